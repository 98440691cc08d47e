"""Keys and other secrets are nowhere but on the wire: not in messages, logs, pickles, events or the package's frames."""

from __future__ import annotations

import logging
import pickle
import re
import traceback
from typing import Any

import datadog_v1
import httpx2
import pytest
from datadog_v1 import DatadogError
from rig import Rig

API_KEY = "0123456789abcdef0123456789abcdef"
APP_KEY = "fedcba9876543210fedcba9876543210fedcba98"
OTHER_KEY = "5ec2e75ec2e75ec2e75ec2e75ec2e7aa"
PASSWORD = "correct horse battery staple"
SECRETS = (API_KEY, APP_KEY, OTHER_KEY, PASSWORD)

CALLS: dict[str, Any] = {
    "a key in the path": lambda dd: dd.key_management.get_api_key(OTHER_KEY),
    "a key that is too short to be sought in texts": lambda dd: dd.key_management.get_api_key("k7Q"),
    "a raw response": lambda dd: dd.key_management.with_raw_response.get_api_key(OTHER_KEY),
    "a secret in the body": lambda dd: dd.synthetics.create_global_variable(
        body={
            "name": "PASSWORD",
            "description": "",
            "tags": [],
            "value": {"secure": True},
            "password": PASSWORD,
        },
    ),
}


def asked(request: httpx2.Request) -> str:
    """What a server may send back: what was asked for, unless it is as short as any word."""
    last = request.url.path.rpartition("/")[2]
    return last if len(last) > 8 else ""


ANSWERS: dict[str, Any] = {
    "refused": lambda request: httpx2.Response(
        403, json={"errors": [f"{API_KEY} may not see {asked(request)}"], "api_key": OTHER_KEY, "password": PASSWORD}
    ),
    "no JSON": lambda request: httpx2.Response(200, text=f"<p>{API_KEY} and {APP_KEY} for {asked(request)}"),
    "another kind": lambda request: httpx2.Response(200, json=[{"token": PASSWORD}, API_KEY]),
    "no connection": None,
}


def refuse(request: httpx2.Request) -> httpx2.Response:
    raise httpx2.ConnectError(f"cannot reach {request.url} with {request.headers}", request=request)


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("answer", ANSWERS)
def test_nothing_that_outlives_a_call_holds_a_secret(
    call: str, answer: str, rig: Rig, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(1)
    for name in ("httpx2", "httpcore2", "hpack"):
        logging.getLogger(name).setLevel(1)
    told: list[Any] = []
    rig.answer = ANSWERS[answer] or refuse
    options: dict[str, Any] = {"api_key": API_KEY, "app_key": APP_KEY, "validate": False, "max_retries": 0}
    with pytest.raises(DatadogError) as caught:
        result = rig.call(CALLS[call], hooks=dict.fromkeys(("request", "response", "retry"), told.append), **options)
        if answer in ("no JSON", "another kind"):
            result.parse()  # a raw response is the caller's, as it came
    error = caught.value
    shown = [str(error), repr(error), str(vars(error)), caplog.text, repr(told), *frames(error)]
    shown.append(pickle.dumps(error).decode("latin-1"))
    response = getattr(error, "response", None)
    if response is not None:
        shown += [
            response.text,
            str(response.request.url),
            str(response.request.headers),
            str(response.request.content),
        ]
    if (request := getattr(error, "request", None)) is not None:
        shown += [str(request.url), str(request.headers.multi_items()), str(request.content)]
    for text in shown:
        for secret in SECRETS:
            assert secret not in text, text[:2000]
        assert not re.search(r"\bk7Q\b", text), text[:2000]


def frames(error: BaseException) -> list[str]:
    """The frames of the package, with their local variables, also of what an error came of."""
    found: list[str] = []
    seen: BaseException | None = error
    while seen is not None:
        for frame in traceback.TracebackException.from_exception(seen, capture_locals=True).stack:
            if "datadog_v1" in frame.filename and "test" not in frame.filename:
                found.append(str(frame.locals))
        seen = seen.__cause__ or seen.__context__
    return found


def test_what_is_asked_for_comes(rig: Rig) -> None:
    """A key that the server sends because the caller wants it is there, whole."""
    rig.answer = lambda request: httpx2.Response(200, json={"api_key": {"key": OTHER_KEY, "name": "n"}})
    found = rig.call(lambda dd: dd.key_management.get_api_key(OTHER_KEY), api_key=API_KEY, app_key=APP_KEY)
    assert found.to_dict() == {"api_key": {"key": OTHER_KEY, "name": "n"}}
    assert rig.request.url.path == f"/api/v1/api_key/{OTHER_KEY}"


def test_a_client_shows_no_key() -> None:
    dd = datadog_v1.Datadog(API_KEY, APP_KEY, proxy=f"http://user:{OTHER_KEY}@proxy.test")
    copies = (dd, dd.with_options(headers={"X-Token": OTHER_KEY}), dd.monitors, dd.monitors.with_raw_response)
    for one in copies:
        text = repr(one) + str(one) + repr(vars(one))
        assert not any(secret in text for secret in SECRETS)
    with pytest.raises(TypeError, match="pickled"):
        pickle.dumps(dd)


def test_warnings_show_no_key(rig: Rig) -> None:
    rig.answer = lambda request: httpx2.Response(200, json=[])
    with pytest.warns(UserWarning) as told:
        rig.call(lambda dd: dd.monitors.list_monitors(), api_key=API_KEY, app_key=APP_KEY, site="us9.datadoghq.com")
    assert not any(secret in str(one.message) for one in told for secret in SECRETS)
