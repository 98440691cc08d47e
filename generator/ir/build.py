"""Builds the IR of an API from its bundle: operations by family, and the definitions they use."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any as AnyValue

from .. import ir
from ..problems import Problems
from ..read.bundle import Bundle, pointer
from ..read.grammar import operations
from ..read.source import Map, place
from . import texts
from . import words as naming
from .meanings import meanings
from .media_types import definite, media_type
from .schemas import Schemas, _default
from .successors import successor

# Headers that other parts of a description speak of; OpenAPI has parameters of these names ignored.
RESERVED_HEADERS = ("accept", "content-type", "authorization")


def build(bundle: Bundle, problems: Problems) -> ir.Api:
    """The IR of a bundle that has passed the structure checks. What cannot be carried over is a problem."""
    return _Builder(bundle, problems).api()


class _Builder:
    def __init__(self, bundle: Bundle, problems: Problems) -> None:
        self.doc, self.problems = bundle.doc, problems
        self.schemas = Schemas(bundle, problems)
        self.ids: dict[str, Map] = {}  # operationId to operation, those that are written down first
        for item in self.doc.get("paths", {}).values():
            for _, node in operations(item) if isinstance(item, Map) else ():
                if isinstance(node, Map) and isinstance(node.get("operationId"), str):
                    self.ids.setdefault(node["operationId"], node)

    def deref(self, node: AnyValue) -> AnyValue:
        """What a reference stands for; a description beside it wins."""
        if not (isinstance(node, Map) and "$ref" in node):
            return node
        target = self.deref(pointer(self.doc, node["$ref"][1:]))
        over = {k: node[k] for k in ("summary", "description") if k in node}
        if not over or not isinstance(target, Map):
            return target
        new = target.like()
        new.update(target)
        new.update(over)
        return new

    # ---- the whole

    def api(self) -> ir.Api:
        info = self.doc["info"]
        families = self.families()
        definitions = self.homes(families)
        return ir.Api(
            title=str(info["title"]),
            version=str(info["version"]),
            description=_text(info, "description"),
            servers=self.servers(self.doc.get("servers")) or (ir.Server("/"),),
            schemes=tuple(self.schemes()),
            families=families,
            groups=self.groups(families),
            definitions=definitions,
            security=tuple(map(self.requirement, self.doc.get("security", ()))),
        )

    def families(self) -> tuple[ir.Family, ...]:
        found: dict[str, list[ir.Operation]] = {}
        names: dict[str, str] = {}
        texts: dict[str, str] = {}
        for tag in self.doc.get("tags", ()):
            slug = naming.unique(naming.slug(str(tag["name"])), set(names.values()), "-")
            names[str(tag["name"])], texts[str(tag["name"])] = slug, _text(tag, "description")
            found[str(tag["name"])] = []
        for path, item in self.doc.get("paths", {}).items():
            if path.startswith("x-"):
                continue
            item = self.deref(item)
            for method, node in operations(item):
                tags = node.get("tags") or ["Default"]
                tag = str(tags[0])
                if tag not in names:
                    names[tag] = naming.unique(naming.slug(tag), set(names.values()), "-")
                    texts[tag] = ""
                found.setdefault(tag, []).append(self.operation(path, method, item, node, names[tag]))
        return tuple(ir.Family(names[t], t, texts[t], tuple(ops)) for t, ops in found.items() if ops)

    def groups(self, families: tuple[ir.Family, ...]) -> tuple[ir.Group, ...]:
        slugs = {f.name: f.slug for f in families}
        groups = []
        for group in self.doc.get("x-tagGroups", ()):
            members = tuple(slugs[t] for t in group.get("tags", ()) if t in slugs)
            groups.append(ir.Group(str(group["name"]), _text(group, "description"), members))
        grouped = {s for g in groups for s in g.families}
        rest = tuple(f.slug for f in families if f.slug not in grouped)
        if rest:
            groups.append(ir.Group("More families" if groups else "Families", "", rest))
        return tuple(groups)

    def homes(self, families: tuple[ir.Family, ...]) -> dict[str, ir.Definition]:
        """The definitions, each with the families and operations that use it; see `ir.Definition`."""
        definitions = self.schemas.definitions
        uses = {name: tuple(ir.uses(definition)) for name, definition in definitions.items()}
        users: dict[str, dict[str, None]] = {name: {} for name in definitions}
        operations: dict[str, list[str]] = {name: [] for name in definitions}
        for op in (op for family in families for op in family.operations):
            todo, seen = [*ir.used_by(op)], set()
            while todo:
                name = todo.pop()
                if name not in seen:
                    seen.add(name)
                    users[name][op.family] = None
                    operations[name].append(op.id)
                    todo += uses[name]
        homes = {name: tuple(found) for name, found in users.items()}
        for name in [n for n, found in users.items() if not found]:
            touched = {next(iter(found)) for found in map(users.__getitem__, self.reach(name)) if len(found) == 1}
            homes[name] = tuple(touched) if len(touched) == 1 else ()
        return {
            name: replace(definition, families=homes[name], operations=tuple(operations[name]))
            for name, definition in definitions.items()
        }

    def reach(self, name: str) -> set[str]:
        """All definitions that `name` leads to."""
        seen: set[str] = set()
        todo = [name]
        while todo:
            current = todo.pop()
            if current not in seen:
                seen.add(current)
                todo += ir.uses(self.schemas.definitions[current])
        return seen

    # ---- operations

    def operation(self, path: str, method: str, item: Map, node: Map, family: str) -> ir.Operation:
        op_id = self.operation_id(path, method, node)
        hint = naming.pascal(op_id)
        merged: dict[tuple[str, str], AnyValue] = {}
        for raw in [*item.get("parameters", ()), *node.get("parameters", ())]:
            p = self.deref(raw)
            if p["in"] == "header" and str(p["name"]).lower() in RESERVED_HEADERS:
                text = (
                    f"parameter {p['name']!r} is ignored, as OpenAPI has it: the description says elsewhere what it is"
                )
                self.problems.warning(place(p, "name"), text, "remove it")
                continue
            merged[p["in"], p["name"]] = p
        security = node.get("security", self.doc.get("security", ()))
        return ir.Operation(
            id=op_id,
            method=method.upper(),
            path=path,
            family=family,
            place=place(node),
            summary=_text(node, "summary"),
            description=_text(node, "description") or _text(item, "description"),
            deprecation=self.deprecation(node),
            parameters=tuple(self.parameter(p, hint) for p in merged.values()),
            body=self.body(node.get("requestBody"), hint),
            responses=tuple(
                self.response(str(s), r, hint)
                for s, r in node.get("responses", {}).items()
                if not str(s).startswith("x-")
            ),
            security=tuple(map(self.requirement, security)),
            servers=self.servers(node.get("servers") or item.get("servers")),
            **self.extensions(node),
        )

    def deprecation(self, node: Map) -> ir.Deprecation | None:
        if node.get("deprecated") is not True:
            return None
        reason = texts.instead(_text(node, "description"))
        if said := successor(node, "", self.ids):
            return ir.Deprecation(reason, said.operation, said.elsewhere)
        own = node.get("operationId")
        named = (name for name in re.findall(r"`([^`]+)`", reason) if name in self.ids and name != own)
        return ir.Deprecation(reason, next(named, ""))

    def requirement(self, node: Map) -> ir.Requirement:
        """The schemes that are needed together. One that is not declared, of which lint tells, says nothing to go by."""
        known = self.doc.get("components", {}).get("securitySchemes", {})
        return ir.Requirement(
            tuple(
                (str(k), tuple(map(str, v or ())))
                for k, v in node.items()
                if k in known and _unsupported(self.deref(known[k])) is None
            )
        )

    def operation_id(self, path: str, method: str, node: Map) -> str:
        """The operationId; where there is none, one that reads as the request line does: GET /pets/{id} is getPetsById."""
        op_id = node.get("operationId")
        if isinstance(op_id, str) and op_id and self.ids[op_id] is node:
            return op_id
        parts = [("by-" + p.strip("{}")) if p.startswith("{") else p for p in path.split("/") if p]
        made = method + "".join(naming.pascal(p).rstrip("_") for p in parts) if parts else f"{method}Root"
        # One that is taken belongs to a path item that stands under several paths.
        wanted = op_id if isinstance(op_id, str) and op_id else made
        op_id = naming.unique(wanted, self.ids)
        if op_id != wanted:
            text = (
                f"{method.upper()} {path} would be called {wanted!r}, as the operation at {place(self.ids[wanted])} is"
            )
            self.problems.warning(place(node), text, f"give it an operationId of its own; it is called {op_id!r}")
        self.ids[op_id] = node
        return op_id

    def extensions(self, node: Map) -> dict[str, AnyValue]:
        """The vendor extensions that the outputs know; lint checks their form."""
        found: dict[str, AnyValue] = {}
        p = node.get("x-pagination")
        if isinstance(p, Map):
            found["pagination"] = ir.Pagination(
                p.get("resultsPath"), p.get("limitParam"), p.get("pageParam"), p.get("pageOffsetParam"),
                p.get("cursorParam"), p.get("cursorPath"), p.get("firstPage", 0),
            )  # fmt: skip
        p = node.get("x-permission")
        if isinstance(p, Map):
            found["permission"] = ir.Permission(str(p.get("operator", "OR")), tuple(map(str, p.get("permissions", ()))))
        p = node.get("x-rate-limit")
        if isinstance(p, Map) and isinstance(p.get("limit"), int) and isinstance(p.get("period"), int):
            found["rate_limit"] = ir.RateLimit(
                p["limit"], p["period"], str(p.get("per", "organization")), p.get("onDemand") is True
            )
        p = node.get("x-unstable")
        if p:
            found["unstable"] = p if isinstance(p, str) else "This operation may still change."
        state = node.get("x-state")
        by = state.get("by") if isinstance(state, Map) else None
        if isinstance(by, Map):
            places = (str(place_).partition(".") for place_ in by.values())
            found["named_by"] = tuple(name for where, _, name in places if where == "query")
        if node.get("x-sunset"):
            found["sunset"] = str(node["x-sunset"])
        return found

    def parameter(self, node: Map, hint: str) -> ir.Parameter:
        schema, media, holder = node.get("schema"), None, node
        for text, content in (node.get("content") or {}).items():
            if isinstance(content, Map):
                media, schema, holder = media_type(str(text)), content.get("schema"), content
        location = str(node["in"])
        style = str(node.get("style") or ("form" if location in ("query", "cookie") else "simple"))
        explode = node.get("explode")
        behind = self.schemas.resolve(schema)
        return ir.Parameter(
            name=str(node["name"]),
            location=location,
            type=self.schemas.type_of(schema, hint + naming.pascal(str(node["name"])), inline_enum=True),
            required=node.get("required") is True or location == "path",
            description=_text(node, "description"),
            style=style,
            explode=explode if isinstance(explode, bool) else style in ("form", "cookie"),
            reserved=node.get("allowReserved") is True and location == "query",
            media=media,
            deprecated=node.get("deprecated") is True,
            default=_default(behind),
            example=self.parameter_example(node, holder, behind),
            examples=self.named_examples(node, holder),
            meanings=meanings(behind) if isinstance(behind, Map) else (),
        )

    def parameter_example(self, node: Map, holder: Map, schema: AnyValue) -> ir.Example | None:
        """The example of a parameter; `holder` is what has it: the parameter, or its media type."""
        now = _now(node)
        if "example" in holder:
            return ir.Example("example", holder["example"], now=now)
        if named := self.named_examples(node, holder):
            return named[0]
        if isinstance(schema, Map):
            for value in [schema["example"]] if "example" in schema else schema.get("examples") or []:
                return ir.Example("example", value, now=now)
        return None

    def named_examples(self, node: Map, holder: Map) -> tuple[ir.Example, ...]:
        """The named examples of a parameter."""
        found = holder.get("examples")
        named = ((name, self.deref(e)) for name, e in found.items()) if isinstance(found, Map) else ()
        return tuple(
            ir.Example(str(name), e["value"], _text(e, "summary"), _text(e, "description"), _now(e) or _now(node))
            for name, e in named
            if isinstance(e, Map) and "value" in e
        )

    def body(self, node: AnyValue, hint: str) -> ir.Body | None:
        node = self.deref(node)
        if not isinstance(node, Map):
            return None
        contents = self.contents(node.get("content", {}), f"{hint}Request", sent=True)
        if not contents:
            return None  # Nothing is said about what could be sent.
        return ir.Body(contents, node.get("required") is True, _text(node, "description"))

    def response(self, status: str, node: AnyValue, hint: str) -> ir.Response:
        node = self.deref(node)
        name = f"{hint}Response" if status.startswith("2") else f"{hint}Response{naming.pascal(status).lstrip('N')}"
        headers = []
        for key, header in (node.get("headers") or {}).items():
            header = self.deref(header)
            kind = self.schemas.type_of(header.get("schema"), hint + naming.pascal(str(key)), inline_enum=True)
            headers.append(ir.Header(str(key), _text(header, "description"), kind))
        return ir.Response(
            status, _text(node, "description"), self.contents(node.get("content", {}), name, sent=False), tuple(headers)
        )

    def contents(self, content: Mapping[str, AnyValue], hint: str, *, sent: bool) -> tuple[ir.Content, ...]:
        """The media types of a body, JSON first."""
        found = []
        for i, (text, node) in enumerate(content.items()):
            node = node if isinstance(node, Map) else {}
            schema = node.get("schema")
            kind = self.schemas.type_of(schema, hint if i == 0 else f"{hint}{i + 1}") if schema is not None else None
            media = definite(str(text), kind, sent=sent)
            media = media_type(str(text)) if media.text in content else media
            binary = media.kind == "bytes" or (isinstance(kind, ir.Scalar) and kind.format == "binary")
            if not media.is_json and isinstance(kind, ir.Scalar):
                kind = None
            examples = tuple(self.examples(node))
            parts = tuple(self.parts(node.get("encoding"), media.kind)) if media.is_form else ()
            found.append(ir.Content(media, kind, examples, parts, binary and not media.is_json))
        return tuple(sorted(found, key=lambda c: not c.media.is_json))

    def parts(self, encoding: AnyValue, kind: str) -> Iterator[ir.Part]:
        """What `encoding` says of the properties of a form."""
        for name, node in encoding.items() if isinstance(encoding, Map) else ():
            if not isinstance(node, Map):
                continue
            style, explode = str(node.get("style") or ""), node.get("explode")
            styled = kind == "form" and bool({"style", "explode", "allowReserved"} & node.keys())
            headers = []
            for key, header in (node.get("headers") or {}).items() if kind == "multipart" else ():
                header = self.deref(header)
                schema = self.schemas.resolve(header.get("schema"))
                example = self.parameter_example(header, header, schema)
                values = [*_default(schema), *([example.value] if example else ())]
                if values and str(key).lower() not in ("content-type", "content-disposition"):
                    headers.append((str(key), str(values[0])))
            text = str(node.get("contentType") or "").partition(",")[0].strip()
            yield ir.Part(
                str(name),
                None if styled or not text or text.partition(";")[0].endswith("/*") else media_type(text),
                (style or "form") if styled else "",
                explode if isinstance(explode, bool) else style in ("", "form"),
                node.get("allowReserved") is True,
                tuple(headers),
            )

    def examples(self, node: Mapping[str, AnyValue]) -> Iterator[ir.Example]:
        for name, raw in (node.get("examples") or {}).items():
            example = self.deref(raw)
            if isinstance(example, Map) and "value" in example:
                yield ir.Example(
                    str(name), example["value"], _text(example, "summary"), _text(example, "description"), _now(example)
                )
        if "example" in node and not node.get("examples"):
            yield ir.Example("example", node["example"])

    # ---- servers and security

    def servers(self, nodes: AnyValue) -> tuple[ir.Server, ...]:
        servers = []
        for node in nodes or ():
            variables = []
            for name, v in (node.get("variables") or {}).items():
                texts = v.get("x-enum-descriptions") or {}
                values = tuple(map(str, v.get("enum") or ()))
                meanings = tuple((str(k), str(t)) for k, t in texts.items())
                variables.append(
                    (str(name), ir.Variable(str(v.get("default", "")), values, _text(v, "description"), meanings))
                )
            servers.append(ir.Server(str(node["url"]), tuple(variables), _text(node, "description")))
        return tuple(servers)

    def schemes(self) -> Iterator[ir.Scheme]:
        for name, raw in self.doc.get("components", {}).get("securitySchemes", {}).items():
            node = self.deref(raw)
            kind = str(node.get("type"))
            if unsupported := _unsupported(node):
                what, hint = unsupported
                text = f"security scheme {name!r} is {what}, which the outputs do not know: nothing is sent for it"
                self.problems.warning(place(node), text, hint)
                continue
            if kind == "http":
                kind = "basic" if str(node.get("scheme", "")).lower() == "basic" else "bearer"
            elif kind in ("oauth2", "openIdConnect"):
                kind = "bearer"
            scopes = {
                str(k): str(v)
                for flow in (node.get("flows") or {}).values()
                for k, v in (flow.get("scopes") or {}).items()
            }
            yield ir.Scheme(
                str(name),
                kind,
                str(node.get("in", "")),
                str(node.get("name", "")),
                _text(node, "description"),
                tuple(scopes.items()),
            )


def _text(node: Mapping[str, AnyValue], key: str) -> str:
    value = node.get(key)
    return value.strip() if isinstance(value, str) else ""


def _unsupported(scheme: Map) -> tuple[str, str] | None:
    """What a security scheme is that no key is sent for, and what to do instead; None for all others."""
    kind, http = str(scheme.get("type")), str(scheme.get("scheme", "")).lower()
    if kind == "mutualTLS":
        return "mutual TLS", "give the client `verify=` with an `ssl.SSLContext` that has the certificate"
    if kind == "http" and http not in ("basic", "bearer"):
        return f"HTTP {http or 'of an unknown kind'}", "give the client an `http_client` with an `auth` that knows it"
    return None


def _now(node: Mapping[str, AnyValue]) -> tuple[tuple[str, int], ...]:
    raw = node.get("x-now")
    return tuple((str(k), int(v)) for k, v in raw.items() if isinstance(v, int)) if isinstance(raw, dict) else ()
