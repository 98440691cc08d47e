"""What the values of an enum mean: `x-enum-descriptions` and its kin, as a mapping of values to texts or a list in their order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

# Descriptions, and names where these say more than the value.
TEXTS = ("x-enum-descriptions", "x-enumDescriptions")
NAMES = ("x-enum-varnames", "x-enumNames")


def meanings(node: Mapping[str, Any]) -> tuple[tuple[Any, str], ...]:
    """Pairs of a value and what it means, in the order in which they are given."""
    values = [v for v in node.get("enum", ())]
    names = _texts(node, NAMES, values)
    found: dict[int, str] = {}
    for i, text in _texts(node, TEXTS, values).items():
        found[i] = text
    for i, name in names.items():
        if name.lower() != str(values[i]).lower() and i < len(values):
            found[i] = f"{name}: {found[i]}" if i in found else name
    pairs = [(values[i], text) for i, text in found.items()]
    given = node.get(TEXTS[0])
    if isinstance(given, Mapping):
        known = {_key(v) for v in values}
        pairs += [(k, str(v).strip()) for k, v in given.items() if str(k) not in known and v is not None]
    return tuple(pairs)


def _texts(node: Mapping[str, Any], keys: tuple[str, ...], values: list[Any]) -> dict[int, str]:
    """The texts under the first key that has any, by the position of the value."""
    for key in keys:
        given = node.get(key)
        if isinstance(given, Mapping):
            place = {_key(v): i for i, v in enumerate(values)}
            return {place[str(k)]: str(t).strip() for k, t in given.items() if str(k) in place and t is not None}
        if isinstance(given, list):
            pairs = enumerate(given[: len(values)])
            return {i: str(t).strip() for i, t in pairs if isinstance(t, (str, int, float)) and str(t).strip()}
    return {}


def _key(value: Any) -> str:
    """A value as the key of a mapping is written."""
    return "null" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
