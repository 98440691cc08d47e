"""The way to the models: type names, encoding, decoding and checks.

The models need pydantic, which takes long to import; everything here imports them when
the first body is written or read, not before.
"""

from __future__ import annotations

import importlib
from functools import cache
from types import GenericAlias
from typing import Any

from .errors import Problem, RequestValidationError
from .kinds import kind_of as kind_of
from .kinds import kinds

_BUILT_IN: dict[str, Any] = {
    "Any": Any,
    "str": str,
    "int": int,
    "float": float,
    "bool": bool,
    "bytes": bytes,
}


@cache
def resolve(package: str, name: str) -> Any:
    """The type that a type name (see `operation.Body`) stands for in `package`."""
    if name.startswith("list["):
        return GenericAlias(list, (resolve(package, name[5:-1]),))
    if name.startswith("dict[str, "):
        return GenericAlias(dict, (str, resolve(package, name[10:-1])))
    if name in _BUILT_IN:
        return _BUILT_IN[name]
    module, _, attribute = name.rpartition(".")
    return getattr(importlib.import_module(f"{package}.models.{module}"), attribute)


def encode(body: Any) -> bytes:
    """`body` as JSON.

    Raises:
        RequestValidationError: it holds something that JSON cannot.
    """
    from . import models

    try:
        return models.encode(body)
    except RecursionError:
        problem = Problem("", "it is nested too deeply, or contains itself")
    except (TypeError, ValueError) as error:
        problem = Problem("", str(error))
    raise RequestValidationError("the body cannot be written as JSON", [problem])


def check(package: str, name: str, data: bytes) -> tuple[list[Problem], list[str]]:
    """What in the request body `data` breaks the description of its type, and what is
    to be said of values that are nearly described ones."""
    from . import models
    from .wire.findings import slips

    found: dict[str, None] = {}
    token = slips.set(found)
    try:
        return models.check(resolve(package, name), data), list(found)
    finally:
        slips.reset(token)


def decode(package: str, name: str, data: bytes) -> Any:
    """The response body `data` as its type.

    Raises:
        ValueError: it is not JSON.
    """
    from . import models

    return models.decode(resolve(package, name), data)


def kinds_of(package: str, name: str) -> frozenset[str] | None:
    """The kinds of JSON value that a type is described to be; None for any."""
    return kinds(resolve(package, name))


def misfits(package: str, name: str, data: bytes) -> list[Problem]:
    """Everything in the response body `data` that does not fit its type."""
    from . import models

    return models.problems(resolve(package, name), data)
