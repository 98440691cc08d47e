"""What hooks are told of a call, for metrics and traces."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypedDict

from .light import Record

if TYPE_CHECKING:
    from .rate_limits import RateLimit


class CallEvent(Record, eq=False):
    """A step of a call; nothing in it is secret.

    Args:
        operation: operationId.
        method: HTTP method.
        path: path template, as the description has it: the same for every call.
        url: address, path and query, keys and secret parameters taken out.
        attempt: number of the attempt, from 1 on.
        state: a dictionary for the hooks' own use, the same for all steps of one call.
        duration: seconds since the attempt began; None in a `request`.
        status_code: HTTP status; None where no response came.
        error: what went wrong where no response came: the name of the exception.
        request_id: the server's id of the request, if it sent one.
        rate_limit: the rate limit that the response tells of, if it does.
        delay: seconds until the next attempt, in a `retry`.
    """

    operation: str
    method: str
    path: str
    url: str
    attempt: int
    state: dict[str, Any]
    duration: float | None = None
    status_code: int | None = None
    error: str | None = None
    request_id: str | None = None
    rate_limit: RateLimit | None = None
    delay: float | None = None


Hook = Callable[[CallEvent], object]


class Hooks(TypedDict, total=False):
    """Functions that are called in the course of a call; they should not block.

    Keys:
        request: before each attempt.
        response: after each attempt, whether a response came or not.
        retry: before the wait for a further attempt.
    """

    request: Hook
    response: Hook
    retry: Hook
