"""Loads a description of one file or many and joins it into one document whose `$ref`s all point inside it.

The copy keeps every place, so that whatever is said about the bundle later names the file where it stands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..problems import Place, Problems, nearest
from . import grammar, overlay, shapes
from .numbers import written
from .references import Key, References, escape, pointer, tokens
from .shapes import LEFT_OUT
from .source import Map, Seq, place

__all__ = ["Bundle", "escape", "load", "pointer", "tokens"]

# Names that say nothing of their own: of what is inside a schema, and of files that stand for their folder.
_INNER = frozenset(
    "items schema properties additionalProperties allOf oneOf anyOf not prefixItems patternProperties content".split()
)
# What a document can do without.
_OPTIONAL = frozenset({"Example", "Link"})
_FOLDERS = frozenset({"index", "_index", "schema", "schemas"})


@dataclass(frozen=True)
class Bundle:
    """One document with internal `$ref`s, the dialect of its schemas (`3.0` or `3.1`) and the files it was read from."""

    doc: Map
    dialect: str
    files: tuple[Path, ...]

    @property
    def objects(self) -> dict[str, grammar.Object]:
        """The tables of the document's version."""
        return grammar.OBJECTS[str(self.doc["openapi"])[:3]]


def load(spec: Path, problems: Problems, overlays: Sequence[Path] = ()) -> Bundle | None:
    """Read `spec` and all files it refers to; problems are collected, and None comes back where there is no document.

    `overlays` are applied to it in order, before anything else.
    """
    return _Bundler(spec, problems).run(overlays)


class _Bundler:
    def __init__(self, spec: Path, problems: Problems) -> None:
        self.spec, self.problems = spec, problems
        self.refs = References(spec, problems)
        self.lifted: dict[Key, tuple[str, str]] = {}
        self.todo: list[Key] = []
        self.internal: list[tuple[Map, Key, str]] = []
        self.inlining: list[Key] = []

    # ---- the whole

    def run(self, overlays: Sequence[Path]) -> Bundle | None:
        self.main, doc = self.refs.root(self.spec.resolve())
        if self.problems.errors:
            return None
        for path in overlays:
            shown = self.refs.file(path.resolve())
            self.refs.stands_for[shown] = self.main
            overlay.apply(doc, path, shown, self.problems)
        if self.problems.errors:
            return None
        top = Place(self.main, 1, 1)
        if not isinstance(doc, Map):
            self.problems.error(top, "not an OpenAPI document", "a mapping with `openapi`, `info` and `paths`")
            return None
        version = self.version(doc)
        if version is None:
            return None
        self.dialect = "3.0" if version == "3.0" else "3.1"
        self.objects = grammar.OBJECTS[version]
        self.register_aliases(doc)
        out = self.copy(doc, "OpenAPI")
        self.lift(out)
        while self.rescue(out):
            self.lift(out)
        files = (*(self.refs.paths[f] for f in sorted(self.refs.paths)), *(path.resolve() for path in overlays))
        return Bundle(out, self.dialect, files)

    def version(self, doc: Map) -> str | None:
        """The version of the specification that the document follows, without its last number; None (and a problem) where it is none."""
        version = doc.get("openapi")
        if isinstance(version, (int, float)):
            version = written(version)  # `openapi: 3.0` is a number to YAML; `copy` says so
        if isinstance(version, str) and re.fullmatch(r"3\.[012](\..*)?", version):
            return version[:3]
        at, wanted = place(doc, "openapi"), "an OpenAPI document of version 3.0.x, 3.1.x or 3.2.x"
        if "swagger" in doc:
            wanted = "convert it to OpenAPI 3 first, for example `npx swagger2openapi --outfile openapi.yaml FILE`"
            self.problems.error(place(doc, "swagger"), f"this is a Swagger {str(doc['swagger'])[:20]} document", wanted)
        else:
            found = f"`openapi` is {_short(version)}" if version else "`openapi` is missing"
            self.problems.error(at, found, wanted)
        return None

    def lift(self, out: Map) -> None:
        """Put what is referred to in other files under `components`."""
        lifted: dict[str, dict[str, Any]] = {}
        while self.todo:
            key = self.todo.pop()
            section, name = self.lifted[key]
            kind = next(k for k, s in grammar.SECTIONS.items() if s == section)
            new = self.copy(self.refs.at(key), kind)
            if new is LEFT_OUT:
                new = Map(key[0], out.mark)
            lifted.setdefault(section, {})[name] = new
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
        key = self.optional(node, kind) if kind in _OPTIONAL else self.resolve(node)
        if key is None:
            return LEFT_OUT if kind in _OPTIONAL else node
        value = self.refs.at(key)
        if not isinstance(value, Map) and not (kind == "Schema" and isinstance(value, bool)):
            if kind in _OPTIONAL:
                return self.checked(node, "$ref", value, kind)
            self.problems.error(
                place(node, "$ref", value=True),
                f"$ref {_short(node['$ref'])} is not {_words(kind)}",
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
                found = self.copy_value(node, k, v, obj, kind)
                if found is not LEFT_OUT:
                    new[k] = found
            elif k.startswith("x-"):
                new[k] = v
            elif k in ("summary", "description"):
                if isinstance(v, str):
                    new[k] = v
                if self.dialect == "3.0":
                    hint = "move it into the definition, or make it an OpenAPI 3.1 document"
                    at = place(node, k)
                    self.problems.breach(
                        "reference-sibling",
                        at,
                        f"{k!r} beside $ref has no effect in OpenAPI 3.0",
                        hint,
                        "shown all the same",
                    )
            else:
                hint = "remove it, or move it into the definition"
                self.problems.breach(
                    "reference-sibling", place(node, k), f"{k!r} beside $ref has no effect", hint, "left out"
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
            self.problems.breach(
                "name-twice",
                place(node, "$ref", value=True),
                text,
                "rename one",
                f"this one is called {name!r} in the bundle",
            )
        return name

    def optional(self, node: Map, kind: str) -> Key | None:
        """What a reference means that the document can do without; where it leads nowhere, a problem that is mended."""
        self.refs.problems, problems = Problems(), self.refs.problems
        key = self.resolve(node)
        self.refs.problems, found = problems, self.refs.problems
        for problem in found.items if key is None else ():
            what = f"the {_words(kind).partition(' ')[2]} is left out"
            self.problems.breach("reference-broken", problem.place, problem.message, problem.expected, what)
        return key

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
                found = self.copy_value(node, k, v, self.objects[kind], kind) if k != "$ref" else LEFT_OUT
                if found is not LEFT_OUT:
                    new[k] = found
        return new

    def misplaced(self, node: Map, what: str) -> Key | None:
        """What a reference means where the specification knows none, as in `get: {$ref: …}`: many tools take it all the same."""
        self.problems.breach(
            "reference-place",
            place(node, "$ref", value=True),
            f"a $ref cannot stand for {what}",
            "only for whole path items, schemas, parameters and other components",
            "what it refers to takes its place",
        )
        return self.resolve(node)

    # ---- copying, by the grammar

    def copy(self, node: Any, kind: str) -> Any:
        """A copy of an object, mended where it is not what the grammar asks for; LEFT_OUT where nothing can be made of it."""
        if kind in ("any", "bool"):
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
            if (
                key in grammar.TEXTS
                and not isinstance(value, str)
                and kind not in grammar.MAPPINGS
                and key in obj.fields
            ):
                value = self.text(node, key, value)
            copied = self.copy_value(node, key, value, obj, kind) if value is not LEFT_OUT else LEFT_OUT
            if copied is not LEFT_OUT:
                new[key] = copied
        for key in obj.required:
            if key not in new and not self.completed(node, new, key, kind):
                return LEFT_OUT
        return new

    def text(self, node: Map, key: str, value: Any) -> Any:
        """The text that a value of another kind stands for."""
        path = self.refs.paths.get(self.refs.stands_for.get(node.file, node.file))
        found, how = shapes.text(value, path and path.parent)
        rule = "version-text" if key in ("version", "openapi") else "text"
        hint = f"quote it: '{found}'" if isinstance(value, (int, float)) else ""
        state = (
            "null" if value is None else "a reference" if isinstance(value, Map) and "$ref" in value else _short(value)
        )
        self.problems.breach(rule, place(node, key, value=True), f"{key!r} must be text, is {state}", hint, how)
        return found

    def completed(self, node: Map, new: Map, key: str, kind: str) -> bool:
        """Put in what stands for a missing key; False where the object cannot be without it."""
        found = shapes.stand_in(kind, key, self.main, new)
        how = "the object is left out"
        if found is not LEFT_OUT:
            how = f"taken as {found!r}" if isinstance(found, str) and found else "taken as empty"
            new[key] = self.copy(found, "Info") if kind == "OpenAPI" else found
        if key not in node:  # null, of which has been told
            self.problems.breach("missing", place(node), f"{_words(kind)} needs {key!r}", f"add `{key}:`", how)
        return found is not LEFT_OUT

    def copy_value(self, node: Map, key: str, value: Any, obj: grammar.Object, kind: str) -> Any:
        if key.startswith("x-"):
            return value
        under = obj.fields.get(key) or obj.patterned
        if under is None:
            return self.unknown(node, key, value, obj, kind)
        if kind == "Discriminator" and key == "mapping" and isinstance(value, Map):
            return self.mapping(value)
        if under[0] in "[{" and isinstance(value, Map) and isinstance(value.get("$ref"), str):
            # A property may be called $ref; what refers is text beside nothing else.
            return self.spread(node, key, value, obj, kind)
        if under[0] in "[{":
            if not isinstance(value, Seq if under[0] == "[" else Map):
                shape = "a list" if under[0] == "[" else "a mapping of names"
                value = self.mended(node, key, value, under, f"{key!r} of {_words(kind)} must be {shape}")
                return self.copy_value(node, key, value, obj, kind) if value is not LEFT_OUT else value
            if isinstance(value, Seq):
                return self.items(value, under[1:-1])
            return self.names(value, under[1:-1])
        return self.checked(node, key, value, under)

    def unknown(self, node: Map, key: str, value: Any, obj: grammar.Object, kind: str) -> Any:
        """What becomes of a key that the grammar does not have."""
        at = place(node, key)
        if kind == "Schema" and (under := grammar.OBJECTS_31["Schema"].fields.get(key)):
            hint = "make it an OpenAPI 3.1 document"
            self.problems.breach(
                "dialect", at, f"{key!r} is no keyword of OpenAPI 3.0", hint, "as OpenAPI 3.1 means it"
            )
            return self.copy_value(node, key, value, grammar.Object({key: under}), kind)
        if kind == "Schema" and key == "nullable":
            hint = "list 'null' among its types"
            self.problems.breach(
                "dialect", at, f"{key!r} is no keyword since OpenAPI 3.1", hint, "as OpenAPI 3.0 means it"
            )
            return value
        hint = nearest(key, obj.fields)
        message = f"unknown keyword {key!r} in {_words(kind)}"
        known = hint or f"{_words(kind)} has: {', '.join(sorted(obj.fields))}"
        self.problems.breach("unknown-keyword", at, message, known, f"left out{'; ' if hint else ''}{hint}")
        # JSON Schema admits any keyword: it says something to others.
        return value if kind == "Schema" and self.dialect == "3.1" else LEFT_OUT

    def items(self, value: Seq, under: str) -> Seq:
        """A copy of a list of objects."""
        new = value.like()
        new.at = []
        for i, item in enumerate(value):
            copied = self.checked(value, i, item, under)
            if copied is not LEFT_OUT:
                new.append(copied)
                new.at.append(value.at[i] if i < len(value.at) else value.mark)
        return new

    def names(self, value: Map, under: str) -> Map:
        """A copy of a mapping of names."""
        new = value.like()
        for name, item in value.items():
            # A property may be called x-…; elsewhere that is an extension.
            extension = name.startswith("x-") and under.startswith("PathItem")
            copied = item if extension else self.checked(value, name, item, under)
            if copied is not LEFT_OUT:
                new[name] = copied
        return new

    def mended(self, parent: Map | Seq, key: Any, value: Any, under: str, message: str) -> Any:
        """What is meant by a value of the wrong kind."""
        at = place(parent, key, value=True)
        found, how = shapes.mended(value, under, at.file, (at.line, at.column))
        self.problems.breach("kind", at, f"{message}, is {_short(value)}", "", how)
        return found

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
        """A copy of what stands under a key, mended where it is of another kind."""
        bare = kind.removesuffix("&")
        fits = isinstance(value, bool) if bare == "bool" else isinstance(value, Map) or bare == "any"
        if not fits and not (bare == "Schema" and isinstance(value, bool)):
            wanted = "true or false" if bare == "bool" else _words(bare)
            value = self.mended(parent, key, value, kind, f"{_short(key)} must be {wanted}")
            return self.copy(value, kind) if isinstance(value, Map) else value
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
                    message = f"the mapping leads to {target!r}, which is no schema"
                    at = place(value, tag, value=True)
                    hint = "the name of a schema, or a $ref to it"
                    self.problems.breach("mapping", at, message, hint, "the entry is left out")
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


def _short(value: Any) -> str:
    """A value for a message."""
    if isinstance(value, (Map, Seq)):
        return "a mapping" if isinstance(value, Map) else "a list"
    if value is None:
        return "null"
    text = repr(value) if isinstance(value, str) else written(value)
    return text if len(text) <= 60 else f"{text[:40]}…'"


def _words(kind: str) -> str:
    """An object's name as prose has it: `PathItem` is a path item."""
    words = {"OpenAPI": "OpenAPI document", "Xml": "XML object"}.get(kind) or re.sub(
        "(?<=[a-z])(?=[A-Z])", " ", kind
    ).lower()
    return f"{'an' if words[0] in 'aeioOX' else 'a'} {words}"
