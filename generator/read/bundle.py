"""Loads a description of one file or many and joins it into one document whose `$ref`s all point inside it.

The copy keeps every place, so that whatever is said about the bundle later names the file where it stands.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..problems import Place, Problem, Problems, nearest
from . import grammar
from .references import Key, References, escape, pointer, tokens
from .source import Map, Seq, place

__all__ = ["Bundle", "escape", "load", "pointer", "tokens"]

# Names that say nothing of their own: of what is inside a schema, and of files that stand for their folder.
_INNER = frozenset(
    "items schema properties additionalProperties allOf oneOf anyOf not prefixItems patternProperties content".split()
)
_FOLDERS = frozenset({"index", "_index", "schema", "schemas"})


@dataclass(frozen=True)
class Bundle:
    """One document with internal `$ref`s, its dialect (`3.0` or `3.1`) and the files it was read from.

    `odd` is what the specification forbids and can be understood all the same.
    """

    doc: Map
    dialect: str
    files: tuple[Path, ...]
    odd: tuple[Problem, ...] = ()


def load(spec: Path, problems: Problems) -> Bundle | None:
    """Read `spec` and all files it refers to; problems are collected, and None comes back where there is no document."""
    return _Bundler(spec, problems).run()


class _Bundler:
    def __init__(self, spec: Path, problems: Problems) -> None:
        self.spec, self.problems = spec, problems
        self.refs = References(spec, problems)
        self.lifted: dict[Key, tuple[str, str]] = {}
        self.todo: list[Key] = []
        self.internal: list[tuple[Map, Key, str]] = []
        self.inlining: list[Key] = []
        self.odd: list[Problem] = []

    # ---- the whole

    def run(self) -> Bundle | None:
        self.main, doc = self.refs.root(self.spec.resolve())
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
        self.lift(out)
        while self.rescue(out):
            self.lift(out)
        files = tuple(self.refs.paths[f] for f in sorted(self.refs.paths))
        return Bundle(out, self.dialect, files, tuple(self.odd))

    def lift(self, out: Map) -> None:
        """Put what is referred to in other files under `components`."""
        lifted: dict[str, dict[str, Any]] = {}
        while self.todo:
            key = self.todo.pop()
            section, name = self.lifted[key]
            kind = next(k for k, s in grammar.SECTIONS.items() if s == section)
            lifted.setdefault(section, {})[name] = self.copy(self.refs.at(key), kind)
        if lifted:
            components = out.setdefault("components", Map(self.main, out.mark))
            for section in sorted(lifted):
                target = components.setdefault(section, Map(self.main, components.mark))
                for name in sorted(lifted[section]):
                    target[name] = lifted[section][name]

    def rescue(self, out: Map) -> bool:
        """Lift what references inside the main file point at where the bundle does not have it: behind what it left out."""
        internal, self.internal = self.internal, []
        for node, key, kind in internal:
            try:
                pointer(out, key[1])
            except KeyError:
                section, name = self.lifted.get(key) or self.newly(key, kind, node)
                node["$ref"] = f"#/components/{section}/{escape(name)}"
        return bool(self.todo)

    def register_aliases(self, doc: Map) -> None:
        """A component of the main file that only points into another file gives its name to what it points at."""
        self.taken: dict[tuple[str, str], Key] = {}
        components = doc.get("components")
        for section, names in components.items() if isinstance(components, Map) else ():
            for name, node in names.items() if isinstance(names, Map) and section in grammar.SECTIONS.values() else ():
                self.taken[section, name] = (self.main, f"/components/{section}/{escape(name)}")
                ref = node.get("$ref") if isinstance(node, Map) and len(node) == 1 else None
                if isinstance(ref, str) and not ref.startswith("#"):
                    key = self.resolve(node)
                    if key and key[0] != self.main and key not in self.lifted:
                        self.lifted[key] = (section, name)
                        self.todo.append(key)

    # ---- references

    def resolve(self, node: Map) -> Key | None:
        """File and pointer that a reference means: behind others that stand alone, unless one is in the main file or has a name."""
        seen = self.refs.chain(node)
        if seen is None:
            return None
        key = next((k for k in seen if k in self.lifted), seen[-1])
        return seen[0] if key[0] == self.main else key

    def reference(self, node: Map, kind: str) -> Any:
        key = self.resolve(node)
        if key is None:
            return node
        value = self.refs.at(key)
        if not isinstance(value, Map) and not (kind == "Schema" and isinstance(value, bool)):
            self.problems.error(
                place(node, "$ref", value=True),
                f"$ref {node['$ref']!r} is not {_words(kind)}",
                "a mapping belongs there",
            )
            return node
        if kind == "PathItem" and not (key[0] == self.main and key in self.inlining):
            return self.inline(node, key, kind)
        new = node.like()
        if key in self.lifted or key[0] != self.main:
            section, name = self.lifted.get(key) or self.newly(key, kind, node)
            new["$ref"] = f"#/components/{section}/{escape(name)}"
        else:
            new["$ref"] = f"#{key[1]}"
            if kind in grammar.SECTIONS:
                self.internal.append((new, key, kind))
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
                self.problems.warning(
                    place(node, k), f"{k!r} beside $ref has no effect", "remove it, or move it into the definition"
                )
        return new

    def newly(self, key: Key, kind: str, node: Map) -> tuple[str, str]:
        """Section and name under which what a reference means will be lifted."""
        section = grammar.SECTIONS[kind]
        name = self.name(key, section, node)
        self.lifted[key] = (section, name)
        self.taken[section, name] = key
        self.todo.append(key)
        return section, name

    def name(self, key: Key, section: str, node: Map) -> str:
        file, path = key
        wanted = _name(tokens(path), Path(file))
        name, n = wanted, 1
        while (section, name) in self.taken:
            n += 1
            name = f"{wanted}{n}"
        if n > 1:
            other = self.taken[section, wanted]
            text = f"two {section} are named {wanted!r}: here and in {other[0]}"
            self.problems.warning(
                place(node, "$ref", value=True), text, f"rename one; this one is called {name!r} in the bundle"
            )
        return name

    def inline(self, node: Map, key: Key, kind: str) -> Any:
        """A copy of what a reference means, in its place, under what stands beside the reference."""
        if key in self.inlining:
            self.problems.error(place(node, "$ref", value=True), f"$ref {node['$ref']!r} goes round in a circle")
            return node.like()
        self.inlining.append(key)
        new = self.copy(self.refs.at(key), kind)
        self.inlining.pop()
        if isinstance(new, Map):
            for k, v in node.items():
                if k != "$ref":
                    new[k] = self.copy_value(node, k, v, self.objects[kind], kind)
        return new

    def misplaced(self, node: Map, what: str) -> Key | None:
        """What a reference means where the specification knows none, as in `get: {$ref: …}`: many tools take it all the same."""
        at = place(node, "$ref", value=True)
        self.odd.append(
            Problem(
                at,
                f"a $ref cannot stand for {what}",
                "only for whole path items, schemas, parameters and other components",
            )
        )
        return self.resolve(node)

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
            self.problems.error(place(node), f"{_words(kind)} is expected here", "a mapping")
            return node
        if "$ref" in node and (allows_ref or kind in ("PathItem", "Schema") or kind in grammar.SECTIONS):
            return self.reference(node, kind)
        if isinstance(node.get("$ref"), str):
            found = self.misplaced(node, _words(kind))
            return self.inline(node, found, kind) if found else node
        obj = self.objects[kind]
        new = node.like()
        for key, value in node.items():
            if key == "$id" and kind == "Schema":
                continue  # It would change what the references in it mean, which are to the whole document now.
            new[key] = self.copy_value(node, key, value, obj, kind)
        for key in obj.required:
            if key not in node:
                self.problems.error(place(node), f"{_words(kind)} needs {key!r}", f"add `{key}:`")
        return new

    def copy_value(self, node: Map, key: str, value: Any, obj: grammar.Object, kind: str) -> Any:
        if key.startswith("x-"):
            return value
        under = obj.fields.get(key) or obj.patterned
        if under is None:
            hint = nearest(key, obj.fields)
            message = f"unknown keyword {key!r} in {_words(kind)}"
            known = hint or f"{_words(kind)} has: {', '.join(sorted(obj.fields))}"
            if kind == "Schema" and self.dialect == "3.1" and not hint:
                self.problems.warning(place(node, key), f"{key!r} is not a keyword of a schema; it is ignored")
            elif (kind, self.dialect) in (("Schema", "3.1"), ("Discriminator", "3.0")):
                # Their JSON Schemas admit any keyword.
                self.odd.append(Problem(place(node, key), message, known))
            else:
                self.problems.error(place(node, key), message, known)
            return value
        if kind == "Discriminator" and key == "mapping" and isinstance(value, Map):
            return self.mapping(value)
        if under[0] in "[{" and isinstance(value, Map) and isinstance(value.get("$ref"), str):
            return self.spread(node, key, value, obj, kind)
        if under[0] == "[":
            if not isinstance(value, Seq):
                self.problems.error(
                    place(node, key, value=True),
                    f"{key!r} of {_words(kind)} must be a list",
                    "items each begin with `- `",
                )
                return value
            items = value.like()
            for i, item in enumerate(value):
                items.append(self.checked(value, i, item, under[1:-1]))
            return items
        if under[0] == "{":
            if not isinstance(value, Map):
                self.problems.error(
                    place(node, key, value=True), f"{key!r} of {_words(kind)} must be a mapping of names"
                )
                return value
            names = value.like()
            for name, item in value.items():
                # A property may be called x-…; elsewhere that is an extension.
                extension = name.startswith("x-") and under[1:].startswith("PathItem")
                names[name] = item if extension else self.checked(value, name, item, under[1:-1])
            return names
        return self.checked(node, key, value, under)

    def spread(self, node: Map, key: str, value: Map, obj: grammar.Object, kind: str) -> Any:
        """The list or mapping that a reference stands for, as in `properties: {$ref: …}`."""
        found = self.misplaced(value, f"{key!r} of {_words(kind)}")
        if found is None:
            return value
        if found in self.inlining:
            self.problems.error(place(value, "$ref", value=True), f"$ref {value['$ref']!r} goes round in a circle")
            return value.like()
        self.inlining.append(found)
        new = self.copy_value(node, key, self.refs.at(found), obj, kind)
        self.inlining.pop()
        return new

    def checked(self, parent: Map | Seq, key: Any, value: Any, kind: str) -> Any:
        bare = kind.removesuffix("&")
        if kind == "bool":
            if not isinstance(value, bool):
                self.problems.error(place(parent, key, value=True), f"{key!r} must be true or false, is {value!r}")
            return value
        if bare in self.objects and not isinstance(value, Map) and not (bare == "Schema" and isinstance(value, bool)):
            self.problems.error(place(parent, key, value=True), f"{key!r} must be {_words(bare)}", "a mapping")
            return value
        return self.copy(value, kind)

    def mapping(self, value: Map) -> Map:
        """A discriminator's mapping with its values, which are references or names of schemas, all as references."""
        new = value.like()
        for tag, target in value.items():
            probe = Map(value.file, value.at[tag][1])
            probe["$ref"] = target
            if isinstance(target, str):
                named = Map(value.file, probe.mark)
                named["$ref"] = f"#/components/schemas/{escape(target)}"
                if self.refs.resolve(named, report=False):
                    probe = named
                elif self.refs.resolve(probe, report=False) is None:
                    message = f"the mapping leads to {target!r}, which is no schema; it is ignored"
                    self.odd.append(
                        Problem(place(value, tag, value=True), message, "the name of a schema, or a $ref to it")
                    )
                    continue
            found = self.reference(probe, "Schema")
            new[tag] = found["$ref"]
            if isinstance(found, Map):
                self.internal = [entry for entry in self.internal if entry[0] is not found]
        return new


def _name(names: list[str], file: Path) -> str:
    """A component's name for what stands at a pointer into a file: the last name that says something, with what is below it."""
    end = len(names) - 1
    while end > 0 and (names[end] in _INNER or names[end].isdecimal()):
        end -= 1
    stem = file.parent.name if file.stem in _FOLDERS and file.parent.name else file.stem
    # Letters, digits and . _ - are all that the name of a component may have.
    return re.sub(r"[^A-Za-z0-9._-]+", "_", "_".join(names[end:]) or stem).strip("_") or "unnamed"


def _words(kind: str) -> str:
    """An object's name as prose has it: `PathItem` is a path item."""
    words = {"OpenAPI": "OpenAPI document", "Xml": "XML object"}.get(kind) or re.sub(
        "(?<=[a-z])(?=[A-Z])", " ", kind
    ).lower()
    return f"{'an' if words[0] in 'aeioOX' else 'a'} {words}"
