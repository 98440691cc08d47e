"""The clients of the Doors."""

from __future__ import annotations

from ._runtime.api import ApiInfo, ApiKey, Basic, Bearer, Server, Variable
from ._runtime.async_client import AsyncClient
from ._runtime.client import SyncClient
from ._runtime.light import cached_property

TYPE_CHECKING = bool()
if TYPE_CHECKING:
    import ssl
    from typing import Literal, Self, Unpack

    import httpx2

    from ._runtime.auth import AsyncCredentials, Credentials
    from ._runtime.settings import Settings
    from .resources.doors import AsyncDoorsResource, DoorsResource

API = ApiInfo(
    title="Doors",
    package="doors",
    version="0.1.0",
    servers=(
        Server(
            "https://{region}.example.com:{port}/{base}",
            {
                "region": "eu",
                "port": "443",
                "base": "v1",
            },
        ),
        Server("http://localhost", {}),
    ),
    schemes={
        "header": ApiKey("api_key", header="X-Key", env="DOORS_KEY"),
        "query": ApiKey("query2", query="key", env="DOORS_QUERY2"),
        "cookie": ApiKey("cookie", cookie="session", env="DOORS_COOKIE"),
        "basic": Basic("basic_auth", env="DOORS_BASIC_AUTH"),
        "bearer": Bearer("access_token", env="DOORS_ACCESS_TOKEN"),
        "oauth": Bearer("access_token2", env="DOORS_ACCESS_TOKEN2"),
        "openid": Bearer("access_token3", env="DOORS_ACCESS_TOKEN3"),
    },
    default_security=(("header", "query"), ("oauth",)),
    variables={
        "region": Variable(
            "region",
            "eu",
            (
                "eu",
                "us",
            ),
            "DOORS_REGION",
        ),
    },
    log_env="DOORS_DEBUG",
)


class DoorClient(SyncClient):
    """Calls the API; one object serves a whole program.

    Connections are kept in one pool and made when they are first needed. A client may be
    shared by threads; after a fork, make a new one in the child.

    Args:
        api_key: key for `header`; `DOORS_KEY` when absent.
        query2: key for `query`; `DOORS_QUERY2` when absent.
        cookie: key for `cookie`; `DOORS_COOKIE` when absent.
        basic_auth: basic for `basic`; `DOORS_BASIC_AUTH` when absent.
        access_token: bearer for `bearer`; `DOORS_ACCESS_TOKEN` when absent.
        access_token2: bearer for `oauth`; `DOORS_ACCESS_TOKEN2` when absent.
        access_token3: bearer for `openid`; `DOORS_ACCESS_TOKEN3` when absent.
        region: part of the server's address; `DOORS_REGION` when absent, else the first server's default.
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
        api_key: str | None = None,
        query2: str | None = None,
        cookie: str | None = None,
        region: Literal["eu", "us"] | str | None = None,
        *,
        basic_auth: str | None = None,
        access_token: str | None = None,
        access_token2: str | None = None,
        access_token3: str | None = None,
        credentials: Credentials | None = None,
        http_client: httpx2.Client | None = None,
        proxy: str | httpx2.Proxy | None = None,
        verify: ssl.SSLContext | bool = True,
        http2: bool = False,
        **settings: Unpack[Settings],
    ) -> None:
        super().__init__(
            API,
            keys={
                "header": api_key,
                "query": query2,
                "cookie": cookie,
                "basic": basic_auth,
                "bearer": access_token,
                "oauth": access_token2,
                "openid": access_token3,
            },
            variables={
                "region": region,
            },
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
        api_key: str | None = None,
        query2: str | None = None,
        cookie: str | None = None,
        region: Literal["eu", "us"] | str | None = None,
        basic_auth: str | None = None,
        access_token: str | None = None,
        access_token2: str | None = None,
        access_token3: str | None = None,
        credentials: Credentials | None = None,
        **settings: Unpack[Settings],
    ) -> Self:
        """A client with other options that shares connections with this one.

        The arguments are those of the client; headers and query are added to the ones
        there are, and keys replace what `credentials` gave before.
        """
        return self._changed(
            keys={
                "header": api_key,
                "query": query2,
                "cookie": cookie,
                "basic": basic_auth,
                "bearer": access_token,
                "oauth": access_token2,
                "openid": access_token3,
            },
            variables={
                "region": region,
            },
            credentials=credentials,
            settings=settings,
        )

    @cached_property
    def doors(self) -> DoorsResource:
        """What is to be opened."""
        from .resources.doors import DoorsResource

        return DoorsResource(self)


class AsyncDoorClient(AsyncClient):
    """Calls the API with `await`; one object serves a whole program.

    Connections are kept in one pool and made when they are first needed. A client may be
    shared by threads of one event loop; after a fork, make a new one in the child.

    Args:
        api_key: key for `header`; `DOORS_KEY` when absent.
        query2: key for `query`; `DOORS_QUERY2` when absent.
        cookie: key for `cookie`; `DOORS_COOKIE` when absent.
        basic_auth: basic for `basic`; `DOORS_BASIC_AUTH` when absent.
        access_token: bearer for `bearer`; `DOORS_ACCESS_TOKEN` when absent.
        access_token2: bearer for `oauth`; `DOORS_ACCESS_TOKEN2` when absent.
        access_token3: bearer for `openid`; `DOORS_ACCESS_TOKEN3` when absent.
        region: part of the server's address; `DOORS_REGION` when absent, else the first server's default.
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
        api_key: str | None = None,
        query2: str | None = None,
        cookie: str | None = None,
        region: Literal["eu", "us"] | str | None = None,
        *,
        basic_auth: str | None = None,
        access_token: str | None = None,
        access_token2: str | None = None,
        access_token3: str | None = None,
        credentials: AsyncCredentials | None = None,
        http_client: httpx2.AsyncClient | None = None,
        proxy: str | httpx2.Proxy | None = None,
        verify: ssl.SSLContext | bool = True,
        http2: bool = False,
        **settings: Unpack[Settings],
    ) -> None:
        super().__init__(
            API,
            keys={
                "header": api_key,
                "query": query2,
                "cookie": cookie,
                "basic": basic_auth,
                "bearer": access_token,
                "oauth": access_token2,
                "openid": access_token3,
            },
            variables={
                "region": region,
            },
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
        api_key: str | None = None,
        query2: str | None = None,
        cookie: str | None = None,
        region: Literal["eu", "us"] | str | None = None,
        basic_auth: str | None = None,
        access_token: str | None = None,
        access_token2: str | None = None,
        access_token3: str | None = None,
        credentials: AsyncCredentials | None = None,
        **settings: Unpack[Settings],
    ) -> Self:
        """A client with other options that shares connections with this one.

        The arguments are those of the client; headers and query are added to the ones
        there are, and keys replace what `credentials` gave before.
        """
        return self._changed(
            keys={
                "header": api_key,
                "query": query2,
                "cookie": cookie,
                "basic": basic_auth,
                "bearer": access_token,
                "oauth": access_token2,
                "openid": access_token3,
            },
            variables={
                "region": region,
            },
            credentials=credentials,
            settings=settings,
        )

    @cached_property
    def doors(self) -> AsyncDoorsResource:
        """What is to be opened."""
        from .resources.doors import AsyncDoorsResource

        return AsyncDoorsResource(self)
