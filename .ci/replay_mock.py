#!/usr/bin/env python3
"""Holds the mock against recordings of the service: `replay_mock.py SHARED`.

A few recordings rest on what no description says (a test makes a monitor as well) or on a number where text is
described; so each figure has to reach 97 percent, and every miss is shown.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

SHARE = 0.97
BIN = Path(sys.executable).parent


def main(shared: Path) -> int:
    """Returns 0 where every figure reaches its share."""
    server = subprocess.Popen([BIN / "ddgen", "mock", "--port", "0", "--quiet"], stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        base = server.stdout.readline().strip()
        command = [sys.executable, shared / "tools" / "replay_mock.py", base, shared / "recordings", "--list"]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    finally:
        server.terminate()
        server.wait()
    print(done.stdout, end="")
    found = re.findall(r"(\w+) (\d+) of (\d+)", done.stdout.strip().rpartition("\n")[2])
    low = [name for name, held, whole in found if int(held) < SHARE * int(whole)]
    if len(found) != 3 or low:
        print(f"the mock is not like the service in: {', '.join(low) or 'everything'}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
