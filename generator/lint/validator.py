"""Asks whether a bundle is valid by OpenAPI's own JSON Schema: a quick yes or no, and where it is no, what is wrong and where.

jsonschema-rs decides about the whole in milliseconds but says little; openapi-spec-validator takes seconds and can be asked
about the parts that are wrong alone.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..problems import Place
from ..read.source import Map, Seq, place
from .cause import cause, says
from .parts import Key, Parts
from .report import Report

# What the checks of structure say better, and that names are required which no `properties` describes: JSON Schema
# allows that (the rule `required-property` does not).
_COVERED = frozenset(
    {"DuplicateOperationIDError", "ExtraParametersError", "ParameterDuplicateError", "UnresolvableParameterError"}
)


def check(report: Report, parts: Parts) -> None:
    """Report what is invalid and not said yet."""
    try:
        wrong = _wrong(parts.document(parts.by_key), str(report.doc["openapi"])[:3])
        if not wrong:
            return
        document = parts.document(parts.closure(wrong))
        said = _Said(report)
        for path, message, hint in _errors(document, str(report.doc["openapi"])[:3]):
            at, node = _locate(report, path)
            if not said.near(at, node, path):
                report.rule("schema-valid", at, message, hint, "taken as it is")
    except BaseException as error:
        if not is_fault(error):
            raise
        # A fault of the tool must not keep a valid document from being generated.
        text = f"{type(error).__name__}: {_shorten(str(error))}"
        if report.problems.errors:
            return  # It stumbles over what has been said already.
        report.warning(place(report.doc), f"openapi-spec-validator cannot check this document ({text})")


def _wrong(document: dict[str, Any], version: str) -> set[Key]:
    """The parts of a document that its version's JSON Schema refuses; none where it is valid."""
    import jsonschema_rs
    import openapi_spec_validator
    from openapi_schema_validator._specifications import REGISTRY

    folder = Path(openapi_spec_validator.__file__).parent / "resources" / "schemas"
    schema = json.loads((folder / f"v{version}" / "schema.json").read_text(encoding="utf-8"))
    validator: Any
    if version == "3.0":
        validator = jsonschema_rs.Draft4Validator(schema, validate_formats=False)
    else:
        known = [(uri, REGISTRY[uri].contents) for uri in REGISTRY if uri.startswith("https://spec.openapis.org/")]
        dialect = next(uri for uri, _ in known if f"/{version}/dialect/" in uri)
        registry = jsonschema_rs.Registry([(schema["$id"], schema), *known])
        # What a schema is depends on the dialect, which the document's own schema leaves open.
        whole = {"$ref": schema["$id"], "$defs": {"schema": {"$dynamicAnchor": "meta", "$ref": dialect}}}
        whole |= {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:whole"}
        validator = jsonschema_rs.Draft202012Validator(whole, registry=registry, validate_formats=False)
    if validator.is_valid(document):
        return set()
    paths = (tuple(map(str, error.instance_path)) for error in validator.iter_errors(document))
    return {path[:3] if path[:1] == ("components",) else path[:2] for path in paths} or {()}


def is_fault(error: BaseException) -> bool:
    """Whether an exception is a tool's failure. One in Rust (what jsonschema rests on) is no `Exception`."""
    return isinstance(error, Exception) or type(error).__name__ == "PanicException"


def _errors(document: dict[str, Any], version: str) -> Iterator[tuple[list[str | int], str, str]]:
    """Path, message and hint of each error. The validator is imported here, as doing so takes longer than most runs."""
    # Its errors are read here as those of jsonschema, also where jsonschema-rs is installed.
    os.environ["OPENAPI_SPEC_VALIDATOR_SCHEMA_VALIDATOR_BACKEND"] = "jsonschema"
    import openapi_spec_validator

    base: Any = getattr(openapi_spec_validator, f"OpenAPIV{version.replace('.', '')}SpecValidator")
    located = {name: _located(cls) for name, cls in base.keyword_validators.items()}
    # Defaults are the rule `default-valid`, with places inside them.
    located["default"] = _Silent
    cls = type("Located", (base,), {"keyword_validators": located})
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
