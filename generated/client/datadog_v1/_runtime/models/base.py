"""The base class of generated models."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, ValidationInfo, model_validator

from ..errors import Problem
from ..wire.decoding import adapter, decode, examine, preparing
from ..wire.encoding import encode, to_dict
from ..wire.findings import nearest
from ..wire.forms import EITHER
from .showing import shown, shown_fields

if TYPE_CHECKING:
    _Base = BaseModel
else:
    make = type.__call__

    class _ModelType(type(BaseModel)):
        """Refuses misspelt arguments, and counts constants as given.

        Hidden from type checkers, which would stop checking arguments themselves.
        """

        def __call__(cls, *args: Any, **fields: Any) -> Any:
            model = make(cls, *args, **fields)
            if model.model_extra:
                refuse_unknown(cls, model.model_extra)
            if defaults := _defaults(cls):
                model.model_fields_set.update(defaults)
            return model

        @property
        def __signature__(cls) -> Any:
            """What `inspect.signature`, and so editors and hypothesis, are told."""
            if cls not in _signatures:
                cls.model_rebuild()  # else pydantic has not worked it out yet
            return _signatures[cls].__get__(None, cls)

        @__signature__.setter
        def __signature__(cls, signature: Any) -> None:
            _signatures[cls] = signature

    _signatures: dict[type[BaseModel], Any] = {}

    class _Base(BaseModel, metaclass=_ModelType):
        pass


@cache
def _defaults(model: type[BaseModel]) -> list[str]:
    """The fields that have a value where none is given."""
    return [
        name
        for name, field in model.model_fields.items()
        if not field.is_required()
        and (field.default_factory or field.default is not None)
    ]


def refuse_unknown(
    model: type[BaseModel], names: Iterable[str], error: type[Exception] = TypeError
) -> None:
    """Raise an `error` if a name is none of a field, neither in Python nor in JSON.

    Models with further properties know every name; what a class that does not keep
    unknown fields makes of them is pydantic's business.
    """
    if issubclass(model, (OpenModel, UnknownVariant)):
        return
    for name in names:
        if (
            model.model_config.get("extra") == "allow"
            and name not in model.model_fields
        ):
            close = nearest(name, model.model_fields)
            raise error(f"{model.__name__} has no field {name!r}{close}")


class Model(_Base):
    """An object of the API.

    A model that was read from the server carries everything that was sent, known or
    not, and gives it back unchanged. A field that was not sent reads as None; `is_set`
    tells that from null.
    """

    model_config = ConfigDict(
        extra="allow",
        defer_build=True,
        hide_input_in_errors=True,  # it may be a secret
        protected_namespaces=(),
        validate_by_alias=True,
        validate_by_name=True,
        ser_json_inf_nan="constants",
    )

    #: Whether further properties are known not to exist.
    __closed__: ClassVar[bool] = False

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """A model of an object as JSON has it; as lenient as reading from the server.

        Raises:
            TypeError: `data` is not a mapping.
        """
        return cls.from_json(encode(data))

    @classmethod
    def from_json(cls, data: str | bytes) -> Self:
        """A model of the JSON object in `data`; as lenient as reading from the server.

        Raises:
            ValueError: `data` is not JSON.
            TypeError: it is not an object.
        """
        model = decode(cls, data)
        if not isinstance(model, cls):
            raise TypeError(
                f"{cls.__name__} is an object in JSON, not a {type(model).__name__}"
            )
        return model

    def to_dict(self) -> dict[str, Any]:
        """The object as JSON has it: names as on the wire, only what is set."""
        return to_dict(self)

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
        return self.model_extra if self.model_extra is not None else {}

    def __repr__(self) -> str:
        return shown(self)

    __str__ = __repr__

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        yield from shown_fields(self)

    # Hidden as pydantic hides its own: type checkers know the attributes by themselves.
    if not TYPE_CHECKING:

        def __setattr__(self, name: str, value: Any) -> None:
            # What the class has, such as a property, is not misspelt.
            if not (name.startswith("_") or name in self.unknown_fields):
                if not hasattr(type(self), name):
                    refuse_unknown(type(self), [name], AttributeError)
            super().__setattr__(name, value)

        def __delattr__(self, name: str) -> None:
            """Leave a field out again."""
            if name not in type(self).model_fields:
                super().__delattr__(name)
            else:
                setattr(self, name, None)
                self.model_fields_set.discard(name)

        @classmethod
        def model_rebuild(cls, **options: Any) -> bool | None:
            """Make the class ready for use; pydantic calls this at the first use."""
            # One frame further from where pydantic looks for names in quotes.
            depth = options.pop("_parent_namespace_depth", 2) + 1
            with preparing:
                return super().model_rebuild(_parent_namespace_depth=depth, **options)


class AliasedModel(Model):
    """An object with properties that have another name in Python than in JSON."""

    def model_post_init(self, context: Any) -> None:
        """Tell an unknown property from the field that is called like it in Python."""
        for name in self.unknown_fields.keys() & type(self).model_fields.keys():
            if getattr(self, name) is None:  # pydantic takes it for set
                self.model_fields_set.discard(name)


class OpenModel(AliasedModel):
    """An object that may have further properties, of a known type."""

    __additional__: ClassVar[Any] = Any

    @model_validator(mode="after")
    def _read_further(self, info: ValidationInfo) -> Self:
        further = adapter(type(self).__additional__)
        for name, value in self.unknown_fields.items():
            self.unknown_fields[name] = further.validate_python(value)
        return self


class UnknownVariant(Model):
    """A variant that the description does not know; it carries whatever was sent."""
