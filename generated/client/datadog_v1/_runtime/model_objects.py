"""The shape of a model class: its properties and what else an object may carry."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, cast

from pydantic import BaseModel
from pydantic_core import CoreSchema
from pydantic_core import core_schema as cs

from .model_problems import Findings, is_object, kind, nearest, step
from .model_shapes import Choice, Definitions, Limited, OrNull, Shape, refusal


@dataclass(frozen=True, slots=True)
class Property:
    """One declared property."""

    name: str  # in Python
    wire: str  # in JSON
    step: str  # in JSON pointers
    shape: Shape
    required: bool
    constant: Any  # what a constructor fills in where it is not given, or None
    read_only: bool
    write_only: bool

    def listed_values(self) -> tuple[Any, ...]:
        """The values that an enumeration lists, else none."""
        shape = self.shape
        while isinstance(shape, (OrNull, Limited)):
            shape = shape.shape
        return shape.values if isinstance(shape, Choice) else ()


@dataclass(frozen=True, slots=True)
class Properties:
    """Everything that the description says about the contents of an object."""

    declared: tuple[Property, ...]
    further: Shape | None  # further properties, where a type is described for them
    closed: bool  # no further properties are described


class Object(Shape):
    """An object that becomes a model."""

    def __init__(
        self, model: type[BaseModel], load: Callable[[], Properties], *, unknown: bool
    ) -> None:
        self.model = model
        self.unknown = (
            unknown  # stands for the variants of a union that are not described
        )
        self._load = load

    @property
    def plain(self) -> bool:
        return False

    @cached_property
    def properties(self) -> Properties:
        """The properties; worked out when needed: models may contain themselves."""
        return self._load()

    @cached_property
    def by_wire(self) -> dict[str, Property]:
        """The declared properties by their names in JSON."""
        return {declared.wire: declared for declared in self.properties.declared}

    @cached_property
    def argument_names(self) -> frozenset[str]:
        """What a constructor takes: the names in Python and the names in JSON."""
        declared = self.properties.declared
        return frozenset(n for p in declared for n in (p.name, p.wire))

    @cached_property
    def required(self) -> frozenset[str]:
        """The names in JSON of the properties that have to be there."""
        return frozenset(p.wire for p in self.properties.declared if p.required)

    @cached_property
    def listed_values(self) -> dict[str, tuple[Any, ...]]:
        """The enumerations among the properties, by their names in JSON."""
        declared = self.properties.declared
        return {p.wire: values for p in declared if (values := p.listed_values())}

    @property
    def name(self) -> str:
        """What definitions of schemas call it."""
        return f"{self.model.__module__}.{self.model.__qualname__}:{id(self.model)}"

    def reading(self, definitions: Definitions) -> CoreSchema:
        return definitions.refer(
            self.name, lambda: definitions.or_raw(self._reading(definitions))
        )

    def _reading(self, definitions: Definitions) -> CoreSchema:
        # What is absent reads as None, also where it is required or constant: nothing
        # is made up.
        fields = {
            declared.name: cs.model_field(
                cs.with_default_schema(
                    declared.shape.reading(definitions), default=None
                ),
                validation_alias=declared.wire,
            )
            for declared in self.properties.declared
        }
        further = self.properties.further
        return cs.model_schema(
            self.model,
            cs.model_fields_schema(
                fields,
                extra_behavior="allow",
                extras_schema=further.reading(definitions) if further else None,
            ),
        )

    def building(self) -> CoreSchema:
        return cs.no_info_plain_validator_function(self._accept)

    def _accept(self, value: Any) -> Any:
        if isinstance(value, self.model):
            return value
        if isinstance(value, Mapping):
            return self.model.model_validate(value)
        raise refusal(f"must be a {self.model.__name__} or a mapping, is {kind(value)}")

    def model_schema(self) -> CoreSchema:
        """The schema of the class itself: to construct and to write instances."""
        declared = self.properties.declared
        further = self.properties.further
        return cs.model_schema(
            self.model,
            cs.model_fields_schema(
                {p.name: _argument(p) for p in declared},
                extra_behavior="allow",
                extras_schema=further.building() if further else None,
            ),
            post_init=(
                "_fill_in_constants"
                if any(p.constant is not None for p in declared)
                else None
            ),
            config=cs.CoreConfig(
                title=self.model.__name__,
                extra_fields_behavior="allow",
                validate_by_alias=True,
                validate_by_name=True,
            ),
        )

    def examine(self, value: Any, path: str, findings: Findings) -> None:
        if not is_object(value):
            findings.add(path, f"must be an object, is {kind(value)}")
            return
        if not self.required <= value.keys():
            self._find_missing(value, path, findings)
        for key, item in value.items():
            if declared := self.by_wire.get(key):
                declared.shape.examine(item, path + declared.step, findings)
            elif self.properties.further:
                self.properties.further.examine(item, path + step(key), findings)
            elif self.properties.closed or findings.comparing:
                findings.add(
                    path + step(key),
                    "is not described here" + nearest(key, list(self.by_wire)),
                )

    def _find_missing(
        self, contents: dict[str, Any], path: str, findings: Findings
    ) -> None:
        rules = findings.rules
        for declared in self.properties.declared:
            if not declared.required or declared.wire in contents:
                continue
            if declared.read_only and not rules.read_only_needed:
                continue
            if declared.write_only and not rules.write_only_needed:
                continue
            findings.add(path + declared.step, "is required, but missing")


def _argument(declared: Property) -> cs.ModelField:
    """How a constructor takes one property."""
    schema = declared.shape.building()
    # The server fills in what is read-only: a request may be built without it.
    if declared.constant is not None or not declared.required or declared.read_only:
        # A None that is given stands for null, whether or not null is described:
        # `check` has the last word on that.
        schema = cs.with_default_schema(
            cs.nullable_schema(schema), default=declared.constant
        )
    # Values are written as what they are, not as what they ought to be.
    written: dict[str, Any] = {**schema, "serialization": cs.simple_ser_schema("any")}
    return cs.model_field(
        cast(CoreSchema, written),
        validation_alias=declared.wire,
        serialization_alias=declared.wire,
    )
