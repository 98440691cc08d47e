"""The shape of a union, and how its variant is chosen."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, cast

from pydantic import BaseModel
from pydantic_core import CoreSchema
from pydantic_core import core_schema as cs

from .model_containers import ListOf, MapOf, Named
from .model_fit import alien, best_fit, cleanest
from .model_leads import Lead, find_lead
from .model_objects import Object
from .model_problems import Findings, is_object, kind, nearest, step
from .model_shapes import (
    NULL,
    Choice,
    Definitions,
    Limited,
    Moment,
    OrNull,
    Scalar,
    Shape,
    argument_validator,
    refusal,
)


class OneOf(Shape):
    """A value of one of several shapes.

    Objects are told apart by the value of the property `tag`; without one, and where
    variants share a value, the best fit is taken. An object that is none of the
    variants becomes the unknown variant. The same choice is made everywhere: in
    reading, in constructors and in finding problems.
    """

    def __init__(self, shapes: Iterable[Shape], tag: str | None = None) -> None:
        self.shapes = tuple(shapes)
        self.tag = tag

    @cached_property
    def _flat(self) -> tuple[Shape, ...]:
        return tuple(_flatten(self.shapes))

    @cached_property
    def variants(self) -> tuple[Shape, ...]:
        """The described variants; those of nested unions are among them."""
        return tuple(v for v in self._flat if not (isinstance(v, Object) and v.unknown))

    @cached_property
    def unknown(self) -> Object | None:
        """What stands for variants that are not described."""
        return next(
            (v for v in self._flat if isinstance(v, Object) and v.unknown), None
        )

    @property
    def plain(self) -> bool:
        return all(variant.plain for variant in self._flat)

    @cached_property
    def by_tag(self) -> dict[Any, tuple[Object, ...]]:
        """The object variants by the values that their tag may have."""
        found: dict[Any, tuple[Object, ...]] = {}
        for variant in self._objects:
            for value in self._tag_values(variant):
                found[value] = (*found.get(value, ()), variant)
        return found

    @cached_property
    def lead(self) -> Lead | None:
        """What tells most objects apart at a glance: the tag, or what stands for it."""
        if self.tag is None:
            return find_lead(self._objects)
        return Lead((self.tag,), self.by_tag) if self.by_tag else None

    @cached_property
    def _objects(self) -> tuple[Object, ...]:
        return tuple(v for v in self.variants if isinstance(v, Object))

    def _tag_values(self, variant: Object) -> tuple[Any, ...]:
        return variant.listed_values.get(self.tag, ()) if self.tag else ()

    @cached_property
    def _without_tag(self) -> tuple[Object, ...]:
        """The variants that an object without the tag may be."""
        return tuple(v for v in self._objects if self.tag not in v.required)

    @cached_property
    def _with_any_tag(self) -> tuple[Object, ...]:
        """The variants whose tag is not an enumeration."""
        return tuple(v for v in self._objects if not self._tag_values(v))

    # Choosing

    def choose(self, value: Any, *, deep: bool = True) -> Shape | None:
        """The variant for a JSON value; None where none is described for it.

        With `deep`, what is wrong further inside decides between variants that look the
        same from outside.
        """
        if not is_object(value):
            return self._choose_by_type(value, deep)
        best = best_fit(self._candidates(value), value, deep)
        if best is None or (self.unknown and not self.tag and alien(best, value)):
            return next((v for v in self.variants if isinstance(v, MapOf)), None)
        return best

    def _candidates(self, contents: dict[str, Any]) -> tuple[Object, ...]:
        if self.tag is None:
            return (self.lead and self.lead.followed(contents)) or self._objects
        if self.tag not in contents:
            return self._without_tag
        tag = contents[self.tag]
        known = self.by_tag.get(tag) if isinstance(tag, (str, int)) else None
        return known or self._with_any_tag

    def _choose_by_type(self, value: Any, deep: bool) -> Shape | None:
        wanted = (ListOf,) if isinstance(value, list) else (Scalar, Choice, Moment)
        variants = [
            v
            for v in self.variants
            if isinstance(v.shape if isinstance(v, Limited) else v, wanted)
        ]
        return cleanest(variants, value, deep)

    # Reading

    def reading(self, definitions: Definitions) -> CoreSchema:
        if self.plain:
            return cs.any_schema()
        ways: list[CoreSchema] = []
        if self.lead:
            # In Rust. An object of a known tag is its variant, whatever else is wrong.
            found = {
                value: _shared(those).reading(definitions)
                for value, those in self.lead.variants.items()
            }
            ways.append(cs.tagged_union_schema(found, [list(self.lead.path)]))
        if not self._all_by_tag:
            numbered = {
                i: variant.reading(definitions)
                for i, variant in enumerate(self.variants)
            }
            ways.append(cs.tagged_union_schema(numbered, self._number))
        if self.unknown:
            # Asks again: a variant that could not be read must not end here.
            unknown = {True: self.unknown.reading(definitions)}
            ways.append(cs.tagged_union_schema(unknown, self._is_unknown))
        chain = (
            ways[0]
            if len(ways) == 1
            else cs.union_schema(list(ways), mode="left_to_right")
        )
        return definitions.or_raw(chain)

    @cached_property
    def _all_by_tag(self) -> bool:
        return bool(self.by_tag) and not (
            self._without_tag
            or self._with_any_tag
            or len(self._objects) < len(self.variants)
        )

    def _number(self, value: Any) -> int | None:
        if self.lead and self.lead.followed(value):
            return None  # did not fit the variant that it is
        chosen = self.choose(value)
        return None if chosen is None else self.variants.index(chosen)

    def may_be_new(self, value: Any) -> bool:
        """Whether a value without a variant may be of one that is not described."""
        if not is_object(value) or not self._objects:
            return False
        return self.tag is None or isinstance(value.get(self.tag), (str, int))

    def _is_unknown(self, value: Any) -> bool | None:
        return True if is_object(value) and self.choose(value) is None else None

    # Building

    def building(self) -> CoreSchema:
        return cs.no_info_plain_validator_function(self._accept)

    def _accept(self, value: Any) -> Any:
        if isinstance(value, self._models):
            return value
        is_map = isinstance(value, Mapping)
        chosen = self.choose(dict(cast(Mapping[str, Any], value)) if is_map else value)
        if chosen is None and isinstance(value, Mapping):
            chosen = self.unknown
        if chosen is None:
            raise refusal(f"fits none of the variants, is {kind(value)}")
        return argument_validator(chosen).validate_python(value)

    @cached_property
    def _models(self) -> tuple[type[BaseModel], ...]:
        return tuple(v.model for v in self._flat if isinstance(v, Object))

    # Examining

    def examine(self, value: Any, path: str, findings: Findings) -> None:
        # Comparisons inside comparisons would multiply with every level of nesting.
        if chosen := self.choose(value, deep=not findings.comparing):
            chosen.examine(value, path, findings)
        elif not is_object(value) or not self._objects:
            findings.add(path, f"fits none of the variants, is {kind(value)}")
        elif self.tag and self.tag not in value:
            findings.add(path + step(self.tag), "is required, but missing")
        elif self.tag and not isinstance(value[self.tag], (str, int)):
            findings.add(
                path + step(self.tag), f"must be a string, is {kind(value[self.tag])}"
            )
        elif findings.rules.new_values:
            self._report_unknown(value, path, findings)

    def _report_unknown(
        self, value: dict[str, Any], path: str, findings: Findings
    ) -> None:
        if not self.tag:
            findings.add(path, "fits none of the described variants")
            return
        tag = value[self.tag]
        close = nearest(str(tag), [str(known) for known in self.by_tag])
        findings.add(
            path + step(self.tag),
            f"is {tag!r}, which is none of the described variants{close}",
        )


def _flatten(shapes: Iterable[Shape]) -> Iterator[Shape]:
    for shape in shapes:
        match shape:
            case Named():
                yield from _flatten([shape.target])
            case OneOf():
                yield from _flatten(shape.shapes)
            case OrNull():
                yield from _flatten([shape.shape, NULL])
            case _:
                yield shape


def _shared(objects: tuple[Object, ...]) -> Shape:
    """The variants of one tag: mostly one, else a small union without a tag."""
    return objects[0] if len(objects) == 1 else OneOf(objects)
