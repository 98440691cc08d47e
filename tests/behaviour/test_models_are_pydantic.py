"""What users do with pydantic models works with these: subclasses, dumps, schemas, FastAPI, settings, pickles, printing.

Runs with the lowest and the highest pydantic and httpx2 that the client admits, on several Pythons: see `.ci/versions`.
"""

from __future__ import annotations

import copy
import json
import pickle
import re
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

import datadog_v1
import fastapi
import jsonschema_rs
import pytest
from datadog_v1 import models
from datadog_v1._runtime.models import Model
from datadog_v1.models import Creator, Dashboard, Monitor, NoteWidgetDefinition, Widget
from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    PrivateAttr,
    TypeAdapter,
    ValidationError,
    computed_field,
    field_serializer,
    field_validator,
    model_validator,
)
from pydantic.json_schema import models_json_schema
from pydantic_settings import BaseSettings

STAMP = "2024-01-01T00:00:00+00:00"
WIRE = {"type": "metric alert", "query": "q", "created": STAMP, "brand_new": [1, 1.0]}
WIDGETS = {
    "title": "t",
    "layout_type": "ordered",
    "widgets": [
        {"definition": {"type": "note", "content": "x"}},
        {"definition": {"type": "brand-new", "anything": {"a": 1}}},
    ],
}


class Mine(Monitor):
    """A subclass with everything that pydantic offers for one."""

    model_config = ConfigDict(extra="forbid")

    priority: int = Field(default=3, ge=1, le=3)
    tags: list[str] | None = Field(default_factory=lambda: ["team:a"])
    type: Literal["metric alert", "query alert"]
    _seen: int = PrivateAttr(0)

    @field_validator("name")
    @classmethod
    def upper(cls, value: str | None) -> str | None:
        return value and value.upper()

    @model_validator(mode="after")
    def no_bad_query(self) -> Mine:
        if self.query == "bad":
            raise ValueError("a bad query")
        return self

    @computed_field  # type: ignore[prop-decorator]
    @property
    def label(self) -> str:
        return f"{self.name}!"

    @field_serializer("query")
    def quoted(self, value: str) -> str:
        return f"<{value}>"

    def model_post_init(self, context: Any) -> None:
        self._seen += 1


def mine(**fields: Any) -> Mine:
    return Mine(**{"type": "metric alert", "query": "q", "name": "n", **fields})


def test_a_subclass_is_one_like_any_other() -> None:
    made = mine()
    assert (made.name, made.priority, made.tags, made._seen) == ("N", 3, ["team:a"], 1)
    dumped = made.model_dump()
    assert dumped["label"] == "N!" and dumped["query"] == "<q>"
    # What is sent has the defaults of the subclass, and not what is only computed.
    assert made.to_dict()["priority"] == 3 and "label" not in made.to_dict()
    for wrong in ({"query": "bad"}, {"priority": 5}, {"priority": None}, {"type": "other"}, {"brand_new": 1}):
        with pytest.raises(ValidationError):
            mine(**wrong)


def test_another_configuration() -> None:
    class Frozen(Monitor):
        model_config = ConfigDict(frozen=True, extra="ignore", str_strip_whitespace=True)

    made = Frozen(type="a", query=" q ", brand_new=1)  # type: ignore[call-arg]
    assert made.query == "q" and made.model_extra is None
    assert hash(made) == hash(Frozen(type="a", query="q"))
    with pytest.raises(ValidationError):
        made.query = "x"


def test_validating_and_dumping() -> None:
    made = Monitor.model_validate(WIRE)
    assert made == Monitor.model_validate_json(json.dumps(WIRE))
    assert isinstance(made.created, datetime) and isinstance(made.model_dump()["created"], datetime)
    assert made.model_dump(mode="json", exclude_unset=True) == WIRE == made.to_dict()
    assert json.loads(made.model_dump_json(exclude_unset=True, by_alias=True)) == WIRE
    assert "name" in made.model_dump() and "name" not in made.model_dump(exclude_none=True)
    assert made.model_copy(update={"query": "z"}).query == "z"
    assert made.model_fields_set == set(WIRE)


def test_types_around_models() -> None:
    assert TypeAdapter(list[Monitor]).validate_python([WIRE])[0].query == "q"

    class Owner(BaseModel):
        monitor: Monitor
        widgets: list[Widget]

    owner = Owner.model_validate({"monitor": WIRE, "widgets": WIDGETS["widgets"]})
    assert isinstance(owner.widgets[0].definition, NoteWidgetDefinition)
    assert json.loads(owner.model_dump_json(exclude_unset=True)) == {"monitor": WIRE, "widgets": WIDGETS["widgets"]}


def test_unknown_variants_and_values_are_kept() -> None:
    board = Dashboard.model_validate_json(json.dumps(WIDGETS))
    assert [type(w.definition).__name__ for w in board.widgets] == ["NoteWidgetDefinition", "UnknownVariant"]
    assert board.to_dict() == board.model_dump(mode="json", exclude_unset=True) == WIDGETS


def test_errors_name_the_variant_and_not_the_value() -> None:
    with pytest.raises(ValidationError) as caught:
        Dashboard(title="t", layout_type="ordered", widgets=[{"definition": {"type": "note", "content": ["hunter2"]}}])  # type: ignore[list-item]
    assert caught.value.errors()[0]["loc"] == ("widgets", 0, "definition", "NoteWidgetDefinition", "content")
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("made", [Monitor.from_dict(WIRE), Dashboard.from_dict(WIDGETS)], ids=["monitor", "dashboard"])
def test_copies_and_pickles(made: Model) -> None:
    for twin in (pickle.loads(pickle.dumps(made)), copy.copy(made), copy.deepcopy(made)):
        assert twin == made and twin.to_dict() == made.to_dict() and twin.model_fields_set == made.model_fields_set


def test_printing() -> None:
    from rich.pretty import pretty_repr

    made = Monitor(type="a", query="q" * 200)
    assert repr(made) == str(made) and len(repr(made)) < 120
    assert pretty_repr(Monitor(type="a", query="q")) == "Monitor(query='q', type='a')"

    class Key(Model):
        secret: str = Field(repr=False)

    key = Key(secret="hunter2")
    for text in (repr(key), str([key]), pretty_repr(key)):
        assert "hunter2" not in text and "**********" in text
    assert key.to_dict() == {"secret": "hunter2"}


def _classes() -> list[type[Model]]:
    found = (getattr(models, name) for name in dir(models) if not name.startswith("_"))
    return [one for one in found if isinstance(one, type) and issubclass(one, Model)]


@pytest.mark.parametrize("mode", ["validation", "serialization"])
def test_every_model_has_a_json_schema(mode: Literal["validation", "serialization"]) -> None:
    """Of draft 2020-12, all in one document, and it admits what the models read."""
    classes = _classes()
    assert len(classes) > 800
    names, document = models_json_schema([(one, mode) for one in classes])
    document["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    assert jsonschema_rs.meta.is_valid(document)
    for model, value in ((Monitor, WIRE), (Dashboard, WIDGETS)):
        validator = jsonschema_rs.validator_for({**document, **names[(model, mode)]})
        assert validator.is_valid(value) and not validator.is_valid({**value, "tags": 5})
    assert "oneOf" not in json.dumps(document)


def test_fastapi() -> None:
    from fastapi.testclient import TestClient

    app = fastapi.FastAPI()

    # Unquoted annotations, which FastAPI reads in this module's globals.
    @app.post("/dashboards", response_model_exclude_unset=True)
    def create(board: Dashboard) -> Dashboard:
        return board

    @app.get("/monitor", response_model_exclude_unset=True)
    def read() -> list[Monitor]:
        return [Monitor.from_dict(WIRE)]

    client = TestClient(app)
    assert client.post("/dashboards", json=WIDGETS).json() == WIDGETS
    assert client.get("/monitor").json() == [WIRE]
    assert client.post("/dashboards", json={"title": 1}).status_code == 422
    described = client.get("/openapi.json")
    assert described.status_code == 200 and "WidgetDefinition" in json.dumps(described.json())


def test_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    class Settings(BaseSettings):
        monitor: Monitor

    monkeypatch.setenv("MONITOR", json.dumps(WIRE))
    assert Settings().monitor.to_dict() == WIRE


@pytest.mark.filterwarnings("ignore::hypothesis.errors.HypothesisWarning")
def test_hypothesis_makes_models() -> None:
    from hypothesis import HealthCheck, given, settings, strategies

    @settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
    @given(strategies.from_type(Creator), strategies.from_type(NoteWidgetDefinition))
    def check(creator: Creator, note: NoteWidgetDefinition) -> None:
        for made in (creator, note):
            assert type(made).from_dict(made.to_dict()).to_dict() == made.to_dict()

    check()


def test_nothing_of_pydantics_own_is_touched() -> None:
    """Of its private names, only the hooks for custom types that it documents."""
    allowed = {"__get_pydantic_core_schema__", "__get_pydantic_json_schema__"}
    folder = Path(datadog_v1.__file__).parent
    for path in sorted((folder / "_runtime").rglob("*.py")):
        text = path.read_text("utf-8")
        assert set(re.findall(r"__(?:get_)?pydantic_\w+__", text)) <= allowed, path
        assert "pydantic._internal" not in text and "SchemaValidator" not in text and "SchemaSerializer" not in text, (
            path
        )
