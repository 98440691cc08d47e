"""A small module of models, spelt as the generator spells them."""
# ruff: noqa: UP007 - as in what is generated, where names in quotes need Union

from typing import Annotated, Any, Literal, TypeAlias, Union

from ddgen.runtime.models import (
    AliasedModel,
    DateTime,
    Model,
    Nullable,
    Number,
    OpenModel,
    ReadOnly,
    UnknownVariant,
    Variants,
    WriteOnly,
)
from pydantic import Field, Tag
from typing_extensions import TypeAliasType

MonitorType: TypeAlias = Literal["metric alert", "query alert"] | str
Level: TypeAlias = Literal[1, 2, 3] | int


class Creator(Model):
    """Who made it."""

    email: str | None = None
    name: Nullable[str] = None


class Monitor(AliasedModel):
    """A watch over something."""

    type: MonitorType
    query: str
    id: Annotated[int | None, ReadOnly()] = None
    deleted: Nullable[DateTime] = None
    created: DateTime | None = None
    priority: Annotated[Nullable[int], Field(ge=1, le=5)] = None
    level: Level | None = None
    weight: Number | None = None
    muted: bool | None = None
    tags: Annotated[list[str] | None, Field(max_length=3)] = None
    creator: Creator | None = None
    options: "Options | None" = None
    remote_configuration: Annotated[Creator | None, Field(alias="remote-configuration")] = None
    schema_: Annotated[str | None, Field(alias="schema", pattern="^v[0-9]+$")] = None
    history: list[DateTime] | None = None
    dates: dict[str, DateTime] | None = None
    points: list[Nullable[Number]] | None = None
    raw: Any = None


class Options(Model):
    """How it behaves; contains itself."""

    nested: "Options | None" = None
    children: "list[Options] | None" = None
    by_name: dict[str, "Options"] | None = None
    interval: int | None = None


class Account(Model):
    """Something with fields of one direction."""

    id: Annotated[str | None, ReadOnly(required=True)] = None
    secret: Annotated[str, Field(repr=False), WriteOnly()]
    name: str


class LogItem(OpenModel):
    """Something with further properties of a known type."""

    __additional__ = str

    message: str
    service: str | None = None


class Timeframe(Model):
    """Something closed."""

    __closed__ = True

    start: int
    end: int | None = None


class Note(Model):
    """A widget."""

    type: Literal["note"] | str = "note"
    text: str


class Graph(Model):
    """A widget with a time."""

    type: Literal["graph", "chart"] | str
    requests: list[Creator]
    time: "Time | None" = None


class FunnelA(Model):
    """One of two that share a tag."""

    type: Literal["funnel"] | str = "funnel"
    steps: list["StepA"]


class FunnelB(Model):
    """The other one."""

    type: Literal["funnel"] | str = "funnel"
    steps: list["StepB"]


class StepA(Model):
    """A step."""

    facet: str


class StepB(Model):
    """A step of another kind."""

    action: int


class MapX(Model):
    """A member of a nested union."""

    type: Literal["map"] | str = "map"
    x: int
    y: int | None = None


class MapY(Model):
    """Another member of the nested union."""

    type: Literal["map"] | str = "map"
    label: str


Map = TypeAliasType("Map", Annotated[Union[MapX, MapY, UnknownVariant], Variants()])


class Group(Model):
    """A widget that holds widgets."""

    type: Literal["group"] | str = "group"
    widgets: list["Widget"]


class Legacy(Model):
    """A variant whose tag may be left out."""

    type: Literal["legacy"] | str | None = None
    url: str


Widget = TypeAliasType(
    "Widget",
    Annotated[
        Union[
            Annotated[Note, Tag("note")],
            Annotated[Graph, Tag("graph"), Tag("chart")],
            Annotated[FunnelA, Tag("funnel")],
            Annotated[FunnelB, Tag("funnel")],
            Annotated[Map, Tag("map")],
            Annotated["Group", Tag("group")],
            UnknownVariant,
        ],
        Variants("type", module=__name__),
    ],
)
Auth = TypeAliasType(
    "Auth",
    Annotated[
        Union[Annotated[Note, Tag("note")], Annotated[Legacy, Tag("legacy")], UnknownVariant],
        Variants("type"),
    ],
)


class OldSpan(Model):
    """A time without required fields."""

    live_span: Literal["1h", "1d"] | str | None = None


class LiveSpan(Model):
    """A time of a length."""

    type: Literal["live"] | str = "live"
    value: int
    unit: str


class FixedSpan(AliasedModel):
    """A time from and to."""

    type: Literal["fixed"] | str = "fixed"
    from_: Annotated[int, Field(alias="from")]
    to: int


Time = TypeAliasType("Time", Annotated[Union[OldSpan, LiveSpan, FixedSpan, UnknownVariant], Variants()])
Spec = TypeAliasType("Spec", Annotated[Union[MapX, MapY, UnknownVariant], Variants()])
Port = TypeAliasType("Port", int | str)
Point = TypeAliasType("Point", Annotated[list[Number | list[Number]], Field(min_length=2, max_length=2)])
Aggregation = TypeAliasType(
    "Aggregation",
    Union[Literal["avg", "sum"] | str, Annotated[str, Field(pattern="^pc[0-9]+$")]],
)
OneOrMany = TypeAliasType("OneOrMany", Annotated[Union[Creator, list[Creator], UnknownVariant], Variants()])
Tree = TypeAliasType(
    "Tree",
    Annotated[Union[str, list["Tree"], dict[str, "Tree"], Creator], Variants(module=__name__)],
)


class TwinA(Model):
    """Looks like its twin, until the innermost one."""

    children: list["Twin"]
    name: str | None = None


class TwinB(Model):
    """Looks like its twin, until the innermost one."""

    children: list["Twin"]
    name: int | None = None


Twin = TypeAliasType("Twin", Annotated[Union[TwinA, TwinB, UnknownVariant], Variants()])


class Everything(Model):
    """A place for each of the unions."""

    widgets: list[Widget] | None = None
    time: Time | None = None
    auth: Auth | None = None
    port: Port | None = None
    point: Point | None = None
    aggregation: Aggregation | None = None
    grouping: OneOrMany | None = None
    tree: Tree | None = None
    spec: Nullable[Spec] = None
