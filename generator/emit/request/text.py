"""Text of a request in pieces: what stands there, what the reader chooses, and times that are worked out when it is sent."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ... import ir
from ..examples.values import Moment, plain

# Characters that would be invisible, or change how the text around them is shown or read.
_INVISIBLE = "\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff"
HIDDEN = re.compile(f"[{_INVISIBLE}]")
UNSAFE = re.compile(f"[\x00-\x1f{_INVISIBLE}]")
_SURROGATES = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True)
class Variable:
    """Something in a request that its reader chooses.

    `name` is what it is called in a collection, `env` the environment variable of scripts. `value` (plain, or a moment) is sent where
    nothing else is chosen; `given` says that it must be chosen, and `value` is only one such as it may be. `parameter` is the one
    whose value it is, None for a part of the server's address.
    """

    name: str
    env: str
    value: Any
    given: bool = False
    parameter: ir.Parameter | None = None


Piece = str | Variable | Moment
# Text in pieces; variables and moments stand for text that needs no encoding.
Text = tuple[Piece, ...]


def shown(text: Text) -> str:
    """The text with every variable and moment as it is in the description."""
    return "".join(piece if isinstance(piece, str) else scalar(settled(piece)) for piece in text)


def settled(value: Any) -> Any:
    """A value with what stands for its variables and moments."""
    if isinstance(value, Variable):
        return plain(value.value)
    if isinstance(value, Mapping):
        return {k: settled(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [settled(v) for v in value]
    return plain(value)


def scalar(value: Any) -> str:
    """A plain value as the server reads it."""
    return value if isinstance(value, str) else json.dumps(plain(value), ensure_ascii=False)


class Places:
    """Holds the places of variables and moments while a value is written by what knows nothing of them.

    A place is a number that occurs nowhere else in the value; nothing encodes digits, and JSON leaves them as they are.
    """

    def __init__(self, value: Any) -> None:
        known = json.dumps(settled(value), ensure_ascii=False)
        self._start = "70000"
        while self._start in known:
            self._start += "7"
        self._held: list[Variable | Moment] = []

    def hold(self, value: Any) -> Any:
        """A copy of `value` with numbers in the places."""
        if isinstance(value, (Variable, Moment)):
            if value not in self._held:
                self._held.append(value)
            place = f"{self._start}{self._held.index(value):03d}0"
            return place if isinstance(settled(value), str) else int(place)
        if isinstance(value, Mapping):
            return {whole(k): self.hold(v) for k, v in value.items()}
        if isinstance(value, (list, tuple)):
            return [self.hold(v) for v in value]
        return whole(value) if isinstance(value, str) else value

    def text(self, written: str) -> Text:
        """What was written of a held value, in pieces."""
        if not self._held:
            return (written,) if written else ()
        found = re.split(rf"{self._start}(\d\d\d)0", written)
        pieces = (self._held[int(piece)] if i % 2 else piece for i, piece in enumerate(found))
        return tuple(piece for piece in pieces if piece != "")


def whole(text: str) -> str:
    """`text` without halves of surrogate pairs, which JSON can hold and nothing can encode."""
    return _SURROGATES.sub("\N{REPLACEMENT CHARACTER}", text)


def variables(texts: Iterable[Text]) -> list[Variable]:
    """The variables in texts, each once, in order."""
    return list(dict.fromkeys(piece for text in texts for piece in text if isinstance(piece, Variable)))
