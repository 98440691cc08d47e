"""Operations of the family log-sets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property
from .._runtime.operation import (
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
    pass

LOG_GET: Operation[None] = Operation(
    id="LogGet",
    method="GET",
    path="/log-sets/more",
    responses={
        "204": None,
    },
)


class LogSets2Resource(SyncResource):
    """That other one."""

    def log_get(self) -> None:
        """Get more of them.

        Is the same in another family, where that does no harm.

        Example:
            dd.log_sets_2.log_get()
        """
        return self._call(LOG_GET, {})

    @cached_property
    def with_raw_response(self) -> LogSets2ResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return LogSets2ResourceWithRawResponse(self)


class LogSets2ResourceWithRawResponse(RawResource):
    """The operations of `LogSets2Resource`, returning whole responses."""

    log_get = raw_method(LogSets2Resource.log_get)


class AsyncLogSets2Resource(AsyncResource):
    """That other one."""

    async def log_get(self) -> None:
        """Get more of them.

        Is the same in another family, where that does no harm.

        Example:
            await dd.log_sets_2.log_get()
        """
        return await self._call(LOG_GET, {})

    @cached_property
    def with_raw_response(self) -> AsyncLogSets2ResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncLogSets2ResourceWithRawResponse(self)


class AsyncLogSets2ResourceWithRawResponse(RawResource):
    """The operations of `AsyncLogSets2Resource`, returning whole responses."""

    log_get = async_raw_method(AsyncLogSets2Resource.log_get)
