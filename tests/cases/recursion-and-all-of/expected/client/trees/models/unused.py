"""Models of no operation."""

from typing import Annotated

from trees._runtime.models import DateTime, Model, ReadOnly
from typing_extensions import TypeAliasType

List = TypeAliasType("List", list)
"""A list of lists of lists; no operation uses it."""


class Stamped(Model):
    """What the server adds to all it stores."""

    id: Annotated[int | None, ReadOnly(required=True)] = None
    """Given out by the server.

    Read-only: the server sets it.
    """

    planted: DateTime | None = None
    """When it came in."""
