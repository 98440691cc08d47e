"""Operations of the family old."""

# The methods of raw resources are made from deprecated ones too; the warning is for who calls them.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property, deprecated
from .._runtime.operation import (
    Content,
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
    from ..models.old import Thing

GET_OLD: Operation[Thing] = Operation(
    id="getOld",
    method="GET",
    path="/old",
    parameters=(Parameter("style", "style", "query", type="str"),),
    responses={
        "200": Content("application/json", "old.Thing"),
    },
    deprecated="get_old is deprecated: Use `getNew` instead.",
)
GET_NEW: Operation[Thing] = Operation(
    id="getNew",
    method="GET",
    path="/new",
    responses={
        "200": Content("application/json", "old.Thing"),
    },
)


class OldResource(SyncResource):
    """What is on its way out."""

    @deprecated("get_old is deprecated: Use `getNew` instead.")
    def get_old(self, *, style: str | None = None) -> Thing:
        """Get the old thing.

        Deprecated; the description says what to use instead.

        Gives what was there before. Use `getNew` instead.

        - Goes away on 2026-12-31.

        Args:
            style: Deprecated. Has had no effect since 2024.

        Returns:
            What it is like now.

        Example:
            dd.old.get_old()
        """
        return self._call(
            GET_OLD,
            {
                "style": style,
            },
        )

    def get_new(self) -> Thing:
        """Get the new thing.

        Gives what took its place.

        Returns:
            What it is like now.

        Example:
            dd.old.get_new()
        """
        return self._call(GET_NEW, {})

    @cached_property
    def with_raw_response(self) -> OldResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return OldResourceWithRawResponse(self)


class OldResourceWithRawResponse(RawResource):
    """The operations of `OldResource`, returning whole responses."""

    get_old = raw_method(OldResource.get_old)

    get_new = raw_method(OldResource.get_new)


class AsyncOldResource(AsyncResource):
    """What is on its way out."""

    @deprecated("get_old is deprecated: Use `getNew` instead.")
    async def get_old(self, *, style: str | None = None) -> Thing:
        """Get the old thing.

        Deprecated; the description says what to use instead.

        Gives what was there before. Use `getNew` instead.

        - Goes away on 2026-12-31.

        Args:
            style: Deprecated. Has had no effect since 2024.

        Returns:
            What it is like now.

        Example:
            await dd.old.get_old()
        """
        return await self._call(
            GET_OLD,
            {
                "style": style,
            },
        )

    async def get_new(self) -> Thing:
        """Get the new thing.

        Gives what took its place.

        Returns:
            What it is like now.

        Example:
            await dd.old.get_new()
        """
        return await self._call(GET_NEW, {})

    @cached_property
    def with_raw_response(self) -> AsyncOldResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncOldResourceWithRawResponse(self)


class AsyncOldResourceWithRawResponse(RawResource):
    """The operations of `AsyncOldResource`, returning whole responses."""

    get_old = async_raw_method(AsyncOldResource.get_old)

    get_new = async_raw_method(AsyncOldResource.get_new)
