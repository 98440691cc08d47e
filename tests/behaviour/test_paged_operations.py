"""Every operation that comes in pages, turned to the end."""

from __future__ import annotations

import inspect
from typing import Any

import httpx2
import pytest
from rig import Rig
from wire import BUNDLE, COVERAGE, deref, operation

PAGED = sorted(op for op in COVERAGE if "x-pagination" in operation(op))
TOTAL = 23


class Server:
    """Has 23 items, and gives those that the parameters of an operation ask for."""

    def __init__(self, op: str) -> None:
        self.paging = operation(op)["x-pagination"]
        self.asked: list[dict[str, str]] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        query = dict(request.url.params)
        self.asked.append(query)
        size = int(query.get(self.paging["limitParam"], TOTAL))
        if "pageParam" in self.paging:
            start = (int(query.get(self.paging["pageParam"], 0)) - self.paging.get("firstPage", 0)) * size
        else:
            start = int(query.get(self.paging["pageOffsetParam"], 0))
        items: list[Any] = [{"id": str(i), "number": i} for i in range(TOTAL)][start : start + size]
        where = self.paging.get("resultsPath")
        return httpx2.Response(200, json={where: items, "other": 1} if where else items)


def pages(op: str) -> Any:
    """The method of the operation's pages on a client."""
    family, method = COVERAGE[op]["client"].split(".")
    return lambda dd, **arguments: getattr(getattr(dd, family), f"{method}_pages")(**arguments)


def argument(op: str, key: str) -> str:
    name: str = COVERAGE[op]["parameters"][f"query:{operation(op)['x-pagination'][key]}"]
    return name


def numbers(items: list[Any]) -> list[int]:
    return [item.to_dict()["number"] for item in items]


def test_there_are_some() -> None:
    assert len(PAGED) >= 6


@pytest.mark.parametrize("op", PAGED)
def test_all_items_come_once(op: str, rig: Rig) -> None:
    rig.answer = server = Server(op)
    found = rig.items(lambda dd: pages(op)(dd, **{argument(op, "limitParam"): 5}))
    assert numbers(found) == list(range(TOTAL))
    assert len(server.asked) == 5
    assert {query[server.paging["limitParam"]] for query in server.asked} == {"5"}
    response = operation(op)["responses"]["200"]["content"]["application/json"]["schema"]
    where = server.paging.get("resultsPath")
    items = deref(deref(response)["properties"][where] if where else response)["items"]
    if "$ref" in items and "oneOf" not in deref(items):
        assert {type(item).__name__ for item in found} == {items["$ref"].rpartition("/")[2]}


@pytest.mark.parametrize("op", PAGED)
def test_it_begins_where_the_caller_says(op: str, rig: Rig) -> None:
    rig.answer = server = Server(op)
    key = "pageParam" if "pageParam" in server.paging else "pageOffsetParam"
    start = 2 + server.paging.get("firstPage", 0) if key == "pageParam" else 13
    found = rig.items(lambda dd: pages(op)(dd, **{argument(op, "limitParam"): 5, argument(op, key): start}))
    assert numbers(found) == list(range(10 if key == "pageParam" else 13, TOTAL))
    assert server.asked[0][server.paging[key]] == str(start)


@pytest.mark.parametrize("op", PAGED)
def test_further_arguments_are_sent_with_each_page(op: str, rig: Rig) -> None:
    rig.answer = server = Server(op)
    family, method = COVERAGE[op]["client"].split(".")
    signature = inspect.signature(
        rig.call(lambda dd: type(getattr(dd, family)), api_key="a").__dict__[f"{method}_pages"]
    )
    paging = {argument(op, key) for key in ("limitParam", "pageParam", "pageOffsetParam") if key in server.paging}
    others = [name for name in signature.parameters if name not in paging | {"self"}]
    arguments = {name: "x" for name in others}
    rig.items(lambda dd: pages(op)(dd, **{argument(op, "limitParam"): 10}, **arguments), validate=False)
    wire = {name: key.partition(":")[2] for key, name in COVERAGE[op]["parameters"].items()}
    assert len(server.asked) == 3
    for query in server.asked:
        assert all(query[wire[name]] == "x" for name in others)


@pytest.mark.parametrize("op", PAGED)
def test_pages_are_fetched_as_they_are_needed(op: str, rig: Rig) -> None:
    rig.answer = server = Server(op)

    async def first(dd: Any) -> Any:
        async for page in pages(op)(dd, **{argument(op, "limitParam"): 5}).pages():
            return page

    if rig.asynchronous:
        page = rig.call(first)
    else:
        page = rig.call(lambda dd: next(pages(op)(dd, **{argument(op, "limitParam"): 5}).pages()))
    assert page and len(server.asked) == 1


@pytest.mark.parametrize("op", PAGED)
def test_a_server_that_knows_no_pages_ends_it(op: str, rig: Rig) -> None:
    where = operation(op)["x-pagination"].get("resultsPath")
    items = [{"id": "1", "number": 1}, {"id": "2", "number": 2}]
    rig.answer = lambda request: httpx2.Response(200, json={where: items} if where else items)
    found = rig.items(lambda dd: pages(op)(dd, **{argument(op, "limitParam"): 2}))
    assert numbers(found) == [1, 2]
    assert len(rig.requests) == 2


def test_the_bundle_and_the_coverage_agree() -> None:
    for op in PAGED:
        entry = COVERAGE[op]
        assert BUNDLE["paths"][entry["path"]][entry["method"].lower()]["operationId"] == op
