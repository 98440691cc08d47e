"""The generated client, called as its users call it."""

from __future__ import annotations

import asyncio
import copy
import gzip
import json
import pickle
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import datadog_v1
import httpx2
import pytest
from datadog_v1 import AsyncDatadog, Datadog, RetryPolicy
from datadog_v1.models import Dashboard, HTTPLogItem, Monitor, MonitorOptions
from rig import Rig
from wire import BUNDLE, COVERAGE, operation

MONITOR = {"id": 1, "type": "metric alert", "query": "avg(last_5m):avg:system.cpu.user{*} > 90", "name": "CPU"}

# ---- parameters


def test_path_and_query_parameters(rig: Rig) -> None:
    rig.answer = lambda request: httpx2.Response(200, json=MONITOR)
    monitor = rig.call(lambda dd: dd.monitors.get_monitor(7, group_states="alert,no data"))
    assert isinstance(monitor, Monitor) and monitor.name == "CPU"
    assert rig.request.method == "GET"
    assert rig.request.url.raw_path.split(b"?")[0] == b"/api/v1/monitor/7"
    assert rig.query == [("group_states", "alert,no data")]


@pytest.mark.parametrize("given", ["7", 7])
def test_typed_values_and_strings_are_both_taken(given: Any, rig: Rig) -> None:
    rig.call(lambda dd: dd.monitors.get_monitor(monitor_id=given))
    assert rig.request.url.path == "/api/v1/monitor/7"


def test_a_path_value_stays_in_its_segment(rig: Rig) -> None:
    rig.call(lambda dd: dd.dashboards.get_dashboard("../monitor?x=1#é"))
    assert rig.request.url.raw_path == b"/api/v1/dashboard/..%2Fmonitor%3Fx%3D1%23%C3%A9"


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_a_path_value_that_means_another_path_is_refused(value: str, rig: Rig) -> None:
    with pytest.raises(datadog_v1.RequestValidationError, match="dashboard_id"):
        rig.call(lambda dd: dd.dashboards.get_dashboard(value))
    assert rig.requests == []


@pytest.mark.parametrize(
    ("given", "expected"),
    [([1, 2, 3], [("monitor_ids", "1,2,3")]), ("1,2", [("monitor_ids", "1,2")]), ([7], [("monitor_ids", "7")])],
)
def test_a_list_joined_by_commas(given: Any, expected: Any, rig: Rig) -> None:
    rig.call(lambda dd: dd.monitors.check_can_delete_monitor(monitor_ids=given))
    assert rig.query == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [(["a", "b c"], [("names", "a"), ("names", "b c")]), ("a,b", [("names", "a,b")]), ([], [])],
)
def test_a_list_with_each_item_on_its_own(given: Any, expected: Any, rig: Rig) -> None:
    rig.call(lambda dd: dd.usage_metering.get_usage_top_avg_metrics(month="2026-01", names=given))
    assert [pair for pair in rig.query if pair[0] == "names"] == expected


def test_an_object_whose_properties_are_parameters(rig: Rig) -> None:
    rig.call(lambda dd: dd.embeddable_graphs.get_embeddable_graph("abc", vars={"host": "web-01", "env": "prod"}))
    assert rig.query == [("host", "web-01"), ("env", "prod")]


def test_booleans_moments_and_what_is_left_out(rig: Rig) -> None:
    start = datetime(2026, 1, 2, 3, tzinfo=UTC)
    rig.call(lambda dd: dd.usage_metering.get_usage_summary(start_month=start, end_month=None))
    assert [name for name, _ in rig.query] == ["start_month"]
    assert datetime.fromisoformat(rig.query[0][1]) == start
    rig.requests.clear()
    rig.call(lambda dd: dd.events.list_events(start=1, end=2, unaggregated=True, exclude_aggregate=False, tags=""))
    assert rig.query == [
        ("start", "1"),
        ("end", "2"),
        ("tags", ""),
        ("unaggregated", "true"),
        ("exclude_aggregate", "false"),
    ]


# ---- bodies


@pytest.mark.parametrize(
    "body",
    [
        {"type": "metric alert", "query": "q", "options": {"notify_no_data": True, "brand_new": [1.0, 1]}},
        Monitor(
            type="metric alert",
            query="q",
            options=MonitorOptions.from_dict({"notify_no_data": True, "brand_new": [1.0, 1]}),
        ),
        {
            "type": "metric alert",
            "query": "q",
            "options": MonitorOptions.from_dict({"notify_no_data": True, "brand_new": [1.0, 1]}),
        },
    ],
    ids=["mapping", "model", "mixture"],
)
def test_a_body_is_sent_as_it_was_given(body: Any, rig: Rig) -> None:
    rig.answer = lambda request: httpx2.Response(200, json=MONITOR)
    created = rig.call(lambda dd: dd.monitors.create_monitor(body=body))
    assert created.id == 1
    assert rig.request.headers["content-type"] == "application/json"
    sent = rig.bodies[0].decode()
    assert json.loads(sent) == {
        "type": "metric alert",
        "query": "q",
        "options": {"notify_no_data": True, "brand_new": [1.0, 1]},
    }
    assert "1.0" in sent


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"type": "metric alert"}, "/query"),
        ({"type": "metric alert", "query": 5}, "/query"),
        ({"type": "metric alert", "query": "q", "options": {"notify_no_data": "yes"}}, "/options/notify_no_data"),
        ({"type": "metric alert", "query": None}, "/query"),
        (
            {"type": "metric alert", "query": "q", "options": {"min_failure_duration": 7201}},
            "/options/min_failure_duration",
        ),
    ],
)
def test_a_body_that_breaks_the_description_is_not_sent(body: Any, path: str, rig: Rig) -> None:
    with pytest.raises(datadog_v1.RequestValidationError) as caught:
        rig.call(lambda dd: dd.monitors.create_monitor(body=body))
    assert path in [p.path for p in caught.value.problems]
    assert path in str(caught.value)
    assert rig.requests == []
    # The caller may know better.
    rig.answer = lambda request: httpx2.Response(200, json=MONITOR)
    rig.call(lambda dd: dd.monitors.create_monitor(body=body), validate=False)
    assert json.loads(rig.bodies[0]) == body


def test_new_values_may_be_sent(rig: Rig) -> None:
    rig.answer = lambda request: httpx2.Response(200, json=MONITOR)
    rig.call(lambda dd: dd.monitors.create_monitor(body=Monitor(type="brand-new alert", query="q")))
    assert json.loads(rig.bodies[0])["type"] == "brand-new alert"


def test_numbers_that_json_does_not_have_are_refused(rig: Rig) -> None:
    with pytest.raises(datadog_v1.RequestValidationError, match="NaN"):
        rig.call(lambda dd: dd.monitors.create_monitor(body={"type": "a", "query": "q", "x": float("nan")}))
    assert rig.requests == []


LOG = {"message": "m", "ddsource": "nginx"}


@pytest.mark.parametrize(
    ("arguments", "media", "sent"),
    [
        ({"body": [LOG]}, "application/json", [LOG]),
        ({"body": [HTTPLogItem(message="m", ddsource="nginx")]}, "application/json", [LOG]),
        ({"body": LOG, "content_type": "application/json;simple"}, "application/json;simple", LOG),
        ({"body": "one line", "content_type": "text/plain"}, "text/plain", b"one line"),
        ({"body": b"<40>1 x\n", "content_type": "application/logplex-1"}, "application/logplex-1", b"<40>1 x\n"),
    ],
)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_log_in_each_of_its_forms(arguments: Any, media: str, sent: Any, rig: Rig) -> None:
    rig.call(lambda dd: dd.logs.submit_log(**arguments, ddtags="env:prod"))
    assert rig.request.headers["content-type"].replace("; charset=utf-8", "") == media
    assert str(rig.request.url) == "https://http-intake.logs.datadoghq.com/v1/input?ddtags=env:prod"
    assert rig.bodies[0] == sent if isinstance(sent, bytes) else json.loads(rig.bodies[0]) == sent
    # Only what it asks for.
    assert rig.headers[0]["dd-api-key"] == "the-api-key" and "dd-application-key" not in rig.headers[0]


def test_a_compressed_body(rig: Rig) -> None:
    body = {"series": [{"metric": "m", "points": [[1721988000, 1.5]]}]}
    rig.answer = lambda request: httpx2.Response(202, json={"status": "ok"}, headers={"Content-Type": "text/json"})
    accepted = rig.call(lambda dd: dd.metrics.submit_metrics(body=body, content_encoding="gzip"))
    assert rig.request.headers["content-encoding"] == "gzip"
    assert rig.request.headers["content-type"] == "text/json"
    assert json.loads(gzip.decompress(rig.bodies[0])) == body
    assert accepted.status == "ok"


@pytest.mark.parametrize("kind", ["bytes", "path", "file"])
def test_an_upload(kind: str, rig: Rig, tmp_path: Path) -> None:
    path = tmp_path / "metadata.xml"
    path.write_bytes(b"<xml/>")
    with path.open("rb") as file:
        content = {"bytes": b"<xml/>", "path": path, "file": file}[kind]
        rig.call(lambda dd: dd.organizations.upload_idp_for_org("abc", body={"idp_file": content}))
    assert rig.request.url.path == "/api/v1/org/abc/idp_metadata"
    assert rig.request.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="idp_file"' in rig.bodies[0] and b"<xml/>" in rig.bodies[0]
    assert (b'filename="metadata.xml"' in rig.bodies[0]) == (kind != "bytes")


# ---- servers and keys


@pytest.mark.parametrize(
    ("options", "use", "host"),
    [
        ({}, lambda dd: dd.monitors.list_monitors(), "api.datadoghq.com"),
        ({"site": "datadoghq.eu"}, lambda dd: dd.monitors.list_monitors(), "api.datadoghq.eu"),
        ({}, lambda dd: dd.ip_ranges.get_ip_ranges(), "ip-ranges.datadoghq.com"),
        ({"site": "us3.datadoghq.com"}, lambda dd: dd.ip_ranges.get_ip_ranges(), "ip-ranges.us3.datadoghq.com"),
        ({"base_url": "http://localhost:8080/mock"}, lambda dd: dd.ip_ranges.get_ip_ranges(), "localhost"),
    ],
)
def test_servers(options: Any, use: Callable[[Any], Any], host: str, rig: Rig) -> None:
    rig.answer = lambda request: httpx2.Response(200, json=[] if "monitor" in request.url.path else {})
    rig.call(use, **options)
    assert rig.request.url.host == host
    if "base_url" in options:
        assert str(rig.request.url) == "http://localhost:8080/mock/"


def test_what_is_passed_wins_over_the_environment(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("DD_API_KEY", "env-api"), ("DD_APP_KEY", "env-app"), ("DD_SITE", "datadoghq.eu")):
        monkeypatch.setenv(name, value)
    rig.answer = lambda request: httpx2.Response(200, json=[])
    rig.call(lambda dd: dd.monitors.list_monitors(), app_key=None)
    assert rig.headers[0]["dd-api-key"] == "the-api-key"
    assert rig.headers[0]["dd-application-key"] == "env-app"
    assert rig.request.url.host == "api.datadoghq.eu"
    rig.call(lambda dd: dd.monitors.list_monitors(), site="datadoghq.com")
    assert rig.requests[1].url.host == "api.datadoghq.com"


@pytest.mark.parametrize(("missing", "told"), [("api_key", "DD_API_KEY"), ("app_key", "DD_APP_KEY")])
def test_a_missing_key_is_told_before_anything_is_sent(missing: str, told: str, rig: Rig) -> None:
    with pytest.raises(datadog_v1.MissingCredentialsError) as caught:
        rig.call(lambda dd: dd.monitors.list_monitors(), **{missing: None})
    assert missing in str(caught.value) and told in str(caught.value)
    assert rig.requests == []
    # What needs none works without.
    rig.call(lambda dd: dd.ip_ranges.get_ip_ranges(), api_key=None, app_key=None)


def test_an_unknown_site_is_told_with_the_nearest(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(datadog_v1.ConfigurationError, match="datadoghq.eu"):
        rig.call(lambda dd: dd.monitors.list_monitors(), site="datadog.eu")
    monkeypatch.setenv("DD_SITE", "nonsense.example.com")
    with pytest.raises(datadog_v1.ConfigurationError, match="nonsense.example.com"):
        rig.call(lambda dd: dd.monitors.list_monitors())
    assert rig.requests == []


def test_a_site_newer_than_the_client_is_used_with_a_warning(rig: Rig) -> None:
    rig.answer = lambda request: httpx2.Response(200, json=[])
    with pytest.warns(UserWarning, match=r"us9\.datadoghq\.com.*us2\.ddog-gov\.com"):
        rig.call(lambda dd: dd.monitors.list_monitors(), site="us9.datadoghq.com")
    assert rig.request.url.host == "api.us9.datadoghq.com"


def test_keys_are_never_shown(rig: Rig, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    rig.answer = lambda request: httpx2.Response(403, json={"errors": ["Forbidden the-api-key"]})
    shown = []
    with pytest.raises(datadog_v1.PermissionDeniedError) as caught:
        rig.call(lambda dd: [shown.append(repr(dd)), dd.monitors.list_monitors()][1])
    error = caught.value
    again = pickle.loads(pickle.dumps(error))
    for text in (*shown, repr(error), repr(error.response.request.headers), repr(again.__dict__), caplog.text):
        assert "the-app-key" not in text and "the-api-key" not in text.replace("Forbidden the-api-key", "")


# ---- what comes back


def test_a_response_without_a_body(rig: Rig) -> None:
    rig.answer = lambda request: httpx2.Response(204)
    assert rig.call(lambda dd: dd.roles.delete_role("abc")) is None


def test_the_raw_response(rig: Rig) -> None:
    rig.answer = lambda request: httpx2.Response(200, json=MONITOR, headers={"X-Extra": "here"})
    raw = rig.call(lambda dd: dd.monitors.with_raw_response.get_monitor(1))
    assert (raw.status_code, raw.headers["x-extra"], raw.json()) == (200, "here", MONITOR)
    assert isinstance(raw.parse(), Monitor)


def test_a_request_of_ones_own(rig: Rig) -> None:
    rig.answer = lambda request: httpx2.Response(200, json={"data": 1})
    raw = rig.call(lambda dd: dd.request("POST", "/api/v2/new", query={"a": [1, 2], "b": None}, body={"x": 1.0}))
    assert raw.json() == {"data": 1}
    assert str(rig.request.url) == "https://api.datadoghq.com/api/v2/new?a=1&a=2"
    assert rig.bodies == [b'{"x":1.0}']
    assert rig.headers[0]["dd-api-key"] == "the-api-key"
    rig.answer = lambda request: httpx2.Response(404, json={"errors": ["Not found"]})
    with pytest.raises(datadog_v1.NotFoundError, match="Not found"):
        rig.call(lambda dd: dd.request("GET", "/api/v2/none"))


def test_what_is_new_is_read_and_given_back(rig: Rig) -> None:
    data = {
        "title": "New things",
        "layout_type": "brand-new",
        "brand_new": {"a": 1.0},
        "widgets": [
            {"id": 1, "definition": {"type": "brand-new widget", "anything": [1, 1.0]}},
            {"id": 2, "definition": {"type": "note", "content": "c", "brand_new": True}},
            {"id": 3, "definition": {"type": "note", "content": 5}},
            {
                "id": 4,
                "definition": {
                    "type": "group",
                    "layout_type": "ordered",
                    "widgets": [{"definition": {"type": "newer"}}],
                },
            },
        ],
    }
    rig.answer = lambda request: httpx2.Response(200, json=data)
    dashboard = rig.call(lambda dd: dd.dashboards.get_dashboard("abc"))
    assert isinstance(dashboard, Dashboard)
    assert dashboard.layout_type == "brand-new"
    assert isinstance(dashboard.widgets[0].definition, datadog_v1.UnknownVariant)
    assert type(dashboard.widgets[1].definition).__name__ == "NoteWidgetDefinition"
    assert dashboard.to_dict() == data
    assert {"/widgets/0/definition/type", "/widgets/2/definition/content", "/layout_type"} <= {
        p.path for p in dashboard.problems()
    } | {"/widgets/0/definition/type"}
    assert copy.deepcopy(dashboard) == dashboard == pickle.loads(pickle.dumps(dashboard))
    # Sent back as it came.
    rig.call(lambda dd: dd.dashboards.update_dashboard("abc", body=dashboard), validate=False)
    assert json.loads(rig.bodies[1]) == data


def test_strict_refuses_what_is_not_described(rig: Rig) -> None:
    rig.answer = lambda request: httpx2.Response(200, json={**MONITOR, "type": "brand-new"})
    assert rig.call(lambda dd: dd.monitors.get_monitor(1)).type == "brand-new"
    with pytest.raises(datadog_v1.ResponseValidationError, match="/type"):
        rig.call(lambda dd: dd.monitors.get_monitor(1), strict=True)


# ---- errors


@pytest.mark.parametrize(
    ("status", "name"),
    [(400, "BadRequestError"), (401, "AuthenticationError"), (403, "PermissionDeniedError"), (404, "NotFoundError"),
     (409, "ConflictError"), (418, "APIStatusError"), (422, "UnprocessableEntityError"), (429, "RateLimitError"),
     (500, "InternalServerError"), (503, "InternalServerError")],
)  # fmt: skip
def test_each_status_has_its_error(status: int, name: str, rig: Rig) -> None:
    rig.answer = lambda request: httpx2.Response(
        status, json={"errors": ["First.", "Second."]}, headers={"X-Request-Id": "r1"}
    )
    with pytest.raises(datadog_v1.DatadogError) as caught:
        rig.call(lambda dd: dd.monitors.get_monitor(1), max_retries=0)
    error = caught.value
    assert type(error) is getattr(datadog_v1, name) and isinstance(error, datadog_v1.APIStatusError)
    assert (error.status_code, error.errors, error.body) == (
        status,
        ["First.", "Second."],
        {"errors": ["First.", "Second."]},
    )
    assert "First." in str(error) and f"{status} GET /api/v1/monitor/1" in str(error)
    assert error.response.status_code == status


def test_a_rate_limit_says_when_to_come_back(rig: Rig) -> None:
    limit = {"Limit": "100", "Period": "60", "Remaining": "0", "Reset": "12", "Name": "monitors"}
    rig.answer = lambda request: httpx2.Response(
        429, json={"errors": ["Slow down"]}, headers={f"X-RateLimit-{k}": v for k, v in limit.items()}
    )
    with pytest.raises(datadog_v1.RateLimitError) as caught:
        rig.call(lambda dd: dd.monitors.get_monitor(1), max_retries=0)
    error = caught.value
    assert (error.limit, error.period, error.remaining, error.reset, error.name) == (100, 60, 0, 12, "monitors")


def test_no_connection_and_no_answer(rig: Rig) -> None:
    def fail(error: type[Exception]) -> Callable[[httpx2.Request], httpx2.Response]:
        def answer(request: httpx2.Request) -> httpx2.Response:
            raise error("no way")

        return answer

    for raised, expected in ((httpx2.ConnectError, "APIConnectionError"), (httpx2.ReadTimeout, "APITimeoutError")):
        rig.answer = fail(raised)
        with pytest.raises(datadog_v1.APIConnectionError) as caught:
            rig.call(lambda dd: dd.monitors.get_monitor(1), max_retries=0)
        assert type(caught.value) is getattr(datadog_v1, expected)
        assert isinstance(caught.value, datadog_v1.DatadogError) and isinstance(caught.value.__cause__, raised)


# ---- trying again


class Time:
    """A clock that moves when somebody sleeps."""

    def __init__(self) -> None:
        self.seconds, self.sleeps = 1000.0, list[float]()

    def sleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)
        self.seconds += seconds

    def policy(self, **more: Any) -> RetryPolicy:
        return RetryPolicy(
            sleep=self.sleep, clock=lambda: self.seconds, now=lambda: 1_700_000_000.0, random=lambda: 1.0, **more
        )


FINE = httpx2.Response(200, json=MONITOR)


def test_it_is_tried_again_with_growing_waits(rig: Rig) -> None:
    time = Time()
    rig.answers(httpx2.Response(500), httpx2.Response(502), httpx2.Response(200, json=MONITOR))
    assert rig.call(lambda dd: dd.monitors.get_monitor(1), retry=time.policy()).id == 1
    assert len(rig.requests) == 3 and time.sleeps == [0.5, 1.0]


def test_the_server_says_how_long_to_wait(rig: Rig) -> None:
    time = Time()
    rig.answers(
        httpx2.Response(429, headers={"X-RateLimit-Reset": "7", "X-RateLimit-Limit": "1"}),
        httpx2.Response(503, headers={"Retry-After": "3"}),
        httpx2.Response(200, json=MONITOR),
    )
    rig.call(lambda dd: dd.monitors.get_monitor(1), retry=time.policy())
    assert time.sleeps == [7.0, 3.0]


def test_it_gives_up_in_time(rig: Rig) -> None:
    time = Time()
    rig.answer = lambda request: httpx2.Response(503, headers={"Retry-After": "60"})
    with pytest.raises(datadog_v1.InternalServerError):
        rig.call(lambda dd: dd.monitors.get_monitor(1), retry=time.policy(max_retries=9, max_elapsed=100.0))
    assert time.sleeps == [60.0]


@pytest.mark.parametrize(
    ("status", "options", "attempts"),
    [(500, {}, 1), (500, {"retry_unsafe": True}, 3), (429, {}, 3), (400, {"retry_unsafe": True}, 1)],
)
def test_what_may_have_been_done_is_not_done_again(status: int, options: Any, attempts: int, rig: Rig) -> None:
    time = Time()
    rig.answer = lambda request: httpx2.Response(status)
    with pytest.raises(datadog_v1.APIStatusError):
        rig.call(
            lambda dd: dd.monitors.create_monitor(body={"type": "a", "query": "q"}), retry=time.policy(), **options
        )
    assert len(rig.requests) == attempts
    assert len(set(rig.bodies)) == 1


# ---- the whole surface


@pytest.mark.parametrize("client", [Datadog("a", "b"), AsyncDatadog("a", "b")], ids=["sync", "async"])
def test_every_operation_is_a_method_of_both_clients(client: Any) -> None:
    for entry in COVERAGE.values():
        family, method = entry["client"].split(".")
        for resource in (getattr(client, family), getattr(client, family).with_raw_response):
            assert callable(getattr(resource, method)), entry["client"]
        paged = "x-pagination" in BUNDLE["paths"][entry["path"]][entry["method"].lower()]
        assert hasattr(getattr(client, family), f"{method}_pages") == paged, entry["client"]


@pytest.mark.parametrize("op", sorted(op for op in COVERAGE if operation(op).get("deprecated")))
def test_deprecated_operations_are_marked_as_such(op: str) -> None:
    family, method = COVERAGE[op]["client"].split(".")
    for client in (Datadog("a", "b"), AsyncDatadog("a", "b")):
        assert getattr(getattr(client, family), method).__deprecated__


def test_a_deprecated_operation_warns_where_it_is_called(rig: Rig) -> None:
    def use(dd: Any) -> Any:
        return dd.logs.submit_log(body=[LOG])

    async def wait(dd: Any) -> Any:
        return await dd.logs.submit_log(body=[LOG])

    with pytest.warns(DeprecationWarning) as caught:
        rig.call(wait if rig.asynchronous else use)
    assert [w.filename for w in caught] == [__file__]


def test_copies_share_the_connections() -> None:
    sent: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        sent.append(request)
        return httpx2.Response(200, json=MONITOR)

    dd = Datadog("a", "b", http_client=httpx2.Client(transport=httpx2.MockTransport(answer)))
    dd.with_options(headers={"X-Mine": "1"}, timeout=5).monitors.get_monitor(1)
    dd.monitors.get_monitor(1)
    assert [r.headers.get("x-mine") for r in sent] == ["1", None]


def test_many_calls_at_once() -> None:
    async def answer(request: httpx2.Request) -> httpx2.Response:
        await asyncio.sleep(0)
        return httpx2.Response(200, json={**MONITOR, "id": int(request.url.path.rpartition("/")[2])})

    async def main() -> list[Any]:
        async with httpx2.AsyncClient(transport=httpx2.MockTransport(answer)) as http:
            dd = AsyncDatadog("a", "b", http_client=http)
            return await asyncio.gather(*(dd.monitors.get_monitor(i) for i in range(50)))

    assert [m.id for m in asyncio.run(main())] == list(range(50))
