"""The quick ways decide as the long ways do."""

import copy
import json
from enum import IntEnum, StrEnum
from typing import Any, Literal

import models_sample as sample
import pytest
from ddgen.runtime import decoding
from ddgen.runtime.model_arguments import quick_ways
from ddgen.runtime.model_problems import REQUEST
from ddgen.runtime.models import Model, UnknownVariant
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError
from typing_extensions import TypeAliasType

TYPES = [
    value
    for value in vars(sample).values()
    if isinstance(value, type) and issubclass(value, Model) and value not in (Model, UnknownVariant)
]

SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.sampled_from([5.0, 5.5, 2**53 + 1, 10**25, 1e300, -0.0]),
    st.sampled_from(["", "x", "v1", "2024-01-01T00:00:00Z", "metric alert", "5"]),
    st.text(max_size=6),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=8,
)


def fitting(shape: Any, depth: int = 0) -> st.SearchStrategy[Any]:
    """Values that mostly fit a shape."""
    name = type(shape).__name__
    if depth > 5:
        return SCALARS
    match name:
        case "Named":
            return st.deferred(lambda: fitting(shape.target, depth + 1))
        case "OrNull":
            return st.none() | fitting(shape.shape, depth)
        case "Limited":
            return fitting(shape.shape, depth)
        case "ListOf":
            return st.lists(fitting(shape.items, depth + 1), max_size=4)
        case "MapOf":
            items = fitting(shape.values, depth + 1)
            return st.dictionaries(st.text(max_size=4), items, max_size=3)
        case "OneOf":
            return st.one_of(*(fitting(s, depth + 1) for s in shape.shapes))
        case "Object":
            return st.deferred(lambda: an_object(shape, depth + 1))
        case "Choice":
            return st.sampled_from(shape.values) | fitting(shape.type)
        case "Moment":
            return st.sampled_from(["2024-01-01T00:00:00Z", "2024-01-01", "soon"])
        case "Scalar":
            of_type = {
                str: st.sampled_from(["v1", "x", "abc"]),
                int: st.integers(-3, 9) | st.just(5.0),
                float: st.floats(-9, 9) | st.integers(-9, 9),
                bool: st.booleans(),
            }
            return of_type.get(shape.type, st.none())
        case _:
            return VALUES


def an_object(shape: Any, depth: int) -> st.SearchStrategy[Any]:
    declared = shape.properties.declared
    needed = {p.wire: fitting(p.shape, depth) for p in declared if p.required}
    other = {p.wire: fitting(p.shape, depth) for p in declared if not p.required}
    return st.fixed_dictionaries(needed, optional=other)


def mutated(data: st.DataObject, value: Any) -> Any:
    """A copy in which one place, at most, is another value, is left out or is new."""
    value = copy.deepcopy(value)
    place = value
    while isinstance(place, (dict, list)) and place:
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        key = data.draw(st.sampled_from(keys))
        if isinstance(place[key], (dict, list)) and data.draw(st.booleans()):
            place = place[key]
            continue
        match data.draw(st.sampled_from(["keep", "replace", "remove", "add"])):
            case "replace":
                place[key] = data.draw(VALUES)
            case "remove":
                del place[key]
            case "add" if isinstance(place, dict):
                place["further"] = data.draw(VALUES)
        break
    return value


def accepts(type_: Any, text: str) -> bool:
    try:
        decoding._checker(type_).validate_json(text)
    except ValidationError:
        return False
    return True


def beyond_rust(value: Any) -> bool:
    """Whether `value` holds what only the walk takes for fine: 1e300 as an integer."""
    if isinstance(value, dict):
        return any(map(beyond_rust, value.values()))
    if isinstance(value, list):
        return any(map(beyond_rust, value))
    return isinstance(value, float) and abs(value) > 2**63


@pytest.mark.parametrize("type_", TYPES, ids=lambda type_: type_.__name__)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_checks_agree(type_: Any, data: st.DataObject) -> None:
    shape = decoding.shape_of(type_)
    body = mutated(data, data.draw(fitting(shape)))
    text = json.dumps(body)
    found = decoding.examine(type_, json.loads(text), REQUEST)
    assert decoding.check(type_, text) == found
    if accepts(type_, text):
        assert not found
    elif not found:
        # A wrong no costs time only; it should be rare.
        assert beyond_rust(body)


def test_duplicate_keys_count_as_python_reads_them() -> None:
    for text in (
        '{"type": "a", "query": 1, "query": "q"}',
        '{"type": "a", "query": "q", "query": 1}',
        '{"type": "a", "query": "q", "query": null, "dates": {"a": "no", "a": 1}}',
    ):
        found = decoding.examine(sample.Monitor, json.loads(text), REQUEST)
        assert decoding.check(sample.Monitor, text) == found


class StreamsQuery(Model):
    data_source: Literal["streams"] | str = "streams"


class ServicesQuery(Model):
    data_source: Literal["services"] | str = "services"


class Streams(Model):
    type: Literal["map"] | str = "map"
    queries: list[StreamsQuery] | None = None


class Services(Model):
    type: Literal["map"] | str = "map"
    queries: list[ServicesQuery] | None = None
    title: str | None = None


MapDefinition = TypeAliasType("MapDefinition", Streams | Services | UnknownVariant)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"type": "map", "queries": [{"data_source": "services"}]}, Services),
        ({"type": "map", "queries": [{"data_source": "streams"}]}, Streams),
        # What is found deep inside weighs more than unknown properties outside.
        ({"queries": [{"data_source": "streams"}], "title": "t"}, Streams),
        ({"type": "map", "title": "t"}, Services),
        ({"type": "map", "queries": []}, Streams),
        ({"type": "map", "queries": 5}, Streams),
        ({"type": "map", "queries": [{"data_source": "new"}]}, Streams),
        ({"type": "map", "queries": [{"data_source": "services"}], "title": 5}, Services),
        ({"other": 1}, UnknownVariant),
    ],
)
def test_variants_are_told_apart_by_what_is_inside(value: Any, expected: Any) -> None:
    text = json.dumps(value)
    model = decoding.decode(MapDefinition, text)
    assert type(model) is expected
    assert json.loads(model.to_json()) == value
    shape = decoding.shape_of(MapDefinition).target
    assert shape.lead.path == ("queries", 0, "data_source")
    found = decoding.examine(MapDefinition, value, REQUEST)
    assert decoding.check(MapDefinition, text) == found
    assert accepts(MapDefinition, text) == (not found)


class Word(StrEnum):
    A = "metric alert"


class Two(IntEnum):
    TWO = 2


def long_way(type_: Any, arguments: dict[str, Any]) -> Any:
    return type.__call__(type_, **arguments)


@pytest.mark.parametrize("type_", TYPES, ids=lambda type_: type_.__name__)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_constructors_agree(type_: Any, data: st.DataObject) -> None:
    arguments = mutated(data, data.draw(fitting(decoding.shape_of(type_))))
    if not isinstance(arguments, dict) or "further" in arguments:
        return
    try:
        expected = long_way(type_, dict(arguments))
    except ValidationError as error:
        with pytest.raises(ValidationError) as raised:
            type_(**arguments)
        assert str(raised.value) == str(error)
        return
    made = type_(**arguments)
    assert made == expected
    assert repr(made) == repr(expected)
    assert made.to_json() == expected.to_json()
    assert made.model_fields_set == expected.model_fields_set
    assert made.unknown_fields == {}


def test_arguments_stay_what_they_are() -> None:
    monitor = sample.Monitor(type=Word.A, query="q", weight=2, id=Two.TWO)
    assert monitor.type is Word.A
    assert monitor.id is Two.TWO
    assert sample.Monitor(type="a", query="q", weight=Two.TWO).weight is Two.TWO
    assert type(monitor.weight) is int
    assert type(sample.Monitor(type="a", query="q", weight=2.0).weight) is float


def test_lists_are_copied() -> None:
    tags = ["a"]
    monitor = sample.Monitor(type="a", query="q", tags=tags)
    tags.append("b")
    assert monitor.tags == ["a"]


def test_iterators_are_not_used_up() -> None:
    tags: Any = (text for text in ("a", "b"))
    assert sample.Monitor(type="a", query="q", tags=tags).tags == ["a", "b"]


def test_own_initialisers_are_called() -> None:
    class Mine(sample.Creator):
        def __init__(self, email: str) -> None:
            super().__init__(email=email.lower())

    made: Any = Mine("A@B")
    assert made.email == "a@b"
    assert Mine(email="C").email == "c"
    assert quick_ways[Mine].make is None
    assert isinstance(made, BaseModel)
