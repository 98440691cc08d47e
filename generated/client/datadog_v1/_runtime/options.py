"""What can be set for a client, and changed for some of its calls."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypedDict, Unpack

from .errors import ConfigurationError
from .parameters import checked_header
from .retry import RetryPolicy
from .servers import checked_base_url

if TYPE_CHECKING:
    import httpx2


class NotGiven:
    """The type of `NOT_GIVEN`."""

    def __repr__(self) -> str:
        return "NOT_GIVEN"


NOT_GIVEN: Final = NotGiven()
"""Stands for an argument that was left out, where None means something."""

Timeout: TypeAlias = "float | httpx2.Timeout | NotGiven | None"


class Settings(TypedDict, total=False):
    """The options by the names they are given by; None leaves one as it is.

    Keys:
        timeout: seconds, for each of connect, read, write and waiting for a connection;
            an `httpx2.Timeout` sets them one by one; None for no limit.
        max_retries: attempts after the first one.
        max_elapsed: seconds after which no further attempt begins; None for no limit.
        retry_unsafe: whether POST and PATCH are sent again like all others.
        retry: the whole policy; the three above win over it.
        headers: sent with every request; they win over the client's own.
        query: sent with every request, after the operation's own.
        base_url: replaces every server.
        validate: whether to refuse requests that break the description.
        strict: whether to refuse responses that do not fit it.
    """

    timeout: Timeout
    max_retries: int | None
    max_elapsed: float | NotGiven | None
    retry_unsafe: bool | None
    retry: RetryPolicy | None
    headers: Mapping[str, str] | None
    query: Mapping[str, Any] | None
    base_url: str | None
    validate: bool | None
    strict: bool | None


@dataclass(frozen=True)
class Options:
    """Everything about a call that is not in its arguments; see `Settings`.

    A `timeout` of NOT_GIVEN leaves it to the HTTP client.
    """

    timeout: Timeout = NOT_GIVEN
    retry: RetryPolicy = field(default_factory=RetryPolicy)
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    query: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)
    base_url: str | None = None
    validate: bool = True
    strict: bool = False

    def changed(self, **settings: Unpack[Settings]) -> Options:
        """These options with the given ones changed; headers and query are added to.

        Raises:
            ConfigurationError: one of them cannot work.
        """
        policy = settings.get("retry") or self.retry
        if (max_retries := settings.get("max_retries")) is not None:
            policy = replace(policy, max_retries=max_retries)
        max_elapsed = settings.get("max_elapsed", NOT_GIVEN)
        if not isinstance(max_elapsed, NotGiven):
            policy = replace(policy, max_elapsed=max_elapsed)
        if (unsafe := settings.get("retry_unsafe")) is not None:
            policy = replace(policy, unsafe=unsafe)
        timeout = settings.get("timeout", NOT_GIVEN)
        base_url = settings.get("base_url")
        validate = settings.get("validate")
        strict = settings.get("strict")
        return Options(
            timeout=self.timeout if isinstance(timeout, NotGiven) else timeout,
            retry=policy,
            headers={**self.headers, **_checked(settings.get("headers") or {})},
            query={**self.query, **(settings.get("query") or {})},
            base_url=self.base_url if base_url is None else checked_base_url(base_url),
            validate=self.validate if validate is None else validate,
            strict=self.strict if strict is None else strict,
        )


def _checked(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers that can be sent; in lower case, so that one name is one header."""
    for name, value in headers.items():
        try:
            checked_header(value)
        except ValueError as error:
            raise ConfigurationError(f"header {name}: {error}") from None
    return {name.lower(): value for name, value in headers.items()}
