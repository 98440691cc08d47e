"""Finds what is really wrong behind an error of jsonschema, and says it in one line."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from ..problems import nearest

Path = list[str | int]


def cause(error: Any) -> tuple[Any, Path]:
    """The deepest error that explains this one, and its path from where this one was looked for.

    Of several alternatives the one is meant that comes closest: whose kind and tag fit, then with the fewest errors,
    then where the error lies deepest.
    """
    path: Path = list(error.path)
    while error.context:
        branches: dict[Any, list[Any]] = {}
        for inner in error.context:
            branches.setdefault(inner.schema_path[0] if inner.schema_path else 0, []).append(inner)
        best = min(branches.values(), key=_distance)
        if error.validator in ("anyOf", "oneOf") and _distance(best)[0] == 2:
            break  # No alternative is even of this kind: the choice itself is the message.
        error = min(best, key=lambda e: (_misses_tag(e), -len(e.path)))
        path += error.path
    return error, path


def _distance(errors: list[Any]) -> tuple[int, int, int]:
    kind = 2 if any(not e.path and _misses_kind(e) for e in errors) else 0
    tag = 1 if any(_misses_tag(e) for e in errors) else 0
    return max(kind, tag), len(errors), -max(len(e.path) for e in errors)


def _misses_kind(error: Any) -> bool:
    # What is no reference was not meant to be one: so the schema of OpenAPI 3.0 tells them apart.
    reference = error.validator == "required" and error.validator_value == ["$ref"]
    return reference or error.validator in ("type", "const", "enum")


def _misses_tag(error: Any) -> bool:
    values = error.validator_value
    single = error.validator == "const" or error.validator == "enum" and isinstance(values, list) and len(values) == 1
    return len(error.path) == 1 and single


def says(error: Any) -> tuple[str, str]:
    """What is wrong, without the whole value and schema, and what would be right."""
    value, wanted, schema = error.instance, error.validator_value, error.schema
    properties = schema.get("properties") if isinstance(schema, dict) else None
    known = list(properties) if isinstance(properties, dict) else []
    match error.validator:
        case "type":
            kinds = wanted if isinstance(wanted, list) else [wanted]
            hint = (
                "without quotes"
                if isinstance(value, str) and {"integer", "number", "boolean"} & set(map(str, kinds))
                else ""
            )
            return f"{short(value)} is {_kind(value)}, not {' or '.join(map(str, kinds))}", hint
        case "required":
            missing = [n for n in wanted if n not in value]
            hint = nearest(str(missing[0]), [k for k in value if k not in known]) if missing else ""
            return f"{', '.join(map(repr, missing))} is missing", hint or "add it"
        case "enum":
            hint = nearest(str(value), map(str, wanted)) or f"one of {_some(wanted)}"
            return f"{short(value)} is none of the values allowed", hint
        case "const":
            return f"{short(value)} is not {short(wanted)}", f"write {short(wanted)}"
        case "additionalProperties" | "unevaluatedProperties" if isinstance(value, dict):
            # Which these are depends on schemas elsewhere; only the message has them.
            found = re.search(r"\('(.*?)'(?:, | was | were )", str(error.message))
            more = found[1] if found else next((k for k in value if k not in known), "")
            return f"there is no property {more!r}", nearest(more, known)
        case "anyOf" | "oneOf" if error.context:
            return f"{short(value)} fits none of the {len(wanted)} alternatives", ""
        case "oneOf":
            return (
                "it fits more than one of the alternatives that exclude each other",
                "make the schemas differ, or use anyOf",
            )
        case "pattern":
            return f"{short(value)} does not match the pattern {wanted!r}", ""
        case "format":
            return f"{short(value)} is no {wanted}", ""
        case "not":
            return "it is what `not` excludes", ""
        case _:
            line = " ".join(str(error.message).split())
            return line if len(line) <= 160 else f"`{error.validator}` {short(wanted)} is not met", ""


def short(value: Any) -> str:
    """A value for a message: small ones as they are written in YAML or JSON, large ones by their kind."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    text = repr(value)
    if len(text) <= 60:
        return text
    return f"{text[:40]}…'" if isinstance(value, str) else _kind(value)


def _kind(value: Any) -> str:
    if value is None:
        return "null"
    for kind, name in ((bool, "a boolean"), (str, "text"), (int, "an integer"), (float, "a number"), (list, "a list")):
        if isinstance(value, kind):
            return name
    return "an object"


def _some(values: Iterable[Any]) -> str:
    texts = [short(v) for v in values]
    return ", ".join(texts) if len(texts) <= 8 else f"{', '.join(texts[:6])} … ({len(texts)} in all)"
