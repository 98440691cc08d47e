"""What the mock refuses, and how it says so; what it takes in every form in which it may come."""

from __future__ import annotations

import gzip
import json
import zlib
from typing import Any

import pytest
from backports import zstd
from ddgen.mock.core import Mock, Options, Request, Response
from ddgen.mock.core.bodies import SENT

from .test_all_operations import bundle

KEYS = (("dd-api-key", "a"), ("dd-application-key", "b"))
JSON = ("content-type", "application/json")
MONITOR = {"type": "metric alert", "query": "q"}


@pytest.fixture(scope="module")
def shared() -> Mock:
    return Mock(bundle())


@pytest.fixture
def mock(shared: Mock) -> Mock:
    shared.reset()
    return shared


def send(
    mock: Mock, method: str, target: str, body: Any = None, *headers: tuple[str, str], keys: Any = KEYS
) -> Response:
    data = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    if body is not None and not any(name == "content-type" for name, _ in headers):
        headers = (*headers, JSON)
    return mock.handle(Request(method, target, (*keys, *headers), data, "https://api.datadoghq.com"))


@pytest.mark.parametrize(
    "method, target, body, status, text",
    [
        ("GET", "/api/v1/nothing", None, 404, "No operation has the path /api/v1/nothing"),
        ("PATCH", "/api/v1/monitor", None, 405, "PATCH is not allowed here: GET, POST"),
        ("GET", "/api/v1/monitor/abc", None, 400, "Invalid path parameter 'monitor_id': \"abc\" is not of type \"integer\""),
        ("GET", "/api/v1/monitor?page_size=x", None, 400, "Invalid query parameter 'page_size': \"x\" is not of type \"integer\""),
        ("GET", "/api/v1/query?from=1", None, 400, "The query parameter 'to' is required"),
        ("GET", "/api/v1/query?from=9&to=1&query=q", None, 400, "from must be before to"),
        ("GET", "/api/v1/monitor/7", None, 404, "Monitor 7 not found"),
        ("POST", "/api/v1/monitor", {"type": "metric alert"}, 400, 'Invalid body: "query" is a required property'),
        ("POST", "/api/v1/monitor", {**MONITOR, "tags": [1]}, 400, 'Invalid body: tags[0]: 1 is not of type "string"'),
        ("POST", "/api/v1/monitor", b"{", 400, "The body is no JSON"),
        ("POST", "/api/v1/monitor", b'{"type": NaN}', 400, "NaN is no JSON"),
        ("POST", "/api/v1/monitor", b"[" * 100_000, 400, "The body is nested too deeply"),
        ("POST", "/api/v1/monitor", b"\xff", 400, "The body is no JSON"),
        ("POST", "/api/v1/monitor", None, 400, "A body is required"),
        ("POST", "/api/v1/monitor", b" " * (SENT + 1), 413, "The body has more than"),
    ],
)  # fmt: skip
def test_refused(mock: Mock, method: str, target: str, body: Any, status: int, text: str) -> None:
    response = send(mock, method, target, body)
    assert response.status == status
    assert response.header("content-type") == "application/json"
    assert any(text in error for error in response.json()["errors"]), response.body


def test_several_mistakes_are_told_at_once(mock: Mock) -> None:
    widget = {"definition": {"type": "note"}}
    body = {"title": 1, "layout_type": "ordered", "widgets": [widget]}
    assert send(mock, "POST", "/api/v1/dashboard", body).json()["errors"] == [
        'Invalid body: title: 1 is not of type "string"',
        'Invalid body: widgets[0].definition: "content" is a required property',
    ]


def test_keys(mock: Mock) -> None:
    assert send(mock, "GET", "/api/v1/monitor", keys=()).status == 401
    assert send(mock, "GET", "/api/v1/monitor", keys=KEYS[:1]).status == 401
    assert send(mock, "GET", "/api/v1/monitor", None, ("authorization", "Bearer x"), keys=()).status == 200
    assert send(mock, "GET", "/api/v1/validate", keys=KEYS[:1]).status == 200
    assert send(mock, "GET", "/", None, ("host", "ip-ranges.datadoghq.com"), keys=()).status == 200
    assert send(mock, "PUT", "/_mock/denied", ["monitors_read"]).json() == ["monitors_read"]
    assert send(mock, "GET", "/api/v1/monitor").json() == {"errors": ["Forbidden"]}
    assert send(mock, "POST", "/api/v1/monitor", MONITOR).status == 200


def test_content_types(mock: Mock) -> None:
    refused = send(mock, "POST", "/api/v1/monitor", b"a=1", ("content-type", "application/x-www-form-urlencoded"))
    assert (refused.status, refused.json()["errors"]) == (
        415,
        ["Content-Type is application/x-www-form-urlencoded: application/json"],
    )
    for kind in ("application/json; charset=utf-8", "APPLICATION/JSON", "text/json"):
        assert send(mock, "POST", "/api/v1/monitor", MONITOR, ("content-type", kind)).status == 200
    host = ("host", "http-intake.logs.datadoghq.com")
    assert send(mock, "POST", "/v1/input", b"a line", ("content-type", "text/plain"), host).status == 200


def test_encodings(mock: Mock) -> None:
    plain = json.dumps({"series": [{"metric": "a", "points": [[1, 2]]}]}).encode()
    deflate = zlib.compressobj(wbits=-15)
    for name, data in (
        ("gzip", gzip.compress(plain)),
        ("deflate", zlib.compress(plain)),
        ("deflate", deflate.compress(plain) + deflate.flush()),
    ):
        assert send(mock, "POST", "/api/v1/series", data, ("content-encoding", name)).status == 202, name
    encoded = zstd.compress(json.dumps(MONITOR).encode())
    assert send(mock, "POST", "/api/v1/monitor", encoded, ("content-encoding", "zstd")).status == 200
    assert mock.submitted == {"metrics": {"a": 3}}
    for name, data in (("gzip", b"\x1f"), ("deflate", zlib.compress(plain)[:-9]), ("zstd", plain)):
        broken = send(mock, "POST", "/api/v1/monitor", data, ("content-encoding", name))
        assert (broken.status, broken.json()["errors"]) == (400, [f"The body is not encoded as {name}"])
    assert send(mock, "POST", "/api/v1/monitor", plain, ("content-encoding", "br")).status == 415
    bomb = gzip.compress(b"\0" * (70 << 20), 1)
    assert send(mock, "POST", "/api/v1/monitor", bomb, ("content-encoding", "gzip")).status == 413


def test_a_form_with_a_file(mock: Mock) -> None:
    def form(name: str) -> bytes:
        head = f'--b\r\nContent-Disposition: form-data; name="{name}"; filename="i.xml"\r\n\r\n'
        return head.encode() + b"<x>\xff</x>\r\n--b--\r\n"

    kind = ("content-type", "multipart/form-data; boundary=b")
    target = "/api/v1/org/pz3cnd8yfr6wlk1s/idp_metadata"
    assert send(mock, "POST", target, form("idp_file"), kind).status == 200
    refused = send(mock, "POST", target, form("other"), kind)
    assert (refused.status, refused.json()["errors"]) == (400, ['Invalid body: "idp_file" is a required property'])
    assert send(mock, "POST", target, b"nonsense", kind).status == 400


def test_integers_are_exact(mock: Mock) -> None:
    large = 2**53 + 1
    made = send(mock, "POST", "/api/v1/monitor", {**MONITOR, "options": {"silenced": {"*": large}}}).json()
    assert made["options"]["silenced"] == {"*": large}
    target = "/api/v1/events"
    event = send(mock, "POST", target, {"title": "t", "text": "t"}).json()["event"]
    assert event["id"] > 2**53 and event["id_str"] == str(event["id"]) and event["id_str"] in event["url"]
    assert send(mock, "GET", f"{target}/{event['id']}").json()["event"]["id"] == event["id"]


def test_unknown_parameters_are_reported(mock: Mock) -> None:
    response = send(mock, "GET", "/api/v1/monitor?nmae=x")
    assert (response.status, response.header("X-Mock-Unknown-Parameters")) == (200, "'nmae'")


def test_paging_ends(mock: Mock) -> None:
    ids = [send(mock, "POST", "/api/v1/monitor", {**MONITOR, "name": f"n{i}"}).json()["id"] for i in range(5)]
    found: list[int] = []
    for page in range(4):
        items = send(mock, "GET", f"/api/v1/monitor?page={page}&page_size=2").json()
        found += [item["id"] for item in items]
    assert found == ids
    one = send(mock, "GET", "/api/v1/monitor/search?per_page=2&page=1&query=n").json()
    assert [m["id"] for m in one["monitors"]] == ids[2:4]
    counts = one["metadata"]
    assert (counts["total_count"], counts["page"], counts["page_count"], counts["per_page"]) == (5, 1, 3, 2)


def test_limits_are_those_of_the_description() -> None:
    mock = Mock(bundle(), Options(seed=1, rate_limits=True))
    answers = [send(mock, "GET", "/api/v1/metrics?from=1") for _ in range(102)]
    assert [a.status for a in answers[98:]] == [200, 200, 429, 429]
    assert answers[0].header("X-RateLimit-Remaining") == "99"
    assert answers[-1].header("X-RateLimit-Limit") == "100" and answers[-1].header("X-RateLimit-Period") == "3600"
    assert answers[-1].header("X-RateLimit-Name") == "list_active_metrics"
    assert int(answers[-1].header("X-RateLimit-Reset") or 0) > 0
    assert send(mock, "GET", "/api/v1/validate").status == 200


def test_the_log_repeats_the_request_without_its_keys(mock: Mock) -> None:
    send(mock, "POST", "/api/v1/monitor?a=it's", {"query": "$(rm) 'x'"}, keys=(("dd-api-key", "secret"),))
    assert mock.received[-1].curl == (
        """curl 'https://api.datadoghq.com/api/v1/monitor?a=it'"'"'s' --header "dd-api-key: $DD_API_KEY" """
        """--header 'content-type: application/json' --data-binary '{"query": "$(rm) '"'"'x'"'"'"}'"""
    )
    assert "secret" not in repr(mock.received[-1])


def test_nothing_grows(mock: Mock) -> None:
    for i in range(1100):
        send(mock, "GET", f"/api/v1/monitor/{i}")
    assert len(mock.received) == 1000


def test_large_bodies_are_forgotten_before_they_fill_the_memory(mock: Mock) -> None:
    large = b" " * (10 << 20) + json.dumps(MONITOR).encode()
    for _ in range(9):
        assert send(mock, "POST", "/api/v1/monitor", large).status == 200
    assert len(mock.received) == 6
