"""Values made from schemas: those of the description where it has any, else the smallest that fit."""

from __future__ import annotations

import math
from typing import Any

from . import patterns
from .document import Document
from .operations import Content
from .values import clone, is_list, is_object

_DEPTH = 12
# Texts that a format asks for, from the ranges that are kept free for examples.
_FORMATS = {
    "date-time": "2024-07-26T10:00:00Z",
    "date": "2024-07-26",
    "time": "10:00:00Z",
    "duration": "PT1H",
    "uuid": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
    "email": "ada.park@example.com",
    "idn-email": "ada.park@example.com",
    "hostname": "www.example.com",
    "idn-hostname": "www.example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://www.example.com",
    "url": "https://www.example.com",
    "iri": "https://www.example.com",
    "uri-reference": "/page",
    "iri-reference": "/page",
    "uri-template": "/page/{id}",
    "json-pointer": "/name",
    "relative-json-pointer": "0",
    "regex": "^a+$",
    "byte": "ZXhhbXBsZQ==",
}
_NOTHING: Any = object()


class Sampler:
    """Makes values; what it made for a schema is kept, and given as it is: clone it."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._made: dict[int, tuple[Any, Any]] = {}

    def content(self, content: Content) -> Any:
        """An example of the content that fits its schema, or a value made from it."""
        for value in content.examples:
            if self._document.is_valid(content.schema, value):
                return value
        made = self.value(content.schema)
        return content.examples[0] if made is None and content.examples else made

    def value(self, schema: Any) -> Any:
        """A value that fits `schema`; null where none is found."""
        if schema is None:
            return None
        known = self._made.get(id(schema))
        if known is None:
            value = self._make(schema, 0)
            known = (schema, None if value is _NOTHING else value)
            self._made[id(schema)] = known
        return known[1]

    def _make(self, schema: Any, depth: int) -> Any:
        schema = self._document.follow(schema)
        if schema is False or depth > _DEPTH:
            return _NOTHING
        if not is_object(schema):
            return {}
        for value in _given(schema):
            if self._document.is_valid(schema, value):
                return clone(value)
        for value in self._candidates(schema, depth):
            if value is not _NOTHING and self._document.is_valid(schema, value):
                return value
        # Better something of the right kind than nothing.
        return next(
            (v for v in self._candidates(schema, depth) if v is not _NOTHING), _NOTHING
        )

    def _candidates(self, schema: dict[str, Any], depth: int) -> list[Any]:
        found: list[Any] = []
        if schema.get("allOf"):
            found.append(self._all(schema, depth))
        for word in ("oneOf", "anyOf"):
            for variant in schema.get(word) or ():
                value = self._make(variant, depth + 1)
                if is_object(value) and schema.get("properties"):
                    own = self._object(schema, depth)
                    value = {**own, **value} if is_object(own) else value
                found.append(value)
        types = schema.get("type")
        for kind in types if is_list(types) else [types]:
            if kind != "null":
                found.append(self._of(kind, schema, depth))
        if is_list(types) and "null" in types or types == "null":
            found.append(None)
        return found

    def _all(self, schema: dict[str, Any], depth: int) -> Any:
        whole: dict[str, Any] = {k: v for k, v in schema.items() if k != "allOf"}
        values: list[Any] = []
        for part in schema["allOf"]:
            part = self._document.follow(part)
            values.append(self._make(part, depth + 1))
        own = self._of(whole.get("type"), whole, depth)
        values += [own] if own is not _NOTHING else []
        if all(is_object(v) for v in values):
            return {k: v for value in values for k, v in value.items()}
        return next(
            (v for v in values if self._document.is_valid(schema, v)), values[0]
        )

    def _of(self, kind: Any, schema: dict[str, Any], depth: int) -> Any:
        if kind is None:
            kind = _guess(schema)
        match kind:
            case "object":
                return self._object(schema, depth)
            case "array":
                return self._array(schema, depth)
            case "string":
                return _string(schema)
            case "integer" | "number":
                return _number(schema, whole=kind == "integer")
            case "boolean":
                return True
            case _:
                return _NOTHING

    def _object(self, schema: dict[str, Any], depth: int) -> Any:
        properties: Any = schema.get("properties") or {}
        required: Any = schema.get("required") or []
        result: dict[str, Any] = {}
        for name in [*dict.fromkeys([*required, *properties])]:
            inner = properties.get(name, schema.get("additionalProperties", True))
            optional = name not in required
            if optional and (depth > 3 or self._document.follow(inner) in (False, {})):
                continue
            value = self._make(inner, depth + 1)
            if value is not _NOTHING:
                result[name] = value
            elif not optional:
                return _NOTHING
        least = schema.get("minProperties") or 0
        extra: Any = schema.get("additionalProperties", True)
        while len(result) < min(least, 50) and extra is not False:
            value = self._make(extra, depth + 1)
            result[f"key{len(result) + 1}"] = "value" if value is _NOTHING else value
        return result

    def _array(self, schema: dict[str, Any], depth: int) -> Any:
        first: Any = schema.get("prefixItems") or []
        items = [self._make(inner, depth + 1) for inner in first]
        if _NOTHING in items:
            return _NOTHING
        least = schema.get("minItems") or 0
        most = schema.get("maxItems")
        inner: Any = schema.get("items", True)
        wanted = min(max(least, 1 if depth < 3 else 0), 100)
        while len(items) < wanted and (most is None or len(items) < most):
            value = self._make(inner, depth + 1)
            if value is _NOTHING:
                break
            items.append(
                _other(value, len(items)) if schema.get("uniqueItems") else value
            )
        return items if len(items) >= least else _NOTHING


def _given(schema: dict[str, Any]) -> list[Any]:
    found: list[Any] = []
    if "example" in schema:
        found.append(schema["example"])
    examples = schema.get("examples")
    found += examples if is_list(examples) else []
    if "const" in schema:
        found.append(schema["const"])
    if "default" in schema:
        found.append(schema["default"])
    values = schema.get("enum")
    return found + [v for v in (values if is_list(values) else []) if v is not None]


def _guess(schema: dict[str, Any]) -> str | None:
    for word, kind in (
        ("properties", "object"),
        ("additionalProperties", "object"),
        ("required", "object"),
        ("items", "array"),
        ("prefixItems", "array"),
        ("pattern", "string"),
        ("format", "string"),
        ("minLength", "string"),
        ("minimum", "number"),
    ):
        if word in schema:
            return kind
    return "object" if not schema.keys() & {"oneOf", "anyOf", "allOf"} else None


def _string(schema: dict[str, Any]) -> str:
    least = min(schema.get("minLength") or 0, 10_000)
    most = schema.get("maxLength")
    if isinstance(pattern := schema.get("pattern"), str):
        if (made := patterns.sample(pattern, least)) is not None:
            return made
    text = _FORMATS.get(str(schema.get("format")), "text")
    while len(text) < least:
        text += "text"
    return text if most is None or len(text) <= most else text[: max(most, least)]


def _number(schema: dict[str, Any], *, whole: bool) -> int | float:
    step = schema.get("multipleOf") or (1 if whole else 0)
    low, high = schema.get("minimum"), schema.get("maximum")
    above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    small = step or 0.5
    if isinstance(above, (int, float)) and not isinstance(above, bool):
        low = max(above + small, low if low is not None else above + small)
    if isinstance(below, (int, float)) and not isinstance(below, bool):
        high = min(below - small, high if high is not None else below - small)
    value: int | float = (
        1 if (low or 0) <= 1 <= (high if high is not None else 1) else 0
    )
    if low is not None and value < low:
        value = low
    if high is not None and value > high:
        value = high
    if step and value % step:
        value = math.ceil(value / step) * step
        value = value - step if high is not None and value > high else value
    return int(value) if whole else value


def _other(value: Any, index: int) -> Any:
    """A value unlike the first `index` of its kind."""
    if index == 0:
        return value
    if isinstance(value, str):
        return f"{value}{index + 1}"
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return value + index
    return value
