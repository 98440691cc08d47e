"""From models, and from anything that mixes them with plain values, to JSON."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, TypeGuard

from pydantic import BaseModel
from pydantic_core import SchemaSerializer
from pydantic_core import core_schema as cs

from .model_annotations import object_shape

# Infinite numbers are written as Python spells them, so that they can be found and
# refused; pydantic would write null.
WRITING = cs.CoreConfig(ser_json_inf_nan="constants")
_serializer = SchemaSerializer(cs.any_schema(), WRITING)


def encode(body: Any) -> bytes:
    """`body`, a model or plain values or a mixture, as JSON.

    Names are those of the wire; what is not set is left out.

    Raises:
        ValueError: it holds NaN or an infinite number, or itself.
        TypeError: it holds something that JSON has no notion of.
    """
    try:
        data = _serializer.to_json(body, by_alias=True, exclude_unset=True)
    except (ValueError, RecursionError):
        # Halves of surrogate pairs and deep nesting are beyond pydantic, but not beyond
        # Python.
        return json.dumps(_plain(body), allow_nan=False, separators=(",", ":")).encode()
    if b"NaN" in data or b"Infinity" in data:  # perhaps within a string
        json.loads(data, parse_constant=_refuse_constant)
    return data


def wire(value: Any) -> Any:
    """`value` as plain JSON values: models become dictionaries, timestamps text."""
    try:
        return _serializer.to_python(
            value, mode="json", by_alias=True, exclude_unset=True
        )
    except (ValueError, RecursionError):
        return _plain(value)


def set_fields(model: BaseModel) -> dict[str, Any]:
    """What is set on `model`: fields by their names in Python, then unknown ones."""
    fields = {
        name: value
        for name, value in model.__dict__.items()
        if name in model.model_fields_set
    }
    return {**fields, **(model.model_extra or {})}


def _plain(value: Any) -> Any:
    """What `wire` does, without pydantic's limits."""
    if isinstance(value, BaseModel):
        declared = {
            field.wire: _plain(value.__dict__[field.name])
            for field in object_shape(type(value)).properties.declared
            if field.name in value.model_fields_set
        }
        return declared | _plain(value.model_extra or {})
    if _is_mapping(value):
        return {str(key): _plain(item) for key, item in value.items()}
    if _is_sequence(value):
        return [_plain(item) for item in value]
    if isinstance(value, date):
        return str(value)
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    raise TypeError(f"a {type(value).__name__} cannot be written as JSON")


def _is_mapping(value: Any) -> TypeGuard[Mapping[Any, Any]]:
    return isinstance(value, Mapping)


def _is_sequence(value: Any) -> TypeGuard[Sequence[Any]]:
    return isinstance(value, (list, tuple))


def _refuse_constant(constant: str) -> None:
    raise ValueError(f"{constant} cannot be written as JSON")
