"""The pytest plugin: the fixture `bare_mock`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from . import MockedBare


@pytest.fixture
def bare_mock() -> Iterator[MockedBare]:
    """A client whose requests a mock of the API answers, empty for each test; the mock itself is its `mock`."""
    # Imported when it is used: pytest loads plugins in every run.
    from . import mock

    with mock() as client:
        yield client
