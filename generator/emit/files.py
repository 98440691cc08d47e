"""What emitters return and share: files in memory, and the context they are made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .. import ir
from ..config import Config
from ..names.addresses import Addresses
from ..names.python import PythonNames
from .templates import environment as environment


@dataclass(frozen=True)
class File:
    """A file to be written: `path` relative to the output folder, with `/`; text always ends with a newline. `binary` is what a file holds
    that is not text."""

    path: str
    text: str
    executable: bool = False
    binary: bytes | None = None

    @property
    def data(self) -> bytes:
        return self.text.encode() if self.binary is None else self.binary


@dataclass(frozen=True)
class Context:
    """Everything an emitter works from. `bundle` is the document as it is published, which is printed and not read.

    `spelling` is how the module at hand writes types whose own names mean something else there.
    """

    api: ir.Api
    names: PythonNames
    addresses: Addresses
    config: Config
    bundle: dict[str, Any]
    spelling: Mapping[str, str] = field(default_factory=dict)

    def spelled(self, name: str) -> str:
        """The name of a Python type in the module at hand."""
        return self.spelling.get(name, name)
