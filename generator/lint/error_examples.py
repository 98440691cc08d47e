"""House rule on the examples of errors: they can happen, so they name no argument that the operation lacks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..ir.media_types import is_json
from ..problems import Place, nearest
from ..read.source import Map, Seq, place
from ..read.walk import Visit
from .report import Report

# "parameter 'query'"; names that no sentence has otherwise: start_hr, page[size], `name`.
_NAMED = re.compile(r"(?:parameter|field|property|argument)s? ['\"`]([^'\"`]+)['\"`]", re.IGNORECASE)
_WORD = re.compile(r"`([^`\s]+)`|\b([A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+|[A-Za-z]\w*\[\w+\])(?![\w\[])")


def check(report: Report) -> None:
    """Check that every error with a JSON body has an example, and that each example fits the operations it stands under."""
    known = _names(report)
    foreign: dict[tuple[Place, str], list[str]] = {}
    nearby: dict[tuple[Place, str], str] = {}
    for visit, node in report.own("Operation"):
        own: set[str] | None = None
        for holder, key, name in _examples(report, node):
            named = set(_mentioned(holder[key], known))
            if not named:
                continue
            own = _arguments(report, visit, node) if own is None else own
            for word in sorted(named - own):
                where = place(holder, key, value=True), word
                foreign.setdefault(where, []).append(str(node.get("operationId", name)))
                nearby.setdefault(where, nearest(word, own))
    for (at, word), operations in foreign.items():
        who = f"{operations[0]} does" if len(operations) == 1 else f"{operations[0]} and {len(operations) - 1} more do"
        hint = nearby[at, word] or "name an argument that the operation has, or none"
        report.rule("error-example", at, f"the example of an error names {word!r}, which {who} not take", hint)
    if report.listed("error-example"):
        for visit, node in report.own("Response"):
            _present(report, visit, node)


def _present(report: Report, visit: Visit, node: Map) -> None:
    status = str(visit.key)
    if visit.up is None or visit.up.kind != "Responses" or not _is_error(status):
        if not (visit.path[:2] == ("components", "responses") and _shared_error(report, visit)):
            return
    content = node.get("content")
    for media, body in content.items() if isinstance(content, Map) else ():
        if is_json(str(media)) and isinstance(body, Map) and not body.get("examples") and "example" not in body:
            report.rule(
                "error-example",
                place(content, media),
                f"response {status!r} ({media}) has no example",
                "show an error that can happen there, or refer to a shared response that does",
            )


def _shared_error(report: Report, visit: Visit) -> bool:
    """Whether a response among the components stands for an error somewhere."""
    return any(
        isinstance(v.node, Map) and "$ref" in v.node and _is_error(str(v.key)) and report.deref(v.node) is visit.node
        for v in report.by_kind["Response"]
    )


def _is_error(status: str) -> bool:
    return status[:1] in ("4", "5")


def _examples(report: Report, operation: Map) -> Iterator[tuple[Map, str, str]]:
    """The examples of an operation's errors: each with what holds its value, and under which key."""
    responses = operation.get("responses")
    for status, raw in responses.items() if isinstance(responses, Map) else ():
        response = report.deref(raw)
        if not (_is_error(str(status)) or status == "default") or not isinstance(response, Map):
            continue
        content = response.get("content")
        for media in content.values() if isinstance(content, Map) else ():
            if not isinstance(media, Map):
                continue
            if "example" in media:
                yield media, "example", str(status)
            named = media.get("examples")
            for example in named.values() if isinstance(named, Map) else ():
                example = report.deref(example)
                if isinstance(example, Map) and "value" in example:
                    yield example, "value", str(status)


def _mentioned(value: Any, known: set[str]) -> Iterator[str]:
    """The arguments that the texts of an example name."""
    if isinstance(value, (Map, Seq)):
        for inner in value.values() if isinstance(value, Map) else value:
            yield from _mentioned(inner, known)
    elif isinstance(value, str):
        for found in _NAMED.findall(value):
            yield from found.split("/")
        for quoted, word in _WORD.findall(value):
            if (quoted or word) in known:
                yield quoted or word


def _names(report: Report) -> set[str]:
    """The names of all parameters and properties of the document."""
    names = {str(node["name"]) for _, node in report.own("Parameter") if "name" in node}
    return names | {str(v.key) for v in report.by_kind["Schema"] if v.slot == "properties"}


def _arguments(report: Report, visit: Visit, node: Map) -> set[str]:
    """The names of an operation's parameters and, at any depth, of the properties of its body."""
    item = visit.up.node if visit.up is not None and isinstance(visit.up.node, Map) else Map("", (0, 0))
    found: set[str] = set()
    for holder in (item, node):
        parameters = holder.get("parameters")
        for raw in parameters if isinstance(parameters, Seq) else ():
            parameter = report.deref(raw)
            if isinstance(parameter, Map) and isinstance(parameter.get("name"), str):
                found.add(parameter["name"])
    body = report.deref(node.get("requestBody"))
    content = body.get("content") if isinstance(body, Map) else None
    seen: set[int] = set()
    todo: list[Any] = (
        [m.get("schema") for m in content.values() if isinstance(m, Map)] if isinstance(content, Map) else []
    )
    while todo:
        schema = report.deref(todo.pop())
        if not isinstance(schema, Map) or id(schema) in seen:
            continue
        seen.add(id(schema))
        properties = schema.get("properties")
        if isinstance(properties, Map):
            found.update(map(str, properties))
            todo += properties.values()
        for key in ("items", "additionalProperties", "not", "if", "then", "else"):
            todo.append(schema.get(key))
        for key in ("allOf", "oneOf", "anyOf", "prefixItems"):
            inner = schema.get(key)
            todo += inner if isinstance(inner, Seq) else ()
    return found
