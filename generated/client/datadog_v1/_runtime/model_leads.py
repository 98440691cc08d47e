"""Where to look to tell the variants of a union apart, if one place is enough."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from .model_containers import ListOf, Named
from .model_objects import Object
from .model_problems import is_array, is_object
from .model_shapes import Choice, Limited, OrNull, Shape

_DEPTH = 4
_PLACES = 200  # to look at, at most


class Lead(NamedTuple):
    """A place within a value, and the variants by the value that is found there."""

    path: tuple[str | int, ...]
    variants: dict[Any, tuple[Object, ...]]

    def followed(self, value: Any) -> tuple[Object, ...]:
        """The variants that `value` may be; none if it has nothing listed there."""
        for key in self.path:
            if isinstance(key, int):
                value = value[key] if is_array(value) and value else None
            else:
                value = value.get(key) if is_object(value) else None
        return self.variants.get(value, ()) if isinstance(value, str) else ()


def find_lead(objects: Sequence[Object]) -> Lead | None:
    """The outermost place where all variants list values, and not all the same."""
    if len(objects) < 2:
        return None
    places: list[tuple[tuple[str | int, ...], list[Shape]]] = [((), list(objects))]
    for path, shapes in places:  # which grows meanwhile
        choices = [shape for shape in shapes if isinstance(shape, Choice)]
        if len(choices) == len(shapes):
            found = _sorted(objects, choices)
            if found and all(len(those) < len(objects) for those in found.values()):
                return Lead(path, found)
        elif len(path) < _DEPTH and len(places) < _PLACES:
            places.extend(((*path, key), inner) for key, inner in _inside(shapes))
    return None


def _sorted(
    objects: Sequence[Object], choices: Sequence[Choice]
) -> dict[Any, tuple[Object, ...]]:
    found: dict[Any, tuple[Object, ...]] = {}
    for candidate, choice in zip(objects, choices, strict=True):
        for value in choice.values:
            if not isinstance(value, str):
                return {}
            found[value] = (*found.get(value, ()), candidate)
    return found


def _inside(shapes: Sequence[Shape]) -> Iterator[tuple[str | int, list[Shape]]]:
    lists = [shape for shape in shapes if isinstance(shape, ListOf)]
    if len(lists) == len(shapes):
        yield 0, [_bare(shape.items) for shape in lists]
    objects = [shape for shape in shapes if isinstance(shape, Object)]
    if len(objects) == len(shapes):
        for wire in objects[0].by_wire:
            if all(wire in shape.by_wire for shape in objects):
                inner = [_bare(shape.by_wire[wire].shape) for shape in objects]
                # What decides has to be required where it belongs.
                needed = all(wire in shape.required for shape in objects)
                if needed or not isinstance(inner[0], Choice):
                    yield wire, inner


def _bare(shape: Shape) -> Shape:
    while True:
        match shape:
            case Named():
                shape = shape.target
            case OrNull() | Limited():
                shape = shape.shape
            case _:
                return shape
