"""Text as words of bash: whatever it holds, the shell expands nothing in it but the variables that are meant."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ...ir import words as naming
from ..request.text import UNSAFE, Text, Variable
from .values import Moment

# Names that mean something to a shell that an example may be pasted into.
_TAKEN = frozenset({"now", "path", "status", "prompt", "argv", "cdpath", "fpath", "manpath", "histchars", "ifs"})
_UNITS = (("day", 86400), ("hour", 3600), ("minute", 60), ("second", 1))
_PLAIN = re.compile(r"[A-Za-z0-9%+,./:@_-]+")


def quoted(text: str, charset: str = "utf-8") -> str:
    """`text` as one word, every character of it to be seen; in another charset than UTF-8 as the bytes that it has there."""
    if charset == "utf-8" and not UNSAFE.search(text) and not any(c in text for c in "'$`"):
        return f"'{text}'"
    plain = UNSAFE.sub(_escape, text.replace("\\", "\\\\").replace("'", "\\'"))
    if charset != "utf-8":
        plain = re.sub(r"[^\x00-\x7f]", lambda m: _bytes(m[0].encode(charset)), plain)
    return f"$'{plain}'"


def bare(text: str) -> str:
    """`text` as one word, without quotes where it needs none."""
    return text if _PLAIN.fullmatch(text) else quoted(text)


def comment(text: str) -> str:
    """`text` on one line that is safe behind `# `."""
    line = UNSAFE.sub("\N{REPLACEMENT CHARACTER}", " ".join(text.split()))
    # A comment that begins with this word gives shellcheck orders.
    return f"- {line}" if line.lower().startswith("shellcheck") else line


def utf8(text: str) -> bytes:
    """The bytes of `text`; halves of surrogate pairs, which JSON can hold, are kept."""
    return text.encode("utf-8", "surrogatepass")


def label(text: str) -> str:
    """A name within a message of the shell."""
    return re.sub(r"[^A-Za-z0-9_.\[\]-]", "_", text)


def here(text: str) -> str:
    """Text of a here-document in which variables are expanded: all that could mean something else is escaped."""
    return re.sub(r"\\(?=[$`\\\n]|$)|[$`]", lambda m: "\\" + m[0], text)


def end_mark(document: str) -> str:
    """What ends a here-document: a word that is nowhere in it."""
    return naming.unique("EOF", [m[0] for m in re.finditer(r"EOF\d*", document)])


def visible(text: str) -> bool:
    """Whether a here-document can hold `text` and show all of it."""
    return text.endswith("\n") and not UNSAFE.search(text.replace("\n", "").replace("\t", ""))


class Times:
    """The variables that hold the moments of a script; `taken` are names that mean something else in it."""

    def __init__(self, moments: list[Moment], taken: Iterable[str] = ()) -> None:
        self._taken = _TAKEN.union(taken)
        self._names: dict[tuple[int, int, str], str] = {}
        for moment in moments:
            if _key(moment) not in self._names:
                self._names[_key(moment)] = self._new_name(moment)

    def _new_name(self, moment: Moment) -> str:
        if _key(moment) == (0, 1, ""):
            return "now"
        name = naming.snake(moment.name).strip("_")
        if not name or name.isdigit():
            name = f"now_{'minus' if moment.offset < 0 else 'plus'}_{abs(moment.offset)}"
        return naming.unique(name, {*self._taken, *self._names.values()}, "_")

    def name(self, moment: Moment) -> str:
        """The variable that holds `moment`."""
        return self._names[_key(moment)]


def seconds(moment: Moment) -> str:
    """Unix time as an expression of shell arithmetic, JavaScript and Python alike, from a variable `now`."""
    sign = "-" if moment.offset < 0 else "+"
    return f"now {sign} {abs(moment.offset)}" if moment.offset else "now"


def ago(moment: Moment) -> str:
    """The offset of a moment as GNU `date` reads it; empty for now."""
    if not moment.offset:
        return ""
    unit, size = next((u, s) for u, s in _UNITS if moment.offset % s == 0)
    count = abs(moment.offset) // size
    return f"{count} {unit}{'s' if count > 1 else ''}{' ago' if moment.offset < 0 else ''}"


class Words:
    """Texts in pieces as words; `times` names the variables of moments."""

    def __init__(self, times: Times) -> None:
        self.times = times

    def expansion(self, piece: Variable | Moment) -> str:
        """What the shell replaces by the value of a variable."""
        if isinstance(piece, Moment):
            return f"${{{self.times.name(piece)}}}"
        # Parts of an address are not set before: nothing else needs them.
        return f"${{{piece.env}}}" if piece.parameter else f"${{{piece.env}:-{piece.value}}}"

    def word(self, text: Text | str) -> str:
        """A text as one word."""
        pieces = (text,) if isinstance(text, str) else text
        if all(isinstance(p, str) for p in pieces):
            return quoted("".join(p for p in pieces if isinstance(p, str)))
        if all(_harmless(p) for p in pieces if isinstance(p, str)):
            return '"' + "".join(p if isinstance(p, str) else self.expansion(p) for p in pieces) + '"'
        return "".join(quoted(p) if isinstance(p, str) else f'"{self.expansion(p)}"' for p in pieces)

    def document(self, text: Text) -> str:
        """A text as a here-document in which variables are expanded."""
        return "".join(here(p) if isinstance(p, str) else self.expansion(p) for p in text)


def beside(text: str, env: str) -> str:
    """One word: `text`, then the value of an environment variable."""
    return f'"{text}${{{env}}}"' if _harmless(text) else f'{quoted(text)}"${{{env}}}"'


def _key(moment: Moment) -> tuple[int, int, str]:
    """Moments that are the same time in the same form share a variable."""
    return moment.offset, moment.scale, moment.pattern


def _harmless(text: str) -> bool:
    """Whether `text` means itself in double quotes."""
    return not UNSAFE.search(text) and not any(c in text for c in '"$`\\!')


def _escape(match: re.Match[str]) -> str:
    known = {"\n": "\\n", "\t": "\\t", "\r": "\\r"}
    # Bytes, as what \u gives depends on the locale.
    return known.get(match[0]) or _bytes(utf8(match[0]))


def _bytes(data: bytes) -> str:
    return "".join(f"\\x{byte:02x}" for byte in data)
