"""The one table of rules: what each asks of a document, whether a breach stops a run, and how it is mended where it does not.

A rule of the specification (`openapi`) is mended and warned about; a rule of the house (`house`) is a warning; both are errors
where the configuration lists them, by name, by group or as `all`. What no mend could settle, such as a `$ref` that leads nowhere,
is always an error and no rule of this table.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Level = Literal["error", "warning"]


@dataclass(frozen=True)
class Rule:
    """One rule: `asks` says what must hold, `mend` how a document that breaks it is read all the same.

    `opt_in`: asked only of a description whose configuration lists it. `soft`: never an error, as a human has to decide.
    """

    group: Literal["openapi", "house"]
    asks: str
    mend: str = ""
    opt_in: bool = False
    soft: bool = False


def _openapi(asks: str, mend: str) -> Rule:
    return Rule("openapi", asks, mend)


RULES: dict[str, Rule] = {
    # ---- the specification's, in the order of the stages that see them
    "key-twice": _openapi("a key stands once in a mapping", "the last one counts"),
    "key-text": _openapi("a key of a mapping is text", "the key and what is under it are left out"),
    "overlay": _openapi("every action of an overlay finds what it is for", "nothing is changed"),
    "version-text": _openapi("a version is text", "taken as the text that is written"),
    "text": _openapi("titles, names, descriptions and their kin are text", "taken as the text that is written; null as if it were not there; a reference as the text of the file"),
    "missing": _openapi("what an object must have is there", "a value that says nothing stands in for it, or the object is left out"),
    "kind": _openapi("objects, lists and flags stand where they belong", "taken as what is meant where that is clear, else left out"),
    "unknown-keyword": _openapi("an object has no keywords but its own", "left out; keywords of JSON Schema that another version knows count"),
    "reference-place": _openapi("a `$ref` stands where the specification knows one", "what it refers to takes its place"),
    "reference-kind": _openapi("a `$ref` leads to a component of its kind", "taken as it is"),
    "reference-sibling": _openapi("nothing stands beside a `$ref` that has no meaning there", "left out; a description is shown"),
    "reference-broken": _openapi("examples and links that are referred to exist", "the example or link is left out"),
    "name": _openapi("names of components are made of letters, digits and . _ -", "a name made from it"),
    "name-twice": _openapi("components of different files have different names", "one of them gets a number"),
    "mapping": _openapi("a discriminator's mapping leads to schemas", "the entry is left out"),
    "paths": _openapi("the document has paths", "there are no operations"),
    "path": _openapi("a path begins with a slash, its braces pair, and no name stands in it twice", "a slash is put before it; braces that do not pair are plain characters"),
    "path-twice": _openapi("no path is the same as another", "the operations of both are there"),
    "path-parameter": _openapi("path parameters are those of the path, and required", "one that is not declared is a text; one that is not in the path is left out"),
    "parameter-twice": _openapi("a parameter is listed once", "the first one counts"),
    "parameter": _openapi("a parameter has a place, one schema and a style that is possible there", "text where there is no schema; what is impossible is left out"),
    "media-type": _openapi("media types have a type and a subtype", "sent as it is written"),
    "operation-id": Rule("house", "every operation has an operationId"),
    "operation-id-twice": _openapi("an operationId is used once", "the second operation's name gets a number"),
    "responses": _openapi("an operation says what it answers, by status", "any answer is taken as it comes; what is no status is left out"),
    "link": _openapi("a link leads to an operation", "the link is left out"),
    "tag": _openapi("tags are texts, declared once", "the first declaration counts"),
    "server": _openapi("a server has an address; its variables are declared, with a default among their values", "a variable that is not declared has no values of its own; the first value of a list is its default"),
    "security": _openapi("security schemes are whole, and those that are asked for are declared", "what is not declared is not sent"),
    "type": _openapi("`type` is one of JSON Schema's, as the version has it", "as another version of OpenAPI means it; other words as the type that is meant"),
    "dialect": _openapi("keywords have the form of the document's version", "as the other version of OpenAPI means it"),
    "required": _openapi("`required` of a schema is a list of names, each once", "true at a property as its name in the list of the object around it"),
    "enum": _openapi("`enum` is a list of values of the declared type, each once", "taken as the declared type writes them"),
    "bounds": _openapi("bounds are numbers with room between them", "taken as a number where it is one in quotes, else left out"),
    "pattern": _openapi("patterns are regular expressions", "the pattern is not checked"),
    "items": _openapi("an array says what its items are", "items of any value"),
    "composition": _openapi("allOf, oneOf and anyOf list schemas, and no schema is a part of itself", "empty lists are left out, as is the part that is the schema itself"),
    "example-twice": _openapi("`example` and `examples` do not stand together", "`example` is left out"),
    "example-valid": Rule("openapi", "every example fits its schema", "the example is not shown"),
    "default-valid": Rule("openapi", "every default fits its schema", "the default is left out"),
    "schema-valid": _openapi("the document is valid by OpenAPI's own JSON Schema", "taken as it is"),
    "unchecked": Rule("openapi", "every keyword of a schema is checked before a value is sent", "what the keyword asks is not checked", soft=True),
    # ---- the house's
    "one-tag": Rule("house", "every operation has exactly one tag, which is declared at the top"),
    "unused-tag": Rule("house", "every declared tag has an operation"),
    "summary": Rule("house", "every operation has a summary: one short line without a full stop"),
    "description": Rule("house", "operations, parameters, bodies, responses, schemas and properties say what they are"),
    "example": Rule("house", "bodies have named examples, required parameters have one"),
    "error-example": Rule("house", "errors have examples, which name no argument that the operation lacks", opt_in=True),
    "unused-component": Rule("house", "every component is used"),
    "unused-path": Rule("house", "every path item of every file is part of the document"),
    "unused-file": Rule("house", "every file beside the files of the description is part of it", opt_in=True),
    "named-schema": Rule("house", "objects that are described more than once have a name"),
    "discriminator": Rule("house", "unions that a property tells apart say so, and say it right"),
    "required-property": Rule("house", "what is required is also described"),
    "enum-meanings": Rule("house", "meanings are given for values that exist"),
    "security-scope": Rule("house", "scopes that are asked for are declared"),
    "key-order": Rule("house", "keys stand in one order everywhere", opt_in=True),
    "file-length": Rule("house", "no file is longer than 2,000 lines", soft=True),
    "permission": Rule("house", "descriptions of operations say which permission is needed, or that it is not documented", opt_in=True),
    "term": Rule("house", "one term for one thing, as the glossary beside the description says", opt_in=True),
    "extension": Rule("house", "vendor extensions are well-formed"),
    "deprecated": Rule("house", "what is deprecated says in the same words what to do instead", opt_in=True),
    "figure-source": Rule("house", "beside a description that states a figure stands where it comes from", opt_in=True),
    "secret": Rule("house", "no example shows what looks like a real key"),
    "reserved-address": Rule("house", "addresses in examples are reserved ones or the service's own", soft=True),
    "name-collision": Rule("house", "names stay apart in the languages of the output"),
}  # fmt: skip
GROUPS = ("all", "house", "openapi")


def level(name: str, errors: Iterable[str]) -> Level | None:
    """What a breach of a rule is where the configuration lists `errors`; None where the rule is not asked at all."""
    rule = RULES[name]
    listed = name in errors or "all" in errors or rule.group in errors
    if rule.opt_in and not listed:
        return None
    return "error" if listed and not rule.soft else "warning"


def table() -> str:
    """The rules as a Markdown table, for the documentation."""
    rows = ["| rule | asks that | where it is broken |", "| --- | --- | --- |"]
    for name, rule in RULES.items():
        note = rule.mend or "a warning"
        note += "; only where it is listed" if rule.opt_in else "; never an error" if rule.soft else ""
        rows.append(f"| `{name}` | {rule.asks} | {note} |")
    return "\n".join(rows)


def page() -> str:
    """The documentation of the rules, `generator/RULES.md`."""
    return _PAGE + table() + "\n"


_PAGE = """# Rules

What `ddgen lint` and `ddgen generate` ask of a description, and what becomes of one that breaks a rule. Rules of the
specification come first: a document that breaks one is mended, and a warning at its place says how. The rules from `one-tag` on
are this tool's own. `[lint] errors` in `ddgen.toml` makes rules errors, by name, by group (`openapi`, `house`) or all of them
(`all`); `--strict` makes every warning an error. What no mend could settle is always an error: a file that cannot be read, a
`$ref` that leads nowhere, a schema that is made of nothing but itself.

This page is printed by `ddgen lint --rules`.

"""
