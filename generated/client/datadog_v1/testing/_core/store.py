"""What the mock keeps: the items of each resource, in the order in which they were made."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from .values import find, is_list, matches, text

# More of one resource than this, and the oldest go: a mock that runs for long must not grow.
MOST = 10_000


@dataclass
class Record:
    """An item with what is known of it beside its own properties.

    Args:
        id: the value that tells it from others.
        item: as it is answered.
        schema: what describes it.
        keys: what requests name it by that is not in the item.
        seeded: whether it is there from the beginning; what is made takes its place.
    """

    id: Any
    item: Any
    schema: Any
    keys: dict[str, Any] = field(default_factory=dict[str, Any])
    seeded: bool = False
    shown: dict[int, Any] = field(default_factory=dict[int, Any])

    def values(self, name: str) -> list[Any]:
        """The values that it has under the name of a property."""
        if name in self.keys:
            return [self.keys[name]]
        found = find(self.item, name)
        # Envelopes are seen through: what is asked for as `name` may be an attribute.
        for envelope in ("attributes", "data.attributes", "data"):
            found = found or find(self.item, f"{envelope}.{name}")
        return found

    def has(self, wanted: Mapping[str, Any]) -> bool:
        """Whether all of `wanted` is so."""
        return all(
            any(matches(value, want) for value in self.values(name))
            for name, want in wanted.items()
        )


class Store:
    """Items by resource; those that were deleted are kept aside, to be restored."""

    def __init__(self) -> None:
        self._live: dict[str, dict[str, Record]] = {}
        self._deleted: dict[str, dict[str, Record]] = {}
        self._serial = 0

    def resources(self) -> dict[str, list[Any]]:
        """All items, by resource."""
        return {
            name: [r.item for r in records.values()]
            for name, records in self._live.items()
        }

    def all(self, resource: str, *, deleted: bool = False) -> list[Record]:
        """The records of a resource, the oldest first."""
        kept = self._deleted if deleted else self._live
        return [*kept.get(resource, {}).values()]

    def by_id(self, resource: str, id_: Any) -> Iterator[Record]:
        """The records whose id is, or is among, `id_`."""
        records = self._live.get(resource, {})
        for one in id_ if is_list(id_) else [id_]:
            if record := records.get(text(one)):
                yield record

    def find(self, resource: str, id_: str, wanted: Mapping[str, Any]) -> list[Record]:
        """The records that are `wanted`; `id_` is the property that their ids are in."""
        if id_ in wanted:
            rest = {k: v for k, v in wanted.items() if k != id_}
            found = [r for r in self.by_id(resource, wanted[id_]) if r.has(rest)]
            if found or not rest:
                return found
        return [r for r in self.all(resource) if r.has(wanted)]

    def add(self, resource: str, record: Record) -> None:
        """Keep a record; one of the same id, and the same owner, is replaced."""
        records = self._live.setdefault(resource, {})
        key = text(record.id)
        if key in records and records[key].keys != record.keys or not key:
            self._serial += 1
            key = f"{key}#{self._serial}"
        records[key] = record
        if len(records) > MOST:
            del records[next(iter(records))]

    def remove(self, resource: str, record: Record) -> None:
        """Take a record out; it can be restored."""
        records = self._live.get(resource, {})
        for key, other in [*records.items()]:
            if other is record:
                del records[key]
                gone = self._deleted.setdefault(resource, {})
                gone[key] = record
                if len(gone) > MOST:
                    del gone[next(iter(gone))]
                return

    def restore(self, resource: str, record: Record) -> None:
        """Put a removed record back."""
        gone = self._deleted.get(resource, {})
        for key, other in [*gone.items()]:
            if other is record:
                del gone[key]
                self._live.setdefault(resource, {})[key] = record
                return

    def order(self, resource: str, ids: list[Any]) -> None:
        """Put the records into the order of `ids`; those that are not named come last."""
        records = self._live.get(resource, {})
        rank = {text(id_): i for i, id_ in enumerate(ids)}
        ordered = sorted(records, key=lambda key: rank.get(key, len(rank)))
        self._live[resource] = {key: records[key] for key in ordered}
