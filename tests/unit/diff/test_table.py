"""The table of single changes: each is seen, once, with the rule, level, operations and users that it has to have."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import edits
import pytest
from ddgen.diff.rules import RULES
from ddgen.diff.side import Side
from table import GONE, OTHERS, SCHEMAS

USERS = {"c": "client", "d": "docs", "u": "curl", "p": "postman"}
# What the small description does not show; each has a test of its own.
ELSEWHERE = frozenset(
    """family-renamed argument-renamed class-renamed attribute-renamed
    attribute-type-changed schema-renamed property-renamed path-parameter-renamed operation-moved credential-renamed
    scheme-removed module-moved component-changed one-of-became-any-of any-of-became-one-of success-removed
    server-variable-removed property-became-optional required-property-added all-of-changed dependent-schemas-changed
    class-removed result-type-changed""".split()
)


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Side:
    return edits.side(edits.base(), tmp_path_factory.mktemp("base"), "base.json")


def _name(path: str, value: Any) -> str:
    return f"{path}={'gone' if value is GONE else value}"[:90]


@pytest.mark.parametrize(
    ("path", "value", "rule", "asked", "answered"), SCHEMAS, ids=[_name(*row[:2]) for row in SCHEMAS]
)
def test_schema(path: str, value: Any, rule: str, asked: str, answered: str, base: Side, tmp_path: Path) -> None:
    """The same edit of a schema that is only sent and of one that is only read: the level follows the direction."""
    document = edits.base()
    for schema in ("Ask", "Answer"):
        document = edits.edited(document, f"components/schemas/{schema}/properties/{path}", value)
    diff = edits.changes(base, edits.side(document, tmp_path, "new.json"))
    found = {c.operations: (c.rule, c.level.word) for c in diff.changes}
    assert found == {("addDog",): (rule, asked), ("listDogs",): (rule, answered)}, edits.shown(diff)
    assert len(diff.changes) == 2, edits.shown(diff)
    for change in diff.changes:
        assert (
            change.place.file.endswith("base.json" if value is GONE or rule.endswith("-removed") else "new.json")
            and change.place.line > 1
        )
        assert "docs" in change.users
        if change.operation == "listDogs":
            assert not {"curl", "postman"} & set(change.users)
        if change.level.word != "info":
            assert "client" in change.users and change.effects


@pytest.mark.parametrize(("path", "value", "rule", "level", "users"), OTHERS, ids=[_name(*row[:2]) for row in OTHERS])
def test_other(path: str, value: Any, rule: str, level: str, users: str, base: Side, tmp_path: Path) -> None:
    document = edits.edited(edits.base(), path, value)
    diff = edits.changes(base, edits.side(document, tmp_path, "new.json"))
    # A link to an operation that is gone goes with it.
    found = [c for c in diff.changes if c.rule == rule or c.rule != "link-changed"]
    assert [(c.rule, c.level.word) for c in found] == [(rule, level)], edits.shown(diff)
    assert diff.changes[0].users == tuple(USERS[u] for u in users)


def test_the_table_shows_every_rule() -> None:
    shown = {row[2] for row in [*SCHEMAS, *OTHERS]}
    assert len(SCHEMAS) * 2 + len(OTHERS) >= 150
    missing = set(RULES) - shown - ELSEWHERE
    assert not missing, f"no row of the table gives {sorted(missing)}"
    assert not shown & ELSEWHERE, "they are in the table: take them out of the list"
    assert not ELSEWHERE - set(RULES), "there are no such rules any more"
