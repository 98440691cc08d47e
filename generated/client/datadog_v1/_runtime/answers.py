"""What a call makes of a successful response: a model, text or bytes, or an error."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, cast

from . import codec
from .errors import Problem, ResponseValidationError
from .media_types import charset, essence, kind
from .redaction import Redactor, with_content

if TYPE_CHECKING:
    import httpx2

    from .api import ApiInfo
    from .operation import Content, Operation

T = TypeVar("T")

_PAGES = ("text/html", "application/xhtml+xml")

# Characters of a body that an error shows.
_SHOWN = 120


def parse(
    api: ApiInfo,
    operation: Operation[T],
    response: httpx2.Response,
    strict: bool,
    redactor: Callable[[], Redactor] = Redactor,
) -> T:
    """What a call returns for a successful response.

    Fields that do not fit the description are kept as they came. A body that as a whole
    is something else than described is an error: a page of a proxy, nothing at all,
    half of a body, a string where an object is described.

    Args:
        api: the API.
        operation: what was called.
        response: a success, its body read.
        strict: whether each field has to fit too.
        redactor: gives what takes the secrets out of the error.

    Raises:
        ResponseValidationError: the body is not what is described.
    """
    try:
        return cast(T, _parse(api, operation, response, strict))
    except _Misfit as misfit:
        reason, problems = misfit.args
    raise misfit_error(operation.id, response, reason, problems, redactor=redactor())


class _Misfit(Exception):
    """Why a body is not what is described, and what in it does not fit."""


def _parse(
    api: ApiInfo, operation: Operation[Any], response: httpx2.Response, strict: bool
) -> Any:
    content = operation.content(response.status_code)
    if content is None:
        return None
    data = response.content
    described = essence(content.media_type)
    came = essence(response.headers.get("content-type", ""))
    if "*" in described:
        if not data:
            return None
        # Anything may come: what it is called decides what it becomes.
        if kind(came) != "json":
            return _text(response, content) if _is_text(came) else data
    elif kind(described) != "json":
        if came in _PAGES and described not in _PAGES:
            raise _Misfit(f"{described} is described, and an HTML page came", [])
        if content.type == "bytes" or not _is_text(described):
            return data
        return _text(response, content)
    if not data:
        raise _Misfit("JSON is described, and nothing came", [])
    return _json(api, content, _utf8(response), strict)


def _json(api: ApiInfo, content: Content, data: bytes, strict: bool) -> Any:
    try:
        if content.type is None:
            return json.loads(data)
        parsed = codec.decode(api.package, content.type, data)
    except RecursionError:
        raise _Misfit("it is nested too deeply to be read", []) from None
    except ValueError as error:
        raise _Misfit(f"it is not JSON ({_brief(error)})", []) from None
    kinds = codec.kinds_of(api.package, content.type)
    if kinds is not None and (came := codec.kind_of(parsed)) not in kinds:
        wanted = " or ".join(sorted(kinds))
        raise _Misfit(f"{wanted} is described, and {came} came", [])
    if strict and (problems := codec.misfits(api.package, content.type, data)):
        raise _Misfit("not all of it fits", problems)
    return parsed


def _brief(error: ValueError) -> str:
    return str(error).splitlines()[0][:100]


def _utf8(response: httpx2.Response) -> bytes:
    """JSON in UTF-8, whatever charset its header names; without one it says itself."""
    encoding = charset(response.headers.get("content-type", ""))
    if encoding in ("utf-8", "utf8", "us-ascii", "ascii"):
        return response.content
    try:
        return response.content.decode(encoding).encode()
    except UnicodeError:
        return response.content


def _text(response: httpx2.Response, content: Content) -> str:
    came = response.headers.get("content-type", "")
    encoding = charset(came if response.charset_encoding else content.media_type)
    try:
        return response.content.decode(encoding)
    except UnicodeDecodeError:
        raise _Misfit(f"text in {encoding} is described", []) from None


def _is_text(media_type: str) -> bool:
    return kind(media_type) not in ("bytes", "multipart")


def misfit_error(
    operation: str,
    response: httpx2.Response,
    reason: str,
    problems: list[Problem],
    *,
    redactor: Redactor,
    head: bytes | None = None,
) -> ResponseValidationError:
    """The error for a successful response that is not what is described.

    Args:
        operation: operationId.
        response: the response.
        reason: why it is not.
        problems: what in it does not fit.
        redactor: takes the secrets out.
        head: the first bytes of the body; None for those that `response` has.
    """
    if head is not None:
        response = with_content(response, redactor.content(head))
    cleaned = redactor.response(response, names=True)
    body = cleaned.content
    size = f"{len(body):,} bytes" if head is None else "not read to its end"
    facts = [
        f"{response.status_code} {cleaned.request.method} {cleaned.request.url.path}",
        response.headers.get("content-type") or "no content type",
        size,
    ]
    message = f"the response to {operation} is not what is described: {reason} "
    message += f"({', '.join(facts)})"
    if body and not problems:
        message += f"; it begins {shown(body)}"
    return ResponseValidationError(message, problems, response=cleaned)


def shown(body: bytes) -> str:
    """The first characters of a body, on one line."""
    text = body[: 4 * _SHOWN].decode("utf-8", "backslashreplace")
    return repr(text[:_SHOWN]) + (" …" if len(text) > _SHOWN else "")
