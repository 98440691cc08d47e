"""JSON Patch (RFC 6902): changes of a value, one after another."""

from __future__ import annotations

from typing import Any

from .errors import Refused
from .values import clone, is_list, is_object


def apply(value: Any, changes: list[Any]) -> Any:
    """`value` after all changes.

    Raises:
        Refused: 400; a change does not fit the value.
    """
    value = clone(value)
    for change in changes:
        if not is_object(change):
            raise Refused(400, "A change is an object with op and path")
        path = _steps(change.get("path"))
        match change.get("op"):
            case "add" | "replace":
                value = _set(value, path, clone(change.get("value")), change["op"])
            case "remove":
                value = _set(value, path, None, "remove")
            case "test":
                if _get(value, path) != change.get("value"):
                    raise Refused(400, f"The test of {change.get('path')} failed")
            case "copy" | "move" as op:
                source = _steps(change.get("from"))
                moved = clone(_get(value, source))
                if op == "move":
                    value = _set(value, source, None, "remove")
                value = _set(value, path, moved, "add")
            case other:
                raise Refused(400, f"There is no change {other!r}")
    return value


def _steps(pointer: Any) -> list[str]:
    parts = str(pointer or "").split("/")[1:]
    return [part.replace("~1", "/").replace("~0", "~") for part in parts]


def _get(value: Any, path: list[str]) -> Any:
    for step in path:
        if is_object(value) and step in value:
            value = value[step]
        elif is_list(value) and step.isdigit() and int(step) < len(value):
            value = value[int(step)]
        else:
            raise Refused(400, f"There is nothing at /{'/'.join(path)}")
    return value


def _set(value: Any, path: list[str], new: Any, op: str) -> Any:
    if not path:
        return new
    step, rest = path[0], path[1:]
    if is_object(value):
        result = dict(value)
        if rest:
            result[step] = _set(_get(value, [step]), rest, new, op)
        elif op == "remove":
            result.pop(step, None)
        else:
            result[step] = new
        return result
    if not is_list(value) or not (step == "-" or step.isdigit()):
        raise Refused(400, f"There is nothing at {step}")
    at = len(value) if step == "-" else int(step)
    if rest:
        inner = _set(_get(value, [step]), rest, new, op)
        return [*value[:at], inner, *value[at + 1 :]]
    if op == "add":
        return [*value[:at], new, *value[at:]]
    if at >= len(value):
        raise Refused(400, f"There is nothing at {step}")
    return [*value[:at], *([] if op == "remove" else [new]), *value[at + 1 :]]
