"""What is committed below generated/ is held against the tools that its users have: formatters, type checkers, shells, builds."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import goldens
import pytest

ROOT = goldens.ROOT
GENERATED = ROOT / "generated"
CLIENT = GENERATED / "client"
PYTHON = GENERATED / "examples" / "python"
TOOLS = Path(sys.executable).parent
# Caches of the checkers: safe to delete, not part of the repository.
CACHE = ROOT / ".cache" / "tests"


def run(*command: object, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command], cwd=cwd, capture_output=True, text=True, env={**os.environ, **environment}
    )


def committed(*patterns: str) -> list[Path]:
    """Files of the last run, not what builds and caches left beside them."""
    listed = [GENERATED / line.split("  ")[1] for line in (GENERATED / "manifest.txt").read_text("utf-8").splitlines()]
    found = [path for path in listed if any(path.match(pattern) for pattern in patterns)]
    assert found, patterns
    return found


def test_everything_that_is_listed_is_there() -> None:
    missing = [path for path in committed("*") if not path.is_file()]
    assert not missing


def test_black_decides_the_style() -> None:
    done = run(
        TOOLS / "black",
        "--check",
        "--diff",
        "--quiet",
        "--line-length",
        "88",
        CLIENT,
        PYTHON,
        BLACK_CACHE_DIR=str(CACHE / "black"),
    )
    assert done.returncode == 0, done.stdout[:5000] + done.stderr


def test_black_has_nothing_against_the_goldens() -> None:
    done = run(
        TOOLS / "black",
        "--check",
        "--diff",
        "--quiet",
        "--line-length",
        "88",
        goldens.CASES,
        BLACK_CACHE_DIR=str(CACHE / "black"),
    )
    assert done.returncode == 0, done.stdout[:5000] + done.stderr


def test_imports_are_used_and_names_are_known() -> None:
    done = run(
        TOOLS / "ruff",
        "check",
        "--isolated",
        "--no-cache",
        "--quiet",
        "--select",
        "F",
        "--target-version",
        "py311",
        CLIENT,
        PYTHON,
    )
    assert done.returncode == 0, done.stdout[:5000]


def test_the_runtime_is_copied_as_it_is() -> None:
    source = {p.name: p.read_bytes() for p in (ROOT / "generator" / "runtime").glob("*.py")}
    copies = {p.name: p.read_bytes() for p in (CLIENT / "datadog_v1" / "_runtime").glob("*.py")}
    assert source == copies


def test_the_core_of_the_mock_is_copied_as_it_is() -> None:
    source = {p.name: p.read_bytes() for p in (ROOT / "generator" / "mock" / "core").glob("*.py")}
    copies = {p.name: p.read_bytes() for p in (CLIENT / "datadog_v1" / "testing" / "_core").glob("*.py")}
    assert source == copies


def test_mypy_strict() -> None:
    done = run(
        TOOLS / "mypy", "--strict", "--config-file=", "--python-version", "3.11", "--cache-dir", CACHE / "mypy",
        CLIENT / "datadog_v1", *sorted(PYTHON.rglob("*.py")), "--scripts-are-modules",
        MYPYPATH=str(CLIENT),
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-5000:] + done.stderr


def test_pyright_strict(tmp_path: Path) -> None:
    """Strict for the package; examples are checked as their readers' editors do."""
    shutil.copytree(
        CLIENT / "datadog_v1", tmp_path / "client" / "datadog_v1", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copytree(PYTHON, tmp_path / "examples")
    settings = {
        "include": ["client", "examples"],
        "strict": ["client"],
        "typeCheckingMode": "standard",
        "extraPaths": ["client"],
        "pythonVersion": "3.11",
        "reportMissingModuleSource": False,
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    done = run(
        TOOLS / "pyright",
        "--pythonpath",
        sys.executable,
        "--outputjson",
        cwd=tmp_path,
        PYRIGHT_PYTHON_IGNORE_WARNINGS="1",
    )
    report = json.loads(done.stdout)
    found = [f"{d['file']}:{d['range']['start']['line'] + 1}: {d['message']}" for d in report["generalDiagnostics"]]
    assert not found, "\n".join(found[:40])
    assert report["summary"]["filesAnalyzed"] > 350


def test_a_misspelt_name_is_seen_by_a_type_checker(tmp_path: Path) -> None:
    """The checks above would pass if everything were Any."""
    (tmp_path / "use.py").write_text(
        "from datadog_v1 import Datadog\n"
        "from datadog_v1.models import Monitor\n\n"
        "dd = Datadog()\n"
        "monitor = dd.monitors.get_monitor(1)\n"
        "reveal_type(monitor.name)\n"
        "monitor.nmae\n"
        "dd.monitors.get_monitor(1, group_stats='all')\n"
        "Monitor(type='metric alert', query='q', nmae='x')\n"
        "dd.monitors.get_monitr(1)\n"
        "for item in dd.monitors.list_monitors_pages():\n"
        "    reveal_type(item)\n"
    )
    done = run(
        TOOLS / "mypy",
        "--strict",
        "--config-file=",
        "--cache-dir",
        CACHE / "mypy",
        tmp_path / "use.py",
        MYPYPATH=str(CLIENT),
    )
    lines = dict(re.findall(r"use\.py:(\d+): (?:error|note): (.*)", done.stdout))
    assert set(lines) == {"6", "7", "8", "9", "10", "12"}, done.stdout
    assert lines["6"] == 'Revealed type is "str | None"'
    assert lines["12"].endswith('Monitor"')


def test_scripts_pass_bash_and_shellcheck() -> None:
    scripts = committed("*.sh")
    for path in scripts:
        assert os.access(path, os.X_OK), path
    syntax = run("bash", "-c", 'for f in "$@"; do bash -n "$f" || exit 1; done', "bash", *scripts)
    assert (syntax.returncode, syntax.stderr) == (0, "")
    done = run(TOOLS / "shellcheck", "--norc", *scripts)
    assert done.returncode == 0, done.stdout[:5000]


def test_nothing_tells_where_or_when_it_was_made() -> None:
    """No absolute paths, hosts, users or times of the run: the same input gives the same bytes everywhere."""
    words = [
        str(ROOT),
        "/ddgen-",
        "site-packages",
        str(Path.home()) + "/",
        os.uname().nodename,
        time.strftime("%Y-%m-%dT%H:%M"),
    ]
    for path in committed("*"):
        data = path.read_bytes()
        for word in words:
            assert len(word) < 5 or word.encode() not in data, f"{path} holds {word!r}"


def test_every_python_file_is_of_its_language() -> None:
    for path in committed("*.py"):
        ast.parse(path.read_text("utf-8"), feature_version=(3, 11))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package as `pip install` gets it, built from a copy without the network."""
    folder = tmp_path_factory.mktemp("build")
    shutil.copytree(CLIENT, folder / "client", ignore=shutil.ignore_patterns("__pycache__", "dist", "build"))
    done = run(
        TOOLS / "uv",
        "build",
        "--wheel",
        "--offline",
        "--no-build-isolation",
        "--python",
        sys.executable,
        "--out-dir",
        folder,
        folder / "client",
    )
    assert done.returncode == 0, done.stderr
    [found] = folder.glob("*.whl")
    return found


def test_the_package_is_of_reasonable_size(wheel: Path) -> None:
    assert wheel.name == "datadog_v1-0.1.0-py3-none-any.whl"
    assert wheel.stat().st_size <= 1_500_000
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        assert sum(info.file_size for info in archive.infolist()) <= 8_000_000
        metadata = archive.read("datadog_v1-0.1.0.dist-info/METADATA").decode()
    assert "datadog_v1/py.typed" in names and "datadog_v1/_runtime/client.py" in names
    assert not [name for name in names if not name.startswith(("datadog_v1/", "datadog_v1-"))]
    assert "Requires-Python: >=3.11" in metadata
    for needed in ("pydantic", "httpx2", "typing-extensions"):
        assert re.search(rf"^Requires-Dist: {needed}\b", metadata, re.M), needed


def test_the_package_works_where_it_is_installed(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    code = (
        "import datadog_v1, httpx2\n"
        "http = httpx2.Client(transport=httpx2.MockTransport(lambda r: httpx2.Response(200, json={'valid': True})))\n"
        "print(datadog_v1.__file__, datadog_v1.Datadog('a', 'b', http_client=http).authentication.validate().valid)\n"
    )
    done = run(sys.executable, "-c", code, cwd=tmp_path, PYTHONPATH=str(tmp_path / "site"))
    assert done.stdout == f"{tmp_path}/site/datadog_v1/__init__.py True\n", done.stderr


def test_the_documentation_builds_without_warnings(tmp_path: Path) -> None:
    # A copy: Hugo writes into the folder of its source.
    shutil.copytree(GENERATED / "docs", tmp_path / "docs", ignore=shutil.ignore_patterns("public", "resources"))
    done = run(
        TOOLS / "hugo",
        "--panicOnWarning",
        "--printPathWarnings",
        cwd=tmp_path / "docs",
        HUGO_CACHEDIR=str(tmp_path / "cache"),
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "WARN" not in done.stdout + done.stderr
    public = tmp_path / "docs" / "public"
    coverage = json.loads((GENERATED / "coverage.json").read_text("utf-8"))["operations"]
    pages: dict[Path, str] = {}
    for operation_id, entry in coverage.items():
        page, _, anchor = entry["docs"].removeprefix("docs/content/").partition("#")
        path = public / page.replace("_index.md", "index.html")
        text = pages.setdefault(path, path.read_text("utf-8"))
        assert re.search(rf'\bid="?{re.escape(anchor)}"?[\s>]', text), (
            f"{operation_id} has no anchor {anchor} in {path}"
        )
    assert (public / "api" / "v1" / "index.html").is_file()
