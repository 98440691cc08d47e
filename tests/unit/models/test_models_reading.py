"""Reading: whatever JSON comes, it is read, and comes back equal."""

import json
from typing import Any

import models_sample as sample
import pytest
from ddgen.runtime.models import Model, Timestamp, UnknownVariant, decode, encode

pytestmark = pytest.mark.filterwarnings("error")  # pydantic must not complain


def read(type_: Any, value: Any) -> Any:
    return decode(type_, json.dumps(value).encode())


def same(a: Any, b: Any) -> bool:
    """Equal as JSON, types of numbers included."""
    if type(a) is not type(b):
        return False
    if isinstance(a, dict):
        return a.keys() == b.keys() and all(same(a[key], b[key]) for key in a)
    if isinstance(a, list):
        return len(a) == len(b) and all(map(same, a, b))
    return bool(a == b)


def comes_back(type_: Any, value: Any) -> Any:
    """Read `value`; it has to come back equal, as bytes and as plain values."""
    read_ = read(type_, value)
    assert same(json.loads(encode(read_)), value)
    if isinstance(read_, Model):
        assert same(read_.to_dict(), value)
        assert same(json.loads(read_.to_json()), value)
        assert same(type(read_).from_dict(value).to_dict(), value)
        assert same(type(read_).from_json(json.dumps(value)).to_dict(), value)
    return read_


GOOD = {
    "type": "metric alert",
    "query": "avg:x{*} > 1",
    "id": 7,
    "deleted": None,
    "created": "2024-11-15T19:32:29.171735+00:00",
    "priority": 3,
    "weight": 2,
    "muted": False,
    "tags": ["a"],
    "creator": {"email": "a@b.c", "name": None, "handle": "new"},
    "options": {"nested": {"nested": {}}, "children": [{"interval": 5.0}]},
    "remote-configuration": {"name": "x"},
    "schema": "v1",
    "history": ["2024-01-01T00:00:00Z", "2024-01-01"],
    "dates": {"a": "2024-01-01T00:00:00Z"},
    "points": [1, 2.0, None],
    "raw": {"any": [1, {"thing": None}]},
    "future": {"field": [1.0, 1]},
}


def test_what_fits_becomes_models_and_comes_back() -> None:
    monitor = comes_back(sample.Monitor, GOOD)
    assert isinstance(monitor, sample.Monitor)
    assert isinstance(monitor.creator, sample.Creator)
    assert isinstance(monitor.remote_configuration, sample.Creator)
    assert isinstance(monitor.created, Timestamp)
    assert isinstance(monitor.history[0], Timestamp)
    assert isinstance(monitor.dates["a"], Timestamp)
    assert isinstance(monitor.options.nested.nested, sample.Options)
    assert isinstance(monitor.options.children[0], sample.Options)
    assert monitor.creator.unknown_fields == {"handle": "new"}
    assert monitor.unknown_fields == {"future": {"field": [1.0, 1]}}
    assert monitor.schema_ == "v1"


def test_numbers_keep_their_types() -> None:
    for number in (1, 1.0, 1e300, -0.0, 12345678901234567890123, 0.1, 5.5):
        comes_back(sample.Monitor, {"weight": number, "priority": number, "id": number})


def test_nothing_is_converted() -> None:
    value = {"id": "7", "query": 1, "muted": "true", "weight": True, "priority": "3"}
    monitor = comes_back(sample.Monitor, value)
    assert (monitor.id, monitor.query, monitor.muted) == ("7", 1, "true")


def test_null_absent_and_missing_differ() -> None:
    monitor = read(sample.Monitor, {"deleted": None})
    assert monitor.deleted is None and monitor.is_set("deleted")
    assert monitor.created is None and not monitor.is_set("created")
    assert monitor.query is None and not monitor.is_set("query")
    assert monitor.to_dict() == {"deleted": None}


def test_constants_are_not_invented() -> None:
    assert not comes_back(sample.Note, {"text": "x"}).is_set("type")


BAD_AT = [
    ("creator", "text"),
    ("creator", ["list"]),
    ("options", {"children": [1, {"nested": "x"}, None, {"nested": {"interval": 1}}]}),
    ("options", {"by_name": {"a": 1, "b": {"nested": {}}}}),
    ("created", 1700000000),
    ("created", "yesterday"),
    ("created", {"a": 1}),
    ("history", "2024-01-01"),
    ("history", [1, "2024-01-01", "no"]),
    ("dates", [1]),
    ("tags", {"a": 1}),
    ("tags", None),
    ("remote-configuration", 3),
    ("remote_configuration", "an unknown field with the Python name of a known one"),
    ("__class__", "x"),
    ("to_dict", 1),
    ("", ""),
    ("model_extra", []),
]


@pytest.mark.parametrize(("name", "value"), BAD_AT)
def test_what_does_not_fit_stays_raw_at_its_place(name: str, value: Any) -> None:
    monitor = comes_back(sample.Monitor, {**GOOD, name: value})
    # The rest is read all the same.
    assert name == "created" or isinstance(monitor.created, Timestamp)
    assert name == "creator" or isinstance(monitor.creator, sample.Creator)


def test_siblings_of_a_bad_part_are_still_models() -> None:
    options = read(sample.Options, {"children": [1, {"interval": 2}, "x"]})
    assert options.children[0] == 1 and options.children[2] == "x"
    assert isinstance(options.children[1], sample.Options)
    monitors = read(list[sample.Monitor], [GOOD, 5, GOOD])
    assert [type(m) for m in monitors] == [sample.Monitor, int, sample.Monitor]


@pytest.mark.parametrize("type_", [sample.Monitor, list[sample.Monitor], sample.Widget])
@pytest.mark.parametrize("text", ["null", "1", '"x"', "[]", "{}", "[{}, 1]", "1.0"])
def test_any_json_for_any_type(type_: Any, text: str) -> None:
    comes_back(type_, json.loads(text))


@pytest.mark.parametrize("text", ["", "{", "x", '{"a": 1} x', "[1,]", "\x00"])
def test_what_is_not_json_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError):
        decode(sample.Monitor, text.encode())
    with pytest.raises(ValueError):
        sample.Monitor.from_json(text)


def test_json_that_only_python_reads() -> None:
    for data in (
        b"\xef\xbb\xbf" + b'{"query": "x"}',
        '{"query": "x"}'.encode("utf-16"),
        b'{"query": "\\ud800", "creator": {"name": "\\ud800"}}',
        b'{"raw": ' + b"[" * 300 + b"]" * 300 + b"}",
    ):
        monitor = decode(sample.Monitor, data)
        assert isinstance(monitor, sample.Monitor)
        assert json.loads(encode(monitor)) == json.loads(data) == monitor.to_dict()


def test_half_a_character_in_a_name() -> None:
    data = b'{"options": {"\\udc00": 1}, "creator": {"name": "\\ud800"}}'
    monitor = decode(sample.Monitor, data)
    assert monitor.options.unknown_fields == {"\udc00": 1}
    assert isinstance(monitor.creator, sample.Creator)
    assert json.loads(encode(monitor)) == json.loads(data) == monitor.to_dict()


def test_deep_nesting_of_a_type_in_itself() -> None:
    for depth in (100, 300):
        value: Any = {}
        for _ in range(depth):
            value = {"nested": value}
        assert same(json.loads(encode(read(sample.Options, value))), value)
        widget: Any = {"type": "note", "text": "x"}
        for _ in range(depth // 2):
            widget = {"type": "group", "widgets": [widget]}
        assert same(json.loads(encode(read(sample.Widget, widget))), widget)
        tree: Any = "leaf"
        for _ in range(depth):
            tree = [tree]
        assert same(json.loads(encode(read(sample.Tree, tree))), tree)


def test_nesting_beyond_python_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="deep"):
        decode(sample.Monitor, b"[" * 100_000 + b"]" * 100_000)


def test_of_duplicate_names_the_last_one_counts() -> None:
    data = b'{"query": "a", "x": 1, "query": "b", "x": {"y": 1, "y": 2}}'
    assert decode(sample.Monitor, data).to_dict() == json.loads(data)


def test_from_dict_takes_no_part_of_what_it_was_given() -> None:
    value = {"tags": ["a"], "raw": {"x": []}}
    monitor = sample.Monitor.from_dict(value)
    assert monitor.tags is not None
    monitor.tags.append("b")
    monitor.raw["x"].append(1)
    assert value == {"tags": ["a"], "raw": {"x": []}}


@pytest.mark.parametrize("value", [[], None, "x", 5])
def test_a_model_is_made_of_an_object(value: Any) -> None:
    with pytest.raises(TypeError, match="Monitor is an object"):
        sample.Monitor.from_dict(value)
    with pytest.raises(TypeError, match="Monitor is an object"):
        sample.Monitor.from_json(json.dumps(value))


def test_further_and_closed_properties_are_kept() -> None:
    assert comes_back(sample.LogItem, {"message": "x", "a": "b", "c": 1}).a == "b"
    comes_back(sample.Timeframe, {"start": 1, "stop": 2})
    assert isinstance(comes_back(UnknownVariant, {"a": {"b": 1}}), UnknownVariant)


def test_plain_types() -> None:
    assert decode(Any, b'{"a": [1]}') == {"a": [1]}
    assert decode(dict[str, sample.Creator], b'{"a": {"name": "x"}}')["a"].name == "x"
    assert decode(str, b"1") == 1


def test_an_unknown_property_may_be_called_like_a_field_in_python() -> None:
    value = {"query": "x", "remote_configuration": 1}
    for monitor in (comes_back(sample.Monitor, value), sample.Monitor.from_dict(value)):
        assert monitor.problems() == [] or [p.path for p in monitor.problems()] == ["/type"]
        assert not monitor.is_set("remote_configuration")
    # both of them
    comes_back(sample.Monitor, {**value, "remote-configuration": {"name": "x"}, "type": "a"})


def test_fields_beside_a_part_that_does_not_fit_stay_set() -> None:
    inner = {"interval": True, "children": [{"interval": 1, "flag": True}]}
    options = comes_back(sample.Options, inner)
    assert options.interval is True and options.is_set("children")
    assert isinstance(options.children[0], sample.Options)
