"""Which properties are secrets: a model shows them nowhere but where they are sent."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from .words import snake

# Last words of the names of properties that hold one.
_NAMES = (
    "access_token",
    "api_key",
    "app_key",
    "application_key",
    "client_secret",
    "custom_headers",
    "passphrase",
    "password",
    "private_key",
    "refresh_token",
    "secret",
    "secret_access_key",
    "secret_key",
    "session_token",
    "share_token",
)
# Names that say too little by themselves, and parts of the names of schemas in which they are one.
_WITHIN = {
    "content": ("certificate",),
    "hash": ("application_key",),
    "key": ("api_key", "application_key", "certificate", "credential", "encryption", "secret"),
    "token": ("shared_dashboard", "credential", "oauth"),
}
# A property beside `value` that says whether it is one.
_BESIDE = frozenset({"is_secret", "secure"})


def is_secret(name: str, schema: str, node: Mapping[str, Any], beside: Collection[str]) -> bool:
    """Whether a property holds a secret.

    Args:
        name: its name.
        schema: the name of the schema that declares it.
        node: its own schema, references resolved.
        beside: names of all properties of that schema.
    """
    kind = node.get("type")
    if "string" not in ([kind] if isinstance(kind, str) else kind or ["string"]):
        return False
    if node.get("format") == "password":
        return True
    word = snake(name)
    if any(word == known or word.endswith(f"_{known}") for known in _NAMES):
        return "enum" not in node
    if word == "value":
        return not _BESIDE.isdisjoint(map(snake, beside))
    return any(part in snake(schema) for part in _WITHIN.get(word, ()))
