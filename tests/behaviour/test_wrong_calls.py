"""Calls that cannot be meant are refused, with the nearest name where it is a name."""

from __future__ import annotations

import asyncio
import contextlib
import math
import subprocess
import sys
import textwrap
import warnings
from pathlib import Path
from typing import Any

import datadog_v1
import httpx2
import pytest
from datadog_v1 import AsyncDatadog, ConfigurationError, Datadog, RequestValidationError, Timeout
from rig import Rig

GENERATED = Path(datadog_v1.__file__).parents[1]


@pytest.mark.parametrize("class_", [Datadog, AsyncDatadog])
@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"tiemout": 3}, "'tiemout'; did you mean 'timeout'"),
        ({"api_kye": "x"}, "did you mean 'api_key'"),
        ({"nothing_like_it": 1}, "'nothing_like_it'$"),
        ({"api_key": 17}, "api_key is a string"),
        ({"timeout": "3"}, "timeout takes seconds"),
        ({"timeout": True}, "timeout takes seconds"),
        ({"timeout": Timeout(read="3")}, "read takes seconds"),  # type: ignore[arg-type]
        ({"max_retries": 1.5}, "max_retries"),
        ({"headers": [("a", "b")]}, "headers takes a mapping"),
        ({"validate": "yes"}, "validate is True or False"),
        ({"retry": 3}, "RetryPolicy"),
        ({"hooks": {"requests": print}}, "did you mean 'request'"),
        ({"base_url": 8080}, "base_url is a string"),
    ],
)
def test_options_of_the_wrong_name_or_type(class_: Any, options: dict[str, Any], words: str) -> None:
    with pytest.raises(TypeError, match=words):
        class_(**options)
    with pytest.raises(TypeError, match=words.replace("$", "")):
        class_("k", "a").with_options(**options)


@pytest.mark.parametrize("seconds", [0, -1, 1e30, math.inf, math.nan])
def test_times_that_no_clock_has(seconds: float) -> None:
    for timeout in (seconds, Timeout(total=seconds), httpx2.Timeout(5, read=seconds)):
        with pytest.raises(ValueError, match="seconds above 0"):
            Datadog(timeout=timeout)
    with pytest.raises(ValueError, match="seconds above 0"):
        Datadog(max_elapsed=seconds)


def test_other_numbers_out_of_range() -> None:
    with pytest.raises(ValueError, match="0 or more"):
        Datadog(max_retries=-1)
    with pytest.raises(ValueError, match="0 or more"):
        Datadog(max_response_size=-1)


@pytest.mark.parametrize(
    "url",
    ["http://x.test/p?key=1", "http://x.test/p#a", "http://x.test?", "x.test", "ftp://x.test", "http://", "http://x:y"],
)
def test_base_urls_that_paths_cannot_follow(url: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Datadog(base_url=url)
    assert "key=1" not in str(caught.value)
    with pytest.raises(ConfigurationError):
        Datadog().with_options(base_url=url)


def test_arguments_of_the_wrong_name(rig: Rig) -> None:
    with pytest.raises(TypeError, match="takes no 'page_siz'; did you mean 'page_size'"):
        rig.call(lambda dd: dd.monitors.list_monitors(page_siz=3))
    with pytest.raises(TypeError, match="did you mean 'page_size'"):
        rig.call(lambda dd: dd.monitors.with_raw_response.list_monitors(page_siz=3))
    with pytest.raises(TypeError, match="did you mean 'page_size'"):
        rig.call(lambda dd: dd.monitors.list_monitors_pages(page_siz=3))
    with pytest.raises(TypeError, match="missing"):
        rig.call(lambda dd: dd.monitors.get_monitor())


def test_other_keys_for_some_calls(rig: Rig) -> None:
    rig.answer = lambda request: httpx2.Response(200, json=[])

    def use(dd: Any) -> Any:
        return dd.with_options(api_key="another-key", site="datadoghq.eu").monitors.list_monitors()

    rig.call(use)
    assert rig.headers[0]["dd-api-key"] == "another-key"
    assert rig.headers[0]["dd-application-key"] == "the-app-key"
    assert rig.request.url.host == "api.datadoghq.eu"


def test_keys_given_for_some_calls_win_over_those_that_are_fetched(rig: Rig) -> None:
    rig.answer = lambda request: httpx2.Response(200, json=[])
    fetched = {"api_key": "fetched-key", "app_key": "fetched-app-key"}
    rig.call(
        lambda dd: dd.with_options(api_key="another-key", app_key="another").monitors.list_monitors(),
        credentials=lambda: fetched,
    )
    assert rig.headers[0]["dd-api-key"] == "another-key"


@pytest.mark.parametrize("option", ["http_client", "proxy", "verify", "http2"])
def test_how_to_connect_is_settled_once(option: str) -> None:
    with pytest.raises(TypeError, match=f"{option} cannot be changed"):
        Datadog().with_options(**{option: None})  # type: ignore[arg-type]


def test_bodies_that_no_json_can_hold(rig: Rig) -> None:
    endless: dict[str, Any] = {"type": "metric alert"}
    endless["options"] = endless
    for one in (endless, {"query": object()}):
        for validate in (True, False):
            with pytest.raises(RequestValidationError):
                rig.call(lambda dd, one=one: dd.monitors.create_monitor(body=one), validate=validate)
    assert rig.requests == []


def test_a_slip_in_the_value_of_an_enumeration(rig: Rig) -> None:
    rig.answer = lambda request: httpx2.Response(200, json={})
    body = {"type": "metric alrt", "query": "avg(last_5m):avg:system.load.1{*} > 4"}
    with pytest.warns(datadog_v1.UnknownValueWarning, match="'metric alrt'.*did you mean 'metric alert'") as told:
        rig.call(lambda dd: dd.monitors.create_monitor(body=body))
    assert rig.asynchronous or told[0].filename == __file__
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        rig.call(lambda dd: dd.monitors.create_monitor(body={**body, "type": "brand new kind"}))
        rig.call(lambda dd: dd.monitors.create_monitor(body=body), validate=False)
    assert len(rig.requests) == 3


def test_a_body_nested_deeply_is_sent_or_refused(rig: Rig) -> None:
    rig.answer = lambda request: httpx2.Response(200, json={})
    body: Any = {"query": "q"}
    for _ in range(10_000):
        body = {"options": body}
    for validate in (True, False):
        with contextlib.suppress(RequestValidationError):
            rig.call(lambda dd: dd.monitors.create_monitor(body=body), validate=validate)


def test_a_slip_in_an_import_is_an_error(tmp_path: Path) -> None:
    slip = "from datadog_v1 import Datadgo\n"
    with pytest.raises(ImportError, match="Datadgo"):
        exec(slip)
    with pytest.raises(AttributeError, match="did you mean 'Datadog'"):
        _ = datadog_v1.Datadgo  # type: ignore[attr-defined]
    file = tmp_path / "slip.py"
    file.write_text(slip)
    mypy = [sys.executable, "-m", "mypy", "--no-incremental", "--follow-imports=silent", str(file)]
    run = subprocess.run(mypy, env={"MYPYPATH": str(GENERATED)}, capture_output=True, text=True, cwd=tmp_path)
    assert run.returncode == 1 and 'has no attribute "Datadgo"' in run.stdout, run.stdout + run.stderr


def test_all_that_is_offered_can_be_imported() -> None:
    space: dict[str, Any] = {}
    exec("from datadog_v1 import *", space)
    assert set(datadog_v1.__all__) <= set(space) and "Datadog" in space and "Timeout" in space
    assert set(datadog_v1.__all__) <= set(dir(datadog_v1))


def test_a_client_in_event_loops_one_after_the_other() -> None:
    """Against a server on a socket: connections belong to the loop in which they were opened."""
    script = """
        import asyncio, http.server, threading, warnings
        from datadog_v1 import AsyncDatadog, ConfigurationError
        import httpx2
        warnings.simplefilter("error")

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            def do_GET(self):
                self.send_response(200)
                self.send_header("Content-Length", "2")
                self.end_headers()
                self.wfile.write(b"[]")
            def log_message(self, *_): pass

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}"
        dd = AsyncDatadog("k" * 32, "a" * 40, base_url=url)

        async def call(client):
            return await client.monitors.list_monitors()

        assert [asyncio.run(call(dd)) for _ in range(3)] == [[], [], []]

        async def several():
            return await asyncio.gather(*(call(dd) for _ in range(5)))
        assert asyncio.run(several()) == [[]] * 5

        mine = AsyncDatadog("k" * 32, "a" * 40, base_url=url, http_client=httpx2.AsyncClient(trust_env=False))
        assert asyncio.run(call(mine)) == []
        try:
            asyncio.run(call(mine))
        except ConfigurationError as error:
            assert "event loop" in str(error), error
        else:
            raise SystemExit("no error, though the connection belongs to another loop")
        """
    run = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)],
        env={"PYTHONPATH": str(GENERATED), "NO_PROXY": "*"},
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr


def test_a_closed_client(rig: Rig) -> None:
    def use(dd: Any) -> Any:
        if rig.asynchronous:

            async def late() -> None:
                await dd.aclose()
                await dd.monitors.list_monitors()

            return late()
        dd.close()
        return dd.monitors.list_monitors()

    with pytest.raises(ConfigurationError, match="closed"):
        rig.call(use)
    http = httpx2.Client()
    http.close()
    with pytest.raises(ConfigurationError, match="http_client is closed"):
        Datadog("k", "a", http_client=http).monitors.list_monitors()


def test_surroundings_in_which_no_http_client_can_be_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "https://user:the-password@[::")
    with pytest.raises(ConfigurationError, match="no HTTP client can be made") as caught:
        Datadog("k", "a").monitors.list_monitors()
    assert "the-password" not in str(caught.value)
    monkeypatch.delenv("HTTPS_PROXY")
    with pytest.raises(ConfigurationError):
        Datadog("k", "a", proxy="nonsense://x").monitors.list_monitors()


def test_a_cancelled_call_stays_cancelled() -> None:
    async def never(request: httpx2.Request) -> httpx2.Response:
        await asyncio.sleep(60)
        return httpx2.Response(200, json=[])

    async def main() -> None:
        async with httpx2.AsyncClient(transport=httpx2.MockTransport(never)) as http:
            dd = AsyncDatadog("k", "a", http_client=http)
            task = asyncio.create_task(dd.monitors.list_monitors())
            await asyncio.sleep(0.05)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.05):
                    await dd.monitors.list_monitors()
            with pytest.raises(datadog_v1.APITimeoutError):
                await dd.with_options(timeout=Timeout(total=0.05)).monitors.list_monitors()

    asyncio.run(main())


def test_trio() -> None:
    trio = pytest.importorskip("trio")
    answers = [httpx2.Response(503), httpx2.Response(200, json=[])]

    async def main() -> Any:
        async with httpx2.AsyncClient(transport=httpx2.MockTransport(lambda request: answers.pop(0))) as http:
            retry = datadog_v1.RetryPolicy(backoff=0.01)
            return await AsyncDatadog("k", "a", http_client=http, retry=retry).monitors.list_monitors()

    assert trio.run(main) == []
