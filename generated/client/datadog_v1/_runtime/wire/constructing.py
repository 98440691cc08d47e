"""Models of JSON that does not fit: what does not stays as it came, at its place."""

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any

from pydantic import BaseModel, ValidationError, ValidatorFunctionWrapHandler

from ..narrowing import is_list, is_mapping

#: How JSON is read: nothing is converted, and names are those of the wire.
STRICT: Any = {"strict": True, "by_alias": True, "by_name": False}


def read(
    model: type[BaseModel], value: Any, inside: ValidatorFunctionWrapHandler
) -> Any:
    """A JSON value as `model`, if it is an object; `inside` reads its properties."""
    if not is_mapping(value):
        return value
    with suppress(ValidationError, ValueError, RecursionError):
        return model.model_validate_json(json.dumps(value), **STRICT)
    try:
        return construct(model, value, inside(value))
    except ValidationError:  # a name that pydantic cannot read
        return value


def construct(
    model: type[BaseModel], value: Mapping[str, Any], parts: Mapping[str, Any]
) -> BaseModel:
    """A model of an object a part of which does not fit.

    What is required, but missing, reads as None.

    Args:
        value: the object as it came.
        parts: its described properties as models and timestamps, by names in JSON.
    """
    names = {field.alias or name: name for name, field in model.model_fields.items()}
    fields = {names[wire]: part for wire, part in parts.items() if wire in names}
    given = set(fields)
    for name, field in model.model_fields.items():
        if field.is_required():
            fields.setdefault(name, None)
    # Unknown properties may be called like a field in Python, or like an argument.
    made = model.model_construct(given, **fields)
    if made.model_extra is not None:
        unknown = {wire: item for wire, item in value.items() if wire not in names}
        made.model_extra.update(unknown)
        for wire in _rewritten(made, value, names):
            # Written as an unknown property, and read all the same.
            made.model_extra[wire] = value[wire]
            made.model_fields_set.discard(names[wire])
    return made


def _rewritten(
    model: BaseModel, value: Mapping[str, Any], names: Mapping[str, str]
) -> Iterator[str]:
    """The properties that pydantic would write otherwise: true as 1, for an integer."""
    doubtful = {
        wire: name
        for wire, name in names.items()
        if wire in value and _boolean(getattr(model, name))
    }
    written: dict[str, Any] = {}
    if doubtful:
        with suppress(ValueError):
            written = model.model_dump(
                mode="json", include={*doubtful.values()}, warnings=False
            )
    for wire, name in doubtful.items():
        if json.dumps(written.get(name)) != json.dumps(value[wire]):
            yield wire


def _boolean(value: Any) -> bool:
    """Whether a plain value is true or false, or holds one at its surface."""
    if is_list(value):
        return any(map(_boolean, value))
    if is_mapping(value):
        return any(item is True or item is False for item in value.values())
    return value is True or value is False
