"""Compares files made in memory with what is on disk, and writes the difference, or reports it.

A manifest in the output folder lists the files of the last run, so that those which are no longer made can be removed;
a file that is not listed there is never touched.
"""

from __future__ import annotations

import difflib
import os
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from ..emit.files import File
from ..problems import GenerationError, Place, Problem

MANIFEST = "manifest.txt"
# What building the outputs leaves in their folders.
_BUILT = {"__pycache__", "public", "build", "dist", "node_modules", ".mypy_cache", ".pytest_cache", ".hugo_build.lock"}


@dataclass(frozen=True)
class Plan:
    """What has to happen to make the folder `out` hold exactly `files`."""

    out: Path
    files: dict[str, File]
    write: tuple[str, ...]
    remove: tuple[str, ...]
    unexpected: tuple[str, ...]

    @property
    def unchanged(self) -> int:
        return len(self.files) - len(self.write)


def plan(files: Iterable[File], out: Path, *, partial: bool = False) -> Plan:
    """Compare `files` with the folder. With `partial` they are some of its files: nothing is removed.

    Raises GenerationError if two files have one path, or a path leads out of the folder.
    """
    wanted: dict[str, File] = {}
    for file in files:
        _check_path(file.path, wanted)
        wanted[file.path] = file
    old = _manifest(out)
    names = set(old) | set(wanted) if partial else set(wanted)
    listing = File(MANIFEST, "".join(f"{name}\n" for name in sorted(names - {MANIFEST})))
    wanted[MANIFEST] = listing
    write = tuple(sorted(name for name, file in wanted.items() if not _same(out / name, file)))
    stale = () if partial else tuple(sorted(n for n in old if n not in wanted and os.path.lexists(out / n)))
    known = set(wanted) | set(old)
    unexpected = () if partial else tuple(n for n in _present(out) if n not in known)
    return Plan(out, wanted, write, stale, unexpected)


def apply(plan: Plan) -> None:
    """Carry a plan out: new bytes are first written beside their places, then all moved into them."""
    staged: list[tuple[str, Path]] = []
    try:
        for name in plan.write:
            target = plan.out / name
            _check_links(plan.out, target)
            target.parent.mkdir(parents=True, exist_ok=True)
            if target.is_dir():
                raise _error(name, "a folder stands where this file belongs", "move the folder away")
            handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=".ddgen-")
            staged.append((temporary, target))
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
                stream.write(plan.files[name].text)
            os.chmod(temporary, 0o755 if plan.files[name].executable else 0o644)
        for temporary, target in staged:
            os.replace(temporary, target)
    except BaseException:
        for temporary, _ in staged:
            if os.path.exists(temporary):
                os.unlink(temporary)
        raise
    for name in plan.remove:
        target = plan.out / name
        _check_links(plan.out, target)
        target.unlink()
        for parent in target.relative_to(plan.out).parents:
            folder = plan.out / parent
            if folder == plan.out or any(folder.iterdir()):
                break
            folder.rmdir()


def differences(plan: Plan) -> Iterator[str]:
    """What `apply` would change, as unified diffs and lines about files that are missing or too many."""
    for name in plan.write:
        path = plan.out / name
        if not path.is_file():
            yield f"missing: {name}\n"
            continue
        old = path.read_text(encoding="utf-8", errors="replace").splitlines(keepends=True)
        new = plan.files[name].text.splitlines(keepends=True)
        diff = [
            line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
            for line in difflib.unified_diff(old, new, f"{name} (on disk)", f"{name} (generated)")
        ]
        yield from diff or [
            f"mode: {name} should be {'executable' if plan.files[name].executable else 'a plain file'}\n"
        ]
    for name in plan.remove:
        yield f"orphan: {name} is no longer generated\n"
    for name in plan.unexpected:
        yield f"unexpected: {name} was not generated\n"


def _same(path: Path, file: File) -> bool:
    try:
        if path.is_symlink() or os.access(path, os.X_OK) != file.executable:
            return False
        return path.read_bytes() == file.text.encode()
    except OSError:
        return False


def _manifest(out: Path) -> list[str]:
    """The paths listed by the last run; lines that no run can have written are not believed."""
    try:
        lines = (out / MANIFEST).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return []
    return [line for line in lines if line and _inside(line)]


def _present(out: Path) -> Iterator[str]:
    for folder, folders, names in os.walk(out):
        folders[:] = sorted(f for f in folders if f not in _BUILT and not f.endswith(".egg-info"))
        base = Path(folder).relative_to(out)
        for name in sorted(names):
            if name not in _BUILT and not name.endswith(".pyc"):
                yield (base / name).as_posix()


def _inside(path: str) -> bool:
    parts = PurePosixPath(path).parts
    return bool(parts) and not path.startswith("/") and ".." not in parts and "\\" not in path and "\0" not in path


def _check_path(path: str, known: dict[str, File]) -> None:
    if not _inside(path) or PurePosixPath(path).as_posix() != path:
        raise _error(path, "this path leads out of the output folder", "rename what it is made from")
    if any(len(part.encode()) > 200 for part in path.split("/")):
        raise _error(path, "a name in this path is too long", "shorten what it is made from")
    if path in known:
        raise _error(path, "two files have this path", "rename one of what they are made from")


def _check_links(out: Path, target: Path) -> None:
    """A link in the output folder may lead anywhere: nothing is written through one."""
    for parent in target.relative_to(out).parents:
        folder = out / parent
        if folder != out and folder.is_symlink():
            raise _error(
                folder.relative_to(out).as_posix(), "this folder is a symbolic link", "replace it by a real folder"
            )


def _error(path: str, message: str, expected: str) -> GenerationError:
    return GenerationError([Problem(Place(path), message, expected)])
