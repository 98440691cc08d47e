"""Looking into JSON values: what they are, and what lies where in them."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from typing import Any, TypeGuard


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether `value` is a JSON object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether `value` is a JSON array."""
    return isinstance(value, list)


def is_number(value: object) -> TypeGuard[int | float]:
    """Whether `value` is a JSON number; booleans are none."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def clone(value: Any) -> Any:
    """A copy that shares nothing with `value`."""
    return copy.deepcopy(value)


def leaves(value: Any) -> Iterable[Any]:
    """Everything in `value` that is neither object nor array."""
    if is_object(value):
        for item in value.values():
            yield from leaves(item)
    elif is_list(value):
        for item in value:
            yield from leaves(item)
    else:
        yield value


def steps(path: str) -> list[str]:
    """The steps of a path: property names with dots between, `[]` for each item of a
    list, `[0]` for its first. The empty path is the value itself."""
    return [s for s in path.replace("[", ".[").split(".") if s]


def find(value: Any, path: str) -> list[Any]:
    """All that lies at `path` in `value`; an empty list where nothing does."""
    found = [value]
    for step in steps(path):
        inner: list[Any] = []
        for item in found:
            if step == "[]":
                inner += item if is_list(item) else [item]
            elif step == "[0]":
                inner += item[:1] if is_list(item) else []
            elif is_object(item) and step in item:
                inner.append(item[step])
        found = inner
    return found


def one(found: list[Any], default: Any = None) -> Any:
    """The first of what was found."""
    return found[0] if found else default


def put(value: Any, path: str, item: Any) -> Any:
    """`value` with `item` at `path`; objects and lists on the way are made. At `[]`
    the list as a whole is replaced by `item`, which is a list."""
    return _put(value, steps(path), item)


def _put(value: Any, path: list[str], item: Any) -> Any:
    if not path or path == ["[]"]:
        return item
    step, rest = path[0], path[1:]
    if step == "[0]":
        return [_put(value[0] if is_list(value) and value else None, rest, item)]
    if step == "[]":
        return [_put(None, rest, each) for each in item]
    result = dict(value) if is_object(value) else {}
    result[step] = _put(result.get(step), rest, item)
    return result


def matches(value: Any, wanted: Any) -> bool:
    """Whether `value` is what a request asks for: equal, equal as text, or holding it."""
    if is_list(value):
        if isinstance(wanted, str) and "," in wanted:
            return all(matches(value, part.strip()) for part in wanted.split(","))
        return any(matches(item, wanted) for item in value)
    if is_list(wanted):
        return any(matches(value, item) for item in wanted)
    # A channel is named with its `#`, and without it where that would end the path.
    return value == wanted or text(value).lstrip("#") == text(wanted).lstrip("#")


def text(value: Any) -> str:
    """A plain value as it is written in a URL."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e16:
        return str(int(value))
    return "" if value is None else str(value)
