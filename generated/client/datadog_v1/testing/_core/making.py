"""Makes what the service would keep and answer out of what was sent: ids, times, defaults, and the properties that are the service's own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .document import Document
from .fresh import Fresh
from .mending import mend
from .operations import Content, Operation
from .samples import Sampler
from .values import clone, find, is_list, is_object, leaves, one, steps, text

_NOTHING: Any = object()
_IDS = ("id", "uuid", "public_id")
_ENVELOPES = ("data", "attributes", "relationships")


def json_of(contents: Iterable[Content]) -> Content | None:
    """The first of some media types that is JSON."""
    return next((c for c in contents if c.is_json), None)


def inside(document: Document, schema: Any, path: str, value: Any = None) -> Any:
    """The schema of what lies at `path` in what `schema` describes."""
    for step in steps(path):
        schema = document.pick(schema, value)
        value = one(find(value, step))
        if step in ("[]", "[0]"):
            schema = document.follow(schema).get("items", True)
        else:
            schema = document.properties(schema).get(step, True)
    return schema


class Maker:
    """Makes items."""

    def __init__(self, document: Document, sampler: Sampler, fresh: Fresh) -> None:
        self._document = document
        self._sampler = sampler
        self._fresh = fresh

    def example(self, operation: Operation, path: str) -> Any:
        """The item that the description shows as the answer; None where it shows none."""
        content = json_of(operation.success.contents) if operation.success else None
        if content is None:
            return None
        found = find(self._sampler.content(content), path.replace("[]", "[0]"))
        return found[0] if found else None

    def create(
        self,
        operation: Operation,
        given: Any,
        *,
        body: str,
        item: str,
        id_: str,
        keys: dict[str, Any],
        shows: bool,
        example: Any = None,
    ) -> tuple[Any, Any, Any]:
        """A new item.

        Args:
            operation: what makes it.
            given: what was sent.
            body: where it lay in the body.
            item: where it lies in the answer.
            id_: the property of its id.
            keys: what the request says of it outside the body.
            shows: whether the answer is the item.
            example: an item of its kind, where the operation does not answer one.

        Returns:
            The item, its id, and the schema that it was made by.
        """
        content = json_of(operation.success.contents) if operation.success else None
        asked = self._asked(operation, body)
        schema: Any = asked[0] if asked[0] is not None else True
        shown = None
        if content is not None and shows:
            schema = inside(self._document, content.schema, item)
            shown = self.example(operation, item)
        if not is_object(shown):
            shown = example
        if is_object(given):
            known = self._document.properties(self._document.pick(schema, given))
            given = {n: v for n, v in keys.items() if n in known} | given
        made = self._object(given, schema, shown, asked, ())
        own = keys.get(id_, one(find(given, id_)))
        read_only = id_ not in keys and self._read_only(
            inside(self._document, schema, id_, made)
        )
        if own is None or read_only or isinstance(own, (dict, list)):
            made, own = self._identified(made, given, schema, shown, id_)
        return mend(self._document, self._sampler, schema, made, given), own, schema

    def _identified(
        self, made: Any, given: Any, schema: Any, shown: Any, id_: str
    ) -> tuple[Any, Any]:
        """The item with an id of its own, also where other properties hold it."""
        inner = self._document.follow(inside(self._document, schema, id_, made))
        form = str(inner.get("format", "")) if is_object(inner) else ""
        old = one(find(shown, id_))
        new = self._fresh.id(old, self._document.types(inner), form)
        if not is_object(made):
            return made, new
        if old is not None and len(text(old)) > 3:
            made = _renamed(made, given, {same: new for same in _same(shown, old)})
        known = self._document.properties(self._document.pick(schema, made))
        if id_ in known or not known:
            made = {**made, id_: new}
        return made, new

    def update(
        self,
        operation: Operation,
        item: Any,
        given: Any,
        schema: Any,
        *,
        body: str,
        item_at: str,
        id_: str,
        whole: bool,
    ) -> Any:
        """An item after a change.

        Args:
            operation: what changes it.
            item: as it is kept.
            given: what was sent.
            schema: what it was made by.
            body: where it lies in the body.
            item_at: where it lies in the answer.
            id_: the property of its id, which stays.
            whole: whether what was sent replaces all that can be sent.
        """
        merged = self._merged(item, given, whole, schema)
        if is_object(item) and is_object(merged) and id_ in item:
            merged[id_] = item[id_]
        shown = self.example(operation, item_at)
        merged = self._identified_parts(
            merged,
            schema,
            [] if shown is None else [shown],
            self._asked(operation, body)[1],
        )
        return mend(self._document, self._sampler, schema, self._touched(merged), given)

    def _merged(self, item: Any, given: Any, whole: bool, schema: Any) -> Any:
        if not is_object(item) or not is_object(given):
            return clone(given)
        result = dict(item)
        if whole:
            known = self._document.properties(self._document.pick(schema, item))
            for name in item:
                if name not in given and not self._read_only(known.get(name, True)):
                    if name in known and not self._is_time(name):
                        result.pop(name)
        for name, value in given.items():
            if name in _ENVELOPES and is_object(value):
                inner = inside(self._document, schema, name, item)
                result[name] = self._merged(item.get(name), value, whole, inner)
            elif value is not None or name in item or not whole:
                result[name] = clone(value)
        return result

    def _touched(self, item: Any) -> Any:
        """The item with its time of change set to now."""
        if not is_object(item):
            return item
        result = dict(item)
        for name, value in item.items():
            if name in _ENVELOPES:
                result[name] = self._touched(value)
            elif self._fresh.is_time(name, changed=True):
                now = self._fresh.time(value)
                result[name] = value if now is None else now
        return result

    def _is_time(self, name: str) -> bool:
        return self._fresh.is_time(name)

    def _asked(self, operation: Operation, body: str) -> tuple[Any, list[Any]]:
        """The schema of what can be sent, and the examples of it."""
        content = json_of(operation.bodies)
        if content is None:
            return None, []
        examples = [e for value in content.examples for e in find(value, body)]
        return inside(self._document, content.schema, body), examples

    # ---- one object, property by property

    def _object(
        self,
        given: Any,
        schema: Any,
        shown: Any,
        asked: tuple[Any, list[Any]],
        path: tuple[str, ...],
    ) -> Any:
        if not is_object(given):
            shows = [shown] if shown is not None else []
            return self._identified_parts(clone(given), schema, shows, asked[1])
        schema = self._document.pick(schema, given)
        result = dict(given)
        request, examples = asked
        request = self._document.pick(request, given) if request is not None else None
        for name, inner in self._document.properties(schema).items():
            wanted = self._document.properties(request) if request is not None else {}
            sent = [e[name] for e in examples if is_object(e) and name in e]
            below = (wanted.get(name), sent)
            example = shown.get(name) if is_object(shown) else None
            if name in given:
                if is_object(given[name]):
                    result[name] = self._object(
                        given[name], inner, example, below, (*path, name)
                    )
                else:
                    shows = [example] if example is not None else []
                    result[name] = self._identified_parts(
                        clone(given[name]), inner, shows, sent
                    )
                continue
            of_service = (
                self._read_only(inner)
                or (request is not None and name not in wanted)
                or (is_object(shown) and name in shown and not sent)
            )
            value = self._missing(name, inner, shown, schema, of_service)
            if value is not _NOTHING:
                result[name] = value
        return result

    def _missing(
        self, name: str, inner: Any, shown: Any, schema: Any, of_service: bool
    ) -> Any:
        """A property that was not sent."""
        resolved = self._document.follow(inner)
        if not of_service:
            for node in (inner, resolved):
                if is_object(node) and "default" in node:
                    return clone(node["default"])
        if of_service and is_object(shown) and name in shown:
            value = shown[name]
            if self._fresh.is_time(name) and value is not None:
                now = self._fresh.time(value)
                return clone(value) if now is None else now
            return clone(value)
        if name in self._document.required(schema):
            if "null" in self._document.types(inner):
                return None
            value = clone(self._sampler.value(inner))
            now = self._fresh.time(value) if self._fresh.is_time(name) else None
            return value if now is None else now
        return _NOTHING

    def _read_only(self, schema: Any) -> bool:
        resolved = self._document.follow(schema)
        return any(
            is_object(n) and n.get("readOnly") is True for n in (schema, resolved)
        )

    def _identified_parts(
        self, value: Any, schema: Any, shown: list[Any], sent: list[Any]
    ) -> Any:
        """Objects in what was sent get the ids that the service would give them.

        Args:
            value: what was sent.
            schema: what describes it in the answer.
            shown: what examples of the answer hold there.
            sent: what examples of the request hold there.
        """
        if is_list(value):
            items = self._document.pick(schema, value)
            inner = items.get("items", True) if is_object(items) else True
            shown, sent = _flat(shown), _flat(sent)
            return [self._identified_parts(v, inner, shown, sent) for v in value]
        if not is_object(value) or not value:
            return value
        schema = self._document.pick(schema, value)
        properties = self._document.properties(schema)
        result = {
            k: self._identified_parts(
                v, properties.get(k, True), _under(shown, k), _under(sent, k)
            )
            for k, v in value.items()
        }
        for name in _IDS:
            inner = properties.get(name)
            if name in value or inner is None:
                continue
            examples = _under(shown, name)
            if self._read_only(inner) or (examples and not _under(sent, name)):
                resolved = self._document.follow(inner)
                example = examples[0] if examples else self._sampler.value(inner)
                result[name] = self._fresh.id(
                    example if example not in ("text", 1) else None,
                    self._document.types(inner),
                    str(resolved.get("format", "")),
                )
        return result


def _flat(lists: list[Any]) -> list[Any]:
    return [item for one_ in lists if is_list(one_) for item in one_]


def _under(objects: list[Any], name: str) -> list[Any]:
    return [o[name] for o in objects if is_object(o) and name in o]


def _same(shown: Any, old: Any) -> list[str]:
    """How an id is written in its item: beyond 2^53 a number may be less exact than a text."""
    found = {text(old)}
    if isinstance(old, int) and abs(old) > 2**53:
        texts = {leaf for leaf in leaves(shown) if isinstance(leaf, str)}
        found |= {t for t in texts if t.isdigit() and float(t) == float(old)}
    return sorted(found)


def _renamed(made: Any, given: Any, new: dict[str, Any]) -> Any:
    """`made` with the ids of an example replaced, but in what was given."""
    if given is None:
        return swapped(made, new)
    if is_object(made) and is_object(given):
        return {k: _renamed(v, given.get(k), new) for k, v in made.items()}
    return made


def swapped(value: Any, new: dict[str, Any], *, within: bool = True) -> Any:
    """`value` with texts and integers that are keys of `new` replaced, also within texts."""
    if is_object(value):
        return {k: swapped(v, new, within=within) for k, v in value.items()}
    if is_list(value):
        return [swapped(v, new, within=within) for v in value]
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        return value
    found = new.get(text(value), _NOTHING)
    if found is not _NOTHING:
        if isinstance(value, str):
            return text(found)
        return found if isinstance(found, int) else value
    if isinstance(value, str) and within:
        for old, fresh in new.items():
            if old in value:
                value = value.replace(old, text(fresh))
    return value
