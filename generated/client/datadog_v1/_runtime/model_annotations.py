"""From the annotations of generated models to shapes."""

import sys
from collections.abc import Mapping
from datetime import datetime
from functools import cache, partial
from inspect import get_annotations
from types import NoneType, UnionType
from typing import Annotated, Any, ForwardRef, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined
from typing_extensions import TypeAliasType

from .model_containers import ListOf, MapOf, Named
from .model_limits import Limits
from .model_markers import Marker, Tagged
from .model_objects import Object, Properties, Property
from .model_problems import step
from .model_shapes import (
    BOOLEAN,
    INTEGER,
    NULL,
    NUMBER,
    STRING,
    Anything,
    Choice,
    Limited,
    Moment,
    OrNull,
    Shape,
)
from .model_unions import OneOf

_SIMPLE: dict[Any, Shape] = {
    Any: Anything(),
    object: Anything(),
    str: STRING,
    int: INTEGER,
    float: NUMBER,
    bool: BOOLEAN,
    None: NULL,
    NoneType: NULL,
    datetime: Moment(),
}

Namespace = Mapping[str, Any]


def shape_of(annotation: Any, namespace: Namespace | None = None) -> Shape:
    """The shape that an annotation describes.

    Names in quotes are looked up in `namespace`.

    Raises:
        TypeError: the annotation is none that generated models use.
    """
    namespace = namespace or {}
    if isinstance(annotation, ForwardRef):
        annotation = annotation.__forward_arg__
    if isinstance(annotation, str):
        annotation = eval(annotation, dict(namespace))
    if isinstance(annotation, TypeAliasType):
        return _alias(annotation)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return object_shape(annotation)
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _annotated(arguments[0], arguments[1:], namespace)
    if origin in (Union, UnionType):
        return _union(arguments, None, namespace)
    if origin is Literal:
        return _choice(arguments)
    if annotation is list or origin is list:
        return ListOf(shape_of(arguments[0] if arguments else Any, namespace))
    if annotation is dict or origin is dict:
        return MapOf(shape_of(arguments[1] if arguments else Any, namespace))
    try:
        return _SIMPLE[annotation]
    except (KeyError, TypeError):
        raise TypeError(
            f"models cannot have fields of the type {annotation!r}"
        ) from None


def _annotated(inner: Any, metadata: tuple[Any, ...], namespace: Namespace) -> Shape:
    tag = next((entry.name for entry in metadata if isinstance(entry, Tagged)), None)
    limits = next(
        (Limits.of(entry) for entry in metadata if isinstance(entry, FieldInfo)), None
    )
    if isinstance(inner, ForwardRef):
        inner = eval(inner.__forward_arg__, dict(namespace))
    if tag and get_origin(inner) in (Union, UnionType):
        shape = _union(get_args(inner), tag, namespace)
    else:
        shape = shape_of(inner, namespace)
    if limits is None:
        return shape
    # Limits are about the value that is there, not about null.
    return (
        OrNull(Limited(shape.shape, limits))
        if isinstance(shape, OrNull)
        else Limited(shape, limits)
    )


def _union(members: tuple[Any, ...], tag: str | None, namespace: Namespace) -> Shape:
    present = [member for member in members if member not in (None, NoneType)]
    shapes = [shape_of(member, namespace) for member in present]
    # Literal["a", "b"] | str is one open enumeration, also after typing has merged it
    # into a larger union.
    bases = [shape.type for shape in shapes if isinstance(shape, Choice)]
    shapes = [shape for shape in shapes if shape not in bases]
    shape = shapes[0] if len(shapes) == 1 else OneOf(shapes, tag)
    return OrNull(shape) if len(present) < len(members) else shape


def _choice(values: tuple[Any, ...]) -> Choice:
    if isinstance(values[0], bool):
        return Choice(values, BOOLEAN)
    return Choice(values, INTEGER if isinstance(values[0], int) else STRING)


@cache
def _alias(alias: TypeAliasType) -> Shape:
    namespace = vars(sys.modules[alias.__module__]) if alias.__module__ else {}
    name = f"{alias.__module__}.{alias.__name__}:{id(alias)}"
    return Named(name, partial(shape_of, alias.__value__, namespace))


@cache
def object_shape(model: type[BaseModel]) -> Object:
    """The shape of a model class."""
    return Object(
        model,
        partial(_properties, model),
        unknown=getattr(model, "__unknown_variant__", False),
    )


def _properties(model: type[BaseModel]) -> Properties:
    declared = [
        _property(
            name,
            annotation,
            model.model_fields[name].default,
            vars(sys.modules[base.__module__]),
        )
        for base in reversed(model.__mro__)
        if issubclass(base, BaseModel)
        for name, annotation in get_annotations(base).items()
        if name in model.model_fields
    ]
    further: Any = getattr(model, "__additional__", None)
    return Properties(
        declared=tuple(declared),
        further=(
            shape_of(further, vars(sys.modules[model.__module__])) if further else None
        ),
        closed=getattr(model, "__closed__", False),
    )


def _property(
    name: str, annotation: Any, default: Any, namespace: Namespace
) -> Property:
    if isinstance(annotation, str):
        annotation = eval(annotation, dict(namespace))
    metadata: tuple[Any, ...] = getattr(annotation, "__metadata__", ())
    aliases = (entry.alias for entry in metadata if isinstance(entry, FieldInfo))
    wire = next((alias for alias in aliases if alias), name)
    shape = shape_of(annotation, namespace)
    if isinstance(shape, OrNull) and default is None and Marker.NULL not in metadata:
        shape = (
            shape.shape
        )  # `= None` means that it may be left out, not that it may be null
    constant = None if default is PydanticUndefined else default
    return Property(
        name=name,
        wire=wire,
        step=step(wire),
        shape=shape,
        required=default is not None,
        constant=constant,
        read_only=Marker.READ_ONLY in metadata,
        write_only=Marker.WRITE_ONLY in metadata,
    )
