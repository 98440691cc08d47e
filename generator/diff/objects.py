"""Compares what schemas say of objects and lists: properties, which are required, what else there may be, and items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .law import Direction, Effect, Guard
from .match import pairs
from .reach import ways
from .side import position
from .site import Site
from .values import same

if TYPE_CHECKING:
    from .schemas import Schemas

KEYWORDS = frozenset(
    "properties required additionalProperties patternProperties dependentRequired dependentSchemas dependencies items prefixItems".split()
)


def compare(walk: Schemas, old: dict[str, Any], new: dict[str, Any], site: Site) -> None:
    _properties(walk, old, new, site)
    _further(walk, old, new, site)
    _patterns(walk, old, new, site)
    _dependent(walk, old, new, site)
    _items(walk, old, new, site)


def _mapping(node: dict[str, Any], key: str) -> dict[str, Any]:
    found = node.get(key)
    return found if isinstance(found, dict) else {}


def _names(node: dict[str, Any]) -> set[str]:
    found = node.get("required")
    return {n for n in found if isinstance(n, str)} if isinstance(found, list) else set()


def _properties(walk: Schemas, old: dict[str, Any], new: dict[str, Any], site: Site) -> None:
    before, after = _mapping(old, "properties"), _mapping(new, "properties")
    required = _names(old), _names(new)
    renamed = pairs(before, after, required)
    back = {b: a for a, b in renamed.items()}
    closed = old.get("additionalProperties") is False or new.get("additionalProperties") is False
    holder = site.holder
    for name, node in before.items():
        way = ways(walk.old, node)
        inner = site.inside(f".{name}", ways=way, holder=holder, attribute=name)
        if name in after:
            both = way | ways(walk.new, after[name])
            inner = site.inside(f".{name}", ways=both, holder=holder, attribute=name)
            _required(walk, name in required[0], name in required[1], old, new, name, inner)
            deeper = walk.findings.class_inside(holder, name)
            walk.compare(
                node,
                after[name],
                site.inside(f".{name}", ways=both, holder=holder, attribute=name)
                if not deeper
                else _deeper(site, name, both, holder, deeper),
            )
        elif name in renamed:
            target = renamed[name]
            walk.findings.add(
                "property-renamed",
                inner,
                position(after, target, before),
                old=name,
                new=target,
                **walk.findings.renamed_attribute(holder, name, target),
            )
            _required(walk, name in required[0], target in required[1], old, new, target, inner)
            walk.compare(node, after[target], inner)
        else:
            # Where further properties may be anything and nothing is closed, what is gone is still let through, and ignored.
            walk.findings.add(
                "property-removed",
                inner,
                position(after, name, before),
                **walk.findings.attribute(holder, name, old=True),
            )
    for name, node in after.items():
        if name in before or name in back:
            continue
        inner = site.inside(f".{name}", ways=ways(walk.new, node), holder=holder, attribute=name)
        said = walk.findings.attribute(holder, name, old=False)
        at = position(after, name, before)
        if name in required[1]:
            walk.findings.add("required-property-added", inner, at, **said)
        else:
            further = old.get("additionalProperties")
            typed = isinstance(further, dict) and bool(further)
            effect = walk.effect(further, node) if typed else Effect.WIDENS if closed else Effect.NONE
            walk.findings.add(
                "property-added",
                inner,
                at,
                effect=effect,
                guards=Guard.READ_TOLERANTLY if closed else Guard.NOTHING,
                **said,
            )
    # Names that are required without being described.
    for name in sorted((required[0] ^ required[1]) - set(before) - set(after)):
        _required(walk, name in required[0], name in required[1], old, new, name, site.inside(f".{name}"))


def _deeper(site: Site, name: str, way: Direction, holder: str, deeper: str) -> Site:
    return site.inside(f".{name}", ways=way, holder=deeper, attribute="")


def _required(
    walk: Schemas, before: bool, after: bool, old: dict[str, Any], new: dict[str, Any], name: str, site: Site
) -> None:
    if before == after:
        return
    source = new if after else old
    found = source.get("required")
    index = found.index(name) if isinstance(found, list) and name in found else None
    item = ("new" if after else "old", index)
    walk.emit(
        site, "property-became-required" if after else "property-became-optional", old, new, "required", item=item
    )


def _further(walk: Schemas, old: dict[str, Any], new: dict[str, Any], site: Site) -> None:
    a, b = old.get("additionalProperties", True), new.get("additionalProperties", True)
    a, b = True if a == {} and a is not False else a, True if b == {} and b is not False else b
    if a is b or (same(a, b) and not isinstance(a, dict)):
        return
    emit = walk.emitter(site, old, new)
    if b is False:
        emit("object-closed", "additionalProperties")
    elif a is False:
        emit("object-opened", "additionalProperties")
    elif a is True:
        emit("further-properties-constrained", "additionalProperties")
    elif b is True:
        emit("further-properties-freed", "additionalProperties")
    else:
        deeper = walk.findings.class_inside(site.holder, site.attribute) if site.attribute else ""
        walk.compare(a, b, site.inside(".*", holder=deeper))


def _patterns(walk: Schemas, old: dict[str, Any], new: dict[str, Any], site: Site) -> None:
    before, after = _mapping(old, "patternProperties"), _mapping(new, "patternProperties")
    closed = old.get("additionalProperties") is False and new.get("additionalProperties") is False
    for pattern in [*before, *(p for p in after if p not in before)]:
        if pattern in before and pattern in after:
            walk.compare(before[pattern], after[pattern], site.inside(f".({pattern})"))
            continue
        added = pattern in after
        # Of an open object a pattern demands something; to a closed one it admits something.
        rule = "pattern-properties-widened" if added == closed else "pattern-properties-narrowed"
        at = position(after if added else None, pattern, before)
        walk.findings.add(rule, site, at, name=pattern, verb="are described" if added else "are not described any more")


def _dependent(walk: Schemas, old: dict[str, Any], new: dict[str, Any], site: Site) -> None:
    for key in ("dependentRequired", "dependentSchemas", "dependencies"):
        before, after = _mapping(old, key), _mapping(new, key)
        rule = "dependent-schemas" if key == "dependentSchemas" else "dependent-required"
        for name in [*before, *(n for n in after if n not in before)]:
            a, b = before.get(name), after.get(name)
            if same(a, b):
                continue
            at = position(after, name, before)
            if a is None or b is None:
                walk.findings.add(f"{rule}-{'added' if a is None else 'removed'}", site, at)
            elif isinstance(a, list) and isinstance(b, list):
                effect = (
                    Effect.NARROWS if set(a) < set(b) else Effect.WIDENS if set(b) < set(a) else Effect.INCOMPARABLE
                )
                if set(a) != set(b):
                    walk.findings.add(f"{rule}-changed", site, at, effect=effect)
            else:
                walk.compare(a, b, site.inside(f" ({key} {name})"))


def _items(walk: Schemas, old: dict[str, Any], new: dict[str, Any], site: Site) -> None:
    emit = walk.emitter(site, old, new)
    if "items" in old and "items" in new:
        deeper = walk.findings.class_inside(site.holder, site.attribute) if site.attribute else site.holder
        walk.compare(old["items"], new["items"], site.inside("[]", holder=deeper))
    elif "items" in old or "items" in new:
        emit("items-added" if "items" in new else "items-removed", "items")
    before, after = old.get("prefixItems") or [], new.get("prefixItems") or []
    for i, (a, b) in enumerate(zip(before, after, strict=False)):
        walk.compare(a, b, site.inside(f"[{i}]"))
    if len(before) != len(after):
        bounded = "items" in old or "items" in new
        rule = "prefix-items-added" if not before else "prefix-items-removed" if not after else "prefix-items-changed"
        longer = Effect.NARROWS if len(after) > len(before) else Effect.WIDENS
        emit(rule, "prefixItems", effect=Effect.UNDECIDED if bounded else longer)
