"""Writes an output folder so that it can be ended at any moment: by an error, a signal, or the machine.

All bytes are first written to a staging folder inside the output folder, and a journal there says what they are; then each file
is moved into place, the manifest last, and the staging folder goes. The next run finds either no journal, and nothing has
happened, or a journal, and knows the files that it names for its own. Readers see whole files only.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from ..emit.files import File
from . import manifest
from .manifest import JOURNAL, MANIFEST, STAGING, refusal
from .plan import Plan, plan

try:
    import fcntl
except ImportError:  # Windows: two runs at once are up to the user there.
    fcntl = None  # type: ignore[assignment]


def write(
    files: Iterable[File],
    out: Path,
    *,
    partial: bool = False,
    force: bool = False,
    waiting: Callable[[], None] = lambda: None,
) -> Plan:
    """Make the folder hold `files`; what was done, as a plan.

    With `force`, files that this program has not made are overwritten or removed where they are in the way; without,
    GenerationError names them and nothing is touched. `waiting` is called where another run is writing there, before it is waited for.
    """
    out.mkdir(parents=True, exist_ok=True)
    with _locked(out, waiting):
        found = plan(files, out, partial=partial)
        if found.foreign and not force:
            raise refusal(_foreign(found))
        _apply(found)
    return found


def _foreign(plan: Plan) -> Iterator[tuple[str, str, str]]:
    listed = manifest.read(plan.out)
    todo = "move it away, or generate with --force to lose it"
    for name in plan.foreign:
        text = (
            "was changed after it was generated"
            if name in listed
            else "was not generated, and stands where a file belongs"
        )
        yield name, f"this file {text}; nothing was written", todo


def _apply(plan: Plan) -> None:
    staging = plan.out / STAGING
    claimed = manifest.journal(plan.out)
    if not plan.write and not plan.remove:
        _finish(plan, claimed)
        return
    for name in (*plan.write, *plan.remove):
        manifest.check_links(plan.out, name)
    begun = bool(claimed)
    staged = {name: staging / f"{number}" for number, name in enumerate(plan.write)}
    try:
        _clear(staging, but_journal=True)
        staging.mkdir(exist_ok=True)
        for name, place in staged.items():
            _store(place, plan.files[name].data, 0o755 if plan.files[name].executable else 0o644)
        # What is to be removed is named too, so that a folder it leaves empty is still found.
        for name in plan.remove:
            claimed.setdefault(name, []).append(_digest(plan.out / name))
        for name in plan.write:
            if name != MANIFEST:
                claimed.setdefault(name, []).append(manifest.digest(plan.files[name].data))
        _store(staging / "journal.new", json.dumps(claimed).encode(), 0o644)
        os.replace(staging / "journal.new", staging / JOURNAL)
    except BaseException:
        # Nothing has been moved yet. A journal of an earlier run stays: it still says what that run moved.
        _clear(staging, but_journal=begun)
        raise
    for name, place in staged.items():
        if name != MANIFEST:
            (plan.out / name).parent.mkdir(parents=True, exist_ok=True)
            os.replace(place, plan.out / name)
    for name in plan.remove:
        (plan.out / name).unlink()
    if MANIFEST in staged:
        os.replace(staged[MANIFEST], plan.out / MANIFEST)
    _finish(plan, claimed)


def _finish(plan: Plan, claimed: Iterable[str]) -> None:
    """Remove the folders that have become empty, then the stage."""
    for name in claimed:
        if name not in plan.files:
            _prune(plan.out, name)
    _clear(plan.out / STAGING)


def _store(path: Path, data: bytes, mode: int) -> None:
    """Write a file of the stage, with its mode."""
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode), "wb") as stream:
        stream.write(data)
    os.chmod(path, mode)


def _digest(path: Path) -> str:
    return manifest.digest(path.read_bytes()) if path.is_file() and not path.is_symlink() else ""


def _clear(staging: Path, *, but_journal: bool = False) -> None:
    if not staging.is_dir():
        return
    for entry in staging.iterdir():
        if entry.name != JOURNAL:
            entry.unlink()
    if not but_journal:
        shutil.rmtree(staging)


def _prune(out: Path, name: str) -> None:
    """Remove the folders that a file has left empty."""
    for parent in (out / name).parents:
        if parent == out:
            break
        try:
            parent.rmdir()
        except OSError:  # not empty, or gone already
            if parent.exists():
                break


@contextlib.contextmanager
def _locked(out: Path, waiting: Callable[[], None]) -> Iterator[None]:
    """One run at a time: the folder itself is locked, so that no file has to be left there; the lock ends with the process."""
    if fcntl is None:
        yield
        return
    handle = os.open(out, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            waiting()
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
