"""Emits a user's own outputs: each template below `extra/` of their folder is a file, or one for each thing that its path names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from .. import ir
from ..ir.requests import stem
from ..problems import GenerationError, Place, Problem
from . import examples
from .files import Context, File
from .filters import FILTERS
from .templates import environment

_FOLDER, _SUFFIX = "extra/", ".j2"
_SLOTS = ("family", "operation", "model")


def shared(ctx: Context) -> Iterator[File]:
    """The files of all templates below `extra/`; a partial, whose name begins with `_`, is none, nor is a file that stays empty."""
    env = environment(**FILTERS)
    env.globals["snippets"] = lambda op: examples.snippets(ctx, op)
    for name in env.list_templates():
        path = PurePosixPath(name)
        if not name.startswith(_FOLDER) or not name.endswith(_SUFFIX) or path.name.startswith("_"):
            continue
        template = env.get_template(name)
        for target, values in _targets(ctx, name.removeprefix(_FOLDER).removesuffix(_SUFFIX), name):
            text = template.render(api=ctx.api, names=ctx.names, addresses=ctx.addresses, config=ctx.config, **values)
            if text.strip():
                yield File(target, text if text.endswith("\n") else f"{text}\n")


def _targets(ctx: Context, path: str, name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each path that a template gives, with what it is about."""
    named = re.findall(r"\[([^\]]*)\]", path)
    wrong = [n for n in named if n not in _SLOTS]
    if wrong or {"operation", "model"} <= {*named}:
        text = f"[{wrong[0]}] in a path stands for nothing" if wrong else "a path cannot name [operation] and [model]"
        raise GenerationError([Problem(Place(f"templates/{name}"), text, "[family], [operation] or [model]")])
    families = {f.slug: f for f in ctx.api.families}
    found: Iterator[dict[str, Any]]
    if "operation" in named:
        found = ({"operation": op, "family": f} for f in ctx.api.families for op in f.operations)
    elif "model" in named and "family" in named:
        found = ({"model": d, "family": families[s]} for d in ctx.api.definitions.values() for s in d.families)
    elif "model" in named:
        found = ({"model": d} for d in ctx.api.definitions.values())
    elif "family" in named:
        found = ({"family": f} for f in ctx.api.families)
    else:
        found = iter([{}])
    for values in found:
        yield re.sub(r"\[([^\]]*)\]", lambda m, v=values: _word(v[m[1]]), path), values  # type: ignore[misc]


def _word(thing: ir.Family | ir.Operation | ir.Definition) -> str:
    """What stands in a path for a thing: a family's slug, an operation's id, a definition's name, without what no file may be called."""
    if isinstance(thing, ir.Family):
        return thing.slug
    return stem(thing.id if isinstance(thing, ir.Operation) else thing.name)
