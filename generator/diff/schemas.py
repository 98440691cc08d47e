"""Compares two schemas keyword by keyword, as sets of values; what stands under a name of its own is compared there."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..read.source import Map
from . import objects, unions, values
from .law import Direction, Effect, together
from .reach import flat
from .rules import MAXIMA, MINIMA, kebab
from .side import position, schema_name
from .site import Site
from .values import same, shown, types, unchanged, words

if TYPE_CHECKING:
    from .findings import Findings

# Keywords that say something about a schema without changing what it admits; each has its rule in `annotations`.
ANNOTATIONS = frozenset(
    """title description deprecated readOnly writeOnly default example examples externalDocs $comment x-enum-descriptions x-now
    xml""".split()
)
# What gives a schema a name or a dialect.
_IDENTIFIERS = {"$id": "identifier-changed", "$anchor": "identifier-changed", "$dynamicAnchor": "identifier-changed",
                "$dynamicRef": "dynamic-reference-changed", "$schema": "dialect-changed", "$vocabulary": "dialect-changed",
                "$defs": "definitions-changed", "definitions": "definitions-changed"}  # fmt: skip
# Schemas that restrict what stands beside them: a demand each.
_DEMANDS = {
    "propertyNames": 1,
    "unevaluatedItems": 1,
    "unevaluatedProperties": 1,
    "contentSchema": 1,
    "not": -1,
    "contains": 1,
}

# References to what has no name of its own: inside of a named schema, parameter or answer, or of a path.
_INNER = re.compile(
    r"'#/(?:components/schemas/[^/']+/|components/(?:responses|parameters|requestBodies|headers)/[^/']+/|paths/)"
)


class Schemas:
    """Compares schemas of two sides; what it finds goes into `findings`. `renamed` gives the new name of each old schema."""

    def __init__(self, findings: Findings, renamed: Mapping[str, str]) -> None:
        self.findings, self.old, self.new = findings, findings.old, findings.new
        self.renamed = renamed
        # What is being compared, by identity; the values keep it alive, so that no identity is given twice.
        self.open: dict[tuple[int, int], tuple[Any, Any]] = {}

    # ---- one pair

    def compare(self, old: Any, new: Any, site: Site) -> None:
        """Everything that changed between two schemas that stand at the same place."""
        if self.settled(old, new):
            return
        old, new = _mapping(old), _mapping(new)
        pair = (id(old), id(new))
        if pair in self.open:
            return
        self.open[pair] = (old, new)
        self.annotations(old, new, site)
        a, b = self.core(self.old, old), self.core(self.new, new)
        if a.null != b.null and not (a.free or b.free):
            self.emit(
                site,
                "became-nullable" if b.null else "no-longer-nullable",
                old,
                new,
                "oneOf" if "oneOf" in new else "anyOf",
            )
        if a.ref and b.ref:
            self.references(a.ref, b.ref, old, new, site)
        else:
            x, y = self.old.resolve(_apart(a.node)), self.new.resolve(_apart(b.node))
            if a.ref or b.ref:
                self.annotations(*((_mapping(x), {}) if a.ref else ({}, _mapping(y))), site, silent=True)
            self.structure(_mapping(x), _mapping(y), site)
        del self.open[pair]

    def settled(self, old: Any, new: Any) -> bool:
        """Whether two parts say the same and mean the same: equal references may lead to other schemas."""
        return unchanged(old, new) and not (self.moving and self.leads_elsewhere(old))

    @cached_property
    def moving(self) -> bool:
        """Whether an equal reference can mean something else: some schemas are renamed, some are named by their place in others, or
        parts that are referred to (headers, examples, …) changed."""
        inner = any(_INNER.search(repr(side.doc)) for side in (self.old, self.new))
        return bool(self.renamed) or inner or bool(self.changed_parts)

    @cached_property
    def changed_parts(self) -> frozenset[str]:
        """References to components other than schemas that say something else now."""
        sections = [(side.doc.get("components") or {}) for side in (self.old, self.new)]
        return frozenset(
            f"#/components/{section}/{name.replace('~', '~0').replace('/', '~1')}"
            for section in {*sections[0], *sections[1]} - {"schemas"}
            if isinstance(sections[0].get(section), dict) and isinstance(sections[1].get(section), dict)
            for name, node in sections[0][section].items()
            if name in sections[1][section] and not unchanged(node, sections[1][section][name])
        )

    def leads_elsewhere(self, node: Any, around: tuple[str, ...] = ()) -> bool:
        if isinstance(node, dict):
            ref = node.get("$ref")
            if isinstance(ref, str) and ref not in around:
                if schema_name(ref) is not None:
                    if self.moved(ref, ref):
                        return True
                elif ref in self.changed_parts or not unchanged(self.old.target(ref), self.new.target(ref)):
                    return True
                elif self.leads_elsewhere(self.new.target(ref), (*around, ref)):
                    return True
            return any(self.leads_elsewhere(v, around) for v in node.values())
        return isinstance(node, list) and any(self.leads_elsewhere(v, around) for v in node)

    def moved(self, old: str, new: str) -> bool:
        """Whether two references lead to different schemas."""
        before, after = schema_name(old), schema_name(new)
        if before is None or after is None:
            return before is not after or old != new
        return self.renamed.get(before, before) != after

    def references(self, before: str, after: str, old: Any, new: Any, site: Site) -> None:
        if not self.moved(before, after):
            if schema_name(after) is None:  # It has no name, so that it is compared nowhere else.
                self.structure(_mapping(self.old.target(before)), _mapping(self.new.target(after)), site)
            return
        effect = self.effect(self.old.target(before), self.new.target(after))
        a, b = schema_name(before) or before, schema_name(after) or after
        self.emit(site, "schema-replaced", old, new, "$ref", effect=effect, old=a, new=b)

    def effect(self, old: Any, new: Any) -> Effect:
        """What it does to the accepted values to put one schema in the place of another."""
        if self.settled(old, new):
            return Effect.NONE
        probe = Schemas(self.findings.aside(), self.renamed)
        probe.open = dict(self.open)
        probe.compare(old, new, Site("`x`", uses=lambda: frozenset({("", Direction.REQUEST, 1)})))
        return together(f.effect for f in probe.findings.items)

    # ---- what is said about a schema

    def annotations(self, old: dict[str, Any], new: dict[str, Any], site: Site, *, silent: bool = False) -> None:
        """What is said of a schema without changing what it admits. With `silent` only what reaches programs."""
        put = self.putter(site, old, new)
        for key, rule in (("deprecated", "property"), ("readOnly", "read-only"), ("writeOnly", "write-only")):
            a, b = old.get(key) is True, new.get(key) is True
            if a != b and key == "deprecated":
                put("property-deprecated" if b else "property-no-longer-deprecated", key)
            elif a != b and not silent:
                put(
                    f"property-{'became' if b else 'no-longer'}-{rule}",
                    key,
                    ways=Direction.REQUEST if key == "readOnly" else Direction.RESPONSE,
                )
        known = "default" in old, "default" in new
        if known[0] != known[1] or not same(old.get("default"), new.get("default")):
            rule = "default-changed" if all(known) else "default-added" if known[1] else "default-removed"
            put(rule, "default", ways=Direction.REQUEST, old=shown(old.get("default")), new=shown(new.get("default")))
        if not same(old.get("xml"), new.get("xml")):
            put("xml-changed", "xml")
        if silent or not (self.old.prose and self.new.prose):
            return
        for key, rule in (
            ("description", "description-changed"), ("title", "title-changed"), ("externalDocs", "external-docs-changed"),
            ("$comment", "comment-changed"), ("x-enum-descriptions", "enum-meaning-changed"),
            ("example", "example-changed"), ("examples", "example-changed"), ("x-now", "example-changed"),
        ):  # fmt: skip
            if not same(old.get(key), new.get(key)):
                put(rule, key, old=shown(old.get(key)), new=shown(new.get(key)))

    # ---- what it admits

    def structure(self, old: dict[str, Any], new: dict[str, Any], site: Site) -> None:
        if self.settled(old, new):
            return
        pair = (-id(old), -id(new))  # Not the pair of `compare`, which has just entered this one.
        if pair in self.open:
            return
        self.open[pair] = (old, new)
        self.keywords(old, new, site)
        del self.open[pair]

    def keywords(self, old: dict[str, Any], new: dict[str, Any], site: Site) -> None:
        if self.parts(old, new, site):
            old, new = flat(self.old, old), flat(self.new, new)
        emit = self.emitter(site, old, new)
        if unions.against_one(self, old, new, site):
            pass
        elif _free(old) or _free(new):
            if not (_free(old) and _free(new)):
                keyed = next(k for k in (old if _free(new) else new) if k not in ANNOTATIONS and not k.startswith("x-"))
                if _free(old):
                    emit("schema-constrained", keyed, new=_kind(new))
                else:
                    emit("schema-freed", keyed, old=_kind(old))
        elif values.compare_types(old, new, emit):
            values.compare_format(old, new, emit)
            values.compare_enum(old, new, emit)
            values.compare_bounds(old, new, emit)
            values.compare_content(old, new, emit)
            objects.compare(self, old, new, site)
            unions.compare(self, old, new, site)
            self.demands(old, new, site)
        for key, rule in _IDENTIFIERS.items():
            if not same(old.get(key), new.get(key)):
                emit(rule, key)
        self.rest(old, new, site)

    def parts(self, old: dict[str, Any], new: dict[str, Any], site: Site) -> bool:
        """Compare what `allOf` holds part by part; True where the parts do not match, so that all has to be put together."""
        before, after = _list(old, "allOf"), _list(new, "allOf")
        if not before and not after:
            return False
        if len(before) == len(after):
            pairs = [(a, next((b for b in after if self.alike(a, b)), None)) for a in before]
            if all(b is not None for _, b in pairs) and len({id(b) for _, b in pairs}) == len(after):
                for a, b in pairs:
                    self.compare(a, b, site)
                return False
        emit = self.emitter(site, old, new)
        # Schemas with names are looked at as a whole, since they may demand more than is put together.
        names = [
            {schema_name(p["$ref"]) for p in found if isinstance(p, dict) and isinstance(p.get("$ref"), str)}
            for found in (before, after)
        ]
        moved = {self.renamed.get(n, n) for n in names[0] if n}
        plain = flat(self.old, old), flat(self.new, new)
        if (
            moved != {n for n in names[1] if n}
            and same(plain[0], plain[1]) is False
            and set(plain[0]) == set(plain[1]) == {"allOf"}
        ):
            emit("all-of-changed", "allOf")
        return True

    def alike(self, a: Any, b: Any) -> bool:
        """Whether two parts are the same one: by the schema they name, or both without a name."""
        x, y = (p.get("$ref") if isinstance(p, dict) else None for p in (a, b))
        return not self.moved(x, y) if isinstance(x, str) and isinstance(y, str) else x is None and y is None

    def demands(self, old: dict[str, Any], new: dict[str, Any], site: Site) -> None:
        emit = self.emitter(site, old, new)
        for key, polarity in _DEMANDS.items():
            if key in old or key in new:
                rule = kebab(key)
                if key not in new:
                    emit(f"{rule}-removed", key)
                elif key not in old:
                    emit(f"{rule}-added", key)
                else:
                    sign = 0 if key == "contains" and ("maxContains" in old or "maxContains" in new) else polarity
                    self.compare(old[key], new[key], site.inside(f" ({key})", polarity=sign))
        conditions: list[dict[str, Any]] = [{k: n[k] for k in ("if", "then", "else") if k in n} for n in (old, new)]
        if not same(*conditions):
            if not conditions[0].get("if"):
                emit("if-added", "if")
            elif not conditions[1].get("if"):
                emit("if-removed", "if")
            elif same(conditions[0]["if"], conditions[1]["if"]):
                for key in ("then", "else"):
                    self.compare(conditions[0].get(key, True), conditions[1].get(key, True), site.inside(f" ({key})"))
            else:
                emit("if-changed", "if")

    def rest(self, old: dict[str, Any], new: dict[str, Any], site: Site) -> None:
        """What no rule covers: other vendor extensions, and keywords that nobody knows."""
        emit = self.emitter(site, old, new)
        for key in [*old, *(k for k in new if k not in old)]:
            if key not in COVERED and not same(old.get(key), new.get(key)):
                emit("extension-changed" if key.startswith("x-") else "keyword-changed", key, keyword=key)

    # ---- shapes

    def core(self, side: Any, node: dict[str, Any]) -> Core:
        """A schema without what only annotates it or adds null: `allOf: [X]`, `oneOf: [X, {type: null}]`, `$ref` beside a text."""
        null = False
        for _ in range(50):
            rest = [k for k in node if k not in ANNOTATIONS and not k.startswith("x-") and k != "nullable"]
            if "$ref" in node:
                return Core(node, node["$ref"] if rest == ["$ref"] and isinstance(node["$ref"], str) else None, null)
            if len(rest) != 1 or rest[0] not in ("allOf", "oneOf", "anyOf"):
                break
            branches = _list(node, rest[0])
            real = (
                [b for b in branches if not _null(b)]
                if rest[0] != "allOf"
                else [b for b in branches if not _notes(b)] or branches
            )
            if len(real) != 1:
                break
            null = null or (rest[0] != "allOf" and len(real) < len(branches)) or node.get("nullable") is True
            node = _mapping(real[0])
        return Core(node, None, null)

    # ---- reporting

    def emit(
        self,
        site: Site,
        rule: str,
        before: Any,
        after: Any,
        key: Any,
        /,
        *,
        item: tuple[str, int | None] | None = None,
        **said: Any,
    ) -> None:
        """Report a rule at a keyword. `item` is the side and index of the item in a list under it."""
        at = position(after, key, before)
        if item and item[1] is not None:
            source = before if item[0] == "old" else after
            found = position(source.get(key), item[1], None)[0]
            at = (found, item[0] == "old") if found else at
        self.findings.add(rule, site, at, **said)

    def emitter(self, site: Site, old: Any, new: Any) -> Callable[..., None]:
        return lambda rule, key, /, **said: self.emit(site, rule, old, new, key, **said)

    putter = emitter


class Core:
    """A schema behind its wrappers: `ref` where it is a name and nothing else, `null` where a wrapper adds null."""

    def __init__(self, node: dict[str, Any], ref: str | None, null: bool) -> None:
        self.node, self.ref, self.null = node, ref, null
        self.free = ref is None and _free(node)


COVERED = (
    ANNOTATIONS | set(_IDENTIFIERS) | set(_DEMANDS) | objects.KEYWORDS | unions.KEYWORDS
    | set("type nullable format enum const multipleOf uniqueItems pattern exclusiveMinimum exclusiveMaximum if then else allOf $ref".split())
    | set(MINIMA) | set(MAXIMA) | {"contentEncoding", "contentMediaType"}
)  # fmt: skip


def _mapping(node: Any) -> dict[str, Any]:
    """A schema as a mapping: true admits anything, false nothing."""
    return node if isinstance(node, dict) else {"not": {}} if node is False else {}


def _apart(node: dict[str, Any]) -> dict[str, Any]:
    """A reference with what narrows it beside: a part, and what is demanded as well."""
    rest = node.like() if isinstance(node, Map) else {}
    rest.update((k, v) for k, v in node.items() if k != "$ref")
    if "$ref" not in node or all(k in ANNOTATIONS or k.startswith("x-") for k in rest):
        return node
    rest["allOf"] = [{"$ref": node["$ref"]}, *_list(node, "allOf")]
    return rest


def _list(node: dict[str, Any], key: str) -> list[Any]:
    found = node.get(key)
    return found if isinstance(found, list) else []


def _free(node: dict[str, Any]) -> bool:
    """Whether a schema admits anything."""
    return (
        all(k in ANNOTATIONS or k.startswith("x-") or k in _IDENTIFIERS for k in node if k != "$dynamicRef")
        and "$dynamicRef" not in node
    )


def _null(node: Any) -> bool:
    return isinstance(node, dict) and (node.get("type") in ("null", ["null"]) or node.get("enum") == [None])


def _notes(node: Any) -> bool:
    return isinstance(node, dict) and all(k in ANNOTATIONS or k.startswith("x-") for k in node)


def _kind(node: dict[str, Any]) -> str:
    return words(types(node)) if "type" in node else "less than anything"
