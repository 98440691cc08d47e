"""A small API description in which every text, name and value tries to break out of what it is printed into."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ddgen import config
from ddgen.emit.files import Context
from ddgen.ir import build as api
from ddgen.names import addresses
from ddgen.names import python as python_names
from ddgen.problems import Problems
from ddgen.read import bundle

TEXT = (
    "a'b\"c`touch x`$(touch x)${HOME} !date !! %s %41 \\ \\n \\\\ EOF <<EOF ''' \"\"\" {{api_key}} {{$guid}} {# #} {% %}\n"
    "EOF\n"
    "EOF2\ttab \x07bell \x1b[31m \u202eevil \u2028 \u00e9\u00fc \U0001f600 @now@ @file <b>&amp;#; @until@"
)
JSON = {"text": TEXT, "nested": [{TEXT: TEXT, "n": 9007199254740993, "f": 1.5, "nothing": None}], "until": 1721988000}


def context(document: dict[str, Any], folder: Path) -> Context:
    """What emitters are given for a document."""
    path = folder / "openapi.json"
    path.write_text(json.dumps(document))
    return load(path)


def load(path: Path) -> Context:
    """What emitters are given for a description."""
    problems = Problems()
    loaded = bundle.load(path, problems)
    assert loaded is not None, problems.items
    made = api.build(loaded, problems)
    settings = config.read(path, str(path), problems)
    chosen = config.config(made, settings, path, "ddgen.toml", problems)
    assert not problems.errors, problems.items
    return Context(
        made,
        python_names.names(made),
        addresses.addresses(made, chosen.base_path, chosen.docs_path),
        chosen,
        json.loads(json.dumps(loaded.doc)),
    )


def operation(**more: Any) -> dict[str, Any]:
    """An operation with nasty words about it."""
    return {
        "summary": TEXT,
        "description": TEXT,
        "tags": ["../../x"],
        "responses": {"204": {"description": TEXT}},
        **more,
    }


def body(media: str, value: Any, **more: Any) -> dict[str, Any]:
    """A request body with one example, called by a nasty name."""
    return {
        "content": {media: {**more, "examples": {"../../x y": {"summary": TEXT, "value": value, **more.pop("x", {})}}}}
    }


def query(name: str, value: Any, **more: Any) -> dict[str, Any]:
    """A required query parameter with an example."""
    kind = {list: "array", dict: "object", str: "string", int: "integer"}[type(value)]
    return {"name": name, "in": "query", "required": True, "example": value, "schema": {"type": kind}, **more}


def document(server: str = "http://127.0.0.1:9") -> dict[str, Any]:
    """The description; all its requests go to `server`."""
    path = [{"name": "id", "in": "path", "required": True, "example": "../a b/?#%", "schema": {"type": "string"}}]
    parameters = [
        query("text", TEXT),
        query("comma", ["a,b", "c d"], explode=False),
        query("each", ["1", "2&3"]),
        query("pipe", ["1", "2"], style="pipeDelimited", explode=False),
        query("object", {"k": "v w", "R": "100"}),
        query("deep", {"k": "v&w"}, style="deepObject"),
        query("since", 1721988000, **{"x-now": {"": -3600}}),
        {**query("unused", "x"), "required": False},
        {
            "name": "X-Head",
            "in": "header",
            "required": True,
            "example": 'it\'s "$HOME" `x`',
            "schema": {"type": "string"},
        },
        {"name": "crumb", "in": "cookie", "required": True, "example": "c1", "schema": {"type": "string"}},
    ]
    timed = {"examples": {"timed": {"value": JSON, "x-now": {"/until": 60}}}}
    form = {
        "type": "object",
        "properties": {"file": {"type": "string", "format": "binary"}, "note": {"type": "string"}},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Nasty", "version": "1", "description": TEXT},
        "servers": [{"url": server}],
        "components": {
            "securitySchemes": {
                "header": {"type": "apiKey", "in": "header", "name": "X-Key"},
                "inQuery": {"type": "apiKey", "in": "query", "name": "key"},
                "bearer": {"type": "http", "scheme": "bearer"},
                "basic": {"type": "http", "scheme": "basic"},
            }
        },
        "paths": {
            "/list/{id}/$all": {
                "get": operation(operationId="../../list", parameters=path + parameters, security=[{"inQuery": []}])
            },
            "/json": {
                "post": operation(
                    operationId="json", requestBody=body("application/json", JSON), security=[{"header": []}]
                ),
                "put": operation(operationId="timed", requestBody={"content": {"application/json": timed}}),
            },
            "/text": {
                "post": operation(operationId="text", requestBody=body("text/plain", TEXT), security=[{"bearer": []}]),
                "put": operation(
                    operationId="lines", requestBody=body("text/plain", "$(touch x)\n'EOF'\n"), security=[{"basic": []}]
                ),
            },
            "/form": {
                "post": operation(
                    operationId="form",
                    requestBody=body("application/x-www-form-urlencoded", {"a b": TEXT, "l": ["1", "2"]}),
                ),
                "put": operation(
                    operationId="file",
                    requestBody=body(
                        "multipart/form-data", {"file": "$(touch x)\n", "note": "@x;y=$HOME"}, schema=form
                    ),
                ),
            },
        },
    }
