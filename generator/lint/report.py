"""What every check works with: the bundle, its objects, and a way to report that knows which house rules are errors."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from ..problems import Place, Problems
from ..read.bundle import Bundle, pointer
from ..read.source import Map, place
from .walk import Visit, walk

# House rules: errors where the configuration lists them (or "all"), warnings elsewhere. What each asks for.
RULES = {
    "operation-id": "every operation has an operationId",
    "one-tag": "every operation has exactly one tag, which is declared at the top",
    "unused-tag": "every declared tag has an operation",
    "summary": "every operation has a summary: one short line without a full stop",
    "description": "operations, parameters, bodies, responses, schemas and properties say what they are",
    "example": "bodies have named examples, required parameters have one",
    "example-valid": "every example fits its schema",
    "error-example": "errors have examples, which name no argument that the operation lacks",
    "default-valid": "every default fits its schema",
    "unused-component": "every component is used",
    "unused-path": "every path item of every file is part of the document",
    "unused-file": "every file beside the files of the description is part of it",
    "named-schema": "objects that are described more than once have a name",
    "discriminator": "unions that a property tells apart say so, and say it right",
    "required-property": "what is required is also described",
    "enum-type": "the values of an enum have its type",
    "enum-meanings": "meanings are given for values that exist",
    "security-scope": "scopes that are asked for are declared",
    "key-order": "keys stand in one order everywhere",
    "file-length": "no file is longer than 2,000 lines",
    "permission": "descriptions of operations say which permission is needed, or that it is not documented",
    "term": "one term for one thing, as the glossary beside the description says",
    "extension": "vendor extensions are well-formed",
    "deprecated": "what is deprecated says in the same words what to do instead",
    "figure-source": "beside a description that states a figure stands where it comes from",
    "secret": "no example shows what looks like a real key",
    "reserved-address": "addresses in examples are reserved ones or the service's own",
    "name-collision": "names stay apart in the languages of the output",
}
# Rules of taste: asked of a description only if its own configuration lists them. A stranger's has other habits.
OPT_IN = frozenset({"key-order", "unused-file", "error-example", "deprecated", "figure-source", "permission", "term"})
# Rules that only ever warn: a human has to decide.
SOFT = frozenset({"file-length", "reserved-address"})


def rule(problems: Problems, errors: frozenset[str], name: str, at: Place, message: str, expected: str = "") -> None:
    """Report a breach of the house rule `name`, as error or warning by what the configuration lists."""
    listed = name in errors or "all" in errors
    if name in OPT_IN and not listed:
        return
    add = problems.error if listed and name not in SOFT else problems.warning
    add(at, f"{message} [{name}]", expected)


class Report:
    """A bundle on its way through the checks, with its objects by kind."""

    def __init__(self, bundle: Bundle, errors: frozenset[str], problems: Problems) -> None:
        self.bundle, self.doc, self.dialect = bundle, bundle.doc, bundle.dialect
        self.errors, self.problems = errors, problems
        self.visits = list(walk(bundle))
        self.by_kind: dict[str, list[Visit]] = defaultdict(list)
        self.written: dict[str, list[tuple[Visit, Map]]] = {}
        for visit in self.visits:
            self.by_kind[visit.kind].append(visit)

    def error(self, at: Place, message: str, expected: str = "") -> None:
        """Report what makes the document invalid."""
        self.problems.error(at, message, expected)

    def forbidden(self, at: Place, message: str, expected: str = "") -> None:
        """Report what the specification's text forbids and its JSON Schema lets pass.

        Many public descriptions do such things and are used all the same: an error only where every rule is one.
        """
        add = self.problems.error if "all" in self.errors else self.problems.warning
        add(at, message, expected)

    def warning(self, at: Place, message: str, expected: str = "") -> None:
        """Report what is allowed and yet probably a mistake."""
        self.problems.warning(at, message, expected)

    def rule(self, name: str, at: Place, message: str, expected: str = "") -> None:
        """Report a breach of a house rule."""
        rule(self.problems, self.errors, name, at, message, expected)

    def listed(self, name: str) -> bool:
        """Whether the configuration makes this rule an error: the description is written to it."""
        return name in self.errors or "all" in self.errors

    def deref(self, node: Any) -> Any:
        """What a chain of references stands for, without what is beside them; None where it leads to no object."""
        for _ in range(100):
            if not (isinstance(node, Map) and isinstance(node.get("$ref"), str)):
                return node
            try:
                node = pointer(self.doc, node["$ref"][1:])
            except KeyError:
                return None
        return None

    def at(self, visit: Visit) -> Place:
        """The key or item that an object stands under; the object itself where that is in another file."""
        known = not isinstance(visit.parent, Map) or visit.key in visit.parent.at
        return place(visit.parent, visit.key) if known else place(visit.node)

    def own(self, kind: str) -> list[tuple[Visit, Map]]:
        """The objects of a kind that are written out, without mere references to them."""
        if kind not in self.written:
            # Beside the reference to a schema, keywords count since 3.1.
            beside = kind == "Schema" and self.dialect == "3.1"
            self.written[kind] = [
                (v, v.node)
                for v in self.by_kind[kind]
                if isinstance(v.node, Map) and ("$ref" not in v.node or beside and len(v.node) > 1)
            ]
        return self.written[kind]
