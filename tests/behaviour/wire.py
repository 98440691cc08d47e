"""Requests as plain values, however they were made: by the client, by curl, or as the bundle describes them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from email.parser import BytesParser
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlsplit

ROOT = Path(__file__).resolve().parents[2]
GENERATED = ROOT / "generated"
KEYS = {
    "DD_API_KEY": "api-key-of-the-test",
    "DD_APP_KEY": "app-key-of-the-test",
    "DD_ACCESS_TOKEN": "token-of-the-test",
}
BUNDLE: dict[str, Any] = json.loads((GENERATED / "openapi" / "openapi.json").read_text("utf-8"))
COVERAGE: dict[str, Any] = json.loads((GENERATED / "coverage.json").read_text("utf-8"))["operations"]


@dataclass
class Sent:
    """One request: headers that say nothing of the API are left out, their names are in lower case."""

    method: str
    url: str
    query: list[tuple[str, str]]
    headers: dict[str, str] = field(default_factory=dict)
    body: Any = None


# What HTTP libraries add on their own.
_INCIDENTAL = {"host", "accept", "accept-encoding", "connection", "user-agent", "content-length", "transfer-encoding"}


def sent(method: str, url: str, headers: list[tuple[str, str]], body: bytes) -> Sent:
    """A request as it went over the wire."""
    parts = urlsplit(url)
    found = {name.lower(): value for name, value in headers if name.lower() not in _INCIDENTAL}
    media = found.get("content-type", "")
    data: Any = body.decode("utf-8") if body else None
    if media.startswith("multipart/form-data"):
        data = sorted(_form(media, body))
        found["content-type"] = "multipart/form-data"
    elif body and media.split(";")[0].endswith("json"):
        data = json.loads(body)
    return Sent(method, f"{parts.scheme}://{parts.netloc}{_path(parts.path)}", sorted(_pairs(parts.query)), found, data)


def _path(path: str) -> str:
    """A path with one spelling of its encoding."""
    return "/".join(quote(unquote(part), safe="") for part in path.split("/")) or "/"


def _pairs(query: str) -> list[tuple[str, str]]:
    return parse_qsl(query, keep_blank_values=True)


def _form(media: str, body: bytes) -> Iterator[tuple[str, str]]:
    message = BytesParser().parsebytes(f"Content-Type: {media}\r\n\r\n".encode() + body)
    for part in message.walk():
        if name := part.get_param("name", header="content-disposition"):
            yield str(name), part.get_payload(decode=True).decode().strip()  # type: ignore[union-attr]


# ---- what curl was called with


def curl(arguments: list[str], stdin: bytes) -> Sent:
    """The request that curl would send; AssertionError for an option that these examples should not have."""
    method, url, headers, body, form = "", "", [], b"", []
    data: list[str] = []
    get = False
    rest = iter(arguments)
    for argument in rest:
        if argument == "--request":
            method = next(rest)
        elif argument == "--header":
            name, _, value = next(rest).partition(": ")
            headers.append((name, value))
        elif argument == "--get":
            get = True
        elif argument == "--data-urlencode":
            name, _, value = next(rest).partition("=")
            data.append(f"{name}={quote(value, safe='')}")
        elif argument == "--data-binary":
            assert next(rest) == "@-"
            body = stdin
        elif argument == "--data-raw":
            data.append(next(rest))
        elif argument in ("--form", "--form-string"):
            name, _, value = next(rest).partition("=")
            form.append((name, stdin.decode().strip() if argument == "--form" and value.startswith("@-") else value))
        else:
            options = ("--fail-with-body", "--silent", "--show-error")
            assert argument in options or (argument.startswith("http") and not url), argument
            url = url if argument.startswith("--") else argument
    if data and get:
        url += ("&" if "?" in url else "?") + "&".join(data)
    elif data:
        body = "&".join(data).encode()
    found = sent(method or ("POST" if body or form else "GET"), url, headers, body)
    if form:
        found.headers["content-type"] = "multipart/form-data"
        found.body = sorted(form)
    return found


def chosen(script: str) -> dict[str, str]:
    """What a script says may stand in the environment variables that it needs, keys aside."""
    return dict(re.findall(r"^: .\$\{(\w+):\?set it to the \S+ that is meant, such as (.*)\}.$", script, re.M))


# ---- what the bundle describes


def deref(node: Any) -> Any:
    while isinstance(node, dict) and "$ref" in node:
        target: Any = BUNDLE
        for token in node["$ref"][2:].split("/"):
            target = target[token.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def operation(operation_id: str) -> dict[str, Any]:
    entry = COVERAGE[operation_id]
    found: dict[str, Any] = BUNDLE["paths"][entry["path"]][entry["method"].lower()]
    return found


def parameters(operation_id: str) -> list[dict[str, Any]]:
    item = BUNDLE["paths"][COVERAGE[operation_id]["path"]]
    return [deref(p) for p in [*item.get("parameters", ()), *operation(operation_id).get("parameters", ())]]


def server(operation_id: str) -> str:
    """The address of an operation, all variables as they are by default."""
    item = BUNDLE["paths"][COVERAGE[operation_id]["path"]]
    chosen = (operation(operation_id).get("servers") or item.get("servers") or BUNDLE["servers"])[0]
    return re.sub(r"\{(\w+)\}", lambda m: str(chosen["variables"][m[1]]["default"]), chosen["url"]).rstrip("/")


def request_examples(operation_id: str) -> Iterator[tuple[str, str, Any, dict[str, int]]]:
    """Media type, name, value and moments that are moved to now, of each example of the request body."""
    body = deref(operation(operation_id).get("requestBody") or {})
    for media, content in body.get("content", {}).items():
        for name, example in content.get("examples", {}).items():
            example = deref(example)
            yield media, name, example["value"], example.get("x-now", {})


def answer(operation_id: str) -> tuple[int, str, bytes]:
    """Status, media type and body of the documented example of success."""
    for status, response in operation(operation_id)["responses"].items():
        if status.startswith("2"):
            number = int(status.replace("X", "0"))
            for media, content in deref(response).get("content", {}).items():
                for example in content.get("examples", {}).values():
                    value = deref(example)["value"]
                    data = (
                        value.encode() if isinstance(value, str) and "json" not in media else json.dumps(value).encode()
                    )
                    return number, media, data
            return number, "", b""
    raise AssertionError(f"{operation_id} never succeeds")


def without(value: Any, pointers: dict[str, int]) -> Any:
    """A JSON value with what stands at some pointers replaced by a mark, and one spelling of each moment in time."""
    value = _moments(json.loads(json.dumps(value)))
    for pointer in pointers:
        *path, last = [t.replace("~1", "/").replace("~0", "~") for t in pointer.split("/")[1:]]
        node = value
        for token in path:
            node = node[int(token)] if isinstance(node, list) else node[token]
        node[int(last) if isinstance(node, list) else last] = "now"
    return value


def _moments(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: _moments(v) for k, v in value.items()}
    if isinstance(value, list):
        return [_moments(v) for v in value]
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\dT.+(Z|\+00:00)", value):
        return datetime.fromisoformat(value).isoformat()
    return value
