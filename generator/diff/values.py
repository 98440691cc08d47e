"""What a schema says about one value: type, format, enum and bounds, compared as sets."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from .law import Effect, Loss
from .rules import MAXIMA, MINIMA, kebab

TYPES = ("array", "boolean", "integer", "null", "number", "object", "string")
# What a format admits, from the narrower to the wider; each is part of the next. All are part of no format at all.
_CHAINS = (("int32", "int64"), ("float", "double"))
# Formats that are checked here or decide a type in Python; of any other nothing follows.
_CHECKED = frozenset(
    """int32 int64 float double date date-time time duration email idn-email hostname idn-hostname ipv4 ipv6 uri uri-reference iri
    iri-reference uuid uri-template json-pointer relative-json-pointer regex byte binary""".split()
)
Emit = Callable[..., None]


def shown(value: Any) -> str:
    """A value of the description in a sentence."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, default=str)
    return f"`{text if len(text) <= 80 else text[:77] + '...'}`"


def listed(values: list[Any], limit: int = 8) -> str:
    rest = len(values) - limit
    return ", ".join(map(shown, values[:limit])) + (f" and {rest} more" if rest > 0 else "")


def same(a: Any, b: Any) -> bool:
    """Equality as JSON has it: true is not 1, while 1.0 is; the order of names does not count."""
    if isinstance(a, bool) or isinstance(b, bool):
        return a is b
    if isinstance(a, dict):
        return isinstance(b, dict) and len(a) == len(b) and all(k in b and same(v, b[k]) for k, v in a.items())
    if isinstance(a, list):
        return isinstance(b, list) and len(a) == len(b) and all(map(same, a, b))
    return bool(a == b) and not isinstance(b, (dict, list))


def unchanged(a: Any, b: Any) -> bool:
    """Whether two values are plainly equal: found quickly for large ones, order included."""
    return a is b or (bool(a == b) and repr(a) == repr(b))


def types(node: dict[str, Any]) -> frozenset[str]:
    """The JSON types that a schema names, `nullable` of OpenAPI 3.0 included; all of them where it names none."""
    kind = node.get("type")
    names = kind if isinstance(kind, list) else [kind] if isinstance(kind, str) else None
    if names is None:
        return frozenset(TYPES)
    found = {str(n) for n in names}
    if node.get("nullable") is True:
        found.add("null")
    return frozenset(found | ({"integer"} if "number" in found else set()))


def words(kinds: frozenset[str]) -> str:
    if kinds == frozenset(TYPES):
        return "anything"
    names = sorted(kinds - ({"integer"} if "number" in kinds else set()))
    return " or ".join(n if n == "null" else f"{'an' if n[0] in 'aio' else 'a'} {n}" for n in names) or "nothing"


def compare_types(old: dict[str, Any], new: dict[str, Any], emit: Emit) -> bool:
    """Compare the types; False where nothing is common, so that there is nothing more to compare."""
    before, after = types(old), types(new)
    if before == after:
        return True
    everything = frozenset(TYPES)
    if before != everything and after != everything:
        if ("null" in before) != ("null" in after):
            emit("became-nullable" if "null" in after else "no-longer-nullable", "type")
        before, after = before - {"null"}, after - {"null"}
        if before == after:
            return True
    said = {"old": words(before), "new": words(after)}
    if before < after:
        emit("type-widened", "type", **said)
    elif after < before:
        emit("type-narrowed", "type", **said)
    else:
        emit("type-changed", "type", **said)
    return bool(before & after)


def compare_format(old: dict[str, Any], new: dict[str, Any], emit: Emit) -> None:
    before, after = old.get("format"), new.get("format")
    if before == after:
        return
    said = {"old": shown(before) if before else "none", "new": shown(after) if after else "none"}
    known = all(f is None or f in _CHECKED for f in (before, after))
    chain = next((c for c in _CHAINS if before in c and after in c), ())
    if chain:
        wider = chain.index(after) > chain.index(before)
        emit("format-widened" if wider else "format-narrowed", "format", **said)
    elif not known:
        emit("format-note-changed", "format", **said)
    elif before is None or after is None:
        emit("format-narrowed" if before is None else "format-widened", "format", **said)
    else:
        emit("format-changed", "format", **said)


def enum_of(node: dict[str, Any]) -> list[Any] | None:
    if "const" in node:
        return [node["const"]]
    values = node.get("enum")
    if not isinstance(values, list):
        return None
    if node.get("nullable") is True and not any(v is None for v in values):
        return [*values, None]
    return values


def compare_enum(old: dict[str, Any], new: dict[str, Any], emit: Emit) -> None:
    before, after = enum_of(old), enum_of(new)
    key = "const" if "const" in new or ("const" in old and "enum" not in new) else "enum"
    if before is None and after is None:
        return
    if before is None or after is None:
        if before is None:
            emit("enum-added", key, new=listed(after or []))
        else:
            emit("enum-dropped", key, old=listed(before))
        return
    if "const" in old and "const" in new:
        if not same(old["const"], new["const"]):
            emit("const-changed", "const", old=shown(old["const"]), new=shown(new["const"]))
        return
    # Null is the matter of `became-nullable` where the type says so too.
    nulls = ("null" in types(old)) != ("null" in types(new))
    for value in before:
        if not any(same(value, v) for v in after) and not (value is None and nulls):
            emit("enum-value-removed", key, item=("old", _index(old, value)), old=shown(value))
    for value in after:
        if not any(same(value, v) for v in before) and not (value is None and nulls):
            emit("enum-value-added", key, item=("new", _index(new, value)), new=shown(value))


def _index(node: dict[str, Any], value: Any) -> int | None:
    values = node.get("enum")
    return next((i for i, v in enumerate(values) if same(v, value)), None) if isinstance(values, list) else None


def _bounds(node: dict[str, Any]) -> dict[str, tuple[Any, bool]]:
    """Each bound with whether the value itself is left out, as 3.0 and 3.1 write it."""
    found: dict[str, tuple[Any, bool]] = {}
    for keyword in MINIMA + MAXIMA:
        value = node.get(keyword)
        if _number(value):
            found[keyword] = (value, False)
    for keyword, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        value = node.get(exclusive)
        if value is True and keyword in found:
            found[keyword] = (found[keyword][0], True)
        elif _number(value):
            own = found.get(keyword)
            stricter = own is None or (value >= own[0] if keyword == "minimum" else value <= own[0])
            if stricter:
                found[keyword] = (value, True)
    return found


def _number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def compare_bounds(old: dict[str, Any], new: dict[str, Any], emit: Emit) -> None:
    before, after = _bounds(old), _bounds(new)
    for keyword in MINIMA + MAXIMA:
        a, b = before.get(keyword), after.get(keyword)
        if a == b:
            continue
        sign = 1 if keyword in MINIMA else -1
        # Nothing is wider than no bound; of two equal ones the exclusive is tighter.
        tighter = b is not None and (a is None or (sign * b[0], b[1]) > (sign * a[0], a[1]))
        key = keyword
        if keyword in ("minimum", "maximum"):
            exclusive = "exclusive" + keyword.capitalize()
            if keyword not in new and exclusive in new or (keyword not in old and keyword not in new):
                key = exclusive
            elif same(old.get(keyword), new.get(keyword)):
                key = exclusive
        emit(f"{kebab(keyword)}-{'tightened' if tighter else 'relaxed'}", key, old=_said(a), new=_said(b))
    a, b = old.get("multipleOf"), new.get("multipleOf")
    if not same(a, b):
        effect = None
        if _number(a) and _number(b) and a and b:
            effect = Effect.NARROWS if b % a == 0 else Effect.WIDENS if a % b == 0 else Effect.INCOMPARABLE
        name = "added" if a is None else "removed" if b is None else "changed"
        emit(f"multiple-of-{name}", "multipleOf", effect=effect)
    if bool(old.get("uniqueItems")) != bool(new.get("uniqueItems")):
        emit("unique-items-added" if new.get("uniqueItems") else "unique-items-removed", "uniqueItems")
    a, b = old.get("pattern"), new.get("pattern")
    if a != b:
        emit(f"pattern-{'added' if a is None else 'removed' if b is None else 'changed'}", "pattern")


def _said(bound: tuple[Any, bool] | None) -> str:
    return "none" if bound is None else f"{'more or less than ' if bound[1] else ''}{bound[0]}"


def compare_content(old: dict[str, Any], new: dict[str, Any], emit: Emit) -> None:
    """How a text is encoded and what is inside."""
    for key, rule in (
        ("contentEncoding", "content-encoding-changed"),
        ("contentMediaType", "content-media-type-changed"),
    ):
        if old.get(key) != new.get(key):
            emit(rule, key, old=shown(old.get(key)), new=shown(new.get(key)), loss=Loss.NOTHING)
