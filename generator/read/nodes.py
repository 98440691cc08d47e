"""Mappings and sequences that remember where they stand, whatever they were read from."""

from __future__ import annotations

from typing import Any

from ..problems import Place, Problems

Mark = tuple[int, int]  # line and column, both from 1


class Map(dict[str, Any]):
    """A mapping with the place of each key: `at[key]` is a pair of (line, column), of the key and of its value."""

    __slots__ = ("at", "file", "foreign", "mark")

    def __init__(self, file: str, mark: Mark) -> None:
        super().__init__()
        self.file, self.mark = file, mark
        self.at: dict[str, tuple[Mark, Mark]] = {}
        self.foreign: dict[str, str] = {}  # the files of keys that an overlay has put in

    def __reduce__(self) -> Any:
        return (_rebuild_map, (self.file, self.mark, self.at, self.foreign, list(self.items())))

    def like(self) -> Map:
        """An empty mapping at the same place, to be filled with changed values."""
        new = Map(self.file, self.mark)
        new.at, new.foreign = self.at, self.foreign
        return new


class Seq(list[Any]):
    """A sequence with the (line, column) of each item in `at`."""

    __slots__ = ("at", "file", "foreign", "mark")

    def __init__(self, file: str, mark: Mark) -> None:
        super().__init__()
        self.file, self.mark = file, mark
        self.at: list[Mark] = []
        self.foreign: dict[int, str] = {}  # the files of items that an overlay has put in

    def __reduce__(self) -> Any:
        return (_rebuild_seq, (self.file, self.mark, self.at, self.foreign, list(self)))

    def like(self) -> Seq:
        """An empty sequence at the same place, to be filled with changed items."""
        new = Seq(self.file, self.mark)
        new.at, new.foreign = self.at, self.foreign
        return new


def _rebuild_map(
    file: str, mark: Mark, at: dict[str, tuple[Mark, Mark]], foreign: dict[str, str], items: list[tuple[str, Any]]
) -> Map:
    new = Map(file, mark)
    new.at, new.foreign = at, foreign
    new.update(items)
    return new


def _rebuild_seq(file: str, mark: Mark, at: list[Mark], foreign: dict[int, str], items: list[Any]) -> Seq:
    new = Seq(file, mark)
    new.at, new.foreign = at, foreign
    new.extend(items)
    return new


def place(node: Any, key: Any = None, *, value: bool = False) -> Place:
    """Where `node` stands, or its key or item `key` (the value behind a key with `value=True`)."""
    if isinstance(node, Map):
        line, column = node.at[key][value] if key in node.at else node.mark
        return Place(node.foreign.get(key, node.file) if node.foreign else node.file, line, column)
    if isinstance(node, Seq):
        inside = isinstance(key, int) and 0 <= key < len(node.at)
        line, column = node.at[key] if inside else node.mark
        return Place(node.foreign.get(key, node.file) if node.foreign else node.file, line, column)
    return Place("?")


def twice(problems: Problems, file: str, key: str, at: Mark, first: Mark) -> None:
    """Report a key that its mapping has already; the last one counts, as in most readers."""
    where = f"line {first[0]}" if first[0] != at[0] else f"column {first[1]}"
    text = f"key {key!r} stands twice in this mapping"
    problems.breach(
        "key-twice",
        Place(file, *at),
        text,
        f"the first is at {where}; remove one of the two",
        f"this one counts, not that at {where}",
    )
