"""The clients that the cases expect, put together with their runtime: they type-check, import and read what they are sent."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import goldens
import pytest

TOOLS = Path(sys.executable).parent

USE = """
import importlib, inspect, sys, warnings

warnings.simplefilter("error")
for name in sys.argv[1:]:
    package = importlib.import_module(name)
    models = importlib.import_module(f"{name}.models")
    decode = importlib.import_module(f"{name}._runtime.models").decode
    for model in models._MODULES:
        for data in (b"{}", b"null", b"[]", b'"text"', b'{"a": [{}], "kind": "brand-new", "type": 5}'):
            decode(getattr(models, model), data)
    client = next(getattr(package, n) for n in package.__all__ if inspect.isclass(getattr(package, n)) and n.startswith("Async"))
    for family in [n for n, v in vars(client).items() if type(v).__name__ == "cached_property"]:
        importlib.import_module(f"{name}.resources.{family}")
print("fine")
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the packages of all cases."""
    folder = tmp_path_factory.mktemp("site")
    for case in sorted(goldens.CASES.glob("*/expected/client")):
        [package] = (p for p in case.iterdir() if p.is_dir())
        # What is there for tests is the same in all of them; test_client_testing.py tries it.
        ignored = shutil.ignore_patterns("testing")
        shutil.copytree(package, folder / package.name, dirs_exist_ok=True, ignore=ignored)
        runtime = goldens.ROOT / "generator" / "runtime"
        shutil.copytree(
            runtime,
            folder / package.name / "_runtime",
            dirs_exist_ok=True,
            ignore=shutil.ignore_patterns("__pycache__"),
        )
    return folder


def test_they_pass_mypy_strict(site: Path) -> None:
    cache = goldens.ROOT / ".cache" / "tests" / "mypy-cases"
    command = [TOOLS / "mypy", "--strict", "--config-file=", "--python-version", "3.11", "--cache-dir", cache, "."]
    done = subprocess.run(command, cwd=site, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-5000:]


def test_they_import_and_read_anything(site: Path) -> None:
    packages = sorted(p.name for p in site.iterdir() if p.is_dir())
    assert len(packages) > 10
    done = subprocess.run([sys.executable, "-c", USE, *packages], cwd=site, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("fine\n", ""), done.stderr[-3000:]
