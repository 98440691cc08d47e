"""Rules of the OpenAPI Specification on servers, security and tags, and their mends."""

from __future__ import annotations

import re
from typing import Any

from ..problems import nearest
from ..read.numbers import written
from ..read.source import Map, Seq, place
from ..read.walk import Visit, template_names
from .cause import short
from .report import Report, drop, new_map, new_seq, put

# A host, perhaps with a port and a path, where a URL should be.
_HOST = re.compile(r"(localhost|[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+)(:\d+)?(/|\Z)|[A-Za-z0-9-]+:\d+(/|\Z)")

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
    for _, node in report.own("Server"):
        _server(report, node)
    for visit, node in report.own("SecurityScheme"):
        _scheme(report, visit, node)
    for visit in report.by_kind["Security"]:
        _requirement(report, visit)
    names: list[Any] = []
    for visit in report.by_kind["Tag"]:
        name = visit.node.get("name")
        if name in names:
            text = f"tag {name!r} is declared twice"
            report.rule("tag", place(visit.node), text, "remove one", "the first declaration counts")
            drop(visit)
        names.append(name)


def _server(report: Report, node: Map) -> None:
    url = node["url"]
    variables = node.get("variables")
    variables = variables if isinstance(variables, Map) else Map(node.file, node.mark)
    used = template_names(url)
    at = place(node, "url", value=True)
    if _HOST.match(url):
        local = url.startswith(("localhost", "127.", "0.0.0.0"))
        meant = f"{'http' if local else 'https'}://{url}"
        report.rule(
            "server",
            at,
            f"the server's url {url!r} has no scheme",
            f"write {meant!r}",
            f"taken as {meant!r}; pass `base_url` for another",
        )
        node["url"] = url = meant
    for name in dict.fromkeys(used):
        if name not in variables:
            hint = nearest(name, variables) or "declare it under `variables`, with a `default`"
            text = f"the server's url has {{{name}}}, which is not declared"
            report.rule("server", at, text, hint, "it has to be given where the client is made")
            variables[name] = new_map(node, default="")
            node["variables"] = variables
    for name, variable in list(variables.items()):
        if name not in used:
            hint = nearest(name, used) or "remove it"
            report.warning(place(variables, name), f"server variable {name!r} is not in the url {url!r}", hint)
        if isinstance(variable, Map):
            _variable(report, name, variable)


def _variable(report: Report, name: str, variable: Map) -> None:
    default, values = variable.get("default"), variable.get("enum")
    if not isinstance(default, str):
        at, text = (
            place(variable, "default", value=True),
            written(default) if not isinstance(default, (Map, Seq)) else "",
        )
        message = f"the default of server variable {name!r} must be text, is {short(default)}"
        if not report.rule("server", at, message, f"quote it: '{text}'", f"taken as {text!r}"):
            return
        variable["default"] = default = text
    if "enum" not in variable:
        return
    if not isinstance(values, Seq) or not values:
        text = f"`enum` of server variable {name!r} must be a list of texts"
        at = place(variable, "enum", value=True)
        report.rule("server", at, text, "list the values, or remove `enum`", "any value may be given")
        del variable["enum"]
        return
    for i, value in enumerate(values):
        if not isinstance(value, str):
            text = f"a value of server variable {name!r} must be text, is {short(value)}"
            report.rule(
                "server", place(values, i), text, f"quote it: '{written(value)}'", f"taken as {written(value)!r}"
            )
    texts = [v if isinstance(v, str) else written(v) for v in values]
    if texts != values:
        variable["enum"] = new_seq(values, texts)
    if default not in texts:
        hint = nearest(default, texts) or f"one of {', '.join(texts)}"
        text = f"the default {default!r} of server variable {name!r} is not in its enum"
        report.rule("server", place(variable, "default", value=True), text, hint, "taken as one more value")
        variable["enum"] = new_seq(values, [default, *texts])


def _scheme(report: Report, visit: Visit, node: Map) -> None:
    kind = node.get("type")
    if kind not in _SCHEMES:
        meant = next((known for known in _SCHEMES if known.lower() == str(kind).lower()), "")
        hint = nearest(str(kind), _SCHEMES) or f"one of {', '.join(_SCHEMES)}"
        text = f"{kind!r} is no type of a security scheme"
        at = place(node, "type", value=True)
        if str(kind).lower() in ("basic", "bearer", "digest"):
            report.rule("security", at, text, hint, f"taken as `type: http` with `scheme: {str(kind).lower()}`")
            node["type"], node["scheme"] = "http", str(kind).lower()
        else:
            how = f"taken as {meant!r}" if meant else "nothing is sent for it"
            if not report.rule("security", at, text, hint, how):
                return
            if not meant:
                drop(visit)
                return
            node["type"] = meant
        kind = node["type"]
    for key in _SCHEMES[kind]:
        if key not in node:
            stand_in, how = {"in": ("header", "sent in a header"), "scheme": ("bearer", "taken as `bearer`")}.get(
                key, ("", "nothing is sent for it" if key == "name" else "taken as empty")
            )
            text = f"a security scheme of type {kind} needs {key!r}"
            if not report.rule("security", place(node), text, f"add `{key}:`", how):
                return
            if key == "name":
                drop(visit)
                return
            node[key] = new_map(node) if key == "flows" else stand_in
    if kind == "apiKey" and node["in"] not in ("query", "header", "cookie"):
        meant = str(node["in"]).lower()
        clear = meant in ("query", "header", "cookie")
        text, at = f"an API key cannot be sent in {node['in']!r}", place(node, "in", value=True)
        how = f"taken as {meant!r}" if clear else "nothing is sent for it"
        if not report.rule("security", at, text, "one of query, header, cookie", how):
            return
        if not clear:
            drop(visit)
            return
        node["in"] = meant
    flows = node.get("flows")
    for name, flow in flows.items() if isinstance(flows, Map) else ():
        for key in _FLOWS.get(name, ()):
            if key not in flow:
                text = f"the flow {name!r} needs {key!r}"
                report.rule("security", place(flows, name), text, f"add `{key}:`", "the address is not shown")


def _requirement(report: Report, visit: Visit) -> None:
    node = visit.node
    components = report.doc.get("components")
    schemes = components.get("securitySchemes") if isinstance(components, Map) else None
    schemes = schemes if isinstance(schemes, Map) else {}
    mended = {}
    for name, scopes in node.items() if isinstance(node, Map) else ():
        if name not in schemes:
            hint = nearest(name, schemes) or "declare it under components.securitySchemes"
            text = f"there is no security scheme {name!r}"
            report.rule("security", place(node, name), text, hint, "nothing is sent for it")
            continue
        if not isinstance(scopes, Seq) or not all(isinstance(s, str) for s in scopes):
            text = f"security scheme {name!r} takes a list of scopes, is {short(scopes)}"
            report.rule("security", place(node, name, value=True), text, f"write `{name}: []`", "taken as no scopes")
            scopes = new_seq(node, [])
        mended[name] = scopes
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
    if isinstance(node, Map) and mended != node:
        new = node.like()
        new.update(mended)
        put(visit, new)
