"""What the last run made in an output folder: a file's path and digest a line, in the form that `sha256sum --check` reads.

Only what still is as it was made may be overwritten or removed. A list that no run of this program can have written is refused
as a whole: it could name anything.
"""

from __future__ import annotations

import hashlib
import json
import re
import stat
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath

from ..emit.files import File
from ..problems import GenerationError, Place, Problem

MANIFEST = "manifest.txt"
# Where a run keeps what it is about to write; `journal.json` in it says what that is.
STAGING = ".ddgen-staging"
JOURNAL = "journal.json"

_LINE = re.compile(r"([0-9a-f]{64})  (\S.*)")


def digest(data: bytes) -> str:
    """The SHA-256 of a file's bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def listing(digests: Mapping[str, str]) -> File:
    """The manifest for the files of a run: digests by path."""
    return File(MANIFEST, "".join(f"{digests[path]}  {path}\n" for path in sorted(digests)))


def read(out: Path) -> dict[str, str]:
    """Digests by path as the last run left them; empty where there was none. GenerationError if the list cannot be believed."""
    path = out / MANIFEST
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            raise _refused(0, "is a link or no plain file")
        text = path.read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except UnicodeDecodeError:
        raise _refused(0, "is not text") from None
    found = {}
    for number, line in enumerate(text.splitlines(), 1):
        match = _LINE.fullmatch(line)
        if match is None:
            raise _refused(
                number, "is no line of a manifest: 64 hexadecimal digits, two spaces and a path belong there"
            )
        if not inside(match[2]):
            raise _refused(number, f"names {match[2]!r}, which is outside the output folder")
        found[match[2]] = match[1]
    for name in found:
        check_links(out, name)
    return found


def claims(out: Path, listed: Mapping[str, str]) -> dict[str, set[str]]:
    """For each path the digests that mark a file as made by this program: those of the manifest, and those of a run that
    was ended before it could write one."""
    found = {path: {value} for path, value in listed.items()}
    for path, values in journal(out).items():
        found.setdefault(path, set()).update(values)
    return found


def journal(out: Path) -> dict[str, list[str]]:
    """What runs that did not end were about to write, one after the other: digests by path; empty where there were none, or they
    had not begun."""
    folder = out / STAGING
    try:
        if folder.is_symlink():
            raise _refused_staging("is a link")
        entries = json.loads((folder / JOURNAL).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(entries, dict) or not all(isinstance(v, list) and inside(k) for k, v in entries.items()):
        raise _refused_staging("was not written by this program")
    for name in entries:
        check_links(out, name)
    return {name: list(map(str, values)) for name, values in entries.items()}


def inside(path: str) -> bool:
    """Whether a path is relative and stays in the folder that it is relative to."""
    parts = PurePosixPath(path).parts
    plain = not path.startswith("/") and "\\" not in path and not any(ord(c) < 32 for c in path)
    return bool(parts) and plain and ".." not in parts and PurePosixPath(path).as_posix() == path


def check_links(out: Path, name: str) -> None:
    """GenerationError if a folder on the way to a file is a link: it may lead anywhere."""
    for parent in PurePosixPath(name).parents:
        if parent.parts and (out / parent).is_symlink():
            raise refusal([(str(parent), "this folder is a symbolic link", "replace it by a real folder")])


def refusal(found: Iterable[tuple[str, str, str]]) -> GenerationError:
    """An error about paths in the output folder: each with what is wrong and what to do."""
    return GenerationError([Problem(Place(path), message, expected) for path, message, expected in found])


def _refused(line: int, why: str) -> GenerationError:
    text = f"{'this line' if line else 'the manifest'} {why}; nothing was touched"
    todo = "choose another folder, or remove this file if all that stands in the way may be overwritten with --force"
    return GenerationError([Problem(Place(MANIFEST, line, 1 if line else 0), text, todo)])


def _refused_staging(why: str) -> GenerationError:
    return refusal([(STAGING, f"this folder {why}; nothing was touched", "move it away")])
