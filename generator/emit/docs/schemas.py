"""Shapes of bodies and parameters as data of a page: rows of properties, alternatives and values, nested in one another."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ... import ir
from . import text
from .plan import Plan
from .types import Note, Unwrapped, note, unwrap

Row = dict[str, Any]
Shape = dict[str, Any]


class Shapes:
    """Shows types on one page, as its plan says."""

    def __init__(self, api: ir.Api, plan: Plan) -> None:
        self.api, self.plan = api, plan

    def body(self, kind: ir.Type, *, sent: bool) -> Shape:
        """A whole body: its type, and its first level in place; what only the server sets stands last in one that is sent."""
        type_ = unwrap(self.api, kind)
        shape: Shape = {"type": type_.words, "text": text.prose("\n\n".join(type_.descriptions))}
        if type_.nullable:
            shape["type"] += " or null"
        if len(type_.cores) == 1:
            shape["name"] = text.line(type_.cores[0].name)
        if type_.notes:
            shape["notes"] = type_.notes
        shape["inner"] = [self.definition(core) for core in type_.cores]
        if sent:
            for inner in shape["inner"]:
                inner.get("rows", []).sort(key=lambda row: "read-only" in row.get("marks", ()))
        return shape

    def models(self) -> list[Shape]:
        """The models that stand once on the page."""
        found = []
        for name, anchor in self.plan.anchors.items():
            shape = self.definition(self.api.definitions[name])
            found.append({"anchor": anchor, "name": text.line(name), **shape})
        return found

    def definition(self, definition: ir.Definition) -> Shape:
        """What a definition holds."""
        shape: Shape = {"text": text.prose(definition.description)}
        match definition:
            case ir.Model():
                # What is required is what a reader needs first.
                fields = sorted(definition.fields, key=lambda f: not f.required)
                shape["rows"] = [self.field(f) for f in fields]
                if definition.additional is not None:
                    shape["rows"].append({**self.typed(definition.additional), "name": "any other key", "any": True})
                if definition.closed:
                    shape["closed"] = True
            case ir.Enum():
                shape["values"] = values(definition.values, definition.meanings)
            case ir.Union():
                shape["tag"] = text.line(definition.tag or "")
                shape["variants"] = self.variants(definition)
        return shape

    def field(self, f: ir.Field) -> Row:
        """A property."""
        marks = ["required"] if f.required else []
        marks += ["read-only"] if f.read_only else []
        marks += ["write-only"] if f.write_only else []
        return self.typed(f.type, f.name, f.description, f.default, marks, f.deprecated)

    def parameter(self, p: ir.Parameter) -> Row:
        """A parameter, with the way it is written where that is not plain."""
        row = self.typed(
            p.type, p.name, p.description, p.default, ["required"] if p.required else [], p.deprecated, p.meanings
        )
        notes = []
        if p.example:
            notes.append(note("Example", text.value(p.example.value)))
        if style := _style(p):
            notes.append(note("Written as", style))
        if notes:
            row["notes"] = [n for n in row.get("notes", []) if n["label"] != "Example" or not p.example] + notes
        return row

    def header(self, h: ir.Header) -> Row:
        """A header of a response."""
        return self.typed(h.type, h.name, h.description)

    def typed(
        self,
        kind: ir.Type,
        name: str = "",
        description: str = "",
        default: tuple[Any, ...] = (),
        marks: Iterable[str] = (),
        deprecated: bool = False,
        meanings: tuple[tuple[Any, str], ...] = (),
    ) -> Row:
        """A row: what is known of one value. Keys that would say nothing are left out."""
        type_ = unwrap(self.api, kind)
        marks = [*marks]
        marks += ["nullable"] if type_.nullable else []
        marks += ["deprecated"] if deprecated or type_.deprecated else []
        row: Row = {"name": text.line(name), "type": type_.words}
        if marks:
            row["marks"] = marks
        texts = [t for t in dict.fromkeys([description, *type_.descriptions]) if t]
        if texts:
            row["text"] = text.prose(texts[0])
        if texts[1:]:
            row["note"] = text.prose("\n\n".join(texts[1:]))
        notes: list[Note] = [note("Default", text.value(default[0]))] if default else []
        if notes or type_.notes:
            row["notes"] = notes + type_.notes
        if type_.values:
            row["values"] = values(type_.values, meanings)
        if type_.cores:
            self.inside(row, type_)
        return row

    def inside(self, row: Row, type_: Unwrapped) -> None:
        """Add to a row what its type holds: a link where that stands elsewhere, or the shape itself."""
        if len(type_.cores) == 1:
            core = type_.cores[0]
            row["model"] = text.line(core.name)
            if anchor := self.plan.anchors.get(core.name):
                row.setdefault("text", text.prose(core.description))
                row["href"] = f"#{anchor}"
                return
            shape = self.definition(core)
            if "text" not in row:
                row["text"], shape["text"] = shape["text"], ""
            if isinstance(core, ir.Enum):
                row["values"] = shape["values"]
                if shape["text"] and shape["text"] != row["text"]:
                    row["note"] = "\n\n".join(t for t in (row.get("note", ""), shape["text"]) if t)
            elif _label(shape):
                row["inner"] = {"label": _label(shape), **shape}
            return
        variants = [self.variant(ir.Named(core.name), "") for core in type_.cores]
        row["inner"] = {"label": f"{len(variants)} alternatives", "text": "", "tag": "", "variants": variants}

    def variants(self, union: ir.Union) -> list[Row]:
        """The alternatives of a union, each with the values of the tag that stand for it."""
        tags: dict[str, list[str]] = {}
        for tag, names in union.tags:
            for name in names:
                tags.setdefault(name, []).append(tag)
        return [
            self.variant(v, union.tag or "", tags.get(v.name, []) if isinstance(v, ir.Named) else [])
            for v in union.variants
        ]

    def variant(self, kind: ir.Type, tag: str, when: Iterable[str] = ()) -> Row:
        """One alternative."""
        row = self.typed(kind)
        row["name"] = row.pop("model", "")
        row["when"] = [text.value(v) for v in when] if tag else []
        if "inner" in row:
            row["inner"]["text"] = ""
        return row


def values(found: Iterable[Any], meanings: tuple[tuple[Any, str], ...]) -> list[Note]:
    """Allowed values, each with its meaning where that is known."""
    known = {(type(key), key): meaning for key, meaning in meanings}
    return [{"code": text.value(v), "text": text.prose(known.get((type(v), v), ""))} for v in found]


def _label(shape: Shape) -> str:
    for key, one, many in (
        ("rows", "property", "properties"),
        ("variants", "alternative", "alternatives"),
        ("values", "value", "values"),
    ):
        if count := len(shape.get(key, ())):
            return f"1 {one}" if count == 1 else f"{count} {many}"
    return ""


def _style(p: ir.Parameter) -> str:
    """How a list or object is written into a parameter, by an example; nothing for plain values."""
    name, kind = text.line(p.name), p.type.type if isinstance(p.type, ir.Nullable) else p.type
    if p.media_type:
        return f"one document of type {text.line(p.media_type)}"
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
