"""Compares the parameters of an operation, on the wire and as arguments in Python."""

from __future__ import annotations

from typing import Any

from .findings import Findings
from .law import Direction, Guard
from .match import alike, best
from .pairing import Op
from .schemas import Schemas
from .side import has_place, position
from .site import Site, known
from .values import same, shown

Key = tuple[str, str]
KEYWORDS = frozenset(
    "name in description required deprecated allowEmptyValue style explode allowReserved schema content example examples x-now x-sunset".split()
)


def compare(old: Op, new: Op, schemas: Schemas, findings: Findings, today: str) -> None:
    before, after = old.parameters(), new.parameters()
    matched = _match(before, after)
    back = {b: a for a, b in matched.items()}
    for key, node in before.items():
        if key not in matched:
            guards = Guard.ANNOUNCED if _announced(node, today) else Guard.NOTHING
            findings.add("parameter-removed", _site(new, key), _at(node, old=True), guards=guards, **_words(old, key))
    for key, node in after.items():
        if key not in back:
            rule = "required-parameter-added" if _required(key, node) else "parameter-added"
            findings.add(rule, _site(new, key), _at(node), **_words(new, key))
    for a, b in matched.items():
        _pair(a, b, before[a], after[b], old, new, schemas, findings)
    _order(old, new, before, after, matched, findings)


def _match(before: dict[Key, Any], after: dict[Key, Any]) -> dict[Key, Key]:
    """Which parameter is which: by location and name, by name alone, then by likeness."""
    found: dict[Key, Key] = {k: k for k in before if k in after}
    for key in before:
        if key not in found:
            other = next((k for k in after if k[1] == key[1] and k not in found.values()), None)
            if other:
                found[key] = other
    gone = [k for k in before if k not in found]
    added = [k for k in after if k not in found.values()]
    # Path parameters of an address that is the same but for their names stand in its order.
    gone_path, added_path = [k for k in gone if k[0] == "path"], [k for k in added if k[0] == "path"]
    if len(gone_path) == len(added_path):
        found |= dict(zip(gone_path, added_path, strict=True))
        gone, added = [k for k in gone if k not in found], [k for k in added if k not in found.values()]

    def score(a: Key, b: Key) -> float:
        x, y = before[a], after[b]
        if a[0] != b[0]:
            return 0.0
        whole = (
            {"description": x.get("description", ""), **_schema(x)},
            {"description": y.get("description", ""), **_schema(y)},
        )
        return alike(a[1], whole[0], b[1], whole[1], _required(a, x) == _required(b, y))

    return found | {gone[i]: added[j] for i, j in best(gone, added, score).items()}


def _schema(node: dict[str, Any]) -> dict[str, Any]:
    schema = node.get("schema")
    return {k: v for k, v in schema.items() if k != "description"} if isinstance(schema, dict) else {}


def _required(key: Key, node: dict[str, Any]) -> bool:
    return node.get("required") is True or key[0] == "path"


def _announced(node: dict[str, Any], today: str) -> bool:
    told = node.get("x-sunset")
    return isinstance(told, str) and bool(today) and told[:10] <= today[:10]


def _at(node: dict[str, Any], *, old: bool = False) -> Any:
    at = position(None if old else node, "name", node)
    return (at[0], old) if has_place(node) else None


def _site(op: Op, key: Key) -> Site:
    return Site(
        f"{_named(key)} of {{operation}}",
        uses=known({(op.key, Direction.REQUEST, 1)}),
        ways=Direction.REQUEST,
    )


def _named(key: Key) -> str:
    return f"{key[0]} parameter `{key[1]}`"


def _words(op: Op, key: Key) -> dict[str, Any]:
    argument = op.held.arguments.get(":".join(key)) if op.held else None
    return {"parameter": _named(key), "argument": f"`{argument.name}=`" if argument else f"`{key[1]}`"}


def _pair(
    a: Key,
    b: Key,
    before: dict[str, Any],
    after: dict[str, Any],
    old: Op,
    new: Op,
    schemas: Schemas,
    findings: Findings,
) -> None:
    site, words = _site(new, b), _words(old, a)
    renamed = _words(new, b)["argument"]
    at = _at(after)
    if a != b:
        if a[0] != b[0]:
            findings.add("parameter-moved", site, position(after, "in", before), **words, new=b[0])
        if a[1] != b[1]:
            # The name of what stands in the path is not sent.
            rule = "path-parameter-renamed" if b[0] == a[0] == "path" else "parameter-renamed"
            findings.add(rule, site, at, **words, old=a[1], new=b[1], new_argument=renamed)
    if a[1] == b[1] and words["argument"] != renamed:
        findings.add("argument-renamed", site, at, **words, new_argument=renamed)
    if a == b and schemas.settled(before, after):
        return
    words = {**words, **{k: v for k, v in _words(new, b).items() if k == "parameter"}}

    def put(rule: str, key: str, **more: Any) -> None:
        findings.add(rule, site, position(after, key, before), **{**words, **more})

    if _required(a, before) != _required(b, after):
        put("parameter-became-required" if _required(b, after) else "parameter-became-optional", "required")
    if bool(before.get("deprecated")) != bool(after.get("deprecated")):
        put("parameter-deprecated" if after.get("deprecated") else "parameter-no-longer-deprecated", "deprecated")
    x, y = _written(a, before), _written(b, after)
    if x != y and a[0] == b[0]:
        key = next(
            (
                k
                for k in ("content", "style", "explode", "allowReserved", "allowEmptyValue")
                if not same(before.get(k), after.get(k))
            ),
            "style",
        )
        put("parameter-written-otherwise", key, old=x, new=y)
    if old.side.prose and new.side.prose:
        if before.get("description") != after.get("description"):
            put("description-changed", "description")
        for key in ("example", "examples", "x-now"):
            if not same(before.get(key), after.get(key)):
                put("example-changed", key)
    schemas.compare(_value(before), _value(after), site)
    for key in [*before, *(k for k in after if k not in before)]:
        if key not in KEYWORDS and not same(before.get(key), after.get(key)):
            put("extension-changed" if key.startswith("x-") else "keyword-changed", key, keyword=key)


def _value(node: dict[str, Any]) -> Any:
    """The schema of a parameter's value."""
    for media in (node.get("content") or {}).values():
        return media.get("schema", {}) if isinstance(media, dict) else {}
    return node.get("schema", {})


def _written(key: Key, node: dict[str, Any]) -> str:
    """How the value is written into the request, defaults included."""
    for media in node.get("content") or {}:
        return f"`{media}`"
    style = node.get("style") or ("form" if key[0] in ("query", "cookie") else "simple")
    explode = node.get("explode") if isinstance(node.get("explode"), bool) else style == "form"
    more = [name for name in ("allowReserved", "allowEmptyValue") if node.get(name) is True]
    return f"`{style}`{', exploded' if explode else ''}{''.join(f', `{m}`' for m in more)}"


def _order(
    old: Op, new: Op, before: dict[Key, Any], after: dict[Key, Any], matched: dict[Key, Key], findings: Findings
) -> None:
    """Path parameters are given by position: their order is part of the interface."""
    was = [matched.get(k, k)[1] for k in before if k[0] == "path"]
    now = [k[1] for k in after if k[0] == "path"]
    common = [n for n in was if n in now]
    if common != [n for n in now if n in was] or (len(now) > len(was) and now[: len(was)] != was):
        shared = any(n.get("in") == "path" for n in map(new.side.resolve, new.item.get("parameters") or ()))
        source = (new.item, old.item) if shared else (new.node, old.node)
        site = Site("{operation}", uses=known({(new.key, Direction.REQUEST, 1)}))
        at = position(source[0], "parameters", source[1])
        findings.add("argument-order-changed", site, at, old=shown(was), new=shown(now))
