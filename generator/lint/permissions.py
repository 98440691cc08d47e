"""House rule on permissions: the description of an operation says what `x-permission` says, and says it where that is absent."""

from __future__ import annotations

import re
from typing import Any

from ..read.source import Map, Seq, place
from .report import Report

_NONE = re.compile(r"\bno (?:particular )?permission\b|\bonly an API key\b|\bNo key is needed\b")
_UNKNOWN = "permission it needs is not documented"


def check(report: Report) -> None:
    """Check every operation, where the description's configuration lists the rule."""
    if not report.listed("permission"):
        return
    for _, node in report.own("Operation"):
        text = node.get("description")
        if isinstance(text, str):
            _said(report, node, " ".join(text.split()))


def _said(report: Report, node: Map, text: str) -> None:
    at = place(node, "description", value=True)
    permission = node.get("x-permission")
    if permission is None:
        if _UNKNOWN not in text:
            hint = f"add `x-permission`, or say that the {_UNKNOWN}"
            report.rule(
                "permission", at, "neither `x-permission` nor the description says which permission is needed", hint
            )
        return
    if _UNKNOWN in text:
        report.rule(
            "permission", at, "the description calls a permission not documented that `x-permission` names", "name it"
        )
    names = _names(permission)
    missing = [name for name in names if f"`{name}`" not in text]
    if missing:
        hint = f"write `{missing[0]}` where the description says what is needed"
        report.rule("permission", at, f"the description does not name the permission {missing[0]!r}", hint)
    elif isinstance(permission, Map) and permission.get("operator") == "OPEN" and not _NONE.search(text):
        hint = "write that it needs no particular permission, or only an API key"
        report.rule("permission", at, "the description does not say that no permission is needed", hint)


def _names(permission: Any) -> list[str]:
    names = permission.get("permissions") if isinstance(permission, Map) else None
    return [name for name in names if isinstance(name, str)] if isinstance(names, Seq) else []
