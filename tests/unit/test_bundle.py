"""Descriptions of one file and of many become one document; what is wrong with their references is said at its place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from ddgen.problems import Place, Problems
from ddgen.read.bundle import Bundle, load
from ddgen.read.source import parse

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
HEAD_30 = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n"
OK = "responses: {'200': {description: d}}"


def bundled(folder: Path, files: dict[str, str], *strict: str) -> tuple[Bundle | None, Problems]:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    problems = Problems(strict=frozenset(strict))
    return load(folder / next(iter(files)), problems), problems


def document(folder: Path, files: dict[str, str]) -> dict[str, Any]:
    bundle, problems = bundled(folder, files)
    assert bundle is not None and not problems.errors, problems.items
    doc: dict[str, Any] = json.loads(json.dumps(bundle.doc))
    return doc


def errors(folder: Path, files: dict[str, str], *strict: str) -> list[str]:
    _, problems = bundled(folder, files, *strict)
    return [str(p).replace(f"{folder}/", "") for p in sorted(set(problems.errors))]


# ---- references into other files


def test_schemas_of_other_files_become_components(tmp_path: Path) -> None:
    files = {
        "openapi.yaml": HEAD + "components: {schemas: {A: {properties: {b: {$ref: 'lib/b.yaml'}}}}}\n",
        "lib/b.yaml": "properties: {a: {$ref: '../openapi.yaml#/components/schemas/A'}, c: {$ref: 'c.json#/defs/C'}}\n",
        "lib/c.json": '{"defs": {"C": {"type": "array", "items": {"$ref": "#/defs/C"}}}}',
    }
    assert document(tmp_path, files)["components"]["schemas"] == {
        "A": {"properties": {"b": {"$ref": "#/components/schemas/b"}}},
        "b": {"properties": {"a": {"$ref": "#/components/schemas/A"}, "c": {"$ref": "#/components/schemas/C"}}},
        "C": {"type": "array", "items": {"$ref": "#/components/schemas/C"}},
    }


@pytest.mark.parametrize(
    ("target", "name"),
    [
        ("my pet.yaml", "my_pet"),
        ("pet/index.yaml", "pet"),
        ("all.yaml#/Pet/properties/tags/items", "tags_items"),
        ("all.yaml#/Pet/allOf/0", "Pet_allOf_0"),
    ],
)
def test_lifted_components_have_names_that_are_allowed(target: str, name: str, tmp_path: Path) -> None:
    pet = "{allOf: [{type: object}], properties: {tags: {items: {type: string}}}}"
    files = {
        "openapi.yaml": HEAD + f"components: {{schemas: {{A: {{items: {{$ref: '{target.replace(' ', '%20')}'}}}}}}}}\n",
        target.partition("#")[0]: f"Pet: {pet}\n" if "#" in target else pet,
    }
    assert set(document(tmp_path, files)["components"]["schemas"]) == {"A", name}


def test_a_pointer_goes_on_behind_references(tmp_path: Path) -> None:
    files = {
        "openapi.yaml": HEAD
        + "paths: {/a: {$ref: a.yaml}}\n"
        + "components: {schemas: {B: {$ref: '#/paths/~1a/get/responses/200/content/application~1json/schema'}}}\n",
        "a.yaml": "get: {responses: {'200': {description: d, content: {application/json: {schema: {type: string}}}}}}\n",
    }
    assert document(tmp_path, files)["components"]["schemas"]["application_json_schema"] == {"type": "string"}


def test_a_reference_that_goes_round_through_itself_is_an_error(tmp_path: Path) -> None:
    files = {"openapi.yaml": HEAD + "components: {schemas: {A: {$ref: '#/components/schemas/A/items'}}}\n"}
    assert errors(tmp_path, files) == [
        "openapi.yaml:3:34: error: $ref '#/components/schemas/A/items' points to nothing; define it, or correct the name"
    ]


def test_what_a_reference_beside_others_hides_can_be_pointed_at(tmp_path: Path) -> None:
    """In 3.0 what stands beside a $ref is ignored; it is part of the document all the same."""
    text = HEAD_30 + (
        "paths: {}\ncomponents:\n  schemas:\n"
        "    A: {type: object}\n"
        "    B: {$ref: '#/components/schemas/A', properties: {c: {type: string}}}\n"
        "    D: {properties: {c: {$ref: '#/components/schemas/B/properties/c'}}}\n"
    )
    schemas = document(tmp_path, {"openapi.yaml": text})["components"]["schemas"]
    assert schemas["D"] == {"properties": {"c": {"$ref": "#/components/schemas/c"}}}
    assert schemas["c"] == {"type": "string"}


def test_a_path_item_that_calls_back_to_itself_stays_a_reference(tmp_path: Path) -> None:
    item = f"post: {{{OK}, callbacks: {{c: {{'{{$url}}': {{$ref: '#/paths/~1a'}}}}}}}}"
    doc = document(tmp_path, {"openapi.yaml": HEAD + f"paths:\n  /a:\n    {item}\n"})
    inner = doc["paths"]["/a"]["post"]["callbacks"]["c"]["{$url}"]["post"]["callbacks"]["c"]["{$url}"]
    assert inner == {"$ref": "#/paths/~1a"}


@pytest.mark.parametrize(
    ("where", "target"),
    [
        ("/a: {get: {$ref: x.yaml}}", OK.replace("responses: ", "{responses: ") + "}"),
        ("/a: {get: {responses: {$ref: x.yaml}}}", "{'200': {description: d}}"),
        ("/a: {parameters: {$ref: x.yaml}, get: {" + OK + "}}", "[{name: q, in: query, schema: {type: string}}]"),
    ],
)
def test_references_where_the_specification_knows_none_are_taken_and_told(
    where: str, target: str, tmp_path: Path
) -> None:
    bundle, problems = bundled(tmp_path, {"openapi.yaml": HEAD + f"paths:\n  {where}\n", "x.yaml": target})
    assert bundle is not None and not problems.errors
    assert "$ref" not in json.dumps(bundle.doc)
    assert [p.place.line for p in problems.warnings] == [4]


def test_schemas_with_an_id_are_found_by_it(tmp_path: Path) -> None:
    text = HEAD + (
        "components:\n  schemas:\n"
        "    A: {$id: https://example.com/a, $defs: {n: {$anchor: here, type: integer}}, items: {$ref: '#/$defs/n'}}\n"
        "    B: {items: {$ref: https://example.com/a}}\n"
        "    C: {items: {$ref: 'https://example.com/a#here'}}\n"
    )
    schemas = document(tmp_path, {"openapi.yaml": text})["components"]["schemas"]
    assert schemas["A"]["items"] == {"$ref": "#/components/schemas/A/$defs/n"} == schemas["C"]["items"]
    assert schemas["B"]["items"] == {"$ref": "#/components/schemas/A"}
    assert "$id" not in schemas["A"], "references below it would lead elsewhere"


def test_a_reference_to_the_network_is_an_error(tmp_path: Path) -> None:
    files = {"openapi.yaml": HEAD + "components: {schemas: {A: {$ref: 'https://example.com/b.yaml'}}}\n"}
    assert errors(tmp_path, files) == [
        "openapi.yaml:3:34: error: $ref 'https://example.com/b.yaml' points to the network; "
        "copy the file beside the spec and refer to it by a relative path"
    ]


def test_a_reference_to_no_object_is_an_error(tmp_path: Path) -> None:
    text = HEAD + "components: {schemas: {A: {items: {$ref: '#/info/title'}}}}\n"
    assert errors(tmp_path, {"openapi.yaml": text}) == [
        "openapi.yaml:3:42: error: $ref '#/info/title' is not a schema; a mapping belongs there"
    ]


def test_a_mapping_takes_names_and_references_and_tells_of_others(tmp_path: Path) -> None:
    text = HEAD + (
        "components:\n  schemas:\n    A: {type: object}\n    B:\n"
        "      oneOf: [{$ref: '#/components/schemas/A'}]\n"
        "      discriminator:\n        propertyName: t\n"
        "        mapping: {a: A, b: '#/components/schemas/A', c: C}\n"
    )
    bundle, problems = bundled(tmp_path, {"openapi.yaml": text})
    assert bundle is not None and not problems.errors
    ref = "#/components/schemas/A"
    assert bundle.doc["components"]["schemas"]["B"]["discriminator"]["mapping"] == {"a": ref, "b": ref}
    assert [(p.place.line, p.place.column) for p in problems.warnings] == [(10, 57)]


# ---- unknown keywords


def test_unknown_keywords_are_errors_where_the_configuration_says_so(tmp_path: Path) -> None:
    text = HEAD_30.replace("title", "titel") + "paths: {}\nsource: x\n"
    assert errors(tmp_path, {"openapi.yaml": text}) == []
    assert errors(tmp_path, {"openapi.yaml": text}, "openapi") == [
        "openapi.yaml:2:7: error: an info needs 'title' [missing]; add `title:`",
        "openapi.yaml:2:8: error: unknown keyword 'titel' in an info [unknown-keyword]; did you mean 'title'?",
        "openapi.yaml:4:1: error: unknown keyword 'source' in an OpenAPI document [unknown-keyword]; an OpenAPI document has: components, "
        "externalDocs, info, jsonSchemaDialect, openapi, paths, security, servers, tags, webhooks",
    ]


@pytest.mark.parametrize(
    "text",
    [
        HEAD + "components: {schemas: {A: {descrciption: x}}}\n",
        HEAD_30 + "paths: {}\ncomponents: {schemas: {A: {discriminator: {propertyName: a, type: string}}}}\n",
    ],
)
def test_unknown_keywords_that_any_validator_takes_are_no_errors(text: str, tmp_path: Path) -> None:
    bundle, problems = bundled(tmp_path, {"openapi.yaml": text})
    assert bundle is not None and not problems.errors
    assert len(problems.warnings) == 1


# ---- JSON


def test_json_has_the_places_that_yaml_gives() -> None:
    value = {"a": [1, -2.5, True, None, "x\U0001f600é", {}], "b": {"c": [], "d": {"e": "f"}}, "": "ü"}
    for indent in (None, 1, 4):
        text = json.dumps(value, indent=indent, ensure_ascii=False)
        problems = Problems()
        assert parse(text, "x.json", problems) == value
        again = parse("# YAML\n" + text, "x.yaml", problems)
        found = parse(text, "x.json", problems)
        assert not problems.items
        shifted = {k: tuple((line - 1, column) for line, column in marks) for k, marks in again.at.items()}
        assert found.at == shifted
        assert [(line + 1, column) for line, column in found["a"].at] == again["a"].at


def test_json_may_have_what_yaml_refuses() -> None:
    problems = Problems()
    text = '{\t"' + "k" * 2000 + '": "\x7f\x9f\\ud83d\\ude00\\/",\r\n"n": 1e3}'
    value = parse(text, "x.json", problems)
    assert value == {"k" * 2000: "\x7f\x9f\U0001f600/", "n": 1000.0}
    assert value.at["n"] == ((2, 1), (2, 6))
    assert not problems.items


def test_json_mistakes_have_places() -> None:
    problems = Problems()
    parse('{\n  "a": 1,\n  "a": "\\ud800"\n}', "x.json", problems)
    assert sorted(p.place for p in problems.items) == [Place("x.json", 3, 3), Place("x.json", 3, 8)]
    problems = Problems()
    parse('{\n  "a": 1,\n  "b" 2\n}', "x.json", problems)
    assert [p.place.line for p in problems.errors] == [3]


def test_an_alias_of_what_is_around_it_is_an_error() -> None:
    problems = Problems()
    parse("a: &a\n  b: [*a]\n", "x.yaml", problems)
    assert [str(p) for p in problems.errors] == [
        "x.yaml:2:7: error: alias *a stands inside what it repeats; use a $ref for recursion"
    ]
