"""What is sent for the arguments of a call."""

from __future__ import annotations

import datetime
import json
from enum import Enum
from typing import Any

import httpx2
import pytest
from ddgen.runtime.errors import ConfigurationError, RequestValidationError
from ddgen.runtime.operation import Operation, Parameter

from . import pets
from .conftest import Rig


def url(rig: Rig, arguments: dict[str, Any], **settings: Any) -> str:
    rig.call(pets.GET_PET, {"pet_id": 1} | arguments, **settings)
    return str(rig.request.url).removeprefix("https://api.pets.com/v1/pets/")


def test_plain_call(rig: Rig) -> None:
    pet = rig.call(pets.GET_PET, {"pet_id": 7})
    assert pet == pets.Pet({"name": "Rex"})
    assert rig.request.method == "GET"
    assert str(rig.request.url) == "https://api.pets.com/v1/pets/7"
    sent = rig.sent[0]
    assert sent["pets-api-key"] == pets.API_KEY
    assert sent["pets-app-key"] == pets.APP_KEY
    assert sent["accept"] == "application/json"
    assert sent["user-agent"].startswith("pets_v1/1.2.3 (python 3.")
    assert "content-type" not in sent


class Color(Enum):
    RED = "red"


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({"with_owner": True}, "1?with%5Bowner%5D=true"),
        ({"with_owner": "yes"}, "1?with%5Bowner%5D=yes"),
        ({"tags": None}, "1"),
        ({"tags": ""}, "1?tags="),
        ({"tags": "a,b"}, "1?tags=a,b"),
        ({"tags": ["a b", "c&d"]}, "1?tags=a%20b&tags=c%26d"),
        ({"tags": []}, "1"),
        ({"tags": {"x": 1, "y": "z", "n": None}}, "1?x=1&y=z"),
        ({"tags": pets.Pet({"x": 1})}, "1?x=1"),
        ({"ids": [1, 2]}, "1?ids=1,2"),
        ({"ids": ["a,b", "c"]}, "1?ids=a%2Cb,c"),
        ({"ids": "1,2"}, "1?ids=1,2"),
        ({"filter": {"a": {"b": "c"}, "d": [1, 2]}}, None),
        ({"tags": Color.RED}, "1?tags=red"),
        ({"tags": 1.5}, "1?tags=1.5"),
        ({"tags": datetime.date(2024, 1, 2)}, "1?tags=2024-01-02"),
        (
            {"tags": datetime.datetime(2024, 1, 2, tzinfo=datetime.UTC)},
            "1?tags=2024-01-02T00:00:00%2B00:00",
        ),
        ({"pet_id": "a/b c%"}, "a%2Fb%20c%25"),
        ({"pet_id": "ä"}, "%C3%A4"),
    ],
)
def test_values(rig: Rig, arguments: dict[str, Any], expected: str | None) -> None:
    expected = expected or "1?filter%5Ba%5D%5Bb%5D=c&filter%5Bd%5D=1&filter%5Bd%5D=2"
    assert url(rig, arguments).replace("[", "%5B").replace("]", "%5D") == expected


@pytest.mark.parametrize(
    ("style", "expected"),
    [("spaceDelimited", "x=a%20b"), ("pipeDelimited", "x=a%7Cb"), ("form", "x=a,b")],
)
def test_separators(rig: Rig, style: Any, expected: str) -> None:
    parameter = Parameter("x", "x", "query", style=style, explode=False)
    operation: Operation[Any] = Operation("X", "GET", "/x", (parameter,))
    rig.call(operation, {"x": ["a", "b"]})
    assert rig.request.url.raw_path == f"/x?{expected}".encode()


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("label", False, "blue", ".blue"),
        ("label", False, ["a", "b/c"], ".a,b%2Fc"),
        ("label", True, ["a", "b"], ".a.b"),
        ("label", True, {"r": 1, "g": 2}, ".r=1.g=2"),
        ("matrix", False, 5, ";x=5"),
        ("matrix", False, {"r": 1}, ";x=r,1"),
        ("matrix", True, ["a", "b"], ";x=a;x=b"),
        ("matrix", True, {"r": 1, "g": 2}, ";r=1;g=2"),
    ],
)
def test_styles_of_path_parameters(rig: Rig, style: Any, explode: bool, value: Any, expected: str) -> None:
    parameter = Parameter("x", "x", "path", style=style, explode=explode)
    operation: Operation[Any] = Operation("X", "GET", "/p/{x}", (parameter,))
    rig.call(operation, {"x": value})
    assert rig.request.url.raw_path == f"/p/{expected}".encode()


@pytest.mark.parametrize("value", ["", "."])
def test_a_label_is_no_dot_segment(rig: Rig, value: str) -> None:
    parameter = Parameter("x", "x", "path", style="label")
    operation: Operation[Any] = Operation("X", "GET", "/p/{x}", (parameter,))
    with pytest.raises(RequestValidationError):
        rig.call(operation, {"x": value})


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a/b:c?d,e", "a/b:c?d,e"),
        ("a&b#c d", "a%26b%23c%20d"),
        ("50%25 %zz", "50%25%20%25zz"),
        (["a,b", "/"], "a%2Cb,/"),
    ],
)
def test_reserved_characters_stay_where_they_may(rig: Rig, value: Any, expected: str) -> None:
    parameter = Parameter("near", "near", "query", explode=False, reserved=True)
    operation: Operation[Any] = Operation("X", "GET", "/x", (parameter,))
    rig.call(operation, {"near": value})
    assert rig.request.url.raw_path == f"/x?near={expected}".encode()


@pytest.mark.parametrize("value", [{"a": 1, "b": ["c d"]}, '{"a":1,"b":["c d"]}', pets.Pet({"a": 1, "b": ["c d"]})])
def test_a_parameter_may_be_a_document(rig: Rig, value: Any) -> None:
    media = "application/json"
    parameters = tuple(Parameter(p, p, p, media=media) for p in ("query", "header", "cookie"))  # type: ignore[arg-type]
    operation: Operation[Any] = Operation("X", "GET", "/x", parameters)
    rig.call(operation, dict.fromkeys(("query", "header", "cookie"), value))
    encoded = "%7B%22a%22%3A1%2C%22b%22%3A%5B%22c%20d%22%5D%7D"
    assert rig.request.url.raw_path == f"/x?query={encoded}".encode()
    assert rig.sent[0]["header"] == '{"a":1,"b":["c d"]}'
    assert rig.sent[0]["cookie"] == f"cookie={encoded}"


def test_headers_and_cookies(rig: Rig) -> None:
    cookie = Parameter("mood", "mood", "cookie")
    operation: Operation[Any] = Operation("X", "GET", "/x", (*pets.GET_PET.parameters[-1:], cookie))
    rig.call(operation, {"trace": [1, True], "mood": "good"})
    assert rig.sent[0]["x-trace"] == "1,true"
    assert rig.sent[0]["cookie"] == "mood=good"


@pytest.mark.parametrize("validate", [True, False])
@pytest.mark.parametrize("value", ["", ".", "..", None])
def test_a_path_never_loses_a_segment(rig: Rig, value: Any, validate: bool) -> None:
    with pytest.raises(RequestValidationError, match="pet_id"):
        rig.call(pets.GET_PET, {"pet_id": value}, validate=validate)
    assert rig.requests == []


@pytest.mark.parametrize(
    "arguments",
    [
        {"pet_id": 1.5},
        {"pet_id": True},
        {"pet_id": [1]},
        {"with_owner": 1},
        {"tags": object()},
        {"tags": float("nan")},
        {"trace": "a\r\nPETS-API-KEY: b"},
        {"trace": "ä"},
    ],
)
def test_wrong_values_are_refused(rig: Rig, arguments: dict[str, Any]) -> None:
    with pytest.raises(RequestValidationError) as caught:
        rig.call(pets.GET_PET, {"pet_id": 1} | arguments)
    assert [problem.path for problem in caught.value.problems] == list(arguments)
    assert rig.requests == []


def test_all_problems_are_told_at_once(rig: Rig) -> None:
    with pytest.raises(RequestValidationError) as caught:
        rig.call(pets.GET_PET, {"with_owner": 3, "trace": "\n"})
    paths = [problem.path for problem in caught.value.problems]
    assert paths == ["pet_id", "with_owner", "trace"]
    assert "with_owner: true or false is needed" in str(caught.value)


def test_unchecked_types_are_sent_without_validation(rig: Rig) -> None:
    assert url(rig, {"pet_id": 1.5, "with_owner": 1}, validate=False) == ("1.5?with%5Bowner%5D=1")


def test_required_query_parameters(rig: Rig) -> None:
    parameter = Parameter("q", "q", "query", required=True)
    operation: Operation[Any] = Operation("X", "GET", "/x", (parameter,))
    with pytest.raises(RequestValidationError, match="q: is required"):
        rig.call(operation)
    rig.call(operation, validate=False)
    assert rig.request.url.path == "/x"


def test_json_body(rig: Rig) -> None:
    rig.call(pets.CREATE_PET, body={"name": "Rex", "new": [None, pets.Pet({"a": 1})]})
    assert json.loads(rig.request.content) == {"name": "Rex", "new": [None, {"a": 1}]}
    assert rig.sent[0]["content-type"] == "application/json"
    assert rig.sent[0]["content-length"] == str(len(rig.request.content))


def test_bytes_are_sent_as_they_are_but_checked(rig: Rig) -> None:
    rig.call(pets.CREATE_PET, body=b'{ "name":"Rex"}')
    assert rig.request.content == b'{ "name":"Rex"}'
    with pytest.raises(RequestValidationError):
        rig.call(pets.CREATE_PET, body=b"{}")


def test_a_body_that_breaks_the_description(rig: Rig) -> None:
    with pytest.raises(RequestValidationError, match="/name: a string") as caught:
        rig.call(pets.CREATE_PET, body={"name": 1})
    assert caught.value.problems[0].path == "/name"
    assert rig.requests == []
    rig.call(pets.CREATE_PET, body={"name": 1}, validate=False)
    assert json.loads(rig.request.content) == {"name": 1}


def test_a_missing_body(rig: Rig) -> None:
    with pytest.raises(RequestValidationError, match="a body is required"):
        rig.call(pets.CREATE_PET)
    rig.call(pets.CREATE_PET, validate=False)
    assert rig.request.content == b""


@pytest.mark.parametrize("body", [{"name": float("nan")}, {"name": object()}])
def test_what_json_cannot_hold(rig: Rig, body: Any) -> None:
    with pytest.raises(RequestValidationError, match="JSON"):
        rig.call(pets.CREATE_PET, body=body, validate=False)


def test_content_types(rig: Rig) -> None:
    rig.call(pets.CREATE_PET, body="Rex", content_type="text/plain")
    assert rig.request.content == b"Rex"
    assert rig.sent[0]["content-type"] == "text/plain"
    with pytest.raises(RequestValidationError, match="content_type is one of"):
        rig.call(pets.CREATE_PET, body="Rex", content_type="text/html")
    with pytest.raises(RequestValidationError, match="takes a string or bytes"):
        rig.call(pets.CREATE_PET, body={}, content_type="text/plain")


def test_base_url_replaces_every_server(rig: Rig) -> None:
    rig.answers = [httpx2.Response(200, text="hi")]
    client = rig.client(base_url="http://localhost:8080/prefix/")
    with pytest.warns(UserWarning):
        rig.call(pets.PUBLIC, client=client)
    assert str(rig.request.url) == "http://localhost:8080/prefix/news"


@pytest.mark.parametrize(
    ("site", "expected"),
    [(None, "https://news.pets.com/news"), ("pets.eu", "https://news.pets.eu/news")],
)
def test_the_server_that_takes_the_site_is_used(rig: Rig, site: str | None, expected: str) -> None:
    rig.answers = [httpx2.Response(200, text="hi")]
    with pytest.warns(UserWarning):
        assert rig.call(pets.PUBLIC, site=site) == "hi"
    assert str(rig.request.url) == expected


def test_site_from_the_environment(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PETS_SITE", "pets.eu")
    rig.call(pets.GET_PET, {"pet_id": 1})
    assert rig.requests[-1].url.host == "api.pets.eu"
    rig.call(pets.GET_PET, {"pet_id": 1}, site="us3.pets.com")
    assert rig.requests[-1].url.host == "api.us3.pets.com"


@pytest.mark.parametrize(
    ("site", "meant"),
    [
        ("us3", "us3.pets.com"),
        ("https://app.us3.pets.com/", "us3.pets.com"),
        ("pest.com", "pets.com"),
        ("EU", "pets.eu"),
    ],
)
def test_unknown_sites(rig: Rig, site: str, meant: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        rig.client(site=site)
    assert f"did you mean '{meant}'" in str(caught.value)
    assert "pets.com, pets.eu, us3.pets.com" in str(caught.value)
    rig.client(site=site, base_url="https://localhost")


@pytest.mark.parametrize("site", ["us9.pets.com", "pets.jp"])
def test_a_site_that_is_newer_than_the_client_is_used_with_a_warning(rig: Rig, site: str) -> None:
    with pytest.warns(UserWarning, match=f"'{site}' is not known; did you mean") as told:
        client = rig.client(site=site)
    assert told[0].filename == pets.__file__, "the line that makes the client"
    rig.call(pets.GET_PET, {"pet_id": 1}, client=client)
    assert rig.requests[-1].url.host == f"api.{site}"


@pytest.mark.parametrize("url", ["api.pets.com", "ftp://a", "https://", "https://[::"])
def test_base_url_has_to_be_a_url(rig: Rig, url: str) -> None:
    with pytest.raises(ConfigurationError, match="base_url"):
        rig.client(base_url=url)


def test_the_http_clients_own_settings_are_kept(rig: Rig) -> None:
    http = rig.http(headers={"X-Team": "a"}, params={"p": "1"}, timeout=3)
    rig.call(pets.GET_PET, {"pet_id": 1}, http_client=http)
    assert rig.sent[0]["x-team"] == "a"
    assert rig.request.url.params["p"] == "1"
    assert rig.request.extensions["timeout"]["read"] == 3


def test_with_options(rig: Rig) -> None:
    client = rig.client(headers={"X-A": "1"})
    changed = client.with_options(headers={"x-a": "2", "ACCEPT": "text/x"}, query={"q": [1, 2]}, timeout=9)
    rig.call(pets.GET_PET, {"pet_id": 1, "tags": "t"}, client=changed)
    assert rig.sent[0]["accept"] == "text/x"
    assert rig.sent[0]["x-a"] == "2"
    assert rig.request.url.query == b"tags=t&q=1&q=2"
    assert rig.request.extensions["timeout"]["read"] == 9
    rig.call(pets.GET_PET, {"pet_id": 1}, client=client)
    assert rig.sent[1]["x-a"] == "1"
    assert rig.requests[1].url.query == b""
    assert changed.rate_limits is client.rate_limits
    assert client.pets is client.pets
    assert changed.pets is not client.pets


def test_options_add_up(rig: Rig) -> None:
    client = rig.client(headers={"X-A": "1", "X-B": "1"})
    client = client.with_options(headers={"x-a": "2"}, query={"q": 1, "r": 1})
    client = client.with_options(headers={"X-A": "3"}, query={"q": 2}, strict=True)
    client = client.with_options(max_retries=0)
    rig.call(pets.GET_PET, {"pet_id": 1}, client=client)
    assert rig.request.headers.get_list("x-a") == ["3"]
    assert rig.sent[0]["x-b"] == "1"
    assert rig.request.url.query == b"q=2&r=1"
    assert client._options.strict
    assert client._options.validate
    assert client._options.retry.max_retries == 0
    assert client._options.retry.sleep == rig.time.sleep


def test_undescribed_requests(rig: Rig) -> None:
    client = rig.client()
    raw = rig.wait(
        client.request(
            "post",
            "/v2/x%2Fy?a=1",
            query={"b": [1, 2], "c": None},
            body={"k": "v"},
            headers={"X-B": "2"},
        )
    )
    assert raw.parse() == {"name": "Rex"}
    assert raw.json() == {"name": "Rex"}
    assert rig.request.method == "POST"
    assert rig.request.url.raw_path == b"/v2/x%2Fy?a=1&b=1&b=2"
    assert rig.sent[0]["pets-api-key"] == pets.API_KEY
    assert rig.sent[0]["x-b"] == "2"
    assert rig.request.content == b'{"k": "v"}'


def test_keys_are_not_sent_to_other_hosts(rig: Rig) -> None:
    with pytest.raises(ConfigurationError):
        rig.wait(rig.client().request("GET", "https://evil.example/"))
    assert rig.requests == []
