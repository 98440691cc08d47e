"""Compares what the client is called in Python, and what its types are there.

Most of it follows from what the description says otherwise: then it is told with that. What nothing explains is a change of its own.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from ..ir.words import pascal
from ..problems import Place
from .findings import Findings
from .held import HeldModel, HeldOperation
from .law import Direction, Loss
from .pairing import Op, Pairs
from .python_types import expanded, fits, renaming
from .reach import Use
from .rules import RULES
from .side import position
from .site import Finding, Site, known

Uses = Callable[[str, str], frozenset[Use]]
At = tuple[Place | None, bool]
REQUEST, RESPONSE = Direction.REQUEST, Direction.RESPONSE


def compare(pairs: Pairs, findings: Findings, renamed: Mapping[str, str], uses: Uses) -> None:
    if findings.old.held.operations and findings.new.held.operations:
        _Names(pairs, findings, renamed, uses).compare()


class _Names:
    def __init__(self, pairs: Pairs, findings: Findings, renamed: Mapping[str, str], uses: Uses) -> None:
        self.pairs, self.findings, self.uses = pairs, findings, uses
        self.old, self.new = findings.old.held, findings.new.held
        self.components = [(s.doc.get("components") or {}).get("schemas") or {} for s in (findings.old, findings.new)]
        self.renamed = {**renamed, **self.inner_renames(renamed)}
        self.classes = {
            model.name: self.new.models[self.target(name)].name
            for name, model in self.old.models.items()
            if self.target(name) in self.new.models
        }
        self.renaming = any(a != b for a, b in self.classes.items())
        self.kinds = [
            {m.name: m.type for m in held.models.values() if m.type and not m.fields} for held in (self.old, self.new)
        ]

    def compare(self) -> None:
        self.client()
        for a, b in self.pairs.both:
            if a.held and b.held:
                self.operation(a, b, a.held, b.held)
        self.models()
        self.modules()

    def target(self, name: str) -> str:
        return self.renamed.get(name, name)

    def inner_renames(self, renamed: Mapping[str, str]) -> dict[str, str]:
        """New names of classes that have none in the description: they begin with that of what holds them."""
        heads = list(renamed.items())
        heads += [(pascal(a.id), pascal(b.id)) for a, b in self.pairs.both if a.id != b.id]
        for item in self.findings.items:
            if item.rule == "property-renamed" and item.holder:
                words = dict(item.words)
                heads.append(
                    (item.holder + pascal(words["old"]).rstrip("_"), item.holder + pascal(words["new"]).rstrip("_"))
                )
        found: dict[str, str] = {}
        for name in self.old.models:
            if name not in self.new.models and name not in renamed:
                made = (after + name[len(before) :] for before, after in heads if name.startswith(before))
                new = next((n for n in made if n in self.new.models and n not in self.old.models), None)
                found |= {name: new} if new else {}
        return found

    def client(self) -> None:
        before, after = (f"{h.package}.{h.client}" for h in (self.old, self.new))
        if before != after:
            # A name that is not fixed in the configuration follows from the title.
            title = next(
                (f for f in self.findings.items if f.rule == "info-changed" and ("keyword", "title") in f.words), None
            )
            if title:
                self.findings.items.remove(title)
            at = position(self.findings.new.doc.get("info"), "title", None)
            self.findings.add("client-renamed", Site("the client", uses=self.pairs.uses), at, old=before, new=after)

    # ---- operations

    def operation(self, a: Op, b: Op, old: HeldOperation, new: HeldOperation) -> None:
        if old == new and not self.renaming:
            return
        at = position(b.item, b.method.lower(), None)
        if a.id == b.id and a.family == b.family and old.call != new.call:
            site = Site("{operation}", uses=known({(b.key, REQUEST, 1)}))
            self.findings.add("operation-renamed", site, at, old=old.call, new=new.call, old_call=old.call)
        before = renaming(old.result, self.classes)
        if before == new.result:
            return
        reads = fits(expanded(new.result, self.kinds[1]), expanded(before, self.kinds[1]))
        loss = Loss.NOTHING if reads else Loss.TYPE
        answers = ("success-", "response-body-", "response-media-type-", "default-response-")
        causes = [
            i
            for i, f in enumerate(self.findings.items)
            if b.key in f.reached
            and (
                f.rule.startswith(answers)
                or (not f.path and RULES[f.rule].about == "schema" and any(d is RESPONSE for _, d, _ in f.uses))
            )
        ]
        if causes:
            self.attach(causes[:1], (old.result, new.result), loss)
        else:
            site = Site("what {operation} returns", uses=known({(b.key, RESPONSE, 1)}))
            self.findings.add("result-type-changed", site, at, old=old.result, new=new.result, loss=loss)

    def attach(self, causes: list[int], types: tuple[str, str] | None, loss: Loss, lost: str = "") -> None:
        for i in causes:
            item = self.findings.items[i]
            classes = (*item.classes, lost) if lost else item.classes
            self.findings.items[i] = replace(item, types=types or item.types, loss=item.loss | loss, classes=classes)

    # ---- models

    def models(self) -> None:
        kept = {m.name for m in self.new.models.values()}
        for name, model in self.old.models.items():
            other = self.new.models.get(self.target(name))
            if other is None:
                if model.name not in kept and name not in self.components[0]:
                    self.lost(name, model)
                continue
            if model == other and not self.renaming:
                continue
            named = name in self.components[0]
            site = Site(
                f"`{self.target(name)}`",
                uses=functools.partial(self.uses, name, self.target(name)),
                holder=self.target(name),
            )
            if model.name != other.name and self.target(name) == name:
                self.findings.add("class-renamed", site, self.at(name), cls=model.name, new_class=other.name)
            self.fields(name, named, model, other, site)

    def at(self, name: str) -> At:
        """Where a schema stands; the paths where it has no name of its own."""
        target = self.target(name)
        if target in self.components[1]:
            return position(self.components[1], target, None)
        return position(self.findings.new.doc, "paths", None)

    def lost(self, name: str, model: HeldModel) -> None:
        """A class that is gone: told with what it was made for."""
        items = self.findings.items
        causes = [i for i, f in enumerate(items) if f.types and model.name in f.types[0]]
        causes = causes or [i for i, f in enumerate(items) if f.path and _inner(f, name)]
        if not causes:
            for op in [*(a for a, _ in self.pairs.both), *self.pairs.gone]:
                if name.startswith(pascal(op.id)):
                    moved = self.pairs.keys[0].get(op.key, op.key)
                    causes = [
                        i
                        for i, f in enumerate(items)
                        if moved in f.reached and RULES[f.rule].about != "text" and not f.path
                    ]
                    break
        holder = max((n for n in self.components[0] if name.startswith(n)), key=len, default="")
        if not causes and holder and holder not in self.components[1] and self.target(holder) == holder:
            causes = [i for i, f in enumerate(items) if f.rule == "schema-removed" and ("old", holder) in f.words]
        if causes:
            self.attach(causes[:1], None, Loss.NAME, model.name)
            return
        uses = self.uses(holder, self.target(holder)) if holder else frozenset()
        place = self.at(holder) if holder else position(self.findings.new.doc, "paths", None)
        self.findings.add("class-removed", Site(f"`{name}`", uses=known(uses)), place, cls=model.name)

    def fields(self, name: str, named: bool, old: HeldModel, new: HeldModel, site: Site) -> None:
        target = self.target(name)
        properties = (self.components[1].get(target) or {}).get("properties") if named else None
        for wire, before in old.fields.items():
            after = new.fields.get(wire)
            if after is None:
                continue
            at = (
                position(properties, wire, None)
                if isinstance(properties, dict) and wire in properties
                else self.at(name)
            )
            inner = Site(f"`{target}.{wire}`", uses=site.uses, holder=target, attribute=wire)
            if before.name != after.name:
                words = _words({"cls": new.name, "attribute": before.name, "new_attribute": after.name})
                self.findings.add("attribute-renamed", inner, at, **words)
            if before.type == after.type and not self.renaming:
                continue
            was = renaming(before.type, self.classes)
            if was == after.type:
                continue
            causes = [
                i
                for i, f in enumerate(self.findings.items)
                if RULES[f.rule].about == "schema"
                and ((f.holder, f.attribute) == (target, wire) or _below(f.path, f"{target}.{wire}"))
            ]
            types = expanded(was, self.kinds[1]), expanded(after.type, self.kinds[1])
            reads, sends = fits(types[1], types[0]), fits(types[0], types[1])
            if causes:
                # The law has decided about what is wider or narrower: only a type of another kind is lost.
                self.attach(causes, (before.type, after.type), Loss.NOTHING if reads or sends else Loss.TYPE)
            elif not named and any(RULES[f.rule].about == "schema" for f in self.findings.items):
                continue  # It is made of schemas whose changes are told where they stand.
            else:
                ways = {d for _, d, _ in site.uses()}
                breaks = (not reads and RESPONSE in ways) or (not sends and REQUEST in ways)
                words = {"cls": new.name, "attribute": after.name, "old": before.type, "new": after.type}
                loss = Loss.TYPE if breaks else Loss.NOTHING
                self.findings.add("attribute-type-changed", inner, at, loss=loss, **_words(words))

    def modules(self) -> None:
        """Classes that are in another module, since other families use them."""
        moved: dict[tuple[str, str], list[str]] = {}
        for name, model in self.old.models.items():
            other = self.new.models.get(self.target(name))
            if other and other.module != model.module and "unused" not in (other.module, model.module):
                moved.setdefault((model.module, other.module), []).append(other.name)
        for (before, after), names in sorted(moved.items()):
            names = sorted(names)
            uses = frozenset(u for n in names if n in self.components[1] for u in self.uses(n, n))
            shown = ", ".join(f"`{n}`" for n in names[:6]) + (f" and {len(names) - 6} more" if len(names) > 6 else "")
            first = next((n for n in names if n in self.components[1]), "")
            package = self.new.package
            words = {"old": f"{package}.models.{before}", "new": f"{package}.models.{after}", "package": package}
            self.findings.add("module-moved", Site(shown, uses=known(uses)), self.at(first), **_words(words))


def _words(words: dict[str, str]) -> dict[str, Any]:
    return dict(words)


def _below(path: str, head: str) -> bool:
    return path == head or (path.startswith(head) and path[len(head)] in ".[ (")


def _inner(finding: Finding, name: str) -> bool:
    """Whether a class of this name was made for what a finding is about: `Ask.kind` gives `AskKind`."""
    made = "".join(
        pascal(part).rstrip("_")
        for part in finding.path.replace("[]", ".item").replace(".*", ".value").split(".")
        if part
    )
    return bool(made) and name.startswith(made) and "." in finding.path
