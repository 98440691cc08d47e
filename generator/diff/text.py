"""A comparison for people: by operation, what breaks first, and no longer than it has to be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .change import Change, Diff
from .law import Level
from .rules import RULES

# Entries of one rule and level that are listed under one heading; the rest is counted.
_ALIKE = 6
_NAMES = 5
_BRIEF = 6  # changes that the end of a run lists


def text(diff: Diff) -> str:
    """The whole comparison; one line where nothing changed."""
    return "\n".join([headline(diff), *_body(diff)]) + "\n"


def headline(diff: Diff) -> str:
    """How much changed and what that asks of the version."""
    if not diff.changes:
        return "nothing changes for users"
    parts = [
        f"{n} {word}"
        for level, word in ((Level.BREAKING, "breaking"), (Level.WARNING, "to look at"), (Level.INFO, "harmless"))
        if (n := diff.count(level))
    ]
    asked = {
        "major": "the client needs a new major version",
        "minor": "the client needs a new minor version",
        "patch": "a patch version is enough",
    }
    return f"{len(diff.changes)} change{'' if len(diff.changes) == 1 else 's'} for users ({', '.join(parts)}): {asked[diff.bump]}"


def grouped(diff: Diff) -> list[tuple[str, list[Change]]]:
    """Changes by the operation they are about; what reaches several, then what is said of the description, comes last."""
    groups: dict[str, list[Change]] = {}
    for change in diff.changes:
        groups.setdefault(heading(change), []).append(change)
    last = ("Several operations", "The whole interface", "Texts and examples")
    return sorted(groups.items(), key=lambda g: (-max(c.level for c in g[1]), last.index(g[0]) if g[0] in last else -1))


def heading(change: Change) -> str:
    if RULES[change.rule].about == "text" and change.level is Level.INFO:
        return "Texts and examples"
    if change.operation:
        return change.operation
    return "Several operations" if change.operations else "The whole interface"


def folded(changes: Iterable[Change]) -> Iterator[tuple[Change, int]]:
    """Changes of which many are alike: some of each kind, the last with the number of those left out."""
    kinds: dict[tuple[str, Level], list[Change]] = {}
    for change in changes:
        kinds.setdefault((change.rule, change.level), []).append(change)
    for (_, level), found in kinds.items():
        # What breaks is named one by one, as long as that can be read.
        limit = 4 * _ALIKE if level is Level.BREAKING else _ALIKE
        shown = found if len(found) <= limit + 1 else found[:limit]
        for i, change in enumerate(shown):
            yield change, len(found) - len(shown) if i == len(shown) - 1 else 0


def operations(change: Change) -> str:
    """The operations that a change reaches, where they are several."""
    if len(change.operations) < 2:
        return ""
    names = ", ".join(change.operations[:_NAMES])
    rest = len(change.operations) - _NAMES
    return f"{names} and {rest} more" if rest > 0 else names


def _body(diff: Diff) -> Iterator[str]:
    for name, changes in grouped(diff):
        yield ""
        yield name
        if name == "Texts and examples":
            yield from _counted(changes)
            continue
        for change, rest in folded(changes):
            yield f"  {change.level.word + ':':<9} {change.what}  [{change.place}]"
            for user, effect in change.effects:
                first = next(u for u, e in change.effects if e == effect)
                if user == first:
                    users = ", ".join(u for u, e in change.effects if e == effect)
                    yield f"            {users}: {effect}"
            if reached := operations(change):
                yield f"            reaches {reached}"
            if rest:
                yield f"            … and {rest} more like it"


def _counted(changes: list[Change]) -> Iterator[str]:
    kinds: dict[str, list[Change]] = {}
    for change in changes:
        kinds.setdefault(change.rule, []).append(change)
    for rule, found in sorted(kinds.items()):
        if len(found) == 1:
            yield f"  {found[0].what}  [{found[0].place}]"
        else:
            files = sorted({c.place.file for c in found})
            yield f"  {len(found)} × {rule} in {', '.join(files[:4])}{f' and {len(files) - 4} more files' if len(files) > 4 else ''}"


def brief(diff: Diff, written: Iterable[str]) -> list[str]:
    """The comparison with the last commit in a few lines, for the end of a run; `written` are the files that it changed."""
    if not diff.changes:
        return []
    files = list(written)
    lines = ["", headline(diff).replace("for users", "for users since the last commit", 1)]
    told = [c for c in diff.changes if RULES[c.rule].about != "text" or c.level is not Level.INFO]
    for change in told[:_BRIEF]:
        lines.append(f"  {change.level.word + ':':<9} {change.what}  [{change.place}]")
        client = dict(change.effects).get("client") or dict(change.effects).get("docs")
        if client:
            lines.append(f"            {client}")
        if reached := operations(change):
            lines.append(f"            reaches {reached}")
        if shown := _shown(change, files):
            lines.append(f"            see {', '.join(shown)}")
    rest = len(diff.changes) - len(told[:_BRIEF])
    if rest:
        lines.append(f"  … and {rest} more: `ddgen diff HEAD` lists all")
    return lines


def _shown(change: Change, files: list[str]) -> list[str]:
    """A few of the files of a run that show a change: those about its operations, of each output one."""
    found: dict[str, str] = {}
    for name in change.operations[:_NAMES]:
        for file in files:
            if file.rpartition("/")[2].startswith(f"{name}."):
                found.setdefault("/".join(file.split("/")[:2]), file)
    # Signatures and models first, then pages.
    for part in ("/resources/", "/models/", "docs/content/"):
        for file in files:
            if part in file and not file.endswith("/models/__init__.py"):
                found.setdefault(file.split("/")[0], file)
    return sorted(found.values())[:3]
