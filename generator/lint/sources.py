"""House rule on figures in prose: beside a description that states one, `x-source` says where it comes from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..ir.texts import SOURCES
from ..problems import Place
from ..read.source import Map, place
from ..read.walk import Visit
from .cause import short
from .form import bad, mapping
from .report import Report

_NUMBER = r"(?<![\w.:,-])[+-]?\d+(?:,\d{3})*(?:\.\d+)?(?![\w]|[.,:]\d|-\d)"
_WORDS = "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty sixty ninety several few some half"
_UNITS = (
    "nanosecond microsecond millisecond second minute hour day week month year byte kilobyte megabyte gigabyte character "
    "letter digit pixel percent"
)
_SPELLED = re.compile(rf"\b(?:one|{'|'.join(_WORDS.split())}) (?:{'|'.join(_UNITS.split())})s?\b", re.IGNORECASE)
_PERIODS = re.compile(r"\b(?:of|in|during|for|or|on) (?:one|several|some) (?:hour|day|month|year)s?\b")
# What is given as an example states nothing, and neither do the names of standards, versions and statuses.
_EXAMPLE = re.compile(r"(?:such as|for example|as in|for instance|like) (?:`[^`]*`(?:, | or | and )?)+")
_CODE = re.compile(r"`([^`]*)`")
_NAMES = re.compile(
    r"\b(?:ISO 8601|RFC \d+|API v\d|UTF-\d+|OAuth ?\d(?:\.\d)?|SAML \d(?:\.\d)?|HTTP/\d(?:\.\d)?|Draft \d|Signature Version \d"
    r"|SHA-\d+|MD5|P-256|24-hour|JSON Patch \(RFC \d+\)|V[12]|\d+(?:st|nd|rd|th) percentiles?)\b"
    r"|\b(?:[Ss]tatus(?: is)?|HTTP|with|code) [1-5]\d\d\b|\b[1-5]\d\d(?= (?:says|means|that))|\b\d+-bit\b|\b[1-5]xx\b"
)


def figures(text: str, names: str = "") -> list[str]:
    """The figures that a description states: numbers, and spelled ones with a unit. Those in `names`, the name of what is
    described or its values, are no statement of the description."""
    plain = _EXAMPLE.sub(" ", " ".join(text.split()))
    plain = _CODE.sub(lambda code: f" {code[1]} " if re.fullmatch(_NUMBER, code[1]) else " ", plain)
    plain = _PERIODS.sub(" ", _NAMES.sub(" ", plain))
    said = set(re.findall(r"\d+", names))
    numbers = [n for n in re.findall(_NUMBER, plain) if n not in ("0", "1") and n.strip("+-") not in said]
    return numbers + _SPELLED.findall(plain)


def check(report: Report, visit: Visit, node: Map, _: Any) -> None:
    """Check that an `x-source` stands beside a description, and that each kind comes with a word on where."""
    value = mapping(report, node, "x-source", SOURCES)
    if value is None:
        return
    if "description" not in node and "x-enum-descriptions" not in node:
        hint = "it says where what a description states comes from"
        bad(report, node, "x-source", "`x-source` stands beside no description", hint, value=False)
    if not value:
        bad(report, node, "x-source", "`x-source` names no source", f"one of {', '.join(SOURCES)}", value=False)
    for kind, where in value.items():
        if not isinstance(where, str) or not where.strip():
            bad(report, value, kind, f"`{kind}` must be a word on where, is {short(where)}", "such as `maximum`")


def stated(report: Report) -> None:
    """Check that a description with a figure has its source beside it."""
    for node, text, at, names in _texts(report):
        found = figures(text, names)
        if found and "x-source" not in node:
            hint = f"add `x-source:` with one of {', '.join(SOURCES)} and a word on where, or leave the figure out"
            report.rule("figure-source", at, f"nothing says where {found[0]!r} comes from", hint)


def _texts(report: Report) -> Iterator[tuple[Map, str, Place, str]]:
    """Every description, with what holds it, its place, and the names whose figures it may repeat."""
    for visit in report.visits:
        node = visit.node
        # Examples show what they speak of.
        if not isinstance(node, Map) or visit.kind in (
            "Example",
            "Components",
            "Paths",
            "Responses",
            "Callback",
            "Security",
        ):
            continue
        name = str(visit.key)
        if isinstance(node.get("description"), str):
            yield node, node["description"], place(node, "description", value=True), name
        meanings = node.get("x-enum-descriptions")
        for value, text in meanings.items() if isinstance(meanings, Map) else ():
            if isinstance(text, str):
                yield node, text, place(meanings, value, value=True), f"{name} {value}"
