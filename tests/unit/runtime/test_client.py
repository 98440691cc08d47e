"""Life of a client: connections, copies, raw and streamed responses."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import httpx2
import pytest
from ddgen.runtime import client as client_module
from ddgen.runtime.errors import ConfigurationError, NotFoundError
from ddgen.runtime.raw import RawResponse

from . import pets
from .conftest import Rig

ROOT = Path(__file__).parents[3]


def test_raw_responses(rig: Rig) -> None:
    headers = {"X-Request-Id": "r-1", "X-RateLimit-Limit": "5"}
    rig.answers = [httpx2.Response(200, headers=headers, json={"name": "Rex"})]
    client = rig.client()
    raw = rig.wait(client.pets.with_raw_response.get_pet(1, tags=["a"]))
    assert isinstance(raw, RawResponse)
    assert raw.status_code == 200
    assert raw.headers["x-request-id"] == raw.request_id == "r-1"
    assert raw.content.decode() == raw.text
    assert raw.json() == {"name": "Rex"}
    assert raw.parse() == pets.Pet({"name": "Rex"})
    assert raw.rate_limit is not None and raw.rate_limit.limit == 5
    assert repr(raw) == "<RawResponse [200]>"
    assert rig.request.url.query == b"tags=a"
    # The resource itself still gives models.
    assert rig.wait(client.pets.get_pet(1)) == pets.Pet({"name": "Rex"})


def test_raw_methods_raise_as_usual(rig: Rig) -> None:
    rig.answers = [httpx2.Response(404)]
    with pytest.raises(NotFoundError):
        rig.wait(rig.client().pets.with_raw_response.get_pet(1))


def test_streamed_responses(rig: Rig) -> None:
    chunks = [b"a" * 10, b"b" * 10]
    rig.answers = [lambda _: httpx2.Response(200, content=stream(rig, chunks))]
    client = rig.client()

    async def read() -> tuple[bytes, Any]:
        async with client.stream("GET", "/big", query={"a": 1}) as response:
            assert response.status_code == 200
            body = b"".join([chunk async for chunk in response.aiter_bytes()])
        return body, response

    if rig.asynchronous:
        body, response = asyncio.run(read())
    else:
        with client.stream("GET", "/big", query={"a": 1}) as response:
            assert response.request_id is None
            body = b"".join(response.iter_bytes())
    assert body == b"".join(chunks)
    assert response.http_response.is_closed
    assert rig.request.url.query == b"a=1"
    assert response.http_response.request.headers["pets-api-key"] == "[redacted]"


def test_streamed_errors(rig: Rig) -> None:
    rig.answers = [lambda _: httpx2.Response(404, content=stream(rig, [b'{"errors": ["no"]}']))]
    client = rig.client()

    async def read() -> None:
        async with client.stream("GET", "/big"):
            pass

    with pytest.raises(NotFoundError) as caught:
        if rig.asynchronous:
            asyncio.run(read())
        else:
            with client.stream("GET", "/big"):
                pass
    assert caught.value.errors == ["no"]


def stream(rig: Rig, chunks: list[bytes]) -> Any:
    async def in_async() -> Any:
        for chunk in chunks:
            yield chunk

    return in_async() if rig.asynchronous else iter(chunks)


def test_closing_leaves_a_given_client_open(rig: Rig) -> None:
    http = rig.http()
    client = rig.client(http_client=http)

    async def use() -> None:
        async with client:
            pass

    if rig.asynchronous:
        asyncio.run(use())
    else:
        with client:
            pass
    assert not http.is_closed
    with pytest.raises(ConfigurationError, match="closed"):
        rig.call(pets.GET_PET, {"pet_id": 1}, client=client)


def test_the_own_http_client(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Any] = []

    def make(arguments: dict[str, Any]) -> httpx2.Client:
        made.append(arguments)
        transport = httpx2.MockTransport(lambda _: httpx2.Response(200, json={}))
        return httpx2.Client(transport=transport, timeout=arguments["timeout"])

    monkeypatch.setattr(client_module, "_make", make)
    client = pets.Pets("k", "a", verify=False)
    assert made == []
    copy = client.with_options(timeout=3)
    threads = [threading.Thread(target=client.pets.get_pet, args=(1,)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    copy.pets.get_pet(1)
    assert len(made) == 1
    assert made[0]["verify"] is False
    assert (made[0]["timeout"].read, made[0]["timeout"].connect) == (60.0, 10.0)
    http = client._pool.get()
    copy.close()
    assert http.is_closed
    with pytest.raises(ConfigurationError, match="closed"):
        client.pets.get_pet(1)


def test_real_http_clients_are_made() -> None:
    with pets.Pets("k", "a") as client:
        assert isinstance(client._pool.get(), httpx2.Client)

    async def use() -> None:
        async with pets.AsyncPets("k", "a", proxy="http://localhost:1") as client:
            assert isinstance(client._pool.get(), httpx2.AsyncClient)

    asyncio.run(use())


@pytest.mark.parametrize("connection", [{"proxy": "http://p"}, {"verify": False}, {"http2": True}])
def test_a_given_client_is_already_set_up(rig: Rig, connection: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match="http_client"):
        rig.client(**connection)


def test_headers_that_cannot_be_sent(rig: Rig) -> None:
    with pytest.raises(ConfigurationError, match="X-A"):
        rig.client(headers={"X-A": "a\nb"})


def test_concurrent_calls() -> None:
    async def answer(request: httpx2.Request) -> httpx2.Response:
        await asyncio.sleep(0)
        return httpx2.Response(200, json={"name": request.url.path})

    async def use() -> list[Any]:
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(answer))
        async with pets.AsyncPets("k", "a", http_client=http) as client:
            return await asyncio.gather(*(client.pets.get_pet(n) for n in range(50)))

    assert [pet.data["name"] for pet in asyncio.run(use())] == [f"/v1/pets/{number}" for number in range(50)]


def test_importing_and_constructing_is_light() -> None:
    code = (
        "import sys; from tests.unit.runtime import pets; "
        "pets.Pets('k', 'a', max_retries=3).pets; pets.AsyncPets('k', 'a'); "
        "print([m for m in ('httpx2', 'pydantic') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.stdout.strip() == "[]", done.stderr
