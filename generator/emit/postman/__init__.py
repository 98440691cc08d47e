"""Emits `postman/collection.json`: every operation with its request examples and saved responses, in format v2.1."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from ... import ir
from ..examples.values import plain
from ..files import Context, File
from ..json_text import pretty
from ..request import HIDDEN, cases, document
from .request import Item

_SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"


def shared(ctx: Context) -> Iterator[File]:
    """The collection: a folder a group, in it a folder a family, in it the operations."""
    families = {family.slug: family for family in ctx.api.families}
    groups = [_folder(g.name, g.description, [_family(ctx, families[s]) for s in g.families]) for g in ctx.api.groups]
    collection = {
        "info": {
            "_postman_id": str(uuid.uuid5(uuid.NAMESPACE_URL, f"{_SCHEMA}#{ctx.api.title}")),
            "name": ctx.api.title,
            "description": ctx.api.description,
            "schema": _SCHEMA,
        },
        "item": groups if len(groups) > 1 else [family for group in groups for family in group["item"]],
        "variable": list(_variables(ctx)),
    }
    text = json.dumps(collection, indent=2, ensure_ascii=False)
    yield File("postman/collection.json", HIDDEN.sub(lambda m: f"\\u{ord(m[0]):04x}", text) + "\n")


def family(ctx: Context, family: ir.Family) -> Iterator[File]:
    """Nothing: there is one collection for all families."""
    return iter(())


def _folder(name: str, description: str, items: list[dict[str, Any]]) -> dict[str, Any]:
    return {"name": name, "description": description, "item": items}


def _family(ctx: Context, family: ir.Family) -> dict[str, Any]:
    return _folder(family.name, family.description, [item for op in family.operations for item in _items(ctx, op)])


def _items(ctx: Context, op: ir.Operation) -> Iterator[dict[str, Any]]:
    """An item for each request example; the first is the operation's own and holds the responses."""
    for i, case in enumerate(cases(ctx, op)):
        name = op.title
        item = Item(ctx, case)
        result: dict[str, Any] = {
            "id": f"{op.id}.{case.name}" if i else op.id,
            "name": f"{name}: {case.title}" if i else name,
            "request": {**item.request(), "description": _description(op)},
            "response": [] if i else list(_responses(op, Item(ctx, case, saved=True).request())),
        }
        if lines := item.script():
            script = {"type": "text/javascript", "exec": lines}
            result["event"] = [{"listen": "prerequest", "script": script}]
        if op.method in ("GET", "HEAD") and case.content:
            result["protocolProfileBehavior"] = {"disableBodyPruning": True}
        yield result


def _description(op: ir.Operation) -> str:
    notes = ["**Deprecated.** Do not use it in anything new."] if op.deprecated else []
    return "\n\n".join([*notes, *filter(None, [op.unstable, op.description])])


def _responses(op: ir.Operation, request: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for response in op.responses:
        code = _code(response.status)
        if code is None:
            continue
        common = {"originalRequest": request, "status": _phrase(code), "code": code}
        if not response.contents:
            yield {"name": response.description or response.status, **common, "header": [], "body": ""}
        for content in response.contents:
            header = [{"key": "Content-Type", "value": content.media_type}]
            language = "json" if content.media.is_json else "text"
            for example in content.examples:
                yield {
                    "name": example.summary or example.name,
                    **common,
                    "_postman_previewlanguage": language,
                    "header": header,
                    "body": _text(content, example.value),
                }


def _text(content: ir.Content, value: Any) -> str:
    return pretty(plain(value), lambda m: "") if content.media.is_json else document(content, value)


def _code(status: str) -> int | None:
    """The status code that an example of a response has; None where the description leaves it open."""
    return int(status[0]) * 100 if re.fullmatch("[1-5][Xx]{2}", status) else int(status) if status.isdigit() else None


def _phrase(code: int) -> str:
    try:
        return HTTPStatus(code).phrase
    except ValueError:
        return str(code)


def _variables(ctx: Context) -> Iterator[dict[str, Any]]:
    """What the reader fills in: parts of the server's address and keys. (The format has no type for secrets in a collection.)"""
    servers = [*ctx.api.servers, *(s for op in ctx.api.operations() for s in op.servers)]
    known = {name: variable for server in reversed(servers) for name, variable in server.variables}
    for name, credential in ctx.config.variables.items():
        if name in known:
            text = known[name].description
            yield {"key": credential.argument, "value": known[name].default, "type": "string", "description": text}
    used = {scheme.id: scheme for op in ctx.api.operations() for scheme in ctx.api.keys(op)}
    for scheme in ctx.api.schemes:
        if scheme.id in used:
            argument = ctx.config.credentials[scheme.id].argument
            for key in (f"{argument}_user", f"{argument}_password") if scheme.kind == "basic" else (argument,):
                yield {"key": key, "value": "", "type": "string", "description": scheme.description}
