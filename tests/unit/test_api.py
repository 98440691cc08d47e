"""Operations of any description arrive in the IR, each under an id of its own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from ddgen import ir
from ddgen.ir import build as api
from ddgen.problems import Problems
from ddgen.read import bundle

OK: dict[str, Any] = {"responses": {"200": {"description": "d"}}}


def built(folder: Path, paths: dict[str, Any], **more: Any) -> tuple[ir.Api, list[str]]:
    path = folder / "s.json"
    path.write_text(
        json.dumps({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths, **more}, indent=1)
    )
    problems = Problems()
    loaded = bundle.load(path, problems)
    assert loaded is not None and not problems.errors, problems.items
    made = api.build(loaded, problems)
    assert not problems.errors, problems.errors
    return made, [str(p).replace(f"{folder}/", "") for p in problems.items]


def ids(made: ir.Api) -> list[tuple[str, str]]:
    return [(f"{op.method} {op.path}", op.id) for op in made.operations()]


def test_operations_without_an_id_are_called_as_they_are_requested(tmp_path: Path) -> None:
    paths = {"/": {"get": OK}, "/pets/{id}": {"get": OK, "delete": {**OK, "operationId": ""}}}
    made, problems = built(tmp_path, paths)
    assert ids(made) == [
        ("GET /", "getRoot"),
        ("GET /pets/{id}", "getPetsById"),
        ("DELETE /pets/{id}", "deletePetsById"),
    ]
    assert problems == []


def test_ids_that_are_written_down_come_first(tmp_path: Path) -> None:
    made, problems = built(
        tmp_path, {"/a": {"get": OK}, "/a/": {"get": OK}, "/b": {"get": {**OK, "operationId": "getA"}}}
    )
    assert ids(made) == [("GET /a", "getA2"), ("GET /a/", "getA3"), ("GET /b", "getA")]
    assert problems == [
        f"s.json:{line}:11: warning: GET {path} would be called 'getA', as the operation at s.json:27:11 is; "
        f"give it an operationId of its own; it is called {name!r}"
        for line, path, name in ((9, "/a", "getA2"), (18, "/a/", "getA3"))
    ]


def test_a_path_item_under_two_paths_is_two_operations(tmp_path: Path) -> None:
    item = {"get": {**OK, "operationId": "shared"}}
    paths = {"/a": {"$ref": "#/components/pathItems/I"}, "/b": {"$ref": "#/components/pathItems/I"}}
    made, problems = built(tmp_path, paths, components={"pathItems": {"I": item}})
    assert ids(made) == [("GET /a", "shared"), ("GET /b", "shared2")]
    assert len(problems) == 1


@pytest.mark.parametrize(
    ("media", "schema", "sent", "received"),
    [
        ("*/*", {"type": "object"}, "application/json", "application/json"),
        ("*/*", {"type": "integer"}, "application/json", "application/json"),
        ("application/*", {"type": "array", "items": {}}, "application/json", "application/json"),
        ("*/*", {"type": "string"}, "text/plain", "text/plain"),
        ("*/*", {"type": "string", "format": "binary"}, "application/octet-stream", "application/octet-stream"),
        ("*/*", {}, "application/octet-stream", "application/octet-stream"),
        ("image/*", {"type": "string", "format": "binary"}, "application/octet-stream", "image/*"),
    ],
)
def test_ranges_of_media_types_become_definite(
    media: str, schema: Any, sent: str, received: str, tmp_path: Path
) -> None:
    content = {"content": {media: {"schema": schema}}}
    made, _ = built(
        tmp_path, {"/a": {"post": {"requestBody": content, "responses": {"200": {"description": "d", **content}}}}}
    )
    (op,) = made.operations()
    assert op.body is not None
    assert [c.media_type for c in op.body.contents] == [sent]
    assert [c.media_type for c in op.responses[0].contents] == [received]


def test_a_range_beside_what_it_would_become_stays(tmp_path: Path) -> None:
    schema = {"schema": {"type": "object"}}
    body = {"content": {"application/json": schema, "*/*": schema}}
    made, _ = built(tmp_path, {"/a": {"post": {**OK, "requestBody": body}}})
    (op,) = made.operations()
    assert op.body is not None and [c.media_type for c in op.body.contents] == ["application/json", "*/*"]


def test_a_body_that_holds_nothing_is_none(tmp_path: Path) -> None:
    made, _ = built(tmp_path, {"/a": {"post": {**OK, "requestBody": {"content": {}}}}})
    assert [op.body for op in made.operations()] == [None]


def test_documents_without_paths_have_no_families(tmp_path: Path) -> None:
    made, problems = built(tmp_path, {}, webhooks={"w": {"post": OK}})
    assert (made.families, problems) == ((), [])


def test_schemes_that_are_not_declared_are_left_out(tmp_path: Path) -> None:
    schemes = {"securitySchemes": {"known": {"type": "http", "scheme": "bearer"}}}
    made, _ = built(
        tmp_path, {"/a": {"get": OK}}, security=[{"known": ["s"], "gone": []}, {"gone": []}], components=schemes
    )
    assert [op.security for op in made.operations()] == [(ir.Requirement((("known", ("s",)),)), ir.Requirement(()))]
