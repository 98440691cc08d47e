"""Models of the family things."""

from typing import Annotated, Literal, TypeAlias

from nullable._runtime.models import AliasedModel, Model, Nullable
from pydantic import Field
from typing_extensions import TypeAliasType


class Inner(Model):
    """An object inside the thing."""

    count: Nullable[Annotated[int, Field(ge=0)]] = None
    """How often it was used."""


Maybe = TypeAliasType("Maybe", str)
"""Text that may be null wherever it is used."""


ThingColor: TypeAlias = Literal["red", "green"] | str
"""A color or null."""


class Thing(AliasedModel):
    """An object in which most may be null."""

    needed: Nullable[str]
    """Always there and possibly null."""

    text: Nullable[str] = None
    """Text or null."""

    plain: str | None = None
    """Text that is never null."""

    list_: Annotated[Nullable[list[str | None]], Field(alias="list")] = None
    """List of texts or nulls."""

    map: Nullable[dict[str, int | None]] = None
    """Numbers or nulls by name."""

    color: Nullable[ThingColor] = None
    """A color or null."""

    inner: Nullable[Inner] = None
    """An object or null."""

    maybe: Nullable[Maybe] = None
