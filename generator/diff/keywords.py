"""Which rules cover each keyword of OpenAPI and JSON Schema: the map that shows where the comparison would be blind."""

from __future__ import annotations

from ..read.grammar import OBJECTS_30, OBJECTS_31
from .rules import MAXIMA, MINIMA, RULES, kebab

# What is compared as part of something else, or leads to it: the objects below, and keywords that say how to read a document.
_STRUCTURE = "compared as a whole, what is in it by the rules below"
_BOUNDS = {k: (f"{kebab(k)}-tightened", f"{kebab(k)}-relaxed") for k in MINIMA + MAXIMA}
_DEMANDS = {
    k: tuple(r for r in (f"{kebab(k)}-added", f"{kebab(k)}-removed", f"{kebab(k)}-changed") if r in RULES)
    for k in (
        "multipleOf pattern uniqueItems contains not if dependentSchemas dependentRequired propertyNames prefixItems items unevaluatedItems "
        "unevaluatedProperties contentSchema"
    ).split()
}

_PARAMETER = {
    "name": (
        "parameter-renamed",
        "path-parameter-renamed",
        "parameter-added",
        "required-parameter-added",
        "parameter-removed",
    ),
    "in": ("parameter-moved",),
    "description": ("description-changed",),
    "required": ("parameter-became-required", "parameter-became-optional"),
    "deprecated": ("parameter-deprecated", "parameter-no-longer-deprecated"),
    "allowEmptyValue": ("parameter-written-otherwise",),
    "style": ("parameter-written-otherwise",),
    "explode": ("parameter-written-otherwise",),
    "allowReserved": ("parameter-written-otherwise",),
    "schema": (),
    "content": ("parameter-written-otherwise",),
    "example": ("example-changed",),
    "examples": ("example-changed",),
}

COVERAGE: dict[str, dict[str, tuple[str, ...]]] = {
    "OpenAPI": {
        "openapi": (), "info": (), "paths": (), "components": (), "security": ("security-narrowed", "security-widened", "security-changed"),
        "jsonSchemaDialect": ("dialect-changed",), "servers": ("server-address-changed", "server-added", "server-removed"),
        "webhooks": ("webhook-changed",), "tags": ("tag-changed", "family-renamed"), "externalDocs": ("external-docs-changed",),
    },
    "Info": {
        "title": ("info-changed", "client-renamed"), "summary": ("info-changed",), "description": ("description-changed",),
        "termsOfService": ("info-changed",), "contact": ("info-changed",), "license": ("info-changed",), "version": ("version-changed",),
    },
    "Contact": dict.fromkeys(("name", "url", "email"), ("info-changed",)),
    "License": dict.fromkeys(("name", "identifier", "url"), ("info-changed",)),
    "Server": {"url": ("server-address-changed", "server-added", "server-removed"), "description": ("description-changed",),
               "name": ("info-changed",), "variables": ("server-variable-added", "server-variable-removed")},
    "ServerVariable": {"enum": ("server-variable-value-added", "server-variable-value-removed"), "default": ("server-variable-default-changed",),
                       "description": ("description-changed",)},
    "Components": {
        "schemas": ("schema-added", "schema-removed", "schema-renamed"), "securitySchemes": ("scheme-added", "scheme-removed"),
        **dict.fromkeys(("responses", "parameters", "examples", "requestBodies", "headers", "links", "callbacks", "pathItems"), ("component-changed",)),
    },
    "PathItem": {
        "summary": ("description-changed",), "description": ("description-changed",), "servers": ("server-address-changed",), "parameters": (),
        **dict.fromkeys(("get", "put", "post", "delete", "options", "head", "patch", "trace"), ("operation-added", "operation-removed", "operation-moved")),
    },
    "Operation": {
        "tags": ("operation-family-changed", "tags-changed"), "summary": ("summary-changed",), "description": ("description-changed",),
        "externalDocs": ("external-docs-changed",), "operationId": ("operation-renamed",), "parameters": ("argument-order-changed",),
        "requestBody": ("body-added", "required-body-added", "body-removed"),
        "responses": ("success-added", "success-removed", "error-added", "error-removed", "default-response-added", "default-response-removed"),
        "callbacks": ("callback-changed",), "deprecated": ("operation-deprecated", "operation-no-longer-deprecated"),
        "security": ("security-narrowed", "security-widened", "security-changed"), "servers": ("server-address-changed", "server-added", "server-removed"),
    },
    "ExternalDocs": dict.fromkeys(("description", "url"), ("external-docs-changed",)),
    "Parameter": _PARAMETER,
    "Header": {
        **{k: v for k, v in _PARAMETER.items() if k not in ("name", "in")},
        "required": ("response-header-became-required", "response-header-became-optional"),
        "deprecated": ("property-deprecated", "property-no-longer-deprecated"),
        **dict.fromkeys(("style", "explode", "content"), ("response-header-written-otherwise",)),
        **dict.fromkeys(("allowEmptyValue", "allowReserved"), ("keyword-changed",)),
    },
    "RequestBody": {"description": ("description-changed",), "content": ("body-media-type-added", "body-media-type-removed"),
                    "required": ("body-became-required", "body-became-optional")},
    "MediaType": {"schema": (), "example": ("example-changed",), "examples": ("example-changed",), "encoding": ("body-encoding-changed",)},
    "Encoding": dict.fromkeys(("contentType", "headers", "style", "explode", "allowReserved"), ("body-encoding-changed",)),
    "Response": {
        "description": ("description-changed",), "links": ("link-changed",),
        "headers": ("response-header-added", "response-header-removed"),
        "content": ("response-media-type-added", "response-media-type-removed", "response-body-added", "response-body-removed"),
    },
    "Example": dict.fromkeys(("summary", "description", "value", "externalValue"), ("example-changed",)),
    "Link": dict.fromkeys(("operationRef", "operationId", "parameters", "requestBody", "description", "server"), ("link-changed",)),
    "Tag": dict.fromkeys(("name", "description", "externalDocs"), ("tag-changed",)),
    "Discriminator": {"propertyName": ("discriminator-changed",),
                      "mapping": ("discriminator-value-added", "discriminator-value-removed", "discriminator-value-changed")},
    "Xml": dict.fromkeys(("name", "namespace", "prefix", "attribute", "wrapped"), ("xml-changed",)),
    "SecurityScheme": {
        "description": ("description-changed",), **dict.fromkeys(("type", "name", "in", "scheme"), ("scheme-changed",)),
        **dict.fromkeys(("bearerFormat", "flows", "openIdConnectUrl"), ("scheme-address-changed",)),
    },
    "OAuthFlows": dict.fromkeys(("implicit", "password", "clientCredentials", "authorizationCode"), ("scheme-address-changed",)),
    "OAuthFlow": {"scopes": ("scope-added", "scope-removed"),
                  **dict.fromkeys(("authorizationUrl", "tokenUrl", "refreshUrl"), ("scheme-address-changed",))},
    "Schema": {
        "title": ("title-changed",), "description": ("description-changed",), "$comment": ("comment-changed",),
        "type": ("type-widened", "type-narrowed", "type-changed", "became-nullable", "no-longer-nullable", "schema-constrained", "schema-freed"),
        "nullable": ("became-nullable", "no-longer-nullable"),
        "enum": ("enum-added", "enum-dropped", "enum-value-added", "enum-value-removed"), "const": ("const-changed", "enum-added", "enum-dropped"),
        "default": ("default-added", "default-removed", "default-changed"), "example": ("example-changed",), "examples": ("example-changed",),
        "format": ("format-narrowed", "format-widened", "format-changed", "format-note-changed"),
        "deprecated": ("property-deprecated", "property-no-longer-deprecated"),
        "readOnly": ("property-became-read-only", "property-no-longer-read-only"),
        "writeOnly": ("property-became-write-only", "property-no-longer-write-only"),
        **_BOUNDS, "exclusiveMinimum": _BOUNDS["minimum"], "exclusiveMaximum": _BOUNDS["maximum"], **_DEMANDS,
        "then": (), "else": (), "required": ("property-became-required", "property-became-optional"),
        "properties": ("property-added", "required-property-added", "property-removed", "property-renamed"),
        "additionalProperties": ("object-closed", "object-opened", "further-properties-constrained", "further-properties-freed"),
        "patternProperties": ("pattern-properties-narrowed", "pattern-properties-widened"),
        "dependencies": ("dependent-required-added", "dependent-required-removed"),
        "allOf": ("all-of-changed",), "oneOf": ("variant-added", "variant-removed", "alternatives-added", "alternatives-dropped", "any-of-became-one-of"),
        "anyOf": ("variant-added", "variant-removed", "alternatives-added", "alternatives-dropped", "one-of-became-any-of"),
        "discriminator": ("discriminator-changed",), "xml": ("xml-changed",), "externalDocs": ("external-docs-changed",),
        "contentEncoding": ("content-encoding-changed",), "contentMediaType": ("content-media-type-changed",),
        **dict.fromkeys(("$defs", "definitions"), ("definitions-changed",)),
        **dict.fromkeys(("$id", "$anchor", "$dynamicAnchor"), ("identifier-changed",)),
        **dict.fromkeys(("$schema", "$vocabulary"), ("dialect-changed",)), "$dynamicRef": ("dynamic-reference-changed",),
    },
}  # fmt: skip

# Objects whose keys are names that the document chooses.
_NAMED = {"Paths", "Responses", "Callback", "Security"}


def uncovered() -> list[str]:
    """Keywords of the grammar, as `Object.keyword`, that no rule is known for; they fall to `keyword-changed`, a warning."""
    found = []
    for objects in (OBJECTS_30, OBJECTS_31):
        for name, obj in objects.items():
            if name not in _NAMED:
                found += [f"{name}.{key}" for key in obj.fields if key not in COVERAGE.get(name, {})]
                found += [
                    f"{name}.{key}" for key in obj.fields if COVERAGE.get(name, {}).get(key) == ("keyword-changed",)
                ]
    return sorted(set(found))


__all__ = ["COVERAGE", "uncovered"]
