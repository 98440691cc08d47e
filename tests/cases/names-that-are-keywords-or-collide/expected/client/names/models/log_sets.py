"""Models of the family Log Sets."""

from typing import Annotated

from names._runtime.models import AliasedModel
from pydantic import Field


class ExceptionModel(AliasedModel):
    """Its properties hide the types behind them."""

    list_: Annotated[list[str] | None, Field(alias="list")] = None
    """A list of texts."""

    str_: Annotated[str | None, Field(alias="str")] = None
    """A text."""

    int_: Annotated[list[int] | None, Field(alias="int")] = None
    """A list of numbers."""
