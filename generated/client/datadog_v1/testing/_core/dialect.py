"""Schemas of OpenAPI in the words of JSON Schema."""

from __future__ import annotations

from typing import Any

from .values import is_list, is_object

# What holds values, not schemas.
_DATA = frozenset({"example", "examples", "default", "const", "enum", "value"})


def modern(document: dict[str, Any]) -> dict[str, Any]:
    """The document with its schemas as JSON Schema 2020-12 has them.

    `nullable`, `exclusiveMinimum: true` and what stands beside a `$ref` mean something
    else in 3.0, or nothing. Of a union with a discriminator, the tag decides, also where
    more than one variant fits: that is `anyOf`.
    """
    old = str(document.get("openapi", "")).startswith("3.0")
    result: dict[str, Any] = _modern(document, "", old)
    return result


def _modern(node: Any, key: str, old: bool) -> Any:
    if is_list(node):
        return [_modern(item, "", old) for item in node]
    if not is_object(node):
        return node
    # A property may be called like a keyword.
    names = key in ("properties", "schemas", "patternProperties")
    if isinstance(node.get("$ref"), str) and not names and old:
        return {"$ref": node["$ref"]}
    result = {
        k: v if k in _DATA and not names else _modern(v, "" if names else k, old)
        for k, v in node.items()
    }
    if names:
        return result
    if "discriminator" in result and "oneOf" in result and "anyOf" not in result:
        result["anyOf"] = result.pop("oneOf")
    if not old:
        return result
    for limit, word in (
        ("minimum", "exclusiveMinimum"),
        ("maximum", "exclusiveMaximum"),
    ):
        if isinstance(result.get(word), bool):
            if result.pop(word) and limit in result:
                result[word] = result.pop(limit)
    if result.pop("nullable", False) is True and ("type" in result or "enum" in result):
        _nullable(result)
    return result


def _nullable(schema: dict[str, Any]) -> None:
    if isinstance(schema.get("type"), str):
        schema["type"] = [schema["type"], "null"]
    values = schema.get("enum")
    if is_list(values) and None not in values:
        schema["enum"] = [*values, None]
