"""The package's `testing`, as users' tests have it."""

from __future__ import annotations

import asyncio
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from datadog_v1 import InternalServerError, NotFoundError, PermissionDeniedError, RateLimitError
from datadog_v1.models import Monitor
from datadog_v1.testing import mock

ROOT = Path(__file__).resolve().parents[2]
QUERY = "avg(last_5m):avg:system.load.1{*} > 4"


def test_what_is_made_is_kept() -> None:
    with mock() as dd:
        made = dd.monitors.create_monitor(body=Monitor(type="metric alert", query=QUERY, name="load"))
        assert not made.problems()
        assert dd.monitors.list_monitors() == [made]
        assert dd.mock.state == {"monitors": [made.to_dict()]}
        dd.monitors.delete_monitor(made.id)
        with pytest.raises(NotFoundError):
            dd.monitors.get_monitor(made.id)
        assert [(r.operation, r.status) for r in dd.mock.requests] == [
            ("CreateMonitor", 200),
            ("ListMonitors", 200),
            ("DeleteMonitor", 200),
            ("GetMonitor", 404),
        ]
        assert dd.mock.requests[0].body == {"type": "metric alert", "query": QUERY, "name": "load"}
        assert "mock" not in dd.mock.requests[0].headers["dd-api-key"]
        dd.mock.reset()
        assert dd.mock.requests == [] and dd.mock.state == {}


def test_asynchronous() -> None:
    async def run() -> None:
        async with mock() as dd:
            made = await dd.monitors.create_monitor(body=Monitor(type="metric alert", query=QUERY))
            assert [m.id async for m in dd.monitors.list_monitors_pages(page_size=1)] == [made.id]
            with dd.mock.client() as other:
                assert other.monitors.get_monitor(made.id).query == QUERY

    asyncio.run(run())


def test_preloaded() -> None:
    with mock() as dd:
        dd.mock.preload(
            "monitors", Monitor(id=7, type="metric alert", query=QUERY), {"id": 8, "type": "composite", "query": "7"}
        )
        assert [m.id for m in dd.monitors.list_monitors_pages(page_size=1)] == [7, 8]
        dd.mock.preload("roles", {"type": "roles", "id": "r-1", "attributes": {"name": "Readers"}})
        dd.mock.preload("role-permissions", {"type": "permissions", "id": "p-1"}, role_id="r-1")
        assert [p.id for p in dd.roles.list_role_permissions("r-1").data or []] == ["p-1"]
        assert dd.mock.requests[0].operation == "ListMonitors"
        with pytest.raises(ValueError, match="did you mean 'monitors'"):
            dd.mock.preload("monitor", {})


def test_the_same_seed_gives_the_same() -> None:
    def made(seed: int) -> object:
        with mock(seed=seed) as dd:
            return dd.monitors.create_monitor(body={"type": "metric alert", "query": QUERY}).to_dict()

    assert made(1) == made(1)
    assert made(1) != made(2)


def test_what_goes_wrong_on_purpose() -> None:
    with mock(deny=["monitors_write"]) as dd:
        dd.monitors.list_monitors()
        with pytest.raises(PermissionDeniedError):
            dd.monitors.delete_monitor(1)
        dd.mock.deny()
        with pytest.raises(NotFoundError):
            dd.monitors.delete_monitor(1)
    with mock(faults=["500:1"], max_retries=0) as dd, pytest.raises(InternalServerError):
        dd.monitors.list_monitors()
    with mock(rate_limits=True, max_retries=0, seed=1) as dd:
        with pytest.raises(RateLimitError) as caught:
            for _ in range(101):
                dd.metrics.list_active_metrics(from_=1)
        assert (caught.value.limit, caught.value.period, caught.value.remaining) == (100, 3600, 0)


def test_the_file_of_the_readme(tmp_path: Path) -> None:
    """With the plugin, in a folder of its own."""
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "generated/client/README.md").read_text("utf-8"), re.S)
    [code] = [block for block in blocks if "datadog_v1_mock):" in block]
    (tmp_path / "test_alerts.py").write_text(code, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "datadog_v1.testing.plugin", "-p", "no:cacheprovider", "."]
    environment = {"PYTHONPATH": str(ROOT / "generated/client"), "PATH": "/usr/bin:/bin", "HOME": str(tmp_path)}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert done.returncode == 0 and "3 passed" in done.stdout, done.stdout + done.stderr


def test_the_package_of_a_stranger(tmp_path: Path) -> None:
    [package] = (p for p in (ROOT / "tests/cases/petstore-3-0/expected/client").iterdir() if p.is_dir())
    shutil.copytree(package, tmp_path / package.name)
    shutil.copytree(ROOT / "generator/runtime", tmp_path / package.name / "_runtime", dirs_exist_ok=True)
    shutil.copytree(ROOT / "generator/mock/core", tmp_path / package.name / "testing" / "_core")
    code = f"""
from {package.name}.testing import mock
with mock(examples=True) as client:
    pets = client.pets.list_pets()
    print(client.pets.get_pet(pets[0].id) == pets[0], client.mock.resources)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True)
    assert done.stdout == "True ['/pets']\n", done.stdout + done.stderr
