"""Prints JSON for readers: objects a line for each member, lists of plain values on one line where they fit."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from .examples.values import Moment
from .request.text import UNSAFE

_WIDTH = 80


def pretty(value: Any, moment: Callable[[Moment], str], hold: str = "") -> str:
    """`value` as JSON; `moment` gives the text that stands for one, without the quotes that a string gets.

    Characters of `hold` are escaped in strings, so that what reads the JSON as a template finds none of its own marks there.
    """
    return _Printer(moment, hold).print(value, "", 0)


class _Printer:
    def __init__(self, moment: Callable[[Moment], str], hold: str) -> None:
        self.moment, self.hold = moment, hold

    def print(self, value: Any, indent: str, used: int) -> str:
        """`used` is how much of the line is taken by what stands around the value."""
        inner = indent + "  "
        if isinstance(value, Mapping) and value:
            pairs = ((self.string(str(k)), v) for k, v in value.items())
            return _lines("{", [f"{k}: {self.print(v, inner, len(inner) + len(k) + 3)}" for k, v in pairs], "}", indent)
        if isinstance(value, (list, tuple)) and value:
            if not any(_has_object(v) for v in value):
                line = f"[{', '.join(self.print(v, '', -10000) for v in value)}]"
                if "\n" not in line and used + len(line) <= _WIDTH:
                    return line
            return _lines("[", [self.print(v, inner, len(inner) + 1) for v in value], "]", indent)
        if isinstance(value, Moment):
            return f'"{self.moment(value)}"' if value.text else self.moment(value)
        return self.string(value) if isinstance(value, str) else json.dumps(value)

    def string(self, text: str) -> str:
        """A string in which every character can be seen."""
        found = UNSAFE.sub(_escape, json.dumps(text, ensure_ascii=False))
        return re.sub(f"[{re.escape(self.hold)}]", _escape, found) if self.hold else found


def _lines(start: str, parts: list[str], end: str, indent: str) -> str:
    inner = indent + "  "
    return f"{start}\n{inner}" + f",\n{inner}".join(parts) + f"\n{indent}{end}"


def _has_object(value: Any) -> bool:
    return (isinstance(value, Mapping) and bool(value)) or (isinstance(value, list) and any(map(_has_object, value)))


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"
