"""Turns the schemas of a bundle into definitions and types of the IR.

Every named schema becomes a definition of the same name. Inline objects, enums and unions get a predictable name of their own:
that of what holds them and the property's (`Monitor` and `options` give `MonitorOptions`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any as AnyValue

from .. import ir
from ..problems import Place, Problems
from ..read.bundle import Bundle, pointer, tokens
from ..read.source import Map, place
from . import words as naming
from .flat import ANNOTATIONS as _ANNOTATIONS
from .flat import Flat, Pairs
from .inheritance import heirs
from .meanings import meanings
from .secrets import is_secret
from .successors import successor

_PREFIX = "#/components/schemas/"
_NUMBER_BOUNDS = {"minimum": "minimum", "maximum": "maximum", "multipleOf": "multiple_of"}
# What bounds a value of each type: keywords, which say nothing about values of other types, and their names in the IR.
_BOUNDS = {
    "number": _NUMBER_BOUNDS,
    "integer": _NUMBER_BOUNDS,
    "string": {"minLength": "min_length", "maxLength": "max_length", "pattern": "pattern"},
    "array": {"minItems": "min_items", "maxItems": "max_items", "uniqueItems": "unique_items"},
}
_MAX_COMBINATIONS = 48
_LONGEST_CHAIN = 100  # of references
# Names on the way to a schema that say nothing about it.
_PLACES = frozenset(
    """additionalProperties allOf anyOf components content definitions $defs items oneOf paths prefixItems properties responses
    schema schemas""".split()
)


class Schemas:
    """Builds `definitions` from the bundle's schemas; `type_of` gives the type of a schema anywhere in the document."""

    def __init__(self, bundle: Bundle, problems: Problems) -> None:
        self.doc, self.dialect, self.problems = bundle.doc, bundle.dialect, problems
        self.definitions: dict[str, ir.Definition] = {}
        self.operations = _operation_ids(bundle.doc)
        components = bundle.doc.get("components", {})
        self.components: Mapping[str, AnyValue] = components.get("schemas", {})
        self.names = set(self.components)
        self.pointers: dict[str, str] = {}
        self.pointed: dict[int, str] = {}  # inline schemas that a reference gave a name, and the name
        self.inline: dict[int, str] = {}  # inline schemas, and the first name of each
        self.nulls: dict[int, bool] = {}  # what `nullable` has found
        self.asking: set[int] = set()  # what it is just looking at
        self.cut = False  # whether it came back to one of these
        self.pairs: Pairs = {}  # schemas that were put together of two
        self.hoisted: dict[int, str] = {}  # inline schemas of the definition that is being made, and their names
        self.nesting = 0
        self.heirs = heirs(self.components)
        self.parts: dict[
            tuple[str, str], str
        ] = {}  # variants that were put together with what is beside them, by union and name
        for name, node in self.components.items():
            self.define(name, node)
        for name, definition in list(self.definitions.items()):
            if isinstance(definition, ir.Union) and not self.heirs.get(name):
                self.definitions[name] = self.tagged(definition)
        self.circles()

    def circles(self) -> None:
        """Reports each definition that is made of itself, with nothing between that a value could begin with."""
        inner: dict[str, list[str]] = {}
        for name, definition in self.definitions.items():
            kinds = (
                definition.variants
                if isinstance(definition, ir.Union)
                else [definition.type]
                if isinstance(definition, ir.Alias)
                else ()
            )
            parts = [
                part for kind in kinds for part in (kind.types if isinstance(kind, ir.OneOf) else [_not_null(kind)])
            ]
            inner[name] = [part.name for part in parts if isinstance(part, ir.Named)]
        for name in inner:
            seen: set[str] = set()
            todo = list(inner[name])
            while todo:
                part = todo.pop()
                if part not in seen:
                    seen.add(part)
                    todo += inner[part]
            if name in seen:
                text = f"schema {name!r} is made of itself: no value can be checked against it"
                self.problems.error(
                    self.definitions[name].place, text, "put the properties or the items of an object or list between"
                )

    # ---- references

    def target(self, ref: str) -> AnyValue:
        return pointer(self.doc, ref[1:])

    def referred(self, ref: str) -> str:
        """The definition that a reference names; a schema that has no name of its own is given one."""
        if ref.startswith(_PREFIX) and "/" not in ref[len(_PREFIX) :]:
            name = ref[len(_PREFIX) :].replace("~1", "/").replace("~0", "~")
            if name in self.components:
                return name
        node = self.target(ref)
        if id(node) in self.inline:
            return self.inline[id(node)]
        if ref not in self.pointers:
            name = naming.unique(_pointed(tokens(ref)) or "Schema", self.names)
            self.names.add(name)
            self.pointers[ref] = name
            if isinstance(node, Map):
                self.pointed[id(node)] = name
            self.define(name, node)
        return self.pointers[ref]

    def resolve(self, node: AnyValue) -> AnyValue:
        """The schema behind a chain of plain references."""
        for _ in range(_LONGEST_CHAIN):
            if not isinstance(node, Map) or "$ref" not in node or self.extends(node):
                break
            node = self.target(node["$ref"])
        return node

    def extends(self, node: Map) -> bool:
        """Whether keywords beside `$ref` narrow it (possible since 3.1)."""
        return self.dialect == "3.1" and any(
            k not in _ANNOTATIONS and k != "$ref" and not k.startswith("x-") for k in node
        )

    def nullable(self, node: AnyValue) -> bool:
        """Whether the schema admits null."""
        if not isinstance(node, Map):
            return False
        if id(node) in self.nulls:
            return self.nulls[id(node)]
        if id(node) in self.asking:
            self.cut = True
            return False
        self.asking.add(id(node))
        outer, self.cut = self.cut, False
        found = self.admits_null(node)
        self.asking.remove(id(node))
        # A "no" that rests on an unfinished question is none yet.
        if found or not self.cut or not self.asking:
            self.nulls[id(node)] = found
        self.cut = outer or (self.cut and not found and bool(self.asking))
        return found

    def admits_null(self, node: Map) -> bool:
        if "$ref" in node:
            return self.nullable(self.target(node["$ref"]))
        if node.get("nullable") is True and self.dialect == "3.0":
            return True
        kind = node.get("type")
        if kind == "null" or (isinstance(kind, list) and "null" in kind):
            return True
        if kind is not None:
            return False
        if None in node.get("enum", ()) or ("const" in node and node["const"] is None):
            return True
        if any(self.nullable(v) for key in ("oneOf", "anyOf") for v in node.get(key, ())):
            return True
        parts = [p for p in node.get("allOf", ()) if not _only_annotates(p)]
        return bool(parts) and all(self.nullable(p) for p in parts)

    # ---- definitions

    def define(self, name: str, node: AnyValue) -> None:
        """Add the definition of a schema under a name."""
        at = place(node) if isinstance(node, Map) else Place("?")
        common: dict[str, AnyValue] = {
            "name": name,
            "description": _text(node, "description"),
            "place": at,
            "nullable": self.nullable(node),
            "deprecated": isinstance(node, Map) and node.get("deprecated") is True,
            "successor": successor(node, name, self.operations),
            "examples": _examples(node),
        }
        # Entered first, so that a schema that contains itself finds its name.
        self.definitions[name] = ir.Alias(**common)
        if not self.nesting:
            self.hoisted.clear()
        self.nesting += 1
        self.definitions[name] = self.definition(name, node, common)
        self.nesting -= 1

    def definition(self, name: str, node: AnyValue, common: dict[str, AnyValue]) -> ir.Definition:
        if not isinstance(node, Map):
            return ir.Alias(**common)
        if self.heirs.get(name) and id(self.components.get(name)) == id(node):
            return self.family(name, node, common)
        return self.alone(name, node, common)

    def family(self, name: str, node: Map, common: dict[str, AnyValue]) -> ir.Union:
        """A schema with a discriminator that others extend by `allOf`: one of these, or the schema itself under a name of its own."""
        base = naming.unique(f"{name}Base", self.names)
        self.names.add(base)
        self.definitions[base] = self.alone(base, node, {**common, "name": base})
        children = self.heirs[name]
        discriminator = node["discriminator"]
        mapping = discriminator.get("mapping")
        targets = [(str(v), self.referred(r)) for v, r in mapping.items()] if isinstance(mapping, Map) else []
        targets = [(value, base if target == name else target) for value, target in targets]
        mapped = {target for _, target in targets}
        variants = list(dict.fromkeys([*children, *(t for _, t in targets), base]))
        targets += [(v if v != base else name, v) for v in variants if v not in mapped]
        tags: dict[str, tuple[str, ...]] = {}
        for value, target in targets:
            tags.setdefault(value, (target,))
        return ir.Union(
            **common,
            variants=tuple(ir.Named(v) for v in variants),
            tag=discriminator["propertyName"],
            tags=tuple(tags.items()),
        )

    def alone(self, name: str, node: Map, common: dict[str, AnyValue]) -> ir.Definition:
        """The definition of a schema that stands for itself."""
        if "$ref" in node and not self.extends(node):
            return ir.Alias(**common, type=ir.Named(self.referred(node["$ref"])))
        flat = self.flatten(node)
        values = flat.get("enum")
        if values is not None:
            return self.enum(values, flat, common)
        if flat.alternatives:
            return self.union(name, flat, common)
        if flat.is_model():
            return self.model(name, flat, common)
        return ir.Alias(**common, type=self.simple(flat, name))

    def enum(self, values: list[AnyValue], node: Flat, common: dict[str, AnyValue]) -> ir.Definition:
        known = tuple(v for v in values if v is not None)
        kinds = {_kind(v) for v in known}
        if len(kinds) != 1 or kinds & {"object", "array", "boolean", "number"} or not known:
            types: tuple[ir.Type, ...] = tuple(
                ir.Scalar(k) for k in sorted(kinds) if k in ("string", "integer", "number", "boolean")
            )
            kind = (
                ir.Any() if len(types) != len(kinds) or not types else types[0] if len(types) == 1 else ir.OneOf(types)
            )
            return ir.Alias(**common, type=kind)
        return ir.Enum(
            **common, kind=kinds.pop(), values=_distinct(known), meanings=meanings(node), default=_default(node)
        )

    def model(self, name: str, node: Flat, common: dict[str, AnyValue]) -> ir.Model:
        fields = []
        properties = node.get("properties", {})
        for key, sub in properties.items():
            fields.append(self.field(key, sub, name, key in node.required, properties))
        for key in sorted(node.required - set(properties)):
            fields.append(ir.Field(key, ir.Any(), required=True))
        additional = node.get("additionalProperties")
        extra = self.type_of(additional, f"{name}Value") if isinstance(additional, Map) and additional else None
        return ir.Model(**common, fields=tuple(fields), additional=extra, closed=additional is False)

    def field(self, key: str, node: AnyValue, parent: str, required: bool, beside: Iterable[str] = ()) -> ir.Field:
        behind = self.resolve(node)
        read_only = isinstance(behind, Map) and behind.get("readOnly") is True
        here = node if isinstance(node, Map) else {}
        return ir.Field(
            name=key,
            type=self.type_of(node, parent + naming.pascal(key).rstrip("_")),
            required=required,
            description=_said(node),
            default=_default(node),
            deprecated=here.get("deprecated") is True,
            successor=successor(here, parent, self.operations),
            read_only=here.get("readOnly") is True or read_only,
            write_only=here.get("writeOnly") is True,
            secret=isinstance(behind, Map) and is_secret(key, parent, behind, [*beside]),
        )

    def union(self, name: str, node: Flat, common: dict[str, AnyValue]) -> ir.Definition:
        base = node.without_alternatives()
        variants: list[ir.Type] = []
        for i, variant in enumerate(node.alternatives):
            if self.only_null(variant):
                continue
            label = _text(variant, "title") or f"Option{i + 1}"
            hint = naming.unique(name + naming.pascal(label), self.names)
            if base is None or node.root in self.extended(variant, set()):
                variants.append(_not_null(self.type_of(variant, hint)))
            else:
                merged = self.flatten_all([base, variant])
                if isinstance(variant, Map) and "$ref" in variant:
                    hint = naming.unique(name + naming.pascal(self.referred(variant["$ref"])), self.names)
                    self.parts[name, self.referred(variant["$ref"])] = hint
                self.names.add(hint)
                self.definitions[hint] = self.definition_flat(hint, merged, common)
                variants.append(ir.Named(hint))
        distinct = _distinct(tuple(variants))
        if len(distinct) == 1 and not isinstance(distinct[0], ir.Named):
            return ir.Alias(**common, type=distinct[0])
        discriminator = node.get("discriminator")
        tag = discriminator.get("propertyName") if isinstance(discriminator, Map) else None
        mapping = discriminator.get("mapping", {}) if isinstance(discriminator, Map) else {}
        targets = [(str(v), self.referred(r)) for v, r in mapping.items() if isinstance(r, str) and r.startswith("#/")]
        tags = tuple((value, (self.parts.get((name, target), target),)) for value, target in targets)
        return ir.Union(**common, variants=distinct, tag=tag, tags=tags)

    def definition_flat(self, name: str, flat: Flat, like: dict[str, AnyValue]) -> ir.Definition:
        common = {
            **like,
            "name": name,
            "description": flat.get("description", "") or "",
            "examples": (),
            "nullable": False,
        }
        if flat.alternatives:
            return self.union(name, flat, common)
        if flat.is_model():
            return self.model(name, flat, common)
        return ir.Alias(**common, type=self.simple(flat, name))

    # ---- types

    def type_of(self, node: AnyValue, hint: str, *, inline_enum: bool = False) -> ir.Type:
        """The type of a schema; `hint` names what has to be hoisted out of it."""
        if not isinstance(node, Map):
            return ir.Any()
        if "$ref" in node and not self.extends(node):
            kind: ir.Type = ir.Named(self.referred(node["$ref"]))
            return ir.Nullable(kind) if self.nullable(node) else kind
        single = self.wrapper(node)
        if single is not None:
            kind = self.type_of(single, hint, inline_enum=inline_enum)
            return ir.Nullable(_not_null(kind)) if self.nullable(node) or isinstance(kind, ir.Nullable) else kind
        flat = self.flatten(node)
        kind = self.shaped(node, flat, hint, inline_enum)
        return ir.Nullable(kind) if self.nullable(node) and not isinstance(kind, ir.Any) else kind

    def shaped(self, node: Map, flat: Flat, hint: str, inline_enum: bool) -> ir.Type:
        values = flat.get("enum")
        if values is not None:
            known = tuple(v for v in values if v is not None)
            if inline_enum and known and all(isinstance(v, (str, int, bool)) for v in known):
                return ir.Literal(_distinct(known))
            return self.hoist(node, hint) if known else ir.Any()
        if flat.alternatives:
            base = flat.without_alternatives()
            variants = [v for v in flat.alternatives if not self.only_null(v)]
            simple = [self.resolve(v) for v in variants]
            if base is None and all(isinstance(v, Map) and self.is_scalar(v) for v in simple):
                types = _distinct(tuple(_not_null(self.type_of(v, hint, inline_enum=True)) for v in variants))
                return types[0] if len(types) == 1 else ir.OneOf(types)
            return self.hoist(node, hint)
        if flat.get("properties") or flat.required and flat.is_model():
            return self.hoist(node, hint)
        return self.simple(flat, hint)

    def hoist(self, node: Map, hint: str) -> ir.Type:
        """The type of an inline schema under a name of its own.

        One that is reached again inside a definition, as `allOf` can go round in a circle, is the same.
        """
        name = self.pointed.get(id(node)) or (self.hoisted.get(id(node)) if self.nesting else None)
        if name is None:
            name = naming.unique(hint, self.names)
            self.names.add(name)
            self.inline.setdefault(id(node), name)
            if self.nesting:
                self.hoisted[id(node)] = name
            self.define(name, node)
        return ir.Named(name)

    def simple(self, node: Flat, hint: str) -> ir.Type:
        """The type of a schema without properties, enum and alternatives."""
        kinds = node.kinds()
        types = _distinct(tuple(self.of_kind(kind, node, hint) for kind in kinds))
        if not types:
            return ir.Any()
        return types[0] if len(types) == 1 else ir.OneOf(types)

    def of_kind(self, kind: str, node: Flat, hint: str) -> ir.Type:
        if kind == "array":
            items = node.get("items")
            prefix = node.get("prefixItems")
            if prefix and not isinstance(items, Map):
                return ir.ListOf(ir.Any(), _constraints(node, kind))
            return ir.ListOf(self.type_of(items, f"{hint}Item"), _constraints(node, kind))
        if kind == "object":
            value = node.get("additionalProperties")
            if not isinstance(value, Map):
                patterns = list((node.get("patternProperties") or {}).values())
                value = patterns[0] if len(patterns) == 1 else None
            return ir.MapOf(self.type_of(value, f"{hint}Value"))
        return ir.Scalar(kind, node.get("format"), _constraints(node, kind))

    # ---- shapes

    def wrapper(self, node: Map) -> AnyValue:
        """The one schema that a wrapper only annotates or makes nullable: allOf, oneOf or anyOf with one branch that is not null."""
        rest = [k for k in node if k not in _ANNOTATIONS and not k.startswith("x-")]
        if len(rest) == 1 and rest[0] in ("allOf", "oneOf", "anyOf"):
            branches = [b for b in node[rest[0]] if not self.only_null(b)]
            if rest[0] == "allOf":
                branches = [b for b in branches if not _only_annotates(b)] or branches
            if len(branches) == 1:
                return branches[0]
        return None

    def only_null(self, node: AnyValue) -> bool:
        node = self.resolve(node)
        return isinstance(node, Map) and (node.get("type") in ("null", ["null"]) or node.get("enum") == [None])

    def is_scalar(self, node: Map) -> bool:
        kinds = Flat(node).kinds()
        return (
            bool(kinds)
            and not any(k in ("object",) for k in kinds)
            and not any(k in node for k in ("oneOf", "anyOf", "allOf"))
        )

    def flatten(self, node: Map) -> Flat:
        return self.flatten_all([node])

    def flatten_all(self, nodes: list[AnyValue]) -> Flat:
        flat = Flat({}, self.pairs)
        flat.root = id(nodes[0])
        for node in nodes:
            self.merge(flat, node, ())
        return flat

    def merge(self, flat: Flat, node: AnyValue, seen: tuple[int, ...]) -> None:
        """Add what `node` says to `flat`, `allOf` included; alternatives are kept apart and multiplied out where there are several."""
        if isinstance(node, Flat):
            flat.add(node, node.required)
            self.multiply(flat, node.alternatives)
            return
        if not isinstance(node, Map):
            return
        if id(node) in seen:
            self.problems.error(
                place(node), "this schema is part of itself through allOf", "leave it out there: a value cannot end"
            )
            return
        seen = (*seen, id(node))
        if "$ref" in node:
            self.merge(flat, self.target(node["$ref"]), seen)
            if not self.extends(node):
                return
        for part in node.get("allOf", ()):
            self.merge(flat, part, seen)
        flat.add(node, set(k for k in node.get("required", ()) if isinstance(k, str)))
        for key in ("oneOf", "anyOf"):
            if self.leads(node.get(key, ()), seen):
                continue  # The parent of what is being put together lists its children, this among them.
            # Alternatives that only demand properties choose between them without changing a type.
            branches = node.get(key, ())
            if any(set(b) - _ANNOTATIONS - {"required", "not"} for b in branches if isinstance(b, Map)):
                self.multiply(flat, list(branches))

    def leads(self, branches: Iterable[AnyValue], ends: tuple[int, ...]) -> bool:
        """Whether one of some alternatives is one of some schemas, directly or through other alternatives."""
        seen: set[int] = set()
        todo = list(branches)
        while todo:
            node = todo.pop()
            if not isinstance(node, Map) or id(node) in seen:
                continue
            if id(node) in ends:
                return True
            seen.add(id(node))
            todo += [self.target(node["$ref"])] if "$ref" in node else []
            todo += [*node.get("oneOf", ()), *node.get("anyOf", ())]
        return False

    def extended(self, node: AnyValue, seen: set[int]) -> set[int]:
        """The schemas that one is made of through references and `allOf`."""
        if isinstance(node, Map) and id(node) not in seen:
            seen.add(id(node))
            for part in [self.target(node["$ref"])] if "$ref" in node else node.get("allOf", ()):
                self.extended(part, seen)
        return seen

    def multiply(self, flat: Flat, branches: list[AnyValue]) -> None:
        if not branches:
            return
        if not flat.alternatives:
            flat.alternatives = list(branches)
            return
        if len(flat.alternatives) * len(branches) > _MAX_COMBINATIONS:
            return
        flat.alternatives = [self.flatten_all([a, b]) for a in flat.alternatives for b in branches]

    # ---- unions

    def tagged(self, union: ir.Union) -> ir.Union:
        """The union with its tag and the variants of each tag value, declared or inferred from single-valued properties."""
        if not all(isinstance(v, ir.Named) for v in union.variants):
            return _replace(union, tag=None, tags=())
        names = [v.name for v in union.variants if isinstance(v, ir.Named)]
        leaves = {name: list(self.leaves(name)) for name in names}
        if not all(isinstance(self.definitions[leaf], ir.Model) for found in leaves.values() for leaf in found):
            return _replace(union, tag=None, tags=())
        tag = union.tag or self.infer(leaves)
        if tag is None:
            return union
        # The description's own mapping decides; then the values that a variant admits, then its name.
        owners: dict[str, list[str]] = {}
        for value, targets in union.tags:
            # It may lead to what is inside an alternative, or to a union of some of them.
            ends = {leaf for target in targets for leaf in self.leaves(target)}
            owners[value] = [n for n in names if n in targets] or [n for n in names if ends & {n, *leaves[n]}]
        owners = {value: found for value, found in owners.items() if found}
        declared = set(owners)
        mapped = {n for found in owners.values() for n in found}
        origins = {part: origin for (holder, origin), part in self.parts.items() if holder == union.name}
        for name, found in leaves.items():
            values = [v for leaf in found for v in self.tag_values(leaf, tag) if v not in declared]
            if not values and name not in mapped:
                values = [origins.get(name, name)]
            for value in values:
                if name not in owners.setdefault(value, []):
                    owners[value].append(name)
        return _replace(union, tag=tag, tags=tuple((v, tuple(n)) for v, n in owners.items()))

    def leaves(self, name: str, seen: tuple[str, ...] = ()) -> Iterator[str]:
        definition = self.definitions[name]
        if isinstance(definition, ir.Alias) and isinstance(definition.type, ir.Named) and name not in seen:
            yield from self.leaves(definition.type.name, (*seen, name))
        elif isinstance(definition, ir.Union) and name not in seen:
            for variant in definition.variants:
                if isinstance(variant, ir.Named):
                    yield from self.leaves(variant.name, (*seen, name))
        else:
            yield name

    def tag_values(self, model: str, tag: str) -> list[str]:
        definition = self.definitions[model]
        assert isinstance(definition, ir.Model)
        for f in definition.fields:
            if f.name == tag and isinstance(f.type, ir.Named):
                kind = self.definitions[f.type.name]
                if isinstance(kind, ir.Enum) and kind.kind == "string":
                    return list(kind.values)
        return []

    def infer(self, leaves: dict[str, list[str]]) -> str | None:
        """A required property whose values tell the variants apart: each rules one out at least, and few are shared."""
        models = [d for found in leaves.values() for leaf in found if isinstance(d := self.definitions[leaf], ir.Model)]
        common = [f.name for f in models[0].fields if f.required] if models else []
        best: tuple[int, str] | None = None
        for tag in common:
            owners: dict[str, set[str]] = {}
            for name, found in leaves.items():
                for leaf in found:
                    values = self.tag_values(leaf, tag)
                    required = any(f.name == tag and f.required for f in self.definitions[leaf].fields)  # type: ignore[attr-defined]
                    if not values or not required:
                        break
                    for value in values:
                        owners.setdefault(value, set()).add(name)
                else:
                    continue
                break
            else:
                shared = sum(len(o) > 1 for o in owners.values())
                tells = not shared or all(len(o) < len(leaves) for o in owners.values())
                if tells and (best is None or shared < best[0]):
                    best = (shared, tag)
        return best[1] if best else None


def _pointed(names: list[str]) -> str:
    """A name for what stands at a pointer: `#/components/schemas/Pet/properties/tag` is PetTag."""
    said = []
    for before, name in zip(["", *names], names, strict=False):
        if before == "content" or (name.isdecimal() and before != "responses"):
            continue  # A media type, or a number in a list.
        if name not in _PLACES or before in ("properties", "schemas", "$defs"):
            said.append(naming.pascal(name).rstrip("_"))
    return "".join(said[-4:])


def _replace(union: ir.Union, **changes: AnyValue) -> ir.Union:
    from dataclasses import replace

    return replace(union, **changes)


def _text(node: AnyValue, key: str) -> str:
    value = node.get(key) if isinstance(node, dict) else None
    return value.strip() if isinstance(value, str) else ""


def _only_annotates(node: AnyValue) -> bool:
    """Whether a schema says nothing about what it admits, as the second in `allOf: [{$ref: …}, {description: …}]`."""
    return isinstance(node, Map) and not any(k not in _ANNOTATIONS and not k.startswith("x-") for k in node)


def _said(node: AnyValue) -> str:
    """The description of a schema, or that in its `allOf` beside what it refers to."""
    parts = node.get("allOf", ()) if isinstance(node, Map) else ()
    return next(filter(None, (_text(n, "description") for n in (node, *filter(_only_annotates, parts)))), "")


def _default(node: AnyValue) -> tuple[AnyValue, ...]:
    return (node["default"],) if isinstance(node, dict) and "default" in node else ()


def _examples(node: AnyValue) -> tuple[AnyValue, ...]:
    if not isinstance(node, dict):
        return ()
    found = node.get("examples")
    return tuple(found) if isinstance(found, list) else (node["example"],) if "example" in node else ()


def _constraints(node: Mapping[str, AnyValue], kind: str) -> ir.Constraints:
    """The bounds on values of one type."""
    bounds = _BOUNDS.get(kind, {})
    found = {bounds[k]: _whole(node[k]) for k in bounds if k in node}
    for key, plain in (
        (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")) if bounds is _NUMBER_BOUNDS else ()
    ):
        value = node.get(key)
        name = "exclusive_" + plain
        if value is True:  # 3.0: a flag on the bound
            found[name] = found.pop(plain, None)
        elif value is not None and value is not False:
            found[name] = value
    return ir.Constraints(**found)


def _whole(value: AnyValue) -> AnyValue:
    """A bound such as 2.0, which JSON Schema takes for an integer, as one."""
    return int(value) if isinstance(value, float) and value.is_integer() and abs(value) < 2**53 else value


def _kind(value: AnyValue) -> str:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, str):
        return "string"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float):
        return "number"
    return "array" if isinstance(value, list) else "object"


def _not_null(kind: ir.Type) -> ir.Type:
    return kind.type if isinstance(kind, ir.Nullable) else kind


def _distinct(values: tuple[AnyValue, ...]) -> tuple[AnyValue, ...]:
    """Values without those that are there already; 1, 1.0 and True are three."""
    try:
        return tuple({(type(value), value): value for value in values}.values())
    except TypeError:  # lists and mappings
        found: list[AnyValue] = []
        for value in values:
            if not any(value == known and type(value) is type(known) for known in found):
                found.append(value)
        return tuple(found)


def _operation_ids(doc: Map) -> frozenset[str]:
    """The operationIds of the paths that a document writes out."""
    items = (item for item in (doc.get("paths") or {}).values() if isinstance(item, Map))
    found = (node.get("operationId") for item in items for node in item.values() if isinstance(node, Map))
    return frozenset(name for name in found if isinstance(name, str))
