"""The interface of the last release, recorded beside the spec: what the version of the client is measured against.

It is a file and no tag of git, so that it is there in every copy of the project (in shallow clones and in archives), so that it
says what was released and not what was committed, and so that names are those that users got, whatever the generator would call
things today. It has no texts and no examples: they are no part of what a program relies on.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..problems import GenerationError, Place, Problem
from ..read.source import Map, Seq
from .held import Held
from .side import Side

NAME = "baseline.json"
_FORM = 1
_PROSE = frozenset(
    "description summary example examples externalDocs $comment x-enum-descriptions x-now x-tagGroups".split()
)
# What stands under these is called as the document chooses.
_NAMES = frozenset(
    "properties patternProperties $defs definitions mapping paths webhooks schemas responses parameters requestBodies headers links callbacks securitySchemes pathItems scopes variables content dependentSchemas".split()
)
# Values, in which anything may be called anything.
_VALUES = frozenset({"default", "enum", "const"})


def path(spec: Path) -> Path:
    """Where the baseline of a spec is recorded."""
    return spec.parent / NAME


def recorded(spec: Path) -> Side | None:
    """The interface of the last release; None where none is recorded. GenerationError where it cannot be read."""
    file = path(spec)
    return load(file) if file.is_file() else None


def load(file: Path) -> Side:
    try:
        data = json.loads(file.read_text("utf-8"))
        if data["baseline"] != _FORM:
            raise ValueError(f"form {data['baseline']!r}")
        return Side(data["document"], Held.from_json(data["held"]), data["held"]["version"], prose=False)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        text = f"this is no recorded interface ({error})"
        raise GenerationError([Problem(Place(str(file)), text, "`ddgen release` records one")]) from None


def is_one(file: Path) -> bool:
    """Whether a file is a recorded baseline, and no description."""
    try:
        with file.open("rb") as stream:
            return stream.read(14).startswith(b'{"baseline": ')
    except OSError:
        return False


def text(side: Side) -> str:
    """A side as it is recorded: one line for each operation and schema, so that a difference can be read."""
    held = side.held.as_json()
    document = bare(side.doc)
    lines = [f'{{"baseline": {_FORM},', '"document": {']
    lines += _members(document, 2)
    lines += ["},", '"held": {', *_members(held, 1), "}}"]
    return "\n".join(lines) + "\n"


def _members(node: dict[str, Any], deep: int) -> list[str]:
    """The members of a mapping, each in its line; mappings of mappings are opened as deep as asked."""
    found = []
    for i, (key, value) in enumerate(node.items()):
        comma = "," if i < len(node) - 1 else ""
        if deep and isinstance(value, dict) and value:
            found += [f"{json.dumps(key)}: {{", *_members(value, deep - 1), f"}}{comma}"]
        else:
            found.append(f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}{comma}")
    return found


def bare(node: Any, names: bool = False) -> Any:
    """A description without texts and examples; places are kept."""
    if isinstance(node, dict):
        found = node.like() if isinstance(node, Map) else {}
        for k, v in node.items():
            if names or k not in _PROSE:
                plain = not isinstance(v, (dict, list)) or (not names and k in _VALUES)
                found[k] = v if plain else bare(v, not names and k in _NAMES)
        return found
    if isinstance(node, list):
        items = node.like() if isinstance(node, Seq) else []
        items += [bare(v) if isinstance(v, (dict, list)) else v for v in node]
        return items
    return node
