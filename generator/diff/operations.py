"""Compares operations: what they are called, what they take and answer, and what is promised about them."""

from __future__ import annotations

from typing import Any

from . import bodies, parameters, promises
from .findings import Findings
from .law import Direction, Guard
from .pairing import Op, Pairs
from .schemas import Schemas
from .side import position
from .site import Site, known
from .values import same, shown, unchanged

REQUEST, RESPONSE = Direction.REQUEST, Direction.RESPONSE
# Keywords of an operation that have a comparison of their own.
KEYWORDS = frozenset(
    """operationId tags summary description externalDocs parameters requestBody responses callbacks deprecated security servers
    x-pagination x-permission x-rate-limit x-unstable x-sunset""".split()
)


def compare(pairs: Pairs, schemas: Schemas, findings: Findings, today: str) -> None:
    """Everything that changed in operations."""
    for op in pairs.added:
        findings.add("operation-added", site(op), position(op.item, op.method.lower(), None))
    for op in pairs.gone:
        guards = Guard.ANNOUNCED if announced(op.node, today) else Guard.NOTHING
        findings.add("operation-removed", site(op), position(None, op.method.lower(), op.item), guards=guards)
    families = promises.families(pairs, findings)
    for old, new in pairs.both:
        where = site(new)
        if old.key != new.key or not unchanged(old.node, new.node):
            _itself(old, new, where, findings, families)
        if _moved(old, new) and old.held and new.held:
            at = position(new.node, "summary", old.node)
            findings.add("page-moved", where, at, old=old.held.page, new=new.held.page)
        promises.compare(old, new, where, findings)
        parameters.compare(old, new, schemas, findings, today)
        bodies.request(old, new, schemas, findings)
        bodies.responses(old, new, schemas, findings)


def site(op: Op, way: Direction = REQUEST, subject: str = "{operation}") -> Site:
    """A site of one operation."""
    return Site(subject, uses=known({(op.key, way, 1)}), ways=way)


def announced(node: Any, today: str) -> bool:
    """Whether a sunset that was told has passed."""
    told = node.get("x-sunset") if isinstance(node, dict) else None
    return isinstance(told, str) and bool(today) and told[:10] <= today[:10]


def _itself(old: Op, new: Op, where: Site, findings: Findings, families: dict[str, str]) -> None:
    def put(rule: str, key: str, **words: Any) -> None:
        findings.add(rule, where, position(new.node, key, old.node), **words)

    if old.key != new.key:
        if old.plain != new.plain:
            at = position(new.item, new.method.lower(), old.item)
            findings.add("operation-moved", where, at, old=old.key, new=new.key)
    if old.id != new.id:
        put("operation-renamed", "operationId", old=old.id, new=new.id, old_call=old.held.call if old.held else old.id)
    if families.get(old.family, old.family) != new.family:
        put(
            "operation-family-changed",
            "tags",
            old=shown(old.family),
            new=shown(new.family),
            old_call=old.held.call if old.held else "",
        )
    tags = [list(op.node.get("tags") or ())[1:] for op in (old, new)]
    if sorted(map(str, tags[0])) != sorted(map(str, tags[1])):
        put("tags-changed", "tags", old=shown(tags[0]), new=shown(tags[1]))
    if bool(old.node.get("deprecated")) != bool(new.node.get("deprecated")):
        put("operation-deprecated" if new.node.get("deprecated") else "operation-no-longer-deprecated", "deprecated")
    if old.side.prose and new.side.prose:
        if old.node.get("summary") != new.node.get("summary") and not _moved(old, new):
            put("summary-changed", "summary", old=shown(old.node.get("summary")), new=shown(new.node.get("summary")))
        if old.node.get("description") != new.node.get("description"):
            put("description-changed", "description")
        if not same(old.node.get("externalDocs"), new.node.get("externalDocs")):
            put("external-docs-changed", "externalDocs")
    _callbacks(old, new, where, findings)
    for key in [*old.node, *(k for k in new.node if k not in old.node)]:
        if key not in KEYWORDS and not same(old.node.get(key), new.node.get(key)):
            put("extension-changed" if key.startswith("x-") else "keyword-changed", key, keyword=key)


def _moved(old: Op, new: Op) -> bool:
    """Whether the page of an operation moves; that of one in another family is told of with the family."""
    return bool(old.held and new.held and old.held.page != new.held.page and old.family == new.family)


def _callbacks(old: Op, new: Op, where: Site, findings: Findings) -> None:
    before, after = old.node.get("callbacks") or {}, new.node.get("callbacks") or {}
    for name in [*before, *(n for n in after if n not in before)]:
        if not same(old.side.resolve(before.get(name)), new.side.resolve(after.get(name))):
            verb = "is gone" if name not in after else "is new" if name not in before else "changed"
            findings.add("callback-changed", where, position(after, name, before), name=name, verb=verb)
