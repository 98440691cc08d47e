"""The body that an example sends: JSON, text, the pairs of a form, or the parts of one; the same for every language."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import unquote_plus
from xml.sax.saxutils import escape

from ... import ir
from ...runtime import forms
from ...runtime.operation import Part, Style
from ..examples.values import Moment, moments
from .text import Places, Text, scalar, settled, whole


@dataclass(frozen=True)
class Json:
    """A JSON document; the value holds moments."""

    value: Any


@dataclass(frozen=True)
class Plain:
    """Text, or bytes that are the text's in `charset`. Its moments are as in the description."""

    text: str
    charset: str


@dataclass(frozen=True)
class Pair:
    """A pair of a query, a cookie or a form. `name` and `value` are percent-encoded; `raw` is the value before that, None where
    encoding it as a whole would give another (commas between items, reserved characters)."""

    name: str
    value: Text
    raw: Text | None
    parameter: ir.Parameter | None = None


@dataclass(frozen=True)
class Form:
    """An urlencoded form."""

    pairs: tuple[Pair, ...]
    charset: str


@dataclass(frozen=True)
class Field:
    """A part of a multipart form: text or a file, a JSON `value` where it is one."""

    name: str
    content: Text
    filename: str | None
    media: str | None
    headers: tuple[tuple[str, str], ...]
    charset: str


@dataclass(frozen=True)
class Multipart:
    """A multipart body."""

    fields: tuple[Field, ...]


Body = Json | Plain | Form | Multipart


def body(api: ir.Api, content: ir.Content, value: Any) -> Body:
    """The body that a value makes in a media type."""
    media = content.media
    if media.is_json:
        return Json(value)
    if media.kind == "form" and isinstance(value, Mapping):
        return _form(content, value)
    if media.kind == "multipart" and isinstance(value, Mapping):
        return _multipart(content, value, api.files(content))
    text = whole(document(content, value))
    # What an encoding does not have cannot be sent in it.
    return Plain(text.encode(media.charset, "replace").decode(media.charset), media.charset)


def document(content: ir.Content, value: Any) -> str:
    """A body as text: text as it is, objects as XML or as lines of JSON where that is asked for, as JSON else."""
    value = settled(value)
    if isinstance(value, str):
        return value
    if content.media.kind == "xml":
        return _xml(content.type.name if isinstance(content.type, ir.Named) else "root", value, "")
    if content.media.kind == "ndjson":
        return "".join(
            json.dumps(v, ensure_ascii=False) + "\n" for v in (value if isinstance(value, list) else [value])
        )
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def described(content: ir.Content) -> dict[str, Part]:
    """What the description says of the fields of a form, as the client's runtime has it."""
    return {
        p.name: Part(
            media=p.media.text if p.media else "",
            headers=dict(p.headers),
            style=cast(Style, p.style) if p.style else None,
            explode=p.explode,
            reserved=p.reserved,
        )
        for p in content.parts
    }


def form_values(content: ir.Content, value: Mapping[str, Any], files: frozenset[str]) -> dict[str, Any]:
    """The fields of a form as they are given to the client: bytes where the description has files."""
    charsets = {p.name: p.media.charset for p in content.parts if p.media}

    def data(name: str, one: Any) -> Any:
        text = whole(scalar(settled(one)))
        return text.encode(charsets.get(name, "utf-8"), "replace")

    return {
        name: ([data(name, v) for v in one] if isinstance(one, list) else data(name, one)) if name in files else one
        for name, one in value.items()
    }


def _form(content: ir.Content, value: Mapping[str, Any]) -> Form:
    places, charset = Places(value), content.media.charset
    found = forms.urlencoded(_encodable(places.hold(value), charset), described(content), charset)
    return Form(
        tuple(
            Pair(p.name, places.text(p.value), None if p.joined else places.text(unquote_plus(p.value, charset)))
            for p in found
        ),
        charset,
    )


def _encodable(value: Any, charset: str) -> Any:
    if isinstance(value, str):
        return value.encode(charset, "replace").decode(charset)
    if isinstance(value, Mapping):
        return {_encodable(k, charset): _encodable(v, charset) for k, v in value.items()}
    return [_encodable(v, charset) for v in value] if isinstance(value, list) else value


def _multipart(content: ir.Content, value: Mapping[str, Any], files: frozenset[str]) -> Multipart:
    places = Places(value)
    charsets = {p.name: p.media.charset for p in content.parts if p.media}
    given = form_values(content, value, files)
    held = {k: v if k in files else _encodable(places.hold(v), charsets.get(k, "utf-8")) for k, v in given.items()}
    fields = []
    for name, data, filename, media, headers in forms.multipart(held, described(content)):
        charset = charsets.get(name, "utf-8")
        text = data.decode(charset) if isinstance(data, bytes) else str(data)
        kind = media or ("application/octet-stream" if filename else None)
        fields.append(Field(name, places.text(text), filename, kind, tuple(headers.items()), charset))
    return Multipart(tuple(fields))


def body_moments(found: Body | None) -> list[Moment]:
    """The moments in a body, each once."""
    match found:
        case Json(value):
            return moments(value)
        case Form(pairs):
            return moments([piece for p in pairs for piece in p.value])
        case Multipart(fields):
            return moments([piece for f in fields for piece in f.content])
    return []


def _xml(name: str, value: Any, indent: str) -> str:
    if isinstance(value, list):
        return "".join(_xml(name, item, indent) for item in value)
    tag = re.sub(r"[^\w.-]", "_", name)
    if isinstance(value, dict):
        return f"{indent}<{tag}>\n{''.join(_xml(k, v, indent + '  ') for k, v in value.items())}{indent}</{tag}>\n"
    return f"{indent}<{tag}>{escape('' if value is None else scalar(value))}</{tag}>\n"
