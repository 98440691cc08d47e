"""Runs openapi-spec-validator over the parts of a bundle that have changed, and gives its errors places."""

from __future__ import annotations

import os
from collections.abc import Iterator
from importlib.metadata import version
from typing import Any, Protocol

from ..problems import Place
from ..read.source import Map, Seq, place
from .cause import cause, says
from .parts import Key, Parts
from .plain import is_plain
from .report import Report

# What the checks of structure say better, and that names are required which no `properties` describes: JSON Schema
# allows that (the rule `required-property` does not).
_COVERED = frozenset(
    {"DuplicateOperationIDError", "ExtraParametersError", "ParameterDuplicateError", "UnresolvableParameterError"}
)


class Cache(Protocol):
    """Remembers bytes under a key that is made of all they depend on."""

    def get(self, key: str) -> bytes | None: ...

    def put(self, key: str, value: bytes) -> None: ...


def check(report: Report, parts: Parts, cache: Cache | None) -> None:
    """Validate what the cache does not know to be valid; what the other checks have said already is not said again."""
    tool = f"openapi-spec-validator {version('openapi-spec-validator')} jsonschema {version('jsonschema')}"
    groups = {"": parts.digest((), tool, parts.head.digest)}
    groups |= {file: parts.digest(keys, tool) for file, keys in parts.files().items()}
    new = {file: key for file, key in groups.items() if cache is None or cache.get(f"valid-{key}") is None}
    if not new:
        return
    files = parts.files()
    wanted: set[Key] = set().union(*(files.get(file, ()) for file in new))
    document = parts.document(parts.closure(wanted))
    said = _Said(report)
    found = False
    try:
        for path, message, hint in _errors(document, report.dialect):
            at, node = _locate(report, path)
            found = True
            if not said.near(at, node, path):
                report.error(at, message, hint)
    except BaseException as error:
        if not is_fault(error):
            raise
        # A fault of the tool must not keep a valid document from being generated.
        text = f"{type(error).__name__}: {_shorten(str(error))}"
        if report.problems.errors:
            return  # It stumbles over what has been said already.
        report.warning(place(report.doc), f"openapi-spec-validator cannot check this document ({text})")
        return
    if cache is not None and not found:
        for key in new.values():
            cache.put(f"valid-{key}", b"")


def is_fault(error: BaseException) -> bool:
    """Whether an exception is a tool's failure. One in Rust (what jsonschema rests on) is no `Exception`."""
    return isinstance(error, Exception) or type(error).__name__ == "PanicException"


def _errors(document: dict[str, Any], dialect: str) -> Iterator[tuple[list[str | int], str, str]]:
    """Path, message and hint of each error. The validator is imported here, as doing so takes longer than most runs."""
    # Its errors are read here as those of jsonschema, also where jsonschema-rs is installed.
    os.environ["OPENAPI_SPEC_VALIDATOR_SCHEMA_VALIDATOR_BACKEND"] = "jsonschema"
    from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

    base: Any = OpenAPIV31SpecValidator if dialect == "3.1" else OpenAPIV30SpecValidator
    located = {name: _located(cls) for name, cls in base.keyword_validators.items()}
    # Defaults are the rule `default-valid`, with places inside them.
    located["default"] = _Silent
    overrides: dict[str, Any] = {"keyword_validators": located}
    if dialect == "3.1":
        located["schema"] = _quick(located["schema"])
        overrides["schema_validator"] = _settled(base.schema_validator)
    cls = type("Located", (base,), overrides)
    for error in cls(document).iter_errors():
        if type(error).__name__ in _COVERED:
            continue
        way = [*getattr(error, "way", ())]
        deepest, path = cause(error)
        # Errors of the validator's own, unlike those of JSON Schema, carry nothing but their message.
        if deepest.validator == "format" and deepest.validator_value == "regex":
            continue  # Python's opinion; JSON Schema's patterns are ECMA-262's, and the check of patterns knows both.
        message, hint = says(deepest) if isinstance(deepest.validator, str) else (_shorten(deepest.message), "")
        yield [*way, *path], message, hint or "see the OpenAPI Specification"


def _located(cls: Any) -> Any:
    """A keyword's validator that tells where it was: its errors have paths that begin at the object it looks at."""

    class Located(cls):  # type: ignore[misc]
        def __init__(self, registry: Any) -> None:
            super().__init__(registry)
            # Lists by default, in which every schema is searched for: quadratic on large documents.
            for name in ("visited_schema_ids", "meta_checked_schema_ids"):
                if hasattr(self, name):
                    setattr(self, name, _Ids())

        def __call__(self, *args: Any, **options: Any) -> Iterator[Any]:
            way = next((tuple(a.parts) for a in args if hasattr(a, "parts")), ())
            for error in super().__call__(*args, **options):
                if not hasattr(error, "way"):
                    error.way = way
                yield error

    return Located


def _quick(cls: Any) -> Any:
    """The check of schemas, with one settled validator for those of the standard dialect instead of a new one for each."""
    from jsonschema.exceptions import SchemaError
    from openapi_schema_validator import OAS31Validator

    built = OAS31Validator.META_SCHEMA
    settled: list[Any] = []

    class Quick(cls):  # type: ignore[misc]
        def _get_schema_checker(self, schema: Any, value: Any) -> Any:
            usual = super()._get_schema_checker(schema, value)
            own = getattr(usual, "func", None)
            if getattr(own, "__self__", None) is not OAS31Validator:
                return usual
            if not settled:
                from jsonschema.validators import validator_for
                from openapi_schema_validator._specifications import REGISTRY

                options = {"format_checker": self.schema_validator_format_checker, "registry": REGISTRY}
                settled.append(_settled(validator_for(built)(built, **options)))

            def check(value: Any) -> None:
                if is_plain(value):
                    return
                for error in settled[0].iter_errors(value):
                    raise SchemaError.create_from(error)

            return check

    return Quick


def _settled(validator: Any) -> Any:
    """A validator whose own schema has been searched for anchors. As it comes, it is searched anew for each `$dynamicRef`."""
    from referencing import Resource

    plain = getattr(validator, "__wrapped__", validator)
    root = Resource.from_contents(plain.schema)
    registry = plain._registry.with_resource(root.id() or "", root).crawl()
    return plain.evolve(registry=registry, _resolver=registry.resolver(root.id() or ""))


class _Ids(set[int]):
    append = set.add


class _Silent:
    def __init__(self, registry: Any) -> None: ...

    def __call__(self, *_: Any) -> Iterator[Any]:
        return iter(())


def _locate(report: Report, path: list[str | int]) -> tuple[Place, Any]:
    """What is at a path of the document, following references on the way, and its place; what is nearest to it otherwise."""
    node: Any = report.doc
    at = place(node)
    for step in path:
        node = report.deref(node)
        if isinstance(node, Map) and str(step) in node:
            inner = node[str(step)]
            at, node = place(node, str(step), value=not isinstance(inner, (Map, Seq))), inner
        elif isinstance(node, Seq) and isinstance(step, int) and step < len(node):
            at, node = place(node, step), node[step]
        elif isinstance(node, Map):
            break
    return at, node


class _Said:
    """What has been reported as an error so far, to be recognized when the validator finds it too."""

    def __init__(self, report: Report) -> None:
        self.lines = {(p.place.file, p.place.line) for p in report.problems.errors}

    def near(self, at: Place, node: Any, path: list[str | int]) -> bool:
        """Whether an error stands on this line, or inside what the validator speaks of: it names the whole for a part."""
        if (at.file, at.line) in self.lines:
            return True
        return len(path) > 2 and any((p.file, p.line) in self.lines for p in _inside(node))


def _inside(node: Any) -> Iterator[Place]:
    if isinstance(node, (Map, Seq)):
        for key, value in node.items() if isinstance(node, Map) else enumerate(node):
            yield place(node, key)
            yield from _inside(value)


def _shorten(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 200 else f"{line[:160]} … {line[-30:]}"
