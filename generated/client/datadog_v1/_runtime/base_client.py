"""What synchronous and asynchronous clients have in common."""

from __future__ import annotations

from .auth import Authenticator
from .guards import guard_methods
from .options import NAMES, Options, refuse_unknown
from .servers import Address, absolute, read_variables
from .session import Session

# A client is made with this module; see light.py for the imports in functions.
TYPE_CHECKING = bool()
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, NoReturn, Self, TypeVar

    import httpx2

    from .api import ApiInfo
    from .auth import AsyncCredentials, Credentials
    from .call import Call
    from .operation import Operation
    from .pool import Pool
    from .rate_limits import RateLimit
    from .raw import RawResponse
    from .request import Prepared
    from .settings import Settings

    T = TypeVar("T")


# How to connect, which is settled once for all that share the connections.
_FIXED = ("http_client", "proxy", "verify", "http2")


def _arguments(api: ApiInfo) -> list[str]:
    schemes = (scheme.argument for scheme in api.schemes.values())
    return [*schemes, *(variable.argument for variable in api.variables.values())]


class BaseClient:
    """Keeps a client's settings, keys and connections.

    Thread-safe: threads can share a client, and should, for its connections. Not
    fork-safe: a process that forks makes its clients after the fork, because two
    processes must not write to one connection.
    """

    def __init_subclass__(cls) -> None:
        guard_methods(cls)

    def __init__(
        self,
        api: ApiInfo,
        pool: Pool,
        *,
        keys: Mapping[str, str | None],
        variables: Mapping[str, str | None],
        credentials: Credentials | AsyncCredentials | None,
        settings: Settings,
    ) -> None:
        known = (*_arguments(api), *_FIXED, "credentials", *NAMES)
        refuse_unknown(type(self).__name__, settings, known)
        options = Options().changed(**settings)
        self._session = Session(api)
        self._pool = pool
        self._auth = Authenticator(api, keys)
        self._credentials: Any = credentials
        self._variables = read_variables(api, variables, check=options.base_url is None)
        self._set(options)

    def _set(self, options: Options) -> None:
        self._options = options
        self._address = Address(self._session.api, self._variables, options.base_url)
        self._base_url = self._address.of(None)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._base_url}>"

    def __reduce__(self) -> NoReturn:
        # Keys do not belong into pickles, and connections cannot go there.
        raise TypeError(
            f"a {type(self).__name__} cannot be pickled; make one per process"
        )

    @property
    def rate_limits(self) -> Mapping[str, RateLimit]:
        """Last seen state of each rate limit, by the server's name for it."""
        return self._session.rate_limits

    def _changed(
        self,
        keys: Mapping[str, str | None],
        variables: Mapping[str, str | None],
        credentials: Credentials | AsyncCredentials | None,
        settings: Settings,
    ) -> Self:
        """A client with other options that shares connections with this one.

        Args:
            keys: key by security scheme; None leaves one as it is.
            variables: value by server variable; None leaves one as it is.
            credentials: gives the current keys; None leaves that as it is, or ends it
                where keys are given.
            settings: see `Settings`; headers and query are added to the ones there are.

        Raises:
            ConfigurationError: a setting cannot work.
            TypeError: there is no such setting.
        """
        api = self._session.api
        for name in settings:
            if name in _FIXED:
                raise TypeError(
                    f"with_options() shares connections, so that {name} cannot be "
                    f"changed; make another {type(self).__name__}"
                )
        known = (*_arguments(api), "credentials", *NAMES)
        refuse_unknown("with_options()", settings, known)
        copy = object.__new__(type(self))
        # Not all of __dict__: resources that are kept there belong to this client.
        copy._session = self._session
        copy._pool = self._pool
        copy._auth, copy._credentials = self._auth, credentials or self._credentials
        given = {name: key for name, key in keys.items() if key is not None}
        if given:
            copy._auth, copy._credentials = self._auth.changed(given), credentials
        options = self._options.changed(**settings)
        chosen = {name: value for name, value in variables.items() if value is not None}
        copy._variables = self._variables
        if chosen:
            check = options.base_url is None
            copy._variables |= read_variables(api, chosen, check=check)
        copy._set(options)
        return copy

    def _prepare(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        body: Any,
        content_type: str | None,
    ) -> Prepared:
        from .request import prepare

        api = self._session.api
        if operation.unstable:
            from .errors import UnstableOperationWarning
            from .logs import warn

            text = "is unstable: it may change in ways that break callers"
            warn(f"{operation.id} {text}", UnstableOperationWarning)
        servers = operation.servers
        base_url = self._base_url if servers is None else self._address.of(servers)
        return prepare(
            api,
            operation,
            self._options,
            base_url=absolute(base_url),
            arguments=arguments,
            body=body,
            content_type=content_type,
        )

    def _start(self, prepared: Prepared, *, stream: bool = False) -> Call:
        from .call import Call

        return Call(self._session, self._options, self._auth, prepared, stream=stream)

    def _parsed(
        self, operation: Operation[T], response: httpx2.Response, call: Call
    ) -> T:
        from .answers import parse

        return parse(
            self._session.api,
            operation,
            response,
            self._options.strict,
            lambda: call.redactor,
        )

    def _raw(
        self, operation: Operation[T], response: httpx2.Response
    ) -> RawResponse[T]:
        from .raw import RawResponse

        return RawResponse(
            response,
            api=self._session.api,
            operation=operation,
            strict=self._options.strict,
        )


def undescribed(method: str, path: str) -> Operation[Any]:
    """The operation for a request that the description does not know.

    Raises:
        ConfigurationError: `path` is a URL; keys go to the API's servers only.
    """
    from .operation import Content, Operation

    if not path.startswith("/"):
        from .errors import ConfigurationError

        raise ConfigurationError(f"a path begins with /, not {path!r}")
    method = method.upper()
    return Operation(
        id=f"{method} {path}",
        method=method,
        # Braces would be taken for parameters.
        path=path.replace("{", "%7B").replace("}", "%7D"),
        responses={"2XX": Content("*/*")},
    )
