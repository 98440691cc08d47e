"""`python -m bench`: prints all figures as Markdown; says on standard error what it is at."""

from __future__ import annotations

import argparse
import datetime
import os
import platform
import sys
import tempfile
from importlib import metadata
from pathlib import Path

from . import client, docs, generator
from .report import table
from .workspace import Workspace


def main() -> int:
    """Measure and print. Returns 0 whether targets are met or not."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help="generator, client, docs; all without one")
    parts = parser.parse_args().parts or ["generator", "client", "docs"]
    texts = [_heading(os.getloadavg()[0])]
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        workspace = Workspace(Path(folder))
        for name, measure in (("generator", generator.measure), ("client", client.measure), ("docs", docs.measure)):
            if name in parts:
                rows, notes = measure(workspace, _progress)
                texts += [table(name, rows), "\n".join(notes)]
    print("\n\n".join(texts))
    return 0


def _heading(load: float) -> str:
    peers = [f"{name} {metadata.version(name)}" for name in (client.PEER, generator.PEER, generator.MODELS_ONLY)]
    cores = os.cpu_count() or 1
    lines = [
        f"{datetime.date.today()}, {cores} cores, Python {platform.python_version()}; {', '.join(peers)}.",
        "Figures are medians of several processes, measured in turn with those of the peer.",
    ]
    if load > cores / 2:
        lines.append(f"**The machine was busy when this began (load {load:.1f}): wall times are too high.**")
    return "\n".join(lines)


def _progress(stage: str) -> None:
    print(stage, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
