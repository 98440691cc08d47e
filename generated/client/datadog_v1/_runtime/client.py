"""The synchronous client, which the generated one derives from."""

from __future__ import annotations

from .base_client import BaseClient, undescribed
from .pool import Connection, Pool

# A client is made with this module; see light.py for the imports in functions.
TYPE_CHECKING = bool()
if TYPE_CHECKING:
    import ssl
    from collections.abc import Generator, Mapping
    from contextlib import AbstractContextManager
    from typing import Any, Self, TypeVar, Unpack

    import httpx2

    from .api import ApiInfo
    from .auth import Credentials, Keys
    from .call import Call
    from .operation import Operation
    from .raw import RawResponse, StreamedResponse
    from .settings import Settings

    T = TypeVar("T")


def _make(arguments: dict[str, Any]) -> httpx2.Client:
    import httpx2

    return httpx2.Client(**arguments)


class SyncClient(BaseClient):
    """Calls operations and waits for their results.

    Args:
        api: the API.
        keys: key by security scheme; None falls back to the environment.
        variables: value by server variable; None falls back to the environment.
        credentials: gives the current keys by argument name; called for every request.
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
        credentials: Credentials | None = None,
        http_client: httpx2.Client | None = None,
        proxy: str | httpx2.Proxy | None = None,
        verify: ssl.SSLContext | bool = True,
        http2: bool = False,
        **settings: Unpack[Settings],
    ) -> None:
        super().__init__(
            api,
            Pool(http_client, _make, Connection(proxy, verify, http2)),
            keys=keys,
            variables=variables or {},
            credentials=credentials,
            settings=settings,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections, those of `with_options` copies too."""
        http: httpx2.Client | None = self._pool.close()
        if http is not None:
            http.close()

    def request(
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
        return client._call_raw(operation, {}, body=body, content_type=content_type)

    def stream(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        content_type: str | None = None,
    ) -> AbstractContextManager[StreamedResponse]:
        """Like `request`, but the body of the response is read in pieces.

        The response is closed at the end of the `with` block.
        """
        from contextlib import contextmanager

        client = self._changed({}, {}, None, {"query": query, "headers": headers})
        operation = undescribed(method, path)
        return contextmanager(client._stream)(operation, body, content_type)

    def _stream(
        self, operation: Operation[Any], body: Any, content_type: str | None
    ) -> Generator[StreamedResponse]:
        from contextlib import closing

        from .raw import StreamedResponse

        prepared = self._prepare(operation, {}, body, content_type)
        call = self._start(prepared, stream=True)
        with closing(self._send(call)) as response:
            call.cleaned(response)
            yield StreamedResponse(response, self._session.api)

    def _call(
        self,
        operation: Operation[T],
        arguments: Mapping[str, Any],
        *,
        body: Any = None,
        content_type: str | None = None,
    ) -> T:
        prepared = self._prepare(operation, arguments, body, content_type)
        call = self._start(prepared)
        response = self._send(call)
        return self._parsed(operation, response, call)

    def _call_raw(
        self,
        operation: Operation[T],
        arguments: Mapping[str, Any],
        *,
        body: Any = None,
        content_type: str | None = None,
    ) -> RawResponse[T]:
        prepared = self._prepare(operation, arguments, body, content_type)
        call = self._start(prepared)
        return self._raw(operation, call.cleaned(self._send(call)))

    def _send(self, call: Call) -> httpx2.Response:
        import httpx2

        from .logs import quiet
        from .receiving import UnreadableBodyError, read

        http: httpx2.Client = self._pool.get()
        with call.files, quiet(call):
            while True:
                try:
                    response = http.send(
                        call.request(http, self._current(), asynchronous=False),
                        stream=True,
                        follow_redirects=False,
                    )
                    if not (call.stream and response.is_success):
                        try:
                            response = read(response, call.bounds)
                        except UnreadableBodyError as error:
                            raise call.unreadable(response, error) from None
                except (httpx2.HTTPError, httpx2.InvalidURL) as error:
                    delay = call.failed(error)
                else:
                    again = call.answered(response)
                    if again is None:
                        return response
                    delay = again
                self._options.retry.pause(delay)

    def _current(self) -> Keys | None:
        return self._credentials() if self._credentials else None
