"""What each operation takes and gives, as the mock asks for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

from .document import Document
from .values import is_list, is_object

METHODS = ("get", "put", "post", "delete", "patch", "options", "head", "trace")


@dataclass(frozen=True)
class Parameter:
    """A parameter: where it is, how it is written, what it may be."""

    name: str
    place: str
    required: bool
    style: str
    explode: bool
    schema: Any
    json: bool
    example: Any

    @cached_property
    def key(self) -> str:
        """`place.name`, as the state extension names it."""
        return f"{self.place}.{self.name}"


@dataclass(frozen=True)
class Content:
    """A media type with its schema and its examples."""

    media_type: str
    schema: Any
    examples: tuple[Any, ...]
    encoding: dict[str, Any]

    @property
    def essence(self) -> str:
        """The media type without its parameters."""
        return essence(self.media_type)

    @property
    def is_json(self) -> bool:
        """Whether it is a kind of JSON."""
        return is_json(self.media_type)


@dataclass(frozen=True)
class Answer:
    """A described response."""

    status: str
    contents: tuple[Content, ...]
    headers: dict[str, Any]

    @property
    def code(self) -> int:
        """The status as a number; for `2XX` and `default` the most usual one."""
        if self.status.isdigit():
            return int(self.status)
        return 200 if self.status == "default" else int(self.status[0]) * 100


@dataclass(frozen=True)
class Server:
    """Host and path prefix of a server; both are empty where a variable decides."""

    host: str
    prefix: str


@dataclass(frozen=True)
class Operation:
    """An operation of the description."""

    id: str
    method: str
    path: str
    parameters: tuple[Parameter, ...]
    bodies: tuple[Content, ...]
    body_required: bool
    responses: dict[str, Answer]
    security: tuple[tuple[tuple[str, tuple[str, ...]], ...], ...]
    servers: tuple[Server, ...]
    raw: dict[str, Any] = field(repr=False)

    @cached_property
    def success(self) -> Answer | None:
        """The response of success that is given."""
        found = [r for s, r in self.responses.items() if s.startswith("2")]
        found += [r for s, r in self.responses.items() if s == "default"]
        return found[0] if found else None

    @cached_property
    def path_names(self) -> tuple[str, ...]:
        """Names of the path parameters, in their order."""
        return tuple(p.partition("}")[0] for p in self.path.split("{")[1:])

    def describes(self, status: int) -> bool:
        """Whether a response with this status is described."""
        return str(status) in self.responses or f"{status // 100}XX" in self.responses


def essence(media_type: str) -> str:
    """A media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Whether a media type is a kind of JSON."""
    name = essence(media_type)
    return name.endswith(("/json", "+json"))


def operations(document: Document) -> Iterator[Operation]:
    """All operations of a description."""
    paths: Any = document.root.get("paths") or {}
    for path, found in paths.items():
        item: Any = document.follow(found)
        for method in METHODS:
            if is_object(item) and is_object(raw := item.get(method)):
                yield _operation(document, path, method, item, raw)


def _operation(
    document: Document,
    path: str,
    method: str,
    item: dict[str, Any],
    raw: dict[str, Any],
) -> Operation:
    parameters: dict[tuple[str, str], Parameter] = {}
    listed: list[Any] = [
        *(item.get("parameters") or ()),
        *(raw.get("parameters") or ()),
    ]
    for node in listed:
        parameter = _parameter(document, document.follow(node))
        parameters[parameter.place, parameter.name] = parameter
    body: Any = document.follow(raw.get("requestBody") or {})
    responses: Any = raw.get("responses") or {}
    return Operation(
        id=str(raw.get("operationId") or f"{method.upper()} {path}"),
        method=method.upper(),
        path=path,
        parameters=tuple(parameters.values()),
        bodies=_contents(document, body),
        body_required=bool(body.get("required")),
        responses={
            str(s).upper() if str(s) != "default" else "default": _answer(
                document, str(s), document.follow(r)
            )
            for s, r in responses.items()
        },
        security=_security(raw.get("security", document.root.get("security"))),
        servers=tuple(_servers(raw, item, document.root)),
        raw=raw,
    )


def _parameter(document: Document, node: dict[str, Any]) -> Parameter:
    place = str(node.get("in"))
    style = node.get("style") or {"query": "form", "cookie": "form"}.get(
        place, "simple"
    )
    content: Any = node.get("content")
    schema = node.get("schema")
    media: Any = {}
    if is_object(content) and content:
        media = next(iter(content.values())) or {}
        schema = media.get("schema")
    examples = _examples(document, node) or _examples(document, media)
    own: Any = document.follow(schema) if schema is not None else {}
    examples += _examples(document, own) if is_object(own) else []
    return Parameter(
        name=str(node.get("name")),
        place=place,
        required=bool(node.get("required")) or place == "path",
        style=style,
        explode=bool(node.get("explode", style in ("form", "deepObject"))),
        schema=schema,
        json=bool(content) and is_json(next(iter(content))),
        example=examples[0] if examples else None,
    )


def _contents(document: Document, node: Any) -> tuple[Content, ...]:
    content: Any = node.get("content") if is_object(node) else None
    found: list[Content] = []
    for name, media in (content if is_object(content) else {}).items():
        media = media if is_object(media) else {}
        found.append(
            Content(
                media_type=name,
                schema=media.get("schema"),
                examples=tuple(_examples(document, media)),
                encoding=media.get("encoding") or {},
            )
        )
    return tuple(found)


def _examples(document: Document, node: dict[str, Any]) -> list[Any]:
    """The values of `example` and `examples`, those of the object and of JSON Schema."""
    found: list[Any] = [node["example"]] if "example" in node else []
    several: Any = node.get("examples")
    if is_list(several):
        found += several
    elif is_object(several):
        named = [document.follow(example) for example in several.values()]
        found += [n["value"] for n in named if is_object(n) and "value" in n]
    return found


def _answer(document: Document, status: str, node: Any) -> Answer:
    headers: Any = node.get("headers") if is_object(node) else None
    return Answer(
        status.upper() if status != "default" else status,
        _contents(document, node),
        headers if is_object(headers) else {},
    )


def _security(node: Any) -> tuple[tuple[tuple[str, tuple[str, ...]], ...], ...]:
    return tuple(
        tuple((name, tuple(scopes or ())) for name, scopes in requirement.items())
        for requirement in (node if is_list(node) else [])
    )


def _servers(*nodes: dict[str, Any]) -> Iterator[Server]:
    """The servers of the first of the nodes that has any."""
    own = next((n["servers"] for n in nodes if n.get("servers")), None)
    for node in own or [{"url": "/"}]:
        url = str(node.get("url", "/"))
        variables: Any = node.get("variables") or {}
        for name, variable in variables.items():
            url = url.replace(f"{{{name}}}", str(variable.get("default", "")))
        try:
            parts = urlsplit(url)
            host = parts.hostname or ""
        except ValueError:
            continue
        yield Server(host, parts.path.rstrip("/"))
