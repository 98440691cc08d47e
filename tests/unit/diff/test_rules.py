"""The law's own table, the page about the rules, and the map of keywords."""

from __future__ import annotations

import pathlib

import pytest
from ddgen.diff.handbook import rules_page
from ddgen.diff.keywords import COVERAGE, uncovered
from ddgen.diff.law import Direction, Effect, Guard, Level, Loss, level, through, together
from ddgen.diff.rules import RULES
from ddgen.read.grammar import OBJECTS_30, OBJECTS_31

PAGE = pathlib.Path(__file__).resolve().parents[3] / "generator" / "diff" / "RULES.md"
REQUEST, RESPONSE, NEGOTIATED = Direction.REQUEST, Direction.RESPONSE, Direction.NEGOTIATED


@pytest.mark.parametrize(
    ("effect", "request_", "response", "negotiated"),
    [
        (Effect.NONE, "info", "info", "info"),
        (Effect.WIDENS, "info", "breaking", "info"),
        (Effect.NARROWS, "breaking", "info", "breaking"),
        (Effect.INCOMPARABLE, "breaking", "breaking", "breaking"),
        (Effect.UNDECIDED, "warning", "warning", "warning"),
    ],
)
def test_the_law(effect: Effect, request_: str, response: str, negotiated: str) -> None:
    assert [level(effect, way).word for way in (REQUEST, RESPONSE, NEGOTIATED)] == [request_, response, negotiated]
    assert level(effect, REQUEST | RESPONSE) == max(level(effect, REQUEST), level(effect, RESPONSE))
    assert level(effect, Direction.NOWHERE) is Level.INFO


def test_what_excuses_a_change() -> None:
    assert level(Effect.WIDENS, RESPONSE, Guard.READ_TOLERANTLY) is Level.WARNING
    assert level(Effect.NARROWS, REQUEST, Guard.READ_TOLERANTLY) is Level.BREAKING
    assert level(Effect.NARROWS, REQUEST, Guard.RETRIED) is Level.WARNING
    assert level(Effect.NARROWS, REQUEST, Guard.ANNOUNCED, Loss.NAME) is Level.INFO


@pytest.mark.parametrize("loss", list(Loss))
def test_whoever_loses_what_they_hold_is_broken(loss: Loss) -> None:
    assert level(Effect.NONE, Direction.NOWHERE, loss=loss) is Level.BREAKING


def test_effects_through_what_holds_them() -> None:
    assert through(Effect.WIDENS, -1) is Effect.NARROWS and through(Effect.NARROWS, -1) is Effect.WIDENS
    assert through(Effect.WIDENS, 0) is Effect.UNDECIDED and through(Effect.NONE, 0) is Effect.NONE
    assert together([Effect.WIDENS, Effect.NONE]) is Effect.WIDENS
    assert together([Effect.WIDENS, Effect.NARROWS]) is Effect.INCOMPARABLE


def test_every_keyword_has_rules_that_exist() -> None:
    assert not {i for found in COVERAGE.values() for ids in found.values() for i in ids} - set(RULES)
    known = {f"{name}.{key}" for o in (OBJECTS_30, OBJECTS_31) for name, obj in o.items() for key in obj.fields}
    assert not {f"{name}.{key}" for name, found in COVERAGE.items() for key in found} - known
    # What no rule covers is a warning, and is listed here and on the page.
    assert uncovered() == ["Header.allowEmptyValue", "Header.allowReserved"]


def test_the_page_about_the_rules(update_goldens: bool) -> None:
    if update_goldens:
        PAGE.write_text(rules_page(), "utf-8", newline="\n")
    assert PAGE.read_text("utf-8") == rules_page(), (
        "to accept it: .venv/bin/pytest tests/unit/diff/test_rules.py --update-goldens"
    )
