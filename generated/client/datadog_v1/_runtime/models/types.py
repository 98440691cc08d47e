"""The types that generated models use beside Python's own, and what they say of fields."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Annotated, Any, TypeVar

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema
from pydantic_core import core_schema as cs

from ..datetimes import Timestamp, read_timestamp

T = TypeVar("T")


class Mark(Enum):
    """Marks for `Annotated[…]`, which say nothing to pydantic."""

    NULL = "null"


#: The description allows null here. (`T | None = None` alone: the field may be left
#: out, but null is not described.)
Nullable = Annotated[T | None, Mark.NULL]


@dataclass(frozen=True, slots=True)
class OneWay:
    """A field that only one side sends; `required` says whether that side has to."""

    required: bool = False

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        name = type(self).__name__
        return {**handler(schema), name[0].lower() + name[1:]: True}


class ReadOnly(OneWay):
    """The server fills this field in: requests need not have it."""


class WriteOnly(OneWay):
    """The server never sends this field: responses need not have it."""


class KeepsText:
    """Reads date-times that remember their text: see `Timestamp`."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return cs.no_info_plain_validator_function(
            read_timestamp,
            serialization=cs.wrap_serializer_function_ser_schema(
                _written, schema=handler(source), when_used="json"
            ),
        )

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"type": "string", "format": "date-time"}


def _written(value: Any, handler: cs.SerializerFunctionWrapHandler) -> Any:
    if isinstance(value, Timestamp):
        return str(value)
    return handler(value) if isinstance(value, datetime) else value


class KeepsIntegers:
    """Reads 1 as the integer that it is, where 1.5 is fine as well."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        number: Any = handler(source)
        if number != cs.float_schema():  # it has bounds

            def keep(value: Any, check: cs.ValidatorFunctionWrapHandler) -> Any:
                checked = check(value)
                return value if type(value) is int else checked

            return cs.no_info_wrap_validator_function(
                keep, number, serialization=cs.simple_ser_schema("any")
            )
        return cs.union_schema(
            [cs.int_schema(strict=True), number],
            mode="left_to_right",
            custom_error_type="float_type",
            serialization=cs.simple_ser_schema("any"),
        )

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        written = handler(schema)
        return written["anyOf"][1] if "anyOf" in written else written


#: A `datetime` that remembers the text it was read from.
DateTime = Annotated[datetime, KeepsText()]

#: A number; integers stay integers.
Number = Annotated[float, KeepsIntegers()]
