"""Rules of the OpenAPI Specification on paths, operations and references, and their mends."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from ..ir import words as naming
from ..problems import Place, nearest
from ..read.bundle import escape
from ..read.grammar import SECTIONS, operations
from ..read.numbers import written
from ..read.source import Map, Seq, place
from ..read.walk import Visit, template_names
from .cause import short
from .parameters import LOCATIONS
from .report import Report, drop, new_map, new_seq, put, rename

_STATUS = re.compile(r"[1-5][0-9][0-9]|[1-5]XX|default")


def check(report: Report) -> None:
    """Check everything that holds operations together."""
    _paths(report)
    for item, node in report.own("PathItem"):
        named = _parameters(report, node)
        inside = item.up is not None and item.up.kind == "Paths"
        for method, operation in list(operations(node)):
            if isinstance(operation, Map):
                own = _parameters(report, operation)
                if inside:
                    _template(report, node, str(item.key), method, operation, named, own)
        if inside:
            _unused(report, str(item.key), node, named)
    _operation_ids(report)
    for _, node in report.own("Operation"):
        _operation(report, node)
    known = list(_ids(report))
    for visit, node in report.own("Link"):
        _link(report, visit, node, known)
    _names(report)
    for visit in report.visits:
        _reference(report, visit)


def _names(report: Report) -> None:
    components = report.doc.get("components")
    changed: dict[str, str] = {}
    for section, names in components.items() if isinstance(components, Map) else ():
        for name in list(names) if isinstance(names, Map) and not section.startswith("x-") else ():
            if not re.fullmatch(r"[A-Za-z0-9._-]+", name):
                at = place(names, name) if name in names.at else place(names[name])
                plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
                fixed = re.sub(r"[^A-Za-z0-9._-]+", "-", plain).strip("-") or section.rstrip("s")
                fixed = naming.unique(fixed, names, "-")
                text = f"{name!r} is no name of a component: it has more than letters, digits and . _ -"
                report.rule("name", at, text, f"for example {fixed!r}", f"called {fixed!r}")
                rename(names, name, fixed)
                changed[f"#/components/{section}/{escape(name)}"] = f"#/components/{section}/{escape(fixed)}"
                if section == "securitySchemes":
                    for visit in report.by_kind["Security"]:
                        if isinstance(visit.node, Map) and name in visit.node:
                            new = visit.node.like()
                            new.update({fixed if k == name else k: v for k, v in visit.node.items()})
                            put(visit, new)
    if changed:
        _redirect(report, changed)


def _redirect(report: Report, changed: dict[str, str]) -> None:
    """Let the references to what has another name now lead there."""

    def moved(ref: Any) -> Any:
        head = "/".join(ref.split("/")[:4]) if isinstance(ref, str) else ""
        return changed[head] + ref[len(head) :] if head in changed else ref

    for visit in report.visits:
        if isinstance(visit.node, Map):
            if "$ref" in visit.node:
                visit.node["$ref"] = moved(visit.node["$ref"])
            if visit.kind == "Discriminator" and isinstance(visit.node.get("mapping"), Map):
                visit.node["mapping"].update({k: moved(v) for k, v in visit.node["mapping"].items()})


def _reference(report: Report, visit: Visit) -> None:
    """A reference leads to the kind of component that is expected where it stands."""
    ref = visit.node.get("$ref") if isinstance(visit.node, Map) else None
    tokens = ref.split("/") if isinstance(ref, str) else []
    section = SECTIONS.get(visit.kind)
    if section and len(tokens) == 4 and tokens[:2] == ["#", "components"] and tokens[2] != section:
        at = place(visit.node, "$ref", value=True)
        hint = f"one of components.{section} belongs here"
        report.rule("reference-kind", at, f"$ref {ref!r} leads into {tokens[2]}", hint)


# ---- paths


def _paths(report: Report) -> None:
    paths = report.doc.get("paths")
    if paths is None:
        if report.dialect == "3.0" or not ("webhooks" in report.doc or "components" in report.doc):
            hint = "add `paths:` with at least one path"
            report.rule("paths", place(report.doc), "the document has no `paths`", hint)
        report.doc["paths"] = Map(report.doc.file, report.doc.mark)
        return
    shapes: dict[str, str] = {}
    for path in list(paths) if isinstance(paths, Map) else ():
        if path.startswith("x-"):
            continue
        at = place(paths, path)
        fixed = path
        if not path.startswith("/"):
            fixed = f"/{path}"
            report.rule(
                "path", at, f"path {path!r} does not begin with '/'", f"write it as {fixed!r}", f"taken as {fixed!r}"
            )
        names = template_names(path)
        rest = re.sub(r"\{[^{}]+\}", "", path)
        if "{" in rest or "}" in rest:
            fixed = re.sub(r"(\{[^{}]+\})|[{}]", lambda m: m[1] or quote(m[0]), fixed)
            hint = "each parameter is written as {name}"
            report.rule("path", at, f"path {path!r} has braces that do not pair", hint, f"taken as {fixed!r}")
        for name in sorted({n for n in names if names.count(n) > 1}):
            text = f"path {path!r} uses {{{name}}} more than once"
            report.rule("path", at, text, "give each its own name", "each gets the same value")
        shape = re.sub(r"\{[^{}]*\}", "{}", fixed)
        if shape in shapes:
            text = f"path {path!r} is the same as {shapes[shape]!r} at {place(paths, shapes[shape])}"
            report.rule(
                "path-twice", at, text, "put their operations under one path", "the operations of both are there"
            )
        shapes.setdefault(shape, path)
        if fixed != path and fixed not in paths:
            rename(paths, path, fixed)
            _moved(report, paths, path, fixed)


def _moved(report: Report, paths: Map, old: str, new: str) -> None:
    """Let what was found under a path be under its new name."""
    for kind in ("PathItem",):
        report.by_kind[kind] = [
            v._replace(key=new) if v.parent is paths and v.key == old else v for v in report.by_kind[kind]
        ]
        report.written.pop(kind, None)


Named = dict[tuple[str, str], tuple[Place, Any, Map]]


def _parameters(report: Report, holder: Map) -> Named:
    """The parameters of a path item or operation by place and name: where each stands, as it stands there, and what it is."""
    found: Named = {}
    raw = holder.get("parameters")
    for i, item in enumerate(list(raw) if isinstance(raw, Seq) else ()):
        node = report.deref(item)
        if not isinstance(node, Map) or not isinstance(node.get("name"), str) or not isinstance(node.get("in"), str):
            continue
        name = node["name"].lower() if node["in"] == "header" else node["name"]
        key = (node["in"], name)
        if key in found:
            text = f"{key[0]} parameter {node['name']!r} is listed twice"
            hint = f"the first is at {found[key][0]}; remove one"
            report.rule("parameter-twice", place(raw, i), text, hint, f"the first counts, at {found[key][0]}")
            _without(holder, item)
        found.setdefault(key, (place(raw, i), item, node))
    return found


def _without(holder: Map, parameter: Any) -> None:
    """Take a parameter out of the list of a path item or operation; the last of those that are the same object."""
    kept = new_seq(holder["parameters"], list(holder["parameters"]))
    kept.at = list(holder["parameters"].at)
    for i in reversed(range(len(kept))):
        if kept[i] is parameter:
            del kept[i]
            del kept.at[i : i + 1]
            break
    holder["parameters"] = kept


def _template(report: Report, item: Map, path: str, method: str, operation: Map, shared: Named, own: Named) -> None:
    wanted = template_names(path)
    declared = [name for where, name in {**shared, **own} if where == "path" or where not in LOCATIONS]
    missing = [name for name in dict.fromkeys(wanted) if name not in declared]
    extra = [name for where, name in own if where == "path" and name not in wanted]
    for name in missing:
        close = nearest(name, [n for n in declared if n not in wanted])
        hint = close or f"add a parameter with `name: {name}`, `in: path` and `required: true`"
        meant = _meant(name, missing, extra)
        how = f"the parameter {meant!r} is taken for it" if meant else "taken as a required text"
        text = f"{method.upper()} {path}: the path has {{{name}}}, which is not declared"
        if not report.rule("path-parameter", place(item, method), text, hint, how):
            continue
        if meant:
            _, raw, node = own["path", meant]
            extra.remove(meant)
            _without(operation, raw)
            parameter = node.like()
            parameter.update(node)
            parameter["name"] = name
        else:
            parameter = new_map(operation, name=name, required=True, schema=new_map(operation, type="string"))
            parameter["in"] = "path"
        operation["parameters"] = new_seq(operation, [*operation.get("parameters", ()), parameter])
    for name in extra:
        at, raw, _ = own["path", name]
        hint = nearest(name, [n for n in wanted if n not in declared]) or f"remove it, or add {{{name}}} to the path"
        text = f"path parameter {name!r} is not in the path {path!r}"
        report.rule("path-parameter", at, text, hint, "the parameter is left out")
        _without(operation, raw)


def _meant(name: str, missing: list[str], extra: list[str]) -> str:
    """The declared parameter that a name in a path is meant to be: the only one, or the same but for its case."""
    same = [n for n in extra if n.lower().replace("-", "_") == name.lower().replace("-", "_")]
    return same[0] if len(same) == 1 else extra[0] if len(extra) == len(missing) == 1 else ""


def _unused(report: Report, path: str, item: Map, shared: Named) -> None:
    for (where, name), (at, raw, _) in shared.items():
        if where == "path" and name not in template_names(path):
            hint = nearest(name, template_names(path)) or f"remove it, or add {{{name}}} to the path"
            text = f"path parameter {name!r} is not in the path {path!r}"
            report.rule("path-parameter", at, text, hint, "the parameter is left out")
            _without(item, raw)


# ---- operations


def _operation_ids(report: Report) -> None:
    seen: dict[str, Place] = {}
    taken = set(_ids(report))
    for _, node in report.own("Operation"):
        op_id = node.get("operationId")
        if not isinstance(op_id, str):
            continue
        at = place(node, "operationId", value=True)
        if not op_id:
            hint = "name the operation, or remove the key"
            report.rule("operation-id-twice", at, "operationId is empty", hint, "a name made from method and path")
            del node["operationId"]
        elif seen.get(op_id, at) != at:
            name = naming.unique(op_id, taken, "" if op_id[-1].isalpha() else "_")
            text = f"operationId {op_id!r} is used twice"
            hint = f"the first is at {seen[op_id]}; rename one"
            report.rule(
                "operation-id-twice", at, text, hint, f"this one is called {name!r}; the first is at {seen[op_id]}"
            )
            taken.add(name)
            node["operationId"] = name
        seen.setdefault(op_id, at)


def _operation(report: Report, node: Map) -> None:
    tags = node.get("tags")
    if "tags" in node and not isinstance(tags, Seq):
        at = place(node, "tags", value=True)
        plain = isinstance(tags, str)
        hint = f"write `tags: [{tags}]`" if plain else "a list of texts"
        report.rule(
            "tag",
            at,
            f"`tags` must be a list of names, is {short(tags)}",
            hint,
            "taken as a list of one" if plain else "left out",
        )
        node["tags"] = tags = new_seq(node, [tags] if plain else [])
    for i, tag in enumerate(tags if isinstance(tags, Seq) else ()):
        if not isinstance(tag, str):
            text = f"a tag must be text, is {short(tag)}"
            meant = tag.get("name") if isinstance(tag, Map) else tag if tag is None else written(tag)
            how = f"taken as {meant!r}" if isinstance(meant, str) else "left out"
            if not report.rule("tag", place(tags, i), text, "the name of a tag", how):
                continue
            node["tags"] = new_seq(
                node, [meant if t is tag else t for t in node["tags"] if t is not tag or isinstance(meant, str)]
            )
    responses = node.get("responses")
    if not isinstance(responses, Map):
        hint = "say what it answers; at least `default:` with a description"
        if report.dialect == "3.0":
            report.rule("responses", place(node), "the operation has no `responses`", hint)
        else:
            report.warning(place(node), "the operation has no `responses`", hint)
        node["responses"] = responses = Map(node.file, node.mark)
    elif not any(not s.startswith("x-") for s in responses):
        hint = "say what the operation answers; at least `default:`"
        report.rule("responses", place(node, "responses"), "`responses` is empty", hint)
    for status in list(responses):
        if not status.startswith("x-") and not _STATUS.fullmatch(status):
            fixed = status.upper() if _STATUS.fullmatch(status.upper()) else ""
            fixed = fixed or ("default" if nearest(status, ("default",)) else "")
            hint = f"write {fixed!r}" if fixed else "a number such as '200', a range such as '4XX', or default"
            clear = fixed and fixed not in responses
            how = f"taken as {fixed!r}" if clear else "left out"
            report.rule("responses", place(responses, status), f"{status!r} is no status", hint, how)
            if clear:
                rename(responses, status, fixed)
            else:
                del responses[status]


def _link(report: Report, visit: Visit, node: Map, known: list[str]) -> None:
    target = node.get("operationId")
    if isinstance(target, str) and target not in known:
        hint = nearest(target, known) or "the operationId of an operation"
        text = f"the link goes to {target!r}, which is no operation"
        report.rule("link", place(node, "operationId", value=True), text, hint, "the link is left out")
        if visit.path[:1] == ("components",):
            del node["operationId"]  # Others refer to it.
        else:
            drop(visit)


def _ids(report: Report) -> Iterator[str]:
    for _, node in report.own("Operation"):
        if isinstance(node.get("operationId"), str):
            yield node["operationId"]
