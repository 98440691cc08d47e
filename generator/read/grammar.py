"""The objects of OpenAPI 3.0, 3.1 and 3.2 as tables: which keys each has and what stands under them.

A type is written as the name of an object, `[X]` for a list, `{X}` for a mapping of names, `X&` where a Reference
Object may stand instead, and `any` for data that is not looked into. Source: the OpenAPI Specification 3.0.4, 3.1.1 and 3.2.0.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Object:
    """Keys of one object: `fields` maps a key to the type under it; `patterned` is the type under any other key."""

    fields: dict[str, str]
    required: tuple[str, ...] = ()
    patterned: str | None = None


def _fields(text: str) -> dict[str, str]:
    pairs = (item.partition(":") for item in text.split())
    return {key: kind or "any" for key, _, kind in pairs}


_SCHEMA_COMMON = """
    title description type enum default example format deprecated:bool readOnly:bool writeOnly:bool
    multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems
    maxProperties minProperties required properties:{Schema&} additionalProperties:Schema& items:Schema&
    allOf:[Schema&] oneOf:[Schema&] anyOf:[Schema&] not:Schema& discriminator:Discriminator xml:Xml externalDocs:ExternalDocs
"""
_SCHEMA_30 = _SCHEMA_COMMON + "nullable:bool"
_SCHEMA_31 = (
    _SCHEMA_COMMON
    + """
    $schema $id $anchor $dynamicRef $dynamicAnchor $comment $vocabulary $defs:{Schema&} definitions:{Schema&} const examples
    if:Schema& then:Schema& else:Schema& dependentSchemas:{Schema&} dependentRequired dependencies
    prefixItems:[Schema&] contains:Schema& minContains maxContains patternProperties:{Schema&} propertyNames:Schema&
    unevaluatedItems:Schema& unevaluatedProperties:Schema& contentEncoding contentMediaType contentSchema:Schema&
"""
)

_PARAMETER = """
    description required:bool deprecated:bool allowEmptyValue:bool style explode:bool allowReserved:bool
    schema:Schema& content:{MediaType} example examples:{Example&}
"""

_OBJECTS: dict[str, Object] = {
    "OpenAPI": Object(
        _fields("""openapi info:Info jsonSchemaDialect servers:[Server] paths:Paths webhooks:{PathItem&}
        components:Components security:[Security] tags:[Tag] externalDocs:ExternalDocs"""),
        ("openapi", "info"),
    ),
    "Info": Object(
        _fields("title summary description termsOfService contact:Contact license:License version"),
        ("title", "version"),
    ),
    "Contact": Object(_fields("name url email")),
    "License": Object(_fields("name identifier url"), ("name",)),
    "Server": Object(_fields("url description name variables:{ServerVariable}"), ("url",)),
    "ServerVariable": Object(_fields("enum default description"), ("default",)),
    "Components": Object(
        _fields("""schemas:{Schema&} responses:{Response&} parameters:{Parameter&} examples:{Example&}
        requestBodies:{RequestBody&} headers:{Header&} securitySchemes:{SecurityScheme&} links:{Link&}
        callbacks:{Callback&} pathItems:{PathItem&}""")
    ),
    "Paths": Object({}, (), "PathItem&"),
    "PathItem": Object(
        _fields("""summary description get:Operation put:Operation post:Operation delete:Operation options:Operation
        head:Operation patch:Operation trace:Operation servers:[Server] parameters:[Parameter&]""")
    ),
    "Operation": Object(
        _fields("""tags summary description externalDocs:ExternalDocs operationId parameters:[Parameter&]
        requestBody:RequestBody& responses:Responses callbacks:{Callback&} deprecated:bool security:[Security]
        servers:[Server]""")
    ),
    "ExternalDocs": Object(_fields("description url"), ("url",)),
    "Parameter": Object(_fields("name in" + _PARAMETER), ("name", "in")),
    "Header": Object(_fields(_PARAMETER)),
    "RequestBody": Object(_fields("description content:{MediaType} required:bool"), ("content",)),
    "MediaType": Object(_fields("schema:Schema& example examples:{Example&} encoding:{Encoding}")),
    "Encoding": Object(_fields("contentType headers:{Header&} style explode:bool allowReserved:bool")),
    "Responses": Object({}, (), "Response&"),
    "Response": Object(_fields("description headers:{Header&} content:{MediaType} links:{Link&}"), ("description",)),
    "Callback": Object({}, (), "PathItem&"),
    "Example": Object(_fields("summary description value externalValue")),
    "Link": Object(_fields("operationRef operationId parameters requestBody description server:Server")),
    "Tag": Object(_fields("name description externalDocs:ExternalDocs"), ("name",)),
    "Discriminator": Object(_fields("propertyName mapping"), ("propertyName",)),
    "Xml": Object(_fields("name namespace prefix attribute:bool wrapped:bool")),
    "Security": Object({}, (), "any"),
    "SecurityScheme": Object(
        _fields("type description name in scheme bearerFormat flows:OAuthFlows openIdConnectUrl"), ("type",)
    ),
    "OAuthFlows": Object(
        _fields("implicit:OAuthFlow password:OAuthFlow clientCredentials:OAuthFlow authorizationCode:OAuthFlow")
    ),
    "OAuthFlow": Object(_fields("authorizationUrl tokenUrl refreshUrl scopes"), ("scopes",)),
}

# What 3.2 adds to objects that were there before.
_ADDED_32 = {
    "OpenAPI": "$self",
    "Components": "mediaTypes:{MediaType&}",
    "PathItem": "query:Operation additionalOperations:{Operation}",
    "Parameter": "",
    "MediaType": "itemSchema:Schema& prefixEncoding:[Encoding] itemEncoding:Encoding",
    "Encoding": "encoding:{Encoding} prefixEncoding:[Encoding] itemEncoding:Encoding",
    "Response": "summary",
    "Example": "dataValue serializedValue",
    "Tag": "summary parent kind",
    "Discriminator": "defaultMapping",
    "Xml": "nodeType",
    "SecurityScheme": "deprecated:bool oauth2MetadataUrl",
    "OAuthFlows": "deviceAuthorization:OAuthFlow",
    "OAuthFlow": "deviceAuthorizationUrl",
}
# A response needs no description since 3.2.
_REQUIRED_32: dict[str, tuple[str, ...]] = {"Response": ()}

OBJECTS_30 = {**_OBJECTS, "Schema": Object(_fields(_SCHEMA_30))}
OBJECTS_31 = {**_OBJECTS, "Schema": Object(_fields(_SCHEMA_31))}
OBJECTS_32 = {
    **OBJECTS_31,
    **{
        kind: Object({**_OBJECTS[kind].fields, **_fields(more)}, _REQUIRED_32.get(kind, _OBJECTS[kind].required))
        for kind, more in _ADDED_32.items()
    },
}
OBJECTS = {"3.0": OBJECTS_30, "3.1": OBJECTS_31, "3.2": OBJECTS_32}

# Where an object that is used through a reference lives under `components`.
SECTIONS = {
    "Schema": "schemas",
    "Response": "responses",
    "Parameter": "parameters",
    "Example": "examples",
    "RequestBody": "requestBodies",
    "Header": "headers",
    "SecurityScheme": "securitySchemes",
    "Link": "links",
    "Callback": "callbacks",
    "MediaType": "mediaTypes",
}

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")

# Keys that are text wherever the specification defines them.
TEXTS = frozenset(
    """openapi title summary description termsOfService version name email url identifier operationId in style
    propertyName format pattern contentType externalValue operationRef authorizationUrl tokenUrl refreshUrl scheme
    bearerFormat openIdConnectUrl namespace prefix jsonSchemaDialect $id $schema $anchor $dynamicRef $dynamicAnchor
    $comment contentEncoding contentMediaType parent kind $self nodeType defaultMapping""".split()
)
# Objects that are mappings of names: no key in them is a keyword.
MAPPINGS = frozenset({"Paths", "Responses", "Callback", "Security", "Components"})


def operations(item: Any) -> Iterator[tuple[str, Any]]:
    """The operations of a path item by method, those of 3.2's `additionalOperations` behind the others."""
    for method in METHODS:
        if method in item:
            yield method, item[method]
    more = item.get("additionalOperations")
    if isinstance(more, dict):
        yield from more.items()
