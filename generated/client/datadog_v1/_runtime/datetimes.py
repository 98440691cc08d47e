"""Points in time that remember how they were written."""

from datetime import datetime
from typing import Any, Self


class Timestamp(datetime):
    """A `datetime` read from JSON; `str()` gives back the text it was read from.

    The text matters because a server's `2024-01-01T00:00:00+00:00` and Python's own
    spelling of the same moment differ, and what was read has to come back unchanged.
    What is computed from a timestamp (`+ timedelta`, `replace`, `astimezone` …) has no
    such text and is written in ISO 8601.
    """

    __slots__ = ("_text",)  # no dictionary for each of thousands
    _text: str

    @classmethod
    def parse(cls, text: str) -> Self:
        """The moment that an ISO 8601 date-time names.

        Without an offset it is naive; a date alone is its midnight.

        Raises:
            ValueError: the text is no such date-time.
        """
        try:
            parsed = cls.fromisoformat(text)
        except ValueError:
            parsed = cls.fromisoformat(text.upper())  # RFC 3339 allows "t" and "z"
        parsed._text = text
        return parsed

    def __str__(self) -> str:
        text: str | None = getattr(self, "_text", None)
        return self.isoformat() if text is None else text

    def __reduce_ex__(self, protocol: Any) -> Any:
        text: str | None = getattr(self, "_text", None)
        if text is None:
            return super().__reduce_ex__(protocol)
        return (type(self).parse, (text,))


_read = Timestamp.fromisoformat


def read_timestamp(value: Any) -> datetime:
    """The moment that `value`, a date-time or its text, stands for.

    Raises:
        ValueError: it is neither.
    """
    if isinstance(value, str):
        try:
            # As `parse` does; without another call, since it is done by the thousand.
            moment = _read(value)
        except ValueError:
            pass
        else:
            moment._text = value  # pyright: ignore[reportPrivateUsage]
            return moment
        return Timestamp.parse(value)
    if isinstance(value, datetime):
        return value
    raise ValueError("a date-time or its text in ISO 8601 is needed")
