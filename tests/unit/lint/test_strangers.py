"""Documents that are valid, however odd, are never refused and never make lint fall over."""

from __future__ import annotations

from pathlib import Path

import pytest
from ddgen.lint import lint, mend
from ddgen.problems import Problems
from ddgen.read.bundle import load

HEAD_31 = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
HEAD_30 = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n"
OPERATION = """paths:
  /x:
    post:
      requestBody:
        content:
          application/json:
            schema: {$ref: '#/components/schemas/S'}
            example: EXAMPLE
      responses: {default: {description: d}}
components:
  schemas:
    S: SCHEMA
"""


def errors(folder: Path, text: str) -> list[str]:
    (folder / "s.yaml").write_text(text)
    problems = Problems()
    bundle = load(folder / "s.yaml", problems)
    assert bundle is not None, problems.items
    mend(bundle, problems)
    lint(bundle, problems)
    return [str(p) for p in problems.errors]


def fits(folder: Path, head: str, schema: str, example: str) -> bool:
    (folder / "s.yaml").write_text(head + OPERATION.replace("SCHEMA", schema).replace("EXAMPLE", example))
    problems = Problems()
    bundle = load(folder / "s.yaml", problems)
    assert bundle is not None and not problems.errors, problems.items
    mend(bundle, problems)
    lint(bundle, problems)
    assert not problems.errors, problems.errors
    return not any("[example-valid]" in p.message for p in problems.items)


@pytest.mark.parametrize(
    ("head", "schema", "good", "bad"),
    [
        (HEAD_30, "{type: string, nullable: true}", "null", "1"),
        (HEAD_30, "{type: string, nullable: true, enum: [a]}", "null", "b"),
        (HEAD_30, "{nullable: true, allOf: [{type: string}]}", "null", "1"),
        (HEAD_30, "{type: integer, minimum: 1, exclusiveMinimum: true}", "2", "1"),
        (HEAD_30, "{type: integer, maximum: 1, exclusiveMaximum: false}", "1", "2"),
        (HEAD_31, "{type: integer, exclusiveMinimum: 1}", "2", "1"),
        (HEAD_31, "{type: [string, 'null']}", "null", "1"),
        (HEAD_31, "{prefixItems: [{type: string}], items: false}", "[a]", "[a, b]"),
        (HEAD_31, "{type: object, properties: {a: false, b: true}}", "{b: 1}", "{a: 1}"),
        (HEAD_31, "{const: null}", "null", "1"),
        (HEAD_31, "{type: object, required: [id, pw], properties: {id: {readOnly: true}, pw: {writeOnly: true}}}", "{pw: x}", "{id: 1}"),
        (HEAD_31, "{properties: {next: {$ref: '#/components/schemas/S'}, n: {type: integer}}}", "{next: {next: {n: 1}}}", "{next: {next: {n: a}}}"),
        (HEAD_31, "{anyOf: [{$ref: '#/components/schemas/S'}, {type: string}]}", "a", "{}"),
        (HEAD_31, "{type: object, patternProperties: {'^a': {type: string}}, additionalProperties: false}", "{ab: x}", "{b: x}"),
        (HEAD_31, "{type: string, pattern: '^[\\w-.]+$'}", "a", "1"),
        (HEAD_31, "{unevaluatedProperties: false, allOf: [{properties: {a: {type: string}}}]}", "{a: x}", "{b: x}"),
    ],
)  # fmt: skip
def test_examples_are_judged_by_the_dialect(head: str, schema: str, good: str, bad: str, tmp_path: Path) -> None:
    assert fits(tmp_path, head, schema, good)
    if bad != "{}":  # A schema that only comes back to itself admits everything.
        assert not fits(tmp_path, head, schema, bad)


@pytest.mark.parametrize(
    "text",
    [
        HEAD_31 + "paths: {}\n",
        HEAD_31 + "components: {schemas: {}}\n",
        HEAD_31 + "webhooks: {w: {post: {responses: {'200': {description: d}}}}}\n",
        HEAD_31 + "paths: {/x: {}, x-note: [1], /y: {get: {}}}\n",
        HEAD_31 + "paths: {/x: {get: {responses: {'200': {description: ''}, 5XX: {description: d}, x-more: 1}}}}\n",
        HEAD_31 + "x-tagGroups: nonsense\ntags: [{name: a}, {name: b}]\npaths: {}\n",
        HEAD_31 + "paths: {}\ncomponents: {schemas: {A: true, B: false, C: {$ref: '#/components/schemas/A', description: d}, D: {enum: [null, 1, a, [], {}]}}}\n",
        HEAD_31 + "paths: {}\ncomponents: {schemas: {properties: {items: {type: string}}, required: {properties: {properties: {properties: {required: {type: string}}}}}}}\n",
        HEAD_31 + "paths: {}\ncomponents: {schemas: {A: {type: object, properties: {x-a: {type: string}, $ref: {type: string}, example: {type: string}, '1': {type: string}}}}}\n",
        HEAD_31 + "paths: {}\ncomponents: {schemas: {A: {$id: 'https://example.com/a', $defs: {b: {type: string}}, examples: [null, {}]}}}\n",
        HEAD_31 + "paths: {}\ncomponents: {examples: {a: {value: {b: [{}]}}, c: {externalValue: 'https://example.com'}}}\n",
        HEAD_30 + "paths: {/x: {get: {responses: {default: {description: d, content: {'*/*': {}, text/plain: {example: 1}}}}}}}\n",
        HEAD_30 + "paths: {'/x/{a}-{b}': {get: {parameters: [{name: a, in: path, required: true, schema: {}}, {name: b, in: path, required: true, content: {application/json: {}}}], responses: {default: {description: d}}}}}\n",
        HEAD_31
        + "paths: {}\ncomponents: {schemas: {A: {allOf: [{type: object, required: [a]}], required: [b], properties: {c: {}}}}}\n",
        HEAD_31 + "paths: {}\ncomponents: {schemas: {A: {type: string, pattern: '^\\p{Lu}[\\w-.]+$'}}}\n",
        HEAD_30 + "servers: [{url: /}, {url: '{a}', variables: {a: {default: ''}}}]\npaths: {}\nsecurity: [{}]\n",
    ],
)  # fmt: skip
def test_valid_and_odd(text: str, tmp_path: Path) -> None:
    assert errors(tmp_path, text) == []


def test_deep_example_and_unions_without_end(tmp_path: Path) -> None:
    deep = "{a: " * 300 + "1" + "}" * 300
    text = HEAD_31 + OPERATION.replace("EXAMPLE", deep).replace(
        "SCHEMA", "{oneOf: [{$ref: '#/components/schemas/P0'}]}"
    )
    for i in range(12):
        text += f"    P{i}:\n      oneOf:\n" + "".join(
            f"        - $ref: '#/components/schemas/P{j}'\n" for j in range(12)
        )
    assert errors(tmp_path, text) == []


def test_the_rest_is_said_in_spite_of_broken_references(tmp_path: Path) -> None:
    text = HEAD_31 + OPERATION.replace("EXAMPLE", "1").replace("SCHEMA", "{$ref: '#/components/schemas/Gone', enum: x}")
    (tmp_path / "s.yaml").write_text(text)
    problems, more = Problems(), Problems(strict=frozenset(["operation-id", "enum"]))
    bundle = load(tmp_path / "s.yaml", problems)
    assert bundle is not None and len(problems.errors) == 1
    mend(bundle, more)
    lint(bundle, more, broken=True)
    lines = [str(p).rpartition("s.yaml")[2] for p in sorted(more.errors)]
    assert lines == [
        ":5:5: error: POST /x has no operationId [operation-id]; name it: it becomes a method, a page and files",
        ":14:50: error: `enum` must be a list [enum]; list the values, or remove the key",
    ]
