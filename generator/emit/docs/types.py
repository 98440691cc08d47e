"""Types of the IR in words, with the bounds, values and names that a reader of the documentation is shown beside them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ... import ir
from . import text

Note = dict[str, str]
_KINDS = {"string": "strings", "integer": "integers", "number": "numbers", "boolean": "booleans", "null": "nulls"}


@dataclass
class Unwrapped:
    """A type with its aliases resolved: `words` for it, the objects, enums and unions it holds, and what bounds it."""

    words: str
    cores: list[ir.Definition] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    nullable: bool = False
    deprecated: bool = False
    descriptions: list[str] = field(default_factory=list)


def unwrap(api: ir.Api, kind: ir.Type) -> Unwrapped:
    """What there is to say about a type."""
    found = Unwrapped("")
    found.words = _words(api, kind, found, "", many=False, seen=())
    return found


def cores(api: ir.Api, kind: ir.Type | None) -> Iterator[str]:
    """Names of the objects, enums and unions in a type, aliases resolved."""
    if kind is not None:
        yield from (definition.name for definition in unwrap(api, kind).cores)


def _words(api: ir.Api, kind: ir.Type, found: Unwrapped, whose: str, *, many: bool, seen: tuple[str, ...]) -> str:
    """Words for `kind`, in the plural where `many`; `whose` says which part of the whole type its bounds concern."""
    match kind:
        case ir.Scalar(name, format_, bounds):
            found.notes += _bounds(bounds, whose)
            word = _KINDS.get(name, name) if many else name
            return f"{word} ({text.line(format_)})" if format_ else word
        case ir.ListOf(item, bounds):
            found.notes += _bounds(bounds, whose)
            inner = _words(api, item, found, "each item", many=True, seen=seen)
            return f"{'lists' if many else 'list'} of {inner}"
        case ir.MapOf(value):
            inner = _words(api, value, found, "each value", many=True, seen=seen)
            return f"{'maps' if many else 'map'} from string to {inner}"
        case ir.Nullable(inner_kind):
            inner = _words(api, inner_kind, found, whose, many=many, seen=seen)
            if not whose:
                found.nullable = True
                return inner
            return f"{inner} or null"
        case ir.OneOf(types):
            return " or ".join(dict.fromkeys(_words(api, t, found, whose, many=many, seen=seen) for t in types))
        case ir.Literal(values):
            found.values += values
            words = dict.fromkeys(kind_of(v) for v in values)
            return " or ".join(_KINDS.get(w, w) if many else w for w in words)
        case ir.Named(name):
            return _named(api, api.definitions[name], found, whose, many=many, seen=seen)
    return "any JSON values" if many else "any JSON value"


def _named(
    api: ir.Api, definition: ir.Definition, found: Unwrapped, whose: str, *, many: bool, seen: tuple[str, ...]
) -> str:
    if definition.name in seen:  # an alias of itself: there is nothing in it
        return "any JSON value"
    if not whose:
        found.nullable = found.nullable or definition.nullable
        found.deprecated = found.deprecated or definition.deprecated
    if isinstance(definition, ir.Alias):
        if definition.description:
            found.descriptions.append(
                f"{whose.capitalize()}: {definition.description}" if whose else definition.description
            )
        words = _words(api, definition.type, found, whose, many=many, seen=(*seen, definition.name))
        found.notes += [note("Example", text.value(example)) for example in definition.examples[:1] if not whose]
        return words
    if definition not in found.cores:
        found.cores.append(definition)
    if isinstance(definition, ir.Enum):
        return _KINDS.get(definition.kind, definition.kind) if many else definition.kind
    if isinstance(definition, ir.Union):
        kinds = {type(d) for name in ir.uses(definition) for d in [api.definitions[name]]}
        if not kinds <= {ir.Model, ir.Union} or not all(isinstance(v, ir.Named) for v in definition.variants):
            return "values of several types" if many else "one of several types"
    return "objects" if many else "object"


def note(label: str, code: str) -> Note:
    """A fact about a value: a label, and text that is shown as code."""
    return {"label": label, "code": code}


def kind_of(value: Any) -> str:
    """The JSON type of a value."""
    if isinstance(value, bool):
        return "boolean"
    kinds = ((str, "string"), (int, "integer"), (float, "number"), (list, "list"), (dict, "object"))
    return next((word for kind, word in kinds if isinstance(value, kind)), "null")


def _bounds(c: ir.Constraints, whose: str) -> list[Note]:
    if not c:
        return []
    notes = []
    low = c.minimum if c.minimum is not None else c.exclusive_minimum
    high = c.maximum if c.maximum is not None else c.exclusive_maximum
    if low is not None or high is not None:
        parts = []
        if low is not None:
            parts.append(f"{'≥' if c.minimum is not None else '>'} {number(low)}")
        if high is not None:
            parts.append(f"{'≤' if c.maximum is not None else '<'} {number(high)}")
        notes.append(("Range", " and ".join(parts)))
    if c.multiple_of is not None:
        notes.append(("Multiple of", number(c.multiple_of)))
    notes += _count("Length", c.min_length, c.max_length, "character")
    notes += _count("Items", c.min_items, c.max_items, "")
    if c.unique_items:
        notes.append(("Items", "no two the same"))
    if c.pattern is not None:
        notes.append(("Pattern", text.line(c.pattern)))
    return [note(f"{label} of {whose}" if whose else label, shown) for label, shown in notes]


def _count(label: str, low: int | None, high: int | None, unit: str) -> Iterator[tuple[str, str]]:
    def units(n: int) -> str:
        return f"{number(n)} {unit}{'' if n == 1 else 's'}" if unit else number(n)

    if low is not None and low == high:
        yield label, units(low)
    elif low is not None and high is not None:
        yield label, f"{number(low)} to {units(high)}"
    elif low is not None:
        yield label, f"at least {units(low)}"
    elif high is not None:
        yield label, f"at most {units(high)}"


def number(n: float) -> str:
    """A number as people write it: no `.0`, thousands apart."""
    return f"{int(n):,}" if float(n).is_integer() and abs(n) < 1e15 else repr(n)
