"""The state of a rate limit, as the X-RateLimit headers of a response tell it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx2

_PREFIX = b"x-ratelimit-"


@dataclass(frozen=True)
class RateLimit:
    """What a server last said about one of its rate limits.

    Args:
        name: the server's name for the limit.
        limit: calls allowed in a period.
        period: length of a period in seconds.
        remaining: calls left in this period.
        reset: seconds until the next period begins.
    """

    name: str | None = None
    limit: int | None = None
    period: int | None = None
    remaining: int | None = None
    reset: int | None = None


def read_rate_limit(headers: httpx2.Headers) -> RateLimit | None:
    """The rate limit that `headers` tell of; None where they say nothing."""
    found = {
        name.lower()[len(_PREFIX) :]: value
        for name, value in headers.raw
        if name.lower().startswith(_PREFIX)
    }
    if not found:
        return None
    name = found.get(b"name")
    return RateLimit(
        name=name.decode("latin-1") if name else None,
        limit=_integer(found.get(b"limit")),
        period=_integer(found.get(b"period")),
        remaining=_integer(found.get(b"remaining")),
        reset=_integer(found.get(b"reset")),
    )


def _integer(value: bytes | None) -> int | None:
    try:
        number = None if value is None else int(value)
    except ValueError:
        return None
    # No limit has such a number, and no clock could wait for it.
    return number if number is None or abs(number) < 10**15 else None
