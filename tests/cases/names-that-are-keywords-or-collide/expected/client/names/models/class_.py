"""Models of the family class."""

from typing import Annotated

from names._runtime.models import AliasedModel
from pydantic import Field


class Class(AliasedModel):
    """Properties that are keywords, methods of a model or the same in Python."""

    class__2: Annotated[str | None, Field(alias="class")] = None
    """A keyword."""

    from_: Annotated[str | None, Field(alias="from")] = None
    """Another keyword."""

    a_b_3: Annotated[int | None, Field(alias="aB")] = None
    """One of three."""

    a_b: int | None = None
    """Two of three."""

    a_b_2: Annotated[int | None, Field(alias="a-b")] = None
    """Three of three."""

    copy_: Annotated[str | None, Field(alias="copy")] = None
    """A method of every model."""

    model_config_: Annotated[str | None, Field(alias="model_config")] = None
    """What pydantic looks for."""

    class_: Annotated[str | None, Field(alias="__class__")] = None
    """What every object has."""

    ref: Annotated[str | None, Field(alias="$ref_")] = None
    """Begins with a sign."""
