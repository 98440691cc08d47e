"""Operations of the family Events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property
from .._runtime.operation import (
    Body,
    Content,
    Operation,
    Pagination,
    Parameter,
)
from .._runtime.resource import (
    AsyncResource,
    RawResource,
    SyncResource,
    async_raw_method,
    raw_method,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .._runtime.paging import AsyncPages, Pages
    from ..models.events import (
        Event,
        EventCreateRequest,
        EventCreateResponse,
        EventListResponse,
        EventPriority,
        EventResponse,
    )

LIST_EVENTS: Operation[EventListResponse] = Operation(
    id="ListEvents",
    method="GET",
    path="/api/v1/events",
    parameters=(
        Parameter("start", "start", "query", required=True, type="int"),
        Parameter("end", "end", "query", required=True, type="int"),
        Parameter("priority", "priority", "query"),
        Parameter("sources", "sources", "query", type="str"),
        Parameter("tags", "tags", "query", type="str"),
        Parameter("unaggregated", "unaggregated", "query", type="bool"),
        Parameter("exclude_aggregate", "exclude_aggregate", "query", type="bool"),
        Parameter("page", "page", "query", type="int"),
    ),
    responses={
        "200": Content("application/json", "events.EventListResponse"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    pagination=Pagination(
        page="page",
        items="events",
    ),
)
CREATE_EVENT: Operation[EventCreateResponse] = Operation(
    id="CreateEvent",
    method="POST",
    path="/api/v1/events",
    body=Body(
        {
            "application/json": "events.EventCreateRequest",
        },
        required=True,
    ),
    responses={
        "202": Content("application/json", "events.EventCreateResponse"),
    },
    security=(("apiKeyAuth",),),
    rate_limit="1000 in 86400 s per aggregate and organization",
)
GET_EVENT: Operation[EventResponse] = Operation(
    id="GetEvent",
    method="GET",
    path="/api/v1/events/{event_id}",
    parameters=(Parameter("event_id", "event_id", "path", required=True, type="int"),),
    responses={
        "200": Content("application/json", "events.EventResponse"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)


class EventsResource(SyncResource):
    """Writes events into the event stream and reads them back. An event is a dated note,
    such as a deployment, a restart or a configuration change: a title, a text and tags.
    Events can be laid over graphs, searched, and watched by monitors of the type
    `event-v2 alert`.

    Events with the same aggregation key are grouped: the stream shows the latest and
    counts the others. Creating events is limited to 1,000 a day for each such group in
    an organization.

    Errors of all methods:
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    def list_events(
        self,
        *,
        start: int | str,
        end: int | str,
        priority: EventPriority | str | None = None,
        sources: str | None = None,
        tags: str | None = None,
        unaggregated: bool | str | None = None,
        exclude_aggregate: bool | str | None = None,
        page: int | str | None = None,
    ) -> EventListResponse:
        """List events.

        Gives the events of a time window, at most the 1,000 most recent. To read more,
        ask for page after page, or split the window. Needs the `events_read`
        permission.

        Args:
            start: Start of the window, Unix time in seconds.
            end: End of the window, Unix time in seconds, later than `start`.
            priority: Only events of this priority. When absent, both. `normal`:
                Shown in the stream by default; `low`: Left out of views that show
                only normal events.
            sources: Comma-separated names of sources, such as `jenkins,chef`.
                When absent, events of all sources.
            tags: Comma-separated tags to filter the events by. When absent,
                tags do not matter.
            unaggregated: Whether all events of the window are returned.
                Otherwise an event that was gathered under a parent event outside
                the window is left out. The gathered events themselves
                (`is_aggregate`) are left out only by `exclude_aggregate`.
            exclude_aggregate: Whether only single events are returned, none
                that stand for a group. `true` counts as `unaggregated=true` too.
            page: Zero-based page number; a page has up to 1,000 events. Only
                together with `unaggregated=true` or `exclude_aggregate=true`. When
                absent, the first page.

        Returns:
            Events of the window. An empty list means that nothing matches or
                that the last page has been passed.

        Raises:
            BadRequestError: `start` or `end` is missing, or the window is not
                valid.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.

        Example:
            dd.events.list_events(start=1721901600, end=1721988000)
        """
        return self._call(
            LIST_EVENTS,
            {
                "start": start,
                "end": end,
                "priority": priority,
                "sources": sources,
                "tags": tags,
                "unaggregated": unaggregated,
                "exclude_aggregate": exclude_aggregate,
                "page": page,
            },
        )

    def list_events_pages(
        self,
        *,
        start: int | str,
        end: int | str,
        priority: EventPriority | str | None = None,
        sources: str | None = None,
        tags: str | None = None,
        unaggregated: bool | str | None = None,
        exclude_aggregate: bool | str | None = None,
        page: int | str | None = None,
    ) -> Pages[Event, EventListResponse]:
        """The items of all pages of `list_events`, fetched as they are needed.

        The arguments are those of `list_events`; paging begins where they say. Iterate
        for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            LIST_EVENTS,
            {
                "start": start,
                "end": end,
                "priority": priority,
                "sources": sources,
                "tags": tags,
                "unaggregated": unaggregated,
                "exclude_aggregate": exclude_aggregate,
                "page": page,
            },
        )

    def create_event(
        self, *, body: EventCreateRequest | Mapping[str, Any] | bytes
    ) -> EventCreateResponse:
        """Create an event.

        Adds an event to the stream. A title and a text are enough; tags make it
        findable. There is no operation to change or delete it. It may have happened up
        to 18 hours ago and up to two hours ahead. Needs only an API key. At most 1,000
        events a day can go into one aggregate, a group of similar events, in an
        organization.

        - Rate limit: 1,000 requests a day per aggregate and organization.

        Args:
            body: The event.

        Returns:
            The event is accepted.

        Raises:
            BadRequestError: A required property is missing or too long, or the
                event lies too far in the past.

        Example:
            dd.events.create_event(
                body={'title': 'Deployed checkout 4.2.0',
                 'text': 'Rolled out to all hosts of production in 6 '
                         'minutes.',
                 'tags': ['env:prod', 'service:checkout', 'version:4.2.0'],
                 'alert_type': 'success',
                 'source_type_name': 'jenkins'},
            )
        """
        return self._call(CREATE_EVENT, {}, body=body)

    def get_event(self, event_id: int | str) -> EventResponse:
        """Get an event.

        Gives one event by its ID. IDs are larger than JavaScript and other JSON readers
        can hold exactly: read `id_str` and put that text into the path. Needs the
        `events_read` permission.

        Args:
            event_id: ID of the event, the digits of `id_str`.

        Returns:
            The event.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No event has this ID.

        Example:
            dd.events.get_event(event_id=7625431987340180992)
        """
        return self._call(
            GET_EVENT,
            {
                "event_id": event_id,
            },
        )

    @cached_property
    def with_raw_response(self) -> EventsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return EventsResourceWithRawResponse(self)


class EventsResourceWithRawResponse(RawResource):
    """The operations of `EventsResource`, returning whole responses."""

    list_events = raw_method(EventsResource.list_events)

    create_event = raw_method(EventsResource.create_event)

    get_event = raw_method(EventsResource.get_event)


class AsyncEventsResource(AsyncResource):
    """Writes events into the event stream and reads them back. An event is a dated note,
    such as a deployment, a restart or a configuration change: a title, a text and tags.
    Events can be laid over graphs, searched, and watched by monitors of the type
    `event-v2 alert`.

    Events with the same aggregation key are grouped: the stream shows the latest and
    counts the others. Creating events is limited to 1,000 a day for each such group in
    an organization.

    Errors of all methods:
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    async def list_events(
        self,
        *,
        start: int | str,
        end: int | str,
        priority: EventPriority | str | None = None,
        sources: str | None = None,
        tags: str | None = None,
        unaggregated: bool | str | None = None,
        exclude_aggregate: bool | str | None = None,
        page: int | str | None = None,
    ) -> EventListResponse:
        """List events.

        Gives the events of a time window, at most the 1,000 most recent. To read more,
        ask for page after page, or split the window. Needs the `events_read`
        permission.

        Args:
            start: Start of the window, Unix time in seconds.
            end: End of the window, Unix time in seconds, later than `start`.
            priority: Only events of this priority. When absent, both. `normal`:
                Shown in the stream by default; `low`: Left out of views that show
                only normal events.
            sources: Comma-separated names of sources, such as `jenkins,chef`.
                When absent, events of all sources.
            tags: Comma-separated tags to filter the events by. When absent,
                tags do not matter.
            unaggregated: Whether all events of the window are returned.
                Otherwise an event that was gathered under a parent event outside
                the window is left out. The gathered events themselves
                (`is_aggregate`) are left out only by `exclude_aggregate`.
            exclude_aggregate: Whether only single events are returned, none
                that stand for a group. `true` counts as `unaggregated=true` too.
            page: Zero-based page number; a page has up to 1,000 events. Only
                together with `unaggregated=true` or `exclude_aggregate=true`. When
                absent, the first page.

        Returns:
            Events of the window. An empty list means that nothing matches or
                that the last page has been passed.

        Raises:
            BadRequestError: `start` or `end` is missing, or the window is not
                valid.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.

        Example:
            await dd.events.list_events(start=1721901600, end=1721988000)
        """
        return await self._call(
            LIST_EVENTS,
            {
                "start": start,
                "end": end,
                "priority": priority,
                "sources": sources,
                "tags": tags,
                "unaggregated": unaggregated,
                "exclude_aggregate": exclude_aggregate,
                "page": page,
            },
        )

    def list_events_pages(
        self,
        *,
        start: int | str,
        end: int | str,
        priority: EventPriority | str | None = None,
        sources: str | None = None,
        tags: str | None = None,
        unaggregated: bool | str | None = None,
        exclude_aggregate: bool | str | None = None,
        page: int | str | None = None,
    ) -> AsyncPages[Event, EventListResponse]:
        """The items of all pages of `list_events`, fetched as they are needed.

        The arguments are those of `list_events`; paging begins where they say. Iterate
        with `async for` for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            LIST_EVENTS,
            {
                "start": start,
                "end": end,
                "priority": priority,
                "sources": sources,
                "tags": tags,
                "unaggregated": unaggregated,
                "exclude_aggregate": exclude_aggregate,
                "page": page,
            },
        )

    async def create_event(
        self, *, body: EventCreateRequest | Mapping[str, Any] | bytes
    ) -> EventCreateResponse:
        """Create an event.

        Adds an event to the stream. A title and a text are enough; tags make it
        findable. There is no operation to change or delete it. It may have happened up
        to 18 hours ago and up to two hours ahead. Needs only an API key. At most 1,000
        events a day can go into one aggregate, a group of similar events, in an
        organization.

        - Rate limit: 1,000 requests a day per aggregate and organization.

        Args:
            body: The event.

        Returns:
            The event is accepted.

        Raises:
            BadRequestError: A required property is missing or too long, or the
                event lies too far in the past.

        Example:
            await dd.events.create_event(
                body={'title': 'Deployed checkout 4.2.0',
                 'text': 'Rolled out to all hosts of production in 6 '
                         'minutes.',
                 'tags': ['env:prod', 'service:checkout', 'version:4.2.0'],
                 'alert_type': 'success',
                 'source_type_name': 'jenkins'},
            )
        """
        return await self._call(CREATE_EVENT, {}, body=body)

    async def get_event(self, event_id: int | str) -> EventResponse:
        """Get an event.

        Gives one event by its ID. IDs are larger than JavaScript and other JSON readers
        can hold exactly: read `id_str` and put that text into the path. Needs the
        `events_read` permission.

        Args:
            event_id: ID of the event, the digits of `id_str`.

        Returns:
            The event.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No event has this ID.

        Example:
            await dd.events.get_event(event_id=7625431987340180992)
        """
        return await self._call(
            GET_EVENT,
            {
                "event_id": event_id,
            },
        )

    @cached_property
    def with_raw_response(self) -> AsyncEventsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncEventsResourceWithRawResponse(self)


class AsyncEventsResourceWithRawResponse(RawResource):
    """The operations of `AsyncEventsResource`, returning whole responses."""

    list_events = async_raw_method(AsyncEventsResource.list_events)

    create_event = async_raw_method(AsyncEventsResource.create_event)

    get_event = async_raw_method(AsyncEventsResource.get_event)
