"""The HTTP client behind a client: made when it is first needed, or given."""

from __future__ import annotations

from _thread import allocate_lock  # `threading` has the same, and is slower to import.

from .light import Record

# A client is made with this module; see light.py for the imports in functions.
TYPE_CHECKING = False
if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable
    from typing import Any

    import httpx2

# Seconds. Some lists and reports take long to compute; a connection never should.
_TIMEOUT = 60.0
_CONNECT_TIMEOUT = 10.0


class Connection(Record, secret=("proxy",)):
    """How to connect, where no HTTP client is given.

    Args:
        proxy: URL of a proxy; without it, the usual environment variables decide.
        verify: False switches the check of certificates off; a context sets it up.
        http2: whether to speak HTTP/2 (needs `httpx2[http2]`).
    """

    proxy: str | httpx2.Proxy | None = None
    verify: ssl.SSLContext | bool = True
    http2: bool = False


class Pool:
    """Holds one HTTP client; shared by a client and its `with_options` copies.

    Args:
        given: the caller's HTTP client, which the caller closes; None to make one.
        make: makes one, from the arguments of `httpx2.Client`.
        connection: how to connect.

    Raises:
        ConfigurationError: an HTTP client is given, and how to connect as well.
    """

    def __init__(
        self,
        given: Any,
        make: Callable[[dict[str, Any]], Any],
        connection: Connection,
    ) -> None:
        if given is not None and connection != Connection():
            from .errors import ConfigurationError

            raise ConfigurationError(
                "http_client is already set up; proxy, verify and http2 belong to it"
            )
        self._given = given
        self._made: Any = None
        self._make = make
        self._connection = connection
        self._closed = False
        self._lock = allocate_lock()

    def get(self) -> Any:
        """The HTTP client.

        Raises:
            ConfigurationError: the pool is closed.
        """
        if self._closed:
            from .errors import ConfigurationError

            raise ConfigurationError("the client is closed")
        if self._given is not None:
            return self._given
        if self._made is None:
            with self._lock:
                if self._made is None:
                    self._made = self._make(self._arguments())
        return self._made

    def close(self) -> Any:
        """Refuse further use; gives the HTTP client to be closed, if there is one."""
        with self._lock:
            self._closed = True
            made, self._made = self._made, None
        return made

    def _arguments(self) -> dict[str, Any]:
        import httpx2

        return {
            "timeout": httpx2.Timeout(_TIMEOUT, connect=_CONNECT_TIMEOUT),
            "proxy": self._connection.proxy,
            "verify": self._connection.verify,
            "http2": self._connection.http2,
        }
