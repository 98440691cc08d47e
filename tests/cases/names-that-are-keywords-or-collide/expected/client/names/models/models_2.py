"""Models of the family models."""

from typing import Annotated, Union

from names._runtime.models import Model, UnknownVariant, Variants
from typing_extensions import TypeAliasType


class LogSet(Model):
    """One of three that become the same class."""

    a: str | None = None
    """Letter a."""


class LogSet2(Model):
    """Three of three."""

    c: str | None = None
    """Letter c."""


class LogSet3(Model):
    """Two of three."""

    b: str | None = None
    """Letter b."""


class Model2(Model):
    """Is called like the base of all models."""

    field: str | None = None
    """Is called like a function."""


CloseResponseItem = TypeAliasType(
    "CloseResponseItem",
    Annotated[Union[Model2, LogSet3, LogSet, LogSet2, UnknownVariant], Variants()],
)
"""`CloseResponseItem`, without a description."""
