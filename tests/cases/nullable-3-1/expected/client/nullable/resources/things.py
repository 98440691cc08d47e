"""Operations of the family things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property
from .._runtime.operation import (
    Content,
    Operation,
)
from .._runtime.resource import (
    AsyncResource,
    RawResource,
    SyncResource,
    async_raw_method,
    raw_method,
)

if TYPE_CHECKING:
    from ..models.things import Thing

GET_THING: Operation[Thing] = Operation(
    id="getThing",
    method="GET",
    path="/thing",
    responses={
        "200": Content("application/json", "things.Thing"),
    },
)


class ThingsResource(SyncResource):
    """What there is."""

    def get_thing(self) -> Thing:
        """Get the thing.

        Gives the only one there is.

        Returns:
            It.

        Example:
            dd.things.get_thing()
        """
        return self._call(GET_THING, {})

    @cached_property
    def with_raw_response(self) -> ThingsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return ThingsResourceWithRawResponse(self)


class ThingsResourceWithRawResponse(RawResource):
    """The operations of `ThingsResource`, returning whole responses."""

    get_thing = raw_method(ThingsResource.get_thing)


class AsyncThingsResource(AsyncResource):
    """What there is."""

    async def get_thing(self) -> Thing:
        """Get the thing.

        Gives the only one there is.

        Returns:
            It.

        Example:
            await dd.things.get_thing()
        """
        return await self._call(GET_THING, {})

    @cached_property
    def with_raw_response(self) -> AsyncThingsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncThingsResourceWithRawResponse(self)


class AsyncThingsResourceWithRawResponse(RawResource):
    """The operations of `AsyncThingsResource`, returning whole responses."""

    get_thing = async_raw_method(AsyncThingsResource.get_thing)
