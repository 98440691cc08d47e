"""Where requests go: server addresses and the variables in them."""

from __future__ import annotations

import os

from .light import Record

# A client is made with this module; see light.py for the imports in functions.
TYPE_CHECKING = bool()
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .api import ApiInfo, Server, Variable


class Address(Record):
    """Chooses the address of an operation.

    Args:
        api: the API, for its servers.
        variables: values of the server variables that were given.
        base_url: replaces every server where it is not None.
    """

    api: ApiInfo
    variables: Mapping[str, str]
    base_url: str | None

    def of(self, servers: Sequence[Server] | None) -> str:
        """The address, without a slash at its end, for an operation with `servers`.

        Args:
            servers: the operation's own servers; None for the API's.
        """
        if self.base_url is not None:
            return self.base_url
        choices = self.api.servers if servers is None else servers
        server = next(
            (one for one in choices if _takes(one, self.variables)), choices[0]
        )
        values = dict(server.variables)
        for name, variable in self.api.variables.items():
            values.setdefault(name, variable.default)
        values.update(self.variables)
        # Not one after the other: a value may hold braces too.
        first, *others = server.url.split("{")
        parts = [other.partition("}") for other in others]
        url = first + "".join(values[name] + text for name, _, text in parts)
        return url.rstrip("/")


def read_variables(
    api: ApiInfo, passed: Mapping[str, str | None], *, check: bool
) -> dict[str, str]:
    """The server variables that arguments or the environment give.

    Args:
        api: the API, for its variables.
        passed: values given to the client; None falls back to the environment.
        check: whether a value has to be one of those allowed. A host that belongs to
            the owner of one of them may be newer than this client: it only warns.

    Raises:
        ConfigurationError: a value is not one of those allowed.
    """
    values: dict[str, str] = {}
    for name, variable in api.variables.items():
        value = passed.get(name)
        source = f"{variable.argument}="
        if value is None and variable.env:
            value, source = os.environ.get(variable.env) or None, variable.env
        if value is None:
            continue
        if check and variable.allowed and value not in variable.allowed:
            if not _newer(value, variable.allowed):
                from .errors import ConfigurationError

                raise ConfigurationError(_unknown(source, value, variable))
            from .logs import warn

            warn(_unknown(source, value, variable))
        values[name] = value
    return values


def absolute(url: str) -> str:
    """`url`, if it names a host.

    Raises:
        ConfigurationError: it is relative to where the description is, which nobody
            knows here.
    """
    if "://" in url:
        return url
    from .errors import ConfigurationError

    raise ConfigurationError(
        f"the description names no host, only {url or '/'!r}; pass "
        f"base_url='https://host{url}'"
    )


def checked_base_url(url: str) -> str:
    """`url` without a slash at its end.

    Raises:
        ConfigurationError: it is not an absolute http or https URL, or has a query or
            a fragment, which would not stay behind the paths of operations.
    """
    from urllib.parse import urlsplit

    if not isinstance(url, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"base_url is a string, not {type(url).__name__}")
    try:
        parts = urlsplit(url)
        valid = parts.scheme in ("http", "https") and bool(parts.hostname)
        valid = valid and parts.port != 0  # raises a ValueError where it is no number
        valid = valid and not any(map(str.isspace, url))
        bare = "?" not in url and "#" not in url
    except ValueError:
        valid = bare = False
    if not (valid and bare):
        from .errors import ConfigurationError

        if valid:
            # What is there may be a key.
            raise ConfigurationError(
                "base_url= takes no query and no fragment; query= is sent with each request"
            )
        raise ConfigurationError(f"base_url={url!r} is not like https://host/path")
    return url.rstrip("/")


def _takes(server: Server, variables: Mapping[str, str]) -> bool:
    return all("{" + name + "}" in server.url for name in variables)


def _newer(value: str, allowed: Sequence[str]) -> bool:
    """Whether `value` is a host of the same name as an allowed one: `us9.example.com` or `example.jp` beside `example.com`."""
    import re

    if not re.fullmatch(r"([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}", value):
        return False
    return value.split(".")[-2] in {one.split(".")[-2] for one in allowed if "." in one}


def _unknown(source: str, value: str, variable: Variable) -> str:
    """Say that `value` is not allowed, and what was probably meant."""
    import difflib

    # "us3" and "https://app.us3.example.com/" are both near "us3.example.com".
    nearest = max(
        variable.allowed,
        key=lambda allowed: (
            (len(allowed) if allowed in value else 0),
            value.lower() in allowed,
            difflib.SequenceMatcher(None, value.lower(), allowed).ratio(),
        ),
    )
    return (
        f"{source} {value!r} is not known; did you mean {nearest!r}? "
        f"Known are {', '.join(variable.allowed)}; base_url= reaches any other address"
    )
