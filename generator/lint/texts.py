"""Rules of the OpenAPI Specification on servers, security, tags and on keys that must be text."""

from __future__ import annotations

from typing import Any

from ..problems import nearest
from ..read.source import Map, Seq, place
from .cause import short
from .parts import PROSE
from .report import Report
from .walk import template_names

# Keys that are text wherever the specification defines them.
_TEXT = frozenset(
    """openapi title summary description termsOfService version name email url identifier operationId in style
    propertyName format pattern contentType externalValue operationRef authorizationUrl tokenUrl refreshUrl scheme
    bearerFormat openIdConnectUrl namespace prefix jsonSchemaDialect $id $schema $anchor $dynamicRef $dynamicAnchor
    $comment contentEncoding contentMediaType""".split()
)
_SCHEMES = {
    "apiKey": ("name", "in"),
    "http": ("scheme",),
    "oauth2": ("flows",),
    "openIdConnect": ("openIdConnectUrl",),
    "mutualTLS": (),
}
_FLOWS = {
    "implicit": ("authorizationUrl",),
    "password": ("tokenUrl",),
    "clientCredentials": ("tokenUrl",),
    "authorizationCode": ("authorizationUrl", "tokenUrl"),
}


def check(report: Report) -> None:
    """Check the parts that stand beside the operations."""
    for visit in report.visits:
        # In a mapping of names (paths, responses, callbacks) every key is a name, no keyword.
        if isinstance(visit.node, Map) and visit.kind not in (
            "Paths",
            "Responses",
            "Callback",
            "Security",
            "Components",
        ):
            _texts(report, visit.node)
    for _, node in report.own("Server"):
        _server(report, node)
    for _, node in report.own("SecurityScheme"):
        _scheme(report, node)
    for visit in report.by_kind["Security"]:
        _requirement(report, visit.node)
    tags = report.doc.get("tags")
    names: list[Any] = []
    for visit in report.by_kind["Tag"]:
        if visit.node.get("name") in names:
            report.forbidden(place(tags, visit.key), f"tag {visit.node['name']!r} is declared twice", "remove one")
        names.append(visit.node.get("name"))


def _texts(report: Report, node: Map) -> None:
    for key in node.keys() & _TEXT:
        value = node[key]
        if not isinstance(value, str) and not (value is None and key in PROSE):
            quoted = f"quote it: '{value}'" if isinstance(value, (int, float)) else ""
            report.error(place(node, key, value=True), f"{key!r} must be text, is {short(value)}", quoted)


def _server(report: Report, node: Map) -> None:
    url, variables = node.get("url"), node.get("variables", {})
    used = template_names(url) if isinstance(url, str) else []
    for name in dict.fromkeys(used):
        if name not in variables:
            hint = nearest(name, variables) or "declare it under `variables`, with a `default`"
            report.forbidden(
                place(node, "url", value=True), f"the server's url has {{{name}}}, which is not declared", hint
            )
    for name, variable in variables.items():
        if name not in used:
            report.warning(
                place(variables, name),
                f"server variable {name!r} is not in the url {url!r}",
                nearest(name, used) or "remove it",
            )
        if not isinstance(variable, Map):
            continue
        default, values = variable.get("default"), variable.get("enum")
        if not isinstance(default, str) and "default" in variable:
            report.error(
                place(variable, "default", value=True),
                f"the default of server variable {name!r} must be text, is {default!r}",
                f"quote it: '{default}'",
            )
        if values is None:
            continue
        if not isinstance(values, Seq) or not values:
            report.error(
                place(variable, "enum", value=True),
                f"`enum` of server variable {name!r} must be a list of texts",
                "list the values, or remove `enum`",
            )
            continue
        for i, value in enumerate(values):
            if not isinstance(value, str):
                report.error(
                    place(values, i),
                    f"a value of server variable {name!r} must be text, is {value!r}",
                    f"quote it: '{value}'",
                )
        if isinstance(default, str) and default not in values:
            hint = nearest(default, map(str, values)) or f"one of {', '.join(map(str, values))}"
            report.forbidden(
                place(variable, "default", value=True),
                f"the default {default!r} of server variable {name!r} is not in its enum",
                hint,
            )


def _scheme(report: Report, node: Map) -> None:
    kind = node.get("type")
    if not isinstance(kind, str) or kind not in _SCHEMES:
        hint = nearest(str(kind), _SCHEMES) or f"one of {', '.join(_SCHEMES)}"
        report.error(place(node, "type", value=True), f"{kind!r} is no type of a security scheme", hint)
        return
    for key in _SCHEMES[kind]:
        if key not in node:
            report.error(place(node), f"a security scheme of type {kind} needs {key!r}", f"add `{key}:`")
    if kind == "apiKey" and "in" in node and node["in"] not in ("query", "header", "cookie"):
        report.error(
            place(node, "in", value=True),
            f"an API key cannot be sent in {node['in']!r}",
            "one of query, header, cookie",
        )
    flows = node.get("flows")
    for name, flow in flows.items() if isinstance(flows, Map) else ():
        for key in _FLOWS.get(name, ()):
            if key not in flow:
                report.error(place(flows, name), f"the flow {name!r} needs {key!r}", f"add `{key}:`")


def _requirement(report: Report, node: Map) -> None:
    components = report.doc.get("components")
    schemes = components.get("securitySchemes", {}) if isinstance(components, Map) else {}
    for name, scopes in node.items():
        if name not in schemes:
            hint = nearest(name, schemes) or "declare it under components.securitySchemes"
            report.forbidden(place(node, name), f"there is no security scheme {name!r}", hint)
            continue
        if not isinstance(scopes, Seq) or not all(isinstance(s, str) for s in scopes):
            report.error(
                place(node, name, value=True),
                f"security scheme {name!r} takes a list of scopes, is {short(scopes)}",
                f"write `{name}: []`",
            )
            continue
        scheme = report.deref(schemes[name])
        flows = scheme.get("flows") if isinstance(scheme, Map) else None
        if not isinstance(flows, Map) or scheme.get("type") != "oauth2":
            continue
        known = [
            s for f in flows.values() if isinstance(f, Map) and isinstance(f.get("scopes"), dict) for s in f["scopes"]
        ]
        for i, scope in enumerate(scopes):
            if scope not in known:
                hint = nearest(scope, known) or f"declare it in the flows of {name!r}"
                report.rule("security-scope", place(scopes, i), f"scope {scope!r} is not declared", hint)
