"""Operations of the family Books."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property
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
    from ..models.books import Book

LIST_BOOKS: Operation[list[Book]] = Operation(
    id="listBooks",
    method="GET",
    path="/books",
    parameters=(Parameter("limit", "limit", "query", type="int"),),
    responses={
        "200": Content("application/json", "list[books.Book]"),
    },
)
GET_BOOK: Operation[Book] = Operation(
    id="getBook",
    method="GET",
    path="/books/{isbn}",
    parameters=(Parameter("isbn", "isbn", "path", required=True, type="str"),),
    responses={
        "200": Content("application/json", "books.Book"),
    },
)


class BooksResource(SyncResource):
    """What is on the shelves.

    Errors of all methods:
        BadRequestError: The request cannot be understood.
    """

    def list_books(self, *, limit: int | str | None = None) -> list[Book]:
        """List books.

        Gives what is on the shelves, by title.

        Args:
            limit: How many to give at most.

        Returns:
            The shelves.

        Example:
            dd.books.list_books()
        """
        return self._call(
            LIST_BOOKS,
            {
                "limit": limit,
            },
        )

    def get_book(self, isbn: str) -> Book:
        """Get a book.

        Gives one of them by its number.

        Args:
            isbn: The number on its back.

        Returns:
            It.

        Example:
            dd.books.get_book(isbn='1')
        """
        return self._call(
            GET_BOOK,
            {
                "isbn": isbn,
            },
        )

    @cached_property
    def with_raw_response(self) -> BooksResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return BooksResourceWithRawResponse(self)


class BooksResourceWithRawResponse(RawResource):
    """The operations of `BooksResource`, returning whole responses."""

    list_books = raw_method(BooksResource.list_books)

    get_book = raw_method(BooksResource.get_book)


class AsyncBooksResource(AsyncResource):
    """What is on the shelves.

    Errors of all methods:
        BadRequestError: The request cannot be understood.
    """

    async def list_books(self, *, limit: int | str | None = None) -> list[Book]:
        """List books.

        Gives what is on the shelves, by title.

        Args:
            limit: How many to give at most.

        Returns:
            The shelves.

        Example:
            await dd.books.list_books()
        """
        return await self._call(
            LIST_BOOKS,
            {
                "limit": limit,
            },
        )

    async def get_book(self, isbn: str) -> Book:
        """Get a book.

        Gives one of them by its number.

        Args:
            isbn: The number on its back.

        Returns:
            It.

        Example:
            await dd.books.get_book(isbn='1')
        """
        return await self._call(
            GET_BOOK,
            {
                "isbn": isbn,
            },
        )

    @cached_property
    def with_raw_response(self) -> AsyncBooksResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncBooksResourceWithRawResponse(self)


class AsyncBooksResourceWithRawResponse(RawResource):
    """The operations of `AsyncBooksResource`, returning whole responses."""

    list_books = async_raw_method(AsyncBooksResource.list_books)

    get_book = async_raw_method(AsyncBooksResource.get_book)
