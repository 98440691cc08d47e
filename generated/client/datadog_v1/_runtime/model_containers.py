"""The shapes that hold further ones: arrays, maps and type aliases."""

from collections.abc import Callable
from functools import cached_property
from typing import Any

from pydantic_core import CoreSchema
from pydantic_core import core_schema as cs

from .model_problems import Findings, is_array, is_object, kind, step
from .model_shapes import Definitions, Shape, argument_validator


class ListOf(Shape):
    """An array."""

    def __init__(self, items: Shape) -> None:
        self.items = items

    @property
    def plain(self) -> bool:
        return self.items.plain

    def reading(self, definitions: Definitions) -> CoreSchema:
        if self.plain:
            return cs.any_schema()
        return definitions.or_raw(cs.list_schema(self.items.reading(definitions)))

    def building(self) -> CoreSchema:
        return cs.list_schema(self.items.building())

    def examine(self, value: Any, path: str, findings: Findings) -> None:
        if not is_array(value):
            findings.add(path, f"must be an array, is {kind(value)}")
            return
        for index, item in enumerate(value):
            self.items.examine(item, f"{path}/{index}", findings)


class MapOf(Shape):
    """An object used as a map from strings."""

    def __init__(self, values: Shape) -> None:
        self.values = values

    @property
    def plain(self) -> bool:
        return self.values.plain

    def reading(self, definitions: Definitions) -> CoreSchema:
        if self.plain:
            return cs.any_schema()
        return definitions.or_raw(
            cs.dict_schema(cs.any_schema(), self.values.reading(definitions))
        )

    def building(self) -> CoreSchema:
        return cs.dict_schema(cs.str_schema(strict=True), self.values.building())

    def examine(self, value: Any, path: str, findings: Findings) -> None:
        if not is_object(value):
            findings.add(path, f"must be an object, is {kind(value)}")
            return
        for key, item in value.items():
            self.values.examine(item, path + step(key), findings)


class Named(Shape):
    """A type alias.

    What it stands for is worked out when needed: an alias may contain itself.
    """

    def __init__(self, name: str, resolve: Callable[[], Shape]) -> None:
        self.name = name
        self._resolve = resolve
        self._asked = False

    @cached_property
    def target(self) -> Shape:
        """The shape that the name stands for."""
        return self._resolve()

    @property
    def plain(self) -> bool:
        if (
            self._asked
        ):  # by its own contents: say no, which is never wrong, only slower
            return False
        self._asked = True
        try:
            return self.target.plain
        finally:
            self._asked = False

    def reading(self, definitions: Definitions) -> CoreSchema:
        if self.plain:
            return cs.any_schema()
        return definitions.refer(self.name, lambda: self.target.reading(definitions))

    def building(self) -> CoreSchema:
        return cs.no_info_plain_validator_function(self._accept)

    def _accept(self, value: Any) -> Any:
        return argument_validator(self.target).validate_python(value)

    def examine(self, value: Any, path: str, findings: Findings) -> None:
        self.target.examine(value, path, findings)
