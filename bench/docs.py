"""Weighs the documentation's site as it is built: pages and what a first visit loads, compressed, and their nodes."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path

from .measure import environment, run
from .report import Figure, Row, absolute
from .workspace import Workspace

_ROOT = Path(__file__).resolve().parent.parent
_TOOLS = Path(sys.executable).parent


class _Nodes(HTMLParser):
    """Counts elements and the texts between them."""

    count = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.count += 1

    def handle_data(self, data: str) -> None:
        self.count += bool(data.strip())


def measure(workspace: Workspace, progress: Callable[[str], None]) -> tuple[list[Row], list[str]]:
    """Rows of weights, the heaviest page of each kind, and notes."""
    progress("docs: building the site")
    folder = workspace.folder / "docs"
    for name in ("docs", "openapi", "postman"):
        shutil.copytree(_ROOT / "generated" / name, folder / name, ignore=shutil.ignore_patterns("public", "resources"))
    env = {**environment(), "HUGO_CACHEDIR": os.fspath(folder / "cache")}
    site = folder / "docs" / "public"
    hugo = run([_TOOLS / "hugo", "--quiet", "--noBuildLock", "--minify"], cwd=folder / "docs", env=env)
    pagefind = run([sys.executable, "-m", "pagefind", "--site", site, "--quiet"], cwd=folder, env=env)
    progress("docs: weighing pages")
    rows = [absolute("building the site", Figure(hugo.wall + pagefind.wall, "s"), None, 5)]
    coverage = json.loads((_ROOT / "generated" / "coverage.json").read_text("utf-8"))["operations"].values()
    operations = {site / e["page"].removeprefix("docs/content/").removesuffix(".md") / "index.html" for e in coverage}
    families = {path.parent.parent / "index.html" for path in operations}
    models = {p for p in site.rglob("models/*/index.html") if p not in operations}
    for name, pages, limit in (
        ("an operation", operations, 12e3),
        ("a family", families, 25e3),
        ("a model", models, 15e3),
    ):
        weight, page = max((_compressed(p), p) for p in pages)
        rows.append(absolute(f"the heaviest page of {name}: {page.parent.name}", Figure(weight, "B"), None, limit))
    most, page = max((_nodes(p), p) for p in operations)
    notes = [f"An operation's page has {most} nodes at most ({page.parent.name}; at most 2,500 are wanted)."]
    rows.append(
        absolute("what a first visit loads besides", Figure(sum(map(_compressed, _besides(site))), "B"), None, 30e3)
    )
    rows.append(absolute("the index of the search", Figure(_compressed(site / "search.txt"), "B"), None, 10e3))
    return rows, notes


def _besides(site: Path) -> Iterator[Path]:
    """Style, scripts and the search's index."""
    yield from (p for p in site.iterdir() if p.suffix in (".css", ".js", ".svg"))
    yield site / "search.txt"


def _compressed(path: Path) -> int:
    return len(gzip.compress(path.read_bytes(), 9))


def _nodes(path: Path) -> int:
    parser = _Nodes()
    parser.feed(path.read_text("utf-8"))
    return parser.count
