"""Compares what belongs to the document as a whole: servers, security schemes, families, webhooks, and what no operation uses."""

from __future__ import annotations

import functools
import re
from typing import Any

from .findings import Findings
from .law import Direction, Effect
from .pairing import Pairs
from .promises import alternatives
from .schemas import Schemas
from .side import SCHEMAS, Side, position
from .site import Site, known
from .values import same, shown

REQUEST = Direction.REQUEST
KEYWORDS = frozenset(
    "openapi info servers paths webhooks components security tags externalDocs jsonSchemaDialect x-tagGroups".split()
)
_SECTIONS = ("responses", "parameters", "examples", "requestBodies", "headers", "links", "callbacks", "pathItems")


def compare(pairs: Pairs, schemas: Schemas, findings: Findings, families: dict[str, str]) -> None:
    old, new = findings.old, findings.new
    _info(old, new, findings)
    _servers(pairs, findings)
    _schemes(pairs, findings)
    _families(old, new, findings, families)
    _webhooks(old, new, findings)
    _unused(old, new, findings)
    site = Site("the document")
    key = "jsonSchemaDialect"
    if not same(old.doc.get(key), new.doc.get(key)):
        all_ = Site("the document", uses=known(pairs.uses() | pairs.uses(Direction.RESPONSE)))
        findings.add("dialect-changed", all_, position(new.doc, key, old.doc))
    for key, rule in (("externalDocs", "external-docs-changed"), ("x-tagGroups", "group-changed")):
        if not same(old.doc.get(key), new.doc.get(key)) and new.prose and old.prose:
            findings.add(rule, site, position(new.doc, key, old.doc))
    for key in [*old.doc, *(k for k in new.doc if k not in old.doc)]:
        if key not in KEYWORDS and not same(old.doc.get(key), new.doc.get(key)):
            rule = "extension-changed" if key.startswith("x-") else "keyword-changed"
            findings.add(rule, site, position(new.doc, key, old.doc), keyword=key)
    a, b = old.doc.get("components") or {}, new.doc.get("components") or {}
    for key in [*a, *(k for k in b if k not in a)]:
        if key.startswith("x-") and not same(a.get(key), b.get(key)):
            findings.add("extension-changed", Site("the components"), position(b, key, a), keyword=key)


def _info(old: Side, new: Side, findings: Findings) -> None:
    a, b = old.doc.get("info") or {}, new.doc.get("info") or {}
    site = Site("the document")
    if not same(a.get("version"), b.get("version")):
        findings.add(
            "version-changed", site, position(b, "version", a), old=shown(a.get("version")), new=shown(b.get("version"))
        )
    if not (old.prose and new.prose):
        return
    for key in [*a, *(k for k in b if k not in a)]:
        if key != "version" and not same(a.get(key), b.get(key)):
            if key.startswith("x-"):
                findings.add("extension-changed", site, position(b, key, a), keyword=key)
            elif key == "description":
                findings.add("description-changed", site, position(b, key, a))
            else:
                findings.add(
                    "info-changed", site, position(b, key, a), keyword=key, old=shown(a.get(key)), new=shown(b.get(key))
                )


# ---- servers


def _servers(pairs: Pairs, findings: Findings) -> None:
    old, new = findings.old, findings.new
    own = {id(op) for pair in pairs.both for op in pair if op.node.get("servers") or op.item.get("servers")}
    common = frozenset((b.key, REQUEST, 1) for a, b in pairs.both if id(a) not in own and id(b) not in own)
    _compare_servers(old.doc, new.doc, Site("the document", uses=known(common or pairs.uses())), findings)
    for a, b in pairs.both:
        if id(a) in own or id(b) in own:
            x = next((n for n in (a.node, a.item, old.doc) if n.get("servers")), {})
            y = next((n for n in (b.node, b.item, new.doc) if n.get("servers")), {})
            if not (x is old.doc and y is new.doc):
                site = Site("{operation}", uses=known({(b.key, REQUEST, 1)}))
                _compare_servers(x, y, site, findings)


def _compare_servers(old: Any, new: Any, site: Site, findings: Findings) -> None:
    before, after = old.get("servers") or [], new.get("servers") or []
    if same(before, after):
        return
    urls = [str(s.get("url")) for s in before], [str(s.get("url")) for s in after]
    first = (urls[0] or ["/"])[0], (urls[1] or ["/"])[0]
    if first[0] != first[1]:
        at = position(after, 0, None) if after else position(new, "servers", old)
        findings.add("server-address-changed", site, at, old=first[0], new=first[1])
    for i, url in enumerate(urls[0]):
        if url not in urls[1] and url != first[0]:
            findings.add("server-removed", site, (position(before, i, None)[0], True), old=url)
        elif url in urls[1]:
            _variables(before[i], after[urls[1].index(url)], site, findings)
    if first[0] not in urls[1] and before and after:
        _variables(before[0], after[0], site, findings)
    for i, url in enumerate(urls[1]):
        if url not in urls[0] and url != first[1]:
            findings.add("server-added", site, position(after, i, None), new=url)


def _variables(old: dict[str, Any], new: dict[str, Any], site: Site, findings: Findings) -> None:
    if findings.old.prose and findings.new.prose:
        for key in [*old, *(k for k in new if k not in old)]:
            if key not in ("url", "variables") and not same(old.get(key), new.get(key)):
                rule = (
                    "description-changed"
                    if key == "description"
                    else "extension-changed"
                    if key.startswith("x-")
                    else "info-changed"
                )
                inner = Site(f"server `{new.get('url')}`", uses=site.uses)
                findings.add(
                    rule, inner, position(new, key, old), keyword=key, old=shown(old.get(key)), new=shown(new.get(key))
                )
    before, after = old.get("variables") or {}, new.get("variables") or {}
    for name in [*before, *(n for n in after if n not in before)]:
        if name not in before or name not in after:
            findings.add(
                f"server-variable-{'added' if name in after else 'removed'}",
                site,
                position(after, name, before),
                name=name,
            )
            continue
        a, b = before[name], after[name]
        if not same(a.get("default"), b.get("default")):
            findings.add(
                "server-variable-default-changed",
                site,
                position(b, "default", a),
                name=name,
                old=str(a.get("default")),
                new=str(b.get("default")),
            )
        values = [str(v) for v in a.get("enum") or ()], [str(v) for v in b.get("enum") or ()]
        if values[0] and values[1]:
            for value in sorted(set(values[0]) - set(values[1])):
                findings.add("server-variable-value-removed", site, position(b, "enum", a), name=name, old=value)
            for value in sorted(set(values[1]) - set(values[0])):
                findings.add("server-variable-value-added", site, position(b, "enum", a), name=name, new=value)
        elif values[0] or values[1]:
            rule = "server-variable-value-added" if values[0] else "server-variable-value-removed"
            any_ = "anything"
            findings.add(rule, site, position(b, "enum", a), name=name, old=any_, new=any_)
        for key in [*a, *(k for k in b if k not in a)]:
            if (
                key not in ("default", "enum")
                and not same(a.get(key), b.get(key))
                and findings.old.prose
                and findings.new.prose
            ):
                rule = {"description": "description-changed", "x-enum-descriptions": "enum-meaning-changed"}.get(
                    key, "extension-changed" if key.startswith("x-") else "keyword-changed"
                )
                findings.add(rule, Site(f"server variable `{name}`", uses=site.uses), position(b, key, a), keyword=key)


# ---- credentials


def _schemes(pairs: Pairs, findings: Findings) -> None:
    old, new = findings.old, findings.new
    before = (old.doc.get("components") or {}).get("securitySchemes") or {}
    after = (new.doc.get("components") or {}).get("securitySchemes") or {}
    for name in [*before, *(n for n in after if n not in before)]:
        users = frozenset(
            (b.key, REQUEST, 1)
            for a, b in pairs.both
            if any(name == s for op in (a, b) for alt in alternatives(op) for s, _ in alt)
        )
        site = Site(f"security scheme `{name}`", uses=known(users))
        held = [s.held.arguments.get(f"scheme:{name}", "") if s.held.arguments else "" for s in (old, new)]
        if name not in before or name not in after:
            rule = "scheme-added" if name in after else "scheme-removed"
            argument = held[1] if name in after else held[0]
            effect = None if users else Effect.NONE
            findings.add(rule, site, position(after, name, before), name=name, argument=f"`{argument}=`", effect=effect)
            continue
        a, b = old.resolve(before[name]), new.resolve(after[name])
        if held[0] != held[1]:
            findings.add(
                "credential-renamed",
                site,
                position(after, name, before),
                name=name,
                argument=f"`{held[0]}=`",
                new_argument=f"`{held[1]}=`",
            )
        if not same(a, b) and isinstance(a, dict) and isinstance(b, dict):
            _scheme(name, a, b, site, findings)


def _scheme(name: str, old: dict[str, Any], new: dict[str, Any], site: Site, findings: Findings) -> None:
    sent = ("type", "in", "name", "scheme")
    if any(not same(old.get(k), new.get(k)) for k in sent):
        key = next(k for k in sent if not same(old.get(k), new.get(k)))
        said = [" ".join(str(n[k]) for k in sent if k in n) for n in (old, new)]
        findings.add("scheme-changed", site, position(new, key, old), name=name, old=f"`{said[0]}`", new=f"`{said[1]}`")
    for key in ("openIdConnectUrl", "bearerFormat"):
        if not same(old.get(key), new.get(key)):
            findings.add(
                "scheme-address-changed",
                site,
                position(new, key, old),
                name=name,
                keyword=key,
                old=str(old.get(key)),
                new=str(new.get(key)),
            )
    before, after = old.get("flows") or {}, new.get("flows") or {}
    for flow in [*before, *(f for f in after if f not in before)]:
        a, b = before.get(flow), after.get(flow)
        if a is None or b is None:
            if not flow.startswith("x-"):
                findings.add(
                    "scheme-address-changed",
                    site,
                    position(after, flow, before),
                    name=name,
                    keyword=flow,
                    old="there" if a else "not there",
                    new="there" if b else "not there",
                )
            continue
        for key in ("authorizationUrl", "tokenUrl", "refreshUrl"):
            if not same(a.get(key), b.get(key)):
                findings.add(
                    "scheme-address-changed",
                    site,
                    position(b, key, a),
                    name=name,
                    keyword=key,
                    old=str(a.get(key)),
                    new=str(b.get(key)),
                )
        scopes = a.get("scopes") or {}, b.get("scopes") or {}
        for scope in [*scopes[0], *(s for s in scopes[1] if s not in scopes[0])]:
            if scope not in scopes[1]:
                needed = frozenset(u for u in site.uses() if _needs(findings, u[0], name, scope))
                inner = Site(site.subject, uses=known(needed))
                findings.add("scope-removed", inner, position(scopes[1], scope, scopes[0]), name=name, old=scope)
            elif scope not in scopes[0]:
                findings.add("scope-added", site, position(scopes[1], scope, scopes[0]), name=name, new=scope)
            elif not same(scopes[0][scope], scopes[1][scope]) and findings.old.prose and findings.new.prose:
                findings.add(
                    "description-changed",
                    Site(f"scope `{scope}`", uses=site.uses),
                    position(scopes[1], scope, scopes[0]),
                )
    for key in [*old, *(k for k in new if k not in old)]:
        if key not in (*sent, "openIdConnectUrl", "bearerFormat", "flows") and not same(old.get(key), new.get(key)):
            if key == "description":
                if findings.old.prose and findings.new.prose:
                    findings.add("description-changed", site, position(new, key, old))
            else:
                findings.add(
                    "extension-changed" if key.startswith("x-") else "keyword-changed",
                    site,
                    position(new, key, old),
                    keyword=key,
                )


def _needs(findings: Findings, key: str, name: str, scope: str) -> bool:
    method, _, path = key.partition(" ")
    item = findings.new.resolve((findings.new.doc.get("paths") or {}).get(path)) or {}
    node = item.get(method.lower()) or {}
    entries = node.get("security", findings.new.doc.get("security")) or []
    return any(scope in (entry.get(name) or ()) for entry in entries if isinstance(entry, dict))


# ---- families, webhooks, and what nothing uses


def _families(old: Side, new: Side, findings: Findings, renamed: dict[str, str]) -> None:
    if not (old.prose and new.prose):
        return
    tags = [
        {str(t.get("name")): (i, t) for i, t in enumerate(s.doc.get("tags") or ()) if isinstance(t, dict)}
        for s in (old, new)
    ]
    before, after = {renamed.get(n, n): v for n, v in tags[0].items()}, tags[1]
    for name in [*before, *(n for n in after if n not in before)]:
        a, b = before.get(name), after.get(name)
        if a and b and same({**a[1], "name": ""}, {**b[1], "name": ""}):
            continue
        verb = "is described anew" if a and b else "is new" if b else "is gone"
        at = (
            position(new.doc["tags"], b[0], None)
            if b
            else (position(old.doc["tags"], a[0], None)[0] if a else None, True)
        )
        findings.add("tag-changed", Site(f"the family {shown(name)}"), at, name=shown(name), verb=verb)


def _webhooks(old: Side, new: Side, findings: Findings) -> None:
    before, after = old.doc.get("webhooks") or {}, new.doc.get("webhooks") or {}
    for name in [*before, *(n for n in after if n not in before)]:
        if not same(old.resolve(before.get(name)), new.resolve(after.get(name))):
            verb = "is gone" if name not in after else "is new" if name not in before else "changed"
            findings.add(
                "webhook-changed",
                Site(f"webhook `{name}`", uses=known({("", REQUEST, 1)})),
                position(after, name, before),
                name=name,
                verb=verb,
            )


def _unused(old: Side, new: Side, findings: Findings) -> None:
    """Components other than schemas are compared where they are used; here are those that nothing uses."""
    if not (old.prose and new.prose):
        return
    a, b = old.doc.get("components") or {}, new.doc.get("components") or {}
    pending = [
        (section, name)
        for section in _SECTIONS
        for name in {**(a.get(section) or {}), **(b.get(section) or {})}
        if not same((a.get(section) or {}).get(name), (b.get(section) or {}).get(name))
    ]
    if not pending:
        return
    used = [set(_references(s.doc)) for s in (old, new)]
    for section, name in pending:
        ref = f"#/components/{section}/{name.replace('~', '~0').replace('/', '~1')}"
        x, y = (a.get(section) or {}), (b.get(section) or {})
        if ref in used[0] and ref in used[1] and name in x and name in y and section != "examples":
            continue
        verb = "is new" if name not in x else "is gone" if name not in y else "changed"
        if ref in used[0] | used[1]:
            continue  # It is compared where it is used.
        findings.add("component-changed", Site(f"`{section}/{name}`"), position(y, name, x), verb=verb)


def _references(node: Any) -> list[str]:
    found: list[str] = []
    stack = [node]
    while stack:
        current = stack.pop()
        if isinstance(current, dict):
            ref = current.get("$ref")
            if isinstance(ref, str):
                found.append(ref)
            stack += current.values()
        elif isinstance(current, list):
            stack += current
    return found


def components(pairs: Pairs, schemas: Schemas, findings: Findings, uses: Any) -> None:
    """Compare all schemas that have a name, each once."""
    old, new = findings.old, findings.new
    before = (old.doc.get("components") or {}).get("schemas") or {}
    after = (new.doc.get("components") or {}).get("schemas") or {}
    for name, node in before.items():
        target = schemas.renamed.get(name, name)
        site = Site(f"`{target}`", uses=functools.partial(uses, name, target), holder=target, path=target)
        if target not in after:
            held: dict[str, Any] = {"cls": findings.class_name(name, old=True)}
            findings.add(
                "schema-removed", Site(f"`{name}`", uses=site.uses), position(after, name, before), old=name, **held
            )
            continue
        if target != name:
            words: dict[str, Any] = {
                "cls": findings.class_name(target, old=True),
                "new_class": findings.class_name(target),
            }
            findings.add("schema-renamed", site, position(after, target, before), old=name, new=target, **words)
        schemas.compare(node, after[target], site)
    back = set(schemas.renamed.values())
    for name in after:
        if name not in before and name not in back:
            findings.add(
                "schema-added",
                Site(f"`{name}`", uses=known(())),
                position(after, name, before),
                new=name,
                **_class(findings.class_name(name)),
            )


def reference(name: str) -> str:
    return SCHEMAS + re.sub("/", "~1", name.replace("~", "~0"))


def _class(name: str) -> dict[str, Any]:
    return {"cls": name}
