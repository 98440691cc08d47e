"""Media types as values: what kind of body one is, and in which encoding its text is; decided here for all outputs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from ..runtime import media_types
from .types import Any, Scalar, Type


@dataclass(frozen=True)
class MediaType:
    """A media type as it is sent (`text`), and what follows from it.

    `essence` is type and subtype in lower case. `kind` is `json`, `form` (urlencoded), `multipart`, `xml`, `ndjson` (a JSON value a
    line), `sse` (server-sent events), `text` or `bytes`. `charset` is the encoding of its text, `utf-8` where none is named.
    """

    text: str
    essence: str
    kind: str
    charset: str

    def __str__(self) -> str:
        return self.text

    @property
    def is_json(self) -> bool:
        """Whether it is one JSON document: `application/json`, `text/json`, anything with `+json`, parameters aside."""
        return self.kind == "json"

    @property
    def is_form(self) -> bool:
        """Whether its properties are sent one by one: urlencoded or multipart."""
        return self.kind in ("form", "multipart")

    @property
    def is_text(self) -> bool:
        """Whether it is text and no JSON: what the client takes and returns as a string."""
        return self.kind not in ("json", "multipart", "bytes")


@cache
def media_type(text: str) -> MediaType:
    """The media type that a text stands for."""
    return MediaType(text, media_types.essence(text), media_types.kind(text), media_types.charset(text))


def definite(text: str, kind: Type | None, *, sent: bool) -> MediaType:
    """A media type to send, or to ask for: a range such as `*/*`, as many frameworks write it, becomes what its type calls for.
    A narrower one (`image/*`) can be asked for as it is."""
    base = media_types.essence(text)
    if not base.endswith("/*"):
        return media_type(text)
    if base == "text/*":
        return media_type("text/plain")
    if base not in ("*/*", "application/*"):
        return media_type("application/octet-stream" if sent else text)
    if isinstance(kind, Scalar) and kind.kind == "string":
        return media_type("application/octet-stream" if kind.format == "binary" else "text/plain")
    return media_type("application/octet-stream" if kind is None or kind == Any() else "application/json")


def is_json(text: str) -> bool:
    """Whether the media type in a document is a kind of JSON."""
    return media_type(text).is_json
