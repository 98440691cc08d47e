"""Writing parameter values as text: types, styles and percent-encoding."""

from __future__ import annotations

import datetime
import math
from collections.abc import Iterator
from decimal import Decimal
from enum import Enum
from typing import Any, cast
from urllib.parse import quote
from uuid import UUID

from .narrowing import is_mapping, is_series
from .operation import Kind, Parameter

# Readable, and without a meaning of their own inside a path segment or a query value.
_PLAIN = ":@"
_PLAIN_IN_QUERY = ":/@,"

_SEPARATORS = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}

_KINDS: dict[Kind, tuple[str, tuple[type, ...]]] = {
    "int": ("an integer", (int,)),
    "number": ("a number", (int, float, Decimal)),
    "bool": ("true or false", (bool,)),
}


def text(value: object) -> str:
    """A single value as the server reads it.

    Raises:
        ValueError: the value is a list, an object or something else that has no text.
    """
    match value:
        case Enum():
            return text(value.value)
        case str():
            return value
        case bool():
            return "true" if value else "false"
        case float() if not math.isfinite(value):
            raise ValueError(f"{value} cannot be sent")
        case int() | float() | Decimal() | UUID():
            return str(value)
        case datetime.date() | datetime.time():
            return value.isoformat()
        case _:
            raise ValueError(f"cannot be sent as text: {type(value).__name__}")


def mismatch(kind: Kind, value: object) -> str | None:
    """What is wrong with `value` for a parameter of `kind`; None if nothing is.

    A string is always right: it is what the server gets in the end.
    """
    if isinstance(value, (str, Enum)) or not kind:
        return None
    if kind == "str":
        return "a single value is needed, not a list" if is_series(value) else None
    name, types = _KINDS[kind]
    if isinstance(value, types) and (kind == "bool" or not isinstance(value, bool)):
        return None
    return f"{name} is needed, or the string to be sent, not {value!r}"


def in_path(parameter: Parameter, value: object) -> str:
    """The path segment for `value`, percent-encoded.

    Raises:
        ValueError: it is empty or a dot segment, so that the path would be another
            operation's.
    """
    if parameter.layout[0] in ("label", "matrix"):
        segment = _prefixed(parameter, value)
    else:
        segment = _joined(parameter, value, quoted=True)
    if segment in ("", ".", ".."):
        raise ValueError(f"a path cannot hold {segment!r} here")
    return segment


def in_header(parameter: Parameter, value: object) -> str:
    """The header value for `value`.

    Raises:
        ValueError: it holds line breaks or characters outside ASCII.
    """
    return checked_header(_joined(parameter, value, quoted=False))


def checked_header(value: str) -> str:
    """`value`, if it can stand in a header.

    Raises:
        ValueError: it holds line breaks or characters outside ASCII.
    """
    if not (value.isascii() and value.isprintable()):
        raise ValueError("a header takes printable ASCII only")
    return value


def in_query(parameter: Parameter, value: object) -> list[str]:
    """The parts of the query string ("name=value", percent-encoded) for `value`."""
    name = quote(parameter.wire, safe="")
    if type(value) is str:
        return [f"{name}={quote(value, safe=_PLAIN_IN_QUERY)}"]
    style, explode = parameter.layout
    if (pairs := _pairs(value)) is not None:
        if style == "deepObject":
            return list(_deep(name, pairs))
        if explode:
            return [f"{quote(key, safe='')}={_item(item)}" for key, item in pairs]
        parts = [part for key, item in pairs for part in (_item(key), _item(item))]
        return [f"{name}={_SEPARATORS[style].join(parts)}"]
    if is_series(value):
        items = [_item(item) for item in value]
        if explode:
            return [f"{name}={item}" for item in items]
        return [f"{name}={_SEPARATORS.get(style, ',').join(items)}"]
    return [f"{name}={quote(text(value), safe=_PLAIN_IN_QUERY)}"]


def _item(value: object) -> str:
    # A comma inside an item would be taken for the end of it.
    return quote(text(value), safe=_PLAIN)


def _deep(name: str, pairs: list[tuple[str, object]]) -> Iterator[str]:
    for key, value in pairs:
        inner = f"{name}[{quote(key, safe='')}]"
        if (nested := _pairs(value)) is not None:
            yield from _deep(inner, nested)
        elif is_series(value):
            for item in value:
                yield f"{inner}={_item(item)}"
        else:
            yield f"{inner}={_item(value)}"


def _joined(parameter: Parameter, value: object, *, quoted: bool) -> str:
    """`value` in style `simple`: items and pairs with commas between them."""

    def written(item: object) -> str:
        return quote(text(item), safe=_PLAIN) if quoted else text(item)

    if type(value) is str:
        return written(value)
    if (pairs := _pairs(value)) is not None:
        between = "=" if parameter.layout[1] else ","
        return ",".join(
            f"{written(key)}{between}{written(item)}" for key, item in pairs
        )
    if is_series(value):
        return ",".join(written(item) for item in value)
    return written(value)


def _prefixed(parameter: Parameter, value: object) -> str:
    """`value` in style `label` (`.a.b`) or `matrix` (`;name=a;name=b`), as RFC 6570 writes it."""
    style, explode = parameter.layout
    name = quote(parameter.wire, safe="")
    start, named = (".", "") if style == "label" else (";", f"{name}=")
    if type(value) is not str and explode:
        if (pairs := _pairs(value)) is not None:
            return "".join(f"{start}{_item(key)}={_item(item)}" for key, item in pairs)
        if is_series(value):
            return "".join(f"{start}{named}{_item(item)}" for item in value)
    joined = _joined(parameter, value, quoted=True)
    return start + (named + joined if joined else named.removesuffix("="))


def _pairs(value: object) -> list[tuple[str, object]] | None:
    """The fields of a mapping or model that are set; None for anything else."""
    if hasattr(value, "to_dict"):
        value = cast(Any, value).to_dict()
    if not is_mapping(value):
        return None
    return [(text(key), item) for key, item in value.items() if item is not None]
