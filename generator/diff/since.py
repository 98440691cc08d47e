"""What changed for users since the last commit and since the last release, found beside a run that makes the outputs."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ..problems import GenerationError
from . import baseline, sides
from .change import Diff
from .compare import compare
from .held import Held
from .revisions import NoRevision, Repository
from .side import Side

# Keeps what a commit's side is between runs: reading it anew takes as long as reading the present one.
Get = Callable[[str], bytes | None]
Put = Callable[[str, bytes], None]


@dataclass(frozen=True)
class Since:
    """Changes since the last commit (None where the description is as it was, or there is no commit), and since the release
    of `released` (None where none is recorded)."""

    commit: Diff | None = None
    release: Diff | None = None
    released: str = ""


def since(spec: Path, present: Side, get: Get, put: Put, key: str, *, commit: bool = True) -> Since:
    """The changes of `present`, which was read from `spec`; `key` tells generators apart."""
    released = baseline.recorded(spec)
    found = committed(spec, get, put, key) if commit else None
    return Since(
        compare(found, present) if found else None,
        compare(released, present) if released else None,
        released.version if released else "",
    )


def committed(spec: Path, get: Get, put: Put, key: str) -> Side | None:
    """The description of the last commit; None where the present one is the same, or there is no commit with it."""
    try:
        repository = Repository.around(spec.resolve())
        path = repository.relative(spec)
        folder = path.rpartition("/")[0]
        if not repository.changed(folder):
            return None
        commit = repository.commit("HEAD")
        name = f"{key}:{repository.tree(commit, folder)}:{path}"
    except (NoRevision, GenerationError):
        return None
    if data := get(name):
        old = json.loads(data)
        return Side(old["doc"], Held.from_json(old["held"]), old["version"])
    try:
        side = sides.of_revision(repository, commit, path, "HEAD")
    except GenerationError:
        return None  # What was committed cannot be read: there is nothing to compare with.
    put(name, json.dumps({"doc": side.doc, "held": side.held.as_json(), "version": side.version}).encode())
    return side
