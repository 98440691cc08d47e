"""Finds which variant of a union an example value is, by what the description says of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import ir
from .values import Moment

_KINDS: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
}


def variant(api: ir.Api, union: ir.Union, value: Any) -> ir.Type | None:
    """The variant that `value` fits, the one that knows most of its properties where there are several."""
    candidates: tuple[ir.Type, ...] = union.variants
    if union.tag and isinstance(value, Mapping):
        named = dict(union.tags).get(str(value.get(union.tag)), ())
        candidates = tuple(ir.Named(name) for name in named) or candidates
        if len(named) == 1:
            return candidates[0]
    fitting = [v for v in candidates if admits(api, v, value)]
    return min(fitting, key=lambda v: len(_unknown(api, v, value)), default=None)


def admits(api: ir.Api, kind: ir.Type, value: Any) -> bool:
    """Whether `value` is of a type as far as structure and known values go; bounds and patterns are not looked at."""
    match kind:
        case ir.Scalar(name):
            if isinstance(value, Moment):
                return value.text == (name == "string") and name in ("string", "integer", "number")
            return isinstance(value, _KINDS[name]) and isinstance(value, bool) == (name == "boolean")
        case ir.Literal(values):
            return value in values
        case ir.Nullable(inner):
            return value is None or admits(api, inner, value)
        case ir.ListOf(item):
            return isinstance(value, list) and all(admits(api, item, v) for v in value)
        case ir.MapOf(item):
            return isinstance(value, Mapping) and all(admits(api, item, v) for v in value.values())
        case ir.OneOf(types):
            return any(admits(api, t, value) for t in types)
        case ir.Named(name):
            return _defined(api, api.definitions[name], value)
    return True


def _defined(api: ir.Api, definition: ir.Definition, value: Any) -> bool:
    match definition:
        case ir.Enum():
            return value in definition.values
        case ir.Alias():
            return admits(api, definition.type, value)
        case ir.Union():
            return variant(api, definition, value) is not None
        case ir.Model():
            if not isinstance(value, Mapping):
                return False
            fields = {f.name: f for f in definition.fields}
            if any(f.required and not f.read_only and f.name not in value for f in definition.fields):
                return False
            if definition.closed and not value.keys() <= fields.keys():
                return False
            extra = definition.additional or ir.Any()
            return all(admits(api, fields[k].type if k in fields else extra, v) for k, v in value.items())
    return True


def _unknown(api: ir.Api, kind: ir.Type, value: Any) -> set[str]:
    """The properties of `value` that a type says nothing of."""
    definition = api.definitions[kind.name] if isinstance(kind, ir.Named) else None
    if isinstance(definition, ir.Alias):
        return _unknown(api, definition.type, value)
    if not isinstance(definition, ir.Model) or not isinstance(value, Mapping):
        return set()
    return set(value) - {f.name for f in definition.fields}
