"""The measured uses of the generated client; `official.py` has the same functions for its peer.

Imports stand in the functions, because some figures contain them.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from .task import memory

PACKAGE = "datadog_v1"
TYPES = {"monitor": "monitors.Monitor", "monitors": "list[monitors.Monitor]", "dashboard": "dashboards.Dashboard"}


def http_client(answer: bytes, status: int) -> Any:
    """The HTTP library's client with a transport that answers everything with `answer`."""
    import httpx2

    def respond(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(status, content=answer, headers={"Content-Type": "application/json"})

    return httpx2.Client(transport=httpx2.MockTransport(respond))


def client(answer: bytes, status: int = 200) -> Any:
    """A client whose every call is answered with `answer`."""
    from datadog_v1 import Datadog

    return Datadog("a" * 32, "b" * 40, http_client=http_client(answer, status))


def read(kind: str, data: bytes) -> Any:
    """What a call returns for `data`."""
    from datadog_v1._runtime import codec

    return codec.decode(PACKAGE, TYPES[kind], data)


def write(model: Any) -> bytes:
    """What a call sends for `model`."""
    from datadog_v1._runtime import codec

    return codec.encode(model)


def unread(model: Any) -> bool:
    """Whether a part of what was read does not fit the description."""
    return any(one.problems() for one in (model if isinstance(model, list) else [model]))


def getter(answer: bytes) -> Callable[[int], Any]:
    """The method that gets a monitor, always the one in `answer`."""
    method: Callable[[int], Any] = client(answer).monitors.get_monitor
    return method


def first(kind: str, data: bytes) -> float:
    """When the first call has returned its model."""
    if kind == "monitor":
        found = client(data).monitors.get_monitor(1).name
    else:
        found = client(data).dashboards.get_dashboard("abc").widgets[-1].definition
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
    from datadog_v1.models.metrics import MetricsPayload, Series

    return MetricsPayload(series=[Series(**one) for one in series])


def mappings(series: list[dict[str, Any]]) -> Any:
    """A request body of plain mappings."""
    return {"series": [{**one} for one in series]}


def submit(data: bytes, build: Callable[[list[dict[str, Any]]], Any] = payload) -> tuple[float, int, int]:
    """Building and submitting series: processor seconds, the peak of memory, and how far that is above the time before.

    The first use is left out.
    """
    import json

    series = json.loads(data)
    dd = client(b'{"status": "ok"}', 202)
    dd.metrics.submit_metrics(body=build(series[:4]))
    before, start = memory("VmRSS"), time.process_time()
    dd.metrics.submit_metrics(body=build(series))
    took, peak = time.process_time() - start, memory("VmHWM")
    return took, peak, peak - before


def submit_mappings(data: bytes) -> tuple[float, int, int]:
    """The same without models."""
    return submit(data, mappings)


def everything() -> int:
    """Bytes of memory when all models are imported, and all operations with them."""
    import importlib
    import pkgutil

    import datadog_v1.models
    import datadog_v1.resources

    for package in (datadog_v1.models, datadog_v1.resources):
        for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)
    return memory("VmRSS")
