"""The document cut into parts (path items and components) as plain values without prose, and what each part refers to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from ..read import grammar
from ..read.bundle import Bundle
from ..read.numbers import Float, Int
from ..read.source import Map, Seq

Key = tuple[str, ...]
PROSE = frozenset({"description", "summary", "title"})


@dataclass(frozen=True)
class Part:
    """A path item or component under its path in the document; `refs` are the parts it refers to."""

    key: Key
    file: str
    plain: Any
    refs: frozenset[Key]


class Parts:
    """All parts of a bundle. `head` is what is left: version, info, servers, tags, security."""

    def __init__(self, bundle: Bundle) -> None:
        self.tables = bundle.objects
        doc = bundle.doc
        self.by_key: dict[Key, Part] = {}
        head = doc.like()
        head.update((k, v) for k, v in doc.items() if k not in ("paths", "webhooks", "components"))
        schemes = doc.get("components", {}).get("securitySchemes")
        self.head = self.part((), head, "OpenAPI")
        if schemes:
            # Requirements name schemes without a reference, so these go wherever operations go.
            self.head.plain["components"] = {"securitySchemes": self.plain(schemes, "{SecurityScheme&}", set())}
        for section in ("paths", "webhooks"):
            for name, item in (doc.get(section) or {}).items():
                if not name.startswith("x-"):
                    self.add((section, name), item, "PathItem")
        kinds = {v: k for k, v in grammar.SECTIONS.items()} | {"pathItems": "PathItem"}
        for section, names in (doc.get("components") or {}).items():
            if section in kinds and section != "securitySchemes":
                for name, node in names.items():
                    self.add(("components", section, name), node, kinds[section])

    def add(self, key: Key, node: Any, kind: str) -> None:
        self.by_key[key] = self.part(key, node, kind)

    def part(self, key: Key, node: Any, kind: str) -> Part:
        refs: set[str] = set()
        plain = self.plain(node, kind, refs)
        return Part(key, node.file if isinstance(node, Map) else "", plain, frozenset(map(key_of, refs)))

    def plain(self, node: Any, kind: str, refs: set[str]) -> Any:
        """A plain copy: prose blank, examples null, extensions gone; the references in it are added to `refs`."""
        if kind[0] == "[" and isinstance(node, list):
            return [self.plain(item, kind[1:-1], refs) for item in node]
        if kind[0] == "{" and isinstance(node, dict):
            return {name: self.plain(item, kind[1:-1], refs) for name, item in node.items()}
        kind = kind.removesuffix("&")
        table = self.tables.get(kind)
        if table is None or not isinstance(node, Map):
            return copy(node)
        new: dict[str, Any] = {}
        for key, value in node.items():
            under = table.fields.get(key) or table.patterned
            # References point from the root of the bundle, whatever `$id` says.
            if key.startswith("x-") or key == "$id":
                continue
            if key in PROSE and (value is None or isinstance(value, str)):
                new[key] = ""
            elif key == "$ref" and isinstance(value, str):
                new[key] = value
                refs.add(value)
            elif key in ("example", "value") and kind != "Schema" or key == "example":
                new[key] = None
            elif key == "examples" and kind == "Schema":
                new[key] = [] if isinstance(value, list) else None
            else:
                new[key] = self.plain(value, under or "any", refs)
        if kind == "Discriminator" and isinstance(node.get("mapping"), dict):
            refs.update(v for v in node["mapping"].values() if isinstance(v, str) and v.startswith("#"))
        return new

    def closure(self, keys: Iterable[Key]) -> set[Key]:
        """These parts and all they rest on."""
        todo, found = list(keys), set[Key]()
        while todo:
            key = todo.pop()
            if key not in found and key in self.by_key:
                found.add(key)
                todo += self.by_key[key].refs
        return found

    def document(self, keys: Iterable[Key]) -> dict[str, Any]:
        """A document of these parts only."""
        doc: dict[str, Any] = {**self.head.plain, "paths": {}}
        components = dict(doc.get("components", {}))
        for key in sorted(keys):
            if key[0] == "components":
                components.setdefault(key[1], {})[key[2]] = self.by_key[key].plain
            else:
                doc.setdefault(key[0], {})[key[1]] = self.by_key[key].plain
        return {**doc, "components": components}


def copy(value: Any) -> Any:
    """A plain copy of data."""
    if isinstance(value, Map):
        return {k: copy(v) for k, v in value.items()}
    if isinstance(value, Seq):
        return [copy(v) for v in value]
    # A number that remembers how it is written, as any other.
    return float(value) if isinstance(value, Float) else int(value) if isinstance(value, Int) else value


def key_of(ref: str) -> Key:
    """The part that a reference leads into."""
    tokens = [unquote(t).replace("~1", "/").replace("~0", "~") for t in ref.split("/")[1:]]
    return tuple(tokens[:3] if tokens[:1] == ["components"] else tokens[:2])
