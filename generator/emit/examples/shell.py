"""Text as words of bash: whatever it holds, the shell expands nothing in it. Times that must be recent become variables."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from ...ir import words as naming
from ..request import UNSAFE, Text
from .values import Moment

# Names that mean something to a shell that an example may be pasted into.
_TAKEN = frozenset({"now", "path", "status", "prompt", "argv", "cdpath", "fpath", "manpath", "histchars", "ifs"})
_UNITS = (("day", 86400), ("hour", 3600), ("minute", 60), ("second", 1))


def quoted(text: str) -> str:
    """`text` as one word, every character of it to be seen."""
    if not UNSAFE.search(text) and not any(c in text for c in "'$`"):
        return f"'{text}'"
    return "$'" + UNSAFE.sub(_escape, text.replace("\\", "\\\\").replace("'", "\\'")) + "'"


def beside(text: str, expansion: str) -> str:
    """One word: `text`, then what the shell expands `expansion` to."""
    return f'"{text}{expansion}"' if _harmless(text) else f'{quoted(text)}"{expansion}"'


def comment(text: str) -> str:
    """`text` on one line that is safe behind `# `."""
    line = UNSAFE.sub("\N{REPLACEMENT CHARACTER}", " ".join(text.split()))
    # A comment that begins with this word gives shellcheck orders.
    return f"- {line}" if line.lower().startswith("shellcheck") else line


def utf8(text: str) -> bytes:
    """The bytes of `text`; halves of surrogate pairs, which JSON can hold, are kept."""
    return text.encode("utf-8", "surrogatepass")


def pipeline(commands: list[list[str]], document: str) -> list[str]:
    """Lines that send `document` through commands, each a list of lines; nothing in it is expanded."""
    mark, n = "EOF", 1
    while mark in document:
        n += 1
        mark = f"EOF{n}"
    first, rest = commands[0], commands[1:]
    lines = [
        *first[:-1],
        f"{first[-1]} <<'{mark}'{' |' if rest else ''}",
        *document.removesuffix("\n").split("\n"),
        mark,
    ]
    for i, command in enumerate(rest):
        lines += [f"  {line}" for line in command]
        lines[-1] += " |" if i + 1 < len(rest) else ""
    return lines


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

    def lines(self) -> list[str]:
        """Commands that set the variables."""
        lines = ["now=$(date +%s)"] if any(not pattern for _, _, pattern in self._names) else []
        for (offset, scale, pattern), name in self._names.items():
            if pattern:
                form = f"'{pattern}'" if " " in pattern else pattern
                lines.append(f"{name}=$(date -u{_ago(offset)} +{form})")
            elif name != "now":
                sign = "-" if offset < 0 else "+"
                seconds = f"now {sign} {abs(offset)}" if offset else "now"
                if scale > 1:
                    seconds = f"({seconds}) * {scale}" if offset else f"now * {scale}"
                lines.append(f"{name}=$(({seconds}))")
        return lines

    def splice(self, text: Text, encode: Callable[[str], str] = str) -> str:
        """`text` with the variables in their places, for use in double quotes."""
        return "".join(f"${{{self.name(t)}}}" if isinstance(t, Moment) else encode(t) for t in text)

    def word(self, text: Text) -> str:
        """`text` as one word."""
        if not any(isinstance(t, Moment) for t in text):
            return quoted("".join(t for t in text if isinstance(t, str)))
        if all(_harmless(t) for t in text if isinstance(t, str)):
            return f'"{self.splice(text)}"'
        return "".join(f'"{self.splice((t,))}"' if isinstance(t, Moment) else quoted(t) for t in text)


def _key(moment: Moment) -> tuple[int, int, str]:
    """Moments that are the same time in the same form share a variable."""
    return moment.offset, moment.scale, moment.pattern


def _ago(offset: int) -> str:
    """An offset in seconds as an option of `date`."""
    unit, size = next((u, s) for u, s in _UNITS if offset % s == 0)
    count = abs(offset) // size
    return f" -d '{count} {unit}{'s' if count > 1 else ''}{' ago' if offset < 0 else ''}'" if offset else ""


def _harmless(text: str) -> bool:
    """Whether `text` means itself in double quotes."""
    return not UNSAFE.search(text) and not any(c in text for c in '"$`\\!')


def _escape(match: re.Match[str]) -> str:
    known = {"\n": "\\n", "\t": "\\t", "\r": "\\r"}
    # Bytes, as what \u gives depends on the locale.
    return known.get(match[0]) or "".join(f"\\x{byte:02x}" for byte in utf8(match[0]))
