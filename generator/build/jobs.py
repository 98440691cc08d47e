"""The jobs that a run is made of: each makes some files from a slice of the API, and is done again only where its slice has changed."""

from __future__ import annotations

import base64
import functools
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import ModuleType

from ..emit import client, coverage, docs, examples, extra, openapi, postman, templates
from ..emit.files import Context, File
from .cache import Cache, digest
from .slices import Slice, Slicer

_BY_FAMILY: tuple[ModuleType, ...] = (client, docs, examples)
_SHARED: tuple[ModuleType, ...] = (client, coverage, docs, examples, extra, openapi, postman)


@dataclass(frozen=True)
class Job:
    """`emit` makes files, not yet formatted, from a slice; `family` is None for what belongs to all."""

    name: str
    key: str
    family: str | None
    slice: Slice
    emit: Callable[[Context], Iterator[File]]

    def make(self) -> list[File]:
        ctx = self.slice.context()
        with templates.searched(ctx.config.templates):
            return list(self.emit(ctx))


def jobs(ctx: Context, generator: str) -> Iterator[Job]:
    """All jobs of an API; `generator` is a digest of the generator itself, its templates and its tools."""
    slicer = Slicer(ctx)

    def job(name: str, family: str | None, slice_: Slice, emit: Callable[[Context], Iterator[File]]) -> Job:
        return Job(name, digest(generator, name, slice_.digest), family, slice_, emit)

    wanted = {*ctx.config.outputs, _name(coverage), *([_name(extra)] if ctx.config.templates else [])}
    everything = slicer.everything()
    for module in _SHARED:
        if _name(module) in wanted:
            yield job(f"{_name(module)} for all", None, everything, module.shared)
    for family in ctx.api.families:
        slice_ = slicer.family(family)
        for module in (m for m in _BY_FAMILY if _name(m) in wanted):
            emit = functools.partial(_family, module, family.slug)
            yield job(f"{_name(module)} of {family.slug}", family.slug, slice_, emit)
    if _name(client) not in wanted:
        return
    slugs = {m: s for s, m in ctx.names.modules.items()}
    modules: dict[str, list[str]] = {}
    for name, definition in ctx.api.definitions.items():
        modules.setdefault(ctx.names.module(definition), []).append(name)
    for module_name in sorted(modules):
        emit = functools.partial(_models, module_name)
        yield job(f"models of {module_name}", slugs.get(module_name), slicer.definitions(modules[module_name]), emit)


def _name(module: ModuleType) -> str:
    return module.__name__.rpartition(".")[2]


def _family(module: ModuleType, slug: str, ctx: Context) -> Iterator[File]:
    found: Iterator[File] = module.family(ctx, next(f for f in ctx.api.families if f.slug == slug))
    return found


def _models(name: str, ctx: Context) -> Iterator[File]:
    yield client.models_module(ctx, name)


# ---- what the cache holds of a job: JSON, since whoever can write to a shared cache must not be able to run code


def load(job: Job, cache: Cache) -> list[File] | None:
    """The finished files of a job; None where the cache has none, or something that is no list of files."""
    data = cache.get(job.key)
    if data is None:
        return None
    try:
        entries = json.loads(data)
        files = [_file(*fields) for fields in entries] if isinstance(entries, list) else None
    except (ValueError, TypeError):
        return None
    cache.touch(job.key)
    return files


def store(job: Job, files: list[File], cache: Cache) -> None:
    """Remember the finished files of a job."""
    entries = [
        (f.path, f.text, f.executable, None if f.binary is None else base64.b64encode(f.binary).decode()) for f in files
    ]
    cache.put(job.key, json.dumps(entries).encode())


def _file(path: str, text: str, executable: bool, binary: str | None) -> File:
    if not (isinstance(path, str) and isinstance(text, str) and isinstance(executable, bool)):
        raise TypeError
    return File(path, text, executable, None if binary is None else base64.b64decode(binary, validate=True))
