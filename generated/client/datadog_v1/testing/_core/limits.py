"""Rate limits: the described ones, counted in periods that are aligned to the clock."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from .errors import Refused
from .operations import Operation
from .values import is_object

# What an operation without a described limit may do, so that its headers can be tried too.
_DEFAULT = (300, 60)


class RateLimits:
    """Counts requests, one allowance for each operation that describes a limit."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._used: dict[str, tuple[int, int]] = {}

    def count(self, operation: Operation) -> list[tuple[str, str]]:
        """Count a request.

        Returns:
            The `X-RateLimit-*` headers of its answer.

        Raises:
            Refused: 429; the allowance of this period is used up.
        """
        node: Any = operation.raw.get("x-rate-limit")
        limit, period = _DEFAULT
        if is_object(node):
            limit = int(node.get("limit", limit))
            period = int(node.get("period", period))
        now = self._clock()
        current = int(now // period)
        since, used = self._used.get(operation.id, (current, 0))
        used = used if since == current else 0
        refused = used >= limit
        self._used[operation.id] = (current, used if refused else used + 1)
        headers = [
            ("X-RateLimit-Limit", str(limit)),
            ("X-RateLimit-Period", str(period)),
            ("X-RateLimit-Remaining", str(max(limit - used - 1, 0))),
            ("X-RateLimit-Reset", str(max(1, int((current + 1) * period - now)))),
            (
                "X-RateLimit-Name",
                re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", operation.id).lower(),
            ),
        ]
        if refused:
            raise Refused(
                429,
                f"Rate limit of {limit} requests in {period} seconds reached",
                headers=headers,
            )
        return headers
