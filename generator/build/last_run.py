"""Remembers the last complete run, so that one with nothing to do ends at once.

This module imports nothing heavy: it is all that such a run needs.
"""

from __future__ import annotations

import json
import os
import sys
import sysconfig
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from ..places import PACKAGE, TEMPLATES
from .cache import Cache, digest


def generator_digest(own: Path | None = None) -> str:
    """A digest of the generator itself: its modules, its templates and a user's `own`, and all packages that are installed
    beside it."""
    parts: list[str | bytes] = [f"python {sys.version_info.major}.{sys.version_info.minor}", *_installed()]
    for base in (PACKAGE, TEMPLATES, *([own] if own else [])):
        for path in sorted(p for p in base.rglob("*") if p.is_file() and p.suffix != ".pyc"):
            parts += [path.relative_to(base).as_posix(), path.read_bytes()]
    return digest(*parts)


def _installed() -> list[str]:
    """Names and versions of all packages: those that the generator calls are among them."""
    folders = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    return sorted(name for folder in folders for name in os.listdir(folder) if name.endswith(".dist-info"))


class LastRun:
    """What is known of the last complete run for a spec and an output folder: where neither inputs nor outputs nor the
    generator have changed since, there is nothing to do."""

    def __init__(self, spec: Path, out: Path, cache: Cache) -> None:
        self.key = digest("last run", os.path.realpath(spec), os.path.realpath(out))
        self.out, self.cache, self.folder = out, cache, spec.parent

    def unchanged(self) -> dict[str, Any] | None:
        """The figures of the last run if it still stands."""
        data = self.cache.get(self.key)
        if data is None:
            return None
        try:
            old: dict[str, Any] = json.loads(data)
            if old["generator"] != generator_digest(Path(old["templates"]) if old["templates"] else None):
                return None
            if any(digest(Path(p).read_bytes()) != d for p, d in old["inputs"].items()):
                return None
            if self._beside() != old["beside"] or self._outputs(old["outputs"]) != old["outputs"]:
                return None
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None
        return old

    def remember(
        self,
        started: float,
        inputs: Mapping[str, str],
        outputs: Iterable[str],
        warnings: list[str],
        templates: Path | None,
        figures: Mapping[str, Any],
    ) -> None:
        """Keep what a run read, by digest, what it left on disk, and what it said. `started` is when it began, in seconds."""
        # A file that was changed meanwhile may have been read before or after that: what stands on disk is in doubt.
        if any(os.stat(path).st_mtime >= started for path in inputs):
            return
        record = {
            "generator": generator_digest(templates),
            "templates": os.fspath(templates) if templates else "",
            "inputs": dict(inputs),
            "beside": self._beside(),
            "outputs": self._outputs(outputs),
            "warnings": warnings,
            **figures,
        }
        self.cache.put(self.key, json.dumps(record).encode())

    def _beside(self) -> str:
        """The configuration and everything else beside the spec that is no part of it but may be read."""
        paths = sorted(p for p in self.folder.glob("*.*") if p.suffix in (".toml", ".md") or p.name == "baseline.json")
        return digest(*(part for p in paths for part in (p.name, p.read_bytes())))

    def _outputs(self, paths: Iterable[str]) -> dict[str, list[int]]:
        found = {}
        for path in sorted(paths):
            stat = os.stat(self.out / path, follow_symlinks=False)
            # The time of the last change of the entry itself cannot be set back, as that of its content can.
            found[path] = [stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns, stat.st_ino, stat.st_mode]
        return found
