"""Rules of the OpenAPI Specification on single parameters and headers, and on media types."""

from __future__ import annotations

import re

from ..problems import nearest
from ..read.source import Map, place
from ..read.walk import Visit
from .report import Report, drop, new_map

_TOKEN = r"[A-Za-z0-9!#$&^_.+*'-]+"
# Parameters are free: servers are known that take bare words (`application/json;simple`).
_MEDIA_TYPE = re.compile(rf"{_TOKEN}/{_TOKEN}(\s*;.*)?")
LOCATIONS = ("path", "query", "header", "cookie")
_STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form", "cookie"),
}


def check(report: Report) -> None:
    """Check every parameter and header, and everything that has media types."""
    for kind in ("Parameter", "Header"):
        for visit, node in report.own(kind):
            _parameter(report, visit, node, kind)
    for kind in ("Parameter", "Header", "RequestBody", "Response"):
        for _, node in report.own(kind):
            _media_types(report, node)
    for _, node in report.own("MediaType"):
        _examples(report, node, "the media type")


def _parameter(report: Report, visit: Visit, node: Map, kind: str) -> None:
    what = f"parameter {node.get('name')!r}" if kind == "Parameter" else "the header"
    where = _location(report, visit, node, what) if kind == "Parameter" else "header"
    if where is None:
        return
    if where == "path" and node.get("required") is not True:
        at = place(node, "required", value=True) if "required" in node else place(node)
        hint = "add `required: true`: a path has no meaning without it"
        if report.rule("path-parameter", at, f"path {what} is not required", hint, "taken as required"):
            node["required"] = True
    if "schema" in node and "content" in node:
        text = f"{what} has both `schema` and `content`"
        report.rule("parameter", place(node, "content"), text, "keep one of the two", "`content` is left out")
        del node["content"]
    elif "schema" not in node and "content" not in node:
        hint = "say what values it takes, for example `schema: {type: string}`"
        if report.rule("parameter", place(node), f"{what} has no `schema`", hint, "taken as text"):
            node["schema"] = new_map(node, type="string")
    content = node.get("content")
    for key in ("style", "explode", "allowReserved", "example", "examples") if "content" in node else ():
        if key in node:
            hint = "move it into the media type" if key.startswith("example") else "remove it"
            text = f"`{key}` of {what} means nothing beside `content`"
            report.rule("parameter", place(node, key), text, hint, "left out")
            del node[key]
    if isinstance(content, Map) and len(content) != 1:
        text = f"`content` of {what} must have exactly one media type, has {len(content)}"
        report.rule(
            "parameter", place(node, "content"), text, "keep one", "the first is taken" if content else "taken as text"
        )
        if content:
            node["content"] = content.like()
            node["content"].update(list(content.items())[:1])
        else:
            del node["content"]
            node["schema"] = new_map(node, type="string")
    _examples(report, node, what)
    style = node.get("style")
    possible = _STYLES.get(where)
    if possible and style is not None and style not in possible:
        hint = nearest(str(style), possible) or f"possible there: {', '.join(possible)}"
        text = f"{what}: style {style!r} is not possible in {where}"
        report.rule("parameter", place(node, "style", value=True), text, hint, f"taken as {possible[0]!r}")
        del node["style"]


def _location(report: Report, visit: Visit, node: Map, what: str) -> str | None:
    """Where a parameter is sent; None where nothing can be made of what the description says."""
    where = node.get("in")
    if isinstance(where, str) and where in LOCATIONS:
        return where
    hint = nearest(str(where), LOCATIONS) or "one of path, query, header, cookie"
    close = [one for one in LOCATIONS if nearest(str(where).lower(), (one,))]
    how = f"taken as {close[0]!r}" if close else "the parameter is left out"
    if where == "querystring":
        how = "the parameter is left out: a whole query is not supported"
    report.rule("parameter", place(node, "in", value=True), f"{what}: `in` is {where!r}", hint, how)
    if close and where != "querystring":
        node["in"] = close[0]
        return close[0]
    for other in report.by_kind["Parameter"]:
        if other.node is node or report.deref(other.node) is node:
            if other.path[:1] != ("components",) or len(other.path) > 3:
                drop(other)
    return None


def _examples(report: Report, node: Map, what: str) -> None:
    if "example" in node and "examples" in node:
        text = f"{what} has both `example` and `examples`"
        report.rule("example-twice", place(node, "example"), text, "keep one of the two")
        del node["example"]


def _media_types(report: Report, node: Map) -> None:
    content = node.get("content")
    for media in content if isinstance(content, Map) else ():
        if not media.startswith("x-") and not _MEDIA_TYPE.fullmatch(media):
            hint = "type/subtype, for example application/json"
            report.rule("media-type", place(content, media), f"{media!r} is no media type", hint)
