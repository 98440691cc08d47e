"""Every operation that comes in pages, turned to the end."""

from __future__ import annotations

import inspect
import json
from typing import Any

import httpx2
import pytest
from rig import Rig
from wire import BUNDLE, COVERAGE, deref, operation

PAGED = sorted(op for op in COVERAGE if "x-pagination" in operation(op))
#: Items of a page where the caller does not say.
USUAL = 10


class Server:
    """Has some items, and gives those that the parameters, or the body, of an operation ask for."""

    def __init__(self, op: str, total: int) -> None:
        self.paging = operation(op)["x-pagination"]
        self.total = total
        self.asked: list[dict[str, Any]] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        asked: dict[str, Any] = dict(request.url.params)
        asked |= {f"body.{k}": v for k, v in flat(json.loads(request.content or b"{}"))}
        self.asked.append(asked)
        size = int(self.ask(asked, "limitParam", USUAL))
        if "pageParam" in self.paging:
            start = (int(self.ask(asked, "pageParam", 0)) - self.paging.get("firstPage", 0)) * size
        elif "cursorParam" in self.paging:
            start = int(self.ask(asked, "cursorParam", "at 0").removeprefix("at "))
        else:
            start = int(self.ask(asked, "pageOffsetParam", 0))
        page: Any = [{"id": str(i), "number": i} for i in range(self.total)][start : start + size]
        for name in reversed(self.paging.get("resultsPath", "").split(".") if "resultsPath" in self.paging else []):
            page = {name: page}
        if "cursorPath" in self.paging:
            at = page
            *path, last = self.paging["cursorPath"].split(".")
            for name in path:
                at = at.setdefault(name, {})
            at[last] = f"at {start + size}" if start + size < self.total else None
        return httpx2.Response(200, json=page)

    def ask(self, asked: dict[str, Any], key: str, default: Any) -> Any:
        return asked.get(self.paging.get(key), default)


def flat(value: Any, prefix: str = "") -> list[tuple[str, Any]]:
    if not isinstance(value, dict):
        return [(prefix, value)]
    return [pair for k, v in value.items() for pair in flat(v, f"{prefix}.{k}" if prefix else k)]


def pages(op: str) -> Any:
    """The method of the operation's pages on a client."""
    family, method = COVERAGE[op]["client"].split(".")
    return lambda dd, **arguments: getattr(getattr(dd, family), f"{method}_pages")(**arguments)


def needed(op: str) -> dict[str, Any]:
    """What a call of the operation has to have."""
    paging = operation(op)["x-pagination"].values()
    found = {
        COVERAGE[op]["parameters"][f"{p['in']}:{p['name']}"]: "x"
        for p in map(deref, operation(op).get("parameters", ()))
        if p.get("required") and p["name"] not in paging
    }
    return found | ({"body": {"query": "service:web"}} if "requestBody" in operation(op) else {})


def asking(op: str, **values: Any) -> dict[str, Any]:
    """Arguments, or a body, that say how to page: `limitParam=5`."""
    arguments = needed(op)
    for key, value in values.items():
        name = operation(op)["x-pagination"].get(key)
        if name is None:
            continue
        if name.startswith("body."):
            at = arguments["body"]
            _, *path, last = name.split(".")
            for step in path:
                at = at.setdefault(step, {})
            at[last] = value
        else:
            arguments[COVERAGE[op]["parameters"][f"query:{name}"]] = value
    return arguments


def turn(rig: Rig, op: str, **arguments: Any) -> list[Any]:
    return rig.items(lambda dd: pages(op)(dd, **arguments), validate=False)


def numbers(items: list[Any]) -> list[int]:
    return [item["number"] if isinstance(item, dict) else item.to_dict()["number"] for item in items]


def test_all_that_the_api_pages_can_be_turned() -> None:
    assert len(PAGED) == 26


@pytest.mark.parametrize("total", [0, 1, 5, 23])
@pytest.mark.parametrize("op", PAGED)
def test_all_items_come_once(op: str, total: int, rig: Rig) -> None:
    rig.answer = server = Server(op, total)
    found = turn(rig, op, **asking(op, limitParam=5))
    assert numbers(found) == list(range(total))
    size = 5 if "limitParam" in server.paging else USUAL
    # One more than there are pages, to see that there is nothing left, unless that can be told.
    assert total // size <= len(server.asked) <= total // size + 2
    if "limitParam" in server.paging:
        assert {int(asked[server.paging["limitParam"]]) for asked in server.asked} == {5}


@pytest.mark.parametrize("op", PAGED)
def test_all_items_come_where_the_caller_does_not_say_how_many_at_a_time(op: str, rig: Rig) -> None:
    rig.answer = Server(op, 23)
    assert numbers(turn(rig, op, **needed(op))) == list(range(23))


@pytest.mark.parametrize("op", PAGED)
def test_items_are_of_the_type_that_is_described(op: str, rig: Rig) -> None:
    rig.answer = server = Server(op, 1)
    found = turn(rig, op, **needed(op))
    media = next(m for m in operation(op)["responses"]["200"]["content"] if "json" in m)
    at = operation(op)["responses"]["200"]["content"][media]["schema"]
    for name in server.paging["resultsPath"].split(".") if "resultsPath" in server.paging else ():
        at = deref(at)["properties"][name]
    items = deref(at).get("items", {})
    if "$ref" in items and "oneOf" not in deref(items):
        assert {type(item).__name__ for item in found} == {items["$ref"].rpartition("/")[2]}


@pytest.mark.parametrize("op", PAGED)
def test_it_begins_where_the_caller_says(op: str, rig: Rig) -> None:
    rig.answer = server = Server(op, 23)
    page = 2 + server.paging.get("firstPage", 0)
    found = turn(rig, op, **asking(op, limitParam=5, pageParam=page, pageOffsetParam=13, cursorParam="at 13"))
    start = 13 if "pageParam" not in server.paging else 2 * (5 if "limitParam" in server.paging else USUAL)
    assert numbers(found) == list(range(start, 23))


@pytest.mark.parametrize("op", PAGED)
def test_further_arguments_are_sent_with_each_page(op: str, rig: Rig) -> None:
    rig.answer = server = Server(op, 23)
    family, method = COVERAGE[op]["client"].split(".")
    signature = inspect.signature(
        rig.call(lambda dd: type(getattr(dd, family)), api_key="a").__dict__[f"{method}_pages"]
    )
    wire = {name: key.partition(":")[2] for key, name in COVERAGE[op]["parameters"].items()}
    path = {name for key, name in COVERAGE[op]["parameters"].items() if key.startswith("path:")}
    others = [name for name in signature.parameters if name in wire and wire[name] not in server.paging.values()]
    turn(rig, op, **(asking(op, limitParam=10) | dict.fromkeys(others, "x")))
    assert len(server.asked) >= 3
    for asked in server.asked:
        assert all(asked[wire[name]] == "x" for name in others if name not in path)
        if "requestBody" in operation(op):
            assert "service:web" in asked.values()


@pytest.mark.parametrize("op", PAGED)
def test_pages_are_fetched_as_they_are_needed(op: str, rig: Rig) -> None:
    rig.answer = server = Server(op, 23)

    async def first(dd: Any) -> Any:
        async for page in pages(op)(dd, **asking(op, limitParam=5)).pages():
            return page

    if rig.asynchronous:
        page = rig.call(first, validate=False)
    else:
        page = rig.call(lambda dd: next(pages(op)(dd, **asking(op, limitParam=5)).pages()), validate=False)
    assert page and len(server.asked) == 1


@pytest.mark.parametrize("op", [op for op in PAGED if "cursorParam" not in operation(op)["x-pagination"]])
def test_a_server_that_knows_no_pages_ends_it(op: str, rig: Rig) -> None:
    body: Any = [{"id": "1", "number": 1}, {"id": "2", "number": 2}]
    for name in reversed(operation(op)["x-pagination"].get("resultsPath", "").split(".")):
        body = {name: body} if name else body
    rig.answer = lambda request: httpx2.Response(200, json=body)
    assert numbers(turn(rig, op, **asking(op, limitParam=2))) == [1, 2]
    assert len(rig.requests) == 2


def test_a_body_stays_what_the_caller_made(rig: Rig) -> None:
    rig.answer = Server("ListLogs", 23)
    body = {"query": "service:web", "limit": 5}
    turn(rig, "ListLogs", body=body)
    assert body == {"query": "service:web", "limit": 5}
    assert json.loads(rig.bodies[-1]) == {**body, "startAt": "at 20"}
    assert numbers(turn(rig, "ListLogs", body=json.dumps(body).encode())) == list(range(23))


def test_the_bundle_and_the_coverage_agree() -> None:
    for op in PAGED:
        entry = COVERAGE[op]
        assert BUNDLE["paths"][entry["path"]][entry["method"].lower()]["operationId"] == op
