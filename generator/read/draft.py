"""Schemas of OpenAPI's dialects as plain JSON Schema of draft 2020-12, for validators that know nothing of OpenAPI.

`nullable`, exclusive bounds that are flags and keywords beside `$ref` are written as 3.0 means them, whole numbers get the bounds
of their format, and what is only read or only written is not required on the other way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal

from . import grammar

Way = Literal["", "request", "response"]
_INTEGERS = {"int32": 2**31, "int64": 2**63}
_ELSEWHERE = {"request": "readOnly", "response": "writeOnly"}
_SCHEMA = grammar.OBJECTS_31["Schema"].fields


class Draft:
    """Rewrites the schemas of one document; `find` gives what a `$ref` means, None where it leads nowhere."""

    def __init__(
        self, objects: Mapping[str, grammar.Object], dialect: str, way: Way, find: Callable[[str], Any]
    ) -> None:
        self.objects, self.dialect, self.left_out, self.find = objects, dialect, _ELSEWHERE.get(way), find

    def document(self, node: Any, kind: str) -> Any:
        """A copy of an object of the document with its schemas rewritten."""
        if kind[0] == "[":
            return [self.document(item, kind[1:-1]) for item in node] if isinstance(node, list) else node
        if kind[0] == "{":
            inner = kind[1:-1]
            return {k: self.document(v, inner) for k, v in node.items()} if isinstance(node, dict) else node
        kind = kind.removesuffix("&")
        if kind == "Schema":
            return self.schema(node)
        table = self.objects.get(kind)
        if table is None or not isinstance(node, dict):
            return node
        return {k: self.document(v, table.fields.get(k) or table.patterned or "any") for k, v in node.items()}

    def schema(self, node: Any) -> Any:
        """A copy of a schema in draft 2020-12."""
        if not isinstance(node, dict):
            return node
        if self.dialect == "3.0" and "$ref" in node:
            return {"$ref": node["$ref"]}
        new: dict[str, Any] = {}
        for key, value in node.items():
            under = _SCHEMA.get(key, "any")
            if key == "discriminator" or key == "nullable":
                continue
            new[key] = value if under in ("any", "bool") else self.document(value, under)
        if self.dialect == "3.0":
            for flag, plain in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
                if isinstance(new.get(flag), bool):
                    if new.pop(flag) and plain in new:
                        new[flag] = new.pop(plain)
        limit = _INTEGERS.get(new.get("format", "")) if isinstance(new.get("format"), str) else None
        if limit and new.get("type") in ("integer", ["integer", "null"], ["null", "integer"]):
            new.setdefault("minimum", -limit)
            new.setdefault("maximum", limit - 1)
        if self.left_out and isinstance(new.get("required"), list):
            new["required"] = [name for name in new["required"] if not self.absent(node, name)]
        if self.dialect == "3.0" and node.get("nullable") is True:
            return {"anyOf": [new, {"type": "null"}]}
        return new

    def absent(self, node: dict[str, Any], name: Any) -> bool:
        """Whether a required property is one that does not travel this way."""
        properties = node.get("properties")
        found = properties.get(name) if isinstance(properties, dict) and isinstance(name, str) else None
        for _ in range(20):
            if not isinstance(found, dict):
                return False
            if found.get(self.left_out or "") is True:
                return True
            parts = found.get("allOf")
            single = parts[0] if isinstance(parts, list) and len(parts) == 1 and isinstance(parts[0], dict) else {}
            ref = found.get("$ref", single.get("$ref"))
            if not isinstance(ref, str):
                return False
            found = self.find(ref)
        return False
