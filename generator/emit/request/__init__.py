"""The request that every example of an operation shows: a value that curl, Python, Postman and the pages print.

Parameters are written by the functions that the client sends them with (`runtime/parameters.py`, `runtime/forms.py`), so that all
show what is sent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, cast
from urllib.parse import quote, unquote

from ... import ir
from ...ir import words
from ...ir.requests import request_examples
from ...runtime import parameters as wire
from ...runtime.operation import Location, Style
from ...runtime.operation import Parameter as WireParameter
from ..examples.values import Moment, make, moments, recent
from ..files import Context
from .body import Body, Pair, body, body_moments
from .text import Places, Text, Variable, scalar, settled, whole

# Where a document names no host (servers such as `/v1`), requests are shown to go here.
NO_HOST = "http://localhost:8080"
# Names of environment variables that shells and systems set, for another purpose.
_TAKEN = frozenset(
    """_ BASH CDPATH COLUMNS CURL_HOME DISPLAY EDITOR EUID GROUPS HISTFILE HOME HOST HOSTNAME HOSTTYPE IFS LANG LANGUAGE LINENO LINES
    LOGNAME MACHTYPE MAIL OLDPWD OPTARG OPTIND OSTYPE PAGER PATH PID PPID PS1 PWD RANDOM REPLY SECONDS SHELL SHELLOPTS SHLVL TEMP
    TERM TMP TMPDIR TZ UID USER USERNAME VISUAL XDG_CONFIG_HOME""".split()
)
_READS = ("GET", "HEAD", "OPTIONS", "TRACE", "QUERY")
COMPRESSIONS = ("gzip", "deflate", "zstd1", "zstd")


@dataclass(frozen=True)
class Request:
    """One request to be shown: an operation with one of its request examples.

    `name` is empty where there is no named example. `arguments` are the parameters that are sent, as values; path, query, headers and
    cookies are what they make on the wire, percent-encoded where they are to be. Keys are not among them.
    """

    op: ir.Operation
    name: str
    title: str
    server: ir.Server
    base: Text
    path: Text
    path_values: tuple[tuple[ir.Parameter, Text], ...]
    query: tuple[Pair, ...]
    headers: tuple[tuple[ir.Parameter, Text], ...]
    cookies: tuple[Pair, ...]
    keys: tuple[ir.Scheme, ...]
    arguments: tuple[tuple[ir.Parameter, Any], ...]
    content: ir.Content | None
    value: Any
    body: Body | None

    @property
    def compression(self) -> str:
        """The compression that a header announces for the body; empty where there is none."""
        named = (settled(v) for p, v in self.arguments if p.key.lower() == "header:content-encoding")
        return next((v for v in named if v in COMPRESSIONS and self.body), "")

    @property
    def variables(self) -> list[Variable]:
        """What the reader may choose or has to: parts of the address, then parameters."""
        sent = [v for _, v in self.arguments]
        return list(dict.fromkeys(v for v in [*self.base, *sent] if isinstance(v, Variable)))

    @property
    def moments(self) -> list[Moment]:
        """Every moment that is sent, each once."""
        sent = (v.value if isinstance(v, Variable) else v for _, v in self.arguments)
        return list(dict.fromkeys([*moments(list(sent)), *body_moments(self.body)]))


def requests(ctx: Context, op: ir.Operation) -> list[Request]:
    """The requests to be shown of an operation, at least one."""
    found = []
    server = (op.servers or ctx.api.servers)[0]
    base = address(ctx, server)
    for shown in request_examples(op):
        content, example, chosen = shown.content, shown.example, dict(shown.parameters)
        arguments = tuple(_arguments(ctx, op, chosen))
        parts = _Written(op, arguments)
        if example:
            value = recent(example.value, example.now)
        elif content and content.type is None and not content.media.is_json:
            value = "text"
        else:
            value = make(ctx.api, content.type) if content else None
        summaries = (e.summary for e in (example, *chosen.values()) if e and e.summary)
        found.append(
            Request(
                op,
                shown.name,
                next(summaries, op.title),
                server,
                base,
                parts.path,
                parts.path_values,
                parts.query,
                parts.headers,
                parts.cookies,
                ctx.api.keys(op),
                arguments,
                content,
                value,
                body(ctx.api, content, value) if content else None,
            )
        )
    return found


# ---- where it goes


def address(ctx: Context, server: ir.Server) -> Text:
    """A server's address without a slash at its end, with the variables that readers choose."""
    known = dict(server.variables)
    pieces: list[str | Variable] = [] if re.match("[a-z+]+://|{", server.url, re.I) else [NO_HOST]
    for i, piece in enumerate(re.split(r"\{([^{}]+)\}", server.url)):
        if not i % 2:
            pieces.append(quote(whole(piece), safe="/:@?#[]&=+,;~%-._"))
            continue
        default = quote(whole(known[piece].default), safe=":/@-._~") if piece in known else ""
        chosen = ctx.config.variables.get(piece)
        pieces.append(Variable(chosen.argument, chosen.env, default) if chosen and piece in known else default)
    while pieces and isinstance(last := pieces[-1], str):
        pieces[-1] = last.rstrip("/")
        if pieces[-1]:
            break
        pieces.pop()
    return tuple(p for p in pieces if p != "")


# ---- parameters


def _arguments(ctx: Context, op: ir.Operation, chosen: Mapping[str, ir.Example]) -> Iterator[tuple[ir.Parameter, Any]]:
    """Required parameters, times that go with them, without which the call would make no sense, and those of the example."""
    values = [(p, parameter_value(ctx, p, chosen.get(p.key))) for p in op.parameters]
    times = [m for p, value in values if p.location == "query" for m in moments(value)]
    taken = {c.env for c in (*ctx.config.variables.values(), *ctx.config.credentials.values())} | _TAKEN
    for p, value in values:
        # Times of another precision (a day beside a month) are an alternative to the first, not the other end of a span.
        also = isinstance(value, Moment) and (value.pattern, value.scale) == (times[0].pattern, times[0].scale)
        named = p.key in {f"query:{name}" for name in op.named_by} and _in_body(op, p.name) == value
        if not (p.required or also or named or p.key in chosen):
            continue
        # A body is compressed as its header says, which can be no other then.
        fixed = p.media is not None or isinstance(value, (list, dict)) or p.key.lower() == "header:content-encoding"
        if (p.required or named) and not fixed:
            name = words.snake(p.name).strip("_")
            env = name.upper() if name and not name[0].isdigit() else f"{p.location}_{name}".upper()
            if env in taken:
                env = words.unique(f"{p.location.upper()}_{env}", taken, "_")
            taken.add(env)
            value = Variable(words.snake(p.name), env, value, named or _must_be_given(ctx.api, op, p), p)
        yield p, value


def _in_body(op: ir.Operation, name: str) -> Any:
    """What the first example of the body has under a name."""
    examples = [e.value for c in (op.body.contents[:1] if op.body else ()) for e in c.examples[:1]]
    return examples[0].get(name) if examples and isinstance(examples[0], dict) else None


def _must_be_given(api: ir.Api, op: ir.Operation, p: ir.Parameter) -> bool:
    """Whether a parameter says which thing is changed or deleted: an example of one could be somebody's."""
    kind = api.resolve(p.type)
    few = isinstance(kind, ir.Literal) or isinstance(api.definition(kind), ir.Enum)
    return (
        op.method not in _READS
        and not few
        and (p.location == "path" or (op.method == "DELETE" and p.location == "query"))
    )


def parameter_value(ctx: Context, p: ir.Parameter, example: ir.Example | None = None) -> Any:
    """What examples send for a parameter: the example given, its own, its default, or a value made up."""
    if shown := example or p.example:
        value = recent(shown.value, shown.now, p.name)
    else:
        value = p.default[0] if p.default else make(ctx.api, p.type, p.name)
    if p.media is None:
        value = _flat(value, deep=p.style == "deepObject")
    return _header_safe(value) if p.location == "header" and p.media is None else value


def _flat(value: Any, *, deep: bool, inside: bool = False) -> Any:
    """A value as styles can write it: what is nested deeper than they know is JSON text."""
    if isinstance(value, dict) and (not inside or deep):
        return {k: _flat(v, deep=deep, inside=True) for k, v in value.items() if v is not None}
    if isinstance(value, list) and (not inside or deep):
        return [_flat(v, deep=False, inside=True) for v in value]
    if value is None or isinstance(value, (dict, list)):
        return scalar(value)
    return value


def _header_safe(value: Any) -> Any:
    """A value that can stand in a header: printable ASCII, anything else percent-encoded, line breaks as spaces."""
    if isinstance(value, str):
        return "".join(
            c if c.isascii() and c.isprintable() else " " if c in "\r\n\t" else quote(whole(c)) for c in value
        ).strip()
    if isinstance(value, dict):
        return {_header_safe(k): _header_safe(v) for k, v in value.items()}
    return [_header_safe(v) for v in value] if isinstance(value, list) else value


class _Written:
    """Parameters as the client writes them."""

    def __init__(self, op: ir.Operation, arguments: tuple[tuple[ir.Parameter, Any], ...]) -> None:
        placed: dict[str, list[tuple[ir.Parameter, Any]]] = {}
        for p, value in arguments:
            placed.setdefault(p.location, []).append((p, value))
        self.path_values = tuple((p, in_path(p, value)) for p, value in placed.get("path", ()))
        self.path = _path(op.path, {p.name: text for p, text in self.path_values})
        self.query = tuple(pair for p, value in placed.get("query", ()) for pair in pairs(p, value))
        self.cookies = tuple(pair for p, value in placed.get("cookie", ()) for pair in pairs(p, value))
        self.headers = tuple((p, _in_header(p, value)) for p, value in placed.get("header", ()))


def pairs(p: ir.Parameter, value: Any) -> Iterator[Pair]:
    """The pairs that a value of a parameter makes in a query or among cookies."""
    places = Places(value)
    for pair in wire.pairs(_described(p), places.hold(value)):
        raw = None if pair.joined else places.text(unquote(pair.value))
        yield Pair(pair.name, places.text(pair.value), raw, p)


def in_path(p: ir.Parameter, value: Any) -> Text:
    """What a value of a parameter is in a path, percent-encoded."""
    places = Places(value)
    try:
        return places.text(wire.in_path(_described(p), places.hold(value)))
    except ValueError:  # an empty example: the client refuses it, as it would make another path
        return ()


def encoded(variable: Variable) -> str:
    """What stands for a variable, percent-encoded as its parameter is in an address."""
    value, p = settled(variable), variable.parameter
    if p is None or p.location == "header":
        return scalar(value)
    plain = replace(p, style="simple" if p.location == "path" else p.style)
    text = in_path(plain, value) if p.location == "path" else next(pairs(plain, value)).value
    return "".join(piece for piece in text if isinstance(piece, str))


def _in_header(p: ir.Parameter, value: Any) -> Text:
    places = Places(value)
    return places.text(wire.in_header(_described(p), places.hold(value)))


def _described(p: ir.Parameter) -> WireParameter:
    """A parameter as the client's runtime knows it."""
    return WireParameter(
        name=p.name,
        wire=whole(p.name),
        location=cast(Location, p.location),
        style=cast(Style, p.style),
        explode=p.explode,
        reserved=p.reserved,
        media=p.media_type or "",
    )


def _path(template: str, values: dict[str, Text]) -> Text:
    found: list[Any] = []
    for i, piece in enumerate(re.split(r"\{([^{}]+)\}", template)):
        if i % 2 and piece in values:
            found += values[piece]
        else:
            text = f"{{{piece}}}" if i % 2 else piece
            found.append(quote(whole(text), safe="/:@&+,;=~%-._"))
    return tuple(p for p in found if p != "")
