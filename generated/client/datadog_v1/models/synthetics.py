"""Models of the family Synthetics."""

from typing import Annotated, Any, Literal, TypeAlias, Union

from datadog_v1._runtime.models import (
    AliasedModel,
    DateTime,
    Model,
    Nullable,
    Number,
    ReadOnly,
    UnknownVariant,
    Variants,
)
from datadog_v1.models.common import Creator
from datadog_v1.models.synthetics_and_service_level_objectives import (
    SLOHistoryResponseErrorWithType,
)
from pydantic import Field, Tag
from typing_extensions import TypeAliasType

SyntheticsAPISubtestStepSubtype: TypeAlias = Literal["playSubTest"] | str
"""Subtype of a step that runs another test.

- `playSubTest`: Another API test.
"""


SyntheticsAPITestStepSubtype: TypeAlias = (
    Literal["http", "grpc", "ssl", "dns", "tcp", "udp", "icmp", "websocket", "mcp"]
    | str
)
"""Protocol of a step's request.

- `http`: An HTTP request.
- `grpc`: A gRPC call or health check.
- `ssl`: A TLS handshake.
- `dns`: A resolution of a host name.
- `tcp`: A connection to a TCP port.
- `udp`: A datagram.
- `icmp`: Pings.
- `websocket`: A message over a WebSocket connection.
- `mcp`: A call to a Model Context Protocol server.
"""


SyntheticsAPITestType: TypeAlias = Literal["api"] | str
"""Type of an API test.

- `api`: An API test.
"""


SyntheticsAPIWaitStepSubtype: TypeAlias = Literal["wait"] | str
"""Subtype of a pause.

- `wait`: A pause.
"""


SyntheticsApiTestFailureCode: TypeAlias = (
    Literal[
        "BODY_TOO_LARGE",
        "DENIED",
        "TOO_MANY_REDIRECTS",
        "AUTHENTICATION_ERROR",
        "DECRYPTION",
        "INVALID_CHAR_IN_HEADER",
        "HEADER_TOO_LARGE",
        "HEADERS_INCOMPATIBLE_CONTENT_LENGTH",
        "INVALID_REQUEST",
        "REQUIRES_UPDATE",
        "UNESCAPED_CHARACTERS_IN_REQUEST_PATH",
        "MALFORMED_RESPONSE",
        "INCORRECT_ASSERTION",
        "CONNREFUSED",
        "CONNRESET",
        "DNS",
        "HOSTUNREACH",
        "NETUNREACH",
        "TIMEOUT",
        "SSL",
        "OCSP",
        "INVALID_TEST",
        "TUNNEL",
        "WEBSOCKET",
        "UNKNOWN",
        "INTERNAL_ERROR",
    ]
    | str
)
"""Kind of failure of an API test.

- `BODY_TOO_LARGE`: The response body is larger than the service takes.
- `DENIED`: The address is one that tests may not call.
- `TOO_MANY_REDIRECTS`: The chain of redirects is too long.
- `AUTHENTICATION_ERROR`: The identification at the server or its token endpoint failed.
- `DECRYPTION`: The worker could not decrypt the test.
- `INVALID_CHAR_IN_HEADER`: A header holds a character that is not allowed there.
- `HEADER_TOO_LARGE`: The response headers are too large.
- `HEADERS_INCOMPATIBLE_CONTENT_LENGTH`: The response has headers that exclude one
  another about its length.
- `INVALID_REQUEST`: The request of the test cannot be sent as it is.
- `REQUIRES_UPDATE`: The worker of the private location is too old for the test.
- `UNESCAPED_CHARACTERS_IN_REQUEST_PATH`: The path of the URL holds characters that must
  be percent-encoded.
- `MALFORMED_RESPONSE`: The response breaks the protocol.
- `INCORRECT_ASSERTION`: An assertion did not hold.
- `CONNREFUSED`: The server refused the connection.
- `CONNRESET`: The server broke the connection off.
- `DNS`: The host name could not be resolved.
- `HOSTUNREACH`: No route leads to the host.
- `NETUNREACH`: No route leads to the network.
- `TIMEOUT`: The request took longer than allowed.
- `SSL`: The TLS handshake failed or the certificate is not valid.
- `OCSP`: The certificate has been revoked, or that could not be found out.
- `INVALID_TEST`: The test is not complete or contradicts itself.
- `TUNNEL`: The tunnel of a CI run could not be used.
- `WEBSOCKET`: The WebSocket connection failed.
- `UNKNOWN`: The cause could not be told.
- `INTERNAL_ERROR`: The service itself failed.
"""


class SyntheticsApiTestResultFailure(Model):
    """Why a run of an API test failed."""

    code: SyntheticsApiTestFailureCode | None = None
    """Kind of failure."""

    message: str | None = None
    """Description of the failure for people, such as the assertion that did not hold."""


SyntheticsAssertionBodyHashOperator: TypeAlias = Literal["md5", "sha1", "sha256"] | str
"""Hash function for the digest of a body.

- `md5`: MD5.
- `sha1`: SHA-1.
- `sha256`: SHA-256.
"""


SyntheticsAssertionBodyHashType: TypeAlias = Literal["bodyHash"] | str
"""Type of assertions about the digest of the body.

- `bodyHash`: Digest of the body.
"""


SyntheticsAssertionJSONPathOperator: TypeAlias = Literal["validatesJSONPath"] | str
"""Operator of assertions by JSON path.

- `validatesJSONPath`: Compares what a JSON path finds.
"""


SyntheticsAssertionJSONSchemaMetaSchema: TypeAlias = (
    Literal["draft-07", "draft-06"] | str
)
"""Draft of JSON Schema. When absent, `draft-07`.

- `draft-07`: Draft 7.
- `draft-06`: Draft 6.
"""


SyntheticsAssertionJSONSchemaOperator: TypeAlias = Literal["validatesJSONSchema"] | str
"""Operator of assertions by JSON Schema.

- `validatesJSONSchema`: Validates against a JSON Schema.
"""


class SyntheticsAssertionJSONSchemaTargetTarget(AliasedModel):
    """JSON Schema that a text has to obey."""

    json_schema: Annotated[str | None, Field(alias="jsonSchema")] = None
    """The schema, as a JSON text."""

    meta_schema: Annotated[
        SyntheticsAssertionJSONSchemaMetaSchema | None, Field(alias="metaSchema")
    ] = None
    """Draft of JSON Schema in which the schema is written."""


SyntheticsAssertionJavascriptType: TypeAlias = Literal["javascript"] | str
"""Type of assertions in JavaScript.

- `javascript`: JavaScript.
"""


SyntheticsAssertionMCPRespectsSpecificationType: TypeAlias = (
    Literal["mcpRespectsSpecification"] | str
)
"""Type of checks of the MCP protocol.

- `mcpRespectsSpecification`: The answers keep to the protocol.
"""


SyntheticsAssertionMCPServerCapabilitiesType: TypeAlias = (
    Literal["mcpServerCapabilities"] | str
)
"""Type of assertions about the capabilities of an MCP server.

- `mcpServerCapabilities`: Capabilities named in the handshake.
"""


SyntheticsAssertionOperator: TypeAlias = (
    Literal[
        "contains",
        "doesNotContain",
        "is",
        "isNot",
        "lessThan",
        "lessThanOrEqual",
        "moreThan",
        "moreThanOrEqual",
        "matches",
        "doesNotMatch",
        "validates",
        "isInMoreThan",
        "isInLessThan",
        "doesNotExist",
        "isUndefined",
    ]
    | str
)
"""How a value is compared with the target.

- `contains`: Contains the text, or the entries.
- `doesNotContain`: Does not contain it.
- `is`: Equals it.
- `isNot`: Differs from it.
- `lessThan`: Is smaller.
- `lessThanOrEqual`: Is smaller or equal.
- `moreThan`: Is greater.
- `moreThanOrEqual`: Is greater or equal.
- `matches`: Matches the regular expression.
- `doesNotMatch`: Does not match it.
- `validates`: Meets the expression, an older form of the operators with an object as
  target.
- `isInMoreThan`: Lies more than so many days ahead, for the expiry of a certificate.
- `isInLessThan`: Lies less than so many days ahead, for the expiry of a certificate.
- `doesNotExist`: Is not there, for a header.
- `isUndefined`: Has no value, for an element found by a path.
"""


SyntheticsAssertionTargetValueNumber = TypeAliasType(
    "SyntheticsAssertionTargetValueNumber", Number
)
"""Number to compare with."""


SyntheticsAssertionTargetValueString = TypeAliasType(
    "SyntheticsAssertionTargetValueString", str
)
"""A text; for `matches` and `doesNotMatch` a regular expression."""


SyntheticsAssertionTimingsScope: TypeAlias = Literal["all", "withoutDNS"] | str
"""Phases of a request that count as response time.

- `all`: The whole request.
- `withoutDNS`: The whole request but the resolution of the name.
"""


SyntheticsAssertionType: TypeAlias = (
    Literal[
        "body",
        "header",
        "statusCode",
        "certificate",
        "responseTime",
        "property",
        "recordEvery",
        "recordSome",
        "tlsVersion",
        "minTlsVersion",
        "latency",
        "packetLossPercentage",
        "packetsReceived",
        "networkHop",
        "receivedMessage",
        "grpcHealthcheckStatus",
        "grpcMetadata",
        "grpcProto",
        "connection",
        "multiNetworkHop",
        "jitter",
        "mcpToolNameLength",
        "mcpToolCount",
    ]
    | str
)
"""What an assertion looks at.

- `body`: Body of an HTTP response.
- `header`: A header of an HTTP response, named in `property`.
- `statusCode`: Status code of an HTTP response.
- `certificate`: Days until the certificate expires.
- `responseTime`: Time that the request took, in milliseconds.
- `property`: A field of the certificate, named in `property`.
- `recordEvery`: Every record of a DNS answer.
- `recordSome`: At least one record of a DNS answer.
- `tlsVersion`: TLS version that the handshake agreed on.
- `minTlsVersion`: Lowest TLS version that the server accepts.
- `latency`: Round trip of pings in milliseconds; `property` names the aggregate.
- `packetLossPercentage`: Share of lost pings, in percent.
- `packetsReceived`: Number of answered pings.
- `networkHop`: Number of hops on the traced path.
- `receivedMessage`: Message received over UDP or WebSocket.
- `grpcHealthcheckStatus`: Status that the gRPC health service reports.
- `grpcMetadata`: A metadata entry of a gRPC answer, named in `property`.
- `grpcProto`: Message of a gRPC answer, as JSON.
- `connection`: Outcome of a TCP connection: `established`, `refused` or `timeout`.
- `multiNetworkHop`: Number of hops over all traces of a network test; `property` names
  the aggregate.
- `jitter`: Variation of the latency of a network test, in milliseconds.
- `mcpToolNameLength`: Length of the tool names of an MCP server.
- `mcpToolCount`: Number of tools of an MCP server.
"""


SyntheticsAssertionXPathOperator: TypeAlias = Literal["validatesXPath"] | str
"""Operator of assertions by XPath.

- `validatesXPath`: Compares what an XPath finds.
"""


SyntheticsBasicAuthDigestType: TypeAlias = Literal["digest"] | str
"""Type of HTTP digest authentication.

- `digest`: HTTP digest authentication.
"""


class SyntheticsBasicAuthJWTAddClaims(Model):
    """Time claims added to the payload of a JSON Web Token."""

    exp: bool | None = None
    """Whether `exp`, the end of validity, is added. Its value comes from `expiresIn`."""

    iat: bool | None = None
    """Whether `iat`, the time of issue, is added."""


SyntheticsBasicAuthJWTAlgorithm: TypeAlias = Literal["HS256", "RS256", "ES256"] | str
"""Signature algorithm of a JSON Web Token.

- `HS256`: HMAC with SHA-256 and a shared secret.
- `RS256`: RSA with SHA-256 and a private key.
- `ES256`: ECDSA on the curve P-256 with SHA-256 and a private key.
"""


SyntheticsBasicAuthJWTType: TypeAlias = Literal["jwt"] | str
"""Type of authentication by a JSON Web Token.

- `jwt`: JSON Web Token.
"""


SyntheticsBasicAuthNTLMType: TypeAlias = Literal["ntlm"] | str
"""Type of NTLM authentication.

- `ntlm`: NTLM authentication.
"""


SyntheticsBasicAuthOauthClientType: TypeAlias = Literal["oauth-client"] | str
"""Type of OAuth with client credentials.

- `oauth-client`: OAuth 2.0 client credentials grant.
"""


SyntheticsBasicAuthOauthROPType: TypeAlias = Literal["oauth-rop"] | str
"""Type of OAuth with a user's password.

- `oauth-rop`: OAuth 2.0 resource owner password grant.
"""


SyntheticsBasicAuthOauthTokenApiAuthentication: TypeAlias = (
    Literal["header", "body"] | str
)
"""Where client ID and secret stand in a token request.

- `header`: In the `Authorization` header, as HTTP basic authentication.
- `body`: In the form fields of the body.
"""


SyntheticsBasicAuthSigv4Type: TypeAlias = Literal["sigv4"] | str
"""Type of AWS Signature Version 4.

- `sigv4`: AWS Signature Version 4.
"""


SyntheticsBasicAuthWebType: TypeAlias = Literal["web"] | str
"""Type of HTTP basic authentication.

- `web`: HTTP basic authentication.
"""


SyntheticsBatchStatus: TypeAlias = (
    Literal["passed", "skipped", "failed", "in_progress"] | str
)
"""State of a batch or of a run in it; the outcome once it is over.

- `passed`: All that had to pass has passed.
- `skipped`: It was not run.
- `failed`: It has failed.
- `in_progress`: It is not over yet.
"""


SyntheticsBrowserErrorType: TypeAlias = Literal["network", "js"] | str
"""Kind of browser error.

- `network`: A request that failed.
- `js`: An error in the page's JavaScript.
"""


SyntheticsBrowserTestFailureCode: TypeAlias = (
    Literal[
        "API_REQUEST_FAILURE",
        "ASSERTION_FAILURE",
        "DOWNLOAD_FILE_TOO_LARGE",
        "ELEMENT_NOT_INTERACTABLE",
        "EMAIL_VARIABLE_NOT_DEFINED",
        "EVALUATE_JAVASCRIPT",
        "EVALUATE_JAVASCRIPT_CONTEXT",
        "EXTRACT_VARIABLE",
        "FORBIDDEN_URL",
        "FRAME_DETACHED",
        "INCONSISTENCIES",
        "INTERNAL_ERROR",
        "INVALID_TYPE_TEXT_DELAY",
        "INVALID_URL",
        "INVALID_VARIABLE_PATTERN",
        "INVISIBLE_ELEMENT",
        "LOCATE_ELEMENT",
        "NAVIGATE_TO_LINK",
        "OPEN_URL",
        "PRESS_KEY",
        "SERVER_CERTIFICATE",
        "SELECT_OPTION",
        "STEP_TIMEOUT",
        "SUB_TEST_NOT_PASSED",
        "TEST_TIMEOUT",
        "TOO_MANY_HTTP_REQUESTS",
        "UNAVAILABLE_BROWSER",
        "UNKNOWN",
        "UNSUPPORTED_AUTH_SCHEMA",
        "UPLOAD_FILES_ELEMENT_TYPE",
        "UPLOAD_FILES_DIALOG",
        "UPLOAD_FILES_DYNAMIC_ELEMENT",
        "UPLOAD_FILES_NAME",
    ]
    | str
)
"""Kind of failure of a browser test.

- `API_REQUEST_FAILURE`: An API request within the test failed.
- `ASSERTION_FAILURE`: An assertion did not hold.
- `DOWNLOAD_FILE_TOO_LARGE`: A downloaded file is larger than the service takes.
- `ELEMENT_NOT_INTERACTABLE`: The element was found but cannot be used, for example
  because it is disabled.
- `EMAIL_VARIABLE_NOT_DEFINED`: A step asks for email of a variable that the test does
  not have.
- `EVALUATE_JAVASCRIPT`: The JavaScript of a step threw an error.
- `EVALUATE_JAVASCRIPT_CONTEXT`: The page changed while the JavaScript of a step ran.
- `EXTRACT_VARIABLE`: A value for a variable could not be found.
- `FORBIDDEN_URL`: The address is one that tests may not open.
- `FRAME_DETACHED`: The frame of the element vanished during the step.
- `INCONSISTENCIES`: The test contradicts itself.
- `INTERNAL_ERROR`: The service itself failed.
- `INVALID_TYPE_TEXT_DELAY`: The delay between key presses is not valid.
- `INVALID_URL`: The address is not a valid URL.
- `INVALID_VARIABLE_PATTERN`: The pattern of a variable is not valid.
- `INVISIBLE_ELEMENT`: The element was found but is not visible.
- `LOCATE_ELEMENT`: The element was not found.
- `NAVIGATE_TO_LINK`: A link could not be followed.
- `OPEN_URL`: The page could not be opened.
- `PRESS_KEY`: A key could not be pressed.
- `SERVER_CERTIFICATE`: The certificate of the server is not valid.
- `SELECT_OPTION`: The option was not found in the list.
- `STEP_TIMEOUT`: A step took longer than allowed.
- `SUB_TEST_NOT_PASSED`: A test run as a step failed.
- `TEST_TIMEOUT`: The whole test took longer than allowed.
- `TOO_MANY_HTTP_REQUESTS`: The pages made more requests than allowed.
- `UNAVAILABLE_BROWSER`: The browser could not be started.
- `UNKNOWN`: The cause could not be told.
- `UNSUPPORTED_AUTH_SCHEMA`: The server asks for a kind of login that the test cannot
  do.
- `UPLOAD_FILES_ELEMENT_TYPE`: The element is not an upload field.
- `UPLOAD_FILES_DIALOG`: The file dialog did not open.
- `UPLOAD_FILES_DYNAMIC_ELEMENT`: The upload field was replaced during the step.
- `UPLOAD_FILES_NAME`: The name of an uploaded file is not valid.
"""


class SyntheticsBrowserTestResultFailure(Model):
    """Why a browser test or one of its steps failed."""

    code: SyntheticsBrowserTestFailureCode | None = None
    """Kind of failure."""

    message: str | None = None
    """Description of the failure for people."""


class SyntheticsBrowserTestRumSettings(AliasedModel):
    """Collection of RUM data from the sessions of a browser test."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """UUID of the RUM application that the sessions are added to."""

    client_token_id: Annotated[int | None, Field(alias="clientTokenId")] = None
    """ID of the client token of that application."""

    is_enabled: Annotated[bool, Field(alias="isEnabled")]
    """Whether RUM data is collected. With `false`, the other two may be left out."""


SyntheticsBrowserTestType: TypeAlias = Literal["browser"] | str
"""Type of a browser test.

- `browser`: A browser test.
"""


SyntheticsBrowserVariableType: TypeAlias = (
    Literal["element", "email", "global", "text"] | str
)
"""Origin of the value of a browser test's variable.

- `element`: An element of the page, read by an `extractVariable` step.
- `email`: A mailbox with the address made from `pattern`; steps can open the email that
  arrives there.
- `global`: The global variable that `id` names.
- `text`: The text in `pattern`, built-ins replaced.
"""


class SyntheticsCIBatchMetadataGit(AliasedModel):
    """Commit that a batch was run for."""

    branch: str | None = None
    """Name of the branch."""

    commit_sha: Annotated[str | None, Field(alias="commitSha")] = None
    """SHA of the commit, 40 hexadecimal digits."""


class SyntheticsCIBatchMetadataPipeline(Model):
    """Run of a pipeline."""

    url: str | None = None
    """Address of the run's page."""


class SyntheticsCIBatchMetadataProvider(Model):
    """CI product."""

    name: str | None = None
    """Name of the product, in lowercase, such as `gitlab` or `jenkins`."""


SyntheticsCheckType: TypeAlias = (
    Literal[
        "equals",
        "notEquals",
        "contains",
        "notContains",
        "startsWith",
        "notStartsWith",
        "greater",
        "lower",
        "greaterEquals",
        "lowerEquals",
        "matchRegex",
        "between",
        "isEmpty",
        "notIsEmpty",
    ]
    | str
)
"""Comparison that an assertion step makes.

- `equals`: Equals the value.
- `notEquals`: Differs from the value.
- `contains`: Contains the value.
- `notContains`: Does not contain the value.
- `startsWith`: Starts with the value.
- `notStartsWith`: Does not start with the value.
- `greater`: Is a greater number.
- `lower`: Is a smaller number.
- `greaterEquals`: Is a greater or the same number.
- `lowerEquals`: Is a smaller or the same number.
- `matchRegex`: Matches the regular expression.
- `between`: Lies between two numbers.
- `isEmpty`: Is empty.
- `notIsEmpty`: Is not empty.
"""


SyntheticsConfigVariableType: TypeAlias = Literal["global", "text", "email"] | str
"""Origin of a variable's value.

- `global`: The global variable that `id` names.
- `text`: The text in `pattern`, built-ins replaced.
- `email`: A mailbox with the address made from `pattern`; steps can read the email that
  arrives there.
"""


class SyntheticsCoreWebVitals(AliasedModel):
    """Core web vitals of one page, which tell how it feels to visitors."""

    cls_: Annotated[Nullable[Number], Field(alias="cls")] = None
    """Cumulative layout shift: how much of the page moved while loading. Null or absent if
    not measured.
    """

    lcp: Nullable[Number] = None
    """Largest contentful paint: time in milliseconds until the main content was shown.
    Null or absent if not measured.
    """

    url: str | None = None
    """Address of the page."""


SyntheticsDefaultLocations = TypeAliasType("SyntheticsDefaultLocations", list[str])
"""IDs of the locations that the app selects for a new test. Tests made through the API
name their locations themselves.
"""


class SyntheticsDeleteTestsPayload(Model):
    """Tests to be deleted."""

    force_delete_dependencies: bool | None = None
    """Whether tests that others depend on, for example as a subtest or as the source of a
    global variable, are deleted all the same. When absent, `false`, and such a test
    makes the request fail.
    """

    public_ids: list[str] | None = None
    """Public IDs of the tests, of any type."""


class SyntheticsDeletedTest(Model):
    """A test that has been deleted."""

    deleted_at: DateTime | None = None
    """Time of the deletion, as an ISO 8601 date-time."""

    public_id: str | None = None
    """Public ID that the test had."""


SyntheticsDeviceID = TypeAliasType("SyntheticsDeviceID", str)
"""ID of a device that tests run on. For browser tests it joins browser and screen size
(`chrome.laptop_large`, `firefox.tablet`, `edge.mobile_small`); without a browser Chrome
is meant (`tablet`). For mobile tests it names a phone model and system version
(`synthetics:mobile:device:iphone_15_ios_17`).
"""


class SyntheticsFetchUptimesPayload(Model):
    """Tests and period for which uptimes are computed."""

    from_ts: int
    """Start of the period, Unix time in seconds."""

    public_ids: list[str]
    """Public IDs of the tests; at least one."""

    to_ts: int
    """End of the period, Unix time in seconds."""


SyntheticsGlobalVariableParseTestOptionsType: TypeAlias = (
    Literal["http_body", "http_header", "http_status_code", "local_variable"] | str
)
"""Part of a test's result that the value of a global variable is taken from.

- `http_body`: Body of the response.
- `http_header`: One header of the response, named in `field`.
- `http_status_code`: Status code of the response.
- `local_variable`: A local variable of a multistep or browser test, named in
  `localVariableName`.
"""


SyntheticsGlobalVariableParserType: TypeAlias = (
    Literal["raw", "json_path", "regex", "x_path"] | str
)
"""Language of a parser's expression.

- `raw`: The whole text, no expression.
- `json_path`: A JSON path.
- `regex`: A regular expression; the first group, or the whole match if there is none.
- `x_path`: An XPath.
"""


class SyntheticsGlobalVariableTOTPParameters(Model):
    """Parameters of time-based one-time passwords. They have to be the ones that the login
    under test uses.
    """

    digits: Annotated[int, Field(ge=4, le=10)] | None = None
    """Number of digits of a password, from 4 to 10; usually 6."""

    refresh_interval: Annotated[int, Field(ge=0, le=999)] | None = None
    """Time in seconds for which a password is valid, up to 999; usually 30."""


SyntheticsLocalVariableParsingOptionsType: TypeAlias = (
    Literal[
        "grpc_message", "grpc_metadata", "http_body", "http_header", "http_status_code"
    ]
    | str
)
"""Part of an answer that a value is taken from.

- `grpc_message`: Message of a gRPC answer.
- `grpc_metadata`: One metadata entry of a gRPC answer, named in `field`.
- `http_body`: Body of an HTTP response.
- `http_header`: One header of an HTTP response, named in `field`.
- `http_status_code`: Status code of an HTTP response.
"""


class SyntheticsLocation(Model):
    """A place that tests run from."""

    id: str | None = None
    """ID to put into `locations` of a test: cloud and region (`aws:eu-central-1`) or `pl:`
    and more for a private location.
    """

    name: str | None = None
    """Name for display, such as `Frankfurt (AWS)`."""


class SyntheticsLocations(Model):
    """Locations that tests of the organization may run from."""

    locations: list[SyntheticsLocation] | None = None
    """Managed locations of all regions and the private locations of the organization."""


SyntheticsMCPProtocolVersion: TypeAlias = Literal["2025-06-18"] | str
"""Version of the Model Context Protocol, named by the date of its publication.

- `2025-06-18`: The version of June 2025.
"""


SyntheticsMCPServerCapability: TypeAlias = (
    Literal["completions", "experimental", "logging", "prompts", "resources", "tools"]
    | str
)
"""Something that an MCP server can do.

- `completions`: It completes arguments.
- `experimental`: It has functions outside of the standard.
- `logging`: It sends log messages to the client.
- `prompts`: It offers prompts.
- `resources`: It offers resources to read.
- `tools`: It offers tools to call.
"""


SyntheticsMobileStepParamsDirection: TypeAlias = (
    Literal["up", "down", "left", "right"] | str
)
"""Direction of a scroll.

- `up`: Toward the top.
- `down`: Toward the bottom.
- `left`: To the left.
- `right`: To the right.
"""


SyntheticsMobileStepParamsElementContextType: TypeAlias = Literal["native", "web"] | str
"""Kind of screen content that an element belongs to.

- `native`: Part of the app's own interface.
- `web`: Part of a web view.
"""


class SyntheticsMobileStepParamsElementRelativePosition(Model):
    """A position inside an element, as shares of its size."""

    x: Number | None = None
    """Distance from the left edge of the element, from 0 to 1."""

    y: Number | None = None
    """Distance from the top edge of the element, from 0 to 1."""


SyntheticsMobileStepParamsElementUserLocatorValuesItemsType: TypeAlias = (
    Literal[
        "accessibility-id", "id", "ios-predicate-string", "ios-class-chain", "xpath"
    ]
    | str
)
"""Language of a locator.

- `accessibility-id`: Accessibility identifier, on both systems.
- `id`: Resource ID (Android) or name (iOS).
- `ios-predicate-string`: Predicate string of XCUITest.
- `ios-class-chain`: Class chain of XCUITest.
- `xpath`: XPath over the tree of the screen.
"""


class SyntheticsMobileStepParamsPositionsItems(Model):
    """A position as a share of the screen."""

    x: Number | None = None
    """Distance from the left edge, from 0 to 1."""

    y: Number | None = None
    """Distance from the top edge, from 0 to 1."""


SyntheticsMobileStepParamsValueNumber = TypeAliasType(
    "SyntheticsMobileStepParamsValueNumber", int
)
"""Number of seconds, for `wait`."""


SyntheticsMobileStepParamsValueString = TypeAliasType(
    "SyntheticsMobileStepParamsValueString", str
)
"""Text to type, text expected, or deep link. May hold variables as `{{ NAME }}`."""


class SyntheticsMobileStepParamsVariable(Model):
    """Variable that a step fills from the screen."""

    example: str
    """Value shown in the app in place of the one found at run time."""

    name: str
    """Name of the variable, in uppercase letters, digits and underscores."""


SyntheticsMobileStepType: TypeAlias = (
    Literal[
        "assertElementContent",
        "assertScreenContains",
        "assertScreenLacks",
        "doubleTap",
        "extractVariable",
        "flick",
        "openDeeplink",
        "playSubTest",
        "pressBack",
        "restartApplication",
        "rotate",
        "scroll",
        "scrollToElement",
        "tap",
        "toggleWiFi",
        "typeText",
        "wait",
    ]
    | str
)
"""What a step of a mobile test does.

- `assertElementContent`: Compares the text of an element.
- `assertScreenContains`: Checks that the screen shows a text.
- `assertScreenLacks`: Checks that the screen does not show a text.
- `doubleTap`: Taps an element twice.
- `extractVariable`: Keeps the text of an element in a variable.
- `flick`: Swipes quickly from one position to another.
- `openDeeplink`: Opens a deep link in the application.
- `playSubTest`: Runs the steps of another mobile test.
- `pressBack`: Presses the back button (Android).
- `restartApplication`: Closes and opens the application.
- `rotate`: Turns the device.
- `scroll`: Scrolls by a distance.
- `scrollToElement`: Scrolls until an element is seen.
- `tap`: Taps an element.
- `toggleWiFi`: Switches Wi-Fi on or off.
- `typeText`: Types a text into an element.
- `wait`: Waits a number of seconds.
"""


SyntheticsMobileTestInitialApplicationArguments = TypeAliasType(
    "SyntheticsMobileTestInitialApplicationArguments", dict[str, str]
)
"""Launch arguments of the application, value by name: intent extras on Android, process
arguments on iOS.
"""


SyntheticsMobileTestType: TypeAlias = Literal["mobile"] | str
"""Type of a mobile test.

- `mobile`: A mobile test.
"""


SyntheticsMobileTestsMobileApplicationReferenceType: TypeAlias = (
    Literal["latest", "version"] | str
)
"""Which version of an application is tested.

- `latest`: The one marked as latest when the test starts.
- `version`: The one that `referenceId` names.
"""


SyntheticsPatchTestOperationName: TypeAlias = (
    Literal["add", "remove", "replace", "move", "copy", "test"] | str
)
"""Name of a JSON Patch operation.

- `add`: Puts `value` at the path, inserting it if the path is an index of a list.
- `remove`: Takes out what stands at the path.
- `replace`: Puts `value` in place of what stands at the path.
- `move`: Takes content away from one place and puts it at the path.
- `copy`: Puts a copy of other content at the path.
- `test`: Fails the whole patch unless the path holds `value`.
"""


SyntheticsPlayingTab: TypeAlias = Literal[-1, 0, 1, 2, 3] | int
"""Browser tab of a step, by number."""


class SyntheticsPrivateLocationCreationResponseResultEncryption(Model):
    """Public key by which the worker of a private location encrypts its results."""

    id: str | None = None
    """Fingerprint of the key."""

    key: Annotated[str | None, Field(repr=False)] = None
    """RSA public key, PEM."""


class SyntheticsPrivateLocationSecretsAuthentication(Model):
    """Keys by which a worker identifies itself."""

    id: Annotated[str | None, ReadOnly()] = None
    """Access key, 32 hexadecimal digits.

    Read-only: the server sets it.
    """

    key: Annotated[str | None, Field(repr=False), ReadOnly()] = None
    """Secret access key that belongs to it.

    Read-only: the server sets it.
    """


class SyntheticsPrivateLocationSecretsConfigDecryption(Model):
    """Key by which a worker decrypts its tests."""

    key: Annotated[str | None, Field(repr=False), ReadOnly()] = None
    """RSA private key, PEM.

    Read-only: the server sets it.
    """


SyntheticsRestrictedRoles = TypeAliasType("SyntheticsRestrictedRoles", list[str])
"""Deprecated. UUIDs of the roles whose members may read or change the object. Deprecated:
use `POST /api/v2/restriction_policy/{resource_id}`.
"""


class SyntheticsSSLCertificateIssuer(AliasedModel):
    """Name of the authority that signed a certificate."""

    c: Annotated[str | None, Field(alias="C")] = None
    """Country, two letters."""

    cn: Annotated[str | None, Field(alias="CN")] = None
    """Common name of the authority's certificate."""

    l: Annotated[str | None, Field(alias="L")] = None
    """City or other place."""

    o: Annotated[str | None, Field(alias="O")] = None
    """Name of the organization."""

    ou: Annotated[str | None, Field(alias="OU")] = None
    """Unit of the organization."""

    st: Annotated[str | None, Field(alias="ST")] = None
    """State or province."""


class SyntheticsSSLCertificateSubject(AliasedModel):
    """Name of the holder of a certificate."""

    c: Annotated[str | None, Field(alias="C")] = None
    """Country, two letters."""

    cn: Annotated[str | None, Field(alias="CN")] = None
    """Common name, usually a host name."""

    l: Annotated[str | None, Field(alias="L")] = None
    """City or other place."""

    o: Annotated[str | None, Field(alias="O")] = None
    """Name of the organization."""

    ou: Annotated[str | None, Field(alias="OU")] = None
    """Unit of the organization."""

    st: Annotated[str | None, Field(alias="ST")] = None
    """State or province."""

    alt_name: Annotated[str | None, Field(alias="altName")] = None
    """Further names the certificate holds for, such as `DNS:store.example.com,
    DNS:www.example.com`.
    """


SyntheticsStepType: TypeAlias = (
    Literal[
        "assertCurrentUrl",
        "assertElementAttribute",
        "assertElementContent",
        "assertElementPresent",
        "assertEmail",
        "assertFileDownload",
        "assertFromJavascript",
        "assertPageContains",
        "assertPageLacks",
        "assertRequests",
        "click",
        "drag",
        "drop",
        "extractFromJavascript",
        "extractFromEmailBody",
        "extractVariable",
        "goToEmailLink",
        "goToUrl",
        "goToUrlAndMeasureTti",
        "hover",
        "playSubTest",
        "pressKey",
        "refresh",
        "runApiTest",
        "scroll",
        "selectOption",
        "typeText",
        "uploadFiles",
        "wait",
    ]
    | str
)
"""What a step of a browser test does.

- `assertCurrentUrl`: Compares the address of the page.
- `assertElementAttribute`: Compares an attribute of an element.
- `assertElementContent`: Compares the text of an element.
- `assertElementPresent`: Checks that an element is there.
- `assertEmail`: Checks that an email has arrived.
- `assertFileDownload`: Checks a downloaded file by name, size or digest.
- `assertFromJavascript`: Runs JavaScript that has to return true.
- `assertPageContains`: Checks that the page shows a text.
- `assertPageLacks`: Checks that the page does not show a text.
- `assertRequests`: Checks requests that the browser has made.
- `click`: Clicks an element.
- `drag`: Takes hold of an element.
- `drop`: Lets go of the element held.
- `extractFromJavascript`: Keeps the result of JavaScript in a variable.
- `extractFromEmailBody`: Keeps a part of an email in a variable.
- `extractVariable`: Keeps the text of an element in a variable.
- `goToEmailLink`: Opens a link from an email.
- `goToUrl`: Opens an address.
- `goToUrlAndMeasureTti`: Opens an address and measures the time until the page can be
  used.
- `hover`: Moves the pointer onto an element.
- `playSubTest`: Runs the steps of another browser test.
- `pressKey`: Presses a key, with modifiers if wanted.
- `refresh`: Loads the page again.
- `runApiTest`: Sends an HTTP request and checks the answer.
- `scroll`: Scrolls the page or to an element.
- `selectOption`: Chooses an option of a list.
- `typeText`: Types a text into an element.
- `uploadFiles`: Puts files into an upload field.
- `wait`: Waits a number of seconds.
"""


SyntheticsTestCallType: TypeAlias = (
    Literal["healthcheck", "unary", "init", "tool_list", "tool_call"] | str
)
"""What a gRPC or MCP request does.

- `healthcheck`: gRPC: asks the standard health service.
- `unary`: gRPC: one call with one message and one answer.
- `init`: MCP: the handshake, in which the server names its capabilities.
- `tool_list`: MCP: lists the tools of the server.
- `tool_call`: MCP: calls one tool.
"""


SyntheticsTestDetailsSubType: TypeAlias = (
    Literal["http", "ssl", "tcp", "dns", "multi", "icmp", "udp", "websocket", "grpc"]
    | str
)
"""Protocol of an API test, which decides what `config.request` may hold and which
assertions make sense. When absent from a create request, `http`.

- `http`: One HTTP request.
- `ssl`: A TLS handshake, to check the certificate and the protocol version.
- `tcp`: A connection to a TCP port.
- `dns`: A resolution of a host name.
- `multi`: Several steps that run one after another and hand values on.
- `icmp`: Pings of a host.
- `udp`: A datagram and the answer to it.
- `websocket`: A message over a WebSocket connection and the answer to it.
- `grpc`: A gRPC call or health check.
"""


SyntheticsTestDetailsType: TypeAlias = (
    Literal["api", "browser", "mobile", "network"] | str
)
"""Kind of a test.

- `api`: Requests over the network, checked by assertions; single or chained.
- `browser`: A journey through a web application in a real browser.
- `mobile`: A journey through a mobile application on a device.
- `network`: A network path test, which follows the hops to a target.
"""


SyntheticsTestExecutionRule: TypeAlias = (
    Literal["blocking", "non_blocking", "skipped"] | str
)
"""What a CI pipeline does with a test. When a test has no rule, `blocking` applies.

- `blocking`: The test runs, and its failure fails the pipeline.
- `non_blocking`: The test runs, and its failure is only reported.
- `skipped`: The test is not run.
"""


SyntheticsTestHeaders = TypeAliasType("SyntheticsTestHeaders", dict[str, str])
"""Request headers, value by name. Values may hold variables as `{{ NAME }}`."""


SyntheticsTestMetadata = TypeAliasType("SyntheticsTestMetadata", dict[str, str])
"""gRPC metadata entries, value by name."""


SyntheticsTestMonitorStatus: TypeAlias = Literal[0, 1, 2] | int
"""State of the test's monitor.

- `0`: The monitor does not alert.
- `1`: The monitor alerts.
- `2`: The monitor has no data.
"""


SyntheticsTestOptionsHTTPVersion: TypeAlias = Literal["http1", "http2", "any"] | str
"""HTTP version of a request.

- `http1`: HTTP/1.1 only.
- `http2`: HTTP/2 only; a server that does not speak it fails the test.
- `any`: HTTP/2 if the server offers it, else HTTP/1.1.
"""


SyntheticsTestOptionsMonitorOptionsNotificationPresetName: TypeAlias = (
    Literal[
        "show_all",
        "hide_all",
        "hide_query",
        "hide_handles",
        "hide_query_and_handles",
        "show_only_snapshot",
        "hide_handles_and_footer",
    ]
    | str
)
"""Parts of the monitor's notification that are shown or hidden. When absent, everything is
shown.

- `show_all`: Everything.
- `hide_all`: Only the message of the test.
- `hide_query`: All but the query of the monitor.
- `hide_handles`: All but the handles of the recipients.
- `hide_query_and_handles`: Neither query nor handles.
- `show_only_snapshot`: Message and snapshot only.
- `hide_handles_and_footer`: Neither handles nor the footer with links.
"""


class SyntheticsTestOptionsRetry(Model):
    """Repetition of a failed run or step. It counts as failed only if the last try fails
    too.
    """

    count: int | None = None
    """Number of further tries after a failure. `0` means none."""

    interval: Number | None = None
    """Time in milliseconds between two tries. When absent, 300."""


class SyntheticsTestOptionsSchedulingTimeframe(AliasedModel):
    """One window on one day of the week."""

    day: Annotated[int, Field(ge=1, le=7)]
    """Day of the week: 1 is Monday, 7 is Sunday."""

    from_: Annotated[str, Field(alias="from")]
    """Start of the window on that day, as `HH:MM` on the 24-hour clock."""

    to: str
    """End of the window on that day, as `HH:MM` on the 24-hour clock; later than `from`.
    """


SyntheticsTestPauseStatus: TypeAlias = Literal["live", "paused"] | str
"""Whether a test runs on its schedule.

- `live`: It runs every `tick_every` seconds.
- `paused`: It does not run on its schedule.
"""


SyntheticsTestProcessStatus: TypeAlias = (
    Literal["not_scheduled", "scheduled", "finished", "finished_with_error"] | str
)
"""How far a run of an API test has come.

- `not_scheduled`: It has not been given to a worker.
- `scheduled`: It has been given to a worker.
- `finished`: It has ended, passed or failed.
- `finished_with_error`: It has ended before the request could be judged.
"""


class SyntheticsTestRequestBodyFile(AliasedModel):
    """A file that is part of a request body. Give `content` when it is uploaded for the
    first time; the service then stores it and answers with `bucketKey`.
    """

    bucket_key: Annotated[str | None, Field(alias="bucketKey")] = None
    """Key under which the service keeps the file. Send it back unchanged to go on using
    the stored file.
    """

    content: Annotated[str, Field(max_length=3145728)] | None = None
    """Content of the file, as text or in the encoding that `encoding` names. At most 3
    MiB.
    """

    encoding: str | None = None
    """Encoding of `content`, such as `base64` for binary files. When absent, plain text.
    """

    name: Annotated[str, Field(max_length=1500)] | None = None
    """Name of the form field that carries the file."""

    original_file_name: Annotated[
        Annotated[str, Field(max_length=1500)] | None, Field(alias="originalFileName")
    ] = None
    """Name of the file as the server under test sees it."""

    size: Annotated[int, Field(ge=1, le=3145728)] | None = None
    """Size of the file in bytes, at most 3145728 (3 MiB)."""

    type: Annotated[str, Field(max_length=1500)] | None = None
    """Media type of the file, such as `image/png`."""


SyntheticsTestRequestBodyType: TypeAlias = (
    Literal[
        "text/plain",
        "application/json",
        "text/xml",
        "text/html",
        "application/x-www-form-urlencoded",
        "graphql",
        "application/octet-stream",
        "multipart/form-data",
    ]
    | str
)
"""How the body of an HTTP request is meant.

- `text/plain`: Plain text.
- `application/json`: JSON.
- `text/xml`: XML.
- `text/html`: HTML.
- `application/x-www-form-urlencoded`: Form fields in one text, such as
  `user=ada&remember=1`.
- `graphql`: A GraphQL request: a JSON text with `query`, `operationName` and
  `variables`.
- `application/octet-stream`: Binary content, given in `files`.
- `multipart/form-data`: Fields and files, given in `form` and `files`.
"""


class SyntheticsTestRequestCertificateItem(AliasedModel):
    """One file of a client certificate. The service never gives the content back."""

    content: Annotated[str | None, Field(repr=False)] = None
    """PEM text. Only in requests; leave it out to keep the stored one."""

    filename: str | None = None
    """Name of the file it was taken from, for display."""

    updated_at: Annotated[str | None, Field(alias="updatedAt")] = None
    """Time of the last upload, as an ISO 8601 date-time."""


SyntheticsTestRequestNumericalDNSServerPort = TypeAliasType(
    "SyntheticsTestRequestNumericalDNSServerPort", int
)
"""Port number, 1 to 65535."""


SyntheticsTestRequestNumericalPort = TypeAliasType(
    "SyntheticsTestRequestNumericalPort", int
)
"""Port number, 1 to 65535."""


class SyntheticsTestRequestProxy(Model):
    """A proxy between location and server."""

    headers: SyntheticsTestHeaders | None = None
    """Headers sent to the proxy only, for instance to identify the client."""

    url: str
    """Address of the proxy, such as `http://proxy.example.com:3128`."""


SyntheticsTestRequestVariableDNSServerPort = TypeAliasType(
    "SyntheticsTestRequestVariableDNSServerPort", str
)
"""Port as a text, such as `53` or `{{ DNS_PORT }}`."""


SyntheticsTestRequestVariablePort = TypeAliasType(
    "SyntheticsTestRequestVariablePort", str
)
"""Port as a text, such as `8443` or `{{ PORT }}`."""


SyntheticsTestRestrictionPolicyBindingPrincipals = TypeAliasType(
    "SyntheticsTestRestrictionPolicyBindingPrincipals", list[str]
)
"""Holders of a grant, each as `type:id` where the type is `role`, `team`, `user` or `org`
and the id is a UUID.
"""


SyntheticsTestRestrictionPolicyBindingRelation: TypeAlias = (
    Literal["editor", "viewer"] | str
)
"""What a grant allows.

- `editor`: Reading and changing the test.
- `viewer`: Reading the test and its results.
"""


class SyntheticsTiming(AliasedModel):
    """How long the phases of a request took, each in milliseconds. Phases that did not
    take place are absent.
    """

    dns: Number | None = None
    """Resolution of the host name."""

    download: Number | None = None
    """Receipt of the response body."""

    first_byte: Annotated[Number | None, Field(alias="firstByte")] = None
    """From the sending of the request to the first byte of the response."""

    handshake: Number | None = None
    """Connection and TLS handshake of SSL tests."""

    redirect: Number | None = None
    """All redirects before the last request."""

    ssl: Number | None = None
    """TLS handshake."""

    tcp: Number | None = None
    """Setup of the TCP connection."""

    total: Number | None = None
    """The whole request, redirects included."""

    wait: Number | None = None
    """Wait before the request could be sent."""


class SyntheticsTriggerCITestLocation(Model):
    """A location that triggered runs use."""

    id: int | None = None
    """Number of the location, as `results` uses it."""

    name: str | None = None
    """ID of the location, such as `aws:eu-west-3`."""


class SyntheticsTriggerCITestRunResult(Model):
    """One run that has been started."""

    device: SyntheticsDeviceID | None = None
    """Device of a browser or mobile run. Absent for API tests."""

    location: int | None = None
    """Number of the location; `locations` says which one it is."""

    public_id: str | None = None
    """Public ID of the test."""

    result_id: str | None = None
    """ID of the result, under which it can be read once the run has ended."""


class SyntheticsTriggerCITestsResponse(Model):
    """What has been started. The runs go on in the background; ask for the batch or the
    results to see how they end.
    """

    batch_id: Nullable[str] = None
    """ID of the batch, for reading its details. Null when the tests were triggered outside
    of CI.
    """

    locations: list[SyntheticsTriggerCITestLocation] | None = None
    """The locations used, which give the numbers in `results` a name."""

    results: list[SyntheticsTriggerCITestRunResult] | None = None
    """The runs, one per test, location and device."""

    triggered_check_ids: list[str] | None = None
    """Public IDs of the tests that have been started."""


class SyntheticsUpdateTestPauseStatusPayload(Model):
    """The status that a test is to take."""

    new_status: SyntheticsTestPauseStatus | None = None
    """`paused` to stop the scheduled runs, `live` to start them again."""


class SyntheticsUptime(Model):
    """Share of a period in which the monitor of a test did not alert, with the changes of
    state behind it.
    """

    errors: Nullable[list[SLOHistoryResponseErrorWithType]] = None
    """Problems met while computing the uptime. Null if there were none."""

    group: str | None = None
    """Group of the monitor that the figures are for, such as a location. Absent for the
    overall figures.
    """

    history: list[list[Number]] | None = None
    """Changes of state in order of time, each a pair: the Unix time in seconds when the
    state began, and the state, `0` for up and `1` for down. A state lasts until the
    next pair.
    """

    span_precision: Number | None = None
    """Number of decimal places to which `uptime` can be relied on for a period of this
    length.
    """

    uptime: Nullable[Number] = None
    """Uptime in percent, from 0 to 100. Null if the test has no data in the period."""


class SyntheticsVariableParser(Model):
    """Rule that cuts a value out of a text."""

    type: SyntheticsGlobalVariableParserType
    """Language of the rule."""

    value: str | None = None
    """The expression: a JSON path such as `$.token`, a regular expression, or an XPath.
    Not needed for `raw`.
    """


SyntheticsWarningType: TypeAlias = Literal["user_locator"] | str
"""Kind of warning about a step.

- `user_locator`: A locator written by hand did not find the element; another one did.
"""


class SyntheticsAPISubtestStep(AliasedModel):
    """A step that runs another API test as if its steps stood here. Variables of the outer
    test reach the inner one, and values that the inner one extracts are there
    afterwards.
    """

    allow_failure: Annotated[bool | None, Field(alias="allowFailure")] = None
    """Whether the next steps run even if the inner test fails. When absent, `false`."""

    always_execute: Annotated[bool | None, Field(alias="alwaysExecute")] = None
    """Whether the step runs even if an earlier step has stopped the test, as a cleanup
    does. When absent, `false`.
    """

    exit_if_succeed: Annotated[bool | None, Field(alias="exitIfSucceed")] = None
    """Whether a success of the inner test ends the outer one, the remaining steps left
    out. When absent, `false`.
    """

    extracted_values_from_script: Annotated[
        str | None, Field(alias="extractedValuesFromScript")
    ] = None
    """JavaScript that sets variables for later steps from the outcome of the inner test.
    """

    id: Annotated[str | None, ReadOnly()] = None
    """ID of the step within the test. Set by the service.

    Read-only: the server sets it.
    """

    is_critical: Annotated[bool | None, Field(alias="isCritical")] = None
    """Whether a failure of the inner test fails the whole test. Matters only with
    `allowFailure`.
    """

    name: str
    """Name of the step in results."""

    retry: SyntheticsTestOptionsRetry | None = None
    """Repetition of the step after a failure."""

    subtest_public_id: Annotated[str, Field(alias="subtestPublicId")]
    """Public ID of the API test that runs here. It must belong to the same organization.
    """

    subtype: SyntheticsAPISubtestStepSubtype = "playSubTest"
    """Marks the step as a run of another test."""


class SyntheticsAPITestResultShortResult(Model):
    """Outcome and timings of a run of an API test."""

    passed: bool | None = None
    """Whether all assertions held."""

    timings: Nullable[SyntheticsTiming] = None
    """How long the phases of the request took. Null if no request was made."""


class SyntheticsAPIWaitStep(Model):
    """A step that does nothing for a while, for example to let a queue be worked off."""

    id: Annotated[str | None, ReadOnly()] = None
    """ID of the step within the test. Set by the service.

    Read-only: the server sets it.
    """

    name: str
    """Name of the step in results."""

    subtype: SyntheticsAPIWaitStepSubtype = "wait"
    """Marks the step as a pause."""

    value: Annotated[int, Field(ge=0, le=180)]
    """Length of the pause in seconds, up to 180."""


class SyntheticsAssertionJSONSchemaTarget(Model):
    """A check that a JSON text obeys a JSON Schema."""

    operator: SyntheticsAssertionJSONSchemaOperator = "validatesJSONSchema"
    """Marks the target as a JSON Schema."""

    target: SyntheticsAssertionJSONSchemaTargetTarget | None = None
    """The schema."""

    type: SyntheticsAssertionType
    """What holds the JSON text, usually `body`."""


class SyntheticsAssertionJavascript(Model):
    """A check written in JavaScript, for what the other assertions cannot say."""

    code: str
    """Code that runs on the location. It reads the answer from `dd.response` and reports
    by `dd.expect(value).to.equal(expected)` and the like; a failed expectation fails
    the test.
    """

    type: SyntheticsAssertionJavascriptType = "javascript"
    """Marks the assertion as JavaScript."""


class SyntheticsAssertionMCPRespectsSpecification(Model):
    """A check that the answers of an MCP server keep to the protocol. It has neither
    operator nor target.
    """

    type: SyntheticsAssertionMCPRespectsSpecificationType = "mcpRespectsSpecification"
    """Marks the assertion as a check of the protocol."""


class SyntheticsAssertionMCPServerCapabilitiesTarget(Model):
    """A check of the capabilities that an MCP server names in the handshake."""

    operator: SyntheticsAssertionOperator
    """How the capabilities are compared; `contains` asks for at least those in `target`,
    `is` for exactly those.
    """

    target: list[SyntheticsMCPServerCapability]
    """The capabilities to compare with."""

    type: SyntheticsAssertionMCPServerCapabilitiesType = "mcpServerCapabilities"
    """Marks the assertion as one about capabilities."""


SyntheticsAssertionTargetValue = TypeAliasType(
    "SyntheticsAssertionTargetValue",
    SyntheticsAssertionTargetValueNumber | SyntheticsAssertionTargetValueString,
)
"""Value that the answer is compared with. Texts may hold variables as `{{ NAME }}`, so a
number may also be given as a text.
"""


class SyntheticsAssertionXPathTargetTarget(AliasedModel):
    """Path, comparison and expected value of an assertion by XPath."""

    operator: str | None = None
    """Comparison, one of the names used in plain assertions: `is`, `contains`, `moreThan`,
    `matches`, `isUndefined` and so on.
    """

    target_value: Annotated[
        SyntheticsAssertionTargetValue | None, Field(alias="targetValue")
    ] = None
    """Expected value. Not needed for `isUndefined`."""

    x_path: Annotated[str | None, Field(alias="xPath")] = None
    """Path to the value, such as `//offer[1]/price/text()`."""


class SyntheticsBasicAuthDigest(Model):
    """HTTP digest authentication, where the password itself is not sent."""

    password: Annotated[str, Field(repr=False)]
    """Password, best as a variable such as `{{ PASSWORD }}`."""

    type: SyntheticsBasicAuthDigestType = "digest"
    """Always `digest`."""

    username: str
    """Name of the user."""


class SyntheticsBasicAuthJWT(AliasedModel):
    """A JSON Web Token that the location signs anew for each run and sends in the
    `Authorization` header.
    """

    add_claims: Annotated[
        SyntheticsBasicAuthJWTAddClaims | None, Field(alias="addClaims")
    ] = None
    """Time claims that are filled in at each run."""

    algorithm: SyntheticsBasicAuthJWTAlgorithm
    """How the token is signed."""

    expires_in: Annotated[
        Annotated[int, Field(ge=1)] | None, Field(alias="expiresIn")
    ] = None
    """Lifetime of the token in seconds, counted from the start of the run; the `exp` claim
    is computed from it. At least 1.
    """

    header: str | None = None
    """Further fields of the token's header, as a JSON text such as `{"kid":
    "checkout-2024"}`.
    """

    payload: str
    """Claims of the token, as a JSON text such as `{"sub": "synthetics"}`."""

    secret: Annotated[str, Field(repr=False)]
    """Key that signs the token: the shared secret for `HS256`, the PEM private key for the
    others. Best as a variable such as `{{ JWT_KEY }}`.
    """

    token_prefix: Annotated[str | None, Field(alias="tokenPrefix")] = None
    """Word before the token in the `Authorization` header. When absent, `Bearer`."""

    type: SyntheticsBasicAuthJWTType = "jwt"
    """Always `jwt`."""


class SyntheticsBasicAuthNTLM(Model):
    """NTLM authentication, as Windows servers use it."""

    domain: str | None = None
    """Windows domain of the user."""

    password: Annotated[str | None, Field(repr=False)] = None
    """Password, best as a variable such as `{{ PASSWORD }}`."""

    type: SyntheticsBasicAuthNTLMType = "ntlm"
    """Always `ntlm`."""

    username: str | None = None
    """Name of the user, without the domain."""

    workstation: str | None = None
    """Name of the computer that the request claims to come from."""


class SyntheticsBasicAuthOauthClient(AliasedModel):
    """OAuth 2.0 with the client credentials grant: before each run an access token is
    fetched with the identity of the client and then sent as a bearer token.
    """

    access_token_url: Annotated[str, Field(alias="accessTokenUrl")]
    """Address of the token endpoint."""

    audience: str | None = None
    """Value of the `audience` parameter of the token request, where the authorization
    server wants one.
    """

    client_id: Annotated[str, Field(alias="clientId")]
    """ID under which the client is registered at the authorization server."""

    client_secret: Annotated[str, Field(alias="clientSecret", repr=False)]
    """Secret of the client, best as a variable such as `{{ CLIENT_SECRET }}`."""

    resource: str | None = None
    """Value of the `resource` parameter of the token request, where the authorization
    server wants one.
    """

    scope: str | None = None
    """OAuth scopes to ask for, separated by spaces."""

    token_api_authentication: Annotated[
        SyntheticsBasicAuthOauthTokenApiAuthentication,
        Field(alias="tokenApiAuthentication"),
    ]
    """Where the client's identity stands in the token request."""

    type: SyntheticsBasicAuthOauthClientType = "oauth-client"
    """Always `oauth-client`."""


class SyntheticsBasicAuthOauthROP(AliasedModel):
    """OAuth 2.0 with the resource owner password grant: before each run an access token is
    fetched with the user's name and password and then sent as a bearer token.
    """

    access_token_url: Annotated[str, Field(alias="accessTokenUrl")]
    """Address of the token endpoint."""

    audience: str | None = None
    """Value of the `audience` parameter of the token request, where the authorization
    server wants one.
    """

    client_id: Annotated[str | None, Field(alias="clientId")] = None
    """ID of the client, if the server wants one."""

    client_secret: Annotated[str | None, Field(alias="clientSecret", repr=False)] = None
    """Secret of the client, best as a variable such as `{{ CLIENT_SECRET }}`."""

    password: Annotated[str, Field(repr=False)]
    """Password of the user, best as a variable such as `{{ PASSWORD }}`."""

    resource: str | None = None
    """Value of the `resource` parameter of the token request, where the authorization
    server wants one.
    """

    scope: str | None = None
    """OAuth scopes to ask for, separated by spaces."""

    token_api_authentication: Annotated[
        SyntheticsBasicAuthOauthTokenApiAuthentication,
        Field(alias="tokenApiAuthentication"),
    ]
    """Where the client's identity stands in the token request."""

    type: SyntheticsBasicAuthOauthROPType = "oauth-rop"
    """Always `oauth-rop`."""

    username: str
    """Name of the user."""


class SyntheticsBasicAuthSigv4(AliasedModel):
    """AWS Signature Version 4, which signs requests to AWS services and API gateways."""

    access_key: Annotated[str, Field(alias="accessKey")]
    """AWS access key ID."""

    region: str | None = None
    """AWS region that the signature is for, such as `eu-west-1`. When absent, derived from
    the host name.
    """

    secret_key: Annotated[str, Field(alias="secretKey", repr=False)]
    """AWS secret access key, best as a variable such as `{{ AWS_SECRET_KEY }}`."""

    service_name: Annotated[str | None, Field(alias="serviceName")] = None
    """AWS service that the signature is for, such as `execute-api` or `s3`. When absent,
    derived from the host name.
    """

    session_token: Annotated[str | None, Field(alias="sessionToken", repr=False)] = None
    """Session token, when the keys are temporary ones of a role."""

    type: SyntheticsBasicAuthSigv4Type = "sigv4"
    """Always `sigv4`."""


class SyntheticsBasicAuthWeb(Model):
    """HTTP basic authentication, also used for login dialogs of browser tests."""

    password: Annotated[str | None, Field(repr=False)] = None
    """Password, best as a variable such as `{{ PASSWORD }}`."""

    type: SyntheticsBasicAuthWebType | None = None
    """Always `web`. When absent, HTTP basic authentication is meant too."""

    username: str | None = None
    """Name of the user."""


class SyntheticsBatchResult(Model):
    """One run within a batch."""

    device: Nullable[SyntheticsDeviceID] = None
    """Device of a browser or mobile run. Null or absent for API tests."""

    duration: Nullable[Number] = None
    """Length of the run in milliseconds. Null while it is not over."""

    execution_rule: SyntheticsTestExecutionRule | None = None
    """What a failure of this run means for the pipeline."""

    location: str | None = None
    """ID of the location that the test ran from."""

    result_id: str | None = None
    """ID under which the result of the run can be read."""

    retries: Nullable[Number] = None
    """Number of tries after the first. Null if there was none."""

    status: SyntheticsBatchStatus | None = None
    """Outcome of the run."""

    test_name: str | None = None
    """Name of the test in lists."""

    test_public_id: str | None = None
    """Public ID of the test that was run."""

    test_type: SyntheticsTestDetailsType | None = None
    """Kind of the test."""


class SyntheticsBrowserError(Model):
    """An error that the browser reported while a step ran."""

    description: str
    """What went wrong, such as the message of the exception."""

    name: str
    """Name of the error: the address for a failed request, the name of the exception for
    JavaScript.
    """

    status: int | None = None
    """HTTP status code of a failed request. Absent for JavaScript errors."""

    type: SyntheticsBrowserErrorType
    """Kind of error."""


class SyntheticsBrowserVariable(Model):
    """A variable of a browser test, used in its steps as `{{ NAME }}`."""

    example: str | None = None
    """Value shown in the app in place of the one that `pattern` would produce at run time.
    """

    id: str | None = None
    """UUID of the global variable, for `type` `global`."""

    name: str
    """Name of the variable, in uppercase letters, digits and underscores. For a global
    variable, the name of that variable.
    """

    pattern: str | None = None
    """Value of a `text` or `email` variable; built-ins such as `{{ numeric(4) }}` are
    computed at each run.
    """

    secure: bool | None = None
    """Whether the value is hidden in results and screenshots' step names. Only for `text`.
    """

    type: SyntheticsBrowserVariableType
    """Where the value comes from."""


class SyntheticsCIBatchMetadataCI(Model):
    """CI pipeline that started a batch."""

    pipeline: SyntheticsCIBatchMetadataPipeline | None = None
    """The run of the pipeline."""

    provider: SyntheticsCIBatchMetadataProvider | None = None
    """The CI product."""


class SyntheticsConfigVariable(Model):
    """A local variable of an API or mobile test, or a global variable made known to it.
    The request, steps and assertions use it as `{{ NAME }}`.
    """

    example: str | None = None
    """Value shown in the app in place of the one that `pattern` would produce at run time.
    """

    id: str | None = None
    """UUID of the global variable, for `type` `global`."""

    name: str
    """Name of the variable, in uppercase letters, digits and underscores. For a global
    variable, the name of that variable.
    """

    pattern: str | None = None
    """Value of a `text` or `email` variable. Built-ins are computed at each run, such as
    `{{ uuid }}`, `{{ numeric(4) }}`, `{{ alphabetic(6) }}` or `{{ date(0d, YYYY-MM-DD)
    }}`.
    """

    secure: bool | None = None
    """Whether the value is hidden in results. Only a `text` variable can be secure."""

    type: SyntheticsConfigVariableType
    """Where the value comes from."""


class SyntheticsDeleteTestsResponse(Model):
    """Outcome of a deletion."""

    deleted_tests: list[SyntheticsDeletedTest] | None = None
    """The tests that are gone, one entry each."""


class SyntheticsDevice(AliasedModel):
    """A device that a browser test has run on."""

    height: int
    """Height of the screen in pixels."""

    id: SyntheticsDeviceID
    """ID of the device."""

    is_mobile: Annotated[bool | None, Field(alias="isMobile")] = None
    """Whether the device counts as a mobile one, with touch and a mobile user agent."""

    name: str
    """Name of the device for display, such as `Laptop Large`."""

    width: int
    """Width of the screen in pixels."""


class SyntheticsGlobalVariableAttributes(Model):
    """Access settings of a global variable."""

    restricted_roles: Nullable[SyntheticsRestrictedRoles] = None
    """Roles whose members may use and change the variable. Empty or null means everyone
    with the usual permissions.
    """


class SyntheticsGlobalVariableOptions(Model):
    """Settings for variables of special kinds."""

    totp_parameters: SyntheticsGlobalVariableTOTPParameters | None = None
    """How one-time passwords are made from the seed."""


class SyntheticsGlobalVariableParseTestOptions(AliasedModel):
    """Where in the results of a test the value of a global variable is found."""

    field: str | None = None
    """Name of the header to read, for `type` `http_header`."""

    local_variable_name: Annotated[str | None, Field(alias="localVariableName")] = None
    """Name of the local variable that a step of the test fills, for `type`
    `local_variable`.
    """

    parser: SyntheticsVariableParser | None = None
    """How the value is cut out of the header or body. Not needed for a status code or a
    local variable.
    """

    type: SyntheticsGlobalVariableParseTestOptionsType
    """Part of the result that is read."""


class SyntheticsGlobalVariableValue(Model):
    """Value of a global variable."""

    options: Nullable[SyntheticsGlobalVariableOptions] = None
    """Settings of a one-time password. Absent or null for other variables."""

    secure: bool | None = None
    """Whether the value is hidden everywhere: no read gives it back, and results show it
    masked. It cannot be made readable again.
    """

    value: Annotated[Nullable[str], Field(repr=False)] = None
    """The value, or the seed for one-time passwords (Base32). Never given back for a
    secure variable.
    """


class SyntheticsMobileStepParamsElementUserLocatorValuesItems(Model):
    """One locator, with the language it is written in."""

    type: SyntheticsMobileStepParamsElementUserLocatorValuesItemsType | None = None
    """Language of the locator."""

    value: str | None = None
    """The locator itself, such as `add-to-cart` or `//android.widget.Button[@text="Pay"]`.
    """


SyntheticsMobileStepParamsPositions = TypeAliasType(
    "SyntheticsMobileStepParamsPositions",
    list[SyntheticsMobileStepParamsPositionsItems],
)
"""Positions on the screen, in the order in which a flick passes them."""


SyntheticsMobileStepParamsValue = TypeAliasType(
    "SyntheticsMobileStepParamsValue",
    SyntheticsMobileStepParamsValueString | SyntheticsMobileStepParamsValueNumber,
)
"""Value of a step, a text or a number of seconds."""


class SyntheticsMobileTestConfig(AliasedModel):
    """Variables and start arguments of a mobile test."""

    initial_application_arguments: Annotated[
        SyntheticsMobileTestInitialApplicationArguments | None,
        Field(alias="initialApplicationArguments"),
    ] = None
    """Arguments that the application gets when it is launched."""

    variables: list[SyntheticsConfigVariable] | None = None
    """Variables that the steps use as `{{ NAME }}`."""


class SyntheticsMobileTestsMobileApplication(AliasedModel):
    """The application that a mobile test installs and runs."""

    application_id: Annotated[str, Field(alias="applicationId", max_length=1500)]
    """UUID of the mobile application, as shown among the applications uploaded for
    Synthetics.
    """

    reference_id: Annotated[str, Field(alias="referenceId", max_length=1500)]
    """UUID of what is installed: the version for `version`, the application again for
    `latest`.
    """

    reference_type: Annotated[
        SyntheticsMobileTestsMobileApplicationReferenceType,
        Field(alias="referenceType"),
    ]
    """Whether a certain version or always the latest one is tested."""


class SyntheticsParsingOptions(Model):
    """A rule that takes one value out of a step's answer and keeps it as a variable."""

    field: str | None = None
    """Name of the header or metadata entry to read, for `type` `http_header` or
    `grpc_metadata`. Not used for bodies.
    """

    name: str | None = None
    """Name of the variable that receives the value, used later as `{{ NAME }}`."""

    parser: SyntheticsVariableParser | None = None
    """How the value is cut out of the text found."""

    secure: bool | None = None
    """Whether the value is hidden in results. Use it for tokens. When absent, `false`."""

    type: SyntheticsLocalVariableParsingOptionsType | None = None
    """Part of the answer that is read."""


class SyntheticsPatchTestOperation(Model):
    """One change of a JSON Patch."""

    op: SyntheticsPatchTestOperationName | None = None
    """What is done at `path`."""

    path: str | None = None
    """JSON Pointer to the place in the test that changes, such as `/name` or
    `/config/assertions/0`. A `-` in place of an index means the end of the list.
    """

    value: Any | None = None
    """New content for `add` and `replace`, or the expected content for `test`. Any JSON
    value that the place may hold.
    """


class SyntheticsPrivateLocationMetadata(Model):
    """Access settings of a private location."""

    restricted_roles: Nullable[SyntheticsRestrictedRoles] = None
    """Roles whose members may use and change the location. Empty or null means everyone
    with the usual permissions.
    """


class SyntheticsPrivateLocationSecrets(Model):
    """Keys that the worker of a private location needs. The service shows them once, when
    the location is created.
    """

    authentication: SyntheticsPrivateLocationSecretsAuthentication | None = None
    """Keys by which the worker identifies itself to Datadog."""

    config_decryption: SyntheticsPrivateLocationSecretsConfigDecryption | None = None
    """Key by which the worker decrypts the tests it is sent."""


class SyntheticsSSLCertificate(AliasedModel):
    """Certificate that a server showed in a TLS handshake."""

    cipher: str | None = None
    """Cipher suite that was agreed on."""

    exponent: Number | None = None
    """Exponent of the RSA public key."""

    ext_key_usage: Annotated[list[str] | None, Field(alias="extKeyUsage")] = None
    """Object identifiers of the purposes that the certificate is good for."""

    fingerprint: str | None = None
    """SHA-1 digest of the certificate, in hexadecimal with colons."""

    fingerprint256: str | None = None
    """SHA-256 digest of the certificate, in hexadecimal with colons."""

    issuer: SyntheticsSSLCertificateIssuer | None = None
    """Authority that signed the certificate."""

    modulus: str | None = None
    """Modulus of the RSA public key, in hexadecimal."""

    protocol: str | None = None
    """TLS version that was agreed on, such as `TLSv1.3`."""

    serial_number: Annotated[str | None, Field(alias="serialNumber")] = None
    """Serial number that the authority gave, in hexadecimal."""

    subject: SyntheticsSSLCertificateSubject | None = None
    """Holder of the certificate."""

    valid_from: Annotated[DateTime | None, Field(alias="validFrom")] = None
    """Start of validity, as an ISO 8601 date-time."""

    valid_to: Annotated[DateTime | None, Field(alias="validTo")] = None
    """End of validity, as an ISO 8601 date-time."""


class SyntheticsStep(AliasedModel):
    """One step of a browser test, an action or an assertion."""

    allow_failure: Annotated[bool | None, Field(alias="allowFailure")] = None
    """Whether the test goes on to the next step if this one fails. When absent, `false`:
    it stops here.
    """

    always_execute: Annotated[bool | None, Field(alias="alwaysExecute")] = None
    """Whether the step runs even if an earlier step has failed, as a logout or cleanup
    does. When absent, `false`.
    """

    exit_if_succeed: Annotated[bool | None, Field(alias="exitIfSucceed")] = None
    """Whether a success of this step ends the test as passed, the remaining steps left
    out. When absent, `false`.
    """

    is_critical: Annotated[bool | None, Field(alias="isCritical")] = None
    """Whether a failure of this step fails the whole test. Matters only with
    `allowFailure`.
    """

    name: str | None = None
    """Name of the step in results."""

    no_screenshot: Annotated[bool | None, Field(alias="noScreenshot")] = None
    """Whether no screenshot is taken for this step. When absent, `false`."""

    params: dict[str, Any] | None = None
    """Details of the step; which keys count depends on `type`: `element` (where to act),
    `value` (text, URL, file or seconds), `check` (comparison), `code` (JavaScript),
    `subtestPublicId`, `variable` and others. Empty for steps such as `refresh`.
    """

    public_id: str | None = None
    """ID of the step, set by the service. Send it back with an update."""

    timeout: int | None = None
    """Time in seconds that the step may take before it fails. When absent, the service's
    default for the type.
    """

    type: SyntheticsStepType | None = None
    """What the step does."""


class SyntheticsStepDetailWarning(Model):
    """Something about a step that did not fail it but should be looked after."""

    message: str
    """Description of the warning."""

    type: SyntheticsWarningType = "user_locator"
    """Kind of warning."""


class SyntheticsTestCiOptions(AliasedModel):
    """Behavior of a test in CI pipelines."""

    execution_rule: Annotated[SyntheticsTestExecutionRule, Field(alias="executionRule")]
    """What happens to the pipeline when the test fails. Single runs can override it."""


class SyntheticsTestOptionsMonitorOptions(Model):
    """Notification settings of the monitor that belongs to a test."""

    escalation_message: str | None = None
    """Text added to repeated notifications, for instance to bring in a second team."""

    notification_preset_name: (
        SyntheticsTestOptionsMonitorOptionsNotificationPresetName | None
    ) = None
    """Which parts of the usual notification are left out."""

    renotify_interval: Annotated[int, Field(ge=0)] | None = None
    """Time in minutes after which a monitor that still alerts notifies again. `0` means a
    single notification.
    """

    renotify_occurrences: int | None = None
    """How many times the notification is repeated at most. Has an effect only with a
    `renotify_interval` above 0.
    """


class SyntheticsTestOptionsScheduling(Model):
    """Windows of the week within which a test runs. Outside of them, no run starts."""

    timeframes: list[SyntheticsTestOptionsSchedulingTimeframe]
    """The windows, one or more per weekday."""

    timezone: str
    """Name of the time zone that the hours are read in, such as `Europe/Berlin` or `UTC`.
    """


class SyntheticsTestRequestCertificate(Model):
    """Client certificate for mutual TLS."""

    cert: SyntheticsTestRequestCertificateItem | None = None
    """The certificate, PEM."""

    key: SyntheticsTestRequestCertificateItem | None = None
    """The private key that belongs to it, PEM."""


SyntheticsTestRequestDNSServerPort = TypeAliasType(
    "SyntheticsTestRequestDNSServerPort",
    SyntheticsTestRequestNumericalDNSServerPort
    | SyntheticsTestRequestVariableDNSServerPort,
)
"""Port of the name server, a number or a text that holds a variable. When absent, 53."""


SyntheticsTestRequestPort = TypeAliasType(
    "SyntheticsTestRequestPort",
    SyntheticsTestRequestNumericalPort | SyntheticsTestRequestVariablePort,
)
"""Port of the server, a number or a text that holds a variable."""


class SyntheticsTestRestrictionPolicyBinding(Model):
    """One grant of a test's restriction policy, a relation and who holds it."""

    principals: SyntheticsTestRestrictionPolicyBindingPrincipals | None = None
    """Who holds the relation."""

    relation: SyntheticsTestRestrictionPolicyBindingRelation | None = None
    """What the principals may do."""


class SyntheticsTestUptime(Model):
    """Uptime of one test over the period asked for."""

    from_ts: int | None = None
    """Start of the period, Unix time in seconds."""

    overall: SyntheticsUptime | None = None
    """Uptime across all locations and devices of the test."""

    public_id: str | None = None
    """Public ID of the test."""

    to_ts: int | None = None
    """End of the period, Unix time in seconds."""


class SyntheticsAPITestResultData(AliasedModel):
    """What a run of an API test sent, received and measured. What does not apply to the
    subtype is absent.
    """

    cert: SyntheticsSSLCertificate | None = None
    """Certificate of the server, for SSL tests."""

    event_type: Annotated[
        SyntheticsTestProcessStatus | None, Field(alias="eventType")
    ] = None
    """How far the run has come."""

    failure: Nullable[SyntheticsApiTestResultFailure] = None
    """Why the run failed. Absent or null for a passed run."""

    http_status_code: Annotated[int | None, Field(alias="httpStatusCode")] = None
    """Status code of the HTTP response."""

    request_headers: Annotated[
        dict[str, dict[str, Any]] | None, Field(alias="requestHeaders")
    ] = None
    """Headers that were sent, value by name."""

    response_body: Annotated[str | None, Field(alias="responseBody")] = None
    """Body of the response as text. Cut if long, absent if the test does not keep bodies.
    """

    response_headers: Annotated[
        dict[str, Any] | None, Field(alias="responseHeaders")
    ] = None
    """Headers that came back, value by name."""

    response_size: Annotated[int | None, Field(alias="responseSize")] = None
    """Size of the response body in bytes."""

    timings: Nullable[SyntheticsTiming] = None
    """How long the phases of the request took."""


class SyntheticsAPITestResultShort(Model):
    """Summary of one run of an API test."""

    check_time: Number | None = None
    """Time of the run, Unix time in milliseconds."""

    probe_dc: str | None = None
    """ID of the location that the test ran from."""

    result: SyntheticsAPITestResultShortResult | None = None
    """Outcome and timings."""

    result_id: str | None = None
    """ID of the result, a large number as a text; it leads to the full result."""

    status: SyntheticsTestMonitorStatus | None = None
    """State of the test's monitor after the run."""


class SyntheticsAssertionBodyHashTarget(Model):
    """A comparison of the digest of the body, for downloads that must not change."""

    operator: SyntheticsAssertionBodyHashOperator
    """Hash function that is applied to the body."""

    target: SyntheticsAssertionTargetValue
    """Expected digest, in hexadecimal."""

    type: SyntheticsAssertionBodyHashType = "bodyHash"
    """Marks the assertion as one about the digest of the body."""


class SyntheticsAssertionJSONPathTargetTarget(AliasedModel):
    """Path, comparison and expected value of an assertion by JSON path."""

    elements_operator: Annotated[str | None, Field(alias="elementsOperator")] = None
    """How many of the elements found have to meet the comparison: `firstElementMatches`,
    `everyElementMatches`, `atLeastOneElementMatches` or `serializationMatches` (the
    whole list as one text). When absent, `firstElementMatches`.
    """

    json_path: Annotated[str | None, Field(alias="jsonPath")] = None
    """Path to the value, such as `$.items[*].price`."""

    operator: str | None = None
    """Comparison, one of the names used in plain assertions: `is`, `contains`, `moreThan`,
    `matches`, `isUndefined` and so on.
    """

    target_value: Annotated[
        SyntheticsAssertionTargetValue | None, Field(alias="targetValue")
    ] = None
    """Expected value. Not needed for `isUndefined`."""


class SyntheticsAssertionTarget(AliasedModel):
    """A plain comparison of one value of the answer with a number or a text, such as
    status code `is` 200 or response time `lessThan` 1000.
    """

    operator: SyntheticsAssertionOperator
    """How the value found is compared with `target`."""

    property: str | None = None
    """Which value of several is meant: the name of a header or metadata entry, a field of
    the certificate (`subject.CN`), or the aggregate (`avg`, `min`, `max`, `stddev`) of
    a latency or hop count.
    """

    target: SyntheticsAssertionTargetValue
    """Value to compare with. Times are milliseconds, the expiry of certificates is counted
    in days.
    """

    timings_scope: Annotated[
        SyntheticsAssertionTimingsScope | None, Field(alias="timingsScope")
    ] = None
    """Which phases count, for `type` `responseTime`. When absent, `all`."""

    type: SyntheticsAssertionType
    """What is looked at."""


class SyntheticsAssertionXPathTarget(Model):
    """A comparison of a value inside an XML or HTML text, found by an XPath."""

    operator: SyntheticsAssertionXPathOperator = "validatesXPath"
    """Marks the target as an XPath."""

    property: str | None = None
    """Name of the header that holds the text, when it is not the body."""

    target: SyntheticsAssertionXPathTargetTarget | None = None
    """The path, the comparison and the expected value."""

    type: SyntheticsAssertionType
    """What holds the text, usually `body`."""


SyntheticsBasicAuth = TypeAliasType(
    "SyntheticsBasicAuth",
    Annotated[
        Union[
            SyntheticsBasicAuthWeb,
            SyntheticsBasicAuthSigv4,
            SyntheticsBasicAuthNTLM,
            SyntheticsBasicAuthDigest,
            SyntheticsBasicAuthOauthClient,
            SyntheticsBasicAuthOauthROP,
            SyntheticsBasicAuthJWT,
            UnknownVariant,
        ],
        Variants(),
    ],
)
"""How a request identifies itself. `type` tells the methods apart; without `type`, user
name and password are sent by HTTP basic authentication. Use global variables marked
secure for passwords and keys, so that they do not stand in the test.
"""


class SyntheticsBrowserTestResultShortResult(AliasedModel):
    """Device, steps done and duration of a run of a browser test."""

    device: SyntheticsDevice | None = None
    """Device that the test ran on."""

    duration: Number | None = None
    """Length of the run in milliseconds."""

    error_count: Annotated[int | None, Field(alias="errorCount")] = None
    """Number of errors that the browser reported during the run. They do not by themselves
    fail the test.
    """

    step_count_completed: Annotated[int | None, Field(alias="stepCountCompleted")] = (
        None
    )
    """Number of steps that were run."""

    step_count_total: Annotated[int | None, Field(alias="stepCountTotal")] = None
    """Number of steps of the test."""


class SyntheticsCIBatchMetadata(Model):
    """Pipeline and commit that a batch of runs belongs to."""

    ci: SyntheticsCIBatchMetadataCI | None = None
    """The pipeline."""

    git: SyntheticsCIBatchMetadataGit | None = None
    """The commit."""


class SyntheticsCITest(AliasedModel):
    """One test to run, with settings that replace those of the test for this run only.
    What is absent stays as the test has it.
    """

    allow_insecure_certificates: Annotated[
        bool | None, Field(alias="allowInsecureCertificates")
    ] = None
    """Whether certificates that cannot be verified are accepted."""

    basic_auth: Annotated[SyntheticsBasicAuth | None, Field(alias="basicAuth")] = None
    """How the requests identify themselves."""

    body: str | None = None
    """Body of the request of an API test."""

    body_type: Annotated[str | None, Field(alias="bodyType")] = None
    """Type of that body, such as `application/json`."""

    cookies: str | None = None
    """Cookies sent along, as `name=value` pairs separated by semicolons."""

    device_ids: Annotated[list[SyntheticsDeviceID] | None, Field(alias="deviceIds")] = (
        None
    )
    """Devices of a browser or mobile test."""

    follow_redirects: Annotated[bool | None, Field(alias="followRedirects")] = None
    """Whether an API HTTP test follows redirects."""

    headers: SyntheticsTestHeaders | None = None
    """Headers that are added to those of the test, or replace those of the same name."""

    locations: list[str] | None = None
    """IDs of the locations to run from."""

    metadata: SyntheticsCIBatchMetadata | None = None
    """Pipeline and commit that the run is for."""

    public_id: str
    """Public ID of the test."""

    retry: SyntheticsTestOptionsRetry | None = None
    """Repetition of a failed run."""

    start_url: Annotated[str | None, Field(alias="startUrl")] = None
    """Address to use in place of the test's own, for example that of a preview deployment.
    Parts of the test's URL can be used in it, such as `{{ PATHNAME }}`.
    """

    variables: dict[str, str] | None = None
    """Values for variables of the test, by name; they win over local and global ones."""

    version: int | None = None
    """Version of the test to run. When absent, the latest."""


class SyntheticsCITestBody(Model):
    """Tests to run for a CI pipeline."""

    tests: list[SyntheticsCITest] | None = None
    """The tests, one entry each. The same test may stand in several entries with different
    settings.
    """


class SyntheticsGetAPITestLatestResultsResponse(Model):
    """A page of the latest results of an API test."""

    last_timestamp_fetched: Nullable[int] = None
    """Time of the latest run of the test, Unix time in milliseconds. Null if there is
    none.
    """

    results: list[SyntheticsAPITestResultShort] | None = None
    """Up to 150 results."""


class SyntheticsGlobalVariable(Model):
    """A variable that all tests of the organization can use, with its present value unless
    that is secure.
    """

    attributes: SyntheticsGlobalVariableAttributes | None = None
    """Access settings of the variable."""

    description: Nullable[str]
    """What the variable is for. May be empty."""

    id: Annotated[str | None, ReadOnly()] = None
    """UUID of the variable.

    Read-only: the server sets it.
    """

    is_fido: Nullable[bool] = None
    """Whether the variable is a virtual security key for passkey logins of browser tests.
    Null means no.
    """

    is_totp: Nullable[bool] = None
    """Whether the variable yields one-time passwords (TOTP) made from a seed. Null means
    no.
    """

    name: str
    """Name by which tests use the variable, as `{{ NAME }}`. Unique in the organization.
    """

    parse_test_options: Nullable[SyntheticsGlobalVariableParseTestOptions] = None
    """How the value is taken from the results of a test. Null for a variable with a value
    of its own.
    """

    parse_test_public_id: Nullable[str] = None
    """Public ID of the test whose latest result supplies the value. Null for a variable
    with a value of its own.
    """

    tags: list[str]
    """Tags (`key:value`) of the variable."""

    value: SyntheticsGlobalVariableValue
    """Value of the variable and whether it is secure."""


class SyntheticsGlobalVariableRequest(Model):
    """A global variable as it is to be. It has either a `value` of its own, or a source
    test in `parse_test_public_id` and `parse_test_options`, or is a security key by
    `is_fido`.
    """

    attributes: SyntheticsGlobalVariableAttributes | None = None
    """Access settings of the variable."""

    description: str
    """What the variable is for. May be empty."""

    id: Annotated[str | None, ReadOnly()] = None
    """UUID of the variable; ignored in requests.

    Read-only: the server sets it.
    """

    is_fido: bool | None = None
    """Whether the variable is a virtual security key for passkey logins of browser tests.
    Such a variable needs no `value`.
    """

    is_totp: bool | None = None
    """Whether the variable yields one-time passwords. The seed is then given in
    `value.value`, digits and interval in `value.options`.
    """

    name: str
    """Name by which tests use the variable. Uppercase letters, digits and underscores;
    unique in the organization.
    """

    parse_test_options: SyntheticsGlobalVariableParseTestOptions | None = None
    """How the value is taken from the results of the test in `parse_test_public_id`."""

    parse_test_public_id: str | None = None
    """Public ID of the test whose results supply the value, an API HTTP or multistep test,
    or a browser test.
    """

    tags: list[str]
    """Tags (`key:value`) of the variable. May be empty."""

    value: SyntheticsGlobalVariableValue | None = None
    """Value of the variable and whether it is secure."""


class SyntheticsListGlobalVariablesResponse(Model):
    """Global variables of the organization."""

    variables: list[SyntheticsGlobalVariable] | None = None
    """One entry per variable that the caller may see."""


class SyntheticsMobileStepParamsElementUserLocator(AliasedModel):
    """Locators written by hand for an element."""

    fail_test_on_cannot_locate: Annotated[
        bool | None, Field(alias="failTestOnCannotLocate")
    ] = None
    """Whether the step fails when none of them finds the element. With `false`, the
    recorded locators are tried next.
    """

    values: list[SyntheticsMobileStepParamsElementUserLocatorValuesItems] | None = None
    """The locators, tried in the order given."""


class SyntheticsMobileTestOptions(AliasedModel):
    """Application, devices, schedule and alerting of a mobile test."""

    allow_application_crash: Annotated[
        bool | None, Field(alias="allowApplicationCrash")
    ] = None
    """Whether the test goes on when the application crashes. When absent, `false`: a crash
    fails it.
    """

    bindings: list[SyntheticsTestRestrictionPolicyBinding] | None = None
    """Who may read and change the test. When empty, the usual permissions alone decide."""

    ci: SyntheticsTestCiOptions | None = None
    """What a failure of this test means for a CI pipeline that runs it."""

    default_step_timeout: Annotated[
        Annotated[int, Field(ge=1, le=300)] | None, Field(alias="defaultStepTimeout")
    ] = None
    """Time in seconds that a step without a `timeout` of its own may take, from 1 to 300.
    """

    device_ids: list[SyntheticsDeviceID]
    """Devices that the test runs on. Each device is one execution."""

    disable_auto_accept_alert: Annotated[
        bool | None, Field(alias="disableAutoAcceptAlert")
    ] = None
    """Whether system dialogs, such as requests for permissions, are left to the steps.
    When absent, `false`: they are accepted at once.
    """

    min_failure_duration: Annotated[int, Field(ge=0, le=7200)] | None = None
    """Time in seconds, up to 7200, for which the test has to keep failing before its
    monitor alerts.
    """

    mobile_application: Annotated[
        SyntheticsMobileTestsMobileApplication, Field(alias="mobileApplication")
    ]
    """Application and version under test."""

    monitor_name: Nullable[str] = None
    """Name of the test's monitor. When absent or null, the monitor gets a name made from
    the name of the test.
    """

    monitor_options: SyntheticsTestOptionsMonitorOptions | None = None
    """How the test's monitor repeats and words its notifications."""

    monitor_priority: Nullable[Annotated[int, Field(ge=1, le=5)]] = None
    """Priority of the test's monitor, from 1 (highest) to 5 (lowest). Null or absent means
    no priority.
    """

    no_screenshot: Annotated[bool | None, Field(alias="noScreenshot")] = None
    """Whether no screenshots are taken. When absent, `false`."""

    restricted_roles: Nullable[SyntheticsRestrictedRoles] = None
    """Roles whose members may change the test. Empty or null means that the usual
    permissions alone decide.
    """

    retry: SyntheticsTestOptionsRetry | None = None
    """When and how often a failed run is repeated before it counts as failed."""

    scheduling: SyntheticsTestOptionsScheduling | None = None
    """Days and hours within which the test runs. When absent, it runs around the clock."""

    tick_every: Annotated[int, Field(ge=300, le=604800)]
    """Time in seconds between two runs, from 300 (five minutes) to 604800 (one week)."""

    verbosity: Annotated[int, Field(ge=0, le=5)] | None = None
    """How much the device log kept with results says, from 0 (nothing) to 5 (everything).
    """


class SyntheticsPatchTestBody(Model):
    """A partial change of a test as a JSON Patch (RFC 6902), wrapped in `data`."""

    data: list[SyntheticsPatchTestOperation] | None = None
    """Operations, applied in the order given. If one cannot be applied, none is."""


class SyntheticsPrivateLocation(Model):
    """A location run by the organization itself, a worker in its own network, so that
    tests reach applications that the internet does not.
    """

    description: str
    """What the location is for or where it stands. May be empty."""

    id: Annotated[str | None, ReadOnly()] = None
    """ID, `pl:` followed by the name in lowercase and a hash. Set by the service; tests
    name it in `locations`.

    Read-only: the server sets it.
    """

    metadata: Nullable[SyntheticsPrivateLocationMetadata] = None
    """Access settings of the location."""

    name: str
    """Name of the location in lists and results."""

    secrets: Annotated[SyntheticsPrivateLocationSecrets | None, ReadOnly()] = None
    """Keys of the location. Only in the response to its creation.

    Read-only: the server sets it.
    """

    tags: list[str]
    """Tags (`key:value`) of the location; results of tests that run there carry them too.
    """


class SyntheticsPrivateLocationCreationResponse(Model):
    """A new private location with all that its worker needs. Keep it; the keys cannot be
    read again.
    """

    config: dict[str, Any] | None = None
    """Content for the configuration file of the worker (`synthetics-check-runner.json`),
    to be saved as it stands. Contains ID, site, access keys and encryption keys.
    """

    private_location: SyntheticsPrivateLocation | None = None
    """The location as stored, keys included."""

    result_encryption: (
        SyntheticsPrivateLocationCreationResponseResultEncryption | None
    ) = None
    """Public key by which the worker encrypts its results."""


class SyntheticsStepDetail(AliasedModel):
    """Outcome of one step of a browser test."""

    allow_failure: Annotated[bool | None, Field(alias="allowFailure")] = None
    """Whether the test was to go on if this step failed."""

    browser_errors: Annotated[
        list[SyntheticsBrowserError] | None, Field(alias="browserErrors")
    ] = None
    """Errors that the browser reported during the step."""

    check_type: Annotated[SyntheticsCheckType | None, Field(alias="checkType")] = None
    """Comparison made by an assertion step."""

    description: str | None = None
    """Description of the step, usually its name."""

    duration: Number | None = None
    """Length of the step in milliseconds."""

    error: Nullable[str] = None
    """Description of the error. Null or absent for a passed step."""

    failure: Nullable[SyntheticsBrowserTestResultFailure] = None
    """Why the step failed, as code and message. Null or absent for a passed step."""

    playing_tab: Annotated[SyntheticsPlayingTab | None, Field(alias="playingTab")] = (
        None
    )
    """Browser tab in which the step ran."""

    screenshot_bucket_key: Annotated[
        bool | None, Field(alias="screenshotBucketKey")
    ] = None
    """Whether a screenshot of the step is stored."""

    skipped: bool | None = None
    """Whether the step was left out, because an earlier one ended the test."""

    snapshot_bucket_key: Annotated[bool | None, Field(alias="snapshotBucketKey")] = None
    """Whether a snapshot of the page's content is stored."""

    step_id: Annotated[Nullable[int], Field(alias="stepId")] = None
    """Number of the step. Null or absent if the step has none."""

    sub_test_step_details: Annotated[
        list["SyntheticsStepDetail"] | None, Field(alias="subTestStepDetails")
    ] = None
    """Outcome of the steps of a test that ran as this step."""

    time_to_interactive: Annotated[
        Nullable[Number], Field(alias="timeToInteractive")
    ] = None
    """Time in milliseconds until the page could be used, for steps that load one. Null or
    absent otherwise.
    """

    type: SyntheticsStepType | None = None
    """What the step does."""

    url: Nullable[str] = None
    """Address of the page at the end of the step. Null or absent if there was no page."""

    value: Any | None = None
    """Value that the step used or found: text typed, expected text, address opened. Any
    JSON value.
    """

    vitals_metrics: Annotated[
        list[SyntheticsCoreWebVitals] | None, Field(alias="vitalsMetrics")
    ] = None
    """Core web vitals of the pages loaded in the step."""

    warnings: list[SyntheticsStepDetailWarning] | None = None
    """Things to look after that did not fail the step."""


class SyntheticsTestOptions(AliasedModel):
    """Scheduling, alerting and transport settings of an API or browser test. Many settings
    concern one kind of test only, as their descriptions say.
    """

    accept_self_signed: bool | None = None
    """SSL tests: whether a self-signed certificate passes. When absent, `false`."""

    allow_insecure: bool | None = None
    """HTTP tests: whether the request goes on when the certificate of the server cannot be
    verified. When absent, `false`.
    """

    blocked_request_patterns: Annotated[
        list[str] | None, Field(alias="blockedRequestPatterns")
    ] = None
    """Browser tests: URL patterns, with `*` as wildcard, of requests that the browser does
    not send, for instance those of analytics scripts.
    """

    capture_network_payloads: Annotated[
        bool | None, Field(alias="captureNetworkPayloads")
    ] = None
    """Browser tests: whether the bodies of requests and responses seen by the browser are
    kept with the result. They may hold personal data.
    """

    check_certificate_revocation: Annotated[
        bool | None, Field(alias="checkCertificateRevocation")
    ] = None
    """SSL tests: whether the test fails when the certificate has been revoked according to
    its OCSP responder.
    """

    ci: SyntheticsTestCiOptions | None = None
    """What a failure of this test means for a CI pipeline that runs it."""

    device_ids: list[SyntheticsDeviceID] | None = None
    """Browser tests: devices that the test runs on, such as `chrome.laptop_large`. Each
    device at each location is one execution.
    """

    disable_aia_intermediate_fetching: Annotated[
        bool | None, Field(alias="disableAiaIntermediateFetching")
    ] = None
    """SSL tests: whether missing intermediate certificates are left missing instead of
    being fetched from the address that the certificate names (AIA). With `true`, an
    incomplete chain fails the test.
    """

    disable_cors: Annotated[bool | None, Field(alias="disableCors")] = None
    """Browser tests: whether the browser ignores the cross-origin rules (CORS) of the
    site.
    """

    disable_csp: Annotated[bool | None, Field(alias="disableCsp")] = None
    """Browser tests: whether the browser ignores the content security policy of the site,
    which can otherwise block recorded steps.
    """

    enable_profiling: Annotated[bool | None, Field(alias="enableProfiling")] = None
    """Browser tests: whether a performance profile of the page is taken during the run."""

    enable_security_testing: Annotated[
        bool | None, Field(alias="enableSecurityTesting")
    ] = None
    """Deprecated. Former switch for security checks in browser tests. Deprecated: leave it
    out, as it has no effect any more.
    """

    follow_redirects: bool | None = None
    """HTTP tests: whether redirects are followed, so that the assertions see the last
    response.
    """

    http_version: Annotated[
        SyntheticsTestOptionsHTTPVersion | None, Field(alias="httpVersion")
    ] = None
    """HTTP version that HTTP tests use."""

    ignore_server_certificate_error: Annotated[
        bool | None, Field(alias="ignoreServerCertificateError")
    ] = None
    """Browser tests: whether pages with an invalid certificate are loaded all the same."""

    ignore_certificate_validation: bool | None = None
    """Whether an API test that uses TLS leaves the certificate chain of the server
    unchecked.
    """

    initial_navigation_timeout: Annotated[
        int | None, Field(alias="initialNavigationTimeout")
    ] = None
    """Browser tests: time in seconds that the start page may take to load before the test
    fails.
    """

    min_failure_duration: int | None = None
    """Time in seconds for which the test has to keep failing before its monitor alerts.
    `0` alerts at once.
    """

    min_location_failed: int | None = None
    """Number of locations that have to fail at the same time before the monitor alerts.
    When absent, 1.
    """

    monitor_name: Nullable[str] = None
    """Name of the test's monitor. When absent or null, the monitor gets a name made from
    the name of the test.
    """

    monitor_options: SyntheticsTestOptionsMonitorOptions | None = None
    """How the test's monitor repeats and words its notifications."""

    monitor_priority: Nullable[Annotated[int, Field(ge=1, le=5)]] = None
    """Priority of the test's monitor, from 1 (highest) to 5 (lowest). Null or absent means
    no priority.
    """

    no_screenshot: Annotated[bool | None, Field(alias="noScreenshot")] = None
    """Browser tests: whether no screenshots are taken, for example because pages show
    personal data.
    """

    restricted_roles: Nullable[SyntheticsRestrictedRoles] = None
    """Roles whose members may change the test. Empty or null means that the usual
    permissions alone decide.
    """

    retry: SyntheticsTestOptionsRetry | None = None
    """When and how often a failed run is repeated before it counts as failed."""

    rum_settings: Annotated[
        SyntheticsBrowserTestRumSettings | None, Field(alias="rumSettings")
    ] = None
    """Browser tests: whether sessions of the test are collected as RUM data, and for which
    application.
    """

    scheduling: SyntheticsTestOptionsScheduling | None = None
    """Days and hours within which the test runs. When absent, it runs around the clock."""

    tick_every: Annotated[int, Field(ge=30, le=604800)] | None = None
    """Time in seconds between two runs at each location, from 30 (half a minute) to 604800
    (one week).
    """


class SyntheticsTestRequest(AliasedModel):
    """A request that a test sends. Which properties count depends on the subtype: `method`
    and `url` for HTTP, `url` and `message` for WebSocket, `host` and `port` for SSL,
    TCP, UDP and gRPC, `host` alone for ICMP and DNS. The others are ignored. Every text
    may hold variables as `{{ NAME }}`.
    """

    allow_insecure: bool | None = None
    """HTTP steps: whether the request goes on when the certificate of the server cannot be
    verified.
    """

    basic_auth: Annotated[SyntheticsBasicAuth | None, Field(alias="basicAuth")] = None
    """How the request identifies itself to the server."""

    body: str | None = None
    """Body of an HTTP request, as text."""

    body_type: Annotated[
        SyntheticsTestRequestBodyType | None, Field(alias="bodyType")
    ] = None
    """How `body` is meant; sets the `Content-Type` header unless `headers` does."""

    call_type: Annotated[SyntheticsTestCallType | None, Field(alias="callType")] = None
    """gRPC: health check or call. MCP: which of the protocol's requests is sent."""

    certificate: SyntheticsTestRequestCertificate | None = None
    """Client certificate and key, for servers that ask for mutual TLS."""

    certificate_domains: Annotated[
        list[str] | None, Field(alias="certificateDomains")
    ] = None
    """Browser tests: domains that the client certificate is offered to. When empty, the
    domain of the start page.
    """

    check_certificate_revocation: Annotated[
        bool | None, Field(alias="checkCertificateRevocation")
    ] = None
    """SSL steps: whether a revoked certificate, according to its OCSP responder, fails the
    step.
    """

    compressed_json_descriptor: Annotated[
        str | None, Field(alias="compressedJsonDescriptor")
    ] = None
    """gRPC: JSON descriptor of the service's protobuf definitions, compressed by zlib and
    then written as Base64.
    """

    compressed_proto_file: Annotated[str | None, Field(alias="compressedProtoFile")] = (
        None
    )
    """gRPC: text of the `.proto` file that defines the service, compressed by zlib and
    then written as Base64.
    """

    disable_aia_intermediate_fetching: Annotated[
        bool | None, Field(alias="disableAiaIntermediateFetching")
    ] = None
    """SSL steps: whether missing intermediate certificates are not fetched from the
    address that the certificate names (AIA).
    """

    dns_server: Annotated[str | None, Field(alias="dnsServer")] = None
    """DNS: address of the name server that is asked. When absent, the one of the location.
    """

    dns_server_port: Annotated[
        SyntheticsTestRequestDNSServerPort | None, Field(alias="dnsServerPort")
    ] = None
    """DNS: port of the name server."""

    files: list[SyntheticsTestRequestBodyFile] | None = None
    """HTTP: files sent with a `multipart/form-data` body, or the one file that is the body
    for `application/octet-stream`.
    """

    follow_redirects: bool | None = None
    """HTTP steps: whether redirects are followed."""

    form: dict[str, str] | None = None
    """HTTP: fields of a `multipart/form-data` body, value by name."""

    headers: SyntheticsTestHeaders | None = None
    """Headers of an HTTP or WebSocket request."""

    host: str | None = None
    """Host name or IP address that is tested: the server for SSL, TCP, UDP, ICMP and gRPC,
    the name to be resolved for DNS.
    """

    http_version: Annotated[
        SyntheticsTestOptionsHTTPVersion | None, Field(alias="httpVersion")
    ] = None
    """HTTP version of the request, for steps of a multistep test."""

    ignore_certificate_validation: bool | None = None
    """Whether a step that uses TLS leaves the certificate chain of the server unchecked.
    """

    is_message_base64_encoded: Annotated[
        bool | None, Field(alias="isMessageBase64Encoded")
    ] = None
    """WebSocket and UDP: whether `message` is Base64 for binary content. When absent,
    `false`: it is sent as it stands.
    """

    mcp_protocol_version: Annotated[
        SyntheticsMCPProtocolVersion | None, Field(alias="mcpProtocolVersion")
    ] = None
    """MCP: version of the protocol that the test announces to the server."""

    message: str | None = None
    """Content that is sent: a text for UDP and WebSocket, a JSON object with the fields of
    the request message for a gRPC call.
    """

    metadata: SyntheticsTestMetadata | None = None
    """gRPC: metadata entries sent with the call."""

    method: str | None = None
    """HTTP: method such as `GET`. gRPC: name of the method to call, without its service.
    """

    no_saving_response_body: Annotated[
        bool | None, Field(alias="noSavingResponseBody")
    ] = None
    """Whether the body of the response is left out of the stored result, for instance
    because it holds personal data.
    """

    number_of_packets: Annotated[
        Annotated[int, Field(ge=0, le=10)] | None, Field(alias="numberOfPackets")
    ] = None
    """ICMP: number of pings in a run, up to 10."""

    persist_cookies: Annotated[bool | None, Field(alias="persistCookies")] = None
    """HTTP: whether cookies set by a redirect are sent along on the next hop."""

    port: SyntheticsTestRequestPort | None = None
    """Port of the server, for SSL, TCP, UDP and gRPC."""

    proxy: SyntheticsTestRequestProxy | None = None
    """Proxy that the request goes through."""

    query: dict[str, Any] | None = None
    """HTTP: query parameters added to the URL, value by name."""

    servername: str | None = None
    """SSL: server name sent in the handshake (SNI), when it differs from `host`."""

    service: str | None = None
    """gRPC: full name of the service, package included, such as `catalog.v1.Catalog`."""

    should_track_hops: Annotated[bool | None, Field(alias="shouldTrackHops")] = None
    """TCP and ICMP: whether the network path is traced, so that the result shows the hops
    and `networkHop` can be asserted.
    """

    timeout: Number | None = None
    """Time in seconds that the request may take before it fails."""

    tool_args: Annotated[dict[str, Any] | None, Field(alias="toolArgs")] = None
    """MCP: arguments for the tool, value by name, as its input schema demands."""

    tool_name: Annotated[str | None, Field(alias="toolName")] = None
    """MCP: name of the tool called, for `callType` `tool_call`."""

    url: str | None = None
    """Address of an HTTP (`https://…`) or WebSocket (`wss://…`) request, or the page where
    a browser test starts.
    """


class SyntheticsTriggerTest(Model):
    """One test to run now as it is configured."""

    metadata: SyntheticsCIBatchMetadata | None = None
    """Where the run comes from, to be found again among the results."""

    public_id: str
    """Public ID of the test."""


class SyntheticsAssertionJSONPathTarget(Model):
    """A comparison of values inside a JSON text, found by a JSON path."""

    operator: SyntheticsAssertionJSONPathOperator = "validatesJSONPath"
    """Marks the target as a JSON path."""

    property: str | None = None
    """Name of the header or metadata entry that holds the JSON text, when it is not the
    body.
    """

    target: SyntheticsAssertionJSONPathTargetTarget | None = None
    """The path, the comparison and the expected value."""

    type: SyntheticsAssertionType
    """What holds the JSON text, usually `body`; `receivedMessage` and `grpcProto` work
    too.
    """


class SyntheticsBatchDetailsData(Model):
    """State of a batch and of each of its runs."""

    metadata: Nullable[SyntheticsCIBatchMetadata] = None
    """Pipeline and commit that the batch belongs to. Null if none were given."""

    results: list[SyntheticsBatchResult] | None = None
    """One entry per test, location and device."""

    status: SyntheticsBatchStatus | None = None
    """Outcome of the whole batch. It is `failed` as soon as one blocking run has failed.
    """


class SyntheticsBrowserTestResultData(AliasedModel):
    """Outcome of a run of a browser test and of each of its steps."""

    browser_type: Annotated[str | None, Field(alias="browserType")] = None
    """Browser that ran the test: `chrome`, `firefox` or `edge`."""

    browser_version: Annotated[str | None, Field(alias="browserVersion")] = None
    """Full version number of that browser, such as `126.0.6478.126`."""

    device: SyntheticsDevice | None = None
    """Device that the test ran on."""

    duration: Number | None = None
    """Length of the run in milliseconds."""

    error: Nullable[str] = None
    """Description of the error that ended the run. Null or absent for a passed run."""

    failure: Nullable[SyntheticsBrowserTestResultFailure] = None
    """Why the run failed, as code and message. Null or absent for a passed run."""

    passed: bool | None = None
    """Whether the run passed."""

    received_email_count: Annotated[int | None, Field(alias="receivedEmailCount")] = (
        None
    )
    """Number of emails that arrived in the mailboxes of the test."""

    start_url: Annotated[str | None, Field(alias="startUrl")] = None
    """Address of the start page, variables replaced."""

    step_details: Annotated[
        list[SyntheticsStepDetail] | None, Field(alias="stepDetails")
    ] = None
    """Outcome of each step."""

    thumbnails_bucket_key: Annotated[
        bool | None, Field(alias="thumbnailsBucketKey")
    ] = None
    """Whether small screenshots of the steps are stored."""

    time_to_interactive: Annotated[
        Nullable[Number], Field(alias="timeToInteractive")
    ] = None
    """Time in milliseconds until the start page could be used. Null or absent if it was
    not measured.
    """


class SyntheticsBrowserTestResultShort(Model):
    """Summary of one run of a browser test."""

    check_time: Number | None = None
    """Time of the run, Unix time in milliseconds."""

    probe_dc: str | None = None
    """ID of the location that the test ran from."""

    result: SyntheticsBrowserTestResultShortResult | None = None
    """Device, steps done and duration."""

    result_id: str | None = None
    """ID of the result, a large number as a text; it leads to the full result."""

    status: SyntheticsTestMonitorStatus | None = None
    """State of the test's monitor after the run."""


class SyntheticsGetBrowserTestLatestResultsResponse(Model):
    """A page of the latest results of a browser test."""

    last_timestamp_fetched: Nullable[int] = None
    """Unix time in milliseconds down to which results have been looked up; give it as
    `to_ts` to go further back. Null if there was nothing to look up.
    """

    results: list[SyntheticsBrowserTestResultShort] | None = None
    """Up to 150 results. Each device at each location has a result of its own."""


class SyntheticsMobileStepParamsElement(AliasedModel):
    """How a step finds its element on the screen. Locators given by the user win over
    those that were recorded.
    """

    context: str | None = None
    """Name of the web view or native context that holds the element."""

    context_type: Annotated[
        SyntheticsMobileStepParamsElementContextType | None, Field(alias="contextType")
    ] = None
    """Whether the element belongs to the application itself or to a web view."""

    element_description: Annotated[str | None, Field(alias="elementDescription")] = None
    """Description of the element for display in results."""

    multi_locator: Annotated[dict[str, Any] | None, Field(alias="multiLocator")] = None
    """Locators recorded in the Datadog app, several per element so that small changes of
    the screen do no harm. Send back what the service gave.
    """

    relative_position: Annotated[
        SyntheticsMobileStepParamsElementRelativePosition | None,
        Field(alias="relativePosition"),
    ] = None
    """Where inside the element the step acts. When absent, in its middle."""

    text_content: Annotated[str | None, Field(alias="textContent")] = None
    """Text of the element when the step was recorded."""

    user_locator: Annotated[
        SyntheticsMobileStepParamsElementUserLocator | None, Field(alias="userLocator")
    ] = None
    """Locators written by hand."""

    view_name: Annotated[str | None, Field(alias="viewName")] = None
    """Name of the screen or view that holds the element."""


class SyntheticsTriggerBody(Model):
    """Tests to run now."""

    tests: list[SyntheticsTriggerTest]
    """The tests, one entry each."""


SyntheticsAssertion = TypeAliasType(
    "SyntheticsAssertion",
    Annotated[
        Union[
            Annotated[
                SyntheticsAssertionTarget,
                Tag("body"),
                Tag("header"),
                Tag("statusCode"),
                Tag("certificate"),
                Tag("responseTime"),
                Tag("property"),
                Tag("recordEvery"),
                Tag("recordSome"),
                Tag("tlsVersion"),
                Tag("minTlsVersion"),
                Tag("latency"),
                Tag("packetLossPercentage"),
                Tag("packetsReceived"),
                Tag("networkHop"),
                Tag("receivedMessage"),
                Tag("grpcHealthcheckStatus"),
                Tag("grpcMetadata"),
                Tag("grpcProto"),
                Tag("connection"),
                Tag("multiNetworkHop"),
                Tag("jitter"),
                Tag("mcpToolNameLength"),
                Tag("mcpToolCount"),
            ],
            Annotated[SyntheticsAssertionBodyHashTarget, Tag("bodyHash")],
            Annotated[
                SyntheticsAssertionJSONPathTarget,
                Tag("body"),
                Tag("header"),
                Tag("statusCode"),
                Tag("certificate"),
                Tag("responseTime"),
                Tag("property"),
                Tag("recordEvery"),
                Tag("recordSome"),
                Tag("tlsVersion"),
                Tag("minTlsVersion"),
                Tag("latency"),
                Tag("packetLossPercentage"),
                Tag("packetsReceived"),
                Tag("networkHop"),
                Tag("receivedMessage"),
                Tag("grpcHealthcheckStatus"),
                Tag("grpcMetadata"),
                Tag("grpcProto"),
                Tag("connection"),
                Tag("multiNetworkHop"),
                Tag("jitter"),
                Tag("mcpToolNameLength"),
                Tag("mcpToolCount"),
            ],
            Annotated[
                SyntheticsAssertionJSONSchemaTarget,
                Tag("body"),
                Tag("header"),
                Tag("statusCode"),
                Tag("certificate"),
                Tag("responseTime"),
                Tag("property"),
                Tag("recordEvery"),
                Tag("recordSome"),
                Tag("tlsVersion"),
                Tag("minTlsVersion"),
                Tag("latency"),
                Tag("packetLossPercentage"),
                Tag("packetsReceived"),
                Tag("networkHop"),
                Tag("receivedMessage"),
                Tag("grpcHealthcheckStatus"),
                Tag("grpcMetadata"),
                Tag("grpcProto"),
                Tag("connection"),
                Tag("multiNetworkHop"),
                Tag("jitter"),
                Tag("mcpToolNameLength"),
                Tag("mcpToolCount"),
            ],
            Annotated[
                SyntheticsAssertionXPathTarget,
                Tag("body"),
                Tag("header"),
                Tag("statusCode"),
                Tag("certificate"),
                Tag("responseTime"),
                Tag("property"),
                Tag("recordEvery"),
                Tag("recordSome"),
                Tag("tlsVersion"),
                Tag("minTlsVersion"),
                Tag("latency"),
                Tag("packetLossPercentage"),
                Tag("packetsReceived"),
                Tag("networkHop"),
                Tag("receivedMessage"),
                Tag("grpcHealthcheckStatus"),
                Tag("grpcMetadata"),
                Tag("grpcProto"),
                Tag("connection"),
                Tag("multiNetworkHop"),
                Tag("jitter"),
                Tag("mcpToolNameLength"),
                Tag("mcpToolCount"),
            ],
            Annotated[SyntheticsAssertionJavascript, Tag("javascript")],
            Annotated[
                SyntheticsAssertionMCPServerCapabilitiesTarget,
                Tag("mcpServerCapabilities"),
            ],
            Annotated[
                SyntheticsAssertionMCPRespectsSpecification,
                Tag("mcpRespectsSpecification"),
            ],
            UnknownVariant,
        ],
        Variants("type"),
    ],
)
"""One condition on the answer to a request. There is no single tag: `type` says what is
looked at, `operator` how it is compared, and the two together decide the shape of
`target`. An `operator` of `validatesJSONPath`, `validatesJSONSchema` or
`validatesXPath` takes an object, a body hash takes the digest, and the other operators
take a number or a text. JavaScript and specification checks have no operator.
"""


class SyntheticsBatchDetails(Model):
    """Details of a batch."""

    data: SyntheticsBatchDetailsData | None = None
    """The batch."""


class SyntheticsBrowserTestConfig(AliasedModel):
    """Where a browser test starts and which variables and cookies it has."""

    assertions: list[SyntheticsAssertion]
    """Always an empty list; browser tests assert in their steps."""

    config_variables: Annotated[
        list[SyntheticsConfigVariable] | None, Field(alias="configVariables")
    ] = None
    """Variables for API requests made within the test."""

    request: SyntheticsTestRequest
    """The start page, as `method` `GET` and `url`, with headers and authentication if the
    page needs them.
    """

    set_cookie: Annotated[Nullable[str], Field(alias="setCookie")] = None
    """Cookies set before the start page is loaded, in the form of a `Set-Cookie` header,
    one a line.
    """

    variables: list[SyntheticsBrowserVariable] | None = None
    """Local variables that the steps use as `{{ NAME }}`."""


class SyntheticsMobileStepParams(AliasedModel):
    """Details of a step. Which properties count depends on the type of the step; the
    others are ignored.
    """

    check: SyntheticsCheckType | None = None
    """Comparison made by `assertElementContent`."""

    delay: Annotated[int, Field(ge=0, le=5000)] | None = None
    """Time in milliseconds between two key presses of `typeText`, up to 5000."""

    direction: SyntheticsMobileStepParamsDirection | None = None
    """Direction of `scrollToElement`."""

    element: SyntheticsMobileStepParamsElement | None = None
    """Element that the step acts on or looks at."""

    enabled: bool | None = None
    """Whether `toggleWiFi` switches on (`true`) or off."""

    max_scrolls: Annotated[int | None, Field(alias="maxScrolls")] = None
    """How many times `scrollToElement` scrolls at most before it fails."""

    positions: SyntheticsMobileStepParamsPositions | None = None
    """Positions that a `flick` goes through."""

    subtest_public_id: Annotated[str | None, Field(alias="subtestPublicId")] = None
    """Public ID of the mobile test that `playSubTest` runs."""

    value: SyntheticsMobileStepParamsValue | None = None
    """Text to type or expect, deep link to open, or seconds to wait."""

    variable: SyntheticsMobileStepParamsVariable | None = None
    """Variable that `extractVariable` fills."""

    with_enter: Annotated[bool | None, Field(alias="withEnter")] = None
    """Whether `typeText` presses Enter at the end. When absent, `false`."""

    x: Number | None = None
    """Horizontal distance of `scroll`. `0` scrolls up or down only."""

    y: Number | None = None
    """Vertical distance of `scroll`. `0` scrolls sideways only."""


class SyntheticsTestConfig(AliasedModel):
    """What a test does and checks, in the form shared by all types of tests."""

    assertions: list[SyntheticsAssertion] | None = None
    """Conditions that the response has to meet. Empty for browser and mobile tests, which
    assert in their steps.
    """

    config_variables: Annotated[
        list[SyntheticsConfigVariable] | None, Field(alias="configVariables")
    ] = None
    """Local variables of an API test, used in its request and assertions as `{{ NAME }}`.
    """

    request: SyntheticsTestRequest | None = None
    """The request of a single-request API test, or the page where a browser test starts.
    """

    variables: list[SyntheticsBrowserVariable] | None = None
    """Local variables of a browser test, used in its steps as `{{ NAME }}`."""


class SyntheticsTestDetails(Model):
    """A test of any type as the service stores it, steps included. Which parts are filled
    depends on `type`: an API test has a `subtype` and no `steps`, a browser or mobile
    test has `steps` and no `subtype`.
    """

    config: SyntheticsTestConfig | None = None
    """What the test does and what it checks."""

    creator: Annotated[Creator | None, ReadOnly()] = None
    """User who created the test.

    Read-only: the server sets it.
    """

    locations: list[str] | None = None
    """IDs of the locations the test runs from, such as `aws:eu-west-1` or the `pl:` ID of
    a private location.
    """

    message: str | None = None
    """Text sent with the notifications of the test's monitor. Handles such as
    `@ada.park@example.com` or `@slack-checkout-alerts` say who gets them.
    """

    monitor_id: Annotated[int | None, ReadOnly()] = None
    """ID of the monitor that watches the test. The service creates it together with the
    test.

    Read-only: the server sets it.
    """

    name: str | None = None
    """Name of the test in lists and, unless `options.monitor_name` says otherwise, of its
    monitor.
    """

    options: SyntheticsTestOptions | None = None
    """How often the test runs, when it alerts, and how it treats redirects, certificates
    and retries.
    """

    public_id: Annotated[str | None, ReadOnly()] = None
    """Public ID of the test, which addresses it in every other operation.

    Read-only: the server sets it.
    """

    status: SyntheticsTestPauseStatus | None = None
    """Whether the test runs on its schedule."""

    steps: list[SyntheticsStep] | None = None
    """Steps of a browser or mobile test, in the order they run."""

    subtype: SyntheticsTestDetailsSubType | None = None
    """Protocol of an API test. Absent for the other types."""

    tags: list[str] | None = None
    """Tags (`key:value`) of the test, for finding it and for scoping its monitor."""

    type: SyntheticsTestDetailsType | None = None
    """Kind of test."""


class SyntheticsTestDetailsWithoutSteps(Model):
    """A test of any type without its steps, as lists and the general read operation return
    it. Read a browser or mobile test by the operation of its type to get the steps.
    """

    config: SyntheticsTestConfig | None = None
    """What the test does and what it checks."""

    creator: Annotated[Creator | None, ReadOnly()] = None
    """User who created the test.

    Read-only: the server sets it.
    """

    locations: list[str] | None = None
    """IDs of the locations the test runs from, such as `aws:eu-west-1` or the `pl:` ID of
    a private location.
    """

    message: str | None = None
    """Text sent with the notifications of the test's monitor, handles of the recipients
    included.
    """

    monitor_id: Annotated[int | None, ReadOnly()] = None
    """ID of the monitor that watches the test. The service creates it together with the
    test.

    Read-only: the server sets it.
    """

    name: str | None = None
    """Name of the test in lists."""

    options: SyntheticsTestOptions | None = None
    """How often the test runs, when it alerts, and how it treats redirects, certificates
    and retries.
    """

    public_id: Annotated[str | None, ReadOnly()] = None
    """Public ID of the test, which addresses it in every other operation.

    Read-only: the server sets it.
    """

    status: SyntheticsTestPauseStatus | None = None
    """Whether the test runs on its schedule."""

    subtype: SyntheticsTestDetailsSubType | None = None
    """Protocol of an API test. Absent for the other types."""

    tags: list[str] | None = None
    """Tags (`key:value`) of the test."""

    type: SyntheticsTestDetailsType | None = None
    """Kind of test."""


class SyntheticsAPITestResultFullCheck(Model):
    """An API test as it was at the time of a run."""

    config: SyntheticsTestConfig
    """Request, assertions and variables at that time."""


class SyntheticsAPITestStep(AliasedModel):
    """A step that sends a request, checks the answer and may keep values from it for later
    steps.
    """

    allow_failure: Annotated[bool | None, Field(alias="allowFailure")] = None
    """Whether the next steps run even if this one fails. When absent, `false`: the test
    stops here.
    """

    assertions: list[SyntheticsAssertion]
    """Conditions that the answer to this step's request has to meet."""

    exit_if_succeed: Annotated[bool | None, Field(alias="exitIfSucceed")] = None
    """Whether a success of this step ends the test, the remaining steps left out. When
    absent, `false`.
    """

    extracted_values: Annotated[
        list[SyntheticsParsingOptions] | None, Field(alias="extractedValues")
    ] = None
    """Values taken from the answer and kept as variables for the steps that follow."""

    extracted_values_from_script: Annotated[
        str | None, Field(alias="extractedValuesFromScript")
    ] = None
    """JavaScript that reads the answer (`dd.response`) and sets variables by
    `dd.variable.set(name, value)`.
    """

    id: Annotated[str | None, ReadOnly()] = None
    """ID of the step within the test, of the same form as a public ID. Set by the service.

    Read-only: the server sets it.
    """

    is_critical: Annotated[bool | None, Field(alias="isCritical")] = None
    """Whether a failure of this step fails the whole test. Matters only with
    `allowFailure`; without that it always does.
    """

    name: str
    """Name of the step in results."""

    request: SyntheticsTestRequest
    """The request that the step sends."""

    retry: SyntheticsTestOptionsRetry | None = None
    """Repetition of this step alone after a failure."""

    subtype: SyntheticsAPITestStepSubtype
    """Protocol of the request."""


class SyntheticsBrowserTest(Model):
    """A test that goes through a web application in a real browser, step by step, on each
    of its devices and from each of its locations.
    """

    config: SyntheticsBrowserTestConfig
    """Start page, variables and cookies."""

    locations: list[str]
    """IDs of the locations the test runs from, such as `aws:eu-west-1` or the `pl:` ID of
    a private location. At least one.
    """

    message: str
    """Text sent with the notifications of the test's monitor. Handles in it say who is
    notified. May be empty.
    """

    monitor_id: Annotated[int | None, ReadOnly()] = None
    """ID of the monitor that the service keeps for the test.

    Read-only: the server sets it.
    """

    name: str
    """Name of the test in lists."""

    options: SyntheticsTestOptions
    """Devices, schedule, retries, alerting and browser settings."""

    public_id: Annotated[str | None, ReadOnly()] = None
    """Public ID of the test, set by the service.

    Read-only: the server sets it.
    """

    status: SyntheticsTestPauseStatus | None = None
    """Whether the test runs on its schedule."""

    steps: list[SyntheticsStep] | None = None
    """Steps in the order they run. A test without steps only loads the start page."""

    tags: list[str] | None = None
    """Tags (`key:value`) of the test."""

    type: SyntheticsBrowserTestType = "browser"
    """Kind of test; always `browser` here."""


class SyntheticsBrowserTestResultFullCheck(Model):
    """A browser test as it was at the time of a run."""

    config: SyntheticsTestConfig
    """Start page and variables at that time."""


class SyntheticsListTestsResponse(Model):
    """Tests of the organization that match the request."""

    tests: list[SyntheticsTestDetailsWithoutSteps] | None = None
    """One entry per test, without steps."""


class SyntheticsMobileStep(AliasedModel):
    """One step of a mobile test, an action or an assertion."""

    allow_failure: Annotated[bool | None, Field(alias="allowFailure")] = None
    """Whether the test goes on to the next step if this one fails. When absent, `false`.
    """

    has_new_step_element: Annotated[bool | None, Field(alias="hasNewStepElement")] = (
        None
    )
    """Whether the element of the step has been picked anew and replaces the one stored.
    When absent, `false`.
    """

    is_critical: Annotated[bool | None, Field(alias="isCritical")] = None
    """Whether a failure of this step fails the whole test. Matters only with
    `allowFailure`.
    """

    name: Annotated[str, Field(max_length=1500)]
    """Name of the step in results, up to 1,500 characters."""

    no_screenshot: Annotated[bool | None, Field(alias="noScreenshot")] = None
    """Whether no screenshot is taken for this step. When absent, `false`."""

    params: SyntheticsMobileStepParams
    """Details of the step."""

    public_id: Annotated[str | None, Field(alias="publicId")] = None
    """ID of the step, set by the service."""

    timeout: int | None = None
    """Time in seconds that the step may take. When absent, `options.defaultStepTimeout`.
    """

    type: SyntheticsMobileStepType
    """What the step does."""


class SyntheticsMobileTest(Model):
    """A test that goes through an Android or iOS application on real devices, step by
    step.
    """

    config: SyntheticsMobileTestConfig
    """Variables and start arguments."""

    device_ids: list[SyntheticsDeviceID] | None = None
    """Devices that the test runs on, as in `options.device_ids`."""

    message: str
    """Text sent with the notifications of the test's monitor. Handles in it say who is
    notified. May be empty.
    """

    monitor_id: Annotated[int | None, ReadOnly()] = None
    """ID of the monitor that the service keeps for the test.

    Read-only: the server sets it.
    """

    name: str
    """Name of the test in lists."""

    options: SyntheticsMobileTestOptions
    """Application, devices, schedule, retries and alerting."""

    public_id: Annotated[str | None, ReadOnly()] = None
    """Public ID of the test, set by the service.

    Read-only: the server sets it.
    """

    status: SyntheticsTestPauseStatus | None = None
    """Whether the test runs on its schedule."""

    steps: list[SyntheticsMobileStep] | None = None
    """Steps in the order they run."""

    tags: list[str] | None = None
    """Tags (`key:value`) of the test."""

    type: SyntheticsMobileTestType = "mobile"
    """Kind of test; always `mobile` here."""


SyntheticsAPIStep = TypeAliasType(
    "SyntheticsAPIStep",
    Annotated[
        Union[
            Annotated[
                SyntheticsAPITestStep,
                Tag("http"),
                Tag("grpc"),
                Tag("ssl"),
                Tag("dns"),
                Tag("tcp"),
                Tag("udp"),
                Tag("icmp"),
                Tag("websocket"),
                Tag("mcp"),
            ],
            Annotated[SyntheticsAPIWaitStep, Tag("wait")],
            Annotated[SyntheticsAPISubtestStep, Tag("playSubTest")],
            UnknownVariant,
        ],
        Variants("subtype"),
    ],
)
"""One step of a multistep API test: a request, a pause, or another test. `subtype` tells
them apart.
"""


class SyntheticsAPITestConfig(AliasedModel):
    """What an API test does and checks. A single-request test has `request` and
    `assertions`; a multistep test has `steps`, each with a request and assertions of
    its own.
    """

    assertions: list[SyntheticsAssertion] | None = None
    """Conditions that the answer has to meet; all of them must hold. Leave empty for a
    multistep test.
    """

    config_variables: Annotated[
        list[SyntheticsConfigVariable] | None, Field(alias="configVariables")
    ] = None
    """Local and global variables that the test may use as `{{ NAME }}`."""

    request: SyntheticsTestRequest | None = None
    """The request of a single-request test. Which properties it needs depends on the
    subtype of the test.
    """

    steps: list[SyntheticsAPIStep] | None = None
    """Steps of a multistep test (`subtype` `multi`), in the order they run."""

    variables_from_script: Annotated[str | None, Field(alias="variablesFromScript")] = (
        None
    )
    """JavaScript that runs before the request and sets variables, for instance
    `dd.variable.set("CART_ID", "cart-" + Date.now())`.
    """


class SyntheticsAPITestResultFull(Model):
    """One run of an API test in all detail."""

    check: SyntheticsAPITestResultFullCheck | None = None
    """The test as it was at the time of the run."""

    check_time: Number | None = None
    """Time of the run, Unix time in milliseconds."""

    check_version: int | None = None
    """Version of the test that ran."""

    probe_dc: str | None = None
    """ID of the location that the test ran from."""

    result: SyntheticsAPITestResultData | None = None
    """What was sent, what came back, and how long it took."""

    result_id: str | None = None
    """ID of the result, a large number as a text."""

    status: SyntheticsTestMonitorStatus | None = None
    """State of the test's monitor after the run."""


class SyntheticsBrowserTestResultFull(Model):
    """One run of a browser test in all detail."""

    check: SyntheticsBrowserTestResultFullCheck | None = None
    """The test as it was at the time of the run."""

    check_time: Number | None = None
    """Time of the run, Unix time in milliseconds."""

    check_version: int | None = None
    """Version of the test that ran. Each change of the test counts it up by one."""

    probe_dc: str | None = None
    """ID of the location that the test ran from."""

    result: SyntheticsBrowserTestResultData | None = None
    """Outcome of the run and of each step."""

    result_id: str | None = None
    """ID of the result, a large number as a text."""

    status: SyntheticsTestMonitorStatus | None = None
    """State of the test's monitor after the run."""


class SyntheticsAPITest(Model):
    """A test that sends one request (or several steps, for the subtype `multi`) from each
    of its locations and checks the answers by assertions.
    """

    config: SyntheticsAPITestConfig
    """The request or steps, the assertions, and the variables they use."""

    locations: list[str]
    """IDs of the locations the test runs from, such as `aws:eu-west-1` or
    `pl:warehouse-berlin-6382df0d72d4588e1817f090b131541f`. At least one.
    """

    message: str
    """Text sent with the notifications of the test's monitor. Handles in it say who is
    notified. May be empty.
    """

    monitor_id: Annotated[int | None, ReadOnly()] = None
    """ID of the monitor that the service keeps for the test.

    Read-only: the server sets it.
    """

    name: str
    """Name of the test in lists."""

    options: SyntheticsTestOptions
    """Schedule, retries, alerting and transport settings."""

    public_id: Annotated[str | None, ReadOnly()] = None
    """Public ID of the test, set by the service.

    Read-only: the server sets it.
    """

    status: SyntheticsTestPauseStatus | None = None
    """Whether the test runs on its schedule."""

    subtype: SyntheticsTestDetailsSubType | None = None
    """Protocol of the test. It cannot be changed later."""

    tags: list[str] | None = None
    """Tags (`key:value`) of the test."""

    type: SyntheticsAPITestType = "api"
    """Kind of test; always `api` here."""


SyntheticsStepDetail.model_rebuild()
