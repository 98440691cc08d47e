"""Decides how curl is asked for a request: which options say it, and what it reads from standard input; a template prints it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from urllib.parse import quote

import jinja2

from ... import ir
from ..files import Context, environment
from ..json_text import pretty
from ..request import Request, encoded
from ..request.body import Field, Form, Json, Multipart, Pair, Plain
from ..request.text import Places, Text, Variable, scalar, settled, shown
from . import shell
from .values import Moment, moments

_COMPRESSORS = {"gzip": "gzip", "deflate": "pigz --zlib", "zstd": "zstd", "zstd1": "zstd"}
# How much of a file's text may stand between quotes, in one line.
_SHORT = 60


@dataclass(frozen=True)
class Option:
    """An option of curl and its word; `quoted` says that it is one already."""

    name: str
    text: Text | str
    quoted: bool = False


@dataclass(frozen=True)
class Key:
    """A key: its scheme and the environment variable that holds it. An optional one is sent where it is set."""

    scheme: ir.Scheme
    env: str
    optional: bool

    @property
    def query(self) -> bool:
        """Whether it stands in the address."""
        return self.scheme.kind == "apiKey" and self.scheme.location == "query"


@dataclass(frozen=True)
class Set:
    """A variable that the script sets or needs."""

    env: str
    parameter: ir.Parameter | None
    default: str = ""
    moment: Moment | None = None
    example: str = ""


@dataclass(frozen=True)
class _Input:
    """What says the body: options, and standard input as text in pieces (a here-document) or as a word."""

    options: tuple[Option, ...] = ()
    document: Text | None = None
    piped: str | None = None
    content_type: str = ""


@cache
def _environment() -> jinja2.Environment:
    return environment(
        ago=shell.ago,
        bare=shell.bare,
        beside=shell.beside,
        comment=shell.comment,
        label=shell.label,
        seconds=shell.seconds,
        urlquote=lambda text: quote(shell.utf8(text), safe=""),
    )


def script(ctx: Context, request: Request) -> str:
    """A bash script that sends the request; its exit status is curl's, which says when the server refused."""
    words = shell.Words(shell.Times(request.moments))
    template = _environment().get_template("examples/curl.sh.j2")
    return template.render(request=request, curl=_View(ctx, request, words), word=words.word)


class _View:
    """What the template asks beside the request itself."""

    def __init__(self, ctx: Context, request: Request, words: shell.Words) -> None:
        op = request.op
        self._request, self._words = request, words
        self.keys = [Key(s, ctx.config.credentials[s.id].env, op.keys_optional) for s in request.keys]
        self.in_url = request.body is not None or op.method == "HEAD"
        own = [v for v in request.variables if v.parameter]
        self.given = [self._set(v) for v in own if v.given]
        self.defaults = [self._set(v) for v in own if not v.given]
        parts = [v.env for v in request.variables if not v.parameter]
        self.needs = [*(k.env for k in self.keys if not k.optional), *(s.env for s in self.given)]
        self.takes = [*parts, *(s.env for s in self.defaults), *(k.env for k in self.keys if k.optional)]
        chosen = [m for m in moments([v.value for v in own if not v.given])]
        sent = [m for m in request.moments if m not in chosen or m in self._in_body(request)]
        self.now = any(not m.pattern for m in [*sent, *chosen])
        names = {words.times.name(m): m for m in sent}
        self.moments = [(name, m) for name, m in names.items() if name != "now"]
        found = _input(request, words)
        self.body, self.content_type = found.options, found.content_type
        self.piped, self.compressor = found.piped, _COMPRESSORS.get(request.compression, "")
        self.text, self.mark, self.end = self._document(found.document)
        self.query = [] if self.in_url else [_query(pair) for pair in request.query]
        get = bool(self.query or (not self.in_url and any(k.query for k in self.keys)))
        self.method = _method(op.method, get=get, body=request.body is not None)
        self.url = self._url(request)
        self.cookies = _joined([(p.name + "=", *p.value) for p in request.cookies], "; ")

    def _set(self, variable: Variable) -> Set:
        found = variable.value if isinstance(variable.value, Moment) else None
        p = variable.parameter
        in_url = p and (p.location in ("path", "cookie") or p.reserved or (p.location == "query" and self.in_url))
        text = encoded(variable) if in_url else scalar(settled(variable))
        example = text if re.fullmatch(r"[A-Za-z0-9@%_.:-]+", text) else ""
        return Set(variable.env, p, shell.bare(text), found, example)

    def _in_body(self, request: Request) -> list[Moment]:
        values = [v for _, v in request.arguments if not isinstance(v, Variable)]
        return moments([values, request.value])

    def _document(self, text: Text | None) -> tuple[str | None, str, str]:
        """The lines of a here-document, how it is begun, and its last line."""
        if text is None:
            return None, "", ""
        end = shell.end_mark(shown(text))
        if all(isinstance(p, str) for p in text):
            return shown(text).removesuffix("\n"), f"'{end}'", end
        return self._words.document(text).removesuffix("\n"), end, end

    def _url(self, request: Request) -> Text:
        pairs: list[Text] = [(f"{p.name}=", *p.value) for p in request.query] if self.in_url else []
        for key in self.keys if self.in_url else ():
            if key.query:
                name = quote(shell.utf8(key.scheme.name), safe="")
                pairs.append((f"{name}=", Variable("", key.env, "")))
        return (*request.base, *request.path, *(("?", *_joined(pairs, "&")) if pairs else ()))


def _method(method: str, *, get: bool, body: bool) -> str:
    """The method, where curl would take another."""
    if method == "HEAD":
        return "--head "
    if get:
        return "--get " + (f"--request {method} " if method != "GET" else "")
    return f"--request {method} " if method != "GET" or body else ""


def _query(pair: Pair) -> Option:
    """A pair of the query, encoded by curl where that gives what is meant."""
    if pair.raw is None:
        return Option("--data-raw", (f"{pair.name}=", *pair.value))
    return Option("--data-urlencode", (f"{pair.name}=", *pair.raw))


def _joined(texts: list[Text], between: str) -> Text:
    return tuple(piece for i, text in enumerate(texts) for piece in ((between,) if i else ()) + text)


# ---- the body


def _input(request: Request, words: shell.Words) -> _Input:
    content, body = request.content, request.body
    if content is None or body is None:
        return _Input()
    media = content.media_type
    match body:
        case Json(value):
            places = Places(value)
            text = places.text(pretty(places.hold(value) if moments(value) else value, lambda m: "") + "\n")
            return _Input((Option("--data-binary", "@-", quoted=True),), text, content_type=media)
        case Form(pairs):
            own = "" if media == "application/x-www-form-urlencoded" else media
            return _Input(
                tuple(_field(p, body.charset) for p in pairs) or (Option("--data-raw", ""),), content_type=own
            )
        case Multipart(fields):
            return _multipart(fields, words, "" if media == "multipart/form-data" else media)
        case Plain(text, charset):
            if charset == "utf-8" and shell.visible(text):
                return _Input((Option("--data-binary", "@-", quoted=True),), (text,), content_type=media)
            if request.compression:
                return _Input(
                    (Option("--data-binary", "@-", quoted=True),), piped=shell.quoted(text, charset), content_type=media
                )
            return _Input((Option("--data-raw", shell.quoted(text, charset), quoted=True),), content_type=media)


def _field(pair: Pair, charset: str) -> Option:
    """A pair of a form; curl encodes UTF-8 only."""
    if pair.raw is None or (charset != "utf-8" and not shown(pair.raw).isascii()):
        return Option("--data-raw", (f"{pair.name}=", *pair.value))
    return Option("--data-urlencode", (f"{pair.name}=", *pair.raw))


def _multipart(fields: tuple[Field, ...], words: shell.Words, media: str) -> _Input:
    """The parts of a form. One that is long or a file comes from standard input, further files from commands."""
    options: list[Option] = []
    document: Text | None = None
    piped: str | None = None
    for f in fields:
        more = _attributes(f)
        text = shown(f.content)
        free = document is None and piped is None
        if f.filename is not None:
            exact = f.charset == "utf-8" and shell.visible(text)
            if free and exact:
                document, source = f.content, "-"
            elif free:
                piped, source = shell.quoted(text, f.charset), "-"
            else:
                source = f"<(printf '%s' {shell.quoted(text, f.charset)})"
                options.append(
                    Option("--form", f"{shell.quoted(f.name + '=@')}{source}{shell.quoted(more)}", quoted=True)
                )
                continue
            options.append(Option("--form", f"{f.name}=@{source}{more}"))
        elif f.media is None and not f.headers:
            options.append(Option("--form-string", (f"{f.name}=", *f.content)))
        elif f.charset != "utf-8":
            inner = shell.quoted(f'{f.name}="{_escaped(text)}"{more}', f.charset)
            options.append(Option("--form", inner, quoted=True))
        else:
            # In quotes, curl takes the text as it is.
            inside = tuple(_escaped(p) if isinstance(p, str) else p for p in f.content)
            options.append(Option("--form", (f'{f.name}="', *inside, f'"{more}')))
    return _Input(tuple(options), document, piped, media)


def _attributes(field: Field) -> str:
    """What follows the content of a part: its file's name, media type and headers."""
    found = [f"filename={_attribute(field.filename)}"] if field.filename is not None else []
    found += [f"type={field.media}"] if field.media else []
    found += [f'headers="{_escaped(f"{name}: {value}")}"' for name, value in field.headers]
    return "".join(f";{part}" for part in found)


def _attribute(text: str) -> str:
    return text if re.fullmatch(r"[A-Za-z0-9_.-]+", text) else f'"{_escaped(text)}"'


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')
