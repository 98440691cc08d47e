"""Runs the stages: read, check, build the IR, emit, format. What it makes is in memory; `build.write` writes it."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from . import config, lint
from .build import completeness, jobs
from .build.cache import Cache, digest
from .build.formatting import format_python
from .build.jobs import Job
from .build.last_run import generator_digest
from .diff import baseline, changelog, sides, versions
from .diff.change import Diff
from .diff.compare import compare
from .diff.revisions import in_repository
from .diff.side import Side
from .diff.since import Since, since
from .emit import changelog as printed_changelog
from .emit.files import Context, File
from .emit.templates import searched
from .ir import build as api_builder
from .loading import load
from .names import addresses
from .names import python as python_names
from .problems import GenerationError, Place, Problem, Problems, nearest
from .read import bundle

Progress = Callable[[str], None]

_FEW = 4  # jobs
_PR_SET_PDEATHSIG = 1  # linux/prctl.h


@dataclass(frozen=True)
class Result:
    """What a run made, nothing of it written: files, problems (warnings only), and figures for the closing summary.

    `inputs` are digests of all files that were read, by path, but for the user's own `templates`, a folder. With `partial`, `files` are
    those of some families only.
    """

    files: tuple[File, ...]
    problems: Problems
    operations: int
    models: int
    inputs: dict[str, str]
    templates: Path | None = None
    partial: bool = False
    changes: Diff | None = None


def context(spec: Path, loaded: bundle.Bundle, problems: Problems) -> Context:
    """The IR of a spec, with its names and configuration."""
    api = api_builder.build(loaded, problems)
    settings = config.read(spec, os.fspath(spec), problems)
    chosen = config.config(api, settings, spec, os.fspath(spec.parent / "ddgen.toml"), problems)
    names = python_names.names(api)
    lint.semantic(api, names, problems)
    problems.stop_on_error()
    found = addresses.addresses(api, chosen.base_path, chosen.docs_path)
    return Context(api, names, found, chosen, loaded.doc)


def check_spec(spec: Path, cache: Cache, progress: Progress) -> Problems:
    """Everything `ddgen lint` says about a spec; nothing is emitted."""
    problems = Problems()
    progress("reading")
    loaded = load(spec, problems, cache)
    progress("checking")
    lint.lint(loaded, problems, cache)
    if not problems.errors:
        ctx = context(spec, loaded, problems)
        _check_version(spec, _side(ctx, loaded.doc), problems)
    return problems


def _check_version(spec: Path, present: Side, problems: Problems) -> None:
    """Whether the client's version follows from what changed since the release that is recorded."""
    released = baseline.recorded(spec)
    if released is None:
        return
    diff = compare(released, present)
    found = versions.complaint(released.version, present.version, diff.bump)
    if found:
        at = config.place(spec, os.fspath(spec.parent / "ddgen.toml"), "version")
        first = next((c for c in diff.changes if "client" in c.users), None)
        text = f"{found[0]} ({first.what} at {first.place})" if first else found[0]
        problems.error(at, text, f"{found[1]}; `ddgen diff {baseline.path(spec)}` lists the changes")


def run(
    spec: Path,
    cache: Cache,
    progress: Progress = lambda stage: None,
    only: Iterable[str] = (),
    *,
    commit: bool = False,
) -> Result:
    """Generate in memory; nothing is written.

    `only` limits the run to some families (by slug). With `commit` the result says what changed for users since the last
    commit. Raises GenerationError with all problems.
    """
    problems = Problems()
    progress("reading")
    loaded = load(spec, problems, cache)
    with _Workers(loaded, problems.strict, cache) as workers:
        try:
            ctx = context(spec, loaded, problems)
            workers.compare(spec, ctx, commit=commit and not tuple(only))
            families = _families(ctx, list(only))
            wanted = [
                j
                for j in jobs.jobs(ctx, generator_digest(ctx.config.templates))
                if not families or j.family in families
            ]
            found = {j.name: jobs.load(j, cache) for j in wanted}
            missing = [j for j in wanted if found[j.name] is None]
            progress(f"generating {len(missing)} of {len(wanted)} pieces")
            made = workers.make(missing)
            formatted = iter(format_python([file for files in made for file in files]))
        except Exception:
            # A description that breaks the rules may break the builder too; what is wrong with it is the answer then.
            problems.items += workers.linted()
            problems.stop_on_error()
            raise
        progress("checking")
        problems.items += workers.linted()
        problems.stop_on_error()
        changes = workers.compared()
    for job, files in zip(missing, made, strict=True):
        finished = [next(formatted) for _ in files]
        found[job.name] = finished
        jobs.store(job, finished, cache)
    all_files = tuple(file for j in wanted for file in found[j.name] or ())
    if not families:
        if "client" in ctx.config.outputs:
            with searched(ctx.config.templates):
                all_files += tuple(_changelog(spec, ctx, changes))
        completeness.prove(ctx, loaded.doc, {f.path: f for f in all_files})
    inputs = {os.fspath(p): digest(p.read_bytes()) for p in (*loaded.files, *config.files(spec))}
    operations = sum(len(f.operations) for f in ctx.api.families)
    models = len(ctx.api.definitions)
    return Result(all_files, problems, operations, models, inputs, ctx.config.templates, bool(families), changes.commit)


def _changelog(spec: Path, ctx: Context, changes: Since) -> Iterable[File]:
    past = changelog.past(spec)
    present = changelog.present(ctx.config.version, changes.released, ctx.config.notes, changes.release, past)
    return printed_changelog.file(present, past)


def _side(ctx: Context, doc: dict[str, Any]) -> Side:
    return sides.of_api(doc, ctx.api, ctx.names, ctx.addresses, ctx.config)


def _families(ctx: Context, only: list[str]) -> set[str]:
    known = [f.slug for f in ctx.api.families]
    wrong = [name for name in only if name not in known]
    if wrong:
        hints = [
            Problem(Place("--only"), f"there is no family {n!r}", nearest(n, known) or ", ".join(known)) for n in wrong
        ]
        raise GenerationError(hints)
    return set(only)


# What a worker needs; set before it is forked, so that it has it without being sent it.
_inherited: dict[str, Any] = {}


class _Workers:
    """Checks the spec in one process while pieces are made in others; in this one where processes cannot be forked."""

    def __init__(self, loaded: bundle.Bundle, strict: frozenset[str], cache: Cache) -> None:
        self.count = os.cpu_count() or 1
        self.parallel = self.count > 1 and sys.platform == "linux"
        _inherited.update(loaded=loaded, strict=strict, cache=cache)

    def __enter__(self) -> _Workers:
        self.linting: Future[list[Problem]] | None = None
        self.comparing: Future[Since] | None = None
        if self.parallel:
            self.linter = ProcessPoolExecutor(1, mp_context=get_context("fork"), initializer=_end_with_parent)
            self.linting = self.linter.submit(_lint)
        return self

    def __exit__(self, *_: object) -> None:
        if self.parallel:
            self.linter.shutdown(cancel_futures=True)
        if self.comparing:
            self.comparer.shutdown(cancel_futures=True)

    def compare(self, spec: Path, ctx: Context, *, commit: bool) -> None:
        """Begin to compare with what was committed and released."""
        _inherited.update(spec=spec, context=ctx, commit=commit)
        # Nothing to compare with is found at once.
        needed = baseline.path(spec).is_file() or (commit and in_repository(spec))
        if self.parallel and needed:
            self.comparer = ProcessPoolExecutor(1, mp_context=get_context("fork"), initializer=_end_with_parent)
            self.comparing = self.comparer.submit(_compare)

    def compared(self) -> Since:
        """What changed for users."""
        return self.comparing.result() if self.comparing else _compare()

    def linted(self) -> list[Problem]:
        """What is wrong with the spec."""
        return self.linting.result() if self.linting else _lint()

    def make(self, missing: list[Job]) -> list[list[File]]:
        """The files of each job."""
        _inherited.update(jobs=missing)
        # A few jobs are done sooner than a process starts.
        if not self.parallel or len(missing) < _FEW:
            return [job.make() for job in missing]
        with ProcessPoolExecutor(self.count, mp_context=get_context("fork"), initializer=_end_with_parent) as pool:
            # Models take longest, those of large families above all: they go first.
            order = sorted(range(len(missing)), key=lambda i: not missing[i].name.startswith("models"))
            running = {i: pool.submit(_make_one, i) for i in order}
            return [running[i].result() for i in range(len(missing))]


def _lint() -> list[Problem]:
    problems = Problems(strict=_inherited["strict"])
    lint.lint(_inherited["loaded"], problems, _inherited["cache"])
    return problems.items


def _compare() -> Since:
    cache: Cache = _inherited["cache"]
    side = _side(_inherited["context"], _inherited["loaded"].doc)
    key = generator_digest()
    return since(
        _inherited["spec"],
        side,
        lambda name: cache.get(digest("committed", name)),
        lambda name, data: cache.put(digest("committed", name), data),
        key,
        commit=_inherited["commit"],
    )


def _make_one(index: int) -> list[File]:
    job: Job = _inherited["jobs"][index]
    return job.make()


def _end_with_parent() -> None:
    """Have Linux end this process when the one that started it ends, however that comes: a killed run leaves nobody behind."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
