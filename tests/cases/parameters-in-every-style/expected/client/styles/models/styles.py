"""Models of the family styles."""

from typing import Annotated

from pydantic import Field
from styles._runtime.models import AliasedModel, Model


class GetQueryDeep(AliasedModel):
    """`GetQueryDeep`, without a description."""

    from_: Annotated[int | None, Field(alias="from")] = None
    """First."""

    to: int | None = None
    """Last."""


class GetQueryFilter(Model):
    """`GetQueryFilter`, without a description."""

    name: str | None = None
    """What it is called."""
