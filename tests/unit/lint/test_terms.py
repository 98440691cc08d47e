"""One term for one thing: lint holds prose against the glossary beside a description."""

from __future__ import annotations

from pathlib import Path

from .test_lint import PETS, run

GLOSSARY = """# Pets

## Glossary

| term | means | not |
| --- | --- | --- |
| pet | an animal | house animal, beast |
| Vet | who heals it | the vet, vets |
| collar | what it wears | |

## More

| other | tables | pet |
"""


def lines(folder: Path, old: str, new: str, glossary: str = GLOSSARY, errors: tuple[str, ...] = ("all",)) -> list[str]:
    (folder / "README.md").write_text(glossary)
    assert old in PETS
    return run(folder, PETS.replace(old, new, 1), errors)


def test_a_forbidden_variant_is_told_with_the_term(tmp_path: Path) -> None:
    found = lines(tmp_path, "description: A cat or a dog.", "description: One of the Beasts, or a Beast.")
    assert found == ["pets.yaml:122:20: error: 'Beast' is called 'pet' here [term]; write 'pet'"]
    found = lines(tmp_path, "      summary: List pets\n", "      summary: List house animals and a house animal\n")
    assert found == ["pets.yaml:29:16: error: 'house animal' is called 'pet' here [term]; write 'pet'"]
    found = lines(tmp_path, "'9': untouched", "'9': no beast touched it")
    assert found == ["pets.yaml:155:18: error: 'beast' is called 'pet' here [term]; write 'pet'"]


def test_a_variant_with_the_term_in_it_counts_as_written(tmp_path: Path) -> None:
    text = "description: The Vet, Vets, a revet and `the vet` know."
    assert lines(tmp_path, "description: A cat or a dog.", text) == []
    found = lines(tmp_path, "description: A cat or a dog.", "description: Ask the vet.")
    assert found == ["pets.yaml:122:20: error: 'the vet' is called 'Vet' here [term]; write 'Vet'"]


def test_only_descriptions_that_ask_for_it_are_held_against_a_glossary(tmp_path: Path) -> None:
    beast = ("description: A cat or a dog.", "description: A beast.")
    assert not [line for line in lines(tmp_path, *beast, errors=("summary",)) if "[term]" in line]
    assert lines(tmp_path, *beast, glossary="# No glossary\n") == []
    (tmp_path / "README.md").unlink()
    assert run(tmp_path, PETS.replace(*beast, 1)) == []
