"""The landing page: what the API is, its families by group, how to authenticate, the servers and the rate limits."""

from __future__ import annotations

from typing import Any

from ... import ir
from ..files import Context
from . import text
from .operations import rate, title

Link = dict[str, str]


def landing(ctx: Context, addresses: dict[str, str]) -> dict[str, Any]:
    """Values for `landing.md.j2`; `addresses` are those of operations by their id."""
    api = ctx.api
    return {
        "title": text.line(api.title),
        "description": api.description,
        "groups": [_group(ctx, group) for group in api.groups],
        "schemes": [_scheme(ctx, scheme) for scheme in api.schemes],
        "servers": [_server(server) for server in api.servers],
        "headers": _rate_headers(api),
        "limits": _limits(api, addresses),
        "distribution": ctx.config.distribution,
        "package": ctx.config.package,
        "class_name": ctx.config.class_name,
        "credentials": [_variable(ctx, scheme) for scheme in _default_schemes(api)],
    }


def _group(ctx: Context, group: ir.Group) -> dict[str, Any]:
    families = {f.slug: f for f in ctx.api.families}
    return {
        "name": group.name,
        "description": group.description,
        "families": [
            {
                "name": families[slug].name,
                "href": ctx.addresses.family_link(slug),
                "text": text.first_sentence(families[slug].description),
            }
            for slug in group.families
        ],
    }


def _scheme(ctx: Context, scheme: ir.Scheme) -> dict[str, str]:
    sent = f"{scheme.name} ({scheme.location})" if scheme.kind == "apiKey" else "Authorization (header)"
    credential = ctx.config.credentials[scheme.id]
    return {"sent": sent, "env": credential.env, "argument": credential.argument, "text": scheme.description}


def _default_schemes(api: ir.Api) -> list[ir.Scheme]:
    """The schemes that most operations name first."""
    counts: dict[tuple[str, ...], int] = {}
    for op in api.operations():
        if op.security:
            names = tuple(name for name, _ in op.security[0].schemes)
            counts[names] = counts.get(names, 0) + 1
    usual = max(counts, key=lambda names: counts[names], default=())
    return [scheme for scheme in api.schemes if scheme.id in usual]


def _variable(ctx: Context, scheme: ir.Scheme) -> str:
    return ctx.config.credentials[scheme.id].env


def _server(server: ir.Server) -> dict[str, Any]:
    variables = []
    for name, variable in server.variables:
        meanings = dict(variable.meanings)
        values = [{"value": v, "text": meanings.get(v, "")} for v in variable.values]
        variables.append({"name": name, "default": variable.default, "text": variable.description, "values": values})
    return {"url": server.url, "text": server.description, "variables": variables}


def _rate_headers(api: ir.Api) -> list[dict[str, str]]:
    """The headers of responses that tell about limits, each once."""
    found: dict[str, str] = {}
    for op in api.operations():
        for response in op.responses:
            for header in response.headers:
                if header.name.lower().startswith(("x-ratelimit", "ratelimit", "retry-after")):
                    found.setdefault(header.name, header.description)
    return [{"name": name, "text": description} for name, description in found.items()]


def _limits(api: ir.Api, addresses: dict[str, str]) -> list[dict[str, Any]]:
    """Limits with their operations, one row for each limit of a family."""
    found: dict[tuple[str, str], list[Link]] = {}
    for family in api.families:
        for op in family.operations:
            if op.rate_limit:
                links = found.setdefault((family.name, rate(op.rate_limit)), [])
                links.append({"name": title(op), "href": addresses[op.id]})
    return [{"family": family, "limit": limit, "links": links} for (family, limit), links in found.items()]
