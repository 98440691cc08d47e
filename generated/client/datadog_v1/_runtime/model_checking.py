"""From shapes to schemas that check request bodies.

Such a schema says yes or no, in Rust, and makes nothing of what it reads. Its yes has
to be right: it must mean that `examine` finds nothing under the rules for requests. Its
no may be wrong, since `examine` then has the last word, and says what is amiss.
"""

from typing import Any

from pydantic_core import CoreSchema, PydanticCustomError
from pydantic_core import core_schema as cs

from .datetimes import read_timestamp
from .model_containers import ListOf, MapOf, Named
from .model_limits import NO_LIMITS, Limits
from .model_objects import Object
from .model_problems import REQUEST, Findings
from .model_shapes import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    Anything,
    Choice,
    Definitions,
    Limited,
    Moment,
    OrNull,
    Scalar,
    Shape,
)
from .model_unions import OneOf

#: Takes anything and makes None of it, without turning it into Python.
_DROPPED = cs.with_default_schema(cs.none_schema(), default=None, on_error="default")

_STRING = cs.str_schema(strict=True)
_WHOLE = cs.union_schema(
    [
        cs.int_schema(strict=True),
        # 5.0 is an integer, 5.5 and "5" are not.
        cs.chain_schema([cs.float_schema(strict=True), cs.int_schema()]),
    ],
    mode="left_to_right",
)
_SCALARS: dict[Scalar, CoreSchema] = {
    STRING: _STRING,
    INTEGER: _WHOLE,
    NUMBER: cs.float_schema(strict=True),
    BOOLEAN: cs.bool_schema(strict=True),
}
#: To compare with limits: an integer stays the exact integer that it is.
_EXACT: dict[Scalar, CoreSchema] = {
    STRING: _STRING,
    INTEGER: _WHOLE,
    NUMBER: cs.union_schema(
        [cs.int_schema(strict=True), cs.float_schema(strict=True)],
        mode="left_to_right",
    ),
}
_OPEN = "open"  # stands for the variants that are not described


def checking(shape: Shape, definitions: Definitions) -> CoreSchema:
    """The schema that accepts what a request may hold at the place of `shape`."""
    match shape:
        case Anything():
            return _DROPPED
        case Scalar():
            return _SCALARS.get(shape, cs.none_schema())
        case Choice():  # open: a request may carry newer values
            return checking(shape.type, definitions)
        case Moment():
            return cs.no_info_plain_validator_function(_moment)
        case OrNull():
            return cs.nullable_schema(checking(shape.shape, definitions))
        case Limited():
            return _limited(shape, definitions)
        case ListOf():
            return _list(shape, NO_LIMITS, definitions)
        case MapOf():
            return cs.dict_schema(_DROPPED, checking(shape.values, definitions))
        case Named() if shape.plain:  # hence not recursive
            return checking(shape.target, definitions)
        case Named():
            return definitions.refer(
                shape.name, lambda: checking(shape.target, definitions)
            )
        case Object():
            return definitions.refer(shape.name, lambda: _object(shape, definitions))
        case OneOf():
            return _one_of(shape, definitions)
        case _:
            return _examined(shape)


def _moment(value: Any) -> None:
    if read_timestamp(value) is value:
        raise _no()


def _limited(limited: Limited, definitions: Definitions) -> CoreSchema:
    shape, limits = limited.shape, limited.limits
    while isinstance(shape, Named) and shape.plain:
        shape = shape.target
    if isinstance(shape, ListOf):
        return _list(shape, limits, definitions)
    scalar = shape.type if isinstance(shape, Choice) else shape
    if isinstance(scalar, Scalar) and scalar in _EXACT:
        if scalar is STRING and limits.pattern is None:
            return cs.str_schema(
                strict=True,
                min_length=limits.min_length,
                max_length=limits.max_length,
            )

        def within(value: Any) -> None:
            if limits.broken_by(value):
                raise _no()

        return cs.no_info_after_validator_function(within, _EXACT[scalar])
    return _examined(limited)


def _list(shape: ListOf, limits: Limits, definitions: Definitions) -> CoreSchema:
    items = checking(shape.items, definitions)
    if not shape.items.plain:
        # Thousands of objects need not be in memory at the same time.
        items = cs.chain_schema([items, _DROPPED])
    return cs.list_schema(
        items,
        min_length=limits.min_length,
        max_length=limits.max_length,
        fail_fast=True,
    )


def _object(shape: Object, definitions: Definitions) -> CoreSchema:
    properties = shape.properties
    further = properties.further
    fields = {
        declared.wire: cs.typed_dict_field(
            checking(declared.shape, definitions),
            required=declared.required
            and (REQUEST.read_only_needed or not declared.read_only)
            and (REQUEST.write_only_needed or not declared.write_only),
        )
        for declared in properties.declared
    }
    if further is not None and not isinstance(further, Anything):
        return cs.typed_dict_schema(
            fields,
            extra_behavior="allow",
            extras_schema=checking(further, definitions),
        )
    closed = properties.closed and further is None
    return cs.typed_dict_schema(fields, extra_behavior="forbid" if closed else "ignore")


def _one_of(union: OneOf, definitions: Definitions) -> CoreSchema:
    lead = union.lead
    # One variant for one value of the tag: found in Rust.
    certain = {
        value: checking(objects[0], definitions)
        for value, objects in (lead.variants if lead else {}).items()
        if len(objects) == 1 and isinstance(value, str)
    }

    def choose(value: Any) -> int | str | None:
        if certain and lead and len(lead.followed(value)) == 1:
            return None  # refused already
        chosen = union.choose(value)
        if chosen is not None:
            return union.variants.index(chosen)
        return _OPEN if union.may_be_new(value) else None

    numbered: dict[int | str, CoreSchema] = {
        number: checking(variant, definitions)
        for number, variant in enumerate(union.variants)
    }
    chosen = cs.tagged_union_schema({**numbered, _OPEN: _DROPPED}, choose)
    if not (lead and certain):
        return chosen
    return cs.union_schema(
        [cs.tagged_union_schema(certain, [list(lead.path)]), chosen],
        mode="left_to_right",
    )


def _examined(shape: Shape) -> CoreSchema:
    """What asks `examine`; for combinations that are too rare for more."""

    def examined(value: Any) -> None:
        findings = Findings(REQUEST)
        shape.examine(value, "", findings)
        if findings.problems:
            raise _no()

    return cs.no_info_plain_validator_function(examined)


def _no() -> PydanticCustomError:
    return PydanticCustomError("unfit", "does not fit")
