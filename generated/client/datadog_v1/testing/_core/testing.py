"""What tests do with a mock: prepare what is there, and look at what was received."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import Any

from .messages import Received
from .mock import Mock
from .rules import Rule
from .transport import AsyncMockTransport, MockTransport


class Server:
    """A mock of the API, for tests.

    Args:
        mock: what answers.
    """

    def __init__(self, mock: Mock) -> None:
        self._mock = mock

    @property
    def requests(self) -> list[Received]:
        """What was received, the oldest first (the last thousand)."""
        return [*self._mock.received]

    @property
    def state(self) -> Mapping[str, list[Any]]:
        """What is kept now: the items of each resource."""
        return self._mock.store.resources()

    @property
    def submitted(self) -> Mapping[str, Mapping[str, int]]:
        """How many metrics, logs and the like were submitted, by their names."""
        return self._mock.submitted

    @property
    def resources(self) -> list[str]:
        """The names of the resources that are kept."""
        return sorted({rule.resource for rule in self._mock.rules.values()})

    @property
    def transport(self) -> MockTransport:
        """For an `httpx2.Client` of your own: `httpx2.Client(transport=…)`."""
        return MockTransport(self._mock)

    @property
    def async_transport(self) -> AsyncMockTransport:
        """For an `httpx2.AsyncClient` of your own."""
        return AsyncMockTransport(self._mock)

    def preload(self, resource: str, *items: Any, **owner: Any) -> list[Any]:
        """Keep items as if they had been made before.

        Args:
            resource: one of `resources`, such as `monitors`.
            items: models or mappings. An id that is given is kept; what is missing is
                filled in as the service would.
            owner: whose they are, where the path says so: `role_id="…"`.

        Returns:
            The items as they are kept.

        Raises:
            ValueError: there is no such resource, or nothing is known of how it is made.
        """
        rule, id_ = self._maker(resource)
        return [self._mock.keep(id_, rule, _plain(item), owner) for item in items]

    def _maker(self, resource: str) -> tuple[Rule, str]:
        known = self.resources
        for id_, rule in self._mock.rules.items():
            if rule.resource == resource and rule.action in ("create", "put", "add"):
                return rule, id_
        near = difflib.get_close_matches(resource, known, 1)
        hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(known)}"
        if resource in known:
            hint = "no operation makes it"
        raise ValueError(f"{resource!r} cannot be preloaded: {hint}")

    def deny(self, *permissions: str) -> None:
        """Answer 403 where one of these permissions, scopes or operations is needed; in
        place of what was denied before."""
        self._mock.denied = frozenset(permissions)

    def clear_requests(self) -> None:
        """Forget what was received; what was made stays."""
        self._mock.forget()

    def reset(self, *, examples: bool = False) -> None:
        """Forget everything.

        Args:
            examples: begin with the items that the description shows.
        """
        self._mock.reset(examples=examples)


def _plain(item: Any) -> Any:
    return item.to_dict() if hasattr(item, "to_dict") else item
