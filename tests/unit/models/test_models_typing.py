"""What type checkers make of models: types of fields, misspelt names."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[2]

CODE = """
from models_sample import Creator, Everything, Monitor, Note

monitor = Monitor(type="metric alert", query="x", remote_configuration=Creator())
reveal_type(monitor.priority)
reveal_type(monitor.type)
reveal_type(monitor.options)
reveal_type(monitor.deleted)
reveal_type(Everything().port)
Note(text="x")
Monitor(type="new", query="x")
monitor.qurey  # error
Monitor(type="x", qurey="x")  # error
Monitor(type="x")  # error
Monitor(type="x", query=5)  # error
monitor.query = 5  # error
"""
LINES = CODE.splitlines()
ERRORS = [number for number, line in enumerate(LINES, 1) if line.endswith("# error")]


def lines_with_errors(output: str) -> set[int]:
    found = re.findall(r"usage\.py:(\d+)(?::\d+)?(?: -|:) error", output)
    return {int(number) for number in found}


def run(command: list[str], tmp_path: Path) -> tuple[set[int], str]:
    path = tmp_path / "usage.py"
    path.write_text(CODE)
    out = subprocess.run([*command, str(path)], capture_output=True, text=True, cwd=tmp_path)
    return lines_with_errors(out.stdout), out.stdout


def test_mypy(tmp_path: Path) -> None:
    pytest.importorskip("mypy")
    shutil.copytree(ROOT / "generator" / "runtime", tmp_path / "ddgen" / "runtime")
    (tmp_path / "mypy.ini").write_text(f"[mypy]\nmypy_path = {tmp_path}:{HERE}\n")
    errors, output = run([sys.executable, "-m", "mypy", "--strict"], tmp_path)
    assert errors == set(ERRORS), output
    for type_ in ("int | None", "models_sample.Options | None", "int | str | None"):
        assert f'Revealed type is "{type_}"' in output.replace("builtins.", "")


def test_pyright(tmp_path: Path) -> None:
    pyright = shutil.which("pyright", path=str(Path(sys.executable).parent))
    if pyright is None:
        pytest.skip("pyright is not installed")
    shutil.copytree(ROOT / "generator" / "runtime", tmp_path / "ddgen" / "runtime")
    (tmp_path / "pyrightconfig.json").write_text(
        f'{{"typeCheckingMode": "strict", "extraPaths": ["{tmp_path}", "{HERE}"]}}'
    )
    command = [pyright, "--pythonpath", sys.executable, "-p", str(tmp_path)]
    errors, output = run(command, tmp_path)
    assert errors == set(ERRORS), output
    assert 'Type of "monitor.priority" is "int | None"' in output
    assert 'Type of "monitor.deleted" is "datetime | None"' in output
