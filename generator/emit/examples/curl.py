"""Writes requests as curl commands for bash, one option a line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import quote

import jinja2

from ... import ir
from ...ir import words as naming
from ..files import Context, environment
from ..json_text import pretty
from ..request import (
    UNSAFE,
    Case,
    address,
    document,
    encode_path,
    expand,
    form_items,
    items,
    joined,
    prefix,
    scalar,
    separator,
)
from .shell import Times, beside, comment, pipeline, quoted, utf8
from .values import Moment, moments, plain

_COMPRESSORS = {"gzip": "gzip", "deflate": "pigz --zlib", "zstd": "zstd", "zstd1": "zstd"}


@dataclass(frozen=True)
class _Body:
    """Options for a body, and what curl reads from standard input, after it went through `filters`."""

    options: tuple[str, ...] = ()
    document: str | None = None
    filters: tuple[str, ...] = ()


@cache
def _environment() -> jinja2.Environment:
    return environment()


def _template() -> jinja2.Template:
    return _environment().get_template("examples/curl.sh.j2")


def script(ctx: Context, case: Case) -> str:
    """A bash script that sends the request; its exit status is curl's, which says when the server refused."""
    times = Times(case.moments)
    body = _compressed(case, _body(ctx, case, times))
    start, query = _start(ctx, case, times)
    lines = [start, "--fail-with-body", *_keys(ctx, case.op), *_headers(case, times), *query, *body.options]
    curl = [*(f"{'  ' if i else ''}{line} \\" for i, line in enumerate(lines[:-1])), f"  {lines[-1]}"]
    command = curl if body.document is None else pipeline([*([f] for f in body.filters), curl], body.document)
    return _template().render(comments=_comments(case), variables=times.lines(), command=command)


def _comments(case: Case) -> list[str]:
    lines = list(dict.fromkeys([case.op.title, case.title]))
    if case.op.deprecated:
        lines.append("Deprecated: do not use it in anything new.")
    return [comment(line) for line in lines]


# ---- the address


def _start(ctx: Context, case: Case, times: Times) -> tuple[str, list[str]]:
    """The command with its method, where curl would take another, and address; query parameters as options if that can be."""
    op = case.op
    method = (
        []
        if op.method == "GET" and not case.content
        else ["--head"]
        if op.method == "HEAD"
        else [f"--request {op.method}"]
    )
    url = _url(ctx, case, times)
    query = list(_query(ctx, case, times))
    options = []
    if query and (case.content or op.method == "HEAD"):  # data would be taken for the body
        url += "?" + "&".join(pair for pair, _ in query)
    elif query:
        options = ["--get", *(f"--data-urlencode {word}" for _, word in query)]
    return " ".join(["curl", *method, f'"{url}"' if "$" in url else f"'{url}'"]), options


def _url(ctx: Context, case: Case, times: Times) -> str:
    text = ""
    for piece in address(ctx, case.op):
        if isinstance(piece, str):
            text += quote(piece, safe="/:@?#[]&=+,;~%-._")
        else:
            text += f"${{{ctx.config.variables[piece[0]].env}:-{quote(piece[1], safe=':@-._~')}}}"
    values = {}
    for p, value in case.located("path"):
        texts = (times.splice(t, lambda s: quote(utf8(s), safe=":@")) for _, found in expand(p, value) for t in found)
        values[p.name] = prefix(p) + separator(p).join(texts)
    parts = re.split(r"\{([^{}]+)\}", case.op.path)
    return text + "".join(values.get(part, "") if i % 2 else encode_path(part) for i, part in enumerate(parts))


def _query(ctx: Context, case: Case, times: Times) -> Iterator[tuple[str, str]]:
    """Each parameter, encoded for a URL in double quotes, and as a word for `--data-urlencode`."""
    for p, value in case.located("query"):
        for name, texts in expand(p, value):
            key = quote(utf8(name), safe="[]")
            encoded = (times.splice(t, lambda s: quote(utf8(s), safe=":/@")) for t in texts)
            pair = f"{key}={quote(separator(p), safe=',').join(encoded)}"
            yield pair, times.word((f"{key}=", *joined(texts, separator(p))))
    for scheme in ctx.api.keys(case.op):
        if scheme.kind == "apiKey" and scheme.location == "query":
            pair = f"{quote(utf8(scheme.name), safe='')}=${{{ctx.config.credentials[scheme.id].env}}}"
            yield pair, f'"{pair}"'


# ---- headers


def _keys(ctx: Context, op: ir.Operation) -> Iterator[str]:
    for scheme in ctx.api.keys(op):
        name = ctx.config.credentials[scheme.id].env
        env = f"${{{name}}}"
        if scheme.kind == "basic":
            option = f'--user "{env}"'
        elif scheme.kind == "bearer":
            option = f'--header "Authorization: Bearer {env}"'
        elif scheme.location == "header":
            option = f"--header {beside(f'{scheme.name}: ', env)}"
        elif scheme.location == "cookie":
            option = f"--cookie {beside(f'{scheme.name}=', env)}"
        else:
            continue
        # Where it may be left out, it is sent if it is set.
        yield f"${{{name}:+{option}}}" if op.keys_optional else option


def _headers(case: Case, times: Times) -> Iterator[str]:
    for p, value in case.located("header"):
        for name, texts in expand(p, value):
            yield f"--header {times.word((f'{name}: ', *joined(texts, ',')))}"
    for p, value in case.located("cookie"):
        for name, texts in expand(p, value):
            yield f"--cookie {times.word((f'{name}=', *joined(texts, ',')))}"
    yield f"--header {quoted(f'Accept: {case.op.accept}')}"


# ---- the body


def _body(ctx: Context, case: Case, times: Times) -> _Body:
    if case.content is None:
        return _Body()
    media, value = case.content.media, case.value
    if media.kind == "form" and isinstance(value, Mapping):
        fields = ((quote(utf8(name), safe="[]"), one) for name, item in value.items() for one in items(item))
        return _Body(tuple(f"--data-urlencode {times.word((f'{name}=', *one))}" for name, one in fields))
    if media.kind == "multipart" and isinstance(value, Mapping):
        return _form(value, ctx.api.files(case.content), times)
    header = f"--header {quoted(f'Content-Type: {media}')}"
    if media.is_json:
        return _json(header, value, times)
    text = document(case.content, value)
    if text.endswith("\n") and _visible(text):
        return _Body((header, "--data-binary @-"), text)
    return _Body((header, f"--data-raw {quoted(text)}"))


def _json(header: str, value: Any, times: Times) -> _Body:
    """JSON on standard input. sed fills the moments in, so that the shell need not look into it."""
    without = pretty(plain(value), lambda m: "")
    marks: dict[str, str] = {}
    for moment in moments(value):
        name = times.name(moment)
        mark = f"@{name}@"
        while mark in without:
            mark = f"@{mark}@"
        marks[name] = mark
    edits = "; ".join(f"s/{mark}/${{{name}}}/g" for name, mark in marks.items())
    text = pretty(value, lambda m: marks[times.name(m)]) + "\n"
    return _Body((header, "--data-binary @-"), text, (f'sed "{edits}"',) if marks else ())


def _form(value: Mapping[str, Any], files: frozenset[str], times: Times) -> _Body:
    """A form with files: the content of the first comes from standard input, as if it had been read from a file."""
    options, text = [], None
    for name, one in form_items(value):
        content = scalar(plain(one))
        if name in files and text is None and _visible(content):
            options.append(f"--form {quoted(f'{name}=@-;filename={naming.file_stem(name)}')}")
            text = content.removesuffix("\n") + "\n"
        else:
            options.append(f"--form-string {times.word((f'{name}=', one if isinstance(one, Moment) else content))}")
    return _Body(tuple(options), text)


def _compressed(case: Case, body: _Body) -> _Body:
    """The body sent through the compression that a header of the request announces."""
    for p, value in case.located("header"):
        command = _COMPRESSORS.get(scalar(plain(value))) if p.name.lower() == "content-encoding" else None
        if command and body.document is not None:
            return _Body(body.options, body.document, (*body.filters, command))
    return body


def _visible(text: str) -> bool:
    """Whether a here-document can hold `text` and show all of it."""
    return not UNSAFE.search(text.replace("\n", "").replace("\t", ""))
