"""One measured use in a process of its own: `python -m bench.task ours first monitor.json`; prints the figures."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path


def memory(key: str) -> int:
    """A figure of /proc/self/status in bytes; unlike getrusage's, its peak is not that of the process that forked this one."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(key))


def main(module: str, task: str, *arguments: str) -> None:
    """Call a function of a module in this package with arguments: of a path, the content; else the text."""
    function = getattr(importlib.import_module(f"bench.{module}"), task)
    print(json.dumps(function(*(Path(a).read_bytes() if a.endswith(".json") else a for a in arguments))))


if __name__ == "__main__":
    main(*sys.argv[1:])
