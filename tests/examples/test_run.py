"""What `make test-examples` relies on: it sees a request that differs, an example that fails, and one that leaves something behind."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import run


def received(**changes: Any) -> dict[str, Any]:
    request = {
        "method": "POST",
        "path": "/a",
        "host": "x",
        "query": "a=1&now=1721988000",
        "headers": {},
        "body": {"n": 1},
    }
    return {**request, **changes}


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({}, ""),
        ({"query": "now=1721988300&a=1"}, ""),
        ({"query": "a=2&now=1721988000"}, "query"),
        ({"query": "a=1&now=1721998000"}, "query"),
        ({"method": "PUT"}, "method"),
        ({"headers": {"x-own": "1"}}, "header x-own"),
        ({"headers": {"user-agent": "curl"}}, ""),
        ({"body": {"n": 2}}, "body"),
        ({"body": {"n": 1, "m": None}}, "body"),
    ],
)
def test_a_difference_between_two_requests_is_told(changes: dict[str, Any], told: str) -> None:
    found = run.difference(received(), received(**changes), paged=False)
    assert found.startswith(told) and bool(found) == bool(told)


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("2024-07-26T10:00:00Z", "2024-07-26T10:00:30+00:00", True),
        (1721988000000, 1721988001000, True),
        (1721988000, 1721988001000, False),
        ("2024-07-26T10:00:00Z", "2024-07-27T10:00:00Z", False),
        (5, 6, False),
        ([1], [1, 2], False),
    ],
)
def test_times_that_go_by_between_two_runs_are_the_same(left: Any, right: Any, same: bool) -> None:
    assert run.close(left, right) is same


def test_examples_that_do_not_do_what_they_should_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Against the mock itself: a right one, and the same broken in each language."""
    entry = run.COVERAGE["DeleteMonitor"]
    for kind in ("curl", "python", "async"):
        text = (run.GENERATED / entry[kind][0]).read_text("utf-8")
        path = tmp_path / "generated" / entry[kind][0]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    for name in ("openapi/openapi.json", "postman/collection.json"):
        path = tmp_path / "generated" / name
        path.parent.mkdir(parents=True)
        path.write_text((run.GENERATED / name).read_text("utf-8"))
    monkeypatch.setattr(run, "GENERATED", tmp_path / "generated")
    folder = tmp_path / "run"
    folder.mkdir()
    runner = run.Runner(folder)
    try:
        right = runner.run("DeleteMonitor", entry, 0)
        assert [right[kind]["operation"] for kind in run.KINDS] == ["DeleteMonitor"] * 4
        script, python = (tmp_path / "generated" / entry[kind][0] for kind in ("curl", "python"))
        script.write_text(script.read_text("utf-8") + "touch left-behind\n")
        python.write_text(python.read_text("utf-8").replace("delete_monitor", "get_monitor"))
        wrong = runner.run("DeleteMonitor", entry, 0)
    finally:
        runner.servers.stop()
    assert wrong["curl"] == "leaves something behind"
    assert "GET /api/v1/monitor/158348339" in wrong["python"]
    assert isinstance(wrong["postman"], dict)
