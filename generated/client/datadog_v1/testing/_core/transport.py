"""The mock in place of the network, for clients that send by httpx2."""

from __future__ import annotations

import time

import httpx2

from .messages import Request, Response
from .mock import Mock


class MockTransport(httpx2.BaseTransport):
    """Gives requests to a mock; no socket is opened."""

    def __init__(self, mock: Mock) -> None:
        self._mock = mock

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Answer a request."""
        answer = self._mock.handle(_incoming(request, request.read()))
        if answer.delay:
            time.sleep(answer.delay)
        return _outgoing(request, answer)


class AsyncMockTransport(httpx2.AsyncBaseTransport):
    """The same for asynchronous clients."""

    def __init__(self, mock: Mock) -> None:
        self._mock = mock

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Answer a request."""
        import anyio

        answer = self._mock.handle(_incoming(request, await request.aread()))
        if answer.delay:
            await anyio.sleep(answer.delay)
        return _outgoing(request, answer)


def _incoming(request: httpx2.Request, body: bytes) -> Request:
    url = request.url
    return Request(
        method=request.method.upper(),
        target=url.raw_path.decode("ascii"),
        headers=tuple((k.lower(), v) for k, v in request.headers.multi_items()),
        body=body,
        base=f"{url.scheme}://{url.netloc.decode('ascii')}",
    )


def _outgoing(request: httpx2.Request, answer: Response) -> httpx2.Response:
    if answer.cut is not None:
        raise httpx2.RemoteProtocolError(
            "peer closed connection without sending complete message body",
            request=request,
        )
    return httpx2.Response(
        answer.status,
        headers=[*answer.headers],
        content=answer.body,
        request=request,
    )
