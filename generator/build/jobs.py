"""The pieces that a run is made of: each has a key of everything it depends on, so that only changed ones are made again."""

from __future__ import annotations

import copyreg
import functools
import io
import json
import pickle
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from .. import ir
from ..emit import client, coverage, docs, examples, openapi, postman
from ..emit.files import Context, File
from ..problems import Place
from ..read.source import Map, Seq
from .cache import digest

_BY_FAMILY: tuple[ModuleType, ...] = (client, docs, examples)
_SHARED: tuple[ModuleType, ...] = (client, coverage, docs, examples, openapi, postman)


@dataclass(frozen=True)
class Unit:
    """One piece: `make` returns its files, not yet formatted; `family` is None for what belongs to all."""

    name: str
    key: str
    family: str | None
    make: Callable[[Context], list[File]]


def units(ctx: Context, code: str) -> Iterator[Unit]:
    """All pieces of an API; `code` is a key of the generator itself."""
    api, names = ctx.api, ctx.names
    base = digest(
        code,
        _freeze((ctx.config, api.title, api.version, api.servers, api.schemes)),
        json.dumps(ctx.bundle.get("security")),
    )
    definitions = {
        n: digest(_freeze((d, names.classes[n], names.module(d), names.fields.get(n))))
        for n, d in api.definitions.items()
    }
    outline = digest(
        _freeze([(f.slug, f.name, [(o.id, o.summary, o.deprecated) for o in f.operations]) for f in api.families])
    )
    everything = digest(
        base,
        _freeze((api.description, api.families, api.groups, names)),
        *map(definitions.__getitem__, sorted(definitions)),
    )
    for module in _SHARED:
        make = functools.partial(_shared, module)
        # Callbacks, webhooks, links and extensions are in the bundle alone.
        bundled = json.dumps(ctx.bundle) if module is openapi else ""
        yield Unit(f"{_name(module)} for all", digest(everything, _name(module), bundled), None, make)
    for family in api.families:
        closure = _closure(api, family)
        own = (
            family,
            names.modules[family.slug],
            [(names.methods[o.id], names.arguments[o.id]) for o in family.operations],
        )
        key = digest(base, outline, _freeze(own), *(definitions[n] for n in closure))
        for module in _BY_FAMILY:
            make = functools.partial(_family, module, family.slug)
            yield Unit(f"{_name(module)} of {family.slug}", digest(key, _name(module)), family.slug, make)
    slugs = {m: s for s, m in names.modules.items()}
    for module_name in sorted({names.module(d) for d in api.definitions.values()}):
        inside = sorted(n for n, d in api.definitions.items() if names.module(d) == module_name)
        used = sorted({u for n in inside for u in ir.uses(api.definitions[n])} - set(inside))
        # What other modules hold matters by name and kind only.
        foreign = [(names.classes[u], names.module(api.definitions[u]), _kind(api, u)) for u in used]
        key = digest(base, "models", _freeze(foreign), *(definitions[n] for n in inside))
        yield Unit(f"models of {module_name}", key, slugs.get(module_name), functools.partial(_models, module_name))


def _name(module: ModuleType) -> str:
    return module.__name__.rpartition(".")[2]


def _shared(module: ModuleType, ctx: Context) -> list[File]:
    return list(module.shared(ctx))


def _family(module: ModuleType, slug: str, ctx: Context) -> list[File]:
    return list(module.family(ctx, next(f for f in ctx.api.families if f.slug == slug)))


def _models(name: str, ctx: Context) -> list[File]:
    return [client.models_module(ctx, name)]


def _closure(api: ir.Api, family: ir.Family) -> list[str]:
    """Names of all definitions that a family's operations lead to, sorted."""
    seen: set[str] = set()
    todo = [n for op in family.operations for n in ir.used_by(op)]
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            todo += ir.uses(api.definitions[name])
    return sorted(seen)


def _kind(api: ir.Api, name: str) -> Any:
    definition = api.definitions[name]
    single = isinstance(definition, ir.Enum) and definition.values[:2]
    return type(definition).__name__, single, isinstance(definition, ir.Alias) and definition.type


class _Pickler(pickle.Pickler):
    # What only moved to another line is the same: definitions, and the values of examples.
    dispatch_table = copyreg.dispatch_table.copy()
    dispatch_table[Place] = lambda _: (Place, ("",))
    dispatch_table[Map] = lambda value: (dict, (list(value.items()),))
    dispatch_table[Seq] = lambda value: (list, (list.copy(value),))


def _freeze(value: Any) -> bytes:
    """Bytes that are equal for equal values."""
    stream = io.BytesIO()
    _Pickler(stream, protocol=5).dump(value)
    return stream.getvalue()
