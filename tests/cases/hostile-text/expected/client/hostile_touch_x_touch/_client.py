"""The clients of the Hostile $(touch x) `touch x` "quoted" 'quoted' \"\"\" {{ 7*7 }}
</script><script> \\.
"""

from __future__ import annotations

from ._runtime.api import ApiInfo, ApiKey, Server
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
    from .resources.class_ import AsyncClassResource, ClassResource
    from .resources.import_ import AsyncImportResource, ImportResource
    from .resources.script_x import AsyncScriptXResource, ScriptXResource
    from .resources.x import AsyncXResource, XResource

API = ApiInfo(
    title='Hostile $(touch x) `touch x` "quoted" \'quoted\' """ {{ 7*7 }} </script><script> \\',
    package="hostile_touch_x_touch",
    version="0.1.0",
    servers=(Server("https://api.example.com/a'b$(touch x)`touch x`\"c</script>", {}),),
    schemes={
        "key": ApiKey("key", header="X-Key", env="HOSTILE_TOUCH_X_TOUCH_KEY"),
    },
    default_security=(),
    variables={},
    log_env="HOSTILE_TOUCH_X_TOUCH_LOG",
)


class HostileTouchXTouch(SyncClient):
    """Calls the API; one object serves a whole program.

    Connections are kept in one pool and made when they are first needed. A client may be
    shared by threads; after a fork, make a new one in the child.

    Args:
        key: key for `key`; `HOSTILE_TOUCH_X_TOUCH_KEY` when absent.
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
        key: str | None = None,
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
            keys={
                "key": key,
            },
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
        key: str | None = None,
        credentials: Credentials | None = None,
        **settings: Unpack[Settings],
    ) -> Self:
        """A client with other options that shares connections with this one.

        The arguments are those of the client; headers and query are added to the ones
        there are, and keys replace what `credentials` gave before.
        """
        return self._changed(
            keys={
                "key": key,
            },
            variables={},
            credentials=credentials,
            settings=settings,
        )

    @cached_property
    def x(self) -> XResource:
        """'single' "double" `touch x` $(touch x) ${HOME} \\ \\n \\\\ ''' \"\"\" {{ 7*7 }} {% raw
        %} {# no #} %s %41 !! EOF EOF </script><script>document.title='ran'</script><img
        src=x onerror=alert(1)> &amp;lt; <b>bold</b> */ /* <!-- --> ]]>
        """
        from .resources.x import XResource

        return XResource(self)

    @cached_property
    def class_(self) -> ClassResource:
        """'1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\
        """
        from .resources.class_ import ClassResource

        return ClassResource(self)

    @cached_property
    def import_(self) -> ImportResource:
        """'1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\
        """
        from .resources.import_ import ImportResource

        return ImportResource(self)

    @cached_property
    def script_x(self) -> ScriptXResource:
        """'1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\
        """
        from .resources.script_x import ScriptXResource

        return ScriptXResource(self)


class AsyncHostileTouchXTouch(AsyncClient):
    """Calls the API with `await`; one object serves a whole program.

    Connections are kept in one pool and made when they are first needed. A client may be
    shared by threads of one event loop; after a fork, make a new one in the child.

    Args:
        key: key for `key`; `HOSTILE_TOUCH_X_TOUCH_KEY` when absent.
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
        key: str | None = None,
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
            keys={
                "key": key,
            },
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
        key: str | None = None,
        credentials: AsyncCredentials | None = None,
        **settings: Unpack[Settings],
    ) -> Self:
        """A client with other options that shares connections with this one.

        The arguments are those of the client; headers and query are added to the ones
        there are, and keys replace what `credentials` gave before.
        """
        return self._changed(
            keys={
                "key": key,
            },
            variables={},
            credentials=credentials,
            settings=settings,
        )

    @cached_property
    def x(self) -> AsyncXResource:
        """'single' "double" `touch x` $(touch x) ${HOME} \\ \\n \\\\ ''' \"\"\" {{ 7*7 }} {% raw
        %} {# no #} %s %41 !! EOF EOF </script><script>document.title='ran'</script><img
        src=x onerror=alert(1)> &amp;lt; <b>bold</b> */ /* <!-- --> ]]>
        """
        from .resources.x import AsyncXResource

        return AsyncXResource(self)

    @cached_property
    def class_(self) -> AsyncClassResource:
        """'1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\
        """
        from .resources.class_ import AsyncClassResource

        return AsyncClassResource(self)

    @cached_property
    def import_(self) -> AsyncImportResource:
        """'1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\
        """
        from .resources.import_ import AsyncImportResource

        return AsyncImportResource(self)

    @cached_property
    def script_x(self) -> AsyncScriptXResource:
        """'1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\
        """
        from .resources.script_x import AsyncScriptXResource

        return AsyncScriptXResource(self)
