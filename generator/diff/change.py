"""What a comparison gives: changes, each once, and the version that they ask for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..problems import Place
from .law import Level


@dataclass(frozen=True)
class Change:
    """One change of the interface at its place in the new description (in the old one for what is gone).

    `what` says what changed, `effects` what that means to each kind of user; `operations` are all that it reaches, by
    the new operationId (by the old one for operations that are gone). `group` is what a report lists it under.
    """

    rule: str
    level: Level
    place: Place
    operations: tuple[str, ...]
    users: tuple[str, ...]
    what: str
    effects: tuple[tuple[str, str], ...] = ()

    @property
    def operation(self) -> str | None:
        return self.operations[0] if len(self.operations) == 1 else None

    @property
    def text(self) -> str:
        """What changed, and what it means to whom, in one line."""
        said: dict[str, list[str]] = {}
        for user, effect in self.effects:
            said.setdefault(effect, []).append(user)
        return "; ".join([self.what, *(f"{', '.join(users)}: {effect}" for effect, users in said.items())])

    def as_json(self) -> dict[str, Any]:
        return {
            "rule": self.rule,
            "level": self.level.word,
            "operation": self.operation,
            "operations": list(self.operations),
            "place": str(self.place),
            "users": list(self.users),
            "text": self.text,
        }


@dataclass(frozen=True)
class Diff:
    """All changes between two descriptions, the worst first, and the versions of the two clients."""

    changes: tuple[Change, ...]
    old_version: str
    new_version: str

    @property
    def bump(self) -> str:
        """The part of the client's version that has to rise: `major`, `minor`, `patch` or `none`."""
        if not self.changes:
            return "none"
        # A link into the documentation does not break a program: it has no say in the version of the package.
        code = [c for c in self.changes if set(c.users) - {"docs"}]
        if any(c.level is Level.BREAKING for c in code):
            return "major"
        return "minor" if code else "patch"

    def count(self, level: Level) -> int:
        return sum(c.level is level for c in self.changes)

    def as_json(self) -> dict[str, Any]:
        return {
            "changes": [c.as_json() for c in self.changes],
            "bump": self.bump,
            "version": {"old": self.old_version, "new": self.new_version},
        }
