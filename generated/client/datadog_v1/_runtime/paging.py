"""Lists that come in pages: items one after the other, or page by page."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from typing import Any, Generic, TypeVar, cast

from .errors import Problem, RequestValidationError, ResponseValidationError
from .kinds import kind_of
from .narrowing import is_list, is_mapping
from .operation import Operation, Pagination

Item = TypeVar("Item")
Page = TypeVar("Page")

# Arguments of the next call, and its body.
Asked = tuple[Mapping[str, Any], Any]


class Pages(Generic[Item, Page]):
    """The items of all pages; each iteration asks the server anew, a page at a time."""

    def __init__(
        self, call: Callable[..., Page], operation: Operation[Page], asked: Asked
    ) -> None:
        self._call = call
        self._operation = operation
        self._asked = asked

    def __iter__(self) -> Iterator[Item]:
        for page in self.pages():
            yield from _items(self._operation, page)

    def pages(self) -> Iterator[Page]:
        """The pages as they come; the last one may be empty."""
        turner = _Turner(self._operation, self._asked)
        while not turner.done:
            page = self._call(turner.arguments, body=turner.body)
            if turner.turn(page):
                yield page


class AsyncPages(Generic[Item, Page]):
    """The items of all pages; each iteration asks the server anew, a page at a time."""

    def __init__(
        self,
        call: Callable[..., Awaitable[Page]],
        operation: Operation[Page],
        asked: Asked,
    ) -> None:
        self._call = call
        self._operation = operation
        self._asked = asked

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.pages():
            for item in _items(self._operation, page):
                yield item

    async def pages(self) -> AsyncIterator[Page]:
        """The pages as they come; the last one may be empty."""
        turner = _Turner(self._operation, self._asked)
        while not turner.done:
            page = await self._call(turner.arguments, body=turner.body)
            if turner.turn(page):
                yield page


class _Turner:
    """Works out the arguments for one page after the other.

    Attributes:
        arguments: what to ask for next.
        body: the body to ask with.
        done: whether there is nothing more to ask for.
    """

    def __init__(self, operation: Operation[Any], asked: Asked) -> None:
        self._operation = operation
        self._pagination = pagination = _pagination(operation)
        self._previous: list[Any] | None = None
        self.arguments: dict[str, Any] = dict(asked[0])
        self.body = _opened(asked[1])
        self.done = False
        self._limit: int | None = self._number(
            pagination.limit, pagination.default_limit
        )
        if pagination.page:
            first = self._number(pagination.page, pagination.first_page)
            self._set(pagination.page, first)
        elif pagination.offset:
            self._set(pagination.offset, self._number(pagination.offset, 0))
        if pagination.limit and self._limit is not None:
            self._set(pagination.limit, self._limit)

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
            self.done = not cursor
            if cursor:
                self._set(pagination.cursor, cursor)
            return True
        if pagination.page:
            self._set(pagination.page, self._get(pagination.page) + 1)
        elif pagination.offset:
            self._set(pagination.offset, self._get(pagination.offset) + len(items))
        self.done = len(items) < self._full()
        return True

    def _full(self) -> int:
        """The items of a page that is not the last one, at least."""
        # Servers cut a limit that is too large for them without saying so; only an
        # empty page tells the end then. Up to the default, one that is not full does.
        default = self._pagination.default_limit
        if self._limit is None or default is None or self._limit > default:
            return 1
        return max(self._limit, 1)

    def _get(self, name: str) -> Any:
        """The value of an argument, or of a property of the body (`body.page.limit`)."""
        return _find(self.body if _in_body(name) else self.arguments, _path(name))

    def _set(self, name: str, value: Any) -> None:
        if _in_body(name):
            self.body = _with(self.body, _path(name).split("."), value)
        else:
            self.arguments[name] = value

    def _number(self, name: str | None, default: int | None) -> Any:
        value = self._get(name) if name else None
        if value is None:
            return default
        try:
            return int(value)
        except (TypeError, ValueError):
            problem = Problem(str(name), f"an integer is needed, not {value!r}")
            raise RequestValidationError("pages cannot be counted", [problem]) from None


def _pagination(operation: Operation[Any]) -> Pagination:
    if operation.pagination is None:
        raise TypeError(f"{operation.id} has no pages")
    return operation.pagination


def _items(operation: Operation[Any], page: Any) -> list[Any]:
    """The items of a page.

    Raises:
        ResponseValidationError: there is something else in their place, or nothing of
            what a page has.
    """
    path = _pagination(operation).items or ""
    found = _find(page, path)
    if is_list(found):
        return found
    if found is None and path and not _is_foreign(page):
        return []  # servers leave out lists that are empty
    came = kind_of(found) if found is not None else kind_of(page)
    where = f"/{path.replace('.', '/')}" if path else ""
    raise ResponseValidationError(
        f"the response to {operation.id} is no page",
        [Problem(where, f"a list is described, and {came} came")],
    )


def _is_foreign(page: Any) -> bool:
    """Whether a page is no object, or has no property that pages are described to have."""
    if kind_of(page) != "an object":
        return True
    class_ = cast(Any, type(page))
    fields: Any = getattr(class_, "model_fields", None)
    if not fields:
        return False
    names: set[str] = page.model_fields_set
    return bool(names) and names.isdisjoint(fields)


def _opened(body: Any) -> Any:
    """A body of which properties can be set."""
    if not isinstance(body, (bytes, str)):
        return body
    try:
        return json.loads(body)
    except ValueError:
        problem = Problem("body", "is not JSON")
        raise RequestValidationError("pages cannot be counted", [problem]) from None


def _in_body(name: str) -> bool:
    return name.startswith("body.")


def _path(name: str) -> str:
    return name.removeprefix("body.")


def _find(value: Any, path: str) -> Any:
    """What `path` (names joined by dots) leads to in a page; None for nothing."""
    for name in path.split(".") if path else ():
        value = _property(value, name)
    return value


def _property(value: Any, name: str) -> Any:
    """A property of a mapping or a model, by the name the server knows it by."""
    if is_mapping(value):
        return value.get(name)
    class_ = cast(Any, type(value))
    fields: Any = getattr(class_, "model_fields", {})
    for field, about in fields.items():
        if (about.alias or field) == name:
            return getattr(value, field)
    return getattr(value, name, None)


def _with(body: Any, path: list[str], value: Any) -> Any:
    """A copy of `body`, as a mapping, with `value` at `path`."""
    fields: Any = body.to_dict() if hasattr(body, "to_dict") else body or {}
    name, *rest = path
    inner = _with(fields.get(name), rest, value) if rest else value
    return {**fields, name: inner}
