"""Which operation a request means."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import unquote

from .errors import Refused
from .operations import Operation

_TEMPLATE = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True)
class Route:
    """A path template as an expression, with how much of it is fixed."""

    operation: Operation
    pattern: re.Pattern[str]
    names: tuple[str, ...]
    rank: tuple[int, ...]


class Router:
    """Finds operations by method, path and host."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._by_length: dict[int, list[Route]] = {}
        self._prefixes: set[str] = set()
        for operation in operations:
            self._prefixes |= {s.prefix for s in operation.servers if s.prefix}
            route = _route(operation)
            length = operation.path.count("/")
            self._by_length.setdefault(length, []).append(route)
        for routes in self._by_length.values():
            routes.sort(key=lambda route: route.rank)

    def find(
        self, method: str, path: str, host: str
    ) -> tuple[Operation, dict[str, str]]:
        """The operation, and the texts of its path parameters, percent-decoded but for
        what their style needs.

        Raises:
            Refused: 404 or 405.
        """
        found = self._matches(path)
        for prefix in sorted(self._prefixes, key=len, reverse=True):
            if path.startswith(prefix + "/"):
                found += self._matches(path[len(prefix) :])
        if not found:
            raise Refused(404, f"No operation has the path {unquote(path)}")
        of_method = [f for f in found if f[0].operation.method == method]
        if not of_method and method == "HEAD":
            of_method = [f for f in found if f[0].operation.method == "GET"]
        if not of_method:
            allowed = ", ".join(dict.fromkeys(r.operation.method for r, _ in found))
            raise Refused(
                405,
                f"{method} is not allowed here: {allowed}",
                headers=[("allow", allowed)],
            )
        # The same path on several servers: the host decides, if it is one of theirs.
        first = of_method[0][0].rank
        same = [f for f in of_method if f[0].rank == first]
        route, values = next(
            (f for f in same if any(s.host == host for s in f[0].operation.servers)),
            of_method[0],
        )
        return route.operation, dict(zip(route.names, values, strict=True))

    def _matches(self, path: str) -> list[tuple[Route, tuple[str, ...]]]:
        found: list[tuple[Route, tuple[str, ...]]] = []
        for route in self._by_length.get(path.count("/"), ()):
            match = route.pattern.fullmatch(path)
            if match:
                found.append((route, match.groups()))
        return found


def _route(operation: Operation) -> Route:
    names: list[str] = []
    pattern = ""
    at = 0
    for match in _TEMPLATE.finditer(operation.path):
        pattern += _literal(operation.path[at : match.start()]) + "([^/]+)"
        names.append(match[1])
        at = match.end()
    pattern += _literal(operation.path[at:])
    # Fixed segments come before those with parameters, from the left.
    rank = tuple(s.count("{") for s in operation.path.split("/"))
    return Route(operation, re.compile(pattern), tuple(names), rank)


def _literal(text: str) -> str:
    """An expression for `text`, whose characters may be percent-encoded."""
    return "".join(
        re.escape(c) if c.isalnum() or c in "/-_." else f"(?:{re.escape(c)}|{_hex(c)})"
        for c in text
    )


def _hex(char: str) -> str:
    return "".join(f"%(?i:{byte:02x})" for byte in char.encode())
