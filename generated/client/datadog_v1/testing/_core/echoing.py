"""Answers of operations that keep nothing: their example, with what this request asked for in place of what the example's did."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .document import Document
from .making import json_of, swapped
from .mending import mend
from .operations import Operation
from .samples import Sampler
from .values import clone, is_list, is_object, leaves, text

# Shorter texts and smaller numbers may be equal by chance.
_TELLING = 4


class Echo:
    """Makes answers from examples."""

    def __init__(self, document: Document, sampler: Sampler) -> None:
        self._document = document
        self._sampler = sampler

    def answer(self, operation: Operation, values: Mapping[str, Any], body: Any) -> Any:
        """The body of the answer; None where none is described."""
        content = json_of(operation.success.contents) if operation.success else None
        if content is None:
            return None
        example = self._sampler.content(content)
        new = self._new(operation, values, body)
        answer = swapped(clone(example), new, within=False) if new else clone(example)
        told = _named(answer, body)
        if new or told is not answer:
            answer = told
            answer = mend(self._document, self._sampler, content.schema, answer)
        return answer

    def _new(
        self, operation: Operation, values: Mapping[str, Any], body: Any
    ) -> dict[str, Any]:
        """What the examples of the request hold, and what this request holds instead."""
        found: dict[str, Any] = {}
        for parameter in operation.parameters:
            given = values.get(parameter.key)
            if given is not None:
                _pair(parameter.example, given, found)
        content = json_of(operation.bodies)
        if content is not None and content.examples and body is not None:
            _pair(content.examples[0], body, found)
        return {old: new for old, new in found.items() if old != text(new)}


def _named(answer: Any, body: Any) -> Any:
    """The answer with what was sent where it shows a property of the same name."""
    if not (is_object(answer) and is_object(body) and answer.keys() & body.keys()):
        return answer
    result = dict(answer)
    for name in answer.keys() & body.keys():
        if is_object(answer[name]):
            result[name] = _named(answer[name], body[name])
        elif not is_list(answer[name]) or is_list(body[name]):
            result[name] = clone(body[name])
    return result


def _pair(old: Any, new: Any, found: dict[str, Any]) -> None:
    if is_object(old) and is_object(new):
        for name in old.keys() & new.keys():
            _pair(old[name], new[name], found)
    elif is_list(old) and is_list(new):
        for one, other in zip(leaves(old), leaves(new), strict=False):
            _pair(one, other, found)
    elif isinstance(old, (str, int)) and isinstance(new, (str, int)):
        if isinstance(old, bool) or isinstance(new, bool) or not new:
            return
        if len(text(old)) >= _TELLING:
            found[text(old)] = new
