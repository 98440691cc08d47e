"""Numbers that remember how they are written where Python would write them otherwise: `1.10` is a version to its author."""

from __future__ import annotations

from typing import Any


class Float(float):
    """A number with a fraction or an exponent, with the text that it was read from."""

    text: str


class Int(int):
    """A whole number, with the text that it was read from."""

    text: str


def number(text: str, value: int | float) -> int | float:
    """The value of a number, with its text where that is not what Python writes for it."""
    if repr(value) == text:
        return value
    kept = Int(value) if isinstance(value, int) else Float(value)
    kept.text = text
    return kept


def written(value: Any) -> str:
    """A number, true or false as the description writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.text if isinstance(value, (Int, Float)) else repr(value)
