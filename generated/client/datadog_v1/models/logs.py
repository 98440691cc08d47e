"""Models of the family Logs."""

from typing import Annotated, Any, Literal, TypeAlias

from datadog_v1._runtime.models import (
    AliasedModel,
    DateTime,
    Model,
    Nullable,
    OpenModel,
)
from pydantic import Field
from typing_extensions import TypeAliasType

ContentEncoding: TypeAlias = Literal["gzip", "deflate"] | str
"""Compression of a request body with logs.

- `gzip`: The body is compressed with gzip.
- `deflate`: The body is compressed with zlib.
"""


class HTTPLogError(Model):
    """Why a payload of logs was refused."""

    code: Annotated[int, Field(le=2147483647)]
    """HTTP status of the response, repeated."""

    message: str
    """What is wrong with the payload."""


class HTTPLogItem(OpenModel):
    """One log. Properties beyond those named here are kept as attributes of the log, with
    text as their value; `status` and `timestamp` are picked up by the standard
    processing.
    """

    ddsource: str | None = None
    """Technology that the log comes from, such as `nginx` or `python`. Chooses the
    pipeline that parses the message.
    """

    ddtags: str | None = None
    """Comma-separated tags (`key:value`) of the log."""

    hostname: str | None = None
    """Name of the host that wrote the log."""

    message: str
    """The log as it was written. Parsed into attributes when it is JSON."""

    service: str | None = None
    """Application or service that wrote the log. Connects it with the traces of the same
    service.
    """

    __additional__ = str


class LogContent(Model):
    """Content of an indexed log."""

    attributes: dict[str, Any] | None = None
    """What pipelines and the sender put into attributes, nested objects included.
    Addressed in searches as `@name`.
    """

    host: Nullable[str] = None
    """Host that wrote the log. Null or absent when it is not known."""

    message: Nullable[str] = None
    """The message, after pipelines may have rewritten it."""

    service: Nullable[str] = None
    """Service that wrote the log. Null or absent when it is not known."""

    tags: list[str] | None = None
    """Tags (`key:value`) of the log, those of its host among them."""

    timestamp: DateTime | None = None
    """When the log was written, ISO 8601 date-time in UTC, to the millisecond."""


class LogsListRequestTime(AliasedModel):
    """Time window of a search. Both ends are needed."""

    from_: Annotated[DateTime, Field(alias="from")]
    """Start of the window, ISO 8601 date-time."""

    timezone: str | None = None
    """Time zone for times without an offset, as a name (`Europe/Madrid`) or an offset
    (`+02:00`). When absent, UTC.
    """

    to: DateTime
    """End of the window, ISO 8601 date-time, later than `from`."""


LogsSort: TypeAlias = Literal["asc", "desc"] | str
"""Order of logs by their time.

- `asc`: Oldest first.
- `desc`: Latest first.
"""


HTTPLog = TypeAliasType("HTTPLog", list[HTTPLogItem])
"""Logs that are sent together, at most 1,000."""


class Log(Model):
    """A log as it was indexed."""

    content: LogContent | None = None
    """What the log says."""

    id: str | None = None
    """Identifier of the log, unique in the organization. The text has no inner meaning."""


class LogsListRequest(AliasedModel):
    """A search for logs."""

    index: str | None = None
    """Name of the log index to search. When absent or `*`, all indexes are searched."""

    limit: Annotated[int, Field(le=1000)] | None = None
    """Number of logs in a page, at most 1000. When absent, 50."""

    query: str | None = None
    """Search query, such as `service:checkout status:error`. When absent, every log of the
    window matches.
    """

    sort: LogsSort | None = None
    """Order by time. When absent, `desc`."""

    start_at: Annotated[str | None, Field(alias="startAt")] = None
    """`nextLogId` of the page before. When absent, the first page is returned."""

    time: LogsListRequestTime
    """Window to search."""


class LogsListResponse(AliasedModel):
    """One page of a log search."""

    logs: list[Log] | None = None
    """Logs of this page, in the order asked for."""

    next_log_id: Annotated[Nullable[str], Field(alias="nextLogId")] = None
    """Where the next page starts; send it as `startAt`. Null when this page is the last.
    """

    status: str | None = None
    """State of the search; `done` when the page is complete."""
