"""Lists: which items a query asks for, in which order, and which page of them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .operations import Operation
from .store import Record
from .values import is_list, is_number, is_object, leaves, one, put, text

_LIMITS = frozenset(
    """limit count page_size per_page page[size] page[limit] size pagesize perpage pagelimit first maxresults max_results top
    page_limit""".split()
)
_OFFSETS = frozenset("start offset page[offset] skip page_offset pageoffset".split())
_PAGES = frozenset("page page_number page[number] pagenumber".split())
_CURSORS = frozenset(
    "page[cursor] cursor page_token pagetoken next_record_id after".split()
)
_SEARCHES = frozenset("query text q search filter[query] filter".split())
_ORDERS = frozenset("sort sort_field sort_by order_by sort_dir order".split())
_TOTALS = frozenset(
    """total total_count totalcount total_filtered_count total_filtered total_matching total_items totalitems total_results
    totalresults""".split()
)
_RETURNED = frozenset("total_returned returned".split())
# The size of a page where only its number can be asked for.
_MOST = 1000
_PARTIAL = frozenset("name title description".split())


@dataclass(frozen=True)
class Page:
    """A page of a list, with what the answer tells of the rest."""

    records: list[Record]
    total: int
    next: str | None
    cursor_path: str
    at: Mapping[str, Any]

    def tell(self, envelope: Any) -> Any:
        """The answer around the list, with its counts and its cursor."""
        if not is_object(envelope):
            return envelope
        envelope = self._counted(envelope)
        if self.cursor_path and self.next is None:
            return _dropped(envelope, self.cursor_path.split("."))
        if self.cursor_path:
            return put(envelope, self.cursor_path, self.next)
        return envelope

    def _counted(self, node: dict[str, Any]) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for name, value in node.items():
            key = name.lower()
            if is_object(value):
                value = self._counted(value)
            elif is_number(value) and key in _TOTALS:
                value = self.total
            elif is_number(value) and key in _RETURNED:
                value = len(self.records)
            elif is_number(value) and key in self.at:
                value = self.at[key]
            elif key in ("next", "next_url", "next_page", "nextpage"):
                value = value if self.next else None
            result[name] = value
        return result


def _dropped(node: Any, path: list[str]) -> Any:
    if not is_object(node) or path[0] not in node:
        return node
    if len(path) == 1:
        return {k: v for k, v in node.items() if k != path[0]}
    return {**node, path[0]: _dropped(node[path[0]], path[1:])}


def select(
    records: list[Record], operation: Operation, values: Mapping[str, Any]
) -> list[Record]:
    """The records that the query asks for, as far as it names properties or texts."""
    paging = _LIMITS | _OFFSETS | _PAGES | _CURSORS | _ORDERS | {*_paging(operation)}
    for parameter in operation.parameters:
        name = parameter.name
        wanted = values.get(f"query.{name}")
        if wanted is None or wanted == "" or parameter.place != "query":
            continue
        if name.lower() in _SEARCHES and isinstance(wanted, str):
            records = [r for r in records if _found(r, wanted)]
        elif name.lower() not in paging:
            records = _having(records, name, wanted)
    return _ordered(records, values)


def _paging(operation: Operation) -> Mapping[str, str]:
    """Names of the parameters that page, and what each is."""
    declared = operation.raw.get("x-pagination")
    found: dict[str, str] = {}
    if is_object(declared):
        words = ("limitParam", "pageParam", "pageOffsetParam", "cursorParam")
        for word in words:
            if isinstance(name := declared.get(word), str):
                found[name] = word
    return found


def _having(records: list[Record], name: str, wanted: Any) -> list[Record]:
    """The records with a property of this name that is, or holds, what is wanted."""
    if name.startswith("filter[") and name.endswith("]"):
        name = name[7:-1]
    if not any(r.values(name) for r in records):
        return records
    parts: list[Any] = wanted if is_list(wanted) else [wanted]
    if len(parts) == 1 and isinstance(parts[0], str):
        parts = [p.strip() for p in parts[0].split(",")]
    return [r for r in records if _has(r.values(name), name, parts)]


def _has(values: list[Any], name: str, parts: list[Any]) -> bool:
    for value in values:
        if is_list(value):
            own = {text(item) for item in value}
            if all(text(part) in own for part in parts):
                return True
        elif name in _PARTIAL and isinstance(value, str):
            if ",".join(map(text, parts)).lower() in value.lower():
                return True
        elif any(text(value) == text(part) for part in parts):
            return True
    return False


def _found(record: Record, query: str) -> bool:
    """Whether the words of a search are in a record; `key:value` names a property or a tag."""
    texts = "\n".join(text(leaf) for leaf in leaves(record.item)).lower()
    for word in query.replace("(", " ").replace(")", " ").split():
        if word in ("AND", "OR", "NOT", "*"):
            continue
        word = word.strip("\"'*").lower()
        key, colon, value = word.partition(":")
        value = value.strip("\"'*")
        own = [text(v).lower() for v in record.values(key)] if colon else []
        if not (any(value in v for v in own) or word in texts):
            return False
    return True


def _ordered(records: list[Record], values: Mapping[str, Any]) -> list[Record]:
    by = next(
        (
            v
            for n in ("sort_field", "sort", "sort_by", "order_by")
            if isinstance(v := values.get(f"query.{n}"), str) and v
        ),
        None,
    )
    if by is None:
        return records
    name, _, way = by.partition(",")
    down = name.startswith("-") or way.strip() == "desc"
    down = down or str(values.get("query.sort_dir", "")).lower() == "desc"
    name = name.lstrip("+-")
    if not any(record.values(name) for record in records):
        return records

    def key(record: Record) -> tuple[int, float, str]:
        value = one(record.values(name))
        if is_number(value):
            return (0, float(value), "")
        plain = not isinstance(value, (dict, list))
        return (1, 0.0, text(value) if plain else json.dumps(value, sort_keys=True))

    return sorted(records, key=key, reverse=down)


def page(
    records: list[Record], operation: Operation, values: Mapping[str, Any]
) -> Page:
    """The page that the query asks for; all where it asks for none."""
    limit = number = offset = None
    cursor: Any = None
    declared: Any = operation.raw.get("x-pagination")
    declared = declared if is_object(declared) else {}
    named = _paging(operation)
    kinds: set[str] = set()
    for parameter in operation.parameters:
        if parameter.place != "query":
            continue
        name = parameter.name
        kinds.add(named.get(name) or _kind(name.lower()))
        value = values.get(f"query.{name}")
        if value is None and is_object(parameter.schema):
            value = parameter.schema.get("default")
        what = named.get(name) or _kind(name.lower())
        if what == "cursorParam":
            cursor = value if value is not None else cursor
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            continue
        if what == "limitParam":
            limit = value
        elif what == "pageParam":
            number = value
        elif what == "pageOffsetParam":
            offset = value
    total = len(records)
    if "limitParam" not in kinds:
        # Without a size, a number that looks like an offset is something else: a time.
        offset = None
        limit = _MOST if number is not None else None
    first: Any = declared.get("firstPage") or 0
    start = offset or 0
    if isinstance(cursor, (str, int)) and text(cursor).isdigit():
        start = int(cursor)
    elif number is not None and limit:
        start = max(number - first, 0) * limit
    end = total if limit is None else start + limit
    path = str(declared.get("cursorPath") or "")
    return Page(
        records=records[start:end],
        total=total,
        next=text(end) if limit and end < total else None,
        cursor_path=path,
        at={
            "start": start,
            "offset": start,
            "count": len(records[start:end]),
            "page": number or 0,
            "per_page": limit or total,
            "page_count": -(-total // limit) if limit else 1,
        },
    )


def _kind(name: str) -> str:
    for names, kind in (
        (_LIMITS, "limitParam"),
        (_PAGES, "pageParam"),
        (_OFFSETS, "pageOffsetParam"),
        (_CURSORS, "cursorParam"),
    ):
        if name in names:
            return kind
    return ""
