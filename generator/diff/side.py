"""One of the two descriptions that are compared: its bundle, and what users hold on to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..problems import Place
from ..read.bundle import pointer
from ..read.source import Map, Seq, place
from .held import Held

SCHEMAS = "#/components/schemas/"


@dataclass(frozen=True)
class Side:
    """A bundle with internal references only, and the names and addresses that users hold on to.

    `prose` says whether texts and examples are there to be compared: a recorded baseline has none. `root` is a folder that
    places are shown without. `version` is that of the client, or of the description where no client has one.
    """

    doc: Mapping[str, Any]
    held: Held
    version: str = ""
    prose: bool = True
    root: str = ""
    _targets: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)

    def resolve(self, node: Any) -> Any:
        """What a chain of references stands for; the reference itself where it leads nowhere."""
        for _ in range(100):
            if not (isinstance(node, dict) and isinstance(node.get("$ref"), str)):
                return node
            target = self.target(node["$ref"])
            if target is None:
                return node
            node = target
        return node

    def target(self, ref: str) -> Any:
        """What a reference stands for; None where it leads nowhere."""
        if ref not in self._targets:
            try:
                self._targets[ref] = pointer(self.doc, ref[1:]) if ref.startswith("#/") else None
            except KeyError:
                self._targets[ref] = None
        return self._targets[ref]

    def shown(self, at: Place) -> Place:
        return Place(at.file.removeprefix(self.root), at.line, at.column) if self.root else at


def schema_name(ref: str) -> str | None:
    """The component that a reference names."""
    name = ref.removeprefix(SCHEMAS)
    return None if name == ref or "/" in name else name.replace("~1", "/").replace("~0", "~")


def has_place(node: Any) -> bool:
    return isinstance(node, (Map, Seq))


def position(new: Any, key: Any, old: Any) -> tuple[Place | None, bool]:
    """Where a change of `key` stands: in the new node, or in the old one where the new has it no more (then the second is True).

    None where the nodes remember no places, as those of a recorded baseline.
    """
    if _inside(new, key):
        own = _place(new, key)
        if own:
            return own, False
    if _inside(old, key) and isinstance(old, dict):
        own = _place(old, key)
        if own:
            return own, True
    if has_place(new):
        return place(new), False
    return (place(old), True) if has_place(old) else (None, False)


def _inside(node: Any, key: Any) -> bool:
    if key is None:
        return has_place(node)
    return (
        key in node if isinstance(node, dict) else isinstance(node, list) and isinstance(key, int) and key < len(node)
    )


def _place(node: Any, key: Any) -> Place | None:
    """Where a key stands; where what is behind it stands, if that was put here from elsewhere."""
    if key is None or isinstance(node, Seq) or (isinstance(node, Map) and key in node.at):
        return place(node, key)
    return place(node[key]) if has_place(node[key]) else place(node) if isinstance(node, Map) else None
