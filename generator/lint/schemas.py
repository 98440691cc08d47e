"""Rules of JSON Schema and of OpenAPI's dialects of it: types, lists of values, patterns."""

from __future__ import annotations

import re
from typing import Any

from ..ir.patterns import expression
from ..problems import Place, nearest
from ..read.numbers import written
from ..read.source import Map, Seq, place, scalar
from ..read.walk import Visit
from .cause import short
from .report import Report, new_map, new_seq

_TYPES_30 = ("array", "boolean", "integer", "number", "object", "string")
_TYPES_31 = (*_TYPES_30, "null")
# Words of other type systems and the type that is meant.
_MEANT = {
    "int": "integer", "int32": "integer:int32", "int64": "integer:int64", "long": "integer:int64", "float": "number:float",
    "double": "number:double", "decimal": "number", "bool": "boolean", "str": "string", "text": "string", "date": "string:date",
    "datetime": "string:date-time", "date-time": "string:date-time", "uuid": "string:uuid", "file": "string:binary",
    "binary": "string:binary", "list": "array", "dict": "object", "map": "object", "json": "object", "enum": "string",
    "uri": "string:uri", "url": "string:uri", "email": "string:email", "password": "string:password", "byte": "string:byte",
    "timestamp": "string:date-time",
}  # fmt: skip
_PYTHON: dict[str, Any] = {
    "string": str, "integer": int, "number": (int, float), "boolean": bool, "array": list, "object": dict, "null": type(None),
}  # fmt: skip
# Keywords that say what a schema without a type is made of.
_SHAPES = frozenset(
    {"$ref", "allOf", "oneOf", "anyOf", "properties", "items", "additionalProperties", "required", "discriminator"}
)
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
            text = f"OpenAPI 3.0 knows no schema {str(visit.node).lower()}"
            report.rule("dialect", at, text, f"write `{fixed}`", "as OpenAPI 3.1 means it")
    for visit, node in report.own("Schema"):
        if "type" in node:
            _type(report, node)
        if node.get("type") == "array" and "items" not in node and report.dialect == "3.0":
            hint = "say what its items are; `items: {}` for anything"
            report.rule("items", place(node, "type"), "an array needs `items`", hint)
            node["items"] = new_map(node)
        if "nullable" in node and report.dialect == "3.1":
            _nullable(report, node)
        _required(report, visit, node)
        _lists(report, node)
        if "enum" in node or "const" in node:
            _enum(report, node)
        if "pattern" in node:
            _pattern(report, node)
        patterns = node.get("patternProperties")
        patterns = patterns if isinstance(patterns, Map) else Map(node.file, node.mark)
        for pattern in list(patterns):
            if _checked(report, place(patterns, pattern), pattern):
                del patterns[pattern]


def _type(report: Report, node: Map) -> None:
    kind = node["type"]
    allowed = _TYPES_31 if report.dialect == "3.1" else _TYPES_30
    kinds: list[Any] = []
    for i, one in enumerate(kind if isinstance(kind, Seq) else (kind,)):
        at = place(kind, i) if isinstance(kind, Seq) else place(node, "type", value=True)
        if isinstance(kind, Seq) and one in kind[:i]:
            report.rule("type", at, f"type {short(one)} is listed twice", "remove one", "taken once")
        elif isinstance(kind, Seq) and one == "null" or one in allowed and isinstance(one, str):
            kinds.append(one)
        elif one == "null":
            report.rule(
                "type",
                at,
                "OpenAPI 3.0 knows no type 'null'",
                "write `nullable: true` beside the other type",
                "as OpenAPI 3.1 means it",
            )
            kinds.append(one)
        else:
            kinds += _unknown_type(report, node, one, at, allowed)
    if isinstance(kind, Seq) and report.dialect == "3.0":
        _type_list(report, node, [k for k in kinds if isinstance(k, str)])
    elif isinstance(kind, Seq) and not kinds:
        at = place(node, "type", value=True)
        report.rule("type", at, "`type` is an empty list", "name at least one type, or remove the key", "any type")
        del node["type"]
    elif isinstance(kind, Seq):
        if kinds != kind:
            node["type"] = new_seq(kind, kinds)
    elif kinds:
        node["type"] = kinds[0]
    else:
        node.pop("type", None)


def _unknown_type(report: Report, node: Map, one: Any, at: Place, allowed: tuple[str, ...]) -> list[Any]:
    """Report a word that is no type; the type that is meant, with its format put into the schema, or none."""
    word = one.lower() if isinstance(one, str) else ""
    meant, _, form = _MEANT.get(word, "").partition(":")
    meant = (
        meant or (word if word in allowed else next((k for k in allowed if nearest(word, (k,))), "")) if word else ""
    )
    text = f"`{meant}` with `format: {form}`" if form else f"`{meant}`"
    hint = f"write {text}" if meant else f"one of {', '.join(allowed)}"
    if one is None and report.dialect == "3.1":
        hint, meant, text = "write 'null', with quotes", "null", "`null`"
    told = report.rule(
        "type", at, f"{short(one)} is no type", hint, f"taken as {text}" if meant else "taken as any type"
    )
    if form and told:
        node.setdefault("format", form)
    return [meant] if meant else []


def _type_list(report: Report, node: Map, kinds: list[str]) -> None:
    """A list of types in a document of 3.0: as `nullable` where it can be, else as it is."""
    plain = [k for k in kinds if k != "null"]
    fixed = f"write `type: {plain[0]}` and `nullable: true`" if len(plain) == 1 and len(kinds) == 2 else "use anyOf"
    text = "`type` is a list, which OpenAPI 3.0 does not know"
    hint = f"{fixed}, or make it an OpenAPI 3.1 document"
    report.rule("type", place(node, "type", value=True), text, hint, "as OpenAPI 3.1 means it")
    if "null" in kinds and plain:
        node["nullable"] = True
    if len(plain) == 1:
        node["type"] = plain[0]
    elif plain:
        del node["type"]
        alternatives = [new_map(node, type=k) for k in plain]
        for one in alternatives:
            if one["type"] == "array":
                one["items"] = node["items"] if "items" in node else new_map(node)
        if "anyOf" in node or "oneOf" in node:
            return
        node["anyOf"] = new_seq(node, alternatives)
    else:
        del node["type"]


def _nullable(report: Report, node: Map) -> None:
    """`nullable` in a document of 3.1, of which reading it has told: as null among the types."""
    admits = node.pop("nullable") is True
    kind = node.get("type")
    if not admits:
        return
    values = node.get("enum")
    if isinstance(values, Seq) and None not in values:
        node["enum"] = new_seq(values, [*values, None])
    if isinstance(kind, str):
        node["type"] = new_seq(node, [kind, "null"])
    elif isinstance(kind, Seq) and "null" not in kind:
        node["type"] = new_seq(node, [*kind, "null"])
    elif kind is None and not isinstance(values, Seq):
        shape = {k: v for k, v in node.items() if k in _SHAPES}
        if shape:
            inner = new_map(node, **shape)
            for key in shape:
                del node[key]
            node["anyOf"] = new_seq(node, [inner, new_map(node, type="null")])


def _required(report: Report, visit: Visit, node: Map) -> None:
    required: Any = node.get("required")
    if "required" not in node:
        return
    at = place(node, "required", value=True)
    if isinstance(required, bool):
        text = "`required` of a schema is a list of property names, not true or false"
        hint = "list the name in `required` of the object around it"
        holder = visit.up.node if visit.slot == "properties" and visit.up is not None else None
        named = required and isinstance(holder, Map)
        how = f"{visit.key!r} is required in the object around it" if named else "left out"
        report.rule("required", at, text, hint, how)
        if named and isinstance(holder, Map):
            names = holder.get("required")
            known = [n for n in names if n != visit.key] if isinstance(names, Seq) else []
            holder["required"] = new_seq(holder, [*known, visit.key])
        del node["required"]
        return
    if not isinstance(required, Seq):
        plain = isinstance(required, str)
        hint = f"write `required: [{required}]`" if plain else ""
        how = "taken as a list of one" if plain else "left out"
        report.rule("required", at, "`required` of a schema must be a list of property names", hint, how)
        node["required"] = new_seq(node, [required] if plain else [])
        return
    names = []
    for i, name in enumerate(required):
        if isinstance(name, (Map, Seq, type(None))):
            report.rule(
                "required",
                place(required, i),
                f"`required` lists {short(name)}, which is not text",
                "names of properties",
                "left out",
            )
            continue
        if not isinstance(name, str):
            hint = "names of properties; quote them where they look like numbers"
            text = f"`required` lists {name!r}, which is not text"
            if report.rule("required", place(required, i), text, hint, f"taken as {written(name)!r}"):
                name = written(name)
            else:
                continue
        if name in names:
            report.rule("required", place(required, i), f"`required` lists {name!r} twice", "remove one", "taken once")
        else:
            names.append(name)
    if names != required:
        node["required"] = new_seq(required, names)
    if not names and report.dialect == "3.0":
        del node["required"]


def _lists(report: Report, node: Map) -> None:
    for key in ("allOf", "anyOf", "oneOf", "prefixItems"):
        if isinstance(node.get(key), Seq) and not node[key]:
            hint = "list at least one schema, or remove the key"
            report.rule("composition", place(node, key, value=True), f"`{key}` is empty", hint, "left out")
            del node[key]
    if report.dialect == "3.1" and "examples" in node and not isinstance(node["examples"], Seq):
        hint = "a list of values; named examples belong to media types"
        at = place(node, "examples", value=True)
        report.rule("kind", at, "`examples` of a schema must be a list", hint, "taken as a list of what is in it")
        found = node["examples"]
        values = list(found.values()) if isinstance(found, Map) else [found]
        node["examples"] = new_seq(node, [v["value"] if isinstance(v, Map) and "value" in v else v for v in values])


def _enum(report: Report, node: Map) -> None:
    values = node.get("enum")
    if "const" in node and report.dialect == "3.0":
        if "enum" not in node:
            node["enum"] = values = new_seq(node, [node["const"]])
        del node["const"]  # reading it has told
    if "enum" not in node:
        return
    at = place(node, "enum", value=True)
    if not isinstance(values, Seq) or not values:
        state = "is empty" if isinstance(values, Seq) else "must be a list"
        named = isinstance(values, (str, Map)) and bool(values)
        how = "taken as a list of what is in it" if named else "any value"
        report.rule("enum", at, f"`enum` {state}", "list the values, or remove the key", how)
        del node["enum"]
        if named:
            node["enum"] = new_seq(node, list(values) if isinstance(values, Map) else [values])
        return
    kinds = _kinds(node)
    kept: list[Any] = []
    seen: set[Any] = set()
    for i, value in enumerate(values):
        here = place(values, i)
        if isinstance(value, (Map, Seq)):
            kept.append(value)
            continue
        meant = value
        nullable = "null" in kinds or node.get("nullable") is True
        if kinds and not (value is None and nullable) and not any(is_kind(value, kind) for kind in kinds):
            meant = _as(value, kinds)
            hint = f"quote it: '{written(value)}'" if "string" in kinds and value is not None else ""
            how = f"taken as {short(meant)}" if meant is not value or value is None else "taken as it is"
            text = f"enum lists {short(value)}, but the type is {' or '.join(kinds)}"
            report.rule("enum", here, text, hint, "null is one of its values" if value is None else how)
        known = (type(meant), meant)
        if known in seen:
            report.rule("enum", here, f"enum lists {short(value)} twice", "remove one", "taken once")
            continue
        seen.add(known)
        kept.append(meant)
    if len(kept) != len(values) or any(a is not b for a, b in zip(kept, values, strict=True)):
        node["enum"] = new_seq(values, kept)
        node["enum"].at = values.at if len(kept) == len(values) else node["enum"].at


def _kinds(node: Map) -> tuple[str, ...]:
    kind = node.get("type")
    kinds: list[Any] = list(kind) if isinstance(kind, Seq) else [kind]
    return tuple(kinds) if all(isinstance(k, str) for k in kinds) else ()


def is_kind(value: Any, kind: str) -> bool:
    """Whether a value is of one of JSON Schema's types."""
    if isinstance(value, bool):
        return kind == "boolean"
    if kind == "integer" and isinstance(value, float):
        return value.is_integer()
    return isinstance(value, _PYTHON.get(kind, object))


def _as(value: Any, kinds: tuple[str, ...]) -> Any:
    """A value as the declared type writes it; unchanged where it cannot be."""
    if "string" in kinds and isinstance(value, (bool, int, float)):
        return written(value)
    if isinstance(value, str) and ({"integer", "number", "boolean"} & set(kinds)):
        found = scalar(value)
        if any(is_kind(found, kind) for kind in kinds):
            return found
    return value


def _pattern(report: Report, node: Map) -> None:
    pattern = node["pattern"]
    if isinstance(pattern, str) and _checked(report, place(node, "pattern", value=True), pattern):
        del node["pattern"]


def _checked(report: Report, at: Place, pattern: str) -> bool:
    """Report a pattern that is none; whether it has to be left out."""
    # JSON Schema's patterns are ECMA-262's, which Python's parser knows all but some corners of.
    known = re.sub(r"\(\?<(?=[A-Za-z_])", "(?P<", pattern)  # a group with a name, as Python has it
    fault = _fault(known)
    # ECMA-262 has `[]` for nothing and `[^]` for anything; Python takes both for a set that is not closed.
    if fault and _BROKEN.search(fault) and _BROKEN.search(_fault(re.sub(r"(?<!\\)\[\^?\]", ".", known))):
        report.rule("pattern", at, f"the pattern {short(pattern)} is not a regular expression: {fault}", "correct it")
        return True
    if expression(pattern) is None:
        text = f"the pattern {short(pattern)} needs what the client's expressions do not have"
        report.rule("unchecked", at, text, "", "it is not checked before a value is sent")
    return False


def _fault(pattern: str) -> str:
    try:
        re.compile(pattern)
    except (re.error, RecursionError, OverflowError) as error:
        return str(error)
    return ""
