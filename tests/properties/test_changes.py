"""Laws of the comparison over the real description: an edit is seen, and what is no edit is not."""

from __future__ import annotations

import copy
import functools
import random
from dataclasses import replace
from pathlib import Path
from typing import Any

from ddgen.diff import sides
from ddgen.diff.compare import compare
from ddgen.diff.law import Level
from ddgen.diff.side import Side
from ddgen.read.source import Map, Seq
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

SPEC = Path(__file__).resolve().parents[2] / "spec" / "openapi.yaml"
SLOW = [HealthCheck.too_slow]


@functools.cache
def real() -> Side:
    return sides.of_file(SPEC)


@functools.cache
def leaves() -> list[tuple[Any, ...]]:
    """The ways to all values of the document that are neither mappings nor lists, but for references."""
    found: list[tuple[Any, ...]] = []
    stack: list[tuple[tuple[Any, ...], Any]] = [((), real().doc)]
    while stack:
        way, node = stack.pop()
        items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
        for key, value in items:
            if isinstance(value, (dict, list)):
                stack.append(((*way, key), value))
            elif key != "$ref" and way[:1] != ("openapi",) and (*way, key) != ("openapi",):
                found.append((*way, key))
    return sorted(found, key=repr)


def _edited(node: Any, way: tuple[Any, ...], value: Any) -> Any:
    """A copy of what is on the way, with another value at its end; the rest is shared."""
    if not way:
        return value
    new = copy.copy(node) if not isinstance(node, (Map, Seq)) else node.like()
    if isinstance(node, (Map, Seq)):
        new.update(node) if isinstance(node, Map) else new.extend(node)
    new[way[0]] = _edited(node[way[0]], way[1:], value)
    return new


def _other(value: Any) -> Any:
    match value:
        case bool():
            return not value
        case int() | float():
            return value + 1
        case str():
            return f"{value}x"
    return "something"


@settings(max_examples=20, deadline=None, suppress_health_check=SLOW)
@given(data=st.data())
def test_every_edit_of_a_value_is_seen(data: st.DataObject) -> None:
    way = data.draw(st.sampled_from(leaves()))
    node: Any = real().doc
    for key in way:
        holder, node = node, node[key]
    assume(not (way[-1] == "required" and holder.get("in") == "path"))  # It is required whatever is said.
    changed = replace(real(), doc=_edited(real().doc, way, _other(node)), _targets={})
    diff = compare(real(), changed)
    assert diff.changes, f"nothing is said of {'/'.join(map(str, way))}"
    assert all(c.place.line for c in diff.changes)


def _shuffled(node: Any, random_: random.Random) -> Any:
    """The same document with the members of every mapping, and lists that are sets, in another order."""
    if isinstance(node, dict):
        items = list(node.items())
        random_.shuffle(items)
        new = node.like() if isinstance(node, Map) else {}
        for key, value in items:
            new[key] = _shuffled(value, random_)
            if key in ("required", "enum") and isinstance(value, list):
                random_.shuffle(new[key])
        return new
    if isinstance(node, list):
        items = [_shuffled(v, random_) for v in node]
        new = node.like() if isinstance(node, Seq) else []
        new.extend(items)
        return new
    return node


@settings(max_examples=2, deadline=None, suppress_health_check=SLOW)
@given(seed=st.integers(0, 10_000))
def test_another_order_is_no_change(seed: int) -> None:
    assert not compare(real(), replace(real(), doc=_shuffled(real().doc, random.Random(seed)), _targets={})).changes


def test_a_description_does_not_differ_from_itself() -> None:
    assert not compare(real(), real()).changes
    assert not compare(real(), replace(real(), doc=copy.deepcopy(real().doc), _targets={})).changes


@functools.cache
def schemas() -> list[tuple[str, str]]:
    schemas = real().doc["components"]["schemas"]
    return [
        (n, p)
        for n in sorted(schemas)
        for p in sorted(schemas[n].get("properties", ()))
        if isinstance(schemas[n], dict)
    ]


@settings(max_examples=6, deadline=None, suppress_health_check=SLOW)
@given(data=st.data())
def test_what_is_taken_away_breaks_and_what_is_added_does_not(data: st.DataObject) -> None:
    name, prop = data.draw(st.sampled_from(schemas()))
    schema = real().doc["components"]["schemas"][name]
    properties = {k: v for k, v in schema["properties"].items() if k != prop}
    required = [r for r in schema.get("required", ()) if r != prop]
    smaller = {**schema, "properties": properties, **({"required": required} if "required" in schema else {})}
    less = replace(real(), doc=_edited(real().doc, ("components", "schemas", name), smaller), _targets={})
    removed = [c for c in compare(real(), less).changes if c.rule == "property-removed"]
    assert removed and all(c.level is Level.BREAKING for c in removed)
    added = [c for c in compare(less, real()).changes if c.rule in ("property-added", "required-property-added")]
    assert added
    if prop not in schema.get("required", ()) and schema.get("additionalProperties") is not False:
        assert all(c.level is Level.INFO for c in added)
