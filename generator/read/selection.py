"""Leaves operations out of a bundle, as `[operations] include` and `exclude` ask for, and what only these have used."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from ..problems import Place, Problems, nearest
from . import grammar
from .bundle import Bundle
from .nodes import Map
from .references import tokens

_KINDS = ("tag:", "id:")
# A path item, the method and the operation, under its path.
Found = tuple[str, Map, str, Map]


def select(
    bundle: Bundle, include: Sequence[str], exclude: Sequence[str], at: Callable[[str], Place], problems: Problems
) -> None:
    """Keep the operations that `include` names, all where it names none, but for those that `exclude` names.

    `at` gives the place of an entry in the configuration. One that matches no operation is an error.
    """
    if not include and not exclude:
        return
    found = list(_operations(bundle.doc))
    kept = found
    if include:
        matched = {i for entry in include for i in _matching(entry, found, at, problems)}
        kept = [one for i, one in enumerate(found) if i in matched]
    dropped = {i for entry in exclude for i in _matching(entry, found, at, problems)}
    left = {id(found[i][3]) for i in dropped}
    kept = [one for one in kept if id(one[3]) not in left]
    before = _used(bundle.doc)
    _leave(bundle.doc, found, {(path, method) for path, _, method, _ in kept})
    for section, name in before - _used(bundle.doc):
        names = bundle.doc["components"].get(section)
        if isinstance(names, Map):
            names.pop(name, None)
    tags = {tag for _, _, _, node in kept for tag in _tags(node)}
    gone = {tag for _, _, _, node in found for tag in _tags(node)} - tags
    if isinstance(bundle.doc.get("tags"), list):
        declared = bundle.doc["tags"]
        declared[:] = [t for t in declared if not (isinstance(t, Map) and t.get("name") in gone)]


def _operations(doc: Map) -> Iterator[Found]:
    for path, item in (doc.get("paths") or {}).items():
        if isinstance(item, Map) and not path.startswith("x-"):
            for method, node in grammar.operations(item):
                if isinstance(node, Map):
                    yield path, item, method, node


def _tags(node: Map) -> list[str]:
    tags = node.get("tags")
    return [t for t in tags if isinstance(t, str)] if isinstance(tags, list) else []


def _matching(entry: str, found: list[Found], at: Callable[[str], Place], problems: Problems) -> list[int]:
    if entry.startswith("tag:"):
        name, known = entry[4:], {t for *_, node in found for t in _tags(node)}
        matched = [i for i, (*_, node) in enumerate(found) if name in _tags(node)]
        what = f"no operation has the tag {name!r}"
    elif entry.startswith("id:"):
        name, known = entry[3:], {str(node["operationId"]) for *_, node in found if "operationId" in node}
        matched = [i for i, (*_, node) in enumerate(found) if node.get("operationId") == name]
        what = f"no operation is called {name!r}"
    elif entry == "deprecated":
        name, known = entry, set()
        matched = [i for i, (*_, node) in enumerate(found) if node.get("deprecated") is True]
        what = "no operation is deprecated"
    elif entry.startswith("/"):
        name, known = entry, {path for path, *_ in found}
        matched = [i for i, (path, *_) in enumerate(found) if _pattern(entry).fullmatch(path)]
        what = f"no path matches {entry!r}"
    else:
        hint = nearest(entry, ("deprecated",)) or "tag:NAME, id:OPERATION_ID, deprecated, or a path such as /users/**"
        problems.error(at(entry), f"{entry!r} is no selection of operations", hint)
        return []
    if not matched:
        problems.error(at(entry), what, nearest(name, known))
    return matched


def _pattern(entry: str) -> re.Pattern[str]:
    """A path pattern: `**` is any number of segments, `*` anything within one."""
    text = re.escape(entry).replace(r"/\*\*", "(/.*)?").replace(r"\*\*", ".*").replace(r"\*", "[^/]*")
    return re.compile(text)


def _leave(doc: Map, found: list[Found], kept: set[tuple[str, str]]) -> None:
    for path, item, method, _ in found:
        if (path, method) in kept:
            continue
        if method in item:
            del item[method]
        elif isinstance(item.get("additionalOperations"), Map):
            item["additionalOperations"].pop(method, None)
            if not item["additionalOperations"]:
                del item["additionalOperations"]
        if not any(True for _ in grammar.operations(item)):
            doc["paths"].pop(path, None)


def _used(doc: Map) -> set[tuple[str, str]]:
    """The components that what is not a component leads to."""
    found: set[tuple[str, str]] = set()
    todo: list[Any] = [value for key, value in doc.items() if key != "components"]
    components = doc.get("components")
    while todo:
        node = todo.pop()
        if isinstance(node, dict):
            refs = [node["$ref"]] if isinstance(node.get("$ref"), str) else []
            mapping = node["mapping"] if "propertyName" in node and isinstance(node.get("mapping"), dict) else {}
            for ref in [*refs, *(v for v in mapping.values() if isinstance(v, str))]:
                names = tokens(ref)
                if names[:1] == ["components"] and len(names) > 2 and (names[1], names[2]) not in found:
                    found.add((names[1], names[2]))
                    section = components.get(names[1]) if isinstance(components, dict) else None
                    todo += [section[names[2]]] if isinstance(section, dict) and names[2] in section else []
            todo += node.values()
        elif isinstance(node, list):
            todo += node
    return found
