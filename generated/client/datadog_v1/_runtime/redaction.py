"""Taking keys out of what outlives a request: errors, logs, kept responses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from .light import Record

if TYPE_CHECKING:
    import httpx2

REDACTED = "[redacted]"

# Headers that callers add may be secret too; hiding one too many does no harm.
_SECRET_NAME = re.compile(r"auth|cookie|key|secret|token|password", re.IGNORECASE)

# Shorter "keys" are placeholders in tests; replacing every "k" would garble all text.
_SHORTEST_SECRET = 8


class Redactor(Record, secret=("secrets",)):
    """Knows the keys that went into one request, and takes them out again.

    Args:
        headers: lower-case names of the headers that carry keys.
        queries: names of the query parameters that carry keys.
        secrets: the keys themselves.
    """

    headers: frozenset[str] = frozenset()
    queries: frozenset[str] = frozenset()
    secrets: tuple[str, ...] = ()

    def text(self, text: str) -> str:
        """`text` without the keys."""
        for secret in self.secrets:
            if len(secret) >= _SHORTEST_SECRET:
                text = text.replace(secret, REDACTED)
        return text

    def items(self, headers: Iterable[tuple[str, str]]) -> dict[str, str]:
        """Headers that may be shown."""
        return {
            name: REDACTED if self._is_secret(name) else self.text(value)
            for name, value in headers
        }

    def request(self, request: httpx2.Request) -> None:
        """Take the keys out of a request that has been sent."""
        for name in list(request.headers):
            if self._is_secret(name):
                request.headers[name] = REDACTED
        for name in self.queries:
            if name in request.url.params:
                request.url = request.url.copy_set_param(name, REDACTED)
        if any(secret in str(request.url) for secret in self._long()):
            request.url = type(request.url)(self.text(str(request.url)))

    def response(self, response: httpx2.Response) -> httpx2.Response:
        """`response` without the keys, its own and its requests' ones.

        Returns:
            the response itself, or a copy where the server had sent a key back.
        """
        # It would be the same request again, keys included.
        response.next_request = None
        self.request(response.request)
        if not response.is_closed:
            # It is still being read, by somebody who wants it as it is.
            return response
        content = response.content
        for secret in self._long():
            content = content.replace(secret.encode(), REDACTED.encode())
        if content == response.content:
            return response
        headers = [
            (name, value)
            for name, value in response.headers.multi_items()
            if name.lower() not in ("content-encoding", "content-length")
        ]
        return type(response)(
            response.status_code,
            headers=headers,
            content=content,
            request=response.request,
            extensions=response.extensions,
        )

    def _long(self) -> list[str]:
        return [secret for secret in self.secrets if len(secret) >= _SHORTEST_SECRET]

    def _is_secret(self, name: str) -> bool:
        return name.lower() in self.headers or bool(_SECRET_NAME.search(name))


class Signature(Record, secret=("headers", "query")):
    """What one request carries to be let in.

    Args:
        headers: headers with keys.
        query: query string with keys, "" for none.
        redactor: takes those keys out again.
    """

    headers: Mapping[str, str] = {}
    query: str = ""
    redactor: Redactor = Redactor()
