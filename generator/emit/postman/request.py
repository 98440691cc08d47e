"""A request as Postman keeps it: its parts apart, keys, path parameters and recent times as variables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote_plus

from ... import ir
from ..examples.shell import Times
from ..examples.values import Moment, moments, plain
from ..json_text import pretty
from ..request import Request, encoded, pairs, parameter_value
from ..request.body import Field, Form, Json, Multipart, Plain
from ..request.text import Text, Variable, scalar, settled
from .variables import Variables, shown_path

# Between parts that Postman does not put together itself.
_BOUNDARY = "a-part-of-the-example"
_ISO = "YYYY-mm-ddTHH:MM:SS"
_PARTS = {"%Y": "YYYY", "%m": "mm", "%d": "dd", "%H": "HH", "%M": "MM", "%S": "SS"}


@dataclass(frozen=True)
class Row:
    """A row of a table of Postman's: a header, a query parameter, a field."""

    key: str
    value: str
    description: str = ""
    disabled: bool = False


@dataclass(frozen=True)
class PartRow:
    """A part of a form; a file is chosen by the reader."""

    key: str
    type: str
    value: str
    media: str | None


@dataclass(frozen=True)
class BodyView:
    mode: str
    raw: str = ""
    json: bool = False
    pairs: tuple[Row, ...] = ()
    fields: tuple[PartRow, ...] = ()
    boundary: str = ""


@dataclass(frozen=True)
class Auth:
    kind: str
    token: str = ""
    user: str = ""
    password: str = ""


@dataclass(frozen=True)
class OptionalKey:
    """A key that is left out where its variable is empty: `place` is the list of the request that holds it."""

    variable: str
    place: str
    name: str


@dataclass(frozen=True)
class Time:
    """A moment as JavaScript makes it: how much of an ISO date, what follows, and whether a space stands in it."""

    offset: int
    scale: int
    pattern: str
    length: int = 0
    rest: str = ""
    spaced: bool = False


class Item:
    """A request as the template prints it. A `saved` one belongs to a response: it has the values that were sent."""

    def __init__(self, names: Variables, request: Request, *, saved: bool = False) -> None:
        self._names, self._request, self._saved = names, request, saved
        self.op, ctx = request.op, names.ctx
        self._ctx = ctx
        self._reserved = {entry.key for entry in names.entries}
        self._times = Times(request.moments, self._reserved)
        self.times = [] if saved else [(self._times.name(m), _time(m)) for m in request.moments]
        self.host = f"{{{{{names.base(request)}}}}}"
        self.variables = list(self._variables())
        self.path = [self._segment(s) for s in re.split(r"/(?![^{]*\})", self.op.path.lstrip("/"))]
        self.query = list(self._query())
        sent = "&".join(f"{q.key}={q.value}" for q in self.query if not q.disabled)
        self.raw = "/".join([self.host, *self.path]) + (f"?{sent}" if sent else "")
        self.headers = list(self._headers())
        self.auth = next(self._auth(), None)
        self.optional = list(self._optional()) if not saved else []
        self.body = self._body()

    # ---- the address

    def _variables(self) -> Iterator[Row]:
        """Path parameters that are a whole segment."""
        for p, text in self._request.path_values:
            if f"/{{{p.name}}}" in self.op.path and re.search(rf"/\{{{re.escape(p.name)}\}}(/|$)", self.op.path):
                yield Row(p.name, self._path_value(p, text), p.description)

    def _segment(self, text: str) -> str:
        """A part of the path between slashes: `:name` where it is one parameter, with values filled in where it is more."""
        whole = {row.key for row in self.variables}
        values = {p.name: (p, found) for p, found in self._request.path_values}
        parts = re.split(r"\{([^{}]+)\}", text)
        if len(parts) == 3 and not parts[0] and not parts[2] and parts[1] in whole:
            return f":{parts[1]}"
        return "".join(
            self._path_value(*values[part]) if i % 2 and part in values else part for i, part in enumerate(parts)
        )

    def _path_value(self, p: ir.Parameter, text: Text) -> str:
        name = self._names.path(self.op, p)
        if self._saved or name is None:
            return shown_path(text) if self._saved else self._text(text)
        return f"{{{{{name}}}}}"

    def _query(self) -> Iterator[Row]:
        """All parameters, those that may be left out switched off."""
        sent = {p.name for p, _ in self._request.arguments if p.location == "query"}
        for pair in self._request.query:
            yield Row(pair.name, self._text(pair.value), pair.parameter.description if pair.parameter else "")
        for p in self.op.parameters:
            if p.location != "query" or self._saved or p.name in sent:
                continue
            for pair in pairs(p, plain(parameter_value(self._ctx, p))):
                yield Row(pair.name, self._text(pair.value), p.description, disabled=True)
        for scheme in self._request.keys:
            if scheme.kind == "apiKey" and scheme.location == "query":
                yield Row(scheme.name, self._key(scheme))

    # ---- headers and keys

    def _headers(self) -> Iterator[Row]:
        cookies: list[str] = []
        for scheme in self._request.keys:
            if scheme.kind == "apiKey" and scheme.location == "header":
                yield Row(scheme.name, self._key(scheme))
            elif scheme.kind == "apiKey" and scheme.location == "cookie":
                cookies.append(f"{scheme.name}={self._key(scheme)}")
        for p, text in self._request.headers:
            # Postman does not compress.
            yield Row(p.name, self._text(text), p.description, p.name.lower() == "content-encoding")
        cookies += (f"{pair.name}={self._text(pair.value)}" for pair in self._request.cookies)
        if cookies:
            yield Row("Cookie", "; ".join(cookies))
        yield Row("Accept", self.op.accept)
        content = self._request.content
        # For forms with files Postman sets it itself, with the boundary.
        if content and content.media.essence != "multipart/form-data":
            mixed = f"; boundary={_BOUNDARY}" if content.media.kind == "multipart" else ""
            yield Row("Content-Type", content.media_type + mixed)

    def _auth(self) -> Iterator[Auth]:
        for scheme in self._request.keys:
            argument = self._ctx.config.credentials[scheme.id].argument
            if scheme.kind == "bearer":
                yield Auth("bearer", self._key(scheme))
            if scheme.kind == "basic":
                yield Auth("basic", user=f"{{{{{argument}_user}}}}", password=f"{{{{{argument}_password}}}}")

    def _optional(self) -> Iterator[OptionalKey]:
        places = {"header": "headers", "query": "url.query"}
        for scheme in self._request.keys if self.op.keys_optional else ():
            if scheme.kind == "apiKey" and scheme.location in places:
                argument = self._ctx.config.credentials[scheme.id].argument
                yield OptionalKey(argument, places[scheme.location], scheme.name)

    def _key(self, scheme: ir.Scheme) -> str:
        return f"{{{{{self._ctx.config.credentials[scheme.id].argument}}}}}"

    # ---- the body

    def _body(self) -> BodyView | None:
        content = self._request.content
        match self._request.body:
            case Json(value):
                return BodyView("raw", self._json(settled(value) if self._saved else value), json=True)
            case Form(found, charset):
                if charset != "utf-8" or any(p.raw is None for p in found):
                    # Postman would encode it in another way.
                    return BodyView("raw", "&".join(f"{p.name}={self._text(p.value)}" for p in found))
                rows = (Row(unquote_plus(p.name), self._text(p.raw or ())) for p in found)
                return BodyView("urlencoded", pairs=tuple(rows))
            case Multipart(fields):
                if content and content.media.essence != "multipart/form-data":
                    rows_ = tuple(
                        PartRow(f.name, "file" if f.filename else "text", self._text(f.content), f.media)
                        for f in fields
                    )
                    return BodyView("mixed", fields=rows_, boundary=_BOUNDARY)
                return BodyView("formdata", fields=tuple(map(self._part, fields)))
            case Plain(text):
                if content and content.binary and not content.examples:
                    return BodyView("file")
                return BodyView("raw", text)
        return None

    def _part(self, field: Field) -> PartRow:
        file = field.filename is not None
        return PartRow(field.name, "file" if file else "text", "" if file else self._text(field.content), field.media)

    def _json(self, value: Any) -> str:
        """JSON in which nothing of the example looks like a variable of the collection, or like one that Postman makes up."""
        known = "|".join(map(re.escape, sorted({*self._reserved, *map(self._times.name, moments(value))})))
        text = pretty(plain(value), lambda m: "")
        hold = "{" if re.search(rf"\{{\{{\s*(?:\$|(?:{known})\s*\}}\}})", text) else ""
        return pretty(value, lambda m: f"{{{{{self._times.name(m)}}}}}", hold)

    def _text(self, text: Text) -> str:
        """Text with moments as variables, and what the reader may choose as the description has it."""
        return "".join(map(self._piece, text))

    def _piece(self, piece: str | Variable | Moment) -> str:
        if isinstance(piece, str):
            return piece
        value = piece.value if isinstance(piece, Variable) else piece
        if isinstance(value, Moment) and not self._saved:
            return f"{{{{{self._times.name(value)}}}}}"
        return encoded(piece) if isinstance(piece, Variable) else scalar(plain(value))


def _time(moment: Moment) -> Time:
    if not moment.pattern:
        return Time(moment.offset, moment.scale, "")
    wanted = re.sub("%[YmdHMS]", lambda m: _PARTS[m[0]], moment.pattern).replace(" ", "T")
    length = next(
        (i for i, (a, b) in enumerate(zip(wanted, _ISO, strict=False)) if a != b), min(len(wanted), len(_ISO))
    )
    return Time(moment.offset, moment.scale, moment.pattern, length, wanted[length:], " " in moment.pattern)
