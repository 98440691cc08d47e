"""Python's types as their texts show them: whether every value of one is a value of another."""

from __future__ import annotations

import re
from collections.abc import Mapping

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def renaming(text: str, names: Mapping[str, str]) -> str:
    """A type with other names for its classes."""
    return _NAME.sub(lambda m: names.get(m[0], m[0]), text)


def expanded(text: str, kinds: Mapping[str, str], depth: int = 0) -> str:
    """A type with what stands behind names that are no classes, such as those of enums and unions."""
    if depth > 5:
        return text
    return _NAME.sub(lambda m: expanded(kinds[m[0]], kinds, depth + 1) if kinds.get(m[0]) else m[0], text)


def fits(a: str, b: str) -> bool:
    """Whether each value of the type `a` is one of the type `b`, as far as their texts show it."""
    if a == b or b == "Any":
        return True
    right = parts(b)
    return all(any(_one(x, y) for y in right) for x in parts(a))


def _one(a: str, b: str) -> bool:
    if a == b or b == "Any" or (a, b) in (("int", "float"), ("bool", "int")):
        return True
    x, y = re.fullmatch(r"(\w+)\[(.*)\]", a, re.DOTALL), re.fullmatch(r"(\w+)\[(.*)\]", b, re.DOTALL)
    if x and not y:
        return x[1] == "Literal" and b == "str" and x[2][:1] in "'\""
    if not x or not y:
        return False
    if x[1] == y[1] == "Literal":
        return set(parts(x[2], ",")) <= set(parts(y[2], ","))
    if x[1] != y[1] and (x[1], y[1]) not in (("list", "Sequence"), ("dict", "Mapping")):
        return False
    inner = parts(x[2], ","), parts(y[2], ",")
    return len(inner[0]) == len(inner[1]) and all(map(fits, *inner))


def parts(text: str, separator: str = "|") -> list[str]:
    """The members of a union, or the arguments of a generic type."""
    found, depth, current, quote = [], 0, "", ""
    for char in text:
        if quote:
            quote = "" if char == quote else quote
        elif char in "'\"":
            quote = char
        depth += (char in "[(") - (char in ")]") if not quote else 0
        if char == separator and depth == 0 and not quote:
            found.append(current.strip())
            current = ""
        else:
            current += char
    return [*found, current.strip()]
