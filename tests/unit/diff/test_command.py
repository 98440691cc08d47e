"""The command: documents and revisions, formats, and its exit status."""

from __future__ import annotations

import json
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import edits
import pytest
from ddgen import cli

LIMIT = "paths/~1dogs/get/parameters/1/name"


def _git(folder: Path, *arguments: str) -> None:
    who = ["-c", "user.name=Ada", "-c", "user.email=ada@example.com"]
    subprocess.run(["git", "-C", str(folder), *who, *arguments], check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with two revisions of a description in two files, and a third state that is not committed."""
    folder = tmp_path / "repo"
    (folder / "spec").mkdir(parents=True)
    document = edits.base()
    schemas = document["components"]["schemas"]
    (folder / "parts").mkdir()
    (folder / "parts" / "bird.json").write_text(json.dumps(schemas["Bird"], indent=1))
    schemas["Bird"] = {"$ref": "../parts/bird.json"}
    spec = folder / "spec" / "openapi.json"
    spec.write_text(json.dumps(document, indent=1))
    _git(folder, "init", "-q", "-b", "main")
    _git(folder, "add", "-A")
    _git(folder, "commit", "-qm", "one")
    spec.write_text(json.dumps(edits.edited(document, LIMIT, "page_size"), indent=1))
    _git(folder, "commit", "-qam", "two")
    (folder / "parts" / "bird.json").write_text(json.dumps({**schemas["Bird"], "type": "object"}, indent=1))
    (folder / "parts" / "bird.json").write_text('{\n "type": "object"\n}\n')
    monkeypatch.chdir(folder)
    return folder


def _changes(*arguments: str, capsys: pytest.CaptureFixture[str]) -> Any:
    assert cli.main(["diff", *arguments, "--format", "json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_two_revisions(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = _changes("HEAD~1", "HEAD", "--spec", "spec/openapi.json", capsys=capsys)
    assert set(found) == {"changes", "bump", "version"} and set(found["version"]) == {"old", "new"}
    (change,) = found["changes"]
    assert set(change) == {"rule", "level", "operation", "operations", "place", "users", "text"}
    assert (change["rule"], change["level"], change["operation"]) == ("parameter-renamed", "breaking", "listDogs")
    assert change["operations"] == ["listDogs"] and change["users"] == ["client", "docs", "curl", "postman"]
    file, line, column = change["place"].rsplit(":", 2)
    assert file == "spec/openapi.json"
    assert json.loads("{" + (repository / file).read_text().splitlines()[int(line) - 1].strip().rstrip(",") + "}") == {
        "name": "page_size"
    }
    assert "`size=`" in change["text"] and "`page_size=`" in change["text"] and found["bump"] == "major"


def test_a_revision_and_the_present(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The present is not committed; and what is gone stands in the old description, at the repository's path."""
    found = _changes("HEAD", "spec/openapi.json", capsys=capsys)
    assert found == _changes("HEAD", "--spec", "spec/openapi.json", capsys=capsys)
    assert {c["rule"] for c in found["changes"]} >= {"property-removed"}
    removed = next(c for c in found["changes"] if c["rule"] == "property-removed")
    assert removed["place"].startswith("parts/bird.json:")
    assert not _changes("HEAD:spec/openapi.json", "main", "--spec", "spec/openapi.json", capsys=capsys)["changes"]


@pytest.mark.parametrize(
    ("old", "message"),
    [
        ("HEAD~9", "no such file and no such revision of git"),
        ("mian", "did you mean 'main'?"),
        ("--output=x", "unrecognized"),
        ("spec", "this is a folder"),
        ("HEAD:nowhere.yaml", "this revision has no nowhere.yaml"),
    ],
)
def test_what_cannot_be_read(old: str, message: str, repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    try:
        assert cli.main(["diff", old, "--spec", "spec/openapi.json"]) == 1
    except SystemExit as error:
        assert error.code == 2
    said = capsys.readouterr()
    assert message in said.err or "required" in said.err and not said.out


def test_a_description_that_cannot_be_read_is_named_with_its_revision(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = repository / "spec" / "openapi.json"
    spec.write_text('{"openapi": ')
    _git(repository, "commit", "-qam", "three")
    assert cli.main(["diff", "HEAD", "HEAD~1", "--spec", "spec/openapi.json"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("spec/openapi.json:2:1: error: ") and "(in HEAD)" in said


@pytest.fixture
def documents(tmp_path: Path) -> tuple[str, str]:
    old, new = tmp_path / "old.json", tmp_path / "new, 100%.json"
    document = edits.base()
    old.write_text(json.dumps(document))
    document = edits.edited(document, LIMIT, "page_size")
    document = edits.edited(document, "info/description", "A <b>new</b> one.")
    new.write_text(
        json.dumps(
            edits.edited(
                document, "components/schemas/Answer/properties/kind/enum", ["good", "bad", "ugly", "]]>\u0007"]
            )
        )
    )
    return str(old), str(new)


@pytest.mark.parametrize("form", ["text", "markdown", "json", "github", "sarif", "junit"])
def test_exit_status(form: str, documents: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    old, new = documents
    arguments = ["diff", "--format", form]
    assert cli.main([*arguments, old, new]) == 0
    assert cli.main([*arguments, old, new, "--fail-on", "breaking"]) == 1
    assert cli.main([*arguments, old, old, "--fail-on", "breaking"]) == 0
    capsys.readouterr()
    assert cli.main([*arguments, old, old, "--fail-on", "any"]) == 0
    assert capsys.readouterr().out.strip() or form == "github"


def _said(form: str, documents: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> str:
    cli.main(["diff", *documents, "--format", form])
    return capsys.readouterr().out


def test_github(documents: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    lines = _said("github", documents, capsys).splitlines()
    assert [line.split(" ")[0] for line in lines] == ["::error", "::warning", "::notice"]
    assert "new%2C 100%25.json,line=1,col=" in lines[0] and "title=parameter-renamed::" in lines[0]


def test_sarif(documents: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    (run,) = json.loads(_said("sarif", documents, capsys))["runs"]
    rules = [r["id"] for r in run["tool"]["driver"]["rules"]]
    assert [r["level"] for r in run["results"]] == ["error", "warning", "note"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"].endswith("new,%20100%25.json") and place["region"]["startLine"] >= 1


def test_junit(documents: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    (suite,) = ET.fromstring(_said("junit", documents, capsys).encode())
    assert (suite.get("tests"), suite.get("failures")) == ("3", "1")
    assert [[child.tag for child in case] for case in suite] == [["failure"], ["system-out"], ["system-out"]]


def test_markdown_and_text_show_what_breaks_first(
    documents: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    for form in ("markdown", "text"):
        said = _said(form, documents, capsys)
        assert said.index("breaking") < said.index("listDogs") < said.index("warning")
        assert (
            "3 changes for users (1 breaking, 1 to look at, 1 harmless): the client needs a new major version" in said
        )
        assert len(said.splitlines()) < 25


def test_equal_effects_are_one_entry(tmp_path: Path) -> None:
    """A parameter that many operations share changes once."""
    document = edits.base()
    document["components"]["parameters"] = {"Zone": {"name": "zone", "in": "query", "schema": {"type": "string"}}}
    for item in document["paths"].values():
        item.setdefault("parameters", []).append({"$ref": "#/components/parameters/Zone"})
    new = edits.edited(document, "components/parameters/Zone/required", True)
    diff = edits.changes(edits.side(document, tmp_path, "a.json"), edits.side(new, tmp_path, "b.json"))
    (change,) = diff.changes
    assert change.operations == ("listDogs", "addDog", "getStay", "changeStay", "endStay") and change.operation is None
    assert "5 operations" in change.text and "5 methods" in change.text
