"""A comparison as Markdown, for a pull request."""

from __future__ import annotations

import jinja2

from ..places import TEMPLATES
from .change import Change, Diff
from .text import folded, grouped, headline, operations


def markdown(diff: Diff) -> str:
    return template("diff/report.md.j2").render(
        diff=diff, headline=headline(diff), groups=grouped(diff), folded=folded, reached=operations, effects=effects
    )


def effects(change: Change) -> list[tuple[str, str]]:
    """What a change means, with the users that it means the same to."""
    said: dict[str, list[str]] = {}
    for user, effect in change.effects:
        said.setdefault(effect, []).append(user)
    return [(", ".join(users), effect) for effect, users in said.items()]


def template(name: str) -> jinja2.Template:
    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    env.filters["inline"] = inline
    found: jinja2.Template = env.get_template(name)
    return found


def inline(text: str) -> str:
    """Text in one line of Markdown: what would begin a tag or a link stands for itself; code keeps its letters."""
    parts = " ".join(text.split()).split("`")
    if len(parts) % 2 == 0:  # A backtick without its partner.
        parts = [" ".join(text.split()).replace("`", "'")]
    for i in range(0, len(parts), 2):
        for char in "\\<>[]*_|":
            parts[i] = parts[i].replace(char, f"\\{char}")
    return "`".join(parts)
