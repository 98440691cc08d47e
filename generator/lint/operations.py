"""House rule on the vendor extensions of operations: paging, permissions, limits, stability."""

from __future__ import annotations

from datetime import date
from typing import Any

from ..ir.media_types import is_json
from ..problems import nearest
from ..read.source import Map, Seq
from ..read.walk import Visit
from .cause import short
from .form import bad, mapping
from .report import Report

_PAGERS = ("pageParam", "pageOffsetParam", "cursorParam")
_PARAMS = ("limitParam", *_PAGERS)
# What pages by a property of the request's body is written as a path: body.page.cursor.
_BODY = "body."


def pagination(report: Report, visit: Visit, node: Map, _: Any) -> None:
    """Check which parameters page and where the items are."""
    value = mapping(report, node, "x-pagination", (*_PARAMS, "cursorPath", "resultsPath", "firstPage"))
    if value is None:
        return
    parameters = _query(report, visit, node)
    for key in _PARAMS:
        if key not in value:
            continue
        if isinstance(value[key], str) and value[key].startswith(_BODY):
            _body_path(report, node, value, key)
        elif not isinstance(value[key], str) or value[key] not in parameters:
            hint = (
                nearest(str(value[key]), parameters)
                or f"a query parameter of this operation, or `{_BODY}` and a property of its body"
            )
            bad(report, value, key, f"`{key}` is {short(value[key])}, which is no query parameter here", hint)
    pagers = [k for k in _PAGERS if k in value]
    if len(pagers) != 1:
        state = f"has {' and '.join(pagers)}" if pagers else "does not say how pages are asked for"
        bad(
            report, node, "x-pagination", f"`x-pagination` {state}", f"exactly one of {', '.join(_PAGERS)}", value=False
        )
    if ("cursorParam" in value) != ("cursorPath" in value):
        bad(
            report,
            node,
            "x-pagination",
            "`cursorParam` and `cursorPath` go together",
            "say where the response has the next cursor",
            value=False,
        )
    if "firstPage" in value and (not isinstance(value["firstPage"], int) or isinstance(value["firstPage"], bool)):
        bad(report, value, "firstPage", f"`firstPage` must be a whole number, is {short(value['firstPage'])}")
    for key in ("resultsPath", "cursorPath"):
        if key in value:
            _response_path(report, node, value, key)


def _query(report: Report, visit: Visit, node: Map) -> list[str]:
    item = visit.up.node if visit.up is not None else {}
    found = [report.deref(p) for holder in (node, item) for p in holder.get("parameters") or ()]
    return [
        p["name"] for p in found if isinstance(p, Map) and p.get("in") == "query" and isinstance(p.get("name"), str)
    ]


def _response_path(report: Report, node: Map, value: Map, key: str) -> None:
    """Follow a path of property names, with dots between, through the schema of the response of success."""
    if not isinstance(value[key], str):
        bad(report, value, key, f"`{key}` must be text, is {short(value[key])}")
        return
    contents = [
        (report.deref(response) or {}).get("content")
        for status, response in (node.get("responses") or {}).items()
        if str(status).startswith("2")
    ]
    schema = _follow(report, value, key, "response", contents, value[key])
    if (
        key == "resultsPath"
        and isinstance(schema, Map)
        and schema.get("type") not in (None, "array", ["array", "null"])
    ):
        bad(report, value, key, f"`resultsPath` leads to {schema.get('type')!r}", "it has to be the list of items")


def _body_path(report: Report, node: Map, value: Map, key: str) -> None:
    """Follow a path of property names through the schema of the request's body."""
    body = report.deref(node.get("requestBody"))
    contents = [body.get("content")] if isinstance(body, Map) else []
    _follow(report, value, key, "body", contents, value[key].removeprefix(_BODY))


def _follow(report: Report, value: Map, key: str, where: str, contents: list[Any], path: str) -> Any:
    """The schema that a path of property names leads to in the first JSON of `contents`; None where nobody can say."""
    schemas = [
        media.get("schema")
        for content in contents
        for name, media in (content or {}).items()
        if is_json(name) and isinstance(media, Map)
    ]
    schema = report.deref(schemas[0]) if schemas else None
    for step in path.split("."):
        properties = schema.get("properties") if isinstance(schema, Map) else None
        if not isinstance(properties, Map):
            if not schemas or isinstance(schema, Map) and schema.get("type") not in (None, "object"):
                bad(
                    report,
                    value,
                    key,
                    f"`{key}` is {short(value[key])}, but the {where} has no properties there",
                    f"a property of the {where}",
                )
            return None  # An object of any shape, or one that is put together: nothing to compare with.
        if step not in properties:
            bad(
                report,
                value,
                key,
                f"`{key}`: the {where} has no property {step!r}",
                nearest(step, properties) or f"it has {', '.join(list(properties)[:8])}",
            )
            return None
        schema = report.deref(properties[step])
    return schema


def permission(report: Report, visit: Visit, node: Map, _: Any) -> None:
    """Check which permissions are needed."""
    value = mapping(report, node, "x-permission", ("operator", "permissions"), ("operator",))
    if value is None:
        return
    operator, names = value.get("operator"), value.get("permissions", Seq("", (0, 0)))
    if "operator" in value and operator not in ("AND", "OR", "OPEN"):
        bad(
            report,
            value,
            "operator",
            f"`operator` is {short(operator)}",
            nearest(str(operator).upper(), ("AND", "OR", "OPEN")) or "AND, OR or OPEN",
        )
    if not isinstance(names, Seq) or not all(isinstance(n, str) for n in names):
        bad(report, value, "permissions", f"`permissions` must be a list of names, is {short(names)}")
    elif not names and operator in ("AND", "OR"):
        bad(
            report,
            node,
            "x-permission",
            f"`{operator}` of no permissions",
            "list them, or write `operator: OPEN`",
            value=False,
        )


def rate_limit(report: Report, visit: Visit, node: Map, _: Any) -> None:
    """Check how many requests are allowed."""
    keys = ("limit", "period", "per")
    value = mapping(report, node, "x-rate-limit", (*keys, "onDemand"), keys)
    for key in ("limit", "period") if value is not None else ():
        number = value.get(key) if value else None
        if value and key in value and (not isinstance(number, int) or isinstance(number, bool) or number < 1):
            bad(
                report,
                value,
                key,
                f"`{key}` must be a whole number from 1 up, is {short(number)}",
                "a number of seconds" if key == "period" else "a number of requests",
            )
    if value and "per" in value and not isinstance(value["per"], str):
        bad(
            report,
            value,
            "per",
            f"`per` must be text, is {short(value['per'])}",
            "whose requests are counted, for example organization",
        )

    if value and not isinstance(value.get("onDemand", False), bool):
        hint = "true where the limit can be raised on demand"
        bad(report, value, "onDemand", f"`onDemand` must be true or false, is {short(value['onDemand'])}", hint)


def unstable(report: Report, visit: Visit, node: Map, value: Any) -> None:
    """Check that it says something."""
    if value is not True and not (isinstance(value, str) and value.strip()):
        bad(
            report, node, "x-unstable", f"`x-unstable` must be true or a text, is {short(value)}", "say what may change"
        )


def sunset(report: Report, visit: Visit, node: Map, value: Any) -> None:
    """Check that it is a date."""
    try:
        date.fromisoformat(value)
    except (TypeError, ValueError):
        bad(report, node, "x-sunset", f"`x-sunset` must be a date, is {short(value)}", "as in 2026-12-31")
