"""Measuring: processes one by one, and functions in turn, so that what disturbs one disturbs its peer as well."""

from __future__ import annotations

import gc
import math
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

_WHILE = 0.05  # seconds


@dataclass(frozen=True)
class Run:
    """A process that has ended well.

    Args:
        started: when it was started, by `time.monotonic`, which all processes share.
        wall: seconds that it took.
        output: what it printed.
        errors: what it printed on standard error.
    """

    started: float
    wall: float
    output: str
    errors: str


def run(command: Sequence[str | Path], *, cwd: Path, env: Mapping[str, str]) -> Run:
    """Run a process to its end. RuntimeError, with what it said, if it fails."""
    started = time.monotonic()
    done = subprocess.run([*map(str, command)], cwd=cwd, env=env, capture_output=True, text=True)
    wall = time.monotonic() - started
    if done.returncode:
        said = (done.stderr or done.stdout).strip().splitlines()
        raise RuntimeError("\n".join([f"{' '.join(map(str, command))} ended with {done.returncode}:", *said[-15:]]))
    return Run(started, wall, done.stdout, done.stderr)


def environment(*paths: Path) -> dict[str, str]:
    """The environment of a measured process: tools of this interpreter first, `paths` importable, no settings of the user."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("DD_", "PYTHON"))}
    tools = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    return {**kept, "PATH": tools, "PYTHONPATH": os.pathsep.join(map(str, paths))}


def in_turn(
    candidates: Mapping[str, Callable[[], float]],
    repetitions: int,
    choose: Callable[[list[float]], float] = median,
) -> dict[str, float]:
    """The median, or another choice, of what each candidate gives, called one after the other, over and over."""
    samples: dict[str, list[float]] = {name: [] for name in candidates}
    for _ in range(repetitions):
        for name, measured in candidates.items():
            samples[name].append(measured())
    return {name: choose(found) for name, found in samples.items()}


def timed(function: Callable[[], Any]) -> Callable[[], float]:
    """Gives the processor seconds of one call, as the mean of as many as take a while; some before are the warm-up."""
    function()
    start = time.process_time()
    function()
    times = math.ceil(_WHILE / max(time.process_time() - start, 1e-6))

    def measured() -> float:
        gc.collect()
        gc.freeze()  # What is there already is no work for this candidate's collections.
        start = time.process_time()
        for _ in range(times):
            function()
        took = time.process_time() - start
        gc.unfreeze()
        return took / times

    return measured
