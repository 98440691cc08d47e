"""The choice of a server that every URL on the site follows: the values of a part of its address, or one of several servers."""

from __future__ import annotations

from dataclasses import dataclass

from ... import ir
from ..files import Context
from . import text


@dataclass(frozen=True)
class Option:
    """A value, and what people call it."""

    value: str
    label: str


@dataclass(frozen=True)
class Selector:
    """The options, the first of them what pages are written with. `python` is the client's class and `argument` what it takes the
    value by; both empty where it takes none."""

    label: str
    python: str
    argument: str
    options: tuple[Option, ...]


def selector(ctx: Context) -> Selector | None:
    """The choice of an API; None where there is nothing to choose."""
    for server in ctx.api.servers:
        for name, variable in server.variables:
            if len(variable.values) > 1:
                return _variable(ctx, name, variable)
    urls = [s for s in ctx.api.servers if not s.variables and s.url.startswith(("http://", "https://"))]
    if len(urls) < 2:
        return None
    options = tuple(Option(text.line(s.url.rstrip("/")), text.line(s.description or s.url)) for s in urls)
    return Selector("Server", ctx.config.class_name, "base_url", options)


def _variable(ctx: Context, name: str, variable: ir.Variable) -> Selector:
    meanings = dict(variable.meanings)
    values = sorted(variable.values, key=lambda value: value != variable.default)
    options = tuple(Option(text.line(v), text.line(meanings.get(v) or v)) for v in values)
    taken = ctx.config.variables.get(name)
    label = text.capitalized(text.line(name))
    return Selector(label, ctx.config.class_name if taken else "", taken.argument if taken else "", options)
