"""The recorded interface of a release, the version that has to follow from what changed, and the changelog."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import edits
import pytest
from ddgen import cli
from ddgen.diff import baseline, sides
from ddgen.diff.versions import complaint

SIZE = "paths/~1dogs/get/parameters/1/name"


@pytest.mark.parametrize(
    ("released", "present", "bump", "wanted"),
    [
        ("1.2.3", "1.2.3", "major", "a new major version: 2.0.0"),
        ("1.2.3", "1.3.0", "major", "a new major version: 2.0.0"),
        ("1.2.3", "2.0.0", "major", None),
        ("1.2.3", "1.2.4", "minor", "a new minor version: 1.3.0"),
        ("1.2.3", "1.3.0", "minor", None),
        ("1.2.3", "1.2.3", "patch", None),
        ("1.2.3", "1.2.2", "none", "1.2.3 or later"),
        (
            "0.1.0",
            "0.1.0",
            "major",
            "a new major version: 0.2.0, or 1.0.0 (below 1.0.0 the second number counts as the major one)",
        ),
        (
            "0.1.0",
            "0.1.1",
            "major",
            "a new major version: 0.2.0, or 1.0.0 (below 1.0.0 the second number counts as the major one)",
        ),
        ("0.1.0", "1.0.0", "major", None),
        ("0.1.0", "0.1.0", "minor", "a new minor version: 0.1.1"),
        ("2024", "2025", "major", None),
    ],
)
def test_a_version_follows_from_what_changed(released: str, present: str, bump: str, wanted: str | None) -> None:
    found = complaint(released, present, bump)
    assert (found[1] if found else None) == wanted


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A description whose version 1.0.0 is released, in a repository."""
    (tmp_path / "spec").mkdir()
    _write(tmp_path, edits.base(), "1.0.0")
    monkeypatch.chdir(tmp_path)
    assert cli.main(["release", "--spec", "spec/openapi.json"]) == 0
    _git(tmp_path, "init", "-q")
    _git(tmp_path, "add", "-A")
    _git(tmp_path, "commit", "-qm", "one")
    return tmp_path


def _git(folder: Path, *arguments: str) -> None:
    who = ["-c", "user.name=Ada", "-c", "user.email=ada@example.com"]
    subprocess.run(["git", "-C", str(folder), *who, *arguments], check=True, capture_output=True)


def _write(folder: Path, document: Any, version: str, more: str = "") -> None:
    (folder / "spec" / "openapi.json").write_text(json.dumps(document, indent=1))
    (folder / "spec" / "ddgen.toml").write_text(f'[client]\npackage = "kennels"\nversion = "{version}"\n{more}')


def _run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    capsys.readouterr()
    status = cli.main([*arguments, "--spec", "spec/openapi.json"])
    said = capsys.readouterr()
    return status, said.out, said.err


def test_what_is_recorded_is_what_is_there(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = project / "spec" / "baseline.json"
    assert baseline.is_one(file) and not baseline.is_one(project / "spec" / "openapi.json")
    assert "Where dogs stay" not in file.read_text() and max(map(len, file.read_text().splitlines())) < 20_000
    assert not edits.changes(sides.of_file(file), sides.of_file(project / "spec" / "openapi.json")).changes
    status, out, _ = _run(capsys, "diff", "spec/baseline.json", "spec/openapi.json")
    assert (status, out) == (0, "nothing changes for users\n")


def test_texts_are_no_part_of_it(project: Path) -> None:
    document = edits.base()
    for path in (
        "info/description",
        "paths/~1dogs/get/description",
        "components/schemas/Ask/properties/id/description",
    ):
        document = edits.edited(document, path, "Another text.")
    _write(project, document, "1.0.0")
    assert not edits.changes(
        baseline.load(project / "spec" / "baseline.json"), sides.of_file(project / "spec" / "openapi.json")
    ).changes


def test_a_break_needs_a_major_version(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = edits.edited(
        edits.edited(edits.base(), SIZE, "page_size"), "paths/~1dogs/get/x-pagination/limitParam", "page_size"
    )
    for version, status in (("1.0.0", 1), ("1.4.0", 1), ("2.0.0", 0)):
        _write(project, broken, version)
        found, _, err = _run(capsys, "lint")
        errors = [line for line in err.splitlines() if ": error: " in line]
        assert (found, len(errors)) == (status, status), err
        if errors:
            assert (
                errors[0].startswith(f"spec/ddgen.toml:3:1: error: version {version} does not follow")
                and "2.0.0" in errors[0]
            )
            assert "page_size" in errors[0]


def test_a_run_ends_with_what_it_does_to_users(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = _run(capsys, "generate", "--out", "out")
    assert status == 0 and len(out.splitlines()) == 1, err
    assert "## 1.0.0\n\nThe first version." in (project / "out/client/CHANGELOG.md").read_text()
    broken = edits.edited(
        edits.edited(edits.base(), SIZE, "page_size"), "paths/~1dogs/get/x-pagination/limitParam", "page_size"
    )
    _write(project, broken, "2.0.0", '[changelog]\n"2.0.0" = "Pages have a clearer name."\n')
    status, out, _ = _run(capsys, "generate", "--out", "out")
    assert (
        status == 0
        and "since the last commit (1 breaking" in out
        and "`size=` of `dogs.list_dogs()` is `page_size=`" in out
    )
    assert "see client/kennels/resources/dogs.py" in out and len(out.splitlines()) < 15
    assert _run(capsys, "generate", "--out", "out")[1].splitlines()[1:] == out.splitlines()[1:], (
        "a run with nothing to do says it too"
    )
    text = (project / "out/client/CHANGELOG.md").read_text()
    assert "## 2.0.0\n\nPages have a clearer name.\n\n### Breaking\n\n- query parameter `size`" in text
    assert text.index("## 2.0.0") < text.index("## 1.0.0") and "`size=` of `dogs.list_dogs()` is `page_size=`" in text
    assert _run(capsys, "check", "--out", "out")[0] == 0
    _git(project, "add", "-A")
    _git(project, "commit", "-qm", "two")
    assert len(_run(capsys, "generate", "--out", "out")[1].splitlines()) == 1, "it is committed now"


def test_a_release_keeps_the_entry_and_moves_the_baseline(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _write(project, edits.edited(edits.base(), "paths/~1dogs/get/parameters/3", edits.GONE), "1.1.0")
    status, _, err = _run(capsys, "release")
    assert status == 1 and "2.0.0" in err and baseline.load(project / "spec" / "baseline.json").version == "1.0.0"
    _write(project, edits.edited(edits.base(), "paths/~1dogs/get/parameters/3", edits.GONE), "2.0.0")
    assert _run(capsys, "release")[0] == 0
    kept = (project / "spec" / "changelog.md").read_text()
    assert (
        kept.startswith("## 2.0.0\n")
        and "`order` of `listDogs` is gone" in kept
        and kept.endswith("## 1.0.0\n\nThe first version.\n")
    )
    assert baseline.load(project / "spec" / "baseline.json").version == "2.0.0"
    status, _, err = _run(capsys, "release")
    assert status == 1 and "released already" in err
    assert _run(capsys, "release", "--again")[0] == 0 and (project / "spec" / "changelog.md").read_text() == kept


def test_a_baseline_that_is_none(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "spec" / "baseline.json").write_text('{"baseline": 7}')
    status, _, err = _run(capsys, "lint")
    assert status == 1 and "this is no recorded interface" in err and "Traceback" not in err
