"""Facts that outputs print: media types, the response that is shown, keys, deprecation, addresses. Each is decided once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ddgen import ir
from ddgen.emit.files import Context
from ddgen.ir.media_types import definite, media_type
from nasty import context

JSON = "application/json"


def small(paths: dict[str, Any], folder: Path, **more: Any) -> Context:
    return context({"openapi": "3.1.0", "info": {"title": "Small", "version": "1"}, "paths": paths, **more}, folder)


def only(ctx: Context) -> ir.Operation:
    (op,) = ctx.api.operations()
    return op


@pytest.mark.parametrize(
    ("text", "kind", "charset"),
    [
        ("application/json", "json", "utf-8"),
        ("text/json; charset=UTF-8", "json", "utf-8"),
        ("application/vnd.api+JSON;v=2", "json", "utf-8"),
        ("application/x-www-form-urlencoded; charset=iso-8859-1", "form", "iso-8859-1"),
        ("multipart/mixed", "multipart", "utf-8"),
        ("application/atom+xml", "xml", "utf-8"),
        ("application/x-ndjson", "ndjson", "utf-8"),
        ("text/event-stream", "sse", "utf-8"),
        ('text/plain; charset="latin1"', "text", "latin1"),
        ("text/plain; charset=klingon", "text", "utf-8"),
        ("application/yaml", "text", "utf-8"),
        ("application/jsonish", "bytes", "utf-8"),
        ("image/png", "bytes", "utf-8"),
    ],
)
def test_the_kind_of_a_media_type_is_seen_from_its_essence(text: str, kind: str, charset: str) -> None:
    found = media_type(text)
    assert (found.text, found.kind, found.charset) == (text, kind, charset)
    assert found.essence == text.partition(";")[0].lower()


def test_a_range_becomes_what_its_type_calls_for() -> None:
    assert definite("*/*", ir.Scalar("string"), sent=True).text == "text/plain"
    assert definite("*/*", ir.ListOf(ir.Any()), sent=True).text == JSON
    assert definite("image/*", ir.Scalar("string", "binary"), sent=True).text == "application/octet-stream"
    assert definite("text/csv", None, sent=False).text == "text/csv"


def test_json_comes_first_and_accept_names_what_is_read(tmp_path: Path) -> None:
    text, json = {"schema": {"type": "string"}}, {"schema": {"type": "object"}}
    responses = {
        "404": {"description": "No", "content": {JSON: json}},
        "202": {"description": "Later"},
        "200": {"description": "Yes", "content": {"text/csv": text, "application/vnd.x+json": json, JSON: json}},
        "203": {"description": "Other", "content": {"text/csv": text}},
        "default": {"description": "Bad", "content": {"text/html": text}},
    }
    op = only(small({"/": {"get": {"operationId": "o", "responses": responses}}}, tmp_path))
    assert op.success is not None and op.success.status == "200"
    assert op.success.content is not None and op.success.content.media_type == "application/vnd.x+json"
    assert [r.status for r in op.successes] == ["202", "200", "203"]
    assert op.accept == "application/vnd.x+json, text/csv"


def test_the_default_is_the_success_where_there_is_no_other(tmp_path: Path) -> None:
    responses = {"400": {"description": "No"}, "default": {"description": "Yes", "content": {"text/csv": {}}}}
    op = only(small({"/": {"get": {"operationId": "o", "responses": responses}}}, tmp_path))
    assert (op.success and op.success.status, op.accept) == ("default", "text/csv")


def test_keys_are_those_of_the_first_way_that_needs_any(tmp_path: Path) -> None:
    schemes = {n: {"type": "apiKey", "in": "header", "name": n.upper()} for n in ("a", "b", "c")}
    ways: dict[str, Any] = {
        "public": [],
        "optional": [{}, {"a": []}],
        "either": [{"a": [], "b": []}, {"c": []}],
        "default": None,
    }
    paths = {
        f"/{name}": {
            "get": {
                "operationId": name,
                "responses": {"204": {"description": "Done"}},
                **({} if way is None else {"security": way}),
            }
        }
        for name, way in ways.items()
    }
    ctx = small(paths, tmp_path, components={"securitySchemes": schemes}, security=[{"c": []}])
    found = {op.id: ([s.name for s in ctx.api.keys(op)], op.keys_optional) for op in ctx.api.operations()}
    assert found == {
        "public": ([], True),
        "optional": (["A"], True),
        "either": (["A", "B"], False),
        "default": (["C"], False),
    }
    assert [r.names for r in ctx.api.security] == [("c",)]


def test_deprecation_says_why_and_what_to_use(tmp_path: Path) -> None:
    done = {"responses": {"204": {"description": "Done"}}}
    told = "Reads it. Deprecated: use `readThings`, which takes several. Needs the `x` permission."
    paths = {
        "/thing": {"get": {"operationId": "readThing", "deprecated": True, "description": told, **done}},
        "/things": {"get": {"operationId": "readThings", "description": "Deprecated things too.", **done}},
        "/old": {"get": {"operationId": "old", "deprecated": True, **done}},
    }
    found = {op.id: op.deprecation for op in small(paths, tmp_path).api.operations()}
    assert found == {
        "readThing": ir.Deprecation("use `readThings`, which takes several.", "readThings"),
        "readThings": None,
        "old": ir.Deprecation(),
    }


def test_successors_are_those_that_the_document_names(tmp_path: Path) -> None:
    done = {
        "responses": {"200": {"description": "Done", "content": {JSON: {"schema": {"$ref": "#/components/schemas/A"}}}}}
    }
    old = {"deprecated": True, **done}
    paths = {
        "/a": {"get": {"operationId": "a", "x-successor": {"operation": "b"}, "description": "Use `c`.", **old}},
        "/b": {"get": {"operationId": "b", "x-successor": {"operation": "POST /v2/b"}, **old}},
        "/c": {"get": {"operationId": "c", "x-successor": "other words", **old}},
    }
    properties = {
        "own": {"type": "string", "deprecated": True, "x-successor": {"property": "new"}},
        "other": {"type": "string", "deprecated": True, "x-successor": {"property": "B.new"}},
        "called": {"type": "string", "deprecated": True, "x-successor": {"operation": "a"}},
        "new": {"type": "string"},
    }
    schemas = {
        "A": {"type": "object", "properties": properties, "deprecated": True, "x-successor": {"schema": "B"}},
        "B": {"type": "object"},
    }
    api = small(paths, tmp_path, components={"schemas": schemas}).api
    assert {op.id: op.deprecation for op in api.operations()} == {
        "a": ir.Deprecation("Use `c`.", "b"),
        "b": ir.Deprecation("", "", "POST /v2/b"),
        "c": ir.Deprecation(),
    }
    model = api.definitions["A"]
    assert isinstance(model, ir.Model) and model.successor == ir.Successor(model="B")
    assert {f.name: f.successor for f in model.fields} == {
        "own": ir.Successor(model="A", property="new"),
        "other": ir.Successor(model="B", property="new"),
        "called": ir.Successor(operation="a"),
        "new": None,
    }


def test_headers_that_openapi_reserves_are_no_parameters(tmp_path: Path) -> None:
    parameters = [{"name": n, "in": "header", "schema": {}} for n in ("Accept", "content-type", "AUTHORIZATION", "X")]
    item = {"get": {"operationId": "o", "parameters": parameters, "responses": {"204": {"description": "Done"}}}}
    assert [p.name for p in only(small({"/": item}, tmp_path)).parameters] == ["X"]


def test_the_layout_of_a_parameter_has_its_defaults_filled_in(tmp_path: Path) -> None:
    parameters: list[dict[str, Any]] = [
        {"name": "q", "in": "query", "schema": {}},
        {"name": "r", "in": "query", "schema": {}, "allowReserved": True, "style": "pipeDelimited"},
        {"name": "h", "in": "header", "schema": {}},
        {"name": "c", "in": "cookie", "schema": {}},
        {"name": "d", "in": "query", "content": {JSON: {"schema": {}, "example": {"a": 1}}}},
    ]
    item = {"get": {"operationId": "o", "parameters": parameters, "responses": {"204": {"description": "Done"}}}}
    found = only(small({"/": item}, tmp_path)).parameters
    assert [(p.style, p.explode, p.reserved, p.media_type) for p in found] == [
        ("form", True, False, None),
        ("pipeDelimited", False, True, None),
        ("simple", False, False, None),
        ("form", True, False, None),
        ("form", True, False, JSON),
    ]
    assert found[4].example is not None and found[4].example.value == {"a": 1}


def test_aliases_are_resolved_however_many_there_are(tmp_path: Path) -> None:
    def ref(name: str) -> dict[str, str]:
        return {"$ref": f"#/components/schemas/{name}"}

    schemas = {
        "A": {"type": "array", "items": ref("B")},
        "B": ref("C"),
        "C": ref("D"),
        "D": {"type": "object", "properties": {"file": ref("F"), "files": {"type": "array", "items": ref("F")}}},
        "F": {"type": "string", "format": "binary"},
    }
    content = {"multipart/form-data": {"schema": ref("B")}}
    paths = {
        "/": {
            "post": {
                "operationId": "o",
                "requestBody": {"content": content},
                "responses": {"204": {"description": "x"}},
            }
        }
    }
    api = small(paths, tmp_path, components={"schemas": schemas}).api
    assert api.resolve(ir.Named("B")) == ir.Named("D")
    assert api.resolve(ir.Nullable(ir.Named("F"))) == ir.Scalar("string", "binary")
    found = api.definition(ir.Named("B"))
    assert found is not None and found.name == "D"
    assert api.definition(ir.Named("A")) is None
    (op,) = api.operations()
    assert op.body is not None and api.files(op.body.contents[0]) == {"file", "files"}


def test_addresses_are_apart_whatever_things_are_called(tmp_path: Path) -> None:
    def item(name: str, summary: str) -> dict[str, Any]:
        done = {"204": {"description": "Done"}}
        return {"get": {"operationId": name, "summary": summary, "tags": ["models"], "responses": done}}

    paths = {
        "/1": item("ListPets", "List pets"),
        "/2": item("list_pets", "List: pets!"),
        "/3": item("listpets", "Index"),
        "/4": item("list-pets", "../../etc"),
    }
    # Large objects, which have a page each.
    large = {"type": "object", "properties": {f"p{i}": {"type": "string"} for i in range(40)}}
    schemas = {name: large for name in ("Pet", "pet", "a.b")}
    ref = {f"application/x{i}+json": {"schema": {"$ref": f"#/components/schemas/{n}"}} for i, n in enumerate(schemas)}
    paths["/1"]["get"]["responses"]["200"] = {"description": "Pets", "content": ref}
    ctx = small(paths, tmp_path, components={"schemas": schemas})
    where, operations = ctx.addresses, list(ctx.api.operations())
    assert [where.anchors[op.id] for op in operations] == ["list-pets", "list-pets-2", "index-2", "etc"]
    assert where.aliases == {"ListPets": "ListPets", "list_pets": "list_pets", "listpets": "listpets"}
    first = operations[0]
    assert where.operation_section(first) == "docs/content/api/models/_index.md#list-pets"
    assert where.operation_page(first) == "docs/content/api/models/list-pets.md"
    assert where.operation_link(first) == "/api/models/list-pets/"
    assert where.curl(first) == ["examples/curl/models/ListPets.sh"]
    assert where.python_async(first) == ["examples/python/models/ListPets.async.py"]
    pages = [where.model_page(name) for name in ctx.api.definitions]
    assert len({p.lower() for p in pages}) == 3
    assert where.model_page("Pet") == "docs/content/api/models-2/Pet.md", "the family has the folder `models`"
