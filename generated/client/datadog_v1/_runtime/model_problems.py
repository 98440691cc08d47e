"""Collecting what in a JSON document does not fit its description."""

from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any, TypeGuard

from .errors import Problem


@dataclass(frozen=True, slots=True)
class Rules:
    """What counts as a problem."""

    new_values: bool  # values and variants that the description does not list
    read_only_needed: bool
    write_only_needed: bool


#: A request may carry values newer than this client, and lacks what only the server
#: knows.
REQUEST = Rules(new_values=False, read_only_needed=False, write_only_needed=True)
RESPONSE = Rules(new_values=True, read_only_needed=True, write_only_needed=False)
#: A model in hand may be either.
EITHER = Rules(new_values=True, read_only_needed=False, write_only_needed=False)


@dataclass(slots=True)
class Findings:
    """Collects the problems of one document."""

    rules: Rules
    #: Only to choose between the variants of a union: unknown properties count as well.
    comparing: bool = False
    problems: list[Problem] = field(default_factory=list[Problem])

    def add(self, path: str, message: str) -> None:
        self.problems.append(Problem(path, message))


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)


def is_array(value: Any) -> TypeGuard[list[Any]]:
    """Whether a JSON value is an array."""
    return isinstance(value, list)


def step(key: str) -> str:
    """`key` as one step of a JSON pointer."""
    return "/" + key.replace("~", "~0").replace("/", "~1")


def kind(value: Any) -> str:
    """What a JSON value is, in words. Never the value itself, which may be a secret."""
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case int():
            return "an integer"
        case float():
            return "a number"
        case str():
            return "a string"
        case list():
            return "an array"
        case dict():
            return "an object"
        case _:
            return f"a Python {type(value).__name__}"


def nearest(word: str, words: list[str]) -> str:
    """`"; did you mean 'query'?"` where one of `words` is close, else nothing."""
    close = get_close_matches(word, words, n=1)
    return f"; did you mean {close[0]!r}?" if close else ""
