"""The entry of a version in the client's changelog, written from what changed since the last release."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from .change import Change, Diff
from .law import Level

# Past entries, beside the spec: `ddgen release` adds the one of the version that is released.
NAME = "changelog.md"
_GROUPS = ((Level.BREAKING, "Breaking"), (Level.WARNING, "To look at"), (Level.INFO, "New and changed"))


@dataclass(frozen=True)
class Entry:
    """A version with the maintainer's sentence, where there is one, and its changes under their headings."""

    version: str
    note: str
    groups: tuple[tuple[str, tuple[Change, ...]], ...]


def entry(version: str, note: str, diff: Diff | None) -> Entry:
    """The entry of a version. Changes that only readers of the documentation see are no part of it."""
    seen = [c for c in diff.changes if "client" in c.users] if diff else []
    groups = ((heading, tuple(c for c in seen if c.level is level)) for level, heading in _GROUPS)
    return Entry(version, note, tuple((heading, changes) for heading, changes in groups if changes))


def past(spec: Path) -> str:
    """The entries of released versions, the latest first."""
    try:
        return (spec.parent / NAME).read_text("utf-8")
    except OSError:
        return ""


def present(version: str, released: str, notes: dict[str, str], diff: Diff | None, kept: str) -> Entry | None:
    """The entry of the version at hand: none where it is released and nothing has changed since."""
    if not released:
        return entry(version, notes.get(version, "") or "The first version.", None) if not kept else None
    if version == released:
        changed = entry("Unreleased", "", diff)
        return changed if changed.groups else None
    return entry(version, notes.get(version, ""), diff)
