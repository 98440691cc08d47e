"""Unions: which variant is taken, and that nothing is lost where none fits."""

import json
from typing import Any

import models_sample as sample
import pytest
from ddgen.runtime.models import UnknownVariant, check, problems
from test_models_reading import comes_back

pytestmark = pytest.mark.filterwarnings("error")  # pydantic must not complain


def variant(type_: Any, value: Any) -> Any:
    """The class that `value` is read as; it has to come back equal."""
    return type(comes_back(type_, value))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"type": "note", "text": "x"}, sample.Note),
        ({"type": "graph", "requests": []}, sample.Graph),
        ({"type": "chart", "requests": []}, sample.Graph),
        # a known tag decides, whatever else is wrong
        ({"type": "note"}, sample.Note),
        ({"type": "graph", "requests": "oops"}, sample.Graph),
        ({"type": "graph", "requests": [1], "time": 5}, sample.Graph),
        # two variants with the same tag: the better fit, also from inside
        ({"type": "funnel", "steps": [{"facet": "x"}]}, sample.FunnelA),
        ({"type": "funnel", "steps": [{"action": 1}]}, sample.FunnelB),
        ({"type": "funnel", "steps": "oops"}, sample.FunnelA),
        ({"type": "funnel"}, sample.FunnelA),
        # variants of a nested union
        ({"type": "map", "x": 1}, sample.MapX),
        ({"type": "map", "label": "x"}, sample.MapY),
        ({"type": "group", "widgets": []}, sample.Group),
        # none
        ({"type": "future", "a": {"b": 1.0}}, UnknownVariant),
        ({"a": 1}, UnknownVariant),
        ({}, UnknownVariant),
        ({"type": None}, UnknownVariant),
        ({"type": ["note"]}, UnknownVariant),
        ({"type": {"note": 1}}, UnknownVariant),
        ({"type": 1}, UnknownVariant),
        ({"type": True}, UnknownVariant),
        (5, int),
        (["note"], list),
        (None, type(None)),
    ],
)
def test_tagged(value: Any, expected: type) -> None:
    assert variant(sample.Widget, value) is expected


def test_recursion() -> None:
    inner = [{"type": "note", "text": "x"}, {"type": "?"}, {"type": "graph"}, 7]
    group = comes_back(sample.Widget, {"type": "group", "widgets": inner})
    assert [type(w) for w in group.widgets] == [
        sample.Note,
        UnknownVariant,
        sample.Graph,
        int,
    ]


def test_a_malformed_part_leaves_the_others_alone() -> None:
    widgets = [{"type": "graph", "requests": "oops"}, {"type": "note", "text": "x"}]
    everything = comes_back(sample.Everything, {"widgets": widgets})
    assert [type(w) for w in everything.widgets] == [sample.Graph, sample.Note]


def test_a_variant_whose_tag_may_be_left_out() -> None:
    assert variant(sample.Auth, {"url": "x"}) is sample.Legacy
    assert variant(sample.Auth, {"type": "legacy", "url": "x"}) is sample.Legacy
    assert variant(sample.Auth, {"type": "note"}) is sample.Note
    assert variant(sample.Auth, {"type": "new", "url": "x"}) is UnknownVariant


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({}, sample.OldSpan),
        ({"live_span": "1h"}, sample.OldSpan),
        ({"live_span": "2h", "future": 1}, sample.OldSpan),
        ({"type": "live", "value": 1, "unit": "day"}, sample.LiveSpan),
        ({"type": "live", "value": "1", "unit": "day"}, sample.LiveSpan),
        ({"type": "live", "value": 1, "unit": "day", "future": 1}, sample.LiveSpan),
        ({"type": "fixed", "from": 1, "to": 2}, sample.FixedSpan),
        ([], list),
        ("1h", str),
    ],
)
def test_untagged(value: Any, expected: type) -> None:
    assert variant(sample.Time, value) is expected


def test_untagged_and_nothing_in_common() -> None:
    assert variant(sample.Spec, {"z": 1}) is UnknownVariant
    assert variant(sample.Spec, {"x": 1}) is sample.MapX
    assert variant(sample.Spec, {"label": 1}) is sample.MapY


def test_objects_and_arrays() -> None:
    assert variant(sample.OneOrMany, {"name": "x"}) is sample.Creator
    many = comes_back(sample.OneOrMany, [{"name": "x"}, 5])
    assert [type(one) for one in many] == [sample.Creator, int]
    assert variant(sample.OneOrMany, 5) is int


def test_an_alias_that_contains_itself() -> None:
    tree = comes_back(sample.Tree, ["a", [{"name": "x"}, ["b"]]])
    assert isinstance(tree[1][0], sample.Creator)


def test_scalars() -> None:
    for value in (1, "x", 1.5, None, {}, []):
        comes_back(sample.Everything, {"port": value, "aggregation": value})


def found(type_: Any, value: Any) -> list[str]:
    return [str(p) for p in problems(type_, json.dumps(value))]


def test_problems_are_those_of_the_variant() -> None:
    widgets = [{"type": "note"}, {"type": "funnel", "steps": [{"action": "1"}]}]
    assert found(list[sample.Widget], widgets) == [
        "/0/text: is required, but missing",
        "/1/steps/0/action: must be an integer, is a string",
    ]


def test_problems_of_unknown_variants() -> None:
    value = {"type": "note2", "text": 1}
    assert found(sample.Widget, value) == [
        "/type: is 'note2', which is none of the described variants; did you mean 'note'?"
    ]
    assert check(sample.Widget, json.dumps(value)) == []
    assert found(sample.Spec, {"z": 1}) == ["fits none of the described variants"]
    assert check(sample.Spec, b'{"z": 1}') == []


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ({"text": "x"}, "/type: is required, but missing"),
        ({"type": ["x"]}, "/type: must be a string, is an array"),
        ([], "fits none of the variants, is an array"),
        (None, "fits none of the variants, is null"),
    ],
)
def test_what_cannot_be_any_variant_is_refused_in_requests(value: Any, problem: str) -> None:
    assert [str(p) for p in check(sample.Widget, json.dumps(value))] == [problem]


def test_problems_of_scalars() -> None:
    assert found(sample.Port, 1) == found(sample.Port, "x") == []
    assert found(sample.Port, 1.5) == ["must be an integer, is a number"]
    assert found(sample.Port, {}) == ["fits none of the variants, is an object"]
    assert found(sample.Aggregation, "avg") == found(sample.Aggregation, "pc95") == []
    assert found(sample.Aggregation, "pc") != []
    assert found(sample.Point, [1, [2.5, 3]]) == []
    assert found(sample.Point, [1]) == ["must have at least 2 items after validation, not 1"]


def test_comparing_does_not_explode_with_nesting() -> None:
    value: Any = {"children": [], "name": 1}
    assert variant(sample.Twin, value) is sample.TwinB
    assert variant(sample.Twin, {"children": [value]}) is sample.TwinA
    for _ in range(30):
        value = {"children": [value]}
    comes_back(sample.Twin, value)
    assert problems(sample.Twin, json.dumps(value)) == []
