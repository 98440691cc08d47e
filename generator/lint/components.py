"""House rules on components and schemas: all used, named where a name helps, lists of values and names consistent."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import Any

from ..problems import nearest
from ..read import grammar
from ..read.source import Map, Seq, place
from ..read.walk import Visit
from .parts import Key, Parts
from .report import Report

_SECTIONS = {v: k for k, v in grammar.SECTIONS.items()} | {"pathItems": "PathItem"}


def check(report: Report) -> None:
    """Check the schemas of components and everywhere else."""
    _named(report)
    for _, node in report.own("Schema"):
        _meanings(report, node)
    for visit in report.by_kind["ServerVariable"]:
        _meanings(report, visit.node)
    for visit, node in report.own("Schema"):
        _required(report, visit, node)


def used(report: Report, parts: Parts) -> set[Key]:
    """The components that operations rest on, and the security schemes that are asked for."""
    found = parts.closure([*(k for k in parts.by_key if k[0] != "components"), *parts.head.refs])
    found |= {("components", "securitySchemes", name) for v in report.by_kind["Security"] for name in v.node}
    return found


def check_use(report: Report, parts: Parts) -> None:
    """Check that every component is used."""
    components = report.doc.get("components") or {}
    known = used(report, parts)
    if not any(k[0] in ("paths", "webhooks") for k in parts.by_key):
        return  # A library of components, made to be used by others.
    for section, names in components.items():
        if section not in _SECTIONS or not isinstance(names, Map):
            continue
        for name in names:
            if ("components", section, name) not in known:
                at = place(names, name) if name in names.at else place(names[name])
                report.rule(
                    "unused-component", at, f"components.{section}.{name} is not used", "remove it, or refer to it"
                )


# ---- names


def _named(report: Report) -> None:
    """Objects that are described inline more than once, word for word, deserve one name."""
    same: dict[str, list[Visit]] = defaultdict(list)
    for visit, node in report.own("Schema"):
        properties = node.get("properties")
        if visit.slot != "schemas" and isinstance(properties, Map) and len(properties) > 1:
            if any(v.kind == "Schema" for v in visit.above()):
                shape = {k: _shape(v) for k, v in properties.items()}
                same[json.dumps([shape, node.get("required")], sort_keys=True, default=repr)].append(visit)
    for visits in same.values():
        for visit in visits[1:]:
            first = place(visits[0].parent, visits[0].key)
            hint = "give it a name under components.schemas and refer to it"
            report.rule("named-schema", report.at(visit), f"the same object is described at {first}", hint)


def _shape(node: Any) -> Any:
    if not isinstance(node, Map):
        return node
    return {k: v for k, v in node.items() if k not in ("description", "title", "example", "examples")}


# ---- lists


def _meanings(report: Report, node: Map) -> None:
    texts = node.get("x-enum-descriptions")
    if "x-enum-descriptions" not in node:
        return
    values = node.get("enum", [node["const"]] if "const" in node else [])
    values = values if isinstance(values, list) else []
    if isinstance(texts, Seq):
        if len(texts) != len(values):
            text = f"{len(values)} values have {len(texts)} meanings"
            report.rule(
                "enum-meanings",
                place(node, "x-enum-descriptions"),
                text,
                "one for each, or a mapping of values to texts",
            )
        return
    if not isinstance(texts, Map):
        text = "`x-enum-descriptions` must be a mapping of values to texts, or a list of texts"
        report.rule("enum-meanings", place(node, "x-enum-descriptions"), text)
        return
    known = ["null" if v is None else str(v).lower() if isinstance(v, bool) else str(v) for v in values]
    for key, text in texts.items():
        if key not in known:
            hint = nearest(key, known) or (f"one of {', '.join(known[:8])}" if known else "there is no `enum` here")
            report.rule("enum-meanings", place(texts, key), f"a meaning is given for {key!r}, which is no value", hint)
        elif not isinstance(text, str) or not text.strip():
            report.rule("enum-meanings", place(texts, key, value=True), f"the meaning of {key!r} must be text")


def _required(report: Report, visit: Visit, node: Map) -> None:
    """Names in `required` that nothing describes are mostly misspelt."""
    names, properties = node.get("required"), node.get("properties")
    if (
        not isinstance(names, Seq)
        or not isinstance(properties, Map)
        or any(k in node for k in ("allOf", "oneOf", "anyOf", "$ref"))
    ):
        return
    if visit.slot in ("allOf", "oneOf", "anyOf", "if", "then", "else", "not") or "patternProperties" in node:
        return
    for i, name in enumerate(names):
        if isinstance(name, str) and name not in properties:
            hint = (
                nearest(name, [p for p in properties if p not in names])
                or nearest(name, properties)
                or "describe it under `properties`"
            )
            report.rule(
                "required-property", place(names, i), f"{name!r} is required, but not among the properties", hint
            )
