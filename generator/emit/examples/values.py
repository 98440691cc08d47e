"""Values that examples are made from: those of the description with recent times marked, and made-up ones where it has none."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ... import ir

_DAY = 86400
# The largest number that is still a time in seconds, milliseconds, microseconds: the year 5138 in seconds is 1973 in milliseconds.
_UNITS = ((10**11, 1), (10**14, 10**3), (10**17, 10**6))
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:([T ])(\d\d)(?::(\d\d)(?::(\d\d)(?:\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?)?", re.I)

# Strings that a format asks for, from the ranges that are kept free for examples.
_FORMATS = {
    "date-time": "2024-07-26T10:00:00Z",
    "date": "2024-07-26",
    "time": "10:00:00Z",
    "duration": "PT1H",
    "uuid": "00000000-0000-4000-8000-000000000000",
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
    "uri-template": "/page/{id}",
    "json-pointer": "/name",
    "regex": "^a+$",
    "byte": "ZXhhbXBsZQ==",
    "password": "********",
}


@dataclass(frozen=True)
class Moment:
    """A time that must be recent when the example is used, in place of `value`.

    It is `offset` seconds from now: a number of `1 / scale` seconds, or text that `pattern` gives (as strftime has it, in UTC).
    `text` says that the value is a string. `name` is what a variable that holds it may be called.
    """

    value: Any
    offset: int
    name: str
    scale: int = 1
    pattern: str = ""
    text: bool = False


def recent(value: Any, now: tuple[tuple[str, int], ...], name: str = "time") -> Any:
    """A copy of `value`, called `name`, with a `Moment` at each pointer of `now`; pointers that lead to no time are passed over."""
    for pointer, offset in now:
        tokens = [t.replace("~1", "/").replace("~0", "~") for t in pointer.split("/")[1:]]
        value = _put(value, tokens, offset, tokens[-1] if tokens else name)
    return value


def _put(value: Any, tokens: list[str], offset: int, name: str) -> Any:
    if not tokens:
        return moment(value, offset, name) or value
    token, rest = tokens[0], tokens[1:]
    if isinstance(value, Mapping) and token in value:
        return {k: _put(v, rest, offset, name) if k == token else v for k, v in value.items()}
    if isinstance(value, list) and token.isdigit():
        return [_put(v, rest, offset, name) if i == int(token) else v for i, v in enumerate(value)]
    return value


def moment(value: Any, offset: int, name: str) -> Moment | None:
    """The moment that a value stands for, its unit seen from the value; None if it is no time."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return Moment(value, offset, name, _scale(value))
    if not isinstance(value, str):
        return None
    if value.isascii() and value.isdigit():
        return Moment(value, offset, name, _scale(int(value)), text=True)
    found = _ISO.fullmatch(value)
    return Moment(value, offset, name, pattern=_pattern(found, offset), text=True) if found else None


def _scale(value: float) -> int:
    return next((scale for limit, scale in _UNITS if abs(value) < limit), 10**9)


def _pattern(found: re.Match[str], offset: int) -> str:
    """How the text is written. What is zero in it is kept so (full hours, the first of a month), unless that would move the
    time by more than it lies away from now."""
    _, _, day, between, hour, minute, second, zone = found.groups()

    def keeps(unit: int) -> bool:
        return abs(offset) >= unit

    full = not (int(minute or 0) or int(second or 0)) and keeps(3600)
    midnight = full and not int(hour or 0) and keeps(_DAY)
    first = midnight and day == "01" and keeps(28 * _DAY if offset < 0 else 31 * _DAY)
    pattern = "%Y-%m-01" if first else "%Y-%m-%d"
    if between:
        pattern += between + ("00" if midnight else "%H")
    if minute:
        pattern += ":00" if full else ":%M"
    if second:
        pattern += ":00" if full else ":%S"
    return pattern + ("Z" if zone else "")


def plain(value: Any) -> Any:
    """`value` as the description gives it, without moments."""
    if isinstance(value, Moment):
        return value.value
    if isinstance(value, Mapping):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    return value


def moments(value: Any) -> list[Moment]:
    """The moments in `value`, each once, in order."""
    if isinstance(value, Moment):
        return [value]
    inner = value.values() if isinstance(value, Mapping) else value if isinstance(value, (list, tuple)) else ()
    return list(dict.fromkeys(m for v in inner for m in moments(v)))


# ---- made-up values


def make(api: ir.Api, kind: ir.Type | None, name: str = "") -> Any:
    """A value of a type, always the same; `name` is the property or parameter it is for.

    It fits the type, lengths and bounds included; a `pattern` it may miss. Objects hold what is required; the outermost one
    everything that can be written where nothing is required.
    """
    return _make(api, kind or ir.Any(), name, ())


def _make(api: ir.Api, kind: ir.Type, name: str, inside: tuple[str, ...]) -> Any:
    match kind:
        case ir.Scalar():
            return _scalar(kind, name)
        case ir.Literal(values):
            return values[0]
        case ir.Nullable(inner):
            return None if _names(inner) & set(inside) else _make(api, inner, name, inside)
        case ir.ListOf(item, bounds):
            count = max(bounds.min_items or 0, 0 if _names(item) & set(inside) or bounds.max_items == 0 else 1)
            return _distinct([_make(api, item, name, inside) for _ in range(min(count, 20))], bounds.unique_items)
        case ir.MapOf(value):
            return {} if _names(value) & set(inside) else {"key": _make(api, value, name, inside)}
        case ir.OneOf(types):
            return _make(api, types[0], name, inside)
        case ir.Named(named):
            return _definition(api, api.definitions[named], name, inside)
    return {} if not name else name


def _definition(api: ir.Api, definition: ir.Definition, name: str, inside: tuple[str, ...]) -> Any:
    if definition.examples:
        return definition.examples[0]
    if len(inside) > 30 or inside.count(definition.name) > 1:
        return None  # required all the way round: no value is finite
    within = (*inside, definition.name)
    match definition:
        case ir.Enum():
            return definition.values[0]
        case ir.Union():
            # A variant that leads back here is the last choice.
            variants = sorted(definition.variants, key=lambda v: bool(_names(v) & set(within)))
            return _tagged(definition, variants[0], _make(api, variants[0], name, within)) if variants else {}
        case ir.Alias():
            return _make(api, definition.type, name, within)
        case ir.Model():
            fields = [f for f in definition.fields if f.required and not f.read_only]
            if not fields and not inside:
                fields = [
                    f for f in definition.fields if not (f.read_only or f.deprecated or _names(f.type) & set(within))
                ]
            return {f.name: f.default[0] if f.default else _make(api, f.type, f.name, within) for f in fields}
    return None


def _tagged(union: ir.Union, variant: ir.Type, value: Any) -> Any:
    """`value` with the tag that says which variant it is, where its own type leaves that open."""
    if union.tag and isinstance(value, dict) and isinstance(variant, ir.Named):
        tags = [tag for tag, names in union.tags if variant.name in names]
        if tags and value.get(union.tag) not in tags:
            return {**value, union.tag: tags[0]}
    return value


def _names(kind: ir.Type) -> set[str]:
    return set(ir.names_in(kind))


def _distinct(items: list[Any], wanted: bool) -> list[Any]:
    if not wanted:
        return items
    return [f"{v}{i}" if isinstance(v, str) and i else v + i if type(v) is int else v for i, v in enumerate(items)]


def _scalar(kind: ir.Scalar, name: str) -> Any:
    bounds = kind.constraints
    if kind.kind == "boolean":
        return True
    if kind.kind == "null":
        return None
    if kind.kind in ("integer", "number"):
        return _number(bounds, whole=kind.kind == "integer")
    text = _FORMATS.get(kind.format or "") or name or "text"
    if kind.format not in _FORMATS:
        text = text.ljust(bounds.min_length or 0, "x")[: bounds.max_length]
    return text


def _number(bounds: ir.Constraints, *, whole: bool) -> int | float:
    value: float = 1
    step = bounds.multiple_of or 1
    if bounds.multiple_of:
        value = step
    if bounds.maximum is not None and value > bounds.maximum:
        value = bounds.maximum // step * step
    if bounds.exclusive_maximum is not None and value >= bounds.exclusive_maximum:
        value = -(-bounds.exclusive_maximum // step) * step - step
    if bounds.minimum is not None and value < bounds.minimum:
        value = -(-bounds.minimum // step) * step
    if bounds.exclusive_minimum is not None and value <= bounds.exclusive_minimum:
        value = bounds.exclusive_minimum // step * step + step
        if bounds.exclusive_maximum is not None and value >= bounds.exclusive_maximum and not whole:
            value = (bounds.exclusive_minimum + bounds.exclusive_maximum) / 2
    return int(value) if whole or float(value).is_integer() else value
