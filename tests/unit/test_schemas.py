"""Schemas of any shape become definitions with names that can be foretold, however they refer to each other."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from ddgen import ir
from ddgen.ir.schemas import Schemas
from ddgen.problems import Problems
from ddgen.read import bundle

TEXT = ir.Scalar("string")


def schemas(folder: Path, definitions: str | dict[str, Any], version: str = "3.1.0") -> Schemas:
    found = yaml.safe_load(definitions) if isinstance(definitions, str) else definitions
    document = {
        "openapi": version,
        "info": {"title": "T", "version": "1"},
        "paths": {},
        "components": {"schemas": found},
    }
    (folder / "s.yaml").write_text(yaml.safe_dump(document, sort_keys=False))
    problems = Problems()
    loaded = bundle.load(folder / "s.yaml", problems)
    assert loaded is not None
    made = Schemas(loaded, problems)
    assert not problems.errors, problems.errors
    return made


def fields(made: Schemas, name: str) -> dict[str, ir.Type]:
    definition = made.definitions[name]
    assert isinstance(definition, ir.Model), definition
    return {f.name: f.type for f in definition.fields}


# ---- allOf


def test_a_reference_with_words_beside_it_is_the_reference(tmp_path: Path) -> None:
    """`allOf: [{$ref: …}, {description: …}]` is how converters from other languages write it."""
    made = schemas(
        tmp_path, "{A: {properties: {b: {allOf: [{$ref: '#/components/schemas/A'}, {description: Words.}]}}}}"
    )
    assert fields(made, "A") == {"b": ir.Named("A")}
    assert made.definitions["A"].fields[0].description == "Words."  # type: ignore[attr-defined]
    assert set(made.definitions) == {"A"}


def test_recursion_through_all_of_makes_one_definition_each(tmp_path: Path) -> None:
    text = """
    A: {type: object, properties: {n: {type: string}, bs: {allOf: [{$ref: '#/components/schemas/B'}, {minItems: 1}]}}}
    B: {type: array, items: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {extra: {type: string}}}]}}
    """
    made = schemas(tmp_path, text)
    assert set(made.definitions) == {"A", "B", "ABsItem", "BItem"}
    assert fields(made, "ABsItem")["bs"] == ir.ListOf(ir.Named("ABsItem"), ir.Constraints(min_items=1))


def test_a_parent_that_lists_its_children_is_a_union_of_them(tmp_path: Path) -> None:
    text = """
    Pet:
      type: object
      required: [kind]
      properties: {kind: {type: string}}
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
      discriminator: {propertyName: kind, mapping: {cat: Cat, dog: Dog}}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {meows: {type: boolean}}}]}
    Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {friend: {$ref: '#/components/schemas/Pet'}}}]}
    """
    made = schemas(tmp_path, text)
    assert set(made.definitions) == {"Pet", "Cat", "Dog"}
    pet = made.definitions["Pet"]
    assert isinstance(pet, ir.Union)
    assert pet.variants == (ir.Named("Cat"), ir.Named("Dog"))
    assert (pet.tag, pet.tags) == ("kind", (("cat", ("Cat",)), ("dog", ("Dog",))))
    assert fields(made, "Cat") == {"kind": TEXT, "meows": ir.Scalar("boolean")}
    assert fields(made, "Dog") == {"kind": TEXT, "friend": ir.Named("Pet")}


def test_children_below_another_union_are_children(tmp_path: Path) -> None:
    text = """
    Pet: {properties: {n: {type: string}}, anyOf: [{$ref: '#/components/schemas/Any'}]}
    Any: {oneOf: [{$ref: '#/components/schemas/Cat'}, {type: string}]}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {m: {type: string}}}]}
    """
    assert fields(schemas(tmp_path, text), "Cat") == {"n": TEXT, "m": TEXT}


# ---- null


@pytest.mark.parametrize(
    ("schema", "version", "expected"),
    [
        ({"type": "string", "nullable": True}, "3.0.3", True),
        ({"type": "string"}, "3.0.3", False),
        ({"type": ["string", "null"]}, "3.1.0", True),
        ({"const": None}, "3.1.0", True),
        ({"enum": ["a", None]}, "3.1.0", True),
        ({"oneOf": [{"type": "string"}, {"type": "null"}]}, "3.1.0", True),
        ({"oneOf": [{"$ref": "#/components/schemas/S"}, {"type": "null"}]}, "3.1.0", True),
        ({"oneOf": [{"$ref": "#/components/schemas/T"}, {"type": "string"}]}, "3.1.0", False),
        ({"allOf": [{"type": ["string", "null"]}, {"description": "Words."}]}, "3.1.0", True),
        ({"allOf": [{"type": ["string", "null"]}, {"type": "string"}]}, "3.1.0", False),
    ],
)
def test_null(schema: dict[str, Any], version: str, expected: bool, tmp_path: Path) -> None:
    # Asked through a circle, the answer is the same wherever one begins.
    other = {"oneOf": [{"type": "object"}, {"$ref": "#/components/schemas/S"}]}
    for names in (("S", "T"), ("T", "S")):
        made = schemas(tmp_path, {n: {"S": schema, "T": other}[n] for n in names}) if version == "3.1.0" else None
        made = made or schemas(tmp_path, {"S": schema}, version)
        assert made.definitions["S"].nullable is expected


def test_many_unions_of_each_other_are_asked_in_time(tmp_path: Path) -> None:
    count = 40
    found = {
        f"S{i}": {"oneOf": [{"type": "string"}, *({"$ref": f"#/components/schemas/S{j}"} for j in range(i))]}
        for i in range(count)
    }
    assert not any(d.nullable for d in schemas(tmp_path, found).definitions.values())


# ---- names


@pytest.mark.parametrize(
    ("pointer", "name"),
    [
        ("#/components/schemas/A/properties/b/items", "ABItem"),
        ("#/components/schemas/A/properties/items", "AItems"),
        ("#/components/schemas/A/$defs/inner", "AInner"),
        ("#/components/schemas/A/allOf/0/properties/c", "AC"),
    ],
)
def test_what_is_pointed_at_is_called_after_the_way_to_it(pointer: str, name: str, tmp_path: Path) -> None:
    inner = {"type": "object", "properties": {"x": {"type": "string"}}}
    a = {
        "properties": {"b": {"type": "array", "items": inner}, "items": inner},
        "$defs": {"inner": inner},
        "allOf": [{"properties": {"c": inner}}],
    }
    made = schemas(tmp_path, {"A": a, "B": {"type": "array", "items": {"$ref": pointer}}})
    assert made.definitions["B"].type == ir.ListOf(ir.Named(name))  # type: ignore[attr-defined]
    assert fields(made, name) == {"x": TEXT}


# ---- bounds


def test_bounds_are_those_of_the_type(tmp_path: Path) -> None:
    made = schemas(
        tmp_path, "{A: {type: [array, string, integer, object], maxLength: 5.0, maxItems: 2, minimum: 1, items: {}}}"
    )
    assert made.definitions["A"].type == ir.OneOf(  # type: ignore[attr-defined]
        (
            ir.ListOf(ir.Any(), ir.Constraints(max_items=2)),
            ir.Scalar("string", None, ir.Constraints(max_length=5)),
            ir.Scalar("integer", None, ir.Constraints(minimum=1)),
            ir.MapOf(ir.Any()),
        )
    )


@pytest.mark.parametrize(
    "schema",
    [True, False, {}, {"type": "array"}, {"enum": []}, {"const": {"a": 1}}, {"not": {}}, {"prefixItems": [{}]}],
)
def test_schemas_of_every_form_are_taken(schema: Any, tmp_path: Path) -> None:
    made = schemas(tmp_path, {"A": schema, "B": {"properties": {"a": {"$ref": "#/components/schemas/A"}, "b": schema}}})
    assert set(fields(made, "B")) == {"a", "b"}


# ---- unions, inheritance and intersections


def _built(folder: Path, schemas: str) -> dict[str, ir.Definition]:
    head = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"
    (folder / "s.yaml").write_text(head + "".join(f"    {line}\n" for line in schemas.strip().splitlines()))
    problems = Problems()
    loaded = bundle.load(folder / "s.yaml", problems)
    assert loaded is not None and not problems.items, problems.items
    definitions = Schemas(loaded, problems).definitions
    assert not problems.items, problems.items
    return definitions


def test_the_mapping_of_a_discriminator_decides(tmp_path: Path) -> None:
    found = _built(
        tmp_path,
        """
A: {type: object, properties: {kind: {type: string}}}
B: {type: object, properties: {b: {type: string}}}
C: {type: object, properties: {kind: {type: string, enum: [see]}}}
U: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}], discriminator: {propertyName: kind, mapping: {a: A, alpha: A}}}
""",
    )["U"]
    assert isinstance(found, ir.Union) and found.tag == "kind"
    assert dict(found.tags) == {"a": ("A",), "alpha": ("A",), "B": ("B",), "see": ("C",)}


def test_alternatives_beside_properties_are_found_by_the_mapping(tmp_path: Path) -> None:
    found = _built(
        tmp_path,
        """
A: {type: object, properties: {r: {type: number}}}
U: {type: object, properties: {kind: {type: string}}, oneOf: [{$ref: '#/components/schemas/A'}, {type: object, properties: {x: {type: string}}}], discriminator: {propertyName: kind, mapping: {a: A}}}
""",
    )["U"]
    assert isinstance(found, ir.Union)
    assert dict(found.tags)["a"] == ("UA",) and ir.Named("UA") in found.variants


def test_what_extends_a_schema_with_a_discriminator_is_what_it_may_be(tmp_path: Path) -> None:
    found = _built(
        tmp_path,
        """
P: {type: object, required: [t], discriminator: {propertyName: t, mapping: {one: A}}, properties: {t: {type: string}, next: {$ref: '#/components/schemas/P'}}}
A: {allOf: [{$ref: '#/components/schemas/P'}, {type: object, properties: {a: {type: string}}}]}
B: {allOf: [{$ref: '#/components/schemas/A'}, {type: object, properties: {b: {type: string}}}]}
""",
    )
    union = found["P"]
    assert isinstance(union, ir.Union) and union.tag == "t"
    assert dict(union.tags) == {"one": ("A",), "B": ("B",), "P": ("PBase",)}
    b = found["B"]
    assert isinstance(b, ir.Model) and {f.name: f.type for f in b.fields}["next"] == ir.Named("P")


def test_all_of_is_an_intersection(tmp_path: Path) -> None:
    found = _built(
        tmp_path,
        """
A: {type: object, required: [id], properties: {id: {type: string}, kind: {type: string, enum: [cat, dog]}, size: {type: number, maximum: 100}, tags: {type: array, items: {type: string}}, box: {type: object}}}
Box: {type: object, properties: {p: {type: string}}}
B: {allOf: [{$ref: '#/components/schemas/A'}, {required: [gone], properties: {id: {type: string, maxLength: 5}, kind: {type: string, enum: [cat, lion]}, size: {type: integer, minimum: 1}, tags: {type: array, maxItems: 2, items: {type: string, maxLength: 3}}, box: {$ref: '#/components/schemas/Box'}}}]}
""",
    )
    b = found["B"]
    assert isinstance(b, ir.Model)
    fields = {f.name: f for f in b.fields}
    assert fields["size"].type == ir.Scalar("integer", None, ir.Constraints(minimum=1, maximum=100))
    assert fields["tags"].type == ir.ListOf(
        ir.Scalar("string", None, ir.Constraints(max_length=3)), ir.Constraints(max_items=2)
    )
    assert fields["box"].type == ir.Named("Box")
    assert fields["id"].required and fields["gone"].required and fields["gone"].type == ir.Any()
    kind = fields["kind"].type
    assert isinstance(kind, ir.Named)
    enum = found[kind.name]
    assert isinstance(enum, ir.Enum) and enum.values == ("cat",)


def test_texts_of_an_enum_may_be_lists(tmp_path: Path) -> None:
    found = _built(
        tmp_path,
        "L: {type: string, enum: [Off, Red, 'on'], x-enum-varnames: [OFF, STOP, ON], x-enum-descriptions: [null, Stop here, Go]}",
    )["L"]
    assert isinstance(found, ir.Enum)
    assert found.meanings == (("Red", "STOP: Stop here"), ("on", "Go"))
