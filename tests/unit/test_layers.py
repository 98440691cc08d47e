"""Imports go one way: command, pipeline, emitters, builders, IR, problems; and the runtime stands alone."""

from __future__ import annotations

import ast
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "generator"
# From the top down. A module imports from layers below its own, and from its own layer; never from one above.
LAYERS: tuple[tuple[str, ...], ...] = (
    ("cli",),
    ("release",),
    ("pipeline", "mock"),
    ("build",),
    ("emit",),
    ("diff",),
    ("loading",),
    ("lint",),
    ("config",),
    ("names",),
    ("ir",),
    ("read",),
    ("reports",),
    ("problems", "places", "rules"),
)
# What the client and the generator decide alike, and that knows of no layer.
SHARED = {f"runtime.{name}" for name in ("media_types", "operation", "parameters", "forms")} | {"runtime"}


def modules() -> Iterator[tuple[str, Path]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        yield ".".join(p for p in parts if p != "__init__"), path


def imports(name: str, path: Path) -> Iterator[tuple[str, int]]:
    """Modules of the generator that a module imports, also inside functions, but for type checkers only."""
    package = name.split(".") if path.name == "__init__.py" else name.split(".")[:-1]
    tree = ast.parse(path.read_text("utf-8"))
    skipped = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.ImportFrom) and node.level:
            base = [p for p in package[: len(package) - node.level + 1] if p]
            target = [*base, *(node.module or "").split(".")] if node.module else base
            for alias in node.names:
                whole = ".".join([*target, alias.name])
                yield (
                    (
                        whole
                        if (PACKAGE / (whole.replace(".", "/") + ".py")).exists() or not target
                        else ".".join(target)
                    ),
                    node.lineno,
                )
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else [a.name for a in node.names]
            for found in names:
                assert found.partition(".")[0] != "generator", f"{path}:{node.lineno}: import it relatively"


def layer(name: str) -> int:
    top = name.partition(".")[0]
    found = [i for i, names in enumerate(LAYERS) if top in names]
    assert found, f"generator/{top} is in no layer: say in tests/unit/test_layers.py where it belongs"
    return found[0]


def test_no_module_imports_from_a_layer_above() -> None:
    wrong, seen = [], 0
    for name, path in modules():
        if not name or name.partition(".")[0] == "runtime":
            continue
        for target, line in imports(name, path):
            if target in SHARED or not target:
                continue
            seen += 1
            if target.partition(".")[0] == "runtime":
                wrong.append(f"{path}:{line}: {name} imports the client's runtime")
            elif layer(target) < layer(name):
                wrong.append(f"{path}:{line}: {name} imports {target}, which is above it")
    assert not wrong, "\n".join(wrong)
    assert seen > 100, "the imports are not seen at all"


def test_emitters_know_the_ir_and_the_names_and_nothing_of_the_document() -> None:
    """The bundle is printed, as it is and for the package's tests; none asks it anything."""
    printing = ("emit.openapi", "emit.client.testing")
    wrong, seen = [], 0
    for name, path in modules():
        if name.partition(".")[0] != "emit":
            continue
        for target, line in imports(name, path):
            seen += 1
            if target.partition(".")[0] in ("read", "lint", "build") or target == "ir.build":
                wrong.append(f"{path}:{line}: {name} imports {target}")
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr == "bundle" and name not in printing:
                wrong.append(f"{path}:{node.lineno}: {name} looks into the bundle")
    assert not wrong, "\n".join(wrong)
    assert seen > 50, "the imports are not seen at all"


def test_the_runtime_imports_nothing_of_the_generator() -> None:
    """It is copied into packages: only itself, the standard library and what the package depends on."""
    allowed = {
        *sys.stdlib_module_names,
        "pydantic",
        "pydantic_core",
        "annotated_types",
        "typing_extensions",
        "httpx2",
        "anyio",
    }
    seen = 0
    for path in sorted((PACKAGE / "runtime").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.level:
                seen += 1
                base = path.parents[node.level - 1]
                assert base.is_relative_to(PACKAGE / "runtime"), f"{path}:{node.lineno}: leaves the runtime"
                module = (node.module or node.names[0].name).partition(".")[0]
                there = (base / f"{module}.py").exists() or (base / module / "__init__.py").exists()
                assert there, f"{path}:{node.lineno}: there is no {module}"
            elif isinstance(node, (ast.Import, ast.ImportFrom)):
                names = [node.module or ""] if isinstance(node, ast.ImportFrom) else [a.name for a in node.names]
                for name in names:
                    top = name.partition(".")[0]
                    backport = top in ("zstandard", "backports")
                    assert top in allowed or backport, f"{path}:{node.lineno}: imports {name}"
    assert seen > 50


@pytest.mark.parametrize("word", ["datadog", "DD_", "DD-"])
def test_the_runtime_serves_any_api(word: str) -> None:
    for path in sorted((PACKAGE / "runtime").rglob("*.py")):
        assert word.lower() not in path.read_text("utf-8").lower().replace("add_", ""), f"{path} knows {word}"


def test_emitters_do_no_input_or_output() -> None:
    """They return files; what they read are templates and the runtime."""
    for path in sorted((PACKAGE / "emit").glob("*.py")):
        text = path.read_text("utf-8")
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                assert node.func.attr not in ("write_text", "write_bytes", "mkdir", "unlink"), f"{path}:{node.lineno}"
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id not in ("open", "print", "input"), f"{path}:{node.lineno}"
            if isinstance(node, ast.Import):
                assert not {a.name for a in node.names} & {"os", "subprocess", "time", "random", "socket"}, path


def test_every_package_is_installed() -> None:
    """The folder's name and the package's differ, so that pyproject.toml has to list what is in it."""
    listed = set(
        tomllib.loads((PACKAGE.parent / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]["packages"]
    )
    found = {".".join(["ddgen", *path.parent.relative_to(PACKAGE).parts]) for path in PACKAGE.rglob("__init__.py")}
    assert listed == {*found, "ddgen.templates"}
