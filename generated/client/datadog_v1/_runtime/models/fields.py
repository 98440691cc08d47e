"""What the fields of a model say about the properties of a JSON object."""

import sys
from collections.abc import Iterator, Mapping
from functools import cache
from inspect import get_annotations
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    ForwardRef,
    Literal,
    NamedTuple,
    Union,
    get_args,
    get_origin,
)

from pydantic import BaseModel
from typing_extensions import TypeAliasType

from .types import Mark, OneWay, ReadOnly, WriteOnly

Namespace = Mapping[str, Any]


class Property(NamedTuple):
    """One declared property."""

    name: str  # in Python
    type: Any  # without None where null is not described
    namespace: Namespace  # in which names in quotes are looked up
    values: tuple[Any, ...]  # those that an enumeration lists
    in_requests: bool  # whether it is required there
    in_responses: bool


@cache
def properties(model: type[BaseModel]) -> dict[str, Property]:
    """The declared properties of a model, by their names in JSON."""
    modules = {
        name: vars(sys.modules[base.__module__])
        for base in reversed(model.__mro__)
        for name in get_annotations(base)
    }
    return {
        field.alias or name: _property(name, field, modules.get(name, {}))
        for name, field in model.model_fields.items()
    }


class Outline(NamedTuple):
    """What tells models apart at first sight: names in JSON, and enumerations."""

    known: frozenset[str]
    required: frozenset[str]  # in one direction at least
    values: dict[str, tuple[Any, ...]]

    def alien(self, value: Mapping[str, Any]) -> bool:
        """Whether an object has nothing in common with a model that needs something."""
        return bool(self.required) and self.known.isdisjoint(value)

    def distance(self, value: Mapping[str, Any]) -> tuple[int, int]:
        """How many properties of an object are missing or not listed; are unknown."""
        amiss = len(self.required.difference(value))
        for wire, values in self.values.items():
            if wire in value and value[wire] not in values:
                amiss += 1
        return amiss, len(value) - len(self.known.intersection(value))


@cache
def outline(model: type[BaseModel]) -> Outline:
    """The outline of a model."""
    declared = properties(model).items()
    return Outline(
        known=frozenset(wire for wire, _ in declared),
        required=frozenset(w for w, p in declared if p.in_requests or p.in_responses),
        values={wire: one.values for wire, one in declared if one.values},
    )


def _property(name: str, field: Any, namespace: Namespace) -> Property:
    type_, metadata = unfold(field.annotation, namespace)
    metadata = (*field.metadata, *metadata)
    values = listed(type_)
    if field.default is None and Mark.NULL not in metadata:
        # It may be left out, not be null.
        present = [one for one in union(type_) if one is not NoneType]
        type_ = Union[tuple(present)]  # noqa: UP007
    if metadata:
        type_ = Annotated[(type_, *metadata)]
    # A constant is filled in by constructors; what is sent has to have it.
    required = field.is_required() or values == (field.default,)
    one_way = {type(m): m.required for m in metadata if isinstance(m, OneWay)}
    return Property(
        name=name,
        type=type_,
        namespace=namespace,
        values=values,
        in_requests=required if ReadOnly not in one_way else False,
        in_responses=one_way.get(ReadOnly, required) and WriteOnly not in one_way,
    )


def unfold(annotation: Any, namespace: Namespace) -> tuple[Any, tuple[Any, ...]]:
    """A type without what `Annotated` says about it, and that; quotes are resolved."""
    if isinstance(annotation, ForwardRef):
        annotation = annotation.__forward_arg__
    if isinstance(annotation, str):
        annotation = eval(annotation, dict(namespace))
    if get_origin(annotation) is not Annotated:
        return annotation, ()
    inner, *metadata = get_args(annotation)
    bare, further = unfold(inner, namespace)
    return bare, (
        *further,
        *(e for m in metadata for e in getattr(m, "metadata", (m,))),
    )


def union(type_: Any) -> tuple[Any, ...]:
    """The members of a union, or the one type that it is."""
    return get_args(type_) if get_origin(type_) in (Union, UnionType) else (type_,)


def listed(type_: Any) -> tuple[Any, ...]:
    """The values of an enumeration, else none."""
    members = [one for one in union(type_) if one is not NoneType]
    values = [v for m in members if get_origin(m) is Literal for v in get_args(m)]
    # Literal["a", "b"] | str is open.
    kinds: set[Any] = {type(value) for value in values}
    plain = all(get_origin(m) is Literal or m in kinds for m in members)
    return tuple(values) if plain else ()


def model_classes(type_: Any, namespace: Namespace) -> Iterator[type[BaseModel]]:
    """The models that an object at the place of a type may be."""
    bare, _ = unfold(type_, namespace)
    if isinstance(bare, TypeAliasType):
        yield from model_classes(bare.__value__, module(bare))
    elif isinstance(bare, type) and issubclass(bare, BaseModel):
        if bare.__name__ != "UnknownVariant":
            yield bare
    elif len(members := union(bare)) > 1:
        for member in members:
            yield from model_classes(member, namespace)


def module(alias: TypeAliasType) -> Namespace:
    """Where the names in quotes of a type alias are looked up."""
    return vars(sys.modules[alias.__module__]) if alias.__module__ else {}


def origin(type_: Any, namespace: Namespace) -> Any:
    """`list` and `dict` for arrays and maps, also behind an alias; else the type."""
    bare, _ = unfold(type_, namespace)
    if isinstance(bare, TypeAliasType):
        return origin(bare.__value__, module(bare))
    return get_origin(bare) or bare
