"""Mends values of the wrong kind: a text where an object belongs, one object where a list does, `null`, numbers for texts."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from .grammar import OBJECTS_32
from .nodes import Map, Mark, Seq
from .numbers import written

LEFT_OUT: Any = object()  # in place of a value that nothing stands in for

# What a text stands for where an object belongs: the key that it is the value of.
_NAMED = {
    "Discriminator": "propertyName", "Tag": "name", "Server": "url", "ExternalDocs": "url", "License": "name", "Contact": "name",
    "Response": "description",
}  # fmt: skip
# Objects that may be empty: what null stands for.
_EMPTY = frozenset(
    {"Schema", "MediaType", "Response", "PathItem", "Header", "Paths", "Responses", "Components", "Info"}
)
_TYPES = frozenset({"array", "boolean", "integer", "number", "object", "string"})
# What stands in for a key that must be there; an object without any other is left out.
_STAND_INS: dict[tuple[str, str], Any] = {
    ("Info", "version"): "0",
    ("License", "name"): "",
    ("Server", "url"): "/",
    ("Response", "description"): "",
    ("RequestBody", "content"): {},
    ("OAuthFlow", "scopes"): {},
    ("OpenAPI", "info"): {},
}


def mended(value: Any, under: str, file: str, mark: Mark) -> tuple[Any, str]:
    """What is meant by a value that is not what the grammar has `under` a key, and how to say so; LEFT_OUT where nothing is."""
    kind = under.removesuffix("&")
    if kind == "bool":
        if isinstance(value, str) and value.lower() in ("true", "false"):
            return value.lower() == "true", f"taken as {value.lower()}"
        return LEFT_OUT, "left out"
    if kind[0] == "[":
        return _list(value, kind[1:-1].removesuffix("&"), file, mark)
    if kind[0] == "{":
        return _names(value, kind[1:-1].removesuffix("&"), file, mark)
    return _object(value, kind, file, mark)


def _list(value: Any, kind: str, file: str, mark: Mark) -> tuple[Any, str]:
    table = OBJECTS_32.get(kind)
    single = isinstance(value, Map) and ("$ref" in value or table is not None and value.keys() & table.fields.keys())
    if (
        single
        or kind == "Security"
        and isinstance(value, Map)
        or isinstance(value, str)
        and kind in (*_NAMED, "Security")
    ):
        return _seq([value], file, mark), "taken as a list of one"
    if isinstance(value, Map) and value and all(isinstance(v, Map) for v in value.values()):
        return _seq(list(value.values()), file, mark), "taken as a list of what is in it"
    return LEFT_OUT, "left out"


def _names(value: Any, kind: str, file: str, mark: Mark) -> tuple[Any, str]:
    if kind == "Example" and isinstance(value, Seq) and value:
        found = Map(file, mark)
        for i, item in enumerate(value):
            found[f"example{i + 1}"] = _map({"value": item}, file, value.at[i] if i < len(value.at) else mark)
        return found, "each is taken as an example of its own"
    return LEFT_OUT, "left out"


def _object(value: Any, kind: str, file: str, mark: Mark) -> tuple[Any, str]:
    if value is None:
        meant = "any value" if kind == "Schema" else "empty"
        return (Map(file, mark), f"taken as {meant}") if kind in _EMPTY else (LEFT_OUT, "left out")
    if kind == "Example":
        return _map({"value": value}, file, mark), "taken as the example's value"
    if kind == "Schema":
        if isinstance(value, str) and value.lower() in ("true", "false"):
            return value.lower() == "true", f"taken as `{value.lower()}`"
        if value in _TYPES if isinstance(value, str) else False:
            return _map({"type": value}, file, mark), f"taken as `type: {value}`"
        if isinstance(value, Seq) and value:
            if len(value) == 1 and isinstance(value[0], Map):
                return value[0], "taken as the one schema in the list"
            return _map({"anyOf": value}, file, mark), "taken as any of these"
        return Map(file, mark), "taken as any value"
    if kind == "Security" and isinstance(value, str):
        return _map({value: Seq(file, mark)}, file, mark), "taken as a requirement without scopes"
    if isinstance(value, str) and kind in _NAMED:
        return _map({_NAMED[kind]: value}, file, mark), f"taken as its `{_NAMED[kind]}`"
    return LEFT_OUT, "left out"


def text(value: Any, folder: Path | None) -> tuple[Any, str]:
    """What is meant by a value that is no text where one belongs. `folder` is where the files it refers to are."""
    if isinstance(value, (bool, int, float)):
        found = written(value)
        return found, f"taken as the text {found!r}"
    target = value.get("$ref") if isinstance(value, Map) else None
    if isinstance(target, str) and folder is not None and "://" not in target and "\0" not in target:
        try:
            path = (folder / target).resolve()
            if path.is_file() and path.stat().st_size < 2**20:
                return path.read_text(encoding="utf-8"), f"taken as the text of {target}"
        except (OSError, ValueError):
            pass
        return LEFT_OUT, f"left out, as there is no text {target!r}"
    return LEFT_OUT, "taken as if it were not there" if value is None else "left out"


def stand_in(kind: str, key: str, spec: str, node: Map) -> Any:
    """What stands in for a missing key of an object, LEFT_OUT where nothing can."""
    if (kind, key) == ("Info", "title"):
        return re.sub(r"[^A-Za-z0-9]+", " ", Path(spec).stem).strip().title() or "API"
    if (kind, key) == ("ServerVariable", "default"):
        values = node.get("enum")
        return str(values[0]) if isinstance(values, Seq) and values else ""
    found = _STAND_INS.get((kind, key), LEFT_OUT)
    return Map(node.file, node.mark) if found == {} else found


def _map(values: dict[str, Any], file: str, mark: Mark) -> Map:
    new = Map(file, mark)
    for key, value in values.items():
        new[key] = value
        new.at[key] = (mark, mark)
    return new


def _seq(values: list[Any], file: str, mark: Mark) -> Seq:
    new = Seq(file, mark)
    for value in values:
        new.append(value)
        new.at.append(value.mark if isinstance(value, (Map, Seq)) else mark)
    return new
