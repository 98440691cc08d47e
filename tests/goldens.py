"""Goldens: what a case gives, held against what is expected, in one report; and what all cases have in common."""

from __future__ import annotations

import difflib
import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CASES = ROOT / "tests" / "cases"
# What stands in every tree byte for byte as it stands in the generator: left out of the expected trees.
COPIES = (
    ("client/*/_runtime/*.py", ROOT / "generator" / "runtime"),
    ("client/*/testing/_core/*.py", ROOT / "generator" / "mock" / "core"),
    ("docs/layouts/**/*", ROOT / "templates" / "docs" / "static" / "layouts"),
    ("docs/assets/*", ROOT / "templates" / "docs" / "static" / "assets"),
    ("docs/static/*.svg", ROOT / "templates" / "docs" / "static" / "static"),
)
# The list of all files: held against the tree itself.
MANIFEST = "manifest.txt"


def tree(folder: Path) -> dict[str, str]:
    """All files below a folder: their text by path."""
    return {p.relative_to(folder).as_posix(): p.read_text("utf-8") for p in sorted(folder.rglob("*")) if p.is_file()}


def copied(folder: Path) -> dict[str, Path]:
    """The paths in an output folder that are copies, each with what it should be a copy of."""
    found = {}
    for pattern, source in COPIES:
        base = pattern.split("/*")[0].count("/") + 1 if pattern.startswith("docs") else pattern.count("/")
        for path in folder.glob(pattern):
            if path.is_file():
                relative = path.relative_to(folder)
                found[relative.as_posix()] = source.joinpath(*relative.parts[base:])
    return found


def differences(expected: dict[str, str], actual: dict[str, str]) -> str:
    """What is missing, too much and changed; empty where there is nothing."""
    lines = []
    for path in sorted({*expected, *actual}):
        if path not in actual:
            lines.append(f"missing: {path}\n")
        elif path not in expected:
            lines.append(f"extra: {path}\n")
            lines += difflib.unified_diff([], actual[path].splitlines(keepends=True), "nothing", path)
        elif expected[path] != actual[path]:
            old, new = (text.splitlines(keepends=True) for text in (expected[path], actual[path]))
            lines += difflib.unified_diff(old, new, f"{path} (expected)", f"{path} (actual)")
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)


def folded(diff: str) -> str:
    """A diff in which hunks that change the same lines are shown once, with their number and the files of the others."""
    found: dict[str, list[tuple[str, str]]] = {}  # what a hunk changes: where it does, and how it reads there
    file, whole = "", []
    for line in diff.splitlines(keepends=True):
        if line.startswith("--- "):
            file = line[4:].removesuffix("\n").removesuffix(" (expected)")
        elif line.startswith("@@"):
            whole.append((file, [line]))
        elif line.startswith(("missing: ", "extra: ")) and not (
            whole and whole[-1][1][0].startswith("@@ -0,0") and line[0] in " +-"
        ):
            whole.append(("", [line]))
        elif whole and not line.startswith("+++ "):
            whole[-1][1].append(line)
    for name, hunk in whole:
        changed = "".join(line for line in hunk[1:] if line[0] in "+-") or hunk[0]
        found.setdefault(changed, []).append((name, "".join(hunk)))
    out = []
    for places in found.values():
        name, hunk = places[0]
        others = list(dict.fromkeys(n for n, _ in places[1:] if n != name))
        head = f"{name}\n" if name else ""
        if len(places) > 1:
            rest = f", also in {', '.join(others[:4])}" if others else ""
            more = f" and {len(others) - 4} more files" if len(others) > 4 else ""
            head = f"{name} ({len(places)} times{rest}{more})\n"
        out.append(head + hunk)
    return "\n".join(out)


def write(folder: Path, files: dict[str, str]) -> None:
    """Make a folder hold exactly `files`."""
    shutil.rmtree(folder, ignore_errors=True)
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")


def report(case: str, found: str) -> str:
    """What a failing case prints."""
    accept = f".venv/bin/pytest --update-goldens tests/test_cases.py -k {case!r}"
    return f"case {case!r} does not give what is expected:\n\n{folded(found)}\nto accept it: {accept}"


def check(case: str, expected: dict[str, str], actual: dict[str, str]) -> None:
    """Fail where two trees differ, with what differs and nothing else."""
    __tracebackhide__ = True
    found = differences(expected, actual)
    if found:
        pytest.fail(report(case, found), pytrace=False)
