"""Fixtures of the tests that call the generated client."""

from __future__ import annotations

import pytest
from rig import Rig


@pytest.fixture(params=["sync", "async"])
def rig(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Rig:
    for name in ("DD_API_KEY", "DD_APP_KEY", "DD_ACCESS_TOKEN", "DD_SITE", "DD_V1_LOG"):
        monkeypatch.delenv(name, raising=False)
    return Rig(request.param == "async")
