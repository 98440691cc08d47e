"""Whether and when a failed request is sent again; the same for sync and async."""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .light import Record
from .rate_limits import read_rate_limit

if TYPE_CHECKING:
    import httpx2


# Seconds. A server that asks for more than a day does not mean this call.
_LONGEST_WAIT = 86_400.0


class Failure(Record):
    """What went wrong with one attempt, as far as trying again is concerned.

    Args:
        transient: whether another attempt may succeed.
        processed: whether the server may have acted on the request.
        wait: seconds the server asks to wait; None where it does not say.
    """

    transient: bool
    processed: bool = True
    wait: float | None = None


@dataclass(frozen=True)
class RetryPolicy:
    """How often, how long and when requests are sent again.

    Connection errors, timeouts and the statuses 408, 429 and 5xx are tried again, after
    the time the server asks for, otherwise after a random time below a bound that
    doubles from attempt to attempt. POST and PATCH are sent again only where the server
    cannot have acted on them (429, no connection), unless `unsafe` is set.

    Args:
        max_retries: attempts after the first one.
        max_elapsed: seconds after which no further attempt begins, waiting included; a
            wait that would end later is not begun. Further attempts get no more than
            the rest of it as their timeout. None for no limit.
        unsafe: whether POST and PATCH are sent again like all others.
        backoff: bound of the first wait in seconds.
        max_backoff: the largest bound in seconds.
        sleep: waits for some seconds; may return an awaitable for async clients. None
            for `time.sleep` and `anyio.sleep`.
        clock: seconds that only go forward.
        now: seconds since 1970.
        random: a number from 0 to 1.
    """

    max_retries: int = 2
    max_elapsed: float | None = 120.0
    unsafe: bool = False
    backoff: float = 0.5
    max_backoff: float = 8.0
    sleep: Callable[[float], Awaitable[object] | object] | None = None
    clock: Callable[[], float] = time.monotonic
    now: Callable[[], float] = time.time
    random: Callable[[], float] = random.random

    def delay(
        self, failure: Failure, *, attempt: int, elapsed: float, resendable: bool
    ) -> float | None:
        """Seconds to wait before the next attempt; None to give up.

        Args:
            failure: how the last attempt failed.
            attempt: attempts that were made.
            elapsed: seconds since the call began.
            resendable: whether the request may reach the server twice.
        """
        if attempt > self.max_retries or not failure.transient:
            return None
        if failure.processed and not (resendable or self.unsafe):
            return None
        delay = failure.wait
        if delay is None:
            # 2 ** 60 seconds are beyond any bound, and 2 ** 1100 beyond any float.
            bound = min(self.max_backoff, self.backoff * 2 ** min(attempt - 1, 60))
            delay = self.random() * bound
        if delay > _LONGEST_WAIT:
            return None
        if self.max_elapsed is not None and elapsed + delay > self.max_elapsed:
            return None
        return delay

    def pause(self, seconds: float) -> None:
        """Wait, in a synchronous client."""
        (self.sleep or time.sleep)(seconds)

    async def pause_async(self, seconds: float) -> None:
        """Wait, in an asynchronous client."""
        if self.sleep is None:
            import anyio

            await anyio.sleep(seconds)
        elif isinstance(waiting := self.sleep(seconds), Awaitable):
            await waiting


def response_failure(response: httpx2.Response, now: float) -> Failure:
    """How an error status counts.

    Args:
        response: a response that is not a success.
        now: seconds since 1970.
    """
    status = response.status_code
    wait = _retry_after(response.headers.get("retry-after"), now)
    if status == 429:
        limit = read_rate_limit(response.headers)
        if limit and limit.reset is not None:
            # The later of the two: coming back early only costs another call.
            wait = max(limit.reset, wait or 0.0, 0.0)
        return Failure(transient=True, processed=False, wait=wait)
    return Failure(transient=status == 408 or status >= 500, wait=wait)


def error_failure(error: Exception) -> Failure:
    """How an exception of the HTTP library counts."""
    import httpx2

    never_sent = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout)
    if isinstance(error, never_sent):
        return Failure(transient=True, processed=False)
    lasting = (httpx2.UnsupportedProtocol, httpx2.LocalProtocolError)
    return Failure(
        transient=isinstance(error, httpx2.TransportError)
        and not isinstance(error, lasting)
    )


def _retry_after(value: str | None, now: float) -> float | None:
    """Seconds that a Retry-After header asks for, which may be a number or a date."""
    if value is None:
        return None
    try:
        seconds = float(value)
    except ValueError:
        from email.utils import parsedate_to_datetime

        try:
            seconds = parsedate_to_datetime(value).timestamp() - now
        except (ValueError, OverflowError):
            return None
    # NaN compares false with everything, so it becomes 0 here.
    return seconds if seconds > 0 else 0.0
