"""House rules on files: none too long, and nothing in them that the document leaves out."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any, Protocol

from ..problems import Place, Problems
from ..read import grammar, source
from ..read.source import Map, Mark
from .report import Report

_LONGEST = 2000
_FORM = "1"  # of what is remembered
_SECTIONS = frozenset(grammar.SECTIONS.values()) | {"pathItems"}


class Cache(Protocol):
    """Remembers bytes under a key that is made of all they depend on."""

    def get(self, key: str) -> bytes | None: ...

    def put(self, key: str, value: bytes) -> None: ...


Declared = list[tuple[str, str, Mark, Mark]]  # section, name, place of the key, place of the value


def check(report: Report, cache: Cache | None) -> None:
    """Check the files that the bundle was made from, and look for those beside them."""
    main = Path(report.doc.file).resolve()
    shown = {path: _shown(path, report.doc.file, main) for path in report.bundle.files}
    present = _present(report)
    for path, name in shown.items():
        try:
            data = path.read_bytes()
        except OSError:
            continue  # Removed since it was read; the next run will say so.
        lines = data.count(b"\n")
        if lines > _LONGEST:
            report.rule("file-length", Place(name), f"the file has {lines:,} lines", f"split it: at most {_LONGEST:,}")
        if path == main:
            continue
        for section, item, at, value in _declared(data, cache):
            if (name, *value) not in present:
                rule = "unused-path" if section == "paths" else "unused-component"
                hint = (
                    "refer to it from `paths` of the main file, or remove it"
                    if section == "paths"
                    else "remove it, or refer to it"
                )
                what = item if section == "paths" else f"components.{section}.{item}"
                report.rule(rule, Place(name, *at), f"{what} is not part of the document", hint)
    for folder in sorted({path.parent for path in shown} - {main.parent}):
        for other in sorted(folder.iterdir()):
            if other.suffix in (".yaml", ".yml") and other not in shown and other.is_file():
                beside = Place(_shown(other, report.doc.file, main))
                report.rule(
                    "unused-file", beside, "nothing refers to this file", "refer to what is in it, or remove it"
                )


def _present(report: Report) -> set[tuple[Any, ...]]:
    """Where the path items and components of the bundle stand."""
    found = set()
    for visit in report.visits:
        inside = visit.path[:1] == ("components",) and len(visit.path) == 3
        if isinstance(visit.node, Map) and (visit.kind == "PathItem" or inside):
            found.add((visit.node.file, *visit.node.mark))
    return found


def _declared(data: bytes, cache: Cache | None) -> Declared:
    """What a file holds for others: its path items and components, but not those that only point elsewhere."""
    key = f"declared-{_FORM}-{hashlib.sha256(data).hexdigest()}"
    known = cache.get(key) if cache is not None else None
    try:
        entries = json.loads(known or b"null")
        if isinstance(entries, list):
            return [(str(s), str(n), (int(a), int(b)), (int(c), int(d))) for s, n, (a, b), (c, d) in entries]
    except (ValueError, TypeError):
        pass  # no entry of this program's
    doc = source.parse(data.decode("utf-8", "replace"), "", Problems())
    doc = doc if isinstance(doc, Map) else {}
    components = doc.get("components")
    sections = {"paths": doc.get("paths"), **(components if isinstance(components, Map) else {})}
    found: Declared = [
        (section, name, names.at[name][0], names.at[name][1])
        for section, names in sections.items()
        if isinstance(names, Map) and (section == "paths" or section in _SECTIONS)
        for name, node in names.items()
        if isinstance(node, Map)
        and not (len(node) == 1 and "$ref" in node)
        and not (section == "paths" and name.startswith("x-"))
    ]
    if cache is not None:
        cache.put(key, json.dumps(found).encode())
    return found


def _shown(path: Path, doc: str, main: Path) -> str:
    """The name of a file as problems show it: from where the main file was given."""
    relative = os.path.relpath(path, main.parent)
    return os.path.normpath(os.path.join(os.path.dirname(doc), relative)).replace(os.sep, "/")
