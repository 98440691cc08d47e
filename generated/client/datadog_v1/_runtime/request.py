"""Building the request for an operation: everything about it but keys and sending."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .errors import Problem, RequestValidationError
from .light import Record
from .operation import Operation, Parameter
from .parameters import in_header, in_path, in_query, mismatch
from .payload import Payload, build_payload
from .redaction import REDACTED

if TYPE_CHECKING:
    from .api import ApiInfo
    from .auth import Security
    from .options import Options

_ENCODING = "content-encoding"


class Prepared(Record, secret=("headers", "payload", "url", "secrets")):
    """A request that only lacks keys.

    Args:
        operation: the operation's id.
        method: HTTP method.
        template: the path as the description has it.
        path: path with its parameters but for secret ones, for messages.
        url: address, path and query.
        shown: the same without secret parameters, for messages.
        secrets: the values of secret parameters.
        headers: all headers but those with keys.
        payload: the body.
        security: keys that are needed.
        resendable: whether it may reach the server twice.
        rate_limit: the operation's limit in words.
    """

    operation: str
    method: str
    template: str
    path: str
    url: str
    shown: str
    secrets: tuple[str, ...]
    headers: dict[str, str]
    payload: Payload
    security: Security
    resendable: bool
    rate_limit: str | None


def prepare(
    api: ApiInfo,
    operation: Operation[Any],
    options: Options,
    *,
    base_url: str,
    arguments: Mapping[str, Any],
    body: Any,
    content_type: str | None,
) -> Prepared:
    """Build the request for one call.

    Args:
        api: the API.
        operation: what is called.
        options: the client's options.
        base_url: where the operation is served, without a slash at the end.
        arguments: parameter values by Python name; None where left out.
        body: the body as the caller gave it.
        content_type: the media type of the body, None for the preferred one.

    Raises:
        RequestValidationError: arguments or body cannot be sent or are not as
            described.
    """
    placed = _place(operation, arguments, options.validate)
    headers = {
        "Accept": operation.accept,
        "User-Agent": api.user_agent,
        **placed.headers,
    }
    further = _further(options.query, operation)
    query, shown = placed.query + further, placed.shown_query + further
    payload = build_payload(
        operation.body,
        body,
        media_type=content_type,
        encoding=next((headers[k] for k in headers if k.lower() == _ENCODING), None),
        package=api.package,
        validate=options.validate,
    )
    if payload.media_type is not None:
        headers["Content-Type"] = payload.media_type
    if payload.length is not None:
        headers["Content-Length"] = str(payload.length)
    security = operation.security
    return Prepared(
        operation=operation.id,
        method=operation.method,
        template=operation.path,
        path=placed.shown_path,
        url=_with_query(base_url + placed.path, query),
        shown=_with_query(base_url + placed.shown_path, shown),
        secrets=placed.secrets,
        # Names count without capitals when they are sent; the last one wins.
        headers={**headers, **options.headers},
        payload=payload,
        security=api.default_security if security is None else security,
        resendable=operation.resendable,
        rate_limit=operation.rate_limit,
    )


class _Placed(Record, secret=("path", "query", "headers", "secrets")):
    """Path, query parts and headers that carry the arguments, also as they may be shown."""

    path: str
    shown_path: str
    query: list[str]
    shown_query: list[str]
    headers: dict[str, str]
    secrets: tuple[str, ...]


def _place(
    operation: Operation[Any], arguments: Mapping[str, Any], validate: bool
) -> _Placed:
    segments: dict[str, str] = {}
    shown: dict[str, str] = {}
    query: list[str] = []
    shown_query: list[str] = []
    headers: dict[str, str] = {}
    cookies: list[str] = []
    secrets: list[str] = []
    problems: list[Problem] = []
    for parameter in operation.parameters:
        value = arguments.get(parameter.name)
        location = parameter.location
        if value is None:
            # A path has a hole without it; for the rest, `validate` decides.
            if parameter.required and (validate or location == "path"):
                problems.append(Problem(parameter.name, "is required"))
            continue
        if validate and (wrong := mismatch(parameter.type, value)):
            problems.append(Problem(parameter.name, wrong))
            continue
        secret = parameter.secret
        if secret:
            secrets.append(str(value))
        try:
            match location:
                case "path":
                    segments[parameter.wire] = segment = in_path(parameter, value)
                    shown[parameter.wire] = REDACTED if secret else segment
                case "query":
                    parts = in_query(parameter, value)
                    query += parts
                    shown_query += [f"{parameter.wire}={REDACTED}"] if secret else parts
                case "header":
                    headers[parameter.wire] = in_header(parameter, value)
                case "cookie":
                    cookies += in_query(parameter, value)
        except RecursionError:
            problems.append(Problem(parameter.name, "is nested too deeply"))
        except ValueError as error:
            problems.append(Problem(parameter.name, str(error)))
    if problems:
        raise RequestValidationError(f"{operation.id} cannot be sent", problems)
    if cookies:
        headers["Cookie"] = "; ".join(cookies)
    return _Placed(
        _filled(operation, segments),
        _filled(operation, shown),
        query,
        shown_query,
        headers,
        tuple(secrets),
    )


def _filled(operation: Operation[Any], segments: Mapping[str, str]) -> str:
    parts = operation.path_parts
    return "".join(
        segments[part] if index % 2 else part for index, part in enumerate(parts)
    )


def _with_query(url: str, query: list[str]) -> str:
    if not query:
        return url
    # Only paths that are not described may bring a query of their own.
    return url + ("&" if "?" in url else "?") + "&".join(query)


def _further(query: Mapping[str, Any], operation: Operation[Any]) -> list[str]:
    """Query parts for parameters that are not described."""
    parts: list[str] = []
    for name, value in query.items():
        if value is None:
            continue
        try:
            parts += in_query(Parameter(name, name, "query"), value)
        except ValueError as error:
            raise RequestValidationError(
                f"{operation.id} cannot be sent", [Problem(name, str(error))]
            ) from None
    return parts
