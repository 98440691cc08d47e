"""Calls of the generated client through a transport of the test's, synchronous and asynchronous alike."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import httpx2
from datadog_v1 import AsyncDatadog, Datadog

Answer = Callable[[httpx2.Request], httpx2.Response]


@dataclass
class Rig:
    """`answer` makes a response of each request; `requests` keeps them, `bodies` what was in them."""

    asynchronous: bool
    answer: Answer = lambda request: httpx2.Response(200, json={})
    requests: list[httpx2.Request] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)

    def respond(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        self.bodies.append(request.read())
        # Errors take the keys out of the request later on.
        self.headers.append(dict(request.headers))
        return self.answer(request)

    async def respond_async(self, request: httpx2.Request) -> httpx2.Response:
        await request.aread()
        return self.respond(request)

    def answers(self, *responses: httpx2.Response) -> None:
        """Answer with these, one after the other."""
        rest = iter(responses)
        self.answer = lambda request: next(rest)

    def call(self, use: Callable[[Any], Any], **options: Any) -> Any:
        """What `use` makes of a client; waited for where it has to be."""
        options = {"api_key": "the-api-key", "app_key": "the-app-key", **options}
        if not self.asynchronous:
            with httpx2.Client(transport=httpx2.MockTransport(self.respond)) as http:
                return use(Datadog(http_client=http, **options))

        async def main() -> Any:
            async with httpx2.AsyncClient(transport=httpx2.MockTransport(self.respond_async)) as http:
                result = use(AsyncDatadog(http_client=http, **options))
                return await result if inspect.isawaitable(result) else result

        return asyncio.run(main())

    def items(self, use: Callable[[Any], Any], **options: Any) -> list[Any]:
        """The items of the pages that `use` asks a client for."""
        if not self.asynchronous:
            found: list[Any] = self.call(lambda dd: list(use(dd)), **options)
            return found

        async def collect(dd: Any) -> list[Any]:
            return [item async for item in use(dd)]

        return self.call(collect, **options)  # type: ignore[no-any-return]

    @property
    def request(self) -> httpx2.Request:
        """The only one."""
        assert len(self.requests) == 1
        return self.requests[0]

    @property
    def query(self) -> list[tuple[str, str]]:
        return list(self.request.url.params.multi_items())
