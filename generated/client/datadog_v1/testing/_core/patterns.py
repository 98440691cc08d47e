"""A text that a regular expression matches."""

from __future__ import annotations

import re
import string
from typing import Any

_USUAL = ("a1", "abc", "ABC", "123", "Abcd-1234!", "/a", "a@example.com")
_PRINTABLE = string.ascii_lowercase + string.digits + string.ascii_uppercase + "-_. "
# Python's own reading of an expression; its tree is stable, though not documented.
_parser: Any = getattr(re, "_parser")  # noqa: B009


def sample(pattern: str, least: int = 0) -> str | None:
    """A text of at least `least` characters that holds a match, if one can be made."""
    # ECMA-262 names groups in another way.
    pattern = re.sub(r"\(\?<(?=[A-Za-z_])", "(?P<", pattern)
    try:
        tree = _parser.parse(pattern)
        text = _text(tree, {}, 0)
        if len(text) < least:
            text = _text(tree, {}, least)
        # What looks ahead or behind makes no text; a usual one may do.
        found = (t for t in (text, *_USUAL) if len(t) >= least)
        return next((t for t in found if re.search(pattern, t)), None)
    except (re.error, RecursionError, ValueError, OverflowError, KeyError):
        return None


def _text(tree: Any, groups: dict[int, str], more: int) -> str:
    out = ""
    for operator, value in tree:
        out += _one(str(operator), value, groups, more)
    return out


def _one(operator: str, value: Any, groups: dict[int, str], more: int) -> str:
    match operator:
        case "LITERAL":
            return chr(value)
        case "NOT_LITERAL":
            return next(c for c in _PRINTABLE if ord(c) != value)
        case "ANY":
            return "a"
        case "IN":
            return _in(value)
        case "BRANCH":
            return _text(value[1][0], groups, more)
        case "SUBPATTERN":
            text = _text(value[3], groups, more)
            if value[0] is not None:
                groups[value[0]] = text
            return text
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            low, high, inner = value
            count = max(low, min(int(high), more, 200)) if more else low
            return "".join(_text(inner, groups, 0) for _ in range(min(count, 2000)))
        case "ATOMIC_GROUP":
            return _text(value, groups, more)
        case "GROUPREF":
            return groups[value]
        case _:
            return ""


def _in(items: Any) -> str:
    negated = str(items[0][0]) == "NEGATE"
    if not negated:
        operator, value = items[0]
        match str(operator):
            case "LITERAL":
                return chr(value)
            case "RANGE":
                return chr(value[0])
            case _:
                return _CATEGORIES.get(str(value), "a")
    return next(c for c in _PRINTABLE if not _inside(c, items[1:]))


def _inside(char: str, items: Any) -> bool:
    for operator, value in items:
        match str(operator):
            case "LITERAL":
                found = ord(char) == value
            case "RANGE":
                found = value[0] <= ord(char) <= value[1]
            case _:
                found = bool(re.match(_CLASSES.get(str(value), "."), char))
        if found:
            return True
    return False


_CATEGORIES = {
    "CATEGORY_DIGIT": "1",
    "CATEGORY_SPACE": " ",
    "CATEGORY_WORD": "a",
    "CATEGORY_NOT_DIGIT": "a",
    "CATEGORY_NOT_SPACE": "a",
    "CATEGORY_NOT_WORD": "-",
}
_CLASSES = {
    "CATEGORY_DIGIT": r"\d",
    "CATEGORY_SPACE": r"\s",
    "CATEGORY_WORD": r"\w",
    "CATEGORY_NOT_DIGIT": r"\D",
    "CATEGORY_NOT_SPACE": r"\S",
    "CATEGORY_NOT_WORD": r"\W",
}
