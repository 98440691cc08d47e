"""The request examples that outputs show of an operation: each a value of a media type, under a name that no other has."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from . import words
from .operations import Content, Example, Operation


@dataclass(frozen=True)
class RequestExample:
    """An example to be shown. `name` is made unique within the operation, also where case is ignored; it is empty where the
    description has no named example. `content` is None for an operation without a body; `parameters` has the examples of
    parameters that go by the same name."""

    name: str
    content: Content | None
    example: Example | None
    parameters: tuple[tuple[str, Example], ...] = ()  # by `Parameter.key`


def request_examples(op: Operation) -> tuple[RequestExample, ...]:
    """The examples to be shown of an operation, at least one; those of the preferred media type come first.

    Of an operation without a body, the named examples of its parameters are: those of the same name belong together.
    """
    found: list[RequestExample] = []
    taken: set[str] = set()
    contents = op.body.contents if op.body else ()
    for content in contents:
        for example in content.examples:
            name = stem(example.name)
            if name.lower() in taken:
                name = f"{name}-{words.slug(content.media_type)}"
            unique = words.unique(name.lower(), taken, "-")
            taken.add(unique)
            found.append(RequestExample(name + unique[len(name) :], content, example))
    if not contents:
        found += _of_parameters(op)
    return tuple(found) or (RequestExample("", contents[0] if contents else None, None),)


def _of_parameters(op: Operation) -> Iterator[RequestExample]:
    """The examples of an operation without a body, where a parameter has several."""
    named: dict[str, list[tuple[str, Example]]] = {}
    for p in op.parameters:
        for example in p.examples:
            named.setdefault(example.name, []).append((p.key, example))
    taken: set[str] = set()
    for name, examples in named.items() if len(named) > 1 else ():
        unique = words.unique(stem(name).lower(), taken, "-")
        taken.add(unique)
        yield RequestExample(stem(name) + unique[len(stem(name)) :], None, None, tuple(examples))


def stem(name: str) -> str:
    """A name as part of a file's name; two names never give the same."""
    text = words.file_stem(name)
    return text if text == name else f"{text}-{hashlib.sha256(name.encode('utf-8', 'surrogatepass')).hexdigest()[:6]}"
