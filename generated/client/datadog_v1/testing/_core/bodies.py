"""The body of a request: its encoding undone, its media type looked up, its parts read."""

from __future__ import annotations

import importlib
import io
import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote_plus

from .document import Document
from .errors import Refused
from .messages import Request
from .operations import Content, Operation, essence, is_json
from .parameters import convert, pairs
from .values import is_list, is_object

# Bytes as they are sent, and once their encoding is undone.
SENT = 16 * 1024 * 1024
DECODED = 64 * 1024 * 1024
_CHUNK = 64 * 1024
_ENCODINGS = ("gzip", "deflate", "zstd")


@dataclass(frozen=True)
class Body:
    """A body that was read: its media type, what is described for it, and its value."""

    media_type: str
    content: Content | None
    value: Any
    data: bytes


def decoded(request: Request) -> bytes:
    """The body with its Content-Encoding undone.

    Raises:
        Refused: 413 where it is too large, 415 for an unknown encoding, 400 for one
            that the body does not have.
    """
    data = request.body
    if len(data) > SENT:
        raise Refused(413, f"The body has more than {SENT} bytes")
    names = [n.strip() for n in request.header("content-encoding").lower().split(",")]
    for name in reversed([n for n in names if n and n != "identity"]):
        if name not in (*_ENCODINGS, "x-gzip", "zstd1"):
            known = ", ".join(_ENCODINGS)
            raise Refused(415, f"The encoding {name} is not known: {known}")
        try:
            data = _undo(name, data)
        except (zlib.error, EOFError, OSError, ValueError):
            raise Refused(400, f"The body is not encoded as {name}") from None
    return data


def _undo(name: str, data: bytes) -> bytes:
    if name.startswith("zstd"):
        return _zstd(data)
    if name == "deflate":
        try:
            return _inflate(data, zlib.MAX_WBITS)
        except zlib.error:
            # Many senders leave the frame of zlib out.
            return _inflate(data, -zlib.MAX_WBITS)
    return _inflate(data, zlib.MAX_WBITS | 16)


def _inflate(data: bytes, bits: int) -> bytes:
    out = b""
    while True:
        reader = zlib.decompressobj(bits)
        out += reader.decompress(data, DECODED + 1 - len(out))
        if len(out) > DECODED:
            raise _too_large()
        if not reader.eof:
            raise EOFError
        data = reader.unused_data
        if not data or bits <= zlib.MAX_WBITS:
            return out


def _zstd(data: bytes) -> bytes:
    module = _zstd_module()
    out = io.BytesIO()
    try:
        with module.ZstdFile(io.BytesIO(data)) as file:
            while chunk := file.read(_CHUNK):
                out.write(chunk)
                if out.tell() > DECODED:
                    raise _too_large()
    except module.ZstdError as error:
        raise ValueError(str(error)) from None
    return out.getvalue()


def _zstd_module() -> Any:
    for name in ("compression.zstd", "backports.zstd"):
        try:
            return importlib.import_module(name)
        except ImportError:
            continue
    raise Refused(415, "zstd needs Python 3.14 or the package backports.zstd")


def _too_large() -> Refused:
    return Refused(413, f"The decoded body has more than {DECODED} bytes")


def read(document: Document, operation: Operation, request: Request) -> Body | None:
    """The body of a request; None where there is none.

    Raises:
        Refused: 400, 413, 415.
    """
    data = decoded(request)
    media_type = request.header("content-type")
    if not data:
        if operation.body_required and not _takes_nothing(operation, media_type):
            raise Refused(400, "A body is required")
        return None
    if not operation.bodies:
        return Body(media_type, None, None, data)
    content = _content(operation, media_type)
    return Body(media_type, content, _value(document, content, media_type, data), data)


def _takes_nothing(operation: Operation, media_type: str) -> bool:
    """Whether no bytes can be a body: an empty text is one."""
    kinds = {c.essence for c in operation.bodies}
    return essence(media_type) in kinds and essence(media_type).startswith("text/plain")


def _content(operation: Operation, media_type: str) -> Content:
    plain = "".join(media_type.lower().split())
    for content in operation.bodies:
        if "".join(content.media_type.lower().split()) == plain:
            return content
    name = essence(media_type)
    for content in operation.bodies:
        if content.essence == name or _covers(content.essence, name):
            return content
    # The service reads JSON under any of its names.
    if is_json(media_type):
        for content in operation.bodies:
            if content.is_json:
                return content
    known = ", ".join(c.media_type for c in operation.bodies)
    raise Refused(415, f"Content-Type is {media_type or 'not given'}: {known}")


def _covers(range_: str, name: str) -> bool:
    kind, _, sub = range_.partition("/")
    return sub == "*" and bool(name) and kind in ("*", name.partition("/")[0])


def _value(document: Document, content: Content, media_type: str, data: bytes) -> Any:
    if is_json(media_type):
        return parse(data)
    name = essence(media_type)
    if name == "application/x-www-form-urlencoded":
        return _urlencoded(document, content, _text(data, media_type))
    if name.startswith("multipart/"):
        return _multipart(document, content, media_type, data)
    if name.startswith("text/") or "charset" in media_type.lower():
        return _text(data, media_type)
    return data.decode("latin-1")


def parse(data: bytes) -> Any:
    """JSON, with integers of any size exact.

    Raises:
        Refused: 400; it is no JSON.
    """
    try:
        return json.loads(data, parse_constant=_no_constant)
    except RecursionError:
        raise Refused(400, "The body is nested too deeply") from None
    except (ValueError, UnicodeDecodeError) as error:
        raise Refused(400, f"The body is no JSON: {error}") from None


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")


def _text(data: bytes, media_type: str) -> str:
    charset = media_type.lower().partition("charset=")[2].partition(";")[0].strip(' "')
    try:
        return data.decode(charset or "utf-8")
    except (LookupError, UnicodeDecodeError):
        raise Refused(400, f"The body is not {charset or 'utf-8'}") from None


def _urlencoded(document: Document, content: Content, text: str) -> Any:
    return _fields(
        document, content, [(n, unquote_plus(v), "") for n, v in pairs(text)]
    )


def _fields(
    document: Document, content: Content, fields: list[tuple[str, Any, str]]
) -> Any:
    properties = document.properties(content.schema)
    found: dict[str, Any] = {}
    for name, value, kind in fields:
        base = name.removesuffix("[]")
        name = base if base in properties else name
        schema = properties.get(name)
        types = document.types(schema) if schema is not None else {"string"}
        item = document.follow(schema).get("items") if "array" in types else schema
        value = _field(document, item, value, kind, content.encoding.get(name))
        if "array" in types and not is_list(value):
            found.setdefault(name, []).append(value)
        else:
            found[name] = value
    return found


def _field(
    document: Document, schema: Any, value: Any, kind: str, encoding: Any
) -> Any:
    named = str(encoding.get("contentType", "")) if is_object(encoding) else ""
    types = document.types(schema) if schema is not None else set[str]()
    structured = bool(types & {"object", "array"}) and "string" not in types
    if is_json(kind) or (not kind and (is_json(named) or structured)):
        try:
            return json.loads(value)
        except (ValueError, RecursionError):
            return value
    return convert(document, schema, value) if isinstance(value, str) else value


def _multipart(
    document: Document, content: Content, media_type: str, data: bytes
) -> Any:
    fields = [
        (name, data_.decode("latin-1") if file else _lenient(data_), kind)
        for name, data_, kind, file in parts(media_type, data)
    ]
    return _fields(document, content, fields)


def _lenient(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("latin-1")


def parts(media_type: str, data: bytes) -> Iterator[tuple[str, bytes, str, bool]]:
    """Name, bytes, media type of each part of a form, and whether it is a file.

    Raises:
        Refused: 400; it is no such form.
    """
    from python_multipart.exceptions import FormParserError
    from python_multipart.multipart import parse_form

    found: list[tuple[str, bytes, str, bool]] = []

    def field(field: Any) -> None:
        kind = field.content_type or ""
        found.append(
            (_lenient(field.field_name or b""), field.value or b"", kind, False)
        )

    def file(file: Any) -> None:
        file.file_object.seek(0)
        kind = file.content_type or ""
        found.append(
            (_lenient(file.field_name or b""), file.file_object.read(), kind, True)
        )

    # A form of any kind is read as the kind that the library knows.
    options = media_type.partition(";")[2]
    headers: dict[str, bytes] = {
        "Content-Type": f"multipart/form-data;{options}".encode(),
        "Content-Length": b"%d" % len(data),
    }
    try:
        parse_form(headers, io.BytesIO(data), field, file)
    except (FormParserError, ValueError, KeyError) as error:
        raise Refused(400, f"The form cannot be read: {error}") from None
    yield from found
