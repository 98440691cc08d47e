"""The one law from which every level follows.

A level is not given to a rule by hand. It follows from what a change does to the set of accepted payloads (`Effect`), which
way those payloads travel (`Direction`), what excuses the change (`Guard`), and what people hold on to that is no longer
there (`Loss`). To call a change safe takes a proof: what cannot be decided is a warning.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, Flag, IntEnum, auto


class Level(IntEnum):
    """How bad a change is for those who use the interface."""

    INFO = 1
    WARNING = 2
    BREAKING = 3

    @property
    def word(self) -> str:
        return self.name.lower()


class Effect(Enum):
    """What a change does to the set of payloads that are accepted."""

    NONE = "none"
    WIDENS = "widens"
    NARROWS = "narrows"
    INCOMPARABLE = "incomparable"
    UNDECIDED = "undecided"


class Direction(Flag):
    """Which way a payload travels: sent by the client, read by it, or chosen by it among what is offered."""

    NOWHERE = 0
    REQUEST = auto()
    RESPONSE = auto()
    NEGOTIATED = auto()


class Guard(Flag):
    """What excuses a change: `READ_TOLERANTLY` is what the client reads though it does not know it (values of an enum,
    variants, further properties); `RETRIED` is what it waits for and repeats; `ANNOUNCED` is what a sunset that has passed
    told users of."""

    NOTHING = 0
    READ_TOLERANTLY = auto()
    RETRIED = auto()
    ANNOUNCED = auto()


class Loss(Flag):
    """What people hold on to and lose: a name in Python, a type there, an address that requests go to, a command that was
    copied, a link into the documentation."""

    NOTHING = 0
    NAME = auto()
    TYPE = auto()
    ADDRESS = auto()
    COMMAND = auto()
    LINK = auto()


def level(effect: Effect, directions: Direction, guards: Guard = Guard.NOTHING, loss: Loss = Loss.NOTHING) -> Level:
    """The level of a change; the worst that any direction or loss gives."""
    found = [_of(effect, direction, guards) for direction in directions]
    if loss:
        found.append(Level.BREAKING)
    worst = max(found, default=Level.INFO)
    return Level.INFO if Guard.ANNOUNCED in guards else worst


def _of(effect: Effect, direction: Direction, guards: Guard) -> Level:
    if effect is Effect.NONE:
        return Level.INFO
    if effect is Effect.UNDECIDED:
        return Level.WARNING
    if effect is Effect.INCOMPARABLE:
        return Level.BREAKING
    # Who sends is hurt by a smaller set, who reads by a larger one; who chooses, by a smaller choice.
    hurts = Effect.WIDENS if direction is Direction.RESPONSE else Effect.NARROWS
    if effect is not hurts:
        return Level.INFO
    excuse = Guard.READ_TOLERANTLY if direction is Direction.RESPONSE else Guard.RETRIED
    return Level.WARNING if excuse in guards else Level.BREAKING


def through(effect: Effect, polarity: int) -> Effect:
    """An effect seen from outside of what holds it: 1 keeps it, -1 (`not`) turns it round, 0 means that nothing follows."""
    if polarity == 0 and effect is not Effect.NONE:
        return Effect.UNDECIDED
    if polarity < 0:
        return {Effect.WIDENS: Effect.NARROWS, Effect.NARROWS: Effect.WIDENS}.get(effect, effect)
    return effect


def together(effects: Iterable[Effect]) -> Effect:
    """The effect of several changes of one schema."""
    found = set(effects) - {Effect.NONE}
    if not found:
        return Effect.NONE
    if len(found) == 1:
        return found.pop()
    return Effect.INCOMPARABLE  # Some payload is lost, another won: neither side can be called safe.
