"""Operations, what they accept and answer, and the API that they make up: frozen, free of any output language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any as AnyValue

from ..problems import Place
from .media_types import MediaType
from .types import Alias, Definition, ListOf, Model, Named, Nullable, Scalar, Type, names_in


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
    """A parameter and how it is written: `style`, `explode` and `reserved` (whether reserved characters stay as they are), as
    the document says or OpenAPI's defaults; where there is a `media`, the value is sent as one document of it instead. `example` is
    the one that is shown, `examples` are those that have a name."""

    name: str
    location: str
    type: Type
    required: bool = False
    description: str = ""
    style: str = "form"
    explode: bool = True
    reserved: bool = False
    media: MediaType | None = None
    deprecated: bool = False
    default: tuple[AnyValue, ...] = ()
    example: Example | None = None
    examples: tuple[Example, ...] = ()
    meanings: tuple[tuple[AnyValue, str], ...] = ()

    @property
    def key(self) -> str:
        """What tells it from the operation's others: `path:monitor_id`."""
        return f"{self.location}:{self.name}"

    @property
    def media_type(self) -> str | None:
        """The media type of a parameter that is a document, such as JSON in a query, as text."""
        return self.media.text if self.media else None


@dataclass(frozen=True)
class Part:
    """What a document's `encoding` says of a property of a form: the media type it is sent as, headers of its own (multipart), or
    style, explode and reserved as for a parameter (urlencoded; `style` is empty where none is given)."""

    name: str
    media: MediaType | None = None
    style: str = ""
    explode: bool = True
    reserved: bool = False
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Content:
    """One media type of a body: its type (None: bytes or text as they are), named examples, and `parts`, what is said of properties
    of a form. `binary` says that it is bytes in which no text is looked for."""

    media: MediaType
    type: Type | None
    examples: tuple[Example, ...] = ()
    parts: tuple[Part, ...] = ()
    binary: bool = False

    @property
    def media_type(self) -> str:
        """The media type as text, parameters included."""
        return self.media.text


@dataclass(frozen=True)
class Body:
    """A request body; `contents` begin with what is preferred: JSON where there is any, else the document's first."""

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
    """A response; `contents` begin with what outputs show and the client reads: JSON where there is any, else the document's first."""

    status: str
    description: str
    contents: tuple[Content, ...] = ()
    headers: tuple[Header, ...] = ()

    @property
    def content(self) -> Content | None:
        """What is shown and read; None for no body."""
        return self.contents[0] if self.contents else None


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
    """Schemes that are needed together, each with the scopes it must carry; none where nothing is needed."""

    schemes: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The ids of the schemes."""
        return tuple(name for name, _ in self.schemes)


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
    """`limit` requests in `period` seconds, counted per `per`; `on_demand` says that it can be raised."""

    limit: int
    period: int
    per: str
    on_demand: bool = False

    @property
    def unit(self) -> str:
        """What the period is called: second, minute, hour, day or week; empty where it is none of them."""
        return {1: "second", 60: "minute", 3600: "hour", 86400: "day", 604800: "week"}.get(self.period, "")


@dataclass(frozen=True)
class Deprecation:
    """Why something should not be used any more: what the description says of it (perhaps nothing), and the operation to use instead,
    as `x-successor` says or the description names it: `successor` is the id of one of this API, `elsewhere` method and path of another."""

    reason: str = ""
    successor: str = ""
    elsewhere: str = ""


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
    deprecation: Deprecation | None = None
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
    named_by: tuple[str, ...] = ()  # query parameters that say which thing is meant, where the path does not

    @property
    def title(self) -> str:
        """What it is called in headings and lists."""
        return self.summary or self.id

    @property
    def deprecated(self) -> bool:
        """Whether it should not be used in anything new."""
        return self.deprecation is not None

    @property
    def successes(self) -> tuple[Response, ...]:
        """The responses that a call can return from: those of 2xx, or the default where there are none."""
        found = tuple(r for r in self.responses if r.status.startswith("2"))
        return found or tuple(r for r in self.responses if r.status == "default")

    @property
    def success(self) -> Response | None:
        """The response that outputs show: the first success that has a body, else the first."""
        return next((r for r in self.successes if r.contents), next(iter(self.successes), None))

    @property
    def accept(self) -> str:
        """The `Accept` header, the same for all outputs: what successes carry, JSON where none carries anything."""
        media = dict.fromkeys(r.contents[0].media_type for r in self.successes if r.contents)
        return ", ".join(media) or "application/json"

    @property
    def keys(self) -> tuple[str, ...]:
        """The ids of the schemes whose keys examples send: the first way to authenticate that needs any."""
        return next((r.names for r in self.security if r.schemes), ())

    @property
    def keys_optional(self) -> bool:
        """Whether it may be called without keys, which are sent all the same where they are set."""
        return not self.security or not all(r.schemes for r in self.security)


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
    security: tuple[Requirement, ...] = ()  # of operations that say nothing of their own

    def operations(self) -> Iterator[Operation]:
        for family in self.families:
            yield from family.operations

    def variables(self) -> dict[str, Variable]:
        """The variables in the addresses of all servers by name; where several have one, the first says its default. Values are
        given where every server has a list of them."""
        found: dict[str, Variable] = {}
        for server in (*self.servers, *(s for op in self.operations() for s in op.servers)):
            for name, variable in server.variables:
                known = found.setdefault(name, variable)
                if known.values and variable.values:
                    values = tuple(dict.fromkeys([*known.values, *variable.values]))
                    found[name] = replace(known, values=values, meanings=known.meanings or variable.meanings)
                else:
                    found[name] = replace(known, values=())
        return found

    def resolve(self, kind: Type) -> Type:
        """What a type stands for: behind aliases, and behind `Nullable`."""
        seen: set[str] = set()
        while True:
            if isinstance(kind, Nullable):
                kind = kind.type
            elif isinstance(kind, Named) and kind.name not in seen and isinstance(self.definitions[kind.name], Alias):
                seen.add(kind.name)
                kind = self.definitions[kind.name].type  # type: ignore[attr-defined]
            else:
                return kind

    def definition(self, kind: Type | None) -> Definition | None:
        """The model, enum or union that a type stands for; None where it is something without a name."""
        found = self.resolve(kind) if kind is not None else None
        return self.definitions[found.name] if isinstance(found, Named) else None

    def files(self, content: Content) -> frozenset[str]:
        """The properties of a form that hold files."""
        model = self.definition(content.type)
        fields = model.fields if isinstance(model, Model) else ()
        return frozenset(f.name for f in fields if self._is_binary(f.type))

    def _is_binary(self, kind: Type) -> bool:
        kind = self.resolve(kind)
        if isinstance(kind, ListOf):
            kind = self.resolve(kind.item)
        return isinstance(kind, Scalar) and kind.format == "binary"

    def keys(self, op: Operation) -> tuple[Scheme, ...]:
        """The schemes whose keys examples of an operation send."""
        known = {s.id: s for s in self.schemes}
        return tuple(known[name] for name in op.keys)


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
