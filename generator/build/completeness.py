"""Proves that nothing of a document was dropped: holds what was emitted against the bundle."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from .. import ir
from ..emit.files import Context, File
from ..ir.build import RESERVED_HEADERS
from ..problems import GenerationError, Place, Problem
from ..read.grammar import operations as operations_of
from ..read.references import step, tokens


def prove(ctx: Context, document: Mapping[str, Any], files: Mapping[str, File]) -> None:
    """Hold what was emitted against the bundled document; GenerationError names every operation, parameter, media type, response
    and schema of it that did not arrive. Outputs that the configuration leaves out, or prints with templates of its own, are
    not looked for."""
    proved = {
        name for name in ctx.config.outputs if not (ctx.config.templates and (ctx.config.templates / name).is_dir())
    }
    lost: list[Problem] = []
    place = Place("generated output")
    operations = {(op.method, op.path): op for op in ctx.api.operations()}
    collection = set(_items(json.loads(files["postman/collection.json"].text))) if "postman" in proved else set()
    for path, item in document.get("paths", {}).items():
        for method, node in operations_of(item) if not path.startswith("x-") else ():
            op = operations.get((method.upper(), path))
            what = f"{method.upper()} {path}"
            if op is None:
                lost.append(Problem(place, f"{what} was dropped"))
                continue
            lost += (
                Problem(place, f"{what}: {problem}")
                for problem in _missing(ctx, document, op, item, node, files, collection, proved)
            )
    for name in document.get("components", {}).get("schemas", {}):
        definition = ctx.api.definitions.get(name)
        module = f"client/{ctx.config.package}/models/{ctx.names.module(definition)}.py" if definition else ""
        arrived = definition and ("client" not in proved or _defines(files[module].text, ctx.names.classes[name]))
        if not arrived:
            lost.append(Problem(place, f"schema {name!r} was dropped"))
    if lost:
        raise GenerationError(lost)


def _missing(
    ctx: Context,
    document: Mapping[str, Any],
    op: ir.Operation,
    item: dict[str, Any],
    node: dict[str, Any],
    files: Mapping[str, File],
    collection: set[str],
    proved: set[str],
) -> Iterator[str]:
    def deref(value: Any) -> Any:
        while isinstance(value, dict) and "$ref" in value:
            target: Any = document
            for token in tokens(value["$ref"]):
                target = step(target, token)
            value = target
        return value

    known = {(p.location, p.name) for p in op.parameters}
    for raw in [*item.get("parameters", ()), *node.get("parameters", ())]:
        p = deref(raw)
        if (p["in"], p["name"]) not in known and not (p["in"] == "header" and p["name"].lower() in RESERVED_HEADERS):
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
    if "client" in proved and not _is_method(ctx, op, files):
        yield "the client has no method for it"
    examples = (*ctx.addresses.curl(op), *ctx.addresses.python(op), *ctx.addresses.python_async(op))
    for path in examples if "examples" in proved else ():
        if path not in files:
            yield f"{path} was not written"
    page = files.get(ctx.addresses.family_page(op.family))
    if "docs" in proved and (page is None or ctx.addresses.anchors[op.id] not in page.text):
        yield "the documentation does not show it"
    if "postman" in proved and op.id not in collection:
        yield "the Postman collection does not hold it"


def _is_method(ctx: Context, op: ir.Operation, files: Mapping[str, File]) -> bool:
    module = files[f"client/{ctx.config.package}/resources/{ctx.names.modules[op.family]}.py"].text
    name = ctx.names.methods[op.id]
    return f"    def {name}(" in module and f"    async def {name}(" in module


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
