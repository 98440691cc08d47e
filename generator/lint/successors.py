"""House rules on what is deprecated: it says what to do instead, and `x-successor` leads to what takes its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..problems import nearest
from ..read.grammar import METHODS
from ..read.source import Map, place
from ..read.walk import Visit
from .cause import short
from .form import bad, mapping
from .report import Report

# What an operation of another version is named by: it is not in this document and cannot be looked up.
REQUEST = re.compile(rf"({'|'.join(m.upper() for m in METHODS)}) (/\S*)")
_SAID = re.compile(r"(?:^|\s)Deprecated: (.+?)(?=\.\s|\.$|$)", re.DOTALL)
_FORMS = ("use ", "leave it out")


def check(report: Report, visit: Visit, node: Map, _: Any) -> None:
    """Check that an `x-successor` stands where something is deprecated and leads to one thing that is there."""
    value = mapping(report, node, "x-successor", ("operation", "property", "schema"))
    if value is None:
        return
    if node.get("deprecated") is not True:
        hint = "add `deprecated: true`, or remove it"
        bad(report, node, "x-successor", "`x-successor` stands on what is not deprecated", hint, value=False)
    if len(value) != 1:
        state = "names several things" if value else "names nothing"
        bad(report, node, "x-successor", f"`x-successor` {state}", "one of operation, property, schema", value=False)
    for key, name in value.items():
        if not isinstance(name, str):
            bad(report, value, key, f"`{key}` must be text, is {short(name)}")
        elif key == "operation":
            _operation(report, value, name)
        elif key == "property":
            _property(report, visit, value, name)
        elif key == "schema" and name not in _schemas(report):
            bad(report, value, key, f"there is no schema {name!r}", nearest(name, _schemas(report)))


def sentences(report: Report) -> None:
    """Check that everything deprecated says in the same words what to do instead, and names its successor."""
    for visit, node in _deprecated(report):
        text = node.get("description")
        found = _SAID.search(" ".join(text.split())) if isinstance(text, str) else None
        at = place(node, "description", value=True) if isinstance(text, str) else report.at(visit)
        if found is None:
            hint = "write `Deprecated: use …` or `Deprecated: leave it out`, with what to do instead"
            report.rule("deprecated", at, "no sentence says what to do instead of what is deprecated", hint)
        elif not found[1].startswith(_FORMS):
            hint = "begin it with `Deprecated: use …` or `Deprecated: leave it out`"
            report.rule("deprecated", at, f"the sentence on its deprecation begins with {found[1][:30]!r}", hint)
        elif named := _name(node):
            if f"`{named}`" not in found[1]:
                message = "the sentence on its deprecation does not name its successor"
                report.rule("deprecated", at, message, f"name `{named}` in it")


def _deprecated(report: Report) -> Iterator[tuple[Visit, Map]]:
    for kind in ("Operation", "Parameter", "Schema"):
        for visit in report.by_kind[kind]:
            if isinstance(visit.node, Map) and visit.node.get("deprecated") is True:
                yield visit, visit.node


def _name(node: Map) -> str:
    """The successor as a text names it: an operation in full, a property without its schema."""
    value = node.get("x-successor")
    name = next((v for v in value.values() if isinstance(v, str)), "") if isinstance(value, Map) else ""
    return name.rpartition(".")[2] if isinstance(value, Map) and "property" in value else name


def _operation(report: Report, value: Map, name: str) -> None:
    paths = report.doc.get("paths")
    ids = [str(v.node["operationId"]) for v in report.by_kind["Operation"] if "operationId" in v.node]
    found = REQUEST.fullmatch(name)
    if found is None:
        if name not in ids:
            hint = nearest(name, ids) or "an operationId, or method and path of an operation elsewhere"
            bad(report, value, "operation", f"there is no operation {name!r}", hint)
        return
    method, path = found.groups()
    if path.count("{") != path.count("}"):
        bad(
            report,
            value,
            "operation",
            f"the path {path!r} has braces that do not pair",
            "each parameter is written as {name}",
        )
    item = paths.get(path) if isinstance(paths, Map) else None
    if isinstance(item, Map):
        item = report.deref(item)
        known = {m.upper(): str(item[m].get("operationId", "")) for m in METHODS if isinstance(item.get(m), Map)}
        hint = f"name it by its operationId, {known[method]}" if known.get(method) else f"it has {', '.join(known)}"
        bad(report, value, "operation", f"the path {path!r} is one of this document", hint)


def _property(report: Report, visit: Visit, value: Map, name: str) -> None:
    schema, _, own = name.rpartition(".")
    if schema:
        schemas = _schemas(report)
        if schema not in schemas:
            bad(report, value, "property", f"there is no schema {schema!r}", nearest(schema, schemas))
            return
        target = report.deref(schemas[schema])
        siblings = target.get("properties") if isinstance(target, Map) else None
    else:
        siblings = visit.parent if visit.slot == "properties" else None
    known = [k for k in siblings if schema or k != visit.key] if isinstance(siblings, Map) else []
    if own not in known:
        hint = nearest(own, known) or "a property beside it, or one of another schema as `Schema.property`"
        bad(report, value, "property", f"there is no property {name!r}", hint)


def _schemas(report: Report) -> Map:
    components = report.doc.get("components")
    schemas = components.get("schemas") if isinstance(components, Map) else None
    return schemas if isinstance(schemas, Map) else Map("", (0, 0))
