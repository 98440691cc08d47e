"""Operations, what they accept and answer, and the API that they make up: frozen, free of any output language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any as AnyValue

from ..problems import Place
from .types import Definition, Type, names_in


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
