"""Runs openapi-spec-validator over the parts of a bundle that have changed, and gives its errors places."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import version
from typing import Any, Protocol

from ..problems import Place
from ..source import Map, Seq, place
from .cause import cause, says
from .parts import Key, Parts
from .report import Report


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
            at = _locate(report, path)
            found = True
            if not said.near(at, path):
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
    from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

    base: Any = OpenAPIV31SpecValidator if dialect == "3.1" else OpenAPIV30SpecValidator
    located = {name: _located(cls) for name, cls in base.keyword_validators.items()}
    # Defaults are the rule `default-valid`, with places inside them.
    located["default"] = _Silent
    cls = type("Located", (base,), {"keyword_validators": located})
    for error in cls(document).iter_errors():
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


def _locate(report: Report, path: list[str | int]) -> Place:
    """The place of what is at a path of the document, following references on the way; of what is nearest to it otherwise."""
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
            return at
    return at


class _Said:
    """What has been reported as an error so far, to be recognized when the validator finds it too."""

    def __init__(self, report: Report) -> None:
        self.places = [p.place for p in report.problems.errors]
        self.lines = {(p.file, p.line) for p in self.places}

    def near(self, at: Place, path: list[str | int]) -> bool:
        """Whether an error stands on this line, or is what the validator means: it names operations, not what is in them."""
        if (at.file, at.line) in self.lines:
            return True
        inside = [p for p in self.places if p.file == at.file and at.line < p.line and p.column > at.column]
        return bool(inside) and len(path) < 5


def _shorten(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 200 else f"{line[:160]} … {line[-30:]}"
