"""When requests are sent again, after how long, and when not."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx2
import pytest
from ddgen.runtime.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    InternalServerError,
    RateLimitError,
)
from ddgen.runtime.rate_limits import RateLimit
from ddgen.runtime.retry import Failure, RetryPolicy

from . import pets
from .conftest import Answer, Rig

OK = httpx2.Response(200, json={"name": "Rex"})
PET = {"name": "Rex"}


def status(code: int, **headers: str) -> httpx2.Response:
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx2.Response(code, headers=names, json={"errors": ["no"]})


def get(rig: Rig, **settings: Any) -> Any:
    return rig.call(pets.GET_PET, {"pet_id": 1}, **settings)


@pytest.mark.parametrize("code", [408, 429, 500, 502, 503, 504, 599])
def test_transient_statuses(rig: Rig, code: int) -> None:
    rig.answers = [status(code), status(code), OK]
    assert get(rig) == pets.Pet(PET)
    # Full jitter below a bound that doubles; the rig's random is always 1.
    assert rig.time.sleeps == [0.5, 1.0]


@pytest.mark.parametrize("code", [301, 304, 400, 401, 403, 404, 409, 422])
def test_lasting_statuses(rig: Rig, code: int) -> None:
    rig.answers = [status(code), OK]
    with pytest.raises(APIStatusError):
        get(rig)
    assert rig.time.sleeps == []


@pytest.mark.parametrize("max_retries", [0, 1, 5])
def test_max_retries(rig: Rig, max_retries: int) -> None:
    rig.answers = [status(503)]
    with pytest.raises(InternalServerError) as caught:
        get(rig, max_retries=max_retries)
    assert len(rig.requests) == max_retries + 1
    attempts = f"after {max_retries + 1} attempts" in str(caught.value)
    assert attempts == (max_retries > 0)


@pytest.mark.parametrize(
    "error",
    [
        httpx2.ConnectError("refused"),
        httpx2.ConnectTimeout("slow"),
        httpx2.ReadTimeout("slow"),
        httpx2.ReadError("reset"),
        httpx2.RemoteProtocolError("gone"),
    ],
)
def test_connection_errors(rig: Rig, error: Exception) -> None:
    rig.answers = [error, OK]
    assert get(rig) == pets.Pet(PET)
    assert len(rig.requests) == 2


@pytest.mark.parametrize(
    ("answer", "again"),
    [
        (status(429), True),
        (httpx2.ConnectError("refused"), True),
        (httpx2.ConnectTimeout("slow"), True),
        (httpx2.PoolTimeout("busy"), True),
        (status(408), False),
        (status(500), False),
        (status(503), False),
        (httpx2.ReadTimeout("slow"), False),
        (httpx2.WriteError("reset"), False),
        (httpx2.RemoteProtocolError("gone"), False),
    ],
)
@pytest.mark.parametrize("method", ["POST", "PATCH"])
@pytest.mark.parametrize("unsafe", [False, True])
def test_what_may_have_been_processed_is_not_sent_twice(
    rig: Rig, answer: Answer, again: bool, method: str, unsafe: bool
) -> None:
    rig.answers = [answer, OK]
    client = rig.client(retry_unsafe=unsafe)
    if again or unsafe:
        raw = rig.wait(client.request(method, "/x", body={}))
        assert raw.parse() == PET
        # The second one is whole.
        assert rig.requests[1].content == b"{}"
    else:
        with pytest.raises((APIStatusError, APIConnectionError)):
            rig.wait(client.request(method, "/x", body={}))
    assert len(rig.requests) == (2 if again or unsafe else 1)


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "HEAD", "OPTIONS"])
def test_what_may_be_sent_twice_is(rig: Rig, method: str) -> None:
    rig.answers = [status(500), OK]
    assert rig.wait(rig.client().request(method, "/x")).status_code == 200


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({"X_RateLimit_Reset": "7"}, 7),
        ({"X_RateLimit_Reset": "0"}, 0),
        ({"Retry_After": "3"}, 3),
        ({"Retry_After": "1.5"}, 1.5),
        ({"Retry_After": "0"}, 0),
        ({"Retry_After": "-4"}, 0),
        # The rig's clock stands at Tue, 14 Nov 2023 22:13:20 GMT.
        ({"Retry_After": "Tue, 14 Nov 2023 22:13:50 GMT"}, 30),
        ({"Retry_After": "Tue, 14 Nov 2023 22:13:00 GMT"}, 0),
        ({"Retry_After": "3", "X_RateLimit_Reset": "7"}, 7),
        ({"Retry_After": "9", "X_RateLimit_Reset": "7"}, 9),
        ({"Retry_After": "soon"}, 0.5),
        ({"Retry_After": "nan"}, 0),
        ({"X_RateLimit_Reset": "soon"}, 0.5),
        ({}, 0.5),
    ],
)
def test_waits_that_the_server_asks_for(rig: Rig, headers: dict[str, str], wait: float) -> None:
    rig.answers = [status(429, **headers), OK]
    get(rig)
    assert rig.time.sleeps == [wait]


def test_retry_after_counts_for_other_statuses(rig: Rig) -> None:
    rig.answers = [status(503, Retry_After="9", X_RateLimit_Reset="99"), OK]
    get(rig)
    assert rig.time.sleeps == [9]


def test_a_wait_beyond_the_budget_is_not_begun(rig: Rig) -> None:
    rig.answers = [status(429, X_RateLimit_Reset="3600"), OK]
    with pytest.raises(RateLimitError) as caught:
        get(rig)
    assert caught.value.reset == 3600
    assert rig.time.sleeps == []
    rig.answers = [status(429, X_RateLimit_Reset="3600"), OK]
    get(rig, max_elapsed=None)
    assert rig.time.sleeps == [3600]


def test_the_budget_covers_the_whole_call(rig: Rig) -> None:
    def slow(request: httpx2.Request) -> httpx2.Response:
        rig.time.seconds += 4
        return status(503)

    rig.answers = [slow]
    with pytest.raises(InternalServerError):
        get(rig, max_retries=10, max_elapsed=10.0)
    # 4 s and 0.5 s, 4 s and 1 s, 4 s: no more after 13.5 s.
    assert rig.time.sleeps == [0.5, 1.0]
    timeouts = [request.extensions["timeout"]["read"] for request in rig.requests]
    # The first attempt has the timeout of the HTTP client.
    assert timeouts == [5.0, 5.0, 0.5]


def test_jitter_and_bound(rig: Rig) -> None:
    rig.answers = [status(500)]
    policy = rig.policy(random=lambda: 0.5, max_retries=7, max_elapsed=None)
    with pytest.raises(InternalServerError):
        get(rig, retry=policy)
    assert rig.time.sleeps == [0.25, 0.5, 1, 2, 4, 4, 4]


def test_a_single_call_can_differ(rig: Rig) -> None:
    client = rig.client()
    rig.answers = [status(500), OK]
    with pytest.raises(InternalServerError):
        get(rig, client=client.with_options(max_retries=0))
    rig.answers = [status(500), OK]
    get(rig, client=client)


def test_given_up_connection_errors(rig: Rig) -> None:
    rig.answers = [httpx2.ConnectError("no route")]
    with pytest.raises(APIConnectionError) as caught:
        get(rig)
    assert not isinstance(caught.value, APITimeoutError)
    assert isinstance(caught.value.__cause__, httpx2.ConnectError)
    assert str(caught.value) == ("no answer from api.pets.com: no route (GET /v1/pets/1, after 3 attempts)")
    rig.answers = [httpx2.ReadTimeout("")]
    with pytest.raises(APITimeoutError, match=r"in time from api\.pets\.com"):
        get(rig)


def test_streams_are_sent_once(rig: Rig) -> None:
    rig.answers = [status(429), OK]
    with pytest.raises(RateLimitError):
        rig.call(pets.CREATE_PET, body=iter([b"a"]))
    assert len(rig.requests) == 1


def test_rate_limits_are_remembered(rig: Rig) -> None:
    client = rig.client()
    headers = {
        "X-RateLimit-Name": "pets",
        "X-RateLimit-Limit": "100",
        "X-RateLimit-Period": "60",
        "X-RateLimit-Remaining": "99",
        "X-RateLimit-Reset": "12",
    }
    rig.answers = [httpx2.Response(200, headers=headers, json=PET)]
    get(rig, client=client)
    limit = RateLimit("pets", limit=100, period=60, remaining=99, reset=12)
    assert client.rate_limits["pets"] == limit
    del headers["X-RateLimit-Name"]
    rig.answers = [httpx2.Response(200, headers=headers, json=PET)]
    get(rig, client=client)
    assert client.rate_limits["GetPet"].remaining == 99


def test_awaitable_sleeps(rig: Rig) -> None:
    async def sleep(seconds: float) -> None:
        rig.time.sleep(seconds)

    if not rig.asynchronous:
        pytest.skip("synchronous clients have nothing to await with")
    rig.answers = [status(500), OK]
    get(rig, retry=rig.policy(sleep=sleep))
    assert rig.time.sleeps == [0.5]


def test_without_injection_it_really_sleeps() -> None:
    policy = RetryPolicy(backoff=0.01)
    delay = policy.delay(Failure(True), attempt=1, elapsed=0, resendable=True)
    assert delay is not None and 0 <= delay <= 0.01
    policy.pause(delay)
    asyncio.run(policy.pause_async(delay))
