"""Loads a description of one file or many and joins it into one document whose `$ref`s all point inside it.

The copy keeps every place, so that whatever is said about the bundle later names the file where it stands.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from . import grammar, source
from .problems import Place, Problems, nearest
from .source import Map, Seq, place

Key = tuple[str, str]  # file, JSON pointer


@dataclass(frozen=True)
class Bundle:
    """One document with internal `$ref`s, its dialect (`3.0` or `3.1`) and the files it was read from."""

    doc: Map
    dialect: str
    files: tuple[Path, ...]


def load(spec: Path, problems: Problems) -> Bundle | None:
    """Read `spec` and all files it refers to; problems are collected, and None comes back where there is no document."""
    return _Bundler(spec, problems).run()


def pointer(node: Any, path: str) -> Any:
    """The value at a JSON pointer; KeyError where there is none."""
    for token in path.split("/")[1:]:
        token = unquote(token).replace("~1", "/").replace("~0", "~")
        if isinstance(node, list):
            if not token.isdigit() or int(token) >= len(node):
                raise KeyError(token)
            node = node[int(token)]
        elif isinstance(node, dict):
            node = node[token]
        else:
            raise KeyError(token)
    return node


def escape(name: str) -> str:
    """A name as a token of a JSON pointer."""
    return name.replace("~", "~0").replace("/", "~1")


class _Bundler:
    def __init__(self, spec: Path, problems: Problems) -> None:
        self.spec, self.problems = spec, problems
        self.base = spec.resolve().parent
        self.shown = os.path.dirname(os.fspath(spec))
        self.roots: dict[str, Any] = {}
        self.paths: dict[str, Path] = {}
        self.lifted: dict[Key, tuple[str, str]] = {}
        self.todo: list[Key] = []
        self.inlining: list[Key] = []

    # ---- files

    def file(self, path: Path) -> str:
        """The name under which a file is shown: relative, as the spec was given."""
        return os.path.normpath(os.path.join(self.shown, os.path.relpath(path, self.base))).replace(os.sep, "/")

    def root(self, path: Path) -> tuple[str, Any]:
        name = self.file(path)
        if name not in self.roots:
            self.paths[name] = path
            self.roots[name] = source.read(path, name, self.problems)
        return name, self.roots[name]

    # ---- the whole

    def run(self) -> Bundle | None:
        self.main, doc = self.root(self.spec.resolve())
        if self.problems.errors:
            return None
        top = Place(self.main, 1, 1)
        if not isinstance(doc, Map):
            self.problems.error(top, "not an OpenAPI document", "a mapping with `openapi`, `info` and `paths`")
            return None
        version = doc.get("openapi")
        if not isinstance(version, str) or version[:4] not in ("3.0.", "3.1."):
            found = f"`openapi` is {version!r}" if version else "`openapi` is missing"
            if "swagger" in doc:
                found = f"this is a Swagger {doc['swagger']} document"
            self.problems.error(place(doc, "openapi"), found, "an OpenAPI document of version 3.0.x or 3.1.x")
            return None
        self.dialect = version[:3]
        self.objects = grammar.OBJECTS_31 if self.dialect == "3.1" else grammar.OBJECTS_30
        self.register_aliases(doc)
        out = self.copy(doc, "OpenAPI")
        lifted: dict[str, dict[str, Any]] = {}
        while self.todo:
            key = self.todo.pop()
            section, name = self.lifted[key]
            kind = next(k for k, s in grammar.SECTIONS.items() if s == section)
            node = pointer(self.roots[key[0]], key[1]) if key[1] else self.roots[key[0]]
            lifted.setdefault(section, {})[name] = self.copy(node, kind)
        if lifted:
            components = out.setdefault("components", Map(self.main, doc.mark))
            for section in sorted(lifted):
                target = components.setdefault(section, Map(self.main, components.mark))
                for name in sorted(lifted[section]):
                    target[name] = lifted[section][name]
        return Bundle(out, self.dialect, tuple(self.paths[f] for f in sorted(self.paths)))

    def register_aliases(self, doc: Map) -> None:
        """A component of the main file that only points into another file gives its name to what it points at."""
        self.taken: dict[tuple[str, str], Key] = {}
        components = doc.get("components")
        for section, names in components.items() if isinstance(components, Map) else ():
            for name, node in names.items() if isinstance(names, Map) else ():
                self.taken[section, name] = (self.main, f"/components/{section}/{escape(name)}")
                ref = node.get("$ref") if isinstance(node, Map) and len(node) == 1 else None
                if isinstance(ref, str) and not ref.startswith("#"):
                    key = self.resolve(node)
                    if key and key[0] != self.main and key not in self.lifted:
                        self.lifted[key] = (section, name)
                        self.todo.append(key)

    # ---- references

    def resolve(self, node: Map, *, report: bool = True) -> Key | None:
        """File and pointer that `node["$ref"]` means, through chains of references; None (and a problem) where nothing is there."""
        seen: list[Key] = []
        while True:
            ref = node["$ref"]
            at = place(node, "$ref", value=True)
            if not isinstance(ref, str):
                self.problems.error(at, "`$ref` is not text", "a reference such as '#/components/schemas/Name'")
                return None
            target, _, fragment = ref.partition("#")
            if "://" in target:
                self.problems.error(at, f"$ref {ref!r} points to the network", "copy the file beside the spec and refer to it by a relative path")
                return None
            if target:
                path = (self.paths[node.file].parent / unquote(target)).resolve()
                if self.file(path) not in self.roots and not path.is_file():
                    others = [p.name for p in path.parent.glob("*") if p.is_file()] if path.parent.is_dir() else []
                    self.problems.error(at, f"$ref {ref!r}: there is no file {self.file(path)}", nearest(path.name, others))
                    return None
                file, root = self.root(path)
            else:
                file, root = node.file, self.roots[node.file]
            if fragment and not fragment.startswith("/"):
                found = _anchor(root, fragment)
                if found is None:
                    self.problems.error(at, f"$ref {ref!r}: there is no anchor {fragment!r} in {file}")
                    return None
                fragment = found
            try:
                value = pointer(root, fragment)
            except KeyError:
                if report and root is not None:
                    self.problems.error(at, f"$ref {ref!r} points to nothing", self.hint(root, fragment, target))
                return None
            key = (file, fragment)
            if key in seen:
                chain = " -> ".join(f"{f}#{p}" for f, p in [*seen, key])
                self.problems.error(at, f"$ref {ref!r} goes round in a circle", f"one of these must hold a real definition: {chain}")
                return None
            seen.append(key)
            if isinstance(value, Map) and isinstance(value.get("$ref"), str) and len(value) == 1 and key not in self.lifted:
                node = value
                continue
            return seen[0] if file == self.main or len(seen) == 1 else key

    def hint(self, root: Any, fragment: str, target: str) -> str:
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

    def reference(self, node: Map, kind: str) -> Any:
        key = self.resolve(node)
        if key is None:
            return node
        if kind == "PathItem":
            return self.inline(node, key)
        file, path = key
        if key in self.lifted:
            section, name = self.lifted[key]
        elif file == self.main:
            section = name = ""
        else:
            section, name = grammar.SECTIONS[kind], self.name(key, grammar.SECTIONS[kind], node)
            self.lifted[key] = (section, name)
            self.taken[section, name] = key
            self.todo.append(key)
        new = node.like()
        new["$ref"] = f"#/components/{section}/{escape(name)}" if name else f"#{path}"
        obj = self.objects[kind]
        for k, v in node.items():
            if k == "$ref":
                continue
            # In 3.0, and beside references to anything but schemas, only these siblings have a meaning.
            if kind == "Schema" and self.dialect == "3.1":
                new[k] = self.copy_value(node, k, v, obj, kind)
            elif k in ("summary", "description") or k.startswith("x-"):
                new[k] = v
            else:
                self.problems.warning(place(node, k), f"{k!r} beside $ref has no effect", "remove it, or move it into the definition")
        return new

    def name(self, key: Key, section: str, node: Map) -> str:
        file, path = key
        last = unquote(path.rpartition("/")[2]).replace("~1", "/").replace("~0", "~")
        name = last or Path(file).stem
        wanted, n = name, 1
        while (section, name) in self.taken:
            n += 1
            name = f"{wanted}{n}"
        if n > 1:
            other = self.taken[section, wanted]
            text = f"two {section} are named {wanted!r}: here and in {other[0]}"
            self.problems.warning(place(node, "$ref", value=True), text, f"rename one; this one is called {name!r} in the bundle")
        return name

    def inline(self, node: Map, key: Key) -> Any:
        if key in self.inlining:
            self.problems.error(place(node, "$ref", value=True), f"$ref {node['$ref']!r} goes round in a circle")
            return node.like()
        self.inlining.append(key)
        target = pointer(self.roots[key[0]], key[1])
        new = self.copy(target, "PathItem")
        self.inlining.pop()
        if isinstance(new, Map):
            for k, v in node.items():
                if k != "$ref":
                    new[k] = self.copy_value(node, k, v, self.objects["PathItem"], "PathItem")
        return new

    # ---- copying, by the grammar

    def copy(self, node: Any, kind: str) -> Any:
        if kind == "any":
            return node
        if kind == "bool":
            return node
        allows_ref = kind.endswith("&")
        kind = kind.removesuffix("&")
        if kind == "Schema" and isinstance(node, bool):
            return node
        if kind == "Security" and isinstance(node, Map):
            return node
        if not isinstance(node, Map):
            self.problems.error(place(node), f"a {_words(kind)} is expected here", "a mapping")
            return node
        if "$ref" in node and (allows_ref or kind in ("PathItem", "Schema") or kind in grammar.SECTIONS):
            return self.reference(node, kind)
        obj = self.objects[kind]
        new = node.like()
        for key, value in node.items():
            new[key] = self.copy_value(node, key, value, obj, kind)
        for key in obj.required:
            if key not in node:
                self.problems.error(place(node), f"a {_words(kind)} needs {key!r}", f"add `{key}:`")
        return new

    def copy_value(self, node: Map, key: str, value: Any, obj: grammar.Object, kind: str) -> Any:
        if key.startswith("x-"):
            return value
        under = obj.fields.get(key) or obj.patterned
        if under is None:
            hint = nearest(key, obj.fields)
            if kind == "Schema" and self.dialect == "3.1" and not hint:
                self.problems.warning(place(node, key), f"{key!r} is not a keyword of a schema; it is ignored")
            else:
                known = hint or f"a {_words(kind)} has: {', '.join(sorted(obj.fields))}"
                self.problems.error(place(node, key), f"unknown keyword {key!r} in a {_words(kind)}", known)
            return value
        if kind == "Discriminator" and key == "mapping" and isinstance(value, Map):
            return self.mapping(value)
        if under[0] == "[":
            if not isinstance(value, Seq):
                self.problems.error(place(node, key, value=True), f"{key!r} of a {_words(kind)} must be a list", "items each begin with `- `")
                return value
            items = value.like()
            for i, item in enumerate(value):
                items.append(self.checked(value, i, item, under[1:-1]))
            return items
        if under[0] == "{":
            if not isinstance(value, Map):
                self.problems.error(place(node, key, value=True), f"{key!r} of a {_words(kind)} must be a mapping of names")
                return value
            names = value.like()
            for name, item in value.items():
                # A property may be called x-…; elsewhere that is an extension.
                extension = name.startswith("x-") and under[1:].startswith("PathItem")
                names[name] = item if extension else self.checked(value, name, item, under[1:-1])
            return names
        return self.checked(node, key, value, under)

    def checked(self, parent: Map | Seq, key: Any, value: Any, kind: str) -> Any:
        bare = kind.removesuffix("&")
        if kind == "bool":
            if not isinstance(value, bool):
                self.problems.error(place(parent, key, value=True), f"{key!r} must be true or false, is {value!r}")
            return value
        if bare in self.objects and not isinstance(value, Map) and not (bare == "Schema" and isinstance(value, bool)):
            self.problems.error(place(parent, key, value=True), f"{key!r} must be a {_words(bare)}", "a mapping")
            return value
        return self.copy(value, kind)

    def mapping(self, value: Map) -> Map:
        new = value.like()
        root = self.roots[value.file]
        for tag, target in value.items():
            ref = target
            if isinstance(target, str) and not any(c in target for c in "#/"):
                try:
                    pointer(root, f"/components/schemas/{escape(target)}")
                    ref = f"#/components/schemas/{escape(target)}"
                except KeyError:
                    pass
            probe = Map(value.file, value.at[tag][1])
            probe["$ref"] = ref
            found = self.reference(probe, "Schema")
            new[tag] = found["$ref"]
        return new


def _anchor(root: Any, name: str) -> str | None:
    """The pointer of the schema that declares `$anchor: name`."""
    stack = [("", root)]
    while stack:
        path, node = stack.pop()
        if isinstance(node, dict):
            if node.get("$anchor") == name:
                return path
            stack += [(f"{path}/{escape(k)}", v) for k, v in node.items()]
        elif isinstance(node, list):
            stack += [(f"{path}/{i}", v) for i, v in enumerate(node)]
    return None


def _words(kind: str) -> str:
    """An object's name as prose has it: `PathItem` is a path item."""
    return "".join(" " + c.lower() if c.isupper() and i else c.lower() for i, c in enumerate(kind))
