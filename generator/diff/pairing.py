"""Which operation of the old description is which of the new one, also where address or operationId changed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from .held import HeldOperation
from .law import Direction
from .match import best, name_ratio, ratio, shape
from .reach import Use, operations
from .side import Side


@dataclass(frozen=True)
class Op:
    """An operation of one side; `key` is method and path."""

    side: Side
    key: str
    method: str
    path: str
    item: dict[str, Any]
    node: dict[str, Any]
    id: str

    @property
    def held(self) -> HeldOperation | None:
        return self.side.held.operations.get(self.id) if self.side.held.operations else None

    @property
    def plain(self) -> str:
        """The address without the names of its path parameters."""
        return f"{self.method} {re.sub('{[^}]*}', '{}', self.path)}"

    @property
    def family(self) -> str:
        tags = self.node.get("tags")
        return str(tags[0]) if isinstance(tags, list) and tags else "Default"

    def parameters(self) -> dict[tuple[str, str], dict[str, Any]]:
        """Those of the path item and its own, by location and name."""
        found = {}
        for raw in [*(self.item.get("parameters") or ()), *(self.node.get("parameters") or ())]:
            node = self.side.resolve(raw)
            if isinstance(node, dict) and "name" in node and "in" in node:
                found[str(node["in"]), str(node["name"])] = node
        return found


@dataclass(frozen=True)
class Pairs:
    """Operations of both sides: those that are one, those that are gone, and those that are new."""

    both: tuple[tuple[Op, Op], ...]
    gone: tuple[Op, ...]
    added: tuple[Op, ...]

    @cached_property
    def keys(self) -> tuple[dict[str, str], frozenset[str]]:
        """The new key of each old one; and the new keys."""
        return {a.key: b.key for a, b in self.both}, frozenset(b.key for _, b in self.both)

    def translated(self, old: frozenset[Use], new: frozenset[Use]) -> frozenset[Use]:
        """Uses on either side as uses by operations that are on both, by their new keys."""
        moved, kept = self.keys
        return frozenset({(moved[k], d, p) for k, d, p in old if k in moved} | {u for u in new if u[0] in kept})

    def uses(self, way: Direction = Direction.REQUEST) -> frozenset[Use]:
        """A use by every operation that is on both sides."""
        return frozenset((key, way, 1) for key in self.keys[1])


def listed(side: Side) -> list[Op]:
    ids = {op.address: name for name, op in side.held.operations.items()} if side.held.operations else {}
    return [
        Op(side, key, method.upper(), path, item, node, ids.get(key) or str(node.get("operationId") or key))
        for key, method, path, item, node in operations(side)
    ]


def pair(old: Side, new: Side) -> Pairs:
    """Pairs by address, then by operationId, then by likeness."""
    before, after = listed(old), listed(new)
    found: dict[int, int] = {}

    def take(name: Any) -> None:
        places: dict[str, int] = {}
        for j, op in enumerate(after):
            if j not in found.values():
                places.setdefault(name(op), j)
        for i, op in enumerate(before):
            if i not in found and (j := places.get(name(op), -1)) >= 0 and j not in found.values():
                found[i] = j

    take(lambda op: op.key)
    # Another operation may have taken the address: an operationId that stays is the better name then.
    take(lambda op: op.node.get("operationId") or op.key)
    take(lambda op: op.plain)
    rest = [i for i in range(len(before)) if i not in found], [j for j in range(len(after)) if j not in found.values()]
    if rest[0] and rest[1]:
        matched = best([before[i] for i in rest[0]], [after[j] for j in rest[1]], _alike, 0.75)
        found |= {rest[0][i]: rest[1][j] for i, j in matched.items()}
    both = tuple((before[i], after[j]) for i, j in sorted(found.items(), key=lambda pair: pair[1]))
    gone = tuple(op for i, op in enumerate(before) if i not in found)
    added = tuple(op for j, op in enumerate(after) if j not in found.values())
    return Pairs(both, gone, added)


def _alike(a: Op, b: Op) -> float:
    """How likely two operations are one whose address and name both changed."""
    if a.method != b.method:
        return 0.0
    parts = [{k: v for k, v in op.node.items() if k in ("parameters", "requestBody", "responses")} for op in (a, b)]
    same = 1.0 if shape(parts[0]) == shape(parts[1]) else ratio(shape(parts[0])[:2000], shape(parts[1])[:2000])
    summary = ratio(str(a.node.get("summary", "")), str(b.node.get("summary", "")))
    return 0.4 * same + 0.3 * ratio(a.plain, b.plain) + 0.15 * name_ratio(a.id, b.id) + 0.15 * summary
