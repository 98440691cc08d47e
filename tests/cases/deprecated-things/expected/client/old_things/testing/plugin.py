"""The pytest plugin: the fixture `old_things_mock`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from . import MockedOldThings


@pytest.fixture
def old_things_mock() -> Iterator[MockedOldThings]:
    """A client whose requests a mock of the API answers, empty for each test; the mock itself is its `mock`."""
    # Imported when it is used: pytest loads plugins in every run.
    from . import mock

    with mock() as client:
        yield client
