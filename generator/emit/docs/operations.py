"""An operation as its page shows it: what it needs, what it takes and what it answers, as values for the templates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from http import HTTPStatus
from itertools import groupby

from ... import ir
from ...ir.requests import request_examples
from ...names.outline import OTHER, REQUEST, RESPONSE, contents
from ..examples import snippets
from ..files import Context
from ..request import address
from ..request import text as request_text
from . import text
from .tables import Row, Shape, Tables


@dataclass(frozen=True)
class Code:
    """A block of code: `label` is bash, python, async or body, which the templates name; `language` what it is written in."""

    label: str
    language: str
    text: str


@dataclass(frozen=True)
class Sample:
    """A named example: of a request with its code in each language, or of a response's body."""

    title: str
    text: str
    anchor: str
    codes: tuple[Code, ...]
    media: str = ""


@dataclass(frozen=True)
class Credential:
    """What a security scheme sends: `kind` is apiKey, bearer, basic or another; `name` the header, parameter or cookie of a key."""

    kind: str
    location: str
    name: str
    scopes: tuple[str, ...]
    oauth: bool


@dataclass(frozen=True)
class Content:
    """Media types that hold the same: its shape, None for text or bytes as they are."""

    media: tuple[str, ...]
    shape: Shape | None


@dataclass(frozen=True)
class Answer:
    """A response."""

    status: str
    phrase: str
    anchor: str
    text: str
    headers: tuple[Row, ...]
    contents: tuple[Content, ...]
    samples: tuple[Sample, ...]

    @property
    def kind(self) -> str:
        """The class of the status, such as `2`; empty for one that stands for several."""
        return self.status[:1] if self.status[:1].isdigit() else ""


@dataclass(frozen=True)
class ErrorBody:
    """What several statuses answer alike."""

    statuses: tuple[str, ...]
    contents: tuple[Content, ...]


@dataclass(frozen=True)
class OperationView:
    """Everything that pages show of an operation; texts are Markdown as the description has it."""

    op: ir.Operation
    title: str
    url: str  # of its own page
    anchor: str
    alias: str
    known: str
    server: str
    credentials: tuple[tuple[Credential, ...], ...]
    successor: ir.Operation | None
    successor_url: str
    arguments: tuple[tuple[str, tuple[Row, ...]], ...]
    contents: tuple[Content, ...]
    samples: tuple[Sample, ...]
    answers: tuple[Answer, ...]
    errors: tuple[Answer, ...]
    error_bodies: tuple[ErrorBody, ...]
    python: str
    servers: tuple[ir.Server, ...] = field(default=())


def view(ctx: Context, op: ir.Operation, tables: Tables) -> OperationView:
    """An operation with all that pages show of it."""
    known = {o.id: o for o in ctx.api.operations()}
    successor = known.get(op.deprecation.successor) if op.deprecation else None
    answers = [_answer(r, tables) for r in op.responses]
    errors = [a for a in answers if a.kind not in ("1", "2", "3")]
    return OperationView(
        op=op,
        title=op.title,
        url=ctx.addresses.operation_link(op),
        anchor=ctx.addresses.anchors[op.id],
        alias=ctx.addresses.aliases.get(op.id, ""),
        known=ctx.config.docs_anchors.get(op.id, ""),
        server=request_text.shown(address(ctx, (op.servers or ctx.api.servers)[0])),
        credentials=tuple(_credentials(ctx.api, op.security)),
        successor=successor,
        successor_url=ctx.addresses.operation_link(successor) if successor else "",
        arguments=tuple(
            (location, tuple(tables.parameter(p) for p in op.parameters if p.location == location))
            for location in ("path", "query", "header", "cookie")
            if any(p.location == location for p in op.parameters)
        ),
        contents=_contents(op.body.contents, tables, REQUEST, sent=True) if op.body else (),
        samples=tuple(_samples(ctx, op)),
        answers=tuple(a for a in answers if a not in errors),
        errors=tuple(errors),
        error_bodies=tuple(_error_bodies(errors)),
        python=f"{ctx.names.modules[op.family]}.{ctx.names.methods[op.id]}",
        servers=op.servers,
    )


def first(ctx: Context, op: ir.Operation) -> dict[str, Code]:
    """The code of an operation's first example by label."""
    return {code.label: code for code in next(_samples(ctx, op)).codes}


# ---- examples


def _samples(ctx: Context, op: ir.Operation) -> Iterator[Sample]:
    """Examples of requests, each in every language."""
    shown = {s.name: s for s in request_examples(op)}
    for name, group in groupby(snippets(ctx, op), key=lambda snippet: snippet.name):
        found = list(group)
        example = shown[name].example if name in shown else None
        content = shown[name].content if name in shown else None
        codes = tuple(Code(s.language, _LANGUAGES.get(s.language, s.language), s.text) for s in found)
        yield Sample(
            found[0].title,
            example.description if example else "",
            f"example-{name}".lower() if name else "",
            codes,
            content.media_type if content and op.body and len(op.body.contents) > 1 else "",
        )


_LANGUAGES = {"bash": "bash", "python": "python", "async": "python"}


def _answered(response: ir.Response) -> Iterator[Sample]:
    for content in response.contents:
        for example in content.examples:
            language = "json" if content.media.is_json or not isinstance(example.value, str) else "text"
            code = Code("answer", language, text.example(example.value))
            media = content.media_type if len(response.contents) > 1 else ""
            yield Sample(example.summary or example.name, example.description, "", (code,), media)


# ---- answers


def _answer(response: ir.Response, tables: Tables) -> Answer:
    status = text.line(response.status)
    good = response.status[:1] in "123"
    return Answer(
        status,
        _phrase(status),
        f"response-{status}".lower(),
        response.description,
        tuple(tables.header(h) for h in response.headers),
        _contents(response.contents, tables, RESPONSE if good else OTHER, sent=False),
        tuple(_answered(response)),
    )


def _phrase(status: str) -> str:
    try:
        return HTTPStatus(int(status)).phrase
    except ValueError:
        return ""


def _contents(found: Iterable[ir.Content], tables: Tables, rows: int, *, sent: bool) -> tuple[Content, ...]:
    """Media types with what they hold."""
    return tuple(
        Content(tuple(map(text.line, b.media)), tables.shape(b.type, sent=b.sent, rows=b.rows) if b.type else None)
        for b in contents(found, sent, rows)
    )


def _error_bodies(errors: Iterable[Answer]) -> Iterator[ErrorBody]:
    found: dict[tuple[Content, ...], list[str]] = {}
    for error in errors:
        found.setdefault(error.contents, []).append(error.status)
    return (ErrorBody(tuple(statuses), contents) for contents, statuses in found.items() if contents)


# ---- credentials


def _credentials(api: ir.Api, security: Iterable[ir.Requirement]) -> Iterator[tuple[Credential, ...]]:
    """The ways to authenticate, each with all that is sent together; one credential with other scopes is no way of its own."""
    known = {scheme.id: scheme for scheme in api.schemes}
    for names, group in groupby(security, key=lambda requirement: requirement.names):
        requirements = list(group)
        scopes = tuple(dict.fromkeys(s for r in requirements for _, found in r.schemes for s in found))
        yield tuple(_credential(known[name], scopes if len(names) == 1 else ()) for name in names if name in known)


def _credential(scheme: ir.Scheme, scopes: tuple[str, ...]) -> Credential:
    name = text.line(scheme.name if scheme.kind == "apiKey" else scheme.id)
    return Credential(scheme.kind, text.line(scheme.location), name, scopes, bool(scheme.scopes))
