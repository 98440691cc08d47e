"""How long a call may take: as a whole, for each attempt, and for each step of one."""

from __future__ import annotations

from .light import Record

# A client is made with this module; see light.py for the imports in functions.
TYPE_CHECKING = bool()
if TYPE_CHECKING:
    from typing import Any, Final, TypeAlias

    import httpx2

#: Seconds (eleven days); what waits on sockets takes no more than twice as much.
LONGEST = 1_000_000.0


class NotGiven:
    """The type of `NOT_GIVEN`."""

    def __repr__(self) -> str:
        return "NOT_GIVEN"


NOT_GIVEN: Final = NotGiven()
"""Stands for an argument that was left out, where None means something."""


class Timeout(Record):
    """The time that a call may take, in seconds; None for no limit.

    What is left out is as the client has it.

    Args:
        total: for the whole call: all attempts, the waits between them, and reading the
            response (no limit).
        attempt: for one attempt, from connecting to the last byte of the response (600).
        connect: for a connection to open (10).
        read: for the next bytes of the response to come (60).
        write: for bytes of the request to be taken (60).
        pool: for a connection to become free (60).
    """

    total: float | NotGiven | None = NOT_GIVEN
    attempt: float | NotGiven | None = NOT_GIVEN
    connect: float | NotGiven | None = NOT_GIVEN
    read: float | NotGiven | None = NOT_GIVEN
    write: float | NotGiven | None = NOT_GIVEN
    pool: float | NotGiven | None = NOT_GIVEN

    def over(self, other: Timeout) -> Timeout:
        """These limits, and those of `other` where there is none."""
        merged = {
            name: getattr(self if _given(self, name) else other, name)
            for name in self.__match_args__
        }
        return Timeout(**merged)

    def steps(self, usual: httpx2.Timeout) -> dict[str, float | None]:
        """The limits of the steps, and the `usual` ones where there is none."""
        steps: dict[str, float | None] = usual.as_dict()
        for name in steps:
            if _given(self, name):
                steps[name] = getattr(self, name)
        return steps


TimeoutLike: TypeAlias = "float | Timeout | httpx2.Timeout | NotGiven | None"


def as_timeout(value: Any) -> Timeout:
    """What the option `timeout` stands for.

    A number limits each attempt as a whole; None lifts all limits; an `httpx2.Timeout`
    sets those of the steps.

    Raises:
        TypeError: it is none of these.
        ValueError: a limit is not a number of seconds above 0, and not too large.
    """
    if value is None:
        return Timeout(None, None, None, None, None, None)
    if isinstance(value, NotGiven):
        return Timeout()
    if isinstance(value, Timeout):
        limits = {
            name: getattr(value, name)
            for name in value.__match_args__
            if _given(value, name)
        }
    elif hasattr(value, "as_dict"):
        limits = value.as_dict()
    else:
        seconds = seconds_above_zero("timeout", value)
        return Timeout(
            attempt=seconds, connect=seconds, read=seconds, write=seconds, pool=seconds
        )
    for name, limit in limits.items():
        if limit is not None:
            limits[name] = seconds_above_zero(f"timeout: {name}", limit)
    return Timeout(**limits)


def seconds_above_zero(name: str, value: Any) -> float:
    """`value` as seconds.

    Raises:
        TypeError: it is not a number.
        ValueError: it is not above 0, or more than clocks and sockets take.
    """
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError(f"{name} takes seconds or None, not {type(value).__name__}")
    if not 0 < value <= LONGEST:
        raise ValueError(
            f"{name} takes seconds above 0 and up to {LONGEST:,.0f}, or None for no "
            f"limit; not {value!r}"
        )
    return value


def _given(timeout: Timeout, name: str) -> bool:
    return not isinstance(getattr(timeout, name), NotGiven)
