"""The body of a multipart form: its parts, files opened when they are sent."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from typing import IO, Any, cast

from .errors import Problem, RequestValidationError
from .forms import Field, multipart
from .light import Record
from .narrowing import is_path
from .operation import Part

# (filename or None, content, media type or None, headers), as httpx2 takes it.
Piece = tuple[str | None, IO[bytes] | bytes | str, str | None, Mapping[str, str]]


class Upload(Record):
    """A form with files.

    Args:
        fields: value by name: an open binary file, bytes, a `pathlib.Path`, a string or
            another plain value sent as text, an object sent as JSON,
            `(filename, content)` or `(filename, content, media type)`, or a list of
            these.
        parts: how fields are sent of which the description says more.
        media_type: `multipart/form-data`, or another kind of it.
    """

    fields: Mapping[str, Any]
    parts: Mapping[str, Part] = {}
    media_type: str = "multipart/form-data"

    @property
    def replayable(self) -> bool:
        """Whether the form can be sent a second time: its files can be rewound."""
        return all(
            not hasattr(field.content, "read") or field.content.seekable()
            for field in self._plan()
        )

    def open(self, stack: contextlib.ExitStack) -> list[tuple[str, Piece]]:
        """The parts of the form for httpx2.

        Args:
            stack: closes the files that are opened for this.

        Raises:
            RequestValidationError: a field cannot be sent.
        """
        found: list[tuple[str, Piece]] = []
        for name, content, filename, media, headers in self._plan():
            if is_path(content):
                content = stack.enter_context(open(content, "rb"))
            # The library adds the media type to the headers that it is given.
            found.append((name, (filename, cast(Any, content), media, dict(headers))))
        return found

    def _plan(self) -> list[Field]:
        plan: list[Field] = []
        for name, value in self.fields.items():
            try:
                plan += multipart({name: value}, self.parts)
            except ValueError as error:
                raise RequestValidationError(
                    "the form cannot be sent", [Problem(f"/{name}", str(error))]
                ) from None
        return plan
