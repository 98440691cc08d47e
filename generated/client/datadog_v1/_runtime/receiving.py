"""Reading the body of a response, within the time and the size that a call allows."""

from __future__ import annotations

import math
from collections.abc import AsyncIterator, Callable, Iterator

import httpx2

from .light import Record
from .redaction import with_content

# Bytes of a body that are kept for the message when it cannot be decompressed.
_HEAD = 200


class Bounds(Record):
    """What a response may take.

    Args:
        size: bytes, after decompression.
        left: seconds that are left, whenever it is asked; None for no limit.
    """

    size: int
    left: Callable[[], float | None]


class Remaining:
    """Seconds that are left for a read, worked out whenever a socket asks for them.

    Headers that drip a byte at a time are read one byte after the other, each with the
    timeout of a read; there is nothing else in between where a limit could be seen.
    Sockets take whole numbers from anything that has an index.

    Args:
        left: seconds that are left, whenever it is asked.
        usual: seconds that a read may take at most.
    """

    def __init__(self, left: Callable[[], float | None], usual: float | None) -> None:
        self._left = left
        self._usual = usual
        self._first = float(self)

    def __eq__(self, other: object) -> bool:
        return self._first == other  # as transports of tests compare it

    __hash__ = None  # type: ignore[assignment]

    def __index__(self) -> int:
        seconds = float(self)
        if seconds <= 0:
            raise TimeoutError("the response took too long")
        return math.ceil(seconds)

    def __float__(self) -> float:
        left = self._left()
        limits = [limit for limit in (left, self._usual) if limit is not None]
        return float(min(limits, default=math.inf))


class UnreadableBodyError(Exception):
    """A body that is too large, or not compressed as its headers say.

    Attributes:
        head: its first bytes; as they came where they could not be decompressed.
    """

    def __init__(self, message: str, head: bytes) -> None:
        super().__init__(message)
        self.head = head


def read(response: httpx2.Response, bounds: Bounds) -> httpx2.Response:
    """`response` with its body, as far as one is wanted: all of a success, and what can
    be had of anything else.

    Raises:
        UnreadableBodyError: the body of a success cannot be taken.
        httpx2.HTTPError: it broke off, or took too long.
    """
    body = _Body(bounds)
    try:
        if _is_read(response):
            body.add(response.content)
            return response
        stream = response.stream
        assert isinstance(stream, httpx2.SyncByteStream)
        response.stream = _Watched(stream, body)
        try:
            for chunk in response.iter_bytes():
                body.add(chunk)
        finally:
            response.close()
    except (UnreadableBodyError, httpx2.HTTPError) as error:
        body.failed(error, response)
    return with_content(response, body.content)


async def aread(response: httpx2.Response, bounds: Bounds) -> httpx2.Response:
    """See `read`; the time is watched by the caller, who can cancel."""
    body = _Body(bounds)
    try:
        if _is_read(response):
            body.add(response.content)
            return response
        stream = response.stream
        assert isinstance(stream, httpx2.AsyncByteStream)
        response.stream = _AsyncWatched(stream, body)
        try:
            async for chunk in response.aiter_bytes():
                body.add(chunk)
        finally:
            await response.aclose()
    except (UnreadableBodyError, httpx2.HTTPError) as error:
        body.failed(error, response)
    return with_content(response, body.content)


class _Body:
    """The body that has come so far.

    Attributes:
        head: its first bytes as they came, before decompression.
    """

    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds
        self._chunks: list[bytes] = []
        self._size = 0
        self.head = b""

    @property
    def content(self) -> bytes:
        return b"".join(self._chunks)

    def add(self, chunk: bytes) -> None:
        self._size += len(chunk)
        if self._size > self._bounds.size:
            raise UnreadableBodyError(
                f"it has more than {self._bounds.size:,} bytes; max_response_size= "
                "allows more, client.stream(…) reads it in pieces",
                self.content[:_HEAD] or chunk[:_HEAD],
            )
        self._chunks.append(chunk)

    def came(self, chunk: bytes) -> None:
        """Take note of bytes before decompression."""
        if len(self.head) < _HEAD:
            self.head += chunk[: _HEAD - len(self.head)]
        left = self._bounds.left()
        if left is not None and left <= 0:
            raise httpx2.ReadTimeout("the response took too long")

    def failed(self, error: Exception, response: httpx2.Response) -> None:
        """Raise what a failure means, or let it be where the status says it all."""
        if not response.is_success:
            return
        if isinstance(error, httpx2.DecodingError):
            encoding = response.headers.get("content-encoding", "")
            raise UnreadableBodyError(
                f"it is not compressed with {encoding}, as its headers say", self.head
            ) from None
        raise error


class _Watched(httpx2.SyncByteStream):
    def __init__(self, stream: httpx2.SyncByteStream, body: _Body) -> None:
        self._stream = stream
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            self._body.came(chunk)
            yield chunk

    def close(self) -> None:
        self._stream.close()


class _AsyncWatched(httpx2.AsyncByteStream):
    def __init__(self, stream: httpx2.AsyncByteStream, body: _Body) -> None:
        self._stream = stream
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            self._body.came(chunk)
            yield chunk

    async def aclose(self) -> None:
        await self._stream.aclose()


def _is_read(response: httpx2.Response) -> bool:
    """Whether the body is there already, as it is in a response made by a test."""
    try:
        response.content  # noqa: B018 # pyright: ignore[reportUnusedExpression]
    except httpx2.ResponseNotRead:
        return False
    return True
