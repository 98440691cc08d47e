"""What the configuration asks for before anything else: overlays applied in order, operations selected."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ddgen.loading import load
from ddgen.problems import GenerationError, Problems

SPEC = """openapi: 3.1.0
info: {title: T, version: '1'}
tags: [{name: a}, {name: b}]
paths:
  /users:
    get: {operationId: listUsers, tags: [a], responses: {'200': {$ref: '#/components/responses/R'}}}
    post: {operationId: addUser, tags: [b], deprecated: true, responses: {default: {description: d}}}
  /users/{id}/keys:
    get:
      operationId: listKeys
      tags: [b]
      parameters: [{name: id, in: path, required: true, schema: {$ref: '#/components/schemas/Id'}}]
      responses: {default: {description: d}}
components:
  responses: {R: {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}}
  schemas:
    Id: {type: string}
    User: {type: object, properties: {name: {type: string}}}
    Free: {type: string}
"""


def loaded(folder: Path, toml: str, **overlays: str) -> tuple[Any, list[str]]:
    """The bundle of SPEC with a configuration and overlays, and what is said of it, places from the folder on."""
    (folder / "s.yaml").write_text(SPEC)
    (folder / "ddgen.toml").write_text(toml)
    for name, actions in overlays.items():
        (folder / f"{name}.yaml").write_text(f"overlay: 1.1.0\ninfo: {{title: O, version: '1'}}\nactions:\n{actions}")
    problems = Problems()
    try:
        doc = load(folder / "s.yaml", problems).doc
    except GenerationError as error:
        return None, [str(p).replace(f"{folder}/", "") for p in error.problems if p.severity == "error"]
    return doc, [str(p).replace(f"{folder}/", "") for p in problems.warnings]


def operations(doc: Any) -> list[str]:
    return [node["operationId"] for item in doc["paths"].values() for node in item.values()]


@pytest.mark.parametrize(
    ("selection", "left", "schemas"),
    [
        ('include = ["tag:a"]', ["listUsers"], {"User", "Free"}),
        ('exclude = ["deprecated"]', ["listUsers", "listKeys"], {"User", "Id", "Free"}),
        ('include = ["/users/**"]\nexclude = ["id:listUsers"]', ["addUser", "listKeys"], {"Id", "Free"}),
        ('include = ["/users/*/keys"]', ["listKeys"], {"Id", "Free"}),
        ('include = ["/users"]', ["listUsers", "addUser"], {"User", "Free"}),
    ],
)
def test_operations_are_selected_with_what_they_use(
    selection: str, left: list[str], schemas: set[str], tmp_path: Path
) -> None:
    doc, _ = loaded(tmp_path, f"[operations]\n{selection}\n")
    assert operations(doc) == left
    assert set(doc["components"]["schemas"]) == schemas


def test_an_entry_that_matches_nothing_is_an_error(tmp_path: Path) -> None:
    _, said = loaded(
        tmp_path, '[operations]\ninclude = [\n  "tag:A",\n  "id:listUser",\n  "/user/**",\n  "users",\n]\n'
    )
    assert said == [
        "ddgen.toml:3:3: error: no operation has the tag 'A'",
        "ddgen.toml:4:3: error: no operation is called 'listUser'; did you mean 'listUsers'?",
        "ddgen.toml:5:3: error: no path matches '/user/**'; did you mean '/users'?",
        "ddgen.toml:6:3: error: 'users' is no selection of operations; tag:NAME, id:OPERATION_ID, deprecated, or a path such as /users/**",
    ]


def test_overlays_are_applied_in_order(tmp_path: Path) -> None:
    doc, said = loaded(
        tmp_path,
        '[document]\noverlays = ["one.yaml", "two.yaml"]\n',
        one="""
  - target: $.info
    update: {title: One, description: What it is.}
  - target: $.tags
    update: {name: c}
  - target: $.paths.*[?@.deprecated == true]
    remove: true
  - target: $.components.schemas.User.properties
    copy: $.components.schemas
""",
        two="""
  - target: $.info
    update: {title: Two}
  - target: $.paths['/gone']
    remove: true
""",
    )
    assert doc["info"] == {"title": "Two", "version": "1", "description": "What it is."}
    assert [tag["name"] for tag in doc["tags"]] == ["a", "b", "c"]
    assert operations(doc) == ["listUsers", "listKeys"]
    assert set(doc["components"]["schemas"]["User"]["properties"]) == {"name", "Id", "User", "Free"}
    assert said == ["two.yaml:7:13: warning: $.paths['/gone'] matches nothing [overlay]; nothing is changed"]


def test_a_complaint_names_the_line_of_the_overlay_that_is_its_cause(tmp_path: Path) -> None:
    actions = "  - target: $.components.schemas.User\n    update:\n      properties: {age: {$ref: '#/components/schemas/Age'}}\n"
    _, said = loaded(tmp_path, '[document]\noverlays = ["o.yaml"]\n', o=actions)
    assert said == [
        "o.yaml:6:32: error: $ref '#/components/schemas/Age' points to nothing; define it, or correct the name"
    ]


@pytest.mark.parametrize(
    ("actions", "line"),
    [
        ("  - {update: {}}\n", "o.yaml:4:5: error: an action needs `target`; a JSONPath such as $.paths['/users'].get"),
        ("  - {target: $.info}\n", "o.yaml:4:5: error: an action needs `update`, `remove` or `copy`; say what is to be done"),
        ("  - {target: $.info, udpate: {}, remove: true}\n", "o.yaml:4:22: error: an action has no 'udpate'; did you mean 'update'?"),
        ("  - {target: '$..[', remove: true}\n", "o.yaml:4:14: error: not a JSONPath: "),
        ("  - {target: $.info, copy: $.tags.*}\n", "o.yaml:4:28: error: $.tags.* matches 2 values; `copy` takes what one value is"),
    ],
)  # fmt: skip
def test_mistakes_in_an_overlay(actions: str, line: str, tmp_path: Path) -> None:
    _, said = loaded(tmp_path, '[document]\noverlays = ["o.yaml"]\n', o=actions)
    assert len(said) == 1 and said[0].startswith(line), said
