"""What a description says in words: its sentences, and those of them that tell what to use in place of something deprecated."""

from __future__ import annotations

import re
from typing import Any

# Where what a description states may come from, as `x-source` says.
SOURCES = ("facts", "recording", "reference", "product")
_TOLD = (re.compile(r"deprecat|\binstead\b", re.I), re.compile(r"\bsuccessor\b|\breplaced by\b|\buse\b", re.I))


def sentences(markdown: str) -> list[str]:
    """The sentences of the first paragraph, each on one line; no sentence ends within code."""
    paragraph = " ".join(markdown.strip().split("\n\n")[0].split())
    found, start = [], 0
    for end in re.finditer(r"[.!?](?=\s)", paragraph):
        sentence = paragraph[start : end.end()]
        if sentence.count("`") % 2 == 0 and not re.search(r"\b(?:e\.g|i\.e|etc|vs)\.$", sentence):
            found.append(sentence.strip())
            start = end.end()
    return [*found, paragraph[start:].strip()] if paragraph[start:].strip() else found


def instead(markdown: str) -> str:
    """What a description says about the deprecation of what it describes; empty where it says nothing."""
    said = sentences(" ".join(markdown.split()))
    for wanted in _TOLD:
        if told := [s for s in said if wanted.search(s)]:
            return " ".join(told).removeprefix("Deprecated: ")
    return ""


def is_note(value: Any) -> bool:
    """Whether a value is what `x-source` holds: kinds of sources, each with a word on where."""
    return isinstance(value, dict) and bool(value) and value.keys() <= set(SOURCES)
