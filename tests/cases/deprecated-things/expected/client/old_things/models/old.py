"""Models of the family old."""

from typing import Literal, TypeAlias

from old_things._runtime.models import Model

OldMode: TypeAlias = Literal["fast", "slow"] | str
"""Deprecated. How it was used."""


class Thing(Model):
    """Something with an old and a new name."""

    name: str | None = None
    """What it is called."""

    title: str | None = None
    """Deprecated. What it was called; `name` says the same."""

    mode: OldMode | None = None
