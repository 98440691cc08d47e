"""House rules on operations and prose: what a reader of the generated pages and client needs to find."""

from __future__ import annotations

import re
from typing import Any

from ..ir import words as naming
from ..ir.media_types import is_json
from ..problems import nearest
from ..read.source import Map, Seq, place
from ..read.walk import Visit
from .report import Report

_LONGEST_SUMMARY = 80
# Words that join the words of a name to a phrase.
_JOINING = frozenset("a an the of for in to this that its is are on by with".split())


def check(report: Report) -> None:
    """Check names, tags, summaries, descriptions and that there are examples."""
    declared = {str(v.node.get("name")): v for v in report.by_kind["Tag"]}
    used: set[str] = set()
    for visit, node in report.own("Operation"):
        used.update(_operation(report, visit, node, list(declared)))
    for name, tag in declared.items():
        if name not in used:
            report.rule(
                "unused-tag",
                place(tag.parent, tag.key),
                f"no operation has the tag {name!r}",
                nearest(name, used - set(declared)) or "remove it",
            )
    for visit, node in report.own("Parameter"):
        _described(report, visit, node, f"parameter {node.get('name')!r}", str(node.get("name")))
        if node.get("in") in ("path", "query") and node.get("required") is True:
            _parameter_example(report, node)
    for visit, node in report.own("RequestBody"):
        _described(report, visit, node, "the request body", "")
        _body_examples(report, node, "the request body", every=True)
    for visit, node in report.own("Response"):
        _described(report, visit, node, f"response {visit.key!r}", str(visit.key))
        if _succeeds(visit, report):
            _body_examples(report, node, f"response {visit.key!r}", every=False)
    for visit in report.by_kind["Schema"]:
        if isinstance(visit.node, Map) and (visit.slot in ("properties", "schemas")):
            what = "property" if visit.slot == "properties" else "schema"
            if what == "schema" or "$ref" not in visit.node:
                _described(report, visit, visit.node, f"{what} {visit.key!r}", str(visit.key))


def _operation(report: Report, visit: Visit, node: Map, declared: list[str]) -> list[str]:
    name = f"{str(visit.key).upper()} {visit.up.key if visit.up else ''}"
    at = report.at(visit)
    if "operationId" not in node:
        report.rule("operation-id", at, f"{name} has no operationId", "name it: it becomes a method, a page and files")
    tags = node.get("tags", Seq("", (0, 0)))
    tags = tags if isinstance(tags, Seq) else Seq("", (0, 0))
    if len(tags) != 1:
        where = place(node, "tags") if "tags" in node else at
        state = f"has {len(tags)} tags" if tags else "has no tag"
        report.rule("one-tag", where, f"{name} {state}", "give it exactly one: the family it belongs to")
    for i, tag in enumerate(tags):
        if isinstance(tag, str) and tag not in declared:
            report.rule(
                "one-tag",
                place(tags, i),
                f"tag {tag!r} is not declared",
                nearest(tag, declared) or "declare it under `tags` at the top",
            )
    _summary(report, name, node, at)
    _described(report, visit, node, name, str(node.get("summary", "")))
    return [t for t in tags if isinstance(t, str)]


def _summary(report: Report, name: str, node: Map, at: Any) -> None:
    text = node.get("summary")
    if not isinstance(text, str) or not text.strip():
        report.rule(
            "summary",
            place(node, "summary") if "summary" in node else at,
            f"{name} has no summary",
            "say in a few words what it does",
        )
        return
    at = place(node, "summary", value=True)
    if text.rstrip().endswith(".") and not text.rstrip().endswith("..."):
        report.rule("summary", at, f"the summary of {name} ends with a full stop", "it is a title: leave the stop out")
    if len(text.strip()) > _LONGEST_SUMMARY:
        hint = f"at most {_LONGEST_SUMMARY}; the rest belongs into the description"
        report.rule("summary", at, f"the summary of {name} has {len(text.strip())} characters", hint)
    elif "\n" in text.strip():
        report.rule(
            "summary", at, f"the summary of {name} has several lines", "one line; the rest belongs into the description"
        )


def _described(report: Report, visit: Visit, node: Map, what: str, name: str) -> None:
    text = node.get("description")
    if not isinstance(text, str) or not text.strip():
        if "description" in node and text is not None and not isinstance(text, str):
            return
        at = place(node, "description") if "description" in node else report.at(visit)
        report.rule(
            "description",
            at,
            f"{what} has no description",
            "say what it means, in which unit or form, and what absence means",
        )
    elif name and what[:6] != "schema" and _repeats(text, name):
        at = place(node, "description", value=True)
        report.rule(
            "description", at, f"the description of {what} only says its name again", "say what the name does not"
        )


def _repeats(text: str, name: str) -> bool:
    if len(text) > 100:
        return False
    said = {w.lower().rstrip("s") for w in re.findall(r"[A-Za-z0-9]+", text)} - _JOINING
    known = {w.lower().rstrip("s") for w in naming.words(name)}
    return said <= known


def _parameter_example(report: Report, node: Map) -> None:
    shown = [node, report.deref(node.get("schema"))]
    content = node.get("content")
    shown += [m for m in content.values() if isinstance(m, Map)] if isinstance(content, Map) else []
    items = shown[1].get("items") if isinstance(shown[1], Map) else None
    shown.append(report.deref(items))
    if not any(isinstance(s, Map) and ("example" in s or s.get("examples")) for s in shown):
        what = f"required {node['in']} parameter {node.get('name')!r}"
        report.rule("example", place(node), f"{what} has no example", "add `example:` with a realistic value")


def _succeeds(visit: Visit, report: Report) -> bool:
    """Whether a response, or a component that one refers to, is one of success."""
    if visit.up is not None and visit.up.kind == "Responses":
        return str(visit.key).startswith("2")
    return any(
        isinstance(v.node, Map) and str(v.key).startswith("2") and report.deref(v.node) is visit.node
        for v in report.by_kind["Response"]
        if "$ref" in v.node
    )


def _body_examples(report: Report, node: Map, what: str, *, every: bool) -> None:
    content = node.get("content")
    for media, body in content.items() if isinstance(content, Map) else ():
        if not isinstance(body, Map) or media.startswith("x-") or not (every or is_json(media)):
            continue
        if "example" in body and not body.get("examples"):
            report.rule(
                "example",
                place(body, "example"),
                f"the example of {what} ({media}) has no name",
                "write `examples:` with a name, a summary and the value",
            )
        elif not body.get("examples") and body:
            report.rule(
                "example",
                place(content, media),
                f"{what} ({media}) has no example",
                "add one under `examples`, with a name, a summary and the value",
            )
