"""Times the generated client beside datadog-api-client, bare httpx2 and json.loads."""

from __future__ import annotations

import json
import sys
import zipfile
from collections.abc import Callable
from functools import partial
from importlib import metadata
from pathlib import Path
from statistics import median
from typing import Any

from . import inputs
from .measure import environment, in_turn, run
from .report import Figure, Row, absolute, at_most, compared, times_as_good
from .workspace import REPOSITORY, Workspace

_REPETITIONS = 11  # of processes that end soon
_ROUNDS = 5  # of others

PEER = "datadog-api-client"
_CONSTRUCT = {
    "ours": """
import time
start = time.perf_counter()
from datadog_v1 import Datadog
Datadog("a" * 32, "b" * 40)
print(time.perf_counter() - start)
""",
    "official": """
import time
start = time.perf_counter()
from datadog_api_client import ApiClient, Configuration
configuration = Configuration()
configuration.api_key["apiKeyAuth"] = "a" * 32
configuration.api_key["appKeyAuth"] = "b" * 40
ApiClient(configuration)
print(time.perf_counter() - start)
""",
}


class Client:
    """Processes that use the clients."""

    def __init__(self, workspace: Workspace) -> None:
        self.folder = workspace.folder / "inputs"
        self.folder.mkdir()
        self.env = environment(REPOSITORY, workspace.client)
        made = inputs.Inputs(json.loads(workspace.bundle.read_bytes()))
        monitors, dashboard = made.monitors(), made.dashboard()
        self._save("monitor", monitors[0])
        self._save("monitors", monitors)
        self._save("dashboard", dashboard)
        self._save("malformed", inputs.malformed(dashboard))
        self._save("series", made.series())

    def _save(self, name: str, value: Any) -> None:
        self.path(name).write_text(json.dumps(value), encoding="utf-8")

    def path(self, name: str) -> Path:
        return self.folder / f"{name}.json"

    def task(self, *words: str | Path) -> tuple[float, Any]:
        """When a process began, and what it printed."""
        done = run([sys.executable, "-P", "-m", "bench.task", *words], cwd=self.folder, env=self.env)
        return done.started, json.loads(done.output)

    def constructed(self, whose: str) -> float:
        return float(run([sys.executable, "-P", "-c", _CONSTRUCT[whose]], cwd=self.folder, env=self.env).output)

    def started(self, kind: str, whose: str) -> float:
        """Seconds from the start of a process to its first parsed model."""
        began, ended = self.task(whose, "first", kind, self.path(kind))
        return float(ended) - began

    def figure(self, task: str, file: str, whose: str) -> float:
        """The figure that a task gives."""
        return float(self.task(whose, task, *([self.path(file)] if file else []))[1])

    def both(self, measured: Callable[[str], float], repetitions: int = _REPETITIONS) -> dict[str, float]:
        return in_turn({whose: partial(measured, whose) for whose in ("ours", "official")}, repetitions)


def measure(workspace: Workspace, progress: Callable[[str], None]) -> tuple[list[Row], list[str]]:
    """All rows about the client, with notes."""
    progress("client, inputs")
    client = Client(workspace)
    found = []
    progress("client, processes")
    for kind in ("monitor", "dashboard"):
        client.both(partial(client.started, kind), 1)  # Compiles modules.
    found.append(at_most("import and construct a client", *_pair(client.both(client.constructed)), 0.1))
    for what, kind, limit in (
        ("process start to the first monitor", "monitor", 1.0),
        ("process start to the first dashboard of 200 widgets", "dashboard", 0.5),
    ):
        found.append(at_most(what, *_pair(client.both(partial(client.started, kind))), limit))
    progress("client, parsing")
    found += _steady(client)
    progress("client, series")
    found += _series(client)
    progress("client, sizes")
    found += _sizes(workspace)
    memory = client.both(partial(client.figure, "everything", ""), _ROUNDS)
    found.append(
        at_most("all models and operations imported, beside v1.models: memory of the process", *_pair(memory, "B"), 1.0)
    )
    notes = [
        "Parsing, serialising, calls and series are processor time, the rest is wall time; what is repeated in a process",
        "counts there with its best time. No call leaves the process, and the client's HTTP library answers itself.",
        f"The dashboard has widgets of all kinds but those that {PEER} keeps unparsed: {', '.join(inputs.LEFT_OUT)}.",
    ]
    return found, notes


def _pair(values: dict[str, float], unit: str = "s") -> tuple[Figure, Figure]:
    return Figure(values["ours"], unit), Figure(values["official"], unit, PEER)


def _steady(client: Client) -> list[Row]:
    """Parsing, serialising and calls, the medians of some processes."""
    files = [client.path(name) for name in ("monitors", "dashboard", "malformed")]
    samples: dict[str, list[dict[str, dict[str, float]]]] = {"ours": [], "official": []}
    for _ in range(_ROUNDS):
        for whose, found in samples.items():
            found.append(client.task("steady", "measure", whose, *files)[1])

    def figure(use: str, whose: str = "ours", what: str = "client", name: str = "") -> Figure:
        return Figure(median(sample[use][what] for sample in samples[whose]), "s", name)

    def theirs(use: str) -> Figure:
        return figure(use, "official", name=PEER)

    rows = []
    for what, use, factor in (
        ("parse 1,000 monitors", "parse monitors", 15),
        ("parse a dashboard of 200 widgets", "parse dashboard", 150),
    ):
        rows.append(at_most(what, figure(use), figure(use, what="bare", name="json.loads"), 4))
        rows.append(times_as_good(what, figure(use), theirs(use), factor))
    what = "parse it with one malformed widget"
    rows.append(at_most(what, figure("parse malformed"), figure("parse dashboard", name="without it"), 6))
    times = client.both(partial(client.figure, "first_read", "malformed"))
    rows.append(at_most(f"{what}, first in a process, imports included", *_pair(times), 1.0))
    for what, use in (
        ("serialise the monitors", "serialise monitors"),
        ("serialise the dashboard", "serialise dashboard"),
    ):
        rows.append(times_as_good(what, figure(use), theirs(use), 10))
    what = "get a monitor"
    rows.append(at_most(what, figure("call"), figure("call", what="bare", name="httpx2 and json.loads"), 1.5))
    rows.append(compared(what, figure("call"), theirs("call")))
    return rows


def _series(client: Client) -> list[Row]:
    """Of each process the figures of `submit`: processor time, peak of memory, and how far that is above the time before."""
    found: dict[str, list[list[float]]] = {"ours": [], "mappings": [], "official": []}
    for _ in range(_ROUNDS):
        for name, figures in found.items():
            words = ("ours", "submit_mappings") if name == "mappings" else (name, "submit")
            figures.append(client.task(*words, client.path("series"))[1])
    time, peak, growth = ({name: median(f[i] for f in figures) for name, figures in found.items()} for i in range(3))
    what = "build and submit 10,000 series"
    return [
        at_most(what, *_pair(time), 0.1),
        at_most(f"{what}, peak memory above the time before", *_pair(growth, "B"), 0.5),
        at_most(f"{what}, peak memory of the process", *_pair(peak, "B"), 0.5),
        compared(f"{what} as mappings, beside models", Figure(time["mappings"], "s"), _pair(time)[1]),
        compared(
            f"{what} as mappings, peak memory above the time before",
            Figure(growth["mappings"], "B"),
            _pair(growth, "B")[1],
        ),
    ]


def _sizes(workspace: Workspace) -> list[Row]:
    """The wheel as hatchling would write it, and the source as installed; the peer's without its V2."""
    package = next(p.parent for p in workspace.client.glob("*/py.typed"))
    wheel = workspace.folder / "client.whl"
    installed = 0
    with zipfile.ZipFile(wheel, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(package.rglob("*")):
            if path.is_file() and path.suffix != ".pyc":
                archive.write(path, path.relative_to(workspace.client))
                installed += path.stat().st_size
    theirs = workspace.folder / "peer.whl"
    size = 0
    with zipfile.ZipFile(theirs, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in metadata.files(PEER) or ():
            path = Path(str(file.locate()))
            if path.suffix != ".pyc" and "v2" not in file.parts:
                archive.write(path, str(file))
                size += path.stat().st_size
    without = f"{PEER} without v2"
    return [
        absolute("wheel", Figure(wheel.stat().st_size, "B"), Figure(theirs.stat().st_size, "B", without), 1.5e6),
        absolute("installed source", Figure(installed, "B"), Figure(size, "B", without), 8e6),
    ]
