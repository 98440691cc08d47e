"""Operations of the family lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property
from .._runtime.operation import (
    Content,
    Operation,
    Pagination,
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
    from .._runtime.paging import AsyncPages, Pages
    from ..models.lists import Item, ListByCursorResponse, ListByPageResponse

LIST_BY_PAGE: Operation[ListByPageResponse] = Operation(
    id="listByPage",
    method="GET",
    path="/by-page",
    parameters=(
        Parameter("page_size", "page_size", "query", type="int"),
        Parameter("page", "page", "query", type="int"),
    ),
    responses={
        "200": Content("application/json", "lists.ListByPageResponse"),
    },
    pagination=Pagination(
        limit="page_size",
        page="page",
        items="items",
        default_limit=50,
        first_page=1,
    ),
)
LIST_BY_OFFSET: Operation[list[Item]] = Operation(
    id="listByOffset",
    method="GET",
    path="/by-offset",
    parameters=(
        Parameter("count", "count", "query", type="int"),
        Parameter("start", "start", "query", type="int"),
    ),
    responses={
        "200": Content("application/json", "list[lists.Item]"),
    },
    pagination=Pagination(
        limit="count",
        offset="start",
    ),
)
LIST_BY_CURSOR: Operation[ListByCursorResponse] = Operation(
    id="listByCursor",
    method="GET",
    path="/by-cursor",
    parameters=(Parameter("after", "after", "query", type="str"),),
    responses={
        "200": Content("application/json", "lists.ListByCursorResponse"),
    },
    pagination=Pagination(
        cursor="after",
        items="items",
        next_cursor="meta.next",
    ),
)


class ListsResource(SyncResource):
    """What comes page by page."""

    def list_by_page(
        self, *, page_size: int | str | None = None, page: int | str | None = None
    ) -> ListByPageResponse:
        """List by page.

        Gives the items of a page, the first of which is 1.

        Args:
            page_size: Items of a page. Default: `50`.
            page: Number of the page.

        Returns:
            A page.

        Example:
            dd.lists.list_by_page()
        """
        return self._call(
            LIST_BY_PAGE,
            {
                "page_size": page_size,
                "page": page,
            },
        )

    def list_by_page_pages(
        self, *, page_size: int | str | None = None, page: int | str | None = None
    ) -> Pages[Item, ListByPageResponse]:
        """The items of all pages of `list_by_page`, fetched as they are needed.

        The arguments are those of `list_by_page`; paging begins where they say. Iterate
        for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            LIST_BY_PAGE,
            {
                "page_size": page_size,
                "page": page,
            },
        )

    def list_by_offset(
        self, *, count: int | str | None = None, start: int | str | None = None
    ) -> list[Item]:
        """List by offset.

        Gives items from a place on.

        Args:
            count: How many items.
            start: How many to skip.

        Returns:
            The items alone.

        Example:
            dd.lists.list_by_offset()
        """
        return self._call(
            LIST_BY_OFFSET,
            {
                "count": count,
                "start": start,
            },
        )

    def list_by_offset_pages(
        self, *, count: int | str | None = None, start: int | str | None = None
    ) -> Pages[Item, list[Item]]:
        """The items of all pages of `list_by_offset`, fetched as they are needed.

        The arguments are those of `list_by_offset`; paging begins where they say.
        Iterate for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            LIST_BY_OFFSET,
            {
                "count": count,
                "start": start,
            },
        )

    def list_by_cursor(self, *, after: str | None = None) -> ListByCursorResponse:
        """List by cursor.

        Gives items behind the one that the last page ended with.

        Args:
            after: Where the last page ended.

        Returns:
            A page.

        Example:
            dd.lists.list_by_cursor()
        """
        return self._call(
            LIST_BY_CURSOR,
            {
                "after": after,
            },
        )

    def list_by_cursor_pages(
        self, *, after: str | None = None
    ) -> Pages[Item, ListByCursorResponse]:
        """The items of all pages of `list_by_cursor`, fetched as they are needed.

        The arguments are those of `list_by_cursor`; paging begins where they say.
        Iterate for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            LIST_BY_CURSOR,
            {
                "after": after,
            },
        )

    @cached_property
    def with_raw_response(self) -> ListsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return ListsResourceWithRawResponse(self)


class ListsResourceWithRawResponse(RawResource):
    """The operations of `ListsResource`, returning whole responses."""

    list_by_page = raw_method(ListsResource.list_by_page)

    list_by_offset = raw_method(ListsResource.list_by_offset)

    list_by_cursor = raw_method(ListsResource.list_by_cursor)


class AsyncListsResource(AsyncResource):
    """What comes page by page."""

    async def list_by_page(
        self, *, page_size: int | str | None = None, page: int | str | None = None
    ) -> ListByPageResponse:
        """List by page.

        Gives the items of a page, the first of which is 1.

        Args:
            page_size: Items of a page. Default: `50`.
            page: Number of the page.

        Returns:
            A page.

        Example:
            await dd.lists.list_by_page()
        """
        return await self._call(
            LIST_BY_PAGE,
            {
                "page_size": page_size,
                "page": page,
            },
        )

    def list_by_page_pages(
        self, *, page_size: int | str | None = None, page: int | str | None = None
    ) -> AsyncPages[Item, ListByPageResponse]:
        """The items of all pages of `list_by_page`, fetched as they are needed.

        The arguments are those of `list_by_page`; paging begins where they say. Iterate
        with `async for` for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            LIST_BY_PAGE,
            {
                "page_size": page_size,
                "page": page,
            },
        )

    async def list_by_offset(
        self, *, count: int | str | None = None, start: int | str | None = None
    ) -> list[Item]:
        """List by offset.

        Gives items from a place on.

        Args:
            count: How many items.
            start: How many to skip.

        Returns:
            The items alone.

        Example:
            await dd.lists.list_by_offset()
        """
        return await self._call(
            LIST_BY_OFFSET,
            {
                "count": count,
                "start": start,
            },
        )

    def list_by_offset_pages(
        self, *, count: int | str | None = None, start: int | str | None = None
    ) -> AsyncPages[Item, list[Item]]:
        """The items of all pages of `list_by_offset`, fetched as they are needed.

        The arguments are those of `list_by_offset`; paging begins where they say.
        Iterate with `async for` for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            LIST_BY_OFFSET,
            {
                "count": count,
                "start": start,
            },
        )

    async def list_by_cursor(self, *, after: str | None = None) -> ListByCursorResponse:
        """List by cursor.

        Gives items behind the one that the last page ended with.

        Args:
            after: Where the last page ended.

        Returns:
            A page.

        Example:
            await dd.lists.list_by_cursor()
        """
        return await self._call(
            LIST_BY_CURSOR,
            {
                "after": after,
            },
        )

    def list_by_cursor_pages(
        self, *, after: str | None = None
    ) -> AsyncPages[Item, ListByCursorResponse]:
        """The items of all pages of `list_by_cursor`, fetched as they are needed.

        The arguments are those of `list_by_cursor`; paging begins where they say.
        Iterate with `async for` for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            LIST_BY_CURSOR,
            {
                "after": after,
            },
        )

    @cached_property
    def with_raw_response(self) -> AsyncListsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncListsResourceWithRawResponse(self)


class AsyncListsResourceWithRawResponse(RawResource):
    """The operations of `AsyncListsResource`, returning whole responses."""

    list_by_page = async_raw_method(AsyncListsResource.list_by_page)

    list_by_offset = async_raw_method(AsyncListsResource.list_by_offset)

    list_by_cursor = async_raw_method(AsyncListsResource.list_by_cursor)
