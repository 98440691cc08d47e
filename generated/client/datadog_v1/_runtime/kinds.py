"""Which kinds of JSON value a type stands for, to tell an answer from something else."""

from __future__ import annotations

import datetime
import types
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Annotated, Any, Literal, Union, cast, get_args, get_origin
from uuid import UUID

from .narrowing import is_list, is_mapping

_SCALARS: dict[Any, str] = {
    str: "a string",
    bytes: "a string",
    UUID: "a string",
    datetime.date: "a string",
    datetime.time: "a string",
    datetime.timedelta: "a string",
    int: "a number",
    float: "a number",
    Decimal: "a number",
    bool: "true or false",
    type(None): "null",
    None: "null",
}


def kind_of(value: object) -> str:
    """The kind of JSON value that `value` was read from, in words."""
    if hasattr(value, "to_dict") or is_mapping(value):
        return "an object"
    if is_list(value):
        return "a list"
    for type_, kind in ((bool, "true or false"), (str, "a string"), (int, "a number")):
        if isinstance(value, type_):
            return kind
    if isinstance(value, (float, Decimal)):
        return "a number"
    return "null" if value is None else "a string"


@cache
def kinds(type_: Any) -> frozenset[str] | None:
    """The kinds of JSON value that `type_` takes, in words; None where it may be any."""
    while hasattr(type_, "__value__"):
        type_ = type_.__value__
    origin = get_origin(type_)
    if origin is Annotated:
        return kinds(get_args(type_)[0])
    if origin in (Union, types.UnionType):
        found = [kinds(one) for one in get_args(type_)]
        if None in found:
            return None
        return frozenset[str]().union(*(one for one in found if one is not None))
    if origin is Literal:
        return frozenset(kind_of(value) for value in get_args(type_))
    class_: Any = origin or type_
    if not isinstance(class_, type):
        return None
    if issubclass(class_, Enum):
        return frozenset(kind_of(one.value) for one in class_)
    for base, kind in _SCALARS.items():
        if base is class_ or (base and base is not int and issubclass(class_, base)):
            return frozenset({kind})
    if issubclass(class_, list):
        return frozenset({"a list"})
    if issubclass(class_, dict) or hasattr(cast(Any, class_), "model_fields"):
        return frozenset({"an object"})
    return None
