"""Documents that break a rule in one place each, as people write them: what is said, and what the bundle has in that place.

A file of `accepts/` stands for a kind of mistake; MENDED says at which lines a warning is due and what is found at a JSON pointer
of the mended bundle (ABSENT: nothing).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ddgen import cli, pipeline
from ddgen.build.cache import Cache
from ddgen.problems import GenerationError, Problems
from ddgen.read.references import pointer

FOLDER = Path(__file__).parent / "accepts"
ABSENT = object()
A, GET = "/components/schemas/A", "/paths/~1a/get"
ID: dict[str, Any] = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}

MENDED: dict[str, tuple[list[int], dict[str, Any]]] = {
    "additional_str": ([8], {f"{A}/additionalProperties": True}),
    "array_no_items": ([8], {f"{A}/items": {}}),
    "comp_name_space": ([8], {"/components/schemas": {"A-B": {"type": "object"}}}),
    "default_wrong": ([8], {f"{A}/properties/x": {"type": "string"}}),
    "desc_ref": ([2], {"/info/description": ABSENT}),
    "disc_str": ([8], {f"{A}/discriminator": {"propertyName": "kind"}}),
    "dup_opid": ([8], {f"{GET}/operationId": "a", "/paths/~1b/get/operationId": "a2"}),
    "dup_param": ([7], {f"{GET}/parameters": [{"name": "q", "in": "query", "schema": {"type": "string"}}]}),
    "enum_wrong": ([8], {f"{A}/enum": ["1", "2"]}),
    "example_wrong": ([8], {f"{A}/properties/x": {"type": "string"}}),
    "examples_and_example": ([7], {f"{GET}/parameters/0/example": ABSENT, f"{GET}/parameters/0/examples/e/value": "b"}),
    "exclmin_bool31": ([8], {A: {"type": "integer", "exclusiveMinimum": 0}}),
    "exclmin_num30": ([8], {A: {"type": "integer", "minimum": 0, "exclusiveMinimum": True}}),
    "ext_under_ref": ([8], {"/definitions": ABSENT}),
    "get_body_null": ([7], {f"{GET}/description": ABSENT}),
    "header_no_schema": ([7], {f"{GET}/responses/200/headers/X/schema": {"type": "string"}}),
    "link_unknown": ([7], {f"{GET}/responses/200/links": {}}),
    "no_responses": ([6], {f"{GET}/responses": {}}),
    "no_title": ([2], {"/info/title": "No Title"}),
    "no_version": ([2], {"/info/version": "0"}),
    "noopid": ([5], {f"{GET}/operationId": ABSENT}),
    "nopaths30": ([1], {"/paths": {}, A: {"type": "object"}}),
    "nullable31": ([8], {A: {"type": ["string", "null"]}}),
    "oauth_no_scopes": ([8], {"/components/securitySchemes/o/flows/implicit/scopes": {}}),
    "param_no_schema": ([7], {f"{GET}/parameters/0/schema": {"type": "string"}}),
    "path_noslash": ([4], {f"{GET}/operationId": "a"}),
    "pathparam_extra": ([7], {f"{GET}/parameters": []}),
    "pathparam_notrequired": ([4], {"/paths/~1a~1{id}/get/parameters": [ID]}),
    "pathparam_undeclared": ([4], {"/paths/~1a~1{id}/get/parameters": [ID]}),
    "pattern_bad": ([8], {A: {"type": "string"}}),
    "prop_null": ([8], {f"{A}/properties/x": {}}),
    "ref_dangling_example": ([7], {f"{GET}/responses/200/content/application~1json/examples": {}}),
    "ref_sibling30": ([8], {f"{A}/properties/x": {"$ref": "#/components/schemas/B", "description": "d"}}),
    "req_not_list": ([8], {A: {"type": "object", "properties": {"x": {"type": "string"}}, "required": ["x"]}}),
    "required_twice": ([8], {f"{A}/required": ["x"]}),
    "resp_no_desc": ([7], {f"{GET}/responses/200/description": ""}),
    "same_path": ([5], {"/paths/~1a~1{x}/get/operationId": "a", "/paths/~1a~1{y}/get/operationId": "b"}),
    "sec_undefined": ([7], {f"{GET}/security": [{}]}),
    "self_allof": ([8], {f"{A}/allOf": [{"type": "object"}]}),
    "server_var_nodefault": ([3], {"/servers/0/variables/h": {"enum": ["a"], "default": "a"}}),
    "server_var_undeclared": ([3], {"/servers/0/variables/h": {"default": ""}}),
    "tag_dup": ([3], {"/tags": [{"name": "a"}]}),
    "type_unknown": ([8], {A: {"type": "string", "format": "binary"}}),
    "typearray30": ([8], {A: {"type": "string", "nullable": True}}),
    "unk_op_kw": ([7], {f"{GET}/title": ABSENT}),
    "unk_resp_kw": ([7], {f"{GET}/responses/200": {"description": "ok"}}),
    "unk_schema_kw_const30": ([8], {A: {"type": "string", "enum": ["x"]}}),
    "unk_schema_kw_typo": ([8], {A: {"type": "string"}}),
    "url_bad": ([3], {"/servers/0/url": "http://localhost:8080"}),
    "version_number": ([2], {"/info/version": "1.0"}),
}
THROUGH: dict[str, dict[str, Any]] = {
    "email_bad": {},
    "empty_paths": {"/paths": {}},
    "pattern_js": {f"{A}/pattern": r"^\p{L}+$"},
    "query_in_path": {"/paths/~1a?x=1/get/operationId": "a"},
    "status_int": {f"{GET}/responses": {"200": {"description": "ok"}}},
    "v32": {"/openapi": "3.2.0"},
    "x_allof_ro": {},
    "x_camel_mismatch": {},
    "x_camel_req": {},
    "x_req_default": {},
    "x_req_null_default": {},
    "x_req_readonly": {},
    "x_req_ro_nested": {},
    "x_req_undeclared": {},
    "x_two_level": {},
    "yaml_date": {f"{A}/example": "2020-01-01"},
    "yaml_no": {f"{A}/enum": ["yes", "no"]},
}
REFUSED = {"nul": 4, "ref_dangling": 7}


def read(name: str, monkeypatch: pytest.MonkeyPatch) -> tuple[Any, list[str]]:
    """The mended document and what is said of it."""
    monkeypatch.chdir(FOLDER)
    problems, spec, cache = Problems(), Path(f"{name}.yaml"), Cache(None)
    loaded = pipeline.load(spec, problems, cache)
    pipeline.context(spec, loaded, problems)
    said = pipeline.check_spec(spec, cache, lambda stage: None)
    assert not said.errors
    return loaded.doc, [str(p) for p in said.warnings]


def check(doc: Any, expected: dict[str, Any]) -> None:
    for path, value in expected.items():
        try:
            found = pointer(doc, path)
        except KeyError:
            found = ABSENT
        assert found == value if value is not ABSENT else found is ABSENT, f"{path}: {found}"


@pytest.mark.parametrize("name", MENDED)
def test_is_mended_and_told(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    lines, expected = MENDED[name]
    doc, said = read(name, monkeypatch)
    check(doc, expected)
    for line in lines:
        assert any(text.startswith(f"{name}.yaml:{line}:") and ": warning: " in text for text in said), said


@pytest.mark.parametrize("name", THROUGH)
def test_goes_through(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    doc, _ = read(name, monkeypatch)
    check(doc, THROUGH[name])


@pytest.mark.parametrize("name", REFUSED)
def test_is_refused(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(GenerationError) as raised:
        read(name, monkeypatch)
    errors = [p for p in raised.value.problems if p.severity == "error"]
    assert [(p.place.file, p.place.line) for p in errors] == [(f"{name}.yaml", REFUSED[name])]


def test_every_file_has_its_expectation() -> None:
    assert sorted(p.stem for p in FOLDER.glob("*.yaml")) == sorted([*MENDED, *THROUGH, *REFUSED])


@pytest.mark.parametrize("command", ["generate", "lint"])
def test_strict_makes_warnings_errors(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(FOLDER)
    out = [] if command == "lint" else ["--out", str(tmp_path / "out")]
    assert cli.main([command, "--spec", "tag_dup.yaml", "--no-cache", "--strict", *out]) == 1
    assert (
        "tag_dup.yaml:3:19: error: tag 'a' is declared twice [tag]; the first declaration counts\n"
        in capsys.readouterr().err
    )
    assert not (tmp_path / "out").exists()
