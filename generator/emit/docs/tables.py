"""Types as rows of tables: an object's properties down to three levels, and links to the pages of what lies deeper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from ... import ir
from ...names.outline import ROWS, VALUES, Branch, Outline
from . import text
from .types import Bound, Unwrapped, unwrap


@dataclass(frozen=True)
class Value:
    """An allowed value as it is typed, and what it means (Markdown, perhaps empty)."""

    text: str
    meaning: str


@dataclass(frozen=True)
class Variant:
    """One of several types: its words, or the model's name and address; `tags` are the values of the union's tag that stand for it."""

    words: str
    model: str
    url: str
    tags: tuple[str, ...]


@dataclass(frozen=True)
class Row:
    """What is known of one value: a parameter, a header, or a property under its path (`options.thresholds.critical`)."""

    name: str
    words: str
    key: str = ""  # the last part of the path
    depth: int = 0
    model: str = ""
    url: str = ""
    text: str = ""
    more: tuple[str, ...] = ()
    required: bool = False
    nullable: bool = False
    read_only: bool = False
    write_only: bool = False
    deprecated: bool = False
    default: str | None = None
    example: str | None = None
    written: str = ""
    bounds: tuple[Bound, ...] = ()
    values: tuple[Value, ...] = ()
    left_out: int = 0
    tag: str = ""
    variants: tuple[Variant, ...] = ()
    closed: bool = False
    open_key: bool = False


@dataclass(frozen=True)
class Shape:
    """A whole body or a model: what it is, and its first levels as `rows`, or its `values`, or its `variants`."""

    row: Row
    rows: tuple[Row, ...] = ()
    name: str = ""


class Tables:
    """Shows types; `urls` are the addresses of definitions that have a page."""

    def __init__(self, outline: Outline, urls: Mapping[str, str]) -> None:
        self.api, self.outline, self.urls = outline.api, outline, urls

    # ---- whole types

    def shape(self, kind: ir.Type, *, sent: bool = False, rows: int = ROWS) -> Shape:
        """A body: its type, and what is in it; what only the server sets stands last in one that is sent."""
        type_ = unwrap(self.api, kind)
        row = self._row(type_, "", "\n\n".join(type_.descriptions))
        core = type_.cores[0] if len(type_.cores) == 1 else None
        if core is None:
            return Shape(row)
        row = replace(row, text=row.text or core.description)
        if isinstance(core, ir.Model):
            return Shape(row, self.rows(core, sent=sent, limit=rows, prefix=_start(type_.inside)), core.name)
        return Shape(row, (), core.name)

    def model(self, definition: ir.Definition) -> Shape:
        """A definition on its own page."""
        row = Row(definition.name, "", text=definition.description, deprecated=definition.deprecated)
        row = replace(row, nullable=definition.nullable)
        match definition:
            case ir.Model():
                closed = definition.closed
                return Shape(replace(row, words="object", closed=closed), self.rows(definition), definition.name)
            case ir.Enum():
                values = tuple(_values(definition.values, definition.meanings))
                return Shape(replace(row, words=definition.kind, values=values), (), definition.name)
            case ir.Union():
                words = unwrap(self.api, ir.Named(definition.name)).words
                tag, variants = definition.tag or "", self._variants(definition)
                return Shape(replace(row, words=words, tag=tag, variants=variants), (), definition.name)
        return Shape(row, (), definition.name)

    def rows(self, model: ir.Model, *, sent: bool = False, limit: int = ROWS, prefix: str = "") -> tuple[Row, ...]:
        """A model's properties, and those of the objects in them, as deep as levels and rows allow."""
        return tuple(self._rows(self.outline.branches(model, sent=sent, limit=limit), prefix))

    def parameter(self, p: ir.Parameter) -> Row:
        """A parameter, with the way it is written where that is not plain."""
        row = self._row(unwrap(self.api, p.type), p.name, p.description, p.default, p.meanings)
        example = text.value(p.example.value) if p.example else row.example
        return replace(
            row,
            required=p.required,
            deprecated=row.deprecated or p.deprecated,
            example=example if example != row.default else None,
            written=_written(p),
        )

    def header(self, h: ir.Header) -> Row:
        """A header of a response."""
        return self._row(unwrap(self.api, h.type), h.name, h.description)

    # ---- parts

    def _rows(self, branches: Iterable[Branch], prefix: str, depth: int = 0) -> Iterator[Row]:
        for branch in branches:
            f = branch.part
            name = f.name if branch.open else _key(f.name)
            row = self._row(unwrap(self.api, branch.part.type), prefix + name, f.description, f.default)
            yield replace(
                row,
                key=name,
                depth=depth,
                required=f.required,
                read_only=f.read_only,
                write_only=f.write_only,
                deprecated=row.deprecated or f.deprecated,
                open_key=branch.open,
                closed=bool(branch.model and branch.model.closed),
            )
            yield from self._rows(branch.children, f"{row.name}{branch.inside}.", depth + 1)

    def _row(
        self,
        type_: Unwrapped,
        name: str,
        description: str,
        default: tuple[Any, ...] = (),
        meanings: tuple[tuple[Any, str], ...] = (),
    ) -> Row:
        texts = tuple(dict.fromkeys(t for t in (description, *type_.descriptions) if t))
        row = Row(
            name,
            type_.words,
            text=texts[0] if texts else "",
            more=texts[1:],
            nullable=type_.nullable,
            deprecated=type_.deprecated,
            default=text.value(default[0]) if default else None,
            example=text.value(type_.examples[0]) if type_.examples else None,
            bounds=tuple(type_.bounds),
            values=tuple(_values(type_.values, meanings)),
        )
        if len(type_.cores) > 1:
            return replace(row, variants=tuple(self._variant(ir.Named(c.name), ()) for c in type_.cores))
        for core in type_.cores:
            row = replace(row, model=core.name, url=self.urls.get(core.name, ""), text=row.text or core.description)
            if isinstance(core, (ir.Model, ir.Union)):
                row = replace(row, example=None)
            match core:
                case ir.Enum():
                    values = tuple(_values(core.values, core.meanings))
                    if len(values) > VALUES:
                        row = replace(row, values=values[: VALUES // 2], left_out=len(values) - VALUES // 2)
                    else:
                        row = replace(row, values=values, model="", url="")
                case ir.Union():
                    row = replace(row, tag=core.tag or "", variants=self._variants(core))
        return row

    def _variants(self, union: ir.Union) -> tuple[Variant, ...]:
        """The alternatives of a union, each with the values of the tag that stand for it."""
        tags: dict[str, list[str]] = {}
        for tag, names in union.tags:
            for name in names:
                tags.setdefault(name, []).append(text.value(tag))
        return tuple(
            self._variant(v, tags.get(v.name, ()) if isinstance(v, ir.Named) and union.tag else ())
            for v in union.variants
        )

    def _variant(self, kind: ir.Type, tags: Iterable[str]) -> Variant:
        type_ = unwrap(self.api, kind)
        core = type_.cores[0] if len(type_.cores) == 1 else None
        if core is None:
            return Variant(type_.words, "", "", tuple(tags))
        return Variant(type_.words, core.name, self.urls.get(core.name, ""), tuple(tags))


def _values(found: Iterable[Any], meanings: tuple[tuple[Any, str], ...]) -> Iterable[Value]:
    """Allowed values, each with its meaning where that is known."""
    known = {(type(key), key): meaning for key, meaning in meanings}
    return (Value(text.value(v), known.get((type(v), v), "")) for v in found)


def _key(name: str) -> str:
    """A property in a path; quoted where it would be taken for more than one."""
    shown = text.line(name)
    return f'"{shown}"' if any(c in shown for c in ".[]{}") or not shown.strip() else shown


def _start(inside: str) -> str:
    """How paths begin in a body that is a list or map of objects."""
    return f"{inside.lstrip('.')}." if inside else ""


def _written(p: ir.Parameter) -> str:
    """How a list or object is written into a parameter, by a sample; nothing for plain values."""
    name, kind = text.line(p.name), p.type.type if isinstance(p.type, ir.Nullable) else p.type
    if p.media_type:
        return text.line(p.media_type)
    if isinstance(kind, ir.ListOf):
        if p.explode and p.style == "form":
            return f"{name}=a&{name}=b"
        mark = {"spaceDelimited": "%20", "pipeDelimited": "|"}.get(p.style, ",")
        return f"{name}=a{mark}b" if p.location == "query" else f"a{mark}b"
    if isinstance(kind, ir.MapOf):
        if p.style == "deepObject":
            return f"{name}[key]=value"
        if p.style == "form":
            return "key=value&key2=value2" if p.explode else f"{name}=key,value,key2,value2"
        return "key=value,key2=value2" if p.explode else "key,value,key2,value2"
    return ""
