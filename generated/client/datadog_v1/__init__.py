"""A client for the Datadog API V1.

    from datadog_v1 import Datadog

    with Datadog() as client:
        ...

Everything is imported when it is first used; see the README for a tour.
"""

from __future__ import annotations

# Not the one of `typing`, which takes longer to import than all that a client needs.
TYPE_CHECKING = bool()
if TYPE_CHECKING:
    from . import models as models
    from ._client import AsyncDatadog as AsyncDatadog
    from ._client import Datadog as Datadog
    from ._runtime.errors import APIConnectionError as APIConnectionError
    from ._runtime.errors import ApiError as DatadogError
    from ._runtime.errors import APIStatusError as APIStatusError
    from ._runtime.errors import APITimeoutError as APITimeoutError
    from ._runtime.errors import AuthenticationError as AuthenticationError
    from ._runtime.errors import BadRequestError as BadRequestError
    from ._runtime.errors import ConfigurationError as ConfigurationError
    from ._runtime.errors import ConflictError as ConflictError
    from ._runtime.errors import InternalServerError as InternalServerError
    from ._runtime.errors import MissingCredentialsError as MissingCredentialsError
    from ._runtime.errors import NotFoundError as NotFoundError
    from ._runtime.errors import PermissionDeniedError as PermissionDeniedError
    from ._runtime.errors import Problem as Problem
    from ._runtime.errors import RateLimitError as RateLimitError
    from ._runtime.errors import RequestValidationError as RequestValidationError
    from ._runtime.errors import ResponseValidationError as ResponseValidationError
    from ._runtime.errors import UnknownValueWarning as UnknownValueWarning
    from ._runtime.errors import UnprocessableEntityError as UnprocessableEntityError
    from ._runtime.errors import UnstableOperationWarning as UnstableOperationWarning
    from ._runtime.events import CallEvent as CallEvent
    from ._runtime.models import UnknownVariant as UnknownVariant
    from ._runtime.retry import RetryPolicy as RetryPolicy
    from ._runtime.timeouts import Timeout as Timeout

__version__ = "0.1.0"

__all__ = [
    "AsyncDatadog",
    "Datadog",
    "DatadogError",
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "CallEvent",
    "ConfigurationError",
    "ConflictError",
    "InternalServerError",
    "MissingCredentialsError",
    "NotFoundError",
    "PermissionDeniedError",
    "Problem",
    "RateLimitError",
    "RequestValidationError",
    "ResponseValidationError",
    "RetryPolicy",
    "Timeout",
    "UnknownValueWarning",
    "UnknownVariant",
    "UnprocessableEntityError",
    "UnstableOperationWarning",
    "models",
]

# Where each of these is, to be imported when it is first used.
_HOMES = {
    "AsyncDatadog": ("._client", "AsyncDatadog"),
    "Datadog": ("._client", "Datadog"),
    "DatadogError": ("._runtime.errors", "ApiError"),
    "APIConnectionError": ("._runtime.errors", "APIConnectionError"),
    "APIStatusError": ("._runtime.errors", "APIStatusError"),
    "APITimeoutError": ("._runtime.errors", "APITimeoutError"),
    "AuthenticationError": ("._runtime.errors", "AuthenticationError"),
    "BadRequestError": ("._runtime.errors", "BadRequestError"),
    "CallEvent": ("._runtime.events", "CallEvent"),
    "ConfigurationError": ("._runtime.errors", "ConfigurationError"),
    "ConflictError": ("._runtime.errors", "ConflictError"),
    "InternalServerError": ("._runtime.errors", "InternalServerError"),
    "MissingCredentialsError": ("._runtime.errors", "MissingCredentialsError"),
    "NotFoundError": ("._runtime.errors", "NotFoundError"),
    "PermissionDeniedError": ("._runtime.errors", "PermissionDeniedError"),
    "Problem": ("._runtime.errors", "Problem"),
    "RateLimitError": ("._runtime.errors", "RateLimitError"),
    "RequestValidationError": ("._runtime.errors", "RequestValidationError"),
    "ResponseValidationError": ("._runtime.errors", "ResponseValidationError"),
    "RetryPolicy": ("._runtime.retry", "RetryPolicy"),
    "Timeout": ("._runtime.timeouts", "Timeout"),
    "UnknownValueWarning": ("._runtime.errors", "UnknownValueWarning"),
    "UnknownVariant": ("._runtime.models", "UnknownVariant"),
    "UnprocessableEntityError": ("._runtime.errors", "UnprocessableEntityError"),
    "UnstableOperationWarning": ("._runtime.errors", "UnstableOperationWarning"),
}

# Hidden from type checkers, to which it would make any name one of this package.
if not TYPE_CHECKING:

    def __getattr__(name):
        from importlib import import_module

        if name == "models":
            return import_module(".models", __name__)
        if name not in _HOMES:
            from difflib import get_close_matches

            found = get_close_matches(name, __all__, n=1)
            hint = f"; did you mean {found[0]!r}?" if found else ""
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}{hint}")
        module, attribute = _HOMES[name]
        value = globals()[name] = getattr(import_module(module, __name__), attribute)
        return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
