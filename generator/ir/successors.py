"""What `x-successor` says: what takes the place of something deprecated."""

from __future__ import annotations

import re
from collections.abc import Container
from typing import Any

from ..read.grammar import METHODS
from ..read.source import Map
from .types import Successor

_REQUEST = re.compile(rf"({'|'.join(METHODS)}) /\S*", re.IGNORECASE)


def successor(node: Any, model: str, operations: Container[str]) -> Successor | None:
    """The successor of what `node` describes, None where nothing is named; lint checks the form.

    Args:
        node: an operation, a parameter or a schema.
        model: the definition whose property it is, or which it is itself; empty for others.
        operations: the ids of the API's operations.
    """
    value = node.get("x-successor") if isinstance(node, Map) else None
    if not isinstance(value, Map):
        return None
    match next(iter(value.items()), None):
        case ("operation", str(name)) if name in operations:
            return Successor(operation=name)
        case ("operation", str(name)) if _REQUEST.fullmatch(name):
            return Successor(elsewhere=name)
        case ("property", str(name)):
            schema, _, own = name.rpartition(".")
            return Successor(model=schema or model, property=own)
        case ("schema", str(name)):
            return Successor(model=name)
    return None
