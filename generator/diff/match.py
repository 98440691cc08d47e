"""Finds what was renamed: of the things that are gone and those that are new, the pairs that are alike enough to be one thing."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any, TypeVar

T = TypeVar("T")
# From here on two things count as one with another name. Measured on edits of the real description: below it, a removed and
# an added property of one type begin to be taken for a rename.
ALIKE = 0.6
_PROSE = frozenset("description title summary example examples externalDocs $comment".split())


def ratio(a: str, b: str) -> float:
    """How alike two texts are, from 0 to 1."""
    if not a or not b:
        return 0.0
    return 1.0 if a == b else SequenceMatcher(None, a, b, autojunk=False).ratio()


def name_ratio(a: str, b: str) -> float:
    """How alike two names are; their words in another order, or one word more, are nearly the same."""
    x, y = _words(a), _words(b)
    if x == y:
        return 1.0
    shared = len(set(x) & set(y)) / max(len(set(x) | set(y)), 1)
    return max(ratio("".join(x), "".join(y)), 0.5 + shared / 2 if shared >= 0.5 else shared)


def _words(name: str) -> list[str]:
    return [w.lower() for w in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+", name)]


def best(old: Sequence[T], new: Sequence[T], score: Callable[[T, T], float], least: float = ALIKE) -> dict[int, int]:
    """Pairs of indices, the most alike first; each thing has one partner at most, and none that is less alike than `least`."""
    scored = sorted(((score(a, b), -i, -j) for i, a in enumerate(old) for j, b in enumerate(new)), reverse=True)
    found: dict[int, int] = {}
    for value, i, j in scored:
        if value < least:
            break
        if -i not in found and -j not in found.values():
            found[-i] = -j
    return found


def shape(node: Any) -> str:
    """What a part of a description says, without its texts."""
    return json.dumps(_bare(node), sort_keys=True, default=str)


def _bare(node: Any, names: bool = False) -> Any:
    """A copy without texts. Names of properties are no keywords, whatever they are called."""
    if isinstance(node, dict):
        kept = {k: v for k, v in node.items() if names or k not in _PROSE}
        return {
            k: _bare(v, not names and k in ("properties", "patternProperties", "$defs", "mapping"))
            for k, v in kept.items()
        }
    return [_bare(v) for v in node] if isinstance(node, list) else node


def pairs(
    old: Mapping[str, Any], new: Mapping[str, Any], required: tuple[Iterable[str], Iterable[str]]
) -> dict[str, str]:
    """Properties that have another name now: old name to new name."""
    gone, added = [n for n in old if n not in new], [n for n in new if n not in old]
    if not gone or not added:
        return {}
    before, after = set(required[0]), set(required[1])

    def score(a: str, b: str) -> float:
        return alike(a, old[a], b, new[b], (a in before) == (b in after))

    return {gone[i]: added[j] for i, j in best(gone, added, score).items()}


def alike(a: str, x: Any, b: str, y: Any, fits: bool) -> float:
    """How likely two named things are one: by what they say, how they are described, and how they are called."""
    same = 1.0 if shape(x) == shape(y) else 0.0
    if not same and _kind(x) != _kind(y):
        return 0.0
    said = [n.get("description", "") if isinstance(n, dict) else "" for n in (x, y)]
    texts = ratio(str(said[0]), str(said[1])) if all(said) else name_ratio(a, b)
    # A type alone says little: most properties are texts. Name or description must speak for it.
    return 0.2 * same + 0.45 * texts + 0.3 * name_ratio(a, b) + (0.05 if fits else 0.0)


def _kind(node: Any) -> Any:
    if not isinstance(node, dict):
        return None
    return node.get("$ref") or node.get("type") or sorted(k for k in node if k not in _PROSE)


def schemas(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, str]:
    """Schemas that have another name now: old name to new name."""
    gone, added = [n for n in old if n not in new], [n for n in new if n not in old]
    if not gone or not added:
        return {}

    def score(a: str, b: str) -> float:
        x, y = old[a], new[b]
        if shape(x) == shape(y):
            # Two empty schemas, or two plain texts, are equal and need not be one.
            return 0.7 + 0.3 * name_ratio(a, b) if _rich(x) else 0.4 + 0.4 * name_ratio(a, b)
        if not isinstance(x, dict) or not isinstance(y, dict) or x.get("type") != y.get("type"):
            return 0.0
        for key in ("properties", "enum"):
            p, q = x.get(key), y.get(key)
            if p and q:
                left, right = set(map(str, p)), set(map(str, q))
                shared = len(left & right) / len(left | right)
                return 0.6 * shared + 0.4 * name_ratio(a, b)
        return 0.5 * name_ratio(a, b)

    return {gone[i]: added[j] for i, j in best(gone, added, score).items()}


def _rich(node: Any) -> bool:
    return isinstance(node, dict) and (
        len(node.get("properties") or ()) > 1 or len(node.get("enum") or ()) > 1 or len(node.get("oneOf") or ()) > 1
    )
