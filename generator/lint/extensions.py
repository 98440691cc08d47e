"""House rule on vendor extensions: where each may stand and what is in it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from ..problems import nearest
from ..read.bundle import pointer
from ..read.source import Map, Seq, place
from ..read.walk import Visit
from . import operations, sources, state, successors
from .cause import short
from .form import bad
from .report import Report
from .samples import Sample

_PLACES = {
    "x-pagination": ("Operation",),
    "x-permission": ("Operation",),
    "x-rate-limit": ("Operation",),
    "x-unstable": ("Operation",),
    "x-sunset": ("Operation",),
    "x-state": ("Operation",),
    "x-successor": ("Operation", "Parameter", "Schema"),
    "x-source": (
        "Operation",
        "Parameter",
        "RequestBody",
        "Response",
        "Header",
        "Schema",
        "Tag",
        "Info",
        "Server",
        "ServerVariable",
        "SecurityScheme",
    ),  # fmt: skip
    "x-enum-descriptions": ("Schema", "ServerVariable"),
    "x-now": ("Example", "Parameter"),
    "x-tagGroups": ("OpenAPI",),
}
_ISO_TIME = re.compile(r"\d{4}-\d\d-\d\d([Tt ]\d\d(:?\d\d)?.*)?|\d+(\.\d+)?")


def check(report: Report, found: list[Sample]) -> None:
    """Check the extensions of every object, and that each `x-now` points into its example."""
    checks: dict[str, Callable[[Report, Visit, Map, Any], None]] = {
        "x-pagination": operations.pagination,
        "x-permission": operations.permission,
        "x-rate-limit": operations.rate_limit,
        "x-unstable": operations.unstable,
        "x-sunset": operations.sunset,
        "x-state": state.check,
        "x-successor": successors.check,
        "x-source": sources.check,
        "x-tagGroups": _groups,
    }
    for visit in report.visits:
        node = visit.node
        for key in node if isinstance(node, Map) else ():
            if not key.startswith("x-"):
                continue
            if key not in _PLACES:
                # Others' extensions mean something to others.
                if report.listed("extension"):
                    hint = nearest(key, _PLACES) or f"known are {', '.join(_PLACES)}"
                    report.rule("extension", place(node, key), f"the extension {key!r} is not known", hint)
            elif visit.kind not in _PLACES[key]:
                report.rule(
                    "extension",
                    place(node, key),
                    f"{key!r} has no effect here",
                    f"it belongs to: {', '.join(_PLACES[key])}",
                )
            elif key in checks:
                checks[key](report, visit, node, node[key])
    for sample in found:
        if sample.now is not None:
            _now(report, sample)
    # Others have other words for what is deprecated, and no need to say where a figure comes from.
    if report.listed("deprecated"):
        successors.sentences(report)
    if report.listed("figure-source"):
        sources.stated(report)


def _groups(report: Report, visit: Visit, node: Map, value: Any) -> None:
    tags = [str(v.node.get("name")) for v in report.by_kind["Tag"]]
    if not isinstance(value, Seq):
        bad(
            report,
            node,
            "x-tagGroups",
            f"`x-tagGroups` must be a list, is {short(value)}",
            "groups with `name` and `tags`",
        )
        return
    grouped: dict[str, str] = {}
    for i, group in enumerate(value):
        if not isinstance(group, Map):
            bad(report, value, i, "a tag group must be a mapping", "with `name`, `description`, `tags`")
            continue
        for key in group:
            if key not in ("name", "description", "tags"):
                bad(
                    report,
                    group,
                    key,
                    f"a tag group has no {key!r}",
                    nearest(key, ("name", "description", "tags")),
                    value=False,
                )
        names = group.get("tags")
        if not isinstance(group.get("name"), str) or not isinstance(names, Seq):
            bad(report, value, i, "a tag group needs `name` and `tags`", "a text and a list of tags")
            continue
        for j, name in enumerate(names):
            if name not in tags:
                bad(
                    report,
                    names,
                    j,
                    f"tag {name!r} is not declared",
                    nearest(str(name), tags) or "declare it under `tags`",
                )
            elif name in grouped:
                bad(
                    report,
                    names,
                    j,
                    f"tag {name!r} is in the group {grouped[name]!r} already",
                    "a family has one place on the landing page",
                )
            else:
                grouped[name] = group["name"]


def _now(report: Report, sample: Sample) -> None:
    now = sample.now
    if not isinstance(now, Map):
        report.rule(
            "extension",
            sample.place([]),
            f"`x-now` must be a mapping, is {short(now)}",
            "JSON pointers with offsets in seconds",
        )
        return
    for path, offset in now.items():
        try:
            if path and not path.startswith("/"):
                raise KeyError(path)
            value = pointer(sample.value, path)
        except KeyError:
            known = sample.value if isinstance(sample.value, Map) and path.count("/") == 1 else ()
            hint = nearest(path, [f"/{k}" for k in known]) or "a JSON pointer into the example, such as /start"
            bad(
                report,
                now,
                path,
                f"`x-now` points to {path!r}, where the {sample.label} has nothing",
                hint,
                value=False,
            )
            continue
        if not isinstance(offset, int) or isinstance(offset, bool):
            bad(
                report,
                now,
                path,
                f"the offset of {path!r} must be a whole number of seconds, is {short(offset)}",
                "negative for the past",
            )
        if (
            isinstance(value, bool)
            or not isinstance(value, (int, float))
            and not (isinstance(value, str) and _ISO_TIME.fullmatch(value))
        ):
            bad(
                report,
                now,
                path,
                f"`x-now` points to {short(value)}, which is no time",
                "Unix time or an ISO 8601 date-time",
                value=False,
            )
