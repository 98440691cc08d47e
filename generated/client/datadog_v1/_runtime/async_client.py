"""The asynchronous client, which the generated one derives from."""

from __future__ import annotations

from .base_client import BaseClient, undescribed
from .pool import Connection, LoopPool, foreign_loop

# A client is made with this module; see light.py for the imports in functions.
TYPE_CHECKING = bool()
if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncGenerator, Mapping
    from contextlib import AbstractAsyncContextManager
    from typing import Any, Self, TypeVar, Unpack

    import httpx2

    from .api import ApiInfo
    from .auth import AsyncCredentials, Keys
    from .call import Call
    from .operation import Operation
    from .raw import RawResponse, StreamedResponse
    from .settings import Settings

    T = TypeVar("T")


def _make(arguments: dict[str, Any]) -> httpx2.AsyncClient:
    import httpx2

    return httpx2.AsyncClient(**arguments)


class AsyncClient(BaseClient):
    """Calls operations without blocking, in any event loop: asyncio's or trio's.

    Args:
        api: the API.
        keys: key by security scheme; None falls back to the environment.
        variables: value by server variable; None falls back to the environment.
        credentials: gives the current keys by argument name, or awaits them; called for
            every request.
        http_client: sends the requests; it stays open when this client is closed.
        proxy: URL of a proxy; without it, the usual environment variables decide.
        verify: False switches the check of certificates off; a context sets it up.
        http2: whether to speak HTTP/2 (needs `httpx2[http2]`).
        settings: see `Settings`.

    Raises:
        ConfigurationError: the client cannot work like this.
    """

    def __init__(
        self,
        api: ApiInfo,
        *,
        keys: Mapping[str, str | None],
        variables: Mapping[str, str | None] | None = None,
        credentials: AsyncCredentials | None = None,
        http_client: httpx2.AsyncClient | None = None,
        proxy: str | httpx2.Proxy | None = None,
        verify: ssl.SSLContext | bool = True,
        http2: bool = False,
        **settings: Unpack[Settings],
    ) -> None:
        super().__init__(
            api,
            LoopPool(http_client, _make, Connection(proxy, verify, http2)),
            keys=keys,
            variables=variables or {},
            credentials=credentials,
            settings=settings,
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connections, those of `with_options` copies too."""
        http: httpx2.AsyncClient | None = self._pool.close()
        if http is not None:
            await http.aclose()

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        content_type: str | None = None,
    ) -> RawResponse[Any]:
        """Call something that has no method, with the usual keys, retries and errors.

        Args:
            method: HTTP method.
            path: path on the API's server, percent-encoded, beginning with "/".
            query: query parameters; lists are repeated, None is left out.
            body: a mapping, list, model or plain value sent as JSON; bytes, files and
                iterators of bytes are sent as they are.
            headers: further headers.
            content_type: media type of the body; JSON by default.

        Raises:
            ApiError: as with any call.
        """
        client = self._changed({}, {}, None, {"query": query, "headers": headers})
        operation = undescribed(method, path)
        return await client._call_raw(
            operation, {}, body=body, content_type=content_type
        )

    def stream(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        content_type: str | None = None,
    ) -> AbstractAsyncContextManager[StreamedResponse]:
        """Like `request`, but the body of the response is read in pieces.

        The response is closed at the end of the `async with` block.
        """
        from contextlib import asynccontextmanager

        client = self._changed({}, {}, None, {"query": query, "headers": headers})
        operation = undescribed(method, path)
        return asynccontextmanager(client._stream)(operation, body, content_type)

    async def _stream(
        self, operation: Operation[Any], body: Any, content_type: str | None
    ) -> AsyncGenerator[StreamedResponse]:
        from contextlib import aclosing

        from .raw import StreamedResponse

        prepared = self._prepare(operation, {}, body, content_type)
        call = self._start(prepared, stream=True)
        response = await self._send(call)
        async with aclosing(response):
            call.cleaned(response)
            yield StreamedResponse(response, self._session.api)

    async def _call(
        self,
        operation: Operation[T],
        arguments: Mapping[str, Any],
        *,
        body: Any = None,
        content_type: str | None = None,
    ) -> T:
        prepared = self._prepare(operation, arguments, body, content_type)
        call = self._start(prepared)
        response = await self._send(call)
        return self._parsed(operation, response, call)

    async def _call_raw(
        self,
        operation: Operation[T],
        arguments: Mapping[str, Any],
        *,
        body: Any = None,
        content_type: str | None = None,
    ) -> RawResponse[T]:
        prepared = self._prepare(operation, arguments, body, content_type)
        call = self._start(prepared)
        return self._raw(operation, call.cleaned(await self._send(call)))

    async def _send(self, call: Call) -> httpx2.Response:
        import httpx2

        from .logs import quiet

        pool: Any = self._pool
        http: httpx2.AsyncClient = pool.get()
        with call.files, quiet(call):
            while True:
                try:
                    response = await self._attempt(http, call)
                except (httpx2.HTTPError, httpx2.InvalidURL) as error:
                    delay = call.failed(error)
                except RuntimeError:
                    if pool.is_foreign:
                        raise foreign_loop() from None
                    raise
                else:
                    again = call.answered(response)
                    if again is None:
                        return response
                    delay = again
                await self._options.retry.pause_async(delay)

    async def _attempt(self, http: httpx2.AsyncClient, call: Call) -> httpx2.Response:
        import anyio
        import httpx2

        from .receiving import UnreadableBodyError, aread

        request = call.request(http, await self._current(), asynchronous=True)
        left = call.left()
        with anyio.move_on_after(None if left is None else max(left, 0)):
            response = await http.send(request, stream=True, follow_redirects=False)
            if call.stream and response.is_success:
                return response
            try:
                return await aread(response, call.bounds)
            except UnreadableBodyError as error:
                raise call.unreadable(response, error) from None
        raise httpx2.ReadTimeout("the response took too long", request=request)

    async def _current(self) -> Keys | None:
        if self._credentials is None:
            return None
        from collections.abc import Awaitable

        keys: Keys | Awaitable[Keys] = self._credentials()
        if isinstance(keys, Awaitable):
            keys = await keys
        return keys
