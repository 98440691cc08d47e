"""Models of the family Logs Indexes."""

from typing import Annotated

from datadog_v1._runtime.models import KeepsIntegers, Model, Nullable, Number, ReadOnly
from datadog_v1.models.common import LogsAPIError
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter
from pydantic import Field


class LogsAPILimitReachedResponse(Model):
    """Response to a request that goes beyond a limit."""

    error: LogsAPIError | None = None
    """Which limit was reached."""


class LogsDailyLimitReset(Model):
    """When the count towards the daily quota starts anew."""

    reset_time: str | None = None
    """Time of day in 24-hour notation, a full hour written `HH:00`."""

    reset_utc_offset: str | None = None
    """Distance of that time from UTC in full hours, `+HH:00` or `-HH:00`, between `-12:00`
    and `+14:00`.
    """


class LogsExclusionFilter(Model):
    """Which logs an exclusion rule concerns and what share of them is left out."""

    query: str | None = None
    """Log search query, such as `@http.status_code:[200 TO 299]`. Absent or `*` means all
    logs of the index.
    """

    sample_attribute: str | None = None
    """Attribute, such as `@usr.id`, that keeps logs together: logs with the same value are
    all kept or all left out. When absent, each log is drawn by itself.
    """

    sample_rate: Number
    """Share of matching logs to leave out, from 0 (none) to 1 (all)."""


class LogsIndexesOrder(Model):
    """The order of all indexes."""

    index_names: list[str]
    """Names of all indexes, the one tried first at the top."""


class LogsExclusion(Model):
    """A rule that leaves a share of an index's logs out of storage. Rules are tried in
    their order and the first active one that matches decides. Logs left out still count
    in log-based metrics and archives.
    """

    filter: LogsExclusionFilter | None = None
    """Which logs the rule is about, and what share of them goes. When absent, it concerns
    all logs of the index.
    """

    is_enabled: bool | None = None
    """Whether the rule is in force. A rule that is not stays in the list without effect.
    """

    name: str
    """Name of the rule, shown with the index."""


class LogsIndex(Model):
    """An index with its filter, retention, quota and exclusion rules."""

    daily_limit: Nullable[int] = None
    """Number of logs that the index takes in a day; those beyond are not stored. Null or
    absent means no limit.
    """

    daily_limit_reset: Nullable[LogsDailyLimitReset] = None
    """When the count towards `daily_limit` starts anew. When null or absent, at 14:00 UTC.
    """

    daily_limit_warning_threshold_percentage: Nullable[
        Annotated[float, Field(ge=50, le=99.99), KeepsIntegers()]
    ] = None
    """Share of `daily_limit`, in percent, at which a warning event is sent. From 50 to
    99.99; null or absent means no warning.
    """

    exclusion_filters: list[LogsExclusion] | None = None
    """Rules that leave logs out of storage, in the order in which they are tried."""

    filter: LogsFilter
    """Which logs the index takes."""

    is_rate_limited: Annotated[bool | None, ReadOnly()] = None
    """Whether the quota of the current day is used up, so that new logs are not stored.
    Set by the service.

    Read-only: the server sets it.
    """

    name: str
    """Name of the index: lowercase letters, digits and hyphens. Fixed once created."""

    num_flex_logs_retention_days: int | None = None
    """Total number of days that logs are kept, standard and Flex tier together. The values
    to choose from depend on the plan.
    """

    num_retention_days: int | None = None
    """Number of days that logs stay in the standard tier, before they move on to the Flex
    tier or are deleted. The values to choose from depend on the plan.
    """

    tags: list[str] | None = None
    """Tags (`key:value`) of the index itself, for finding it and for access rules; they
    are not added to logs.
    """


class LogsIndexListResponse(Model):
    """All indexes."""

    indexes: list[LogsIndex] | None = None
    """The indexes in the order in which logs are held against them."""


class LogsIndexUpdateRequest(Model):
    """New settings of an index."""

    daily_limit: int | None = None
    """Number of logs that the index takes in a day. When absent, the quota stays as it is;
    to remove it, set `disable_daily_limit`.
    """

    daily_limit_reset: LogsDailyLimitReset | None = None
    """When the count towards `daily_limit` starts anew."""

    daily_limit_warning_threshold_percentage: (
        Annotated[float, Field(ge=50, le=99.99), KeepsIntegers()] | None
    ) = None
    """Share of `daily_limit`, in percent, at which a warning event is sent. From 50 to
    99.99.
    """

    disable_daily_limit: bool | None = None
    """`true` removes the quota; a `daily_limit` beside it is ignored. `false` or absent
    changes nothing.
    """

    exclusion_filters: list[LogsExclusion] | None = None
    """Rules that leave logs out of storage, in the order in which they are tried. Replaces
    the present list; when absent, all are removed.
    """

    filter: LogsFilter
    """Which logs the index takes."""

    num_flex_logs_retention_days: int | None = None
    """Total number of days that logs are kept, standard and Flex tier together. A change
    applies to the logs already in the index, and may affect the bill.
    """

    num_retention_days: int | None = None
    """Number of days that logs stay in the standard tier. A change applies to the logs
    already in the index, and may affect the bill.
    """

    tags: list[str] | None = None
    """Tags (`key:value`) of the index itself. Replaces the present list."""
