"""Models of the family other."""

from extensions._runtime.models import DateTime, Model


class EventPointsItem(Model):
    """`EventPointsItem`, without a description."""

    at: int | None = None
    """When in milliseconds."""


class Event(Model):
    """Something that takes time."""

    start: int | None = None
    """First second."""

    end: DateTime | None = None
    """Last moment."""

    points: list[EventPointsItem] | None = None
    """What was measured."""
