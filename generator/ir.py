"""The intermediate representation: what an API is, frozen, and free of any output language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any as AnyValue

from .problems import Place

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
class Field:
    """A property of a model under its wire name. `default` is a one-item tuple where the description gives one."""

    name: str
    type: Type
    required: bool = False
    description: str = ""
    default: tuple[AnyValue, ...] = ()
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False


@dataclass(frozen=True)
class Definition:
    """What every named definition has.

    `families` are the slugs of those that use it, in the document's order. A definition that no operation uses has the family of what it is made of,
    or none where that would be several.
    """

    name: str
    description: str
    place: Place
    families: tuple[str, ...] = ()
    nullable: bool = False
    deprecated: bool = False
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


# ---- operations


@dataclass(frozen=True)
class Example:
    """A named value. `now` lists (JSON pointer, offset in seconds) of timestamps that must be recent when it is used."""

    name: str
    value: AnyValue
    summary: str = ""
    description: str = ""
    now: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class Parameter:
    name: str
    location: str
    type: Type
    required: bool = False
    description: str = ""
    style: str = "form"
    explode: bool = True
    deprecated: bool = False
    default: tuple[AnyValue, ...] = ()
    example: Example | None = None
    media_type: str | None = None  # a parameter that is itself a document, such as JSON in a query
    meanings: tuple[tuple[AnyValue, str], ...] = ()


@dataclass(frozen=True)
class Content:
    """One media type of a body: its type (None: bytes or text as they are) and named examples."""

    media_type: str
    type: Type | None
    examples: tuple[Example, ...] = ()


@dataclass(frozen=True)
class Body:
    contents: tuple[Content, ...]
    required: bool = False
    description: str = ""


@dataclass(frozen=True)
class Header:
    name: str
    description: str
    type: Type


@dataclass(frozen=True)
class Response:
    status: str
    description: str
    contents: tuple[Content, ...] = ()
    headers: tuple[Header, ...] = ()


@dataclass(frozen=True)
class Variable:
    default: str
    values: tuple[str, ...] = ()
    description: str = ""
    meanings: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Server:
    url: str
    variables: tuple[tuple[str, Variable], ...] = ()
    description: str = ""


@dataclass(frozen=True)
class Scheme:
    """A way to authenticate: `kind` is `apiKey`, `bearer` or `basic`; an API key is sent as `name` in `location`."""

    id: str
    kind: str
    location: str = ""
    name: str = ""
    description: str = ""
    scopes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Requirement:
    """Schemes that are needed together, each with the scopes it must carry."""

    schemes: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True)
class Pagination:
    """How pages are asked for: names of query parameters, and the property of the response that holds the items."""

    items: str | None = None
    limit: str | None = None
    page: str | None = None
    offset: str | None = None
    cursor: str | None = None
    cursor_path: str | None = None
    first_page: int = 0


@dataclass(frozen=True)
class RateLimit:
    """`limit` requests in `period` seconds, counted per `per`."""

    limit: int
    period: int
    per: str


@dataclass(frozen=True)
class Permission:
    """Permissions the caller needs: `AND` all of them, `OR` any of them, `OPEN` none."""

    operator: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class Operation:
    id: str
    method: str
    path: str
    family: str
    place: Place
    summary: str = ""
    description: str = ""
    deprecated: bool = False
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    responses: tuple[Response, ...] = ()
    security: tuple[Requirement, ...] = ()
    servers: tuple[Server, ...] = ()
    pagination: Pagination | None = None
    permission: Permission | None = None
    rate_limit: RateLimit | None = None
    unstable: str = ""
    sunset: str = ""


@dataclass(frozen=True)
class Family:
    slug: str
    name: str
    description: str
    operations: tuple[Operation, ...]


@dataclass(frozen=True)
class Group:
    """Families that the landing page shows under one heading."""

    name: str
    description: str
    families: tuple[str, ...]


@dataclass(frozen=True)
class Api:
    title: str
    version: str
    description: str
    servers: tuple[Server, ...]
    schemes: tuple[Scheme, ...]
    families: tuple[Family, ...]
    groups: tuple[Group, ...]
    definitions: dict[str, Definition] = field(default_factory=dict)

    def operations(self) -> Iterator[Operation]:
        for family in self.families:
            yield from family.operations


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


def used_by(op: Operation) -> Iterator[str]:
    """Names of the definitions that an operation mentions directly."""
    for p in op.parameters:
        yield from names_in(p.type)
    for content in op.body.contents if op.body else ():
        yield from names_in(content.type)
    for response in op.responses:
        for content in response.contents:
            yield from names_in(content.type)
        for header in response.headers:
            yield from names_in(header.type)
