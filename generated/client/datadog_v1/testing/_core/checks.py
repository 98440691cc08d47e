"""Keys: whether a request carries those that its operation needs, and whether they may do it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from .document import Document
from .errors import Refused
from .messages import Request
from .operations import Operation
from .parameters import pairs
from .values import is_list, is_object


class Keys:
    """Checks the credentials of requests."""

    def __init__(self, document: Document) -> None:
        components: Any = document.root.get("components") or {}
        schemes: Any = components.get("securitySchemes") or {}
        self._schemes = {name: document.follow(node) for name, node in schemes.items()}

    def secret_headers(self) -> frozenset[str]:
        """Headers that keys are sent in, in lower case."""
        found = {"authorization", "cookie", "proxy-authorization"}
        for scheme in self._schemes.values():
            if scheme.get("type") == "apiKey" and scheme.get("in") == "header":
                found.add(str(scheme.get("name")).lower())
        return frozenset(found)

    def secret_parameters(self) -> frozenset[str]:
        """Query parameters that keys are sent in."""
        return frozenset(
            str(scheme.get("name"))
            for scheme in self._schemes.values()
            if scheme.get("type") == "apiKey" and scheme.get("in") == "query"
        )

    def check(
        self, operation: Operation, request: Request, denied: Collection[str]
    ) -> None:
        """Refuse a request whose keys are missing (401) or may not do this (403).

        Args:
            operation: what is asked for.
            request: the request.
            denied: permissions, scopes and operation IDs that the keys are without.
        """
        if operation.security:
            given = [
                requirement
                for requirement in operation.security
                if all(self._has(name, request) for name, _ in requirement)
            ]
            if not given:
                raise Refused(401, "Unauthorized", *self._wanted(operation))
            if denied and all(
                any(scope in denied for _, scopes in requirement for scope in scopes)
                for requirement in given
            ):
                raise Refused(403, "Forbidden")
        if denied and _is_denied(operation, denied):
            raise Refused(403, "Forbidden")

    def _wanted(self, operation: Operation) -> Iterable[str]:
        names = [[n for n, _ in requirement] for requirement in operation.security]
        texts = [" and ".join(self._name(n) for n in some) for some in names if some]
        return [f"Send {' or '.join(texts)}"] if texts else []

    def _name(self, scheme: str) -> str:
        node: Any = self._schemes.get(scheme) or {}
        if node.get("type") == "apiKey":
            return f"{node.get('in')} {node.get('name')}"
        kind = str(node.get("scheme", "bearer")).title()
        return f"Authorization: {kind}"

    def _has(self, name: str, request: Request) -> bool:
        scheme: Any = self._schemes.get(name)
        if not is_object(scheme):
            return True
        if scheme.get("type") == "apiKey":
            wanted = str(scheme.get("name"))
            place = scheme.get("in")
            if place == "query":
                return any(n == wanted and v for n, v in pairs(request.query))
            if place == "cookie":
                return f"{wanted}=" in request.header("cookie")
            return bool(request.header(wanted.lower()).strip())
        if scheme.get("type") == "mutualTLS":
            return True
        kind, _, value = request.header("authorization").partition(" ")
        wanted = str(scheme.get("scheme", "bearer")).lower()
        return kind.lower() == wanted and bool(value.strip())


def _is_denied(operation: Operation, denied: Collection[str]) -> bool:
    if operation.id in denied:
        return True
    permission: Any = operation.raw.get("x-permission")
    if not is_object(permission):
        return False
    names: Any = permission.get("permissions")
    names = names if is_list(names) else []
    if not names:
        return False
    lacking = [name in denied for name in names]
    return all(lacking) if permission.get("operator") == "OR" else any(lacking)
