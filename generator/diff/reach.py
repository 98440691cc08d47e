"""Which operations a schema reaches, which way its values travel there, and whether what widens it widens the payload."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any

from ..read.grammar import METHODS
from ..read.source import Map
from .law import Direction
from .side import SCHEMAS, Side

BOTH = Direction.REQUEST | Direction.RESPONSE
# A use of a schema: method and path of the operation, direction, and polarity (`law.through`).
Use = tuple[str, Direction, int]
# Directions as plain bits: a large description has tens of thousands of references.
_REQUEST, _RESPONSE, _BOTH = Direction.REQUEST.value, Direction.RESPONSE.value, BOTH.value
_WAYS = {_REQUEST: Direction.REQUEST, _RESPONSE: Direction.RESPONSE}
_Edge = tuple[str, int, int]
_LISTS = frozenset({"allOf", "anyOf", "prefixItems"})
_ONE_WAY = frozenset({"readOnly", "writeOnly"})
_MAPS = frozenset({"properties", "patternProperties", "dependentSchemas"})
_SINGLE = frozenset(
    {
        "items",
        "additionalProperties",
        "propertyNames",
        "then",
        "else",
        "unevaluatedItems",
        "unevaluatedProperties",
        "contentSchema",
    }
)


class Reach:
    """The uses of all schemas of one side, by the reference to them."""

    def __init__(self, side: Side) -> None:
        self.side = side

    def uses(self, ref: str) -> frozenset[Use]:
        """All uses of what a reference names, those through other schemas included."""
        roots, holders = self._edges
        found: set[Use] = set()
        seen = {(ref, _BOTH, 1)}
        todo = [(ref, _BOTH, 1)]
        while todo:
            name, ways, polarity = todo.pop()
            for key, way, sign in roots.get(name, ()):
                found |= {(key, _WAYS[bit], polarity * sign) for bit in _WAYS if bit & way & ways}
            for holder, way, sign in holders.get(name, ()):
                state = (holder, ways & way, polarity * sign)
                if state[1] and state not in seen:
                    seen.add(state)
                    todo.append(state)
        return frozenset(found)

    @cached_property
    def _edges(self) -> tuple[dict[str, list[_Edge]], dict[str, list[_Edge]]]:
        """What operations refer to, and what schemas refer to, each by the reference: who, directions, polarity."""
        roots: dict[str, list[_Edge]] = {}
        holders: dict[str, list[_Edge]] = {}
        todo: list[str] = []
        for key, node, way in operations_schemas(self.side):
            for ref, inner, sign in references(self.side, node):
                if inner & way.value:
                    roots.setdefault(ref, []).append((key, inner & way.value, sign))
                    todo.append(ref)
        schemas = (self.side.doc.get("components") or {}).get("schemas") or {}
        todo += [SCHEMAS + name.replace("~", "~0").replace("/", "~1") for name in schemas]
        seen: set[str] = set()
        while todo:
            name = todo.pop()
            if name in seen:
                continue
            seen.add(name)
            for ref, way_, sign in references(self.side, self.side.target(name)):
                holders.setdefault(ref, []).append((name, way_, sign))
                todo.append(ref)
        return roots, holders


def operations(side: Side) -> Iterator[tuple[str, str, str, dict[str, Any], dict[str, Any]]]:
    """Every operation: its key (`GET /a/{}`), method, path, path item and node."""
    for path, item in side.doc.get("paths", {}).items():
        item = side.resolve(item)
        if not path.startswith("x-") and isinstance(item, dict):
            for method in METHODS:
                if isinstance(item.get(method), dict):
                    yield f"{method.upper()} {path}", method, path, item, item[method]


def operations_schemas(side: Side) -> Iterator[tuple[str, Any, Direction]]:
    """Every schema that an operation names itself, with the operation's key and the direction."""
    for key, _, _, item, node in operations(side):
        for raw in [*item.get("parameters", ()), *node.get("parameters", ())]:
            for schema in schemas_of(side.resolve(raw)):
                yield key, schema, Direction.REQUEST
        for schema in contents_of(side, node.get("requestBody")):
            yield key, schema, Direction.REQUEST
        for response in (node.get("responses") or {}).values():
            response = side.resolve(response)
            for schema in contents_of(side, response):
                yield key, schema, Direction.RESPONSE
            for header in ((response.get("headers") or {}) if isinstance(response, dict) else {}).values():
                for schema in schemas_of(side.resolve(header)):
                    yield key, schema, Direction.RESPONSE


def schemas_of(node: Any) -> Iterator[Any]:
    """The schemas of a parameter or header."""
    if isinstance(node, dict):
        if "schema" in node:
            yield node["schema"]
        for media in (node.get("content") or {}).values():
            if isinstance(media, dict) and "schema" in media:
                yield media["schema"]


def contents_of(side: Side, node: Any) -> Iterator[Any]:
    """The schemas of a body or response."""
    node = side.resolve(node)
    if isinstance(node, dict):
        for media in (node.get("content") or {}).values():
            if isinstance(media, dict) and "schema" in media:
                yield media["schema"]


def references(side: Side, root: Any) -> Iterator[_Edge]:
    """What a schema refers to: the reference, the directions in which its values travel there (as bits), and the polarity."""
    stack: list[tuple[Any, int, int]] = [(root, _BOTH, 1)]
    while stack:
        node, way, sign = stack.pop()
        if not isinstance(node, dict):
            continue
        for key, part in node.items():
            if key == "$ref":
                if isinstance(part, str):
                    yield part, way, sign
            elif key in _LISTS:
                stack += [(p, way, sign) for p in part or ()]
            elif key in _MAPS:
                for p in (part or {}).values():
                    if isinstance(p, dict):
                        sent = way if p.keys().isdisjoint(_ONE_WAY) and "$ref" not in p else way & ways(side, p).value
                        if len(p) > 1 or "type" not in p:
                            stack.append((p, sent, sign))
            elif key in _SINGLE:
                stack.append((part, way, sign))
            elif key == "oneOf":
                apart = sign if told_apart(side, node) else 0
                stack += [(p, way, apart) for p in part or ()]
            elif key == "not":
                stack.append((part, way, -sign))
            elif key == "if":
                stack.append((part, way, 0))
            elif key == "contains":
                stack.append((part, way, 0 if "maxContains" in node else sign))


def ways(side: Side, node: Any) -> Direction:
    """The directions in which the values of a property travel: what is read-only is not sent, what is write-only not answered."""
    found = BOTH
    for part in (node, side.resolve(node)):
        if isinstance(part, dict):
            found &= ~Direction.REQUEST if part.get("readOnly") is True else BOTH
            found &= ~Direction.RESPONSE if part.get("writeOnly") is True else BOTH
    return found


def told_apart(side: Side, node: dict[str, Any]) -> bool:
    """Whether it is proven that a value fits one variant of a `oneOf` at most: by a discriminator, by type, or by the fixed
    values of a required property."""
    if "discriminator" in node:
        return True
    branches = [flat(side, b) for b in node.get("oneOf") or ()]
    types = [frozenset(_types(b)) for b in branches]
    if all(types) and sum(map(len, types)) == len(frozenset().union(*types)):
        return True
    tags = [{k: v for k, v in _fixed(side, b).items()} for b in branches]
    for name in set(tags[0]).intersection(*tags[1:]) if tags else ():
        values = [v for tag in tags for v in tag[name]]
        if len(values) == len(set(values)):
            return True
    return False


def flat(side: Side, node: Any, depth: int = 0) -> dict[str, Any]:
    """A schema with its references and `allOf` put together as far as properties, `required` and plain keywords go."""
    if not isinstance(node, dict) or depth > 20:
        return {}
    found: dict[str, Any] = node.like() if isinstance(node, Map) else {}
    parts = list(node.get("allOf") or ())
    if isinstance(node.get("$ref"), str):
        parts.insert(0, side.target(node["$ref"]))
    for part in [
        *(flat(side, p, depth + 1) for p in parts),
        {k: v for k, v in node.items() if k not in ("$ref", "allOf")},
    ]:
        for key, value in part.items():
            if key == "properties" and isinstance(value, dict):
                found[key] = {**found.get(key, {}), **value}
            elif key == "required" and isinstance(value, list):
                found[key] = [*found.get(key, ()), *(v for v in value if v not in found.get(key, ()))]
            else:
                found[key] = value
    return found


def _types(node: dict[str, Any]) -> list[str]:
    kind = node.get("type")
    found = kind if isinstance(kind, list) else [kind] if isinstance(kind, str) else []
    # Numbers and integers overlap.
    return ["number" if k == "integer" else k for k in found]


def _fixed(side: Side, node: dict[str, Any]) -> dict[str, list[str]]:
    """The values of each required property that has only a few."""
    found = {}
    for name, prop in (node.get("properties") or {}).items():
        if name in (node.get("required") or ()):
            schema = flat(side, prop)
            values = [schema["const"]] if "const" in schema else schema.get("enum")
            if isinstance(values, list) and values:
                found[name] = list(map(repr, values))
    return found
