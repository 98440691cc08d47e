"""Compares what is promised about operations beside their data: family, credentials, permissions, limits, paging, end of life."""

from __future__ import annotations

from typing import Any

from .findings import Findings
from .law import Direction
from .pairing import Op, Pairs
from .side import position
from .site import Site, known
from .values import same, shown

_REQUEST = Direction.REQUEST


def families(pairs: Pairs, findings: Findings) -> dict[str, str]:
    """Families that are called otherwise as a whole: old name to new name. Each is one finding for all of its operations."""
    before: dict[str, list[tuple[Op, Op]]] = {}
    for old, new in pairs.both:
        before.setdefault(old.family, []).append((old, new))
    taken = {op.family for op, _ in pairs.both} | {op.family for op in pairs.gone}
    renamed: dict[str, str] = {}
    for family, found in before.items():
        names = {new.family for _, new in found}
        if len(names) != 1 or family in names or (name := next(iter(names))) in taken:
            continue
        renamed[family] = name
        uses = frozenset((new.key, _REQUEST, 1) for _, new in found)
        tags = findings.new.doc.get("tags") or []
        index = next((i for i, t in enumerate(tags) if isinstance(t, dict) and t.get("name") == name), None)
        at = position(tags, index, None) if index is not None else position(found[0][1].node, "tags", None)
        old_call = f"{found[0][0].held.family}.…" if found[0][0].held else ""
        call = f"{found[0][1].held.family}.…" if found[0][1].held else ""
        site = Site(f"the family {shown(family)}", uses=known(uses))
        findings.add("family-renamed", site, at, old=shown(family), new=shown(name), old_call=old_call, call=call)
    return renamed


def compare(old: Op, new: Op, where: Site, findings: Findings) -> None:
    _security(old, new, where, findings)
    if old.node is new.node or old.node == new.node:
        return
    _limit(old, new, where, findings)
    _permission(old, new, where, findings)
    _paging(old, new, where, findings)
    _end(old, new, where, findings)


def _put(findings: Findings, where: Site, rule: str, key: str, before: Op, after: Op, /, **words: Any) -> None:
    findings.add(rule, where, position(after.node, key, before.node), **words)


# ---- credentials


def alternatives(op: Op) -> set[frozenset[tuple[str, str]]]:
    """What may be sent to be let in: sets of schemes, each with the scopes it must carry. Nothing at all is the empty set."""
    found = op.node.get("security", op.side.doc.get("security"))
    entries = found if isinstance(found, list) else []
    sets = {
        frozenset((str(name), str(scope)) for name, scopes in entry.items() for scope in ["", *(scopes or ())])
        for entry in entries
        if isinstance(entry, dict)
    }
    return sets or {frozenset()}


def _security(old: Op, new: Op, where: Site, findings: Findings) -> None:
    before, after = alternatives(old), alternatives(new)
    if before == after:
        return
    kept = all(any(b <= a for b in after) for a in before)  # All that was let in still is.
    expected = all(any(a <= b for a in before) for b in after)
    if kept and expected:
        return
    rule = "security-widened" if kept else "security-narrowed" if expected else "security-changed"
    said: dict[str, Any] = {"old": _credentials(before), "new": _credentials(after)}
    if "security" in new.node or "security" in old.node:
        _put(findings, where, rule, "security", old, new, **said)
    else:
        findings.add(rule, where, position(new.side.doc, "security", old.side.doc), **said)


def _credentials(sets: set[frozenset[tuple[str, str]]]) -> str:
    def one(found: frozenset[tuple[str, str]]) -> str:
        schemes: dict[str, list[str]] = {}
        for name, scope in sorted(found):
            schemes.setdefault(name, []).extend([scope] if scope else [])
        return (
            " with ".join(f"`{n}`{' (' + ', '.join(s) + ')' if s else ''}" for n, s in schemes.items())
            or "no credentials"
        )

    return " or ".join(sorted(map(one, sets)))


# ---- limits and permissions


def _limit(old: Op, new: Op, where: Site, findings: Findings) -> None:
    a, b = old.node.get("x-rate-limit"), new.node.get("x-rate-limit")
    if same(a, b):
        return
    x, y = _rate(a), _rate(b)
    said = {"old": _rate_words(a), "new": _rate_words(b)}
    if x is None or y is None:
        rule = "rate-limit-added" if x is None else "rate-limit-removed"
    elif x[1] != y[1] or (x[0] == y[0]):
        rule = "rate-limit-counted-otherwise"
    else:
        rule = "rate-limit-lowered" if y[0] < x[0] else "rate-limit-raised"
    _put(findings, where, rule, "x-rate-limit", old, new, **said)


def _rate(node: Any) -> tuple[float, str] | None:
    if (
        not isinstance(node, dict)
        or not isinstance(node.get("limit"), int)
        or not isinstance(node.get("period"), int)
        or not node["period"]
    ):
        return None
    return node["limit"] / node["period"], str(node.get("per", "organization"))


def _rate_words(node: Any) -> str:
    if not isinstance(node, dict):
        return "none"
    return f"{node.get('limit')} requests in {node.get('period')} s for each {node.get('per', 'organization')}"


def _permission(old: Op, new: Op, where: Site, findings: Findings) -> None:
    a, b = old.node.get("x-permission"), new.node.get("x-permission")
    if same(a, b):
        return
    if not isinstance(a, dict) or not isinstance(b, dict):
        rule = "permission-unknown" if not isinstance(b, dict) else "permission-known"
        _put(findings, where, rule, "x-permission", old, new, old=_permission_words(a), new=_permission_words(b))
        return
    before, after = _grants(a), _grants(b)
    kept = all(any(y <= x for y in after) for x in before)
    expected = all(any(x <= y for x in before) for y in after)
    if kept and expected:
        return
    rule = "permission-widened" if kept else "permission-narrowed" if expected else "permission-changed"
    _put(findings, where, rule, "x-permission", old, new, old=_permission_words(a), new=_permission_words(b))


def _grants(node: dict[str, Any]) -> set[frozenset[str]]:
    """The sets of permissions any of which is enough."""
    names = [str(n) for n in node.get("permissions") or ()]
    operator = node.get("operator", "OR")
    if operator == "OPEN" or not names:
        return {frozenset()}
    return {frozenset(names)} if operator == "AND" else {frozenset({n}) for n in names}


def _permission_words(node: Any) -> str:
    if not isinstance(node, dict):
        return "nothing that is known"
    names = [f"`{n}`" for n in node.get("permissions") or ()]
    if not names or node.get("operator") == "OPEN":
        return "no permission"
    return (" and " if node.get("operator") == "AND" else " or ").join(names)


# ---- paging and end of life


def _paging(old: Op, new: Op, where: Site, findings: Findings) -> None:
    a, b = old.node.get("x-pagination"), new.node.get("x-pagination")
    if same(a, b):
        return
    op = old if b is None else new
    pages = f"{op.held.family}.{op.held.method}_pages()" if op.held else ""
    rule = "paging-added" if a is None else "paging-removed" if b is None else "paging-changed"
    _put(findings, where, rule, "x-pagination", old, new, pages=pages, old=shown(a), new=shown(b))


def _end(old: Op, new: Op, where: Site, findings: Findings) -> None:
    a, b = old.node.get("x-sunset"), new.node.get("x-sunset")
    if not same(a, b):
        rule = (
            "sunset-set"
            if a is None
            else "sunset-removed"
            if b is None
            else "sunset-earlier"
            if str(b) < str(a)
            else "sunset-later"
        )
        _put(findings, where, rule, "x-sunset", old, new, old=str(a), new=str(b))
    a, b = old.node.get("x-unstable"), new.node.get("x-unstable")
    if not same(a, b):
        rule = "unstable-note-changed" if a and b else "operation-became-unstable" if b else "operation-became-stable"
        if bool(a) or bool(b):
            _put(findings, where, rule, "x-unstable", old, new)
