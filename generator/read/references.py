"""Reads the files of a description and finds what a `$ref` means: a file and a JSON pointer into it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote, urljoin

from ..problems import Problems, nearest
from . import source
from .source import Map, place

Key = tuple[str, str]  # file, JSON pointer

_MOST_SHOWN = 8  # steps of a circle
# What may stand in the fragment of a URI as it is (RFC 3986), beside letters and digits.
_FRAGMENT = "-._~!$&'()*+,;=:@?"


def tokens(path: str) -> list[str]:
    """The names in a JSON pointer, which may be percent-encoded as it is in a `$ref`."""
    return [unquote(token).replace("~1", "/").replace("~0", "~") for token in path.split("/")[1:]]


def escape(name: str) -> str:
    """A name as a token of a JSON pointer in a `$ref`."""
    return quote(name.replace("~", "~0").replace("/", "~1"), safe=_FRAGMENT)


def step(node: Any, token: str) -> Any:
    """What stands under one name of a pointer; KeyError where nothing does."""
    if isinstance(node, list):
        if not token.isdecimal() or int(token) >= len(node):
            raise KeyError(token)
        return node[int(token)]
    if isinstance(node, dict):
        return node[token]
    raise KeyError(token)


def pointer(node: Any, path: str) -> Any:
    """The value at a JSON pointer; KeyError where there is none."""
    for token in tokens(path):
        node = step(node, token)
    return node


class References:
    """The files read so far, by the name they are shown under, and what refers to what in them."""

    def __init__(self, spec: Path, problems: Problems) -> None:
        self.problems = problems
        self.base = spec.resolve().parent
        self.shown = os.path.dirname(os.fspath(spec))
        self.roots: dict[str, Any] = {}
        self.paths: dict[str, Path] = {}
        self.stands_for: dict[str, str] = {}  # overlays, and the file that what is in them has become part of
        self.found: dict[tuple[str, str], tuple[str, Any] | str] = {}  # by file and what a reference there says
        self.ends: dict[Key, Key] = {}  # where a chain of references in one file ends that goes through a place
        self.passing: list[int] = []  # references that `follow` is just going through
        # Schemas with an `$id` of their own: where each begins, and for what is inside one, which it is inside of.
        self.ids: dict[str, Key] = {}
        self.within: dict[int, tuple[str, Key]] = {}
        self.searched: set[str] = set()

    def file(self, path: Path) -> str:
        """The name under which a file is shown: relative, as the spec was given."""
        return os.path.normpath(os.path.join(self.shown, os.path.relpath(path, self.base))).replace(os.sep, "/")

    def root(self, path: Path) -> tuple[str, Any]:
        """A file's name and what is in it; it is read when it is first asked for."""
        name = self.file(path)
        if name not in self.roots:
            self.paths[name] = path
            self.roots[name] = source.read(path, name, self.problems)
        return name, self.roots[name]

    def at(self, key: Key) -> Any:
        """What stands at a place that `resolve` has found."""
        return pointer(self.roots[key[0]], key[1])

    # ---- what a reference means

    def resolve(self, node: Map, *, report: bool = True) -> Key | None:
        """File and pointer that `node["$ref"]` means; None (and a problem) where nothing is there."""
        ref = node["$ref"]
        if not isinstance(ref, str):
            return self.fail(node, "`$ref` is not text", "a reference such as '#/components/schemas/Name'", report)
        target, _, fragment = ref.partition("#")
        found = self.opened(node, target)
        if isinstance(found, str):
            return self.embedded(node, ref) or self.fail(node, *self.missing(ref, found), report)
        file, root = found
        if fragment and not fragment.startswith("/"):
            where = _anchor(root, fragment)
            if where is None:
                return self.fail(node, f"$ref {ref!r}: there is no anchor {fragment!r} in {file}", "", report)
            fragment = where
        if root is None:
            return None  # It could not be read, which has been said.
        key = self.follow((file, ""), tokens(fragment)) or self.embedded(node, ref)
        return key or self.fail(
            node, f"$ref {ref!r} points to nothing", self.hint(root, fragment) if report else "", report
        )

    def fail(self, node: Map, message: str, expected: str, report: bool = True) -> Key | None:
        """Report what is wrong with a reference; nothing is found then."""
        if report:
            self.problems.error(place(node, "$ref", value=True), message, expected)
        return None

    def opened(self, node: Map, target: str) -> tuple[str, Any] | str:
        """The file that a reference names, with what is in it; the name alone where there is no such file."""
        file = self.stands_for.get(node.file, node.file)
        if not target:
            return file, self.roots[file]
        if "://" in target:
            return target
        found = self.found.get((file, target))
        if found is None:
            found = self.found[file, target] = self.look(self.paths[file].parent / unquote(target))
        return found

    def look(self, path: Path) -> tuple[str, Any] | str:
        """The file at a path, or the path where there is none."""
        try:
            path = path.resolve()
            if self.file(path) not in self.roots and not path.is_file():
                return os.fspath(path)
        except (OSError, ValueError):  # a name that no file can have, such as one with a NUL
            return os.fspath(path)
        return self.root(path)

    def missing(self, ref: str, name: str) -> tuple[str, str]:
        """What is wrong with a reference to a file that is not there, and what to do."""
        if "://" in name:
            return (
                f"$ref {ref!r} points to the network",
                "copy the file beside the spec and refer to it by a relative path",
            )
        path = Path(name)
        if "\0" in name:
            return f"$ref {ref!r}: no file has a NUL in its name", "correct the name"
        try:
            others = [p.name for p in path.parent.glob("*") if p.is_file()] if path.parent.is_dir() else []
        except OSError:
            others = []
        return f"$ref {ref!r}: there is no file {self.file(path)}", nearest(path.name, others)

    def follow(self, key: Key, names: list[str]) -> Key | None:
        """The place that is reached from `key` by names, going on behind a reference that stands on the way."""
        node = self.at(key)
        for i, name in enumerate(names):
            try:
                node = step(node, name)
            except KeyError:
                if not (isinstance(node, Map) and isinstance(node.get("$ref"), str)) or id(node) in self.passing:
                    return None
                self.passing.append(id(node))
                behind = self.resolve(node, report=False)
                found = self.follow(behind, names[i:]) if behind else None
                self.passing.pop()
                return found
            key = (key[0], f"{key[1]}/{escape(name)}")
        return key

    def chain(self, node: Map) -> list[Key] | None:
        """Where a reference leads, step by step through others that stand alone; None (and a problem) where it leads nowhere.

        Of a way inside one file that was gone before, only the end is there.
        """
        seen: dict[Key, None] = {}
        while True:
            key = self.resolve(node)
            if key is None:
                return None
            if key in seen:
                ways = " -> ".join(f"{f}#{p}" for f, p in [*list(seen)[:_MOST_SHOWN], key])
                self.fail(
                    node,
                    f"$ref {node['$ref']!r} goes round in a circle",
                    f"one of these must hold a real definition: {ways}",
                )
                return None
            seen[key] = None
            if key in self.ends:
                seen[self.ends[key]] = None
                break
            value = self.at(key)
            if not (isinstance(value, Map) and isinstance(value.get("$ref"), str) and len(value) == 1):
                break
            node = value
        if len({file for file, _ in seen}) == 1:
            last = next(reversed(seen))
            self.ends.update((key, last) for key in seen)
        return list(seen)

    def hint(self, root: Any, fragment: str) -> str:
        """The nearest pointer to one that leads nowhere, in this file or, by name, in any other file read so far."""
        head, _, last = fragment.rpartition("/")
        try:
            beside = pointer(root, head)
        except KeyError:
            beside = None
        if isinstance(beside, Map):
            close = nearest(unquote(last), beside)
            if close:
                return close
        for file, other in self.roots.items():
            try:
                pointer(other, fragment)
            except KeyError:
                continue
            return f"did you mean the one in {file}?"
        return "define it, or correct the name"

    # ---- schemas with an $id

    def embedded(self, node: Map, ref: str) -> Key | None:
        """What a reference means to the schema with an `$id` that it stands in, or by such an `$id`.

        Asked only where nothing is found at the plain place: most descriptions have no `$id`.
        """
        for file in [f for f in self.roots if f not in self.searched]:
            self.searched.add(file)
            for uri, key, inside in _resources(self.roots[file], file):
                self.ids.setdefault(uri, key)
                self.within.update((id(map_), (uri, key)) for map_ in inside)
        base, around = self.within.get(id(node), ("", None))
        target, _, fragment = ref.partition("#")
        found = self.ids.get(urljoin(base, target)) or self.ids.get(target) if target else around
        if found is None:
            return None
        if fragment and not fragment.startswith("/"):
            where = _anchor(self.at(found), fragment)
            return None if where is None else self.follow(found, tokens(where))
        return self.follow(found, tokens(fragment))


def _anchor(root: Any, name: str) -> str | None:
    """The pointer of the schema that declares `$anchor: name`."""
    stack = [("", root)]
    while stack:
        path, node = stack.pop()
        if isinstance(node, dict):
            if name in (node.get("$anchor"), node.get("$dynamicAnchor")):
                return path
            stack += [(f"{path}/{escape(k)}", v) for k, v in node.items()]
        elif isinstance(node, list):
            stack += [(f"{path}/{i}", v) for i, v in enumerate(node)]
    return None


def _resources(root: Any, file: str) -> Iterator[tuple[str, Key, list[Map]]]:
    """The schemas with an `$id` in a file: its address, its place and the mappings that belong to it."""
    found: dict[str, tuple[Key, list[Map]]] = {}
    stack: list[tuple[str, Any, str]] = [("", root, "")]
    while stack:
        path, node, base = stack.pop()
        if isinstance(node, Map):
            own = node.get("$id")
            if isinstance(own, str) and own.partition("#")[0]:
                base = urljoin(base, own.partition("#")[0])
                found.setdefault(base, ((file, path), []))
            if base:
                found[base][1].append(node)
            stack += [(f"{path}/{escape(k)}", v, base) for k, v in node.items()]
        elif isinstance(node, list):
            stack += [(f"{path}/{i}", v, base) for i, v in enumerate(node)]
    return iter((uri, key, inside) for uri, (key, inside) in found.items())
