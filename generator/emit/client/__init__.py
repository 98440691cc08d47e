"""Emits the installable client package: resources, client classes, models, and the runtime copied as it is."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import jinja2

from ... import ir
from ...ir import words as naming
from ...names import python_types as client_types
from ...names.python_text import comment, docstring, literal
from ...places import PACKAGE
from ..files import Context, File, environment
from . import docstrings as client_docs
from . import models, testing

RUNTIME = PACKAGE / "runtime"
# What the template of a family's module imports, and the types that its annotations name.
_IMPORTED = frozenset(
    """Any AsyncPages AsyncResource Body Content Literal Mapping Operation Pages Pagination Parameter Part RawResource Sequence Server
    SyncResource""".split()
)
_BUILT_IN = frozenset({"bool", "bytes", "dict", "float", "int", "list", "str"})
# What the package offers: the module of the runtime that each name is in.
_EXPORTS = {
    "APIConnectionError": "errors",
    "APIStatusError": "errors",
    "APITimeoutError": "errors",
    "AuthenticationError": "errors",
    "BadRequestError": "errors",
    "CallEvent": "events",
    "ConfigurationError": "errors",
    "ConflictError": "errors",
    "InternalServerError": "errors",
    "MissingCredentialsError": "errors",
    "NotFoundError": "errors",
    "PermissionDeniedError": "errors",
    "Problem": "errors",
    "RateLimitError": "errors",
    "RequestValidationError": "errors",
    "ResponseValidationError": "errors",
    "RetryPolicy": "retry",
    "Timeout": "timeouts",
    "UnknownValueWarning": "errors",
    "UnknownVariant": "models",
    "UnprocessableEntityError": "errors",
    "UnstableOperationWarning": "errors",
}


@cache
def _env() -> jinja2.Environment:
    return environment(literal=literal, comment=comment, docstring=docstring, toml=_toml)


def _toml(text: str) -> str:
    """A basic string of TOML: that of JSON, but for characters that JSON would write as two."""
    return json.dumps(text, ensure_ascii=False)


def _render(template: str, **values: Any) -> str:
    return _env().get_template(f"client/{template}").render(**values)


def shared(ctx: Context) -> Iterator[File]:
    """Everything but resources and models of single families."""
    package = f"client/{ctx.config.package}"
    yield from runtime_files(package)
    yield from testing.files(ctx, package)
    common = {"config": ctx.config, "api": ctx.api, "package": ctx.config.package, "class_name": ctx.config.class_name}
    families = [(ctx.names.modules[f.slug], _class(ctx, f), f) for f in ctx.api.families]
    yield File("client/pyproject.toml", _render("pyproject.toml.j2", **common, summary=comment(ctx.api.title)))
    yield File("client/README.md", _readme(ctx, families, common))
    if ctx.config.publishing.license_text:
        yield File("client/LICENSE", ctx.config.publishing.license_text.rstrip() + "\n")
    yield File(f"{package}/py.typed", "")
    yield File(f"{package}/__init__.py", _render("package/__init__.py.j2", **common, exports=_EXPORTS))
    yield File(f"{package}/_client.py", _render("package/_client.py.j2", **common, families=families, info=_Info(ctx)))
    for name in ("__init__.py", "plugin.py"):
        text = _render(f"package/testing/{name}.j2", **common, info=_Info(ctx))
        yield File(f"{package}/testing/{name}", text)
    yield File(f"{package}/resources/__init__.py", '"""The operations, a module a family."""\n')
    classes = sorted((ctx.names.classes[d.name], ctx.names.module(d)) for d in ctx.api.definitions.values())
    yield File(f"{package}/models/__init__.py", _render("package/models/__init__.py.j2", classes=classes))


def _readme(ctx: Context, families: list[tuple[str, str, ir.Family]], common: dict[str, Any]) -> str:
    paged = [
        (m, ctx.names.methods[op.id])
        for m, _, f in families
        for op in f.operations
        if op.pagination and not op.deprecated
    ]
    values = {
        "families": families,
        "info": _Info(ctx),
        "paged": paged[0] if paged else None,
        "model": _taken(ctx),
        "readme": ctx.config.readme.strip(),
    }
    return _render("README.md.j2", **common, **values) + ("\n" if ctx.config.readme else "")


def _taken(ctx: Context) -> str | None:
    """The class of a model that an operation takes as its body."""
    for op in ctx.api.operations():
        for content in op.body.contents if op.body else ():
            kind = content.type
            if isinstance(kind, ir.Named) and isinstance(ctx.api.definitions[kind.name], ir.Model):
                return ctx.names.classes[kind.name]
    return None


def runtime_files(package: str) -> Iterator[File]:
    """The runtime, byte for byte."""
    for path in sorted(RUNTIME.rglob("*.py")):
        yield File(f"{package}/_runtime/{path.relative_to(RUNTIME).as_posix()}", path.read_text(encoding="utf-8"))


def family(ctx: Context, family: ir.Family) -> Iterator[File]:
    """The resource module of one family."""
    name = ctx.names.modules[family.slug]
    constants = _constants(ctx, family)
    ctx = replace(ctx, spelling=_spelling(ctx, family, {*constants.values()}))
    shared = client_docs.shared_errors(family)
    operations = [_Method(ctx, op, constants[op.id], shared) for op in family.operations]
    used = {n for op in family.operations for n in client_types.references(ctx, op)}
    used |= {n for op in family.operations if op.pagination for n in ir.names_in(_item(ctx, op))}
    imports: dict[str, list[str]] = {}
    for definition in sorted(used):
        module = ctx.names.module(ctx.api.definitions[definition])
        own = ctx.names.classes[definition]
        imports.setdefault(module, []).append(own if ctx.spelled(own) == own else f"{own} as {ctx.spelled(own)}")
    text = _render(
        "package/resources/resource.py.j2",
        family=family,
        text=client_docs.resource(family),
        class_name=_class(ctx, family),
        operations=operations,
        imports=sorted((module, sorted(names)) for module, names in imports.items()),
    )
    yield File(f"client/{ctx.config.package}/resources/{name}.py", text)


def models_module(ctx: Context, module: str) -> File:
    """One module of models."""
    return File(f"client/{ctx.config.package}/models/{module}.py", models.module(ctx, module))


def _constants(ctx: Context, family: ir.Family) -> dict[str, str]:
    """The name of each operation's description in the module of its family."""
    found: dict[str, str] = {}
    taken = {"TYPE_CHECKING"}
    for op in family.operations:
        name = ctx.names.methods[op.id].upper().strip("_")
        found[op.id] = naming.unique(name if name.isidentifier() else f"OP_{name}", taken, "_")
        taken.add(found[op.id])
    return found


def _spelling(ctx: Context, family: ir.Family, constants: set[str]) -> dict[str, str]:
    """How the module of a family writes types that a method, a constant or something imported there is called like."""
    found = {
        name: f"builtins.{name}" for name in (ctx.names.methods[op.id] for op in family.operations) if name in _BUILT_IN
    }
    own = _class(ctx, family)
    taken = _IMPORTED | constants | {p + own + s for p in ("", "Async") for s in ("", "WithRawResponse")}
    classes = {*ctx.names.classes.values()}
    for name in sorted(classes & taken):
        found[name] = naming.unique(f"{name}Model", classes | taken)
    return found


def _class(ctx: Context, family: ir.Family) -> str:
    """The class of a family's operations: no other family's, even where their names differ in underscores alone."""
    taken: set[str] = set()
    for other in ctx.api.families:
        parts = ctx.names.modules[other.slug].split("_")
        name = "".join(part.title() if part.islower() else part for part in parts)
        name = naming.unique(name if name.isidentifier() else f"N{name}", taken)
        if other.slug == family.slug:
            break
        taken.add(name)
    return f"{name}Resource"


def _argument(name: str, hint: str, *, optional: bool) -> str:
    """An argument of a method. Black puts a union that is too long for its line into parentheses, `ruff format` keeps them."""
    if optional and hint != "Any":
        hint += " | None"
    default = " = None" if optional else ""
    is_union = " | " in re.sub(r"\[[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*\]", "", hint)
    fits = len(f"        {name}: {hint}{default},") <= 88
    return f"{name}: {hint}{default}" if fits or not is_union else f"{name}: ({hint}){default}"


class _Method:
    """One operation as the resource template prints it."""

    def __init__(self, ctx: Context, op: ir.Operation, constant: str, shared: Collection[str]) -> None:
        self.op = op
        self.name = ctx.names.methods[op.id]
        self.constant = constant
        self.result = client_types.result(ctx, op)
        self.doc = docstring(client_docs.method(ctx, op, shared, asynchronous=False), 8)
        self.async_doc = docstring(client_docs.method(ctx, op, shared, asynchronous=True), 8)
        names = ctx.names.arguments[op.id]
        self.arguments = [
            (names[f"{p.location}:{p.name}"], p, client_types.argument_kind(ctx, p.type)) for p in op.parameters
        ]
        self.pages = bool(op.pagination)
        self.several = bool(op.body and len(op.body.contents) > 1)
        self.deprecated = _deprecated(ctx, op) if op.deprecation else None
        self.security = _security(ctx, op)
        self.responses = {r.status: self.content(ctx, r) for r in op.responses if r.status[0] not in "345"}
        self.body = {c.media_type: self.body_type(ctx, c) for c in op.body.contents} if op.body else {}
        self.parts = {c.media_type: c.parts for c in op.body.contents if c.parts} if op.body else {}
        self.pagination = self.paging(ctx, op) if op.pagination else None
        self.item = client_types.hint(ctx, _item(ctx, op)) if op.pagination else ""
        self.signature = self.parameters(ctx, op, names)

    def parameters(self, ctx: Context, op: ir.Operation, names: dict[str, str]) -> str:
        positional = [p for p in op.parameters if p.location == "path"]
        keyword = [p for p in op.parameters if p.location != "path"]
        parts = ["self", *(f"{names[f'path:{p.name}']}: {client_types.argument(ctx, p.type)}" for p in positional)]
        named = []
        for p in sorted(keyword, key=lambda p: not p.required):
            hint = client_types.argument(ctx, p.type)
            named.append(_argument(names[f"{p.location}:{p.name}"], hint, optional=not p.required))
        if op.body:
            hints = " | ".join(dict.fromkeys(h for c in op.body.contents for h in client_types.body(ctx, c)))
            hints += (
                " | bytes" if "bytes" not in hints and "Any" != hints and not op.body.contents[0].media.is_form else ""
            )
            named.insert(0, _argument("body", hints, optional=not op.body.required))
        if self.several and op.body:
            media = ", ".join(literal(c.media_type) for c in op.body.contents)
            named.append(_argument("content_type", f"Literal[{media}]", optional=True))
        return ", ".join(parts + (["*", *named] if named else []))

    @staticmethod
    def content(ctx: Context, response: ir.Response) -> tuple[str, str | None] | None:
        content = response.content
        if content is None:
            return None
        binary = content.binary and content.media.is_text
        return content.media_type, "bytes" if binary else client_types.type_name(ctx, content.type)

    @staticmethod
    def body_type(ctx: Context, content: ir.Content) -> str | None:
        return client_types.type_name(ctx, content.type) if content.media.is_json else None

    @staticmethod
    def paging(ctx: Context, op: ir.Operation) -> dict[str, Any]:
        p, names = op.pagination, ctx.names.arguments[op.id]
        assert p is not None
        found = {"limit": p.limit, "page": p.page, "offset": p.offset, "cursor": p.cursor}
        # A property of the body is not an argument: it stays as it is, `body.page.limit`.
        result: dict[str, Any] = {k: names.get(f"query:{v}", v) for k, v in found.items() if v}
        if p.items:
            result["items"] = p.items
        if p.cursor_path:
            result["next_cursor"] = p.cursor_path
        for parameter in op.parameters:
            if parameter.name == p.limit and parameter.default:
                result["default_limit"] = parameter.default[0]
        if p.first_page:
            result["first_page"] = p.first_page
        return result


def _item(ctx: Context, op: ir.Operation) -> ir.Type:
    """The type of one item of an operation's pages."""
    content = op.success.content if op.success else None
    kind: ir.Type = (content.type if content else None) or ir.Any()
    for name in (op.pagination.items or "").split(".") if op.pagination else ():
        model = ctx.api.definition(kind)
        if name and isinstance(model, ir.Model):
            kind = next((f.type for f in model.fields if f.name == name), ir.Any())
    kind = ctx.api.resolve(kind)
    return kind.item if isinstance(kind, ir.ListOf) else ir.Any()


def _security(ctx: Context, op: ir.Operation) -> tuple[tuple[str, ...], ...] | None:
    """Alternatives of scheme names; None for those of the API, which need not be repeated."""
    return None if op.security == ctx.api.security else tuple(r.names for r in op.security)


def _deprecated(ctx: Context, op: ir.Operation) -> str:
    """The warning of a deprecated operation, with what the description says to use instead."""
    text = op.deprecation.reason.rstrip(".") if op.deprecation else ""
    return f"{ctx.names.methods[op.id]} is deprecated" + (f": {text}." if text else ".")


class _Info:
    """The API as a whole as the client template prints it."""

    def __init__(self, ctx: Context) -> None:
        self.servers = ctx.api.servers
        self.schemes = [(s, ctx.config.credentials[s.id]) for s in ctx.api.schemes]
        known = ctx.api.variables()
        self.variables = [(name, c, known[name]) for name, c in ctx.config.variables.items() if name in known]
        keys = [(s, _argument(c.argument, "str", optional=True)) for s, c in self.schemes]
        self.positional = [argument for s, argument in keys if s.kind == "apiKey"]
        self.positional += [_argument(c.argument, _choice(v), optional=True) for _, c, v in self.variables]
        self.keyword = [argument for s, argument in keys if s.kind != "apiKey"]
        self.default_security = tuple(r.names for r in ctx.api.security)
        models = (d for d in ctx.api.definitions.values() if isinstance(d, ir.Model))
        self.secrets = sorted({f.name for model in models for f in model.fields if f.secret})


def _choice(variable: ir.Variable) -> str:
    """The annotation of an argument for a server variable: the known values, for completion, and any other."""
    return f"Literal[{', '.join(map(literal, variable.values))}] | str" if variable.values else "str"
