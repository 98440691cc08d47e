"""Applies OpenAPI Overlays (1.0 and 1.1) to a document: actions that update, remove or copy what a JSONPath selects.

What comes from an overlay keeps its place there, so that a complaint about it names the overlay's own line.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from ..problems import Problems, nearest
from . import source
from .nodes import Map, Seq, place

_ACTION = ("target", "description", "update", "remove", "copy")
_OVERLAY = ("overlay", "info", "extends", "actions")


def apply(doc: Any, path: Path, shown: str, problems: Problems) -> None:
    """Apply an overlay to a document in place, action by action; what is wrong with the overlay is an error at its place."""
    overlay = source.read(path, shown, problems)
    if problems.errors:
        return
    version = overlay.get("overlay") if isinstance(overlay, Map) else None
    if not isinstance(version, str) or not re.match(r"1\.[01](\.|\Z)", version):
        text = "not an OpenAPI Overlay" if version is None else f"this is an Overlay of version {version}"
        problems.error(place(overlay, "overlay"), text, "`overlay: 1.0.0` or `overlay: 1.1.0` at the top")
        return
    for key in overlay:
        if key not in _OVERLAY and not key.startswith("x-"):
            problems.error(place(overlay, key), f"an overlay has no {key!r}", nearest(key, _OVERLAY))
    actions = overlay.get("actions")
    if not isinstance(actions, Seq):
        problems.error(place(overlay, "actions"), "`actions` of an overlay must be a list", "each with `target`")
        return
    for action in actions:
        if not isinstance(action, Map) or not isinstance(action.get("target"), str):
            at = place(action) if isinstance(action, Map) else place(actions)
            problems.error(at, "an action needs `target`", "a JSONPath such as $.paths['/users'].get")
            continue
        _act(doc, action, version, problems)


def _act(doc: Any, action: Map, version: str, problems: Problems) -> None:
    for key in action:
        if key not in _ACTION and not key.startswith("x-"):
            problems.error(place(action, key), f"an action has no {key!r}", nearest(key, _ACTION))
    found = _select(doc, action, "target", problems)
    if found is None:
        return
    if not found:
        text = f"{action['target']} matches nothing"
        problems.breach(
            "overlay", place(action, "target", value=True), text, "correct the target, or remove the action"
        )
        return
    if action.get("remove") is True:
        for location in sorted(found, key=_depth, reverse=True):
            _remove(doc, location)
        return
    update, at = action.get("update"), place(action, "update")
    if "copy" in action:
        copies = _select(doc, action, "copy", problems)
        if copies is None:
            return
        if len(copies) != 1:
            at = place(action, "copy", value=True)
            problems.error(at, f"{action['copy']} matches {len(copies)} values", "`copy` takes what one value is")
            return
        update, at = _clone(_at(doc, copies[0])), place(action, "copy")
    elif "update" not in action:
        problems.error(place(action), "an action needs `update`, `remove` or `copy`", "say what is to be done")
        return
    for location in found:
        target = _at(doc, location)
        if isinstance(target, Map) and isinstance(update, Map):
            _merge(target, update)
        elif isinstance(target, Seq):
            for item in update if isinstance(update, Seq) and version.startswith("1.1") else [update]:
                _append(target, _clone(item), at.file, (at.line, at.column))
        elif location and not isinstance(target, (Map, Seq)) and not isinstance(update, (Map, Seq)):
            _put(_at(doc, location[:-1]), location[-1], update, at.file, (at.line, at.column))
        else:
            problems.error(at, f"{action['target']} selects what this cannot be merged with", "a mapping for a mapping")
            return


Location = tuple[str | int, ...]


def _select(doc: Any, action: Map, key: str, problems: Problems) -> list[Location] | None:
    """Where a JSONPath leads; None (and a problem) where it is none."""
    import jsonpath_rfc9535 as jsonpath

    try:
        return [tuple(node.location) for node in jsonpath.find(str(action[key]), doc)]
    except jsonpath.JSONPathError as error:
        text = f"not a JSONPath: {str(error).splitlines()[0]}"
        problems.error(place(action, key, value=True), text, "as RFC 9535 has it: $.paths['/users'].get")
        return None


def _depth(location: Location) -> tuple[int, tuple[tuple[int, str], ...]]:
    """An order in which what stands further inside, and further behind, comes later."""
    return len(location), tuple((step if isinstance(step, int) else -1, str(step)) for step in location)


def _at(doc: Any, location: Location) -> Any:
    for step in location:
        doc = doc[step]
    return doc


def _remove(doc: Any, location: Location) -> None:
    if not location:
        return
    holder, last = _at(doc, location[:-1]), location[-1]
    if isinstance(holder, Map):
        holder.pop(str(last), None)
    elif isinstance(holder, Seq) and isinstance(last, int):
        del holder[last]
        holder.at = [*holder.at[:last], *holder.at[last + 1 :]]


def _merge(target: Map, update: Map) -> None:
    """Merge recursively: mappings into each other, lists one behind the other; all else is replaced."""
    for key, value in update.items():
        mine = target.get(key)
        if isinstance(mine, Map) and isinstance(value, Map):
            _merge(mine, value)
        elif isinstance(mine, Seq) and isinstance(value, Seq):
            for i, item in enumerate(value):
                _append(mine, _clone(item), value.file, value.at[i] if i < len(value.at) else value.mark)
        else:
            _put(target, key, _clone(value), update.file, update.at.get(key, (update.mark, update.mark))[0])
            if key in update.at:
                target.at[key] = update.at[key]


def _put(holder: Any, key: Any, value: Any, file: str, mark: tuple[int, int]) -> None:
    holder[key] = value
    if isinstance(holder, Map):
        holder.at = {**holder.at, key: (mark, mark)}
    elif key < len(holder.at):
        holder.at = [*holder.at[:key], mark, *holder.at[key + 1 :]]
    if file != holder.file:
        holder.foreign = {**holder.foreign, key: file}


def _append(holder: Seq, value: Any, file: str, mark: tuple[int, int]) -> None:
    holder.append(value)
    holder.at = [*holder.at, mark]
    if file != holder.file:
        holder.foreign = {**holder.foreign, len(holder) - 1: file}


def _clone(value: Any) -> Any:
    """A copy: what one overlay puts in several places is changed in each alone."""
    if isinstance(value, Map):
        new = value.like()
        new.at = dict(value.at)
        new.update((k, _clone(v)) for k, v in value.items())
        return new
    if isinstance(value, Seq):
        items = value.like()
        items.extend(_clone(v) for v in value)
        items.at = list(value.at)
        return items
    return value
