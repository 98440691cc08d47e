"""Problems found in an input: values that are collected and reported together, never raised one by one."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Literal

from .rules import RULES, level

Severity = Literal["error", "warning"]


@dataclass(frozen=True, order=True)
class Place:
    """Where something stands: a file as shown to the user, and a 1-based line and column (0: the file as a whole)."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that is wrong, at its place: what is wrong and, in `expected`, what to do about it."""

    place: Place
    message: str
    expected: str = ""
    severity: Severity = "error"

    def __str__(self) -> str:
        tail = f"; {self.expected}" if self.expected else ""
        return f"{self.place}: {self.severity}: {self.message}{tail}"


class GenerationError(Exception):
    """Generation cannot go on. `problems` says why, each with its place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(map(str, self.problems)))

    def __reduce__(self) -> tuple[type[GenerationError], tuple[list[Problem]]]:
        # As it was raised, also from another process.
        return type(self), (self.problems,)


@dataclass
class Problems:
    """Collects problems; `stop_on_error` ends a stage that found any error.

    `strict` names the rules whose breach is an error, by name or group, as the configuration lists them.
    """

    items: list[Problem] = field(default_factory=list)
    strict: frozenset[str] = frozenset()

    def error(self, place: Place, message: str, expected: str = "") -> None:
        self.items.append(Problem(place, message, expected))

    def warning(self, place: Place, message: str, expected: str = "") -> None:
        self.items.append(Problem(place, message, expected, "warning"))

    def breach(self, rule: str, place: Place, message: str, hint: str = "", mended: str = "") -> bool:
        """Report what breaks a rule of `rules.RULES`: an error with what to do about it, or a warning with how it is mended.

        True where it is to be mended: what is an error stays as it is, so that nothing is said of what nobody wrote.
        """
        found = level(rule, self.strict)
        if found == "error":
            self.items.append(Problem(place, f"{message} [{rule}]", hint))
        elif found == "warning":
            self.items.append(Problem(place, f"{message} [{rule}]", mended or RULES[rule].mend or hint, "warning"))
        return found == "warning"

    @property
    def errors(self) -> list[Problem]:
        return [p for p in self.items if p.severity == "error"]

    @property
    def warnings(self) -> list[Problem]:
        return sorted({p for p in self.items if p.severity == "warning"})

    def stop_on_error(self) -> None:
        if self.errors:
            raise GenerationError(self.items)

    def stop_on_warning(self) -> None:
        """End a run for which warnings count as errors, where there is any of either."""
        if self.items:
            raise GenerationError(replace(p, severity="error") for p in self.items)


def nearest(name: str, names: Iterable[str]) -> str:
    """The known name closest to `name` as a hint, ``did you mean 'x'?``, or nothing where none is close."""
    close = difflib.get_close_matches(name, [str(n) for n in names], 1, 0.6)
    return f"did you mean {close[0]!r}?" if close else ""
