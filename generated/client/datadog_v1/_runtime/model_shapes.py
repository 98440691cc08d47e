"""Shapes: what one place in a JSON document may hold, and what that means in Python.

A shape is made from an annotation (`model_annotations`) and knows three things about
its place:

- how to *read* it: a pydantic-core schema that takes any JSON whatever. What fits
  becomes models and timestamps; what does not stays as it came. So reading is one pass
  in Rust that cannot fail.
- how to *build* it: a pydantic-core schema for the arguments of constructors, which
  refuses what does not fit.
- how to *examine* it: find out what does not fit, and where.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable
from datetime import datetime
from functools import cache
from typing import Any, cast

from pydantic_core import CoreSchema, PydanticCustomError, SchemaValidator
from pydantic_core import core_schema as cs

from .datetimes import read_timestamp
from .model_limits import Limits
from .model_problems import Findings, kind, nearest


class Definitions:
    """The named schemas that a reading schema refers to, each made once.

    With `tolerant`, every place takes any JSON, and what does not fit stays as it came.
    That costs a quarter of the time, so what fits is read without it.
    """

    def __init__(self, *, tolerant: bool) -> None:
        self.tolerant = tolerant
        self._schemas: dict[str, CoreSchema | None] = {}

    def or_raw(self, schema: CoreSchema) -> CoreSchema:
        """`schema`; if tolerant, the value as it came where it does not fit."""
        if not self.tolerant:
            return schema
        return cs.union_schema([schema, cs.any_schema()], mode="left_to_right")

    def refer(self, name: str, make: Callable[[], CoreSchema]) -> CoreSchema:
        """A reference to the schema called `name`; `make` is asked for it once."""
        if name not in self._schemas:
            self._schemas[name] = None  # a placeholder: `make` may come back here
            made: dict[str, Any] = {**make(), "ref": name}
            self._schemas[name] = cast(CoreSchema, made)
        return cs.definition_reference_schema(name)

    def around(self, schema: CoreSchema) -> CoreSchema:
        """`schema` with the definitions that it needs."""
        return cs.definitions_schema(
            schema, [made for made in self._schemas.values() if made]
        )


class Shape(ABC):
    """What one place may hold."""

    @property
    def plain(self) -> bool:
        """Whether reading changes nothing: no models and no timestamps inside."""
        return True

    def reading(self, definitions: Definitions) -> CoreSchema:
        """The schema for reading, which accepts anything."""
        return cs.any_schema()

    @abstractmethod
    def building(self) -> CoreSchema:
        """The schema for the arguments of constructors."""

    @abstractmethod
    def examine(self, value: Any, path: str, findings: Findings) -> None:
        """Add what does not fit about `value`, a JSON value found at `path`."""


class Anything(Shape):
    """A place that is not described further."""

    def building(self) -> CoreSchema:
        return cs.any_schema()

    def examine(self, value: Any, path: str, findings: Findings) -> None:
        pass


class Scalar(Shape):
    """A string, a number, a boolean or null; each as it is, nothing is converted."""

    def __init__(self, type_: type, name: str) -> None:
        self.type = type_
        self.name = name
        self._accepted = {int: (int, float), float: (int, float)}.get(type_, (type_,))

    def holds(self, value: Any) -> bool:
        """Whether `value` is of this type; as in JSON Schema, `5.0` is an integer."""
        if isinstance(value, bool):
            return self.type is bool
        if self.type is int and isinstance(value, float):
            return value.is_integer()
        return isinstance(value, self._accepted)

    def building(self) -> CoreSchema:
        return cs.no_info_plain_validator_function(self._accept)

    def _accept(self, value: Any) -> Any:
        if not self.holds(value):
            raise refusal(self._complaint(value))
        return value

    def examine(self, value: Any, path: str, findings: Findings) -> None:
        if not self.holds(value):
            findings.add(path, self._complaint(value))

    def _complaint(self, value: Any) -> str:
        return f"must be {self.name}, is {kind(value)}"


STRING = Scalar(str, "a string")
INTEGER = Scalar(int, "an integer")
NUMBER = Scalar(float, "a number")
BOOLEAN = Scalar(bool, "a boolean")
NULL = Scalar(type(None), "null")


class Choice(Shape):
    """An open enumeration: listed values, of which the server may come to know more."""

    def __init__(self, values: tuple[Any, ...], type_: Scalar) -> None:
        self.values = values
        self.type = type_

    def building(self) -> CoreSchema:
        return self.type.building()

    def lists(self, value: Any) -> bool:
        """Whether `value` is one of the listed ones."""
        return self.type.holds(value) and value in self.values

    def examine(self, value: Any, path: str, findings: Findings) -> None:
        if not self.type.holds(value):
            self.type.examine(value, path, findings)
        elif findings.rules.new_values and value not in self.values:
            close = nearest(value, list(self.values)) if isinstance(value, str) else ""
            findings.add(
                path, f"is {value!r}, which is none of the described values{close}"
            )


class Moment(Shape):
    """A date-time."""

    @property
    def plain(self) -> bool:
        return False

    def reading(self, definitions: Definitions) -> CoreSchema:
        return cs.no_info_plain_validator_function(read_timestamp)

    def building(self) -> CoreSchema:
        return cs.no_info_plain_validator_function(self._accept)

    def _accept(self, value: Any) -> datetime:
        moment = read_timestamp(value)
        if not isinstance(moment, datetime):
            raise refusal(self._complaint(value))
        return moment

    def examine(self, value: Any, path: str, findings: Findings) -> None:
        if not isinstance(read_timestamp(value), datetime):
            findings.add(path, self._complaint(value))

    @staticmethod
    def _complaint(value: Any) -> str:
        shown = (
            f"{value!r}" if isinstance(value, str) and len(value) < 40 else kind(value)
        )
        return f"must be a date-time (ISO 8601), is {shown}"


class OrNull(Shape):
    """A shape, or null."""

    def __init__(self, shape: Shape) -> None:
        self.shape = shape

    @property
    def plain(self) -> bool:
        return self.shape.plain

    def reading(self, definitions: Definitions) -> CoreSchema:
        return cs.nullable_schema(self.shape.reading(definitions))

    def building(self) -> CoreSchema:
        return cs.nullable_schema(self.shape.building())

    def examine(self, value: Any, path: str, findings: Findings) -> None:
        if value is not None:
            self.shape.examine(value, path, findings)


class Limited(Shape):
    """A shape whose values keep within limits."""

    def __init__(self, shape: Shape, limits: Limits) -> None:
        self.shape = shape
        self.limits = limits

    @property
    def plain(self) -> bool:
        return self.shape.plain

    def reading(self, definitions: Definitions) -> CoreSchema:
        return self.shape.reading(definitions)

    def building(self) -> CoreSchema:
        return cs.no_info_after_validator_function(
            self.accept_limits, self.shape.building()
        )

    def accept_limits(self, value: Any) -> Any:
        if complaint := self.limits.broken_by(value):
            raise refusal(complaint)
        return value

    def examine(self, value: Any, path: str, findings: Findings) -> None:
        before = len(findings.problems)
        self.shape.examine(value, path, findings)
        if any(problem.path == path for problem in findings.problems[before:]):
            return  # a value of another type has other limits
        if complaint := self.limits.broken_by(value):
            findings.add(path, complaint)


@cache
def argument_validator(shape: Shape) -> SchemaValidator:
    """What takes an argument of the given shape."""
    return SchemaValidator(shape.building())


def refusal(complaint: str) -> PydanticCustomError:
    """The error for an argument that does not fit, for pydantic to collect."""
    # The complaint is handed over as a value: braces in a template would be
    # placeholders.
    return PydanticCustomError("unfit", "{complaint}", {"complaint": complaint})
