"""House rule on words: one term for one thing, as the glossary in the README beside the description says."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from ..config import GLOSSARY
from ..problems import Place
from ..read.source import Map, place
from .report import Report

_HEADING = "## Glossary"
# Code, double ticks included, and templates are no prose.
_CODE = re.compile(r"``.*?``|`[^`]*`|\{\{.*?\}\}", re.DOTALL)


class Term(NamedTuple):
    """A term, and how its variants are found."""

    name: str
    variants: re.Pattern[str]


def check(report: Report) -> None:
    """Check summaries and descriptions, where the description's configuration lists the rule and there is a glossary."""
    terms = glossary(Path(report.doc.file).parent / GLOSSARY) if report.listed("term") else []
    for visit in report.visits if terms else ():
        node = visit.node
        if not isinstance(node, Map) or visit.kind in ("Components", "Paths", "Responses", "Callback", "Security"):
            continue
        for key in ("summary", "description"):
            if isinstance(node.get(key), str):
                _words(report, terms, node[key], place(node, key, value=True))
        meanings = node.get("x-enum-descriptions")
        for value, text in meanings.items() if isinstance(meanings, Map) else ():
            if isinstance(text, str):
                _words(report, terms, text, place(meanings, value, value=True))


def _words(report: Report, terms: list[Term], text: str, at: Place) -> None:
    plain = _CODE.sub(" ", " ".join(text.split()))
    for term in terms:
        if found := term.variants.search(plain):
            report.rule("term", at, f"{found[0]!r} is called {term.name!r} here", f"write {term.name!r}")


def glossary(path: Path) -> list[Term]:
    """The terms of a table with the columns term, meaning, and what is not written for it; none where there is no such table.

    A variant with the term itself in it is looked for as it is written, any other in either case.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return []
    terms = []
    for line in text.partition(f"\n{_HEADING}\n")[2].partition("\n## ")[0].splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if len(cells) != 3 or set(cells[0]) <= set("- ") or cells[0] == "term":
            continue
        name = cells[0]
        variants = [v.strip() for v in cells[2].split(",") if v.strip()]
        if variants:
            terms.append(Term(name, re.compile("|".join(_pattern(name, v) for v in variants))))
    return terms


def _pattern(name: str, variant: str) -> str:
    words = rf"(?<![\w-]){re.escape(variant)}(?![\w-])"
    return words if name.lower() in variant.lower() else f"(?i:{words})"
