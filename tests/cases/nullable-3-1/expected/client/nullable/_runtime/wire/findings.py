"""What pydantic's errors say, in words for those who know the description."""

import re
from collections.abc import Iterable, Iterator
from contextvars import ContextVar
from difflib import get_close_matches
from typing import Any

from pydantic import ValidationError
from pydantic_core import PydanticCustomError

from ..errors import Problem

_UNFIT = "unfit"
#: What the places of errors have for a variant begins so; properties never do.
LABEL = "\0variant "


#: Where the body of a request is checked: what is said of values that are nearly
#: described ones, once each.
slips: ContextVar[dict[str, None] | None] = ContextVar("slips", default=None)


def unfit(text: str, inside: str = "") -> PydanticCustomError:
    """An error that says what is wrong, with a value or with a property inside it."""
    # Handed over as values: braces in a template would be placeholders.
    return PydanticCustomError(_UNFIT, "{text}", {"text": text, "inside": inside})


def problems_of(error: ValidationError) -> Iterator[Problem]:
    """The problems that pydantic found in the form of a description."""
    for one in error.errors(include_url=False):
        value, context, place = one["input"], one.get("ctx", {}), [*one["loc"]]
        kind = one["type"]
        if kind == "int_type" and isinstance(value, float) and value.is_integer():
            continue  # as in JSON Schema, 5.0 is an integer
        if one["msg"].startswith("Recursion error"):
            yield Problem("", "is nested too deeply to be checked")
            continue
        if kind == _UNFIT:
            text = str(context["text"])
            place += filter(None, [str(context["inside"])])
        elif kind == "missing":
            text = "is required, but missing"
        elif kind == "extra_forbidden":
            text = "is not described here"
        elif kind in _KINDS:
            text = f"must be {_KINDS[kind]}, is {kind_of(value)}"
        else:
            text = re.sub("^(Input|String|List) should ", "must ", one["msg"])
        keys = (str(key) for key in place if not str(key).startswith(LABEL))
        yield Problem("".join(map(step, keys)), text)


_KINDS = {
    "string_type": "a string",
    "int_type": "an integer",
    "float_type": "a number",
    "bool_type": "a boolean",
    "none_required": "null",
    "list_type": "an array",
    "dict_type": "an object",
}


def step(key: str) -> str:
    """`key` as one step of a JSON pointer."""
    return "/" + key.replace("~", "~0").replace("/", "~1")


def kind_of(value: Any) -> str:
    """What a JSON value is, in words. Never the value itself, which may be a secret."""
    kinds: dict[Any, str] = {
        type(None): "null",
        bool: "a boolean",
        int: "an integer",
        float: "a number",
    }
    kinds |= {str: "a string", list: "an array", dict: "an object"}
    return kinds.get(type(value), f"a Python {type(value).__name__}")


def nearest(word: Any, words: Iterable[Any]) -> str:
    """`"; did you mean 'query'?"` where one of `words` is close, else nothing."""
    close = get_close_matches(str(word), [str(one) for one in words], n=1)
    return f"; did you mean {close[0]!r}?" if close else ""
