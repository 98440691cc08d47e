"""What can be set for a client, and changed for some of its calls."""

from __future__ import annotations

from .light import Record, cached_property
from .servers import checked_base_url

# A client is made with this module; see light.py for the imports in functions.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Final, TypeAlias, Unpack

    import httpx2

    from .retry import RetryPolicy
    from .settings import Settings


class NotGiven:
    """The type of `NOT_GIVEN`."""

    def __repr__(self) -> str:
        return "NOT_GIVEN"


NOT_GIVEN: Final = NotGiven()
"""Stands for an argument that was left out, where None means something."""

Timeout: TypeAlias = "float | httpx2.Timeout | NotGiven | None"


class Options(Record, secret=("headers", "query")):
    """Everything about a call that is not in its arguments; see `Settings`.

    A `timeout` of NOT_GIVEN leaves it to the HTTP client, a `policy` of None is the
    usual one.
    """

    timeout: Timeout = NOT_GIVEN
    policy: RetryPolicy | None = None
    headers: Mapping[str, str] = {}
    query: Mapping[str, Any] = {}
    base_url: str | None = None
    validate: bool = True
    strict: bool = False

    @cached_property
    def retry(self) -> RetryPolicy:
        """The retry policy."""
        from .retry import RetryPolicy

        return self.policy or RetryPolicy()

    def changed(self, **settings: Unpack[Settings]) -> Options:
        """These options with the given ones changed; headers and query are added to.

        Raises:
            ConfigurationError: one of them cannot work.
        """
        policy = settings.get("retry") or self.policy
        changes: dict[str, Any] = {}
        if (max_retries := settings.get("max_retries")) is not None:
            changes["max_retries"] = max_retries
        max_elapsed = settings.get("max_elapsed", NOT_GIVEN)
        if not isinstance(max_elapsed, NotGiven):
            changes["max_elapsed"] = max_elapsed
        if (unsafe := settings.get("retry_unsafe")) is not None:
            changes["unsafe"] = unsafe
        if changes:
            from dataclasses import replace

            policy = replace(policy or self.retry, **changes)
        timeout = settings.get("timeout", NOT_GIVEN)
        base_url = settings.get("base_url")
        validate = settings.get("validate")
        strict = settings.get("strict")
        return Options(
            timeout=self.timeout if isinstance(timeout, NotGiven) else timeout,
            policy=policy,
            headers={**self.headers, **_checked(settings.get("headers") or {})},
            query={**self.query, **(settings.get("query") or {})},
            base_url=self.base_url if base_url is None else checked_base_url(base_url),
            validate=self.validate if validate is None else validate,
            strict=self.strict if strict is None else strict,
        )


def _checked(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers that can be sent; in lower case, so that one name is one header."""
    if not headers:
        return {}
    from .errors import ConfigurationError
    from .parameters import checked_header

    for name, value in headers.items():
        try:
            checked_header(value)
        except ValueError as error:
            raise ConfigurationError(f"header {name}: {error}") from None
    return {name.lower(): value for name, value in headers.items()}
