"""A rig that runs each test with the synchronous and the asynchronous client."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

import ddgen.runtime
import httpx2
import pytest
from ddgen.runtime.operation import Operation
from ddgen.runtime.retry import RetryPolicy

from . import pets

Answer = httpx2.Response | Exception | Callable[[httpx2.Request], httpx2.Response]


@dataclass
class Time:
    """A clock that only moves when somebody sleeps."""

    seconds: float = 1000.0
    sleeps: list[float] = field(default_factory=list[float])

    def now(self) -> float:
        return self.seconds

    def sleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)
        self.seconds += seconds


@dataclass
class Rig:
    """Sends through a mock: `answers` come one after the other, the last one again."""

    asynchronous: bool
    answers: list[Answer] = field(default_factory=list[Answer])
    requests: list[httpx2.Request] = field(default_factory=list[httpx2.Request])
    # Bodies and headers as sent: errors take the keys out of the requests themselves.
    sent: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    time: Time = field(default_factory=Time)

    def policy(self, **changes: Any) -> RetryPolicy:
        usual: dict[str, Any] = {
            "sleep": self.time.sleep,
            "clock": self.time.now,
            "now": lambda: 1_700_000_000.0,
            "random": lambda: 1.0,
        }
        return RetryPolicy(**(usual | changes))

    def http(self, **arguments: Any) -> Any:
        class_ = httpx2.AsyncClient if self.asynchronous else httpx2.Client
        return class_(transport=httpx2.MockTransport(self._answer), **arguments)

    def client(self, **settings: Any) -> Any:
        settings.setdefault("http_client", self.http())
        settings.setdefault("retry", self.policy())
        if not {"api_key", "access_token", "credentials"} & settings.keys():
            settings |= {"api_key": pets.API_KEY, "app_key": pets.APP_KEY}
        return (pets.AsyncPets if self.asynchronous else pets.Pets)(**settings)

    def call(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, Any] | None = None,
        *,
        body: Any = None,
        content_type: str | None = None,
        client: Any = None,
        **settings: Any,
    ) -> Any:
        client = client or self.client(**settings)
        return self.wait(client._call(operation, arguments or {}, body=body, content_type=content_type))

    def wait(self, result: Any) -> Any:
        """The result, awaited in the asynchronous case."""
        if not self.asynchronous:
            return result

        async def awaited() -> Any:
            return await result

        return asyncio.run(awaited())

    @property
    def request(self) -> httpx2.Request:
        """The one request that was sent."""
        assert len(self.requests) == 1
        return self.requests[0]

    def _answer(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        self.sent.append(dict(request.headers))
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            # A new one each time; real ones know their request.
            raise type(answer)(str(answer), request=request)  # type: ignore[call-arg]
        if isinstance(answer, httpx2.Response):
            return httpx2.Response(answer.status_code, headers=answer.headers, content=answer.content)
        return answer(request)


@pytest.fixture(params=["sync", "async"])
def rig(request: pytest.FixtureRequest) -> Rig:
    return Rig(
        asynchronous=request.param == "async",
        answers=[httpx2.Response(200, json={"name": "Rex"})],
    )


@pytest.fixture(autouse=True)
def models(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Put the stand-ins in the place of the models."""
    module = ModuleType("pets_v1.models.pets")
    module.__dict__["Pet"] = pets.Pet
    monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setattr(ddgen.runtime, "models", pets.Models, raising=False)
    yield


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "APP_KEY", "TOKEN", "SITE", "LOG"):
        monkeypatch.delenv(f"PETS_{name}", raising=False)
