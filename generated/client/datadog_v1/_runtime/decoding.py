"""From JSON to models, whatever the JSON."""

import json
from contextlib import suppress
from threading import RLock
from typing import Any

from pydantic import ValidationError
from pydantic_core import SchemaValidator

from .errors import Problem
from .model_annotations import shape_of
from .model_checking import checking
from .model_problems import REQUEST, RESPONSE, Findings, Rules
from .model_shapes import Definitions

_readers: dict[tuple[Any, bool], SchemaValidator] = {}
_checkers: dict[Any, SchemaValidator] = {}
#: Held while schemas are made, so that threads that meet at the first use of a type
#: wait instead of working twice.
building = RLock()


def reader(type_: Any, *, tolerant: bool) -> SchemaValidator:
    """What reads JSON as `type_`; if tolerant, any JSON as far as it fits."""
    found = _readers.get((type_, tolerant))
    if found is None:
        with building:
            found = _readers.get((type_, tolerant))
            if found is None:
                definitions = Definitions(tolerant=tolerant)
                schema = shape_of(type_).reading(definitions)
                found = SchemaValidator(definitions.around(schema))
                _readers[type_, tolerant] = found
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
        return reader(type_, tolerant=False).validate_json(data)
    # A part does not fit; or it is no JSON; or JSON of a kind that pydantic's parser
    # refuses and Python's reads: a byte order mark, UTF-16, halves of surrogate pairs,
    # deep nesting.
    return read(type_, parse(data))


def read(type_: Any, value: Any) -> Any:
    """A JSON value as `type_`, as far as it fits."""
    try:
        return reader(type_, tolerant=True).validate_python(value)
    except RecursionError:  # a type that contains itself, again and again
        return value


def parse(data: bytes | str) -> Any:
    """The JSON value in `data`.

    Raises:
        ValueError: it is not JSON, or beyond what Python reads: nested deeper than its
        recursion limit, or
            with an integer of more than 4,300 digits.
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
        _checker(type_).validate_json(data)
        return []
    return examine(type_, parse(data), REQUEST)


def _checker(type_: Any) -> SchemaValidator:
    """What accepts request bodies, without a word on those that it does not."""
    found = _checkers.get(type_)
    if found is None:
        with building:
            definitions = Definitions(tolerant=False)
            schema = checking(shape_of(type_), definitions)
            found = _checkers[type_] = SchemaValidator(definitions.around(schema))
    return found


def problems(type_: Any, data: bytes | str) -> list[Problem]:
    """Everything in the response body `data` that does not fit `type_`.

    New values of enumerations and new variants of unions are included.

    Raises:
        ValueError: `data` is not JSON.
    """
    return examine(type_, parse(data), RESPONSE)


def examine(type_: Any, value: Any, rules: Rules) -> list[Problem]:
    """What about a JSON value does not fit `type_`."""
    findings = Findings(rules)
    try:
        shape_of(type_).examine(value, "", findings)
    except RecursionError:
        findings.add("", "is nested too deeply to be checked")
    return findings.problems
