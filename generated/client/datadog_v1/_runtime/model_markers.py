"""What generated models say in their annotations beyond the Python type."""

from dataclasses import dataclass
from enum import Enum
from typing import Annotated, TypeVar

T = TypeVar("T")


class Marker(Enum):
    """Facts about a field, placed in `Annotated[…]`."""

    NULL = "null"
    READ_ONLY = "read only"
    WRITE_ONLY = "write only"


@dataclass(frozen=True, slots=True)
class Tagged:
    """Marks a union whose variants are told apart by a property, `name` in JSON."""

    name: str


#: The description allows null here. (`T | None = None` alone: the field may be left
#: out, but null is not described.)
Nullable = Annotated[T | None, Marker.NULL]

#: The server fills this field in: a request may lack it even where it is required.
ReadOnly = Marker.READ_ONLY

#: The server never sends this field: a response may lack it even where it is required.
WriteOnly = Marker.WRITE_ONLY
