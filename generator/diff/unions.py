"""Compares alternatives: the variants of `oneOf` and `anyOf`, and the discriminator that tells them apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .law import Effect
from .reach import told_apart
from .side import position, schema_name
from .site import Site
from .values import same, shown

if TYPE_CHECKING:
    from .schemas import Schemas

KEYWORDS = frozenset({"oneOf", "anyOf", "discriminator"})
_SAYING = frozenset(
    """oneOf anyOf discriminator type enum const allOf not if properties required additionalProperties items prefixItems pattern format
    minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength minItems maxItems $ref""".split()
)


def compare(walk: Schemas, old: dict[str, Any], new: dict[str, Any], site: Site) -> None:
    before = {k: v for k in ("oneOf", "anyOf") if isinstance(v := old.get(k), list)}
    after = {k: v for k in ("oneOf", "anyOf") if isinstance(v := new.get(k), list)}
    if len(before) == len(after) == 1 and set(before) != set(after):
        a, b = next(iter(before)), next(iter(after))
        walk.emit(site, "one-of-became-any-of" if b == "anyOf" else "any-of-became-one-of", old, new, b)
        _variants(walk, before[a], after[b], old, new, a, b, site)
    else:
        for key in ("oneOf", "anyOf"):
            if key in before and key in after:
                _variants(walk, before[key], after[key], old, new, key, key, site)
            elif key in after:
                walk.emit(site, "alternatives-added", old, new, key, new=_listed(after[key]))
            elif key in before:
                walk.emit(site, "alternatives-dropped", old, new, key, old=_listed(before[key]))
    _discriminator(walk, old, new, site)


def against_one(walk: Schemas, old: dict[str, Any], new: dict[str, Any], site: Site) -> bool:
    """Compare alternatives with a schema that has none as with an only variant: `anyOf: [A, B]` with `A`. False where that is not so."""
    before, after = _only(old), _only(new)
    if bool(before) == bool(after) or not all(_SAYING & set(n) - {"discriminator"} for n in (old, new)):
        return False
    if before:
        _variants(walk, old[before], [new], old, new, before, before, site)
    else:
        _variants(walk, [old], new[after], old, new, after, after, site)
    return True


def _only(node: dict[str, Any]) -> str:
    """The keyword of the alternatives, where they are all that a schema says."""
    said = {k for k in node if not k.startswith("x-")} & _SAYING
    found = said & {"oneOf", "anyOf"}
    return (
        found.pop()
        if len(found) == 1
        and said <= found | {"discriminator"}
        and isinstance(node[next(iter(said & {"oneOf", "anyOf"}))], list)
        else ""
    )


def _variants(
    walk: Schemas, before: list[Any], after: list[Any], old: Any, new: Any, old_key: str, new_key: str, site: Site
) -> None:
    matched = _match(walk, before, after)
    apart = (
        "anyOf" in (old_key, new_key)
        and old_key == new_key
        or (told_apart(walk.old, old) and told_apart(walk.new, new))
    )
    inner = site.inside("", polarity=1 if apart else 0) if not apart else site
    for i, variant in enumerate(before):
        if i in matched:
            walk.compare(variant, after[matched[i]], inner)
        elif not _null(variant):
            effect = None if apart else Effect.UNDECIDED
            walk.emit(site, "variant-removed", old, new, old_key, item=("old", i), old=_name(variant), effect=effect)
        else:
            walk.emit(site, "no-longer-nullable", old, new, new_key)
    for j, variant in enumerate(after):
        if j not in matched.values():
            if _null(variant):
                walk.emit(site, "became-nullable", old, new, new_key, item=("new", j))
            else:
                effect = None if apart else Effect.UNDECIDED
                walk.emit(site, "variant-added", old, new, new_key, item=("new", j), new=_name(variant), effect=effect)


def _match(walk: Schemas, before: list[Any], after: list[Any]) -> dict[int, int]:
    """Which variant is which: by the schema it names, by what it says, by its title, and what is left by its place."""
    matched: dict[int, int] = {}

    def take(fits: Any) -> None:
        for i, a in enumerate(before):
            if i not in matched:
                j = next((j for j, b in enumerate(after) if j not in matched.values() and fits(i, a, j, b)), None)
                if j is not None:
                    matched[i] = j

    def ref(node: Any) -> str | None:
        return node.get("$ref") if isinstance(node, dict) and isinstance(node.get("$ref"), str) else None

    take(lambda i, a, j, b: bool(ref(a) and ref(b)) and not walk.moved(ref(a) or "", ref(b) or ""))
    take(lambda i, a, j, b: same(a, b) and not ref(a))
    take(
        lambda i, a, j, b: (
            isinstance(a, dict) and isinstance(b, dict) and bool(a.get("title")) and a.get("title") == b.get("title")
        )
    )
    # What has no name and stands at the same place among as many is the same variant, changed.
    take(lambda i, a, j, b: not ref(a) and not ref(b) and _kind(a) == _kind(b) and len(before) == len(after) and i == j)
    take(lambda i, a, j, b: not ref(a) and not ref(b) and _kind(a) == _kind(b) and _kind(a) != "object")
    return matched


def _kind(node: Any) -> Any:
    return node.get("type") if isinstance(node, dict) and isinstance(node.get("type"), str) else None


def _null(node: Any) -> bool:
    return isinstance(node, dict) and node.get("type") in ("null", ["null"])


def _name(node: Any) -> str:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            return f"`{schema_name(node['$ref']) or node['$ref']}`"
        if node.get("title"):
            return f"`{node['title']}`"
        kind = node.get("type")
        if isinstance(kind, str):
            return f"{'an' if kind[0] in 'aio' else 'a'} {kind}"
    return "another variant"


def _listed(variants: list[Any]) -> str:
    return ", ".join(_name(v) for v in variants[:6]) + (f" and {len(variants) - 6} more" if len(variants) > 6 else "")


def _discriminator(walk: Schemas, old: dict[str, Any], new: dict[str, Any], site: Site) -> None:
    a, b = old.get("discriminator"), new.get("discriminator")
    if same(a, b):
        return
    a, b = a if isinstance(a, dict) else {}, b if isinstance(b, dict) else {}
    if a.get("propertyName") != b.get("propertyName"):
        said: dict[str, Any] = {
            k: f"`{n['propertyName']}`" if n.get("propertyName") else "what they hold"
            for k, n in (("old", a), ("new", b))
        }
        walk.emit(site, "discriminator-changed", old, new, "discriminator", **said)
        return
    before, after = a.get("mapping") or {}, b.get("mapping") or {}
    for value in [*before, *(v for v in after if v not in before)]:
        x, y = before.get(value), after.get(value)
        at = position(after, value, before)
        if x is None or y is None:
            walk.findings.add(f"discriminator-value-{'added' if x is None else 'removed'}", site, at, name=value)
        elif walk.moved(x, y):
            walk.findings.add("discriminator-value-changed", site, at, name=value, old=_short(x), new=_short(y))
    for key in sorted((set(a) | set(b)) - {"propertyName", "mapping"}):
        if not same(a.get(key), b.get(key)):
            rule = "extension-changed" if key.startswith("x-") else "keyword-changed"
            walk.findings.add(rule, site, position(b, key, a), keyword=key)


def _short(ref: str) -> str:
    return f"`{schema_name(ref) or shown(ref)}`"
