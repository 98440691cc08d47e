"""Emits the documentation: a Hugo site with a landing page and a page for each family.

A family's page is data in its front matter, which the layouts print: text of a description never stands where Hugo or a
browser could run it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import jinja2

from ... import ir
from .. import files
from ..files import Context, File
from . import text
from .landing import landing
from .operations import bodies, inputs, operation
from .plan import plan
from .schemas import Shapes
from .types import cores

_STATIC = "docs/static/"


def shared(ctx: Context) -> Iterator[File]:
    """What is there once: configuration, layouts, style and script, the navigation and the landing page."""
    env = _environment()
    for name in env.list_templates(filter_func=lambda name: name.startswith(_STATIC)):
        yield File(f"docs/{name.removeprefix(_STATIC)}", _verbatim(env, name))
    yield File("docs/hugo.toml", env.get_template("docs/hugo.toml.j2").render(title=ctx.api.title))
    yield File("docs/data/navigation.json", text.front_matter({"groups": list(_navigation(ctx))}))
    base = _folder(ctx.config.base_path)
    if base:
        home = {"title": text.line(ctx.api.title), "landing": f"{base}/"}
        yield File("docs/content/_index.md", text.front_matter(home))
    addresses = {op.id: ctx.addresses.section_link(op) for op in ctx.api.operations()}
    values = landing(ctx, addresses)
    page = env.get_template("docs/landing.md.j2").render(**values)
    front = {
        "title": values["title"],
        "description": _summary(ctx.api.description),
        "layout": "landing",
    }
    yield File(f"docs/content/{base}/_index.md" if base else "docs/content/_index.md", text.front_matter(front) + page)


def family(ctx: Context, family: ir.Family) -> Iterator[File]:
    """The page of a family."""
    api = ctx.api
    tops = [name for op in family.operations for kind in bodies(op) for name in cores(api, kind)]
    nested = [name for op in family.operations for kind in inputs(op) for name in cores(api, kind)]
    shapes = Shapes(api, plan(api, tops, nested))
    page: dict[str, Any] = {
        "title": text.line(family.name),
        "description": _summary(family.description),
        "layout": "family",
        "text": text.prose(family.description),
        "operations": [operation(ctx, op, ctx.addresses.anchors[op.id], shapes) for op in family.operations],
        "models": shapes.models(),
    }
    yield File(ctx.addresses.family_page(family.slug), text.front_matter(page))


def _navigation(ctx: Context) -> Iterator[dict[str, Any]]:
    families = {f.slug: f for f in ctx.api.families}
    for group in ctx.api.groups:
        yield {
            "name": text.line(group.name),
            "families": [
                {
                    "name": text.line(families[slug].name),
                    "path": ctx.addresses.family_link(slug),
                }
                for slug in group.families
            ],
        }


def _summary(description: str) -> str:
    """What search engines and browsers show of a page."""
    return text.line(text.first_sentence(description)).replace("`", "")


def _folder(path: str) -> str:
    """A folder below content/, whatever the configuration says."""
    return "/".join(part for part in path.split("/") if part not in ("", ".", ".."))


@cache
def _environment() -> jinja2.Environment:
    return files.environment(
        block=text.block, cell=text.cell, plain=text.plain, code=text.code_span, quoted=text.quoted, line=text.line
    )


def _verbatim(env: jinja2.Environment, name: str) -> str:
    """A file of the site as it is: layouts are templates of Hugo's, not of ours."""
    assert env.loader is not None
    return env.loader.get_source(env, name)[0]
