"""Rules on the bounds of values: numbers where numbers are due, in the form of the dialect, and room between them."""

from __future__ import annotations

import math
from typing import Any

from ..read.source import Map, place
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
    for key in node.keys() & _ALL:
        value, at = node[key], place(node, key, value=True)
        if key in _COUNTS:
            if not _number(value) or value < 0 or value != int(value):
                report.error(at, f"`{key}` must be a whole number from 0 up, is {short(value)}", _unquoted(value))
        elif key in _NUMBERS:
            if not _number(value):
                report.error(at, f"`{key}` must be a number, is {short(value)}", _unquoted(value))
            elif key == "multipleOf" and value <= 0:
                report.error(at, f"`multipleOf` must be above 0, is {short(value)}")
        elif report.dialect == "3.0" and not isinstance(value, bool):
            hint = f"write `{_EXCLUSIVE[key]}: {value}` and `{key}: true`"
            report.error(at, f"`{key}` is true or false in OpenAPI 3.0, is {short(value)}", hint)
        elif report.dialect == "3.1" and not _number(value):
            plain = _EXCLUSIVE[key]
            hint = (
                f"write `{key}: {node[plain]}`, without `{plain}`" if value is True and plain in node else "remove it"
            )
            report.error(at, f"`{key}` is a number in OpenAPI 3.1, is {short(value)}", hint)


def _room(report: Report, node: Map) -> None:
    a: Any
    b: Any
    for low, high, equal in _PAIRS:
        a, b = node.get(low), node.get(high)
        if _number(a) and _number(b) and (a > b or a == b and not equal):
            message = f"nothing fits between `{low}` {a} and `{high}` {b}"
            report.forbidden(place(node, low, value=True), message, "exchange or correct them")
            return


def _number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def _unquoted(value: Any) -> str:
    return "without quotes" if isinstance(value, str) else ""
