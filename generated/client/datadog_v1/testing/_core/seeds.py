"""What a mock can begin with: the items that the description shows, and those that the requests it shows ask for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .document import Document
from .making import inside, json_of
from .operations import Operation
from .rules import Rule
from .samples import Sampler
from .store import Record, Store
from .values import clone, find, is_list, is_object, matches, one, put, text

_SHOWING = ("read", "list", "create", "put", "update", "replace")


def sow(
    document: Document,
    operations: Mapping[str, Operation],
    rules: Mapping[str, Rule],
    store: Store,
    sampler: Sampler,
) -> None:
    """Fill the store, so that every request that the description shows finds what it asks for."""
    sower = _Sower(document, rules, store, sampler)
    for action in _SHOWING:
        for id_, rule in rules.items():
            if rule.action == action:
                sower.shown(operations[id_], rule)
    for id_, rule in rules.items():
        if rule.action not in ("create", "list", "submit", "order"):
            sower.asked(operations[id_], rule)
    for id_, rule in rules.items():
        sower.needed(operations[id_], rule)


class _Sower:
    def __init__(
        self,
        document: Document,
        rules: Mapping[str, Rule],
        store: Store,
        sampler: Sampler,
    ) -> None:
        self._document = document
        self._store = store
        self._sampler = sampler
        self._ids = {rule.resource: rule.id for rule in rules.values()}

    def shown(self, operation: Operation, rule: Rule) -> None:
        """Keep the items of the example of an answer."""
        content = json_of(operation.success.contents) if operation.success else None
        if content is None or not rule.shows or rule.index:
            return
        schema = inside(self._document, content.schema, rule.item)
        keys: dict[str, Any] = {}
        for name, place in rule.by.items():
            if found := self._examples(operation, place):
                keys[name] = found[0]
        if rule.action in ("list", "create"):
            # What a list is filtered by, and what is sent, is in the item or says whose it is.
            keys = {n: v for n, v in keys.items() if n != rule.id}
        for item in find(self._sampler.content(content), rule.item):
            if not is_object(item):
                continue
            id_ = keys.get(rule.id, one(find(item, rule.id)))
            if id_ is None or [*self._store.by_id(rule.resource, id_)]:
                continue
            self._store.add(
                rule.resource, Record(id_, clone(item), schema, dict(keys), True)
            )

    def asked(self, operation: Operation, rule: Rule) -> None:
        """Keep an item for what the example of a request asks for."""
        wanted = {n: self._examples(operation, p) for n, p in rule.by.items()}
        wanted = {n: found for n, found in wanted.items() if found}
        if not wanted:
            return
        deleted = rule.action == "restore"
        for i in range(max(len(found) for found in wanted.values())):
            one = {n: found[min(i, len(found) - 1)] for n, found in wanted.items()}
            records = self._store.all(rule.resource, deleted=deleted)
            if not any(record.has(one) for record in records):
                self._keep(rule.resource, rule.id, one, deleted=deleted)

    def needed(self, operation: Operation, rule: Rule) -> None:
        """Keep what the example of a request needs of other resources."""
        for resource, place in rule.needs.items():
            for id_ in self._examples(operation, place):
                if not [*self._store.by_id(resource, id_)]:
                    name = self._ids.get(resource, "id")
                    self._keep(resource, name, {name: id_})

    def _keep(
        self,
        resource: str,
        id_name: str,
        wanted: dict[str, Any],
        *,
        deleted: bool = False,
    ) -> None:
        """Keep an item like those that are there, with the wanted properties."""
        there = self._store.all(resource)
        item: Any = clone(there[0].item) if there else {}
        schema = there[0].schema if there else True
        for name, value in wanted.items():
            old = find(item, name)
            if old and not matches(old[0], value):
                item = put(item, name, [value] if is_list(old[0]) else value)
        id_ = wanted.get(id_name)
        if id_ is None:
            old_id = there[0].id if there else first_of(wanted)
            more = len(there) + 1
            id_ = old_id + more if isinstance(old_id, int) else f"{text(old_id)}-{more}"
        record = Record(id_, item, schema, dict(wanted), True)
        self._store.add(resource, record)
        if deleted:
            self._store.remove(resource, record)

    def _examples(self, operation: Operation, place: str) -> list[Any]:
        """What the examples of an operation's request hold at a place."""
        where, _, path = place.partition(".")
        found: list[Any] = []
        if where == "body":
            content = json_of(operation.bodies)
            if content is not None:
                bodies = content.examples or (self._sampler.value(content.schema),)
                found = [v for body in bodies for v in find(body, path)]
        else:
            for parameter in operation.parameters:
                if parameter.key == place:
                    value = parameter.example
                    if value is None and parameter.required:
                        value = self._sampler.value(parameter.schema)
                    found = [value]
        flat: list[Any] = []
        for value in found:
            flat += value if is_list(value) else [value]
        return [v for v in flat if v is not None]


def first_of(values: Mapping[str, Any]) -> Any:
    """The first value of a mapping."""
    return next(iter(values.values()), None)
