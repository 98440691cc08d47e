"""Media types: what kind of body each one is, and what its parameters say.

The generator asks the same functions, so that what it prints is what the client sends.
"""

from __future__ import annotations

TYPE_CHECKING = bool()
if TYPE_CHECKING:
    from typing import Literal

    MediaKind = Literal[
        "json", "form", "multipart", "xml", "ndjson", "sse", "text", "bytes"
    ]

_LINES = frozenset(
    f"application/{name}"
    for name in ("x-ndjson", "ndjson", "jsonl", "x-jsonl", "jsonlines", "x-jsonlines")
)
# Text although it is not called so.
_TEXT = ("/javascript", "/ecmascript", "/yaml", "/x-yaml", "+yaml", "/graphql", "/toml")


def essence(media_type: str) -> str:
    """Type and subtype in lower case, without parameters."""
    return media_type.partition(";")[0].strip().lower()


def kind(media_type: str) -> MediaKind:
    """What is done with bodies of a media type.

    Returns:
        `json`, `form` (urlencoded), `multipart`, `xml`, `ndjson` (a JSON value a line),
        `sse` (server-sent events), `text` or `bytes`.
    """
    base = essence(media_type)
    if base.endswith(("/json", "+json")):
        return "json"
    if base == "application/x-www-form-urlencoded":
        return "form"
    if base.startswith("multipart/"):
        return "multipart"
    if base.endswith(("/xml", "+xml")):
        return "xml"
    if base in _LINES:
        return "ndjson"
    if base == "text/event-stream":
        return "sse"
    return "text" if base.startswith("text/") or base.endswith(_TEXT) else "bytes"


def parameters(media_type: str) -> dict[str, str]:
    """The parameters of a media type: names in lower case, values without quotes."""
    found: dict[str, str] = {}
    for part in media_type.split(";")[1:]:
        name, equals, value = part.partition("=")
        if equals:
            found[name.strip().lower()] = value.strip().strip('"')
    return found


def charset(media_type: str) -> str:
    """The name of the encoding that text of a media type has, UTF-8 where none is named
    or the one that is named is not known here."""
    name = parameters(media_type).get("charset", "utf-8")
    try:
        "".encode(name)
    except LookupError:
        return "utf-8"
    return name.lower()
