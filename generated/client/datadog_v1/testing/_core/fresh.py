"""Ids and times that the mock gives, in the form in which the description shows them."""

from __future__ import annotations

import random
import re
import time
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.I)
_HEX = re.compile(r"(?=.*\d)[0-9a-f]{8,}")
_CREATED = r"(date_?)?(created|creation|inserted|added)"
_CHANGED = r"(date_?)?(last_?)?(modified|modification|updated|update|changed)"
_TIME = r"(_?(at|on|ts|time|date|timestamp|millis))?"
_WORDS = re.compile(rf"({_CREATED}|{_CHANGED}){_TIME}", re.I)
_CHANGES = re.compile(rf"{_CHANGED}{_TIME}", re.I)
_ISO = re.compile(
    r"\d{4}-\d\d-\d\d([T ])\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)?", re.I
)
_UNITS = ((10**11, 1), (10**14, 10**3), (10**17, 10**6))
# Where a seed is given, times are the same in every run too; they begin here.
_START = 1_721_980_800.0


class Fresh:
    """Gives what is new: the same for the same seed and the same requests."""

    def __init__(self, seed: int | None) -> None:
        self._random = random.Random(seed or 0)
        self._count = 0
        self._ticks = 0.0
        self._clock: Callable[[], float] = time.time if seed is None else self._tick
        self.begin()

    def _tick(self) -> float:
        self._ticks += 0.001
        return _START + self._ticks

    def now(self) -> float:
        """Seconds since 1970; the same throughout a request."""
        return self._now

    def begin(self) -> None:
        """Note the time at which a request comes in."""
        self._now = self._clock()

    def id(self, example: Any, types: set[str], form: str = "") -> Any:
        """An id like `example`; where there is none, of one of the JSON types."""
        self._count += 1
        if isinstance(example, int) and not isinstance(example, bool):
            return self._integer(example)
        if isinstance(example, str) and example:
            return self._text(example)
        if "integer" in types or "number" in types:
            return self._count
        if form == "uuid":
            return self._text("00000000-0000-4000-8000-000000000000")
        return self._text("a1b2c3d4")

    def _integer(self, example: int) -> int:
        digits = len(str(abs(example)))
        if digits < 5:
            return self._count
        most = min(10**digits, 2**63) - 1
        return self._random.randint(10 ** (digits - 1), most)

    def _text(self, example: str) -> str:
        if _UUID.fullmatch(example):
            return str(uuid.UUID(int=self._random.getrandbits(128), version=4))
        if _HEX.fullmatch(example):
            return "".join(self._random.choice("0123456789abcdef") for _ in example)
        made = "".join(self._alike(char) for char in example)
        # Too short to be told from others by its letters and digits alone.
        return made if sum(c.isalnum() for c in example) > 3 else f"{made}{self._count}"

    def _alike(self, char: str) -> str:
        if char.isdigit():
            return self._random.choice("123456789")
        if char.isascii() and char.isalpha():
            found = self._random.choice("abcdefghijkmnpqrstuvwxyz")
            return found.upper() if char.isupper() else found
        return char

    def is_time(self, name: str, *, changed: bool = False) -> bool:
        """Whether a property is the time at which something was made, or changed."""
        return bool((_CHANGES if changed else _WORDS).fullmatch(name))

    def time(self, example: Any) -> Any:
        """The present time in the form of `example`; None where it shows no time."""
        now = self.now()
        if isinstance(example, str):
            match = _ISO.fullmatch(example)
            return _iso(now, match) if match else None
        if isinstance(example, (int, float)) and not isinstance(example, bool):
            if example < 10**8:
                return None
            scale = next((s for limit, s in _UNITS if example < limit), 10**9)
            return int(now * scale)
        return None


def _iso(now: float, match: re.Match[str]) -> str:
    at = datetime.fromtimestamp(now, UTC)
    text = at.strftime(f"%Y-%m-%d{match[1]}%H:%M:%S")
    if match[2]:
        text += f".{at.microsecond:06d}"[: len(match[2])].ljust(len(match[2]), "0")
    zone = match[3] or ""
    return text + (
        zone if zone in ("", "Z", "z") else "+00:00" if ":" in zone else "+0000"
    )
