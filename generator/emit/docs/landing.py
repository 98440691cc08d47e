"""The landing page: what the API is, its families by group, how to authenticate, the servers and the rate limits."""

from __future__ import annotations

from dataclasses import dataclass

from ... import ir
from ...config import Credential
from ..files import Context
from . import text
from .operations import Code, first
from .tables import Row, Tables


@dataclass(frozen=True)
class FamilyLink:
    """A family in a list; `summary` is the first sentence about it."""

    slug: str
    name: str
    url: str
    summary: str
    operations: int


@dataclass(frozen=True)
class GroupView:
    """Families under one heading."""

    name: str
    description: str
    families: tuple[FamilyLink, ...]


@dataclass(frozen=True)
class SchemeView:
    """A way to authenticate, and how examples and client are given what it needs."""

    scheme: ir.Scheme
    credential: Credential


@dataclass(frozen=True)
class OperationLink:
    """An operation in a list."""

    id: str
    title: str
    url: str
    request: str
    deprecated: bool


@dataclass(frozen=True)
class LimitView:
    """Operations of a family that have the same limit."""

    family: str
    limit: ir.RateLimit
    operations: tuple[OperationLink, ...]


@dataclass(frozen=True)
class Landing:
    """What the landing page is made of. `first` is the code of a simple request by language, `answer` what it gives back."""

    title: str
    description: str
    groups: tuple[GroupView, ...]
    schemes: tuple[SchemeView, ...]
    usual: tuple[SchemeView, ...]
    servers: tuple[ir.Server, ...]
    headers: tuple[Row, ...]
    limits: tuple[LimitView, ...]
    first: OperationLink | None
    code: tuple[Code, ...]
    answer: str


def landing(ctx: Context, tables: Tables) -> Landing:
    """The landing page's values."""
    api = ctx.api
    simple = _simple(api)
    answer = next(
        (e.value for r in simple.responses for c in r.contents if c.media.is_json for e in c.examples), None
    ) if simple else None  # fmt: skip
    usual = _usual(api)
    schemes = [SchemeView(s, ctx.config.credentials[s.id]) for s in api.schemes]
    return Landing(
        title=ctx.config.docs_title or api.title,
        description=api.description,
        groups=tuple(_group(ctx, group) for group in api.groups),
        schemes=tuple(schemes),
        usual=tuple(view for view in schemes if view.scheme.id in usual),
        servers=api.servers,
        headers=tuple(_headers(api, tables)),
        limits=tuple(_limits(ctx)),
        first=listed(ctx, simple) if simple else None,
        code=tuple(first(ctx, simple).values()) if simple else (),
        answer=text.example(answer) if answer is not None else "",
    )


def _simple(api: ir.Api) -> ir.Operation | None:
    """An operation to try first: one that reads, needs no arguments and the usual credentials, and answers little."""
    usual = _usual(api)
    candidates = [
        op
        for op in api.operations()
        if op.method == "GET" and not op.body and not op.deprecated and not any(p.required for p in op.parameters)
    ]
    known = [op for op in candidates if any(e for r in op.responses for c in r.contents for e in c.examples)]
    order = sorted(known or candidates, key=lambda op: (set(op.keys) - set(usual) != set(), _size(op), len(op.path)))
    return order[0] if order else None


def _size(op: ir.Operation) -> int:
    return min((len(str(e.value)) for r in op.responses for c in r.contents for e in c.examples), default=10**6)


def _usual(api: ir.Api) -> tuple[str, ...]:
    """The schemes that most operations ask for."""
    counts: dict[tuple[str, ...], int] = {}
    for op in api.operations():
        counts[op.keys] = counts.get(op.keys, 0) + 1
    return max(counts, key=lambda names: (bool(names), counts[names]), default=())


def _group(ctx: Context, group: ir.Group) -> GroupView:
    families = {f.slug: f for f in ctx.api.families}
    return GroupView(group.name, group.description, tuple(_family(ctx, families[slug]) for slug in group.families))


def _family(ctx: Context, family: ir.Family) -> FamilyLink:
    """A family for lists."""
    url, summary = ctx.addresses.family_link(family.slug), text.first_sentence(family.description)
    return FamilyLink(family.slug, family.name, url, summary, len(family.operations))


def listed(ctx: Context, op: ir.Operation) -> OperationLink:
    """An operation for lists."""
    url = ctx.addresses.operation_link(op)
    return OperationLink(op.id, op.title, url, f"{op.method} {op.path}", op.deprecated)


def _headers(api: ir.Api, tables: Tables) -> list[Row]:
    """The headers of responses that tell about limits, each once."""
    found: dict[str, Row] = {}
    for op in api.operations():
        for response in op.responses:
            for header in response.headers:
                if header.name.lower().startswith(("x-ratelimit", "ratelimit", "retry-after")):
                    found.setdefault(header.name, tables.header(header))
    return list(found.values())


def _limits(ctx: Context) -> list[LimitView]:
    """One row for each limit of a family."""
    found: dict[tuple[str, ir.RateLimit], list[OperationLink]] = {}
    for family in ctx.api.families:
        for op in family.operations:
            if op.rate_limit:
                found.setdefault((family.name, op.rate_limit), []).append(listed(ctx, op))
    return [LimitView(name, limit, tuple(links)) for (name, limit), links in found.items()]
