"""`ddgen mock` as it is run: a process, a socket, a stranger's document in YAML."""

from __future__ import annotations

import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import httpx2
import pytest

DDGEN = Path(sys.executable).parent / "ddgen"
SPEC = """
openapi: 3.0.3
info: {title: Boats, version: '1'}
paths:
  /boats:
    get:
      responses:
        '200':
          description: All boats.
          content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Boat'}}}}
    post:
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Boat'}}}}
      responses:
        '201': {description: Made., content: {application/json: {schema: {$ref: '#/components/schemas/Boat'}}}}
  /boats/{boatId}:
    parameters: [{name: boatId, in: path, required: true, schema: {type: integer}}]
    get:
      responses:
        '200': {description: One., content: {application/json: {schema: {$ref: '#/components/schemas/Boat'}}}}
        '404': {description: None.}
    delete:
      responses:
        '204': {description: Gone.}
components:
  schemas:
    Boat:
      type: object
      required: [name]
      properties:
        id: {type: integer, readOnly: true}
        name: {type: string, nullable: true}
"""


@contextmanager
def served(folder: Path, *options: str) -> Iterator[tuple[str, list[str]]]:
    (folder / "boats.yaml").write_text(SPEC)
    command = [DDGEN, "mock", "--spec", folder / "boats.yaml", "--port", "0", "--no-cache", *options]
    with (folder / "log").open("w") as log:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, text=True)
        lines: list[str] = []
        try:
            assert process.stdout is not None
            base = process.stdout.readline().strip()
            assert base, (folder / "log").read_text()
            yield base, lines
        finally:
            process.terminate()
            lines += (process.stdout.read() if process.stdout else "").splitlines()
            process.wait(10)


def test_a_boat_from_its_making_to_its_end(tmp_path: Path) -> None:
    with served(tmp_path, "--empty") as (base, _), httpx2.Client(base_url=base) as http:
        made = http.post("/boats", json={"name": None})
        assert made.status_code == 201, made.text
        boat = made.json()
        assert boat["name"] is None and isinstance(boat["id"], int)
        assert http.get("/boats").json() == [boat]
        assert http.get(f"/boats/{boat['id']}").json() == boat
        assert http.post("/boats", json={"name": 1}).status_code == 400
        assert http.post("/boats", content=b"{").status_code == 415
        assert http.delete(f"/boats/{boat['id']}").status_code == 204
        assert http.get(f"/boats/{boat['id']}").status_code == 404
        received = http.get("/_mock/requests").json()
        assert [r["status"] for r in received] == [201, 200, 200, 400, 415, 204, 404]
        assert http.post("/_mock/reset").status_code == 204
        assert http.get("/_mock/requests").json() == []
    log = (tmp_path / "log").read_text()
    assert f"201 POST /boats curl {base}/boats --header 'content-type: application/json'" in log


def test_tls_with_an_authority_of_its_own(tmp_path: Path) -> None:
    authority = tmp_path / "ca.pem"
    with served(tmp_path, "--https", "--ca", str(authority)) as (base, _):
        assert base.startswith("https://127.0.0.1:")
        context = ssl.create_default_context(cafile=str(authority))
        with httpx2.Client(base_url=base, verify=context) as http:
            assert http.get("/boats").status_code == 200
            assert http.get("/_mock/ca.pem").content == authority.read_bytes()
        with httpx2.Client(base_url=base) as http, pytest.raises(httpx2.ConnectError):
            http.get("/boats")


def test_garbage_at_the_socket(tmp_path: Path) -> None:
    with served(tmp_path, "--quiet") as (base, _):
        at = urlsplit(base)
        for data in (
            b"\x00\xff" * 500,
            b"GET\r\n\r\n",
            b"GET /boats HTTP/9.9\r\n\r\n",
            b"POST /boats HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
            b"GET /%zz%00?%ff&&=&a=%f HTTP/1.1\r\nHost: \xff\r\nConnection: close\r\n\r\n",
            b"GET http://[x/boats HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            b"OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            b"POST /boats HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        ):
            with socket.create_connection((at.hostname, at.port), timeout=5) as client:
                client.sendall(data)
                client.shutdown(socket.SHUT_WR)
                answer = b"".join(iter(lambda: client.recv(65536), b""))
            assert b" 500 " not in answer[:20], (data, answer)
        assert httpx2.get(f"{base}/boats").status_code == 200


@pytest.mark.parametrize("fault, status", [("429:1", 429), ("html:1", 502)])
def test_faults(tmp_path: Path, fault: str, status: int) -> None:
    with served(tmp_path, "--fault", fault) as (base, _):
        assert httpx2.get(f"{base}/boats").status_code == status


def test_an_answer_that_is_cut_off(tmp_path: Path) -> None:
    with served(tmp_path, "--fault", "cut:1") as (base, _), pytest.raises(httpx2.RemoteProtocolError):
        httpx2.get(f"{base}/boats")


def test_wrong_calls(tmp_path: Path) -> None:
    for options, text in (
        (["--fault", "fire:1"], "'fire' is no kind of fault"),
        (["--fault", "500:2"], "'2' is no share"),
        (["--spec", str(tmp_path / "none.yaml")], "none.yaml"),
    ):
        done = subprocess.run([DDGEN, "mock", *options], capture_output=True, text=True, timeout=60)
        assert done.returncode in (1, 2) and text in done.stderr, done.stderr
        assert not done.stdout
