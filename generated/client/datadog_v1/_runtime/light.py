"""Stand-ins for what is slow to import, for modules that a client is made with.

`typing`, `dataclasses` and `functools` take several times as long to import as all that
is needed to make a client. So these modules import nothing of the kind: what only type
checkers want stands below `if TYPE_CHECKING:`, and what only a call wants is imported by
the function that wants it. TYPE_CHECKING is `bool()` there, which is False: editors that
complete with jedi leave out what stands below a plain False.
"""

from __future__ import annotations

TYPE_CHECKING = bool()
if TYPE_CHECKING:
    from functools import cached_property as cached_property
    from typing import Any, ClassVar, dataclass_transform

    from typing_extensions import deprecated as deprecated
else:

    def deprecated(message):
        """Marks a method whose callers are warned, at their line; see `warnings` of
        Python 3.13. That of `typing_extensions` imports asyncio."""

        def mark(function):
            # The warning itself is given by what guards the method; see guards.py.
            function.__deprecated__ = message
            return function

        return mark

    def dataclass_transform(**_):
        """Tells type checkers something; see `typing`."""
        return lambda class_: class_

    class cached_property:
        """A property that is worked out once for each object; see `functools`."""

        def __init__(self, make):
            self._make = make
            self.__doc__ = make.__doc__

        def __set_name__(self, owner, name):
            self._name = name

        def __get__(self, instance, owner=None):
            if instance is None:
                return self
            # Of several threads, all get what the first one made.
            return instance.__dict__.setdefault(self._name, self._make(instance))


@dataclass_transform(frozen_default=True)
class Record:
    """A frozen dataclass in all but the making: nothing is compiled for each class.

    Fields with a default that is not given stay in the class. A subclass with `eq=False`
    is compared and hashed by identity; fields it names as `secret` are not shown.
    """

    __match_args__: ClassVar[tuple[str, ...]] = ()
    _required: ClassVar[frozenset[str]] = frozenset()
    _secret: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(
        cls, *, eq: bool = True, secret: tuple[str, ...] = (), **others: Any
    ) -> None:
        super().__init_subclass__(**others)
        own = cls.__dict__.get("__annotations__", {})
        names = (*cls.__match_args__, *own)
        setattr(cls, "__match_args__", names)  # noqa: B010
        cls._required = frozenset(name for name in names if not hasattr(cls, name))
        cls._secret = secret
        if not eq:
            class_: Any = cls
            class_.__eq__ = object.__eq__
            class_.__hash__ = object.__hash__

    def __init__(self, *args: Any, **values: Any) -> None:
        names = self.__match_args__
        given = dict(zip(names, args, strict=False), **values) if args else values
        if (
            len(given) != len(args) + len(values)
            or not self._required <= given.keys()
            or not given.keys() <= frozenset(names)
        ):
            raise TypeError(f"{type(self).__name__} takes {', '.join(names)}")
        self.__dict__.update(given)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__}.{name} cannot be changed")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__}.{name} cannot be deleted")

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        shown = [name for name in self.__match_args__ if name not in self._secret]
        values = ", ".join(f"{name}={getattr(self, name)!r}" for name in shown)
        return f"{type(self).__name__}({values})"

    def _values(self) -> tuple[object, ...]:
        return tuple([getattr(self, name) for name in self.__match_args__])
