"""Each folder in tests/cases: a spec, and the tree or the problems that it has to give. The name says what it shows.

spec.yaml, ddgen.toml …   the input
expected/                 the whole output, but for what is copied into each (goldens.COPIES)
warnings.txt              what is said on the way, where anything is
problems.txt              instead of a tree: what is said on standard error; the exit status is 1 and nothing is written
"""

from __future__ import annotations

import shutil
from pathlib import Path

import goldens
import pytest
from ddgen import cli

NAMES = sorted(p.name for p in goldens.CASES.iterdir() if p.is_dir())
TREES = [name for name in NAMES if not (goldens.CASES / name / "problems.txt").exists()]
PROBLEMS = [name for name in NAMES if name not in TREES]


def _run(case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[int, Path]:
    """Runs the command on a copy of the case; the exit status and the output folder."""
    folder = tmp_path / "case"
    shutil.copytree(goldens.CASES / case, folder, ignore=shutil.ignore_patterns("expected", "*.txt"))
    monkeypatch.chdir(folder)
    before = goldens.tree(folder)
    status = cli.main(["generate", "--spec", "spec.yaml", "--out", str(tmp_path / "out"), "--no-cache"])
    assert goldens.tree(folder) == before, "something was written beside the spec"
    assert {p.name for p in tmp_path.iterdir()} <= {"case", "out"}
    return status, tmp_path / "out"


@pytest.mark.parametrize("case", TREES)
def test_tree(
    case: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    update_goldens: bool,
) -> None:
    status, out = _run(case, tmp_path, monkeypatch)
    said = capsys.readouterr()
    assert status == 0, said.err
    actual = goldens.tree(out)
    assert [line.split("  ")[1] for line in actual.pop(goldens.MANIFEST).splitlines()] == sorted(actual)
    copies = goldens.copied(out)
    different = [path for path, source in copies.items() if (out / path).read_bytes() != source.read_bytes()]
    assert not different, f"not copied as they are: {different}"
    for path in copies:
        del actual[path]
    folder = goldens.CASES / case
    warnings = {"warnings.txt": said.err} if said.err else {}
    if update_goldens:
        goldens.write(folder / "expected", actual)
        _write(folder / "warnings.txt", said.err)
        return
    expected = goldens.tree(folder / "expected")
    old = {"warnings.txt": (folder / "warnings.txt").read_text("utf-8")} if (folder / "warnings.txt").exists() else {}
    goldens.check(case, {**expected, **old}, {**actual, **warnings})


@pytest.mark.parametrize("case", PROBLEMS)
def test_problems(
    case: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    update_goldens: bool,
) -> None:
    status, out = _run(case, tmp_path, monkeypatch)
    said = capsys.readouterr()
    assert status == 1, said.err
    assert said.out == ""
    assert not out.exists(), "a failure wrote something"
    file = goldens.CASES / case / "problems.txt"
    if update_goldens:
        _write(file, said.err)
        return
    goldens.check(case, {file.name: file.read_text("utf-8")}, {file.name: said.err})


def test_nothing_is_left_out_but_copies() -> None:
    """Each of the copied sets is found in a tree: a pattern that matches nothing would prove nothing."""
    folders = {source: {p.name for p in source.rglob("*") if p.is_file()} for _, source in goldens.COPIES}
    assert all(folders.values())
    for case in TREES:
        assert not goldens.copied(goldens.CASES / case / "expected")


def test_nullable_is_the_same_in_both_dialects() -> None:
    trees = [goldens.tree(goldens.CASES / name / "expected" / "client") for name in ("nullable-3-0", "nullable-3-1")]
    for tree in trees:
        del tree["nullable/testing/openapi.json"]  # the description itself
    assert trees[0] and trees[0] == trees[1]


def _write(file: Path, text: str) -> None:
    if text:
        file.write_text(text, encoding="utf-8", newline="\n")
    else:
        file.unlink(missing_ok=True)
