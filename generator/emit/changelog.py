"""Emits the changelog of the client: the entry of the version at hand, before those that were released."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import jinja2

from ..diff.changelog import Entry
from ..diff.markdown import effects, inline
from ..diff.text import folded, operations
from .files import File
from .templates import environment


@cache
def _env() -> jinja2.Environment:
    return environment(inline=inline)


def file(present: Entry | None, past: str) -> Iterator[File]:
    """The changelog of the package; `past` has the entries of released versions as Markdown."""
    yield File("client/CHANGELOG.md", _render([present] if present else [], past))


def entry(present: Entry) -> str:
    """One entry, as the past ones are kept."""
    text = _render([present], "")
    return text[text.index("\n## ") :].strip() + "\n"


def _render(entries: list[Entry], past: str) -> str:
    values = {"entries": entries, "past": past.strip(), "folded": folded, "effects": effects, "reached": operations}
    found: str = _env().get_template("client/CHANGELOG.md.j2").render(**values)
    return found.rstrip() + "\n"
