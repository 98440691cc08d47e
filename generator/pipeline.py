"""Runs the stages: read, check, build the IR, emit, format, plan. Input and output happen here and in `output` only."""

from __future__ import annotations

import os
import pickle
import sys
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from . import config, lint
from .build import completeness, output
from .build.cache import Cache, digest
from .build.formatting import format_python
from .build.jobs import Unit, units
from .build.last_run import code_digest
from .emit.files import Context, File
from .ir import build as api_builder
from .names import addresses
from .names import python as python_names
from .problems import GenerationError, Place, Problem, Problems, nearest
from .read import bundle
from .runtime.model_names import RESERVED

Progress = Callable[[str], None]

_FEW = 4  # pieces


@dataclass
class Result:
    """What a run found: the plan, warnings, and figures for the closing summary."""

    plan: output.Plan
    problems: Problems
    operations: int
    models: int
    inputs: dict[str, str] = field(default_factory=dict)


def load(spec: Path, problems: Problems, cache: Cache) -> bundle.Bundle:
    """Read a spec and everything it refers to. GenerationError if it cannot be understood, with all else that is wrong."""
    loaded = bundle.load(spec, problems)
    if problems.errors and loaded is not None:
        # What can be said in spite of broken references is said in the same run.
        known = Problems()
        try:
            lint.lint(loaded, _house_errors(spec), known, cache, broken=True)
        except Exception:  # noqa: BLE001, S110 - checks rely on whole references; their absence is reported already
            pass
        problems.items += known.items
    problems.stop_on_error()
    assert loaded is not None
    return loaded


def context(spec: Path, loaded: bundle.Bundle, problems: Problems) -> Context:
    """The IR of a spec, with its names and configuration."""
    api = api_builder.build(loaded, problems)
    settings = config.read(spec, os.fspath(spec), problems)
    chosen = config.config(api, settings, spec, os.fspath(spec.parent / "ddgen.toml"), problems)
    names = python_names.names(api, RESERVED)
    lint.semantic(api, names, chosen.lint_errors, problems)
    problems.stop_on_error()
    found = addresses.addresses(api, chosen.base_path, chosen.docs_path)
    return Context(api, names, found, chosen, loaded.doc)


def _house_errors(spec: Path) -> frozenset[str]:
    settings = config.read(spec, os.fspath(spec), Problems())
    return frozenset(map(str, settings.get("lint", {}).get("errors", ())))


def check_spec(spec: Path, cache: Cache, progress: Progress) -> Problems:
    """Everything `ddgen lint` says about a spec; nothing is emitted."""
    problems = Problems()
    progress("reading")
    loaded = load(spec, problems, cache)
    progress("checking")
    lint.lint(loaded, _house_errors(spec), problems, cache)
    if not problems.errors:
        context(spec, loaded, problems)
    return problems


def run(spec: Path, out: Path, cache: Cache, progress: Progress, only: Iterable[str] = ()) -> Result:
    """Generate in memory and compare with `out`; nothing is written yet.

    `only` limits the run to some families (by slug). Raises GenerationError with all problems.
    """
    problems = Problems()
    progress("reading")
    loaded = load(spec, problems, cache)
    with _Workers(loaded, _house_errors(spec), cache) as workers:
        try:
            ctx = context(spec, loaded, problems)
            families = _families(ctx, list(only))
            wanted = [u for u in units(ctx, code_digest()) if not families or u.family in families]
            found = {u.name: _cached(u, cache) for u in wanted}
            missing = [u for u in wanted if found[u.name] is None]
            progress(f"generating {len(missing)} of {len(wanted)} pieces")
            made = workers.make(ctx, missing)
            formatted = iter(format_python([file for files in made for file in files]))
        except Exception:
            # A description that breaks the rules may break the builder too; what is wrong with it is the answer then.
            problems.items += workers.linted()
            problems.stop_on_error()
            raise
        progress("checking")
        problems.items += workers.linted()
        problems.stop_on_error()
    for u, files in zip(missing, made, strict=True):
        found[u.name] = [next(formatted) for _ in files]
        cache.put(u.key, pickle.dumps([(f.path, f.text, f.executable) for f in found[u.name] or ()]))
    files = [file for u in wanted for file in found[u.name] or ()]
    if not families:
        completeness.prove(ctx, loaded.doc, {f.path: f for f in files})
    plan = output.plan(files, out, partial=bool(families))
    inputs = {os.fspath(p): digest(p.read_bytes()) for p in (*loaded.files, *config.files(spec))}
    return Result(plan, problems, sum(len(f.operations) for f in ctx.api.families), len(ctx.api.definitions), inputs)


def _families(ctx: Context, only: list[str]) -> set[str]:
    known = [f.slug for f in ctx.api.families]
    wrong = [name for name in only if name not in known]
    if wrong:
        hints = [
            Problem(Place("--only"), f"there is no family {n!r}", nearest(n, known) or ", ".join(known)) for n in wrong
        ]
        raise GenerationError(hints)
    return set(only)


def _cached(unit: Unit, cache: Cache) -> list[File] | None:
    data = cache.get(unit.key)
    if data is None:
        return None
    cache.touch(unit.key)
    return [File(*fields) for fields in pickle.loads(data)]


# What a worker needs; set before it is forked, so that it has it without being sent it.
_inherited: dict[str, Any] = {}


class _Workers:
    """Checks the spec in one process while pieces are made in others; in this one where processes cannot be forked."""

    def __init__(self, loaded: bundle.Bundle, errors: frozenset[str], cache: Cache) -> None:
        self.count = os.cpu_count() or 1
        self.parallel = self.count > 1 and sys.platform == "linux"
        _inherited.update(loaded=loaded, errors=errors, cache=cache)

    def __enter__(self) -> _Workers:
        self.linting: Future[list[Problem]] | None = None
        if self.parallel:
            self.linter = ProcessPoolExecutor(1, mp_context=get_context("fork"))
            self.linting = self.linter.submit(_lint)
        return self

    def __exit__(self, *_: object) -> None:
        if self.parallel:
            self.linter.shutdown(cancel_futures=True)

    def linted(self) -> list[Problem]:
        """What is wrong with the spec."""
        return self.linting.result() if self.linting else _lint()

    def make(self, ctx: Context, missing: list[Unit]) -> list[list[File]]:
        """The files of each unit."""
        _inherited.update(ctx=ctx, units=missing)
        # A few pieces are made sooner than a process starts.
        if not self.parallel or len(missing) < _FEW:
            return [u.make(ctx) for u in missing]
        with ProcessPoolExecutor(self.count, mp_context=get_context("fork")) as pool:
            # Models take longest, those of large families above all: they go first.
            order = sorted(range(len(missing)), key=lambda i: not missing[i].name.startswith("models"))
            jobs = {i: pool.submit(_make_one, i) for i in order}
            return [jobs[i].result() for i in range(len(missing))]


def _lint() -> list[Problem]:
    problems = Problems()
    lint.lint(_inherited["loaded"], _inherited["errors"], problems, _inherited["cache"])
    return problems.items


def _make_one(index: int) -> list[File]:
    unit: Unit = _inherited["units"][index]
    return unit.make(_inherited["ctx"])
