"""What generated resources, the groups of operations, derive from."""

# Client, resource and raw resource are one thing cut in three, for generated code to
# derive from each; they use each other's private names so that no public name of theirs
# can clash with the name of an operation or a group.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import copy
from collections.abc import Callable, Coroutine, Mapping
from functools import partial, wraps
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar, cast

from .guards import guard_methods, guarded

# Modules of operations are imported with this one; only a call needs the others.
if TYPE_CHECKING:
    from .async_client import AsyncClient
    from .client import SyncClient
    from .operation import Operation
    from .paging import AsyncPages, Pages
    from .raw import RawResponse

T = TypeVar("T")
P = ParamSpec("P")
Page = TypeVar("Page")
F = TypeVar("F", bound=Callable[..., Any])


class SyncResource:
    """A group of operations.

    Args:
        client: calls them.
    """

    def __init_subclass__(cls) -> None:
        guard_methods(cls)

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        self._raw = False

    def _call(
        self,
        operation: Operation[T],
        arguments: Mapping[str, Any],
        *,
        body: Any = None,
        content_type: str | None = None,
    ) -> T:
        """Call `operation`; see `request.prepare` for the arguments."""
        # What `raw_method` returns has the type of what is really returned here.
        call = cast(Any, self._client._call_raw) if self._raw else self._client._call
        return cast(T, call(operation, arguments, body=body, content_type=content_type))

    def _pages(
        self,
        operation: Operation[Page],
        arguments: Mapping[str, Any],
        *,
        body: Any = None,
        content_type: str | None = None,
    ) -> Pages[Any, Page]:
        """The pages of `operation`, beginning where the arguments say."""
        from .paging import Pages

        call = partial(self._call, operation, content_type=content_type)
        return Pages(call, operation, (arguments, body))


class AsyncResource:
    """A group of operations.

    Args:
        client: calls them.
    """

    def __init_subclass__(cls) -> None:
        guard_methods(cls)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        self._raw = False

    async def _call(
        self,
        operation: Operation[T],
        arguments: Mapping[str, Any],
        *,
        body: Any = None,
        content_type: str | None = None,
    ) -> T:
        """Call `operation`; see `request.prepare` for the arguments."""
        call = cast(Any, self._client._call_raw) if self._raw else self._client._call
        result = await call(operation, arguments, body=body, content_type=content_type)
        return cast(T, result)

    def _pages(
        self,
        operation: Operation[Page],
        arguments: Mapping[str, Any],
        *,
        body: Any = None,
        content_type: str | None = None,
    ) -> AsyncPages[Any, Page]:
        """The pages of `operation`, beginning where the arguments say."""
        from .paging import AsyncPages

        call = partial(self._call, operation, content_type=content_type)
        return AsyncPages(call, operation, (arguments, body))


class RawResource:
    """The operations of a resource, giving whole responses.

    Args:
        resource: whose operations these are.
    """

    def __init__(self, resource: SyncResource | AsyncResource) -> None:
        # A copy, so that the resource itself keeps giving models.
        self._resource = copy.copy(resource)
        self._resource._raw = True


def raw_method(
    method: Callable[Concatenate[Any, P], T],
) -> Callable[Concatenate[Any, P], RawResponse[T]]:
    """A method of a raw resource, from the resource's method of the same name."""

    plain = _bare(method)

    @wraps(plain)
    def call(self: Any, /, *args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        return cast("RawResponse[T]", plain(self._resource, *args, **kwargs))

    return guarded(call)


def async_raw_method(
    method: Callable[Concatenate[Any, P], Coroutine[Any, Any, T]],
) -> Callable[Concatenate[Any, P], Coroutine[Any, Any, RawResponse[T]]]:
    """A method of a raw resource, from the asynchronous method of the same name."""

    plain = _bare(method)

    @wraps(plain)
    async def call(self: Any, /, *args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        return cast("RawResponse[T]", await plain(self._resource, *args, **kwargs))

    return guarded(call)


def _bare(method: F) -> F:
    """A method without its guard; what is made of it gets one of its own."""
    return cast(F, getattr(method, "__wrapped__", method))
