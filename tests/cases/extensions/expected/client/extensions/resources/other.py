"""Operations of the family other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property
from .._runtime.operation import (
    Body,
    Operation,
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

    from ..models.other import Event

GET_EVENT: Operation[None] = Operation(
    id="getEvent",
    method="GET",
    path="/event",
    parameters=(Parameter("since", "since", "query", required=True, type="int"),),
    responses={
        "204": None,
    },
    unstable=True,
)
POST_EVENT: Operation[None] = Operation(
    id="postEvent",
    method="POST",
    path="/event",
    body=Body(
        {
            "application/json": "other.Event",
        },
        required=True,
    ),
    responses={
        "204": None,
    },
    rate_limit="100 in 3600 s per organization",
)


class OtherResource(SyncResource):
    """All the rest."""

    def get_event(self, *, since: int | str) -> None:
        """Get an event.

        Gives what happened.

        - Unstable: The form of the answer is being worked on.
        - Goes away on 2027-01-31.

        Args:
            since: First second.

        Example:
            dd.other.get_event(since=1721988000)
        """
        return self._call(
            GET_EVENT,
            {
                "since": since,
            },
        )

    def post_event(self, *, body: Event | Mapping[str, Any] | bytes) -> None:
        """Post an event.

        Stores what happens now.

        - Permission: `events_read` and `events_write`.
        - Rate limit: 100 requests an hour per organization.

        Args:
            body: What happens.

        Example:
            dd.other.post_event(
                body={'start': 1721988000,
                 'end': '2024-07-26T11:00:00Z',
                 'points': [{'at': 1721988000000}]},
            )
        """
        return self._call(POST_EVENT, {}, body=body)

    @cached_property
    def with_raw_response(self) -> OtherResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return OtherResourceWithRawResponse(self)


class OtherResourceWithRawResponse(RawResource):
    """The operations of `OtherResource`, returning whole responses."""

    get_event = raw_method(OtherResource.get_event)

    post_event = raw_method(OtherResource.post_event)


class AsyncOtherResource(AsyncResource):
    """All the rest."""

    async def get_event(self, *, since: int | str) -> None:
        """Get an event.

        Gives what happened.

        - Unstable: The form of the answer is being worked on.
        - Goes away on 2027-01-31.

        Args:
            since: First second.

        Example:
            await dd.other.get_event(since=1721988000)
        """
        return await self._call(
            GET_EVENT,
            {
                "since": since,
            },
        )

    async def post_event(self, *, body: Event | Mapping[str, Any] | bytes) -> None:
        """Post an event.

        Stores what happens now.

        - Permission: `events_read` and `events_write`.
        - Rate limit: 100 requests an hour per organization.

        Args:
            body: What happens.

        Example:
            await dd.other.post_event(
                body={'start': 1721988000,
                 'end': '2024-07-26T11:00:00Z',
                 'points': [{'at': 1721988000000}]},
            )
        """
        return await self._call(POST_EVENT, {}, body=body)

    @cached_property
    def with_raw_response(self) -> AsyncOtherResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncOtherResourceWithRawResponse(self)


class AsyncOtherResourceWithRawResponse(RawResource):
    """The operations of `AsyncOtherResource`, returning whole responses."""

    get_event = async_raw_method(AsyncOtherResource.get_event)

    post_event = async_raw_method(AsyncOtherResource.post_event)
