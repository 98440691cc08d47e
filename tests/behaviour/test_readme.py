"""What the client's README shows works as it stands there."""

from __future__ import annotations

import http.server
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

GENERATED = Path(__file__).parents[2] / "generated" / "client"
README = (GENERATED / "README.md").read_text("utf-8")


def block(words: str) -> str:
    """The Python of the README that has these words in it."""
    found = [text for text in re.findall(r"```python\n(.*?)```", README, re.DOTALL) if words in text]
    assert len(found) == 1, (words, len(found))
    return str(found[0])


@pytest.mark.parametrize("words", ["def test_a_limit", "httpx2_mock"])
def test_answers_of_ones_own(words: str, tmp_path: Path) -> None:
    run_tests(tmp_path, block(words), {})


@pytest.fixture
def recorded(tmp_path: Path) -> Iterator[tuple[int, list[str]]]:
    asked: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200)
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"[]")

        def log_message(self, *_: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_port, asked
    server.shutdown()
    server.server_close()


def test_recordings_hold_no_keys(tmp_path: Path, recorded: tuple[int, list[str]]) -> None:
    port, asked = recorded
    cassette = tmp_path / "monitors.yaml"
    text = block("use_cassette").replace('tmp_path / "monitors.yaml"', repr(str(cassette)))
    text = text.replace("Datadog()", f"Datadog(base_url='http://127.0.0.1:{port}')")
    keys = {"DD_API_KEY": "0123456789abcdef0123456789abcdef", "DD_APP_KEY": "fedcba9876543210"}
    for _ in range(2):
        run_tests(tmp_path, text, keys)
    assert asked == ["/api/v1/monitor"], "the second run plays back what the first one recorded"
    recording = cassette.read_text("utf-8")
    assert "/api/v1/monitor" in recording
    assert not any(key in recording for key in keys.values())


def run_tests(folder: Path, text: str, environment: dict[str, str]) -> None:
    (folder / "test_readme.py").write_text(text, "utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_readme.py"],
        cwd=folder,
        env={"PYTHONPATH": str(GENERATED), "NO_PROXY": "*", **environment},
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_spans(monkeypatch: pytest.MonkeyPatch) -> None:
    import datadog_v1
    from opentelemetry import trace

    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    monkeypatch.setattr(trace, "get_tracer", provider.get_tracer)
    answers = [httpx2.Response(503), httpx2.Response(200, json=[])]
    http = httpx2.Client(transport=httpx2.MockTransport(lambda request: answers.pop(0)))
    space = {"Datadog": datadog_v1.Datadog}
    exec(block("opentelemetry"), space)
    client: datadog_v1.Datadog = space["client"]  # type: ignore[assignment]
    made = datadog_v1.Datadog(
        "k", "a", http_client=http, hooks=client._options.hooks, retry=datadog_v1.RetryPolicy(backoff=0.001)
    )
    made.monitors.list_monitors()
    spans = exporter.get_finished_spans()
    assert [span.name for span in spans] == ["ListMonitors", "ListMonitors"]
    assert [dict(span.attributes or {})["http.response.status_code"] for span in spans] == [503, 200]
    assert [dict(span.attributes or {})["http.request.resend_count"] for span in spans] == [0, 1]
    assert [span.status.is_ok for span in spans] == [False, True]
    assert len(block("opentelemetry").split("def begin")[1].split("client =")[0].strip().splitlines()) <= 10


def test_the_fastapi_app_runs() -> None:
    from fastapi.testclient import TestClient

    code = block("FastAPI()")
    found: dict[str, object] = {"__name__": "app"}
    exec(code, found)
    client = TestClient(found["app"])  # type: ignore[arg-type]
    assert client.get("/openapi.json").status_code == 200
    assert client.post("/echo", json={"brand_new": 1}).status_code in (200, 422)
