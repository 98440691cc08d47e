"""Where requests go: server addresses and the variables in them."""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from .api import ApiInfo, Variable
from .errors import ConfigurationError
from .operation import Server


@dataclass(frozen=True)
class Address:
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
        url = re.sub(r"\{([^{}]+)\}", lambda found: values[found[1]], server.url)
        return url.rstrip("/")


def read_variables(
    api: ApiInfo, passed: Mapping[str, str | None], *, check: bool
) -> dict[str, str]:
    """The server variables that arguments or the environment give.

    Args:
        api: the API, for its variables.
        passed: values given to the client; None falls back to the environment.
        check: whether a value has to be one of those allowed.

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
            raise ConfigurationError(_unknown(source, value, variable))
        values[name] = value
    return values


def checked_base_url(url: str) -> str:
    """`url` without a slash at its end.

    Raises:
        ConfigurationError: it is not an absolute http or https URL.
    """
    try:
        parts = urlsplit(url)
        valid = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        valid = False
    if not valid:
        raise ConfigurationError(f"base_url={url!r} is not like https://host/path")
    return url.rstrip("/")


def _takes(server: Server, variables: Mapping[str, str]) -> bool:
    return all("{" + name + "}" in server.url for name in variables)


def _unknown(source: str, value: str, variable: Variable) -> str:
    """Say that `value` is not allowed, and what was probably meant."""
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
