"""Parameters of a request: read by their styles, turned into what their schemas say, and checked."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import unquote, unquote_plus

from .document import Document
from .messages import Request
from .operations import Operation, Parameter

_INTEGER = re.compile(r"-?(0|[1-9]\d*)")
_NUMBER = re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d+)?")
_BETWEEN = {"spaceDelimited": "%20", "pipeDelimited": "|"}
_PAIRS = (("start", "end"), ("from", "to"))
# More digits than any number of an API has; Python itself is slow beyond them.
_DIGITS = 400


def pairs(query: str) -> list[tuple[str, str]]:
    """Names (decoded) and values (as they were sent) of a query."""
    parts = (part.partition("=") for part in query.split("&") if part)
    return [(unquote_plus(name), value) for name, _, value in parts]


def read(
    document: Document,
    operation: Operation,
    path: Mapping[str, str],
    request: Request,
) -> tuple[dict[str, Any], list[str], list[str]]:
    """The parameters of a request.

    Returns:
        Values by `place.name`; what is wrong; the names of unknown query parameters.
    """
    values: dict[str, Any] = {}
    problems: list[str] = []
    query = pairs(request.query)
    cookies = _cookies(request.header("cookie"))
    known: set[str] = set()
    for parameter in operation.parameters:
        found: Any = None
        try:
            if parameter.place == "query":
                found = _query(document, parameter, query, known)
            elif parameter.place == "path":
                # One that the path has no place for cannot be sent.
                text = path.get(parameter.name)
                if text is None:
                    continue
                found = _plain(document, parameter, text)
            elif parameter.place == "header":
                texts = [v for k, v in request.headers if k == parameter.name.lower()]
                if texts and parameter.name.lower() not in _NO_PARAMETERS:
                    found = _simple(document, parameter, ",".join(texts))
            elif parameter.place == "cookie":
                if parameter.name in cookies:
                    found = _form(document, parameter, [cookies[parameter.name]])
        except (ValueError, KeyError, RecursionError):
            problems.append(f"Invalid {_where(parameter)}: it cannot be read")
            continue
        if found is None:
            if parameter.required and parameter.name.lower() not in _NO_PARAMETERS:
                problems.append(f"The {_where(parameter)} is required")
            continue
        values[parameter.key] = found
        for path_, _, text in document.problems(parameter.schema, found, ""):
            problems.append(f"Invalid {_where(parameter)}{path_}: {text}")
    problems += _order(values)
    return values, problems, sorted({n for n, _ in query if n not in known})


# A description may not say what these headers are; see OpenAPI 3.1, 4.8.12.1.
_NO_PARAMETERS = frozenset({"accept", "content-type", "authorization"})


def _where(parameter: Parameter) -> str:
    return f"{parameter.place} parameter '{parameter.name}'"


def _order(values: Mapping[str, Any]) -> Iterable[str]:
    """A time that something ends at before it starts."""
    for key, start in values.items():
        place, _, name = key.partition(".")
        for early, late in _PAIRS:
            other = f"{place}.{re.sub(rf'(?<![a-z]){early}(?![a-z])', late, name)}"
            end = values.get(other)
            if end is None or type(start) is not type(end):
                continue
            if other != key and isinstance(start, (int, str)) and start > end:
                if isinstance(start, str) and not (start[:4] + end[:4]).isdigit():
                    continue
                yield f"{name} must be before {other.partition('.')[2]}"


def _query(
    document: Document,
    parameter: Parameter,
    query: list[tuple[str, str]],
    known: set[str],
) -> Any:
    name = parameter.name
    types = document.types(parameter.schema)
    if parameter.style == "deepObject":
        return _deep(document, parameter, query, known)
    if parameter.style == "form" and parameter.explode and types == {"object"}:
        if not parameter.json:
            return _spread(document, parameter, query, known)
    known.add(name)
    texts = [v for n, v in query if n == name]
    return _form(document, parameter, texts) if texts else None


def _deep(
    document: Document,
    parameter: Parameter,
    query: list[tuple[str, str]],
    known: set[str],
) -> Any:
    start = parameter.name + "["
    found: dict[str, Any] = {}
    for name, value in query:
        if name.startswith(start) and name.endswith("]"):
            known.add(name)
            key = name[len(start) : -1]
            schema = document.properties(parameter.schema).get(key)
            found[key] = convert(document, schema, unquote_plus(value))
    return found or None


def _spread(
    document: Document,
    parameter: Parameter,
    query: list[tuple[str, str]],
    known: set[str],
) -> Any:
    properties = document.properties(parameter.schema)
    found: dict[str, Any] = {}
    for name, value in query:
        if name in properties:
            known.add(name)
            found[name] = convert(document, properties[name], unquote_plus(value))
    if not properties:
        # Any name is one of its own; that of the parameter itself as well.
        known |= {name for name, _ in query}
        found = {name: unquote_plus(value) for name, value in query}
    return found or None


def _form(document: Document, parameter: Parameter, texts: list[str]) -> Any:
    if parameter.json:
        return json.loads(unquote_plus(texts[-1]))
    types = document.types(parameter.schema)
    if "array" in types:
        items = document.follow(parameter.schema).get("items")
        if not (parameter.explode and parameter.style == "form"):
            between = _BETWEEN.get(parameter.style, ",")
            if document.types(items) <= {"integer", "number"}:
                # Many senders encode the commas between numbers, which hold none.
                texts = [unquote(t) for t in texts]
            texts = [t for text in texts for t in _split(text, between)]
        return [convert(document, items, unquote_plus(t)) for t in texts]
    if types == {"object"}:
        return _object(document, parameter, texts[-1].split(","), unquote_plus)
    return convert(document, parameter.schema, unquote_plus(texts[-1]))


def _split(text: str, between: str) -> list[str]:
    if between == "%20":
        text = text.replace("+", "%20")
    if between == "|":
        text = text.replace("%7C", "|").replace("%7c", "|")
    return text.split(between) if text else []


def _plain(document: Document, parameter: Parameter, text: str) -> Any:
    """A path parameter: simple, label or matrix."""
    if parameter.style == "matrix":
        return _matrix(document, parameter, text)
    if parameter.style == "label":
        text = text.removeprefix(".")
        between = "." if parameter.explode else ","
        return _simple(document, parameter, text, between)
    return _simple(document, parameter, text)


def _matrix(document: Document, parameter: Parameter, text: str) -> Any:
    parts = [p.partition("=") for p in text.split(";") if p]
    types = document.types(parameter.schema)
    if "array" in types and parameter.explode:
        return _simple(document, parameter, ",".join(v for _, _, v in parts))
    if types == {"object"} and parameter.explode:
        return _simple(document, parameter, ",".join(f"{n}={v}" for n, _, v in parts))
    return _simple(document, parameter, ",".join(v for _, _, v in parts))


def _simple(
    document: Document, parameter: Parameter, text: str, between: str = ","
) -> Any:
    decode = unquote if parameter.place == "path" else str
    if parameter.json:
        return json.loads(decode(text))
    types = document.types(parameter.schema)
    if "array" in types:
        items = document.follow(parameter.schema).get("items")
        parts = text.split(between) if text else []
        return [convert(document, items, decode(p).strip()) for p in parts]
    if types == {"object"}:
        return _object(document, parameter, text.split(between), decode)
    return convert(document, parameter.schema, decode(text))


def _object(
    document: Document, parameter: Parameter, parts: list[str], decode: Any
) -> Any:
    properties = document.properties(parameter.schema)
    if any("=" in part for part in parts):
        named = [part.partition("=")[::2] for part in parts]
    else:
        named = [*zip(parts[::2], parts[1::2], strict=True)]
    named = [(decode(name), decode(value)) for name, value in named]
    return {n: convert(document, properties.get(n), v) for n, v in named}


def convert(document: Document, schema: Any, text: str) -> Any:
    """A text as the JSON value that its schema asks for; itself where it is none."""
    if schema is None:
        return text
    types = document.types(schema)
    if "integer" in types or "number" in types:
        if len(text) <= _DIGITS and _INTEGER.fullmatch(text):
            return int(text)
        if "number" in types and len(text) <= _DIGITS and _NUMBER.fullmatch(text):
            return float(text)
    if "boolean" in types and text in ("true", "false"):
        return text == "true"
    if "null" in types and "string" not in types and text in ("", "null"):
        return None
    return text


def _cookies(header: str) -> dict[str, str]:
    parts = (part.strip().partition("=") for part in header.split(";") if part.strip())
    return {name: value.strip('"') for name, _, value in parts}
