"""A schema with its `allOf` merged: what all of its parts admit, not what the last one says."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from ..read.source import Map

# Keywords that say something about a schema without changing what it admits.
ANNOTATIONS = frozenset(
    "title description deprecated readOnly writeOnly default example examples externalDocs xml $comment nullable".split()
)
_APART = frozenset({"allOf", "oneOf", "anyOf", "required", "$ref"})
_LOWER = frozenset({"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains"})
_UPPER = frozenset({"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains"})
_FLAGS = {"exclusiveMinimum": "minimum", "exclusiveMaximum": "maximum"}
# Two schemas that were put together, by what identifies each; the pair keeps both alive, so that this stays true.
Pairs = dict[tuple[int, int], tuple[Any, Any, Any]]


class Flat(dict[str, Any]):
    """Plain keywords, `required` as a set, and `alternatives` kept apart."""

    def __init__(self, node: Mapping[str, Any], pairs: Pairs | None = None) -> None:
        super().__init__()
        self.root = 0  # the schema it was made from
        self.required: set[str] = set()
        self.alternatives: list[Any] = []
        self.closed = False
        self.pairs: Pairs = {} if pairs is None else pairs
        self.add(node, set())

    def add(self, node: Mapping[str, Any], required: set[str]) -> None:
        """Narrow it by what another part says."""
        self.required |= required
        if "const" in node:
            node = {**{k: v for k, v in node.items() if k != "const"}, "enum": [node["const"]]}
        flags = {flag for flag in _FLAGS if isinstance(node.get(flag), bool)}
        for flag in flags:
            self.narrow_flagged(node, flag, _FLAGS[flag])
        for key, value in node.items():
            if key in _APART or key in flags or any(key == _FLAGS[f] for f in flags):
                continue
            if key in self:
                self[key] = self.both(key, self[key], value)
            elif not (key == "additionalProperties" and value is True):
                self[key] = value
        self.closed = self.get("additionalProperties") is False

    def narrow_flagged(self, node: Mapping[str, Any], flag: str, plain: str) -> None:
        """A bound of 3.0 with its flag: the tighter one of two."""
        mine, other = self.get(plain), node.get(plain)
        if other is None:
            self.setdefault(flag, node[flag])
            return
        tighter = mine is None or (other > mine if plain == "minimum" else other < mine)
        if tighter or mine == other and node[flag]:
            self[plain], self[flag] = other, node[flag]

    def both(self, key: str, a: Any, b: Any) -> Any:
        """What a keyword says where one part has it as `a` and another as `b`."""
        if key == "properties" and isinstance(a, dict) and isinstance(b, dict):
            merged = dict(a)
            for name, schema in b.items():
                merged[name] = self.pair(merged[name], schema) if name in merged else schema
            return merged
        if key in ("items", "additionalProperties", "propertyNames", "contains"):
            return False if a is False or b is False else b if a is True else a if b is True else self.pair(a, b)
        if key == "enum" and isinstance(a, list) and isinstance(b, list):
            return [v for v in a if v in b] or b
        if key == "type":
            return _types(a, b)
        if key in _LOWER and _is_number(a) and _is_number(b):
            return max(a, b)
        if key in _UPPER and _is_number(a) and _is_number(b):
            return min(a, b)
        if key == "multipleOf" and isinstance(a, int) and isinstance(b, int):
            return math.lcm(a, b)
        if key == "uniqueItems":
            return a is True or b is True
        return b

    def pair(self, a: Any, b: Any) -> Any:
        """One schema that admits what two admit; the same for the same two."""
        if a is b or a == b:
            return b
        if not isinstance(a, Map) or not isinstance(b, Map):
            return a if isinstance(a, Map) and b is True else b
        if _only_names_type(a, b):
            return b
        if _only_names_type(b, a) and not (b.keys() & ANNOTATIONS):
            return a
        known = self.pairs.get((id(a), id(b)))
        if known is None:
            new = Map(b.file, b.mark)
            new["allOf"] = [a, b]
            for part in (a, b):
                new.update(
                    (k, v) for k, v in part.items() if k in ANNOTATIONS and k != "nullable" and "$ref" not in part
                )
            known = self.pairs[id(a), id(b)] = (new, a, b)
        return known[0]

    def without_alternatives(self) -> Flat | None:
        """What is said beside the alternatives, or None where that admits everything."""
        shape = set(self) - ANNOTATIONS - {"discriminator", "type", "enum"}
        if not any(not k.startswith("x-") for k in shape) and not self.required:
            return None
        base = Flat({k: v for k, v in self.items() if k != "discriminator"}, self.pairs)
        base.required = set(self.required)
        return base

    def is_model(self) -> bool:
        """Whether it is an object whose properties have names."""
        return "properties" in self or (self.closed or bool(self.required)) and self.kinds() == ["object"]

    def kinds(self) -> list[str]:
        """The JSON types it admits, null aside; inferred from the keywords where none is given."""
        kind = self.get("type")
        if isinstance(kind, str):
            return [] if kind == "null" else [kind]
        if isinstance(kind, list):
            return [k for k in kind if k != "null"]
        if "properties" in self or isinstance(self.get("additionalProperties"), dict) or "patternProperties" in self:
            return ["object"]
        if "items" in self or "prefixItems" in self:
            return ["array"]
        if any(k in self for k in ("pattern", "minLength", "maxLength")):
            return ["string"]
        if any(k in self for k in ("minimum", "maximum", "multipleOf")):
            return ["number"]
        return []


def _types(a: Any, b: Any) -> Any:
    """The types that both admit: a whole number is a number."""
    mine, other = ([k] if isinstance(k, str) else list(k) for k in (a, b))
    common = [k for k in mine if k in other or k == "integer" and "number" in other]
    common += [k for k in other if k == "integer" and "number" in mine and k not in common]
    return b if not common else common[0] if len(common) == 1 else common


def _only_names_type(a: Map, b: Map) -> bool:
    """Whether the first schema says no more than the type that the second says too."""
    rest = {k for k in a if k not in ANNOTATIONS and not k.startswith("x-")}
    if not rest:
        return True
    return rest == {"type"} and ("$ref" in b and a["type"] == "object" or b.get("type") == a["type"])


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
