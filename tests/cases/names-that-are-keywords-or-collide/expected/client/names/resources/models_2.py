"""Operations of the family models."""

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
    from ..models.models_2 import CloseResponseItem

CLOSE: Operation[list[CloseResponseItem]] = Operation(
    id="close",
    method="GET",
    path="/close",
    responses={
        "200": Content("application/json", "list[models_2.CloseResponseItem]"),
    },
)


class Models2Resource(SyncResource):
    """A family named like a module of the package."""

    def close(self) -> list[CloseResponseItem]:
        """Close.

        Is named like a method of the client.

        Returns:
            Any of the classes.

        Example:
            dd.models_2.close()
        """
        return self._call(CLOSE, {})

    @cached_property
    def with_raw_response(self) -> Models2ResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return Models2ResourceWithRawResponse(self)


class Models2ResourceWithRawResponse(RawResource):
    """The operations of `Models2Resource`, returning whole responses."""

    close = raw_method(Models2Resource.close)


class AsyncModels2Resource(AsyncResource):
    """A family named like a module of the package."""

    async def close(self) -> list[CloseResponseItem]:
        """Close.

        Is named like a method of the client.

        Returns:
            Any of the classes.

        Example:
            await dd.models_2.close()
        """
        return await self._call(CLOSE, {})

    @cached_property
    def with_raw_response(self) -> AsyncModels2ResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncModels2ResourceWithRawResponse(self)


class AsyncModels2ResourceWithRawResponse(RawResource):
    """The operations of `AsyncModels2Resource`, returning whole responses."""

    close = async_raw_method(AsyncModels2Resource.close)
