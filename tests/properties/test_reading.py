"""What is read from YAML and JSON is what other readers find there."""

from __future__ import annotations

import json
from typing import Any

import yaml
from ddgen.problems import Problems
from ddgen.read.source import Map, Seq, parse, place
from hypothesis import given
from hypothesis import strategies as st

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=15,
)
words = st.sampled_from(["yes", "no", "on", "off", "012", "0o17", "0x1F", "1_000", "12:30", "2024-01-01", "~", "null", "True", "1e3", ".5", "+1", "-.inf", "<<", "=", "0b1", "1e+16", "NaN"])  # fmt: skip


def read(text: str) -> Any:
    problems = Problems()
    found = parse(text, "x.yaml", problems)
    assert not problems.items, (text, problems.items)
    return found


def same(left: Any, right: Any) -> bool:
    """Equal, kinds of numbers and order of keys included."""
    return json.dumps(left) == json.dumps(right)


@given(values)
def test_json(value: Any) -> None:
    for style in ({}, {"ensure_ascii": False}, {"indent": "\t"}, {"indent": 2}):
        text = json.dumps([value], **style)
        assert same(read(text), [value]), text


@given(values)
def test_yaml_in_every_style(value: Any) -> None:
    for style in ({}, {"default_flow_style": True}, {"width": 20}, {"indent": 8}):
        text = yaml.safe_dump([value], sort_keys=False, **style)
        assert same(read(text), [value]), text


@given(words)
def test_words_that_yaml_1_1_reads_otherwise(word: str) -> None:
    expected: dict[str, Any] = {
        "0o17": 15,
        "0x1F": 31,
        "012": 12,
        "~": None,
        "null": None,
        "True": True,
        "1e3": 1000.0,
        ".5": 0.5,
        "+1": 1,
        "-.inf": float("-inf"),
        "1e+16": 1e16,
    }
    assert read(f"- {word}\n- '{word}'\n") == [expected.get(word, word), word]


@given(st.dictionaries(texts, values, max_size=5))
def test_every_place_is_where_the_thing_stands(value: dict[str, Any]) -> None:
    lines = json.dumps(value, indent=2).split("\n")

    def walk(node: Any) -> None:
        for key in node if isinstance(node, Map) else range(len(node)):
            at = place(node, key)
            here = lines[at.line - 1][at.column - 1 :]
            if isinstance(node, Map):
                assert here.startswith(json.dumps(key)), (key, here)
                at = place(node, key, value=True)
                here = lines[at.line - 1][at.column - 1 :]
            item = node[key]
            assert here.startswith(("{", "[") if isinstance(item, (Map, Seq)) else json.dumps(item)), (item, here)
            if isinstance(item, (Map, Seq)):
                walk(item)

    walk(read("\n".join(lines)))


@given(st.text())
def test_anything_is_read_or_reported(text: str) -> None:
    problems = Problems()
    parse(text, "x.yaml", problems)
    assert all(p.place.file == "x.yaml" for p in problems.items)
