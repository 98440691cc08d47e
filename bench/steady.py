"""Times uses that are repeated within a process: parsing, serialising and calls, ours and the peer's in turn."""

# mypy: allow-untyped-calls

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import Any

from . import official, ours
from .measure import in_turn, timed

_REPETITIONS = 7

Samples = dict[str, dict[str, float]]


def measure(monitors: bytes, dashboard: bytes, malformed: bytes) -> Samples:
    """Median processor seconds by use and candidate."""
    found: Samples = {}
    for name, kind, data in (
        ("parse monitors", "monitors", monitors),
        ("parse dashboard", "dashboard", dashboard),
        ("parse malformed", "dashboard", malformed),
    ):
        official_model = official.read(kind, data)
        if official.unread(official_model) != (name == "parse malformed"):
            raise RuntimeError(f"datadog-api-client reads {kind} otherwise than expected: adapt bench/inputs.py")
        our_model = ours.read(kind, data)
        found[name] = in_turn(
            {
                "ours": timed(partial(ours.read, kind, data)),
                "json": timed(partial(json.loads, data)),
                "official": timed(partial(official.read, kind, data)),
            },
            _REPETITIONS,
        )
        if json.loads(ours.write(our_model)) != json.loads(data):
            raise RuntimeError(f"{kind} did not come back as they were read")
        if name != "parse malformed":
            found[name.replace("parse", "serialise")] = in_turn(
                {
                    "ours": timed(partial(ours.write, our_model)),
                    "official": timed(partial(official.write, official_model)),
                },
                _REPETITIONS,
            )
    found["call"] = in_turn(_calls(json.dumps(json.loads(monitors)[0]).encode()), _REPETITIONS)
    return found


def _calls(monitor: bytes) -> dict[str, Callable[[], float]]:
    """One GET through our client, through the bare HTTP library and through the peer."""
    from datadog_api_client.v1.api.monitors_api import MonitorsApi

    dd = ours.client(monitor)
    http = ours.http_client(monitor, 200)
    headers = {"DD-API-KEY": "a" * 32, "DD-APPLICATION-KEY": "b" * 40, "Accept": "application/json"}
    theirs = MonitorsApi(official.client(monitor))

    def bare() -> Any:
        response = http.get("https://api.datadoghq.com/api/v1/monitor/1", headers=headers)
        return json.loads(response.raise_for_status().content)

    return {
        "ours": timed(partial(dd.monitors.get_monitor, 1)),
        "bare": timed(bare),
        "official": timed(partial(theirs.get_monitor, 1)),
    }
