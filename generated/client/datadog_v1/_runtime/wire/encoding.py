"""From models, and from anything that mixes them with plain values, to JSON."""

import json
import re
from contextlib import suppress
from typing import Any

from pydantic import BaseModel, ConfigDict, TypeAdapter
from pydantic_core import to_jsonable_python

from ..datetimes import Timestamp
from ..narrowing import is_list, is_mapping

#: What is written: names of the wire, only what is set, and nothing that is computed.
WIRE: Any = {
    "by_alias": True,
    "exclude_unset": True,
    "exclude_computed_fields": True,
    "warnings": False,
}
# Infinite numbers are written as Python spells them, here and in models, so that they
# can be found and refused; pydantic would write null.
_anything: TypeAdapter[Any] = TypeAdapter(
    Any, config=ConfigDict(ser_json_inf_nan="constants")
)
_TIME = re.compile(rb'"\d{4}-\d\d-\d\d[T ]')


def encode(body: Any) -> bytes:
    """`body`, a model or plain values or a mixture, as JSON.

    Names are those of the wire; what is not set is left out.

    Raises:
        ValueError: it holds NaN or an infinite number, or itself.
        TypeError: it holds something that JSON has no notion of.
    """
    try:
        data = _anything.dump_json(body, **WIRE)
    except (ValueError, RecursionError):
        # Halves of surrogate pairs and deep nesting are beyond pydantic, but not beyond
        # Python.
        return _dumps(body)
    if b"NaN" in data or b"Infinity" in data:  # perhaps within a string
        json.loads(data, parse_constant=_refuse_constant)
    # A timestamp outside of models would lose its text.
    return data if _only_models(body) or not _TIME.search(data) else _dumps(body)


def _only_models(body: Any) -> bool:
    if is_list(body):
        return all(isinstance(item, BaseModel) for item in body)
    return isinstance(body, BaseModel)


def to_dict(model: BaseModel) -> dict[str, Any]:
    """`model` as plain JSON values: timestamps become text."""
    try:
        return model.model_dump(mode="json", **WIRE)
    except (ValueError, RecursionError):
        return dict(json.loads(_dumps(model)))


def set_fields(model: BaseModel) -> dict[str, Any]:
    """What is set on `model`: fields by their names in Python, then unknown ones."""
    given = model.model_fields_set
    fields = {n: v for n, v in vars(model).items() if n in given}
    return {**fields, **(model.model_extra or {})}


def _dumps(body: Any) -> bytes:
    text = json.dumps(body, default=_plain, allow_nan=False, separators=(",", ":"))
    return text.encode()


def _plain(value: Any) -> Any:
    """One step from a Python value to JSON."""
    if isinstance(value, BaseModel):
        with suppress(ValueError, RecursionError):
            return value.model_dump(mode="json", **WIRE)
        fields = type(value).model_fields
        return {
            (fields[n].alias or n) if n in fields else n: inner
            for n, inner in set_fields(value).items()
        }
    if isinstance(value, Timestamp):
        return str(value)
    if is_mapping(value):
        return dict(value)
    try:
        return to_jsonable_python(value)
    except ValueError:
        raise TypeError(f"a {type(value).__name__} cannot be written as JSON") from None


def _refuse_constant(constant: str) -> None:
    raise ValueError(f"{constant} cannot be written as JSON")
