"""Which keys a request carries, and how they are put into it."""

from __future__ import annotations

import os

# A client is made with this module; see light.py for the imports in functions.
TYPE_CHECKING = bool()
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from .api import ApiInfo
    from .redaction import Signature

    Keys = Mapping[str, str]
    # Called for every request, for keys that change: the current ones by argument name.
    Credentials = Callable[[], Keys]
    AsyncCredentials = Callable[[], Keys | Awaitable[Keys]]

    Security = tuple[tuple[str, ...], ...]


class Authenticator:
    """Holds the keys of a client and chooses the ones an operation needs.

    Args:
        api: the API, for its schemes.
        passed: keys given to the client, by scheme; None falls back to the environment.

    Raises:
        ConfigurationError: a key cannot be sent in a header.
    """

    def __init__(self, api: ApiInfo, passed: Mapping[str, str | None]) -> None:
        self._api = api
        self._passed: dict[str, str] = {}
        self._all: dict[str, str] = {}
        for name, scheme in api.schemes.items():
            given = passed.get(name)
            if given is not None:
                self._passed[name] = self._all[name] = _clean(given, scheme.argument)
            elif scheme.env and os.environ.get(scheme.env):
                self._all[name] = _clean(os.environ[scheme.env], scheme.env)
        self._signatures: dict[Security, Signature] = {}

    def changed(self, passed: Mapping[str, str]) -> Authenticator:
        """One that has other keys, by scheme, and its own where none is given.

        Raises:
            ConfigurationError: a key cannot be sent in a header.
        """
        return Authenticator(self._api, {**self._passed, **passed})

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._api.title}>"

    def sign(
        self, security: Security, current: Keys | None, operation: str
    ) -> Signature:
        """Choose the keys for one request.

        Args:
            security: alternatives of schemes that are needed together; () for none.
            current: keys by argument name from `credentials`, which win over the
                client's own.
            operation: what the keys are for, for the error.

        Raises:
            MissingCredentialsError: no alternative has all its keys.
        """
        if current is not None:
            return self._sign(security, current, operation)
        signature = self._signatures.get(security)
        if signature is None:
            signature = self._sign(security, {}, operation)
            self._signatures[security] = signature
        return signature

    def _sign(self, security: Security, current: Keys, operation: str) -> Signature:
        passed, available = self._passed, self._all
        if current:
            given = {
                name: _clean(current[scheme.argument], scheme.argument)
                for name, scheme in self._api.schemes.items()
                if scheme.argument in current
            }
            passed, available = passed | given, available | given
        # What was passed wins over the environment, a token over keys found there too.
        for keys in (passed, available):
            for alternative in security:
                if alternative and all(keys.get(name) for name in alternative):
                    return self._signature({name: keys[name] for name in alternative})
        if not security or () in security:
            return self._signature({})
        from .errors import MissingCredentialsError

        raise MissingCredentialsError(self._missing(security, available, operation))

    def _signature(self, keys: Mapping[str, str]) -> Signature:
        from urllib.parse import quote

        from .redaction import REDACTED, Signature

        headers: dict[str, str] = {}
        cookies: list[str] = []
        query: list[str] = []
        shown: list[str] = []
        for name, key in keys.items():
            scheme = self._api.schemes[name]
            value = scheme.value(key)
            if scheme.header:
                headers[scheme.header] = value
            elif scheme.cookie:
                cookies.append(f"{scheme.cookie}={value}")
            else:
                query.append(f"{quote(scheme.query)}={quote(value, safe='')}")
                shown.append(f"{quote(scheme.query)}={REDACTED}")
        if cookies:
            headers["Cookie"] = "; ".join(cookies)
        return Signature(
            headers, "&".join(query), "&".join(shown), tuple(keys.values())
        )

    def _missing(self, security: Security, keys: Keys, operation: str) -> str:
        """Say what is missing, the alternative first that lacks least."""

        def lacking(alternative: tuple[str, ...]) -> list[str]:
            return [name for name in alternative if not keys.get(name)]

        ways: list[str] = []
        for alternative in sorted(security, key=lambda names: len(lacking(names))):
            needs: list[str] = []
            for name in lacking(alternative):
                scheme = self._api.schemes[name]
                needs.append(
                    f"{scheme.argument}= (or the environment variable {scheme.env})"
                    if scheme.env
                    else f"{scheme.argument}="
                )
            ways.append(" and ".join(needs))
        return f"{operation} needs {'; or '.join(ways)}"


def _clean(key: str, source: str) -> str:
    """`key` as it can be sent; keys read from files often end in a newline."""
    if not isinstance(key, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"{source} is a string, not {type(key).__name__}")
    key = key.strip()
    # Sent on, such a key would come back in the text of the HTTP library's error.
    if not (key.isascii() and key.isprintable()):
        from .errors import ConfigurationError

        raise ConfigurationError(
            f"{source} holds characters that no key has; where does it come from?"
        )
    return key
