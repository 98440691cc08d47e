"""Makes an answer fit its schema where what it was made from does not."""

from __future__ import annotations

from typing import Any

from .document import Document
from .samples import Sampler
from .values import clone, is_list, is_object

_ROUNDS = 6


def mend(
    document: Document, sampler: Sampler, schema: Any, value: Any, given: Any = None
) -> Any:
    """`value`, changed where it breaks `schema`: what is missing is made, what does not
    fit is left out or made anew. What was `given` stays as long as it can."""
    for attempt in range(_ROUNDS):
        if document.is_valid(schema, value):
            return value
        validator = document.validator(schema)
        if validator is None:
            return value
        errors = [*validator.iter_errors(value)]
        for error in errors:
            path = [*error.instance_path]
            value = _mended(document, sampler, schema, value, path, error, attempt)
    return value if document.is_valid(schema, value) else clone(sampler.value(schema))


def _mended(
    document: Document,
    sampler: Sampler,
    schema: Any,
    value: Any,
    path: list[str | int],
    error: Any,
    attempt: int,
) -> Any:
    at, above = value, schema
    for step in path:
        if is_object(at) and step in at:
            above = document.properties(document.pick(above, at)).get(str(step), True)
            at = at[str(step)]
        elif is_list(at) and isinstance(step, int) and step < len(at):
            picked = document.pick(above, at)
            above = picked.get("items", True) if is_object(picked) else True
            at = at[step]
        else:
            return value
    missing = getattr(error.kind, "property", None)
    if isinstance(missing, str) and is_object(at) and missing not in at:
        inner = document.properties(document.pick(above, at)).get(missing, True)
        return _with(value, [*path, missing], clone(sampler.value(inner)))
    extra = getattr(error.kind, "unexpected", None)
    if is_list(extra) and is_object(at):
        for name in extra:
            value = _without(value, [*path, str(name)])
        return value
    # What may be absent is left out first; what has to be there is made anew.
    if path and attempt == 0 and isinstance(path[-1], str):
        return _without(value, path)
    return _with(value, path, clone(sampler.value(above)))


def _with(value: Any, path: list[str | int], new: Any) -> Any:
    if not path:
        return new
    step, rest = path[0], path[1:]
    if is_object(value):
        return {**value, str(step): _with(value.get(str(step)), rest, new)}
    if is_list(value) and isinstance(step, int) and step < len(value):
        return [*value[:step], _with(value[step], rest, new), *value[step + 1 :]]
    return value


def _without(value: Any, path: list[str | int]) -> Any:
    step, rest = path[0], path[1:]
    if is_object(value):
        if not rest:
            return {k: v for k, v in value.items() if k != step}
        if str(step) in value:
            return {**value, str(step): _without(value[str(step)], rest)}
    if is_list(value) and isinstance(step, int) and step < len(value):
        if not rest:
            return value[:step] + value[step + 1 :]
        return [*value[:step], _without(value[step], rest), *value[step + 1 :]]
    return value
