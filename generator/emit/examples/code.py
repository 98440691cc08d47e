"""Python expressions as trees, printed as the formatter would: on one line where that fits, else an entry a line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..request.text import UNSAFE
from .values import Moment

_WIDTH = 88


@dataclass(frozen=True)
class Node:
    """An expression: `text` alone, or entries (what stands before each, and it) between `text` and `close`.

    `lines` is a long string cut after its line breaks. `needs` are names that have to be imported, as `module:name`.
    """

    text: str
    close: str = ""
    entries: tuple[tuple[str, Node], ...] = ()
    lines: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()

    @cached_property
    def flat(self) -> str:
        """The expression on one line."""
        return self.text + ", ".join(before + node.flat for before, node in self.entries) + self.close

    def printed(self, indent: int = 0, around: int = 0) -> str:
        """The expression in lines of the formatter's width, without the first one's indent.

        Args:
            indent: how far the line that it begins in is indented.
            around: how many characters stand before and behind it in that line.
        """
        if indent + around + len(self.flat) <= _WIDTH or not (self.entries or self.lines):
            return self.flat
        pad = " " * (indent + 4)
        if self.lines:
            return "(\n" + "".join(f"{pad}{line}\n" for line in self.lines) + " " * indent + ")"
        inner = (f"{pad}{before}{node.printed(indent + 4, len(before) + 1)},\n" for before, node in self.entries)
        return f"{self.text}\n{''.join(inner)}{' ' * indent}{self.close}"

    def imports(self) -> Iterator[str]:
        """Everything that has to be imported for it."""
        yield from self.needs
        for _, node in self.entries:
            yield from node.imports()


def call(name: str, arguments: Iterable[tuple[str, Node]], *needs: str) -> Node:
    """A call; `arguments` are keywords (empty for an argument by position) and values."""
    return Node(f"{name}(", ")", tuple((f"{k}=" if k else "", v) for k, v in arguments), needs=needs)


def listing(nodes: Iterable[Node]) -> Node:
    """A list."""
    return Node("[", "]", tuple(("", node) for node in nodes))


def mapping(pairs: Iterable[tuple[str, Node]]) -> Node:
    """A dict."""
    return Node("{", "}", tuple((f"{_quoted(key)}: ", node) for key, node in pairs))


def value(value: Any) -> Node:
    """A JSON value as it is; what is not JSON is not expected."""
    match value:
        case Moment():
            return time(value)
        case str():
            return string(value)
        case Mapping():
            return mapping((str(k), _value(v)) for k, v in value.items())
        case list() | tuple():
            return listing(map(_value, value))
        case float() if value != value or value in (float("inf"), float("-inf")):
            return Node(f'float("{value}")')
    return Node(repr(value))


_value = value


def string(text: str) -> Node:
    """A string."""
    parts = text.splitlines(keepends=True) if text.isprintable() or "\n" in text else [text]
    return Node(_quoted(text), lines=tuple(map(_quoted, parts)) if len(parts) > 1 else ())


def data(text: str) -> Node:
    """The bytes of a text."""
    if text.isascii() and not UNSAFE.search(text.replace("\n", "")):
        return Node(f"b{_quoted(text)}")
    return Node(f"{_quoted(text)}.encode()")


def data_bytes(content: bytes) -> Node:
    """Bytes, as text where they are UTF-8."""
    try:
        return data(content.decode())
    except UnicodeDecodeError:
        return Node(repr(content))


def _quoted(text: str) -> str:
    quote = "'" if text.count('"') > text.count("'") else '"'
    plain = text.replace("\\", "\\\\").replace(quote, f"\\{quote}")
    return quote + UNSAFE.sub(_escape, plain) + quote


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    known = {"\n": "\\n", "\t": "\\t", "\r": "\\r"}
    return known.get(match[0]) or (f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}")


# ---- times


def seconds(moment: Moment) -> str:
    """Unix time in seconds, from a variable `now`."""
    sign = "-" if moment.offset < 0 else "+"
    return f"now {sign} {abs(moment.offset)}" if moment.offset else "now"


def time(moment: Moment) -> Node:
    """A moment as the number or text that goes over the wire."""
    if moment.pattern:
        return Node(f'time.strftime("{moment.pattern}", time.gmtime({seconds(moment)}))', needs=("time:",))
    number = seconds(moment)
    if moment.scale > 1:
        number = f"({number}) * {moment.scale}" if moment.offset else f"now * {moment.scale}"
    return Node(f"str({number})" if moment.text else number, needs=("time:",))


def timestamp(moment: Moment) -> Node:
    """A moment as a `datetime`."""
    needs = ("time:", "datetime:datetime", "datetime:UTC")
    if not moment.pattern or all(part in moment.pattern for part in ("%d", "%H", "%M", "%S")):
        return Node(f"datetime.fromtimestamp({seconds(moment)}, UTC)", needs=needs)
    # What the description has as zero stays so: full hours, midnight, the first of a month.
    return call("datetime.fromisoformat", [("", time(moment))], "datetime:datetime")
