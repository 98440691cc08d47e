"""Writes requests as calls of the generated client, with bodies built from its models where the type checkers can follow."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cache
from typing import Any

import jinja2

from ... import ir
from ...names import python_types as client_types
from ...names.python_text import docstring
from ..files import Context, environment
from ..request import NO_HOST, Request
from ..request.body import Json, Plain, form_values
from ..request.text import Variable, scalar
from .code import Node, call, data, data_bytes, listing, mapping, string, timestamp
from .code import value as literal
from .fit import admits, variant
from .values import Moment

_STANDARD = ("asyncio", "datetime", "os", "time")


class _Misfit(Exception):
    """A value cannot be written with the models so that type checkers agree."""


@cache
def _environment() -> jinja2.Environment:
    return environment(docstring=docstring, expression=_expression)


def _expression(node: Node, indent: int, around: int) -> str:
    """An expression in a line that is indented, with `around` characters of it before and behind."""
    return node.printed(indent, around)


def script(ctx: Context, request: Request, *, asynchronous: bool = False) -> str:
    """A Python script that sends the request and prints the answer, formatted."""
    op, config = request.op, ctx.config
    paged = op.pagination is not None
    method = f"client.{ctx.names.modules[op.family]}.{ctx.names.methods[op.id]}{'_pages' if paged else ''}"
    call_ = call(method, _arguments(ctx, request))
    needs = set(call_.imports()) | ({"asyncio:"} if asynchronous else set())
    own = f"Async{config.class_name}" if asynchronous else config.class_name
    name = own
    if any(need.endswith(f":{own}") for need in needs):  # a model of the same name
        name = f"{own}Client"
        needs.add(f"{config.package}:{own} as {name}")
    else:
        needs.add(f"{config.package}:{own}")
    base = "".join(piece if isinstance(piece, str) else str(piece.value) for piece in request.base)
    arguments = [("base_url", string(base))] if base.startswith(NO_HOST) else []
    return (
        _environment()
        .get_template("examples/async.py.j2" if asynchronous else "examples/python.py.j2")
        .render(
            docstring=_title(request),
            standard=_imports({n for n in needs if n.partition(":")[0] in _STANDARD}),
            imports=_imports({n for n in needs if n.partition(":")[0] not in _STANDARD}),
            deprecated=op.deprecated,
            now="time:" in needs,
            client=call(name, arguments),
            call=call_,
            paged=paged,
            returns=client_types.result(ctx, op) != "None",
        )
    )


def _title(request: Request) -> str:
    lines = dict.fromkeys([request.op.title, request.title])
    return "\n\n".join(line + "." * (line[-1:].isalnum()) for line in lines)


def _imports(needs: set[str]) -> list[tuple[str, list[str]]]:
    """Modules, and what is imported from each (nothing: the module itself), in the order of the import sorter."""
    modules: dict[str, list[str]] = {}
    for need in sorted(needs):
        module, _, name = need.partition(":")
        modules.setdefault(module, []).extend([name] if name else [])
    for names in modules.values():
        # Constants come before classes.
        names.sort(key=lambda n: (not n.isupper(), n.lower(), n))
    return sorted(modules.items(), key=lambda item: (bool(item[1]), item[0]))


# ---- arguments


def _arguments(ctx: Context, request: Request) -> Iterator[tuple[str, Node]]:
    names = ctx.names.arguments[request.op.id]
    for p, value in request.arguments:
        yield names[p.key], _parameter(ctx, p, value)
    content = request.content
    if content is None or request.op.body is None:
        return
    if content != request.op.body.contents[0]:
        yield "content_type", string(content.media_type)
    yield "body", _body(ctx, content, request)


def _parameter(ctx: Context, p: ir.Parameter, value: Any) -> Node:
    """The argument for a parameter, which takes its type or the text to be sent. What the reader chooses is in the environment."""
    if isinstance(value, Variable):
        if value.given:
            return Node(f"os.environ[{string(value.env).flat}]", needs=("os:",))
        plain = _parameter(ctx, p, value.value)
        return call("os.environ.get", [("", string(value.env)), ("", plain)], "os:")
    if isinstance(value, (str, Mapping)) or p.media is not None or isinstance(value, Moment):
        return literal(value)
    if admits(ctx.api, p.type, value):
        return _typed(ctx, p.type, value)
    return listing(literal(scalar(v)) for v in value) if isinstance(value, list) else literal(scalar(value))


def _body(ctx: Context, content: ir.Content, request: Request) -> Node:
    match request.body:
        case Json(value):
            return _outer(ctx, content.type or ir.Any(), value)
        case Plain(text, charset):
            return data(text) if content.binary and charset == "utf-8" else string(text)
    return _form(form_values(content, request.value, ctx.api.files(content)))


def _form(value: Any) -> Node:
    """The fields of a form; files are bytes."""
    if isinstance(value, Mapping):
        return mapping((k, _form(v)) for k, v in value.items())
    if isinstance(value, list):
        return listing(_form(v) for v in value)
    return data_bytes(value) if isinstance(value, bytes) else literal(value)


def _outer(ctx: Context, kind: ir.Type, value: Any) -> Node:
    """A body or an item of one, where a mapping may stand for a model."""
    definition = ctx.api.definitions[kind.name] if isinstance(kind, ir.Named) else None
    try:
        if isinstance(definition, ir.Alias):
            return _outer(ctx, definition.type, value)
        if isinstance(kind, ir.Nullable):
            return _outer(ctx, kind.type, value)
        if isinstance(kind, ir.ListOf) and isinstance(value, list):
            return listing(_outer(ctx, kind.item, v) for v in value)
        if isinstance(definition, ir.Union):
            chosen = variant(ctx.api, definition, value)
            return _outer(ctx, chosen, value) if chosen else literal(value)
        if isinstance(definition, ir.Model):
            return _model(ctx, definition, value)
        return _typed(ctx, kind, value)
    except _Misfit:
        return literal(value)


# ---- typed values


def _typed(ctx: Context, kind: ir.Type, value: Any) -> Node:
    """`value` as an expression of a type. Raises _Misfit where there is none."""
    match kind:
        case ir.Nullable(inner):
            return Node("None") if value is None else _typed(ctx, inner, value)
        case ir.Scalar("string", "date-time"):
            return _timestamp(value)
        case ir.ListOf(item) if isinstance(value, list):
            return listing(_typed(ctx, item, v) for v in value)
        case ir.MapOf(item) if isinstance(value, Mapping):
            return mapping((k, _typed(ctx, item, v)) for k, v in value.items())
        case ir.OneOf(types):
            for one in types:
                if admits(ctx.api, one, value):
                    return _typed(ctx, one, value)
        case ir.Named(name):
            return _named(ctx, ctx.api.definitions[name], value)
        case ir.Any() | ir.Scalar() | ir.Literal() if admits(ctx.api, kind, value):
            return literal(value)
    raise _Misfit


def _named(ctx: Context, definition: ir.Definition, value: Any) -> Node:
    match definition:
        case ir.Enum() if admits(ctx.api, ir.Scalar(definition.kind), value):
            return literal(value)
        case ir.Alias():
            return _typed(ctx, definition.type, value)
        case ir.Union():
            chosen = variant(ctx.api, definition, value)
            if chosen is not None:
                return _typed(ctx, chosen, value)
        case ir.Model() if isinstance(value, Mapping):
            try:
                return _model(ctx, definition, value)
            except _Misfit:
                name, need = _class(ctx, definition)
                return call(f"{name}.from_dict", [("", literal(value))], need)
    raise _Misfit


def _model(ctx: Context, model: ir.Model, value: Any) -> Node:
    fields = {f.name: f for f in model.fields}
    if not isinstance(value, Mapping) or not value.keys() <= fields.keys():
        raise _Misfit
    if any(f.required and f.name not in value for f in model.fields):
        raise _Misfit
    names = ctx.names.fields[model.name]
    name, need = _class(ctx, model)
    return call(name, [(names[k], _typed(ctx, fields[k].type, v)) for k, v in value.items()], need)


def _class(ctx: Context, model: ir.Model) -> tuple[str, str]:
    """The class of a model, and what imports it."""
    name = ctx.names.classes[model.name]
    return name, f"{ctx.config.package}.models.{ctx.names.module(model)}:{name}"


def _timestamp(value: Any) -> Node:
    if isinstance(value, Moment) and value.text:
        return timestamp(value)
    try:
        if isinstance(value, str) and datetime.fromisoformat(value):
            argument = string(value)
            return Node(f"datetime.fromisoformat({argument.flat})", needs=("datetime:datetime",))
    except ValueError:
        pass
    raise _Misfit
