"""What users hold on to: the names and types of the client in Python, and the addresses of pages; as plain data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .. import ir
from ..config import Config
from ..names import python_types
from ..names.addresses import Addresses
from ..names.python import PythonNames


@dataclass(frozen=True)
class HeldArgument:
    """An argument of a method: its name and type, and whether it is given by position."""

    name: str
    type: str
    positional: bool = False


@dataclass(frozen=True)
class HeldOperation:
    """A method of the client. `address` is method and path; `arguments` are by `location:name`; `page` is where it is documented."""

    address: str
    family: str
    method: str
    arguments: Mapping[str, HeldArgument]
    result: str
    body: str = ""
    pages: bool = False
    page: str = ""

    @property
    def call(self) -> str:
        return f"{self.family}.{self.method}()"


@dataclass(frozen=True)
class HeldField:
    """An attribute of a class. `inner` is the definition that its type leads to, where that has no name in the description."""

    name: str
    type: str
    inner: str = ""


@dataclass(frozen=True)
class HeldModel:
    """A class of the client, or a name for a type; `fields` are by their names on the wire."""

    name: str
    module: str
    fields: Mapping[str, HeldField]
    type: str = ""


@dataclass(frozen=True)
class Held:
    """All of it. `arguments` are those of the client's constructor, by `scheme:…` and `variable:…`."""

    package: str = ""
    client: str = ""
    version: str = ""
    arguments: Mapping[str, str] = ()  # type: ignore[assignment]
    operations: Mapping[str, HeldOperation] = ()  # type: ignore[assignment]
    models: Mapping[str, HeldModel] = ()  # type: ignore[assignment]

    def as_json(self) -> dict[str, Any]:
        """As plain data; tuples in place of objects would be shorter, names are what a reader of a recorded baseline needs."""
        operations = {
            k: {**vars(o), "arguments": {a: vars(x) for a, x in o.arguments.items()}}
            for k, o in self.operations.items()
        }
        models = {k: {**vars(m), "fields": {f: vars(x) for f, x in m.fields.items()}} for k, m in self.models.items()}
        return {**vars(self), "operations": operations, "models": models}

    @staticmethod
    def from_json(data: Mapping[str, Any]) -> Held:
        operations = {
            k: HeldOperation(**{**v, "arguments": {a: HeldArgument(**x) for a, x in v["arguments"].items()}})
            for k, v in data["operations"].items()
        }
        models = {
            k: HeldModel(**{**v, "fields": {f: HeldField(**x) for f, x in v["fields"].items()}})
            for k, v in data["models"].items()
        }
        return Held(**{**data, "operations": operations, "models": models})


@dataclass(frozen=True)
class _Spelling:
    api: ir.Api
    names: PythonNames

    def spelled(self, name: str) -> str:
        return name


def held(api: ir.Api, names: PythonNames, found: Addresses, config: Config) -> Held:
    """What users of the outputs of an API hold on to."""
    scope = _Spelling(api, names)
    arguments = {f"scheme:{name}": c.argument for name, c in config.credentials.items()}
    arguments |= {f"variable:{name}": c.argument for name, c in config.variables.items()}
    return Held(
        config.package,
        config.class_name,
        config.version,
        arguments,
        {op.id: _operation(scope, op, found.operation_section(op)) for op in api.operations()},
        {d.name: _model(scope, d) for d in api.definitions.values()},
    )


def _operation(scope: _Spelling, op: ir.Operation, page: str) -> HeldOperation:
    names = scope.names
    arguments = {
        f"{p.location}:{p.name}": HeldArgument(
            names.arguments[op.id][f"{p.location}:{p.name}"], python_types.argument(scope, p.type), p.location == "path"
        )
        for p in op.parameters
    }
    body = (
        " | ".join(dict.fromkeys(h for c in op.body.contents for h in python_types.body(scope, c))) if op.body else ""
    )
    return HeldOperation(
        address=f"{op.method} {op.path}",
        family=names.modules[op.family],
        method=names.methods[op.id],
        arguments=arguments,
        result=python_types.result(scope, op),
        body=body,
        pages=op.pagination is not None,
        page=page,
    )


def _model(scope: _Spelling, definition: ir.Definition) -> HeldModel:
    fields: dict[str, HeldField] = {}
    kind = ""
    match definition:
        case ir.Model():
            attributes = scope.names.fields[definition.name]
            for f in definition.fields:
                text = python_types.hint(scope, f.type)
                text += "" if f.required or text.endswith("| None") or text == "Any" else " | None"
                fields[f.name] = HeldField(attributes[f.name], text, next(ir.names_in(f.type), ""))
        case ir.Union():
            kind = " | ".join(python_types.hint(scope, v) for v in definition.variants)
        case ir.Alias():
            kind = python_types.hint(scope, definition.type)
        case ir.Enum():
            kind = {"integer": "int"}.get(definition.kind, "str")
    return HeldModel(scope.names.classes[definition.name], scope.names.module(definition), fields, kind)
