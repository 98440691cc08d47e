"""What editors and interpreters complete."""

from __future__ import annotations

from pathlib import Path

import datadog_v1
import jedi
import pytest

GENERATED = Path(datadog_v1.__file__).parents[1]


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("import datadog_v1\ndatadog_v1.", {"Datadog", "AsyncDatadog", "Timeout", "NotFoundError"}),
        ("from datadog_v1 import Datadog\nDatadog().", {"monitors", "dashboards", "with_options", "rate_limits"}),
        ("from datadog_v1 import Datadog\nDatadog().monitors.", {"get_monitor", "list_monitors_pages"}),
        (
            "from datadog_v1 import AsyncDatadog\nadd = AsyncDatadog()\nadd.monitors.",
            {"get_monitor", "with_raw_response"},
        ),
    ],
)
def test_jedi(code: str, expected: set[str]) -> None:
    project = jedi.Project(GENERATED, added_sys_path=[str(GENERATED)])
    lines = code.split("\n")
    found = {one.name for one in jedi.Script(code, project=project).complete(len(lines), len(lines[-1]))}
    assert expected <= found, sorted(found)[:50]


def test_dir() -> None:
    dd = datadog_v1.Datadog()
    assert {"monitors", "dashboards", "with_options"} <= set(dir(dd))
    assert {"get_monitor", "list_monitors_pages", "with_raw_response"} <= set(dir(dd.monitors))


def test_help_says_what_a_call_takes() -> None:
    import pydoc

    text = pydoc.plain(pydoc.render_doc(datadog_v1.Datadog().monitors.get_monitor))
    assert "get_monitor(monitor_id:" in text and "Returns:" in text
