"""Reading has no exceptions: any JSON, as any type, comes back equal."""

import json
from typing import Any

import models_sample as sample
from ddgen.runtime.models import Model, check, decode, encode, problems
from hypothesis import given, settings
from hypothesis import strategies as st
from test_models_reading import GOOD, same

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text()
    | st.text(alphabet=st.characters(codec=None), max_size=3)  # surrogates
    | st.datetimes().map(lambda moment: moment.isoformat())
    | st.sampled_from(["note", "graph", "group", "funnel", "map", "live", "fixed", ""])
)
# Names that the models know meet with values that they do not.
NAMES = (
    st.sampled_from(
        sorted(
            {
                field.alias or name
                for model in vars(sample).values()
                if isinstance(model, type) and issubclass(model, Model)
                for name, field in model.model_fields.items()
            }
        )
    )
    | st.text()
)
JSON: st.SearchStrategy[Any] = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=5),
    max_leaves=25,
)
TYPES = st.sampled_from(
    [
        sample.Monitor,
        sample.Options,
        sample.Group,
        sample.Everything,
        sample.Widget,
        sample.Auth,
        sample.Time,
        sample.Spec,
        sample.Tree,
        sample.OneOrMany,
        sample.LogItem,
        sample.Timeframe,
        list[sample.Widget],
        dict[str, sample.Time],
    ]
)


def round_trip(type_: Any, value: Any) -> None:
    data = json.dumps(value)
    read = decode(type_, data)
    assert same(json.loads(encode(read)), value)
    if isinstance(read, Model):
        assert same(read.to_dict(), value)
        read.problems()
        repr(read)
    problems(type_, data)
    check(type_, data)


@settings(max_examples=500, deadline=None)
@given(TYPES, JSON)
def test_any_json_as_any_type(type_: Any, value: Any) -> None:
    round_trip(type_, value)


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_a_good_document_with_one_part_replaced(data: st.DataObject) -> None:
    value = json.loads(json.dumps(GOOD))
    place = value
    while True:
        key = data.draw(st.sampled_from(list(place) or [None]))
        if key is None:
            break
        if not isinstance(place[key], dict) or data.draw(st.booleans()):
            place[key] = data.draw(JSON)
            break
        place = place[key]
    round_trip(sample.Monitor, value)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=20))
def test_text_is_json_or_a_value_error(text: str) -> None:
    try:
        json.loads(text)
    except ValueError:
        try:
            decode(sample.Monitor, text)
        except ValueError:
            return
        raise AssertionError("read what is not JSON") from None
    decode(sample.Monitor, text)
