"""The pytest plugin: the fixture `datadog_v1_mock`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from . import MockedDatadog


@pytest.fixture
def datadog_v1_mock() -> Iterator[MockedDatadog]:
    """A client whose requests a mock of the API answers, empty for each test; the mock itself is its `mock`."""
    # Imported when it is used: pytest loads plugins in every run.
    from . import mock

    with mock() as client:
        yield client
