"""The settings of a client, for type checkers: not imported at run time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

from .events import Hooks
from .retry import RetryPolicy
from .timeouts import NotGiven, TimeoutLike


class Settings(TypedDict, total=False):
    """The options by the names they are given by; None leaves one as it is.

    Keys:
        timeout: seconds that an attempt may take; a `Timeout` sets the time of the whole
            call and of single steps, an `httpx2.Timeout` that of steps; None for no limit.
        max_retries: attempts after the first one.
        max_elapsed: seconds after which no further attempt begins; None for no limit.
        retry_unsafe: whether POST and PATCH are sent again like all others.
        retry: the whole policy; the three above win over it.
        headers: sent with every request; they win over the client's own.
        query: sent with every request, after the operation's own.
        base_url: replaces every server.
        validate: whether to refuse requests that break the description.
        strict: whether to refuse responses that do not fit it.
        max_response_size: bytes that a response may have, after decompression.
        hooks: functions that are told of each `request`, `response` and `retry`.
    """

    timeout: TimeoutLike
    max_retries: int | None
    max_elapsed: float | NotGiven | None
    retry_unsafe: bool | None
    retry: RetryPolicy | None
    headers: Mapping[str, str] | None
    query: Mapping[str, Any] | None
    base_url: str | None
    validate: bool | None
    strict: bool | None
    max_response_size: int | None
    hooks: Hooks | None
