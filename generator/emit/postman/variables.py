"""The variables of the collection: base addresses, parts of them, keys, and path parameters; a name means one thing in all requests."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ... import ir
from ...ir import words
from ..examples.values import Moment
from ..files import Context
from ..request import Request, address, encoded, requests
from ..request.text import Text, Variable, shown


@dataclass(frozen=True)
class Entry:
    """A variable as the collection lists it."""

    key: str
    value: str
    description: str = ""


class Variables:
    """All variables of a collection, named when it is made."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx
        self.requests = {op.id: requests(ctx, op) for op in ctx.api.operations()}
        self._keys = list(self._named_keys())
        self._parts = list(self._named_parts())
        taken = {entry.key for entry in (*self._keys, *self._parts)}
        self._bases: dict[ir.Server, str] = {}
        servers = [self.requests[op.id][0].server for op in ctx.api.operations()]
        # The API's own address comes first.
        for server in sorted(servers, key=lambda s: s != ctx.api.servers[0]):
            if server not in self._bases:
                self._bases[server] = words.unique(_base_name(server) if self._bases else "base_url", taken, "_")
                taken.add(self._bases[server])
        self._paths: dict[str, Entry] = {}
        self._named: dict[tuple[str, str], str] = {}
        for op in ctx.api.operations():
            for p, text in self.requests[op.id][0].path_values:
                if not any(isinstance(piece, Variable) and isinstance(piece.value, Moment) for piece in text):
                    self._named[op.id, p.name] = self._path_name(op, p, shown_path(text), taken)

    def _path_name(self, op: ir.Operation, p: ir.Parameter, value: str, taken: set[str]) -> str:
        own = words.snake(p.name).strip("_") or "value"
        for name in (own, f"{words.snake(op.family)}_{own}", f"{words.snake(op.id)}_{own}"):
            if name in self._paths and self._paths[name].value == value:
                return name
            if name not in self._paths and name not in taken:
                break
        else:
            name = words.unique(name, {*taken, *self._paths}, "_")
        self._paths[name] = Entry(name, value, p.description)
        return name

    @property
    def entries(self) -> list[Entry]:
        """The variables, as the reader sees them."""
        bases = [Entry(name, self._base(server), server.description) for server, name in self._bases.items()]
        return [*bases, *self._parts, *self._keys, *self._paths.values()]

    def base(self, request: Request) -> str:
        """The name of the variable that holds the address of a request's server."""
        return self._bases[request.server]

    def path(self, op: ir.Operation, p: ir.Parameter) -> str | None:
        """The name of the variable that holds a path parameter; None where it is a time, set when it is sent."""
        return self._named.get((op.id, p.name))

    def _base(self, server: ir.Server) -> str:
        known = {entry.key: entry.value for entry in self._parts}
        pieces = address(self.ctx, server)
        # A part that is another by default for this server cannot be the same variable.
        return "".join(
            p if isinstance(p, str) else f"{{{{{p.name}}}}}" if known.get(p.name) == p.value else str(p.value)
            for p in pieces
            if isinstance(p, (str, Variable))
        )

    def _named_parts(self) -> Iterator[Entry]:
        known = self.ctx.api.variables()
        for name, chosen in self.ctx.config.variables.items():
            if name in known:
                yield Entry(chosen.argument, known[name].default, known[name].description)

    def _named_keys(self) -> Iterator[Entry]:
        """What the keys are called. (The format has no type for secrets in a collection.)"""
        used = {scheme.id for op in self.ctx.api.operations() for scheme in self.ctx.api.keys(op)}
        for scheme in self.ctx.api.schemes:
            if scheme.id in used:
                argument = self.ctx.config.credentials[scheme.id].argument
                for key in (f"{argument}_user", f"{argument}_password") if scheme.kind == "basic" else (argument,):
                    yield Entry(key, "", scheme.description)


def shown_path(text: Text) -> str:
    """A path parameter's text with what stands for its variables, percent-encoded as it is in the address."""
    return "".join(encoded(p) if isinstance(p, Variable) else p if isinstance(p, str) else shown((p,)) for p in text)


def _base_name(server: ir.Server) -> str:
    """A name for the address of another server than the first: that of its host."""
    host = re.sub(r"^[a-z+]+://|\{[^{}]*\}", "", server.url, flags=re.I).partition("/")[0]
    labels = [label for label in re.split(r"[.:]", host) if label and not label.isdigit()]
    return "_".join([*map(words.snake, labels[:1]), "base_url"]) if labels else "base_url"
