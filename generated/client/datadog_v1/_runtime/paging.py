"""Lists that come in pages: items one after the other, or page by page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from typing import Any, Generic, TypeVar

from .errors import Problem, RequestValidationError
from .narrowing import is_list, is_mapping
from .operation import Operation, Pagination

Item = TypeVar("Item")
Page = TypeVar("Page")


class Pages(Generic[Item, Page]):
    """The items of all pages; each iteration asks the server anew, a page at a time."""

    def __init__(
        self,
        call: Callable[[Mapping[str, Any]], Page],
        operation: Operation[Page],
        arguments: Mapping[str, Any],
    ) -> None:
        self._call = call
        self._operation = operation
        self._arguments = arguments

    def __iter__(self) -> Iterator[Item]:
        for page in self.pages():
            yield from _items(self._operation, page)

    def pages(self) -> Iterator[Page]:
        """The pages as they come; the last one may be empty."""
        turner = _Turner(self._operation, self._arguments)
        while not turner.done:
            page = self._call(turner.arguments)
            if turner.turn(page):
                yield page


class AsyncPages(Generic[Item, Page]):
    """The items of all pages; each iteration asks the server anew, a page at a time."""

    def __init__(
        self,
        call: Callable[[Mapping[str, Any]], Awaitable[Page]],
        operation: Operation[Page],
        arguments: Mapping[str, Any],
    ) -> None:
        self._call = call
        self._operation = operation
        self._arguments = arguments

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.pages():
            for item in _items(self._operation, page):
                yield item

    async def pages(self) -> AsyncIterator[Page]:
        """The pages as they come; the last one may be empty."""
        turner = _Turner(self._operation, self._arguments)
        while not turner.done:
            page = await self._call(turner.arguments)
            if turner.turn(page):
                yield page


class _Turner:
    """Works out the arguments for one page after the other.

    Attributes:
        arguments: what to ask for next.
        done: whether there is nothing more to ask for.
    """

    def __init__(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> None:
        self._operation = operation
        self._pagination = pagination = _pagination(operation)
        self._limit = _number(arguments, pagination.limit, pagination.default_limit)
        self._previous: list[Any] | None = None
        self.arguments = dict(arguments)
        self.done = False
        if pagination.limit:
            self.arguments[pagination.limit] = self._limit
        if pagination.page:
            first = _number(arguments, pagination.page, pagination.first_page)
            self.arguments[pagination.page] = first
        elif pagination.offset:
            first = _number(arguments, pagination.offset, 0)
            self.arguments[pagination.offset] = first

    def turn(self, page: Any) -> bool:
        """Take note of a page and move on; False if it brings nothing new."""
        pagination = self._pagination
        items = _items(self._operation, page)
        if items and items == self._previous:
            # A server that does not know the parameters sends the same page for ever.
            self.done = True
            return False
        self._previous = items
        if pagination.cursor:
            cursor = _find(page, pagination.next_cursor or "")
            self.arguments[pagination.cursor] = cursor
            self.done = not cursor
            return True
        if pagination.page:
            self.arguments[pagination.page] += 1
        elif pagination.offset:
            self.arguments[pagination.offset] += len(items)
        # Servers cut a limit that is too large for them without saying so; only an
        # empty page tells the end then. Up to the default, one that is not full does.
        full = self._limit if self._limit <= pagination.default_limit else 1
        self.done = len(items) < full
        return True


def _pagination(operation: Operation[Any]) -> Pagination:
    if operation.pagination is None:
        raise TypeError(f"{operation.id} has no pages")
    return operation.pagination


def _items(operation: Operation[Any], page: Any) -> list[Any]:
    found = _find(page, _pagination(operation).items or "")
    return found if is_list(found) else []


def _find(value: Any, path: str) -> Any:
    """What `path` (names joined by dots) leads to in a page; None for nothing."""
    for name in path.split(".") if path else ():
        value = value.get(name) if is_mapping(value) else getattr(value, name, None)
    return value


def _number(arguments: Mapping[str, Any], name: str | None, default: int) -> int:
    value = arguments.get(name) if name else None
    if name is None or value is None:
        return default
    try:
        return int(value)
    except ValueError:
        problem = Problem(name, f"an integer is needed, not {value!r}")
        raise RequestValidationError("pages cannot be counted", [problem]) from None
