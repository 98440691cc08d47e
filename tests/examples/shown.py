"""Requests in one form, whatever shows them: curl's arguments, a request of the client, an item of the Postman collection."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from email.parser import BytesParser
from typing import Any
from urllib.parse import quote, unquote_plus, unquote_to_bytes

# What HTTP libraries add on their own.
INCIDENTAL = frozenset("host accept-encoding connection user-agent content-length transfer-encoding".split())


@dataclass
class Shown:
    """A request. `query` and the pairs of a form have one spelling of their encoding: where a name is among `joined`, characters of
    the value have a meaning (commas between items), and only those that never have one are decoded."""

    method: str
    address: str
    query: list[str] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)
    cookies: list[str] = field(default_factory=list)
    body: Any = None


def shown(
    method: str, url: str, headers: Iterable[tuple[str, str]], body: bytes | str, joined: frozenset[str] = frozenset()
) -> Shown:
    """A request as it goes over the wire, or would; a body that is text has no encoding yet."""
    address, _, query = url.partition("?")
    found: dict[str, str] = {}
    cookies: list[str] = []
    for name, value in headers:
        name = name.lower()
        if name == "cookie":
            cookies += (spelled(pair.strip()) for pair in value.split(";"))
        elif name not in INCIDENTAL:
            found[name] = value
    media = found.get("content-type", "")
    if media.startswith("multipart/"):
        found["content-type"] = media.partition(";")[0]
    return Shown(method, spelled(address), pairs(query, joined), found, sorted(cookies), content(media, body, joined))


def content(media: str, body: bytes | str, joined: frozenset[str]) -> Any:
    """What a body says: JSON as a value, pairs, parts, or text."""
    essence = media.partition(";")[0].strip().lower()
    if not body:
        return None
    if essence.startswith("multipart/") and isinstance(body, bytes):
        return sorted(parts(media, body))
    charset = re.search(r"charset=([\w-]+)", media)
    encoding = charset[1] if charset else "utf-8"
    if essence.endswith(("/json", "+json")):
        return json.loads(body)
    text = body if isinstance(body, str) else body.decode(encoding)
    return pairs(text, joined, encoding) if essence == "application/x-www-form-urlencoded" else text


def parts(media: str, body: bytes) -> Iterator[tuple[str, str, str, str]]:
    """Name, file name, media type and content of each part."""
    message = BytesParser().parsebytes(f"Content-Type: {media}\r\n\r\n".encode() + body)
    for part in message.walk():
        name = part.get_param("name", header="content-disposition")
        if name:
            data = part.get_payload(decode=True)
            kind = str(part.get("Content-Type") or "")
            charset = re.search(r"charset=([\w-]+)", kind)
            assert isinstance(data, bytes)
            yield str(name), part.get_filename() or "", kind, data.decode(charset[1] if charset else "utf-8")


def pairs(text: str, joined: frozenset[str], charset: str = "utf-8") -> list[str]:
    """The pairs of a query or form, sorted, in one spelling."""
    found = []
    for pair in filter(None, text.split("&")):
        name, _, value = pair.partition("=")
        plain = unquote_plus(name, charset)
        is_joined = plain.partition("[")[0] in joined
        found.append(f"{plain}={spelled(value) if is_joined else quote(unquote_plus(value, charset), safe='')}")
    return sorted(found)


def spelled(text: str) -> str:
    """Percent-encoded text in one spelling: what never needs encoding is decoded, what has no place in a URL encoded."""

    def one(match: re.Match[str]) -> str:
        data = unquote_to_bytes(match[0])
        char = data.decode("ascii", "replace")
        return char if re.fullmatch(r"[A-Za-z0-9._~:@-]", char) else match[0].upper()

    return quote(re.sub("%[0-9A-Fa-f]{2}", one, text), safe="%/:?#[]@!$&'()*+,;=~")


# ---- curl


def from_curl(arguments: list[bytes], inputs: Mapping[str, bytes], joined: frozenset[str]) -> Shown:
    """The request that curl would send. `inputs` are what it would read, by file name (`-` is standard input). AssertionError for an
    option that examples should not have."""
    method, url, get = "", "", False
    headers: list[tuple[str, str]] = []
    data: list[bytes] = []
    form: list[tuple[str, str, str, str]] = []
    rest = iter(arguments)
    for argument in map(bytes.decode, rest):
        if argument in ("--silent", "--show-error", "--fail-with-body"):
            continue
        if argument == "--get":
            get = True
        elif argument == "--head":
            method = "HEAD"
        elif argument.startswith("http"):
            assert not url, "two addresses"
            url = argument
        else:
            value = next(rest)
            if argument == "--request":
                method = value.decode()
            elif argument == "--header":
                name, colon, text = value.decode().partition(": ")
                assert colon and "\n" not in text, value
                headers.append((name, text))
            elif argument == "--cookie":
                assert b"=" in value
                headers.append(("Cookie", value.decode()))
            elif argument == "--user":
                headers.append(("Authorization", "Basic " + base64.b64encode(value).decode()))
            elif argument == "--data-raw":
                data.append(value)
            elif argument == "--data-urlencode":
                name, _, text = value.decode().partition("=")
                data.append(f"{name}={quote(text, safe='')}".encode())
            elif argument == "--data-binary":
                assert value == b"@-", value
                data.append(inputs["-"])
            else:
                form.append(_form(argument, value, inputs))
    body = b"&".join(data)
    if get:
        url += ("&" if "?" in url else "?") + body.decode()
        body = b""
    if data and not get and not any(name.lower() == "content-type" for name, _ in headers):
        headers.append(("Content-Type", "application/x-www-form-urlencoded"))
    found = shown(method or ("POST" if body or form else "GET"), url, headers, body, joined)
    if form:
        found.headers.setdefault("content-type", "multipart/form-data")
        found.body = sorted(form)
    return found


def _form(option: str, value: bytes, inputs: Mapping[str, bytes]) -> tuple[str, str, str, str]:
    name, _, rest = value.partition(b"=")
    if option == "--form-string":
        return name.decode(), "", "", rest.decode()
    assert option == "--form", option
    if rest.startswith(b'"'):
        found = re.match(rb'"((?:[^"\\]|\\.)*)"', rest, re.S)
        assert found, value
        data, attributes = re.sub(rb"\\(.)", rb"\1", found[1]), rest[found.end() :]
    else:
        file, _, attributes = rest.removeprefix(b"@").partition(b";")
        assert rest.startswith(b"@"), value
        data = inputs[file.decode()]
    known = dict(re.findall(r'(filename|type)=("[^"]*"|[^;]*(?:; *charset=[\w-]+)?)', attributes.decode()))
    media = known.get("type", "")
    charset = re.search(r"charset=([\w-]+)", media)
    return name.decode(), known.get("filename", "").strip('"'), media, data.decode(charset[1] if charset else "utf-8")


# ---- Postman


def items(folder: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """All requests of a collection."""
    for entry in folder["item"]:
        yield from items(entry) if "item" in entry else [entry]


class Postman:
    """Sends nothing, but says what Postman would: variables filled in, scripts run as far as this project writes any.

    Args:
        collection: the collection.
        values: what the reader fills in: keys, and other values for variables.
        now: the time at which a script runs.
        files: contents of the files that the reader chooses, by request and field.
    """

    def __init__(self, collection: dict[str, Any], values: Mapping[str, str], now: int) -> None:
        self.now = now
        self.values = {v["key"]: v["value"] for v in collection["variable"]} | dict(values)
        self.items = {item["id"]: item for item in items(collection)}

    def request(self, item_id: str, joined: frozenset[str], files: Mapping[str, list[str]] = {}) -> Shown:  # noqa: B006
        """What an item sends; `files` are the contents of files that the reader chooses."""
        method, url, headers, body, form = self.parts(item_id, files)
        multipart = any("boundary=" in value for _, value in headers)
        found = shown(method, url, headers, body.encode() if multipart else body, joined)
        if form is not None:
            found.headers["content-type"] = "multipart/form-data"
            found.body = sorted(form)
        return found

    def parts(
        self, item_id: str, files: Mapping[str, list[str]]
    ) -> tuple[str, str, list[tuple[str, str]], str, list[tuple[str, str, str, str]] | None]:
        """Method, URL, headers, body and parts of a form."""
        item = self.items[item_id]
        request = item["request"]
        values = dict(self.values)
        removed = set(self._run(item, values))

        def fill(text: str) -> str:
            for _ in range(3):  # base addresses hold variables themselves
                text = re.sub(r"\{\{(\w+)\}\}", lambda m: values.get(m[1], m[0]), text)
            return text

        url = request["url"]
        own = {v["key"]: fill(v["value"]) for v in url.get("variable", ())}
        path = [own[s[1:]] if s.startswith(":") and s[1:] in own else fill(s) for s in url["path"]]
        query = [
            f"{q['key']}={fill(q['value'])}"
            for q in url.get("query", ())
            if not q.get("disabled") and ("url.query", q["key"]) not in removed
        ]
        address = "/".join([fill(url["host"][0]), *path]) + ("?" + "&".join(query) if query else "")
        headers = [
            (h["key"], fill(h["value"]))
            for h in request["header"]
            if not h.get("disabled") and ("headers", h["key"]) not in removed
        ]
        auth = request.get("auth", {})
        known = {a["key"]: fill(a["value"]) for a in auth.get(auth.get("type"), ())}
        if auth.get("type") == "bearer":
            headers.append(("Authorization", f"Bearer {known['token']}"))
        elif auth.get("type") == "basic":
            pair = f"{known['username']}:{known['password']}"
            headers.append(("Authorization", "Basic " + base64.b64encode(pair.encode()).decode()))
        body = request.get("body", {})
        text, form = "", None
        if body.get("mode") == "raw":
            text = fill(body["raw"])
        elif body.get("mode") == "urlencoded":
            entries = ((quote(p["key"], safe=""), quote(fill(p["value"]), safe="")) for p in body["urlencoded"])
            text = "&".join(f"{name}={value}" for name, value in entries)
        elif body.get("mode") == "formdata":
            form = [self._part(p, fill, files) for p in body["formdata"]]
        elif body.get("mode") == "file":
            text = files["body"][0]
        assert "{{" not in address + "".join(v for _, v in headers), f"{item_id}: a variable has no value"
        return request["method"], address, headers, text, form

    @staticmethod
    def _part(part: dict[str, Any], fill: Any, files: Mapping[str, list[str]]) -> tuple[str, str, str, str]:
        name = part["key"]
        file = part["type"] == "file"
        text = files[name].pop(0) if file else fill(part["value"])
        return name, name if file else "", part.get("contentType", ""), text

    def _run(self, item: dict[str, Any], values: dict[str, str]) -> Iterator[tuple[str, str]]:
        """Runs the script of an item: sets variables, gives what it takes out of the request."""
        lines = [line for event in item.get("event", ()) for line in event["script"]["exec"]]
        for line in lines:
            if made := re.fullmatch(r"pm\.variables\.set\('(\w+)', (.+)\);", line):
                values[made[1]] = self._value(made[2])
            elif found := re.fullmatch(
                r'if \(!pm\.variables\.get\((".+?")\)\) \{ pm\.request\.([\w.]+)\.remove\((".+?")\); \}', line
            ):
                if not values.get(json.loads(found[1])):
                    yield found[2], json.loads(found[3])
            else:
                assert line == "const now = Math.floor(Date.now() / 1000);", line

    def _value(self, expression: str) -> str:
        if found := re.fullmatch(r"String\(now(?: ([+-]) (\d+))?\)(?: \+ '(\d+)')?", expression):
            return str(self._moved(found[1], found[2])) + (found[3] or "")
        found = re.fullmatch(
            r"(\()?new Date\(\(now(?: ([+-]) (\d+))?\) \* 1000\)\.toISOString\(\)\.slice\(0, (\d+)\)(?: \+ '([^']*)')?"
            r"(?:\)\.replace\('T', ' '\))?",
            expression,
        )
        assert found, expression
        from datetime import UTC, datetime

        text = datetime.fromtimestamp(self._moved(found[2], found[3]), UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
        text = text[: int(found[4])] + (found[5] or "")
        return text.replace("T", " ") if found[1] else text

    def _moved(self, sign: str | None, seconds: str | None) -> int:
        return self.now + (int(seconds or 0) if sign == "+" else -int(seconds or 0))
