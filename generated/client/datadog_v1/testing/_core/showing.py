"""What is kept, as an operation answers it: another operation may describe less of an item, or wrap it."""

from __future__ import annotations

from typing import Any

from .document import Document
from .mending import mend
from .samples import Sampler
from .store import Record
from .values import clone, is_object

_ENVELOPES = ("data", "attributes")


class Shower:
    """Shows records by the schemas of operations."""

    def __init__(self, document: Document, sampler: Sampler) -> None:
        self._document = document
        self._sampler = sampler

    def show(self, record: Record, schema: Any, example: Any) -> Any:
        """The record as `schema` describes it; `example` shows what it may hold."""
        # Made once for each change of the record: lists are asked for again and again.
        known = record.shown.get(id(schema))
        if known is None:
            known = self._shown(record, schema, example)
            record.shown[id(schema)] = known
        return known

    def _shown(self, record: Record, schema: Any, example: Any) -> Any:
        item = record.item
        if self._same(record.schema, schema) or not is_object(item):
            shown = clone(item)
        else:
            kept = self._document.properties(self._document.pick(record.schema, item))
            item = {**item, **_plain(record.keys)} if item else _plain(record.keys)
            shown = self._project(item, schema, example, kept)
        shown = self._without_secrets(shown, schema)
        return mend(self._document, self._sampler, schema, shown)

    def _same(self, one: Any, other: Any) -> bool:
        return self._document.follow(one) is self._document.follow(other)

    def _project(
        self, item: dict[str, Any], schema: Any, example: Any, kept: dict[str, Any]
    ) -> Any:
        schema = self._document.pick(schema, item)
        properties = self._document.properties(schema)
        if not properties:
            return clone(item) if is_object(schema) and schema else {}
        result: dict[str, Any] = {}
        for name, inner in properties.items():
            shown = example.get(name) if is_object(example) else None
            if name in item:
                result[name] = clone(item[name])
                continue
            found = [item[e] for e in _ENVELOPES if is_object(item.get(e))]
            attribute = next((f[name] for f in found if name in f), None)
            if attribute is not None:
                result[name] = clone(attribute)
            elif name in _ENVELOPES and "object" in self._document.types(inner):
                result[name] = self._project(item, inner, shown, kept)
            elif shown is not None and name not in kept:
                result[name] = clone(shown)
        return result

    def _without_secrets(self, value: Any, schema: Any) -> Any:
        """The value without what is only ever sent."""
        if not is_object(value):
            return value
        properties = self._document.properties(self._document.pick(schema, value))
        secret = {
            name
            for name, inner in properties.items()
            if self._document.follow(inner)
            and is_object(self._document.follow(inner))
            and (
                self._document.follow(inner).get("writeOnly") is True
                or (is_object(inner) and inner.get("writeOnly") is True)
            )
        }
        return {k: v for k, v in value.items() if k not in secret} if secret else value


def _plain(keys: dict[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in keys.items() if not k.startswith("^") and "." not in k}
