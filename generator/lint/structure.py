"""Rules of the OpenAPI Specification on paths, operations and references: breaking one makes a document invalid."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..problems import Place, nearest
from ..read.grammar import METHODS, SECTIONS
from ..read.source import Map, Seq, place
from .parameters import LOCATIONS
from .report import Report
from .walk import Visit, template_names

_STATUS = re.compile(r"[1-5][0-9][0-9]|[1-5]XX|default")


def check(report: Report) -> None:
    """Check everything that holds operations together."""
    _paths(report)
    for item, node in report.own("PathItem"):
        named = _parameters(report, node)
        for method in METHODS:
            if isinstance(node.get(method), Map):
                own = _parameters(report, node[method])
                if item.up is not None and item.up.kind == "Paths":
                    _template(report, item.parent, str(item.key), method, named, own)
        if item.up is not None and item.up.kind == "Paths":
            _unused(report, str(item.key), node, named)
    _operation_ids(report)
    for _, node in report.own("Operation"):
        _operation(report, node)
    for _, node in report.own("Link"):
        _link(report, node)
    _names(report)
    for visit in report.visits:
        _reference(report, visit)


def _names(report: Report) -> None:
    components = report.doc.get("components")
    for section, names in components.items() if isinstance(components, Map) else ():
        for name in names if isinstance(names, Map) and not section.startswith("x-") else ():
            if not re.fullmatch(r"[A-Za-z0-9._-]+", name):
                at = place(names, name) if name in names.at else place(names[name])
                fixed = re.sub(r"[^A-Za-z0-9._-]+", "-", name).strip("-")
                hint = f"for example {fixed!r}" if fixed else "letters, digits and . _ - only"
                report.error(
                    at, f"{name!r} is no name of a component: it has more than letters, digits and . _ -", hint
                )


def _reference(report: Report, visit: Visit) -> None:
    """A reference leads to the kind of component that is expected where it stands."""
    ref = visit.node.get("$ref") if isinstance(visit.node, Map) else None
    tokens = ref.split("/") if isinstance(ref, str) else []
    section = SECTIONS.get(visit.kind)
    if section and len(tokens) == 4 and tokens[:2] == ["#", "components"] and tokens[2] != section:
        at = place(visit.node, "$ref", value=True)
        report.forbidden(at, f"$ref {ref!r} leads into {tokens[2]}", f"one of components.{section} belongs here")


# ---- paths


def _paths(report: Report) -> None:
    paths = report.doc.get("paths")
    if paths is None and (report.dialect == "3.0" or not ("webhooks" in report.doc or "components" in report.doc)):
        report.error(place(report.doc), "the document has no `paths`", "add `paths:` with at least one path")
    shapes: dict[str, str] = {}
    for path in paths if isinstance(paths, Map) else ():
        if path.startswith("x-"):
            continue
        at = place(paths, path)
        if not path.startswith("/"):
            report.error(at, f"path {path!r} does not begin with '/'", f"write it as '/{path}'")
        names = template_names(path)
        rest = re.sub(r"\{[^{}]+\}", "", path)
        if "{" in rest or "}" in rest:
            report.error(at, f"path {path!r} has braces that do not pair", "each parameter is written as {name}")
        for name in sorted({n for n in names if names.count(n) > 1}):
            report.forbidden(at, f"path {path!r} uses {{{name}}} more than once", "give each its own name")
        shape = re.sub(r"\{[^{}]*\}", "{}", path)
        if shape in shapes:
            first = place(paths, shapes[shape])
            report.forbidden(
                at, f"path {path!r} is the same as {shapes[shape]!r} at {first}", "put their operations under one path"
            )
        shapes.setdefault(shape, path)


Named = dict[tuple[str, str], tuple[Place, Map]]


def _parameters(report: Report, holder: Map) -> Named:
    """The parameters of a path item or operation by place and name; one that is listed twice is an error."""
    found: Named = {}
    raw = holder.get("parameters")
    for i, item in enumerate(raw if isinstance(raw, Seq) else ()):
        node = report.deref(item)
        if not isinstance(node, Map) or not isinstance(node.get("name"), str) or not isinstance(node.get("in"), str):
            continue
        name = node["name"].lower() if node["in"] == "header" else node["name"]
        key = (node["in"], name)
        if key in found:
            first = found[key][0]
            report.forbidden(
                place(raw, i),
                f"{key[0]} parameter {node['name']!r} is listed twice",
                f"the first is at {first}; remove one",
            )
        found.setdefault(key, (place(raw, i), node))
    return found


def _template(report: Report, paths: Any, path: str, method: str, shared: Named, own: Named) -> None:
    wanted = template_names(path)
    declared = [name for where, name in {**shared, **own} if where == "path" or where not in LOCATIONS]
    operation = paths[path][method]
    for name in wanted:
        if name not in declared:
            hint = nearest(name, [n for n in declared if n not in wanted])
            report.error(
                place(paths[path], method) if isinstance(operation, Map) else place(paths, path),
                f"{method.upper()} {path}: the path has {{{name}}}, which is not declared",
                hint or f"add a parameter with `name: {name}`, `in: path` and `required: true`",
            )
    for (where, name), (at, _) in own.items():
        if where == "path" and name not in wanted:
            hint = nearest(name, [n for n in wanted if n not in declared])
            report.error(
                at,
                f"path parameter {name!r} is not in the path {path!r}",
                hint or f"remove it, or add {{{name}}} to the path",
            )


def _unused(report: Report, path: str, item: Map, shared: Named) -> None:
    for (where, name), (at, _) in shared.items():
        if where == "path" and name not in template_names(path):
            hint = nearest(name, template_names(path))
            report.error(
                at,
                f"path parameter {name!r} is not in the path {path!r}",
                hint or f"remove it, or add {{{name}}} to the path",
            )


# ---- operations


def _operation_ids(report: Report) -> None:
    seen: dict[str, Place] = {}
    for _, node in report.own("Operation"):
        op_id = node.get("operationId")
        if not isinstance(op_id, str):
            continue
        at = place(node, "operationId", value=True)
        if not op_id:
            report.forbidden(at, "operationId is empty", "name the operation, or remove the key")
        elif seen.get(op_id, at) != at:
            report.error(at, f"operationId {op_id!r} is used twice", f"the first is at {seen[op_id]}; rename one")
        seen.setdefault(op_id, at)


def _operation(report: Report, node: Map) -> None:
    tags = node.get("tags", Seq("", (0, 0)))
    if not isinstance(tags, Seq):
        report.error(
            place(node, "tags", value=True), f"`tags` must be a list of names, is {tags!r}", f"write `tags: [{tags}]`"
        )
    for i, tag in enumerate(tags if isinstance(tags, Seq) else ()):
        if not isinstance(tag, str):
            report.error(place(tags, i), f"a tag must be text, is {tag!r}", "the name of a tag")
    responses = node.get("responses")
    if responses is None and "responses" not in node:
        add = report.error if report.dialect == "3.0" else report.warning
        add(
            place(node),
            "the operation has no `responses`",
            "say what it answers; at least `default:` with a description",
        )
        return
    if not isinstance(responses, Map):
        return
    if not any(not s.startswith("x-") for s in responses):
        report.error(
            place(node, "responses"), "`responses` is empty", "say what the operation answers; at least `default:`"
        )
    for status in responses:
        if not status.startswith("x-") and not _STATUS.fullmatch(status):
            fixed = status.upper() if _STATUS.fullmatch(status.upper()) else nearest(status, ("default",))
            hint = f"write {fixed!r}" if re.fullmatch("[1-5]XX", fixed) else fixed
            report.error(
                place(responses, status),
                f"{status!r} is no status",
                hint or "a number such as '200', a range such as '4XX', or default",
            )


def _link(report: Report, node: Map) -> None:
    target = node.get("operationId")
    known = list(_ids(report))
    if isinstance(target, str) and target not in known:
        hint = nearest(target, known) or "the operationId of an operation"
        report.error(
            place(node, "operationId", value=True), f"the link goes to {target!r}, which is no operation", hint
        )


def _ids(report: Report) -> Iterator[str]:
    for _, node in report.own("Operation"):
        if isinstance(node.get("operationId"), str):
            yield node["operationId"]
