"""Text from a description as Python source: literals and docstrings in which nothing can run or break out."""

from __future__ import annotations

import re
import textwrap
from typing import Any

# Control characters, and characters that change the direction of what is shown around them.
_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_ITEM = re.compile(r"(\s*)([-*+]|[0-9]+[.)])\s+")


def literal(value: Any) -> str:
    """A JSON value as a Python literal; text is escaped wherever it could be misread."""
    if isinstance(value, str):
        return _UNSAFE.sub(_escape, repr(value))
    if isinstance(value, dict):
        return "{" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(literal, value)) + "]"
    if isinstance(value, tuple):
        return "(" + ", ".join(map(literal, value)) + ("," if len(value) == 1 else "") + ")"
    if isinstance(value, float) and value in (float("inf"), float("-inf")):
        return f"float({str(value)!r})"
    return repr(value)


def docstring(text: str, indent: int = 4, width: int = 88) -> str:
    """`text` (Markdown) as a docstring literal whose further lines are indented; wrapped, and safe whatever it holds."""
    pad = " " * indent
    lines = wrap(text, width - indent)
    body = "\n".join((pad + line if line and i else line) for i, line in enumerate(lines))
    quotes = len(body) - len(body.rstrip('"')) if len(lines) == 1 else 0
    body = body[: len(body) - quotes].replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    body = _UNSAFE.sub(_escape, body)
    if quotes:
        # As black has it: the last one is kept apart from those that end the docstring.
        body += '\\"' * (quotes - 1) + '" '
    if len(lines) > 1:
        return f'"""{body}\n{pad}"""'
    if indent + len(body) + 6 > width:
        return f'"""{body}\n{pad}"""' if indent + len(body) + 3 > width else f'"""{body}"""'
    return f'"""{body}"""'


def comment(text: str) -> str:
    """`text` on one line, safe behind a `#`."""
    return _UNSAFE.sub(_escape, " ".join(text.split()))


def wrap(text: str, width: int) -> list[str]:
    """Markdown wrapped to `width`: paragraphs are filled, lists keep their items, code and tables their lines."""
    out: list[str] = []
    paragraph: list[str] = []
    fenced = False

    def flush() -> None:
        if paragraph:
            item = _ITEM.match(paragraph[0])
            hang = " " * len(item[0]) if item else ""
            joined = " ".join(line.strip() for line in paragraph)
            out.extend(
                textwrap.wrap(
                    joined,
                    width,
                    initial_indent=item[1] if item else "",
                    subsequent_indent=hang,
                    break_long_words=False,
                    break_on_hyphens=False,
                )
            )
            paragraph.clear()

    for line in text.strip().splitlines():
        if line.lstrip().startswith("```"):
            flush()
            fenced = not fenced
            out.append(line.rstrip())
        elif fenced or line.startswith(("    ", "|", "#")):
            flush()
            out.append(line.rstrip())
        elif not line.strip():
            flush()
            out.append("")
        else:
            if _ITEM.match(line):
                flush()
            paragraph.append(line)
    flush()
    return out or [""]


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"
