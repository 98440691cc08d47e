"""The index that the site's search works from: what can be asked for of each operation, in as few bytes as that needs.

A line is a family or an operation of it. Fields are set apart by tabs, and end where nothing more is to be said:

    =word, other words that people use for it, with spaces between
    # family name, address of its page
    title, method, path, operationId, stem of its page, words of parameters and fields, `x` where deprecated

What can be derived is left out: the operationId where it is the title's words without articles, the page's stem where it is
the title's slug, and of the path what it begins with in common with the operation before it (a digit in base 36 says how much).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ... import ir
from ...ir import words
from ...names.outline import Outline
from ..files import Context
from . import text

# Words of parameters and fields that an operation has at most, besides those of its title and path.
_WORDS = 14
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
"""The words that say nothing of what an operation is for: they stand in names everywhere."""
_COMMON = frozenset(
    "a an and as at by data for from id ids in is it list name of on or the to type value values with".split()
)


def index(ctx: Context) -> str:
    """The index of an API's operations."""
    outline = Outline(ctx.api)
    wanted = {op.id: _wanted(outline, op) for op in ctx.api.operations()}
    often = Counter(word for found in wanted.values() for word in set(found))
    # Words that people of this API use for each other: the first is the one that its summaries have.
    lines = [f"={_field(' '.join(found))}" for found in _synonyms(ctx)]
    for group in ctx.api.groups:
        for slug in group.families:
            family = next(f for f in ctx.api.families if f.slug == slug)
            lines.append(f"#{_field(family.name)}\t{ctx.addresses.family_link(slug)}")
            before = ""
            for op in family.operations:
                # What few have tells an operation from others.
                found = sorted(dict.fromkeys(wanted[op.id]), key=lambda word: often[word])[:_WORDS]
                lines.append(_line(ctx, op, before, found))
                before = op.path
    return "\n".join(lines) + "\n"


def _line(ctx: Context, op: ir.Operation, before: str, found: list[str]) -> str:
    same = next(
        (i for i, (a, b) in enumerate(zip(op.path, before, strict=False)) if a != b), min(len(op.path), len(before))
    )
    same = min(same, 35)
    anchor = ctx.addresses.anchors[op.id]
    fields = [
        _field(op.title),
        op.method[:2] if op.method in ("GET", "POST", "PUT", "PATCH", "DELETE") else op.method,
        _DIGITS[same] + _field(op.path[same:]),
        "" if _plain(op.id) == _plain(op.title) else _field(op.id),
        "" if anchor == words.slug(op.title) else anchor,
        " ".join(sorted(found)),
        "x" if op.deprecated else "",
    ]
    return "\t".join(fields).rstrip("\t")


def _synonyms(ctx: Context) -> Iterator[tuple[str, ...]]:
    for word, others in ctx.config.docs_synonyms.items():
        yield tuple(w.lower() for w in (word, *others))


def _field(value: str) -> str:
    return text.line(value)


def _plain(name: str) -> str:
    """A name's words, without articles and in lower case, run together."""
    return "".join(w.lower() for w in words.words(name) if w.lower() not in ("a", "an", "the", "of", "all", "for"))


def _wanted(outline: Outline, op: ir.Operation) -> list[str]:
    """Words of parameters and of the fields of bodies, those of what is sent first, that title and path do not have already."""
    known = {w.lower() for w in words.words(f"{op.title} {op.path} {op.id}")} | _COMMON
    return [
        w
        for name in _names(outline, op)
        for w in (x.lower() for x in words.words(name))
        if w not in known and len(w) > 2
    ]


def _names(outline: Outline, op: ir.Operation) -> Iterator[str]:
    yield from (p.name for p in op.parameters)
    good = [r for r in op.responses if r.status.startswith("2")]
    for found in (op.body.contents if op.body else (), *(r.contents for r in good)):
        for content in found[:1]:
            for core, _ in outline.cores(content.type):
                if isinstance(core, ir.Model):
                    yield from (b.part.name for b in outline.branches(core, limit=0) if not b.open)
