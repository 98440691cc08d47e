"""Schemas of OpenAPI 3.0 in the words of 3.1."""

from __future__ import annotations

from typing import Any

from .values import is_list, is_object

# What holds values, not schemas.
_DATA = frozenset({"example", "examples", "default", "const", "enum", "value"})


def modern(document: dict[str, Any]) -> dict[str, Any]:
    """The document with its schemas as JSON Schema 2020-12 has them.

    `nullable`, `exclusiveMinimum: true` and what stands beside a `$ref` mean something
    else in 3.0, or nothing.
    """
    if not str(document.get("openapi", "")).startswith("3.0"):
        return document
    result: dict[str, Any] = _modern(document, "")
    return result


def _modern(node: Any, key: str) -> Any:
    if is_list(node):
        return [_modern(item, "") for item in node]
    if not is_object(node):
        return node
    # A property may be called like a keyword.
    names = key in ("properties", "schemas", "patternProperties")
    if isinstance(node.get("$ref"), str) and not names:
        return {"$ref": node["$ref"]}
    result = {
        k: v if k in _DATA and not names else _modern(v, "" if names else k)
        for k, v in node.items()
    }
    if names:
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
