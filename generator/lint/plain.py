"""Recognizes schemas that are well-formed beyond doubt, which need not be held against the dialect's metaschema.

That takes jsonschema a millisecond a schema; this answers for the ordinary ones in microseconds. It says yes only where the
metaschema would (a test holds it to that) and leaves everything else to it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

_TYPES = frozenset({"array", "boolean", "integer", "null", "number", "object", "string"})


def _text(value: Any) -> bool:
    return isinstance(value, str)


def _truth(value: Any) -> bool:
    return isinstance(value, bool)


def _number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _type(value: Any) -> bool:
    if isinstance(value, list):
        return bool(value) and all(isinstance(v, str) and v in _TYPES for v in value) and len(set(value)) == len(value)
    return isinstance(value, str) and value in _TYPES


def _names(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(v, str) for v in value) and len(set(value)) == len(value)


def _schemas(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(map(is_plain, value))


def _properties(value: Any) -> bool:
    return isinstance(value, dict) and all(map(is_plain, value.values()))


def _discriminator(value: Any) -> bool:
    if (
        not isinstance(value, dict)
        or not isinstance(value.get("propertyName"), str)
        or value.keys() - {"propertyName", "mapping"}
    ):
        return False
    mapping = value.get("mapping", {})
    return isinstance(mapping, dict) and all(isinstance(v, str) for v in mapping.values())


def _local(value: Any) -> bool:
    return isinstance(value, str) and value.startswith("#/components/schemas/") and value.isascii() and "%" not in value


_KEYWORDS: dict[str, Callable[[Any], bool]] = {
    **dict.fromkeys(("title", "description", "format"), _text),
    **dict.fromkeys(("deprecated", "readOnly", "writeOnly", "uniqueItems"), _truth),
    **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"), _number),
    **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems"), _count),
    **dict.fromkeys(("allOf", "oneOf", "anyOf"), _schemas),
    **dict.fromkeys(("items", "additionalProperties"), lambda value: is_plain(value)),
    **dict.fromkeys(("enum", "examples"), lambda value: isinstance(value, list)),
    **dict.fromkeys(("default", "example"), lambda value: True),
    "type": _type,
    "required": _names,
    "properties": _properties,
    "discriminator": _discriminator,
    "$ref": _local,
}


def is_plain(schema: Any) -> bool:
    """Whether a schema of the 3.1 dialect is certainly valid: known keywords only, each with a value of the plainest kind."""
    if not isinstance(schema, dict):
        return isinstance(schema, bool)
    return all(
        key.startswith("x-") or ((known := _KEYWORDS.get(key)) is not None and known(value))
        for key, value in schema.items()
    )
