"""Reads YAML and JSON into plain values that remember where they stand.

Mappings and sequences come back as `Map` and `Seq`, a dict and a list that carry a place for themselves and for
each key and item. The values follow the YAML 1.2 core schema, so `on`, `012` and `2024-01-01` are text.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from ..problems import Place, Problems
from . import json_text
from .nodes import Map, Mark, Seq, place, twice
from .numbers import number

__all__ = ["Map", "Mark", "Seq", "parse", "place", "read", "scalar"]

_INT = re.compile(r"[-+]?[0-9]+\Z")
_OCT_HEX = re.compile(r"0(?:o[0-7]+|x[0-9a-fA-F]+)\Z")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z")
_WORDS: dict[str, Any] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys((".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"), float("inf")),
    **dict.fromkeys(("-.inf", "-.Inf", "-.INF"), float("-inf")),
    **dict.fromkeys((".nan", ".NaN", ".NAN"), float("nan")),
}
# What a file begins with that is not UTF-8: a byte order mark, or an ASCII character in wider units.
_ENCODINGS = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
)
_MOST_REPEATED = 1_000_000
_FIRST = frozenset("0123456789+-.~nNtTfF")


def scalar(text: str) -> Any:
    """The value of a plain YAML scalar by the 1.2 core schema."""
    if text and text[0] not in _FIRST:
        return text
    if text in _WORDS:
        return _WORDS[text]
    if _INT.match(text):
        # Python refuses to convert integers of more than 4,300 digits; they can only be text.
        return number(text, int(text)) if len(text) < 1000 else text
    if _OCT_HEX.match(text):
        return number(text, int(text, 0))
    if _FLOAT.match(text):
        return number(text, float(text))
    return text


def parse(text: str, file: str, problems: Problems) -> Any:
    """Parse YAML or JSON `text`; `file` is the name used in places. Problems are added, and None returned, on bad input."""
    if text.startswith("\ufeff"):
        text = text[1:]
    if text.lstrip()[:1] in ("{", "["):
        try:
            return json_text.parse(text, file, problems)
        except json_text.NotJson:
            pass  # YAML flow style looks the same; the YAML parser decides.
        except RecursionError:
            problems.error(Place(file, 1, 1), "nested too deeply to be read", "at most about 300 levels")
            return None
    try:
        return _Builder(file, problems).build(text)
    except TooMuch as error:
        message = f"its aliases stand for more than {_MOST_REPEATED:,} values"
        problems.error(error.place, message, "repeat less, or use `$ref`, which copies nothing")
    except yaml.MarkedYAMLError as error:
        marks = [mark for mark in (error.problem_mark, error.context_mark) if mark]
        at = Place(file, marks[0].line + 1, marks[0].column + 1) if marks else Place(file, 1, 1)
        what = (error.problem or error.context or "cannot be read").strip()
        problems.error(at, f"not valid YAML: {what}", "check quotes, indentation and colons near this place")
    except yaml.YAMLError as error:
        first = str(error).splitlines()[0]
        problems.error(
            Place(file, 1, 1), f"not valid YAML: {first}", "save the file as UTF-8 text without control characters"
        )
    except RecursionError:
        problems.error(Place(file, 1, 1), "nested too deeply to be read", "at most about 900 levels")
    return None


def read(path: Path, file: str, problems: Problems) -> Any:
    """Read and parse one file; a missing or unreadable one is a problem."""
    try:
        if not path.is_file():
            # Devices and pipes may have no end, or never begin.
            what = "it is a folder" if path.is_dir() else "it is no file" if path.exists() else "there is no such file"
            problems.error(Place(file), f"cannot be read: {what}", "the file of a description")
            return None
        text = decoded(path.read_bytes())
    except UnicodeDecodeError as error:
        problems.error(Place(file, 1, 1), f"not UTF-8 text ({error.reason} at byte {error.start})", "save it as UTF-8")
        return None
    except (OSError, ValueError) as error:
        problems.error(Place(file), f"cannot be read: {getattr(error, 'strerror', None) or error}")
        return None
    return parse(text, file, problems)


def decoded(data: bytes) -> str:
    """The text of a file: UTF-8, or UTF-16 or UTF-32 where it begins as these do (YAML 1.2, section 5.2)."""
    for mark, encoding in _ENCODINGS:
        if data.startswith(mark):
            return data.decode(encoding)
    return data.decode("utf-8")


class TooMuch(Exception):
    """Aliases of aliases that multiply beyond what can be read; `place` is that of one that goes too far."""

    def __init__(self, place: Place) -> None:
        self.place = place


class _Builder:
    """Builds values and places from libyaml's events in one pass."""

    def __init__(self, file: str, problems: Problems) -> None:
        self.file, self.problems = file, problems
        self.anchors: dict[str, Any] = {}
        self.open: list[Any] = []  # with an anchor, and not yet complete
        self.count = 0  # of values read
        self.repeated = 0  # of values that aliases stand for
        self.sizes: dict[str, int] = {}  # of what has an anchor, aliases in it written out

    def build(self, text: str) -> Any:
        events = yaml.parse(text, Loader=yaml.CSafeLoader)
        self.next = iter(events).__next__
        self.next()  # stream start
        event: Any = self.next()
        if isinstance(event, yaml.StreamEndEvent):
            return None
        value, _ = self.value(self.next())
        self.next()  # document end
        event = self.next()
        if not isinstance(event, yaml.StreamEndEvent):
            mark = event.start_mark
            self.problems.error(
                Place(self.file, mark.line + 1, mark.column + 1), "a second document begins here", "one document a file"
            )
        return value

    def value(self, event: Any) -> tuple[Any, Mark]:
        self.count += 1
        start = event.start_mark
        mark = (start.line + 1, start.column + 1)
        kind = type(event)
        if kind is yaml.ScalarEvent:
            value = self.scalar(event)
            if event.anchor:
                self.anchors[event.anchor] = value
            return value, mark
        if kind is yaml.AliasEvent:
            if event.anchor not in self.anchors:
                self.problems.error(Place(self.file, *mark), f"alias *{event.anchor} has no anchor before it")
            found = self.anchors.get(event.anchor)
            self.repeated += self.sizes.get(event.anchor, 0)
            if self.repeated > _MOST_REPEATED:
                raise TooMuch(Place(self.file, *mark))
            if any(found is holder for holder in self.open):
                self.problems.error(
                    Place(self.file, *mark),
                    f"alias *{event.anchor} stands inside what it repeats",
                    "use a $ref for recursion",
                )
                return None, mark
            return found, mark
        if kind is yaml.MappingStartEvent:
            return self.mapping(event, mark), mark
        return self.sequence(event, mark), mark

    @staticmethod
    def scalar(event: Any) -> Any:
        if event.style or event.tag:
            return event.value
        return scalar(event.value)

    def sequence(self, event: Any, mark: Mark) -> Seq:
        result = Seq(self.file, mark)
        anchor = event.anchor
        if anchor:
            self.anchors[anchor] = result
            self.open.append(result)
            before = self.count + self.repeated
        while type(event := self.next()) is not yaml.SequenceEndEvent:
            item, at = self.value(event)
            result.append(item)
            result.at.append(at)
        if anchor:
            self.open.pop()
            self.sizes[anchor] = self.count + self.repeated - before
        return result

    def mapping(self, event: Any, mark: Mark) -> Map:
        result = Map(self.file, mark)
        merged: list[Any] = []
        anchor = event.anchor
        if anchor:
            self.anchors[anchor] = result
            self.open.append(result)
            before = self.count + self.repeated
        while type(event := self.next()) is not yaml.MappingEndEvent:
            start = event.start_mark
            at = (start.line + 1, start.column + 1)
            if type(event) is not yaml.ScalarEvent:
                self.problems.breach(
                    "key-text", Place(self.file, *at), "a mapping key is not text", "use a plain or quoted text as key"
                )
                self.value(event)
                self.value(self.next())
                continue
            key = event.value
            value, value_at = self.value(self.next())
            if key == "<<" and not event.style:
                merged += value if isinstance(value, list) else [value]
                continue
            if key in result:
                twice(self.problems, self.file, key, at, result.at[key][0])
            result[key] = value
            result.at[key] = (at, value_at)
        if anchor:
            self.open.pop()
            self.sizes[anchor] = self.count + self.repeated - before
        for other in merged:
            if isinstance(other, Map):
                for key, value in other.items():
                    if key not in result:
                        result[key] = value
                        result.at[key] = other.at[key]
        return result
