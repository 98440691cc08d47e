"""Models of the family Downtimes."""

from typing import Annotated, Literal, TypeAlias

from datadog_v1._runtime.models import Model, Nullable, ReadOnly
from pydantic import Field
from typing_extensions import TypeAliasType


class CancelDowntimesByScopeRequest(Model):
    """Which downtimes to cancel."""

    scope: str
    """Comma-separated tags, all those of the scope, such as `env:prod,service:payments`.
    """


class CanceledDowntimesIds(Model):
    """Downtimes that were canceled."""

    cancelled_ids: list[int] | None = None
    """IDs of the downtimes."""


class DowntimeRecurrence(Model):
    """How a downtime repeats. Null for a downtime that happens once. A series ends by date
    or by number, or goes on until it is canceled.
    """

    period: Nullable[Annotated[int, Field(le=2147483647)]] = None
    """Number of units of `type` from one occurrence to the next: 2 with `weeks` is every
    other week. Not used with `rrule`.
    """

    rrule: Nullable[str] = None
    """Recurrence rule in the form of iCalendar (RFC 5545), such as
    `FREQ=MONTHLY;BYDAY=1MO`. Only with the type `rrule`. Start and duration come from
    the downtime and must not stand in the rule.
    """

    type: str | None = None
    """Unit in which the downtime repeats: `days`, `weeks`, `months` or `years`, or `rrule`
    for a rule.
    """

    until_date: Nullable[int] = None
    """After which time no occurrence starts, Unix time in seconds. Cannot be combined with
    `until_occurrences`. Null or absent when no date is set.
    """

    until_occurrences: Nullable[Annotated[int, Field(le=2147483647)]] = None
    """Number of occurrences, after which the series ends. Cannot be combined with
    `until_date`. Null or absent when no number is set.
    """

    week_days: Nullable[list[str]] = None
    """Days on which the downtime happens: `Mon`, `Tue`, `Wed`, `Thu`, `Fri`, `Sat`, `Sun`.
    Only with the type `weeks`. Null or absent when the day of the start counts.
    """


NotifyEndState: TypeAlias = Literal["alert", "no data", "warn"] | str
"""State of a monitor at the end of a downtime.

- `alert`: The alert threshold is crossed.
- `no data`: The monitor receives no data.
- `warn`: The warning threshold is crossed.
"""


NotifyEndStates = TypeAliasType("NotifyEndStates", list[NotifyEndState])
"""States of a monitor that are notified about when a downtime ends. With an empty list
nothing is sent.
"""


NotifyEndType: TypeAlias = Literal["canceled", "expired"] | str
"""How a downtime can end.

- `canceled`: Somebody canceled the downtime.
- `expired`: The downtime reached its end.
"""


NotifyEndTypes = TypeAliasType("NotifyEndTypes", list[NotifyEndType])
"""Kinds of end of a downtime that lead to a notification."""


class DowntimeChild(Model):
    """An occurrence of a recurring downtime, with the start and end of its own. Null when
    no occurrence is in force or to come.
    """

    active: Annotated[bool | None, ReadOnly()] = None
    """Whether the downtime is in force now.

    Read-only: the server sets it.
    """

    canceled: Annotated[Nullable[int], ReadOnly()] = None
    """When the downtime was canceled, Unix time in seconds. Null when it was not.

    Read-only: the server sets it.
    """

    creator_id: Annotated[Annotated[int, Field(le=2147483647)] | None, ReadOnly()] = (
        None
    )
    """ID of the user who created the downtime.

    Read-only: the server sets it.
    """

    disabled: bool | None = None
    """Whether the downtime is switched off, as it is after being canceled. A disabled
    downtime silences nothing.
    """

    downtime_type: Annotated[
        Annotated[int, Field(le=2147483647)] | None, ReadOnly()
    ] = None
    """What kind of scope the downtime has: 0 for everything (`*`), 1 for hosts alone, 2
    for any other tags. Set by the service.

    Read-only: the server sets it.
    """

    end: Nullable[int] = None
    """When the downtime ends, Unix time in seconds. Null or absent for a downtime that
    stays until it is canceled.
    """

    id: Annotated[int | None, ReadOnly()] = None
    """ID of the downtime.

    Read-only: the server sets it.
    """

    message: Nullable[str] = None
    """Text that is sent with notifications about the downtime. `@` with a handle notifies
    that user or channel when it starts and ends. Null when there is none.
    """

    monitor_id: Nullable[int] = None
    """ID of the only monitor that is silenced. Null or absent when the downtime chooses
    monitors by `monitor_tags` instead.
    """

    monitor_tags: list[str] | None = None
    """Tags that a monitor must carry to be silenced, all of them. `*` alone stands for
    every monitor. Cannot be combined with `monitor_id`; a downtime for one monitor
    reports `*`.
    """

    mute_first_recovery_notification: bool | None = None
    """Whether the first recovery after the start is silent too, for a monitor that alerted
    before the downtime. When absent, `false`.
    """

    notify_end_states: NotifyEndStates | None = None
    """States in which a monitor must be when the downtime ends for a notification to go
    out.
    """

    notify_end_types: NotifyEndTypes | None = None
    """Kinds of end after which a notification goes out."""

    parent_id: Nullable[int] = None
    """ID of the downtime that this one is an occurrence of. Null for a downtime that is
    not part of a series.
    """

    recurrence: Nullable[DowntimeRecurrence] = None
    """How the series repeats; null on an occurrence that carries no rule of its own."""

    scope: list[str] | None = None
    """Scope that is silenced, a list of tags such as `env:prod`; only groups with all of
    them are concerned. `*` alone stands for everything.
    """

    start: int | None = None
    """When the downtime starts, Unix time in seconds. When absent on creation, now."""

    timezone: str | None = None
    """Time zone in which recurrences are counted, such as `Europe/Madrid`. When absent,
    UTC.
    """

    updater_id: Annotated[
        Nullable[Annotated[int, Field(le=2147483647)]], ReadOnly()
    ] = None
    """ID of the user who last changed the downtime. Null when nobody has.

    Read-only: the server sets it.
    """


class Downtime(Model):
    """A planned silence: when, for which monitors, and for which of their groups. The
    dates are those of the first occurrence when it repeats.
    """

    active: Annotated[bool | None, ReadOnly()] = None
    """Whether the downtime is in force now.

    Read-only: the server sets it.
    """

    active_child: Annotated[Nullable[DowntimeChild], ReadOnly()] = None
    """The occurrence of a recurring downtime that is in force or next. Null when there is
    none.

    Read-only: the server sets it.
    """

    canceled: Annotated[Nullable[int], ReadOnly()] = None
    """When the downtime was canceled, Unix time in seconds. Null when it was not.

    Read-only: the server sets it.
    """

    creator_id: Annotated[Annotated[int, Field(le=2147483647)] | None, ReadOnly()] = (
        None
    )
    """ID of the user who created the downtime.

    Read-only: the server sets it.
    """

    disabled: bool | None = None
    """Whether the downtime is switched off, as it is after being canceled. A disabled
    downtime silences nothing.
    """

    downtime_type: Annotated[
        Annotated[int, Field(le=2147483647)] | None, ReadOnly()
    ] = None
    """What kind of scope the downtime has: 0 for everything (`*`), 1 for hosts alone, 2
    for any other tags. Set by the service.

    Read-only: the server sets it.
    """

    end: Nullable[int] = None
    """When the downtime ends, Unix time in seconds. Null or absent for a downtime that
    stays until it is canceled. With a recurrence, the end of the first occurrence.
    """

    id: Annotated[int | None, ReadOnly()] = None
    """ID of the downtime.

    Read-only: the server sets it.
    """

    message: Nullable[str] = None
    """Text that is sent with notifications about the downtime. `@` with a handle notifies
    that user or channel when it starts and ends. Null when there is none.
    """

    monitor_id: Nullable[int] = None
    """ID of the only monitor that is silenced. Null or absent when the downtime chooses
    monitors by `monitor_tags` instead.
    """

    monitor_tags: list[str] | None = None
    """Tags that a monitor must carry to be silenced, all of them. `*` alone stands for
    every monitor. Cannot be combined with `monitor_id`; a downtime for one monitor
    reports `*`.
    """

    mute_first_recovery_notification: bool | None = None
    """Whether the first recovery after the start is silent too, for a monitor that alerted
    before the downtime. When absent, `false`.
    """

    notify_end_states: NotifyEndStates | None = None
    """States in which a monitor must be when the downtime ends for a notification to go
    out.
    """

    notify_end_types: NotifyEndTypes | None = None
    """Kinds of end after which a notification goes out."""

    parent_id: Nullable[int] = None
    """ID of the downtime that this one is an occurrence of. Null for a downtime that is
    not part of a series.
    """

    recurrence: Nullable[DowntimeRecurrence] = None
    """How the downtime repeats. Null or absent for a downtime that happens once."""

    scope: list[str] | None = None
    """Scope that is silenced, a list of tags such as `env:prod`; only groups with all of
    them are concerned. `*` alone stands for everything.
    """

    start: int | None = None
    """When the downtime starts, Unix time in seconds. When absent on creation, now."""

    timezone: str | None = None
    """Time zone in which the app shows start and end, such as `Europe/Madrid`."""

    updater_id: Annotated[
        Nullable[Annotated[int, Field(le=2147483647)]], ReadOnly()
    ] = None
    """ID of the user who last changed the downtime. Null when nobody has.

    Read-only: the server sets it.
    """
