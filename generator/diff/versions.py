"""Whether a version follows from what changed, as Semantic Versioning has it."""

from __future__ import annotations

import re

Version = tuple[int, int, int]


def parse(text: str) -> Version | None:
    """The three numbers that a version begins with; None where it begins otherwise."""
    found = re.match(r"v?(\d+)\.(\d+)(?:\.(\d+))?", text)
    return (int(found[1]), int(found[2]), int(found[3] or 0)) if found else None


def least(released: Version, bump: str) -> Version:
    """The least version that may follow. Below 1.0.0 the second number has the part of the first."""
    major, minor, patch = released
    if bump == "major":
        return (major + 1, 0, 0) if major else (0, minor + 1, 0)
    if bump == "minor":
        return (major, minor + 1, 0) if major else (0, minor, patch + 1)
    return released


def complaint(released: str, present: str, bump: str) -> tuple[str, str] | None:
    """What is wrong with a version, and what to write instead; None where it follows."""
    old, new = parse(released), parse(present)
    if old is None or new is None or new >= least(old, bump):
        return None
    wanted = ".".join(map(str, least(old, bump)))
    if bump not in ("major", "minor"):
        return f"version {present} is before the released {released}", f"{wanted} or later"
    hint = f"a new {bump} version: {wanted}"
    if not old[0] and bump == "major":
        hint += ", or 1.0.0 (below 1.0.0 the second number counts as the major one)"
    return f"version {present} does not follow from what changed since the release of {released}", hint
