"""Descriptions of models reach their modules whole, and are not taken for code."""

from __future__ import annotations

import ast
from pathlib import Path

from ddgen.emit import client
from nasty import context


def test_docstrings_that_look_like_code_stay_docstrings(tmp_path: Path) -> None:
    text = "# Heading\n\nFoo = 10\n\nclass Bar(Baz):\n\n# Second"
    schemas = {
        "E": {"type": "string", "enum": ["a", "b"], "description": text},
        "L": {"type": "array", "description": text},
    }
    spec = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "components": {"schemas": schemas}}
    ctx = context(spec, tmp_path)
    (module,) = {ctx.names.module(d) for d in ctx.api.definitions.values()}
    assert client.models_module(ctx, module).text.count("# Heading\n\nFoo = 10\n\nclass Bar(Baz):\n\n# Second") == 2


def test_families_of_any_name_head_their_modules(tmp_path: Path) -> None:
    schema = {"type": "object", "properties": {"a": {"type": "string"}}}
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}
    found = {"tags": ['Videos\\Uploads """'], "responses": {"200": {"description": "d", "content": content}}}
    spec = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": found}}}
    ctx = context({**spec, "components": {"schemas": {"A": schema}}}, tmp_path)
    module = ast.parse(client.models_module(ctx, "videos_uploads").text)
    assert ast.get_docstring(module) == 'Models of the family Videos\\Uploads """.'
