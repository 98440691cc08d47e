"""Options of all tests."""

from __future__ import annotations

import os

import hypothesis
import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-goldens", action="store_true", help="take what tests/cases give now as what is expected")
    parser.addoption(
        "--edits", type=int, default=100, help="how many random edits tests/properties/test_cached_and_fresh.py tries"
    )


def pytest_configure(config: pytest.Config) -> None:
    if os.environ.get("CI"):
        # The same examples in every run: CI judges a change, it does not explore.
        hypothesis.settings.register_profile("ci", derandomize=True)
        hypothesis.settings.load_profile("ci")
    if config.getoption("--update-goldens") and os.environ.get("CI"):
        raise pytest.UsageError("--update-goldens is refused in CI: goldens are accepted by people, who read the diff")


@pytest.fixture
def update_goldens(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update-goldens"))
