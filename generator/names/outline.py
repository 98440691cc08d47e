"""Decides how deep a table of the documentation shows an object, and which definitions have a page of their own.

A page has what is shared by several operations, large, part of itself, or so deep in another that tables only link to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from .. import ir

# Levels of objects in one another that a table shows.
LEVELS = 3
# Rows that a table may have before deeper levels are left to the pages of their models: on a page of its own, as the body of a
# request, of a response, and as any further body.
ROWS, REQUEST, RESPONSE, OTHER = 120, 64, 44, 20
# Values that a row lists; longer lists have a page.
VALUES = 40
# Properties from which on an object has a page where it is shared, and where it is not.
SHARED, LARGE = 4, 30


@dataclass
class Branch:
    """A property in a table and, where they are shown below it, the properties of the object in it.

    `model` is the one object that its type holds, `inside` how a path leads to that (`[]` for an item, `.{key}` for a value of a map).
    `open` stands for any further property; `cut` says that what is in the object is not shown here.
    """

    part: ir.Field
    model: ir.Model | None
    inside: str
    open: bool
    within: tuple[str, ...]
    children: list[Branch] = field(default_factory=list)
    cut: bool = False


@dataclass(frozen=True)
class Body:
    """What a page shows of a request or response body: media types that hold the same, and how many rows there are for it."""

    media: tuple[str, ...]
    type: ir.Type | None
    sent: bool
    rows: int


class Outline:
    """What tables show of the definitions of an API; each type is looked into once."""

    def __init__(self, api: ir.Api) -> None:
        self.api = api
        self._fields: dict[str, list[tuple[ir.Field, list[tuple[ir.Definition, str]], bool]]] = {}

    def cores(
        self, kind: ir.Type | None, path: str = "", seen: frozenset[str] = frozenset()
    ) -> Iterator[tuple[ir.Definition, str]]:
        """The objects, enums and unions in a type, aliases resolved, each with the path to it."""
        match kind:
            case ir.ListOf(inner):
                yield from self.cores(inner, f"{path}[]", seen)
            case ir.MapOf(inner):
                yield from self.cores(inner, f"{path}.{{key}}", seen)
            case ir.Nullable(inner):
                yield from self.cores(inner, path, seen)
            case ir.OneOf(types):
                for inner in types:
                    yield from self.cores(inner, path, seen)
            case ir.Named(name) if name not in seen:
                definition = self.api.definitions[name]
                if isinstance(definition, ir.Alias):
                    yield from self.cores(definition.type, path, seen | {name})
                else:
                    yield definition, path

    def fields(
        self, model: ir.Model, sent: bool = False
    ) -> list[tuple[ir.Field, list[tuple[ir.Definition, str]], bool]]:
        """Properties with what is in them, and whether they stand for any further ones: required ones first, last what cannot be
        sent where the object is sent."""
        if model.name not in self._fields:
            found = [(f, list(self.cores(f.type)), False) for f in model.fields]
            if model.additional is not None:
                found.append((ir.Field("{key}", model.additional), list(self.cores(model.additional)), True))
            self._fields[model.name] = found
        return sorted(self._fields[model.name], key=lambda found: (sent and found[0].read_only, not found[0].required))

    def branches(self, model: ir.Model, *, sent: bool = False, limit: int = ROWS) -> list[Branch]:
        """A model's properties, and those of the objects in them, level by level as far as `limit` rows go."""
        top = self._branches(model, (model.name,), sent)
        count, frontier = len(top), top
        for level in range(LEVELS):
            deeper: list[Branch] = []
            # Small objects first: more of them find room.
            for branch in sorted(frontier, key=lambda b: len(b.model.fields) if b.model else 0):
                inner = branch.model
                if inner is None:
                    continue
                unwanted = inner.name in branch.within or (sent and branch.part.read_only)
                if level == LEVELS - 1 or unwanted or count + len(inner.fields) > limit:
                    branch.cut = True
                    continue
                branch.children = self._branches(inner, (*branch.within, inner.name), sent)
                count += len(branch.children)
                deeper += branch.children
            frontier = deeper
        return top

    def _branches(self, model: ir.Model, within: tuple[str, ...], sent: bool) -> list[Branch]:
        found = []
        for part, cores, open_ in self.fields(model, sent):
            core, inside = cores[0] if len({c.name for c, _ in cores}) == 1 else (None, "")
            inner = core if isinstance(core, ir.Model) and core.fields else None
            found.append(Branch(part, inner, inside, open_, within))
        return found

    # ---- pages

    def pages(self) -> frozenset[str]:
        """The definitions that have a page of their own."""
        todo = [d.name for d in self.api.definitions.values() if self._shared(d)]
        shown: set[tuple[str, bool, int]] = set()
        for op in self.api.operations():
            for kind in (*(p.type for p in op.parameters), *(h.type for r in op.responses for h in r.headers)):
                todo += self._beside([c for c, _ in self.cores(kind)])
            for body in bodies(op):
                cores = [c for c, _ in self.cores(body.type)]
                core = cores[0] if len(cores) == 1 else None
                if not isinstance(core, ir.Model):
                    todo += self._beside(cores)
                elif (core.name, body.sent, body.rows) not in shown:
                    shown.add((core.name, body.sent, body.rows))
                    todo += self._linked(self.branches(core, sent=body.sent, limit=body.rows))
        found: set[str] = set()
        while todo:
            name = todo.pop()
            if name in found:
                continue
            found.add(name)
            definition = self.api.definitions[name]
            if isinstance(definition, ir.Model):
                todo += self._linked(self.branches(definition))
            else:
                todo += self._beside([definition])
        return frozenset(found)

    def _shared(self, definition: ir.Definition) -> bool:
        many = len(definition.operations) > 1
        if isinstance(definition, ir.Union):
            return many
        size = len(definition.fields) if isinstance(definition, ir.Model) else 0
        return bool(definition.operations) and (size > LARGE or (many and size >= SHARED))

    def _linked(self, rows: Iterable[Branch]) -> Iterator[str]:
        """The definitions that a table links to, since it does not show what is in them."""
        for branch in rows:
            if branch.cut and branch.model:
                yield branch.model.name
            if branch.model is None:
                yield from self._beside([c for c, _ in self.cores(branch.part.type)])
            yield from self._linked(branch.children)

    def _beside(self, cores: list[ir.Definition]) -> Iterator[str]:
        """Those that the words about a value link to: variants, and lists of many values."""
        if len(cores) > 1:
            yield from (c.name for c in cores if not isinstance(c, ir.Model) or c.fields)
        for core in cores:
            if isinstance(core, ir.Union):
                for variant in core.variants:
                    yield from (c.name for c, _ in self.cores(variant) if not isinstance(c, ir.Model) or c.fields)
            elif isinstance(core, ir.Enum) and len(core.values) > VALUES:
                yield core.name


def bodies(op: ir.Operation) -> Iterator[Body]:
    """The bodies of an operation."""
    if op.body:
        yield from contents(op.body.contents, True, REQUEST)
    for response in op.responses:
        yield from contents(response.contents, False, RESPONSE if response.status[:1] in "123" else OTHER)


def contents(found: Iterable[ir.Content], sent: bool, rows: int) -> Iterator[Body]:
    """The media types of a body, those together that hold the same."""
    media: dict[ir.Type | None, list[str]] = {}
    for content in found:
        media.setdefault(content.type, []).append(content.media_type)
    for i, (kind, names) in enumerate(media.items()):
        yield Body(tuple(names), kind, sent, OTHER if i else rows)
