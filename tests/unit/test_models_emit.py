"""Descriptions of models reach their modules whole, and are not taken for code."""

from __future__ import annotations

from pathlib import Path

from nasty import context

from generator.emit import client


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
