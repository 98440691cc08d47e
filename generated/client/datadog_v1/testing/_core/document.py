"""The description as the mock reads it: references followed, schemas compiled when they are first needed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

import jsonschema_rs

from .dialect import modern
from .values import is_list, is_object

_BASE = "urn:description"
# Unions in unions that are told apart for a message, and characters of one.
_NESTED = 8
_LONGEST = 300
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


class Document:
    """A bundle: one OpenAPI document whose references all lead into itself."""

    def __init__(self, bundle: dict[str, Any]) -> None:
        self.root: dict[str, Any] = modern(bundle)
        self._registry = jsonschema_rs.Registry(
            [(_BASE, {"$schema": _DIALECT, **self.root})]
        )
        self._validators: dict[int, tuple[Any, jsonschema_rs.Validator | None]] = {}

    def follow(self, node: Any) -> Any:
        """`node`, or what it refers to; texts beside the reference are dropped."""
        seen: set[str] = set()
        while is_object(node) and isinstance(ref := node.get("$ref"), str):
            if ref in seen:
                return {}
            seen.add(ref)
            node = self.at(ref)
        return node

    def at(self, ref: str) -> Any:
        """What a reference leads to; an empty object where it leads nowhere."""
        node: Any = self.root
        for part in ref.removeprefix("#").split("/")[1:]:
            part = unquote(part).replace("~1", "/").replace("~0", "~")
            if is_object(node) and part in node:
                node = node[part]
            elif is_list(node) and part.isdigit() and int(part) < len(node):
                node = node[int(part)]
            else:
                return {}
        return node

    def validator(self, schema: Any) -> jsonschema_rs.Validator | None:
        """The compiled schema; None where it cannot be compiled, and nothing is checked."""
        known = self._validators.get(id(schema))
        if known is None:
            try:
                compiled: jsonschema_rs.Validator | None = (
                    jsonschema_rs.Draft202012Validator(
                        _rebased(schema),
                        registry=self._registry,
                        validate_formats=True,
                        offline=True,
                    )
                )
            except (ValueError, RecursionError):
                compiled = None
            # The schema is kept beside it, so that its id stays its own.
            known = self._validators[id(schema)] = (schema, compiled)
        return known[1]

    def is_valid(self, schema: Any, value: Any) -> bool:
        """Whether `value` fits `schema`; without a schema everything does."""
        if schema is None or schema is True:
            return True
        validator = self.validator(schema)
        try:
            return validator is None or validator.is_valid(value)
        except ValueError:
            return False

    def problems(
        self, schema: Any, value: Any, at: str = "$", depth: int = 0
    ) -> Iterator[tuple[str, list[str | int], str]]:
        """What is wrong with `value`: a JSON path, its parts, and a text for each."""
        if schema is None or schema is True:
            return
        validator = self.validator(schema)
        if validator is None or validator.is_valid(value):
            return
        for error in validator.iter_errors(value):
            path = [*error.instance_path]
            if error.kind.name in ("oneOf", "anyOf") and depth < _NESTED:
                # Of a union, what is wrong with the variant that is meant says more
                # than that none fits.
                part, inner = self._along(schema, value, path)
                meant = self.pick(inner, part)
                below = [*self.problems(meant, part, "", depth + 1)]
                if below and len(self.variants(inner)) > 1:
                    for at_, path_, text in below:
                        yield at + _pointer(path) + at_, path + path_, text
                    continue
            yield at + _pointer(path), path, _short(error)

    def _along(self, schema: Any, value: Any, path: list[str | int]) -> tuple[Any, Any]:
        """What lies at `path` in `value`, and its schema."""
        for step in path:
            schema = self.pick(schema, value)
            if is_object(value):
                schema = self.properties(schema).get(str(step), True)
                value = value.get(str(step))
            elif is_list(value) and isinstance(step, int):
                schema = schema.get("items", True) if is_object(schema) else True
                value = value[step]
        return value, schema

    def variants(self, schema: Any) -> list[Any]:
        """The alternatives of a union, else the schema alone."""
        schema = self.follow(schema)
        found = schema.get("oneOf") or schema.get("anyOf") if is_object(schema) else ()
        return [*found] if is_list(found) else [schema]

    def properties(self, schema: Any) -> dict[str, Any]:
        """Properties that an object described by `schema` may have, `allOf` included."""
        schema = self.follow(schema)
        found: dict[str, Any] = {}
        if not is_object(schema):
            return found
        for part in schema.get("allOf") or ():
            found |= self.properties(part)
        own: Any = schema.get("properties")
        return found | (own if is_object(own) else {})

    def required(self, schema: Any) -> list[str]:
        """Names of the properties that must be there, `allOf` included."""
        schema = self.follow(schema)
        if not is_object(schema):
            return []
        found = [n for part in schema.get("allOf") or () for n in self.required(part)]
        own: Any = schema.get("required")
        return [*dict.fromkeys(found + (own if is_list(own) else []))]

    def pick(self, schema: Any, value: Any) -> Any:
        """The schema without unions that says most about `value`."""
        for _ in range(20):
            schema = self.follow(schema)
            variants = self.variants(schema)
            if len(variants) == 1 and variants[0] is schema:
                return schema
            if variant := self._tagged(schema, value):
                schema = variant
                continue
            schema = next((v for v in variants if self.is_valid(v, value)), variants[0])
        return schema

    def _tagged(self, schema: Any, value: Any) -> Any:
        discriminator = schema.get("discriminator")
        if not is_object(discriminator) or not is_object(value):
            return None
        tag = value.get(discriminator.get("propertyName", ""))
        mapping: Any = discriminator.get("mapping") or {}
        ref = mapping.get(tag) if isinstance(tag, str) else None
        return {"$ref": ref} if isinstance(ref, str) and ref.startswith("#") else None

    def types(self, schema: Any) -> set[str]:
        """The JSON types that `schema` allows; none where it does not say."""
        found: set[str] = set()
        self._types(schema, found, 0)
        return found

    def _types(self, schema: Any, found: set[str], depth: int) -> None:
        schema = self.follow(schema)
        if not is_object(schema) or depth > 8:
            return
        own = schema.get("type")
        found |= {own} if isinstance(own, str) else set(own if is_list(own) else ())
        if "const" in schema:
            found.add(kind(schema["const"]))
        if not own:
            found |= {kind(value) for value in schema.get("enum") or ()}
        for word in ("oneOf", "anyOf", "allOf"):
            for part in schema.get(word) or ():
                self._types(part, found, depth + 1)


def kind(value: Any) -> str:
    """The JSON type of a value."""
    if value is None:
        return "null"
    names: dict[Any, str] = {bool: "boolean", int: "integer", float: "number"}
    names |= {str: "string", list: "array"}
    return names.get(value.__class__, "object")


def _short(error: Any) -> str:
    """The message of an error, without the whole of a large value."""
    message = str(error.message)
    if len(message) <= _LONGEST:
        return message
    return f"{message[: _LONGEST // 2]}…{message[-_LONGEST // 2 :]}"


def _pointer(path: list[str | int]) -> str:
    return "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in path)


def _rebased(schema: Any) -> Any:
    """`schema` with references that lead into the description, wherever it stands."""
    if is_object(schema):
        copy = {k: _rebased(v) if k not in _DATA else v for k, v in schema.items()}
        ref = schema.get("$ref")
        if isinstance(ref, str) and ref.startswith("#"):
            copy["$ref"] = _BASE + ref
        return copy
    return [_rebased(item) for item in schema] if is_list(schema) else schema


_DATA = frozenset({"example", "examples", "default", "const", "enum"})
