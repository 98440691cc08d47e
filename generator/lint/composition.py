"""A schema that is a part of itself through `allOf` admits no more for it: that part is left out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..read.source import Map, Seq, place
from .report import Report

# A step from a schema to one that it is made of: the list of parts and the part, or the schema with a reference and its `$ref`.
Step = tuple[Map, Any]


def check(report: Report) -> None:
    """Report each part that leads back to its schema, and take it out."""
    done: set[int] = set()
    for _, node in report.own("Schema"):
        if "allOf" in node and id(node) not in done:
            _search(report, node, done)


def _search(report: Report, start: Map, done: set[int]) -> None:
    way: list[tuple[Map, Iterator[Step]]] = [(start, iter(_steps(report, start)))]
    taken: list[Step] = []
    on_way = {id(start)}
    while way:
        node, steps = way[-1]
        step = next(steps, None)
        if step is None:
            way.pop()
            on_way.discard(id(node))
            done.add(id(node))
            if taken:
                taken.pop()
            continue
        target = step[1] if not isinstance(step[1], str) else report.deref(node)
        if not isinstance(target, Map) or id(target) in done:
            continue
        if id(target) in on_way:
            begin = next(i for i, (seen, _) in enumerate(way) if seen is target)
            _leave_out(report, target, [*taken[begin:], step])
            continue
        taken.append(step)
        on_way.add(id(target))
        way.append((target, iter(_steps(report, target))))


def _steps(report: Report, node: Map) -> list[Step]:
    steps: list[Step] = []
    if isinstance(node.get("$ref"), str):
        steps.append((node, node["$ref"]))
    parts = node.get("allOf")
    steps += [(node, part) for part in parts] if isinstance(parts, Seq) else []
    return steps


def _leave_out(report: Report, schema: Map, circle: list[Step]) -> None:
    """Take out the last part on a circle that stands in an `allOf`."""
    for holder, part in reversed(circle):
        parts = holder.get("allOf")
        if isinstance(part, str) or not isinstance(parts, Seq):
            continue
        kept = [one for one in parts if one is not part]
        if len(kept) == len(parts):
            return  # taken out already, on another way round
        at = place(part) if isinstance(part, Map) else place(holder)
        text = "this schema is part of itself through allOf"
        report.rule(
            "composition",
            at,
            text,
            "leave it out there: a value cannot end",
            "the part that is the schema itself is left out",
        )
        parts[:] = kept
        parts.at = [parts.mark] * len(kept)
        if not kept:
            del holder["allOf"]
        return
