"""Types, and the definitions that have a name: frozen, free of any output language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any as AnyValue

from ..problems import Place

# ---- types


@dataclass(frozen=True)
class Constraints:
    """Bounds on a value, named as JSON Schema names them; None where there is no bound."""

    minimum: float | None = None
    maximum: float | None = None
    exclusive_minimum: float | None = None
    exclusive_maximum: float | None = None
    multiple_of: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False

    def __bool__(self) -> bool:
        return self != Constraints()


@dataclass(frozen=True)
class Scalar:
    """`string`, `integer`, `number`, `boolean` or `null`, with the format the description gives."""

    kind: str
    format: str | None = None
    constraints: Constraints = Constraints()


@dataclass(frozen=True)
class ListOf:
    item: Type
    constraints: Constraints = Constraints()


@dataclass(frozen=True)
class MapOf:
    value: Type


@dataclass(frozen=True)
class Named:
    """A definition of `Api.definitions`, by name."""

    name: str


@dataclass(frozen=True)
class Literal:
    """One of a few values, where giving them a name is not worth it (a parameter's)."""

    values: tuple[AnyValue, ...]


@dataclass(frozen=True)
class OneOf:
    """Any of several simple types."""

    types: tuple[Type, ...]


@dataclass(frozen=True)
class Nullable:
    type: Type


@dataclass(frozen=True)
class Any:
    """No constraint at all."""


Type = Scalar | ListOf | MapOf | Named | Literal | OneOf | Nullable | Any

# ---- definitions


@dataclass(frozen=True)
class Successor:
    """What takes the place of something deprecated, as `x-successor` says: a property (`property`, of the definition `model`), a
    definition (`model` alone), an operation of this API (`operation`, its id) or one of another (`elsewhere`, method and path)."""

    model: str = ""
    property: str = ""
    operation: str = ""
    elsewhere: str = ""


@dataclass(frozen=True)
class Field:
    """A property of a model under its wire name.

    `default` is a one-item tuple where the description gives one; what is `secret` is nowhere shown.
    """

    name: str
    type: Type
    required: bool = False
    description: str = ""
    default: tuple[AnyValue, ...] = ()
    deprecated: bool = False
    successor: Successor | None = None
    read_only: bool = False
    write_only: bool = False
    secret: bool = False


@dataclass(frozen=True)
class Definition:
    """What every named definition has.

    `families` are the slugs of those that use it, `operations` the ids of the operations that lead to it, both in the document's order. A definition that no operation uses has the family of what it is made of,
    or none where that would be several.
    """

    name: str
    description: str
    place: Place
    families: tuple[str, ...] = ()
    operations: tuple[str, ...] = ()
    nullable: bool = False
    deprecated: bool = False
    successor: Successor | None = None
    examples: tuple[AnyValue, ...] = ()


@dataclass(frozen=True)
class Model(Definition):
    """An object. `additional` is the type of further properties; `closed` says that there are none."""

    fields: tuple[Field, ...] = ()
    additional: Type | None = None
    closed: bool = False


@dataclass(frozen=True)
class Enum(Definition):
    """A closed list of values at the time of writing; clients must expect more."""

    kind: str = "string"
    values: tuple[AnyValue, ...] = ()
    meanings: tuple[tuple[AnyValue, str], ...] = ()
    default: tuple[AnyValue, ...] = ()


@dataclass(frozen=True)
class Union(Definition):
    """One of several types; `tag` is the property that tells them apart, `tags` its values, each with the variants it may mean."""

    variants: tuple[Type, ...] = ()
    tag: str | None = None
    tags: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True)
class Alias(Definition):
    """A name for a type that is neither object, enum nor union."""

    type: Type = Any()


def names_in(type_: Type | None) -> Iterator[str]:
    """Names of the definitions that a type mentions."""
    match type_:
        case Named(name):
            yield name
        case ListOf(inner) | MapOf(inner) | Nullable(inner):
            yield from names_in(inner)
        case OneOf(types):
            for inner in types:
                yield from names_in(inner)


def uses(definition: Definition) -> Iterator[str]:
    """Names of the definitions that a definition mentions directly."""
    match definition:
        case Model():
            for f in definition.fields:
                yield from names_in(f.type)
            yield from names_in(definition.additional)
        case Union():
            for variant in definition.variants:
                yield from names_in(variant)
        case Alias():
            yield from names_in(definition.type)
