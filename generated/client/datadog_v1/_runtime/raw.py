"""Responses as they came: `RawResponse` and, read in pieces, `StreamedResponse`."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .answers import parse
from .api import ApiInfo
from .operation import Operation
from .rate_limits import RateLimit, read_rate_limit

if TYPE_CHECKING:
    import httpx2

T = TypeVar("T")


class RawResponse(Generic[T]):
    """A response with its status, headers and bytes; `parse()` gives the model.

    The keys are taken out of the request it belongs to.

    Attributes:
        http_response: the HTTP library's response.
    """

    def __init__(
        self,
        response: httpx2.Response,
        *,
        api: ApiInfo,
        operation: Operation[T],
        strict: bool,
    ) -> None:
        self.http_response = response
        self._api = api
        self._operation = operation
        self._strict = strict

    def __repr__(self) -> str:
        return f"<RawResponse [{self.status_code}]>"

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.http_response.status_code

    @property
    def headers(self) -> httpx2.Headers:
        """The response headers; names in any capitals."""
        return self.http_response.headers

    @property
    def content(self) -> bytes:
        """The body, decompressed."""
        return self.http_response.content

    @property
    def text(self) -> str:
        """The body as text."""
        return self.http_response.text

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, if it sent one."""
        return request_id(self._api, self.headers)

    @property
    def rate_limit(self) -> RateLimit | None:
        """The rate limit the response tells of, if it does."""
        return read_rate_limit(self.headers)

    def json(self) -> Any:
        """The body as plain dicts and lists.

        Raises:
            ValueError: it is not JSON.
        """
        try:
            return json.loads(self.content)
        except RecursionError:
            raise ValueError("the JSON is nested too deeply") from None

    def parse(self) -> T:
        """What the call returns without `with_raw_response`.

        Raises:
            ResponseValidationError: the body is not what is described; with
                `strict=True`, a field of it does not fit.
        """
        return parse(self._api, self._operation, self.http_response, self._strict)


class StreamedResponse:
    """A response whose body is read in pieces, for bodies too large for memory."""

    def __init__(self, response: httpx2.Response, api: ApiInfo) -> None:
        self.http_response = response
        self._api = api

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.http_response.status_code

    @property
    def headers(self) -> httpx2.Headers:
        """The response headers; names in any capitals."""
        return self.http_response.headers

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, if it sent one."""
        return request_id(self._api, self.headers)

    def iter_bytes(self) -> Iterator[bytes]:
        """The body in pieces, decompressed, from a synchronous client."""
        return self.http_response.iter_bytes()

    def aiter_bytes(self) -> AsyncIterator[bytes]:
        """The body in pieces, decompressed, from an asynchronous client."""
        return self.http_response.aiter_bytes()


def request_id(api: ApiInfo, headers: httpx2.Headers) -> str | None:
    """The first of the API's request id headers that is there."""
    return next(
        (headers[name] for name in api.request_id_headers if name in headers), None
    )
