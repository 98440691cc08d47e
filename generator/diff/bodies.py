"""Compares the bodies of requests and the answers of an operation."""

from __future__ import annotations

from typing import Any

from .findings import Findings
from .law import Direction
from .pairing import Op
from .schemas import Schemas
from .side import position
from .site import Site, known
from .values import same

REQUEST, RESPONSE, NEGOTIATED = Direction.REQUEST, Direction.RESPONSE, Direction.NEGOTIATED
_EXCEPTIONS = {"400": "BadRequestError", "401": "AuthenticationError", "403": "PermissionDeniedError", "404": "NotFoundError",
               "409": "ConflictError", "422": "UnprocessableEntityError", "429": "RateLimitError"}  # fmt: skip
MEDIA_KEYWORDS = frozenset("schema example examples encoding".split())
BODY_KEYWORDS = frozenset("description content required".split())
RESPONSE_KEYWORDS = frozenset("description headers content links".split())
HEADER_KEYWORDS = frozenset(
    "description required deprecated schema content example examples style explode allowEmptyValue allowReserved".split()
)


def _site(op: Op, way: Direction, subject: str) -> Site:
    return Site(subject, uses=known({(op.key, way, 1)}), ways=way)


def _dict(node: Any, key: str) -> dict[str, Any]:
    found = node.get(key) if isinstance(node, dict) else None
    return found if isinstance(found, dict) else {}


def request(old: Op, new: Op, schemas: Schemas, findings: Findings) -> None:
    raw = old.node.get("requestBody"), new.node.get("requestBody")
    before, after = old.side.resolve(raw[0]), new.side.resolve(raw[1])
    site = _site(new, REQUEST, "the body of {operation}")
    if before is None and after is None:
        return
    if before is None or after is None:
        rule = (
            "body-removed"
            if after is None
            else "required-body-added"
            if after.get("required") is True
            else "body-added"
        )
        findings.add(rule, site, position(new.node, "requestBody", old.node))
        return
    if schemas.settled(before, after):
        return

    def put(rule: str, key: str, **words: Any) -> None:
        findings.add(rule, site, position(after, key, before), **words)

    if bool(before.get("required")) != bool(after.get("required")):
        put("body-became-required" if after.get("required") else "body-became-optional", "required")
    _said(before, after, site, findings, old.side.prose and new.side.prose, BODY_KEYWORDS)
    x, y = _dict(before, "content"), _dict(after, "content")
    for media in [*x, *(m for m in y if m not in x)]:
        if media in x and media in y:
            _media(x[media], y[media], site, schemas, findings)
        else:
            rule = "body-media-type-removed" if media in x else "body-media-type-added"
            findings.add(rule, site, position(y, media, x), name=media)


def _media(before: Any, after: Any, site: Site, schemas: Schemas, findings: Findings) -> None:
    before, after = before if isinstance(before, dict) else {}, after if isinstance(after, dict) else {}
    schemas.compare(before.get("schema", {}), after.get("schema", {}), site)
    if not same(before.get("encoding"), after.get("encoding")):
        findings.add("body-encoding-changed", site, position(after, "encoding", before))
    if findings.old.prose and findings.new.prose:
        for key in ("example", "examples"):
            if not same(_examples(findings.old, before, key), _examples(findings.new, after, key)):
                findings.add("example-changed", site, position(after, key, before))
    _others(before, after, site, findings, MEDIA_KEYWORDS)


def _examples(side: Any, node: dict[str, Any], key: str) -> Any:
    found = node.get(key)
    return {k: side.resolve(v) for k, v in found.items()} if key == "examples" and isinstance(found, dict) else found


def _said(
    before: dict[str, Any], after: dict[str, Any], site: Site, findings: Findings, prose: bool, known: frozenset[str]
) -> None:
    if prose and before.get("description") != after.get("description"):
        findings.add("description-changed", site, position(after, "description", before))
    _others(before, after, site, findings, known)


def _others(
    before: dict[str, Any], after: dict[str, Any], site: Site, findings: Findings, known: frozenset[str]
) -> None:
    for key in [*before, *(k for k in after if k not in before)]:
        if key not in known and not same(before.get(key), after.get(key)):
            rule = "extension-changed" if key.startswith("x-") else "keyword-changed"
            findings.add(rule, site, position(after, key, before), keyword=key)


# ---- answers


def responses(old: Op, new: Op, schemas: Schemas, findings: Findings) -> None:
    before, after = _dict(old.node, "responses"), _dict(new.node, "responses")
    for status in [*before, *(s for s in after if s not in before)]:
        if status.startswith("x-"):
            if not same(before.get(status), after.get(status)):
                findings.add(
                    "extension-changed",
                    _site(new, RESPONSE, "the answers of {operation}"),
                    position(after, status, before),
                    key=status,
                )
            continue
        site = _site(new, RESPONSE, f"answer {status} of {{operation}}")
        if status in before and status in after:
            x, y = old.side.resolve(before[status]), new.side.resolve(after[status])
            if isinstance(x, dict) and isinstance(y, dict):
                _beside(before[status], after[status], site, findings)
                if not schemas.settled(x, y):
                    _response(status, x, y, new, site, schemas, findings)
            continue
        kind = "default-response" if status == "default" else "success" if status[:1] in "12" else "error"
        exception = _EXCEPTIONS.get(status) or ("InternalServerError" if status[:1] == "5" else "APIStatusError")
        rule = f"{kind}-{'added' if status in after else 'removed'}"
        findings.add(rule, site, position(after, status, before), name=status, exception=exception)


def _beside(before: Any, after: Any, site: Site, findings: Findings) -> None:
    """A text beside a reference replaces that of what is referred to."""
    if findings.old.prose and findings.new.prose:
        texts = [n.get("description") if "$ref" in n else None for n in (before, after)]
        if texts[0] != texts[1]:
            findings.add("description-changed", site, position(after, "description", before))


def _response(
    status: str,
    before: dict[str, Any],
    after: dict[str, Any],
    new: Op,
    site: Site,
    schemas: Schemas,
    findings: Findings,
) -> None:
    _said(before, after, site, findings, findings.old.prose and findings.new.prose, RESPONSE_KEYWORDS)
    x, y = _dict(before, "content"), _dict(after, "content")
    if bool(x) != bool(y):
        findings.add(
            "response-body-added" if y else "response-body-removed",
            site,
            position(after, "content", before),
            name=status,
        )
    else:
        chosen = Site(site.subject, uses=known({(new.key, NEGOTIATED, 1)}), ways=NEGOTIATED)
        for media in [*x, *(m for m in y if m not in x)]:
            if media in x and media in y:
                _media(x[media], y[media], site, schemas, findings)
            else:
                rule = "response-media-type-removed" if media in x else "response-media-type-added"
                findings.add(rule, chosen, position(y, media, x), name=status, old=media, new=media)
    _headers(status, _dict(before, "headers"), _dict(after, "headers"), site, schemas, findings)
    links = _dict(before, "links"), _dict(after, "links")
    for name in [*links[0], *(n for n in links[1] if n not in links[0])]:
        if not same(findings.old.resolve(links[0].get(name)), findings.new.resolve(links[1].get(name))):
            verb = "is gone" if name not in links[1] else "is new" if name not in links[0] else "changed"
            findings.add("link-changed", site, position(links[1], name, links[0]), name=name, verb=verb)


def _headers(
    status: str, before: dict[str, Any], after: dict[str, Any], site: Site, schemas: Schemas, findings: Findings
) -> None:
    # The names of headers are the same in any case of their letters.
    names = {n.lower(): n for n in after}
    for name in before:
        other = names.pop(name.lower(), None)
        if other is None:
            findings.add("response-header-removed", site, position(after, name, before), name=status, old=name)
            continue
        x, y = findings.old.resolve(before[name]), findings.new.resolve(after[other])
        if not isinstance(x, dict) or not isinstance(y, dict) or schemas.settled(x, y):
            continue
        inner = Site(f"header `{other}` of answer {status} of {{operation}}", uses=site.uses, ways=site.ways)
        if bool(x.get("required")) != bool(y.get("required")):
            rule = "response-header-became-required" if y.get("required") else "response-header-became-optional"
            findings.add(rule, inner, position(y, "required", x), name=status, new=other)
        written = [
            {k: n.get(k) for k in ("style", "explode") if n.get(k) not in (None, "simple", False)} for n in (x, y)
        ]
        media = [sorted(_dict(n, "content")) for n in (x, y)]
        if written[0] != written[1] or media[0] != media[1]:
            findings.add("response-header-written-otherwise", inner, position(y, "style", x), name=other)
        if bool(x.get("deprecated")) != bool(y.get("deprecated")):
            rule = "property-deprecated" if y.get("deprecated") else "property-no-longer-deprecated"
            findings.add(rule, inner, position(y, "deprecated", x))
        _said(x, y, inner, findings, findings.old.prose and findings.new.prose, HEADER_KEYWORDS)
        if findings.old.prose and findings.new.prose:
            for key in ("example", "examples"):
                if not same(x.get(key), y.get(key)):
                    findings.add("example-changed", inner, position(y, key, x))
        schemas.compare(x.get("schema", {}), y.get("schema", {}), inner)
    for name in names.values():
        findings.add("response-header-added", site, position(after, name, before), name=status, new=name)
