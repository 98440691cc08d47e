"""Times uses that are repeated within a process: parsing, serialising and calls, of one client beside what needs no client."""

# mypy: allow-untyped-calls

from __future__ import annotations

import importlib
import json
from collections.abc import Callable
from functools import partial
from typing import Any

from . import ours
from .measure import in_turn, timed

_REPETITIONS = 7

Samples = dict[str, dict[str, float]]


def measure(whose: str, monitors: bytes, dashboard: bytes, malformed: bytes) -> Samples:
    """Processor seconds by use: "client" for the one of that module, "bare" for json.loads or httpx2 in its place.

    The clients have a process each: neither has to find its memory between the other's. Of some samples the smallest
    counts, since other processes on the machine (shared caches, shared cores) only ever add to such short ones, for
    seconds on end.
    """
    module = importlib.import_module(f"bench.{whose}")
    found: Samples = {}
    for name, kind, data in (
        ("monitors", "monitors", monitors),
        ("dashboard", "dashboard", dashboard),
        ("malformed", "dashboard", malformed),
    ):
        model = module.read(kind, data)
        if module.unread(model) != (name == "malformed"):
            raise RuntimeError(f"{whose} reads {name} otherwise than expected: adapt bench/inputs.py")
        if json.loads(module.write(model)) != json.loads(data):
            raise RuntimeError(f"{name} did not come back from {whose} as they were read")
        found[f"parse {name}"] = _beside(partial(module.read, kind, data), partial(json.loads, data))
        found[f"serialise {name}"] = _beside(partial(module.write, model), partial(json.dumps, json.loads(data)))
        del model
    monitor = json.dumps(json.loads(monitors)[0]).encode()
    found["call"] = _beside(partial(module.getter(monitor), 1), _bare_call(monitor))
    return found


def _beside(client: Callable[[], Any], bare: Callable[[], Any]) -> dict[str, float]:
    return in_turn({"client": timed(client), "bare": timed(bare)}, _REPETITIONS, min)


def _bare_call(monitor: bytes) -> Callable[[], Any]:
    http = ours.http_client(monitor, 200)
    headers = {"DD-API-KEY": "a" * 32, "DD-APPLICATION-KEY": "b" * 40, "Accept": "application/json"}

    def bare() -> Any:
        response = http.get("https://api.datadoghq.com/api/v1/monitor/1", headers=headers)
        return json.loads(response.raise_for_status().content)

    return bare
