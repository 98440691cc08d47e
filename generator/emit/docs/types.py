"""Types of the IR in words, with what bounds them and the definitions that they hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ... import ir
from . import text

_PLURALS = {"string": "strings", "integer": "integers", "number": "numbers", "boolean": "booleans", "null": "nulls"}


@dataclass(frozen=True)
class Bound:
    """A bound: `kind` is range, step, length, items, distinct or pattern; `whose` is the part of the value that it concerns (item,
    value), empty for the whole. `above` and `below` say that the limit itself is not allowed."""

    kind: str
    whose: str
    low: str = ""
    high: str = ""
    above: bool = False
    below: bool = False


@dataclass
class Unwrapped:
    """A type with its aliases resolved.

    `words` say what it is, `cores` are the objects, enums and unions in it, `inside` is how a path leads to the one core (`[]` for an
    item, `.{key}` for a value of a map).
    """

    words: str = ""
    cores: list[ir.Definition] = field(default_factory=list)
    inside: str = ""
    values: list[Any] = field(default_factory=list)
    bounds: list[Bound] = field(default_factory=list)
    examples: list[Any] = field(default_factory=list)
    nullable: bool = False
    deprecated: bool = False
    descriptions: list[str] = field(default_factory=list)


def unwrap(api: ir.Api, kind: ir.Type) -> Unwrapped:
    """What there is to say about a type."""
    found = Unwrapped()
    found.words = _words(api, kind, found, "", "", many=False, seen=())
    return found


def cores(api: ir.Api, kind: ir.Type | None) -> Iterator[str]:
    """Names of the objects, enums and unions in a type, aliases resolved."""
    if kind is not None:
        yield from (definition.name for definition in unwrap(api, kind).cores)


def _words(
    api: ir.Api, kind: ir.Type, found: Unwrapped, whose: str, path: str, *, many: bool, seen: tuple[str, ...]
) -> str:
    """Words for `kind`, in the plural where `many`; `whose` and `path` say which part of the whole type it is."""
    match kind:
        case ir.Scalar(name, format_, bounds):
            found.bounds += _bounds(bounds, whose)
            word = _PLURALS.get(name, name) if many else name
            return f"{word} ({text.line(format_)})" if format_ else word
        case ir.ListOf(item, bounds):
            found.bounds += _bounds(bounds, whose)
            inner = _words(api, item, found, "item", f"{path}[]", many=True, seen=seen)
            return f"{'lists' if many else 'list'} of {inner}"
        case ir.MapOf(value):
            inner = _words(api, value, found, "value", f"{path}.{{key}}", many=True, seen=seen)
            return f"{'maps' if many else 'map'} from string to {inner}"
        case ir.Nullable(inner_kind):
            inner = _words(api, inner_kind, found, whose, path, many=many, seen=seen)
            if not whose:
                found.nullable = True
                return inner
            return f"{inner} or null"
        case ir.OneOf(types):
            return " or ".join(dict.fromkeys(_words(api, t, found, whose, path, many=many, seen=seen) for t in types))
        case ir.Literal(values):
            found.values += values
            words = dict.fromkeys(kind_of(v) for v in values)
            return " or ".join(_PLURALS.get(w, w) if many else w for w in words)
        case ir.Named(name):
            return _named(api, api.definitions[name], found, whose, path, many=many, seen=seen)
    return "any JSON values" if many else "any JSON value"


def _named(
    api: ir.Api,
    definition: ir.Definition,
    found: Unwrapped,
    whose: str,
    path: str,
    *,
    many: bool,
    seen: tuple[str, ...],
) -> str:
    if definition.name in seen:  # an alias of itself: there is nothing in it
        return "any JSON value"
    if not whose:
        found.nullable = found.nullable or definition.nullable
        found.deprecated = found.deprecated or definition.deprecated
        found.examples += definition.examples[:1]
    if isinstance(definition, ir.Alias):
        if definition.description:
            found.descriptions.append(definition.description)
        return _words(api, definition.type, found, whose, path, many=many, seen=(*seen, definition.name))
    if definition not in found.cores:
        found.cores.append(definition)
        found.inside = path
    if isinstance(definition, ir.Enum):
        return _PLURALS.get(definition.kind, definition.kind) if many else definition.kind
    if isinstance(definition, ir.Union):
        kinds = {type(d) for name in ir.uses(definition) for d in [api.definitions[name]]}
        if not kinds <= {ir.Model, ir.Union} or not all(isinstance(v, ir.Named) for v in definition.variants):
            return "values of several types" if many else "one of several types"
    return "objects" if many else "object"


def kind_of(value: Any) -> str:
    """The JSON type of a value."""
    if isinstance(value, bool):
        return "boolean"
    kinds = ((str, "string"), (int, "integer"), (float, "number"), (list, "list"), (dict, "object"))
    return next((word for kind, word in kinds if isinstance(value, kind)), "null")


def _bounds(c: ir.Constraints, whose: str) -> Iterator[Bound]:
    if not c:
        return
    low = c.minimum if c.minimum is not None else c.exclusive_minimum
    high = c.maximum if c.maximum is not None else c.exclusive_maximum
    if low is not None or high is not None:
        yield Bound("range", whose, _number(low), _number(high), c.minimum is None, c.maximum is None)
    if c.multiple_of is not None:
        yield Bound("step", whose, _number(c.multiple_of))
    for kind, least, most in (("length", c.min_length, c.max_length), ("items", c.min_items, c.max_items)):
        if least is not None or most is not None:
            yield Bound(kind, whose, _number(least), _number(most))
    if c.unique_items:
        yield Bound("distinct", whose)
    if c.pattern is not None:
        yield Bound("pattern", whose, text.line(c.pattern))


def _number(n: float | None) -> str:
    """A number as people write it: no `.0`, thousands apart; empty for none."""
    if n is None:
        return ""
    return f"{int(n):,}" if float(n).is_integer() and abs(n) < 1e15 else repr(n)
