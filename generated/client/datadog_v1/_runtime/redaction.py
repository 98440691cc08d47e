"""Taking secrets out of what outlives a request: errors, logs, events, kept responses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from .light import Record
from .narrowing import is_list, is_mapping

if TYPE_CHECKING:
    import httpx2

REDACTED = "[redacted]"

# Headers that callers add may be secret too; hiding one too many does no harm.
_SECRET_HEADER = re.compile(r"auth|cookie|key|secret|token|password", re.IGNORECASE)

# Names of parameters and of properties in bodies, however they are written. An id of a
# key is none: it is what people need to see to know which one was meant.
_SECRET_NAME = re.compile(
    r"""^key$ | passw(or)?d | passphrase | secret | credential | authorization
    | token$ | (api|app|application|private|access|signing|encryption)_?key$""",
    re.IGNORECASE | re.VERBOSE,
)

# Shorter "keys" are placeholders in tests; replacing every "k" would garble all text.
_SHORTEST_SECRET = 8

# Bytes. What is larger is dropped whole where something in it might be secret.
_LARGEST_BODY = 1024 * 1024


def is_secret(name: str) -> bool:
    """Whether what goes by `name` in a parameter or a body is a secret."""
    return bool(_SECRET_NAME.search(name))


class Redactor(Record, secret=("secrets",)):
    """Knows what was secret about one request, and takes it out again.

    Args:
        headers: lower-case names of the headers that carry keys.
        secrets: the keys themselves, and the values of secret parameters.
        url: address, path and query to be shown in the place of the real ones; "" where
            those hold no secret.
        names: properties that are secrets by the description, whatever their names say.
    """

    headers: frozenset[str] = frozenset()
    secrets: tuple[str, ...] = ()
    url: str = ""
    names: frozenset[str] = frozenset()

    def text(self, text: str) -> str:
        """`text` without the secrets."""
        for secret in self._long():
            text = text.replace(secret, REDACTED)
        return text

    def value(self, value: Any, *, depth: int = 0) -> Any:
        """A JSON value without the secrets, and without what is secret by its name."""
        if isinstance(value, str):
            return self.text(value)
        if depth > 100:
            return REDACTED
        if is_mapping(value):
            return {
                name: (
                    REDACTED
                    if item and self._hides(str(name))
                    else self.value(item, depth=depth + 1)
                )
                for name, item in value.items()
            }
        if is_list(value):
            return [self.value(item, depth=depth + 1) for item in value]
        return value

    def content(self, data: bytes) -> bytes:
        """A body without the secrets; JSON also without what is secret by its name."""
        for secret in self._long():
            data = data.replace(secret.encode(), REDACTED.encode())
        if not any(map(self._hides, _names(data))):
            return data
        import json

        try:
            if len(data) > _LARGEST_BODY:
                return REDACTED.encode()
            return json.dumps(self.value(json.loads(data)), ensure_ascii=False).encode()
        except (ValueError, RecursionError):
            # A form, for example, in which a field is a password.
            return REDACTED.encode()

    def items(self, headers: Iterable[tuple[str, str]]) -> dict[str, str]:
        """Headers that may be shown."""
        return {
            name: REDACTED if self._is_secret(name) else self.text(value)
            for name, value in headers
        }

    def request(self, request: httpx2.Request) -> httpx2.Request:
        """A copy of `request` without the secrets, in its body too."""
        import httpx2

        headers = self.items(request.headers.multi_items())
        encoded = headers.pop("content-encoding", None)
        headers.pop("content-length", None)
        headers.pop("transfer-encoding", None)
        try:
            body = request.content
        except httpx2.RequestNotRead:
            body = b""
        return httpx2.Request(
            request.method,
            self.url or self.text(str(request.url)),
            headers=headers,
            content=None if encoded or not body else self.content(body),
        )

    def response(
        self, response: httpx2.Response, *, names: bool = False
    ) -> httpx2.Response:
        """`response` without the secrets, its own and its requests' ones.

        Args:
            response: a response that has been read, or is still being read.
            names: whether to take out what is secret by its name as well, which in the
                body of a success is what the caller asked for.

        Returns:
            the response itself, or a copy where the server had sent a secret back.
        """
        # It would be the same request again, keys included.
        response.next_request = None
        response.request = self.request(response.request)
        if not response.is_closed:
            # It is still being read, by somebody who wants it as it is.
            return response
        content = response.content
        cleaned = self.content(content) if names else self._without_keys(content)
        if cleaned == content:
            return response
        return with_content(response, cleaned)

    def _without_keys(self, data: bytes) -> bytes:
        for secret in self._long():
            data = data.replace(secret.encode(), REDACTED.encode())
        return data

    def _long(self) -> list[str]:
        return [secret for secret in self.secrets if len(secret) >= _SHORTEST_SECRET]

    def _hides(self, name: str) -> bool:
        return name in self.names or is_secret(name)

    def _is_secret(self, name: str) -> bool:
        return name.lower() in self.headers or bool(_SECRET_HEADER.search(name))


def with_content(response: httpx2.Response, content: bytes) -> httpx2.Response:
    """`response` with another, decompressed, content."""
    headers = [
        (name, value)
        for name, value in response.headers.multi_items()
        if name.lower()
        not in ("content-encoding", "content-length", "transfer-encoding")
    ]
    return type(response)(
        response.status_code,
        headers=headers,
        content=content,
        request=response.request,
        extensions=response.extensions,
        default_encoding=response.default_encoding,
    )


def _names(data: bytes) -> set[str]:
    """What stands before colons and equals signs: the names in JSON and in forms."""
    found = re.findall(rb'([\w.-]{1,64})"?\s{0,8}[:=]', data)
    return {name.decode("ascii", "replace") for name in found}


class Signature(Record, secret=("headers", "query", "keys")):
    """What one request carries to be let in.

    Args:
        headers: headers with keys.
        query: query string with keys, "" for none.
        shown: query string with something else in the place of the keys.
        keys: the keys.
    """

    headers: Mapping[str, str] = {}
    query: str = ""
    shown: str = ""
    keys: tuple[str, ...] = ()
