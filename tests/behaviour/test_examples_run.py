"""Every example runs: in Python against a transport that answers as documented, in bash with a curl that keeps what it is
given; and both send what the bundle describes."""

from __future__ import annotations

import functools
import io
import json
import os
import re
import runpy
import subprocess
import warnings
from concurrent.futures import ThreadPoolExecutor
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

import httpx2
import pytest
from datadog_v1 import UnstableOperationWarning
from wire import (
    BUNDLE,
    COVERAGE,
    GENERATED,
    KEYS,
    Sent,
    answer,
    chosen,
    curl,
    deref,
    operation,
    parameters,
    request_examples,
    sent,
    server,
    without,
)

OPERATIONS = sorted(COVERAGE)
# Paths of examples without the folder of their language and their ending.
STEMS = {
    path.removeprefix("examples/curl/").removesuffix(".sh"): op for op in OPERATIONS for path in COVERAGE[op]["curl"]
}


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Sent]:
    """What each curl example sends."""
    folder = tmp_path_factory.mktemp("shell")
    stub = folder / "bin" / "curl"
    stub.parent.mkdir()
    # Reads its standard input only where the command line asks for it, as curl does.
    stub.write_text(
        '#!/bin/bash\nprintf "%s\\0" "$@" >"$RECORD"\ncase " $* " in *"@-"*) cat >"$RECORD.stdin" ;; esac\n'
    )
    stub.chmod(0o755)
    work = folder / "work"
    work.mkdir()
    environment = {"PATH": f"{stub.parent}:{os.environ['PATH']}", "HOME": str(work), **KEYS}

    def run(stem: str) -> Sent:
        record = folder / stem.replace("/", "-")
        script = GENERATED / "examples" / "curl" / f"{stem}.sh"
        done = subprocess.run(
            ["bash", script],
            cwd=work,
            env={**environment, **chosen(script.read_text("utf-8")), "RECORD": str(record)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
        )
        assert (done.returncode, done.stderr, done.stdout) == (0, "", ""), script
        assert record.exists(), f"{script} does not call curl"
        stdin = Path(f"{record}.stdin")
        return curl(record.read_text("utf-8").split("\0")[:-1], stdin.read_bytes() if stdin.exists() else b"")

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        found = dict(zip(STEMS, pool.map(run, STEMS), strict=True))
    assert not list(work.iterdir()), "a script left something behind"
    return found


class Recorder:
    """A transport that answers with the documented example of success, and keeps what it is sent."""

    def __init__(self) -> None:
        self.operation = ""
        self.sent: list[Sent] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.sent.append(sent(request.method, str(request.url), request.headers.multi_items(), request.read()))
        assert len(self.sent) < 5, "the example never ends"
        status, media, data = answer(self.operation)
        return httpx2.Response(status, headers={"Content-Type": media} if media else {}, content=data)


@pytest.fixture
def recorder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Recorder:
    """Receives what any client sends that is made during the test."""
    found = Recorder()
    monkeypatch.setattr(httpx2, "Client", functools.partial(httpx2.Client, transport=httpx2.MockTransport(found)))
    for name, value in KEYS.items():
        monkeypatch.setenv(name, value)
    for name in ("DD_SITE", "DD_V1_LOG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return found


def python(stem: str, recorder: Recorder, monkeypatch: pytest.MonkeyPatch) -> list[Sent]:
    """What a Python example sends. Warnings of deprecated and unstable operations are part of some; others are errors."""
    recorder.sent.clear()
    for name, value in chosen((GENERATED / "examples" / "curl" / f"{stem}.sh").read_text("utf-8")).items():
        monkeypatch.setenv(name, value)
    printed = io.StringIO()
    with redirect_stdout(printed), warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.simplefilter("ignore", UnstableOperationWarning)
        if operation(recorder.operation).get("deprecated"):
            warnings.simplefilter("ignore", DeprecationWarning)
        runpy.run_path(str(GENERATED / "examples" / "python" / f"{stem}.py"), run_name="__main__")
    assert "key-of-the-test" not in printed.getvalue()
    return list(recorder.sent)


def test_each_operation_has_examples_in_both_languages() -> None:
    for op in OPERATIONS:
        stems = [
            [Path(p).with_suffix("").relative_to(f"examples/{kind}") for p in COVERAGE[op][kind]]
            for kind in ("curl", "python")
        ]
        assert stems[0] == stems[1] and stems[0], op
    for kind, ending in (("curl", "sh"), ("python", "py")):
        files = {p.relative_to(GENERATED).as_posix() for p in (GENERATED / "examples" / kind).rglob(f"*.{ending}")}
        known = {p for op in OPERATIONS for p in COVERAGE[op][kind]}
        assert files == known | {p for op in OPERATIONS for p in COVERAGE[op]["async"] if kind == "python"}


@pytest.mark.parametrize("op", OPERATIONS)
def test_examples_send_what_is_described(
    op: str, shell: dict[str, Sent], recorder: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    recorder.operation = op
    entry, base = COVERAGE[op], server(op)
    declared = {(p["in"], p["name"]): p for p in parameters(op)}
    described = list(request_examples(op))
    stems = [s for s, owner in STEMS.items() if owner == op]
    for stem in stems:
        requests = python(stem, recorder, monkeypatch)
        assert requests, stem
        both = {"curl": shell[stem], "python": requests[0]}
        for kind, request in both.items():
            where = f"{kind}: {stem}"
            assert request.method == entry["method"], where
            path = _matches(base + entry["path"], request.url)
            assert path is not None, f"{where}: {request.url} is not {base}{entry['path']}"
            for name, value in path.items():
                example = declared["path", name]
                assert value == _text(_example(example)), f"{where}: {name}"
            names = {name for name, _ in request.query}
            required = {n for (place, n), p in declared.items() if place == "query" and p.get("required")}
            known = {n for place, n in declared if place == "query"} | _flattened(declared)
            paging = _paging(op) if kind == "python" else set()
            assert required <= names | {n.partition("[")[0] for n in names}, f"{where}: {names}"
            assert all({n, n.partition("[")[0]} & known for n in names), f"{where}: {names}"
            for p in (
                p for (place, _), p in declared.items() if place == "query" and p.get("required") and "x-now" not in p
            ):
                value = _example(p, name_of(stem))
                if not isinstance(value, (list, dict)) and p["name"] not in paging:
                    assert (p["name"], _text(value)) in request.query, f"{where}: {p['name']}"
            _check_keys(op, request, where)
            if described:
                name = name_of(stem)
                sent_as = request.headers["content-type"]
                # Where two media types have examples of one name, the second file has more to its name.
                found = [e for e in described if e[0] == sent_as and (e[1] == name or name.startswith(f"{e[1]}-"))]
                assert found, f"{where}: sent as {sent_as}"
                media, _, expected, now = max(found, key=lambda e: len(e[1]))
                if media.startswith("multipart/"):
                    assert request.body == sorted((k, str(v).strip()) for k, v in expected.items()), where
                elif isinstance(expected, (dict, list)):
                    assert without(request.body, now) == without(expected, now), where
                else:
                    assert str(request.body).strip() == str(expected).strip(), where
            else:
                assert request.body is None, where
        # Each language names the moment it runs at; all else is equal.
        left, right = both["curl"], both["python"]
        own = _paging(op) | {n for (place, n), p in declared.items() if "x-now" in p}
        assert [q for q in left.query if q[0] not in own] == [q for q in right.query if q[0] not in own], stem
        assert left.url == right.url, stem
        assert left.headers == right.headers, stem


def test_twins_of_an_operation_differ_from_each_other(shell: dict[str, Sent]) -> None:
    """Two examples that send the same would be one too many; where they differ in moments alone, they are told apart by them."""
    for op in OPERATIONS:
        stems = [s for s, owner in STEMS.items() if owner == op]
        sent = [(shell[s].headers.get("content-type"), shell[s].query, shell[s].body) for s in stems]
        told = {json.dumps(one, sort_keys=True) for one in sent}
        assert len(told) == len(stems), op


def _matches(template: str, url: str) -> dict[str, str] | None:
    """The values of the placeholders in a URL; None where it is another."""
    pattern = "/".join(
        "(?P<" + re.sub(r"\W", "_", part[1:-1]) + ">[^/]+)"
        if part.startswith("{")
        else re.escape(quote(part, safe=":"))
        for part in template.split("/")
    )
    found = re.fullmatch(pattern.replace("https\\:", "https:"), url)
    return {name: unquote(value) for name, value in found.groupdict().items()} if found else None


def name_of(stem: str) -> str:
    """The name of an example, which its file has after that of the operation; empty for none."""
    return Path(stem).name.partition(".")[2]


def _example(p: dict[str, Any], name: str = "") -> Any:
    """The example of a parameter: the one of this name, else the one that is shown."""
    if name in (p.get("examples") or {}):
        return deref(p["examples"][name])["value"]
    schema = deref(p.get("schema", {}))
    for holder in (p, schema):
        if "example" in holder:
            return holder["example"]
        if holder.get("examples"):
            first = holder["examples"]
            return deref(next(iter(first.values())))["value"] if isinstance(first, dict) else first[0]
    return None


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _flattened(declared: dict[tuple[str, str], dict[str, Any]]) -> set[str]:
    """Names of properties that stand on their own in a query."""
    return {
        name
        for p in declared.values()
        if p["in"] == "query" and p.get("style", "form") == "form" and p.get("explode", True)
        for name in deref(p.get("schema", {})).get("properties", {})
    }


def _paging(op: str) -> set[str]:
    """Parameters that the client counts itself."""
    paging = operation(op).get("x-pagination", {})
    return {paging[key] for key in ("limitParam", "pageParam", "pageOffsetParam", "cursorParam") if key in paging}


def _check_keys(op: str, request: Sent, where: str) -> None:
    ways = operation(op).get("security", BUNDLE.get("security", []))
    schemes = BUNDLE["components"]["securitySchemes"]
    values = {"DD-API-KEY": KEYS["DD_API_KEY"], "DD-APPLICATION-KEY": KEYS["DD_APP_KEY"]}
    headers = {n.lower(): v for n, v in values.items()}
    carried = {name for name, value in headers.items() if request.headers.get(name) == value}
    if not ways or {} in ways:
        assert not carried, where
        return
    needed = {schemes[name]["name"].lower() for name in ways[0] if schemes[name]["type"] == "apiKey"}
    assert carried == needed, where
