"""Holds the bundle against the interface facts, but for the facts that recordings have overruled.

Usage: check_facts.py SHARED_FOLDER
"""

import pathlib
import subprocess
import sys

# Fact, and what the service does instead; spec/README.md tells the story of each.
OVERRULED = {
    "NotebookCellResponseAttributes: union": "notebooks made in the application hold further kinds of cells",
}

shared = pathlib.Path(sys.argv[1])
tool = [sys.executable, str(shared / "tools/check_facts.py"), "generated/openapi/openapi.json", "--prose"]
lines = subprocess.run(tool, capture_output=True, text=True).stdout.splitlines()
problems = [line.strip() for line in lines if line.startswith("    ")]
unexplained = [p for p in problems if not any(p.startswith(known) for known in OVERRULED)]
for problem in unexplained:
    print(problem)
print(lines[-1], f"; {len(problems) - len(unexplained)} overruled by recordings")
sys.exit(bool(unexplained) or not lines)
