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
from ..request import NO_HOST, Case, address, document, form_items, scalar
from .code import Node, call, data, json_text, listing, mapping, string, timestamp
from .code import value as literal
from .fit import admits, variant
from .values import Moment, plain


class _Misfit(Exception):
    """A value cannot be written with the models so that type checkers agree."""


@cache
def _environment() -> jinja2.Environment:
    return environment()


def _template() -> jinja2.Template:
    return _environment().get_template("examples/python.py.j2")


def script(ctx: Context, case: Case) -> str:
    """A Python script that sends the request and prints the answer, formatted."""
    op, config = case.op, ctx.config
    paged = op.pagination is not None
    method = f"client.{ctx.names.modules[op.family]}.{ctx.names.methods[op.id]}{'_pages' if paged else ''}"
    request = call(method, _arguments(ctx, case))
    needs = set(request.imports())
    name = config.class_name
    if any(need.endswith(f":{name}") for need in needs):  # a model of the same name
        name = f"{config.class_name}Client"
        needs.add(f"{config.package}:{config.class_name} as {name}")
    else:
        needs.add(f"{config.package}:{name}")
    start = address(ctx, op)
    base = "".join(piece if isinstance(piece, str) else piece[1] for piece in start)
    arguments = [("base_url", string(base))] if start[:1] and base.startswith(NO_HOST) else []
    return _template().render(
        docstring=docstring(_title(case), 0),
        standard=list(_imports({n for n in needs if n.partition(":")[0] in ("time", "datetime")})),
        imports=list(_imports({n for n in needs if n.partition(":")[0] not in ("time", "datetime")})),
        deprecated=op.deprecated,
        now="time:" in needs,
        client=call(name, arguments).printed(around=16),
        statements=_statements(request, paged=paged, returns=client_types.result(ctx, op) != "None"),
    )


def _title(case: Case) -> str:
    lines = dict.fromkeys([case.op.title, case.title])
    return "\n\n".join(line + "." * (line[-1:].isalnum()) for line in lines)


def _statements(request: Node, *, paged: bool, returns: bool) -> list[str]:
    """Statements for a block that is indented by 4; lines within one have their indent already."""
    if paged:
        return [f"for item in {request.printed(4, 13)}:", "    print(item)"]
    if returns:
        return [f"response = {request.printed(4, 11)}", "print(response)"]
    return [request.printed(4)]


def _imports(needs: set[str]) -> Iterator[str]:
    modules: dict[str, list[str]] = {}
    for need in sorted(needs):
        module, _, name = need.partition(":")
        names = modules.setdefault(module, [])
        names += [name] if name else []
    for module, names in sorted(modules.items(), key=lambda item: (bool(item[1]), item[0])):
        if not names:
            yield f"import {module}"
            continue
        # Constants come before classes, as the import sorter has it.
        names.sort(key=lambda n: (not n.isupper(), n.lower(), n))
        line = f"from {module} import {', '.join(names)}"
        if len(line) <= 88:
            yield line
        else:
            yield f"from {module} import ("
            yield from (f"    {name}," for name in names)
            yield ")"


# ---- arguments


def _arguments(ctx: Context, case: Case) -> Iterator[tuple[str, Node]]:
    names = ctx.names.arguments[case.op.id]
    for p, value in case.parameters:
        yield names[f"{p.location}:{p.name}"], _parameter(ctx, p, value)
    content = case.content
    if content is None or case.op.body is None:
        return
    if content != case.op.body.contents[0]:
        yield "content_type", string(content.media_type)
    yield "body", _body(ctx, content, case.value)


def _parameter(ctx: Context, p: ir.Parameter, value: Any) -> Node:
    """The argument for a parameter, which takes its type or the text to be sent."""
    if p.media is not None:
        return json_text(plain(value))
    if isinstance(value, str) or (isinstance(value, Moment) and value.text):
        return literal(value)
    if isinstance(value, Mapping):
        return literal(value)
    if admits(ctx.api, p.type, value):
        return _typed(ctx, p.type, value)
    return listing(literal(scalar(v)) for v in value) if isinstance(value, list) else literal(scalar(value))


def _body(ctx: Context, content: ir.Content, value: Any) -> Node:
    if content.media.kind == "multipart" and isinstance(value, Mapping):
        files = ctx.api.files(content)
        parts: dict[str, list[Node]] = {}
        for name, one in form_items(value):
            node = data(scalar(plain(one))) if name in files else literal(one)
            parts.setdefault(name, []).append(node)
        return mapping((name, nodes[0] if len(nodes) == 1 else listing(nodes)) for name, nodes in parts.items())
    if content.media.kind == "form" and isinstance(value, Mapping):
        return mapping((k, json_text(plain(v)) if isinstance(v, Mapping) else literal(v)) for k, v in value.items())
    if not content.media.is_json:
        return string(document(content, value))
    return _outer(ctx, content.type or ir.Any(), value)


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
