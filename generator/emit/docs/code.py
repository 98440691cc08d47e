"""The examples of an operation as tabs of code: shell, Python and the body that is sent; and what is answered."""

from __future__ import annotations

from typing import Any

from ... import ir
from ...ir.requests import request_examples
from ..examples import Snippet, snippets
from ..files import Context
from . import text

_LABELS = {"bash": "curl", "python": "Python"}


def requests(ctx: Context, op: ir.Operation) -> list[dict[str, Any]]:
    """Examples of requests by their name, each with its code in every language and the body it sends."""
    groups: dict[str, dict[str, Any]] = {}
    for snippet in snippets(ctx, op):
        group = groups.setdefault(snippet.name, _group(snippet.title))
        group["tabs"].append(_tab(snippet))
    for shown in request_examples(op):
        name, content, example = shown.name, shown.content, shown.example
        if content is None or example is None:
            continue
        group = groups.setdefault(name, _group(example.summary or example.name))
        group["text"] = text.prose(example.description)
        body = {"label": "Body", "language": _language(content, example), "code": text.code(example.value)}
        group["tabs"].append(body)
    return list(groups.values())


def answers(op: ir.Operation) -> list[dict[str, Any]]:
    """Examples of responses."""
    return [
        {
            "status": text.line(response.status),
            "media": text.line(content.media_type),
            "title": text.line(example.summary or example.name),
            "text": text.prose(example.description),
            "language": _language(content, example),
            "code": text.code(example.value),
        }
        for response in op.responses
        for content in response.contents
        for example in content.examples
    ]


def _group(title: str) -> dict[str, Any]:
    return {"title": text.line(title), "text": "", "tabs": []}


def _tab(snippet: Snippet) -> dict[str, str]:
    label = _LABELS.get(snippet.language, snippet.language)
    return {"label": label, "language": snippet.language, "code": text.code(snippet.text).rstrip("\n")}


def _language(content: ir.Content, example: ir.Example) -> str:
    return "json" if content.media.is_json or not isinstance(example.value, str) else "text"
