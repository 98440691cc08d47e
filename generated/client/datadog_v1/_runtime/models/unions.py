"""Which variant of a union a value is."""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple, get_args

from pydantic import (
    BaseModel,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    Tag,
    TypeAdapter,
    ValidationError,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema
from pydantic_core import core_schema as cs

from ..narrowing import is_mapping
from .fields import Namespace, Outline, model_classes, origin, outline


class Member(NamedTuple):
    """One variant: its type, and the values of the tag that name it."""

    type: Any
    tags: tuple[str, ...] = ()


class Variants:
    """Tells the variants of a union apart, in `Annotated[A | B, Variants("type")]`.

    The value of the property `tag` decides, whatever else is in the object: a variant
    has the values that stand beside it in `Tag`. Variants without one, and those that
    share one, are told apart by what is in the object. Of objects the one is taken that
    lacks the fewest required properties and has the fewest unlisted values, then with
    the fewest unknown properties, then with the fewest problems anywhere inside; then
    the first one. An object that is none of them becomes an `UnknownVariant`, where the
    union has that as its last.

    Args:
        tag: name of the property in JSON; None where there is none.
        module: `__name__` of the module in which names in quotes are looked up.
    """

    def __init__(self, tag: str | None = None, *, module: str | None = None) -> None:
        self.tag = tag
        self.namespace: Namespace = vars(sys.modules[module]) if module else {}
        self.members: tuple[Member, ...] = ()
        self._forms: dict[int, TypeAdapter[Any]] = {}

    @classmethod
    def among(cls, members: Sequence[Any], namespace: Namespace) -> "Variants":
        """The variants of a union that says nothing about how they are told apart."""
        variants = cls().of(members)
        variants.namespace = namespace
        return variants

    def of(self, members: Sequence[Any]) -> "Variants":
        """These variants, once they know the union that they stand beside."""
        if not self.members:
            self.members = tuple(map(_member, members))
        return self

    @cached_property
    def unknown(self) -> int | None:
        """The number of the variant that stands for those not described."""
        last = len(self.members) - 1
        named = getattr(self.members[last].type, "__name__", "")
        return last if named == "UnknownVariant" else None

    @cached_property
    def by_tag(self) -> dict[str, list[int]]:
        """The numbers of the variants by the values of their tag."""
        found: dict[str, list[int]] = {}
        for number, member in enumerate(self.members):
            for value in member.tags:
                found.setdefault(value, []).append(number)
        return found

    @cached_property
    def kinds(self) -> list[Any]:
        """What each variant is: `list`, `dict` for a map, `BaseModel`, or a scalar."""
        return [
            (
                BaseModel
                if number == self.unknown
                or any(model_classes(one.type, self.namespace))
                else origin(one.type, self.namespace)
            )
            for number, one in enumerate(self.members)
        ]

    @cached_property
    def models(self) -> dict[type[BaseModel], int]:
        """The numbers of the variants by the models that they may be."""
        found: dict[type[BaseModel], int] = {}
        for number, member in enumerate(self.members):
            for model in model_classes(member.type, self.namespace):
                found.setdefault(model, number)
        return found

    @cached_property
    def outlines(self) -> list[tuple[int, Outline]]:
        """The outlines of all models, with the numbers of their variants."""
        return [(number, outline(model)) for model, number in self.models.items()]

    def choose(self, value: Any, *, deep: bool = True) -> int | None:
        """The number of the variant that a value, model or plain, is.

        With `deep`, what is wrong inside decides where all else is equal.
        """
        if isinstance(value, (dict, Mapping)):
            return self._choose_object(value, deep)
        if isinstance(value, BaseModel):
            found = self.models.items()
            return next((n for c, n in found if isinstance(value, c)), self.unknown)
        array = isinstance(value, (list, tuple))
        numbers = [
            number
            for number, kind in enumerate(self.kinds)
            if kind not in (dict, BaseModel) and (kind is list) == array
        ]
        return self._cleanest(numbers, value, deep)

    def _choose_object(self, value: Any, deep: bool) -> int | None:
        candidates = self.outlines
        if self.tag is None:
            if self.unknown is not None and all(o.alien(value) for _, o in candidates):
                candidates = []
        elif self.tag in value:
            tag = value[self.tag]
            numbers = self.by_tag.get(tag, ()) if isinstance(tag, str) else ()
            if len(numbers) == 1:
                return numbers[0]
            candidates = [c for c in candidates if c[0] in numbers]
        else:  # it is of a variant that can do without
            candidates = [c for c in candidates if self.tag not in c[1].required]
        if not candidates:
            maps = (n for n, kind in enumerate(self.kinds) if kind is dict)
            return next(maps, self.unknown)
        distances = [one.distance(value) for _, one in candidates]
        least = min(distances)
        best = [c[0] for c, d in zip(candidates, distances, strict=True) if d == least]
        return self._cleanest(best, value, deep)

    def _cleanest(self, numbers: list[int], value: Any, deep: bool) -> int | None:
        if len(numbers) < 2 or not deep:
            return next(iter(numbers), None)
        # The first of those with the fewest problems.
        return min(numbers, key=lambda number: self._problems(number, value))

    def _problems(self, number: int, value: Any) -> int:
        from ..wire.forms import COMPARING, described

        if number not in self._forms:
            form = described(self.members[number].type, COMPARING, self.namespace)
            self._forms[number] = TypeAdapter(form)
        try:
            self._forms[number].validate_python(value, strict=True)
        except ValidationError as error:
            return error.error_count()
        return 0

    # What pydantic asks for

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        self.of(get_args(source) or (source,))
        schemas = [handler.generate_schema(member.type) for member in self.members]
        names = [
            getattr(m.type, "__name__", str(n)) for n, m in enumerate(self.members)
        ]
        in_python = tagged(names, schemas, self.choose)
        in_json = in_python
        if self.by_tag and self.tag is not None:
            # In Rust, without making a Python object of everything first.
            known = {
                tag: schemas[those[0]] if len(those) == 1 else in_python
                for tag, those in self.by_tag.items()
            }
            new = tagged(names, schemas, self._choose_new)
            in_json = cs.union_schema(
                [cs.tagged_union_schema(known, self.tag), new], mode="left_to_right"
            )
        return cs.json_or_python_schema(
            in_json, in_python, serialization=cs.simple_ser_schema("any")
        )

    def _choose_new(self, value: Any) -> int | None:
        """The variant of a value that has no tag, or none that is described."""
        tag = value.get(self.tag) if is_mapping(value) else None
        return (
            None if isinstance(tag, str) and tag in self.by_tag else self.choose(value)
        )

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        # Not `oneOf`: values that are not listed are admitted everywhere, so an object
        # often fits several variants.
        found: list[JsonSchemaValue] = []
        for one in _flat(handler(schema)):
            if one not in found:
                found.append(one)
        return {"anyOf": found}


def tagged(
    labels: list[str], schemas: list[CoreSchema], choose: Callable[[Any], int | None]
) -> CoreSchema:
    """The schema of a value for which `choose` tells which of `schemas` it has.

    The place of an error names the schema by its label.
    """

    def label(value: Any) -> str | None:
        number = choose(value)
        return None if number is None else labels[number]

    return cs.tagged_union_schema(
        dict(zip(labels, schemas, strict=True)),
        label,
        custom_error_type="variant",
        custom_error_message="Input should be one of the variants",
    )


def _member(annotation: Any) -> Member:
    metadata = getattr(annotation, "__metadata__", ())
    tags = tuple(entry.tag for entry in metadata if isinstance(entry, Tag))
    return Member(get_args(annotation)[0] if tags else annotation, tags)


def _flat(schema: JsonSchemaValue) -> Iterator[JsonSchemaValue]:
    inner = schema.get("anyOf", schema.get("oneOf"))
    if inner is None:
        yield schema
    else:
        for one in inner:
            yield from _flat(one)
