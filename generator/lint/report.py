"""What every check works with: the bundle, its objects, a way to report what is wrong and ways to mend it."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from ..problems import Place, Problems
from ..read.bundle import Bundle, pointer
from ..read.source import Map, Seq, place
from ..read.walk import Visit, walk
from ..rules import level


class Report:
    """A bundle on its way through the checks, with its objects by kind."""

    def __init__(self, bundle: Bundle, problems: Problems) -> None:
        self.bundle, self.doc, self.dialect = bundle, bundle.doc, bundle.dialect
        self.problems = problems
        self.visits = list(walk(bundle))
        self.by_kind: dict[str, list[Visit]] = defaultdict(list)
        self.written: dict[str, list[tuple[Visit, Map]]] = {}
        for visit in self.visits:
            self.by_kind[visit.kind].append(visit)

    def warning(self, at: Place, message: str, expected: str = "") -> None:
        """Report what is allowed and yet probably a mistake."""
        self.problems.warning(at, message, expected)

    def rule(self, name: str, at: Place, message: str, hint: str = "", mended: str = "") -> bool:
        """Report a breach of a rule: what to do about it, and how it is mended; whether that is to be done."""
        return self.problems.breach(name, at, message, hint, mended)

    def listed(self, name: str) -> bool:
        """Whether the configuration makes this rule an error: the description is written to it."""
        return level(name, self.problems.strict) == "error"

    def deref(self, node: Any) -> Any:
        """What a chain of references stands for, without what is beside them; None where it leads to no object."""
        for _ in range(100):
            if not (isinstance(node, Map) and isinstance(node.get("$ref"), str)):
                return node
            try:
                node = pointer(self.doc, node["$ref"][1:])
            except KeyError:
                return None
        return None

    def at(self, visit: Visit) -> Place:
        """The key or item that an object stands under; the object itself where that is in another file."""
        known = not isinstance(visit.parent, Map) or visit.key in visit.parent.at
        return place(visit.parent, visit.key) if known else place(visit.node)

    def own(self, kind: str) -> list[tuple[Visit, Map]]:
        """The objects of a kind that are written out, without mere references to them."""
        if kind not in self.written:
            # Beside the reference to a schema, keywords count since 3.1.
            beside = kind == "Schema" and self.dialect == "3.1"
            self.written[kind] = [
                (v, v.node)
                for v in self.by_kind[kind]
                if isinstance(v.node, Map) and ("$ref" not in v.node or beside and len(v.node) > 1)
            ]
        return self.written[kind]


# ---- mends: the bundle is a copy, so its objects may change; the data in them is the source's, so it is replaced


def drop(visit: Visit) -> None:
    """Take an object out of what holds it."""
    if isinstance(visit.parent, Map):
        visit.parent.pop(str(visit.key), None)
        return
    for i, item in enumerate(visit.parent):
        if item is visit.node:
            del visit.parent[i]
            if i < len(visit.parent.at):
                visit.parent.at = [*visit.parent.at[:i], *visit.parent.at[i + 1 :]]
            return


def put(visit: Visit, node: Any) -> None:
    """Let another object stand in the place of one."""
    holder: Any = visit.parent
    holder[visit.key] = node


def rename(names: Map, old: str, new: str) -> None:
    """Give what stands under a key another, in its old place."""
    items = [(new if key == old else key, value) for key, value in names.items()]
    names.clear()
    names.update(items)
    if old in names.at:
        names.at = {**names.at, new: names.at[old]}


def new_map(like: Map | Seq, **values: Any) -> Map:
    """A mapping that stands where another value does."""
    made = Map(like.file, like.mark)
    made.update(values)
    return made


def new_seq(like: Map | Seq, values: list[Any]) -> Seq:
    """A list that stands where another value does."""
    made = Seq(like.file, like.mark)
    made.extend(values)
    made.at = [like.mark] * len(values)
    return made
