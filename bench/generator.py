"""Times the generator: cold, with nothing changed and after an edit, beside other generators on the same document."""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from .measure import environment, in_turn, run
from .report import Figure, Row, absolute, compared
from .workspace import Edit, Workspace

_REPETITIONS = 3  # of runs that take seconds
_MANY = 7  # of runs that do not

PEER = "openapi-python-client"
_GIVEN_UP = r"Endpoint\s+will\s+not\s+be\s+generated"
MODELS_ONLY = "datamodel-code-generator"


class Generators:
    """Runs of the generator and its peers in a workspace."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.env = environment()
        self.refused = 0  # operations, by the peer

    def seconds(self, command: Sequence[str | Path], expected: str = "") -> float:
        """Wall time of a process. RuntimeError if what it prints does not match `expected`."""
        done = run(command, cwd=self.workspace.folder, env=self.env)
        self.refused = max(self.refused, len(re.findall(_GIVEN_UP, done.output + done.errors)))
        if not re.search(expected, done.output):
            raise RuntimeError(f"expected {expected!r} of {command}, not {done.output!r}")
        return done.wall

    def cold(self, spec: Path, out: Path) -> float:
        self.workspace.forget()
        shutil.rmtree(out, ignore_errors=True)
        return self.seconds(self.workspace.generate(spec, out), r": [1-9]\d* files written, 0 unchanged, 0 removed in ")

    def unchanged(self, spec: Path, out: Path) -> float:
        return self.seconds(self.workspace.generate(spec, out), " 0 files written, ")

    def after(self, edit: Edit, spec: Path, out: Path) -> float:
        edit()
        return self.seconds(
            self.workspace.generate(spec, out), r": [1-9]\d* files written, [1-9]\d* unchanged, 0 removed in "
        )

    def peer(self, document: Path) -> float:
        out = self.workspace.folder / "peer"
        shutil.rmtree(out, ignore_errors=True)
        command = f"{sys.executable} -m openapi_python_client generate --path {document} --output-path {out}"
        return self.seconds(command.split())

    def models_only(self, document: Path) -> float:
        out = self.workspace.folder / "models.py"
        command = f"{sys.executable} -m datamodel_code_generator --input {document} --input-file-type openapi"
        return self.seconds(f"{command} --output-model-type pydantic_v2.BaseModel --output {out}".split())


def measure(workspace: Workspace, progress: Callable[[str], None]) -> tuple[list[Row], list[str]]:
    """All rows about the generator, with notes."""
    runs = Generators(workspace)
    found: list[list[Row]] = []
    for spec, title, limits in (
        (workspace.few_families(), "ten families", (None, 0.5, 2.0)),
        (workspace.folder / "spec" / "openapi.yaml", "whole surface", (6.0, 0.6, 2.5)),
    ):
        progress(f"generator, {title}")
        found.insert(0, _spec_rows(runs, spec, title, limits))
    notes = [
        f"The peers read the bundle that ours wrote, and always all of it. {PEER} gives up on {runs.refused} operations;",
        f"{MODELS_ONLY} writes models only, and reads the bundle without x-enum-descriptions.",
    ]
    return [row for part in found for row in part], notes


def _spec_rows(runs: Generators, spec: Path, title: str, limits: tuple[float | None, float, float]) -> list[Row]:
    out = runs.workspace.folder / f"out-{spec.parent.name}"
    runs.cold(spec, out)  # Compiles modules, fills the disk's cache.
    # Outside of the output, which is removed again and again.
    bundle = runs.workspace.folder / f"{out.name}.json"
    shutil.copy2(out / "openapi" / "openapi.json", bundle)
    plain = _without(bundle, "x-enum-descriptions")
    times = in_turn(
        {
            "ours": partial(runs.cold, spec, out),
            PEER: partial(runs.peer, bundle),
            MODELS_ONLY: partial(runs.models_only, plain),
        },
        _REPETITIONS,
    )
    ours, peer = Figure(times["ours"], "s"), Figure(times[PEER], "s", PEER)
    cold = f"{title}, cold"
    result = [
        compared(cold, ours, peer) if limits[0] is None else absolute(cold, ours, peer, limits[0]),
        compared(f"{cold}, beside models alone", ours, Figure(times[MODELS_ONLY], "s", MODELS_ONLY)),
    ]
    nothing = in_turn({"": partial(runs.unchanged, spec, out)}, _MANY)[""]
    result.append(absolute(f"{title}, nothing changed", Figure(nothing, "s"), peer, limits[1]))
    largest = "v1/dashboards/dashboard.yaml" if limits[0] else "v1/monitors/monitor.yaml"
    for file in ("v1/ip-ranges.yaml", largest):
        edit = Edit(spec.parent / file)
        seconds = in_turn({"": partial(runs.after, edit, spec, out)}, _REPETITIONS)[""]
        what = f"{title}, one description of {file.split('/')[1].removesuffix('.yaml')} changed"
        result.append(absolute(what, Figure(seconds, "s"), peer, limits[2]))
    return result


def _without(document: Path, key: str) -> Path:
    """A copy without an extension that a peer takes for something else."""

    def strip(value: Any) -> Any:
        if isinstance(value, dict):
            return {k: strip(v) for k, v in value.items() if k != key}
        return [strip(v) for v in value] if isinstance(value, list) else value

    path = document.with_suffix(".plain.json")
    path.write_text(json.dumps(strip(json.loads(document.read_bytes()))), encoding="utf-8")
    return path
