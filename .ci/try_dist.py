"""Installs each wheel of a folder in an empty environment and makes a first call with it."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

SPEC = """openapi: 3.1.0
info: {title: First, version: '1'}
servers: [{url: 'https://first.test'}]
paths: {/a: {get: {operationId: getA, responses: {'200': {description: Fine.}}}}}
"""
CALL = """
import httpx2
from datadog_v1 import Datadog
answer = httpx2.MockTransport(lambda request: httpx2.Response(200, json={"valid": True}, request=request))
with Datadog(api_key="key", app_key="app", http_client=httpx2.Client(transport=answer)) as dd:
    assert dd.authentication.validate().valid is True
"""


def main(dist: Path) -> int:
    for wheel in sorted(dist.glob("*.whl")):
        with tempfile.TemporaryDirectory() as temporary:
            folder = Path(temporary)
            venv.create(folder / "env", with_pip=True)
            python = folder / "env" / "bin" / "python"
            _run(
                python,
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
                str(wheel.resolve()),
                cwd=folder,
            )
            if wheel.name.startswith("ddgen-"):
                (folder / "spec.yaml").write_text(SPEC)
                _run(folder / "env" / "bin" / "ddgen", "generate", "--spec", "spec.yaml", "--out", "out", cwd=folder)
                assert (folder / "out" / "client" / "pyproject.toml").is_file()
            else:
                _run(python, "-c", CALL, cwd=folder)
        print(f"{wheel.name}: installed, first call made")
    return 0


def _run(*command: str | Path, cwd: Path) -> None:
    subprocess.run(list(map(str, command)), check=True, cwd=cwd)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
