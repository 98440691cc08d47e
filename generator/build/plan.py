"""Compares files made in memory with what is on disk: what has to be written and removed, and what is in the way."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from ..emit.files import File
from . import manifest
from .manifest import MANIFEST, STAGING, refusal

# What building the outputs leaves in their folders.
_BUILT = {
    "__pycache__",
    "public",
    "resources",
    "build",
    "dist",
    "node_modules",
    ".mypy_cache",
    ".pytest_cache",
    ".hugo_build.lock",
}
# Names that Windows keeps for devices, whatever their ending.
_DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
_LONGEST_NAME, _LONGEST_PATH = 200, 700  # bytes


@dataclass(frozen=True)
class Plan:
    """What has to happen to make the folder `out` hold exactly `files`.

    `foreign` are files that would be lost: they stand where one is to be written or removed and are not what the last run made.
    `claims` is what marks a file as made by this program, `unexpected` what else is there.
    """

    out: Path
    files: dict[str, File]
    write: tuple[str, ...]
    remove: tuple[str, ...]
    foreign: tuple[str, ...]
    unexpected: tuple[str, ...]

    @property
    def unchanged(self) -> int:
        return len(self.files) - len(self.write)


def plan(files: Iterable[File], out: Path, *, partial: bool = False) -> Plan:
    """Compare `files` with the folder. With `partial` they are some of its files: nothing is removed.

    Raises GenerationError if two files have one path, a path leads out of the folder or cannot exist on every system, or the
    folder's manifest cannot be believed.
    """
    wanted = check_paths(files)
    listed = manifest.read(out)
    claims = manifest.claims(out, listed)
    digests = {name: manifest.digest(file.data) for name, file in wanted.items()}
    kept = {name: value for name, value in listed.items() if name not in wanted} if partial else {}
    wanted[MANIFEST] = manifest.listing({**kept, **digests})
    write, foreign = [], []
    for name, file in wanted.items():
        same, ours = _state(out, name, file, claims.get(name, set()))
        if not same:
            write.append(name)
        if not ours and name != MANIFEST:
            foreign.append(name)
    stale = [] if partial else [n for n in claims if n not in wanted and os.path.lexists(out / n)]
    for name in stale:
        if not _made(out / name, claims[name]):
            foreign.append(name)
    known = {*wanted, *claims}
    unexpected = () if partial else tuple(n for n in _present(out) if n not in known)
    return Plan(out, wanted, tuple(sorted(write)), tuple(sorted(stale)), tuple(sorted(foreign)), unexpected)


def check_paths(files: Iterable[File]) -> dict[str, File]:
    """The files by path; GenerationError names paths that lead out of the folder, that two files have, also but for upper and
    lower case, and those that some file system cannot hold."""
    wanted: dict[str, File] = {}
    folded: dict[str, str] = {}
    for file in files:
        path = file.path
        if not manifest.inside(path):
            raise refusal([(path, "this path leads out of the output folder", "rename what it is made from")])
        parts = path.split("/")
        if any(len(part.encode()) > _LONGEST_NAME for part in parts) or len(path.encode()) > _LONGEST_PATH:
            raise refusal([(path, "a name in this path is too long", "shorten what it is made from")])
        if any(part.partition(".")[0].lower() in _DEVICES or part.endswith((".", " ")) for part in parts):
            raise refusal([(path, "Windows cannot have a file of this name", "rename what it is made from")])
        other = folded.setdefault(path.casefold(), path)
        if path in wanted:
            raise refusal([(path, "two files have this path", "rename one of what they are made from")])
        if other != path:
            text = f"this path and {other} differ in upper and lower case only, which some file systems cannot hold"
            raise refusal([(path, text, "rename one of what they are made from")])
        if path == MANIFEST or parts[0] == STAGING:
            raise refusal([(path, "this path is kept for the list of files", "rename what it is made from")])
        wanted[path] = file
    return wanted


def differences(plan: Plan) -> Iterator[str]:
    """What writing would change, as unified diffs and lines about files that are missing or too many."""
    for name in plan.write:
        path, file = plan.out / name, plan.files[name]
        if not path.is_file():
            yield f"missing: {name}\n"
            continue
        if path.read_bytes() == file.data:
            kind = "executable" if file.executable else "a plain file"
            yield f"mode: {name} should be {kind}\n"
            continue
        if file.binary is not None:
            yield f"different: {name}\n"
            continue
        old = path.read_text(encoding="utf-8", errors="replace").splitlines(keepends=True)
        new = file.text.splitlines(keepends=True)
        for line in difflib.unified_diff(old, new, f"{name} (on disk)", f"{name} (generated)"):
            yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
    for name in plan.remove:
        yield f"orphan: {name} is no longer generated\n"
    for name in plan.unexpected:
        yield f"unexpected: {name} was not generated\n"


def _state(out: Path, name: str, file: File, claimed: set[str]) -> tuple[bool, bool]:
    """Whether a file on disk is the one that is wanted, and whether it may be replaced by it."""
    path = out / name
    try:
        if path.is_symlink():
            return False, False
        data = path.read_bytes()
        same = data == file.data
        return same and os.access(path, os.X_OK) == file.executable, same or manifest.digest(data) in claimed
    except (FileNotFoundError, NotADirectoryError):
        return False, True
    except IsADirectoryError:
        raise refusal([(name, "a folder stands where this file belongs", "move the folder away")]) from None


def _made(path: Path, claimed: set[str]) -> bool:
    return path.is_file() and not path.is_symlink() and manifest.digest(path.read_bytes()) in claimed


def _present(out: Path) -> Iterator[str]:
    for folder, folders, names in os.walk(out):
        base = PurePosixPath(Path(folder).relative_to(out).as_posix())
        folders[:] = sorted(f for f in folders if f not in _BUILT and not f.endswith(".egg-info") and f != STAGING)
        for name in sorted(names):
            if name not in _BUILT and not name.endswith(".pyc"):
                yield (base / name).as_posix()
