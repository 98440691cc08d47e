"""From JSON to models, whatever the JSON."""

import json
from contextlib import suppress
from threading import RLock
from typing import Any

from pydantic import TypeAdapter, ValidationError

from ..errors import Problem
from .constructing import STRICT
from .findings import problems_of
from .forms import LENIENT, REQUEST, RESPONSE, Rules, form

_adapters: dict[Any, TypeAdapter[Any]] = {}
#: Held while pydantic makes a class ready, so that threads that meet at its first use
#: wait instead of working twice.
preparing = RLock()


def adapter(type_: Any) -> TypeAdapter[Any]:
    """What validates as `type_`; made once."""
    found = _adapters.get(type_)
    if found is None:
        with preparing:
            found = _adapters.get(type_)
            if found is None:
                found = TypeAdapter(type_)
                _adapters[type_] = found
    return found


def decode(type_: Any, data: bytes | str) -> Any:
    """`data` as `type_`: a model class, an alias of the models, `list[…]` of one …

    Takes any JSON. What does not fit `type_` stays as JSON has it, at its place; what
    is required but missing reads as None; nothing is converted or lost. `problems`
    lists what did not fit.

    Raises:
        ValueError: `data` is not JSON.
    """
    with suppress(ValidationError, RecursionError):
        return adapter(type_).validate_json(data, **STRICT)
    # A part does not fit; or it is no JSON; or JSON of a kind that pydantic's parser
    # refuses and Python's reads: a byte order mark, UTF-16, halves of surrogate pairs,
    # deep nesting.
    value = parse(data)
    try:
        return form(type_, LENIENT).validate_python(value, strict=True)
    except RecursionError:  # a type that contains itself, again and again
        return value


def parse(data: bytes | str) -> Any:
    """The JSON value in `data`.

    Raises:
        ValueError: it is not JSON, or beyond what Python reads: nested deeper than its
            recursion limit, or with an integer of more than 4,300 digits.
    """
    try:
        return json.loads(data)
    except RecursionError:
        raise ValueError("the JSON is nested too deeply") from None


def check(type_: Any, data: bytes | str) -> list[Problem]:
    """What in the request body `data` breaks the description of `type_`.

    Values of enumerations, variants and properties that the description does not know
    are fine, since the server may; so is the absence of what only the server fills in.

    Raises:
        ValueError: `data` is not JSON.
    """
    with suppress(ValidationError, RecursionError):
        form(type_, REQUEST).validate_json(data, strict=True)
        return []
    return examine(type_, parse(data), REQUEST)


def problems(type_: Any, data: bytes | str) -> list[Problem]:
    """Everything in the response body `data` that does not fit `type_`.

    New values of enumerations and new variants of unions are included.

    Raises:
        ValueError: `data` is not JSON.
    """
    return examine(type_, parse(data), RESPONSE)


def examine(type_: Any, value: Any, rules: Rules) -> list[Problem]:
    """What about a JSON value does not fit `type_`."""
    try:
        form(type_, rules).validate_python(value, strict=True)
    except ValidationError as error:
        return list(problems_of(error))
    except RecursionError:
        return [Problem("", "is nested too deeply to be checked")]
    return []
