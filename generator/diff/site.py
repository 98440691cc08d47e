"""Where in the interface a comparison stands, and what it finds there before equal findings are put together."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from ..problems import Place
from .law import Direction, Effect, Guard, Loss
from .reach import BOTH, Use


def known(uses: Iterable[Use]) -> Callable[[], frozenset[Use]]:
    """Uses that need not be looked for."""
    found = frozenset(uses)
    return lambda: found


@dataclass(frozen=True)
class Site:
    """A schema, parameter or operation that is compared.

    `subject` names it in a sentence (`{operation}` stands for the operations it turns out to reach). `uses` gives the ways
    in which values of it travel. `holder` is the definition whose class it belongs to and `attribute` the property there.
    """

    subject: str
    uses: Callable[[], frozenset[Use]] = frozenset
    ways: Direction = BOTH
    polarity: int = 1
    holder: str = ""
    attribute: str = ""
    path: str = ""

    def inside(
        self, step: str, *, ways: Direction = BOTH, polarity: int = 1, holder: str = "", attribute: str = ""
    ) -> Site:
        """A part of it: `step` is `.name` for a property, `[]` for items, `.*` for further properties."""
        path = self.path + step
        subject = f"`{path.lstrip('.')}`" if self.subject.startswith("`") else f"`{path.lstrip('.')}` in {self.base}"
        return replace(
            self,
            subject=subject,
            path=path,
            ways=self.ways & ways,
            polarity=self.polarity * polarity,
            holder=holder,
            attribute=attribute,
        )

    @property
    def base(self) -> str:
        return self.subject.partition(" in ")[2] or self.subject


@dataclass(frozen=True)
class Finding:
    """One application of a rule. `uses` decide the level, `reached` are the operations. `holder` and `attribute` say which
    class of the client it is about, `path` where below a named schema; `types` is the type there in Python before and after,
    and `classes` are those that are gone with it."""

    rule: str
    place: Place
    words: tuple[tuple[str, str], ...]
    uses: frozenset[Use]
    effect: Effect
    guards: Guard
    loss: Loss
    subject: str
    reached: frozenset[str] = frozenset()
    holder: str = ""
    attribute: str = ""
    path: str = ""
    types: tuple[str, str] | None = None
    classes: tuple[str, ...] = ()
