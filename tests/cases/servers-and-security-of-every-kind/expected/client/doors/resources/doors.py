"""Operations of the family doors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property
from .._runtime.operation import (
    Operation,
    Server,
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

OPEN_USUAL: Operation[None] = Operation(
    id="openUsual",
    method="GET",
    path="/usual",
    responses={
        "204": None,
    },
)
OPEN_OPEN: Operation[None] = Operation(
    id="openOpen",
    method="GET",
    path="/open",
    responses={
        "204": None,
    },
    security=(),
)
OPEN_MAYBE: Operation[None] = Operation(
    id="openMaybe",
    method="GET",
    path="/maybe",
    responses={
        "204": None,
    },
    security=((), ("cookie",)),
)
OPEN_BASIC: Operation[None] = Operation(
    id="openBasic",
    method="GET",
    path="/basic",
    responses={
        "204": None,
    },
    security=(("basic",),),
)
OPEN_BEARER: Operation[None] = Operation(
    id="openBearer",
    method="GET",
    path="/bearer",
    responses={
        "204": None,
    },
    security=(("bearer",), ("openid",)),
)
OPEN_DIGEST: Operation[None] = Operation(
    id="openDigest",
    method="GET",
    path="/digest",
    responses={
        "204": None,
    },
    security=((), (), ("header",)),
)
OPEN_PATH: Operation[None] = Operation(
    id="openPath",
    method="GET",
    path="/own",
    responses={
        "204": None,
    },
    servers=(Server("https://path.example.com", {}),),
)
OPEN_OWN: Operation[None] = Operation(
    id="openOwn",
    method="PUT",
    path="/own",
    responses={
        "204": None,
    },
    servers=(
        Server(
            "https://intake.{region}.example.com",
            {
                "region": "eu",
            },
        ),
    ),
)


class DoorsResource(SyncResource):
    """What is to be opened."""

    def open_usual(self) -> None:
        """Open.

        Takes what the document asks for.

        Example:
            dd.doors.open_usual()
        """
        return self._call(OPEN_USUAL, {})

    def open_open(self) -> None:
        """Walk in.

        Needs nothing.

        Example:
            dd.doors.open_open()
        """
        return self._call(OPEN_OPEN, {})

    def open_maybe(self) -> None:
        """Try.

        Takes a cookie or nothing.

        Example:
            dd.doors.open_maybe()
        """
        return self._call(OPEN_MAYBE, {})

    def open_basic(self) -> None:
        """Open with a name.

        Takes name and password.

        Example:
            dd.doors.open_basic()
        """
        return self._call(OPEN_BASIC, {})

    def open_bearer(self) -> None:
        """Open with a token.

        Takes a token of either kind.

        Example:
            dd.doors.open_bearer()
        """
        return self._call(OPEN_BEARER, {})

    def open_digest(self) -> None:
        """Open with a riddle.

        Takes what no key is sent for.

        Example:
            dd.doors.open_digest()
        """
        return self._call(OPEN_DIGEST, {})

    def open_path(self) -> None:
        """Open elsewhere.

        Lives on the server of its path.

        Example:
            dd.doors.open_path()
        """
        return self._call(OPEN_PATH, {})

    def open_own(self) -> None:
        """Open far away.

        Lives on a server of its own in the same region.

        Example:
            dd.doors.open_own()
        """
        return self._call(OPEN_OWN, {})

    @cached_property
    def with_raw_response(self) -> DoorsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return DoorsResourceWithRawResponse(self)


class DoorsResourceWithRawResponse(RawResource):
    """The operations of `DoorsResource`, returning whole responses."""

    open_usual = raw_method(DoorsResource.open_usual)

    open_open = raw_method(DoorsResource.open_open)

    open_maybe = raw_method(DoorsResource.open_maybe)

    open_basic = raw_method(DoorsResource.open_basic)

    open_bearer = raw_method(DoorsResource.open_bearer)

    open_digest = raw_method(DoorsResource.open_digest)

    open_path = raw_method(DoorsResource.open_path)

    open_own = raw_method(DoorsResource.open_own)


class AsyncDoorsResource(AsyncResource):
    """What is to be opened."""

    async def open_usual(self) -> None:
        """Open.

        Takes what the document asks for.

        Example:
            await dd.doors.open_usual()
        """
        return await self._call(OPEN_USUAL, {})

    async def open_open(self) -> None:
        """Walk in.

        Needs nothing.

        Example:
            await dd.doors.open_open()
        """
        return await self._call(OPEN_OPEN, {})

    async def open_maybe(self) -> None:
        """Try.

        Takes a cookie or nothing.

        Example:
            await dd.doors.open_maybe()
        """
        return await self._call(OPEN_MAYBE, {})

    async def open_basic(self) -> None:
        """Open with a name.

        Takes name and password.

        Example:
            await dd.doors.open_basic()
        """
        return await self._call(OPEN_BASIC, {})

    async def open_bearer(self) -> None:
        """Open with a token.

        Takes a token of either kind.

        Example:
            await dd.doors.open_bearer()
        """
        return await self._call(OPEN_BEARER, {})

    async def open_digest(self) -> None:
        """Open with a riddle.

        Takes what no key is sent for.

        Example:
            await dd.doors.open_digest()
        """
        return await self._call(OPEN_DIGEST, {})

    async def open_path(self) -> None:
        """Open elsewhere.

        Lives on the server of its path.

        Example:
            await dd.doors.open_path()
        """
        return await self._call(OPEN_PATH, {})

    async def open_own(self) -> None:
        """Open far away.

        Lives on a server of its own in the same region.

        Example:
            await dd.doors.open_own()
        """
        return await self._call(OPEN_OWN, {})

    @cached_property
    def with_raw_response(self) -> AsyncDoorsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncDoorsResourceWithRawResponse(self)


class AsyncDoorsResourceWithRawResponse(RawResource):
    """The operations of `AsyncDoorsResource`, returning whole responses."""

    open_usual = async_raw_method(AsyncDoorsResource.open_usual)

    open_open = async_raw_method(AsyncDoorsResource.open_open)

    open_maybe = async_raw_method(AsyncDoorsResource.open_maybe)

    open_basic = async_raw_method(AsyncDoorsResource.open_basic)

    open_bearer = async_raw_method(AsyncDoorsResource.open_bearer)

    open_digest = async_raw_method(AsyncDoorsResource.open_digest)

    open_path = async_raw_method(AsyncDoorsResource.open_path)

    open_own = async_raw_method(AsyncDoorsResource.open_own)
