"""The clients of the Trees."""

from __future__ import annotations

from ._runtime.api import ApiInfo, Server
from ._runtime.async_client import AsyncClient
from ._runtime.client import SyncClient
from ._runtime.light import cached_property

TYPE_CHECKING = bool()
if TYPE_CHECKING:
    import ssl
    from typing import Self, Unpack

    import httpx2

    from ._runtime.auth import AsyncCredentials, Credentials
    from ._runtime.settings import Settings
    from .resources.trees import AsyncTreesResource, TreesResource

API = ApiInfo(
    title="Trees",
    package="trees",
    version="0.1.0",
    servers=(Server("https://api.example.com", {}),),
    schemes={},
    default_security=(),
    variables={},
    log_env="TREES_LOG",
)


class Trees(SyncClient):
    """Calls the API; one object serves a whole program.

    Connections are kept in one pool and made when they are first needed. A client may be
    shared by threads; after a fork, make a new one in the child.

    Args:
        credentials: called for every request, for keys that change; returns the current
            keys by argument name.
        http_client: sends the requests; it is not closed by this client.
        base_url: replaces the server of every operation.
        timeout: seconds for each attempt, or a `Timeout`; None for no limit.
        max_retries: attempts after the first one (2).
        max_elapsed: seconds after which no further attempt begins.
        retry_unsafe: send POST and PATCH again too after they may have been processed.
        retry: the whole retry policy, with its clock and sleep.
        headers, query: sent with every request.
        validate: refuse requests that break the description before they are sent (True).
        strict: raise an error for responses of which a field does not fit (False).
        max_response_size: bytes that a response may have, after decompression (256 MB).
        hooks: functions that are told of each `request`, `response` and `retry`.
        proxy, verify, http2: how to connect, where no `http_client` is given.
    """

    def __init__(
        self,
        *,
        credentials: Credentials | None = None,
        http_client: httpx2.Client | None = None,
        proxy: str | httpx2.Proxy | None = None,
        verify: ssl.SSLContext | bool = True,
        http2: bool = False,
        **settings: Unpack[Settings],
    ) -> None:
        super().__init__(
            API,
            keys={},
            variables={},
            credentials=credentials,
            http_client=http_client,
            proxy=proxy,
            verify=verify,
            http2=http2,
            **settings,
        )

    def with_options(
        self,
        *,
        credentials: Credentials | None = None,
        **settings: Unpack[Settings],
    ) -> Self:
        """A client with other options that shares connections with this one.

        The arguments are those of the client; headers and query are added to the ones
        there are, and keys replace what `credentials` gave before.
        """
        return self._changed(
            keys={},
            variables={},
            credentials=credentials,
            settings=settings,
        )

    @cached_property
    def trees(self) -> TreesResource:
        """What grows."""
        from .resources.trees import TreesResource

        return TreesResource(self)


class AsyncTrees(AsyncClient):
    """Calls the API with `await`; one object serves a whole program.

    Connections are kept in one pool and made when they are first needed. A client may be
    shared by threads of one event loop; after a fork, make a new one in the child.

    Args:
        credentials: called for every request, for keys that change; returns the current
            keys by argument name.
        http_client: sends the requests; it is not closed by this client.
        base_url: replaces the server of every operation.
        timeout: seconds for each attempt, or a `Timeout`; None for no limit.
        max_retries: attempts after the first one (2).
        max_elapsed: seconds after which no further attempt begins.
        retry_unsafe: send POST and PATCH again too after they may have been processed.
        retry: the whole retry policy, with its clock and sleep.
        headers, query: sent with every request.
        validate: refuse requests that break the description before they are sent (True).
        strict: raise an error for responses of which a field does not fit (False).
        max_response_size: bytes that a response may have, after decompression (256 MB).
        hooks: functions that are told of each `request`, `response` and `retry`.
        proxy, verify, http2: how to connect, where no `http_client` is given.
    """

    def __init__(
        self,
        *,
        credentials: AsyncCredentials | None = None,
        http_client: httpx2.AsyncClient | None = None,
        proxy: str | httpx2.Proxy | None = None,
        verify: ssl.SSLContext | bool = True,
        http2: bool = False,
        **settings: Unpack[Settings],
    ) -> None:
        super().__init__(
            API,
            keys={},
            variables={},
            credentials=credentials,
            http_client=http_client,
            proxy=proxy,
            verify=verify,
            http2=http2,
            **settings,
        )

    def with_options(
        self,
        *,
        credentials: AsyncCredentials | None = None,
        **settings: Unpack[Settings],
    ) -> Self:
        """A client with other options that shares connections with this one.

        The arguments are those of the client; headers and query are added to the ones
        there are, and keys replace what `credentials` gave before.
        """
        return self._changed(
            keys={},
            variables={},
            credentials=credentials,
            settings=settings,
        )

    @cached_property
    def trees(self) -> AsyncTreesResource:
        """What grows."""
        from .resources.trees import AsyncTreesResource

        return AsyncTreesResource(self)
