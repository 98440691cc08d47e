"""Writing parameter values as text: types, styles and percent-encoding."""

from __future__ import annotations

import datetime
import json
import math
import re
from collections.abc import Iterator
from decimal import Decimal
from enum import Enum
from typing import Any, NamedTuple, cast
from urllib.parse import quote
from uuid import UUID

from .media_types import kind
from .narrowing import is_mapping, is_series
from .operation import Kind, Parameter

# Readable, and without a meaning of their own inside a path segment or a query value.
_PLAIN = ":@"
_PLAIN_IN_QUERY = ":/@,"
# What a value may hold as it is where reserved characters are allowed: all that does not
# end the value or the query.
_RESERVED = ":/?@!$'()*+,;=[]"

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


class Pair(NamedTuple):
    """A name and a value of a query or form, both percent-encoded.

    `joined` says that characters of the value have a meaning for the server and stay as
    they are: commas between items, or what is reserved.
    """

    name: str
    value: str
    joined: bool = False

    def __str__(self) -> str:
        return f"{self.name}={self.value}"


def in_path(parameter: Parameter, value: object) -> str:
    """The path segment for `value`, percent-encoded.

    Raises:
        ValueError: it is empty or a dot segment, so that the path would be another
            operation's.
    """
    if parameter.media:
        segment = quote(document(parameter, value), safe="")
    elif parameter.layout[0] in ("label", "matrix"):
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
    if parameter.media:
        return checked_header(document(parameter, value))
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
    """The parts of the query string ("name=value", percent-encoded) for `value`; also
    cookies are written so."""
    return [f"{name}={text}" for name, text, _ in pairs(parameter, value)]


def pairs(
    parameter: Parameter, value: object, charset: str = "utf-8"
) -> Iterator[Pair]:
    """Names and values for `value` in a query, a cookie or a form.

    Args:
        parameter: how it is written.
        value: the value, or the string to be sent.
        charset: the encoding of what is percent-encoded.

    Raises:
        ValueError: it cannot be written as text, or not in that encoding.
    """
    name = _quote(parameter.wire, "", charset)
    if parameter.media:
        yield Pair(name, _quote(document(parameter, value), "", charset))
        return
    style, explode = parameter.layout
    reserved = parameter.reserved
    whole, inner = _PLAIN_IN_QUERY, _PLAIN
    between = _SEPARATORS.get(style, ",")
    if reserved:
        whole, inner = _RESERVED, _RESERVED.replace(between, "")

    def item(one: object, safe: str = inner) -> str:
        # A comma inside an item would be taken for the end of it.
        return _quote(text(one), safe, charset)

    if type(value) is str:
        yield Pair(name, item(value, whole), reserved)
    elif (found := _pairs(value)) is not None:
        if style == "deepObject":
            for key, one in _deep(name, found, charset):
                yield Pair(key, item(one), reserved)
        elif explode:
            for key, one in found:
                yield Pair(_quote(key, "", charset), item(one), reserved)
        else:
            parts = [part for key, one in found for part in (item(key), item(one))]
            yield Pair(name, between.join(parts), True)
    elif is_series(value):
        if explode:
            for one in value:
                yield Pair(name, item(one), reserved)
        else:
            yield Pair(name, between.join([item(one) for one in value]), True)
    else:
        yield Pair(name, item(value, whole), reserved)


def document(parameter: Parameter, value: object) -> str:
    """The value of a parameter that is sent as one document: JSON, or the text it is."""
    if isinstance(value, str) or kind(parameter.media) != "json":
        return text(value)
    # What is in a header has to be ASCII.
    ascii_only = parameter.location == "header"
    try:
        return json.dumps(value, ensure_ascii=ascii_only, separators=(",", ":"))
    except TypeError:
        from . import codec

        plain = json.loads(codec.encode(value))
        return json.dumps(plain, ensure_ascii=ascii_only, separators=(",", ":"))


def _quote(value: str, safe: str, charset: str = "utf-8") -> str:
    """`value` percent-encoded; where reserved characters may stand, what is encoded
    already stays as it is."""
    if "=" in safe:
        pieces = re.split("(%[0-9A-Fa-f]{2})", value)
        return "".join(
            piece if index % 2 else quote(piece, safe, charset, "strict")
            for index, piece in enumerate(pieces)
        )
    return quote(value, safe, charset, "strict")


def _item(value: object) -> str:
    return quote(text(value), safe=_PLAIN)


def _deep(
    name: str, found: list[tuple[str, object]], charset: str
) -> Iterator[tuple[str, object]]:
    for key, value in found:
        inner = f"{name}[{_quote(key, '', charset)}]"
        if (nested := _pairs(value)) is not None:
            yield from _deep(inner, nested, charset)
        elif is_series(value):
            for item in value:
                yield inner, item
        else:
            yield inner, value


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
