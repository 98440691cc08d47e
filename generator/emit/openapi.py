"""Emits the bundled document, as JSON and as YAML."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from .. import ir
from ..ir.texts import is_note
from .files import Context, File

_PLAIN = re.compile(r"[A-Za-z_/$][A-Za-z0-9_./$-]*(?: [A-Za-z0-9_./$()-]+)*")


def shared(ctx: Context) -> Iterator[File]:
    """`openapi/openapi.json` and `openapi/openapi.yaml`."""
    published = _published(ctx.bundle)
    yield File("openapi/openapi.json", json.dumps(published, indent=2, ensure_ascii=False) + "\n")
    yield File("openapi/openapi.yaml", "".join(_block(published, "")))


def family(ctx: Context, family: ir.Family) -> Iterator[File]:
    """Nothing: the bundle is one document."""
    return iter(())


# What stands under these is data, whatever it looks like.
_VALUES = frozenset({"example", "examples", "value", "default", "enum", "const"})


def _published(value: Any, *, names: bool = False) -> Any:
    """The document without the notes to those who maintain it, which say where a figure in a description comes from.

    `names` says that the keys of `value` are the names of properties.
    """
    if isinstance(value, dict):
        return {
            key: item if key in _VALUES and not names else _published(item, names=key == "properties" and not names)
            for key, item in value.items()
            if names or not (key == "x-source" and is_note(item))
        }
    return [_published(item) for item in value] if isinstance(value, list) else value


def _block(value: Any, pad: str) -> Iterator[str]:
    """Lines of YAML in block style. Text is plain or literal where that is safe, and quoted as JSON elsewhere."""
    if isinstance(value, dict) and value:
        for key, item in value.items():
            yield f"{pad}{_key(key)}:"
            yield from _item(item, pad)
    elif isinstance(value, list) and value:
        for item in value:
            yield f"{pad}-"
            yield from _item(item, pad)
    else:
        yield f"{pad}{_flow(value)}\n"


def _item(value: Any, pad: str) -> Iterator[str]:
    if isinstance(value, (dict, list)) and value:
        yield "\n"
        yield from _block(value, pad + "  ")
    elif isinstance(value, str) and _literal(value):
        yield " |-\n"
        yield from (f"{pad}  {line}\n" if line else "\n" for line in value.split("\n"))
    else:
        yield f" {_flow(value)}\n"


def _literal(text: str) -> bool:
    lines = text.split("\n")
    return (
        len(lines) > 1
        and bool(lines[0].strip())
        and bool(lines[-1].strip())
        and all(line.isprintable() and line == line.rstrip() for line in lines)
        and not text.startswith((" ", "\t"))
    )


def _key(key: str) -> str:
    return _flow(key)


def _flow(value: Any) -> str:
    if isinstance(value, str) and _PLAIN.fullmatch(value) and value.lower() not in _WORDS:
        return value
    if isinstance(value, str):
        # JSON is YAML, but what cannot be seen is a line break to some YAML readers, and no character at all to others.
        return "".join(c if c.isprintable() else _escape(c) for c in json.dumps(value, ensure_ascii=False))
    if isinstance(value, float):
        # YAML 1.1 readers take 1e+16 for text.
        return re.sub(r"^(-?\d+)e", r"\1.0e", json.dumps(value))
    return json.dumps(value)


def _escape(char: str) -> str:
    code = ord(char)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


# Text that YAML readers, those of 1.1 among them, take for a boolean or for null.
_WORDS = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})
