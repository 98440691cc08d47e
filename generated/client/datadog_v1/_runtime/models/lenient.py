"""Reading JSON that does not fit: what does becomes models, the rest stays as it came."""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from functools import cache, partial
from types import NoneType
from typing import Any, cast, get_args, get_origin

from pydantic import BaseModel, TypeAdapter, ValidationError
from typing_extensions import TypeAliasType

from ..datetimes import read_timestamp
from ..narrowing import is_list, is_mapping
from .fields import Namespace, listed, module, properties, unfold, union
from .unions import Variants

Read = Callable[[Any], Any]

#: How JSON is read: nothing is converted, and names are those of the wire.
STRICT: Any = {"strict": True, "by_alias": True, "by_name": False}


def reader(annotation: Any, namespace: Namespace) -> Read:
    """What makes of a JSON value what it can at the place of an annotation."""
    bare, metadata = unfold(annotation, namespace)
    if isinstance(bare, TypeAliasType):
        return lambda value: _alias(bare)(value)  # which may contain itself
    members = union(bare)
    present = [member for member in members if member is not NoneType]
    for entry in metadata:
        if isinstance(entry, Variants):
            return _variants(entry.of(members))
    if listed(bare) or not present:
        return _keep
    if len(present) > 1:
        return _variants(Variants.among(present, namespace))
    if len(members) > 1:
        inner = reader(present[0], namespace)
        return lambda value: value if value is None else inner(value)
    kind, arguments = get_origin(present[0]) or present[0], get_args(present[0])
    if kind is list and arguments:
        item = reader(arguments[0], namespace)
        return lambda v: [item(one) for one in v] if is_list(v) else v
    if kind is dict and arguments:
        item = reader(arguments[1], namespace)
        return lambda v: (
            {key: item(one) for key, one in v.items()} if is_mapping(v) else v
        )
    if kind is datetime:
        return _moment
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return partial(_model, kind)
    return _keep if kind in _PLAIN else partial(_foreign, TypeAdapter(present[0]))


_PLAIN = (Any, object, str, int, float, bool, list, dict)


def _keep(value: Any) -> Any:
    return value


def _moment(value: Any) -> Any:
    try:
        return read_timestamp(value)
    except ValueError:
        return value


@cache
def _alias(alias: TypeAliasType) -> Read:
    return reader(alias.__value__, module(alias))


def _variants(variants: Variants) -> Read:
    readers: list[Read] = []

    def read(value: Any) -> Any:
        if not readers:
            readers.extend(reader(m.type, variants.namespace) for m in variants.members)
        chosen = variants.choose(value)
        return value if chosen is None else readers[chosen](value)

    return read


def _foreign(adapter: TypeAdapter[Any], value: Any) -> Any:
    with suppress(ValidationError, ValueError, RecursionError):
        return adapter.validate_json(json.dumps(value), **STRICT)
    return value


def _model(model: type[BaseModel], value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    with suppress(ValidationError, ValueError, RecursionError):
        return model.model_validate_json(json.dumps(value), **STRICT)
    return construct(model, cast(dict[str, Any], value))


@cache
def _readers(model: type[BaseModel]) -> dict[str, tuple[str, Read]]:
    return {
        wire: (declared.name, reader(declared.type, declared.namespace))
        for wire, declared in properties(model).items()
    }


def construct(model: type[BaseModel], value: Mapping[str, Any]) -> BaseModel:
    """A model of an object a part of which does not fit; that part stays as it is.

    What is required, but missing, reads as None.
    """
    readers, fields, unknown = _readers(model), dict[str, Any](), dict[str, Any]()
    for key, item in value.items():
        if key in readers:
            name, read = readers[key]
            fields[name] = read(item)
        else:
            unknown[key] = item
    given = set(fields)
    for name, field in model.model_fields.items():
        if field.is_required():
            fields.setdefault(name, None)
    # Unknown properties may be called like a field in Python, or like an argument.
    made = model.model_construct(given, **fields)
    if made.model_extra is not None:
        made.model_extra.update(unknown)
        for name, wire in _rewritten(made, value):
            # Written as an unknown property, and read all the same.
            made.model_extra[wire] = value[wire]
            made.model_fields_set.discard(name)
    return made


def _rewritten(model: BaseModel, value: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The fields that pydantic would write otherwise: true as 1, for an integer."""
    doubtful = {
        name: wire
        for wire, (name, _) in _readers(type(model)).items()
        if wire in value and _holds_boolean(getattr(model, name))
    }
    written: dict[str, Any] = {}
    if doubtful:
        with suppress(ValueError):
            written = model.model_dump(mode="json", include={*doubtful}, warnings=False)
    for name, wire in doubtful.items():
        if json.dumps(written.get(name)) != json.dumps(value[wire]):
            yield name, wire


def _holds_boolean(value: Any) -> bool:
    if is_mapping(value):
        return any(map(_holds_boolean, value.values()))
    if is_list(value):
        return any(map(_holds_boolean, value))
    return isinstance(value, bool)
