"""The bundle as YAML: readers of both YAML versions get what the JSON says."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml
from ddgen.emit.openapi import _block, _published
from ddgen.problems import Problems
from ddgen.read.source import parse
from hypothesis import given
from hypothesis import strategies as st

keys = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
texts = keys | st.sampled_from(
    ["yes", "No", "on", "OFF", "y", "null", "~", "", " ", "1e16", "0x1F", "0o7", "012", "1_000", "12:30:00", "2024-01-01", ".inf", "-", "- a", "a: b",
     "a #b", "#", "!x", "&a", "*a", "%a", "@a", "`a", "|", ">", "a\nb", "a\nb\n", "\na", " a\nb", "a\n\n\nb", "a\tb\nc", "a \nb", "\\", "'\"", "<<", "=", "😀\x85\u2028\ufeff\U000e0001",
     "---", "...", "---\na", "a\n---\nb", "?", "? a", "[", "{", "a,b", "true", "FALSE", "NaN"]
)  # fmt: skip
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(texts, values, max_size=5))
def test_yaml_says_what_the_json_says(value: dict[str, Any]) -> None:
    text = "".join(_block(value, ""))
    problems = Problems()
    if value:
        assert same(yaml.safe_load(text), value), text
    assert same(parse(text, "x.yaml", problems), value), text
    assert not problems.items


def same(left: Any, right: Any) -> bool:
    """Equal, kinds of numbers and order of keys included."""
    return json.dumps(left) == json.dumps(right)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"a": {"b": [1, "two", {"c": None}]}}, "a:\n  b:\n    - 1\n"),
        ({"text": "First line.\n\nSecond: with a colon."}, "text: |-\n  First line.\n\n  Second: with a colon.\n"),
        ({"$ref": "#/components/schemas/Pet"}, '$ref: "#/components/schemas/Pet"\n'),
        ({"type": "string", "200": "ok", "on": "yes"}, 'type: string\n"200": ok\n"on": "yes"\n'),
        ({"a": {}, "b": []}, "a: {}\nb: []\n"),
    ],
)
def test_it_is_written_for_people(value: Any, expected: str) -> None:
    text = "".join(_block(value, ""))
    if value.get("a") == {"b": [1, "two", {"c": None}]}:
        assert yaml.safe_load(text) == value
        assert "{" not in text and "[" not in text
    else:
        assert text == expected


def test_notes_to_maintainers_are_not_published() -> None:
    note = {"facts": "maximum", "product": "limits"}
    named = {"value": {"description": "At most 5.", "x-source": note}, "x-source": {"type": "string"}}
    document = {
        "info": {"description": "At most 5.", "x-source": note},
        "components": {
            "schemas": {"A": {"properties": named, "example": {"x-source": note}}},
            "headers": {"x-source": {"schema": {"type": "string"}}},
        },
    }
    assert _published(document) == {
        "info": {"description": "At most 5."},
        "components": {
            "schemas": {
                "A": {
                    "properties": {"value": {"description": "At most 5."}, "x-source": {"type": "string"}},
                    "example": {"x-source": note},
                }
            },
            "headers": {"x-source": {"schema": {"type": "string"}}},
        },
    }
