"""Rules of JSON Schema and of OpenAPI's dialects of it: types, lists of values, patterns."""

from __future__ import annotations

import re
from typing import Any

from ..problems import nearest
from ..read.source import Map, Seq, place
from .cause import short
from .report import Report

_TYPES_30 = ("array", "boolean", "integer", "number", "object", "string")
_TYPES_31 = (*_TYPES_30, "null")
# Words of other type systems and the type that is meant.
_MEANT = {
    "int": "integer", "int32": "integer", "int64": "integer", "long": "integer", "float": "number", "double": "number",
    "decimal": "number", "bool": "boolean", "str": "string", "text": "string", "date": "string` with `format: date",
    "datetime": "string` with `format: date-time", "date-time": "string` with `format: date-time", "uuid": "string` with `format: uuid",
    "file": "string` with `format: binary", "binary": "string` with `format: binary", "list": "array", "dict": "object", "map": "object",
}  # fmt: skip
# What Python's parser says about patterns that no dialect of regular expressions admits.
_BROKEN = re.compile(
    "unterminated character set|missing \\)|unbalanced parenthesis|nothing to repeat|multiple repeat|min repeat greater"
    "|bad escape \\(end of pattern\\)|bad character range [^\\\\]-[^\\\\]( |$)"
)


def check(report: Report) -> None:
    """Check every schema of the document by itself."""
    for visit in report.by_kind["Schema"] if report.dialect == "3.0" else ():
        if isinstance(visit.node, bool) and visit.slot != "additionalProperties":
            fixed = "{}" if visit.node else "{not: {}}"
            at = place(visit.parent, visit.key, value=True)
            report.error(at, f"OpenAPI 3.0 knows no schema {str(visit.node).lower()}", f"write `{fixed}`")
    for _, node in report.own("Schema"):
        _type(report, node)
        _lists(report, node)
        if isinstance(node.get("pattern"), str):
            _pattern(report, node, "pattern", node["pattern"])
        patterns = node.get("patternProperties")
        patterns = patterns if isinstance(patterns, Map) else Map("", (0, 0))
        for pattern in patterns:
            _pattern(report, patterns, pattern, pattern)


def _type(report: Report, node: Map) -> None:
    kind = node.get("type")
    if "type" not in node:
        return
    at = place(node, "type", value=True)
    allowed = _TYPES_31 if report.dialect == "3.1" else _TYPES_30
    if isinstance(kind, Seq) and report.dialect == "3.0":
        plain = [k for k in kind if k != "null"]
        fixed = f"write `type: {plain[0]}` and `nullable: true`" if len(plain) == 1 and len(kind) == 2 else "use anyOf"
        report.error(
            at, "`type` is a list, which OpenAPI 3.0 does not know", f"{fixed}, or make it an OpenAPI 3.1 document"
        )
        return
    if isinstance(kind, Seq) and not kind:
        report.error(at, "`type` is an empty list", "name at least one type, or remove the key")
    for i, one in enumerate(kind if isinstance(kind, Seq) else (kind,)):
        if isinstance(kind, Seq):
            at = place(kind, i)
            if one in kind[:i]:
                report.error(at, f"type {short(one)} is listed twice", "remove one")
        if one == "null" and report.dialect == "3.0":
            report.error(at, "OpenAPI 3.0 knows no type 'null'", "write `nullable: true` beside the other type")
        elif one not in allowed:
            hint = (
                f"write `{_MEANT[one.lower()]}`"
                if isinstance(one, str) and one.lower() in _MEANT
                else nearest(str(one), allowed)
            )
            if one is None and report.dialect == "3.1":
                hint = "write 'null', with quotes"
            report.error(at, f"{short(one)} is no type", hint or f"one of {', '.join(allowed)}")
    if kind == "array" and "items" not in node and report.dialect == "3.0":
        report.forbidden(
            place(node, "type"), "an array needs `items`", "say what its items are; `items: {}` for anything"
        )


def _lists(report: Report, node: Map) -> None:
    required: Any = node.get("required")
    if "required" in node:
        at = place(node, "required", value=True)
        if isinstance(required, bool):
            report.error(
                at,
                "`required` of a schema is a list of property names, not true or false",
                "list the name in `required` of the object around it",
            )
        elif not isinstance(required, Seq):
            report.error(
                at,
                "`required` of a schema must be a list of property names",
                f"write `required: [{required}]`" if isinstance(required, str) else "",
            )
        for i, name in enumerate(required if isinstance(required, Seq) else ()):
            if not isinstance(name, str):
                report.error(
                    place(required, i),
                    f"`required` lists {name!r}, which is not text",
                    "names of properties; quote them where they look like numbers",
                )
            elif name in required[:i]:
                report.error(place(required, i), f"`required` lists {name!r} twice", "remove one")
    values = node.get("enum")
    if "enum" in node:
        if not isinstance(values, Seq) or not values:
            state = "is empty" if isinstance(values, Seq) else "must be a list"
            add = report.forbidden if isinstance(values, Seq) else report.error
            add(place(node, "enum", value=True), f"`enum` {state}", "list the values, or remove the key")
        seen: set[tuple[type, Any]] = set()
        for i, value in enumerate(values if isinstance(values, Seq) else ()):
            known = (type(value), value) if not isinstance(value, (Map, Seq)) else (type(value), id(value))
            if known in seen:
                report.warning(place(values, i), f"enum lists {short(value)} twice", "remove one")
            seen.add(known)
    for key in ("allOf", "anyOf", "oneOf", "prefixItems"):
        if isinstance(node.get(key), Seq) and not node[key]:
            report.error(
                place(node, key, value=True), f"`{key}` is empty", "list at least one schema, or remove the key"
            )
    if report.dialect == "3.1" and "examples" in node and not isinstance(node["examples"], Seq):
        report.error(
            place(node, "examples", value=True),
            "`examples` of a schema must be a list",
            "a list of values; named examples belong to media types",
        )


def _pattern(report: Report, node: Map, key: str, pattern: str) -> None:
    """JSON Schema's patterns are ECMA-262's, which Python's parser knows all but some corners of."""
    at = place(node, key, value=key == "pattern")
    fault = _fault(pattern)
    # ECMA-262 has `[]` for nothing and `[^]` for anything; Python takes both for a set that is not closed.
    if fault and _BROKEN.search(fault) and _BROKEN.search(_fault(re.sub(r"(?<!\\)\[\^?\]", ".", pattern))):
        report.error(at, f"the pattern {pattern!r} is not a regular expression: {fault}", "correct it")
    elif fault:
        report.warning(at, f"the pattern {pattern!r} is not understood by Python: {fault}", "it will not be checked")


def _fault(pattern: str) -> str:
    try:
        re.compile(pattern)
    except (re.error, RecursionError, OverflowError) as error:
        return str(error)
    return ""
