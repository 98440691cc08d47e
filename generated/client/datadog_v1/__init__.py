"""A client for the Datadog API V1.

    from datadog_v1 import Datadog

    with Datadog() as client:
        ...

Everything is imported when it is first used; see the README for a tour.
"""

from __future__ import annotations

# Not the one of `typing`, which takes longer to import than all that a client needs.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

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
    from ._runtime.errors import UnprocessableEntityError as UnprocessableEntityError
    from ._runtime.errors import UnstableOperationWarning as UnstableOperationWarning
    from ._runtime.models import UnknownVariant as UnknownVariant
    from ._runtime.retry import RetryPolicy as RetryPolicy

__version__ = "0.1.0"

_HOMES = {
    "AsyncDatadog": ("._client", "AsyncDatadog"),
    "Datadog": ("._client", "Datadog"),
    "DatadogError": ("._runtime.errors", "ApiError"),
    "APIConnectionError": ("._runtime.errors", "APIConnectionError"),
    "APIStatusError": ("._runtime.errors", "APIStatusError"),
    "APITimeoutError": ("._runtime.errors", "APITimeoutError"),
    "AuthenticationError": ("._runtime.errors", "AuthenticationError"),
    "BadRequestError": ("._runtime.errors", "BadRequestError"),
    "ConfigurationError": ("._runtime.errors", "ConfigurationError"),
    "ConflictError": ("._runtime.errors", "ConflictError"),
    "InternalServerError": ("._runtime.errors", "InternalServerError"),
    "MissingCredentialsError": ("._runtime.errors", "MissingCredentialsError"),
    "NotFoundError": ("._runtime.errors", "NotFoundError"),
    "PermissionDeniedError": ("._runtime.errors", "PermissionDeniedError"),
    "RateLimitError": ("._runtime.errors", "RateLimitError"),
    "RequestValidationError": ("._runtime.errors", "RequestValidationError"),
    "ResponseValidationError": ("._runtime.errors", "ResponseValidationError"),
    "UnprocessableEntityError": ("._runtime.errors", "UnprocessableEntityError"),
    "UnstableOperationWarning": ("._runtime.errors", "UnstableOperationWarning"),
    "Problem": ("._runtime.errors", "Problem"),
    "RetryPolicy": ("._runtime.retry", "RetryPolicy"),
    "UnknownVariant": ("._runtime.models", "UnknownVariant"),
}

__all__ = [
    "AsyncDatadog",
    "Datadog",
    "DatadogError",
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "InternalServerError",
    "MissingCredentialsError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestValidationError",
    "ResponseValidationError",
    "UnprocessableEntityError",
    "UnstableOperationWarning",
    "Problem",
    "RetryPolicy",
    "UnknownVariant",
    "models",
]


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "models":
        return import_module(".models", __name__)
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, attribute = _HOMES[name]
    value = globals()[name] = getattr(import_module(module, __name__), attribute)
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
