"""The description of one operation, as generated modules write it down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Literal, TypeVar

from .api import Server as Server
from .light import Record, cached_property

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")

Location = Literal["path", "query", "header", "cookie"]
Style = Literal[
    "simple",
    "label",
    "matrix",
    "form",
    "spaceDelimited",
    "pipeDelimited",
    "deepObject",
]
# "" takes anything that can be written as text, a list or an object.
Kind = Literal["", "str", "int", "number", "bool"]


class Parameter(Record):
    """One parameter of an operation.

    Args:
        name: the Python argument.
        wire: the name the server knows it by.
        location: where it is sent.
        required: whether the server insists on it.
        type: what a value that is not a string has to be.
        style: how lists and objects are written; by default `form` in query and
            cookies, `simple` in path and headers.
        explode: whether each item of a list or object is written for itself; by default
            only with style `form`.
        reserved: whether characters that URLs reserve stay as they are in its values.
        media: the media type of a value that is sent as one document; empty otherwise.
    """

    name: str
    wire: str
    location: Location
    required: bool = False
    type: Kind = ""
    style: Style | None = None
    explode: bool | None = None
    reserved: bool = False
    media: str = ""

    @cached_property
    def layout(self) -> tuple[Style, bool]:
        """Style and explode, with OpenAPI's defaults filled in."""
        style = self.style
        if style is None:
            style = "form" if self.location in ("query", "cookie") else "simple"
        return style, (style == "form") if self.explode is None else self.explode

    @cached_property
    def secret(self) -> bool:
        """Whether its value is kept out of logs and errors."""
        from .redaction import is_secret

        return is_secret(self.wire)


class Part(Record):
    """How a field of a form is sent, where the description says so.

    Args:
        media: its media type, in a form with files.
        headers: further headers, in a form with files.
        style: as for a parameter in a query; None where values are sent as text, objects
            as JSON.
        explode: as for a parameter.
        reserved: as for a parameter.
    """

    media: str = ""
    headers: Mapping[str, str] = {}
    style: Style | None = None
    explode: bool = True
    reserved: bool = False


class Body(Record):
    """The request body of an operation.

    Args:
        content: type name by media type, the preferred one first; None for text, bytes
            and forms, which are sent as they are.
        required: whether the server insists on a body.
        parts: by media type and name, the fields of forms that are sent in another way
            than others.

    A type name is `module.Name` under the package's `models`, `list[…]` or
    `dict[str, …]` of one, or one of `Any`, `str`, `int`, `float`, `bool`.
    """

    content: Mapping[str, str | None]
    required: bool = False
    parts: Mapping[str, Mapping[str, Part]] = {}


class Content(Record):
    """What a response carries: its media type and type name (see `Body`)."""

    media_type: str
    type: str | None = None


class Pagination(Record):
    """How the pages of a list are asked for.

    An argument may also be a property of the body: `body.page.limit`.

    Args:
        limit: argument that takes the size of a page.
        items: where a page keeps its items (attributes joined by dots); None where the
            page itself is the list.
        page: argument that takes the number of a page.
        offset: argument that takes the number of items to skip.
        cursor: argument that takes the cursor of a page.
        next_cursor: where a page keeps the cursor of the next one.
        default_limit: size of a page where the caller gives none; None where it is not
            known.
        first_page: number of the first page.
    """

    limit: str | None = None
    items: str | None = None
    page: str | None = None
    offset: str | None = None
    cursor: str | None = None
    next_cursor: str | None = None
    default_limit: int | None = None
    first_page: int = 0


# Compared and hashed by identity: an operation is a constant, and a key of caches.
class Operation(Record, Generic[T], eq=False):
    """One operation; T is what a successful call of it returns.

    Args:
        id: operationId.
        method: HTTP method in capitals.
        path: path template, parameters in braces by their wire names.
        parameters: all parameters.
        body: request body, None where there is none.
        responses: content by status ("200", "2XX" or "default"); None without a body.
        security: alternatives of scheme names that are needed together; () for none,
            None for the API's default.
        servers: addresses of this operation alone; None for the API's.
        rate_limit: the limit in words, added to the error when it is hit.
        pagination: how to ask for pages.
        accept: the Accept header: what success is described to carry.
        deprecated: what to use instead, if the operation is deprecated.
        unstable: whether a call warns that the operation may still change.
    """

    id: str
    method: str
    path: str
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    responses: Mapping[str, Content | None] = {}
    security: tuple[tuple[str, ...], ...] | None = None
    servers: tuple[Server, ...] | None = None
    rate_limit: str | None = None
    pagination: Pagination | None = None
    accept: str = "application/json"
    deprecated: str | None = None
    unstable: bool = False

    @cached_property
    def path_parts(self) -> tuple[str, ...]:
        """The path cut at its parameters: text and wire names in turn."""
        import re

        return tuple(re.split(r"\{([^{}]+)\}", self.path))

    @cached_property
    def resendable(self) -> bool:
        """Whether the server ends up the same if it gets the request twice."""
        return self.method not in ("POST", "PATCH")

    def content(self, status: int) -> Content | None:
        """What a successful response with `status` carries; None for nothing."""
        for key in (str(status), f"{status // 100}XX"):
            if key in self.responses:
                return self.responses[key]
        # Servers answer 201 where 200 is described, or the other way round; dropping
        # what they send would be worse than reading it as the success described.
        for key, content in self.responses.items():
            if key.startswith("2") and content is not None:
                return content
        return self.responses.get("default")
