"""Problems of a description for other programs."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from ddgen import cli

SPEC = """openapi: 3.1.0
info: {title: A, version: '1'}
paths:
  /a:
    get: {operationId: a, parameters: [{name: q, in: query, schema: {$ref: '#/components/schemas/B'}}], responses: {}}
components: {schemas: {C: {type: string}}}
"""


@pytest.fixture
def spec(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a, b.yaml").write_text(SPEC)
    return "a, b.yaml"


def _lint(spec: str, form: str, capsys: pytest.CaptureFixture[str]) -> str:
    assert cli.main(["lint", "--no-cache", "--spec", spec, "--format", form]) == 1
    return capsys.readouterr().out


def test_json(spec: str, capsys: pytest.CaptureFixture[str]) -> None:
    problems = json.loads(_lint(spec, "json", capsys))["problems"]
    (dangling,) = [p for p in problems if "points to nothing" in p["message"]]
    assert dangling["place"].startswith("a, b.yaml:5:") and (dangling["level"], dangling["rule"]) == (
        "error",
        "openapi",
    )
    assert {p["rule"] for p in problems} > {"openapi", "description"}, "the house's rules have their names"


def test_other_formats_say_the_same(spec: str, capsys: pytest.CaptureFixture[str]) -> None:
    problems = json.loads(_lint(spec, "json", capsys))["problems"]
    lines = _lint(spec, "github", capsys).splitlines()
    assert [line.split(" ")[0][2:] for line in lines] == [p["level"] for p in problems]
    assert all(
        line.startswith(f"::{p['level']} file=a%2C b.yaml,line=") for line, p in zip(lines, problems, strict=True)
    )
    (run,) = json.loads(_lint(spec, "sarif", capsys))["runs"]
    assert [(r["ruleId"], r["level"]) for r in run["results"]] == [(p["rule"], p["level"]) for p in problems]
    (suite,) = ET.fromstring(_lint(spec, "junit", capsys).encode())
    assert len(suite) == len(problems) and suite.get("failures") == str(sum(p["level"] == "error" for p in problems))
