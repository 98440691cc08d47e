"""What is wrong with a request, and how that is told in the form of the service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .document import Document
from .messages import Response, json_response
from .operations import Content, Operation
from .samples import Sampler
from .values import clone, is_list, is_object

_WORDS = ("error", "message", "detail", "title", "description", "reason")
_STATUS = ("status", "code", "statuscode", "status_code")


class Refused(Exception):
    """A request that is not carried out.

    Args:
        status: the status that says why.
        messages: what is wrong, one text each.
        headers: headers of the answer.
    """

    def __init__(
        self,
        status: int,
        *messages: str,
        headers: Sequence[tuple[str, str]] = (),
    ) -> None:
        super().__init__(status, *messages)
        self.status = status
        self.messages = [*messages]
        self.headers = tuple(headers)


class Errors:
    """Writes answers that refuse."""

    def __init__(self, document: Document, sampler: Sampler) -> None:
        self._document = document
        self._sampler = sampler

    def answer(self, refused: Refused, operation: Operation | None) -> Response:
        """The answer: `{"errors": […]}`, or what the operation describes for the status."""
        value: Any = {"errors": refused.messages}
        media_type = "application/json"
        content = self._described(refused.status, operation)
        if content:
            media_type = content.media_type
            if not self._document.is_valid(content.schema, value):
                value = self._filled(content, refused)
        response = json_response(refused.status, value, media_type)
        return Response(
            response.status, response.headers + refused.headers, response.body
        )

    def _described(self, status: int, operation: Operation | None) -> Content | None:
        if operation is None:
            return None
        for key in (str(status), f"{status // 100}XX", "default"):
            described = operation.responses.get(key)
            if described:
                return next((c for c in described.contents if c.is_json), None)
        return None

    def _filled(self, content: Content, refused: Refused) -> Any:
        """A described error whose texts say what is wrong."""
        value = clone(self._sampler.content(content))
        told = _told(value, refused)
        return told if self._document.is_valid(content.schema, told) else value


def _told(value: Any, refused: Refused, key: str = "") -> Any:
    name = key.lower()
    if is_object(value):
        return {k: _told(v, refused, k) for k, v in value.items()}
    if is_list(value):
        if value and isinstance(value[0], str) and name in ("errors", "messages"):
            return refused.messages
        return [_told(item, refused, key) for item in value]
    if name in _STATUS and isinstance(value, int) and not isinstance(value, bool):
        return refused.status
    if isinstance(value, str) and any(word in name for word in _WORDS):
        return "; ".join(refused.messages)
    return value
