"""Writes the docstrings of the client's methods from what the description says."""

from __future__ import annotations

import json
import pprint
import textwrap
from collections.abc import Collection

from ... import ir
from ...names import python_types as client_types
from ...names.python_text import literal, wrap
from ..files import Context

_ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}
_WIDTH = 80
_LONGEST_EXAMPLE = 16


def shared_errors(family: ir.Family) -> dict[str, str]:
    """What the description says of an error status, where it says the same for every operation of a family: text by status."""
    if len(family.operations) < 2:
        return {}
    first, *others = ({r.status: r.description for r in op.responses} for op in family.operations)
    return {
        status: text
        for status, text in first.items()
        if status in _ERRORS and text and all(other.get(status) == text for other in others)
    }


def resource(family: ir.Family) -> str:
    """The docstring of the class of a family's operations; errors that all of them share stand here, once."""
    blocks = [family.description or family.name]
    if shared := shared_errors(family):
        errors = [(_ERRORS[status], text) for status, text in shared.items()]
        blocks.append(_section("Errors of all methods", errors))
    return "\n\n".join(blocks)


def method(ctx: Context, op: ir.Operation, shared: Collection[str], *, asynchronous: bool) -> str:
    """The docstring of a method, as Markdown in Google's layout.

    Args:
        ctx: the API and its names.
        op: the operation.
        shared: error statuses that the docstring of the class tells of.
        asynchronous: whether the example awaits it.
    """
    blocks = [f"{op.summary or f'{op.method} {op.path}'}."]
    if op.deprecated:
        blocks.append("Deprecated; the description says what to use instead.")
    if op.description:
        blocks.append(op.description)
    if notes := list(_notes(op)):
        blocks.append("\n".join(f"- {note}" for note in notes))
    names = ctx.names.arguments[op.id]
    arguments = [(names[f"{p.location}:{p.name}"], _argument(p)) for p in op.parameters]
    if op.body:
        arguments.append(("body", op.body.description or "The request body."))
        if len(op.body.contents) > 1:
            media = ", ".join(f"`{c.media_type}`" for c in op.body.contents)
            arguments.append(("content_type", f"Media type of the body: {media}. The first when absent."))
    if arguments:
        blocks.append(_section("Args", arguments))
    if client_types.result(ctx, op) != "None":
        blocks.append(_section("Returns", [("", _success(op))]))
    raises = [
        (_ERRORS[r.status], r.description)
        for r in op.responses
        if r.status in _ERRORS and r.description and r.status not in shared
    ]
    if raises:
        blocks.append(_section("Raises", raises))
    blocks.append("Example:\n" + textwrap.indent(_example(ctx, op, asynchronous), "    "))
    return "\n\n".join(blocks)


def _notes(op: ir.Operation) -> list[str]:
    notes = []
    # Where the description names it, it has been said.
    if op.permission and not all(f"`{name}`" in op.description for name in op.permission.names):
        joined = (" and " if op.permission.operator == "AND" else " or ").join(f"`{n}`" for n in op.permission.names)
        notes.append(f"Permission: {joined}.")
    if op.rate_limit:
        notes.append(f"Rate limit: {rate_limit(op.rate_limit)}.")
    if op.unstable:
        notes.append(f"Unstable: {op.unstable}")
    if op.sunset:
        notes.append(f"Goes away on {op.sunset}.")
    return notes


def rate_limit(limit: ir.RateLimit) -> str:
    """A rate limit in words."""
    unit = limit.unit
    period = f"a {unit}" if unit and unit != "hour" else "an hour" if unit else f"in {limit.period} seconds"
    more = ", more on demand" if limit.on_demand else ""
    return f"{limit.limit:,} requests {period} per {limit.per}{more}"


def _argument(p: ir.Parameter) -> str:
    text = p.description or f"The {p.location} parameter `{p.name}`."
    if p.meanings:
        text += " " + "; ".join(f"`{value}`: {meaning.rstrip('.')}" for value, meaning in p.meanings) + "."
    if p.default and not p.required:
        text += f" Default: `{json.dumps(p.default[0], ensure_ascii=False)}`."
    if p.deprecated:
        text = f"Deprecated. {text}"
    return text


def _success(op: ir.Operation) -> str:
    texts = [r.description for r in op.responses if r.status.startswith("2") and r.contents and r.description]
    return " ".join(texts) or "The response."


def _section(title: str, items: list[tuple[str, str]]) -> str:
    """A section of a docstring, wrapped here because its lines are indented."""
    lines = [f"{title}:"]
    for name, text in items:
        label = f"{name}: " if name else ""
        body = wrap(" ".join((label + text).split()), _WIDTH - 12)
        lines.append("    " + body[0])
        lines += ["        " + line if line else "" for line in body[1:]]
    return "\n".join(lines)


def _example(ctx: Context, op: ir.Operation, asynchronous: bool) -> str:
    """A call, with the operation's first example."""
    names = ctx.names.arguments[op.id]
    lines = []
    for p in op.parameters:
        if p.required:
            value = p.example.value if p.example else "…"
            lines.append(f"{names[f'{p.location}:{p.name}']}={literal(value)},")
    if op.body:
        examples = [e for c in op.body.contents[:1] for e in c.examples]
        value = _short(examples[0].value) if examples else "…"
        lines.append(f"body={value},")
    call = f"dd.{ctx.names.modules[op.family]}.{ctx.names.methods[op.id]}"
    prefix = "await " if asynchronous else ""
    one_line = f"{prefix}{call}({' '.join(lines).rstrip(',')})"
    if not lines:
        return one_line
    if "\n" not in one_line and len(one_line) <= _WIDTH - 12:
        return one_line
    inner = "\n".join(textwrap.indent(line, "    ") for line in lines)
    return f"{prefix}{call}(\n{inner}\n)"


def _short(value: object) -> str:
    """An example as Python; what is nested deep is left out where it would be long."""
    for depth in (None, 3, 2, 1):
        text = pprint.pformat(value, width=_WIDTH - 20, sort_dicts=False, depth=depth)
        if text.count("\n") < _LONGEST_EXAMPLE:
            break
    return text if text.count("\n") < 2 * _LONGEST_EXAMPLE else "{...}"
