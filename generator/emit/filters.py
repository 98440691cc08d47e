"""Filters for templates: names in several styles, and text from a description quoted for the language it stands in."""

from __future__ import annotations

import csv
import html
import io
import json
import re
import shlex
from collections.abc import Callable
from typing import Any

from .. import ir
from ..ir import words
from ..names import python_text


def kind(value: object) -> str:
    """The class of an IR value, by name: `Scalar`, `ListOf`, `Model`, `Enum` …"""
    return type(value).__name__


def camel(text: str) -> str:
    """`list_all` and `list-all` as `listAll`."""
    pascal = words.pascal(text)
    return pascal[:1].lower() + pascal[1:]


def as_json(value: Any) -> str:
    """A value as JSON on one line; also a string of JavaScript and TypeScript, and a scalar of YAML."""
    text = json.dumps(value, ensure_ascii=False)
    # Ends a line in JavaScript before 2019, and a script element in HTML.
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029").replace("</", "<\\/")


def as_csv(value: Any) -> str:
    """A value as a field of a CSV file. What a spreadsheet would run as a formula is marked as text."""
    text = "" if value is None else str(value)
    if text[:1] in ("=", "+", "-", "@", "\t", "\r"):
        text = f"'{text}"
    stream = io.StringIO()
    csv.writer(stream, lineterminator="").writerow([text])
    return stream.getvalue()


def markdown(value: Any) -> str:
    """Text on one line in which no character is markup."""
    return re.sub(r"([\\`*_{}\[\]<>()#+.!|~&$-])", r"\\\1", " ".join(str(value).split()))


def block_comment(value: Any) -> str:
    """Text for a comment between `/*` and `*/`: its lines, with nothing that ends it."""
    return str(value).replace("*/", "* /")


FILTERS: dict[str, Callable[..., Any]] = {
    "kind": kind,
    "uses": lambda definition: tuple(dict.fromkeys(ir.uses(definition))),
    "snake": words.snake,
    "pascal": words.pascal,
    "camel": camel,
    "slug": words.slug,
    "python": python_text.literal,
    "docstring": python_text.docstring,
    "comment": python_text.comment,
    "block_comment": block_comment,
    "json": as_json,
    "csv": as_csv,
    "shell": lambda value: shlex.quote(str(value)),
    "html": lambda value: html.escape(str(value)),
    "markdown": markdown,
}
