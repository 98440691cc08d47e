"""Decides names: of operations, parameters, models and files. The one place for each target language's rules."""

from __future__ import annotations

import builtins
import keyword
import re
import unicodedata
from collections.abc import Iterable

_WORD = re.compile(
    r"[A-Z][a-z][A-Z](?=[A-Z][a-z]|$)"  # IdP
    r"|[A-Z]{2,}s(?![a-z])"  # SLOs
    r"|[A-Z]+(?![a-z])[0-9]*"  # API, HTTP2
    r"|[A-Z]?[a-z]+[0-9]*"  # monitor, Monitor, sha256
    r"|[0-9]+"
)
_RESERVED = set(keyword.kwlist) | set(keyword.softkwlist) | {"self", "cls"}


def words(name: str) -> list[str]:
    """The words of a name in any style: `getIPRanges`, `get-ip-ranges` and `GetIPRanges` all give get, IP (ip), ranges."""
    ascii_name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return _WORD.findall(ascii_name)


def snake(name: str) -> str:
    """A lower-case Python identifier; `_` is put before a digit and behind a keyword."""
    text = "_".join(words(name)).lower()
    if not text:
        text = "_".join(f"u{ord(c):04x}" for c in name) or "empty"
    if text[0].isdigit():
        text = "_" + text
    return text + "_" if text in _RESERVED else text


def pascal(name: str) -> str:
    """A class name. Names that are valid already are kept letter by letter, as users know them from the API."""
    if re.fullmatch(r"[A-Z][A-Za-z0-9]*", name):
        text = name
    else:
        text = "".join(word[0].upper() + word[1:] for word in words(name))
        if not text:
            text = "".join(f"U{ord(c):04X}" for c in name) or "Empty"
    if text[0].isdigit():
        text = "N" + text
    taken = keyword.iskeyword(text) or hasattr(builtins, text)
    return text + "_" if taken else text


def slug(name: str) -> str:
    """A name for a file, folder or address: lower-case letters, digits and single hyphens, never empty."""
    ascii_name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    text = re.sub(r"[^a-z0-9]+", "-", ascii_name).strip("-")[:100].strip("-")
    return text or "-".join(f"u{ord(c):04x}" for c in name[:20]) or "unnamed"


def file_stem(name: str) -> str:
    """An operationId or example name as the stem of a file: letters, digits, `_` and `-` are kept."""
    text = re.sub(r"[^A-Za-z0-9_-]+", "_", name).strip("_")[:120]
    return text or slug(name)


def unique(name: str, taken: Iterable[str], separator: str = "") -> str:
    """`name`, or `name2`, `name3` … when it is taken."""
    known = taken if isinstance(taken, (set, dict, frozenset)) else set(taken)
    result, n = name, 1
    while result in known:
        n += 1
        result = f"{name}{separator}{n}"
    return result
