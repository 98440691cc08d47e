"""Each mistake is reported once, at its place, with what to do about it; a clean description with nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from ddgen.lint import lint, mend
from ddgen.problems import Problems
from ddgen.read.bundle import load
from ddgen.rules import RULES, table

from .mistakes import HOUSE_RULES, RULES_OF_OPENAPI, Mistake

HERE = Path(__file__).parent
PETS = (HERE / "pets.yaml").read_text()
EXPECTED = HERE / "expected.txt"


class Memory(dict[str, bytes]):
    """A cache that counts what was found in it."""

    found = 0

    def get(self, key: str) -> bytes | None:  # type: ignore[override]
        value = super().get(key)
        self.found += value is not None
        return value

    def put(self, key: str, value: bytes) -> None:
        self[key] = value


def run(folder: Path, text: str, errors: tuple[str, ...] = ("all",), cache: Memory | None = None) -> list[str]:
    """What lint says about a description: lines as they are printed, with the file named `pets.yaml`."""
    path = folder / "pets.yaml"
    path.write_text(text)
    problems = Problems(strict=frozenset(errors))
    bundle = load(path, problems)
    assert bundle is not None, [str(p) for p in problems.items]
    mend(bundle, problems)
    lint(bundle, problems, cache)
    return [str(p).replace(f"{folder}/", "") for p in sorted(set(problems.items))]


def in_30(text: str) -> str:
    """The same description as OpenAPI 3.0."""
    text = text.replace("openapi: 3.1.0", "openapi: 3.0.3").replace("type: [integer, 'null']", "type: integer")
    return text.replace("            '9': untouched\n", "            '9': untouched\n          nullable: true\n")


def made(mistake: Mistake) -> str:
    text = in_30(PETS) if mistake.name.startswith("3.0") else PETS
    assert mistake.old in text, f"{mistake.name}: the text to replace is not in pets.yaml"
    return text.replace(mistake.old, mistake.new, 1)


def expected() -> dict[str, list[str]]:
    """The lines of `expected.txt` by the name of the mistake, which stands above them after `# `."""
    found: dict[str, list[str]] = {}
    for line in EXPECTED.read_text().splitlines():
        if line.startswith("# "):
            found[line[2:]] = current = []
        elif line:
            current.append(line)
    return found


ALL = [*RULES_OF_OPENAPI, *HOUSE_RULES]


@pytest.mark.parametrize("mistake", ALL, ids=lambda m: m.name)
def test_mistake(mistake: Mistake, tmp_path: Path) -> None:
    assert run(tmp_path, made(mistake)) == expected()[mistake.name]


def test_every_expectation_has_its_mistake() -> None:
    assert list(expected()) == [m.name for m in ALL]


@pytest.mark.parametrize("text", [PETS, in_30(PETS)], ids=["3.1", "3.0"])
def test_clean(text: str, tmp_path: Path) -> None:
    assert run(tmp_path, text) == []


@pytest.mark.parametrize("mistake", ALL, ids=lambda m: m.name)
def test_rules_only_warn_strangers(mistake: Mistake, tmp_path: Path) -> None:
    lines = run(tmp_path, made(mistake), errors=())
    assert not [line for line in lines if ": error: " in line]


def test_one_rule_as_error(tmp_path: Path) -> None:
    text = PETS.replace("      summary: List pets\n", "").replace("          description: Day of birth.\n", "")
    lines = run(tmp_path, text, errors=("summary",))
    assert [line.split(" [")[0] for line in lines] == [
        "pets.yaml:26:5: error: GET /pets has no summary",
        "pets.yaml:167:9: warning: property 'born' has no description",
    ]


def test_unknown_rule_in_the_configuration(tmp_path: Path) -> None:
    assert run(tmp_path, PETS, errors=("summery",)) == [
        "ddgen.toml: error: [lint] errors: there is no rule 'summery'; did you mean 'summary'?"
    ]


def test_every_rule_says_what_it_asks_for() -> None:
    assert all(name == name.lower() and rule.asks for name, rule in RULES.items())
    assert all(rule.mend for rule in RULES.values() if rule.group == "openapi")


def test_the_table_in_the_documentation() -> None:
    assert table() in (HERE.parents[2] / "generator" / "RULES.md").read_text("utf-8"), "`ddgen lint --rules` prints it"
