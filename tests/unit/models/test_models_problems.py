"""Problems: what does not fit a response, and what is refused in a request."""

import json
from typing import Any

import models_sample as sample
import pytest
from ddgen.runtime.models import Problem, check, problems


def found(type_: Any, value: Any) -> list[str]:
    return [str(p) for p in problems(type_, json.dumps(value))]


def refused(type_: Any, value: Any) -> list[str]:
    return [str(p) for p in check(type_, json.dumps(value))]


def monitor(**fields: Any) -> dict[str, Any]:
    return {"type": "metric alert", "query": "x", **fields}


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"id": 5.0},
        {"deleted": None, "priority": None},
        {"created": "2024-01-01t00:00:00z"},
        {"created": "2024-01-01T00:00:00"},
        {"created": "2024-01-01 00:00:00.1234567+0100"},
        {"weight": 1},
        {"points": [1, 2.5, None]},
        {"schema": "v12"},
        {"raw": [{"x": None}]},
        {"unknown": {"field": 1}},
    ],
)
def test_what_fits(fields: dict[str, Any]) -> None:
    assert found(sample.Monitor, monitor(**fields)) == []
    assert refused(sample.Monitor, monitor(**fields)) == []


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"query": 5}, "/query: must be a string, is an integer"),
        ({"query": None}, "/query: must be a string, is null"),
        ({"id": "5"}, "/id: must be an integer, is a string"),
        ({"id": 5.5}, "/id: must be an integer, is a number"),
        ({"id": True}, "/id: must be an integer, is a boolean"),
        ({"weight": "1"}, "/weight: must be a number, is a string"),
        ({"muted": 1}, "/muted: must be a boolean, is an integer"),
        ({"created": None}, "/created: must be a date-time (ISO 8601), is null"),
        ({"created": "now"}, "/created: must be a date-time (ISO 8601), is 'now'"),
        ({"created": 1}, "/created: must be a date-time (ISO 8601), is an integer"),
        ({"priority": 0}, "/priority: must be greater than or equal to 1"),
        ({"priority": 9}, "/priority: must be less than or equal to 5"),
        ({"priority": "9"}, "/priority: must be an integer, is a string"),
        ({"tags": ["a"] * 4}, "/tags: must have at most 3 items after validation, not 4"),
        ({"tags": "aaaa"}, "/tags: must be an array, is a string"),
        ({"tags": ["a", 5]}, "/tags/1: must be a string, is an integer"),
        ({"points": ["x"]}, "/points/0: must be a number, is a string"),
        ({"schema": "x"}, "/schema: must match pattern '^v[0-9]+$'"),
        ({"creator": None}, "/creator: must be an object, is null"),
        ({"creator": {"email": 1}}, "/creator/email: must be a string, is an integer"),
        (
            {"remote-configuration": {"name": 1}},
            "/remote-configuration/name: must be a string, is an integer",
        ),
        (
            {"options": {"by_name": {"a/b~c": {"interval": "x"}}}},
            "/options/by_name/a~1b~0c/interval: must be an integer, is a string",
        ),
        (
            {"options": {"children": [{}, {"nested": 1}]}},
            "/options/children/1/nested: must be an object, is an integer",
        ),
    ],
)
def test_what_does_not_fit(fields: dict[str, Any], problem: str) -> None:
    assert found(sample.Monitor, monitor(**fields)) == [problem]
    assert refused(sample.Monitor, monitor(**fields)) == [problem]


def test_all_problems_are_listed() -> None:
    assert found(sample.Monitor, {"id": "x", "tags": [1, 2, 3, 4]}) == [
        "/type: is required, but missing",
        "/query: is required, but missing",
        "/id: must be an integer, is a string",
        "/tags: must have at most 3 items after validation, not 4",
    ]


def test_new_values_are_problems_in_responses_only() -> None:
    value = monitor(type="metric alerts", level=4)
    assert found(sample.Monitor, value) == [
        "/type: is 'metric alerts', which is none of the described values; did you mean 'metric alert'?",
        "/level: is 4, which is none of the described values",
    ]
    assert refused(sample.Monitor, value) == []
    assert refused(sample.Monitor, monitor(type=4)) == ["/type: must be a string, is an integer"]


def test_constants_are_required() -> None:
    assert refused(sample.Note, {"text": "x"}) == ["/type: is required, but missing"]
    assert found(sample.Note, {"text": "x"}) == ["/type: is required, but missing"]


def test_fields_of_one_direction() -> None:
    assert refused(sample.Account, {"secret": "s", "name": "n"}) == []
    assert found(sample.Account, {"id": "i", "name": "n"}) == []
    assert refused(sample.Account, {}) == [
        "/secret: is required, but missing",
        "/name: is required, but missing",
    ]
    assert found(sample.Account, {}) == [
        "/id: is required, but missing",
        "/name: is required, but missing",
    ]


def test_further_properties_have_a_type() -> None:
    assert found(sample.LogItem, {"message": "x", "a": "b"}) == []
    assert refused(sample.LogItem, {"message": "x", "a": 1}) == ["/a: must be a string, is an integer"]


def test_closed_objects() -> None:
    problem = "/strat: is not described here"
    assert refused(sample.Timeframe, {"start": 1, "strat": 2}) == [problem]
    assert found(sample.Timeframe, {"start": 1, "strat": 2}) == [problem]


def test_other_types_than_models() -> None:
    assert found(list[sample.Creator], [{}, 1]) == ["/1: must be an object, is an integer"]
    assert found(dict[str, sample.Creator], []) == ["must be an object, is an array"]
    assert found(Any, [1]) == []
    assert problems(list[sample.Creator], b"{}") == [Problem("", "must be an array, is an object")]


def test_of_a_model_in_hand() -> None:
    account = sample.Account.from_dict({"name": 1})
    assert [p.path for p in account.problems()] == ["/name"]  # may be of either direction
    model = sample.Monitor(type="metric alert", query="x")
    assert model.problems() == []
    model.query = 5  # type: ignore[assignment]
    assert [p.path for p in model.problems()] == ["/query"]


def test_values_are_not_repeated_where_they_may_be_secret() -> None:
    value = {"name": "n", "secret": ["hunter2"], "id": {"hunter2": "hunter2"}}
    assert "hunter2" not in str(refused(sample.Account, value))


def test_what_is_not_json_is_a_value_error() -> None:
    for function in (check, problems):
        with pytest.raises(ValueError):
            function(sample.Monitor, b"{")


def test_nesting_beyond_python() -> None:
    depth = 900
    data = b'{"nested":' * depth + b"{}" + b"}" * depth
    assert refused(sample.Options, json.loads(data)) in (
        [],
        ["is nested too deeply to be checked"],
    )
