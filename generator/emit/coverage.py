"""Emits `coverage.json`, which says what became of each operation, and proves that nothing was dropped."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from .. import ir
from ..ir.build import is_json
from ..names import python_types as client_types
from ..problems import GenerationError, Place, Problem
from ..read.grammar import METHODS
from ..read.references import step, tokens
from . import docs, examples
from .files import Context, File


def shared(ctx: Context) -> Iterator[File]:
    """`coverage.json`; paths are relative to the output folder."""
    operations = {op.id: _operation(ctx, op) for op in sorted(ctx.api.operations(), key=lambda o: o.id)}
    yield File("coverage.json", json.dumps({"operations": operations}, indent=2, ensure_ascii=False) + "\n")


def family(ctx: Context, family: ir.Family) -> Iterator[File]:
    """Nothing: there is one file for all."""
    return iter(())


def _operation(ctx: Context, op: ir.Operation) -> dict[str, Any]:
    curl, python = examples.paths(op)
    return {
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
        "docs": f"docs/content/{ctx.config.docs_path(op.family)}/_index.md#{docs.anchor(op)}",
        "curl": curl,
        "python": python,
        "postman": True,
    }


def _first(ctx: Context, contents: Iterable[ir.Content]) -> str | None:
    """The type of a body in Python's words, None where it is text, bytes or nothing."""
    for content in contents:
        if content.type is not None and is_json(content.media_type):
            return client_types.hint(ctx, content.type)
    return None


def prove(ctx: Context, files: dict[str, File]) -> None:
    """Hold what was emitted against the bundle; GenerationError names every operation, parameter, media type, response and
    schema of it that did not arrive."""
    lost: list[Problem] = []
    place = Place("generated output")
    operations = {(op.method, op.path): op for op in ctx.api.operations()}
    collection = set(_items(json.loads(files["postman/collection.json"].text)))
    for path, item in ctx.bundle.get("paths", {}).items():
        for method in METHODS:
            if path.startswith("x-") or method not in item:
                continue
            op = operations.get((method.upper(), path))
            what = f"{method.upper()} {path}"
            if op is None:
                lost.append(Problem(place, f"{what} was dropped"))
                continue
            lost += (
                Problem(place, f"{what}: {problem}")
                for problem in _missing(ctx, op, item, item[method], files, collection)
            )
    for name in ctx.bundle.get("components", {}).get("schemas", {}):
        definition = ctx.api.definitions.get(name)
        module = f"client/{ctx.config.package}/models/{ctx.names.module(definition)}.py" if definition else ""
        if definition is None or not _defines(files[module].text, ctx.names.classes[name]):
            lost.append(Problem(place, f"schema {name!r} was dropped"))
    if lost:
        raise GenerationError(lost)


def _missing(
    ctx: Context,
    op: ir.Operation,
    item: dict[str, Any],
    node: dict[str, Any],
    files: dict[str, File],
    collection: set[str],
) -> Iterator[str]:
    def deref(value: Any) -> Any:
        while isinstance(value, dict) and "$ref" in value:
            target: Any = ctx.bundle
            for token in tokens(value["$ref"]):
                target = step(target, token)
            value = target
        return value

    known = {(p.location, p.name) for p in op.parameters}
    for raw in [*item.get("parameters", ()), *node.get("parameters", ())]:
        p = deref(raw)
        if (p["in"], p["name"]) not in known:
            yield f"parameter {p['name']!r} was dropped"
    media = {c.media_type for c in op.body.contents} if op.body else set()
    for name in deref(node.get("requestBody") or {}).get("content", {}):
        if name not in media and not _is_range(name):
            yield f"request media type {name!r} was dropped"
    responses = {r.status: {c.media_type for c in r.contents} for r in op.responses}
    for status, raw in node.get("responses", {}).items():
        if status.startswith("x-"):
            continue
        declared = {name for name in deref(raw).get("content", {}) if not _is_range(name)}
        if status not in responses or not declared <= responses[status]:
            yield f"response {status} was dropped"
    module = files[f"client/{ctx.config.package}/resources/{ctx.names.modules[op.family]}.py"].text
    if (
        f"    def {ctx.names.methods[op.id]}(" not in module
        or f"    async def {ctx.names.methods[op.id]}(" not in module
    ):
        yield "the client has no method for it"
    curl, python = examples.paths(op)
    for path in [*curl, *python]:
        if path not in files:
            yield f"{path} was not written"
    page = files.get(f"docs/content/{ctx.config.docs_path(op.family)}/_index.md")
    if page is None or docs.anchor(op) not in page.text:
        yield "the documentation does not show it"
    if op.id not in collection:
        yield "the Postman collection does not hold it"


def _is_range(media_type: str) -> bool:
    """Whether it is a range such as `*/*`, for which the IR has a definite one."""
    return media_type.partition(";")[0].strip().endswith("/*")


def _items(folder: dict[str, Any]) -> Iterator[str]:
    """The ids of all requests in a folder of a Postman collection."""
    for item in folder["item"]:
        if "item" in item:
            yield from _items(item)
        else:
            yield item["id"]


def _defines(source: str, name: str) -> bool:
    return any(start in source for start in (f"\nclass {name}(", f"\n{name}: TypeAlias", f"\n{name} = "))
