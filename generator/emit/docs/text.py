"""Text of a description in a Markdown page: quoted so that it stays text, as Markdown, in a table, as code or in front matter.

What can begin in a page besides Markdown are HTML, Hugo's shortcodes, attributes (`{#id}`) and link definitions that hold
for the whole page: none of them can begin in text that went through the functions here, in this project's site, in any
other Hugo site and on a Git forge. Links lead to web pages, mail addresses and places of the same site only.
"""

from __future__ import annotations

import json
import re
from typing import Any

from ...ir.texts import sentences

# Controls, and characters that change the direction of what stands around them or are not seen at all.
_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ue000\ue001\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_BREAKS = str.maketrans({"\n": "\\n", "\t": "\\t"})
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r"( {0,3})#{1,6}(?:[ \t]+(.*?))?[ \t]*#*[ \t]*$")
_UNDERLINE = re.compile(r"( {0,3})(=+|-+)[ \t]*$")
_SHORTCODE = re.compile(r"\{\{(?=[<%])")
_LINK = re.compile(r"(\\*)\](?=\(\s*<?\s*([^\s()<>]*))")
_SAFE_LINK = re.compile(r"(?:https?://|mailto:|#|/(?!/)|\.{1,2}/|[\w%.-]+(?:[/?#]|$))", re.I)


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


def example(data: Any) -> str:
    """An example as it is sent: text as it is, anything else as indented JSON."""
    text = data if isinstance(data, str) else json.dumps(data, indent=2, ensure_ascii=False)
    return _UNSAFE.sub(_escape, text)


def first_sentence(markdown: str) -> str:
    """The first sentence, on one line."""
    return next(iter(sentences(markdown)), "")


# ---- filters of the templates


def block(text: str) -> str:
    """Paragraphs, lists, tables and code of a description. A heading in it becomes a bold line: the page's own headings are its outline."""
    if not _needs_care(text) and not re.search(r"^ {0,3}(?:#|`{3}|~{3}|=+\s*$|-+\s*$)", text, re.M):
        return prose(text)
    rows: list[str] = []
    plain: list[str] = []
    code: list[str] = []
    fence = ""

    def flush() -> None:
        if plain:
            rows.extend(_spans("\n".join(plain)).split("\n"))
            plain.clear()

    for row in prose(text).split("\n"):
        found = _FENCE.match(row)
        if fence:
            if found and found[1].startswith(fence) and not row[found.end() :].strip():
                rows += _fenced(code, row)
                code, fence = [], ""
            else:
                code.append(row)
        elif found and not (found[1][0] == "`" and "`" in row[found.end() :]):
            flush()
            fence = found[1]
            language = re.match(r"[A-Za-z0-9+#-]*", row[found.end() :].strip())
            rows.append(row[: found.end()] + (language[0] if language else ""))
        elif head := _HEADING.match(row):
            flush()
            rows += ["", f"**{plain_text(head[2] or '')}**" if head[2] else "", ""]
        else:
            if plain and plain[-1].strip():
                row = _UNDERLINE.sub(r"\1\\\2", row)
            plain.append(row)
    flush()
    if fence:
        rows += _fenced(code, fence)
    return "\n".join(rows).strip("\n")


def cell(text: str) -> str:
    """Markdown on one line, in a cell of a table or an item of a list; `|` in it is text."""
    text = " ".join(prose(text).split())
    if _needs_care(text):
        text = _spans(text, table=True)
    return text.replace("|", "\\|")


def plain_text(text: str) -> str:
    """A name in a heading, a link or running text: no mark of Markdown in it is one."""
    text = " ".join(line(text).split())
    text = re.sub(r"([\\`*\[\]<>#|~{}]|(?<!\w)_|_(?!\w)|&(?=#?\w+;))", r"\\\1", text)
    return re.sub(r"^([-+=:]|\d+(?=[.)]))", _first, text)


def code_span(text: Any) -> str:
    """A name as code, in a table too; the marks around it are longer than any in it."""
    text = line(text)
    if not text.strip() or _SHORTCODE.search(text):
        return plain_text(text) or "\\ "
    runs = [len(run) for run in re.findall(r"`+", text)]
    marks = "`" * (1 if not runs else next(n for n in range(1, max(runs) + 2) if n not in runs))
    pad = " " if text.startswith("`") or text.endswith("`") or (text[0] == text[-1] == " ") else ""
    return f"{marks}{pad}{text}{pad}{marks}".replace("|", "\\|")


def fence(code: str, language: str, title: str = "", anchor: str = "") -> str:
    """A block of code that holds exactly `code`; title and anchor are attributes of it."""
    runs = [len(run) for run in re.findall(r"^ *(`{3,})", code, re.M)]
    marks = "`" * max(3, *(n + 1 for n in runs)) if runs else "```"
    attributes = [f"#{anchor}"] if anchor else []
    attributes += [f'title="{title}"'] if title else []
    info = language + (f" {{{' '.join(attributes)}}}" if attributes else "")
    return "\n".join([marks + info, *_fenced(code.rstrip("\n").split("\n"), marks)])


def yaml(text: Any) -> str:
    """A text in YAML: plain where that can be nothing else, else in double quotes."""
    found = " ".join(line(text).split())
    plain = re.fullmatch(r"[A-Za-z][\w ,./()'+-]*[\w.)]", found, re.ASCII)
    if plain and found.lower() not in ("true", "false", "null", "yes", "no", "on", "off"):
        return found
    return json.dumps(found, ensure_ascii=False)


def toml(text: Any) -> str:
    """A TOML string."""
    return json.dumps(line(text), ensure_ascii=False)


def anchor(name: str) -> str:
    """The anchor of a heading, as an attribute behind it; nothing for no name."""
    return f" {{#{name}}}" if re.fullmatch(r"[A-Za-z0-9._-]+", name) else ""


def json_text(value: Any) -> str:
    """A value as JSON."""
    return json.dumps(value, ensure_ascii=False)


def capitalized(text: str) -> str:
    """A sentence with a capital letter at its beginning; what else is in it stays as it is."""
    return text[:1].upper() + text[1:]


def unpointed(text: str) -> str:
    """A sentence to stand in another, without the full stop at its end."""
    return text.removesuffix(".")


def tidy(page: str) -> str:
    """A page without the blank lines that templates leave behind: one between blocks, none at the end. Code is left alone."""
    rows: list[str] = []
    marks = ""
    for row in page.lstrip("\n").split("\n"):
        found = _FENCE.match(row)
        if marks:
            marks = "" if found and found[1].startswith(marks) and not row[found.end() :].strip() else marks
        elif found:
            marks = found[1]
        elif not row.strip():
            if rows and rows[-1]:
                rows.append("")
            continue
        rows.append(row)
    return "\n".join(rows).rstrip("\n") + "\n"


# ---- what can begin in text


def _needs_care(text: str) -> bool:
    """Whether there is more in a text than words, marks of emphasis, lists and code without anything special in it."""
    return bool(re.search(r"[<\[\]~\\]|\{\{|``", text))


def _spans(text: str, *, table: bool = False) -> str:
    """Markdown, with everything but code spans made harmless where it would be more than text.

    Where it is not plain to see what is a code span, since one goes over the end of a line, nothing is taken for one.
    """
    found: list[str] = []
    for row in text.split("\n"):
        pieces = re.split(r"(?<!`)(`+)(?!`)", row)  # text, marks, text, marks …
        at = 0
        while at < len(pieces) - 1:
            end = next((i for i in range(at + 3, len(pieces), 2) if pieces[i] == pieces[at + 1]), 0)
            if not end or "\\`" in text or (not table and "|" in row and "<" in row):
                return _inert(text)
            inside = "".join(pieces[at + 2 : end])
            found += [
                _inert(pieces[at]),
                plain_text(inside) if _SHORTCODE.search(inside) else "".join(pieces[at + 1 : end + 1]),
            ]
            at = end + 1
        found += [_inert(pieces[at]) if at < len(pieces) else "", "\n"]
    return "".join(found[:-1])


def _inert(text: str) -> str:
    """Text outside of code."""
    text = _SHORTCODE.sub(r"\\{\\{", text)
    text = re.sub(r"(\\*)<(?!https?://[^\s<>\"]*>)", lambda m: m[0] if len(m[1]) % 2 else f"{m[1]}&lt;", text)
    text = re.sub(r"(\\*)!\[", lambda m: m[0] if len(m[1]) % 2 else f"{m[1]}\\![", text)
    text = _LINK.sub(lambda m: m[0] if len(m[1]) % 2 or _SAFE_LINK.match(m[2]) else f"{m[1]}\\]", text)
    return text.replace("]:", "]\\:")


def _fenced(rows: list[str], close: str) -> list[str]:
    """Rows of a block of code, and the row that closes it, in which no shortcode begins.

    Hugo takes `{{</* … */>}}` for the text `{{< … >}}`. Where a text has no `>}}` that could end it, the comment goes on behind
    the block, into a link definition, which no page shows.
    """
    text = "\n".join(rows)
    found: list[str] = []
    behind: list[str] = []
    at = 0
    while start := _SHORTCODE.search(text, at):
        mark, inside = text[start.end()], start.end() + 1
        delimiter = {"<": ">}}", "%": "%}}"}[mark]
        end = text.find(delimiter, inside)
        if end < 0:
            found.append(f"{text[at : start.end()]}{mark}/*")
            behind = ["", f'[_]: # "*/{delimiter}"']
            at = inside
            break
        found.append(f"{text[at : start.end()]}{mark}/*{text[inside:end]}*/{delimiter}")
        at = end + len(delimiter)
    return [*"".join([*found, text[at:]]).split("\n"), close, *behind]


def _first(found: re.Match[str]) -> str:
    return f"{found[1]}\\" if found[1][0].isdigit() else f"\\{found[1]}"


def _escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"
