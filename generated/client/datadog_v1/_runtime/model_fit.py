"""Which of several shapes a JSON value looks most like."""

from collections.abc import Sequence
from typing import Any, TypeVar

from .model_objects import Object
from .model_problems import RESPONSE, Findings
from .model_shapes import Shape

S = TypeVar("S", bound=Shape)


def best_fit(
    objects: Sequence[Object], contents: dict[str, Any], deep: bool
) -> Object | None:
    """The object that `contents` looks most like.

    First the fewest required properties missing and unlisted values, then the fewest
    unknown properties; between equals, if `deep`, the fewest problems anywhere inside;
    then the first one.
    """
    if len(objects) > 1:
        distances = [_distance(candidate, contents) for candidate in objects]
        least = min(distances)
        objects = [
            candidate
            for candidate, d in zip(objects, distances, strict=True)
            if d == least
        ]
    return cleanest(objects, contents, deep)


def _distance(candidate: Object, contents: dict[str, Any]) -> tuple[int, int]:
    amiss = len(candidate.required - contents.keys())
    for wire, values in candidate.listed_values.items():
        if wire in contents and contents[wire] not in values:
            amiss += 1
    return amiss, len(contents.keys() - candidate.by_wire.keys())


def alien(candidate: Object, contents: dict[str, Any]) -> bool:
    """Whether `contents` has nothing in common with an object that needs something."""
    return bool(candidate.required) and not (contents.keys() & candidate.by_wire.keys())


def cleanest(shapes: Sequence[S], value: Any, deep: bool) -> S | None:
    """If `deep`, the shape that finds the fewest problems; else the first one."""
    if len(shapes) < 2 or not deep:
        return shapes[0] if shapes else None
    best, least = shapes[0], -1
    for shape in shapes:
        findings = Findings(RESPONSE, comparing=True)
        shape.examine(value, "", findings)
        if not findings.problems:
            return shape
        if least < 0 or len(findings.problems) < least:
            best, least = shape, len(findings.problems)
    return best
