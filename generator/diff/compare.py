"""Compares two descriptions and puts equal findings together: every change once, with all that it reaches."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from functools import cache
from typing import Any

from ..problems import Place
from . import document, match, operations, promises, python_names
from .baseline import bare
from .change import Change, Diff
from .findings import Findings
from .law import Direction, Effect, Guard, Level, level, through
from .pairing import Pairs, pair
from .reach import Reach, Use
from .rules import RULES, Rule
from .schemas import Schemas
from .side import Side
from .site import Finding

REQUEST, RESPONSE, NEGOTIATED = Direction.REQUEST, Direction.RESPONSE, Direction.NEGOTIATED


def compare(old: Side, new: Side, today: str = "") -> Diff:
    """All changes from one description to another, the worst first.

    `today` (ISO date) decides which sunsets have passed: what ends after its announced end does not break. None has where it is empty.
    """
    if old.prose != new.prose:
        # Texts that one side does not have are not compared; and without them most parts are plainly equal.
        old, new = (replace(s, doc=bare(s.doc), prose=False) if s.prose else s for s in (old, new))
    schemas = [(s.doc.get("components") or {}).get("schemas") or {} for s in (old, new)]
    renamed = match.schemas(*schemas)
    pairs = pair(old, new)
    findings = Findings(old, new, renamed)
    walk = Schemas(findings, renamed)
    reach = Reach(old), Reach(new)

    @cache
    def uses(before: str, after: str) -> frozenset[Use]:
        return pairs.translated(reach[0].uses(document.reference(before)), reach[1].uses(document.reference(after)))

    operations.compare(pairs, walk, findings, today)
    families = promises.families(pairs, findings.aside())
    document.compare(pairs, walk, findings, families)
    document.components(pairs, walk, findings, uses)
    python_names.compare(pairs, findings, renamed, uses)
    changes = _together(findings, pairs)
    return Diff(tuple(sorted(changes, key=_order)), old.version, new.version)


def _order(change: Change) -> Any:
    return -change.level, change.place.file, change.place.line, change.place.column, change.rule, change.what


def _together(findings: Findings, pairs: Pairs) -> list[Change]:
    groups: dict[Any, list[Finding]] = defaultdict(list)
    for item in findings.items:
        groups[item.rule, item.place, item.words, item.subject].append(item)
    ids = {op.key: op.id for op in [*(b for _, b in pairs.both), *pairs.added]}
    held = {op.key: op.held for op in [*(b for _, b in pairs.both), *pairs.added]}
    for op in pairs.gone:
        ids.setdefault(op.key, op.id)
        held.setdefault(op.key, op.held)
    order = {key: i for i, key in enumerate(ids)}
    found = []
    for group in groups.values():
        first, rule = group[0], RULES[group[0].rule]
        uses = frozenset().union(*(f.uses for f in group))
        reached = frozenset().union(*(f.reached for f in group))
        keys = sorted((k for k in reached if k in ids), key=order.__getitem__)
        calls = [h.call for k in keys if (h := held[k])]
        loss = first.loss
        for item in group[1:]:
            loss |= item.loss
        found.append(_change(rule, first, loss, uses, [ids[k] for k in keys], calls))
    return found


def _change(rule: Rule, finding: Finding, loss: Any, uses: frozenset[Use], ids: list[str], calls: list[str]) -> Change:
    directions = {d for _, d, _ in uses}
    worst, why = Level.INFO, []
    for way in (REQUEST, RESPONSE, NEGOTIATED):
        for sign in {p for _, d, p in uses if d is way}:
            effect = through(finding.effect, sign)
            found = level(effect, way, finding.guards)
            why.append((way, effect, found))
            worst = max(worst, found)
    if rule.about == "text":
        worst = Level.INFO
    worst = (
        max(worst, level(Effect.NONE, Direction.NOWHERE, finding.guards, loss))
        if Guard.ANNOUNCED not in finding.guards
        else Level.INFO
    )
    words = _Words(dict(finding.words))
    words["operation"] = f"`{ids[0]}`" if len(ids) == 1 else f"{len(ids)} operations"
    words.setdefault("call", f"`{calls[0]}`" if len(calls) == 1 else f"{len(calls)} methods")
    words["subject"] = finding.subject.format_map(words) if "{operation}" in finding.subject else finding.subject
    what = _fill(rule.what, words)
    effects = _effects(rule, finding, words, why, directions, loss)
    users = tuple(u for u in ("client", "docs", "curl", "postman") if u in {user for user, _ in effects} or u == "docs")
    return Change(rule.id, worst, finding.place, tuple(ids), users, what, tuple((u, t) for u, t in effects if t))


class _Words(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return ""


def _fill(text: str, words: _Words) -> str:
    filled = re.sub(r"\{([a-z_]+)\}", lambda m: words[m[1]], text)
    return filled.replace("`` ", "").replace("``", "nothing")


def _effects(
    rule: Rule,
    finding: Finding,
    words: _Words,
    why: list[tuple[Direction, Effect, Level]],
    directions: set[Direction],
    loss: Any,
) -> list[tuple[str, str]]:
    """What it means to each kind of user; an empty text where there is nothing to add to what changed."""
    if rule.about == "text":
        return [("docs", _fill(rule.docs, words))]
    found: list[tuple[str, str]] = []
    known = all(words[w] for w in re.findall(r"\{([a-z_]+)\}", rule.client))
    # What a schema says about what is sent concerns nobody where it is only read.
    nobody = rule.about == "schema" and not directions and not loss and "{cls}" not in rule.client
    if nobody:
        return [("docs", _fill(rule.docs, words))]
    client = [_fill(rule.client, words)] if rule.client and known else []
    if finding.types and finding.types[0] != finding.types[1]:
        name = words["attribute"] or finding.attribute
        held = f"`{words['cls']}.{name}` " if words["cls"] and name else ""
        client.append(f"{held}reads as `{finding.types[1]}`, was `{finding.types[0]}`")
    client += [f"`{name}` cannot be imported any more" for name in finding.classes]
    commands = rule.command and _fill(rule.command, words)
    if rule.about == "schema":
        said, command = _payload(why)
        client += said
        commands = commands or command
    found.append(("client", "; ".join(dict.fromkeys(client))))
    asked = REQUEST in directions or (NEGOTIATED in directions and finding.effect is Effect.NARROWS)
    if asked and (finding.effect is not Effect.NONE or commands):
        found += [("curl", commands or ""), ("postman", commands or "")]
    found.append(("docs", _fill(rule.docs, words) if rule.docs else ""))
    return found


def _payload(why: list[tuple[Direction, Effect, Level]]) -> tuple[list[str], str]:
    """What a change of a schema means to who sends and who reads, in the law's own words."""
    said: list[str] = []
    command = ""
    for way, effect, found in why:
        if way is REQUEST and found is Level.BREAKING:
            said.append("what was sent before may be refused (RequestValidationError)")
            command = "commands that send what is no longer taken are refused"
        elif way is REQUEST and effect is Effect.WIDENS:
            said.append("more may be sent")
        elif way is REQUEST and effect is Effect.UNDECIDED:
            said.append("whether all that was sent is still taken cannot be told")
            command = "whether all that was sent is still taken cannot be told"
        elif way is RESPONSE and found is Level.BREAKING:
            said.append("code that reads it meets what was ruled out before")
        elif way is RESPONSE and found is Level.WARNING and effect is Effect.WIDENS:
            said.append("the client reads it; code that expects only what was known meets more")
        elif way is RESPONSE and effect is Effect.UNDECIDED:
            said.append("whether code that reads it meets something new cannot be told")
    return said, command


__all__ = ["Place", "compare"]
