"""Models of the family Events."""

from typing import Annotated, Literal, TypeAlias

from datadog_v1._runtime.models import Model, Nullable, ReadOnly
from pydantic import Field

EventAlertType: TypeAlias = (
    Literal[
        "error",
        "warning",
        "info",
        "success",
        "user_update",
        "recommendation",
        "snapshot",
    ]
    | str
)
"""How an event is to be taken. When absent in a new event, `info`.

- `error`: Something failed.
- `warning`: Something needs attention.
- `info`: Something happened, neither good nor bad.
- `success`: Something went well or has recovered.
- `user_update`: A person changed something.
- `recommendation`: A hint from the service.
- `snapshot`: A picture of a graph was taken.
"""


EventPriority: TypeAlias = Literal["normal", "low"] | str
"""Weight of an event. Null or absent when none was given, which counts as `normal`.

- `normal`: Shown in the stream by default.
- `low`: Left out of views that show only normal events.
"""


class Event(Model):
    """An event of the stream."""

    alert_type: EventAlertType | None = None
    """How the event is to be taken; decides its color."""

    date_happened: int | None = None
    """When the event happened, Unix time in seconds."""

    device_name: Nullable[str] = None
    """Device on the host that the event concerns, such as a disk. Null when there is none.
    """

    host: Nullable[str] = None
    """Host that the event concerns; the tags of the host are added to the event. Null when
    there is none.
    """

    id: Annotated[int | None, ReadOnly()] = None
    """ID of the event. JSON readers that hold numbers as 64-bit floats round it, and the
    service itself may send it rounded; use `id_str`.

    Read-only: the server sets it.
    """

    id_str: Annotated[str | None, ReadOnly()] = None
    """ID of the event as text, exact.

    Read-only: the server sets it.
    """

    payload: Annotated[Nullable[str], ReadOnly()] = None
    """Further data of the event, as JSON in a text.

    Read-only: the server sets it.
    """

    priority: Nullable[EventPriority] = None
    """Priority of the event."""

    source_type_name: Nullable[str] = None
    """Tool or integration that the event comes from, such as `jenkins`. Null when none was
    named.
    """

    tags: Nullable[list[str]] = None
    """Tags (`key:value`) of the event, those of its host among them. Null or empty when
    there are none.
    """

    text: Annotated[str, Field(max_length=4000)] | None = None
    """Body of the event, at most 4000 characters. Between `%%%` marks it is Markdown."""

    title: str | None = None
    """Title of the event."""

    url: Annotated[Nullable[str], ReadOnly()] = None
    """Where the event can be seen in the app: a full URL, or a path on the site.

    Read-only: the server sets it.
    """


class EventCreateRequest(Model):
    """A new event."""

    aggregation_key: Annotated[str, Field(max_length=100)] | None = None
    """Name of the group that the event belongs to, at most 100 characters. Events of a
    source with the same key are shown as one. When absent, the event stands alone.
    """

    alert_type: EventAlertType | None = None
    """How the event is to be taken; `info` when absent."""

    date_happened: int | None = None
    """When the event happened, Unix time in seconds, at most 18 hours ago and two hours
    ahead. When absent, now.
    """

    device_name: str | None = None
    """Device on the host that the event concerns, such as a disk."""

    host: str | None = None
    """Host that the event concerns. The tags of the host are added to the event."""

    priority: Nullable[EventPriority] = None
    """Priority of the event; `normal` when absent."""

    related_event_id: int | None = None
    """ID of an earlier event that this one follows."""

    source_type_name: str | None = None
    """Tool that the event comes from, one of the known names of sources such as `jenkins`,
    `chef` or `my_apps`. Decides the icon and the `source` filter. When absent, the
    event counts as sent through the API.
    """

    tags: list[str] | None = None
    """Tags (`key:value`) of the event."""

    text: Annotated[str, Field(max_length=4000)]
    """Body of the event, at most 4000 characters. Start with `%%% ` on a line of its own
    and end in the same way to have it shown as Markdown. `@` with a handle notifies
    that user or channel.
    """

    title: str
    """Title of the event, shown in the stream."""


class EventCreateResponse(Model):
    """The event that was accepted."""

    event: Event | None = None
    """The event with its ID."""

    status: str | None = None
    """`ok` when the event is accepted."""


class EventListResponse(Model):
    """Events of a time window."""

    events: list[Event] | None = None
    """The events, latest first."""

    status: str | None = None
    """`ok` when the search succeeded."""


class EventResponse(Model):
    """One event."""

    event: Event | None = None
    """The event."""

    status: str | None = None
    """`ok` when the event was found."""
