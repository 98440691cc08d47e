"""What the runtime has to know about an API as a whole; generated as one constant."""

from __future__ import annotations

import sys

from .light import Record, cached_property

TYPE_CHECKING = bool()
if TYPE_CHECKING:
    from collections.abc import Mapping


class Server(Record):
    """An address with `{variables}`, and their defaults."""

    url: str
    variables: Mapping[str, str] = {}


class ApiKey(Record):
    """A key sent in a header, a query parameter or a cookie (one of the three).

    Args:
        argument: name of the client's argument that takes the key.
        header: name of the header that carries it.
        query: name of the query parameter that carries it.
        cookie: name of the cookie that carries it.
        env: environment variable that is read when the argument is not given.
    """

    argument: str
    header: str = ""
    query: str = ""
    cookie: str = ""
    env: str | None = None

    def value(self, key: str) -> str:
        """What is put on the wire for `key`."""
        return key


class Bearer(Record):
    """A token sent as `Authorization: Bearer …` (HTTP bearer, OAuth 2, OpenID Connect).

    Args:
        argument: name of the client's argument that takes the token.
        env: environment variable that is read when the argument is not given.
    """

    argument: str
    env: str | None = None

    header = "Authorization"
    query = ""
    cookie = ""

    def value(self, key: str) -> str:
        """What is put on the wire for the token `key`."""
        return f"Bearer {key}"


class Basic(Bearer):
    """HTTP basic authentication; its key is `user:password`."""

    def value(self, key: str) -> str:
        """What is put on the wire for `key`."""
        import base64

        return "Basic " + base64.b64encode(key.encode()).decode()


Scheme = ApiKey | Bearer


class Variable(Record):
    """A part of the server's address that the caller chooses, such as a site.

    Args:
        argument: name of the client's argument that takes the value.
        default: value where neither argument nor environment gives one.
        allowed: the values there are; empty where any will do.
        env: environment variable that is read when the argument is not given.
    """

    argument: str
    default: str
    allowed: tuple[str, ...] = ()
    env: str | None = None


class ApiInfo(Record, eq=False):
    """The facts of one API that the runtime works with.

    Args:
        title: name of the API for people.
        package: import name of the generated package, and of its logger.
        version: version of the generated package.
        servers: addresses that operations use unless they have their own.
        schemes: security schemes by their names in the description.
        default_security: alternatives of scheme names for operations without their own.
        variables: server variables the caller chooses, by their names in addresses.
        secrets: names of properties that are kept out of logs and errors.
        log_env: environment variable that switches logging on (`debug`, `info` …).
        request_id_headers: response headers that may carry an id of the request.
    """

    title: str
    package: str
    version: str
    servers: tuple[Server, ...]
    schemes: Mapping[str, Scheme] = {}
    default_security: tuple[tuple[str, ...], ...] = ()
    variables: Mapping[str, Variable] = {}
    secrets: frozenset[str] = frozenset()
    log_env: str | None = None
    request_id_headers: tuple[str, ...] = ("X-Request-Id",)

    @cached_property
    def user_agent(self) -> str:
        """The User-Agent header: package and version, Python and platform."""
        python = ".".join(map(str, sys.version_info[:3]))
        return f"{self.package}/{self.version} (python {python}; {sys.platform})"
