"""The command `ddgen diff`."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .change import Diff

FORMATS = ("text", "markdown", "json", "github", "sarif", "junit")
_LEVELS = {"breaking": "error", "warning": "warning", "info": "note"}


def add(commands: Any) -> None:
    """Add the command to those of `ddgen`."""
    text = "say what a change of the description does to users"
    examples = "`ddgen diff HEAD~3`, `ddgen diff main spec/openapi.yaml`"
    command = commands.add_parser(
        "diff", help=text, description=f"{text}. OLD and NEW are documents, or revisions of git: {examples}."
    )
    command.set_defaults(run=run)
    command.add_argument("old", metavar="OLD", help="a document, a revision of the spec, or REVISION:PATH")
    command.add_argument("new", metavar="NEW", nargs="?", help="the same; the spec as it is now where it is left out")
    command.add_argument(
        "--spec",
        type=Path,
        default=Path("spec/openapi.yaml"),
        help="the document that revisions are of (%(default)s)",
    )
    command.add_argument("--format", choices=FORMATS, default="text", help="(%(default)s)")
    command.add_argument("--fail-on", choices=("breaking", "any"), help="exit with 1 where there is such a change")


def run(arguments: argparse.Namespace) -> int:
    """Print what changed from OLD to NEW. 1 where that is what `--fail-on` names; GenerationError for what cannot be read."""
    import datetime

    from . import sides
    from .compare import compare
    from .revisions import in_repository

    # Where NEW is a document, OLD may be a revision of that one.
    named = Path(arguments.new) if arguments.new and Path(arguments.new).is_file() else None
    spec = named if named and in_repository(named) else arguments.spec
    old = sides.side(arguments.old, spec)
    new = sides.side(arguments.new or os.fspath(arguments.spec), spec)
    diff = compare(old, new, datetime.date.today().isoformat())
    sys.stdout.write(formatted(diff, arguments.format))
    if arguments.fail_on == "any":
        return int(bool(diff.changes))
    return int(arguments.fail_on == "breaking" and any(c.level.word == "breaking" for c in diff.changes))


def formatted(diff: Diff, form: str) -> str:
    """A comparison in one of FORMATS."""
    import json

    from ..reports import Entry, github, junit, sarif
    from .markdown import markdown
    from .rules import ALL
    from .text import text

    if form == "text":
        return text(diff)
    if form == "markdown":
        return markdown(diff)
    if form == "json":
        return json.dumps(diff.as_json(), ensure_ascii=False, indent=2) + "\n"
    entries = [Entry(c.rule, _LEVELS[c.level.word], c.place, c.text) for c in diff.changes]
    if form == "github":
        return github(entries)
    if form == "sarif":
        return sarif(entries, {rule.id: rule.what for rule in ALL})
    return junit(entries, "ddgen diff")
