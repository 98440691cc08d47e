"""What is logged, and what is not."""

from __future__ import annotations

import asyncio
import logging
import warnings
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
from ddgen.runtime.errors import UnstableOperationWarning

from . import pets
from .conftest import Rig


@pytest.fixture
def logger() -> Iterator[logging.Logger]:
    logger = logging.getLogger("pets_v1")
    yield logger
    logger.handlers.clear()
    logger.propagate = True
    logger.setLevel(logging.NOTSET)


def test_debug_messages(rig: Rig, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "pets_v1")
    ok = httpx2.Response(200, headers={"X-Request-Id": "r-1"}, json={})
    rig.answers = [httpx2.Response(503), ok]
    rig.call(
        pets.GET_PET,
        {"pet_id": pets.API_KEY, "tags": [pets.APP_KEY], "trace": "t"},
        headers={"X-Secret": "shown to nobody"},
    )
    messages = [record.getMessage() for record in caplog.records if record.name == "pets_v1"]
    assert len(messages) == 5
    assert messages[0].startswith("GET https://api.pets.com/v1/pets/[redacted]?tags=[")
    assert "attempt 1" in messages[0]
    assert "'x-trace': 't'" in messages[0]
    assert messages[2] == ("GET /v1/pets/[redacted] failed (status 503), retry 1 of 2 in 0.5 s")
    assert messages[4].startswith("200 GET /v1/pets/[redacted] in ")
    assert messages[4].endswith("request id r-1")
    text = "\n".join(messages)
    for secret in (*pets.SECRETS, "shown to nobody"):
        assert secret not in text


def test_silence_by_default(rig: Rig, caplog: pytest.LogCaptureFixture) -> None:
    rig.answers = [httpx2.Response(503), httpx2.Response(200, json={})]
    rig.call(pets.GET_PET, {"pet_id": 1})
    assert not [record for record in caplog.records if record.name == "pets_v1"]


def test_quick_switch(
    rig: Rig,
    logger: logging.Logger,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    # As in a program that has not set up logging (pytest has).
    logger.propagate = False
    monkeypatch.setenv("PETS_LOG", "debug")
    rig.call(pets.GET_PET, {"pet_id": 1})
    rig.call(pets.GET_PET, {"pet_id": 2})
    written = capsys.readouterr().err
    assert written.count("GET https://api.pets.com/v1/pets/2") == 1
    assert pets.API_KEY not in written


def test_quick_switch_with_an_unknown_level(rig: Rig, logger: logging.Logger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PETS_LOG", "loud")
    with pytest.warns(UserWarning, match="PETS_LOG=LOUD") as caught:
        pets.Pets("k", "a")
    assert caught[0].filename == pets.__file__, "outside of the runtime"
    assert logger.level == logging.NOTSET


def test_unstable_operations_warn_at_the_caller(rig: Rig) -> None:
    rig.answers = [httpx2.Response(200, text="news")]
    client = rig.client()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        rig.call(pets.PUBLIC, client=client)
    assert [warning.category for warning in caught] == [UnstableOperationWarning]
    assert "GetNews is unstable" in str(caught[0].message)
    assert "/generator/" not in caught[0].filename


async def find(resource: Any) -> None:
    await resource.find_pet(1)


def test_deprecated_operations_warn_at_the_caller(rig: Rig) -> None:
    client = rig.client()
    for resource in (client.pets, client.pets.with_raw_response):
        with pytest.warns(DeprecationWarning, match="use get_pet") as caught:
            if rig.asynchronous:
                asyncio.run(find(resource))
            else:
                resource.find_pet(1)
        assert [warning.filename for warning in caught] == [__file__]


def test_raw_methods_keep_their_docstrings() -> None:
    assert pets.PetsWithRawResponse.get_pet.__doc__ == "Get one."
    assert pets.PetsWithRawResponse.find_pet.__doc__ == "Find one."
