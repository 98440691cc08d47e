"""Models of the family Logs Pipelines."""

from typing import Annotated, Literal, TypeAlias, Union

from datadog_v1._runtime.models import (
    AliasedModel,
    Model,
    Nullable,
    ReadOnly,
    UnknownVariant,
    Variants,
)
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter
from pydantic import Field, Tag
from typing_extensions import TypeAliasType

LogsArithmeticProcessorType: TypeAlias = Literal["arithmetic-processor"] | str
"""Marks an arithmetic processor.

- `arithmetic-processor`: Computes a number.
"""


class LogsArrayMapArithmeticSubProcessor(Model):
    """Computes a number for each item."""

    expression: str
    """Formula with paths of numeric attributes, `+ - * /` and parentheses, such as
    `$sourceElem.price * $sourceElem.quantity`.
    """

    is_replace_missing: bool | None = None
    """Whether attributes that are missing count as 0. When `false`, the item is left out
    of the computation.
    """

    name: str | None = None
    """Name shown in the pipeline."""

    target: str
    """Path that receives the number, such as `$targetElem.total`."""

    type: LogsArithmeticProcessorType = "arithmetic-processor"
    """Kind of processor; always `arithmetic-processor`."""


LogsArrayMapProcessorType: TypeAlias = Literal["array-map-processor"] | str
"""Marks a processor for every item of an array.

- `array-map-processor`: Runs processors on every item.
"""


LogsArrayProcessorOperationAppendType: TypeAlias = Literal["append"] | str
"""Marks the operation that appends.

- `append`: Append a value.
"""


LogsArrayProcessorOperationExtractKeyValueType: TypeAlias = Literal["key-value"] | str
"""Marks the operation that turns names and values into attributes.

- `key-value`: Turn names and values into attributes.
"""


LogsArrayProcessorOperationLengthType: TypeAlias = Literal["length"] | str
"""Marks the operation that counts.

- `length`: Count the items.
"""


LogsArrayProcessorOperationSelectType: TypeAlias = Literal["select"] | str
"""Marks the operation that takes one value out.

- `select`: Take one value out.
"""


LogsArrayProcessorType: TypeAlias = Literal["array-processor"] | str
"""Marks an array processor.

- `array-processor`: Works on an array.
"""


LogsAttributeRemapperType: TypeAlias = Literal["attribute-remapper"] | str
"""Marks an attribute remapper.

- `attribute-remapper`: Moves or copies a value.
"""


class LogsCategoryProcessorCategory(Model):
    """One category."""

    filter: LogsFilter | None = None
    """Logs that belong to the category."""

    name: str | None = None
    """Name that is written for these logs."""


LogsCategoryProcessorType: TypeAlias = Literal["category-processor"] | str
"""Marks a category processor.

- `category-processor`: Writes the name of a category.
"""


LogsDateRemapperType: TypeAlias = Literal["date-remapper"] | str
"""Marks a date remapper.

- `date-remapper`: Sets the official time.
"""


LogsDecoderProcessorBinaryToTextEncoding: TypeAlias = Literal["base64", "base16"] | str
"""How a binary value is written as text.

- `base64`: Base64.
- `base16`: Hexadecimal digits.
"""


LogsDecoderProcessorInputRepresentation: TypeAlias = Literal["utf_8", "integer"] | str
"""What decoded bytes mean.

- `utf_8`: Text in UTF-8.
- `integer`: A whole number.
"""


LogsDecoderProcessorType: TypeAlias = Literal["decoder-processor"] | str
"""Marks a decoder.

- `decoder-processor`: Decodes a value.
"""


LogsExcludeAttributeProcessorType: TypeAlias = Literal["exclude-attribute"] | str
"""Marks a processor that removes an attribute.

- `exclude-attribute`: Removes an attribute.
"""


LogsGeoIPParserType: TypeAlias = Literal["geo-ip-parser"] | str
"""Marks a GeoIP parser.

- `geo-ip-parser`: Locates an IP address.
"""


class LogsGrokParserRules(Model):
    """Rules of a grok parser."""

    match_rules: str
    """Rules, one in a line: a name, a space and a pattern, such as `access
    %{ip:network.client.ip} %{word:http.method}`. They are tried from top to bottom.
    """

    support_rules: str | None = None
    """Helper rules in the same form, which match rules use by name to stay short. Empty
    means none.
    """


LogsGrokParserType: TypeAlias = Literal["grok-parser"] | str
"""Marks a grok parser.

- `grok-parser`: Takes a text apart.
"""


LogsLookupProcessorType: TypeAlias = Literal["lookup-processor"] | str
"""Marks a lookup, both by a list of its own and by a reference table.

- `lookup-processor`: Looks a value up.
"""


LogsMessageRemapperType: TypeAlias = Literal["message-remapper"] | str
"""Marks a message remapper.

- `message-remapper`: Sets the official message.
"""


LogsPipelineProcessorType: TypeAlias = Literal["pipeline"] | str
"""Marks a pipeline within a pipeline.

- `pipeline`: Runs an inner pipeline.
"""


class LogsPipelinesOrder(Model):
    """The order of all pipelines."""

    pipeline_ids: list[str]
    """IDs of all pipelines, the one that runs first at the top."""


class LogsSchemaCategoryMapperCategory(Model):
    """One category."""

    filter: LogsFilter
    """Logs that belong to the category."""

    id: int
    """Number that the schema gives the category."""

    name: str
    """Name of the category."""


class LogsSchemaCategoryMapperFallback(Model):
    """What is written when a log matches no category."""

    sources: dict[str, list[str]] | None = None
    """Paths of attributes to copy from, by target attribute; the first that has a value is
    taken.
    """

    values: dict[str, str] | None = None
    """Fixed values by target attribute, numbers written as text; used where `sources`
    gives nothing.
    """


class LogsSchemaCategoryMapperTargets(Model):
    """The pair of attributes that a category is written to."""

    id: str | None = None
    """Path of the attribute for the number, such as `ocsf.activity_id`."""

    name: str | None = None
    """Path of the attribute for the name, such as `ocsf.activity_name`."""


LogsSchemaCategoryMapperType: TypeAlias = Literal["schema-category-mapper"] | str
"""Marks a rule that sorts into categories.

- `schema-category-mapper`: Sorts into categories.
"""


class LogsSchemaData(Model):
    """Class of a schema that logs are brought into."""

    class_name: str
    """Name of the class, such as `Account Change`."""

    class_uid: int
    """Number of the class within the schema, such as `3001`."""

    profiles: list[str] | None = None
    """Extensions of the class that are used as well, such as `cloud`. When absent, none.
    """

    schema_type: str
    """Which schema it is, such as `ocsf`."""

    version: str
    """Version of the schema, such as `1.5.0`."""


LogsSchemaProcessorType: TypeAlias = Literal["schema-processor"] | str
"""Marks a schema processor.

- `schema-processor`: Brings logs into a common schema.
"""


LogsSchemaRemapperType: TypeAlias = Literal["schema-remapper"] | str
"""Marks a rule that moves a value.

- `schema-remapper`: Moves a value.
"""


LogsServiceRemapperType: TypeAlias = Literal["service-remapper"] | str
"""Marks a service remapper.

- `service-remapper`: Sets the official service.
"""


LogsSpanRemapperType: TypeAlias = Literal["span-id-remapper"] | str
"""Marks a span ID remapper.

- `span-id-remapper`: Sets the span ID.
"""


LogsStatusRemapperType: TypeAlias = Literal["status-remapper"] | str
"""Marks a status remapper.

- `status-remapper`: Sets the official status.
"""


LogsStringBuilderProcessorType: TypeAlias = Literal["string-builder-processor"] | str
"""Marks a string builder.

- `string-builder-processor`: Builds a text.
"""


LogsTraceRemapperType: TypeAlias = Literal["trace-id-remapper"] | str
"""Marks a trace ID remapper.

- `trace-id-remapper`: Sets the trace ID.
"""


LogsURLParserType: TypeAlias = Literal["url-parser"] | str
"""Marks a URL parser.

- `url-parser`: Splits a URL.
"""


LogsUserAgentParserType: TypeAlias = Literal["user-agent-parser"] | str
"""Marks a user agent parser.

- `user-agent-parser`: Reads a user agent.
"""


class ReferenceTableLogsLookupProcessor(Model):
    """Adds the columns of a row in a reference table to a log, found by the value of an
    attribute.
    """

    is_enabled: bool | None = None
    """Whether the processor runs; `false` when absent."""

    lookup_enrichment_table: str
    """Name of the reference table. Its primary key is held against the value of the
    source.
    """

    name: str | None = None
    """Name shown in the pipeline. Need not be unique."""

    source: str
    """Path of the attribute whose value is looked up."""

    target: str
    """Path of the object that receives the columns of the row."""

    type: LogsLookupProcessorType = "lookup-processor"
    """Kind of processor; always `lookup-processor`."""


TargetFormatType: TypeAlias = Literal["auto", "string", "integer", "double"] | str
"""Type that a value is converted to. A value that cannot be converted is left as it is.

- `auto`: The value keeps its type.
- `string`: Text.
- `integer`: Whole number.
- `double`: Number with decimals.
"""


class LogsArithmeticProcessor(Model):
    """Computes a number from numeric attributes and writes it to an attribute."""

    expression: str
    """Formula with attribute paths, numbers, `+ - * /` and parentheses, such as `(bytes_in
    + bytes_out) / 1024`. Put spaces around a minus, as paths may contain one.
    """

    is_enabled: bool | None = None
    """Whether the processor runs; `false` when absent."""

    is_replace_missing: bool | None = None
    """Whether attributes that are missing count as 0. When `false`, nothing is computed
    for such a log.
    """

    name: str | None = None
    """Name shown in the pipeline."""

    target: str
    """Path of the attribute that receives the number."""

    type: LogsArithmeticProcessorType = "arithmetic-processor"
    """Kind of processor; always `arithmetic-processor`."""


class LogsArrayMapAttributeRemapper(Model):
    """Moves or copies a value from the present item to the item being built."""

    name: str | None = None
    """Name shown in the pipeline. Need not be unique."""

    override_on_conflict: bool | None = None
    """Whether a value that the target holds already is replaced."""

    preserve_source: bool | None = None
    """Whether the source stays."""

    sources: list[str]
    """Paths to look at, such as `$sourceElem.id`; the first that has a value is taken."""

    target: str
    """Path that receives the value, such as `$targetElem.item_id`."""

    target_format: TargetFormatType | None = None
    """Type that the value is converted to."""

    type: LogsAttributeRemapperType = "attribute-remapper"
    """Kind of processor; always `attribute-remapper`."""


class LogsArrayMapCategorySubProcessor(Model):
    """Gives each item the name of the first category that it matches."""

    categories: list[LogsCategoryProcessorCategory]
    """Categories in the order in which they are tried. Their filters name attributes of
    the item as `@$sourceElem.…`.
    """

    name: str | None = None
    """Name shown in the pipeline. Need not be unique."""

    target: str
    """Path that receives the name of the category, such as `$targetElem.level`."""

    type: LogsCategoryProcessorType = "category-processor"
    """Kind of processor; always `category-processor`."""


class LogsArrayMapStringBuilderSubProcessor(Model):
    """Builds a text for each item."""

    is_replace_missing: bool | None = None
    """Whether attributes that are missing become an empty text. When `false`, no text is
    built for the item.
    """

    name: str | None = None
    """Name shown in the pipeline. Need not be unique."""

    target: str
    """Path that receives the text, such as `$targetElem.label`."""

    template: str
    """Text with `%{path}` where values belong, such as `job %{$sourceElem.id}`."""

    type: LogsStringBuilderProcessorType = "string-builder-processor"
    """Kind of processor; always `string-builder-processor`."""


LogsArrayMapSubProcessor = TypeAliasType(
    "LogsArrayMapSubProcessor",
    Annotated[
        Union[
            Annotated[LogsArrayMapAttributeRemapper, Tag("attribute-remapper")],
            Annotated[LogsArrayMapArithmeticSubProcessor, Tag("arithmetic-processor")],
            Annotated[
                LogsArrayMapStringBuilderSubProcessor, Tag("string-builder-processor")
            ],
            Annotated[LogsArrayMapCategorySubProcessor, Tag("category-processor")],
            UnknownVariant,
        ],
        Variants("type"),
    ],
)
"""A processor that runs on the items of an array; `type` says which. It has no switch of
its own.
"""


class LogsArrayProcessorOperationAppend(Model):
    """Appends a value to an array; creates the array when it is not there."""

    preserve_source: bool | None = None
    """Whether the source attribute stays after its value was appended."""

    source: str
    """Path of the attribute whose value is appended."""

    target: str
    """Path of the array that grows."""

    type: LogsArrayProcessorOperationAppendType = "append"
    """Kind of operation; always `append`."""


class LogsArrayProcessorOperationExtractKeyValue(Model):
    """Turns an array of objects, each with a name and a value, into attributes of these
    names, such as HTTP headers.
    """

    key_to_extract: str
    """Key within each object that holds the name of the attribute."""

    override_on_conflict: bool | None = None
    """Whether an attribute of the same name that is there already is replaced. When
    `false`, it stays.
    """

    source: str
    """Path of the array of objects."""

    target: str | None = None
    """Path of the object that receives the attributes. When absent, they are written at
    the top level of the log.
    """

    type: LogsArrayProcessorOperationExtractKeyValueType = "key-value"
    """Kind of operation; always `key-value`."""

    value_to_extract: str
    """Key within each object that holds the value of the attribute."""


class LogsArrayProcessorOperationLength(Model):
    """Counts the items of an array."""

    source: str
    """Path of the array."""

    target: str
    """Path of the attribute that receives the count."""

    type: LogsArrayProcessorOperationLengthType = "length"
    """Kind of operation; always `length`."""


class LogsArrayProcessorOperationSelect(Model):
    """Takes one value out of the first object of an array that matches a filter."""

    filter: str
    """What the object has to match, such as `name:Referrer`, without `@`."""

    source: str
    """Path of the array of objects."""

    target: str
    """Path of the attribute that receives the value."""

    type: LogsArrayProcessorOperationSelectType = "select"
    """Kind of operation; always `select`."""

    value_to_extract: str
    """Key within the object whose value is taken."""


class LogsAttributeRemapper(Model):
    """Moves or copies a value from an attribute or tag to another, so that logs of
    different origins use the same names.
    """

    is_enabled: bool | None = None
    """Whether the processor runs; `false` when absent."""

    name: str | None = None
    """Name shown in the pipeline. Need not be unique."""

    override_on_conflict: bool | None = None
    """Whether a value that the target holds already is replaced. When `false`, it stays.
    """

    preserve_source: bool | None = None
    """Whether the source stays."""

    source_type: str | None = None
    """Where `sources` are looked up: `attribute` or `tag`."""

    sources: list[str]
    """Attribute paths or tag keys to look at; the first that has a value is taken."""

    target: str
    """Attribute path or tag key that receives the value."""

    target_format: TargetFormatType | None = None
    """Type that the value is converted to. Only for attributes; tags are always texts."""

    target_type: str | None = None
    """What `target` names: `attribute` or `tag`."""

    type: LogsAttributeRemapperType = "attribute-remapper"
    """Kind of processor; always `attribute-remapper`."""


class LogsCategoryProcessor(Model):
    """Writes the name of the first category that a log matches to an attribute. A log that
    matches none gets no value.
    """

    categories: list[LogsCategoryProcessorCategory]
    """Categories in the order in which they are tried."""

    is_enabled: bool | None = None
    """Whether the processor runs; `false` when absent."""

    name: str | None = None
    """Name shown in the pipeline. Need not be unique."""

    target: str
    """Path of the attribute that receives the name."""

    type: LogsCategoryProcessorType = "category-processor"
    """Kind of processor; always `category-processor`."""


class LogsDateRemapper(Model):
    """Makes an attribute the official time of a log. It has to hold an ISO 8601 date-time,
    a Unix time in milliseconds or a date as in RFC 3164; a time more than 18 hours in
    the past or 2 hours in the future is not taken over.
    """

    is_enabled: bool | None = None
    """Whether the processor runs; `false` when absent."""

    name: str | None = None
    """Name shown in the pipeline. Need not be unique."""

    sources: list[str]
    """Paths of attributes to look at; the first that holds a usable time is taken."""

    type: LogsDateRemapperType = "date-remapper"
    """Kind of processor; always `date-remapper`."""


class LogsDecoderProcessor(Model):
    """Decodes a binary value that was written as text."""

    binary_to_text_encoding: LogsDecoderProcessorBinaryToTextEncoding
    """How the value was written as text."""

    input_representation: LogsDecoderProcessorInputRepresentation
    """What the decoded bytes mean."""

    is_enabled: bool | None = None
    """Whether the processor runs; `false` when absent."""

    name: str | None = None
    """Name shown in the pipeline. Need not be unique."""

    source: str
    """Path of the attribute with the encoded value."""

    target: str
    """Path of the attribute that receives the decoded value."""

    type: LogsDecoderProcessorType = "decoder-processor"
    """Kind of processor; always `decoder-processor`."""


class LogsExcludeAttributeProcessor(Model):
    """Removes an attribute from logs, such as one that must not be stored."""

    attribute_to_exclude: str
    """Path of the attribute to remove; an object goes with all it holds."""

    is_enabled: bool | None = None
    """Whether the processor runs; `false` when absent."""

    name: str | None = None
    """Name shown in the pipeline. Need not be unique."""

    type: LogsExcludeAttributeProcessorType = "exclude-attribute"
    """Kind of processor; always `exclude-attribute`."""


class LogsGeoIPParser(Model):
    """Finds country, region, city and continent of an IP address and writes them below an
    attribute.
    """

    is_enabled: bool | None = None
    """Whether the processor runs; `false` when absent."""

    name: str | None = None
    """Name shown in the pipeline. Need not be unique."""

    sources: list[str]
    """Paths of attributes to look at; the first that has a value is taken."""

    target: str
    """Path of the object that receives the location."""

    type: LogsGeoIPParserType = "geo-ip-parser"
    """Kind of processor; always `geo-ip-parser`."""


class LogsGrokParser(Model):
    """Takes a text apart by grok rules and writes the parts to attributes. The first rule
    that matches is used.
    """

    grok: LogsGrokParserRules
    """The rules."""

    is_enabled: bool | None = None
    """Whether the processor runs; `false` when absent."""

    name: str | None = None
    """Name shown in the pipeline. Need not be unique."""

    samples: Annotated[list[str], Field(max_length=5)] | None = None
    """Up to five texts to try the rules on, of up to 5,000 characters each; they are kept
    with the parser and have no effect on logs.
    """

    source: str
    """Path of the attribute that holds the text."""

    type: LogsGrokParserType = "grok-parser"
    """Kind of processor; always `grok-parser`."""


class LogsLookupProcessor(Model):
    """Translates the value of an attribute by a list that is part of the processor."""

    default_lookup: str | None = None
    """Value to write when the list has no entry. When absent, nothing is written then."""

    is_enabled: bool | None = None
    """Whether the processor runs; `false` when absent."""

    lookup_table: list[str]
    """Entries as `value,translation`, such as `17,Paris`. The list may have up to 100 kB
    in all.
    """

    name: str | None = None
    """Name shown in the pipeline. Need not be unique."""

    source: str
    """Path of the attribute whose value is looked up."""

    target: str
    """Path of the attribute that receives the translation."""

    type: LogsLookupProcessorType = "lookup-processor"
    """Kind of processor; always `lookup-processor`."""


LogsLookupProcessorVariants = TypeAliasType(
    "LogsLookupProcessorVariants",
    Annotated[
        Union[LogsLookupProcessor, ReferenceTableLogsLookupProcessor, UnknownVariant],
        Variants(),
    ],
)
"""The two processors of type `lookup-processor`: one carries its `lookup_table`, the other
names a reference table in `lookup_enrichment_table`.
"""


class LogsMessageRemapper(Model):
    """Makes an attribute the official message of a log, which full-text search looks at."""

    is_enabled: bool | None = None
    """Whether the processor runs; `false` when absent."""

    name: str | None = None
    """Name shown in the pipeline. Need not be unique."""

    sources: list[str]
    """Paths of attributes to look at; the first that has a value is taken."""

    type: LogsMessageRemapperType = "message-remapper"
    """Kind of processor; always `message-remapper`."""


class LogsSchemaCategoryMapper(Model):
    """Sorts logs into categories and writes number and name of the category to a pair of
    attributes of the schema, such as `activity_id` and `activity_name`.
    """

    categories: list[LogsSchemaCategoryMapperCategory]
    """Categories in the order in which they are tried; the first that matches is taken."""

    fallback: LogsSchemaCategoryMapperFallback | None = None
    """What is written when no category matches. Absent or empty means nothing."""

    name: str
    """Name of the rule, shown in the processor."""

    targets: LogsSchemaCategoryMapperTargets
    """Attributes that receive number and name."""

    type: LogsSchemaCategoryMapperType = "schema-category-mapper"
    """Kind of rule; always `schema-category-mapper`."""


class LogsSchemaRemapper(Model):
    """Moves or copies the value of an attribute to an attribute of the schema."""

    name: str
    """Name of the rule, shown in the processor."""

    override_on_conflict: bool | None = None
    """Whether a value that the target holds already is replaced. When `false`, it stays.
    """

    preserve_source: bool | None = None
    """Whether the source attribute stays."""

    sources: list[str]
    """Paths of attributes to look at; the first that has a value is taken."""

    target: str
    """Path of the attribute of the schema, such as `ocsf.user.uid`."""

    target_format: TargetFormatType | None = None
    """Type that the value is converted to."""

    type: LogsSchemaRemapperType = "schema-remapper"
    """Kind of rule; always `schema-remapper`."""


class LogsServiceRemapper(Model):
    """Makes an attribute the official service of a log, which connects it with that
    service's traces.
    """

    is_enabled: bool | None = None
    """Whether the processor runs; `false` when absent."""

    name: str | None = None
    """Name shown in the pipeline. Need not be unique."""

    sources: list[str]
    """Paths of attributes to look at; the first that has a value is taken."""

    type: LogsServiceRemapperType = "service-remapper"
    """Kind of processor; always `service-remapper`."""


class LogsSpanRemapper(Model):
    """Makes an attribute the span ID of a log, which connects the log with the span within
    its trace.
    """

    is_enabled: bool | None = None
    """Whether the processor runs; `false` when absent."""

    name: str | None = None
    """Name shown in the pipeline. Need not be unique."""

    sources: list[str] | None = None
    """Paths of attributes to look at; the first that has a value is taken."""

    type: LogsSpanRemapperType = "span-id-remapper"
    """Kind of processor; always `span-id-remapper`."""


class LogsStatusRemapper(Model):
    """Makes an attribute the official status of a log. Levels of syslog, as numbers 0 to 7
    or by the beginning of their names, become the matching status; whatever is not
    understood becomes `info`.
    """

    is_enabled: bool | None = None
    """Whether the processor runs; `false` when absent."""

    name: str | None = None
    """Name shown in the pipeline. Need not be unique."""

    sources: list[str]
    """Paths of attributes to look at; the first that has a value is taken."""

    type: LogsStatusRemapperType = "status-remapper"
    """Kind of processor; always `status-remapper`."""


class LogsStringBuilderProcessor(Model):
    """Builds a text from attributes and writes it to an attribute."""

    is_enabled: bool | None = None
    """Whether the processor runs; `false` when absent."""

    is_replace_missing: bool | None = None
    """Whether attributes that are missing become an empty text. When `false`, nothing is
    built for such a log.
    """

    name: str | None = None
    """Name shown in the pipeline. Need not be unique."""

    target: str
    """Path of the attribute that receives the text."""

    template: str
    """Text with `%{path}` where values belong, such as `%{http.method} %{http.url}`.
    Arrays are joined by commas; objects cannot be used.
    """

    type: LogsStringBuilderProcessorType = "string-builder-processor"
    """Kind of processor; always `string-builder-processor`."""


class LogsTraceRemapper(Model):
    """Makes an attribute the trace ID of a log, which connects the log with the trace."""

    is_enabled: bool | None = None
    """Whether the processor runs; `false` when absent."""

    name: str | None = None
    """Name shown in the pipeline. Need not be unique."""

    sources: list[str] | None = None
    """Paths of attributes to look at; the first that has a value is taken."""

    type: LogsTraceRemapperType = "trace-id-remapper"
    """Kind of processor; always `trace-id-remapper`."""


class LogsURLParser(Model):
    """Splits a URL into scheme, host, port, path, query parameters and the like and writes
    them below an attribute.
    """

    is_enabled: bool | None = None
    """Whether the processor runs; `false` when absent."""

    name: str | None = None
    """Name shown in the pipeline. Need not be unique."""

    normalize_ending_slashes: Nullable[bool] = None
    """Whether a slash at the end of the path is removed, so that both spellings count as
    one. Null means `false`.
    """

    sources: list[str]
    """Paths of attributes to look at; the first that has a value is taken."""

    target: str
    """Path of the object that receives the parts."""

    type: LogsURLParserType = "url-parser"
    """Kind of processor; always `url-parser`."""


class LogsUserAgentParser(Model):
    """Reads browser, operating system and device from a user agent and writes them below
    an attribute.
    """

    is_enabled: bool | None = None
    """Whether the processor runs; `false` when absent."""

    is_encoded: bool | None = None
    """Whether the user agent is percent-encoded and has to be decoded first."""

    name: str | None = None
    """Name shown in the pipeline. Need not be unique."""

    sources: list[str]
    """Paths of attributes to look at; the first that has a value is taken."""

    target: str
    """Path of the object that receives the findings."""

    type: LogsUserAgentParserType = "user-agent-parser"
    """Kind of processor; always `user-agent-parser`."""


class LogsArrayMapProcessor(Model):
    """Runs processors on every item of an array and collects the results in another.
    Within them `$sourceElem` stands for the present item and `$targetElem` for the item
    being built.
    """

    is_enabled: bool | None = None
    """Whether the processor runs; `false` when absent."""

    name: str | None = None
    """Name shown in the pipeline. Need not be unique."""

    preserve_source: bool | None = None
    """Whether the source array stays."""

    processors: list[LogsArrayMapSubProcessor]
    """Processors that run on each item, in this order. Their paths begin with
    `$sourceElem` or `$targetElem`, or name attributes of the whole log.
    """

    source: str
    """Path of the array whose items are processed."""

    target: str
    """Path of the array that receives the results, one for each item."""

    type: LogsArrayMapProcessorType = "array-map-processor"
    """Kind of processor; always `array-map-processor`."""


LogsArrayProcessorOperation = TypeAliasType(
    "LogsArrayProcessorOperation",
    Annotated[
        Union[
            Annotated[LogsArrayProcessorOperationAppend, Tag("append")],
            Annotated[LogsArrayProcessorOperationLength, Tag("length")],
            Annotated[LogsArrayProcessorOperationSelect, Tag("select")],
            Annotated[LogsArrayProcessorOperationExtractKeyValue, Tag("key-value")],
            UnknownVariant,
        ],
        Variants("type"),
    ],
)
"""What an array processor does; `type` says which."""


LogsSchemaMapper = TypeAliasType(
    "LogsSchemaMapper",
    Annotated[
        Union[
            Annotated[LogsSchemaRemapper, Tag("schema-remapper")],
            Annotated[LogsSchemaCategoryMapper, Tag("schema-category-mapper")],
            UnknownVariant,
        ],
        Variants("type"),
    ],
)
"""A rule that fills attributes of a schema; `type` says which kind."""


class LogsSchemaProcessor(AliasedModel):
    """Writes attributes of logs of many origins in the form of one common schema, such as
    the Open Cybersecurity Schema Framework (OCSF), so that they can be searched alike.
    """

    is_enabled: bool | None = None
    """Whether the processor runs; `false` when absent."""

    mappers: list[LogsSchemaMapper]
    """Rules that fill the attributes of the schema, in the order in which they run."""

    name: str
    """Name shown in the pipeline."""

    schema_: Annotated[LogsSchemaData, Field(alias="schema")]
    """Schema, version and class that the logs are brought into."""

    type: LogsSchemaProcessorType = "schema-processor"
    """Kind of processor; always `schema-processor`."""


class LogsArrayProcessor(Model):
    """Works on an attribute that is an array: appends to it, counts it, or takes values
    out of it.
    """

    is_enabled: bool | None = None
    """Whether the processor runs; `false` when absent."""

    name: str | None = None
    """Name shown in the pipeline. Need not be unique."""

    operation: LogsArrayProcessorOperation
    """What to do with the array."""

    type: LogsArrayProcessorType = "array-processor"
    """Kind of processor; always `array-processor`."""


class LogsPipeline(Model):
    """A list of processors and the filter that decides which logs go through them."""

    description: str | None = None
    """What the pipeline does and for whom. Absent when none was given."""

    filter: LogsFilter | None = None
    """Logs that go through the pipeline. When absent, all logs do."""

    id: Annotated[str | None, ReadOnly()] = None
    """ID of the pipeline. Set by the service.

    Read-only: the server sets it.
    """

    is_enabled: bool | None = None
    """Whether the pipeline is in force. `false` when absent."""

    is_read_only: Annotated[bool | None, ReadOnly()] = None
    """Whether the pipeline belongs to an integration, so that its processors cannot be
    changed. Set by the service.

    Read-only: the server sets it.
    """

    name: str
    """Name shown in the list of pipelines."""

    processors: list["LogsProcessor"] | None = None
    """Processors in the order in which they run; an empty list changes nothing in logs."""

    tags: list[str] | None = None
    """Tags (`key:value`) of the pipeline itself, for finding it; they are not added to
    logs.
    """

    type: Annotated[str | None, ReadOnly()] = None
    """Kind of pipeline: `pipeline` for one of your own, `integration` for one that an
    integration brought along. Set by the service.

    Read-only: the server sets it.
    """


LogsPipelineList = TypeAliasType("LogsPipelineList", list[LogsPipeline])
"""All pipelines in the order in which logs pass through them."""


class LogsPipelineProcessor(Model):
    """A pipeline within a pipeline, for steps that only part of the logs should take. It
    can hold every kind of processor except another pipeline.
    """

    description: str | None = None
    """What the inner pipeline does. Absent when none was given."""

    filter: LogsFilter | None = None
    """Which of the outer pipeline's logs go through the inner one. When absent, all do."""

    is_enabled: bool | None = None
    """Whether the processor runs; `false` when absent."""

    name: str | None = None
    """Name shown in the pipeline. Need not be unique."""

    processors: list["LogsProcessor"] | None = None
    """Processors in the order in which they run."""

    tags: list[str] | None = None
    """Tags (`key:value`) of the inner pipeline itself; they are not added to logs."""

    type: LogsPipelineProcessorType = "pipeline"
    """Kind of processor; always `pipeline`."""


LogsProcessor = TypeAliasType(
    "LogsProcessor",
    Annotated[
        Union[
            Annotated[LogsGrokParser, Tag("grok-parser")],
            Annotated[LogsDateRemapper, Tag("date-remapper")],
            Annotated[LogsStatusRemapper, Tag("status-remapper")],
            Annotated[LogsServiceRemapper, Tag("service-remapper")],
            Annotated[LogsMessageRemapper, Tag("message-remapper")],
            Annotated[LogsAttributeRemapper, Tag("attribute-remapper")],
            Annotated[LogsURLParser, Tag("url-parser")],
            Annotated[LogsUserAgentParser, Tag("user-agent-parser")],
            Annotated[LogsCategoryProcessor, Tag("category-processor")],
            Annotated[LogsArithmeticProcessor, Tag("arithmetic-processor")],
            Annotated[LogsStringBuilderProcessor, Tag("string-builder-processor")],
            Annotated[LogsPipelineProcessor, Tag("pipeline")],
            Annotated[LogsGeoIPParser, Tag("geo-ip-parser")],
            Annotated[LogsLookupProcessor, Tag("lookup-processor")],
            Annotated[ReferenceTableLogsLookupProcessor, Tag("lookup-processor")],
            Annotated[LogsTraceRemapper, Tag("trace-id-remapper")],
            Annotated[LogsSpanRemapper, Tag("span-id-remapper")],
            Annotated[LogsArrayProcessor, Tag("array-processor")],
            Annotated[LogsDecoderProcessor, Tag("decoder-processor")],
            Annotated[LogsSchemaProcessor, Tag("schema-processor")],
            Annotated[LogsExcludeAttributeProcessor, Tag("exclude-attribute")],
            Annotated[LogsArrayMapProcessor, Tag("array-map-processor")],
            UnknownVariant,
        ],
        Variants("type"),
    ],
)
"""One step of a pipeline; `type` says which. Only `lookup-processor` stands for two kinds:
with `lookup_table` the list is part of the processor, with `lookup_enrichment_table` a
reference table is used.
"""


LogsPipeline.model_rebuild()
LogsPipelineProcessor.model_rebuild()
