"""Validates examples and defaults against their schemas, and remembers by content which were valid."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Any
from urllib.parse import quote

from .cause import cause, says
from .parts import Parts, copy
from .report import Report
from .samples import Sample
from .validator import Cache, is_fault

_DATE_TIME = re.compile(r"(\d{4}-\d\d-\d\d)[Tt ]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]\d\d:?\d\d)")
_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_MOST = 5  # of the errors of one example, how many are told
_FORM = "1"  # of what is remembered
_MOST_STEPS = 20_000  # references that are followed for one example; unions of unions of themselves have no end

Failure = tuple[int, list[str | int], str, str, bool]


def check(report: Report, parts: Parts, found: list[Sample], cache: Cache | None, broken: frozenset[str]) -> None:
    """Report each value that its schema refuses, at the place inside it.

    What rests on a file of `broken`, where a schema may be wrong itself, is left for the next run.
    """
    by_file: dict[str, list[Sample]] = defaultdict(list)
    for sample in found:
        part = parts.by_key.get(sample.part)
        if part is not None:
            by_file[part.file].append(sample)
    validators: _Validators | None = None
    for group in by_file.values():
        if broken and broken & {parts.by_key[k].file for k in parts.closure(s.part for s in group)}:
            continue
        key = parts.digest({s.part for s in group}, "examples", _FORM, _content(group))
        known = cache.get(f"examples-{key}") if cache is not None else None
        if known is None:
            validators = validators or _Validators(parts, report.dialect)
            failures = [(i, *f) for i, sample in enumerate(group) for f in validators.failures(sample)]
            if cache is not None:
                cache.put(f"examples-{key}", json.dumps(failures).encode())
        else:
            failures = [tuple(f) for f in json.loads(known)]
        for i, path, message, hint, at_key in failures:
            sample = group[i]
            inside = f" at /{'/'.join(map(str, path))}" if path else ""
            at = sample.place(path, key=at_key)
            report.rule(sample.rule, at, f"the {sample.label} does not fit its schema{inside}: {message}", hint)


def _content(group: list[Sample]) -> str:
    rows = [(s.schema, s.mode, s.text, s.value) for s in group]
    return json.dumps(rows, default=repr)


class _Validators:
    """One validator per schema and direction, over one registry."""

    def __init__(self, parts: Parts, dialect: str) -> None:
        # Imported here because a run whose examples are all known does without.
        from referencing import Registry, Resource
        from referencing.jsonschema import DRAFT202012

        document = parts.document(parts.by_key)
        resource: Any = Resource.from_contents(document, default_specification=DRAFT202012)
        self.registry: Any = Registry().with_resource("urn:document", resource)
        self.once = _Once()
        self.classes = {mode: _dialect(dialect, mode, self.once) for mode in ("", "request", "response")}
        self.known: dict[tuple[Any, str], Any] = {}

    def failures(self, sample: Sample) -> Iterator[tuple[list[str | int], str, str, bool]]:
        """Path, message and hint of each error, and whether it is the key that is wrong."""
        if sample.text and isinstance(sample.value, str):
            return
        if (sample.schema, sample.mode) not in self.known:
            steps = (str(step).replace("~", "~0").replace("/", "~1") for step in sample.schema or ())
            pointer = "".join(f"/{step}" for step in steps)
            schema = {"$ref": f"urn:document#{quote(pointer)}"}
            validator = self.classes[sample.mode](schema, registry=self.registry, format_checker=_formats())
            self.known[sample.schema, sample.mode] = validator
        validator = self.known[sample.schema, sample.mode]
        value = copy(sample.value)
        self.once.start()
        try:
            if validator.is_valid(value):
                return
            errors = list(validator.iter_errors(value))
        except BaseException as fault:
            if not is_fault(fault):
                raise
            # A schema that cannot be evaluated: one without an end, or values nested too deeply.
            yield [], f"it cannot be compared with it ({type(fault).__name__})", "", False
            return
        told = set()
        for error in errors:
            deepest, path = cause(error)
            message, hint = says(deepest)
            if (tuple(path), message) in told:
                continue
            told.add((tuple(path), message))
            extra = re.match(r"there is no property '(.*)'", message)
            at_key = bool(extra) and deepest.validator in ("additionalProperties", "unevaluatedProperties")
            yield [*path, extra[1]] if extra and at_key else path, message, hint, at_key
            if len(told) == _MOST:
                return


class _Once:
    """References that come back to themselves with the same value ask nothing new (`A: {anyOf: [{$ref: A}, …]}`)."""

    def start(self) -> None:
        """Begin with another value."""
        self.active: set[tuple[str, int]] = set()
        self.steps = 0

    def reference(self, keyword: Any) -> Any:
        """The keyword `$ref`, guarded."""

        def check(validator: Any, ref: Any, value: Any, schema: Any) -> Iterator[Any]:
            key = (ref, id(value))
            if key in self.active:
                return
            self.steps += 1
            if self.steps > _MOST_STEPS:
                raise RecursionError("the schema never comes to an end")
            self.active.add(key)
            try:
                yield from keyword(validator, ref, value, schema) or ()
            finally:
                self.active.discard(key)

        return check


def _dialect(dialect: str, mode: str, once: _Once) -> Any:
    """The validator class of an OpenAPI version: what may be left out on the way `mode` need not be there."""
    from jsonschema import Draft202012Validator
    from jsonschema.validators import create

    keywords: dict[str, Any] = dict(Draft202012Validator.VALIDATORS)
    keywords["$ref"] = once.reference(keywords["$ref"])
    keywords["pattern"] = _unless_broken(keywords["pattern"])
    keywords["patternProperties"] = _unless_broken(keywords["patternProperties"])
    keywords["required"] = _required(keywords["required"], {"request": "readOnly", "response": "writeOnly"}.get(mode))
    options: dict[str, Any] = {}
    if dialect == "3.0":
        for name, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
            keywords[name] = _bound(keywords[name], keywords[exclusive], exclusive)
            del keywords[exclusive]
        keywords = {name: _unless_null(keyword) for name, keyword in keywords.items()}
        options["applicable_validators"] = lambda s: [("$ref", s["$ref"])] if "$ref" in s else s.items()
    meta: Any = Draft202012Validator.META_SCHEMA
    return create(meta, keywords, type_checker=Draft202012Validator.TYPE_CHECKER, **options)


def _required(keyword: Any, left_out: str | None) -> Any:
    def check(validator: Any, required: Any, value: Any, schema: Any) -> Iterator[Any]:
        if isinstance(required, list):
            properties = schema.get("properties", {})
            wanted = [
                n for n in required if not (isinstance(properties.get(n), dict) and properties[n].get(left_out) is True)
            ]
            yield from keyword(validator, wanted, value, schema)

    return check


def _bound(keyword: Any, exclusive: Any, flag: str) -> Any:
    def check(validator: Any, limit: Any, value: Any, schema: Any) -> Iterator[Any]:
        yield from (exclusive if schema.get(flag) is True else keyword)(validator, limit, value, schema) or ()

    return check


def _unless_null(keyword: Any) -> Any:
    def check(validator: Any, wanted: Any, value: Any, schema: Any) -> Iterator[Any]:
        if not (value is None and schema.get("nullable") is True):
            yield from keyword(validator, wanted, value, schema) or ()

    return check


def _unless_broken(keyword: Any) -> Any:
    def check(validator: Any, wanted: Any, value: Any, schema: Any) -> Iterator[Any]:
        try:
            yield from keyword(validator, wanted, value, schema) or ()
        except re.error:  # A pattern that Python does not understand; the check of patterns says so.
            return

    return check


def _formats() -> Any:
    from jsonschema import FormatChecker

    checker = FormatChecker(formats=())
    for name, fits in (
        ("date", lambda v: not isinstance(v, str) or _is_date(v)),
        ("date-time", lambda v: not isinstance(v, str) or bool((m := _DATE_TIME.fullmatch(v)) and _is_date(m[1]))),
        ("uuid", lambda v: not isinstance(v, str) or bool(_UUID.fullmatch(v))),
        ("int32", lambda v: not isinstance(v, int) or -(2**31) <= v < 2**31),
        ("int64", lambda v: not isinstance(v, int) or -(2**63) <= v < 2**63),
    ):
        checker.checks(name)(fits)
    return checker


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return len(text) == 10
