"""Finds the schemas that extend another by `allOf` where that one has a discriminator: a value of it is one of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_PREFIX = "#/components/schemas/"


def heirs(components: Mapping[str, Any]) -> dict[str, list[str]]:
    """The children, and theirs, of each schema that has a discriminator and no alternatives of its own; in the document's order."""
    parents = {name for name, node in components.items() if _is_parent(node)}
    if not parents:
        return {}
    children: dict[str, list[str]] = {}
    for name, node in components.items():
        for ref in dict.fromkeys(_extended(node)):
            children.setdefault(ref, []).append(name)
    order = {name: i for i, name in enumerate(components)}
    found: dict[str, list[str]] = {}
    for parent in sorted(parents, key=order.__getitem__):
        seen: set[str] = set()
        todo = list(children.get(parent, ()))
        while todo:
            name = todo.pop()
            if name not in seen and name != parent:
                seen.add(name)
                todo += children.get(name, ())
        found[parent] = sorted(seen, key=order.__getitem__)
    return {parent: names for parent, names in found.items() if names}


def _is_parent(node: Any) -> bool:
    if not isinstance(node, dict) or "oneOf" in node or "anyOf" in node or "$ref" in node:
        return False
    discriminator = node.get("discriminator")
    return isinstance(discriminator, dict) and isinstance(discriminator.get("propertyName"), str)


def _extended(node: Any) -> list[str]:
    """The components that a schema extends directly."""
    parts = node.get("allOf") if isinstance(node, dict) else None
    refs = [p.get("$ref") for p in parts if isinstance(p, dict)] if isinstance(parts, list) else []
    names = [r[len(_PREFIX) :] for r in refs if isinstance(r, str) and r.startswith(_PREFIX)]
    return [name.replace("~1", "/").replace("~0", "~") for name in names if "/" not in name]
