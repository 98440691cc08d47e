"""Finds the two sides of a comparison: documents, or revisions of the description in git."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from .. import config, ir
from ..ir import build as ir_build
from ..loading import load
from ..names import addresses
from ..names import python as names
from ..problems import GenerationError, Place, Problem, Problems, nearest
from . import baseline
from .held import held
from .revisions import NoRevision, Repository, unpack, unpack_all
from .side import Side


def side(source: str, spec: Path) -> Side:
    """The description that `source` names: a file, a revision of `spec`, or `REVISION:PATH`. GenerationError says what is wrong."""
    path = Path(source)
    if path.is_file():
        return of_file(path)
    if path.is_dir():
        raise _error(source, "this is a folder", "a document, or a revision of git")
    revision, _, inner = source.partition(":")
    try:
        repository = Repository.around(spec.resolve() if spec.exists() else Path.cwd())
        try:
            commit = repository.commit(revision)
        except NoRevision:
            hint = nearest(revision, [*repository.names(), *(p.name for p in Path().glob("*") if p.is_file())])
            raise _error(
                source,
                "there is no such file and no such revision of git",
                hint or "a document, or a revision such as HEAD~1",
            ) from None
    except NoRevision:
        raise _error(
            source, "there is no such file, and no git repository whose revision it could be", "a document"
        ) from None
    return of_revision(repository, commit, inner or repository.relative(spec), source)


def of_file(path: Path) -> Side:
    """A description that is a file."""
    return baseline.load(path) if baseline.is_one(path) else _load(path)


def of_revision(repository: Repository, commit: str, spec: str, shown: str) -> Side:
    """A description as it was in a revision; places have the paths of the repository."""
    with tempfile.TemporaryDirectory(prefix="ddgen-") as temporary:
        folder = Path(os.path.realpath(temporary))
        unpack(repository, commit, spec, folder)
        if not (folder / spec).is_file():
            raise _error(shown, f"this revision has no {spec}", "say with --spec where the description is")
        try:
            return _load(folder / spec, f"{folder.as_posix()}/")
        except GenerationError as first:
            # What it refers to may stand elsewhere in the repository.
            if not any("there is no file" in p.message for p in first.problems):
                raise _without(first, folder, shown) from None
        try:
            unpack_all(repository, commit, folder)
            return _load(folder / spec, f"{folder.as_posix()}/")
        except GenerationError as error:
            raise _without(error, folder, shown) from None


def _load(spec: Path, root: str = "") -> Side:
    problems = Problems()
    loaded = load(spec, problems)
    api = ir_build.build(loaded, problems)
    problems.stop_on_error()
    # What is wrong with the configuration is lint's matter: files that it names may not be among those that were read from git.
    silent = Problems()
    settings = config.read(spec, os.fspath(spec), silent)
    chosen = config.config(api, settings, spec, os.fspath(spec.parent / "ddgen.toml"), silent)
    found = addresses.addresses(api, chosen.base_path, chosen.docs_path)
    return of_api(loaded.doc, api, names.names(api), found, chosen, root)


def of_api(
    doc: dict[str, object],
    api: ir.Api,
    python: names.PythonNames,
    found: addresses.Addresses,
    chosen: config.Config,
    root: str = "",
) -> Side:
    """A side of what a run has already."""
    return Side(doc, held(api, python, found, chosen), chosen.version, root=root)


def _without(error: GenerationError, folder: Path, shown: str) -> GenerationError:
    """Problems of a revision, at the repository's paths."""
    prefix = f"{folder.as_posix()}/"

    def moved(p: Problem) -> Problem:
        return Problem(
            Place(p.place.file.removeprefix(prefix), p.place.line, p.place.column),
            f"{p.message.replace(prefix, '')} (in {shown})",
            p.expected,
            p.severity,
        )

    return GenerationError(map(moved, error.problems))


def _error(source: str, message: str, expected: str) -> GenerationError:
    return GenerationError([Problem(Place(source), message, expected)])
