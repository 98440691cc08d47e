"""Writes one request as Postman keeps it: its parts apart, keys and recent times as variables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import quote

from ... import ir
from ..examples.shell import Times, utf8
from ..examples.values import Moment, moments, plain
from ..files import Context
from ..json_text import pretty
from ..request import (
    Case,
    Text,
    address,
    document,
    expand,
    form_items,
    items,
    joined,
    parameter_value,
    prefix,
    scalar,
    separator,
)

_ISO = "YYYY-mm-ddTHH:MM:SS"
_PARTS = {"%Y": "YYYY", "%m": "mm", "%d": "dd", "%H": "HH", "%M": "MM", "%S": "SS"}


class Item:
    """The request of a case, and the script that sets its times.

    A `saved` one belongs to a response: it has the values that were sent, and nothing else.
    """

    def __init__(self, ctx: Context, case: Case, *, saved: bool = False) -> None:
        if saved:
            case = replace(case, value=plain(case.value), parameters=tuple((p, plain(v)) for p, v in case.parameters))
        self.ctx, self.case, self.op, self.saved = ctx, case, case.op, saved
        config = ctx.config
        self.reserved = {c.argument for c in (*config.variables.values(), *config.credentials.values())}
        self.times = Times(case.moments, self.reserved)

    def request(self) -> dict[str, Any]:
        """The request without its description."""
        found: dict[str, Any] = {"method": self.op.method, "header": list(self.headers()), "url": self.url()}
        if auth := self.auth():
            found["auth"] = auth
        if self.case.content is not None:
            found["body"] = self.body(self.case.content)
        return found

    # ---- the address

    def url(self) -> dict[str, Any]:
        start = "".join(
            p if isinstance(p, str) else f"{{{{{self.ctx.config.variables[p[0]].argument}}}}}"
            for p in address(self.ctx, self.op)
        )
        variables: list[dict[str, Any]] = []
        values = dict((p.name, (p, v)) for p, v in self.case.located("path"))
        segments = [self.segment(s, values, variables) for s in re.split(r"/(?![^{]*\})", self.op.path.lstrip("/"))]
        query = list(self.query())
        raw = start + "".join(f"/{segment}" for segment in segments)
        sent = "&".join(f"{q['key']}={q['value']}" for q in query if not q.get("disabled"))
        found: dict[str, Any] = {"raw": f"{raw}?{sent}" if sent else raw}
        if parts := re.fullmatch(r"([a-z]+)://([^/:?#]+)(?::(\d+))?(/.*)?", start, re.I):
            found["protocol"], found["host"] = parts[1], parts[2].split(".")
            if parts[3]:
                found["port"] = parts[3]
            segments = [*(s for s in (parts[4] or "").split("/") if s), *segments]
        else:
            found["host"] = [start]
        found["path"] = segments
        if query:
            found["query"] = query
        if variables:
            found["variable"] = variables
        return found

    def segment(self, text: str, values: dict[str, tuple[ir.Parameter, Any]], variables: list[dict[str, Any]]) -> str:
        """A part of the path between slashes: `:name` where it is one parameter, with values filled in where it is more."""
        if (whole := re.fullmatch(r"\{([^{}]+)\}", text)) and whole[1] in values:
            p, value = values[whole[1]]
            entry = {"key": p.name, "value": self.path_value(p, value), "description": p.description}
            variables.append(entry)
            return f":{p.name}"
        parts = re.split(r"\{([^{}]+)\}", text)
        return "".join(
            self.path_value(*values[part]) if i % 2 and part in values else part for i, part in enumerate(parts)
        )

    def path_value(self, p: ir.Parameter, value: Any) -> str:
        texts = (self.splice(t, ":@") for _, found in expand(p, value) for t in found)
        return prefix(p) + separator(p).join(texts)

    def query(self) -> Iterator[dict[str, Any]]:
        """All parameters, those that may be left out switched off."""
        sent = {p.name: value for p, value in self.case.located("query")}
        for p in self.op.parameters:
            if p.location != "query" or (self.saved and p.name not in sent):
                continue
            value = sent[p.name] if p.name in sent else plain(parameter_value(self.ctx, p))
            for name, texts in expand(p, value):
                between = quote(separator(p), safe=",")
                entry: dict[str, Any] = {
                    "key": quote(utf8(name), safe="[]"),
                    "value": between.join(self.splice(t, ":/@,*") for t in texts),
                    "description": p.description,
                }
                yield entry if p.name in sent else {**entry, "disabled": True}
        for scheme in self.ctx.api.keys(self.op):
            if scheme.kind == "apiKey" and scheme.location == "query":
                yield {"key": scheme.name, "value": self.key(scheme)}

    # ---- headers and keys

    def headers(self) -> Iterator[dict[str, Any]]:
        cookies: list[str] = []
        for scheme in self.ctx.api.keys(self.op):
            if scheme.kind == "apiKey" and scheme.location == "header":
                yield {"key": scheme.name, "value": self.key(scheme)}
            elif scheme.kind == "apiKey" and scheme.location == "cookie":
                cookies.append(f"{scheme.name}={self.key(scheme)}")
        for p, value in self.case.located("header", "cookie"):
            for name, texts in expand(p, value):
                text = self.text(joined(texts, ","))
                if p.location == "header":
                    yield {"key": name, "value": text, "description": p.description}
                else:
                    cookies.append(f"{name}={text}")
        if cookies:
            yield {"key": "Cookie", "value": "; ".join(cookies)}
        yield {"key": "Accept", "value": self.op.accept}
        # For forms Postman sets it itself, with the boundary.
        if (content := self.case.content) and not content.media.is_form:
            yield {"key": "Content-Type", "value": content.media_type}

    def auth(self) -> dict[str, Any] | None:
        for scheme in self.ctx.api.keys(self.op):
            argument = self.ctx.config.credentials[scheme.id].argument
            if scheme.kind == "bearer":
                return {"type": "bearer", "bearer": [_attribute("token", self.key(scheme))]}
            if scheme.kind == "basic":
                fields = (("username", f"{{{{{argument}_user}}}}"), ("password", f"{{{{{argument}_password}}}}"))
                return {"type": "basic", "basic": [_attribute(key, value) for key, value in fields]}
        return None

    def key(self, scheme: ir.Scheme) -> str:
        return f"{{{{{self.ctx.config.credentials[scheme.id].argument}}}}}"

    # ---- the body

    def body(self, content: ir.Content) -> dict[str, Any]:
        media, value = content.media, self.case.value
        if media.is_json:
            return {"mode": "raw", "raw": self.json(value), "options": {"raw": {"language": "json"}}}
        if media.is_form and isinstance(value, Mapping):
            if media.kind == "form":
                fields = [{"key": k, "value": self.text(one)} for k, item in value.items() for one in items(item)]
                return {"mode": "urlencoded", "urlencoded": fields}
            files = self.ctx.api.files(content)
            return {"mode": "formdata", "formdata": [self.part(k, v, k in files) for k, v in form_items(value)]}
        if content.type is None and not content.examples and content.binary:
            return {"mode": "file", "file": {"src": None}}
        return {"mode": "raw", "raw": document(content, value)}

    def part(self, name: str, value: Any, file: bool) -> dict[str, Any]:
        """A field of a form; the reader chooses the files."""
        if file:
            return {"key": name, "type": "file", "src": None}
        return {
            "key": name,
            "type": "text",
            "value": self.text((value if isinstance(value, Moment) else scalar(value),)),
        }

    def json(self, value: Any) -> str:
        """JSON in which nothing of the example looks like a variable of the collection, or like one that Postman makes up."""
        known = "|".join(map(re.escape, sorted({*self.reserved, *map(self.times.name, moments(value))})))
        text = pretty(plain(value), lambda m: "")
        hold = "{" if re.search(rf"\{{\{{\s*(?:\$|(?:{known})\s*\}}\}})", text) else ""
        return pretty(value, lambda m: f"{{{{{self.times.name(m)}}}}}", hold)

    # ---- times

    def text(self, text: Text) -> str:
        return "".join(f"{{{{{self.times.name(t)}}}}}" if isinstance(t, Moment) else t for t in text)

    def splice(self, text: Text, safe: str) -> str:
        """`text` percent-encoded, variables left as they are."""
        return self.text(tuple(t if isinstance(t, Moment) else quote(utf8(t), safe=safe) for t in text))

    def script(self) -> list[str]:
        """JavaScript that sets the variables for the times before the request is sent; none where there are none."""
        lines: dict[str, None] = {}
        for moment in self.case.moments:
            lines[f"pm.variables.set({self.times.name(moment)!r}, {_javascript(moment)});"] = None
        return ["const now = Math.floor(Date.now() / 1000);", *lines] if lines else []


def _javascript(moment: Moment) -> str:
    seconds = f"now {'-' if moment.offset < 0 else '+'} {abs(moment.offset)}" if moment.offset else "now"
    if not moment.pattern:
        # Digits are appended: numbers of JavaScript are not exact enough for nanoseconds.
        zeros = str(moment.scale)[1:]
        return f"String({seconds})" + (f" + '{zeros}'" if zeros else "")
    wanted = re.sub("%[YmdHMS]", lambda m: _PARTS[m[0]], moment.pattern).replace(" ", "T")
    length = next(
        (i for i, (a, b) in enumerate(zip(wanted, _ISO, strict=False)) if a != b), min(len(wanted), len(_ISO))
    )
    made = f"new Date(({seconds}) * 1000).toISOString().slice(0, {length})"
    made += f" + '{wanted[length:]}'" if wanted[length:] else ""
    return f"({made}).replace('T', ' ')" if " " in moment.pattern else made


def _attribute(key: str, value: str) -> dict[str, str]:
    return {"key": key, "value": value, "type": "string"}
