"""Reads strict JSON into values with places, on the scanner of the standard library.

YAML 1.2 contains JSON, but no YAML library takes all of it: keys of more than 1,024 characters, tabs, control characters and
surrogate pairs are refused or misread.
"""

from __future__ import annotations

import re
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import Any

from ..problems import Place, Problems
from .nodes import Map, Mark, Seq, twice
from .numbers import number as number_of

_SPACE = re.compile(r"[ \t\n\r]*")
_NUMBER = re.compile(r"(-?(?:0|[1-9][0-9]*))(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_WORDS = {"true": True, "false": False, "null": None}
_HALF = re.compile(r"\\u[dD][89a-fA-F]")


class NotJson(Exception):
    """The text is no JSON."""


def parse(text: str, file: str, problems: Problems) -> Any:
    """The value of `text`. NotJson where it is no JSON, with nothing added to `problems`."""
    reader = _Reader(text, file, problems.strict)
    try:
        value, _ = reader.value(reader.space(0))
    except (ValueError, IndexError) as error:
        raise NotJson from error
    if reader.end != len(text):
        raise NotJson
    problems.items += reader.problems.items
    return value


class _Reader:
    """Reads one value after the other; `end` is the position behind the last one and the space that follows it."""

    def __init__(self, text: str, file: str, strict: frozenset[str]) -> None:
        self.text, self.file, self.problems = text, file, Problems(strict=strict)
        self.line, self.begin, self.end = 1, 0, 0
        self.halves = bool(_HALF.search(text))

    def space(self, at: int) -> int:
        """The position behind white space, the only place of line breaks in JSON."""
        text = self.text
        if at < len(text) and text[at] > " ":
            return at
        match = _SPACE.match(text, at)
        assert match is not None
        end = match.end()
        breaks = text.count("\n", at, end)
        if breaks:
            self.line += breaks
            self.begin = text.rindex("\n", at, end) + 1
        return end

    def value(self, at: int) -> tuple[Any, Mark]:
        """The value that begins at a position, with its place; the space behind it is skipped."""
        text = self.text
        mark = (self.line, at - self.begin + 1)
        first = text[at]
        value: Any
        if first == '"':
            value, end = self.string(at, mark)
        elif first == "{":
            value, end = self.mapping(at + 1, mark)
        elif first == "[":
            value, end = self.sequence(at + 1, mark)
        elif number := _NUMBER.match(text, at):
            whole, fraction, exponent = number.groups()
            end = number.end()
            if fraction or exponent:
                value = number_of(number[0], float(number[0]))
            else:
                # Python refuses to convert integers of more than 4,300 digits; they can only be text.
                value = int(whole) if len(whole) < 1000 else whole
        else:
            word = next((w for w in _WORDS if text.startswith(w, at)), None)
            if word is None:
                raise ValueError(at)
            value, end = _WORDS[word], at + len(word)
        self.end = self.space(end)
        return value, mark

    def string(self, at: int, mark: Mark) -> tuple[str, int]:
        value, end = scanstring(self.text, at + 1, True)
        if self.halves and any("\ud800" <= c <= "\udfff" for c in value):
            self.problems.error(
                Place(self.file, *mark), "half of a surrogate pair is no character", r"write both halves, or \ufffd"
            )
        return value, end

    def mapping(self, at: int, mark: Mark) -> tuple[Map, int]:
        text = self.text
        result = Map(self.file, mark)
        at = self.space(at)
        if text[at] == "}":
            return result, at + 1
        while True:
            if text[at] != '"':
                raise ValueError(at)
            key_at = (self.line, at - self.begin + 1)
            key, at = self.string(at, key_at)
            at = self.space(at)
            if text[at] != ":":
                raise ValueError(at)
            value, value_at = self.value(self.space(at + 1))
            if key in result:
                twice(self.problems, self.file, key, key_at, result.at[key][0])
            result[key] = value
            result.at[key] = (key_at, value_at)
            at = self.end
            if text[at] == "}":
                return result, at + 1
            if text[at] != ",":
                raise ValueError(at)
            at = self.space(at + 1)

    def sequence(self, at: int, mark: Mark) -> tuple[Seq, int]:
        text = self.text
        result = Seq(self.file, mark)
        at = self.space(at)
        if text[at] == "]":
            return result, at + 1
        while True:
            item, item_at = self.value(at)
            result.append(item)
            result.at.append(item_at)
            at = self.end
            if text[at] == "]":
                return result, at + 1
            if text[at] != ",":
                raise ValueError(at)
            at = self.space(at + 1)
