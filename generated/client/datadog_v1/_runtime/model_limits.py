"""Bounds of numbers, lengths and patterns."""

import re
from dataclasses import dataclass
from typing import Any

from pydantic.fields import FieldInfo

from .model_problems import is_array, is_object


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of one place; None where there is none."""

    ge: float | None = None
    gt: float | None = None
    le: float | None = None
    lt: float | None = None
    multiple_of: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None

    @classmethod
    def of(cls, info: FieldInfo) -> "Limits | None":
        """The limits that a `Field(ge=1, max_length=5 …)` sets, or None."""
        found = {
            name: limit
            for name in cls.__slots__
            for entry in info.metadata
            if (limit := getattr(entry, name, None)) is not None
        }
        return cls(**found) if found else None

    def broken_by(self, value: Any) -> str | None:
        """What is wrong with `value`, or None."""
        if isinstance(value, bool):
            return None
        if isinstance(value, (int, float)):
            return self._number(value)
        if isinstance(value, str):
            return self._length(len(value), "characters") or self._pattern(value)
        if is_array(value):
            return self._length(len(value), "items")
        if is_object(value):
            return self._length(len(value), "properties")
        return None

    def _number(self, value: float) -> str | None:
        if self.ge is not None and value < self.ge:
            return f"must be at least {self.ge}, is {value}"
        if self.gt is not None and value <= self.gt:
            return f"must be more than {self.gt}, is {value}"
        if self.le is not None and value > self.le:
            return f"must be at most {self.le}, is {value}"
        if self.lt is not None and value >= self.lt:
            return f"must be less than {self.lt}, is {value}"
        if self.multiple_of is not None and not is_multiple(value, self.multiple_of):
            return f"must be a multiple of {self.multiple_of}, is {value}"
        return None

    def _length(self, length: int, what: str) -> str | None:
        if self.min_length is not None and length < self.min_length:
            return f"must have at least {self.min_length} {what}, has {length}"
        if self.max_length is not None and length > self.max_length:
            return f"must have at most {self.max_length} {what}, has {length}"
        return None

    def _pattern(self, value: str) -> str | None:
        # JSON Schema's patterns match anywhere in the text.
        if self.pattern is not None and not re.search(self.pattern, value):
            return f"must match the pattern {self.pattern}"
        return None


NO_LIMITS = Limits()


def is_multiple(value: float, of: float) -> bool:
    """Whether `value` is a multiple; 0.3 is one of 0.1, despite binary fractions."""
    if isinstance(value, int) and isinstance(of, int):
        return value % of == 0
    try:
        quotient = value / of
        return abs(quotient - round(quotient)) < 1e-9
    except OverflowError:  # infinite, or an integer beyond every float
        return False
