"""Rules of the OpenAPI Specification on single parameters and headers, and on media types."""

from __future__ import annotations

import re

from ..problems import nearest
from ..read.source import Map, place
from .report import Report

_TOKEN = r"[A-Za-z0-9!#$&^_.+*'-]+"
# Parameters are free: servers are known that take bare words (`application/json;simple`).
_MEDIA_TYPE = re.compile(rf"{_TOKEN}/{_TOKEN}(\s*;.*)?")
LOCATIONS = ("path", "query", "header", "cookie")
_STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}


def check(report: Report) -> None:
    """Check every parameter and header, and everything that has media types."""
    for kind in ("Parameter", "Header"):
        for _, node in report.own(kind):
            _parameter(report, node, kind)
    for kind in ("Parameter", "Header", "RequestBody", "Response"):
        for _, node in report.own(kind):
            _media_types(report, node)


def _parameter(report: Report, node: Map, kind: str) -> None:
    where = node.get("in") if kind == "Parameter" else "header"
    what = f"parameter {node.get('name')!r}" if kind == "Parameter" else "the header"
    if kind == "Parameter" and not (isinstance(where, str) and where in _STYLES):
        hint = nearest(str(where), _STYLES)
        report.error(
            place(node, "in", value=True), f"{what}: `in` is {where!r}", hint or "one of path, query, header, cookie"
        )
    if where == "path" and node.get("required") is not True:
        at = place(node, "required", value=True) if "required" in node else place(node)
        report.error(at, f"path {what} is not required", "add `required: true`: a path has no meaning without it")
    if "schema" in node and "content" in node:
        report.error(place(node, "content"), f"{what} has both `schema` and `content`", "keep one of the two")
    elif "schema" not in node and "content" not in node:
        report.error(
            place(node), f"{what} has no `schema`", "say what values it takes, for example `schema: {type: string}`"
        )
    content = node.get("content")
    for key in ("style", "explode", "allowReserved", "example", "examples") if "content" in node else ():
        if key in node:
            hint = "move it into the media type" if key.startswith("example") else "remove it"
            report.error(place(node, key), f"`{key}` of {what} means nothing beside `content`", hint)
    if isinstance(content, Map) and len(content) != 1:
        report.error(
            place(node, "content"), f"`content` of {what} must have exactly one media type, has {len(content)}"
        )
    if "example" in node and "examples" in node:
        report.warning(place(node, "example"), f"{what} has both `example` and `examples`", "keep one of the two")
    style = node.get("style")
    possible = _STYLES.get(where) if isinstance(where, str) else None
    if possible and style is not None and style not in possible:
        hint = nearest(str(style), possible) or f"possible there: {', '.join(possible)}"
        report.error(place(node, "style", value=True), f"{what}: style {style!r} is not possible in {where}", hint)


def _media_types(report: Report, node: Map) -> None:
    content = node.get("content")
    for media in content if isinstance(content, Map) else ():
        if not media.startswith("x-") and not _MEDIA_TYPE.fullmatch(media):
            report.forbidden(
                place(content, media), f"{media!r} is no media type", "type/subtype, for example application/json"
            )
