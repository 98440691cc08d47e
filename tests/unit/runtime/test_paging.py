"""Walking through the pages of a list."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx2
import pytest
from ddgen.runtime.errors import RequestValidationError, ResponseValidationError
from ddgen.runtime.operation import Content, Operation, Pagination, Parameter
from ddgen.runtime.paging import AsyncPages, Pages

from .conftest import Rig


def serve(total: int, *, largest: int = 1000, key: str | None = None) -> Any:
    """A server with `total` numbers that gives `largest` of them at a time at most."""

    def answer(request: httpx2.Request) -> httpx2.Response:
        query = {name: int(value) for name, value in request.url.params.items()}
        size = min(query.get("page_size") or query["count"], largest)
        start = query["start"] if "start" in query else query["page"] * size
        items = list(range(total))[start : start + size]
        return httpx2.Response(200, json=items if key is None else {key: {"in": items}})

    return answer


def pages_of(rig: Rig, operation: Operation[Any], arguments: dict[str, Any]) -> Pages[Any, Any] | AsyncPages[Any, Any]:
    pages: Pages[Any, Any] | AsyncPages[Any, Any] = rig.client().pets._pages(operation, arguments)
    return pages


def drain(pages: Any, *, whole: bool = False) -> list[Any]:
    if isinstance(pages, Pages):
        return list(pages.pages() if whole else pages)

    async def items() -> list[Any]:
        return [item async for item in (pages.pages() if whole else pages)]

    return asyncio.run(items())


def queries(rig: Rig) -> list[str]:
    return [request.url.query.decode() for request in rig.requests]


@pytest.mark.parametrize("total", [0, 1, 2, 3, 4, 5])
def test_page_numbers(rig: Rig, total: int) -> None:
    rig.answers = [serve(total)]
    assert drain(rig.client().pets.list_pets_pages()) == list(range(total))
    expected = [f"page={page}&page_size=2" for page in range(total // 2 + 1)]
    assert queries(rig) == expected


def test_each_iteration_starts_anew(rig: Rig) -> None:
    rig.answers = [serve(3)]
    pages = rig.client().pets.list_pets_pages()
    assert drain(pages) == drain(pages) == [0, 1, 2]
    assert drain(pages, whole=True) == [[0, 1], [2]]


OFFSETS: Operation[Any] = Operation(
    id="List",
    method="GET",
    path="/list",
    parameters=(Parameter("start", "start", "query"), Parameter("n", "count", "query")),
    responses={"200": Content("application/json")},
    pagination=Pagination(items="data.in", limit="n", offset="start", default_limit=3),
)


def test_offsets(rig: Rig) -> None:
    rig.answers = [serve(7, key="data")]
    assert drain(pages_of(rig, OFFSETS, {})) == list(range(7))
    assert queries(rig) == [f"start={start}&count=3" for start in (0, 3, 6)]


def test_where_the_caller_begins(rig: Rig) -> None:
    rig.answers = [serve(7, key="data")]
    assert drain(pages_of(rig, OFFSETS, {"start": "5", "n": "1"})) == [5, 6]
    assert queries(rig) == [f"start={start}&count=1" for start in (5, 6, 7)]


def test_a_limit_that_the_server_cuts(rig: Rig) -> None:
    rig.answers = [serve(7, largest=5, key="data")]
    assert drain(pages_of(rig, OFFSETS, {"n": 500})) == list(range(7))
    assert queries(rig) == [f"start={start}&count=500" for start in (0, 5, 7)]


def test_a_server_that_knows_no_pages(rig: Rig) -> None:
    rig.answers = [httpx2.Response(200, json=[1, 2])]
    assert drain(rig.client().pets.list_pets_pages()) == [1, 2]
    assert len(rig.requests) == 2


@pytest.mark.parametrize("body", [{}, {"data": None}, {"data": {}}, {"data": {"in": None}}, {"other": 1}])
def test_pages_without_items(rig: Rig, body: Any) -> None:
    rig.answers = [httpx2.Response(200, json=body)]
    assert drain(pages_of(rig, OFFSETS, {})) == []


@pytest.mark.parametrize("body", [{"data": {"in": "x"}}, {"data": {"in": {}}}, [], 3, "none"])
def test_what_is_no_page_does_not_end_the_list(rig: Rig, body: Any) -> None:
    rig.answers = [httpx2.Response(200, json=body)]
    with pytest.raises(ResponseValidationError, match="is no page"):
        drain(pages_of(rig, OFFSETS, {}))


def test_cursors(rig: Rig) -> None:
    operation: Operation[Any] = Operation(
        id="List",
        method="GET",
        path="/list",
        parameters=(Parameter("cursor", "cursor", "query"),),
        responses={"200": Content("application/json")},
        pagination=Pagination(items="items", cursor="cursor", next_cursor="meta.next", default_limit=2),
    )

    def answer(request: httpx2.Request) -> httpx2.Response:
        page = int(request.url.params.get("cursor", "0"))
        following = str(page + 1) if page < 2 else None
        return httpx2.Response(200, json={"items": [page], "meta": {"next": following}})

    rig.answers = [answer]
    assert drain(pages_of(rig, operation, {})) == [0, 1, 2]
    assert queries(rig) == ["", "cursor=1", "cursor=2"]


def test_models_as_pages() -> None:
    class Page:
        def __init__(self) -> None:
            self.data = [1, 2]

    operation: Operation[Any] = Operation(
        "List", "GET", "/", pagination=Pagination(items="data", offset="o", limit="l")
    )
    assert list(Pages(lambda _, body: Page(), operation, ({}, None))) == [1, 2]


def test_sizes_that_are_not_numbers(rig: Rig) -> None:
    with pytest.raises(RequestValidationError, match="page_size: an integer"):
        drain(rig.client().pets.list_pets_pages(page_size="many"))


def test_an_error_in_the_middle(rig: Rig) -> None:
    rig.answers = [httpx2.Response(200, json=[1, 2]), httpx2.Response(404)]
    pages = rig.client().pets.list_pets_pages()
    got: list[Any] = []
    with pytest.raises(Exception, match="404"):
        if isinstance(pages, Pages):
            for item in pages:
                got.append(item)
        else:

            async def collect() -> None:
                async for item in pages:
                    got.append(item)

            asyncio.run(collect())
    assert got == [1, 2]
