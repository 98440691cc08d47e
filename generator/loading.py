"""Reads a description as its configuration asks for: overlays applied, operations selected, what breaks rules mended."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from . import config, lint
from .lint.files import Cache
from .problems import Place, Problems
from .read import bundle, selection


def load(spec: Path, problems: Problems, cache: Cache | None = None) -> bundle.Bundle:
    """The bundle of a spec and of all that it refers to, mended. GenerationError if it cannot be understood, with all else that is wrong."""
    settings = config.read(spec, os.fspath(spec), Problems())
    problems.strict = frozenset(map(str, _list(settings, "lint", "errors")))
    overlays = [spec.parent / name for name in _list(settings, "document", "overlays")]
    loaded = bundle.load(spec, problems, overlays)
    whole = not problems.errors
    if loaded is not None:
        include, exclude = (_list(settings, "operations", key) for key in ("include", "exclude"))
        selection.select(loaded, include, exclude, lambda entry: _entry(spec, entry), problems)
        # What can be said in spite of broken references is said in the same run.
        known = Problems(strict=problems.strict)
        try:
            lint.mend(loaded, known)
            if problems.errors or known.errors:
                lint.lint(loaded, known, cache, broken=not whole)
        except Exception:  # noqa: BLE001
            if whole:
                raise  # Checks rely on whole references; where these are broken, that is reported already.
        problems.items += known.items
    problems.stop_on_error()
    assert loaded is not None
    return loaded


def _list(settings: dict[str, Any], table: str, key: str) -> list[str]:
    """A list of texts of the configuration; what is none is reported where the configuration is read."""
    found = settings.get(table)
    values = found.get(key) if isinstance(found, dict) else None
    return [v for v in values if isinstance(v, str)] if isinstance(values, list) else []


def _entry(spec: Path, entry: str) -> Place:
    """Where an entry of a list stands in the configuration."""
    path = spec.parent / "ddgen.toml"
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        for quoted in (json.dumps(entry), f"'{entry}'"):
            if quoted in line:
                return Place(os.fspath(path), number, line.index(quoted) + 1)
    return Place(os.fspath(path))
