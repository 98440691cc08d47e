"""How the checks of vendor extensions say what is wrong with one."""

from __future__ import annotations

from typing import Any

from ..problems import nearest
from ..read.source import Map, place
from .cause import short
from .report import Report


def bad(report: Report, node: Any, key: Any, message: str, hint: str = "", *, value: bool = True) -> None:
    report.rule("extension", place(node, key, value=value), message, hint)


def mapping(report: Report, node: Map, key: str, known: tuple[str, ...], needed: tuple[str, ...] = ()) -> Map | None:
    """The mapping under an extension, its keys checked; None where it is none."""
    value = node[key]
    if not isinstance(value, Map):
        bad(report, node, key, f"`{key}` must be a mapping, is {short(value)}", f"with {', '.join(known)}")
        return None
    for name in value:
        if name not in known:
            bad(
                report,
                value,
                name,
                f"`{key}` has no {name!r}",
                nearest(name, known) or f"it has {', '.join(known)}",
                value=False,
            )
    for name in needed:
        if name not in value:
            bad(report, node, key, f"`{key}` needs {name!r}", f"add `{name}:`", value=False)
    return value
