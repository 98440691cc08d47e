"""The errors that statuses and bodies become."""

from __future__ import annotations

import pickle
from typing import Any

import httpx2
import pytest
from ddgen.runtime import errors
from ddgen.runtime.errors import ApiError, APIStatusError, ConfigurationError, RateLimitError, ResponseValidationError

from . import pets
from .conftest import Rig


def fail(rig: Rig, answer: Any, **settings: Any) -> Any:
    rig.answers = [answer]
    with pytest.raises(ApiError) as caught:
        rig.call(pets.GET_PET, {"pet_id": 1}, max_retries=0, **settings)
    return caught.value


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (302, "APIStatusError"),
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (402, "APIStatusError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "InternalServerError"),
        (503, "InternalServerError"),
    ],
)
def test_classes(rig: Rig, status: int, name: str) -> None:
    error = fail(rig, httpx2.Response(status, json={"errors": ["a", "b"]}))
    assert type(error) is getattr(errors, name)
    assert error.status_code == error.response.status_code == status
    assert error.errors == ["a", "b"]
    assert error.body == {"errors": ["a", "b"]}
    assert (error.method, error.path) == ("GET", "/v1/pets/1")
    assert error.request_id is None


def test_message(rig: Rig) -> None:
    answer = httpx2.Response(404, headers={"x-request-id": "r-1"}, json={"errors": ["Not found", "Sorry"]})
    error = fail(rig, answer)
    assert str(error) == "Not found; Sorry (404 GET /v1/pets/1, request id r-1)"
    assert error.request_id == "r-1"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b'{"errors": ["a"]}', ["a"]),
        (b'{"errors": "a"}', ["a"]),
        (b'{"error": "a"}', ["a"]),
        (b'{"errors": [{"title": "t", "detail": "d"}, {"title": "t"}]}', ["d", "t"]),
        (b'{"code": 1, "message": "m"}', ["m"]),
        (b'["a", "b"]', ["a", "b"]),
        (b'{"errors": []}', []),
        (b'{"errors": null}', []),
        (b'{"errors": [null, 1]}', []),
        (b"<html>", ["<html>"]),
        (b"", []),
        (b"\xff\xfe", ["\ufffd\ufffd"]),
        (b"3", []),
    ],
)
def test_error_strings(rig: Rig, body: bytes, expected: list[str]) -> None:
    error = fail(rig, httpx2.Response(400, content=body))
    assert error.errors == expected
    if not expected:
        assert str(error) == "Bad Request (400 GET /v1/pets/1)"


def test_rate_limit_error(rig: Rig) -> None:
    headers = {
        "X-RateLimit-Name": "pets",
        "X-RateLimit-Limit": "100",
        "X-RateLimit-Period": "60",
        "X-RateLimit-Remaining": "0",
    }
    error = fail(rig, httpx2.Response(429, headers=headers))
    assert isinstance(error, RateLimitError)
    facts = (error.name, error.limit, error.period, error.remaining, error.reset)
    assert facts == ("pets", 100, 60, 0, None)
    rig.answers = [httpx2.Response(429, json={"errors": ["slow down"]})]
    with pytest.raises(RateLimitError, match=r"slow down \[limit: 100 per 3600 s"):
        rig.call(pets.CREATE_PET, body={"name": ""}, max_retries=0)


def test_redirects_are_not_followed(rig: Rig) -> None:
    rig.answers = [
        httpx2.Response(302, headers={"Location": "https://evil.example/"}),
        httpx2.Response(200),
    ]
    with pytest.raises(APIStatusError, match=r"not following to https://evil\.example/"):
        rig.call(pets.GET_PET, {"pet_id": 1}, http_client=rig.http(follow_redirects=True))
    assert len(rig.requests) == 1


@pytest.mark.parametrize(
    "answer",
    [
        httpx2.Response(429, headers={"X-RateLimit-Reset": "9"}, json={"errors": ["a"]}),
        httpx2.Response(500, text="oh"),
        httpx2.Response(302, headers={"Location": "/elsewhere"}),
        httpx2.ReadTimeout("slow"),
        httpx2.ConnectError("refused"),
    ],
)
def test_pickles(rig: Rig, answer: Any) -> None:
    error = fail(rig, answer)
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is type(error)
    assert str(copy) == str(error)
    assert (copy.method, copy.path) == (error.method, error.path)
    for name in ("status_code", "errors", "body", "reset", "request_id"):
        assert getattr(copy, name, None) == getattr(error, name, None)
    if isinstance(error, APIStatusError):
        assert copy.response.content == error.response.content
        assert copy.response.request.url == error.response.request.url
    else:
        assert copy.request.url == error.request.url


def test_problems_pickle() -> None:
    error = errors.RequestValidationError("bad", [errors.Problem("/a", "is wrong")])
    copy = pickle.loads(pickle.dumps(error))
    assert str(copy) == str(error) == "bad\n  /a: is wrong"
    assert copy.problems == error.problems


def test_hierarchy() -> None:
    for name in dir(errors):
        class_ = getattr(errors, name)
        if isinstance(class_, type) and issubclass(class_, Exception):
            assert issubclass(class_, (ApiError, Warning))
    assert issubclass(errors.APITimeoutError, errors.APIConnectionError)
    assert issubclass(errors.RateLimitError, errors.APIStatusError)


def test_bad_addresses_are_configuration_errors(rig: Rig) -> None:
    # Not every bad address is seen before the HTTP library looks at it.
    error = fail(rig, httpx2.Response(200), base_url="https://\u2063x")
    assert isinstance(error, ConfigurationError)
    assert "GET /v1/pets/1" in str(error)


def test_strict(rig: Rig) -> None:
    answer = httpx2.Response(200, json={"name": 1})
    rig.answers = [answer]
    assert rig.call(pets.GET_PET, {"pet_id": 1}) == pets.Pet({"name": 1})
    error = fail(rig, answer, strict=True)
    assert isinstance(error, ResponseValidationError)
    assert [problem.path for problem in error.problems] == ["/name"]


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (200, b'{"name": "a"}', pets.Pet({"name": "a"})),
        (201, b'{"name": "a"}', pets.Pet({"name": "a"})),
    ],
)
def test_successes(rig: Rig, status: int, body: bytes, expected: Any) -> None:
    rig.answers = [httpx2.Response(status, content=body)]
    assert rig.call(pets.GET_PET, {"pet_id": 1}) == expected


def test_nothing_is_described(rig: Rig) -> None:
    rig.answers = [httpx2.Response(204)]
    assert rig.call(pets.DELETE_PET, {"pet_id": 1}) is None
