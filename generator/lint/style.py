"""Checks the layout of spec files with yamllint: one style, so that diffs show changes of content only."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

import yaml

from ..problems import Place, Problems
from .files import Cache

_WIDTH = 120
STYLE = """
rules:
  braces: {min-spaces-inside: 0, max-spaces-inside: 0}
  brackets: {min-spaces-inside: 0, max-spaces-inside: 0}
  colons: {max-spaces-before: 0, max-spaces-after: 1}
  commas: {max-spaces-before: 0, min-spaces-after: 1, max-spaces-after: 1}
  comments: {require-starting-space: true, min-spaces-from-content: 2}
  comments-indentation: enable
  document-end: {present: false}
  document-start: {present: false}
  empty-lines: {max: 1, max-start: 0, max-end: 0}
  hyphens: {max-spaces-after: 1}
  indentation: {spaces: 2, indent-sequences: true, check-multi-line-strings: false}
  key-duplicates: enable
  line-length: {max: %d}
  new-line-at-end-of-file: enable
  new-lines: {type: unix}
  trailing-spaces: enable
""".replace("%d", str(_WIDTH))
_HINTS = {
    "line-length": "fold the text with `>-`, or put one item on a line",
    "indentation": "two spaces a level, items of lists further in than their key",
    "trailing-spaces": "remove them",
    "new-line-at-end-of-file": "end the file with a newline",
    "new-lines": "lines end with a newline only, as on Unix",
    "empty-lines": "at most one, none at the beginning and end",
    "key-duplicates": "remove one of the two",
}


def format_problems(paths: Iterable[Path], problems: Problems, cache: Cache | None = None) -> None:
    """Add each breach of `STYLE` in the files `paths` to `problems`, as errors. A clean file is remembered by its content."""
    try:
        from yamllint import config, linter
    except ImportError:
        problems.error(
            Place("yamllint"),
            "is not installed; checking the format needs it",
            "install the development tools: make setup",
        )
        return
    settings = config.YamlLintConfig(STYLE)
    for path in paths:
        try:
            data = path.read_bytes()
            text = data.decode("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            problems.error(Place(str(path)), f"cannot be read: {error}")
            continue
        key = f"style-{hashlib.sha256(STYLE.encode() + data).hexdigest()}"
        if cache is not None and cache.get(key) is not None:
            continue
        found = list(linter.run(text, settings))
        if found and all(p.rule for p in found):  # A finding without a rule is that the file is no YAML at all.
            layout = _Layout(text)
            found = [p for p in found if not layout.allows(p.rule, p.line)]
        for problem in found:
            place = Place(str(path), problem.line, problem.column)
            problems.error(
                place,
                f"{problem.desc.removesuffix(' (syntax)')} [{problem.rule or 'syntax'}]",
                _HINTS.get(problem.rule, ""),
            )
        if not found and cache is not None:
            cache.put(key, b"")


class _Layout:
    """What yamllint cannot be told about: literal blocks, flow sequences that go on in a new line, long last words."""

    def __init__(self, text: str) -> None:
        self.lines = text.splitlines()
        self.literal: set[int] = set()
        self.flow: dict[int, int] = {}  # a line that continues a flow collection, and how far in it belongs
        depth, first = 0, 0
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            begin, end = event.start_mark, event.end_mark
            if begin is None or end is None:
                continue
            if isinstance(event, yaml.ScalarEvent) and event.style == "|":
                self.literal.update(range(begin.line + 1, max(end.line, begin.line + 2)))
            elif isinstance(event, yaml.CollectionStartEvent) and (event.flow_style or depth):
                first = first if depth else begin.line
                depth += 1
            elif isinstance(event, yaml.CollectionEndEvent) and depth:
                depth -= 1
                if not depth:
                    base = len(self.lines[first]) - len(self.lines[first].lstrip(" -"))
                    self.flow.update(dict.fromkeys(range(first + 1, end.line + 1), base + 2))

    def allows(self, rule: str, number: int) -> bool:
        """Whether a finding of yamllint on a line is none."""
        line = self.lines[number - 1]
        if rule == "line-length":
            # A paragraph of a literal block is one line; elsewhere a line ends with the word that passes the limit.
            return number - 1 in self.literal or len(line.rsplit(" ", 1)[0]) <= _WIDTH
        return rule == "indentation" and self.flow.get(number - 1) == len(line) - len(line.lstrip())
