"""Which keys are sent, and that they are seen nowhere else."""

from __future__ import annotations

import copy
import pickle
import traceback
from collections.abc import Mapping
from typing import Any

import httpx2
import pytest
from ddgen.runtime.errors import ApiError, APIStatusError, ConfigurationError, MissingCredentialsError
from ddgen.runtime.operation import Operation

from . import pets
from .conftest import Rig

KEYS = ("pets-api-key", "pets-app-key", "authorization")


def sent(rig: Rig, **settings: Any) -> dict[str, str]:
    client_class = pets.AsyncPets if rig.asynchronous else pets.Pets
    client = client_class(http_client=rig.http(), retry=rig.policy(), **settings)
    rig.call(pets.GET_PET, {"pet_id": 1}, client=client)
    return {name: rig.sent[-1][name] for name in KEYS if name in rig.sent[-1]}


def test_passed_keys(rig: Rig) -> None:
    assert sent(rig, api_key="k", app_key="a") == {
        "pets-api-key": "k",
        "pets-app-key": "a",
    }
    assert sent(rig, access_token="t") == {"authorization": "Bearer t"}


def test_keys_of_the_environment(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PETS_API_KEY", "from env\n")
    monkeypatch.setenv("PETS_APP_KEY", "app env")
    expected = {"pets-api-key": "from env", "pets-app-key": "app env"}
    assert sent(rig) == expected
    assert sent(rig, api_key="k") == expected | {"pets-api-key": "k"}
    # A token that is passed wins over keys that are only found.
    assert sent(rig, access_token="t") == {"authorization": "Bearer t"}
    # And keys that are passed over a token that is found.
    monkeypatch.setenv("PETS_TOKEN", "env token")
    assert sent(rig, api_key="k", app_key="a") == {
        "pets-api-key": "k",
        "pets-app-key": "a",
    }


def test_missing_keys(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(MissingCredentialsError) as caught:
        sent(rig, api_key="k")
    assert str(caught.value) == (
        "GetPet needs app_key= (or the environment variable PETS_APP_KEY); "
        "or access_token= (or the environment variable PETS_TOKEN)"
    )
    with pytest.raises(MissingCredentialsError, match=r"api_key= .* and app_key="):
        sent(rig)
    # An empty key that is passed does not fall back: passing wins.
    monkeypatch.setenv("PETS_API_KEY", "from env")
    with pytest.raises(MissingCredentialsError):
        sent(rig, api_key="", app_key="a")
    assert rig.requests == []


def test_operations_without_security(rig: Rig) -> None:
    rig.answers = [httpx2.Response(200, text="news")]
    client_class = pets.AsyncPets if rig.asynchronous else pets.Pets
    with pytest.warns(UserWarning):
        rig.call(pets.PUBLIC, client=client_class(http_client=rig.http()))
    with pytest.warns(UserWarning):
        rig.call(pets.PUBLIC)
    assert not {"pets-api-key", "pets-app-key"} & rig.sent[1].keys()


def test_optional_security(rig: Rig) -> None:
    operation: Operation[Any] = Operation("X", "GET", "/x", security=((), ("key",)))
    rig.call(operation)
    assert rig.sent[0]["pets-api-key"] == pets.API_KEY
    client_class = pets.AsyncPets if rig.asynchronous else pets.Pets
    rig.call(operation, client=client_class(http_client=rig.http()))
    assert "pets-api-key" not in rig.sent[1]


def test_keys_in_the_query(rig: Rig) -> None:
    operation: Operation[Any] = Operation("X", "GET", "/x", security=(("inQuery",),))
    seen: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(str(request.url))
        return httpx2.Response(400)

    rig.answers = [answer]
    with pytest.raises(APIStatusError) as caught:
        rig.call(operation, api_key="k", query_key="geheim&+schluessel")
    assert seen == ["https://api.pets.com/x?key=geheim%26%2Bschluessel"]
    assert caught.value.response.request.url.params["key"] == "[redacted]"


@pytest.mark.parametrize("key", ["a\nb", "a\x00b", "schlüssel"])
def test_keys_that_cannot_be_sent(rig: Rig, key: str) -> None:
    # h11 would put the whole header into its error message.
    with pytest.raises(ConfigurationError, match="api_key") as caught:
        sent(rig, api_key=key, app_key="a")
    assert key not in str(caught.value)


def test_rotation(rig: Rig) -> None:
    keys = iter([f"key-number-{number}-{number}" for number in range(5)])

    def credentials() -> Mapping[str, str]:
        return {"api_key": next(keys)}

    client = rig.client(credentials=credentials, app_key="a")
    rig.call(pets.GET_PET, {"pet_id": 1}, client=client)
    rig.answers = [httpx2.Response(500), httpx2.Response(200, json={})]
    rig.call(pets.GET_PET, {"pet_id": 1}, client=client.with_options(max_retries=1))
    used = [request["pets-api-key"] for request in rig.sent]
    assert used == ["key-number-0-0", "key-number-1-1", "key-number-2-2"]
    assert {request["pets-app-key"] for request in rig.sent} == {"a"}


def test_awaited_rotation(rig: Rig) -> None:
    async def credentials() -> Mapping[str, str]:
        return {"api_key": "fresh", "app_key": "fresh too"}

    if not rig.asynchronous:
        pytest.skip("synchronous clients have nothing to await with")
    rig.call(pets.GET_PET, {"pet_id": 1}, credentials=credentials)
    assert rig.sent[0]["pets-api-key"] == "fresh"


def everything(error: BaseException) -> str:
    """All that is likely to be written down about an error."""
    texts = [str(error), repr(error), "".join(traceback.format_exception(error))]
    texts.append(pickle.dumps(error).decode("latin-1"))
    pending: list[BaseException | None] = [error]
    while pending:
        one = pending.pop()
        if one is None:
            continue
        pending += [one.__cause__, one.__context__]
        for request in (
            getattr(one, "_request", None),
            getattr(one, "request", None),
            getattr(getattr(one, "response", None), "request", None),
        ):
            if request is not None:
                texts += [str(request.url), str(request.headers.multi_items())]
        response = getattr(one, "response", None)
        if response is not None:
            texts += [response.text, str(response.headers), repr(response.next_request)]
            assert response.next_request is None
        texts.append(repr(vars(one)))
    return "\n".join(texts)


def assert_no_secrets(text: str) -> None:
    for secret in pets.SECRETS:
        assert secret not in text


@pytest.mark.parametrize(
    "answer",
    [
        httpx2.Response(403, json={"errors": [f"key {pets.API_KEY} is not valid"]}),
        httpx2.Response(400, text=f"bad {pets.APP_KEY} or {pets.TOKEN}"),
        httpx2.Response(302, headers={"Location": "https://api.pets.com/v2"}),
        httpx2.Response(500),
        httpx2.ConnectError("refused"),
        httpx2.ReadTimeout("slow"),
    ],
)
@pytest.mark.parametrize(
    "keys",
    [
        {"api_key": pets.API_KEY, "app_key": pets.APP_KEY},
        {"access_token": pets.TOKEN},
    ],
)
def test_errors_hold_no_keys(rig: Rig, answer: Any, keys: dict[str, str]) -> None:
    rig.answers = [answer]
    own = tuple(keys.values())
    with pytest.raises(ApiError) as caught:
        # The key is in the path too, as where a key is looked up by itself.
        rig.call(pets.GET_PET, {"pet_id": own[0]}, headers={"X-Auth": own[0]}, **keys)
    text = everything(caught.value)
    for secret in own:
        assert secret not in text
    assert rig.sent[0].items() >= {"x-auth": own[0]}.items()


def test_secrets_that_the_server_sends_back(rig: Rig) -> None:
    body = {"errors": [f"key {pets.API_KEY} is not valid"], "other": [1]}
    rig.answers = [httpx2.Response(403, json=body, headers={"X-Other": "kept"})]
    with pytest.raises(APIStatusError) as caught:
        rig.call(pets.GET_PET, {"pet_id": 1})
    assert caught.value.errors == ["key [redacted] is not valid"]
    assert caught.value.response.json()["other"] == [1]
    assert caught.value.response.headers["x-other"] == "kept"


def test_placeholders_garble_nothing(rig: Rig) -> None:
    rig.answers = [httpx2.Response(400, json={"errors": ["a kind of mistake"]})]
    with pytest.raises(APIStatusError) as caught:
        rig.call(pets.GET_PET, {"pet_id": 1}, api_key="k", app_key="a")
    assert caught.value.errors == ["a kind of mistake"]


def test_clients_show_no_keys(rig: Rig) -> None:
    client = rig.client(access_token=pets.TOKEN, headers={"X-A": pets.API_KEY})
    texts = [repr(client), str(client), repr(client._auth), repr(client._options)]
    assert "https://api.pets.com" in texts[0]
    assert_no_secrets("".join(texts))
    for use in (pickle.dumps, copy.deepcopy):
        with pytest.raises(TypeError, match="cannot be pickled"):
            use(client)


def test_raw_responses_hold_no_keys(rig: Rig) -> None:
    raw = rig.wait(rig.client().request("GET", f"/keys/{pets.APP_KEY}"))
    request = raw.http_response.request
    assert_no_secrets(repr(raw) + str(request.url) + str(request.headers.multi_items()))
    assert_no_secrets(pickle.dumps(raw.http_response).decode("latin-1"))
