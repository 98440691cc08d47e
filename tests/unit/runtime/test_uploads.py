"""Bodies that are files, streams or forms, and compressed bodies."""

from __future__ import annotations

import gzip
import io
import json
import sys
import zlib
from collections.abc import AsyncIterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx2
import pytest
from ddgen.runtime import compression
from ddgen.runtime.errors import ConfigurationError, RequestValidationError
from ddgen.runtime.operation import Body, Operation, Part

from . import pets
from .conftest import Rig


def parts(request: httpx2.Request) -> list[tuple[str, bytes]]:
    """Headers and content of each part of a form."""
    boundary = request.headers["content-type"].partition("boundary=")[2].encode()
    pieces = request.content.split(b"--" + boundary)[1:-1]
    found: list[tuple[str, bytes]] = []
    for piece in pieces:
        headers, _, content = piece.strip(b"\r\n").partition(b"\r\n\r\n")
        found.append((headers.decode().removeprefix("Content-Disposition: "), content))
    return found


def test_a_form(rig: Rig, tmp_path: Path) -> None:
    path = tmp_path / "rex.png"
    path.write_bytes(b"pixels")
    named = (tmp_path / "a.txt").open("wb+")
    named.write(b"text")
    named.flush()
    with named:
        body = {
            "path": path,
            "file": named,
            "memory": io.BytesIO(b"memory"),
            "bytes": b"bytes",
            "text": "words",
            "number": 3,
            "flag": True,
            "nothing": None,
            "own": ("own.bin", b"own", "image/gif"),
            "many": [b"1", b"2"],
        }
        rig.call(pets.UPLOAD, body=body)
    form = "form-data; name="
    binary = "Content-Type: application/octet-stream"
    assert parts(rig.request) == [
        (f'{form}"path"; filename="rex.png"\r\nContent-Type: image/png', b"pixels"),
        (f'{form}"file"; filename="a.txt"\r\nContent-Type: text/plain', b"text"),
        (f'{form}"memory"; filename="memory"\r\n{binary}', b"memory"),
        (f'{form}"bytes"; filename="bytes"\r\n{binary}', b"bytes"),
        (f'{form}"text"', b"words"),
        (f'{form}"number"', b"3"),
        (f'{form}"flag"', b"true"),
        (f'{form}"own"; filename="own.bin"\r\nContent-Type: image/gif', b"own"),
        (f'{form}"many"; filename="many"\r\n{binary}', b"1"),
        (f'{form}"many"; filename="many"\r\n{binary}', b"2"),
    ]
    assert rig.sent[0]["content-length"] == str(len(rig.request.content))


def test_a_form_is_sent_again_whole(rig: Rig, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"pixels")
    rig.answers = [httpx2.Response(503), httpx2.Response(200)]
    rig.call(pets.UPLOAD, body={"path": path, "file": io.BytesIO(b"memory")})
    for request in rig.requests:
        assert [content for _, content in parts(request)] == [b"pixels", b"memory"]


def test_forms_that_cannot_be_sent(rig: Rig) -> None:
    with pytest.raises(RequestValidationError, match="a form takes a mapping"):
        rig.call(pets.UPLOAD, body=[1])
    with pytest.raises(RequestValidationError, match="/a: cannot be sent as text"):
        rig.call(pets.UPLOAD, body={"a": object()})
    assert rig.requests == []


def test_parts_are_sent_as_they_are_described(rig: Rig) -> None:
    described = {
        "sheet": Part(media="text/csv", headers={"X-Rows": "2"}),
        "note": Part(media="text/plain; charset=iso-8859-1"),
    }
    media = "multipart/form-data"
    operation: Operation[Any] = Operation("X", "POST", "/x", body=Body({media: None}, parts={media: described}))
    body = {"sheet": b"a,b", "meta": {"a": [1]}, "many": [{"b": 1}, {"b": 2}], "note": "\xe4", "plain": "\xe4"}
    rig.call(operation, body=body)
    json_part = 'form-data; name="{}"\r\nContent-Type: application/json'
    assert parts(rig.request) == [
        ('form-data; name="sheet"; filename="sheet"\r\nX-Rows: 2\r\nContent-Type: text/csv', b"a,b"),
        (json_part.format("meta"), b'{"a":[1]}'),
        (json_part.format("many"), b'{"b":1}'),
        (json_part.format("many"), b'{"b":2}'),
        ('form-data; name="note"\r\nContent-Type: text/plain; charset=iso-8859-1', b"\xe4"),
        ('form-data; name="plain"', "\xe4".encode()),
    ]


def test_another_kind_of_multipart_keeps_its_name(rig: Rig) -> None:
    operation: Operation[Any] = Operation("X", "POST", "/x", body=Body({"multipart/mixed": None}))
    rig.call(operation, body={"a": "1", "b": b"2"})
    assert rig.sent[0]["content-type"].startswith("multipart/mixed; boundary=")
    assert [content for _, content in parts(rig.request)] == [b"1", b"2"]


FORM = "application/x-www-form-urlencoded"


@pytest.mark.parametrize(
    ("media", "body", "expected"),
    [
        (FORM, {"size": {"beam": 4, "l": [1, 2]}}, b"size[beam]=4&size[l]=1&size[l]=2"),
        (FORM, {"flags": ["a,b", "c"]}, b"flags=a%2Cb,c"),
        (FORM, {"other": {"a": 1}}, b"other=%7B%22a%22%3A1%7D"),
        (FORM, {"near": "a/b?c&d"}, b"near=a/b?c%26d"),
        (f"{FORM}; charset=iso-8859-1", {"ship": "\xc4olus", "flags": ["\xe9"]}, b"ship=%C4olus&flags=%E9"),
        (f"{FORM}; charset=utf-8", {"ship": "\xc4olus"}, b"ship=%C3%84olus"),
    ],
)
def test_urlencoded_fields_have_styles_and_an_encoding(rig: Rig, media: str, body: Any, expected: bytes) -> None:
    described = {
        "size": Part(style="deepObject"),
        "flags": Part(style="form", explode=False),
        "near": Part(style="form", reserved=True),
    }
    operation: Operation[Any] = Operation("X", "POST", "/x", body=Body({media: None}, parts={media: described}))
    rig.call(operation, body=body)
    assert rig.request.content == expected
    assert rig.sent[0]["content-type"] == media


def test_text_is_sent_in_the_encoding_of_its_media_type(rig: Rig) -> None:
    media = "text/plain; charset=iso-8859-1"
    operation: Operation[Any] = Operation("X", "POST", "/x", body=Body({media: None}))
    rig.call(operation, body="Gr\xfc\xdfe")
    assert rig.request.content == b"Gr\xfc\xdfe"
    with pytest.raises(RequestValidationError, match="'\u20ac' is not in iso-8859-1"):
        rig.call(operation, body="1 \u20ac")


def test_urlencoded_forms(rig: Rig) -> None:
    media = "application/x-www-form-urlencoded"
    operation: Operation[Any] = Operation("X", "POST", "/x", body=Body({media: None}))
    rig.call(operation, body={"a": "b c", "d": [1, True], "e": None})
    assert rig.request.content == b"a=b+c&d=1&d=True".replace(b"True", b"true")
    assert rig.sent[0]["content-type"] == media


def test_files_are_streamed_from_where_they_stand(rig: Rig, tmp_path: Path) -> None:
    path = tmp_path / "big"
    path.write_bytes(b"head" + b"x" * 200_000)
    rig.answers = [httpx2.Response(429), httpx2.Response(200, json={})]
    with path.open("rb") as file:
        file.seek(4)
        rig.call(pets.CREATE_PET, body=file)
    for request, sent in zip(rig.requests, rig.sent, strict=True):
        assert request.content == b"x" * 200_000
        assert sent["content-length"] == "200000"
        assert "transfer-encoding" not in sent
    assert len(rig.requests) == 2


def test_iterators_are_streamed(rig: Rig) -> None:
    rig.call(pets.CREATE_PET, body=iter([b"a", b"b"]), content_type="text/plain")
    assert rig.request.content == b"ab"
    assert rig.sent[0]["transfer-encoding"] == "chunked"
    assert rig.sent[0]["content-type"] == "text/plain"


def test_asynchronous_iterators_are_streamed(rig: Rig) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        yield b"a"
        yield b"b"

    if not rig.asynchronous:
        pytest.skip("synchronous clients have nothing to await with")
    rig.call(pets.CREATE_PET, body=chunks())
    assert rig.request.content == b"ab"


def test_asynchronous_iterators_need_an_asynchronous_client(rig: Rig) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        yield b"a"

    if rig.asynchronous:
        pytest.skip("is one")
    with pytest.raises(RequestValidationError, match="asynchronous client"):
        rig.call(pets.CREATE_PET, body=chunks())


def test_text_files_are_refused(rig: Rig) -> None:
    with pytest.raises(RequestValidationError, match="binary"):
        rig.call(pets.CREATE_PET, body=io.StringIO("a"))


@pytest.mark.parametrize(
    ("encoding", "decompress"),
    [
        ("gzip", gzip.decompress),
        ("deflate", zlib.decompress),
        ("identity", bytes),
    ],
)
@pytest.mark.parametrize("body", [{"name": "Rex"}, b'{"name": "Rex"}'])
def test_compression(rig: Rig, encoding: str, decompress: Any, body: Any) -> None:
    rig.call(pets.CREATE_PET, {"content_encoding": encoding}, body=body)
    assert json.loads(decompress(rig.request.content)) == {"name": "Rex"}
    assert rig.sent[0]["content-encoding"] == encoding
    assert rig.sent[0]["content-length"] == str(len(rig.request.content))


def test_compression_gives_the_same_bytes_twice() -> None:
    assert compression.compress("gzip", b"x") == compression.compress("gzip", b"x")
    assert compression.compress("gzip", b"x")[4:8] == b"\0\0\0\0"


def test_unknown_compression(rig: Rig) -> None:
    arguments = {"content_encoding": "br"}
    with pytest.raises(RequestValidationError, match="br"):
        rig.call(pets.CREATE_PET, arguments, body={"name": ""})
    rig.call(pets.CREATE_PET, arguments, body=b"packed", validate=False)
    assert rig.request.content == b"packed"
    assert rig.sent[0]["content-encoding"] == "br"


def test_streams_are_not_compressed(rig: Rig) -> None:
    with pytest.raises(RequestValidationError, match="stream is not compressed"):
        rig.call(pets.CREATE_PET, {"content_encoding": "gzip"}, body=iter([b"a"]))


def test_zstd(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in compression._ZSTD_MODULES:
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(ConfigurationError, match=r"backports\.zstd"):
        compression.compress("zstd", b"x")
    module: Any = SimpleNamespace(compress=lambda data: b"zstd:" + data)
    monkeypatch.setitem(sys.modules, "zstandard", module)
    assert compression.compress("zstd1", b"x") == b"zstd:x"
