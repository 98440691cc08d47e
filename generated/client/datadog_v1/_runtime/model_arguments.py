"""The quick way to construct a model.

Arguments are mostly of the very types that are described: these are told in Rust. What
the schemas here refuse may still be fine (a tuple for an array, 5.0 for an integer);
the long way, `building`, takes it or says what is wrong with it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from pydantic import BaseModel
from pydantic_core import CoreSchema, SchemaValidator
from pydantic_core import core_schema as cs

from .model_annotations import object_shape
from .model_containers import ListOf, MapOf, Named
from .model_limits import NO_LIMITS, Limits
from .model_objects import Object, Property
from .model_shapes import (
    BOOLEAN,
    INTEGER,
    NULL,
    NUMBER,
    STRING,
    Anything,
    Choice,
    Limited,
    OrNull,
    Scalar,
    Shape,
)

_SCALARS: dict[Shape, CoreSchema] = {
    # Members of enumerations stay what they are.
    STRING: cs.is_instance_schema(str),
    INTEGER: cs.union_schema(
        [cs.is_instance_schema(IntEnum), cs.int_schema(strict=True)],
        mode="left_to_right",
    ),
    NUMBER: cs.union_schema(
        [cs.is_instance_schema((float, IntEnum)), cs.int_schema(strict=True)],
        mode="left_to_right",
    ),
    BOOLEAN: cs.bool_schema(strict=True),
    NULL: cs.none_schema(),
}


@dataclass(frozen=True, slots=True)
class QuickWay:
    """How instances of one class are made."""

    names: frozenset[str]  # of the arguments that it takes
    constants: tuple[Property, ...]  # to be added to the arguments
    make: Callable[[dict[str, Any]], Any] | None  # None: there is no quick way


#: By class, as far as instances were constructed.
quick_ways: dict[type[BaseModel], QuickWay] = {}


def find_quick_way(model: type[BaseModel]) -> QuickWay:
    """How instances of `model` are made."""
    shape = object_shape(model)
    declared = shape.properties.declared
    make = None
    if model.__init__ is BaseModel.__init__:  # no subclass with its own
        schema = cs.model_schema(
            model,
            cs.model_fields_schema(
                {p.name: _argument(p) for p in declared}, extra_behavior="allow"
            ),
            config=cs.CoreConfig(validate_by_alias=True, validate_by_name=True),
        )
        make = SchemaValidator(schema).validate_python
    constants = tuple(p for p in declared if p.constant is not None)
    quick_ways[model] = QuickWay(shape.argument_names, constants, make)
    return quick_ways[model]


def _argument(declared: Property) -> cs.ModelField:
    schema = accepting(declared.shape)
    # As on the long way: see `Object.model_schema`.
    if declared.constant is not None or not declared.required or declared.read_only:
        schema = cs.with_default_schema(cs.nullable_schema(schema), default=None)
    same = declared.wire == declared.name
    return cs.model_field(schema, validation_alias=None if same else declared.wire)


def accepting(shape: Shape) -> CoreSchema:
    """The schema that accepts the usual arguments for a place of `shape`."""
    match shape:
        case Anything():
            return cs.any_schema()
        case Scalar():
            return _SCALARS[shape]
        case Choice():
            return accepting(shape.type)
        case OrNull():
            return cs.nullable_schema(accepting(shape.shape))
        case Limited(shape=ListOf() as inner):
            return _list(inner, shape.limits)
        case Limited():
            return cs.no_info_after_validator_function(
                shape.accept_limits, accepting(shape.shape)
            )
        case ListOf():
            return _list(shape, NO_LIMITS)
        case MapOf():
            return cs.dict_schema(
                cs.str_schema(strict=True), accepting(shape.values), strict=True
            )
        case Named() if shape.plain:  # hence not recursive
            return accepting(shape.target)
        case Object():
            return cs.union_schema(
                [cs.is_instance_schema(shape.model), shape.building()],
                mode="left_to_right",
            )
        case _:
            return shape.building()


def _list(shape: ListOf, limits: Limits) -> CoreSchema:
    return cs.list_schema(
        accepting(shape.items),
        min_length=limits.min_length,
        max_length=limits.max_length,
        # Else an iterator would be used up, and the long way find nothing in it.
        strict=True,
        fail_fast=True,
    )
