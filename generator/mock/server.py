"""The mock behind a socket: an ASGI application, and uvicorn that runs it."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import sys
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import uvicorn

from .core import Mock, Request, Response
from .core.bodies import SENT
from .core.messages import json_response
from .core.mock import OWN

Scope = dict[str, Any]
Receive = Callable[[], Awaitable[dict[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]


class Application:
    """Takes requests from an ASGI server and gives them to the mock.

    Args:
        mock: what answers.
        ca: the certificate of the authority, in PEM, for `GET /_mock/ca.pem`; None without https.
        log: takes a line a request; None for silence.
    """

    def __init__(self, mock: Mock, ca: bytes | None, log: Callable[[str], None] | None) -> None:
        self._mock = mock
        self._ca = ca
        self._log = log

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        body = await _body(receive)
        if body is None:
            too_large = json_response(413, {"errors": [f"The body has more than {SENT} bytes"]})
            await _answer(replace(too_large, headers=(*too_large.headers, ("connection", "close"))), send)
            return
        request = _request(scope, body)
        if self._ca and request.path == f"{OWN}ca.pem":
            await _answer(Response(200, (("content-type", "application/x-pem-file"),), self._ca), send)
            return
        response = self._mock.handle(request)
        if self._log and not request.path.startswith(OWN):
            received = self._mock.received[-1]
            self._log(f"{response.status} {received.operation or '-'} {received.curl}")
        await _answer(response, send)


def _request(scope: Scope, body: bytes) -> Request:
    headers = tuple((k.decode("latin-1").lower(), v.decode("latin-1")) for k, v in scope["headers"])
    target = scope["raw_path"].decode("latin-1").partition("?")[0]
    if query := scope["query_string"].decode("latin-1"):
        target += "?" + query
    host, port = scope.get("server") or ("localhost", 80)
    return Request(scope["method"].upper(), target, headers, body, f"{scope['scheme']}://{host}:{port}")


async def _body(receive: Receive) -> bytes | None:
    """The body; None where it is larger than any operation takes."""
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return b"".join(parts)
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > SENT:
            return None
        if not message.get("more_body"):
            return b"".join(parts)


class _CutOff(Exception):
    """Closes the connection in the middle of an answer, as a fault asks for."""


async def _answer(response: Response, send: Send) -> None:
    if response.delay:
        await asyncio.sleep(response.delay)
    headers = [(k.encode("latin-1", "replace"), v.encode("latin-1", "replace")) for k, v in response.headers]
    if response.status != 204:
        headers.append((b"content-length", str(len(response.body)).encode()))
    await send({"type": "http.response.start", "status": response.status, "headers": headers})
    if response.cut is None:
        await send({"type": "http.response.body", "body": response.body})
        return
    await send({"type": "http.response.body", "body": response.body[: response.cut], "more_body": True})
    raise _CutOff


class _Server(uvicorn.Server):
    """Says where it listens as soon as it does."""

    def __init__(self, config: uvicorn.Config, lines: list[str]) -> None:
        super().__init__(config)
        self._lines = lines

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets=sockets)
        if self.started:
            print("\n".join(self._lines), flush=True)


def serve(mock: Mock, host: str, port: int, ca_file: Path | None, *, https: bool, quiet: bool) -> int:
    """Serve until interrupted.

    Args:
        mock: what answers.
        host: the address to listen at.
        port: the port; 0 for a free one.
        ca_file: where the authority's certificate is written, for clients to trust; None for nowhere.
        https: whether to speak TLS.
        quiet: whether to leave out the log.

    Raises:
        OSError: the port is taken.
    """
    listener = socket.create_server(
        (host, port), backlog=512, family=socket.AF_INET6 if ":" in host else socket.AF_INET
    )
    # Answers of a few bytes are not to wait for more; what is accepted has this from here.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    base = f"{'https' if https else 'http'}://{f'[{host}]' if ':' in host else host}:{listener.getsockname()[1]}"
    lines = [base]
    ca: bytes | None = None
    settings: dict[str, Any] = {}
    with contextlib.ExitStack() as stack:
        if https:
            from . import tls

            files = stack.enter_context(tls.certificates(mock, host, ca_file))
            ca = files.ca.read_bytes()
            lines.append(f"authority: {files.ca}")
            settings = {"ssl_certfile": str(files.certificate), "ssl_keyfile": str(files.key)}
        log = None if quiet else lambda line: print(line, file=sys.stderr)
        config = uvicorn.Config(
            Application(mock, ca, log),
            http="httptools",
            lifespan="off",
            ws="none",
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=1,
            **settings,
        )
        with listener:
            _Server(config, lines).run(sockets=[listener])
    return 0
