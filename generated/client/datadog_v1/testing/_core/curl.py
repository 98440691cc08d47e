"""A request as the curl command that repeats it, with its keys left out."""

from __future__ import annotations

import base64
import re
import shlex
from collections.abc import Collection

from .messages import Request

# What curl, or the connection, says for itself.
_OWN = frozenset(
    "host user-agent accept-encoding content-length connection transfer-encoding content-encoding expect te accept".split()
)
_MOST = 20_000


def command(
    request: Request,
    body: bytes,
    secret_headers: Collection[str],
    secret_parameters: Collection[str],
) -> str:
    """The command. A key stands as a variable: `$DD_API_KEY`.

    Args:
        request: the request.
        body: its body with the encoding undone.
        secret_headers: names of headers that hold keys, in lower case.
        secret_parameters: names of query parameters that hold keys.
    """
    words = ["curl"]
    if request.method == "HEAD":
        words.append("--head")
    elif request.method != ("POST" if body else "GET"):
        words += ["--request", shlex.quote(request.method)]
    target = without_keys(request.target, secret_parameters)
    words.append(shlex.quote(request.base + target))
    host = request.header("host")
    if host and not request.base.endswith("//" + host):
        words += ["--header", shlex.quote(f"Host: {host}")]
    accept = request.header("accept")
    if accept not in ("", "*/*"):
        words += ["--header", shlex.quote(f"Accept: {accept}")]
    for name, value in request.headers:
        if name in _OWN:
            continue
        if name in secret_headers:
            words += ["--header", _secret(name, value)]
        else:
            words += ["--header", shlex.quote(f"{name}: {value}")]
    if body or request.method in ("POST", "PUT", "PATCH"):
        words += ["--data-binary", _data(body)]
    return " ".join(words)


def _data(body: bytes) -> str:
    if len(body) > _MOST:
        return f"@- # {len(body)} bytes are left out"
    try:
        text = body.decode()
        if text.isprintable() or "\0" not in text and not text.startswith("@"):
            return shlex.quote(text)
    except UnicodeDecodeError:
        pass
    return f'@<(base64 -d <<< "{base64.b64encode(body).decode()}")'


def _secret(name: str, value: str) -> str:
    variable = re.sub(r"\W", "_", name).upper()
    kind, space, _ = value.partition(" ")
    plain = f"{kind} " if space and kind.isalpha() and kind.isascii() else ""
    return f'"{name}: {plain}${variable}"'


def without_keys(target: str, secret: Collection[str]) -> str:
    """Path and query with the keys in the query left out."""
    if not secret:
        return target
    path, mark, query = target.partition("?")
    parts = [
        f"{name}=KEY" if (name := part.partition("=")[0]) in secret else part
        for part in query.split("&")
    ]
    return path + mark + "&".join(parts)
