"""The errors of a client. All can be pickled; none of them carries a key."""

from __future__ import annotations

from .light import Record

# Programs import errors beside the client; see light.py for the imports in functions.
TYPE_CHECKING = bool()
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    import httpx2


class Problem(Record):
    """One thing that does not fit the description.

    Args:
        path: where it is, as a JSON pointer ("/series/0/points"), or a parameter.
        message: what is wrong with it.
    """

    path: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}: {self.message}" if self.path else self.message


def _rebuild(class_: type[ApiError], args: tuple[Any, ...]) -> ApiError:
    return class_.__new__(class_, *args)


class ApiError(Exception):
    """What every error of the client derives from."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions are rebuilt from their `args` alone unless told otherwise, which
        # does not work for constructors that take more than a message.
        return _rebuild, (type(self), self.args), self.__dict__


class ConfigurationError(ApiError):
    """The client cannot work as it was set up, for example with an unknown site."""


class MissingCredentialsError(ConfigurationError):
    """The operation needs a key that was not given."""


class _ProblemsError(ApiError):
    """Something that does not fit the description; `problems` lists where and why."""

    def __init__(self, message: str, problems: Sequence[Problem]) -> None:
        lines = "".join(f"\n  {problem}" for problem in problems)
        super().__init__(message + lines)
        self.problems: list[Problem] = list(problems)


class RequestValidationError(_ProblemsError):
    """The arguments or the body cannot be sent; nothing was sent."""


class ResponseValidationError(_ProblemsError):
    """A successful response is not what is described.

    As a whole it is something else: no JSON, nothing at all, a string where an object is
    described, more than `max_response_size` allows. With `strict=True`, a field that
    does not fit is enough; `problems` lists those then.

    Attributes:
        response: the response, secrets taken out; None for a page of a list.
    """

    def __init__(
        self,
        message: str,
        problems: Sequence[Problem],
        *,
        response: httpx2.Response | None = None,
    ) -> None:
        super().__init__(message, problems)
        self.response = response


class APIConnectionError(ApiError):
    """No response came back; `__cause__` says why.

    Attributes:
        method: HTTP method of the request.
        path: path of the request.
        request: the last request, secrets taken out; None if it could not be built.
    """

    def __init__(
        self, message: str, *, method: str, path: str, request: httpx2.Request | None
    ) -> None:
        super().__init__(message)
        self.method = method
        self.path = path
        self.request = request


class APITimeoutError(APIConnectionError):
    """No response came back in time."""


class APIStatusError(ApiError):
    """The server answered with a status that is not a success.

    Attributes:
        status_code: HTTP status.
        errors: what the server says went wrong, one string each.
        body: the response body, parsed where it is JSON, otherwise its text.
        response: the response; secrets are taken out of it and its request.
        method: HTTP method of the request.
        path: path of the request.
        request_id: the server's id of the request, if it sent one.
    """

    def __init__(
        self,
        message: str,
        *,
        response: httpx2.Response,
        errors: list[str],
        body: Any,
        method: str,
        path: str,
        request_id: str | None,
    ) -> None:
        super().__init__(message)
        self.status_code = response.status_code
        self.response = response
        self.errors = errors
        self.body = body
        self.method = method
        self.path = path
        self.request_id = request_id


class BadRequestError(APIStatusError):
    """400: the server does not accept what was sent."""


class AuthenticationError(APIStatusError):
    """401: the keys are not valid."""


class PermissionDeniedError(APIStatusError):
    """403: the keys are not valid here, or do not allow this."""


class NotFoundError(APIStatusError):
    """404: there is no such thing."""


class ConflictError(APIStatusError):
    """409: the request contradicts the state of things."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well formed, but its content is not accepted."""


class RateLimitError(APIStatusError):
    """429: too many calls.

    Attributes:
        name: the server's name for the limit.
        limit: calls allowed in a period.
        period: length of a period in seconds.
        remaining: calls left in this period.
        reset: seconds until the next period begins.
    """

    def __init__(
        self, message: str, *, response: httpx2.Response, **facts: Any
    ) -> None:
        from .rate_limits import RateLimit, read_rate_limit

        super().__init__(message, response=response, **facts)
        limit = read_rate_limit(response.headers) or RateLimit()
        self.name = limit.name
        self.limit = limit.limit
        self.period = limit.period
        self.remaining = limit.remaining
        self.reset = limit.reset


class InternalServerError(APIStatusError):
    """5xx: the server failed."""


class UnknownValueWarning(UserWarning):
    """A body has a value that is not described, and is nearly one that is."""


class UnstableOperationWarning(UserWarning):
    """A called operation may still change in ways that break callers."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error_class(status: int) -> type[APIStatusError]:
    """The class of error that `status` is raised as."""
    if status >= 500:
        return InternalServerError
    return _BY_STATUS.get(status, APIStatusError)


def error_strings(body: Any) -> list[str]:
    """The messages in the body of an error response, whatever shape it has."""
    from .narrowing import is_list

    if is_list(body):
        return [text for item in body for text in error_strings(item)]
    match body:
        case str() if body:
            return [body]
        case {"errors": errors} if errors:
            return error_strings(errors)
        case {"error": error} if error:
            return error_strings(error)
        case {"detail": str(text)} | {"message": str(text)} | {"title": str(text)}:
            return [text]
        case _:
            return []
