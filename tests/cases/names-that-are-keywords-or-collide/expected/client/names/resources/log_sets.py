"""Operations of the family Log Sets."""

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
    from ..models.log_sets import ExceptionModel

LOG_GET: Operation[ExceptionModel] = Operation(
    id="Log.Get",
    method="GET",
    path="/log-sets",
    responses={
        "200": Content("application/json", "log_sets.ExceptionModel"),
    },
)
WITH_RAW_RESPONSE_2: Operation[None] = Operation(
    id="with_raw_response",
    method="PUT",
    path="/log-sets",
    responses={
        "204": None,
    },
)
LOG_GET_2: Operation[None] = Operation(
    id="log_get",
    method="POST",
    path="/log-sets",
    responses={
        "204": None,
    },
)


class LogSetsResource(SyncResource):
    """A family whose folder another wants too."""

    def log_get(self) -> ExceptionModel:
        """Get them.

        Has an operationId that is no name.

        Returns:
            A type that is called like one of Python's.

        Example:
            dd.log_sets.log_get()
        """
        return self._call(LOG_GET, {})

    def with_raw_response_2(self) -> None:
        """Put them.

        Is named like an attribute of every family.

        Example:
            dd.log_sets.with_raw_response_2()
        """
        return self._call(WITH_RAW_RESPONSE_2, {})

    def log_get_2(self) -> None:
        """Get them once more.

        Is in Python what another operation of the family is.

        Example:
            dd.log_sets.log_get_2()
        """
        return self._call(LOG_GET_2, {})

    @cached_property
    def with_raw_response(self) -> LogSetsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return LogSetsResourceWithRawResponse(self)


class LogSetsResourceWithRawResponse(RawResource):
    """The operations of `LogSetsResource`, returning whole responses."""

    log_get = raw_method(LogSetsResource.log_get)

    with_raw_response_2 = raw_method(LogSetsResource.with_raw_response_2)

    log_get_2 = raw_method(LogSetsResource.log_get_2)


class AsyncLogSetsResource(AsyncResource):
    """A family whose folder another wants too."""

    async def log_get(self) -> ExceptionModel:
        """Get them.

        Has an operationId that is no name.

        Returns:
            A type that is called like one of Python's.

        Example:
            await dd.log_sets.log_get()
        """
        return await self._call(LOG_GET, {})

    async def with_raw_response_2(self) -> None:
        """Put them.

        Is named like an attribute of every family.

        Example:
            await dd.log_sets.with_raw_response_2()
        """
        return await self._call(WITH_RAW_RESPONSE_2, {})

    async def log_get_2(self) -> None:
        """Get them once more.

        Is in Python what another operation of the family is.

        Example:
            await dd.log_sets.log_get_2()
        """
        return await self._call(LOG_GET_2, {})

    @cached_property
    def with_raw_response(self) -> AsyncLogSetsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncLogSetsResourceWithRawResponse(self)


class AsyncLogSetsResourceWithRawResponse(RawResource):
    """The operations of `AsyncLogSetsResource`, returning whole responses."""

    log_get = async_raw_method(AsyncLogSetsResource.log_get)

    with_raw_response_2 = async_raw_method(AsyncLogSetsResource.with_raw_response_2)

    log_get_2 = async_raw_method(AsyncLogSetsResource.log_get_2)
