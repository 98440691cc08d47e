"""Rows of figures and the table they are printed as."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """A figure with whose it is."""

    value: float
    unit: str  # "s" or "B"
    name: str = ""

    def __str__(self) -> str:
        steps = [(1, "s"), (1e-3, "ms"), (1e-6, "µs")] if self.unit == "s" else [(1e6, "MB"), (1e3, "kB"), (1, "B")]
        factor, shown = next(((f, s) for f, s in steps if self.value >= f), steps[-1])
        text = f"{_short(self.value / factor)} {shown}"
        return f"{self.name}: {text}" if self.name else text


@dataclass(frozen=True)
class Row:
    """A figure of ours beside a peer's.

    Args:
        what: what was measured.
        ours: our figure.
        peer: the peer's; None where there is none to compare with.
        ratio: ours to the peer's in words.
        target: the goal in words; empty where there is none.
        met: whether it is reached.
    """

    what: str
    ours: Figure
    peer: Figure | None
    ratio: str
    target: str = ""
    met: bool | None = None


def at_most(what: str, ours: Figure, peer: Figure, limit: float) -> Row:
    """The target is a multiple of the peer's figure."""
    ratio = ours.value / peer.value
    return Row(what, ours, peer, f"{_short(ratio)} ×", f"≤ {limit:g} ×", ratio <= limit)


def times_as_good(what: str, ours: Figure, peer: Figure, factor: float) -> Row:
    """The target is that the peer takes `factor` times as much."""
    ratio = peer.value / ours.value
    return Row(what, ours, peer, f"1/{_short(ratio)}", f"≤ 1/{factor:g}", ratio >= factor)


def absolute(what: str, ours: Figure, peer: Figure | None, limit: float) -> Row:
    """The target is a figure of its own; the peer's stands beside it."""
    ratio = f"{_short(ours.value / peer.value)} ×" if peer else ""
    return Row(what, ours, peer, ratio, f"≤ {Figure(limit, ours.unit)}", ours.value <= limit)


def compared(what: str, ours: Figure, peer: Figure) -> Row:
    """No target: the figures alone."""
    return Row(what, ours, peer, f"{_short(ours.value / peer.value)} ×")


def table(first: str, rows: Iterable[Row]) -> str:
    """The rows in Markdown."""
    lines = [f"| {first} | ours | peer | ratio | target | met |", "| --- | --- | --- | --- | --- | --- |"]
    for row in rows:
        met = {True: "yes", False: "**no**", None: ""}[row.met]
        cells = (row.what, row.ours, row.peer or "", row.ratio, row.target, met)
        lines.append(f"| {' | '.join(map(str, cells))} |")
    return "\n".join(lines)


def _short(value: float) -> str:
    """Three digits."""
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"
