"""What a job is given of an API: no more than its outputs may depend on, so that a digest of it is a digest of everything the job can read.

An emitter gets a slice as its context. What is not in a slice cannot reach what is made from it, in a fresh run as little as in a
cached one; that is why a key needs no list of what an emitter happens to look at.
"""

from __future__ import annotations

import copyreg
import io
import json
import pickle
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, replace
from functools import cached_property
from typing import Any

from .. import ir
from ..emit.files import Context
from ..problems import Place
from ..read.source import Map, Seq
from .cache import digest

_NOWHERE = Place("")
# The parts of a context that a slice has less of.
_CUT = frozenset({"api", "names", "addresses", "config", "bundle"})


@dataclass(frozen=True)
class Slice:
    """A digest of what a job may read, and the context that holds just that, made when it is needed."""

    digest: str
    context: Callable[[], Context]


class Slicer:
    """Cuts the slices of one API. Its whole is not changed meanwhile."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx
        self.whole = {n: digest(_freeze(d)) for n, d in ctx.api.definitions.items()}
        self.outlines = {f.slug: _outline(f) for f in ctx.api.families}

    def everything(self) -> Slice:
        """The API as it is, with the bundle."""
        definitions = (part for item in self.whole.items() for part in item)
        value = digest(self._shared, self._families, json.dumps(self.ctx.bundle), *definitions)
        return Slice(value, lambda: self.ctx)

    def family(self, family: ir.Family) -> Slice:
        """A family with all definitions that it leads to. Of the other families it has what a link needs to know: ids, request
        lines and summaries of their operations."""
        inner = self.reach(name for op in family.operations for name in ir.used_by(op))
        names, stems = self.ctx.names, self.ctx.addresses.stems
        own = (family, [(names.arguments[op.id], stems.get(op.id)) for op in family.operations])
        value = digest(self._shared, self._outline, _freeze(own), self._names(inner), *(self.whole[n] for n in inner))

        def context() -> Context:
            return self._cut({n: self.ctx.api.definitions[n] for n in inner}, family)

        return Slice(value, context)

    def definitions(self, names: Iterable[str]) -> Slice:
        """Some definitions, with the form of all that they lead to: what these say in prose is left out."""
        own = set(names)
        all_ = self.reach(own)
        parts = [self.whole[n] if n in own else self.forms[n] for n in all_]
        value = digest(self._shared, self._outline, self._names(all_), *parts)

        def context() -> Context:
            return self._cut({n: self.ctx.api.definitions[n] if n in own else self.bare[n] for n in all_})

        return Slice(value, context)

    def reach(self, names: Iterable[str]) -> list[str]:
        """All definitions that some lead to, these among them, in the order of the API."""
        seen: set[str] = set()
        todo = list(names)
        while todo:
            name = todo.pop()
            if name not in seen:
                seen.add(name)
                todo += self._uses[name]
        return sorted(seen, key=self._position.__getitem__)

    @cached_property
    def _position(self) -> dict[str, int]:
        return {n: i for i, n in enumerate(self.ctx.api.definitions)}

    @cached_property
    def bare(self) -> dict[str, ir.Definition]:
        return {n: _form(d) for n, d in self.ctx.api.definitions.items()}

    @cached_property
    def forms(self) -> dict[str, str]:
        return {n: digest(_freeze(d)) for n, d in self.bare.items()}

    @cached_property
    def _uses(self) -> dict[str, tuple[str, ...]]:
        return {n: tuple(ir.uses(d)) for n, d in self.ctx.api.definitions.items()}

    @cached_property
    def _shared(self) -> str:
        """What every slice has: the API but for families and definitions, the configuration but for the client's prose."""
        api = replace(self.ctx.api, families=(), definitions={})
        # Whatever else a context may come to have is taken as a whole.
        more = [getattr(self.ctx, f.name) for f in fields(self.ctx) if f.name not in _CUT]
        return digest(_freeze((api, replace(self.ctx.config, readme=""), more)))

    @cached_property
    def _families(self) -> str:
        return digest(_freeze((self.ctx.api.families, self.ctx.config.readme, self.ctx.names, self.ctx.addresses)))

    @cached_property
    def _outline(self) -> str:
        names, there = self.ctx.names, self.ctx.addresses
        known = (names.modules, names.methods, there.folders, there.anchors, there.aliases, there.models_folder)
        return digest(_freeze((tuple(self.outlines.values()), known)))

    def _names(self, definitions: Iterable[str]) -> str:
        names, pages = self.ctx.names, self.ctx.addresses.models
        return digest(_freeze([(n, names.classes[n], names.fields.get(n), pages.get(n)) for n in definitions]))

    def _cut(self, definitions: dict[str, ir.Definition], family: ir.Family | None = None) -> Context:
        names, api, there = self.ctx.names, self.ctx.api, self.ctx.addresses
        own = [op.id for op in family.operations] if family else []
        return replace(
            self.ctx,
            api=replace(
                api,
                families=tuple(f if f is family else self.outlines[f.slug] for f in api.families),
                definitions=definitions,
            ),
            names=replace(
                names,
                classes={n: names.classes[n] for n in definitions},
                fields={n: names.fields[n] for n in definitions if n in names.fields},
                arguments={op: names.arguments[op] for op in own},
            ),
            addresses=replace(
                there,
                models={n: there.models[n] for n in definitions if n in there.models},
                stems={op: there.stems[op] for op in own if op in there.stems},
            ),
            config=replace(self.ctx.config, readme=""),
            bundle={},
        )


def _outline(family: ir.Family) -> ir.Family:
    """A family as others see it."""
    operations = tuple(
        ir.Operation(op.id, op.method, op.path, op.family, _NOWHERE, summary=op.summary, deprecation=op.deprecation)
        for op in family.operations
    )
    return replace(family, operations=operations)


def _form(definition: ir.Definition) -> ir.Definition:
    """A definition without its prose."""
    changes: dict[str, Any] = {"description": "", "examples": (), "place": _NOWHERE}
    match definition:
        case ir.Model():
            changes["fields"] = tuple(replace(f, description="") for f in definition.fields)
        case ir.Enum():
            changes["meanings"] = ()
    return replace(definition, **changes)


class _Pickler(pickle.Pickler):
    # What only moved to another line is the same: definitions, and the values of examples.
    dispatch_table = copyreg.dispatch_table.copy()
    dispatch_table[Place] = lambda _: (Place, ("",))
    dispatch_table[Map] = lambda value: (dict, (list(value.items()),))
    dispatch_table[Seq] = lambda value: (list, (list.copy(value),))


def _freeze(value: Any) -> bytes:
    """Bytes that are equal for equal values; they are only ever digested."""
    stream = io.BytesIO()
    pickler = _Pickler(stream, protocol=5)
    # Without a memory of objects: two equal texts are the same bytes whether or not they are one object.
    pickler.fast = True
    pickler.dump(value)
    return stream.getvalue()
