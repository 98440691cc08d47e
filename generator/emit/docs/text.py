"""Text of a description as data of a page: cleaned of what could be misread, and quoted for Markdown and front matter."""

from __future__ import annotations

import json
import re
from typing import Any

from ...ir.texts import sentences

# Controls, characters that change the direction of what stands around them, and the two that the layouts put in the
# place of `<` and `%` while Markdown is rendered (layouts/_partials/text.html).
_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ue000\ue001\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_BREAKS = str.maketrans({"\n": "\\n", "\t": "\\t"})
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")


def prose(text: str) -> str:
    """Markdown over several lines; characters that would not be seen are written as `\\u….`"""
    return _UNSAFE.sub(_escape, text.replace("\r\n", "\n")).strip()


def line(text: Any) -> str:
    """A name or value on one line, line breaks and tabs written as escapes."""
    return _UNSAFE.sub(_escape, str(text)).translate(_BREAKS)


def value(data: Any) -> str:
    """A JSON value on one line as it would be typed: text without quotes, unless they are needed to see it."""
    if isinstance(data, str) and data and data == data.strip():
        return line(data)
    return line(json.dumps(data, ensure_ascii=False))


def code(data: Any) -> str:
    """An example as it is sent: text as it is, anything else as indented JSON."""
    text = data if isinstance(data, str) else json.dumps(data, indent=2, ensure_ascii=False)
    return _UNSAFE.sub(_escape, text)


def front_matter(data: dict[str, Any]) -> str:
    """A page's front matter as JSON, in which no text can end it, be taken for another type or start a shortcode."""
    return _layout(data, "\n") + "\n"


def _layout(data: Any, newline: str) -> str:
    """JSON in which an object without others in it stands on one line: a property of the API that changes is a line that changes.
    (`json.dumps` with `indent` gives every key a line, and is slow: only without it does its C encoder work.)"""
    inner = newline + " "
    if isinstance(data, dict) and any(_holds(v) for v in data.values()):
        return "{" + ",".join(f"{inner}{json.dumps(k)}: {_layout(v, inner)}" for k, v in data.items()) + newline + "}"
    if isinstance(data, list) and _holds(data):
        return "[" + ",".join(inner + _layout(v, inner) for v in data) + newline + "]"
    return _encode(data)


def _holds(data: Any) -> bool:
    return isinstance(data, dict) or (isinstance(data, list) and any(isinstance(v, (dict, list)) for v in data))


_encode = json.JSONEncoder(ensure_ascii=False).encode


def first_sentence(markdown: str) -> str:
    """The first sentence, on one line."""
    return next(iter(sentences(markdown)), "")


# ---- for the body of a Markdown page, where text stands beside other text


def block(text: str) -> str:
    """Paragraphs within a page: no shortcode or HTML can start in them, and no code fence stays open behind them."""
    text = _inert(prose(text))
    fence = ""
    for row in text.split("\n"):
        if found := _FENCE.match(row):
            mark = found[1]
            if not fence:
                fence = mark
            elif mark.startswith(fence) and not row[found.end() :].strip():
                fence = ""
    return f"{text}\n{fence}" if fence else text


def cell(text: str) -> str:
    """Markdown in a list item or a cell of a table: one line, in which `|` is text."""
    return _inert(" ".join(prose(text).split())).replace("|", "\\|")


def plain(text: str) -> str:
    """A name in running Markdown, every mark of Markdown taken as text."""
    return _inert(re.sub(r"([\\`*_\[\]()#+!|~&:>-])", r"\\\1", " ".join(line(text).split())))


def code_span(text: str) -> str:
    """A name as code in a page's Markdown, in a table too; the marks around it are longer than any in it."""
    text = _inert(line(text)).replace("|", "\\|")
    runs = [len(run) for run in re.findall(r"`+", text)]
    marks = "`" * (max(runs, default=0) + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{marks}{pad}{text}{pad}{marks}"


def quoted(text: str) -> str:
    """A TOML string."""
    return json.dumps(line(text), ensure_ascii=False)


def _inert(text: str) -> str:
    """Text in which no HTML and no shortcode begins. A `<` in code spans is harmless and stays, where they are plain to see."""
    pieces = text.split("`")
    plain_spans = len(pieces) % 2 == 1 and "``" not in text and "\\`" not in text
    for i, piece in enumerate(pieces):
        piece = piece.replace("{{<", "{{\ue000").replace("{{%", "{{\ue001")
        pieces[i] = piece if plain_spans and i % 2 else piece.replace("<", "\ue000")
    return "`".join(pieces)


def _escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"
