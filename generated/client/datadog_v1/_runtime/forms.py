"""The fields of forms: what each value is sent as, urlencoded or as a part of its own."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, cast
from urllib.parse import quote_plus

from .media_types import charset
from .narrowing import is_list, is_mapping, is_path
from .operation import Parameter, Part
from .parameters import Pair, pairs, text

_PLAIN = Part()


class Field(NamedTuple):
    """A part of a multipart form.

    Args:
        name: of the field.
        content: text, bytes, an open file or a path.
        filename: None for what is no file.
        media: its Content-Type; None where the HTTP library decides.
        headers: further headers.
    """

    name: str
    content: Any
    filename: str | None = None
    media: str | None = None
    headers: Mapping[str, str] = {}


def urlencoded(
    fields: Mapping[str, Any], parts: Mapping[str, Part], encoding: str
) -> Iterator[Pair]:
    """The pairs of an urlencoded form: lists item by item, objects as JSON, unless `parts`
    says otherwise.

    Raises:
        ValueError: a value cannot be written as text, or not in that encoding.
    """
    for name, value in fields.items():
        part = parts.get(name, _PLAIN)
        if value is None:
            continue
        if part.style:
            layout = (part.style, part.explode, part.reserved)
            parameter = Parameter(name, name, "query", False, "", *layout)
            yield from pairs(parameter, value, encoding)
            continue
        key = quote_plus(name, "", encoding, "strict")
        for one in value if is_list(value) else [value]:
            if one is not None:
                yield Pair(key, quote_plus(_scalar(one), "", encoding, "strict"))


def multipart(fields: Mapping[str, Any], parts: Mapping[str, Part]) -> Iterator[Field]:
    """The parts of a form: lists item by item, objects as JSON, with the media types and
    headers that `parts` says.

    Raises:
        ValueError: a value cannot be written as text.
    """
    for name, value in fields.items():
        part = parts.get(name, _PLAIN)
        for one in value if is_list(value) else [value]:
            if one is not None:
                yield _field(name, one, part)


def _field(name: str, value: Any, part: Part) -> Field:
    media, headers = part.media or None, part.headers
    if isinstance(value, tuple):
        filename, content, *own = cast(Any, value)
        return Field(name, content, filename, own[0] if own else media, headers)
    if is_path(value):
        return Field(name, value, os.path.basename(value), media, headers)
    if hasattr(value, "read"):
        own_name = getattr(value, "name", None)
        # Files opened by number have that number for a name.
        filename = os.path.basename(own_name) if isinstance(own_name, str) else name
        return Field(name, value, filename, media, headers)
    if isinstance(value, (bytes, bytearray, memoryview)):
        return Field(name, bytes(cast(bytes, value)), name, media, headers)
    if _is_object(value):
        media = media or "application/json"
    content = _scalar(value)
    if media and (encoding := charset(media)) != "utf-8":
        return Field(name, content.encode(encoding), None, media, headers)
    return Field(name, content, None, media, headers)


def _is_object(value: object) -> bool:
    return is_mapping(value) or is_list(value) or hasattr(value, "to_dict")


def _scalar(value: object) -> str:
    """A value as text: an object as JSON."""
    if not _is_object(value):
        return text(value)
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    except TypeError:
        from . import codec

        return codec.encode(value).decode()
