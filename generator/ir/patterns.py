"""Patterns of ECMA-262, which JSON Schema's are, as the regular expressions of pydantic (Rust's crate `regex`)."""

from __future__ import annotations

import functools
import re

_DIGIT, _WORD = "0-9", "A-Za-z0-9_"
# Look-around and references to groups, which an engine without backtracking cannot have.
_BEYOND = re.compile(r"\(\?(?:[=!]|<[=!])|\\(?:[1-9]|k<)")
_TOKEN = re.compile(
    r"\\u\{(?P<point>[0-9A-Fa-f]+)\}|\\u(?P<unit>[0-9A-Fa-f]{4})|\\c(?P<control>[A-Za-z])|\\(?P<escaped>.)"
    r"|(?P<nothing>\[\])|(?P<anything>\[\^\])|(?P<open>\[\^?)|(?P<close>\])|(?P<char>.)",
    re.DOTALL,
)


@functools.cache
def expression(pattern: str) -> str | None:
    """The regular expression that means the same to pydantic; None where it has none."""
    bare = re.sub(r"\\\\", "", pattern)
    if _BEYOND.search(bare):
        return None
    found, inside = [], False
    for token in _TOKEN.finditer(pattern):
        text, inside = _translated(token, inside)
        found.append(text)
    result = "".join(found)
    return result if _is_understood(result) else None


def _translated(token: re.Match[str], inside: bool) -> tuple[str, bool]:
    """One token in the other dialect, and whether what follows it stands inside a class."""
    kind, text = token.lastgroup, token[0]
    match kind:
        case "point" | "unit":
            return f"\\x{{{token[kind]}}}", inside
        case "control":
            return f"\\x{ord(token[kind].upper()) - 64:02x}", inside
        case "escaped":
            plain = {"d": _DIGIT, "w": _WORD}.get(token[kind])
            if plain:
                return plain if inside else f"[{plain}]", inside
            if not inside and token[kind] in "DW":
                return f"[^{_DIGIT if token[kind] == 'D' else _WORD}]", inside
            return {"/": "/", "Z": r"\z"}.get(token[kind], text), inside
        case "nothing" | "anything" if not inside:
            return r"[^\s\S]" if kind == "nothing" else r"[\s\S]", inside
        case "nothing" | "anything":  # an opening bracket is a character of the class
            return ("\\[" if kind == "nothing" else "\\[\\^") + "]", False
        case "open" if not inside:
            return text, True
        case "open":
            return "\\" + "\\".join(text), inside
        case "close":
            return text, False
    # What has a meaning inside a class to one dialect only.
    return ("\\" + text if inside and text in "&~" else text), inside


def _is_understood(text: str) -> bool:
    import jsonschema_rs

    try:
        jsonschema_rs.Draft202012Validator({"pattern": text}, pattern_options=jsonschema_rs.RegexOptions())
    except Exception:  # noqa: BLE001 - whatever it says, the pattern is none to it
        return False
    return True
