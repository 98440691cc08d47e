"""What the package's `testing` stands on: the mock's core, copied as it is, and the description without its prose."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from ...places import PACKAGE
from ..files import Context, File

CORE = PACKAGE / "mock" / "core"
# What people read; the mock does not. Whether a key is one of these is known only where names are not free.
_PROSE = frozenset(
    """description summary title tags externalDocs x-enum-descriptions x-now x-tagGroups x-unstable x-sunset contact license
    termsOfService deprecated""".split()
)
# Objects whose keys are names that the document's author chose, and values that are data.
_NAMED = frozenset(
    """properties patternProperties schemas responses parameters examples requestBodies headers securitySchemes paths content
    encoding variables callbacks mapping scopes dependentSchemas $defs pathItems""".split()
)
_DATA = frozenset(
    {"example", "value", "default", "const", "enum", "x-state", "x-rate-limit", "x-pagination", "x-permission"}
)


def files(ctx: Context, package: str) -> Iterator[File]:
    """The core, and the description as `openapi.json`."""
    for path in sorted(CORE.glob("*.py")):
        yield File(f"{package}/testing/_core/{path.name}", path.read_text(encoding="utf-8"))
    yield File(f"{package}/testing/openapi.json", _lines(_plain(ctx.bundle)))


def _plain(node: Any, named: bool = False) -> Any:
    """A part of the document without prose; `named` says that its keys are names."""
    if isinstance(node, list):
        return [_plain(item) for item in node]
    if not isinstance(node, dict):
        return node
    result: dict[str, Any] = {}
    for key, value in node.items():
        if named:
            result[key] = _plain(value)
        elif key in _DATA:
            result[key] = value
        elif key not in _PROSE:
            result[key] = _plain(value, named=key in _NAMED and isinstance(value, dict))
    return result


def _lines(document: dict[str, Any]) -> str:
    """The document as JSON with a line for each path and each component, so that changes are seen where they are."""
    sections: list[str] = []
    for key, value in document.items():
        if key == "components" and isinstance(value, dict):
            inner = (f"{_compact(name)}:{_members(items)}" for name, items in value.items())
            sections.append(f"{_compact(key)}:{{\n" + ",\n".join(inner) + "\n}")
        elif key == "paths" and isinstance(value, dict):
            sections.append(f"{_compact(key)}:{_members(value)}")
        else:
            sections.append(f"{_compact(key)}:{_compact(value)}")
    return "{\n" + ",\n".join(sections) + "\n}\n"


def _members(value: Any) -> str:
    if not isinstance(value, dict) or not value:
        return _compact(value)
    return "{\n" + ",\n".join(f"{_compact(k)}:{_compact(v)}" for k, v in value.items()) + "\n}"


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
