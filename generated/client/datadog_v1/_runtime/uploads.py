"""The fields of a multipart/form-data body: texts, bytes, paths and open files."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping
from typing import IO, Any, cast

from .errors import Problem, RequestValidationError
from .light import Record
from .narrowing import is_list, is_path
from .parameters import text

# (filename or None, content, media type or None), as httpx2 takes it.
Part = tuple[str | None, IO[bytes] | bytes | str, str | None]


class Upload(Record):
    """A form with files.

    Args:
        fields: value by name: an open binary file, bytes, a `pathlib.Path`, a string or
            another plain value sent as text, `(filename, content)` or
            `(filename, content, media type)`, or a list of these.
    """

    fields: Mapping[str, Any]

    @property
    def replayable(self) -> bool:
        """Whether the form can be sent a second time: its files can be rewound."""
        return all(
            not hasattr(content, "read") or content.seekable()
            for _, (_, content, _) in self._plan()
        )

    def open(self, stack: contextlib.ExitStack) -> list[tuple[str, Part]]:
        """The parts of the form for httpx2.

        Args:
            stack: closes the files that are opened for this.

        Raises:
            RequestValidationError: a field cannot be sent.
        """
        parts: list[tuple[str, Part]] = []
        for name, (filename, content, media) in self._plan():
            if is_path(content):
                content = stack.enter_context(open(content, "rb"))
            parts.append((name, (filename, content, media)))
        return parts

    def _plan(self) -> list[tuple[str, tuple[str | None, Any, str | None]]]:
        plan: list[tuple[str, tuple[str | None, Any, str | None]]] = []
        for name, value in self.fields.items():
            values = value if is_list(value) else [value]
            plan += [(name, _part(name, one)) for one in values if one is not None]
        return plan


def _part(name: str, value: Any) -> tuple[str | None, Any, str | None]:
    """File name, content (perhaps still a path) and media type of one value."""
    if isinstance(value, tuple):
        filename, content, *media = cast(Any, value)
        return filename, content, media[0] if media else None
    if is_path(value):
        return os.path.basename(value), value, None
    if hasattr(value, "read"):
        own_name = getattr(value, "name", None)
        # Files opened by number have that number for a name.
        filename = os.path.basename(own_name) if isinstance(own_name, str) else name
        return filename, value, None
    if isinstance(value, (bytes, bytearray, memoryview)):
        return name, bytes(cast(bytes, value)), None
    try:
        return None, text(value), None
    except ValueError as error:
        raise RequestValidationError(
            "the form cannot be sent", [Problem(f"/{name}", str(error))]
        ) from None
