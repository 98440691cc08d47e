"""Operations of the family class."""

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
    from ..models.class_ import Class

IMPORT: Operation[Class] = Operation(
    id="import",
    method="GET",
    path="/import/{from}",
    parameters=(
        Parameter("from_", "from", "path", required=True, type="str"),
        Parameter("self_", "self", "query", type="bool"),
        Parameter("body_query", "body", "query", type="str"),
        Parameter("page_size_query", "page-size", "query", type="int"),
        Parameter("page_size", "page_size", "query", type="int"),
        Parameter("id", "id", "query", type="str"),
        Parameter("id_header", "id", "header", type="str"),
        Parameter("_2_nd", "2nd", "query", type="str"),
        Parameter("groe", "größe", "query", type="str"),
        Parameter("u540d_u524d", "名前", "query", type="str"),
    ),
    responses={
        "200": Content("application/json", "class_.Class"),
    },
)


class ClassResource(SyncResource):
    """A family named like a keyword."""

    def import_(
        self,
        from_: str,
        *,
        self_: bool | str | None = None,
        body_query: str | None = None,
        page_size_query: int | str | None = None,
        page_size: int | str | None = None,
        id: str | None = None,
        id_header: str | None = None,
        _2_nd: str | None = None,
        groe: str | None = None,
        u540d_u524d: str | None = None,
    ) -> Class:
        """Import.

        Has parameters that are keywords, and two that differ in place only.

        Args:
            from_: Where from.
            self_: Whether to import itself.
            body_query: A name that bodies have.
            page_size_query: Rows of a page.
            page_size: The same in another style.
            id: Which one.
            id_header: Which one again.
            _2_nd: Begins with a digit.
            groe: Not in ASCII.
            u540d_u524d: Nothing of it in ASCII.

        Returns:
            An object of odd names.

        Example:
            dd.class_.import_(from_='a')
        """
        return self._call(
            IMPORT,
            {
                "from_": from_,
                "self_": self_,
                "body_query": body_query,
                "page_size_query": page_size_query,
                "page_size": page_size,
                "id": id,
                "id_header": id_header,
                "_2_nd": _2_nd,
                "groe": groe,
                "u540d_u524d": u540d_u524d,
            },
        )

    @cached_property
    def with_raw_response(self) -> ClassResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return ClassResourceWithRawResponse(self)


class ClassResourceWithRawResponse(RawResource):
    """The operations of `ClassResource`, returning whole responses."""

    import_ = raw_method(ClassResource.import_)


class AsyncClassResource(AsyncResource):
    """A family named like a keyword."""

    async def import_(
        self,
        from_: str,
        *,
        self_: bool | str | None = None,
        body_query: str | None = None,
        page_size_query: int | str | None = None,
        page_size: int | str | None = None,
        id: str | None = None,
        id_header: str | None = None,
        _2_nd: str | None = None,
        groe: str | None = None,
        u540d_u524d: str | None = None,
    ) -> Class:
        """Import.

        Has parameters that are keywords, and two that differ in place only.

        Args:
            from_: Where from.
            self_: Whether to import itself.
            body_query: A name that bodies have.
            page_size_query: Rows of a page.
            page_size: The same in another style.
            id: Which one.
            id_header: Which one again.
            _2_nd: Begins with a digit.
            groe: Not in ASCII.
            u540d_u524d: Nothing of it in ASCII.

        Returns:
            An object of odd names.

        Example:
            await dd.class_.import_(from_='a')
        """
        return await self._call(
            IMPORT,
            {
                "from_": from_,
                "self_": self_,
                "body_query": body_query,
                "page_size_query": page_size_query,
                "page_size": page_size,
                "id": id,
                "id_header": id_header,
                "_2_nd": _2_nd,
                "groe": groe,
                "u540d_u524d": u540d_u524d,
            },
        )

    @cached_property
    def with_raw_response(self) -> AsyncClassResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncClassResourceWithRawResponse(self)


class AsyncClassResourceWithRawResponse(RawResource):
    """The operations of `AsyncClassResource`, returning whole responses."""

    import_ = async_raw_method(AsyncClassResource.import_)
