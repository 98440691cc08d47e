"""Building models: constructors, misspelt names, writing."""

import json
import math
from datetime import UTC, datetime
from typing import Any

import models_sample as sample
import pytest
from ddgen.runtime.models import Timestamp, UnknownVariant, check, encode
from pydantic import ValidationError

pytestmark = pytest.mark.filterwarnings("error")  # pydantic must not complain


def monitor(**fields: Any) -> sample.Monitor:
    return sample.Monitor(**{"type": "metric alert", "query": "x", **fields})


def test_only_what_is_given_is_written_under_its_wire_name() -> None:
    creator = sample.Creator(name="x")
    built = monitor(deleted=None, remote_configuration=creator, schema_="v1")
    assert built.to_dict() == {
        "type": "metric alert",
        "query": "x",
        "deleted": None,
        "remote-configuration": {"name": "x"},
        "schema": "v1",
    }
    assert json.loads(built.to_json()) == built.to_dict()
    assert built.remote_configuration is creator


def test_wire_names_are_accepted() -> None:
    assert monitor(**{"remote-configuration": {"name": "x"}}) == monitor(remote_configuration=sample.Creator(name="x"))


def test_misspelt_arguments_are_refused() -> None:
    with pytest.raises(TypeError, match="no field 'qurey'; did you mean 'query'"):
        monitor(qurey="x")
    with pytest.raises(TypeError, match=r"no field 'zzz'$"):
        monitor(zzz="x")


def test_misspelt_attributes_are_refused() -> None:
    built = monitor()
    with pytest.raises(AttributeError, match="did you mean 'query'"):
        built.qurey = "x"  # type: ignore[attr-defined]
    with pytest.raises(AttributeError):
        print(built.qurey)  # type: ignore[attr-defined]
    built.unknown_fields["qurey"] = 1  # on purpose
    assert built.to_dict()["qurey"] == 1


@pytest.mark.parametrize(
    ("fields", "where"),
    [
        ({"query": 5}, ("query",)),
        ({"query": None}, ("query",)),
        ({"id": "x"}, ("id",)),
        ({"priority": 9}, ("priority",)),
        ({"tags": ["a", 1]}, ("tags", 1)),
        ({"tags": ["a"] * 4}, ("tags",)),
        ({"created": "yesterday"}, ("created",)),
        ({"weight": "x"}, ("weight",)),
        ({"muted": "x"}, ("muted",)),
        ({"creator": 5}, ("creator",)),
        ({"creator": {"email": 5}}, ("creator", "email")),
        ({"options": {"children": [{}, {"interval": "x"}]}}, None),
        ({"schema_": "x"}, ("schema_",)),
        ({"dates": {"a": 5}}, ("dates", "a")),
    ],
)
def test_what_does_not_fit_is_refused(fields: dict[str, Any], where: tuple[Any, ...] | None) -> None:
    with pytest.raises(ValidationError) as caught:
        monitor(**fields)
    location = caught.value.errors()[0]["loc"]
    assert location == (where or ("options", "children", 1, "interval"))


def test_required_fields() -> None:
    with pytest.raises(ValidationError, match="query"):
        sample.Monitor(type="metric alert")  # type: ignore[call-arg]
    sample.Account(secret="s", name="n")  # type: ignore[call-arg]  # the server gives the id


def test_new_values_of_enumerations_are_fine() -> None:
    assert monitor(type="new alert", level=9).type == "new alert"
    with pytest.raises(ValidationError):
        monitor(level="x")


def test_constants_are_filled_in_and_sent() -> None:
    note = sample.Note(text="x")
    assert note.is_set("type")
    assert note.to_dict() == {"type": "note", "text": "x"}
    assert sample.Note(type="memo", text="x").to_dict()["type"] == "memo"
    group = sample.Everything(time={"type": "live", "value": 1, "unit": "day"})  # type: ignore[arg-type]
    assert isinstance(group.time, sample.LiveSpan)
    assert sample.Note.model_validate({"text": "x"}).to_dict() == {"text": "x"}  # nothing is added to what was given


def test_unions() -> None:
    note = sample.Note(text="x")
    other = UnknownVariant(type="future", a=1)
    group = sample.Group(widgets=[note, other, sample.Group(widgets=[])])
    assert group.widgets[0] is note
    assert group.to_dict()["widgets"][1] == {"type": "future", "a": 1}
    built = sample.Everything(
        widgets=[{"type": "future"}, {"type": "funnel", "steps": [{"action": 1}]}],  # type: ignore[list-item]
        port="x",
        point=[1, [2.0]],
        tree=["a", ["b"]],
    )
    assert built.widgets is not None
    assert [type(w) for w in built.widgets] == [UnknownVariant, sample.FunnelB]
    for bad in ({"widgets": ["x"]}, {"port": 1.5}, {"point": [1]}, {"tree": [1.5]}):
        with pytest.raises(ValidationError):
            sample.Everything(**bad)  # type: ignore[arg-type]
    with pytest.raises(ValidationError):
        sample.Everything(widgets=[{"type": "note"}])  # type: ignore[list-item]


def test_further_properties_are_arguments() -> None:
    item = sample.LogItem(message="x", team="a")  # type: ignore[call-arg]
    assert item.to_dict() == {"message": "x", "team": "a"}
    with pytest.raises(ValidationError):
        sample.LogItem(message="x", team=5)  # type: ignore[call-arg]
    item.other = "b"  # type: ignore[attr-defined]
    assert item.to_dict()["other"] == "b"


def test_closed_models() -> None:
    with pytest.raises(TypeError):
        sample.Timeframe(start=1, stop=2)  # type: ignore[call-arg]


def test_change_and_leave_out_again() -> None:
    built = monitor(id=1)
    built.id = 2
    built.muted = True
    assert built.to_dict() == {
        "type": "metric alert",
        "query": "x",
        "id": 2,
        "muted": True,
    }
    del built.id
    assert built.id is None and not built.is_set("id")
    assert "id" not in built.to_dict()


def test_an_explicit_none_is_null_and_check_tells() -> None:
    built = monitor(creator=None, deleted=None)
    assert built.to_dict()["creator"] is None
    assert [p.path for p in check(sample.Monitor, encode(built))] == ["/creator"]


def test_datetimes() -> None:
    moment = datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)
    built = monitor(created=moment, deleted="2024-01-01")
    assert built.created is moment
    assert isinstance(built.deleted, Timestamp)
    assert built.to_dict()["deleted"] == "2024-01-01"
    assert built.to_dict()["created"] == "2024-01-02T03:04:05Z"


def test_mixtures_are_encoded() -> None:
    note = sample.Note(text="x")
    stamp = Timestamp.parse("2024-01-01T00:00:00+00:00")
    body = {"a": [note, {"b": note}], "c": (1, 2.0), "d": stamp, "e": None, "f": "ä"}
    written = {"type": "note", "text": "x"}
    assert json.loads(encode(body)) == {
        "a": [written, {"b": written}],
        "c": [1, 2.0],
        "d": "2024-01-01T00:00:00+00:00",
        "e": None,
        "f": "ä",
    }
    assert encode([1, 2.0]) == b"[1,2.0]"


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_json_has_no_infinite_numbers(number: float) -> None:
    for body in ({"a": [number]}, monitor(weight=number), [monitor(raw={"x": number})]):
        with pytest.raises(ValueError):
            encode(body)
    assert json.loads(encode({"a": "NaN", "b": "-Infinity"}))["a"] == "NaN"


def test_what_json_cannot_hold() -> None:
    with pytest.raises(TypeError, match="object"):
        encode({"a": object()})
    endless: list[Any] = []
    endless.append(endless)
    with pytest.raises((ValueError, RecursionError)):
        encode(endless)


def test_classes_stay_usable_when_pydantic_is_asked() -> None:
    assert sample.Monitor.model_validate(monitor().to_dict()) == monitor()
    with pytest.raises(ValidationError):
        sample.Monitor.model_validate({"query": 1})
    assert monitor().model_dump(exclude_unset=True)["query"] == "x"
    sample.Monitor.model_rebuild(force=True)
    assert monitor().to_dict()["query"] == "x"
