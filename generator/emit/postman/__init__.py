"""Emits `postman/collection.json`: every operation with its request examples and saved responses, in format v2.1."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from http import HTTPStatus
from typing import Any

import jinja2

from ... import ir
from ..examples.shell import seconds
from ..files import Context, File, environment
from ..json_text import pretty
from ..request.body import document
from ..request.text import HIDDEN, settled
from .request import Item, Row
from .variables import Variables

_SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"


@dataclass(frozen=True)
class Saved:
    """A response that is kept with the request it answers."""

    name: str
    code: int
    phrase: str
    headers: tuple[Row, ...] = ()
    body: str = ""
    language: str = ""


@dataclass(frozen=True)
class Entry:
    """An item of the collection."""

    id: str
    name: str
    description: str
    item: Item
    saved: Item
    responses: tuple[Saved, ...]
    unpruned: bool


@dataclass(frozen=True)
class FamilyFolder:
    name: str
    description: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class GroupFolder:
    name: str
    description: str
    families: tuple[FamilyFolder, ...]


@cache
def _environment() -> jinja2.Environment:
    return environment(json=_json, seconds=seconds)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def shared(ctx: Context) -> Iterator[File]:
    """The collection: a folder a group, in it a folder a family, in it the operations."""
    variables = Variables(ctx)
    families = {family.slug: _family(variables, family) for family in ctx.api.families}
    groups = [GroupFolder(g.name, g.description, tuple(families[s] for s in g.families)) for g in ctx.api.groups]
    text = (
        _environment()
        .get_template("postman/collection.json.j2")
        .render(
            api=ctx.api,
            id=str(uuid.uuid5(uuid.NAMESPACE_URL, f"{_SCHEMA}#{ctx.api.title}")),
            schema=_SCHEMA,
            groups=groups,
            variables=variables.entries,
        )
    )
    # The template says what is in it; how JSON is laid out is not its business.
    text = json.dumps(json.loads(text), indent=2, ensure_ascii=False)
    yield File("postman/collection.json", HIDDEN.sub(lambda m: f"\\u{ord(m[0]):04x}", text) + "\n")


def family(ctx: Context, family: ir.Family) -> Iterator[File]:
    """Nothing: there is one collection for all families."""
    return iter(())


def _family(variables: Variables, family: ir.Family) -> FamilyFolder:
    entries = (entry for op in family.operations for entry in _entries(variables, op))
    return FamilyFolder(family.name, family.description, tuple(entries))


def _entries(variables: Variables, op: ir.Operation) -> Iterator[Entry]:
    """An item for each request example; the first is the operation's own and holds the responses."""
    for i, request in enumerate(variables.requests[op.id]):
        yield Entry(
            f"{op.id}.{request.name}" if i else op.id,
            f"{op.title}: {request.title}" if i else op.title,
            _description(op),
            Item(variables, request),
            Item(variables, request, saved=True),
            () if i else tuple(_responses(op)),
            op.method in ("GET", "HEAD") and request.content is not None,
        )


def _description(op: ir.Operation) -> str:
    notes = ["**Deprecated.** Do not use it in anything new."] if op.deprecated else []
    return "\n\n".join([*notes, *filter(None, [op.unstable, op.description])])


def _responses(op: ir.Operation) -> Iterator[Saved]:
    for response in op.responses:
        code = _code(response.status)
        if code is None:
            continue
        if not response.contents:
            yield Saved(response.description or response.status, code, _phrase(code))
        for content in response.contents:
            header = (Row("Content-Type", content.media_type),)
            language = "json" if content.media.is_json else "text"
            for example in content.examples:
                text = _text(content, example.value)
                yield Saved(example.summary or example.name, code, _phrase(code), header, text, language)


def _text(content: ir.Content, value: Any) -> str:
    return pretty(settled(value), lambda m: "") if content.media.is_json else document(content, value)


def _code(status: str) -> int | None:
    """The status code that an example of a response has; None where the description leaves it open."""
    return int(status[0]) * 100 if re.fullmatch("[1-5][Xx]{2}", status) else int(status) if status.isdigit() else None


def _phrase(code: int) -> str:
    try:
        return HTTPStatus(code).phrase
    except ValueError:
        return str(code)
