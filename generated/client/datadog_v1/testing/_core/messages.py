"""A request as the mock gets it, and the answer that it gives."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit


@dataclass(frozen=True)
class Request:
    """A request, from whatever front.

    Args:
        method: in capitals.
        target: path and query as they were sent, percent-encoded.
        headers: name in lower case, and value; a name can occur several times.
        body: the bytes, still encoded.
        base: scheme and host that the request was sent to, for the log.
    """

    method: str
    target: str
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    base: str = ""

    def header(self, name: str, default: str = "") -> str:
        """All values of the header `name` (in lower case), with commas between."""
        values = [value for key, value in self.headers if key == name]
        return ", ".join(values) if values else default

    @property
    def path(self) -> str:
        """The path, percent-encoded."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        """What follows the question mark."""
        return self.target.partition("?")[2]

    @property
    def host(self) -> str:
        """The host that is asked for, without its port."""
        host = self.header("host") or urlsplit(self.base).netloc
        name, colon, port = host.rpartition(":")
        return (name if colon and port.isdigit() else host).lower()


@dataclass(frozen=True)
class Response:
    """An answer.

    Args:
        status: the status.
        headers: name and value.
        body: the bytes.
        operation: ID of the operation that answered, None where there is none.
        delay: seconds to wait before it is sent.
        cut: how many bytes of the body are sent before the connection is closed; None
            for all, with no closing.
    """

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    operation: str | None = None
    delay: float = 0.0
    cut: int | None = None

    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)

    def header(self, name: str) -> str | None:
        """A header's value, by its name in any case."""
        lower = name.lower()
        return next((v for k, v in self.headers if k.lower() == lower), None)


def json_response(
    status: int, value: Any, media_type: str = "application/json"
) -> Response:
    """An answer whose body is JSON."""
    data = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode(
        "utf-8", "surrogatepass"
    )
    return Response(status, (("content-type", media_type),), data)


@dataclass
class Received:
    """What the mock remembers of a request, and of what it answered.

    Keys are left out. `body` is the decoded body: JSON, or text, or base64 where
    `encoding` says so; `size` counts its bytes.
    """

    method: str
    path: str
    query: str
    host: str
    headers: Mapping[str, str]
    body: Any
    encoding: str | None
    operation: str | None
    status: int
    curl: str
    parameters: Mapping[str, Any] = field(default_factory=dict[str, Any])
    size: int = 0
