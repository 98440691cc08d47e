"""Finds the schemas that a value may have to be held against without end, or nearly: unions of unions, above all of themselves."""

from __future__ import annotations

from typing import Any

from .parts import Key, Parts, key_of

_MOST = 50_000  # schemas that one value is held against
_IN_PLACE = ("allOf", "anyOf", "oneOf", "not", "if", "then", "else")


def endless(parts: Parts) -> set[Key]:
    """The components whose evaluation does not come to an end in good time."""
    inner = {key: _in_place(part.plain) for key, part in parts.by_key.items() if key[:2] == ("components", "schemas")}
    users: dict[Key, list[Key]] = {key: [] for key in inner}
    open_ = {key: 0 for key in inner}
    for key, refs in inner.items():
        for ref in set(refs):
            if ref in inner:
                users[ref].append(key)
                open_[key] += 1
    efforts: dict[Key, int] = {}
    todo = [key for key, count in open_.items() if not count]
    while todo:
        key = todo.pop()
        efforts[key] = min(1 + sum(efforts.get(ref, 1) for ref in inner[key]), _MOST + 1)
        for user in users[key]:
            open_[user] -= 1
            if not open_[user]:
                todo.append(user)
    # What was never reached goes round in a circle.
    return {key for key in inner if efforts.get(key, _MOST + 1) > _MOST}


def _in_place(schema: Any) -> list[Key]:
    """The schemas that the same value is held against."""
    found: list[Key] = []
    todo = [schema]
    while todo:
        node = todo.pop()
        if not isinstance(node, dict):
            continue
        if isinstance(node.get("$ref"), str):
            found.append(key_of(node["$ref"]))
        for key in _IN_PLACE:
            value = node.get(key)
            todo += value if isinstance(value, list) else [value]
    return found
