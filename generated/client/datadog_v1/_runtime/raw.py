"""Responses: as they came (`RawResponse`), and what a call makes of them."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from . import codec
from .api import ApiInfo
from .errors import Problem, ResponseValidationError
from .media_types import kind
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
        return json.loads(self.content)

    def parse(self) -> T:
        """What the call returns without `with_raw_response`.

        Raises:
            ResponseValidationError: with `strict=True`, the body does not fit.
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


def parse(
    api: ApiInfo, operation: Operation[T], response: httpx2.Response, strict: bool
) -> T:
    """What a call returns for a successful response.

    Reading never fails for what the server sends: where JSON is described and something
    else comes, its text is returned.

    Raises:
        ResponseValidationError: with `strict`, the body does not fit the description.
    """
    return cast(T, _parse(api, operation, response, strict))


def _parse(
    api: ApiInfo, operation: Operation[Any], response: httpx2.Response, strict: bool
) -> Any:
    data = response.content
    content = operation.content(response.status_code)
    if content is None or not data:
        return None
    if (found := kind(content.media_type)) != "json":
        return data if found in ("bytes", "multipart") else response.text
    try:
        if content.type is None:
            return json.loads(data)
        parsed = codec.decode(api.package, content.type, data)
    except ValueError:
        if strict:
            raise _unfit(operation, [Problem("", "is not JSON")]) from None
        return response.text
    if strict and (problems := codec.misfits(api.package, content.type, data)):
        raise _unfit(operation, problems)
    return parsed


def _unfit(
    operation: Operation[Any], problems: list[Problem]
) -> ResponseValidationError:
    return ResponseValidationError(
        f"the response to {operation.id} does not fit its description", problems
    )
