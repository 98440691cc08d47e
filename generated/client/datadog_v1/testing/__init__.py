"""A mock of the Datadog API V1 for tests, without sockets.

    from datadog_v1.testing import mock

    with mock() as client:
        ...

It checks requests, keeps what is made, and answers as described. Needs the extra
`testing`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import httpx2

from .._client import AsyncDatadog, Datadog

try:
    from ._core.faults import parse as _fault
    from ._core.messages import Received as Received
    from ._core.mock import Mock as _Mock
    from ._core.mock import Options as _Options
    from ._core.testing import Server as _Server
except ModuleNotFoundError as error:  # pragma: no cover
    if error.name not in ("jsonschema_rs", "python_multipart"):
        raise
    raise ModuleNotFoundError(
        f"{error.name} is missing: install datadog-v1[testing]",
        name=error.name,
    ) from None

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.settings import Settings

__all__ = ["AsyncMockedDatadog", "MockedDatadog", "Received", "Server", "mock"]

# Keys that are no keys, so that what a test sends could never be let in elsewhere.
_KEYS = {
    "api_key": "mock",
    "app_key": "mock",
    "access_token": "mock",
}
_bundle: dict[str, Any] = {}


class MockedDatadog(Datadog):
    """A client whose requests the mock answers.

    Attributes:
        mock: the mock, to prepare what is there and to look at what was received.
    """

    mock: Server


class AsyncMockedDatadog(AsyncDatadog):
    """An asynchronous client whose requests the mock answers.

    Attributes:
        mock: the mock, to prepare what is there and to look at what was received.
    """

    mock: Server


class Server(_Server):
    """A mock of the API, with clients that are led to it."""

    def client(self, **settings: Unpack[Settings]) -> MockedDatadog:
        """A client whose requests this mock answers.

        Args:
            settings: see the client.
        """
        keys: dict[str, Any] = dict(_KEYS)
        http = httpx2.Client(transport=self.transport)
        client = MockedDatadog(**keys, http_client=http, **settings)
        client.mock = self
        return client

    def async_client(self, **settings: Unpack[Settings]) -> AsyncMockedDatadog:
        """An asynchronous client whose requests this mock answers.

        Args:
            settings: see the client.
        """
        keys: dict[str, Any] = dict(_KEYS)
        http = httpx2.AsyncClient(transport=self.async_transport)
        client = AsyncMockedDatadog(**keys, http_client=http, **settings)
        client.mock = self
        return client


class mock:
    """A mock for the length of a block: `with mock() as client:`, or `async with`.

    Args:
        seed: what ids and times are made from; None for the present time.
        examples: begin with the items that the description shows, not with none.
        rate_limits: refuse requests beyond the described limits.
        faults: a share of the answers goes wrong, such as `429:0.2`, `500:0.1`, `slow:0.5`,
            `cut:0.1` or `html:0.1`.
        deny: permissions, scopes and operation IDs that the keys are without.
        settings: see the client.

    Attributes:
        server: the mock itself, where no client is wanted.
    """

    def __init__(
        self,
        *,
        seed: int | None = None,
        examples: bool = False,
        rate_limits: bool = False,
        faults: Iterable[str] = (),
        deny: Iterable[str] = (),
        **settings: Unpack[Settings],
    ) -> None:
        if not _bundle:
            text = files(__name__).joinpath("openapi.json").read_text("utf-8")
            _bundle.update(json.loads(text))
        options = _Options(
            seed=seed,
            examples=examples,
            rate_limits=rate_limits,
            faults=tuple(_fault(fault) for fault in faults),
            denied=frozenset(deny),
        )
        self.server = Server(_Mock(_bundle, options))
        self._settings: Settings = settings
        self._client: MockedDatadog | None = None
        self._async_client: AsyncMockedDatadog | None = None

    def __enter__(self) -> MockedDatadog:
        self._client = self.server.client(**self._settings)
        return self._client

    def __exit__(self, *_: object) -> None:
        if self._client is not None:
            self._client.close()

    async def __aenter__(self) -> AsyncMockedDatadog:
        self._async_client = self.server.async_client(**self._settings)
        return self._async_client

    async def __aexit__(self, *_: object) -> None:
        if self._async_client is not None:
            await self._async_client.aclose()
