"""Rules on the bounds of values: numbers where numbers are due, in the form of the dialect, and room between them."""

from __future__ import annotations

import math
from typing import Any

from ..problems import Place
from ..read.source import Map, place, scalar
from .cause import short
from .report import Report

_COUNTS = (
    "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "minContains", "maxContains",
)  # fmt: skip
_NUMBERS = ("minimum", "maximum", "multipleOf")
_EXCLUSIVE = {"exclusiveMinimum": "minimum", "exclusiveMaximum": "maximum"}
_ALL = frozenset({*_COUNTS, *_NUMBERS, *_EXCLUSIVE})
# Lower and upper bound, and whether the two may be equal.
_PAIRS = (
    ("minimum", "maximum", True),
    ("exclusiveMinimum", "maximum", False),
    ("minimum", "exclusiveMaximum", False),
    ("exclusiveMinimum", "exclusiveMaximum", False),
    ("minLength", "maxLength", True),
    ("minItems", "maxItems", True),
    ("minProperties", "maxProperties", True),
    ("minContains", "maxContains", True),
)


def check(report: Report) -> None:
    """Check the bounds of every schema."""
    for _, node in report.own("Schema"):
        if node.keys() & _ALL:
            _forms(report, node)
            _room(report, node)


def _forms(report: Report, node: Map) -> None:
    for key in [k for k in node if k in _ALL]:
        value, at = node[key], place(node, key, value=True)
        if key in _EXCLUSIVE:
            _exclusive(report, node, key, at)
            continue
        count = key in _COUNTS
        fits = _number(value) and (not count or value >= 0 and value == int(value))
        if not fits:
            wanted = "a whole number from 0 up" if count else "a number"
            meant = scalar(value) if isinstance(value, str) else None
            clear = _number(meant) and (not count or isinstance(meant, int) and meant >= 0)
            text = f"`{key}` must be {wanted}, is {short(value)}"
            report.rule("bounds", at, text, _unquoted(value), f"taken as {meant}" if clear else "left out")
            if clear:
                node[key] = meant
            else:
                del node[key]
        elif key == "multipleOf" and value <= 0:
            report.rule("bounds", at, f"`multipleOf` must be above 0, is {short(value)}", "", "left out")
            del node[key]


def _exclusive(report: Report, node: Map, key: str, at: Place) -> None:
    """An exclusive bound: a flag beside the bound in 3.0, a bound of its own since 3.1."""
    value, plain = node[key], _EXCLUSIVE[key]
    if report.dialect == "3.0" and not isinstance(value, bool):
        hint = f"write `{plain}: {value}` and `{key}: true`"
        clear = _number(value)
        how = "as OpenAPI 3.1 means it" if clear else "left out"
        report.rule("dialect", at, f"`{key}` is true or false in OpenAPI 3.0, is {short(value)}", hint, how)
        other = node.get(plain)
        tighter = not _number(other) or (value >= other if plain == "minimum" else value <= other) if clear else False
        del node[key]
        if tighter:
            node[plain], node[key] = value, True
    elif report.dialect == "3.1" and not _number(value):
        hint = f"write `{key}: {node[plain]}`, without `{plain}`" if value is True and plain in node else "remove it"
        how = "as OpenAPI 3.0 means it" if isinstance(value, bool) else "left out"
        report.rule("dialect", at, f"`{key}` is a number in OpenAPI 3.1, is {short(value)}", hint, how)
        del node[key]
        if value is True and _number(node.get(plain)):
            node[key] = node.pop(plain)


def _room(report: Report, node: Map) -> None:
    a: Any
    b: Any
    for low, high, equal in _PAIRS:
        a, b = node.get(low), node.get(high)
        if _number(a) and _number(b) and (a > b or a == b and not equal):
            message = f"nothing fits between `{low}` {a} and `{high}` {b}"
            report.rule(
                "bounds",
                place(node, low, value=True),
                message,
                "exchange or correct them",
                "taken as it is: no value fits",
            )
            return


def _number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def _unquoted(value: Any) -> str:
    return "without quotes" if isinstance(value, str) else ""
