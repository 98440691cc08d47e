"""Collects what the comparison finds, with the names in Python that its sentences show."""

from __future__ import annotations

from typing import Any

from ..problems import Place
from .held import HeldField
from .law import Direction, Effect, Guard, Loss
from .rules import RULES
from .side import Side
from .site import Finding, Site


class Findings:
    """What was found between two sides."""

    def __init__(self, old: Side, new: Side, renamed: dict[str, Any]) -> None:
        self.old, self.new, self.renamed = old, new, renamed
        self.back = {b: a for a, b in renamed.items()}
        self.items: list[Finding] = []

    def aside(self) -> Findings:
        """An empty collection for a question whose answer is not reported."""
        return Findings(self.old, self.new, self.renamed)

    def add(
        self,
        rule: str,
        site: Site,
        at: tuple[Place | None, bool] | None,
        *,
        effect: Effect | None = None,
        guards: Guard | None = None,
        ways: Direction | None = None,
        loss: Loss | None = None,
        **words: Any,
    ) -> None:
        """Apply a rule. `at` is where, and whether that is in the old description."""
        known = RULES[rule]
        chosen = effect or known.effect
        assert chosen is not None, f"the effect of {rule} has to be worked out"
        way = site.ways if ways is None else site.ways & ways
        place, in_old = at or (None, False)
        if place is None:
            place = Place("", 0, 0)
        else:
            place = (self.old if in_old else self.new).shown(place)
        found = site.uses()
        self.items.append(
            Finding(
                rule,
                place,
                tuple(sorted(words.items())),
                frozenset((op, d, p * site.polarity) for op, d, p in found if d & way),
                chosen,
                known.guard if guards is None else known.guard | guards,
                known.loss if loss is None else loss,
                site.subject,
                frozenset(op for op, _, _ in found),
                site.holder,
                site.attribute,
                site.path,
            )
        )

    # ---- names in Python

    def field(self, holder: str, name: str, *, old: bool) -> HeldField | None:
        """The attribute of a definition (by its new name) for a property."""
        models = self.old.held.models if old else self.new.held.models
        model = models.get(self.back.get(holder, holder) if old else holder) if models else None
        return model.fields.get(name) if model else None

    def class_name(self, holder: str, *, old: bool = False) -> str:
        models = self.old.held.models if old else self.new.held.models
        model = models.get(self.back.get(holder, holder) if old else holder) if models else None
        return model.name if model else holder

    def class_inside(self, holder: str, name: str) -> str:
        """The definition that the type of a property leads to, if it has no name in the description."""
        found = self.field(holder, name, old=False) or self.field(holder, name, old=True)
        schemas = self.new.doc.get("components", {}).get("schemas", {})
        return found.inner if found and found.inner and found.inner not in schemas else ""

    def attribute(self, holder: str, name: str, *, old: bool) -> dict[str, Any]:
        """The words that name a property in Python; none where it is in no class."""
        found = self.field(holder, name, old=old)
        return {"cls": self.class_name(holder, old=old), "attribute": found.name, "type": found.type} if found else {}

    def renamed_attribute(self, holder: str, name: str, target: str) -> dict[str, Any]:
        before, after = self.field(holder, name, old=True), self.field(holder, target, old=False)
        if not before or not after:
            return {}
        return {"cls": self.class_name(holder), "attribute": before.name, "new_attribute": after.name}
