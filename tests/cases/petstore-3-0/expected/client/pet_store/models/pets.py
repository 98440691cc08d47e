"""Models of the family Pets."""

from typing import Annotated, Literal, TypeAlias

from pet_store._runtime.models import KeepsIntegers, Model, ReadOnly
from pydantic import Field

Kind: TypeAlias = Literal["dog", "cat", "guinea pig"] | str
"""What kind of animal it is."""


class NewPet(Model):
    """An animal that is not in the shop yet."""

    name: Annotated[str, Field(min_length=1, max_length=40)]
    """What it answers to."""

    kind: Kind

    weight: Annotated[float, Field(ge=0), KeepsIntegers()] | None = None
    """Weight in kilograms."""

    born: str | None = None
    """Day of birth where it is known."""


class Pet(Model):
    """An animal in the shop."""

    name: Annotated[str, Field(min_length=1, max_length=40)]
    """What it answers to."""

    kind: Kind

    weight: Annotated[float, Field(ge=0), KeepsIntegers()] | None = None
    """Weight in kilograms."""

    born: str | None = None
    """Day of birth where it is known."""

    id: Annotated[int | None, ReadOnly(required=True)] = None
    """Number that the shop gave it.

    Read-only: the server sets it.
    """


class Problem(Model):
    """Why a request failed."""

    message: str
    """Sentence for the person who asked."""
