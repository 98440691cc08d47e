"""The measured uses of datadog-api-client, as its own documentation has them; see `ours.py`."""

# mypy: allow-untyped-calls

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from .task import memory


class _Answer:
    """What urllib3 returns, as far as the client looks."""

    headers = {"Content-Type": "application/json"}

    def __init__(self, data: bytes, status: int) -> None:
        self.data, self.status = data, status


def client(answer: bytes, status: int = 200) -> Any:
    """An API client whose pool answers everything with `answer`."""
    from datadog_api_client import ApiClient, Configuration

    configuration = Configuration()
    configuration.api_key["apiKeyAuth"] = "a" * 32
    configuration.api_key["appKeyAuth"] = "b" * 40
    api_client = ApiClient(configuration)
    api_client.rest_client.pool_manager.request = lambda *_, **__: _Answer(answer, status)
    return api_client


def read(kind: str, data: bytes) -> Any:
    """What a call returns for `data`."""
    from datadog_api_client.v1.model.dashboard import Dashboard
    from datadog_api_client.v1.model.monitor import Monitor

    types = {"monitor": (Monitor,), "monitors": ([Monitor],), "dashboard": (Dashboard,)}
    return _reader().deserialize(data.decode(), types[kind], True)


def write(model: Any) -> bytes:
    """What a call sends for `model`."""
    import json

    from datadog_api_client.model_utils import data_to_dict

    return json.dumps(data_to_dict(model)).encode()


def unread(model: Any) -> bool:
    """Whether a part of what was read was kept unparsed."""
    if isinstance(model, list):
        return any(map(unread, model))
    return bool(model._unparsed)


def getter(answer: bytes) -> Callable[[int], Any]:
    """The method that gets a monitor, always the one in `answer`."""
    from datadog_api_client.v1.api.monitors_api import MonitorsApi

    method: Callable[[int], Any] = MonitorsApi(client(answer)).get_monitor
    return method


def first(kind: str, data: bytes) -> float:
    """When the first call has returned its model."""
    if kind == "monitor":
        from datadog_api_client.v1.api.monitors_api import MonitorsApi

        found = MonitorsApi(client(data)).get_monitor(1).name
    else:
        from datadog_api_client.v1.api.dashboards_api import DashboardsApi

        found = DashboardsApi(client(data)).get_dashboard("abc").widgets[-1].definition
    ended = time.monotonic()
    assert found
    return ended


def first_read(data: bytes) -> float:
    """Processor seconds of reading a dashboard for the first time, imports included."""
    start = time.process_time()
    read("dashboard", data)
    return time.process_time() - start


def payload(series: list[dict[str, Any]]) -> Any:
    """A request body of models."""
    from datadog_api_client.v1.model.metrics_payload import MetricsPayload
    from datadog_api_client.v1.model.point import Point
    from datadog_api_client.v1.model.series import Series

    return MetricsPayload(series=[Series(**{**one, "points": [Point(p) for p in one["points"]]}) for one in series])


def submit(data: bytes) -> tuple[float, int, int]:
    """Building and submitting series: processor seconds, the peak of memory, and how far that is above the time before.

    The first use is left out.
    """
    import json

    from datadog_api_client.v1.api.metrics_api import MetricsApi

    series = json.loads(data)
    metrics = MetricsApi(client(b'{"status": "ok"}', 202))
    metrics.submit_metrics(body=payload(series[:4]))
    before, start = memory("VmRSS"), time.process_time()
    metrics.submit_metrics(body=payload(series))
    took, peak = time.process_time() - start, memory("VmHWM")
    return took, peak, peak - before


def everything() -> int:
    """Bytes of memory when all models of V1 are imported."""
    import datadog_api_client.v1.models  # noqa: F401

    return memory("VmRSS")


_kept: list[Any] = []


def _reader() -> Any:
    if not _kept:
        _kept.append(client(b""))
    return _kept[0]
