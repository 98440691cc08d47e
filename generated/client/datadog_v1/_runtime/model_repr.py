"""How models look in a console: what is set, with long values cut short."""

from typing import Any

from pydantic import BaseModel

from .model_problems import is_array, is_object
from .model_writing import set_fields

MAX_TEXT = 80
MAX_ITEMS = 6
MAX_DEPTH = 4


def shown(value: Any, depth: int = 0) -> str:
    """A short `repr` of `value`."""
    match value:
        case BaseModel():
            name = type(value).__name__
            if depth == MAX_DEPTH:
                return f"{name}(…)"
            fields = set_fields(value).items()
            return (
                f"{name}({', '.join(f'{k}={shown(v, depth + 1)}' for k, v in fields)})"
            )
        case _ if is_object(value):
            items = list(value.items())
            if depth == MAX_DEPTH and items:
                return "{…}"
            pairs = [f"{k!r}: {shown(v, depth + 1)}" for k, v in items[:MAX_ITEMS]]
            return f"{{{_joined(pairs, len(items))}}}"
        case _ if is_array(value):
            if depth == MAX_DEPTH and value:
                return "[…]"
            parts = [shown(v, depth + 1) for v in value[:MAX_ITEMS]]
            return f"[{_joined(parts, len(value))}]"
        case str() if len(value) > MAX_TEXT:
            return f"{value[:MAX_TEXT]!r}…"
        case _:
            return repr(value)


def _joined(parts: list[str], total: int) -> str:
    more = [f"… {total - len(parts)} more"] if total > len(parts) else []
    return ", ".join(parts + more)
