"""The command `ddgen release`: records the interface that is released, and what changed for it in the changelog."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import Any


def add(commands: Any) -> None:
    """Add the command to those of `ddgen`."""
    text = "record the present interface as the released one, and its entry in the changelog"
    command = commands.add_parser(
        "release", help=text, description=f"{text}: `baseline.json` and `changelog.md` beside the spec."
    )
    command.set_defaults(run=run)
    command.add_argument("--spec", type=Path, default=Path("spec/openapi.yaml"), help="the description (%(default)s)")
    command.add_argument("--again", action="store_true", help="record it anew for a version that is released already")


def run(arguments: argparse.Namespace) -> int:
    """Record a release. GenerationError where the version does not follow from what changed."""
    from . import config
    from .diff import baseline, changelog, sides, versions
    from .diff.compare import compare
    from .emit import changelog as printed
    from .problems import GenerationError, Place, Problem, Problems

    spec = arguments.spec
    present, before = sides.of_file(spec), baseline.recorded(spec)
    diff = compare(before, present) if before else None
    at = config.place(spec, os.fspath(spec.parent / "ddgen.toml"), "version")
    released = before.version if before else ""
    if before and diff and not arguments.again:
        found = versions.complaint(released, present.version, diff.bump)
        if not found and present.version == released:
            found = (
                f"version {released} is released already",
                "raise `version` in ddgen.toml, or record it anew with --again",
            )
        if found:
            raise GenerationError([Problem(at, *found)])
    if arguments.again and before and present.version != released:
        text = f"version {released} is the one that is released, not {present.version}"
        raise GenerationError(
            [Problem(at if before else Place(str(spec)), text, "--again is for the released version only")]
        )
    notes = config.read(spec, os.fspath(spec), Problems()).get("changelog", {})
    past = changelog.past(spec)
    if not (arguments.again and past):
        new = changelog.entry(
            present.version, notes.get(present.version, "") or ("" if before else "The first version."), diff
        )
        _write(spec.parent / changelog.NAME, "\n".join(filter(None, [printed.entry(new), past])))
    _write(baseline.path(spec), baseline.text(present))
    print(f"recorded version {present.version}: {baseline.path(spec)}", file=sys.stdout)
    return 0


def _write(path: Path, text: str) -> None:
    """Replace a file whole or not at all."""
    beside = path.with_name(f".{path.name}.new")
    try:
        beside.write_text(text, "utf-8", newline="\n")
        os.replace(beside, path)
    finally:
        beside.unlink(missing_ok=True)
