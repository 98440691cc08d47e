"""What can be set for a client, and changed for some of its calls."""

from __future__ import annotations

from .light import Record, cached_property
from .servers import checked_base_url
from .timeouts import NOT_GIVEN, NotGiven, Timeout, as_timeout, seconds_above_zero

# A client is made with this module; see light.py for the imports in functions.
TYPE_CHECKING = bool()
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Unpack

    from .events import Hooks
    from .retry import RetryPolicy
    from .settings import Settings

#: The names of `Settings`, in the order in which they are told.
NAMES = (
    "timeout",
    "max_retries",
    "max_elapsed",
    "retry_unsafe",
    "retry",
    "headers",
    "query",
    "base_url",
    "validate",
    "strict",
    "max_response_size",
    "hooks",
)

#: Bytes, after decompression.
MAX_RESPONSE_SIZE = 256 * 1024 * 1024


class Options(Record, secret=("headers", "query")):
    """Everything about a call that is not in its arguments; see `Settings`.

    A `policy` of None is the usual one.
    """

    timeout: Timeout = Timeout(total=None, attempt=600.0)
    policy: RetryPolicy | None = None
    headers: Mapping[str, str] = {}
    query: Mapping[str, Any] = {}
    base_url: str | None = None
    validate: bool = True
    strict: bool = False
    max_response_size: int = MAX_RESPONSE_SIZE
    hooks: Hooks = {}

    @cached_property
    def retry(self) -> RetryPolicy:
        """The retry policy."""
        from .retry import RetryPolicy

        return self.policy or RetryPolicy()

    def changed(self, **settings: Unpack[Settings]) -> Options:
        """These options with the given ones changed; headers and query are added to.

        Raises:
            ConfigurationError: one of them cannot work.
            TypeError, ValueError: one of them is not what it takes.
        """
        if not settings:
            return self
        timeout = settings.get("timeout", NOT_GIVEN)
        base_url = settings.get("base_url")
        size = settings.get("max_response_size")
        return Options(
            timeout=self._timeout(timeout),
            policy=self._policy(settings),
            headers={**self.headers, **_checked(settings.get("headers") or {})},
            query={**self.query, **_mapping("query", settings.get("query") or {})},
            base_url=self.base_url if base_url is None else checked_base_url(base_url),
            validate=_flag("validate", settings.get("validate"), self.validate),
            strict=_flag("strict", settings.get("strict"), self.strict),
            max_response_size=(
                self.max_response_size
                if size is None
                else _count("max_response_size", size)
            ),
            hooks={**self.hooks, **_hooks(settings.get("hooks") or {})},
        )

    def _timeout(self, value: Any) -> Timeout:
        timeout = as_timeout(value)
        # A number and None stand for all limits; a `Timeout` for those that it names.
        return timeout.over(self.timeout)

    def _policy(self, settings: Settings) -> RetryPolicy | None:
        policy = settings.get("retry")
        if policy is not None and not hasattr(policy, "max_retries"):
            raise TypeError(f"retry takes a RetryPolicy, not {type(policy).__name__}")
        policy = policy or self.policy
        changes: dict[str, Any] = {}
        if (max_retries := settings.get("max_retries")) is not None:
            changes["max_retries"] = _count("max_retries", max_retries)
        max_elapsed = settings.get("max_elapsed", NOT_GIVEN)
        if max_elapsed is None:
            changes["max_elapsed"] = None
        elif not isinstance(max_elapsed, NotGiven):
            changes["max_elapsed"] = seconds_above_zero("max_elapsed", max_elapsed)
        if (unsafe := settings.get("retry_unsafe")) is not None:
            changes["unsafe"] = _flag("retry_unsafe", unsafe, False)
        if changes:
            from dataclasses import replace

            policy = replace(policy or self.retry, **changes)
        return policy


def refuse_unknown(what: str, given: Iterable[str], known: Iterable[str]) -> None:
    """Refuse names that are not known.

    Args:
        what: what was called, for the message.
        given: the names that were given.
        known: the names there are.

    Raises:
        TypeError: a name is not known; it tells the nearest one.
    """
    known = list(known)
    for name in given:
        if name not in known:
            raise TypeError(f"{what} takes no {name!r}{nearest(name, known)}")


def nearest(name: str, known: Iterable[str]) -> str:
    """ "; did you mean …?" for the known name that is most like `name`, else ""."""
    from difflib import get_close_matches

    found = get_close_matches(name, list(known), n=1)
    return f"; did you mean {found[0]!r}?" if found else ""


def _checked(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers that can be sent; in lower case, so that one name is one header."""
    if not headers:
        return {}
    from .errors import ConfigurationError
    from .parameters import checked_header

    for name, value in _mapping("headers", headers).items():
        try:
            checked_header(value)
        except ValueError as error:
            raise ConfigurationError(f"header {name}: {error}") from None
    return {name.lower(): value for name, value in headers.items()}


def _hooks(hooks: Any) -> Hooks:
    found: Any = _mapping("hooks", hooks)
    refuse_unknown("hooks", found, ("request", "response", "retry"))
    for name, hook in found.items():
        if not callable(hook):
            raise TypeError(f"hooks: {name} takes a function")
    checked: Hooks = found
    return checked


def _mapping(name: str, value: Any) -> Mapping[str, Any]:
    if not (hasattr(value, "items") and all(isinstance(key, str) for key in value)):
        raise TypeError(f"{name} takes a mapping by names, not {type(value).__name__}")
    found: Mapping[str, Any] = value
    return found


def _flag(name: str, value: Any, usual: bool) -> bool:
    if value is None:
        return usual
    if not isinstance(value, bool):
        raise TypeError(f"{name} is True or False, not {type(value).__name__}")
    return value


def _count(name: str, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{name} takes a whole number, not {type(value).__name__}")
    if value < 0:
        raise ValueError(f"{name} is 0 or more, not {value}")
    return value
