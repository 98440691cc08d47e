"""Names in Python are free of collisions with each other and with what the generated modules hold."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import pytest
from ddgen import config
from ddgen.emit import client
from ddgen.ir import words as naming
from ddgen.problems import Problems
from nasty import context, operation


def document(**paths: Any) -> dict[str, Any]:
    return {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {f"/{p}": i for p, i in paths.items()}}


@pytest.mark.parametrize(
    ("name", "snake", "pascal"),
    [
        ("getIPRanges", "get_ip_ranges", "GetIPRanges"),
        ("class", "class_", "Class"),
        ("1st", "_1_st", "N1St"),
        ("日本", "u65e5_u672c", "U65E5U672C"),
        ("", "empty", "Empty"),
        ("None", "none", "None_"),
    ],
)
def test_names_are_identifiers(name: str, snake: str, pascal: str) -> None:
    assert (naming.snake(name), naming.pascal(name)) == (snake, pascal)
    assert snake.isidentifier() and pascal.isidentifier()


@pytest.mark.parametrize(
    ("title", "package", "class_name"),
    [
        ("Pet Store API", "pet_store", "PetStore"),
        ("Calendar API", "calendar_client", "Calendar"),  # a module of Python
        ("Pydantic", "pydantic_client", "Pydantic"),  # one that the client needs
        ("3D 2024", "api_3_d_2024", "N3D2024"),
        ("Server API", "server", "ServerApi"),  # a name in the module of the clients
        ("Client", "client_client", "ClientApi"),
        ("", "api", "Api"),
    ],
)
def test_a_package_hides_nothing(title: str, package: str, class_name: str, tmp_path: Path) -> None:
    spec = {**document(), "info": {"title": title, "version": "1"}}
    chosen = context(spec, tmp_path).config
    assert (chosen.package, chosen.class_name) == (package, class_name)
    assert chosen.distribution.replace("-", "_") == package


def test_arguments_for_keys_leave_those_of_every_client(tmp_path: Path) -> None:
    spec = document()
    spec["components"] = {
        "securitySchemes": {n: {"type": "apiKey", "in": "header", "name": n} for n in ("timeout", "headers", "key")}
    }
    found = context(spec, tmp_path).config.credentials
    assert [found[n].argument for n in ("timeout", "headers", "key")] == ["timeout2", "headers2", "key"]
    assert config.Config.__annotations__["credentials"]


def module(spec: dict[str, Any], folder: Path) -> str:
    ctx = context(spec, folder)
    (family,) = ctx.api.families
    (file,) = client.family(ctx, family)
    ast.parse(file.text)
    return file.text


def test_operations_have_constants_of_their_own(tmp_path: Path) -> None:
    ids = ("1", "class", "Class", "type_checking", "deprecated")
    text = module(
        document(**{f"p{i}": {"get": operation(operationId=op_id, tags=["x"])} for i, op_id in enumerate(ids)}),
        tmp_path,
    )
    for constant in ("OP_1", "CLASS", "CLASS__2", "TYPE_CHECKING_2", "DEPRECATED_2"):
        assert f"\n{constant}: Operation[" in text


def test_families_of_any_name_have_classes_of_their_own(tmp_path: Path) -> None:
    tags = ("2FA", "a 2", "a2", "1. Login")
    spec = document(**{f"p{i}": {"get": operation(tags=[tag])} for i, tag in enumerate(tags)})
    ctx = context(spec, tmp_path)
    found = [next(client.family(ctx, family)).text for family in ctx.api.families]
    for text, name in zip(found, ("N2FaResource", "A2Resource", "A22Resource", "N1LoginResource"), strict=True):
        assert f"class {name}(SyncResource):" in text
        ast.parse(text)


def test_types_that_something_else_is_called_like_are_spelled_otherwise(tmp_path: Path) -> None:
    content = {"application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Server"}}}}
    found = operation(operationId="list", tags=["x"], responses={"200": {"description": "d", "content": content}})
    spec = {**document(p={"get": found}), "components": {"schemas": {"Server": {"type": "object", "properties": {}}}}}
    text = module(spec, tmp_path)
    assert "import Server as ServerModel" in text
    assert "def list(self) -> builtins.list[ServerModel]:" in text


def test_distributions_are_toml_whatever_the_title(tmp_path: Path) -> None:
    import tomllib

    spec = {**document(), "info": {"title": 'A "\U0001f600" \\ \x7f API', "version": "1"}}
    files = {f.path: f.text for f in client.shared(context(spec, tmp_path))}
    assert "\U0001f600" in tomllib.loads(files["client/pyproject.toml"])["project"]["description"]


def test_settings_are_read(tmp_path: Path) -> None:
    (tmp_path / "ddgen.toml").write_text("[client]\npackage = 'mine'\n")
    assert config.read(tmp_path / "s.yaml", "s.yaml", Problems()) == json.loads('{"client": {"package": "mine"}}')
