"""Turning the `body` argument of a call into what is sent."""

from __future__ import annotations

import contextlib
import io
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from typing import Any, cast

from . import codec
from .compression import compress
from .errors import Problem, RequestValidationError, UnknownValueWarning
from .forms import urlencoded
from .light import Record
from .logs import warn
from .media_types import charset, kind
from .narrowing import is_mapping
from .operation import Body, Part
from .uploads import Upload

Stream = Iterable[bytes] | AsyncIterable[bytes]

_CHUNK = 64 * 1024


class Payload(Record):
    """The body of a request.

    Args:
        content: bytes, a stream or a form; None for no body.
        media_type: its Content-Type; None where the HTTP library sets it.
        start: position of a file that is streamed, to rewind it to.
        length: bytes in a file from there on.
    """

    content: bytes | Stream | Upload | None = None
    media_type: str | None = None
    start: int | None = None
    length: int | None = None

    @property
    def replayable(self) -> bool:
        """Whether the body can be sent a second time."""
        if isinstance(self.content, Upload):
            return self.content.replayable
        return (
            self.content is None
            or isinstance(self.content, bytes)
            or self.start is not None
        )

    @property
    def multipart(self) -> str | None:
        """The media type of a multipart body that is no form."""
        content = self.content
        if isinstance(content, Upload) and content.media_type != "multipart/form-data":
            return content.media_type
        return None

    def arguments(
        self, stack: contextlib.ExitStack, *, asynchronous: bool
    ) -> dict[str, Any]:
        """The body as arguments of `httpx2.Request`.

        Args:
            stack: closes the files that are opened for this.
            asynchronous: whether an asynchronous client sends it.

        Raises:
            RequestValidationError: a synchronous client cannot send it.
        """
        content = self.content
        if isinstance(content, Upload):
            return {"files": content.open(stack)}
        if self.start is not None:
            cast(Any, content).seek(self.start)
        if (
            asynchronous
            and isinstance(content, Iterable)
            and not isinstance(content, bytes)
        ):
            content = _in_async(content)
        elif not asynchronous and isinstance(content, AsyncIterable):
            raise _refused("an asynchronous iterator needs the asynchronous client")
        return {"content": content}


NOTHING = Payload()


def build_payload(
    described: Body | None,
    body: Any,
    *,
    media_type: str | None,
    encoding: str | None,
    package: str,
    validate: bool,
) -> Payload:
    """Turn `body` into what is sent.

    Args:
        described: the operation's body; None if it has none.
        body: what the caller gave. JSON bodies: models, mappings, lists, plain values;
            bytes are sent as they are, files and iterators of bytes unchecked as well.
            Forms: a mapping.
        media_type: the media type the caller chose; None for the preferred one.
        encoding: the content encoding the caller chose; bytes are compressed as well.
        package: import name of the generated package.
        validate: whether to refuse what breaks the description.

    Raises:
        RequestValidationError: the body cannot be sent, or breaks the description.
    """
    content: Mapping[str, str | None] = described.content if described else {}
    if body is None:
        if described and described.required and validate:
            raise _refused("a body is required")
        return NOTHING
    media_type = media_type or next(iter(content), "application/json")
    if validate and content and media_type not in content:
        raise _refused(f"content_type is one of {', '.join(content)}")
    if hasattr(body, "read") or isinstance(body, (Iterator, AsyncIterable)):
        if encoding not in (None, "identity"):
            raise _refused(
                "a stream is not compressed; give bytes, or compress it yourself"
            )
        return _stream(cast(Any, body), media_type)
    all_parts: Mapping[str, Mapping[str, Part]] = described.parts if described else {}
    parts: Mapping[str, Part] = all_parts.get(media_type, {})
    if kind(media_type) == "multipart" and not isinstance(body, (bytes, bytearray)):
        return Payload(Upload(_fields(body), parts, media_type))
    data = _encode(body, media_type, parts)
    type_ = content.get(media_type)
    if validate and type_ is not None and kind(media_type) == "json":
        problems, slips = codec.check(package, type_, data)
        if problems:
            raise RequestValidationError("the body breaks its description", problems)
        for text in slips:
            warn(f"in the body, {text}", UnknownValueWarning)
    if encoding is not None:
        try:
            data = compress(encoding, data)
        except ValueError as error:
            # Without checks it may be something the caller compressed in another way.
            if validate:
                raise _refused(str(error)) from None
    return Payload(data, media_type)


def _encode(body: Any, media_type: str, parts: Mapping[str, Part]) -> bytes:
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(cast(bytes, body))
    if kind(media_type) == "json":
        return codec.encode(body)
    encoding = charset(media_type)
    try:
        if isinstance(body, str):
            return body.encode(encoding)
        if kind(media_type) == "form":
            found = urlencoded(_fields(body), parts, encoding)
            return "&".join(map(str, found)).encode()
    except UnicodeEncodeError as error:
        raise _refused(f"{error.object[error.start]!r} is not in {encoding}") from None
    except ValueError as error:
        raise _refused(str(error)) from None
    raise _refused(f"{media_type} takes a string or bytes, not {type(body).__name__}")


def _stream(body: Any, media_type: str) -> Payload:
    if isinstance(body, io.TextIOBase):
        raise _refused("a file has to be opened in binary mode")
    if not (hasattr(body, "seekable") and body.seekable()):
        return Payload(body, media_type)
    start = body.tell()
    length = body.seek(0, io.SEEK_END) - start
    body.seek(start)
    return Payload(body, media_type, start=start, length=length)


async def _in_async(stream: Any) -> AsyncIterator[bytes]:
    if hasattr(stream, "read"):
        while chunk := stream.read(_CHUNK):
            yield chunk
    else:
        for chunk in stream:
            yield chunk


def _fields(body: Any) -> Mapping[str, Any]:
    fields = body.to_dict() if hasattr(body, "to_dict") else body
    if not is_mapping(fields):
        raise _refused(f"a form takes a mapping, not {type(body).__name__}")
    return fields


def _refused(message: str) -> RequestValidationError:
    return RequestValidationError("the body cannot be sent", [Problem("", message)])
