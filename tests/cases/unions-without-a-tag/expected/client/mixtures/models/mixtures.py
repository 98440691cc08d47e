"""Models of the family mixtures."""

from typing import Annotated, Literal, TypeAlias, Union

from mixtures._runtime.models import (
    AliasedModel,
    Model,
    Nullable,
    Number,
    UnknownVariant,
    Variants,
)
from pydantic import Field
from typing_extensions import TypeAliasType

Either = TypeAliasType("Either", str | Number | list[str | Number])
"""A scalar or a list of scalars."""


class Fixed(AliasedModel):
    """Between two moments."""

    from_: Annotated[int, Field(alias="from")]
    """First second."""

    to: int
    """Last second."""


LiveLive: TypeAlias = Literal["1h", "1d"] | str
"""How far back it goes."""


class MixtureShapeHigh(Model):
    """Wide or high; common is that it may have a color."""

    color: str | None = None
    """Of the outline."""

    height: int
    """From top to bottom."""


class MixtureShapeWide(Model):
    """Wide or high; common is that it may have a color."""

    color: str | None = None
    """Of the outline."""

    width: int
    """From left to right."""


PutMixtureResponse = TypeAliasType("PutMixtureResponse", list[str] | dict[str, str])
"""`PutMixtureResponse`, without a description."""


class Live(Model):
    """Ends now."""

    live: LiveLive
    """How far back it goes."""


MixtureShape = TypeAliasType(
    "MixtureShape",
    Annotated[Union[MixtureShapeWide, MixtureShapeHigh, UnknownVariant], Variants()],
)
"""Wide or high; common is that it may have a color."""


Span = TypeAliasType("Span", Annotated[Union[Live, Fixed, UnknownVariant], Variants()])
"""Two objects without a property in common."""


class Mixture(Model):
    """One of each."""

    span: Span | None = None

    either: Either | None = None

    nothing: Nullable[str | int] = None
    """A text or number or nothing."""

    shape: MixtureShape | None = None
    """Wide or high; common is that it may have a color."""
