"""Runs: the same input gives the same bytes, and what was written is what a check expects."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ddgen.build.cache import Cache
from ddgen.build.plan import differences, plan
from ddgen.build.write import write
from ddgen.emit.files import File
from ddgen.pipeline import run
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT / "tests" / "cases"


def tree(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@pytest.mark.parametrize("case", ["unions-told-apart-by-tag", "hostile-text"])
def test_processes_that_hash_differently_give_the_same_bytes(case: str, tmp_path: Path) -> None:
    trees = []
    for i, seed in enumerate(("0", "1", "4242")):
        # Another folder, time zone, language and user, too.
        folder = tmp_path / ("somewhere else" if i else "here")
        shutil.copytree(CASES / case, folder, ignore=shutil.ignore_patterns("expected"), dirs_exist_ok=True)
        environment = {
            **os.environ,
            "PYTHONHASHSEED": seed,
            "TZ": ("UTC", "Asia/Tokyo", "America/Lima")[i],
            "USER": f"user{i}",
            "LC_ALL": "C",
        }
        done = subprocess.run(
            [sys.executable, "-m", "ddgen.cli", "generate", "--no-cache", "--spec", folder / "spec.yaml", "--out", tmp_path / str(i)],
            cwd=ROOT, env=environment, capture_output=True, text=True,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        trees.append(tree(tmp_path / str(i)))
    assert trees[0] == trees[1] == trees[2]


schemas = st.recursive(
    st.sampled_from([{"type": "string"}, {"type": "integer", "minimum": 1}, {"type": ["number", "null"]}, {"type": "boolean"}, {"enum": ["a", "b"]}, {},
                     {"type": "string", "format": "date-time"}, {"$ref": "#/components/schemas/Other"}]),
    lambda inner: st.fixed_dictionaries({"type": st.just("array"), "items": inner})
    | st.fixed_dictionaries({"type": st.just("object"), "properties": st.dictionaries(st.sampled_from(["a", "b-c", "class", "größe"]), inner, max_size=3)})
    | st.fixed_dictionaries({"oneOf": st.lists(inner, min_size=1, max_size=3)})
    | st.fixed_dictionaries({"type": st.just("object"), "additionalProperties": inner}),
    max_leaves=6,
)  # fmt: skip
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    operation = {
        "operationId": draw(st.sampled_from(["getThing", "get_thing", "class", "2nd"])),
        "summary": draw(texts),
        "description": draw(texts),
        "parameters": [
            {"name": n, "in": "query", "schema": draw(schemas)}
            for n in draw(st.sets(st.sampled_from(["a", "b c", "from", "é"])))
        ],
        "responses": {"200": {"description": draw(texts), "content": {"application/json": {"schema": draw(schemas)}}}},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Random", "version": "1", "description": draw(texts)},
        "paths": {"/thing": {"get": operation}},
        "components": {
            "schemas": {"Other": draw(schemas.filter(lambda s: "Other" not in json.dumps(s))), "Used": draw(schemas)}
        },
    }


@settings(
    max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
@given(document=documents())
def test_what_was_written_is_what_a_check_expects(
    document: dict[str, Any], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("run")
    spec, out, cache = folder / "openapi.json", folder / "out", Cache(folder / "cache")
    spec.write_text(json.dumps(document))
    cold = run(spec, cache)
    write(cold.files, out)
    for used in (cache, Cache(None)):
        again = run(spec, used)
        assert list(differences(plan(again.files, out))) == []
        assert again.files == cold.files
        assert [str(p) for p in again.problems.warnings] == [str(p) for p in cold.problems.warnings]
    for path in out.rglob("*.py"):
        compile(path.read_text("utf-8"), str(path), "exec", dont_inherit=True)


paths = st.lists(st.sampled_from(["a", "b/c", "b/d", "e/f/g", "x.txt"]), unique=True)


@settings(deadline=None)
@given(
    st.lists(
        st.dictionaries(st.sampled_from(["a", "b/c", "b/d", "e/f/g", "h.sh"]), st.text(max_size=5), max_size=5),
        max_size=4,
    )
)
def test_any_row_of_runs_leaves_the_files_of_the_last(runs: list[dict[str, str]]) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        (out / "b").mkdir()
        (out / "b/mine").write_text("mine")
        for files in runs:
            made = [
                File(path, text.encode("utf-8", "replace").decode(), path.endswith(".sh"))
                for path, text in files.items()
            ]
            write(made, out)
            assert plan(made, out).write == ()
            found = {p: data for p, data in tree(out).items() if p not in ("manifest.txt", "b/mine")}
            assert found == {f.path: f.text.encode() for f in made}
        assert (out / "b/mine").read_text() == "mine"
