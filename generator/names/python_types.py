"""Decides the Python types that the client's signatures show, and the names its runtime finds models by."""

from __future__ import annotations

from typing import Protocol

from .. import ir
from .python import PythonNames
from .python_text import literal

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


class Context(Protocol):
    """What a type is written for: an API, its names, and how the module at hand spells types that it calls otherwise."""

    @property
    def api(self) -> ir.Api: ...
    @property
    def names(self) -> PythonNames: ...
    def spelled(self, name: str) -> str: ...


def hint(ctx: Context, kind: ir.Type) -> str:
    """A type as an annotation."""
    match kind:
        case ir.Named(name):
            return ctx.spelled(ctx.names.classes[name])
        case ir.Literal(values):
            return f"Literal[{', '.join(map(literal, values))}]"
        case ir.ListOf(item):
            return f"{ctx.spelled('list')}[{hint(ctx, item)}]"
        case ir.MapOf(value):
            return f"{ctx.spelled('dict')}[{ctx.spelled('str')}, {hint(ctx, value)}]"
        case ir.Nullable(inner):
            return f"{hint(ctx, inner)} | None"
        case ir.Scalar("string", "date-time"):
            return "datetime"
        case ir.Scalar(name):
            return ctx.spelled(_SCALARS[name])
        case ir.OneOf(types):
            return " | ".join(dict.fromkeys(hint(ctx, t) for t in types))
    return "Any"


def argument(ctx: Context, kind: ir.Type) -> str:
    """The annotation of a parameter: its type, or the text to be sent."""
    if isinstance(kind, ir.Nullable):
        kind = kind.type
    if isinstance(kind, ir.Named):
        definition = ctx.api.definitions[kind.name]
        if isinstance(definition, ir.Alias):
            return argument(ctx, definition.type)
        if not isinstance(definition, ir.Enum):
            return "Mapping[str, Any] | str"
    match kind:
        case ir.ListOf(item):
            return f"Sequence[{hint(ctx, item)}] | str"
        case ir.MapOf():
            return "Mapping[str, Any] | str"
        case ir.Any():
            return "Any"
    # An enum's type takes any text already; bool and str say it better without Literal.
    return (
        " | ".join(dict.fromkeys([*hint(ctx, kind).split(" | "), "str"]))
        if "Literal" not in hint(ctx, kind)
        else f"{hint(ctx, kind)} | str"
    )


def argument_kind(ctx: Context, kind: ir.Type) -> str:
    """What the runtime checks a parameter's value against before it sends it; "" for nothing."""
    if isinstance(kind, ir.Nullable):
        kind = kind.type
    if isinstance(kind, ir.Named):
        definition = ctx.api.definitions[kind.name]
        return argument_kind(ctx, definition.type) if isinstance(definition, ir.Alias) else ""
    if isinstance(kind, ir.Scalar):
        if kind.format == "date-time":
            return ""
        return {"integer": "int", "number": "number", "boolean": "bool", "string": "str"}.get(kind.kind, "")
    return ""


def body(ctx: Context, content: ir.Content) -> list[str]:
    """The annotations that a body of one media type takes."""
    if content.media.is_form:
        return ["Mapping[str, Any]"]
    if content.media.is_json and content.type is None:
        return ["Any"]
    if content.type is None or not content.media.is_json:
        return ["str", "bytes"]
    return [_body(ctx, content.type)]


def _body(ctx: Context, kind: ir.Type, around: tuple[str, ...] = ()) -> str:
    match kind:
        case ir.Named(name):
            definition = ctx.api.definitions[name]
            # A list of itself is shown by its name.
            if isinstance(definition, ir.Alias) and name not in around:
                return _body(ctx, definition.type, (*around, name))
            if isinstance(definition, (ir.Model, ir.Union)):
                return f"{hint(ctx, kind)} | Mapping[str, Any]"
            return hint(ctx, kind)
        case ir.ListOf(item):
            return f"Sequence[{_body(ctx, item, around)}]"
        case ir.MapOf():
            return "Mapping[str, Any]"
        case ir.Nullable(inner):
            return f"{_body(ctx, inner, around)} | None"
    return hint(ctx, kind)


def result(ctx: Context, op: ir.Operation) -> str:
    """The annotation of what a call returns."""
    found: dict[str, None] = {}
    for response in op.successes:
        found[_result(ctx, response)] = None
    kinds = sorted(found, key=lambda k: k == "None") or ["None"]
    return "Any" if "Any" in kinds else " | ".join(kinds)


def _result(ctx: Context, response: ir.Response) -> str:
    content = response.content
    if content is None:
        return "None"
    if content.media.is_json:
        return hint(ctx, content.type) if content.type is not None else "Any"
    return "str" if content.media.is_text and not content.binary else "bytes"


def type_name(ctx: Context, kind: ir.Type | None) -> str | None:
    """The name by which the runtime resolves a type: `module.Class`, `list[…]`, `dict[str, …]` or a built-in one."""
    match kind:
        case None:
            return None
        case ir.Named(name):
            return f"{ctx.names.module(ctx.api.definitions[name])}.{ctx.names.classes[name]}"
        case ir.ListOf(item):
            return f"list[{type_name(ctx, item)}]"
        case ir.MapOf(value):
            return f"dict[str, {type_name(ctx, value)}]"
        case ir.Scalar(name):
            return _SCALARS[name] if name != "null" else "Any"
    return "Any"


def references(ctx: Context, op: ir.Operation) -> set[str]:
    """Definitions whose classes the operation's signature names."""
    found: set[str] = set()
    for p in op.parameters:
        found |= _named(ctx, p.type, through=True)
    for content in op.body.contents if op.body else ():
        if content.type is not None:
            found |= _named(ctx, content.type, through=True)
    for response in op.responses:
        if response.content and response.content.type is not None:
            found |= _named(ctx, response.content.type, through=False)
    return found


def _named(ctx: Context, kind: ir.Type, *, through: bool) -> set[str]:
    found: set[str] = set()
    todo = list(ir.names_in(kind))
    while todo:
        name = todo.pop()
        if name not in found:
            found.add(name)
            definition = ctx.api.definitions[name]
            if through and isinstance(definition, ir.Alias):
                todo += ir.names_in(definition.type)
    return found
