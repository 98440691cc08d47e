"""The Postman collection has the structure of format v2.1, holds every operation, and quotes for Postman what it prints."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from ddgen.emit import postman
from ddgen.emit.files import Context
from nasty import JSON, TEXT, context, document, load, operation

# What the format's own schema demands of the parts used here (schema.getpostman.com, collection v2.1.0), put down afresh;
# properties that it does not know are refused, those that Postman itself adds aside.
_TEXT = {"type": "string"}
_PAIR = {
    "type": "object",
    "required": ["key", "value"],
    "additionalProperties": False,
    "properties": {"key": _TEXT, "value": _TEXT, "description": _TEXT, "disabled": {"type": "boolean"}},
}
_PAIRS = {"type": "array", "items": _PAIR}
_PART = {
    "type": "object",
    "required": ["key", "type"],
    "oneOf": [
        {"properties": {"type": {"const": "text"}, "value": _TEXT}, "required": ["value"]},
        {"properties": {"type": {"const": "file"}, "src": {"type": ["string", "null"]}}, "required": ["src"]},
    ],
}
_SCHEMA: dict[str, Any] = {
    "$ref": "#/$defs/collection",
    "$defs": {
        "collection": {
            "type": "object",
            "required": ["info", "item"],
            "additionalProperties": False,
            "properties": {
                "info": {
                    "type": "object",
                    "required": ["name", "schema", "_postman_id"],
                    "properties": {
                        "name": _TEXT,
                        "description": _TEXT,
                        "_postman_id": {"type": "string", "pattern": "^[0-9a-f-]{36}$"},
                    },
                },
                "item": {"type": "array", "items": {"$ref": "#/$defs/entry"}},
                "variable": {"type": "array", "items": {"$ref": "#/$defs/variable"}},
            },
        },
        "variable": {
            "type": "object",
            "required": ["key", "value"],
            "properties": {
                "type": {"enum": ["string", "boolean", "any", "number"]},
                "value": _TEXT,
                "description": _TEXT,
            },
        },
        "entry": {"if": {"required": ["item"]}, "then": {"$ref": "#/$defs/folder"}, "else": {"$ref": "#/$defs/item"}},
        "folder": {
            "type": "object",
            "additionalProperties": False,
            "properties": {
                "name": _TEXT,
                "description": _TEXT,
                "item": {"type": "array", "items": {"$ref": "#/$defs/entry"}},
            },
        },
        "item": {
            "type": "object",
            "required": ["id", "name", "request", "response"],
            "additionalProperties": False,
            "properties": {
                "id": _TEXT,
                "name": _TEXT,
                "request": {"$ref": "#/$defs/request"},
                "response": {"type": "array", "items": {"$ref": "#/$defs/response"}},
                "event": {
                    "type": "array",
                    "items": {
                        "type": "object",
                        "required": ["listen", "script"],
                        "properties": {"script": {"properties": {"exec": {"type": "array", "items": _TEXT}}}},
                    },
                },
                "protocolProfileBehavior": {"type": "object"},
            },
        },
        "request": {
            "type": "object",
            "required": ["method", "url", "header"],
            "additionalProperties": False,
            "properties": {
                "method": _TEXT,
                "description": _TEXT,
                "header": _PAIRS,
                "auth": {"type": "object", "required": ["type"], "properties": {"type": {"enum": ["bearer", "basic"]}}},
                "url": {
                    "type": "object",
                    "required": ["raw", "host", "path"],
                    "additionalProperties": False,
                    "properties": {
                        "raw": _TEXT,
                        "protocol": _TEXT,
                        "port": _TEXT,
                        "host": {"type": "array", "items": _TEXT},
                        "path": {"type": "array", "items": _TEXT},
                        "query": _PAIRS,
                        "variable": _PAIRS,
                    },
                },
                "body": {
                    "type": "object",
                    "required": ["mode"],
                    "additionalProperties": False,
                    "properties": {
                        "mode": {"enum": ["raw", "urlencoded", "formdata", "file"]},
                        "raw": _TEXT,
                        "urlencoded": _PAIRS,
                        "formdata": {"type": "array", "items": _PART},
                        "file": {"type": "object"},
                        "options": {"type": "object"},
                    },
                },
            },
        },
        "response": {
            "type": "object",
            "required": ["name", "originalRequest", "status", "code", "header", "body"],
            "properties": {
                "name": _TEXT,
                "originalRequest": {"$ref": "#/$defs/request"},
                "status": _TEXT,
                "code": {"type": "integer"},
                "header": _PAIRS,
                "body": _TEXT,
            },
        },
    },
}


def collection(ctx: Context) -> dict[str, Any]:
    (file,) = postman.shared(ctx)
    assert file.path == "postman/collection.json"
    assert not any(list(postman.family(ctx, family)) for family in ctx.api.families)
    found = json.loads(file.text)
    assert isinstance(found, dict)
    return found


def items(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for entry in node["item"]:
        if "item" in entry:
            yield from items(entry)
        else:
            yield entry


@pytest.fixture
def nasty(tmp_path: Path) -> dict[str, dict[str, Any]]:
    return {item["id"]: item for item in items(collection(context(document(), tmp_path)))}


def test_the_structure_is_that_of_the_format(tmp_path: Path) -> None:
    jsonschema.validate(collection(context(document(), tmp_path)), _SCHEMA)


def test_every_operation_is_there_and_the_same_text_comes_each_time(tmp_path: Path) -> None:
    ctx = context(document(), tmp_path)
    found = list(items(collection(ctx)))
    assert {op.id for op in ctx.api.operations()} == {item["id"] for item in found}
    assert list(postman.shared(ctx)) == list(postman.shared(ctx))


def test_the_collection_of_the_project_is_whole() -> None:
    ctx = load(Path(__file__).resolve().parents[2] / "spec" / "openapi.yaml")
    found = collection(ctx)
    jsonschema.validate(found, _SCHEMA)
    ids = [item["id"] for item in items(found)]
    assert len(set(ids)) == len(ids)
    assert {op.id for op in ctx.api.operations()} <= set(ids)
    responses = sum(len(item["response"]) for item in items(found))
    assert responses >= sum(len(c.examples) for op in ctx.api.operations() for r in op.responses for c in r.contents)


def test_nothing_invisible_is_in_the_file(tmp_path: Path) -> None:
    (file,) = postman.shared(context(document(), tmp_path))
    assert all(c.isprintable() or c == "\n" for c in file.text)


def test_json_is_the_example_and_no_variable_of_ours_is_filled_in(nasty: dict[str, dict[str, Any]]) -> None:
    raw = nasty["json"]["request"]["body"]["raw"]
    assert json.loads(raw) == JSON
    assert "{{" not in raw


def test_times_are_variables_that_a_script_sets(nasty: dict[str, dict[str, Any]]) -> None:
    item = nasty["timed"]
    raw = item["request"]["body"]["raw"]
    assert json.loads(raw.replace("{{until}}", "1721988000")) == JSON
    assert item["event"][0]["listen"] == "prerequest"
    assert item["event"][0]["script"]["exec"] == [
        "const now = Math.floor(Date.now() / 1000);",
        "pm.variables.set('until', String(now + 60));",
    ]
    assert json.loads(item["response"][0]["originalRequest"]["body"]["raw"]) == JSON


def test_parameters_are_encoded_and_those_not_needed_are_off(nasty: dict[str, dict[str, Any]]) -> None:
    url = nasty["../../list"]["request"]["url"]
    assert url["path"] == ["list", ":id", "$all"]
    assert url["variable"][0]["value"] == "{{id}}"
    query = {q["key"]: q for q in url["query"]}
    assert query["since"]["value"] == "{{since}}"
    assert query["key"]["value"] == "{{in_query}}"
    assert "{{" not in query["text"]["value"]
    assert query["unused"]["disabled"] is True
    assert "unused" not in url["raw"]
    assert url["raw"].startswith("{{base_url}}/list/:id/$all?text=")
    assert url["host"] == ["{{base_url}}"]


def test_bodies_have_the_mode_of_their_media_type(nasty: dict[str, dict[str, Any]]) -> None:
    bodies = {name: item["request"].get("body", {}) for name, item in nasty.items()}
    assert bodies["text"] == {"mode": "raw", "raw": TEXT}
    assert [(f["key"], f["value"]) for f in bodies["form"]["urlencoded"]] == [("a b", TEXT), ("l", "1"), ("l", "2")]
    assert bodies["file"]["formdata"] == [
        {"key": "file", "type": "file", "src": None, "contentType": "application/octet-stream"},
        {"key": "note", "type": "text", "value": "@x;y=$HOME"},
    ]
    assert bodies["../../list"] == {}


def test_keys_are_variables_without_a_value(tmp_path: Path) -> None:
    found = collection(context(document(), tmp_path))
    request = {item["id"]: item["request"] for item in items(found)}
    assert {"key": "X-Key", "value": "{{header}}"} in request["json"]["header"]
    assert request["text"]["auth"]["bearer"][0]["value"] == "{{access_token}}"
    assert [f["value"] for f in request["lines"]["auth"]["basic"]] == ["{{basic_auth_user}}", "{{basic_auth_password}}"]
    keys = {v["key"]: v["value"] for v in found["variable"]}
    empty = ["header", "in_query", "access_token", "basic_auth_user", "basic_auth_password"]
    assert keys == {
        "base_url": "http://127.0.0.1:9",
        "id": "..%2Fa%20b%2F%3F%23%25",
        **dict.fromkeys(empty, ""),
    }


def test_responses_are_saved_with_the_request_they_answer(tmp_path: Path) -> None:
    def example(value: Any) -> dict[str, Any]:
        return {"application/json": {"examples": {"e": {"summary": "An answer", "value": value}}}}

    responses = {
        "200": {"description": "Fine", "content": example({"a": [1, 2]})},
        "4XX": {"description": "Not fine", "content": example({"errors": []})},
        "default": {"description": "Anything", "content": example({})},
        "204": {"description": "Nothing to say"},
    }
    paths = {"/a": {"get": {**operation(operationId="a"), "responses": responses}}}
    (item,) = items(
        collection(context({"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": paths}, tmp_path))
    )
    saved = [(r["code"], r["status"], r["name"], r["body"]) for r in item["response"]]
    assert saved == [
        (200, "OK", "An answer", '{\n  "a": [1, 2]\n}'),
        (400, "Bad Request", "An answer", '{\n  "errors": []\n}'),
        (204, "No Content", "Nothing to say", ""),
    ]
    assert all(r["originalRequest"]["method"] == "GET" for r in item["response"])


def test_a_parameter_that_is_part_of_a_segment_is_filled_in(tmp_path: Path) -> None:
    path = [
        {"name": n, "in": "path", "required": True, "example": v, "schema": {"type": "string"}}
        for n, v in (("n", "a/b"), ("e", "png"))
    ]
    paths = {"/files/{n}.{e}": {"get": operation(operationId="f", parameters=path)}}
    found = collection(context({"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": paths}, tmp_path))
    (item,) = items(found)
    assert item["request"]["url"]["path"] == ["files", "{{n}}.{{e}}"]
    values = {v["key"]: v["value"] for v in found["variable"]}
    assert (values["n"], values["e"]) == ("a%2Fb", "png")


def test_a_variable_means_one_thing_in_all_requests(tmp_path: Path) -> None:
    def item(tag: str, value: Any) -> dict[str, Any]:
        parameter = {"name": "id", "in": "path", "required": True, "example": value, "schema": {}}
        return {"get": {**operation(operationId=f"get-{tag}-{value}", parameters=[parameter]), "tags": [tag]}}

    paths = {"/a/{id}": item("a", 1), "/b/{id}": item("b", 2), "/b/{id}/c": item("b", 1), "/b/{id}/d": item("b", 3)}
    servers = [{"url": "https://{region}.x.test", "variables": {"region": {"default": "eu"}}}]
    paths["/b/{id}"]["get"]["servers"] = [
        {"url": "https://pets.{region}.test", "variables": {"region": {"default": "us"}}}
    ]
    document = {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": paths, "servers": servers}
    found = collection(context(document, tmp_path))
    assert {v["key"]: v["value"] for v in found["variable"]} == {
        "base_url": "https://{{region}}.x.test",
        "pets_base_url": "https://pets.us.test",
        "region": "eu",
        "id": "1",
        "b_id": "2",
        "get_b_3_id": "3",
    }
    urls = {entry["id"]: entry["request"]["url"] for entry in items(found)}
    assert urls["get-b-2"]["raw"] == "{{pets_base_url}}/b/:id"
    assert {name: url["variable"][0]["value"] for name, url in urls.items()} == {
        "get-a-1": "{{id}}",
        "get-b-2": "{{b_id}}",
        "get-b-1": "{{id}}",
        "get-b-3": "{{get_b_3_id}}",
    }
