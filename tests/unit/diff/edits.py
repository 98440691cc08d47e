"""Applies the edits of a table to a description, and compares."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import yaml
from ddgen.diff import sides
from ddgen.diff.change import Diff
from ddgen.diff.compare import compare
from ddgen.diff.side import Side
from table import ADD, GONE

HERE = Path(__file__).parent
TODAY = "2025-07-01"


def base() -> Any:
    """The small description as plain values, each its own."""
    return json.loads(json.dumps(yaml.safe_load((HERE / "base.yaml").read_text("utf-8"))))


def edited(document: Any, path: str, value: Any) -> Any:
    """A copy of a document with one edit."""
    new = copy.deepcopy(document)
    *way, last = [name.replace("~1", "/") for name in path.split("/")]
    node = new
    for name in way:
        node = node[int(name)] if isinstance(node, list) else node[name]
    key: Any = int(last) if isinstance(node, list) else last
    if value is GONE:
        del node[key]
    elif value == "swap":
        node[key].reverse()
    elif isinstance(value, tuple) and value[0] is ADD:
        node[key].append(value[1])
    else:
        node[key] = copy.deepcopy(value)
    return new


def side(document: Any, folder: Path, name: str) -> Side:
    path = folder / name
    path.write_text(json.dumps(document, indent=1), "utf-8")
    return sides.of_file(path)


def changes(old: Side, new: Side) -> Diff:
    return compare(old, new, TODAY)


def shown(diff: Diff) -> str:
    return "\n".join(f"{c.level.word} {c.rule} {c.place} {c.operations} {c.users}: {c.text}" for c in diff.changes)
