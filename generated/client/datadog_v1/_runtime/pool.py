"""The HTTP client behind a client: made when it is first needed, or given."""

from __future__ import annotations

from _thread import allocate_lock  # `threading` has the same, and is slower to import.

from .light import Record

# A client is made with this module; see light.py for the imports in functions.
TYPE_CHECKING = bool()
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
            raise _misuse(
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
            ConfigurationError: it is closed, or cannot be made.
        """
        if self._closed:
            raise _misuse("the client is closed; make another")
        if self._given is not None:
            if self._given.is_closed:
                raise _misuse("the http_client is closed; make another")
            return self._given
        made = self._held()
        if made is None:
            with self._lock:
                made = self._held()
                if made is None:
                    made = self._new()
                    self._hold(made)
        return made

    def close(self) -> Any:
        """Refuse further use; gives the HTTP client to be closed, if there is one."""
        with self._lock:
            self._closed = True
            made = self._held()
            self._hold(None)
        return made

    def _held(self) -> Any:
        return self._made

    def _hold(self, made: Any) -> None:
        self._made = made

    def _new(self) -> Any:
        import httpx2

        arguments = {
            "timeout": httpx2.Timeout(_TIMEOUT, connect=_CONNECT_TIMEOUT),
            "proxy": self._connection.proxy,
            "verify": self._connection.verify,
            "http2": self._connection.http2,
        }
        try:
            return self._make(arguments)
        except (ImportError, OSError, ValueError, httpx2.InvalidURL) as error:
            # A proxy of the environment that is no URL, certificates that are not there,
            # HTTP/2 without its package. A proxy's URL may hold a password.
            raise _misuse(f"no HTTP client can be made: {_said(error)}") from None


class LoopPool(Pool):
    """Holds an HTTP client for each event loop: connections belong to the loop they
    were opened in, and cannot be used, nor closed, in another.
    """

    def _held(self) -> Any:
        return self._made.get(None) if self._made is not None else None

    def _hold(self, made: Any) -> None:
        if self._made is None:
            from anyio.lowlevel import RunVar

            self._made = RunVar("http_client")
        self._made.set(made)

    def get(self) -> Any:
        """See `Pool`."""
        if self._given is not None and self._made is None and not self._closed:
            # Told apart from another loop, should the HTTP client fail there.
            self._hold(True)
        return super().get()

    def close(self) -> Any:
        """See `Pool`; gives the HTTP client of this event loop."""
        made = super().close()
        return None if made is True else made

    @property
    def is_foreign(self) -> bool:
        """Whether a given HTTP client was first used in another event loop."""
        return self._given is not None and self._held() is None


def foreign_loop() -> Exception:
    """The error for a given HTTP client that fails in another event loop than its own."""
    return _misuse(
        "the http_client belongs to another event loop; give none, and a client makes "
        "one for each loop, or make a client for each loop"
    )


def _misuse(message: str) -> Exception:
    from .errors import ConfigurationError

    return ConfigurationError(message)


def _said(error: Exception) -> str:
    import re

    return re.sub(r"//[^/@\s]*@", "//", str(error)) or type(error).__name__
