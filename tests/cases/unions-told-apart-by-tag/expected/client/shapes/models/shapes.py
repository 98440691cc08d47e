"""Models of the family shapes."""

from typing import Annotated, Literal, TypeAlias, Union

from pydantic import Tag
from shapes._runtime.models import Model, Number, UnknownVariant, Variants
from typing_extensions import TypeAliasType


class Chalk(Model):
    """A piece of chalk."""

    type: str
    """Which pen it is."""


CircleKind: TypeAlias = Literal["circle", "disc"] | str
"""Two values mean a circle."""


DrawEventAction: TypeAlias = Literal["draw"] | str
"""What happened."""


DrawManyEventAction: TypeAlias = Literal["draw"] | str
"""What happened."""


GroupKind: TypeAlias = Literal["group"] | str
"""Says that it is a group."""


class Ink(Model):
    """A pen with ink."""

    type: str
    """Which pen it is."""

    color: str | None = None
    """Of the ink."""


Pen = TypeAliasType(
    "Pen",
    Annotated[
        Union[
            Annotated[Ink, Tag("ink")], Annotated[Chalk, Tag("chalk")], UnknownVariant
        ],
        Variants("type"),
    ],
)
"""Told apart by a declared property with a mapping."""


RedoEventAction: TypeAlias = Literal["redo"] | str
"""What happened."""


SquareKind: TypeAlias = Literal["square"] | str
"""Says that it is a square."""


UndoEventAction: TypeAlias = Literal["undo"] | str
"""What happened."""


WipeEventAction: TypeAlias = Literal["wipe"] | str
"""What happened."""


ZoomEventAction: TypeAlias = Literal["in", "out"] | str
"""What happened."""


class Circle(Model):
    """All points at one distance."""

    kind: CircleKind
    """Two values mean a circle."""

    radius: Number
    """That distance."""


class DrawEvent(Model):
    """One figure was drawn."""

    __closed__ = True

    action: DrawEventAction = "draw"
    """What happened."""

    at: int
    """Seconds since the start."""


class DrawManyEvent(Model):
    """Several figures were drawn."""

    __closed__ = True

    action: DrawManyEventAction = "draw"
    """What happened."""

    count: int
    """How many."""


class RedoEvent(Model):
    """One step forward."""

    action: RedoEventAction = "redo"
    """What happened."""


class Square(Model):
    """Four equal sides."""

    kind: SquareKind = "square"
    """Says that it is a square."""

    side: Number
    """Length of each."""


class UndoEvent(Model):
    """One step back."""

    action: UndoEventAction = "undo"
    """What happened."""


class WipeEvent(Model):
    """All was wiped away."""

    action: WipeEventAction = "wipe"
    """What happened."""


class ZoomEvent(Model):
    """Larger or smaller."""

    action: ZoomEventAction
    """What happened."""


Event = TypeAliasType(
    "Event",
    Annotated[
        Union[
            Annotated[DrawEvent, Tag("draw")],
            Annotated[DrawManyEvent, Tag("draw")],
            Annotated[WipeEvent, Tag("wipe")],
            Annotated[UndoEvent, Tag("undo")],
            Annotated[RedoEvent, Tag("redo")],
            Annotated[ZoomEvent, Tag("in"), Tag("out")],
            UnknownVariant,
        ],
        Variants("action"),
    ],
)
"""Told apart by `action` but for two that share a value."""


class Drawing(Model):
    """Figures and what they are drawn with."""

    figures: list["Figure"] | None = None
    """From the back to the front."""

    pen: Pen | None = None

    event: Event | None = None


Figure = TypeAliasType(
    "Figure",
    Annotated[
        Union[
            Annotated[Circle, Tag("circle"), Tag("disc")],
            Annotated[Square, Tag("square")],
            Annotated["Group", Tag("group")],
            UnknownVariant,
        ],
        Variants("kind", module=__name__),
    ],
)
"""Told apart by `kind`, which nothing declares; a group holds figures again."""


class Group(Model):
    """Several as one."""

    kind: GroupKind = "group"
    """Says that it is a group."""

    figures: list[Figure]
    """Its members."""


Drawing.model_rebuild()
