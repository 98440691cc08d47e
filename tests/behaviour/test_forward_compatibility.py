"""Servers grow: a new field, a new value, a new variant or a null at any place of any model is read and given back."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

import datadog_v1.models as models
import pytest
from datadog_v1._runtime.models import Model, decode, encode
from wire import BUNDLE, deref

SCHEMAS: dict[str, Any] = BUNDLE["components"]["schemas"]
DEPTH = 3  # what is deeper has a name of its own, and its own test
Path = tuple[str | int, ...]


def sample(schema: Any, depth: int = DEPTH) -> Any:
    """A value of a schema with everything in it that can be there, down to some depth."""
    schema = deref(schema)
    if not isinstance(schema, dict):
        return {"any": "thing"}
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return next(value for value in schema["enum"] if value is not None)
    for key in ("oneOf", "anyOf"):
        if key in schema and not any(set(deref(b)) <= {"required"} for b in schema[key]):
            found = [sample(branch, depth) for branch in schema[key]]
            first = next(value for value in found if value is not None)
            return {**_object(schema, depth), **first} if isinstance(first, dict) else first
    if "allOf" in schema:
        merged = dict(_object(schema, depth))
        for part in schema["allOf"]:
            value = sample(part, depth)
            if not isinstance(value, dict):
                return value
            merged.update(value)
        return merged
    kinds = schema.get("type")
    kind = next((k for k in kinds if k != "null"), "null") if isinstance(kinds, list) else kinds
    match kind:
        case "string":
            text = {"date-time": "2026-01-02T03:04:05.678Z", "date": "2026-01-02"}.get(schema.get("format", ""), "text")
            return text.ljust(schema.get("minLength", 0), "x")
        case "integer":
            return schema.get("minimum", 7)
        case "number":
            return schema.get("minimum", 1.5)
        case "boolean":
            return True
        case "array":
            return [sample(schema.get("items"), depth - 1)] * max(schema.get("minItems", 1), 1) if depth else []
        case "null":
            return None
    return _object(schema, depth) if kind == "object" or "properties" in schema else {"any": "thing"}


def _object(schema: dict[str, Any], depth: int) -> dict[str, Any]:
    required = schema.get("required", ())
    found = {
        k: sample(p, depth - 1)
        for k, p in schema.get("properties", {}).items()
        if depth > 0 or (k in required and depth > -8)
    }
    additional = schema.get("additionalProperties")
    if isinstance(additional, dict) and depth > 0:
        found["some key"] = sample(additional, depth - 1)
    return found


def places(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    yield path, value
    if isinstance(value, dict):
        for key, item in value.items():
            yield from places(item, (*path, key))
    elif isinstance(value, list):
        for i, item in enumerate(value[:1]):
            yield from places(item, (*path, i))


def put(value: Any, path: Path, new: Any) -> Any:
    """The value with another at a path; only what leads there is copied."""
    if not path:
        return new
    copied = copy.copy(value)
    copied[path[0]] = put(value[path[0]], path[1:], new)
    return copied


def changes(value: Any) -> Iterator[tuple[str, Any]]:
    """The value with one thing changed, at every place."""
    for path, found in places(value):
        where = "/".join(map(str, path)) or "the whole"
        if isinstance(found, dict):
            yield f"a new field in {where}", put(value, path, {**found, "brand_new": {"deep": [1, 1.0, None, "é"]}})
            yield f"an object of a new kind as {where}", put(value, path, {"type": "brand-new", "brand": ["new"]})
            for tag in ("type", "kind"):
                if tag in found:
                    yield f"a new {tag} in {where}", put(value, path, {**found, tag: "brand-new"})
        elif isinstance(found, list):
            yield f"another kind of item in {where}", put(value, path, [*found, "brand-new", {"brand": "new"}, None])
        else:
            yield f"a new value of {where}", put(value, path, "brand-new")
        yield f"null as {where}", put(value, path, None)


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_what_the_server_adds_is_read_and_given_back(name: str) -> None:
    kind = getattr(models, name)
    value = sample(SCHEMAS[name])
    cases = [("nothing new", value), *changes(value)]
    for i, (what, data) in enumerate(cases):
        text = json.dumps(data)
        read = decode(kind, text.encode())
        assert json.loads(encode(read)) == data and _numbers(encode(read)) == _numbers(text.encode()), f"{name}: {what}"
        if isinstance(read, Model):
            assert read.to_dict() == data, f"{name}: {what}"
            if i < 25:  # enough to see that they never fail
                assert repr(read).startswith(type(read).__name__)
                read.problems()
    if isinstance(value, dict) and isinstance(kind, type) and issubclass(kind, Model):
        found = decode(kind, json.dumps({**value, "brand_new": "here"}).encode())
        assert found.unknown_fields["brand_new"] == "here"


def test_samples_are_of_their_schemas() -> None:
    """What is changed above is right before it is changed: most samples have nothing to complain about."""
    wrong = []
    for name, schema in SCHEMAS.items():
        read = decode(getattr(models, name), json.dumps(sample(schema)).encode())
        if isinstance(read, Model) and (found := read.problems()):
            wrong.append(f"{name}: {found[0]}")
    assert len(wrong) * 20 < len(SCHEMAS), "\n".join(wrong)


def _numbers(data: bytes) -> list[str]:
    """Numbers as they are written: 1 and 1.0 differ."""
    found: list[str] = []
    json.loads(data, parse_float=lambda t: found.append(f"{float(t)!r}"), parse_int=lambda t: found.append(t))
    return found
