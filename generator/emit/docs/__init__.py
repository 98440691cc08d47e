"""Emits the documentation: Markdown pages of families, operations and models, a landing page, and a Hugo site to show them in.

Pages say everything in their Markdown. Text of a description is quoted for it (`text`), and is never HTML, shortcode or attribute.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import jinja2

from ... import ir
from ...names.outline import Outline
from .. import templates
from ..examples import curl, python
from ..files import Context, File
from ..request import requests
from . import models, text
from .landing import landing, listed
from .operations import view
from .search import index
from .selector import selector
from .tables import Tables

_STATIC = "docs/static/"
# What lies beside the landing page, such as pictures.
_BESIDE = "docs/landing/"


def shared(ctx: Context) -> Iterator[File]:
    """What is there once: the landing page, configuration, layouts, style and scripts, and the lists that they work from."""
    env = _environment()
    for name in env.list_templates(filter_func=lambda name: name.startswith(_STATIC)):
        yield File(f"docs/{name.removeprefix(_STATIC)}", _verbatim(env, name))
    found = landing(ctx, _tables(ctx))
    values: dict[str, object] = {
        "landing": found,
        "url": ctx.addresses.landing_link,
        "version": ctx.api.version,
        "distribution": ctx.config.distribution,
        "elsewhere": ctx.config.docs_elsewhere,
        "selector": selector(ctx),
        "operations": {f.slug: [listed(ctx, op) for op in f.operations] for f in ctx.api.families},
    }
    yield File("docs/hugo.toml", env.get_template("docs/hugo.toml.j2").render(values))
    base = ctx.addresses.base
    yield File(f"docs/content/{f'{base}/' if base else ''}_index.md", _page("landing", values))
    for name in env.list_templates(filter_func=lambda name: name.startswith(_BESIDE)):
        path = f"docs/content/{f'{base}/' if base else ''}{name.removeprefix(_BESIDE)}"
        picture = templates.data(name)
        yield File(path, "", binary=picture) if b"\0" in picture else File(path, picture.decode())
    if base:
        yield File("docs/content/_index.md", _page("home", values))
    yield File("docs/data/navigation.json", env.get_template("docs/navigation.json.j2").render(values))
    yield File("docs/data/site.json", env.get_template("docs/site.json.j2").render(values))
    yield File("docs/static/llms.txt", env.get_template("docs/llms.txt.j2").render(values))
    yield File("docs/static/search.txt", index(ctx))


def family(ctx: Context, family: ir.Family) -> Iterator[File]:
    """The page of a family, those of its operations with their scripts, and those of the models that it uses first."""
    tables = _tables(ctx)
    views = [view(ctx, op, tables) for op in family.operations]
    addresses = ctx.addresses
    folder = addresses.folders[family.slug]
    common = {"family": family, "menu": _menu(folder), "family_url": addresses.family_link(family.slug)}
    # A family that stands elsewhere can be found where the others stand, too.
    usual = f"{addresses.base}/{family.slug}"
    yield File(
        addresses.family_page(family.slug),
        _page(
            "family",
            {
                **common,
                "views": views,
                "weight": _weight(ctx, family),
                "summary": _summary(family.description),
                "alias": f"/{usual}/" if folder != usual else "",
            },
        ),
    )
    slugs = {addresses.anchors[op.id] for op in family.operations}
    for weight, found in enumerate(views, 1):
        op = found.op
        alias = addresses.aliases.get(op.id, "")
        values = {
            **common,
            "v": found,
            "weight": weight,
            "summary": _summary(op.description or op.title),
            "alias": f"/{folder}/{alias}/" if alias and alias.lower() not in slugs else "",
        }
        yield File(addresses.operation_page(op), _page("operation", values))
        yield from _scripts(ctx, op, folder)
    for name in sorted(ctx.addresses.models):
        definition = ctx.api.definitions[name]
        if definition.families[:1] != (family.slug,):
            continue
        values = {
            "definition": definition,
            "shape": tables.model(definition),
            "anchor": addresses.models[name].lower(),
            "summary": _summary(definition.description or definition.name),
            "texts": models.variant_texts(tables.outline, definition),
            "example": models.example(tables.outline, definition, family.operations),
            "users": models.users(ctx, definition),
        }
        yield File(addresses.model_page(name), _page("model", values))


def _scripts(ctx: Context, op: ir.Operation, folder: str) -> Iterator[File]:
    """The first example as files beside the page, where layouts of other sites look for them."""
    first = requests(ctx, op)[0]
    stem = ctx.addresses.stems[op.id][0].removesuffix(f".{first.name}")
    yield File(f"docs/content/{folder}/{stem}.sh", curl.script(ctx, first), executable=True)
    yield File(f"docs/content/{folder}/{stem}.py", python.script(ctx, first))


def _tables(ctx: Context) -> Tables:
    return Tables(Outline(ctx.api), {name: ctx.addresses.model_link(name) for name in ctx.addresses.models})


def _weight(ctx: Context, family: ir.Family) -> int:
    """A family's place in the order of the landing page."""
    order = [slug for group in ctx.api.groups for slug in group.families]
    return (order.index(family.slug) if family.slug in order else len(order)) + 1


def _menu(folder: str) -> str:
    """The menu of a family's pages: `api_v1` for those below api/v1."""
    return "_".join(folder.split("/")[:-1]).replace("-", "_").replace(".", "_") or "main"


def _summary(description: str) -> str:
    """What search engines and browsers show of a page."""
    return text.line(text.first_sentence(description)).replace("`", "")


def _page(name: str, values: dict[str, object]) -> str:
    return text.tidy(_environment().get_template(f"docs/{name}.md.j2").render(values))


@cache
def _environment() -> jinja2.Environment:
    return templates.environment(
        anchor=text.anchor,
        block=text.block,
        capitalized=text.capitalized,
        cell=text.cell,
        code=text.code_span,
        fence=text.fence,
        json=text.json_text,
        plain=text.plain_text,
        toml=text.toml,
        unpointed=text.unpointed,
        yaml=text.yaml,
    )


def _verbatim(env: jinja2.Environment, name: str) -> str:
    """A file of the site as it is: layouts are templates of Hugo's, not of ours."""
    assert env.loader is not None
    return env.loader.get_source(env, name)[0]
