"""Validates examples and defaults against their schemas: a quick yes for all of them, and what is wrong with the others."""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Any
from urllib.parse import quote

from ..read.bundle import pointer
from ..read.draft import Draft, Way
from ..read.source import Map, Seq
from .cause import cause, says
from .effort import endless
from .parts import Parts, copy
from .report import Report
from .samples import Sample
from .validator import is_fault

_DATE_TIME = re.compile(r"(\d{4}-\d\d-\d\d)[Tt ]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]\d\d:?\d\d)")
_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_MOST = 5  # of the errors of one example, how many are told
_MOST_STEPS = 20_000  # references that are followed for one example; unions of unions of themselves have no end
# Formats of JSON Schema that are not looked at: what is no e-mail address to one is to another.
_FREE = """duration email hostname idn-email idn-hostname ipv4 ipv6 iri iri-reference json-pointer regex relative-json-pointer time
uri uri-reference uri-template""".split()


def check(report: Report, parts: Parts, found: list[Sample], broken: frozenset[str]) -> None:
    """Report each value that its schema refuses, at the place inside it, and take it out of the bundle.

    What rests on a file of `broken`, where a schema may be wrong itself, is left for the next run.
    """
    by_file: dict[str, list[Sample]] = defaultdict(list)
    for sample in found:
        part = parts.by_key.get(sample.part)
        if part is not None:
            by_file[part.file].append(sample)
    group = [s for samples in by_file.values() if not (broken and _reach(parts, samples) & broken) for s in samples]
    validators: _Validators | None = None
    wrong = []
    for sample in _doubtful(report, parts, group):
        validators = validators or _Validators(parts, report.dialect)
        failures = list(validators.failures(sample))
        for path, message, hint, at_key in failures:
            inside = f" at /{'/'.join(map(str, path))}" if path else ""
            at = sample.place(path, key=at_key)
            what = "is left out" if sample.rule == "default-valid" else "is not shown"
            text = f"the {sample.label} does not fit its schema{inside}: {message}"
            report.rule(sample.rule, at, text, hint, f"the {sample.label} {what}")
        if failures:
            wrong.append(sample)
    for sample in reversed(wrong):
        _take_out(sample)


def _reach(parts: Parts, samples: list[Sample]) -> set[str]:
    """The files that the schemas of samples rest on."""
    return {parts.by_key[k].file for k in parts.closure(s.part for s in samples)}


def _take_out(sample: Sample) -> None:
    """Take a value out of what holds it: the bundle shows it no more."""
    holder = sample.holder
    if isinstance(holder, Map):
        holder.pop(sample.key, None)
    elif isinstance(holder, Seq) and sample.key < len(holder):
        del holder[sample.key]
        holder.at = [*holder.at[: sample.key], *holder.at[sample.key + 1 :]]


def _doubtful(report: Report, parts: Parts, found: list[Sample]) -> list[Sample]:
    """Those of some samples that jsonschema-rs refuses; all of them where it cannot tell."""
    import jsonschema_rs

    document = parts.document(parts.by_key)
    bad = endless(parts)
    doubtful = [s for s in found if bad and bad & parts.closure([s.part])]
    found = [s for s in found if s not in doubtful] if doubtful else found
    ways: tuple[Way, ...] = ("", "request", "response")
    for way in ways:
        samples = [s for s in found if s.mode == way and not (s.text and isinstance(s.value, str))]
        if not samples:
            continue
        # One schema that asks of each value what its own does is compiled once, and held against all of them at once.
        draft = Draft(report.bundle.objects, report.dialect, way, lambda ref: _find(document, ref))
        try:
            plain = draft.document(document, "OpenAPI")
            properties = {str(i): {"$ref": f"urn:document#{_pointer(s)}"} for i, s in enumerate(samples)}
            values = {str(i): copy(s.value) for i, s in enumerate(samples)}
            registry = jsonschema_rs.Registry([("urn:document", plain)], draft=jsonschema_rs.Draft202012)
            formats: dict[str, Any] = dict.fromkeys(_FREE, lambda text: True)
            formats |= {"date": _is_date, "date-time": _is_date_time, "uuid": lambda v: bool(_UUID.fullmatch(v))}
            validator: Any = jsonschema_rs.Draft202012Validator(
                {"properties": properties}, registry=registry, validate_formats=True, formats=formats
            )
            if not validator.is_valid(values):
                refused = {int(error.instance_path[0]) for error in validator.iter_errors(values)}
                doubtful += [samples[i] for i in sorted(refused)]
        except BaseException as error:
            if not is_fault(error):
                raise
            # A pattern that it does not take, a number that it cannot hold: the slow way knows more.
            doubtful += samples
    return doubtful


def _find(document: Any, ref: str) -> Any:
    try:
        return pointer(document, ref[1:])
    except KeyError:
        return None


def _pointer(sample: Sample) -> str:
    steps = (str(step).replace("~", "~0").replace("/", "~1") for step in sample.schema or ())
    return quote("".join(f"/{step}" for step in steps))


class _Validators:
    """One validator per schema and direction, over one registry."""

    def __init__(self, parts: Parts, dialect: str) -> None:
        # Imported here because a run whose examples are all valid does without.
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
        if (sample.schema, sample.mode) not in self.known:
            schema = {"$ref": f"urn:document#{_pointer(sample)}"}
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
    keywords["pattern"] = _pattern
    keywords["patternProperties"] = _pattern_properties
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


@functools.cache
def _expression(pattern: str) -> Any:
    """What tells whether a text matches a pattern of ECMA-262 in bounded time; None where the pattern cannot be checked."""
    import jsonschema_rs

    try:
        return jsonschema_rs.Draft202012Validator({"pattern": pattern})
    except BaseException as error:
        if not is_fault(error):
            raise
        return None  # the check of patterns says so


def _matches(pattern: Any, text: str) -> bool | None:
    expression = _expression(pattern) if isinstance(pattern, str) else None
    if expression is None:
        return None
    # One that goes back and forth too often gives an error, which is no answer.
    errors = list(expression.iter_errors(text))
    return not errors if not errors or "does not match" in errors[0].message else None


def _pattern(validator: Any, pattern: Any, value: Any, schema: Any) -> Iterator[Any]:
    from jsonschema import ValidationError

    if isinstance(value, str) and _matches(pattern, value) is False:
        yield ValidationError(f"{value!r} does not match {pattern!r}")


def _pattern_properties(validator: Any, patterns: Any, value: Any, schema: Any) -> Iterator[Any]:
    for pattern, inner in patterns.items() if isinstance(value, dict) and isinstance(patterns, dict) else ():
        for key, item in value.items():
            if _matches(pattern, key):
                yield from validator.descend(item, inner, path=key, schema_path=pattern)


def _formats() -> Any:
    from jsonschema import FormatChecker

    checker = FormatChecker(formats=())
    for name, fits in (
        ("date", lambda v: not isinstance(v, str) or _is_date(v)),
        ("date-time", lambda v: not isinstance(v, str) or _is_date_time(v)),
        ("uuid", lambda v: not isinstance(v, str) or bool(_UUID.fullmatch(v))),
        ("int32", lambda v: not isinstance(v, int) or -(2**31) <= v < 2**31),
        ("int64", lambda v: not isinstance(v, int) or -(2**63) <= v < 2**63),
    ):
        checker.checks(name)(fits)
    return checker


def _is_date_time(text: str) -> bool:
    found = _DATE_TIME.fullmatch(text)
    return found is not None and _is_date(found[1])


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return len(text) == 10
