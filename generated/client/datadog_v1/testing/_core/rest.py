"""What operations do, told by the shape of paths: `POST /things`, `GET /things/{id}`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from .document import Document
from .operations import Operation
from .rules import Rule
from .values import is_object

_IDS = ("id", "uuid", "key", "name", "slug", "code", "number", "username")
_ENVELOPES = (
    "data",
    "item",
    "result",
    "results",
    "items",
    "value",
    "values",
    "content",
)


def inferred(document: Document, operations: Iterable[Operation]) -> dict[str, Rule]:
    """Rules by operation ID, for a description that declares none.

    A resource is a path that can be listed or posted to, together with the path that
    follows it with one parameter.
    """
    by_path: dict[str, dict[str, Operation]] = {}
    for operation in operations:
        path = operation.path.rstrip("/") or "/"
        by_path.setdefault(path, {})[operation.method] = operation
    rules: dict[str, Rule] = {}
    for path, members in by_path.items():
        base, _, last = path.rpartition("/")
        if not re.fullmatch(r"\{[^{}]+\}", last) or not base:
            continue
        collection = by_path.get(base, {})
        if not collection and not members.keys() & {"PUT", "DELETE"}:
            continue
        _resource(document, base, last[1:-1], collection, members, rules)
    return rules


def _resource(
    document: Document,
    base: str,
    name: str,
    collection: dict[str, Operation],
    members: dict[str, Operation],
    rules: dict[str, Rule],
) -> None:
    read = members.get("GET")
    listing, creation = collection.get("GET"), collection.get("POST")
    id_ = _id(document, name, [read, creation, members.get("PUT"), listing])
    owners = {f"^{p}": f"path.{p}" for p in re.findall(r"\{([^{}]+)\}", base)}
    by = {id_: f"path.{name}", **owners}
    if listing and (item := _list_at(document, listing)) is not None:
        rules[listing.id] = Rule(base, "list", id_, owners, item=item)
    if creation and _json_body(creation):
        item = _item_at(document, creation, id_)
        body = _body_at(document, creation, item)
        rules[creation.id] = Rule(base, "create", id_, owners, body, item)
    for method, action in (
        ("GET", "read"),
        ("PUT", "replace" if creation else "put"),
        ("PATCH", "update"),
        ("DELETE", "delete"),
    ):
        operation = members.get(method)
        if operation is None:
            continue
        item = _item_at(document, operation, id_)
        body = _body_at(document, operation, item)
        rules[operation.id] = Rule(base, action, id_, by, body, item)


def _json_body(operation: Operation) -> bool:
    return not operation.bodies or any(c.is_json for c in operation.bodies)


def _schema(operation: Operation | None) -> Any:
    success = operation.success if operation else None
    contents = success.contents if success else ()
    return next((c.schema for c in contents if c.is_json), None)


def _id(document: Document, name: str, operations: list[Operation | None]) -> str:
    """The property that a path parameter stands for."""
    found: dict[str, Any] = {}
    for operation in operations:
        schema = _schema(operation)
        if schema is None:
            continue
        properties = document.properties(document.variants(schema)[0])
        for inner in properties.values():
            inner = document.follow(inner)
            if is_object(inner) and inner.get("type") == "array":
                inner = document.follow(inner.get("items"))
            found |= document.properties(inner)
        found |= properties
        items = document.follow(schema).get("items")
        found |= document.properties(items) if items is not None else {}
    plain = name.lower().replace("-", "_")
    for candidate in found:
        if candidate.lower() == plain:
            return candidate
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower().split("_")
    for candidate in (words[-1], *_IDS):
        if candidate in found:
            return candidate
    return "id"


def _list_at(document: Document, operation: Operation) -> str | None:
    """Where the list lies in the answer of a listing; None where there is none."""
    schema: Any = document.follow(_schema(operation))
    if "array" in document.types(schema):
        return "[]"
    arrays = [
        name
        for name, inner in document.properties(schema).items()
        if "array" in document.types(inner)
    ]
    named = [n for n in arrays if n in _ENVELOPES]
    if len(arrays) == 1 or named:
        return (named or arrays)[0] + "[]"
    last = operation.path.rstrip("/").rpartition("/")[2].lower()
    return next((a + "[]" for a in arrays if a.lower() == last), None)


def _item_at(document: Document, operation: Operation, id_: str) -> str:
    """Where the item lies in an answer: in it, or in a property that wraps it."""
    properties = document.properties(document.variants(_schema(operation))[0])
    if not properties or id_ in properties:
        return ""
    inner = {
        name: document.properties(document.variants(schema)[0])
        for name, schema in properties.items()
        if "object" in document.types(schema) or "$ref" in (schema or {})
    }
    with_id = [name for name, found in inner.items() if id_ in found]
    return with_id[0] if with_id else ""


def _body_at(document: Document, operation: Operation, item: str) -> str:
    """Where the item lies in the body: wrapped as in the answer, or the body itself."""
    content = next((c for c in operation.bodies if c.is_json), None)
    if content is None or not item:
        return ""
    return item if item in document.properties(content.schema) else ""
