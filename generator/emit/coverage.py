"""Emits `coverage.json`, which says what became of each operation."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from .. import ir
from ..names import python_types as client_types
from .files import Context, File

_OUTPUTS = {
    "client": "client",
    "docs": "docs",
    "page": "docs",
    "curl": "examples",
    "python": "examples",
    "async": "examples",
    "postman": "postman",
}
_NOWHERE: dict[str, Any] = {"curl": [], "python": [], "async": [], "postman": False}


def shared(ctx: Context) -> Iterator[File]:
    """`coverage.json`; paths are relative to the output folder."""
    operations = {op.id: _operation(ctx, op) for op in sorted(ctx.api.operations(), key=lambda o: o.id)}
    yield File("coverage.json", json.dumps({"operations": operations}, indent=2, ensure_ascii=False) + "\n")


def family(ctx: Context, family: ir.Family) -> Iterator[File]:
    """Nothing: there is one file for all."""
    return iter(())


def _operation(ctx: Context, op: ir.Operation) -> dict[str, Any]:
    found = {
        "family": op.family,
        "method": op.method,
        "path": op.path,
        "client": f"{ctx.names.modules[op.family]}.{ctx.names.methods[op.id]}",
        "parameters": dict(ctx.names.arguments[op.id]),
        "body": "body" if op.body else None,
        "models": {
            "request": _first(ctx, op.body.contents) if op.body else None,
            "responses": {r.status: _first(ctx, r.contents) for r in op.responses},
        },
        "docs": ctx.addresses.operation_section(op),
        "page": ctx.addresses.operation_page(op),
        "curl": ctx.addresses.curl(op),
        "python": ctx.addresses.python(op),
        "async": ctx.addresses.python_async(op),
        "postman": True,
    }
    # What the configuration leaves out is nowhere.
    left_out = {key for key, output in _OUTPUTS.items() if output not in ctx.config.outputs}
    return {key: _NOWHERE.get(key) if key in left_out else value for key, value in found.items()}


def _first(ctx: Context, contents: Iterable[ir.Content]) -> str | None:
    """The type of a body in Python's words, None where it is text, bytes or nothing."""
    for content in contents:
        if content.type is not None and content.media.is_json:
            return client_types.hint(ctx, content.type)
    return None
