"""A server on a socket that answers as servers and proxies do when something is wrong."""

from __future__ import annotations

import gzip
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Send = Callable[[bytes], None]


def answer(body: bytes, *headers: str, status: str = "200 OK", length: int | None = None) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body) if length is None else length}", *headers]
    return "\r\n".join([*lines, "Connection: close", "", ""]).encode() + body


def json(body: bytes, **more: int) -> bytes:
    return answer(body, "Content-Type: application/json", **more)  # type: ignore[arg-type]


def drip(send: Send, *, headers_too: bool = False) -> None:
    """A byte every tenth of a second, for half a minute."""
    if headers_too:
        send(b"HTTP/1.1 200 OK\r\nX-Drip: ")
        for _ in range(300):
            send(b"X")
            time.sleep(0.1)
    send(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 300\r\n\r\n")
    for _ in range(300):
        send(b" ")
        time.sleep(0.1)


PAGE = b"<!DOCTYPE html><title>Sign in</title><p>Sign in to the proxy"
BOMB = gzip.compress(b" " * (64 * 1024 * 1024))

# What the server sends, and the words that the error has to have.
FAULTS: dict[str, tuple[bytes | Callable[[Send], None], str]] = {
    "a page of a proxy": (answer(PAGE, "Content-Type: text/html"), "text/html.*<!DOCTYPE html><title>Sign in"),
    "a page that says that it is JSON": (json(PAGE), "not JSON.*<!DOCTYPE html>"),
    "nothing": (json(b""), "nothing came"),
    "no content": (answer(b"", status="204 No Content"), "nothing came.*204"),
    "half of the JSON": (json(b'{"id": 17, "name": "hal'), 'not JSON.*{"id": 17'),
    "half of the body": (json(b'{"id": 17', length=1000), "no complete answer"),
    "not UTF-8": (json(b'{"name": "\xff\xfe"}'), "not JSON.*xff"),
    "a string": (json(b'"ok"'), 'a string came.*"ok"'),
    "a number": (json(b"1"), "a number came"),
    "null": (json(b"null"), "null came"),
    "the other kind of thing": (json(b"[1]"), "a list came"),
    "garbage instead of gzip": (
        answer(b"garbage that is not gzip", "Content-Type: application/json", "Content-Encoding: gzip"),
        "not compressed with gzip.*garbage that",
    ),
    "half of a gzip": (
        answer(gzip.compress(b'{"id": 1}' * 50)[:30], "Content-Type: application/json", "Content-Encoding: gzip"),
        "not JSON",
    ),
    "a gzip bomb": (
        answer(BOMB, "Content-Type: application/json", "Content-Encoding: gzip"),
        "more than 1,048,576 bytes",
    ),
    "too much": (json(b" " * 2_000_000), "more than 1,048,576 bytes"),
    "nested deeply": (json(b"[" * 10_000 + b"]" * 10_000), "a list came|nested too deeply"),
    "nested deeply in an object": (json(b'{"a":' * 100_000 + b"1" + b"}" * 100_000), "nested too deeply"),
    "a number of 5,000 digits": (json(b"1" * 5000), "a number came|not JSON"),
    "a dripping body": (drip, "in time"),
    "dripping headers": (lambda send: drip(send, headers_too=True), "in time"),
    "silence": (lambda send: time.sleep(4), "in time"),
    "a closed connection": (b"", "no complete answer"),
    "no HTTP": (b"SSH-2.0-OpenSSH_9.2\r\n", "no complete answer"),
    "a redirect": (answer(b"", "Location: https://elsewhere.test/", status="302 Found"), "not following"),
    "a page with status 502": (answer(PAGE, "Content-Type: text/html", status="502 Bad Gateway"), "Bad Gateway"),
    "garbage with status 500": (
        answer(b"garbage", "Content-Encoding: gzip", status="500 Internal Server Error"),
        "500",
    ),
    "half an error": (answer(b'{"errors": ["no', status="400 Bad Request", length=1000), "400"),
    "errors nested deeply": (
        answer(b'{"errors":' * 20_000 + b"1" + b"}" * 20_000, status="400 Bad Request"),
        "400",
    ),
    "waits that no clock knows": (
        answer(b"", "X-RateLimit-Reset: " + "9" * 400, "Retry-After: 1e400", status="429 Too Many Requests"),
        "429",
    ),
}


@contextmanager
def serving(fault: bytes | Callable[[Send], None]) -> Iterator[str]:
    """The base URL of a server that answers each request with a fault."""
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(0.2)
    done = threading.Event()

    def one(connection: socket.socket) -> None:
        with connection:
            connection.settimeout(5)
            try:
                connection.recv(65536)
                if isinstance(fault, bytes):
                    connection.sendall(fault)
                else:
                    fault(connection.sendall)
            except OSError:
                pass  # the client has had enough

    def accept() -> None:
        while not done.is_set():
            try:
                connection, _ = listener.accept()
            except OSError:
                continue
            threading.Thread(target=one, args=(connection,), daemon=True).start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        done.set()
        thread.join()
        listener.close()
