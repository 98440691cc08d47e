"""Remembers the last complete run, so that one with nothing to do ends at once.

This module imports nothing heavy: it is all that such a run needs.
"""

from __future__ import annotations

import importlib.metadata
import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..places import PACKAGE, TEMPLATES
from .cache import Cache, digest

if TYPE_CHECKING:
    from ..pipeline import Result

_TOOLS = ("datamodel-code-generator", "jinja2", "ruff")


def code_digest() -> str:
    """A key of the generator itself: its modules, its templates and the tools it calls."""
    parts: list[str | bytes] = [f"{tool}=={importlib.metadata.version(tool)}" for tool in _TOOLS]
    for base in (PACKAGE, TEMPLATES):
        for path in sorted(p for p in base.rglob("*") if p.is_file() and p.suffix != ".pyc"):
            parts += [path.relative_to(base).as_posix(), path.read_bytes()]
    return digest(*parts)


class Stamp:
    """Remembers the last complete run for a spec and an output folder: if neither inputs nor outputs nor the generator have
    changed, there is nothing to do."""

    def __init__(self, spec: Path, out: Path, cache: Cache) -> None:
        self.key = digest("stamp", os.fspath(spec.resolve()), os.fspath(out.resolve()))
        self.out, self.cache, self.folder = out, cache, spec.parent

    def unchanged(self) -> dict[str, Any] | None:
        """The figures of the last run if it still stands."""
        data = self.cache.get(self.key)
        if data is None:
            return None
        old: dict[str, Any] = json.loads(data)
        try:
            if old["code"] != code_digest() or any(digest(Path(p).read_bytes()) != d for p, d in old["inputs"].items()):
                return None
            if self._extra() != old["extra"] or self._outputs(old["outputs"]) != old["outputs"]:
                return None
        except OSError:
            return None
        return old

    def remember(self, result: Result) -> None:
        outputs = self._outputs(result.plan.files)
        figures = {"operations": result.operations, "models": result.models, "files": len(result.plan.files)}
        record = {"code": code_digest(), "inputs": result.inputs, "extra": self._extra(), "outputs": outputs, **figures}
        record["warnings"] = [str(w) for w in result.problems.warnings]
        self.cache.put(self.key, json.dumps(record).encode())

    def _extra(self) -> str:
        """The configuration and everything else beside the spec that is no part of it but may be read."""
        paths = sorted(p for p in self.folder.glob("*.*") if p.suffix in (".toml", ".md"))
        return digest(*(part for p in paths for part in (p.name, p.read_bytes())))

    def _outputs(self, paths: Iterable[str]) -> dict[str, list[int]]:
        found = {}
        for path in sorted(paths):
            stat = os.stat(self.out / path, follow_symlinks=False)
            found[path] = [stat.st_size, stat.st_mtime_ns, stat.st_mode]
        return found
