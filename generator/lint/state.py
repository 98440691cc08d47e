"""House rule on `x-state`: what an operation says that it does to what the service keeps."""

from __future__ import annotations

import re
from typing import Any

from ..problems import nearest
from ..read.source import Map
from ..read.walk import Visit
from .cause import short
from .form import bad, mapping
from .report import Report

_KEYS = tuple("resource action id by needs body item set answer index deleted".split())
_ACTIONS = tuple("create read list update replace put add delete restore order copy patch check submit".split())
_TEXTS = ("resource", "id", "body", "item", "index", "deleted")
_STEPS = re.compile(r"(?:[^.\[\]]+(?:\[[^\]]*\])*|(?:\[[^\]]*\])+)(?:\.[^.\[\]]+(?:\[[^\]]*\])*)*")


def check(report: Report, visit: Visit, node: Map, _: Any) -> None:
    """Check the keys of an `x-state`, that each place is in the request, and that its resource has one id."""
    value = mapping(report, node, "x-state", _KEYS, ("resource", "action"))
    if value is None:
        return
    action = value.get("action")
    if action not in _ACTIONS and "action" in value:
        hint = nearest(str(action), _ACTIONS) or f"one of {', '.join(_ACTIONS)}"
        bad(report, value, "action", f"`action` is {short(action)}, which no operation does", hint)
    for key in _TEXTS:
        if key in value and (not isinstance(value[key], str) or not value[key]):
            bad(report, value, key, f"`{key}` must be text, is {short(value[key])}")
    for key in ("body", "item"):
        text = value.get(key)
        if isinstance(text, str) and text and not _STEPS.fullmatch(text):
            bad(
                report,
                value,
                key,
                f"`{key}` is {short(text)}, which is no path",
                "property names with dots, `[]`, `[0]`",
            )
    for key in ("by", "needs", "answer"):
        if key in value:
            _places(report, visit, node, value, key)
    if "set" in value and not isinstance(value["set"], Map):
        bad(report, value, "set", f"`set` must be a mapping, is {short(value['set'])}", "property → value")
    if isinstance(value.get("deleted"), str):
        _place(report, visit, node, value, "deleted")
    _one_id(report, value)


def _places(report: Report, visit: Visit, node: Map, value: Map, key: str) -> None:
    inner = value[key]
    if not isinstance(inner, Map) or not all(isinstance(v, str) for v in inner.values()):
        bad(report, value, key, f"`{key}` must be a mapping of texts, is {short(inner)}")
        return
    for name in inner:
        if key != "answer":
            _place(report, visit, node, inner, name)
        if key == "needs" and name not in _resources(report):
            hint = nearest(name, _resources(report)) or "the `resource` of another operation"
            bad(report, inner, name, f"no operation makes {name!r}", hint, value=False)


def _place(report: Report, visit: Visit, node: Map, holder: Map, key: str) -> None:
    """A place in the request: a parameter by its name, or a path into the body."""
    where, dot, name = str(holder[key]).partition(".")
    if where not in ("path", "query", "header", "body") or not dot:
        hint = "it begins with `path.`, `query.` or `body.`"
        bad(report, holder, key, f"{short(holder[key])} is no place in a request", hint)
        return
    if where == "body":
        if "requestBody" not in node:
            bad(report, holder, key, f"{short(holder[key])}: the operation has no body")
        return
    item = visit.up.node if visit.up is not None else {}
    found = [report.deref(p) for place in (node, item) for p in place.get("parameters") or ()]
    names = [str(p.get("name")) for p in found if isinstance(p, Map) and p.get("in") == where]
    if name not in names:
        hint = nearest(name, names) or (f"there are {', '.join(names)}" if names else "there is none")
        bad(report, holder, key, f"there is no {where} parameter {name!r}", hint)


def _states(report: Report) -> list[Map]:
    nodes = [visit.node for visit in report.by_kind["Operation"] if isinstance(visit.node, Map)]
    return [node["x-state"] for node in nodes if isinstance(node.get("x-state"), Map)]


def _resources(report: Report) -> list[str]:
    return sorted({str(state.get("resource")) for state in _states(report)})


def _one_id(report: Report, value: Map) -> None:
    """The id of a resource is said once, by whichever of its operations."""
    if "id" not in value:
        return
    for other in _states(report):
        if other is value:
            return
        if other.get("resource") == value.get("resource") and "id" in other:
            same = "again" if other["id"] == value["id"] else f"and was {short(other['id'])} before"
            bad(report, value, "id", f"the id of {short(value.get('resource'))} is said {same}", "say it once")
            return
