"""What an example sends: its parameters and body, where it goes and with which keys; the same for every language."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote
from xml.sax.saxutils import escape

from .. import ir
from ..ir.requests import request_examples
from .examples.values import Moment, make, moments, plain, recent
from .files import Context

# Where a document names no host (servers such as `/v1`), requests are shown to go here.
NO_HOST = "http://localhost:8080"

# Text with moments in it, in pieces.
Text = tuple[str | Moment, ...]

# Characters that would be invisible, or change how the text around them is shown or read.
_INVISIBLE = "\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff"
HIDDEN = re.compile(f"[{_INVISIBLE}]")
UNSAFE = re.compile(f"[\x00-\x1f{_INVISIBLE}]")


@dataclass(frozen=True)
class Case:
    """One request to be shown: an operation with one of its request examples.

    `name` is empty where there is no named example. `value` is the body, `parameters` what is sent beside it; both hold moments.
    """

    op: ir.Operation
    name: str
    title: str
    content: ir.Content | None
    value: Any
    parameters: tuple[tuple[ir.Parameter, Any], ...]

    def located(self, *locations: str) -> Iterator[tuple[ir.Parameter, Any]]:
        """The parameters sent in these places."""
        return ((p, v) for p, v in self.parameters if p.location in locations)

    @property
    def moments(self) -> list[Moment]:
        """Every moment that is sent, each once."""
        return moments([*(v for _, v in self.parameters), self.value])


def cases(ctx: Context, op: ir.Operation) -> list[Case]:
    """The requests to be shown of an operation, at least one."""
    parameters = tuple(_parameters(ctx, op))
    found = []
    for shown in request_examples(op):
        content, example = shown.content, shown.example
        if example:
            value = recent(example.value, example.now)
        elif content and content.type is None and not content.media.is_json:
            value = "text"
        else:
            value = make(ctx.api, content.type) if content else None
        title = (example.summary if example else "") or op.title
        found.append(Case(op, shown.name, title, content, value, parameters))
    return found


def _parameters(ctx: Context, op: ir.Operation) -> Iterator[tuple[ir.Parameter, Any]]:
    """Required parameters, and times that go with them: without the one or the other the call would make no sense."""
    times = [m for p in op.parameters if p.location == "query" for m in moments(parameter_value(ctx, p))]
    for p in op.parameters:
        value = parameter_value(ctx, p)
        # Times of another precision (a day beside a month) are an alternative to the first, not the other end of a span.
        if p.required or (isinstance(value, Moment) and _precision(value) == _precision(times[0])):
            yield p, value


def parameter_value(ctx: Context, p: ir.Parameter) -> Any:
    """What examples send for a parameter: its own example, its default, or a value made up."""
    if p.example:
        return recent(p.example.value, p.example.now, p.name)
    return p.default[0] if p.default else make(ctx.api, p.type, p.name)


def _precision(time: Moment) -> tuple[str, int]:
    return time.pattern, time.scale


# ---- parameters as text


def expand(p: ir.Parameter, value: Any) -> list[tuple[str, list[Text]]]:
    """A parameter as names and values on the wire; a value comes in the items that `separator` joins, none of them encoded."""
    if p.media is not None:
        return [(p.name, [(json.dumps(plain(value), ensure_ascii=False, separators=(",", ":")),)])]
    if isinstance(value, Mapping):
        pairs = [(k, v) for k, v in value.items() if v is not None]
        if p.style == "deepObject":
            return [(f"{p.name}[{key}]", [item]) for key, v in pairs for item in items(v)]
        if p.explode and p.location in ("query", "cookie"):
            return [(key, items(v)) for key, v in pairs]
        if p.explode:
            return [(p.name, [(f"{key}=", *one) for key, v in pairs for one in items(v)])]
        return [(p.name, [one for key, v in pairs for one in ((key,), *items(v))])]
    if isinstance(value, list) and p.explode and p.location in ("query", "cookie"):
        return [(p.name, [item]) for item in items(value)]
    return [(p.name, items(value))]


def separator(p: ir.Parameter) -> str:
    """What stands between the items of a parameter's value."""
    exploded = {"label": ".", "matrix": f";{p.name}="} if p.explode else {}
    return {"spaceDelimited": " ", "pipeDelimited": "|", **exploded}.get(p.style, ",")


def prefix(p: ir.Parameter) -> str:
    """What stands before a parameter's value in a path."""
    return {"label": ".", "matrix": f";{p.name}="}.get(p.style, "")


def items(value: Any) -> list[Text]:
    """A value, or each item of a list, as text."""
    if isinstance(value, list):
        return [(one,) if isinstance(one, Moment) else (scalar(one),) for one in value]
    return [(value,)] if isinstance(value, Moment) else [(scalar(value),)]


def scalar(value: Any) -> str:
    """A plain value as the server reads it."""
    return value if isinstance(value, str) else json.dumps(plain(value), ensure_ascii=False)


def joined(texts: list[Text], between: str) -> Text:
    """The items of a value as one text."""
    return tuple(piece for i, text in enumerate(texts) for piece in ((between,) if i else ()) + text)


# ---- bodies that are not JSON


def document(content: ir.Content, value: Any) -> str:
    """A body as text: text as it is, objects as XML where that is asked for, as JSON else."""
    value = plain(value)
    if isinstance(value, str):
        return value
    if content.media.kind == "xml":
        return _xml(content.type.name if isinstance(content.type, ir.Named) else "root", value, "")
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _xml(name: str, value: Any, indent: str) -> str:
    if isinstance(value, list):
        return "".join(_xml(name, item, indent) for item in value)
    tag = re.sub(r"[^\w.-]", "_", name)
    if isinstance(value, dict):
        return f"{indent}<{tag}>\n{''.join(_xml(k, v, indent + '  ') for k, v in value.items())}{indent}</{tag}>\n"
    return f"{indent}<{tag}>{escape('' if value is None else scalar(value))}</{tag}>\n"


def form_items(value: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The parts of a form: lists part by part, objects as JSON text."""
    for name, item in value.items():
        for one in item if isinstance(item, list) else [item]:
            yield name, json.dumps(plain(one), ensure_ascii=False) if isinstance(one, (Mapping, list)) else one


# ---- where and with which keys


def server(ctx: Context, op: ir.Operation) -> ir.Server:
    """The server an operation's examples use: the first."""
    return (op.servers or ctx.api.servers)[0]


def address(ctx: Context, op: ir.Operation) -> list[str | tuple[str, str]]:
    """The server's address without a slash at its end, in pieces: text, and (name, default) of variables that readers choose."""
    chosen = server(ctx, op)
    variables = dict(chosen.variables)
    pieces: list[str | tuple[str, str]] = [] if re.match("[a-z+]+://|{", chosen.url, re.I) else [NO_HOST]
    for i, piece in enumerate(re.split(r"\{([^{}]+)\}", chosen.url)):
        default = variables[piece].default if i % 2 and piece in variables else ""
        pieces.append((piece, default) if i % 2 and piece in ctx.config.variables else default if i % 2 else piece)
    while pieces and isinstance(last := pieces[-1], str) and not (stripped := last.rstrip("/")):
        pieces.pop()
    if pieces and isinstance(last := pieces[-1], str):
        pieces[-1] = stripped
    return pieces


def encode_path(text: str) -> str:
    """Literal text of a path, percent-encoded where that is needed and not done yet, and free of what a shell could expand."""
    return quote(text, safe="/:@&+,;=~%-._")
