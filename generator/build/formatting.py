"""Formats generated Python in black's style, many files at once."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from ruff import find_ruff_bin

from ..emit.files import File
from ..problems import GenerationError, Place, Problem

_COMMON = ("--isolated", "--no-cache", "--quiet", "--target-version", "py311", "--line-length", "88")


def format_python(files: Iterable[File]) -> list[File]:
    """The files with their Python formatted: imports sorted and pruned, then black's style as `ruff format` writes it.

    GenerationError names a file that is not valid Python.
    """
    found = list(files)
    indices = [i for i, f in enumerate(found) if f.path.endswith(".py")]
    if not indices:
        return found
    with tempfile.TemporaryDirectory(prefix="ddgen-") as folder:
        # Flat names: what a file is called in the output must not matter here.
        paths = {i: Path(folder, f"f{i}.py") for i in indices}
        for i, path in paths.items():
            path.write_text(found[i].text, encoding="utf-8")
        for command in (("check", "--select", "I,F401", "--fix", "--exit-zero"), ("format",)):
            done = subprocess.run([find_ruff_bin(), *command, *_COMMON, folder], capture_output=True, text=True)
            if done.returncode or done.stderr.strip():
                names = [f.path for i, f in enumerate(found) if i in paths and f"f{i}.py" in done.stderr]
                text = (done.stderr or done.stdout).strip().replace(folder, "")
                raise GenerationError(
                    [Problem(Place(", ".join(names) or "generated Python"), f"cannot be formatted: {text}")]
                )
        for i, path in paths.items():
            found[i] = replace(found[i], text=path.read_text(encoding="utf-8"))
    return found
