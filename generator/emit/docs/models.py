"""A shared model's page: what it holds, an example, and the operations that use it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from ... import ir
from ...names.outline import Outline
from ..files import Context
from . import text

# Operations that a page names one by one; beyond that, the first of each family stands for its others.
_USERS = 30


@dataclass(frozen=True)
class User:
    """An operation that uses a model; `more` counts those of the same family that are not named."""

    title: str
    url: str
    family: str
    family_url: str
    more: int = 0


def users(ctx: Context, definition: ir.Definition) -> tuple[User, ...]:
    """The operations that lead to a definition, in the order of the reference."""
    families = {f.slug: f.name for f in ctx.api.families}
    using = {*definition.operations}
    found = [op for op in ctx.api.operations() if op.id in using]
    counts = Counter(op.family for op in found)
    first = {op.family: op.id for op in reversed(found)}
    return tuple(
        User(
            op.title,
            ctx.addresses.operation_link(op),
            families[op.family],
            ctx.addresses.family_link(op.family),
            counts[op.family] - 1 if len(found) > _USERS else 0,
        )
        for op in found
        if len(found) <= _USERS or first[op.family] == op.id
    )


def example(outline: Outline, definition: ir.Definition, operations: Iterable[ir.Operation]) -> str | None:
    """A value of a definition: one of its own, or the body of an example of an operation that sends or answers just that."""
    if definition.examples:
        return text.example(definition.examples[0])
    for op in operations if isinstance(definition, (ir.Model, ir.Union)) else ():
        for contents in (op.body.contents if op.body else (), *(r.contents for r in op.responses)):
            for content in contents:
                if not content.examples or not content.media.is_json:
                    continue
                found = [*outline.cores(content.type)]
                if [core.name for core, _ in found] == [definition.name]:
                    value = content.examples[0].value
                    if found[0][1] == "[]" and isinstance(value, list) and value:
                        value = value[0]
                    if isinstance(value, dict):
                        return text.example(value)
    return None


def variant_texts(outline: Outline, union: ir.Definition) -> tuple[str, ...]:
    """What each variant of a union is, in a sentence."""
    if not isinstance(union, ir.Union):
        return ()
    found = []
    for variant in union.variants:
        cores = [core for core, _ in outline.cores(variant)]
        found.append(text.first_sentence(cores[0].description) if len(cores) == 1 else "")
    return tuple(found)
