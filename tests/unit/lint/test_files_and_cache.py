"""Checks across files, and what the cache saves: prose costs nothing, a schema only what uses it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from ddgen.lint import format_problems, lint, mend, semantic, validator
from ddgen.names.python import names
from ddgen.problems import Problems
from ddgen.read.bundle import load

from .test_lint import PETS, Memory, run

MAIN = """
openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /cats:
    $ref: v1/cats.yaml#/paths/~1cats
  /dogs:
    $ref: v1/dogs.yaml#/paths/~1dogs
"""
FAMILY = """
paths:
  /NAME:
    get:
      operationId: ListNAME
      responses:
        '200':
          description: All NAME.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/NAME'
              example: {name: Tom}
components:
  schemas:
    NAME:
      description: One of them.
      type: object
      properties:
        name:
          type: string
"""


def tree(folder: Path, **changed: str) -> Path:
    """A description of three files; `changed` replaces the text of one."""
    (folder / "v1").mkdir(exist_ok=True)
    texts = {"spec": MAIN, "cats": FAMILY.replace("NAME", "cats"), "dogs": FAMILY.replace("NAME", "dogs"), **changed}
    for name, text in texts.items():
        (folder / ("spec.yaml" if name == "spec" else f"v1/{name}.yaml")).write_text(text)
    return folder / "spec.yaml"


def said(
    spec: Path, rules: tuple[str, ...] = (), errors: tuple[str, ...] = (), cache: Memory | None = None
) -> list[str]:
    """What is said about a tree; only what breaks `rules`, where some are named."""
    problems = Problems(strict=frozenset(errors))
    bundle = load(spec, problems)
    assert bundle is not None and not problems.errors, [str(p) for p in problems.items]
    mend(bundle, problems)
    lint(bundle, problems, cache)
    lines = [str(p).replace(f"{spec.parent}/", "") for p in sorted(set(problems.items))]
    return [line for line in lines if not rules or any(f"[{rule}]" in line for rule in rules)]


def test_places_are_in_the_file_that_is_wrong(tmp_path: Path) -> None:
    spec = tree(tmp_path, dogs=FAMILY.replace("NAME", "dogs").replace("name: Tom", "name: 3"))
    assert said(spec, ("example-valid",)) == [
        "v1/dogs.yaml:13:31: warning: the example does not fit its schema at /name: 3 is an integer, not string [example-valid]; the example is not shown"
    ]


def test_path_that_no_one_refers_to(tmp_path: Path) -> None:
    spec = tree(
        tmp_path, dogs=FAMILY.replace("NAME", "dogs").replace("paths:\n", "paths:\n  /dogs/{id}: {summary: Lost}\n")
    )
    assert said(spec, ("unused-path",)) == [
        "v1/dogs.yaml:3:3: warning: /dogs/{id} is not part of the document [unused-path]; "
        "refer to it from `paths` of the main file, or remove it"
    ]


def test_component_of_another_file_that_no_one_refers_to(tmp_path: Path) -> None:
    spec = tree(tmp_path, dogs=FAMILY.replace("NAME", "dogs") + "    Bone:\n      type: string\n")
    assert said(spec, ("unused-component",)) == [
        "v1/dogs.yaml:22:5: warning: components.schemas.Bone is not part of the document [unused-component]; remove it, or refer to it"
    ]


def test_file_that_no_one_refers_to(tmp_path: Path) -> None:
    spec = tree(tmp_path, birds="paths: {}\n")
    assert said(spec, ("unused-file",), errors=("unused-file",)) == [
        "v1/birds.yaml: error: nothing refers to this file [unused-file]; refer to what is in it, or remove it"
    ]
    assert said(spec, ("unused-file",)) == []


def test_long_file(tmp_path: Path) -> None:
    spec = tree(tmp_path, dogs=FAMILY.replace("NAME", "dogs") + "# \n" * 2000)
    assert said(spec, ("file-length",), errors=("all",)) == [
        "v1/dogs.yaml: warning: the file has 2,021 lines [file-length]; split it: at most 2,000"
    ]


# ---- cache


class Counted:
    """Stands in for the run of openapi-spec-validator and notes what it was given."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.documents: list[list[str]] = []
        real = validator._errors

        def errors(document, dialect):  # type: ignore[no-untyped-def]
            self.documents.append(sorted(document["paths"]))
            return real(document, dialect)

        monkeypatch.setattr(validator, "_errors", errors)


def test_the_slow_validator_is_asked_about_what_is_wrong_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    counted = Counted(monkeypatch)
    said(tree(tmp_path))
    assert counted.documents == []
    wrong = FAMILY.replace("NAME", "dogs").replace("type: string", "type: string\n          dependentRequired: {a: b}")
    lines = said(tree(tmp_path, dogs=wrong))
    assert counted.documents == [[]]
    assert [line for line in lines if "[schema-valid]" in line] == [
        "v1/dogs.yaml:22:34: warning: 'b' is text, not array [schema-valid]; taken as it is"
    ]


def test_a_second_run_says_the_same(tmp_path: Path) -> None:
    spec, cache = tree(tmp_path, dogs=FAMILY.replace("NAME", "dogs").replace("Tom", "3")), Memory()
    first = said(spec, cache=cache)
    assert said(spec, cache=cache) == first == said(spec)
    assert any("[example-valid]" in line for line in first)


def test_a_fault_of_the_validator_is_a_warning(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(document, dialect):  # type: ignore[no-untyped-def]
        raise KeyError("x" * 10_000)

    monkeypatch.setattr(validator, "_errors", fail)
    text = PETS.replace("additionalProperties: false", "dependentRequired: {born: name}")
    (line,) = [line for line in run(tmp_path, text) if "openapi-spec-validator" in line]
    assert line.startswith("pets.yaml:1:1: warning: openapi-spec-validator cannot check this document (KeyError: ")
    assert len(line) < 400


# ---- format and names


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("a:\n  - b\n", []),
        ("a:\n- b\n", ["1.yaml:2:1: error: wrong indentation: expected 2 but found 0 [indentation]; two spaces a level, items of lists further in than their key"]),
        ("a: b \n", ["1.yaml:1:5: error: trailing spaces [trailing-spaces]; remove them"]),
        ("a: b", ["1.yaml:1:5: error: no new line character at the end of file [new-line-at-end-of-file]; end the file with a newline"]),
        ("a: 1\na: 2\n", ['1.yaml:2:1: error: duplication of key "a" in mapping [key-duplicates]; remove one of the two']),
        ("a: " + "word " * 30 + "\n", ["1.yaml:1:121: error: line too long (153 > 120 characters) [line-length]; fold the text with `>-`, or put one item on a line", "1.yaml:1:153: error: trailing spaces [trailing-spaces]; remove them"]),
        ("a: " + "word " * 20 + "x" * 90 + "\n", []),
        ("a: |-\n  " + "word " * 40 + "end.\n\n  More.\nb: 1\n", []),
        ("a:\n  b: [one, two,\n    three]\n", []),
        ("a:\n  b: [one, two,\n        three]\n", ["1.yaml:3:9: error: wrong indentation: expected 6 but found 8 [indentation]; two spaces a level, items of lists further in than their key"]),
        ("a: [\n", ["1.yaml:2:1: error: syntax error: expected the node content, but found '<stream end>' [syntax]"]),
    ],
)  # fmt: skip
def test_format(text: str, lines: list[str], tmp_path: Path) -> None:
    path, cache = tmp_path / "1.yaml", Memory()
    path.write_text(text)
    for _ in range(2):
        problems = Problems()
        format_problems([path], problems, cache)
        assert [str(p).replace(f"{tmp_path}/", "") for p in problems.items] == lines
    assert bool(cache.found) == (not lines)


def test_format_of_what_cannot_be_read(tmp_path: Path) -> None:
    problems = Problems()
    format_problems([tmp_path / "none.yaml"], problems)
    assert "none.yaml: error: cannot be read: " in str(problems.items[0])


def test_format_without_yamllint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "yamllint", None)
    problems = Problems()
    format_problems([tmp_path], problems)
    assert "yamllint: error: is not installed" in str(problems.items[0])


def test_names_that_collide(tmp_path: Path) -> None:
    from ddgen.ir import build as api

    text = PETS.replace("UpdatePet", "list_pets").replace(
        "    Error:\n      description: What",
        "    pet: {description: P., type: object, properties: {aB: {type: string}, a_b: {type: string}}}\n    Error:\n      description: What",
    )
    (tmp_path / "pets.yaml").write_text(text)
    problems = Problems(strict=frozenset(["name-collision"]))
    bundle = load(tmp_path / "pets.yaml", problems)
    assert bundle is not None
    built = api.build(bundle, problems)
    semantic(built, names(built), problems)
    tail = " [name-collision]; rename it, or the other one, to keep them apart"
    assert [str(p).replace(f"{tmp_path}/", "") for p in sorted(problems.items)] == [
        "pets.yaml:87:7: error: operation 'list_pets' is called 'list_pets_2' in Python, as 'list_pets' is taken"
        + tail,
        "pets.yaml:173:10: error: property of pet 'aB' is called 'a_b_2' in Python, as 'a_b' is taken" + tail,
        "pets.yaml:173:10: error: schema 'pet' is called 'Pet2' in Python, as 'Pet' is taken" + tail,
    ]


def test_files_that_differ_in_case_only(tmp_path: Path) -> None:
    from ddgen.ir import build as api

    (tmp_path / "pets.yaml").write_text(PETS.replace("UpdatePet", "listpets"))
    problems = Problems()
    bundle = load(tmp_path / "pets.yaml", problems)
    assert bundle is not None
    built = api.build(bundle, problems)
    semantic(built, names(built), problems)
    assert [str(p).replace(f"{tmp_path}/", "") for p in problems.items] == [
        "pets.yaml:87:7: warning: the files of operation 'listpets' would be those of 'ListPets' [name-collision]; "
        "rename one: they differ in case or punctuation only"
    ]
