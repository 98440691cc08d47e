"""Walks a bundle by the grammar: every object of the document once, with its kind and the way to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from . import grammar
from .bundle import Bundle
from .source import Map, Seq

Path = tuple[str | int, ...]


class Visit(NamedTuple):
    """One object: `parent[key]` is `node`, in the field `slot` of the object `up`.

    References are visited as the kind they stand for; a schema may be a boolean.
    """

    kind: str
    node: Any
    path: Path
    parent: Map | Seq
    key: str | int
    slot: str
    up: Visit | None

    def above(self) -> Iterator[Visit]:
        """The objects around this one, from the inside out."""
        visit = self.up
        while visit is not None:
            yield visit
            visit = visit.up


def walk(bundle: Bundle) -> Iterator[Visit]:
    """All objects below the document, in its order; an object comes before what is inside it."""
    tables = bundle.objects
    stack = [Visit("OpenAPI", bundle.doc, (), bundle.doc, "", "", None)]
    while stack:
        visit = stack.pop()
        yield visit
        if isinstance(visit.node, Map):
            stack.extend(reversed(list(_inside(visit, tables[visit.kind]))))


def _inside(visit: Visit, table: grammar.Object) -> Iterator[Visit]:
    node, path = visit.node, visit.path
    for key, value in node.items():
        under = table.fields.get(key)
        if under is None and table.patterned and not key.startswith("x-"):
            under = table.patterned
        if under is None or under in ("any", "bool"):
            continue
        if under[0] == "[":
            kind = under[1:-1].removesuffix("&")
            if isinstance(value, Seq):
                for i, item in enumerate(value):
                    if isinstance(item, (Map, bool)):
                        yield Visit(kind, item, (*path, key, i), value, i, key, visit)
        elif under[0] == "{":
            kind = under[1:-1].removesuffix("&")
            for name, item in value.items() if isinstance(value, Map) else ():
                if isinstance(item, (Map, bool)) and not (kind == "PathItem" and name.startswith("x-")):
                    yield Visit(kind, item, (*path, key, name), value, name, key, visit)
        elif isinstance(value, (Map, bool)):
            yield Visit(under.removesuffix("&"), value, (*path, key), node, key, key, visit)


def template_names(text: str) -> list[str]:
    """The names in braces of a path or an address, in order."""
    return re.findall(r"\{([^{}]*)\}", text)
