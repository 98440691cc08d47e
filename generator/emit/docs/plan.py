"""Decides which definitions a page shows where they are used, and which it shows once and links to.

A definition stands where it is used when that is the only place, or when it is small. A large one that would be shown
several times, one that lies deep, and any that contains itself, stands once in the page's list of models.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ... import ir
from ...ir import words as naming
from .types import cores

# Rows up to which a definition is repeated wherever it is used.
SMALL = 10
# Levels of definitions in one another that are shown in one place; what lies deeper stands in the list of models.
DEEP = 8


@dataclass(frozen=True)
class Plan:
    """`anchors` of the definitions that stand in the list of models, in the order of the list."""

    anchors: dict[str, str]


def plan(api: ir.Api, tops: list[str], nested: list[str]) -> Plan:
    """The plan of a page. `tops` are definitions that are a whole body, once for each; `nested` those of parameters and
    headers. The first level of a body is always shown in its place."""
    graph = _Graph(api)
    for name in [*tops, *nested]:
        graph.visit(name)
    inner: dict[str, int] = dict.fromkeys(graph.order, 0)
    for name in nested:
        inner[name] += 1
    whole: dict[str, int] = dict.fromkeys(graph.order, 0)
    for name in tops:
        whole[name] += 1
    depth: dict[str, int] = dict.fromkeys(graph.order, 0)
    linked: set[str] = set()
    # From the outside in, so that it is known how often what holds a definition is shown.
    for name in reversed(graph.order):
        if name in graph.cyclic or (graph.size[name] > SMALL and inner[name] > 1) or depth[name] > DEEP:
            linked.add(name)
            depth[name] = 0
        shown = whole[name] + (1 if name in linked else inner[name])
        for child in graph.children[name]:
            inner[child] += shown
            depth[child] = max(depth[child], depth[name] + 1)
    anchors: dict[str, str] = {}
    for name in sorted(linked, key=lambda n: (n.lower(), n)):
        anchors[name] = naming.unique(model_anchor(name), set(anchors.values()), "-")
    return Plan(anchors)


def model_anchor(name: str) -> str:
    """The anchor of a model; it has an underscore, so that it is never that of an operation."""
    return "model_" + (name if re.fullmatch(r"[A-Za-z0-9.-]{1,80}", name) else naming.slug(name))


class _Graph:
    """What definitions hold which: `order` is that of completion (what is held comes first), `size` the rows of each with its
    small parts, `cyclic` those that would have to be shown inside themselves."""

    def __init__(self, api: ir.Api) -> None:
        self.api = api
        self.children: dict[str, list[str]] = {}
        self.size: dict[str, int] = {}
        self.cyclic: set[str] = set()
        self.order: list[str] = []

    def visit(self, root: str) -> None:
        # A loop instead of recursion: descriptions may nest deeper than Python's stack.
        if root in self.children:
            return
        path = [(root, iter(self.enter(root)))]
        open_ = {root}
        while path:
            name, rest = path[-1]
            child = next(rest, None)
            if child is None:
                path.pop()
                open_.discard(name)
                self.leave(name)
            elif child in open_:
                self.cyclic.add(child)
            elif child not in self.children:
                open_.add(child)
                path.append((child, iter(self.enter(child))))

    def enter(self, name: str) -> list[str]:
        definition = self.api.definitions[name]
        found: list[str] = []
        match definition:
            case ir.Model():
                for f in definition.fields:
                    found += cores(self.api, f.type)
                found += cores(self.api, definition.additional)
            case ir.Union():
                for variant in definition.variants:
                    found += cores(self.api, variant)
        self.children[name] = found
        return found

    def leave(self, name: str) -> None:
        definition = self.api.definitions[name]
        own = len(definition.values) if isinstance(definition, ir.Enum) else len(self.children[name])
        if isinstance(definition, ir.Model):
            own = len(definition.fields)
        sizes = (self.size.get(child, 1) for child in self.children[name])
        self.size[name] = own + sum(size for size in sizes if size <= SMALL)
        self.order.append(name)
