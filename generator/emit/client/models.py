"""Prints the client's models, a module a family, through datamodel-code-generator.

This is the one place that knows that library. It is given schemas that leave it nothing to guess: every name is final,
everything is required and nothing nullable. It decides type hints, the order of definitions, quoting in cycles and imports, and
prints with this project's templates, which add what `About` says: docstrings, defaults, nullability, bounds.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ... import ir
from ...ir.patterns import expression
from ...names.python_text import docstring, literal
from ...places import TEMPLATES
from ..files import Context

_BOUNDS = (
    ("minimum", "ge"),
    ("maximum", "le"),
    ("exclusive_minimum", "gt"),
    ("exclusive_maximum", "lt"),
    ("multiple_of", "multiple_of"),
    ("min_length", "min_length"),
    ("max_length", "max_length"),
    ("min_items", "min_length"),
    ("max_items", "max_length"),
    ("pattern", "pattern"),
)
ADDITIONAL = "additional__"
# What modules of models take from the runtime; unused imports are pruned.
_RUNTIME = (
    "AliasedModel",
    "KeepsIntegers",
    "Nullable",
    "OpenModel",
    "ReadOnly",
    "UnknownVariant",
    "Variants",
    "WriteOnly",
)
_TYPES = {"number": "Number", "date-time": "DateTime"}


@dataclass(frozen=True)
class Attribute:
    """A field beside its type hint: its name, whether it may be left out or null, default, metadata and docstring."""

    name: str
    required: bool
    nullable: bool
    default: str | None
    metadata: str
    doc: str
    bounds: str = ""
    aliased: bool = False

    def statement(self, hint: str) -> str:
        """The line that declares the field, for the hint of its plain type."""
        if self.bounds and hint != "Number":
            # Inside: they say nothing about null.
            hint = f"Annotated[{hint}, Field({self.bounds})]"
        elif self.bounds:
            hint = f"Annotated[float, Field({self.bounds}), KeepsIntegers()]"
        bare = hint.strip('"')
        if self.nullable:
            hint = f'"Nullable[{bare}]"' if bare != hint else f"Nullable[{hint}]"
        elif not self.required:
            # A quoted name cannot be joined with `|` when the class body runs.
            hint = f'"{bare} | None"' if bare != hint else f"{hint} | None"
        if self.metadata:
            hint = f"Annotated[{hint}, {self.metadata}]"
        default = self.default if self.default is not None else None if self.required else "None"
        if default is None:
            return f"{self.name}: {hint}"
        # A name of almost a line: black and `ruff format` break it differently.
        skip = "  # fmt: skip" if len(f"    {self.name}: {hint.partition('[')[0]}[") > 88 and "[" in hint else ""
        return f"{self.name}: {hint} = {default}{skip}"


@dataclass(frozen=True)
class Additional:
    """The type of properties that a model does not name. It goes through the library as a field, to be given a hint."""

    doc: str = ""

    def statement(self, hint: str) -> str:
        """The line that the runtime reads."""
        return f"__additional__ = {hint}"


@dataclass(frozen=True)
class About:
    """What a template prints of one definition beside what the library found out."""

    doc: str
    attributes: tuple[str, ...] = ()
    fields: dict[str, Attribute | Additional] = field(default_factory=dict)
    kind: str = "alias"
    tag: str = ""
    tags: dict[str, list[str]] = field(default_factory=dict)
    bounds: str = ""

    @property
    def base(self) -> str:
        """The class of the runtime that a model extends."""
        if ADDITIONAL in self.fields:
            return "OpenModel"
        aliased = any(isinstance(f, Attribute) and f.aliased for f in self.fields.values())
        return "AliasedModel" if aliased else "Model"

    def alias(self, name: str, hint: str) -> str:
        """The statement that names a type."""
        if self.kind == "enum":
            return f"{name}: TypeAlias = {hint} | {self.tag}"
        if self.kind == "number":
            hint = f"Annotated[float, Field({self.bounds}), KeepsIntegers()]"
        elif self.bounds:
            hint = f"Annotated[{hint}, Field({self.bounds})]"
        if self.kind in ("objects", "variants"):
            hint = self.union(hint)
        return f'{name} = TypeAliasType("{name}", {hint})'

    def union(self, hint: str) -> str:
        """A union with what tells its variants apart."""
        members = list(_members(hint))
        arguments = [self.tag] if self.tag else []
        if any('"' in member for member in members):
            arguments.append("module=__name__")
        for i, member in enumerate(members):
            if tags := self.tags.get(member.strip('"')):
                members[i] = f"Annotated[{member}, {', '.join(f'Tag({literal(tag)})' for tag in tags)}]"
        if self.kind == "objects":
            members.append("UnknownVariant")
        return f"Annotated[Union[{', '.join(members)}], Variants({', '.join(arguments)})]"


def module(ctx: Context, name: str) -> str:
    """The source of `models/<name>.py`, not yet formatted. AssertionError if the library names anything differently."""
    return _Module(ctx, name).source()


class _Module:
    def __init__(self, ctx: Context, name: str) -> None:
        self.ctx, self.name = ctx, name
        found = [d for d in ctx.api.definitions.values() if ctx.names.module(d) == name]
        self.definitions = sorted(found, key=lambda d: ctx.names.classes[d.name])

    def source(self) -> str:
        # Imported here: it takes half a second, and most runs find every module in the cache.
        from datamodel_code_generator import DatetimeClassType, InputFileType, LiteralType, PythonVersion, generate
        from datamodel_code_generator.enums import DataModelType, OpenAPIScope

        runtime = f"{self.ctx.config.package}._runtime.models"
        classes = self.ctx.names.classes
        schemas = {classes[d.name]: self.schema(d) for d in self.definitions}
        about = {classes[d.name]: {"about": self.about(d)} for d in self.definitions}
        text = generate(
            {
                "openapi": "3.1.0",
                "info": {"title": "", "version": ""},
                "paths": {},
                "components": {"schemas": {**schemas, **self.foreign}},
            },
            input_file_type=InputFileType.OpenAPI,
            output=None,
            output_model_type=DataModelType.PydanticV2BaseModel,
            base_class=f"{runtime}.Model",
            additional_imports=[
                "pydantic.Field",
                "pydantic.Tag",
                "typing.Annotated",
                "typing.TypeAlias",
                "typing.Union",
                *(f"{runtime}.{n}" for n in _RUNTIME),
            ],
            custom_template_dir=TEMPLATES / "client" / "models",
            extra_template_data=defaultdict(dict, about),
            disable_timestamp=True,
            disable_future_imports=True,
            enum_field_as_literal=LiteralType.All,
            formatters=[],
            openapi_scopes=[OpenAPIScope.Schemas],
            output_datetime_class=DatetimeClassType.Datetime,
            strict_nullable=True,
            target_python_version=PythonVersion.PY_311,
            use_type_alias=True,
            use_union_operator=True,
        )
        assert isinstance(text, str), "one module was asked for"
        names = set(_defined(text))
        if names != set(schemas):
            raise AssertionError(f"models of {self.name}: expected {sorted(set(schemas) ^ names)} otherwise")
        return _arranged(text, f"Models of {self.title()}.")

    def title(self) -> str:
        families = {f.slug: f.name for f in self.ctx.api.families}
        match self.definitions[0].families:
            case ():
                return "no operation"
            case (one,):
                return f"the family {families[one]}"
            case (one, other):
                return f"the families {families[one]} and {families[other]}"
        return "several families"

    # ---- schemas that leave nothing to guess

    @property
    def foreign(self) -> dict[str, Any]:
        """Stand-ins for the definitions of other modules: the library prints an import for each."""
        own = {d.name for d in self.definitions}
        used = {n for d in self.definitions for n in ir.uses(d)} - own
        return {
            self.ctx.names.classes[n]: {
                "type": "object",
                "x-python-import": {
                    "module": f"{self.ctx.config.package}.models.{self.ctx.names.module(self.ctx.api.definitions[n])}",
                    "name": self.ctx.names.classes[n],
                },
            }
            for n in sorted(used)
        } | {
            name: {
                "type": "object",
                "x-python-import": {"module": f"{self.ctx.config.package}._runtime.models", "name": name},
            }
            for name in _TYPES.values()
        }

    def schema(self, definition: ir.Definition) -> dict[str, Any]:
        match definition:
            case ir.Model():
                names = self.ctx.names.fields[definition.name]
                properties = {names[f.name]: self.type(_plain(f.type)) for f in definition.fields}
                if definition.additional is not None:
                    properties[ADDITIONAL] = self.type(definition.additional)
                return {"type": "object", "properties": properties, "required": list(properties)}
            case ir.Enum():
                return {"enum": list(definition.values)}
            case ir.Union():
                return {"anyOf": [self.type(_plain(v)) for v in definition.variants]}
            case ir.Alias():
                return self.type(_plain(definition.type))
        raise AssertionError(definition)

    def type(self, kind: ir.Type) -> dict[str, Any]:
        match kind:
            case ir.Scalar("string", "date-time" as name) | ir.Scalar("number" as name):
                return {"$ref": f"#/components/schemas/{_TYPES[name]}"}
            case ir.Scalar(name):
                return {"type": name}
            case ir.ListOf(item):
                return {"type": "array", "items": self.type(item)}
            case ir.MapOf(value):
                return {"type": "object", "additionalProperties": self.type(value)}
            case ir.Named(name):
                return {"$ref": f"#/components/schemas/{self.ctx.names.classes[name]}"}
            case ir.Literal(values):
                return {"enum": list(values)}
            case ir.OneOf(types):
                return {"anyOf": [self.type(t) for t in types]}
            case ir.Nullable(inner):
                return {"anyOf": [self.type(inner), {"type": "null"}]}
        return {}

    # ---- what the templates add

    def about(self, definition: ir.Definition) -> About:
        indent = 4 if isinstance(definition, ir.Model) else 0
        doc = docstring(_describe(definition) or f"`{definition.name}`, without a description.", indent)
        match definition:
            case ir.Model():
                names = self.ctx.names.fields[definition.name]
                attributes: dict[str, Attribute | Additional]
                attributes = {names[f.name]: self.attribute(f, names[f.name]) for f in definition.fields}
                if definition.additional is not None:
                    attributes[ADDITIONAL] = Additional()
                return About(doc, ("__closed__ = True",) if definition.closed else (), attributes)
            case ir.Enum():
                base = {"string": "str", "integer": "int"}[definition.kind]
                return About(doc, kind="enum", tag=base)
            case ir.Union():
                objects = [self.is_object(v) for v in definition.variants]
                maps = sum(isinstance(_plain(v), ir.MapOf) for v in definition.variants)
                kind = "objects" if all(objects) else "variants" if sum(objects) + maps > 1 else "alias"
                tags: dict[str, list[str]] = {}
                for value, owners in definition.tags if definition.tag is not None else ():
                    for owner in owners:
                        tags.setdefault(self.ctx.names.classes[owner], []).append(value)
                return About(
                    doc, kind=kind, tag=literal(definition.tag) if definition.tag is not None else "", tags=tags
                )
            case ir.Alias():
                bounds = _bounds(definition.type)
                return About(doc, kind="number" if bounds and _is_number(definition.type) else "alias", bounds=bounds)
        raise AssertionError(definition)

    def is_object(self, kind: ir.Type) -> bool:
        if isinstance(kind, ir.Named):
            definition = self.ctx.api.definitions[kind.name]
            if isinstance(definition, ir.Union):
                return all(self.is_object(v) for v in definition.variants)
            if isinstance(definition, ir.Alias):
                return self.is_object(definition.type)
            return isinstance(definition, ir.Model)
        return False

    def constant(self, f: ir.Field) -> str | None:
        """The one value a required field can have: the constructor fills it in."""
        kind = _plain(f.type)
        if f.required and not f.read_only and isinstance(kind, ir.Named):
            definition = self.ctx.api.definitions[kind.name]
            if isinstance(definition, ir.Enum) and len(definition.values) == 1:
                return literal(definition.values[0])
        return None

    def attribute(self, f: ir.Field, name: str) -> Attribute:
        bounds = _bounds(_plain(f.type))
        # One `Field` is enough where there is no null beside the type.
        inside = _is_number(_plain(f.type)) or not f.required or f.read_only or isinstance(f.type, ir.Nullable)
        arguments = [
            f"alias={literal(f.name)}" if name != f.name else "",
            "repr=False" if f.secret else "",
            "" if inside else bounds,
        ]
        arguments = [argument for argument in arguments if argument]
        metadata = [f"Field({', '.join(arguments)})"] if arguments else []
        # What only one side sends is demanded of that side alone.
        if f.read_only:
            metadata.append("ReadOnly(required=True)" if f.required else "ReadOnly()")
        elif f.write_only:
            metadata.append("WriteOnly()")
        text = f.description
        if f.read_only:
            text = f"{text}\n\nRead-only: the server sets it.".strip()
        if f.deprecated and not text.lower().startswith("deprecated"):
            text = f"Deprecated. {text}".strip()
        return Attribute(
            name=name,
            required=f.required and not f.read_only,
            nullable=isinstance(f.type, ir.Nullable),
            default=self.constant(f),
            metadata=", ".join(metadata),
            doc=docstring(text) if text else "",
            bounds=bounds if inside else "",
            aliased=name != f.name,
        )


def _describe(definition: ir.Definition) -> str:
    text = definition.description
    if definition.deprecated and not text.lower().startswith("deprecated"):
        text = f"Deprecated. {text}".strip()
    if isinstance(definition, ir.Enum) and definition.meanings:
        items = "\n".join(f"- `{value}`: {' '.join(meaning.split())}" for value, meaning in definition.meanings)
        text = f"{text}\n\n{items}"
    return text


def _plain(kind: ir.Type) -> ir.Type:
    return kind.type if isinstance(kind, ir.Nullable) else kind


def _members(hint: str) -> Iterator[str]:
    """The members of a union that the library wrote, as `A | B` or, with names in quotes, `Union[A, "B"]`."""
    inner = hint.removeprefix("Union[").removesuffix("]") if hint.startswith("Union[") else hint
    depth = 0
    member = ""
    for part in re.split(r"(, | \| |[\[\]])", inner):
        depth += {"[": 1, "]": -1}.get(part, 0)
        if part in (", ", " | ") and not depth:
            yield member
            member = ""
        else:
            member += part
    yield member


def _is_number(kind: ir.Type) -> bool:
    return isinstance(kind, ir.Scalar) and kind.kind == "number"


def _bounds(kind: ir.Type) -> str:
    """The arguments of `Field` for the bounds of a type."""
    if not isinstance(kind, (ir.Scalar, ir.ListOf)):
        return ""
    if isinstance(kind, ir.Scalar) and kind.format == "date-time":
        return ""
    parts = []
    for name, argument in _BOUNDS:
        value = getattr(kind.constraints, name)
        if name == "pattern" and value is not None:
            value = expression(value)
        if value is None:
            continue
        parts.append(f"{argument}={literal(value)}")
    return ", ".join(parts)


def _defined(text: str) -> Iterator[str]:
    """The names that a module defines. Docstrings, which may hold what looks like code, are no part of it."""
    for statement in ast.parse(text).body:
        match statement:
            case (
                ast.ClassDef(name=name)
                | ast.AnnAssign(target=ast.Name(id=name))
                | ast.Assign(targets=[ast.Name(id=name)])
            ):
                yield name


def _arranged(text: str, summary: str) -> str:
    """The library's text with our heading; imports are sorted and pruned by the formatter."""
    # Its own heading is all comments; further down such a line is one of a docstring.
    lines = itertools.dropwhile(lambda line: line.startswith("#"), text.splitlines())
    return docstring(summary, 0) + "\n\n" + "\n".join(lines) + "\n"
