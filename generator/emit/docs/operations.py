"""An operation as data of a page: what it needs, what it takes and what it answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ... import ir
from ..files import Context
from . import code as docs_code
from . import text
from .schemas import Shapes

Parts = list[dict[str, str]]
_LOCATIONS = {"path": "Path", "query": "Query", "header": "Header", "cookie": "Cookie"}


def operation(ctx: Context, op: ir.Operation, anchor: str, shapes: Shapes) -> dict[str, Any]:
    """Everything that the page shows of an operation."""
    body = op.body
    return {
        "anchor": anchor,
        "id": text.line(op.id),
        "title": title(op),
        "method": op.method,
        "path": text.line(op.path),
        "text": text.prose(op.description),
        "notices": list(_notices(op)),
        "facts": [{"label": label, "parts": parts} for label, parts in _facts(ctx, op) if parts],
        "parameters": [
            {"title": heading, "rows": [shapes.parameter(p) for p in op.parameters if p.location == location]}
            for location, heading in _LOCATIONS.items()
            if any(p.location == location for p in op.parameters)
        ],
        "request": {
            "required": body.required,
            "text": text.prose(body.description),
            "contents": _contents(body.contents, shapes, sent=True),
        }
        if body
        else None,
        "responses": [
            {
                "status": text.line(response.status),
                "kind": response.status[:1] if response.status[:1].isdigit() else "x",
                "text": text.prose(response.description),
                "headers": [shapes.header(h) for h in response.headers],
                "contents": _contents(response.contents, shapes, sent=False),
            }
            for response in op.responses
        ],
        "examples": docs_code.requests(ctx, op),
        "answers": docs_code.answers(op),
    }


def title(op: ir.Operation) -> str:
    """What an operation is called in headings and lists."""
    return text.line(op.title)


def bodies(op: ir.Operation) -> Iterator[ir.Type]:
    """The types of an operation's bodies, each as often as the page shows it."""
    for contents in [op.body.contents if op.body else (), *(r.contents for r in op.responses)]:
        yield from dict.fromkeys(c.type for c in contents if c.type is not None)


def inputs(op: ir.Operation) -> Iterator[ir.Type]:
    """The types of an operation's parameters and of its responses' headers."""
    yield from (p.type for p in op.parameters)
    yield from (h.type for r in op.responses for h in r.headers)


def rate(limit: ir.RateLimit) -> str:
    """A rate limit in words."""
    period = limit.unit or f"{limit.period:,} seconds"
    more = ", more on demand" if limit.on_demand else ""
    return f"{limit.limit:,} request{'' if limit.limit == 1 else 's'} per {period} per {text.line(limit.per)}{more}"


def _contents(contents: Iterable[ir.Content], shapes: Shapes, *, sent: bool) -> list[dict[str, Any]]:
    """Media types with what they hold; those that hold the same stand together."""
    found: dict[ir.Type | None, list[str]] = {}
    for content in contents:
        found.setdefault(content.type, []).append(text.line(content.media_type))
    return [{"media": media, "shape": shapes.body(kind, sent=sent) if kind else None} for kind, media in found.items()]


def _notices(op: ir.Operation) -> Iterator[dict[str, str]]:
    if op.deprecated:
        yield {
            "kind": "deprecated",
            "title": "Deprecated",
            "text": text.prose(_instead(op)),
        }
    if op.sunset:
        until = f"It is planned to stop working on {text.line(op.sunset)}."
        yield {"kind": "deprecated", "title": "Sunset", "text": until}
    if op.unstable:
        yield {"kind": "unstable", "title": "Unstable", "text": text.prose(op.unstable)}


def _instead(op: ir.Operation) -> str:
    """What to use in place of a deprecated operation."""
    told = op.deprecation.reason if op.deprecation else ""
    told = told or "It still works, but should not be used for anything new."
    return told[0].upper() + told[1:]


def _facts(ctx: Context, op: ir.Operation) -> Iterator[tuple[str, Parts]]:
    yield "Permission", _permission(op.permission)
    yield "Authentication", list(authentication(ctx.api, op.security))
    if op.rate_limit:
        yield "Rate limit", [{"text": rate(op.rate_limit)}]
    if op.pagination:
        yield "Paging", list(_paging(ctx, op, op.pagination))
    if op.servers:
        yield "Server", list(_servers(op.servers))


def _permission(permission: ir.Permission | None) -> Parts:
    if permission is None:
        return []
    if not permission.names:
        return [{"text": "none beyond valid credentials"}] if permission.operator == "OPEN" else []
    return _joined(permission.names, " and " if permission.operator == "AND" else " or ")


def authentication(api: ir.Api, security: Iterable[ir.Requirement]) -> Iterator[dict[str, str]]:
    """Which credentials are sent: all of one alternative."""
    alternatives = list(security)
    if not any(a.schemes for a in alternatives):
        yield {"text": "none"}
        return
    known = {scheme.id: scheme for scheme in api.schemes}
    before: tuple[str, ...] = ()
    for i, alternative in enumerate(alternatives):
        names = tuple(name for name, _ in alternative.schemes)
        if names == before and len(names) == 1 and alternative.schemes[0][1]:
            # The same credential with another scope.
            yield {"text": " or "}
            yield from _joined(alternative.schemes[0][1], ", ")
            continue
        before = names
        if i:
            yield {"text": ", or "}
        if not alternative.schemes:
            yield {"text": "none"}
        for j, (name, scopes) in enumerate(alternative.schemes):
            if j:
                yield {"text": " and "}
            yield from _credential(known.get(name) or ir.Scheme(name, ""), scopes)


def _credential(scheme: ir.Scheme, scopes: tuple[str, ...]) -> Iterator[dict[str, str]]:
    if scheme.kind == "apiKey":
        yield {"text": f"{text.line(scheme.location)} "}
        yield {"code": text.line(scheme.name)}
    elif scheme.kind in ("bearer", "basic"):
        yield {
            "text": "OAuth token "
            if scheme.scopes
            else "bearer token "
            if scheme.kind == "bearer"
            else "user and password "
        }
        yield {"code": f"Authorization: {scheme.kind.capitalize()}"}
    else:
        yield {"code": text.line(scheme.id)}
    if scopes:
        yield {"text": " with scope " if len(scopes) == 1 else " with scopes "}
        yield from _joined(scopes, ", ")


def _paging(ctx: Context, op: ir.Operation, paging: ir.Pagination) -> Iterator[dict[str, str]]:
    known = (
        (paging.page, f"the page, counted from {paging.first_page}"),
        (paging.offset, "the number of items to skip"),
        (paging.cursor, "the place to go on from"),
        (paging.limit, "how many items a page holds"),
    )
    for i, (name, meaning) in enumerate((n, m) for n, m in known if n):
        yield {"text": ", " if i else ""}
        yield {"code": text.line(name)}
        yield {"text": f" is {meaning}"}
    if paging.cursor_path:
        yield {"text": ", found in "}
        yield {"code": text.line(paging.cursor_path)}
        yield {"text": " of the page before"}
    if paging.items:
        yield {"text": "; items are in "}
        yield {"code": text.line(paging.items)}
    yield {"text": "; in Python, "}
    yield {"code": f"{ctx.names.modules[op.family]}.{ctx.names.methods[op.id]}_pages()"}
    yield {"text": " goes through all"}


def _servers(servers: Iterable[ir.Server]) -> Iterator[dict[str, str]]:
    for i, server in enumerate(servers):
        if i:
            yield {"text": ", or "}
        yield {"code": text.line(server.url)}
        # Variables with one fixed or free value are told; those with a list are explained on the landing page too.
        for j, (name, variable) in enumerate(server.variables):
            yield {"text": ", " if j else " ("}
            yield {"code": text.line(name)}
            yield {"text": ": "}
            yield from _joined(variable.values or (variable.default,), ", ")
        if server.variables:
            yield {"text": ")"}


def _joined(names: Iterable[str], between: str) -> Parts:
    parts: Parts = []
    for name in names:
        if parts:
            parts.append({"text": between})
        parts.append({"code": text.line(name)})
    return parts
