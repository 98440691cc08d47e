"""The catalogue of rules: what can change in a description, what that does to the accepted payloads, and what users lose.

A rule carries no level: `law.level` derives it. `effect` is None where it is worked out from the two sides, as for types.
Texts have the names in braces that a finding fills in; `{operation}` and `{call}` stand for one operation or for their number.
"""

from __future__ import annotations

from dataclasses import dataclass

from .law import Effect, Guard, Loss

NONE, WIDENS, NARROWS = Effect.NONE, Effect.WIDENS, Effect.NARROWS
INCOMPARABLE, UNDECIDED = Effect.INCOMPARABLE, Effect.UNDECIDED

USERS = ("client", "docs", "curl", "postman")


@dataclass(frozen=True)
class Rule:
    """One kind of change. `about` says what part of a description it is about, which decides the directions in which it counts:
    `call` (all that is about asking), `request`, `response`, `schema` (wherever the schema is used) and `text` (for readers only).

    `client` and `command` (curl and Postman) say what it means to these users, where the law's own words say too little.
    """

    id: str
    about: str
    effect: Effect | None
    what: str
    client: str = ""
    command: str = ""
    docs: str = ""
    loss: Loss = Loss.NOTHING
    guard: Guard = Guard.NOTHING


def _call(
    id_: str, effect: Effect | None, what: str, client: str = "", command: str = "", docs: str = "", **more: object
) -> Rule:
    return Rule(id_, "call", effect, what, client, command, docs, **more)  # type: ignore[arg-type]


def _text(id_: str, what: str, docs: str = "") -> Rule:
    return Rule(id_, "text", NONE, what, docs=docs)


def _schema(id_: str, effect: Effect | None, what: str, client: str = "", command: str = "", **more: object) -> Rule:
    return Rule(id_, "schema", effect, what, client, command, **more)  # type: ignore[arg-type]


_OPERATIONS = (
    _call("operation-added", WIDENS, "{operation} is new", "{call} can be called"),
    _call("operation-removed", NARROWS, "{operation} is gone", "{call} is an AttributeError", "its commands and its Postman request are refused",
          "its page is gone", loss=Loss.NAME | Loss.ADDRESS | Loss.LINK),
    _call("operation-renamed", NONE, "operation `{old}` is called `{new}`", "`{old_call}` becomes {call}", loss=Loss.NAME),
    _call("operation-moved", INCOMPARABLE, "{operation} is at `{new}`, was at `{old}`", "clients of the version before call the old address",
          "commands that were copied go to the old address", loss=Loss.ADDRESS),
    _call("operation-family-changed", NONE, "{operation} belongs to the family {new}, was in {old}", "`{old_call}` becomes {call}",
          docs="its page moves", loss=Loss.NAME | Loss.LINK),
    _call("operation-deprecated", NONE, "{operation} is deprecated", "{call} warns with DeprecationWarning", docs="its page says so"),
    _call("operation-no-longer-deprecated", NONE, "{operation} is no longer deprecated", "{call} does not warn any more"),
    _call("sunset-set", NONE, "{operation} may stop working after {new}"),
    _call("sunset-removed", NONE, "{operation} has no date any more after which it may stop working (was {old})"),
    _call("sunset-later", NONE, "{operation} may stop working after {new}, not already after {old}"),
    _call("sunset-earlier", UNDECIDED, "{operation} may stop working after {new}, users were told {old}", "there is less time to move away from {call}"),
    _call("operation-became-unstable", UNDECIDED, "{operation} may still change", "{call} warns with UnstableOperationWarning"),
    _call("operation-became-stable", NONE, "{operation} is stable", "{call} does not warn any more"),
    _call("unstable-note-changed", NONE, "what may still change in {operation} is said anew"),
    _call("rate-limit-lowered", NARROWS, "{operation} allows {new}, allowed {old}", "more calls wait and are repeated, or raise RateLimitError",
          "more commands are answered with 429", guard=Guard.RETRIED),
    _call("rate-limit-raised", WIDENS, "{operation} allows {new}, allowed {old}"),
    _call("rate-limit-added", NARROWS, "{operation} allows {new}; no limit was known", "calls beyond it wait and are repeated, or raise RateLimitError",
          "commands beyond it are answered with 429", guard=Guard.RETRIED),
    _call("rate-limit-removed", WIDENS, "no rate limit is known any more for {operation} (was {old})"),
    _call("rate-limit-counted-otherwise", UNDECIDED, "the rate limit of {operation} is {new}, was {old}", "whether more or fewer calls pass cannot be told"),
    _call("permission-narrowed", NARROWS, "{operation} needs {new}, needed {old}", "PermissionDeniedError for those without", "403 for those without"),
    _call("permission-widened", WIDENS, "{operation} needs {new}, needed {old}"),
    _call("permission-changed", INCOMPARABLE, "{operation} needs {new}, needed {old}", "PermissionDeniedError for those without", "403 for those without"),
    _call("permission-known", UNDECIDED, "{operation} needs {new}; nothing was said before", "whether it was needed before cannot be told"),
    _call("permission-unknown", NONE, "it is no longer said what {operation} needs (was {old})"),
    _call("paging-added", NONE, "{operation} pages", "{pages} iterates over all items"),
    _call("paging-removed", NONE, "{operation} does not page any more", "{pages} is an AttributeError", loss=Loss.NAME),
    _call("paging-changed", UNDECIDED, "{operation} pages by {new}, did by {old}", "{pages} asks for its pages in another way"),
    _call("security-narrowed", NARROWS, "{operation} takes {new}, took {old}", "AuthenticationError with what is no longer taken", "401 with what is no longer taken"),
    _call("security-widened", WIDENS, "{operation} takes {new}, took {old}"),
    _call("security-changed", INCOMPARABLE, "{operation} takes {new}, took {old}", "AuthenticationError with what is no longer taken", "401 with what is no longer taken"),
    _text("summary-changed", "the summary of {operation} is {new}, was {old}"),
    Rule("page-moved", "text", NONE, "the page of {operation} is `{new}`, was `{old}`", docs="links to the old page are dead", loss=Loss.LINK),
    _text("description-changed", "the description of {subject} is worded anew"),
    _text("external-docs-changed", "the external documentation of {subject} changed"),
    _text("tags-changed", "{operation} has the tags {new}, had {old}"),
    _call("callback-changed", UNDECIDED, "callback `{name}` of {operation} {verb}", "the client does not receive callbacks"),
    _text("link-changed", "link `{name}` of {subject} {verb}"),
)  # fmt: skip

_PARAMETERS = (
    _call("parameter-added", WIDENS, "{parameter} of {operation} is new", "{call} takes {argument}"),
    _call("required-parameter-added", NARROWS, "{parameter} of {operation} is new and required", "{call} without {argument} is a TypeError", "commands without it are refused"),
    _call("parameter-removed", NARROWS, "{parameter} of {operation} is gone", "{call} with {argument} is a TypeError", "commands with it are refused or it has no effect", loss=Loss.NAME),
    _call("parameter-renamed", INCOMPARABLE, "{parameter} of {operation} is called `{new}`", "{argument} of {call} is {new_argument}", "commands must send `{new}`, not `{old}`", loss=Loss.NAME),
    _call("path-parameter-renamed", NONE, "{parameter} of {operation} is called `{new}`", "{argument} of {call} is {new_argument}", loss=Loss.NAME),
    _call("parameter-moved", INCOMPARABLE, "{parameter} of {operation} is a {new} parameter now", "only the client's next version sends it there", "commands must send it in the {new}"),
    _call("parameter-became-required", NARROWS, "{parameter} of {operation} is required", "{call} without {argument} is a TypeError", "commands without it are refused"),
    _call("parameter-became-optional", WIDENS, "{parameter} of {operation} may be left out"),
    _call("parameter-written-otherwise", INCOMPARABLE, "{parameter} of {operation} is written as {new}, was {old}", "the client writes it so; nothing changes in the call", "commands must write it so"),
    _call("parameter-deprecated", NONE, "{parameter} of {operation} is deprecated", "{argument} is marked as deprecated"),
    _call("parameter-no-longer-deprecated", NONE, "{parameter} of {operation} is no longer deprecated"),
    _call("argument-order-changed", NONE, "the path parameters of {operation} are in the order {new}, were {old}", "positional arguments of {call} mean something else", loss=Loss.NAME),
    _call("argument-renamed", NONE, "{parameter} of {operation} is called otherwise in Python", "{argument} of {call} is {new_argument}", loss=Loss.NAME),
)  # fmt: skip

_BODIES = (
    _call("body-added", WIDENS, "{operation} takes a body", "{call} takes `body=`"),
    _call("required-body-added", NARROWS, "{operation} needs a body", "{call} without `body=` is a TypeError", "commands without a body are refused"),
    _call("body-removed", NARROWS, "{operation} takes no body any more", "{call} with `body=` is a TypeError", "commands with a body are refused or it has no effect", loss=Loss.NAME),
    _call("body-became-required", NARROWS, "the body of {operation} is required", "{call} without `body=` is a TypeError", "commands without a body are refused"),
    _call("body-became-optional", WIDENS, "the body of {operation} may be left out"),
    _call("body-media-type-added", WIDENS, "{operation} takes bodies of `{name}`"),
    _call("body-media-type-removed", NARROWS, "{operation} takes no bodies of `{name}` any more", "such a body cannot be sent", "commands that send one are answered with 415"),
    _call("body-encoding-changed", INCOMPARABLE, "parts of the body of {operation} are encoded otherwise", "the client encodes them so; nothing changes in the call", "commands must encode them so"),
)  # fmt: skip

_RESPONSES = (
    Rule("success-added", "response", WIDENS, "{operation} may answer {name}", "{call} may return what it did not before", guard=Guard.READ_TOLERANTLY),
    Rule("success-removed", "response", NARROWS, "{operation} does not answer {name} any more"),
    Rule("error-added", "response", NONE, "{operation} may answer {name}", "{call} may raise {exception}"),
    Rule("error-removed", "response", NARROWS, "{operation} does not answer {name} any more", "{call} does not raise {exception} any more"),
    Rule("default-response-added", "response", NONE, "what else {operation} may answer is described"),
    Rule("default-response-removed", "response", NONE, "what else {operation} may answer is not described any more"),
    Rule("response-media-type-added", "negotiated", WIDENS, "{operation} answers {name} also as `{new}`", "the client goes on asking for what it reads"),
    Rule("response-media-type-removed", "negotiated", NARROWS, "{operation} answers {name} as `{old}` no more", "who asks for it is refused", "commands that ask for it are refused"),
    Rule("response-header-added", "response", NARROWS, "{operation} answers {name} with header `{new}`"),
    Rule("response-header-removed", "response", WIDENS, "{operation} answers {name} without header `{old}`", "code that reads it from the raw response finds nothing"),
    Rule("response-header-became-required", "response", NARROWS, "header `{new}` of answer {name} of {operation} is always there"),
    Rule("response-header-became-optional", "response", WIDENS, "header `{new}` of answer {name} of {operation} may be missing", "code that reads it from the raw response may find nothing"),
    Rule("response-header-written-otherwise", "response", INCOMPARABLE, "header `{name}` of {operation} is written otherwise"),
    Rule("response-body-added", "response", NARROWS, "{operation} answers {name} with a body"),
    Rule("response-body-removed", "response", WIDENS, "{operation} answers {name} without a body", "there is nothing to read any more"),
    Rule("result-type-changed", "response", NONE, "what {operation} returns is of another type in Python", "{call} returns `{new}`, returned `{old}`"),
)  # fmt: skip

MINIMA = ("minimum", "minLength", "minItems", "minProperties", "minContains")
MAXIMA = ("maximum", "maxLength", "maxItems", "maxProperties", "maxContains")
# Of these a change is not looked into: what is in the others is compared.
_COMPARED_WHOLE = frozenset({"multipleOf", "pattern", "if", "dependentSchemas", "dependentRequired", "prefixItems"})


def kebab(keyword: str) -> str:
    """`minLength` as the beginning of a rule's name."""
    return "".join(f"-{c.lower()}" if c.isupper() else c for c in keyword)


def _bounds() -> tuple[Rule, ...]:
    found = []
    for keyword in MINIMA + MAXIMA:
        found.append(
            _schema(f"{kebab(keyword)}-tightened", NARROWS, f"`{keyword}` of {{subject}} is {{new}}, was {{old}}")
        )
        found.append(
            _schema(f"{kebab(keyword)}-relaxed", WIDENS, f"`{keyword}` of {{subject}} is {{new}}, was {{old}}")
        )
    # A demand that stands or falls as a whole: nothing is compared within it but for its presence.
    for keyword, said in (
        ("multipleOf", "a multiple"),
        ("pattern", "a pattern"),
        ("uniqueItems", "that no item stands twice"),
        ("contains", "an item of a kind"),
        ("not", "that a schema does not fit"),
        ("if", "something under a condition"),
        ("dependentSchemas", "more where a property is present"),
        ("dependentRequired", "properties where another is present"),
        ("propertyNames", "names of properties"),
        ("prefixItems", "the first items"),
        ("items", "a type of its items"),
        ("unevaluatedItems", "what further items are"),
        ("unevaluatedProperties", "what further properties are"),
        ("contentSchema", "what is inside the text"),
    ):
        name = kebab(keyword)
        found.append(_schema(f"{name}-added", NARROWS, f"{{subject}} demands {said} (`{keyword}`)"))
        found.append(_schema(f"{name}-removed", WIDENS, f"{{subject}} does not demand {said} any more (`{keyword}`)"))
        if keyword in _COMPARED_WHOLE:
            found.append(_schema(f"{name}-changed", UNDECIDED, f"`{keyword}` of {{subject}} is another"))
    return tuple(found)


_SCHEMAS = (
    _schema("schema-constrained", NARROWS, "{subject} admits {new}, admitted anything"),
    _schema("schema-freed", WIDENS, "{subject} admits anything, admitted {old}"),
    _schema("schema-replaced", None, "{subject} is `{new}`, was `{old}`"),
    _schema("type-widened", WIDENS, "{subject} is {new}, was {old}"),
    _schema("type-narrowed", NARROWS, "{subject} is {new}, was {old}"),
    _schema("type-changed", INCOMPARABLE, "{subject} is {new}, was {old}", loss=Loss.TYPE),
    _schema("became-nullable", WIDENS, "{subject} may be null"),
    _schema("no-longer-nullable", NARROWS, "{subject} is not null any more"),
    _schema("format-narrowed", NARROWS, "{subject} is of format {new}, was {old}"),
    _schema("format-widened", WIDENS, "{subject} is of format {new}, was {old}"),
    _schema("format-changed", INCOMPARABLE, "{subject} is of format {new}, was {old}"),
    _schema("format-note-changed", UNDECIDED, "{subject} is of format {new}, was {old}, which says little to a program"),
    _schema("enum-added", NARROWS, "{subject} is one of {new}, was free"),
    _schema("enum-dropped", WIDENS, "{subject} is free, was one of {old}"),
    _schema("enum-value-added", WIDENS, "{subject} may be {new}", guard=Guard.READ_TOLERANTLY),
    _schema("enum-value-removed", NARROWS, "{subject} is not {old} any more"),
    _schema("const-changed", INCOMPARABLE, "{subject} is always {new}, was always {old}"),
    _schema("property-added", None, "{subject} is new", "`{cls}` has `{attribute}: {type}`"),
    _schema("required-property-added", NARROWS, "{subject} is new and required", "`{cls}` has `{attribute}: {type}`"),
    _schema("property-removed", NARROWS, "{subject} is gone", "`{cls}` has no `{attribute}` any more", "commands that send it are refused or it has no effect", loss=Loss.NAME),
    _schema("property-renamed", INCOMPARABLE, "{subject} is called `{new}`", "`{cls}.{attribute}` becomes `{new_attribute}`", "commands must send `{new}`, not `{old}`", loss=Loss.NAME),
    _schema("property-became-required", NARROWS, "{subject} is required"),
    _schema("property-became-optional", WIDENS, "{subject} may be missing"),
    _schema("property-became-read-only", NARROWS, "{subject} is set by the service and cannot be sent"),
    _schema("property-no-longer-read-only", WIDENS, "{subject} can be sent"),
    _schema("property-became-write-only", WIDENS, "{subject} is not in answers any more"),
    _schema("property-no-longer-write-only", NONE, "{subject} is in answers too"),
    _schema("property-deprecated", NONE, "{subject} is deprecated"),
    _schema("property-no-longer-deprecated", NONE, "{subject} is no longer deprecated"),
    _schema("object-closed", NARROWS, "{subject} admits no further properties"),
    _schema("object-opened", WIDENS, "{subject} admits further properties", guard=Guard.READ_TOLERANTLY),
    _schema("further-properties-constrained", NARROWS, "further properties of {subject} have a type"),
    _schema("further-properties-freed", WIDENS, "further properties of {subject} may be anything"),
    _schema("pattern-properties-narrowed", NARROWS, "properties of {subject} that match `{name}` {verb}"),
    _schema("pattern-properties-widened", WIDENS, "properties of {subject} that match `{name}` {verb}"),
    _schema("all-of-changed", UNDECIDED, "{subject} is put together from other schemas (`allOf`)"),
    _schema("variant-added", WIDENS, "{subject} may be {new}", guard=Guard.READ_TOLERANTLY),
    _schema("variant-removed", NARROWS, "{subject} is not {old} any more"),
    _schema("alternatives-added", NARROWS, "{subject} is one of {new}, was free"),
    _schema("alternatives-dropped", WIDENS, "{subject} is free, was one of {old}"),
    _schema("one-of-became-any-of", WIDENS, "{subject} may fit several variants"),
    _schema("any-of-became-one-of", NARROWS, "{subject} must fit exactly one variant"),
    _schema("discriminator-changed", UNDECIDED, "the variants of {subject} are told apart by {new}, were by {old}", "another class may be read"),
    _schema("discriminator-value-added", NONE, "`{name}` tells variants of {subject} apart"),
    _schema("discriminator-value-removed", UNDECIDED, "`{name}` does not tell variants of {subject} apart any more", "another class may be read"),
    _schema("discriminator-value-changed", UNDECIDED, "`{name}` of {subject} means {new}, meant {old}", "another class is read"),
    _schema("default-changed", UNDECIDED, "the default of {subject} is {new}, was {old}", "a call that leaves it out means something else", "commands that leave it out mean something else"),
    _schema("default-added", UNDECIDED, "the default of {subject} is {new}; none was known"),
    _schema("default-removed", UNDECIDED, "no default of {subject} is known any more (was {old})"),
    _schema("content-encoding-changed", INCOMPARABLE, "{subject} is encoded as {new}, was {old}"),
    _schema("content-media-type-changed", INCOMPARABLE, "{subject} holds {new}, held {old}"),
    _schema("xml-changed", UNDECIDED, "{subject} is written otherwise in XML"),
    _schema("dynamic-reference-changed", UNDECIDED, "a dynamic reference of {subject} changed"),
    _schema("dialect-changed", UNDECIDED, "{subject} is of another dialect of JSON Schema"),
    _schema("schema-added", NONE, "schema `{new}` is new", "`{cls}` can be imported"),
    _schema("schema-removed", NONE, "schema `{old}` is gone", "`{cls}` cannot be imported any more", docs="links to its page are dead", loss=Loss.NAME | Loss.LINK),
    _schema("schema-renamed", NONE, "schema `{old}` is called `{new}`", "`{cls}` becomes `{new_class}`", docs="links to its page are dead", loss=Loss.NAME | Loss.LINK),
    _schema("class-renamed", NONE, "the class of {subject} is called otherwise", "`{cls}` becomes `{new_class}`", loss=Loss.NAME),
    _schema("class-removed", NONE, "the class of {subject} is gone", "`{cls}` cannot be imported any more", loss=Loss.NAME),
    _schema("module-moved", NONE, "{subject} moved from module `{old}` to `{new}`", "`{package}.models` has all classes as before"),
    _schema("attribute-renamed", NONE, "{subject} is called otherwise in Python", "`{cls}.{attribute}` becomes `{new_attribute}`", loss=Loss.NAME),
    _schema("attribute-type-changed", NONE, "{subject} is of another type in Python", "`{cls}.{attribute}` is `{new}`, was `{old}`"),
    _text("title-changed", "the title of {subject} is {new}, was {old}"),
    _text("example-changed", "examples of {subject} changed"),
    _text("enum-meaning-changed", "what the values of {subject} mean is said anew"),
    _text("comment-changed", "a comment on {subject} changed"),
    _text("identifier-changed", "{subject} is identified otherwise"),
    _text("definitions-changed", "definitions inside {subject} changed"),
)  # fmt: skip

_DOCUMENT = (
    _call("server-address-changed", NONE, "the first server of {subject} is `{new}`, was `{old}`", "calls go to the new address", "commands that were copied go to the old address", loss=Loss.ADDRESS),
    _call("server-added", WIDENS, "server `{new}` of {subject} is new"),
    _call("server-removed", NARROWS, "server `{old}` of {subject} is gone", "`base_url` must name it"),
    _call("server-variable-added", WIDENS, "server variable `{name}` is new"),
    _call("server-variable-removed", NARROWS, "server variable `{name}` is gone", "the argument and the environment variable for it have no effect", loss=Loss.NAME),
    _call("server-variable-default-changed", NONE, "the default of server variable `{name}` is `{new}`, was `{old}`", "calls that do not name it go to another address", "commands that do not name it go to another address", loss=Loss.ADDRESS),
    _call("server-variable-value-added", WIDENS, "server variable `{name}` may be `{new}`"),
    _call("server-variable-value-removed", NARROWS, "server variable `{name}` is not `{old}` any more"),
    _call("scheme-added", WIDENS, "security scheme `{name}` is new", "the client takes {argument}"),
    _call("scheme-removed", NARROWS, "security scheme `{name}` is gone", "the client does not take {argument} any more", loss=Loss.NAME),
    _call("scheme-changed", INCOMPARABLE, "security scheme `{name}` is {new}, was {old}", "clients of the version before are not let in", "commands are not let in"),
    _call("credential-renamed", NONE, "the credential of security scheme `{name}` is given otherwise", "{argument} of the client is {new_argument}", loss=Loss.NAME),
    _call("scope-added", NONE, "scope `{new}` of security scheme `{name}` is new"),
    _call("scope-removed", NARROWS, "scope `{old}` of security scheme `{name}` is gone"),
    _call("scheme-address-changed", UNDECIDED, "`{keyword}` of security scheme `{name}` is `{new}`, was `{old}`", "tokens are fetched elsewhere"),
    _call("webhook-changed", UNDECIDED, "webhook `{name}` {verb}", "the client does not receive webhooks"),
    _call("client-renamed", NONE, "the client is called otherwise", "`{old}` becomes `{new}`", loss=Loss.NAME),
    _call("family-renamed", NONE, "the family {old} is called {new}", "`{old_call}` becomes {call}", docs="its pages move", loss=Loss.NAME | Loss.LINK),
    _text("info-changed", "`{keyword}` of the document is {new}, was {old}"),
    _text("group-changed", "the groups of families changed"),
    _text("tag-changed", "the family {name} {verb}"),
    _text("version-changed", "the version of the description is {new}, was {old}"),
    _text("component-changed", "{subject}, which no operation uses, {verb}"),
    _text("extension-changed", "the vendor extension `{keyword}` of {subject} changed"),
    Rule("keyword-changed", "schema", UNDECIDED, "the keyword `{keyword}` of {subject} changed, which no rule covers"),
)  # fmt: skip

ALL: tuple[Rule, ...] = (*_OPERATIONS, *_PARAMETERS, *_BODIES, *_RESPONSES, *_SCHEMAS, *_bounds(), *_DOCUMENT)
RULES: dict[str, Rule] = {rule.id: rule for rule in ALL}
assert len(RULES) == len(ALL), "two rules have one name"
