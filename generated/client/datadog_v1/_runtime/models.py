"""The base class of generated models, and what their modules and the client need.

from .._runtime.models import Model, Nullable, ReadOnly, Tagged, UnknownVariant,
WriteOnly
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic_core import CoreSchema, SchemaSerializer, SchemaValidator

from .datetimes import Timestamp
from .decoding import building, check, decode, examine, parse, problems, read
from .errors import Problem
from .model_annotations import object_shape
from .model_arguments import find_quick_way, quick_ways
from .model_markers import Nullable, ReadOnly, Tagged, WriteOnly
from .model_names import RESERVED, refuse_unknown
from .model_problems import EITHER
from .model_repr import shown
from .model_writing import WRITING, encode, set_fields, wire

__all__ = [
    "RESERVED",
    "Model",
    "Nullable",
    "Problem",
    "ReadOnly",
    "Tagged",
    "Timestamp",
    "UnknownVariant",
    "WriteOnly",
    "check",
    "decode",
    "encode",
    "problems",
]

if TYPE_CHECKING:
    _Base = BaseModel
else:

    class _ModelType(type(BaseModel)):
        """Refuses misspelt arguments.

        Hidden from type checkers, which would stop checking arguments themselves.
        """

        def __call__(cls, *args: Any, **fields: Any) -> Any:
            way = quick_ways.get(cls) or find_quick_way(cls)
            if way.make and way.names.issuperset(fields) and not args:
                for constant in way.constants:
                    if constant.name not in fields and constant.wire not in fields:
                        fields[constant.name] = constant.constant
                try:  # quicker than `suppress`
                    return way.make(fields)
                except ValidationError:
                    pass
            # The long way takes more, such as tuples for lists, and says what is wrong.
            refuse_unknown(cls, fields)
            return super().__call__(*args, **fields)

    class _Base(BaseModel, metaclass=_ModelType):
        pass


class Model(_Base):
    """An object of the API.

    A model that was read from the server carries everything that was sent, known or
    not, and gives it back unchanged. A field that was not sent reads as None; `is_set`
    tells that from null.
    """

    model_config = ConfigDict(
        extra="allow",
        defer_build=True,
        protected_namespaces=(),
        validate_by_alias=True,
        validate_by_name=True,
    )

    #: The type of further properties, where one is described; they are then allowed as
    #: arguments.
    __additional__: ClassVar[Any] = None
    #: Whether further properties are known not to exist.
    __closed__: ClassVar[bool] = False
    __unknown_variant__: ClassVar[bool] = False

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """A model of an object as JSON has it; as lenient as reading from the server.

        Raises:
            TypeError: `data` is not a mapping.
        """
        return cls._read(wire(data))

    @classmethod
    def from_json(cls, data: str | bytes) -> Self:
        """A model of the JSON object in `data`; as lenient as reading from the server.

        Raises:
            ValueError: `data` is not JSON.
            TypeError: it is not an object.
        """
        return cls._read(parse(data))

    @classmethod
    def _read(cls, value: Any) -> Self:
        model = read(cls, value)
        if not isinstance(model, cls):
            raise TypeError(
                f"{cls.__name__} is an object in JSON, not a {type(value).__name__}"
            )
        return model

    def to_dict(self) -> dict[str, Any]:
        """The object as JSON has it: names as on the wire, only what is set."""
        plain: dict[str, Any] = wire(self)
        return plain

    def to_json(self) -> str:
        """The object as JSON text.

        Raises:
            ValueError: it holds NaN or an infinite number.
        """
        return encode(self).decode()

    def problems(self) -> list[Problem]:
        """Everything that does not fit the description.

        Wrong types, missing fields, values outside their limits, new values of
        enumerations, new variants of unions. Unknown fields are no problem, unless the
        description rules them out.
        """
        return examine(type(self), self.to_dict(), EITHER)

    def is_set(self, name: str) -> bool:
        """Whether the field of that name in Python was sent or given, be it as null."""
        return name in self.model_fields_set

    @property
    def unknown_fields(self) -> dict[str, Any]:
        """What the object carries beyond its declared fields; may be changed."""
        extra = self.model_extra
        assert extra is not None  # since the configuration allows it
        return extra

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        assert isinstance(other, Model)
        return set_fields(self) == set_fields(other)

    def __repr__(self) -> str:
        return shown(self)

    __str__ = __repr__

    # Hidden as pydantic hides its own: type checkers know the attributes by themselves.
    if not TYPE_CHECKING:

        def __setattr__(self, name: str, value: Any) -> None:
            if name not in type(self).model_fields and name not in self.unknown_fields:
                refuse_unknown(type(self), [name], AttributeError)
            super().__setattr__(name, value)

        def __delattr__(self, name: str) -> None:
            """Leave a field out again."""
            if name not in type(self).model_fields:
                super().__delattr__(name)
            else:
                self.__dict__[name] = None
                self.__pydantic_fields_set__.discard(name)

    def _fill_in_constants(self, context: Any) -> None:
        """Count what a constructor filled in as set; pydantic calls this."""
        for declared in object_shape(type(self)).properties.declared:
            if declared.constant is not None:
                self.__pydantic_fields_set__.add(declared.name)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> CoreSchema:
        return object_shape(cls).model_schema()

    @classmethod
    def model_rebuild(cls, *, force: bool = False, **options: Any) -> bool | None:
        """Make the class ready for use; pydantic calls this at the first use.

        Our own schemas take its place: they are made several times as fast as from
        pydantic's reading of the annotations, and leave nested classes alone until they
        are used.
        """
        with building:
            if not force and isinstance(
                cls.__dict__.get("__pydantic_validator__"), SchemaValidator
            ):
                return None
            schema = object_shape(cls).model_schema()
            cls.__pydantic_core_schema__ = schema
            cls.__pydantic_serializer__ = SchemaSerializer(schema, WRITING)
            # Last, since other threads take this for the sign that all is done.
            # `__pydantic_complete__` stays False: else pydantic-core would use this
            # strict validator in the schemas for reading as well.
            cls.__pydantic_validator__ = SchemaValidator(schema)
            return True


class UnknownVariant(Model):
    """A variant that the description does not know; it carries whatever was sent."""

    __additional__ = Any
    __unknown_variant__ = True
