"""Runs every example against the mock over https: each shell script in real bash with real curl, unedited; each Python script, sync and async;
each request of the Postman collection. All must succeed, and the mock must see the same request each time.

    python tests/examples/run.py [--only FAMILY] [--workers N]

The last line is `curl N of N, python N of N, async N of N, postman N of N, equal N of N`; the exit status is 1 where one N falls short.
"""

from __future__ import annotations

import argparse
import contextlib
import functools
import io
import json
import multiprocessing
import os
import re
import runpy
import ssl
import subprocess
import sys
import tempfile
import traceback
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest import mock
from urllib.parse import parse_qsl, urlsplit

sys.path.insert(0, str(Path(__file__).resolve().parent))

import httpx2
import jsonschema_rs
from recording import chosen
from shown import Postman, parts

ROOT = Path(__file__).resolve().parents[2]
GENERATED = ROOT / "generated"
KINDS = ("curl", "python", "async", "postman")
# The forms of keys that the mock takes.
KEYS = {"DD_API_KEY": "a" * 32, "DD_APP_KEY": "b" * 40}
_HEADERS = ("accept", "content-type", "content-encoding", "cookie")
_NEAR = 900  # seconds between two runs of an example


class Failed(Exception):
    """An example did not do what it should."""


# ---- the mock


class Server:
    """A mock of its own, in a process of its own."""

    def __init__(self, folder: Path, *, https: bool) -> None:
        self.ca = folder / "ca.pem"
        options = ["--https", "--ca", str(self.ca)] if https else []
        command = [sys.executable, "-m", "ddgen.cli", "mock", "--port", "0", "--seed", "1", "--quiet", *options]
        self.process = subprocess.Popen(
            [*command, "--spec", str(ROOT / "spec" / "openapi.yaml")],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        self.base = self.process.stdout.readline().strip()
        if not self.base:
            assert self.process.stderr is not None
            raise SystemExit(f"the mock does not start: {self.process.stderr.read()}")
        self.port = urlsplit(self.base).port or 443
        self.context = ssl.create_default_context(cafile=str(self.ca) if https else None)
        self._own = httpx2.Client(verify=self.context, base_url=self.base)

    def reset(self) -> None:
        """Begin with what the examples of the description show."""
        self._own.post("/_mock/reset", params={"examples": "true"}).raise_for_status()

    def received(self) -> list[dict[str, Any]]:
        """What has come in since the last reset."""
        found = self._own.get("/_mock/requests").json()
        assert isinstance(found, list)
        return found

    def stop(self) -> None:
        self._own.close()
        self.process.terminate()
        self.process.wait(10)


class Servers:
    """The mock over https, and another for what the description has without (an agent on the same machine), if any of that is run."""

    def __init__(self, folder: Path, *, plain: bool) -> None:
        self.https = Server(folder, https=True)
        self.http = Server(folder, https=False) if plain else None
        self.all = [self.https, *([self.http] if self.http else [])]

    def lead(self, request: httpx2.Request) -> None:
        """Lead a request to the mock, under the name that it was meant for."""
        request.extensions = {**request.extensions, "sni_hostname": request.url.host}
        server = self.http if request.url.scheme == "http" else self.https
        assert server is not None, f"no mock without https for {request.url}"
        request.url = request.url.copy_with(host="127.0.0.1", port=server.port)

    def reset(self) -> None:
        for server in self.all:
            server.reset()

    def received(self) -> list[dict[str, Any]]:
        return [request for server in self.all for request in server.received()]

    def stop(self) -> None:
        for server in self.all:
            server.stop()


class _Led(httpx2.HTTPTransport):
    """Leads every request to the mock; stays open when a client closes."""

    def __init__(self, servers: Servers) -> None:
        super().__init__(verify=servers.https.context)
        self._servers = servers

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        self._servers.lead(request)
        return super().handle_request(request)

    def close(self) -> None:
        pass


class _AsyncLed(httpx2.AsyncHTTPTransport):
    """The same for asynchronous clients, each with connections of its own."""

    def __init__(self, servers: Servers) -> None:
        super().__init__(verify=servers.https.context)
        self._servers = servers

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        self._servers.lead(request)
        return await super().handle_async_request(request)


@contextmanager
def _led(servers: Servers, sync: _Led) -> Iterator[None]:
    """Every client that is made meanwhile reaches the mock."""
    plain, twin = httpx2.Client, httpx2.AsyncClient

    def asynchronous(*args: Any, **kwargs: Any) -> httpx2.AsyncClient:
        return twin(*args, **{**kwargs, "transport": _AsyncLed(servers)})

    with (
        mock.patch.object(httpx2, "Client", functools.partial(plain, transport=sync)),
        mock.patch.object(httpx2, "AsyncClient", asynchronous),
    ):
        yield


# ---- running one example


class Runner:
    """Runs examples against one mock."""

    def __init__(self, folder: Path, *, plain: bool = False) -> None:
        self.servers = Servers(folder, plain=plain)
        self.led = _Led(self.servers)
        self.home = folder / "curl"
        self.home.mkdir()
        # curl's own configuration leads it to the mock; nothing in a script is changed.
        https, http = self.servers.https, self.servers.http
        text = f'connect-to = ":443:127.0.0.1:{https.port}"\ncacert = "{https.ca}"\n'
        text += f'connect-to = "::127.0.0.1:{http.port}"\n' if http else ""
        (self.home / ".curlrc").write_text(text)
        self.work = folder / "work"
        self.work.mkdir()
        self.bundle = json.loads((GENERATED / "openapi" / "openapi.json").read_text("utf-8"))
        collection = json.loads((GENERATED / "postman" / "collection.json").read_text("utf-8"))
        values = {"api_key": KEYS["DD_API_KEY"], "app_key": KEYS["DD_APP_KEY"]}
        self.collection = functools.partial(Postman, collection, values)
        self.items = list(Postman(collection, values, 0).items)
        self.validators: dict[tuple[str, str, str], Any] = {}

    def run(self, op: str, entry: Mapping[str, Any], index: int) -> dict[str, Any]:
        """What each kind of example has sent first, or why it failed, as text."""
        script = GENERATED / entry["curl"][index]
        environment = {**KEYS, **chosen(script.read_text("utf-8"))}
        found: dict[str, Any] = {}
        for kind in KINDS:
            self.servers.reset()
            try:
                if kind == "curl":
                    self.curl(op, script, environment)
                elif kind == "postman":
                    self.postman(op, index, environment)
                else:
                    self.python(GENERATED / entry[kind][index], environment)
                received = self.servers.received()
                if not received:
                    raise Failed("sends nothing")
                wrong = [r for r in received if not 200 <= r["status"] < 300 or r["operation"] != op]
                if wrong:
                    raise Failed(f"{wrong[0]['method']} {wrong[0]['path']} is answered {wrong[0]['status']}")
                found[kind] = received[0]
            except Failed as error:
                found[kind] = str(error)
            except Exception:  # noqa: BLE001 - whatever a script raises is a failure of that script
                found[kind] = traceback.format_exc(limit=-2).strip()
        return found

    def curl(self, op: str, script: Path, environment: Mapping[str, str]) -> None:
        done = subprocess.run(
            ["bash", str(script)],
            cwd=self.work,
            env={"PATH": os.environ["PATH"], "CURL_HOME": str(self.home), "HOME": str(self.work), **environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
        )
        if done.returncode:
            raise Failed(
                f"exit status {done.returncode}: {(done.stderr + done.stdout).decode('utf-8', 'replace')[:500]}"
            )
        if any(self.work.iterdir()):
            raise Failed("leaves something behind")
        self.validate(op, self.servers.received()[-1]["status"], done.stdout)

    def python(self, script: Path, environment: Mapping[str, str]) -> None:
        with (
            _led(self.servers, self.led),
            mock.patch.dict(os.environ, {"PATH": os.environ["PATH"], **environment}, clear=True),
            contextlib.redirect_stdout(io.StringIO()),
            warnings.catch_warnings(),
        ):
            warnings.simplefilter("ignore")
            runpy.run_path(str(script), run_name="__main__")

    def postman(self, op: str, index: int, environment: Mapping[str, str]) -> None:
        import time

        ids = [i for i in self.items if i == op or i.startswith(f"{op}.")]
        files = _Files()
        method, url, headers, body, form = self.collection(int(time.time())).parts(ids[index], files)
        with httpx2.Client(transport=self.led) as client:
            if form is None:
                answer = client.request(method, url, headers=headers, content=body.encode())
            else:
                fields = [(name, (file or None, text.encode(), media or None)) for name, file, media, text in form]
                answer = client.request(method, url, headers=headers, files=fields)
        if not answer.is_success:
            raise Failed(f"{method} {url} is answered {answer.status_code}: {answer.text[:500]}")
        self.validate(op, answer.status_code, answer.content)

    def validate(self, op: str, status: int, data: bytes) -> None:
        """Whether an answer is as described. Raises Failed."""
        described = self.described(op)["responses"]
        key = next((k for k in (str(status), f"{status // 100}XX", "default") if k in described), None)
        if key is None:
            raise Failed(f"status {status} is not described")
        contents = self.deref(described[key]).get("content", {})
        media = next((m for m in contents if m.partition(";")[0].endswith("json")), None)
        if media is None or "schema" not in contents[media]:
            return
        place = (op, key, media)
        if place not in self.validators:
            schema = {**self.deref(contents[media]["schema"]), "components": self.bundle["components"]}
            self.validators[place] = jsonschema_rs.Draft202012Validator(schema)
        try:
            self.validators[place].validate(json.loads(data))
        except (jsonschema_rs.ValidationError, ValueError) as error:
            raise Failed(f"the answer is not as described: {str(error)[:300]}") from None

    def described(self, op: str) -> dict[str, Any]:
        entry = COVERAGE[op]
        found: dict[str, Any] = self.bundle["paths"][entry["path"]][entry["method"].lower()]
        return found

    def deref(self, node: Any) -> Any:
        while isinstance(node, dict) and "$ref" in node:
            target: Any = self.bundle
            for token in node["$ref"][2:].split("/"):
                target = target[token.replace("~1", "/").replace("~0", "~")]
            node = target
        return node


class _Files(dict[str, list[str]]):
    """The files that a reader chooses: what the form takes."""

    def __missing__(self, name: str) -> list[str]:
        return ["Content of a file.\n"] * 20


# ---- holding what was received against each other


def difference(first: dict[str, Any], other: dict[str, Any], *, paged: bool) -> str:
    """What differs between two requests that the mock received; empty where nothing does."""
    for name in ("method", "path", "host"):
        if first[name] != other[name]:
            return f"{name}: {first[name]!r} and {other[name]!r}"
    left, right = (sorted(parse_qsl(r["query"], keep_blank_values=True)) for r in (first, other))
    if paged:
        # The client counts the pages itself.
        right = [pair for pair in right if pair[0] in dict(left)]
    if not close(left, right):
        return f"query: {left!r} and {right!r}"
    names = sorted({n for r in (first, other) for n in r["headers"] if n in _HEADERS or n.startswith("x-")})
    for name in names:
        one, two = (r["headers"].get(name, "").partition("; boundary=")[0] for r in (first, other))
        if one != two:
            return f"header {name}: {one!r} and {two!r}"
    bodies = [_body(r) for r in (first, other)]
    return "" if close(*bodies) else f"body: {str(bodies[0])[:300]} and {str(bodies[1])[:300]}"


def _body(request: dict[str, Any]) -> Any:
    media = request["headers"].get("content-type", "")
    if media.startswith("multipart/") and isinstance(request["body"], str):
        # Files are chosen by the reader of a collection.
        return sorted((n, k, "" if f else text) for n, f, k, text in parts(media, request["body"].encode()))
    if media.startswith("application/x-www-form-urlencoded"):
        return sorted(parse_qsl(request["body"], keep_blank_values=True))
    return request["body"]


def close(left: Any, right: Any) -> bool:
    """Whether two values are equal, but for times that went by between two runs."""
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(close(v, right[k]) for k, v in left.items())
    if isinstance(left, (list, tuple)) and isinstance(right, (list, tuple)):
        return len(left) == len(right) and all(map(close, left, right))
    if left == right:
        return True
    times = [_time(v) for v in (left, right)]
    if str(left).isdigit() and len(str(left)) != len(str(right)):
        return False
    return None not in times and abs(times[0] - times[1]) < _NEAR  # type: ignore[operator]


def _time(value: Any) -> float | None:
    """The time that a value says, in seconds; None where it says none."""
    from datetime import UTC, datetime

    text = str(value)
    if text.isdigit() and len(text) >= 10 and not isinstance(value, bool):
        return int(text) / 10 ** (len(text) - 10)
    with contextlib.suppress(ValueError):
        if isinstance(value, str):
            moment = datetime.fromisoformat(value)
            return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    return None


# ---- all of them

COVERAGE: dict[str, Any] = json.loads((GENERATED / "coverage.json").read_text("utf-8"))["operations"]


def _work(share: list[tuple[str, int]], results: Any) -> None:
    sys.path.insert(0, str(GENERATED / "client"))
    with tempfile.TemporaryDirectory(prefix="examples-") as folder:
        scripts = [GENERATED / COVERAGE[op]["curl"][index] for op, index in share]
        runner = Runner(Path(folder), plain=any(re.search("[\"']http://", s.read_text("utf-8")) for s in scripts))
        try:
            for op, index in share:
                results.put((op, index, runner.run(op, COVERAGE[op], index)))
        except BaseException:
            results.put(("", 0, {"curl": traceback.format_exc()}))
            raise
        finally:
            runner.servers.stop()


def main() -> int:
    """Run the examples; 1 where one of them fails or differs."""
    command = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    command.add_argument("--only", metavar="FAMILY", help="the examples of one family")
    command.add_argument("--workers", type=int, default=2, help="mocks that run side by side (%(default)s)")
    options = command.parse_args()
    todo = [
        (op, i)
        for op, entry in COVERAGE.items()
        if options.only in (None, entry["family"])
        for i in range(len(entry["curl"]))
    ]
    paged = {op for op in COVERAGE if "x-pagination" in _described(op)}
    context = multiprocessing.get_context("spawn")
    results = context.Queue()
    shares = [todo[i :: options.workers] for i in range(options.workers)]
    workers = [context.Process(target=_work, args=(share, results)) for share in shares if share]
    for worker in workers:
        worker.start()
    counts = dict.fromkeys([*KINDS, "equal"], 0)
    for done in range(1, len(todo) + 1):
        op, index, found = results.get()
        if not op:
            print(found["curl"], file=sys.stderr)
            return 1
        where = Path(COVERAGE[op]["curl"][index]).stem
        requests = {kind: found[kind] for kind in KINDS if isinstance(found[kind], dict)}
        for kind in KINDS:
            if kind in requests:
                counts[kind] += 1
            else:
                print(f"{kind}: {where}: {found[kind]}")
        told = [
            f"curl and {kind}: {where}: {text}"
            for kind, other in requests.items()
            if "curl" in requests
            and (text := difference(requests["curl"], other, paged=op in paged and kind in ("python", "async")))
        ]
        print(*told, sep="\n", end="\n" if told else "")
        counts["equal"] += len(requests) == len(KINDS) and not told
        if done % 50 == 0:
            print(f"{done} of {len(todo)}", flush=True)
    for worker in workers:
        worker.join()
    print(", ".join(f"{kind} {count} of {len(todo)}" for kind, count in counts.items()))
    return int(any(count < len(todo) for count in counts.values()) or not todo)


def _described(op: str) -> dict[str, Any]:
    found: dict[str, Any] = _BUNDLE["paths"][COVERAGE[op]["path"]][COVERAGE[op]["method"].lower()]
    return found


_BUNDLE = json.loads((GENERATED / "openapi" / "openapi.json").read_text("utf-8"))

if __name__ == "__main__":
    sys.exit(main())
