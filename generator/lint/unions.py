"""House rule on unions: objects that a property tells apart have a discriminator, and it leads where it should."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..problems import nearest
from ..read.source import Map, Seq, place
from .report import Report


def check(report: Report) -> None:
    """Check every list of alternatives."""
    for _, node in report.own("Schema"):
        _union(report, node)


def _union(report: Report, node: Map) -> None:
    for keyword in ("oneOf", "anyOf"):
        branches = node.get(keyword)
        if isinstance(branches, Seq):
            leaves = _leaves(report, branches)
            if "discriminator" in node:
                _discriminator(report, node, branches, leaves)
            elif len(leaves) > 1 and len(_not_null(report, branches)) > 1 and (tag := _tag(report, leaves)):
                hint = f"add `discriminator:` with `propertyName: {tag}` and a `mapping`"
                report.rule("discriminator", place(node, keyword), f"the alternatives are told apart by {tag!r}", hint)


def _not_null(report: Report, branches: Sequence[Any]) -> list[Any]:
    targets = [report.deref(b) for b in branches]
    return [t for t in targets if not (isinstance(t, Map) and t.get("type") in ("null", ["null"]))]


def _leaves(report: Report, branches: Sequence[Any], seen: set[int] | None = None) -> list[Map]:
    """The objects that are the alternatives in the end, null aside; nothing where one of them is something else."""
    found: list[Map] = []
    seen = set() if seen is None else seen
    for target in _not_null(report, branches):
        if not isinstance(target, Map):
            return []
        if id(target) in seen:
            continue
        seen.add(id(target))
        inner = next((target[k] for k in ("oneOf", "anyOf") if isinstance(target.get(k), Seq)), None)
        if inner is not None:
            below = _leaves(report, inner, seen)
            if not below:
                return []
            found += below
        elif _properties(report, target)[0]:
            found.append(target)
        else:
            return []
    return found


def _properties(report: Report, node: Any, seen: set[int] | None = None) -> tuple[dict[str, Any], set[str]]:
    """Properties and required names of an object, those of its `allOf` included."""
    found: dict[str, Any] = {}
    required: set[str] = set()
    seen = set() if seen is None else seen
    if not isinstance(node, Map) or id(node) in seen:
        return found, required
    seen.add(id(node))
    for part in node.get("allOf") or ():
        inner, names = _properties(report, report.deref(part), seen)
        found.update(inner)
        required |= names
    if isinstance(node.get("properties"), Map):
        found.update(node["properties"])
    if isinstance(node.get("required"), Seq):
        required.update(r for r in node["required"] if isinstance(r, str))
    return found, required


def _tag(report: Report, leaves: list[Map]) -> str:
    """The required property that has one value in each alternative, a different one in each; nothing where there is none."""
    merged = [_properties(report, leaf) for leaf in leaves]
    for name in sorted(set.intersection(*(required & set(properties) for properties, required in merged))):
        values = [_single(report, properties[name]) for properties, _ in merged]
        if None not in values and len(set(values)) == len(values):
            return name
    return ""


def _single(report: Report, node: Any) -> str | None:
    target = report.deref(node)
    if not isinstance(target, Map):
        return None
    values = [target["const"]] if "const" in target else target.get("enum")
    return values[0] if isinstance(values, list) and len(values) == 1 and isinstance(values[0], str) else None


def _discriminator(report: Report, node: Map, branches: Any, leaves: list[Map]) -> None:
    discriminator = node["discriminator"]
    name = discriminator.get("propertyName") if isinstance(discriminator, Map) else None
    if not isinstance(name, str):
        return
    for leaf in leaves:
        properties, _ = _properties(report, leaf)
        if name not in properties:
            hint = nearest(name, properties) or "describe it there, or correct `propertyName`"
            report.rule(
                "discriminator",
                place(discriminator, "propertyName", value=True),
                f"the alternative at {place(leaf)} has no property {name!r}",
                hint,
            )
    mapping = discriminator.get("mapping")
    known = {id(report.deref(b)) for b in branches} | {id(leaf) for leaf in leaves}
    for value, ref in mapping.items() if isinstance(mapping, Map) else ():
        probe = Map(mapping.file, mapping.mark)
        probe["$ref"] = ref
        if not isinstance(ref, str) or not ref.startswith("#") or id(report.deref(probe)) in known:
            continue
        # A value that several alternatives share may lead to a union of just these.
        inner = _leaves(report, [probe])
        if not inner or not {id(leaf) for leaf in inner} <= known:
            report.rule(
                "discriminator",
                place(mapping, value, value=True),
                f"{value!r} leads to {ref!r}, which is none of the alternatives",
                nearest(ref, _refs(branches)),
            )


def _refs(branches: Any) -> list[str]:
    return [b["$ref"] for b in branches if isinstance(b, Map) and isinstance(b.get("$ref"), str)]
