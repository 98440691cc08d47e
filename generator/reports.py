"""Formats for machines of what was found at places in files: annotations of GitHub, SARIF and JUnit's XML."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any
from urllib.parse import quote
from xml.sax.saxutils import escape, quoteattr

from .problems import Place, Problem

FORMATS = ("text", "json", "github", "sarif", "junit")
_GITHUB = {"error": "error", "warning": "warning", "note": "notice"}
# What XML 1.0 cannot hold.
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True)
class Entry:
    """One thing that was found. `level` is `error`, `warning` or `note`."""

    rule: str
    level: str
    place: Place
    text: str


def formatted(problems: Iterable[Problem], form: str) -> str:
    """Problems of a description in one of FORMATS but `text`."""
    found = sorted(set(problems))
    if form == "json":
        listed = [
            {"rule": rule(p), "level": p.severity, "place": str(p.place), "message": p.message, "expected": p.expected}
            for p in found
        ]
        return json.dumps({"problems": listed}, ensure_ascii=False, indent=2) + "\n"
    entries = [
        Entry(rule(p), p.severity, p.place, f"{p.message}{'; ' if p.expected else ''}{p.expected}") for p in found
    ]
    if form == "github":
        return github(entries)
    return sarif(entries, {}) if form == "sarif" else junit(entries, "ddgen lint")


def rule(problem: Problem) -> str:
    """The name of the rule that a problem breaks, which the house's rules say at the end of their message; else that of OpenAPI."""
    found = re.search(r" \[([a-z0-9-]+)\]$", problem.message)
    return found[1] if found else "openapi"


def github(entries: Iterable[Entry]) -> str:
    """Workflow commands that GitHub shows as annotations beside the lines."""
    return "".join(
        f"::{_GITHUB[e.level]} {_where(e.place)}title={_property(e.rule)}::{_message(e.text)}\n" for e in entries
    )


def _where(place: Place) -> str:
    if not place.file:
        return ""
    found = f"file={_property(place.file)},"
    return found + (f"line={place.line},col={place.column}," if place.line else "")


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")


def sarif(entries: Sequence[Entry], rules: dict[str, str]) -> str:
    """A SARIF 2.1.0 log; `rules` are the texts of all rules that may occur."""
    used = sorted({e.rule for e in entries} | set(rules))
    index = {rule: i for i, rule in enumerate(used)}
    driver = {
        "name": "ddgen",
        "version": version("ddgen"),
        "informationUri": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/",
        "rules": [{"id": r, "shortDescription": {"text": rules.get(r) or r}} for r in used],
    }
    results = [
        {
            "ruleId": e.rule,
            "ruleIndex": index[e.rule],
            "level": e.level,
            "message": {"text": e.text},
            **_location(e.place),
        }
        for e in entries
    ]
    log: dict[str, Any] = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}],
    }
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _location(place: Place) -> dict[str, Any]:
    if not place.file:
        return {}
    found: dict[str, Any] = {"artifactLocation": {"uri": _uri(place.file)}}
    if place.line:
        found["region"] = {"startLine": place.line, "startColumn": max(place.column, 1)}
    return {"locations": [{"physicalLocation": found}]}


def _uri(path: str) -> str:
    return quote(path, safe="/._-~()'!*:@&=+$,")


def junit(entries: Sequence[Entry], suite: str) -> str:
    """A test suite in which every entry is a case; errors are failures, the rest is said in their output."""
    failures = sum(e.level == "error" for e in entries)
    lines = ['<?xml version="1.0" encoding="UTF-8"?>']
    lines.append(
        f"<testsuites><testsuite name={_attribute(suite)} tests={_attribute(str(max(len(entries), 1)))} failures={_attribute(str(failures))}>"
    )
    for e in entries:
        head = f"<testcase name={_attribute(f'{e.rule} {e.place}')} classname={_attribute(f'{suite}.{e.rule}')} file={_attribute(e.place.file)} line={_attribute(str(e.place.line))}>"
        text = _xml(f"{e.place}: {e.text}")
        if e.level == "error":
            lines.append(
                f"{head}<failure message={_attribute(e.text)} type={_attribute(e.level)}>{text}</failure></testcase>"
            )
        else:
            lines.append(f"{head}<system-out>{_xml(e.level)}: {text}</system-out></testcase>")
    if not entries:
        lines.append(f"<testcase name={_attribute('nothing to report')} classname={_attribute(suite)}/>")
    lines.append("</testsuite></testsuites>")
    return "\n".join(lines) + "\n"


def _xml(text: str) -> str:
    return escape(_NOT_XML.sub("\ufffd", text))


def _attribute(text: str) -> str:
    return quoteattr(_NOT_XML.sub("\ufffd", text), {"\n": "&#10;", "\r": "&#13;"})
