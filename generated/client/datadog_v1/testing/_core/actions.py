"""Carries out what operations do to the items that the mock keeps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

from . import listing, patch
from .document import Document
from .echoing import Echo
from .errors import Refused
from .fresh import Fresh
from .making import Maker, inside, json_of
from .mending import mend
from .operations import Operation
from .rules import Rule
from .samples import Sampler
from .showing import Shower
from .store import Record, Store
from .values import clone, find, is_list, is_object, one, put, text

_NOTHING: Any = object()


class Actions:
    """Carries out rules on a store."""

    def __init__(
        self,
        document: Document,
        sampler: Sampler,
        fresh: Fresh,
        store: Store,
    ) -> None:
        self._document = document
        self._sampler = sampler
        self._store = store
        self._maker = Maker(document, sampler, fresh)
        self._shower = Shower(document, sampler)
        self._echo = Echo(document, sampler)
        self.submitted: dict[str, Counter[str]] = {}
        self._models: dict[str, Any] = {}

    def learn(self, operation: Operation, rule: Rule) -> None:
        """Note how the items of a resource look, for operations that do not show them."""
        if rule.resource not in self._models and rule.action in ("read", "list"):
            shown = self._maker.example(operation, rule.item.replace("[]", "[0]"))
            if is_object(shown):
                self._models[rule.resource] = shown

    def run(
        self, operation: Operation, rule: Rule, values: Mapping[str, Any], body: Any
    ) -> Any:
        """Carry out an operation.

        Args:
            operation: the operation.
            rule: what it does.
            values: its parameters, by `place.name`.
            body: its body.

        Returns:
            The body of the answer.

        Raises:
            Refused: 404, 409 or 400: what is meant is not there, or there already.
        """
        for resource, place in rule.needs.items():
            wanted = self._places(place, values, body)
            missing = [w for w in wanted if not [*self._store.by_id(resource, w)]]
            if missing:
                raise _not_found(operation, resource, missing[0])
        do: Callable[[Operation, Rule, Mapping[str, Any], Any], Any] = getattr(
            self, f"_{rule.action}"
        )
        return do(operation, rule, values, body)

    # ---- what a request means

    def _places(self, place: str, values: Mapping[str, Any], body: Any) -> list[Any]:
        """What a request holds at a place; lists are taken apart."""
        where, _, path = place.partition(".")
        if where == "body":
            found = find(body, path)
        else:
            found = [values[place]] if place in values else []
        flat: list[Any] = []
        for value in found:
            flat += value if is_list(value) else [value]
        return [v for v in flat if v is not None]

    def _wanted(
        self, rule: Rule, values: Mapping[str, Any], body: Any
    ) -> dict[str, Any]:
        wanted: dict[str, Any] = {}
        for name, place in rule.by.items():
            found = self._places(place, values, body)
            if len(found) == 1 and isinstance(found[0], str) and "," in found[0]:
                # A list in one text, as query parameters have it.
                if place.startswith("query."):
                    found = [part.strip() for part in found[0].split(",")]
            if found:
                wanted[name] = found[0] if len(found) == 1 else found
        return wanted

    def _meant(
        self, operation: Operation, rule: Rule, values: Mapping[str, Any], body: Any
    ) -> list[Record]:
        """The records that a request means; at least one.

        Raises:
            Refused: there is none.
        """
        wanted = self._wanted(rule, values, body)
        found = self._store.find(rule.resource, rule.id, wanted) if wanted else []
        if not found:
            raise _not_found(operation, rule.resource, *wanted.values())
        return found

    # ---- the actions

    def _create(
        self, operation: Operation, rule: Rule, values: Mapping[str, Any], body: Any
    ) -> Any:
        keys = self._wanted(rule, values, body)
        records: list[Record] = []
        for given in find(body, rule.body) or [{}]:
            record = self._made(operation, rule, given, keys)
            record.item = self._set(record.item, rule, values, body)
            self._refuse_second(operation, rule, record)
            records.append(record)
        for record in records:
            self._store.add(rule.resource, record)
        if rule.item.endswith("[]") and rule.by:
            owned = {k: v for k, v in keys.items() if k != rule.id}
            records = self._store.find(rule.resource, rule.id, owned)
        return self._answer(operation, rule, records, values, body)

    def _made(
        self, operation: Operation, rule: Rule, given: Any, keys: dict[str, Any]
    ) -> Record:
        item, id_, schema = self._maker.create(
            operation,
            given,
            body=rule.body,
            item=rule.item,
            id_=rule.id,
            keys=keys,
            shows=rule.shows,
            example=self._models.get(rule.resource),
        )
        return Record(id_, item, schema, dict(keys))

    def keep(
        self, operation: Operation, rule: Rule, item: Any, owner: Mapping[str, Any]
    ) -> Any:
        """Keep an item as an operation would make it, with the id that it has."""
        given = next(iter(find(item, rule.body)), item) if rule.body else item
        keys = {
            name: owner[name.lstrip("^")]
            for name in rule.by
            if name.lstrip("^") in owner
        }
        id_ = one(find(given, rule.id))
        if id_ is not None:
            keys[rule.id] = id_
        record = self._made(operation, rule, given, keys)
        if id_ is not None and is_object(record.item):
            record.item = put(record.item, rule.id, id_)
        self._store.add(rule.resource, record)
        return clone(record.item)

    def _refuse_second(self, operation: Operation, rule: Rule, record: Record) -> None:
        """What has a name of its own cannot be made twice, where the description says so."""
        there = [
            r
            for r in self._store.by_id(rule.resource, record.id)
            if r.keys == record.keys
        ]
        if there and not there[0].seeded and operation.describes(409):
            raise Refused(409, f"{_singular(rule.resource)} {record.id} exists already")

    def _submit(
        self, operation: Operation, rule: Rule, values: Mapping[str, Any], body: Any
    ) -> Any:
        counts = self.submitted.setdefault(rule.resource, Counter())
        for item in find(body, rule.body):
            name = one(find(item, rule.id))
            key = text(name) if isinstance(name, (str, int)) else ""
            if key in counts or len(counts) < 10_000:
                counts[key] += 1
        return self._answer(operation, rule, [], values, body)

    def _copy(
        self, operation: Operation, rule: Rule, values: Mapping[str, Any], body: Any
    ) -> Any:
        [original, *_] = self._meant(operation, rule, values, body)
        given: Any = one(find(body, rule.body), {})
        record = self._made(operation, rule, given, {})
        if is_object(original.item) and is_object(record.item):
            record.item = _joined(original.item, record.item)
        self._store.add(rule.resource, record)
        return self._answer(operation, rule, [record], values, body)

    def _read(
        self, operation: Operation, rule: Rule, values: Mapping[str, Any], body: Any
    ) -> Any:
        found = self._meant(operation, rule, values, body)
        return self._answer(operation, rule, found, values, body)

    _check = _read

    def _list(
        self, operation: Operation, rule: Rule, values: Mapping[str, Any], body: Any
    ) -> Any:
        gone = bool(rule.deleted and values.get(rule.deleted))
        records = self._store.all(rule.resource, deleted=gone)
        wanted = self._wanted(rule, values, body)
        records = [r for r in records if r.has(wanted)]
        others = {k: v for k, v in values.items() if k not in rule.by.values()}
        records = listing.select(records, operation, others)
        page = listing.page(records, operation, values)
        envelope = self._envelope(operation, values, body)
        if rule.index:
            return self._indexed(rule, envelope, page.records)
        answer = page.tell(self._filled(operation, rule, envelope, page.records))
        content = json_of(operation.success.contents) if operation.success else None
        schema = content.schema if content else None
        return mend(self._document, self._sampler, schema, answer)

    def _indexed(self, rule: Rule, envelope: Any, records: list[Record]) -> Any:
        """Each value of a property with the ids of the items that have it."""
        found: dict[str, list[Any]] = {}
        for record in records:
            for value in record.values(rule.index):
                for item in value if is_list(value) else [value]:
                    found.setdefault(text(item), []).append(record.id)
        return put(envelope, rule.item, found)

    def _update(
        self,
        operation: Operation,
        rule: Rule,
        values: Mapping[str, Any],
        body: Any,
        *,
        whole: bool = False,
    ) -> Any:
        records = self._meant(operation, rule, values, body)
        given: Any = one(find(body, rule.body), {}) if body is not None else {}
        for record in records:
            item = self._changed(operation, rule, record, given, whole=whole)
            record.item = self._set(item, rule, values, body)
            record.shown.clear()
        return self._answer(operation, rule, records, values, body)

    def _changed(
        self,
        operation: Operation,
        rule: Rule,
        record: Record,
        given: Any,
        *,
        whole: bool,
    ) -> Any:
        return self._maker.update(
            operation,
            record.item,
            given,
            record.schema,
            body=rule.body,
            item_at=rule.item,
            id_=rule.id,
            whole=whole,
        )

    def _patch(
        self, operation: Operation, rule: Rule, values: Mapping[str, Any], body: Any
    ) -> Any:
        """Change an item by a JSON Patch (RFC 6902)."""
        records = self._meant(operation, rule, values, body)
        changes: Any = one(find(body, rule.body), [])
        for record in records:
            item = patch.apply(record.item, changes if is_list(changes) else [])
            record.item = self._changed(operation, rule, record, item, whole=True)
            record.shown.clear()
        return self._answer(operation, rule, records, values, body)

    def _replace(
        self, operation: Operation, rule: Rule, values: Mapping[str, Any], body: Any
    ) -> Any:
        return self._update(operation, rule, values, body, whole=True)

    def _put(
        self, operation: Operation, rule: Rule, values: Mapping[str, Any], body: Any
    ) -> Any:
        wanted = self._wanted(rule, values, body)
        if self._store.find(rule.resource, rule.id, wanted):
            return self._update(operation, rule, values, body)
        return self._create(operation, rule, values, body)

    def _add(
        self, operation: Operation, rule: Rule, values: Mapping[str, Any], body: Any
    ) -> Any:
        """Add to the lists of an item, which is made where it is not there."""
        wanted = self._wanted(rule, values, body)
        found = self._store.find(rule.resource, rule.id, wanted)
        given: Any = one(find(body, rule.body), {})
        if found and is_object(found[0].item) and is_object(given):
            given = {
                name: _union(found[0].item.get(name), value)
                for name, value in given.items()
            }
            return self._update(operation, rule, values, put(body, rule.body, given))
        return self._create(operation, rule, values, body)

    def _delete(
        self, operation: Operation, rule: Rule, values: Mapping[str, Any], body: Any
    ) -> Any:
        records = self._meant(operation, rule, values, body)
        for record in records:
            self._store.remove(rule.resource, record)
        if rule.item.endswith("[]"):
            owned = {
                k: v
                for k, v in self._wanted(rule, values, body).items()
                if k != rule.id
            }
            left = self._store.find(rule.resource, rule.id, owned) if owned else []
            return self._answer(operation, rule, left, values, body)
        return self._answer(operation, rule, records, values, body)

    def _restore(
        self, operation: Operation, rule: Rule, values: Mapping[str, Any], body: Any
    ) -> Any:
        wanted = self._wanted(rule, values, body)
        gone = self._store.all(rule.resource, deleted=True)
        found = [r for r in gone if r.has(wanted)]
        if not found:
            raise _not_found(operation, rule.resource, *wanted.values())
        for record in found:
            self._store.restore(rule.resource, record)
        return self._answer(operation, rule, found, values, body)

    def _order(
        self, operation: Operation, rule: Rule, values: Mapping[str, Any], body: Any
    ) -> Any:
        if operation.bodies:
            wanted = self._places(f"body.{rule.body or rule.item}", values, body)
            self._store.order(rule.resource, wanted)
        ids = [record.id for record in self._store.all(rule.resource)]
        return put(self._envelope(operation, values, body), rule.item, ids)

    # ---- answers

    def _set(self, item: Any, rule: Rule, values: Mapping[str, Any], body: Any) -> Any:
        for path, value in rule.set.items():
            if isinstance(value, str) and value.startswith(
                ("body.", "path.", "query.")
            ):
                found = self._places(value, values, body)
                if not found:
                    continue
                value = found[0]
            item = put(item, path, clone(value))
        return item

    def _envelope(
        self, operation: Operation, values: Mapping[str, Any], body: Any
    ) -> Any:
        return self._echo.answer(operation, values, body)

    def _answer(
        self,
        operation: Operation,
        rule: Rule,
        records: list[Record],
        values: Mapping[str, Any],
        body: Any,
    ) -> Any:
        content = json_of(operation.success.contents) if operation.success else None
        if content is None:
            return None
        envelope = self._envelope(operation, values, body)
        for place, name in rule.answer.items():
            found = [one(r.values(name), r.id) for r in records]
            envelope = self._told(envelope, place, found, content.schema)
        if not rule.shows or rule.action in ("submit", "check"):
            return mend(self._document, self._sampler, content.schema, envelope)
        return self._filled(operation, rule, envelope, records)

    def _told(self, envelope: Any, place: str, found: list[Any], schema: Any) -> Any:
        """The answer with values of the records at a place of it."""
        if "[]" in place:
            above, _, below = place.partition("[]")
            shown: Any = one(find(envelope, above + "[0]"), {})
            return put(envelope, above, [put(shown, below, value) for value in found])
        inner = inside(self._document, schema, place)
        several = "array" in self._document.types(inner)
        return put(envelope, place, found if several else next(iter(found), None))

    def _filled(
        self, operation: Operation, rule: Rule, envelope: Any, records: list[Record]
    ) -> Any:
        """The answer with the records where it has its items."""
        content = json_of(operation.success.contents) if operation.success else None
        if content is None:
            return None
        schema = inside(self._document, content.schema, rule.item)
        shown = self._maker.example(operation, rule.item)
        items = [self._shower.show(record, schema, shown) for record in records]
        if rule.item.endswith("[]"):
            return put(envelope, rule.item, items)
        known = self._document.properties(self._document.variants(schema)[0])
        if len(items) > 1 and "array" in self._document.types(schema):
            return put(envelope, rule.item, items)
        if items and (known or not is_object(items[0]) or rule.item):
            return put(envelope, rule.item, items[0])
        return envelope


def _union(old: Any, new: Any) -> Any:
    if is_list(old) and is_list(new):
        return old + [item for item in new if item not in old]
    return new


def _joined(base: Any, over: Any) -> Any:
    if is_object(base) and is_object(over):
        return {
            k: _joined(base.get(k), over.get(k, base.get(k))) for k in {**base, **over}
        }
    return base if over is None else over


def _singular(resource: str) -> str:
    last = resource.rstrip("/").rpartition("/")[2].replace("-", " ").replace("_", " ")
    last = last[:-3] + "y" if last.endswith("ies") else last.removesuffix("s")
    return last[:1].upper() + last[1:]


def _not_found(operation: Operation, resource: str, *wanted: Any) -> Refused:
    # A status that the operation does not describe is not given, if there is one for it.
    status = 404 if operation.describes(404) or not operation.describes(400) else 400
    names = ", ".join(
        text(v) if not is_list(v) else ", ".join(map(text, v)) for v in wanted
    )
    return Refused(
        status, f"{_singular(resource)} {names} not found".replace("  ", " ")
    )
