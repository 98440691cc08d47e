"""Models of the family Notebooks."""

from typing import Annotated, Any, Literal, TypeAlias, Union

from datadog_v1._runtime.models import (
    DateTime,
    Model,
    Nullable,
    ReadOnly,
    UnknownVariant,
    Variants,
)
from datadog_v1.models.dashboards_and_notebooks import (
    DistributionWidgetDefinition,
    HeatMapWidgetDefinition,
    LogStreamWidgetDefinition,
    TimeseriesWidgetDefinition,
    ToplistWidgetDefinition,
    WidgetLiveSpan,
)
from pydantic import Field
from typing_extensions import TypeAliasType


class NotebookAbsoluteTime(Model):
    """A time window with a fixed start and end."""

    end: DateTime
    """End of the time window, ISO 8601 date-time with offset."""

    live: bool | None = None
    """Whether `end` moves on with time while the notebook is open. When absent, `false`.
    """

    start: DateTime
    """Start of the time window, ISO 8601 date-time with offset."""


class NotebookAuthor(Model):
    """The user who created the notebook."""

    created_at: DateTime | None = None
    """When the account of the user was created, as an ISO 8601 date-time."""

    disabled: bool | None = None
    """Whether the account is switched off by now."""

    email: str | None = None
    """Email address of the user."""

    handle: str | None = None
    """Handle of the user, usually the email address; a UUID for a service account."""

    icon: str | None = None
    """Address of the picture of the user."""

    name: Nullable[str] = None
    """Name shown in the app. Null when the user has not entered one."""

    status: str | None = None
    """State of the account, for example `Active`, `Pending` or `Disabled`."""

    title: Nullable[str] = None
    """Job title from the profile. Null when the user has not entered one."""

    verified: bool | None = None
    """Whether the user has confirmed the email address."""


NotebookCellResourceType: TypeAlias = Literal["notebook_cells"] | str
"""Type of the resource.

- `notebook_cells`: A cell of a notebook.
"""


NotebookGraphSize: TypeAlias = Literal["xs", "s", "m", "l", "xl"] | str
"""Height of the widget in a cell.

- `xs`: Very small.
- `s`: Small.
- `m`: Medium.
- `l`: Large.
- `xl`: Very large.
"""


NotebookMarkdownCellDefinitionType: TypeAlias = Literal["markdown"] | str
"""Marks a cell with text.

- `markdown`: Text in Markdown.
"""


NotebookMetadataType: TypeAlias = (
    Literal["postmortem", "runbook", "investigation", "documentation", "report"] | str
)
"""Purpose of a notebook, by which lists can be filtered. Null when the notebook has none.

- `postmortem`: Review of an incident after its end.
- `runbook`: Instructions for a situation that recurs.
- `investigation`: Search for the cause of a problem.
- `documentation`: Description of a system or process.
- `report`: Figures put together for others.
"""


class NotebookRelativeTime(Model):
    """A time window that ends now."""

    live_span: WidgetLiveSpan
    """Length of the time window."""


NotebookResourceType: TypeAlias = Literal["notebooks"] | str
"""Type of the resource.

- `notebooks`: A notebook.
"""


class NotebookSplitBy(Model):
    """Splits a graph into several small ones. Both lists are empty when it is not split."""

    keys: list[str]
    """Tag keys to split by; there is one graph for each value."""

    tags: list[str]
    """Tags (`key:value`) to which the graphs are limited. When empty, every value gets a
    graph.
    """


NotebookStatus: TypeAlias = Literal["published"] | str
"""State of a notebook. When absent in a request, `published`.

- `published`: Visible to the organization.
"""


class NotebookTemplateVariableAvailableValuesQueryGroupBy(Model):
    """Facet whose values are offered."""

    __closed__ = True

    facet: str
    """Facet or tag, for example `@geo.country` or `service`."""


class NotebookTemplateVariableAvailableValuesQueryMetrics(Model):
    """Finds the values in the tags of metrics."""

    __closed__ = True

    data_source: str
    """Always `metrics`."""

    query: str
    """Metric query whose grouping gives the values, for example
    `avg:system.cpu.user{env:prod} by {host}`.
    """


class NotebookTemplateVariableAvailableValuesQuerySearch(Model):
    """Filter of the events in which values are looked for."""

    __closed__ = True

    query: str
    """Filter in the event search syntax, for example `service:checkout`. An empty text
    takes all events.
    """


class NotebookWidgetDefinition(Model):
    """A widget in the layout that dashboards use, such as `query_table`, `query_value` or
    `sunburst`. Only what all widgets share is described here; the family Dashboards
    describes each kind.
    """

    type: str
    """Kind of the widget, as in dashboards."""

    title: str | None = None
    """Heading above the widget. Absent or empty for none."""

    requests: list[dict[str, Any]] | None = None
    """What the widget queries. Absent for widgets that show no data."""


class NotebooksResponsePage(Model):
    """Counts for going through the pages of a list."""

    total_count: int | None = None
    """Number of notebooks that match the filters, over all pages."""

    total_filtered_count: int | None = None
    """Number of notebooks selected for this page."""


NotebookCellTime = TypeAliasType(
    "NotebookCellTime",
    Annotated[
        Union[NotebookRelativeTime, NotebookAbsoluteTime, UnknownVariant], Variants()
    ],
)
"""Time window of one cell, relative or fixed. Null or absent when the cell follows the
time window of the notebook.
"""


class NotebookDistributionCellAttributes(Model):
    """A cell with a distribution, a histogram of values."""

    definition: DistributionWidgetDefinition
    """The widget."""

    graph_size: NotebookGraphSize | None = None
    """Height of the widget. When absent, the standard height of the app."""

    split_by: NotebookSplitBy | None = None
    """Tags that split the widget into several, one for each value."""

    time: Nullable[NotebookCellTime] = None
    """Time window of the cell. Null or absent for that of the notebook."""


NotebookGlobalTime = TypeAliasType(
    "NotebookGlobalTime",
    Annotated[
        Union[NotebookRelativeTime, NotebookAbsoluteTime, UnknownVariant], Variants()
    ],
)
"""Time window of a notebook, either relative to now or fixed."""


class NotebookHeatMapCellAttributes(Model):
    """A cell with a heat map."""

    definition: HeatMapWidgetDefinition
    """The widget."""

    graph_size: NotebookGraphSize | None = None
    """Height of the widget. When absent, the standard height of the app."""

    split_by: NotebookSplitBy | None = None
    """Tags that split the widget into several, one for each value."""

    time: Nullable[NotebookCellTime] = None
    """Time window of the cell. Null or absent for that of the notebook."""


class NotebookLogStreamCellAttributes(Model):
    """A cell with a list of logs."""

    definition: LogStreamWidgetDefinition
    """The widget."""

    graph_size: NotebookGraphSize | None = None
    """Height of the list. When absent, the standard height of the app."""

    time: Nullable[NotebookCellTime] = None
    """Time window of the cell. Null or absent for that of the notebook."""


class NotebookMarkdownCellDefinition(Model):
    """Text of a cell."""

    text: str
    """The text in Markdown, with headings, lists, tables, links and fenced code."""

    type: NotebookMarkdownCellDefinitionType = "markdown"
    """Always `markdown`."""


class NotebookMetadata(Model):
    """What kind of notebook it is."""

    is_template: bool | None = None
    """Whether the notebook is a template, from which others can be made in the app."""

    take_snapshots: bool | None = None
    """Whether pictures of graphs with a fixed time window are kept, so that they can be
    seen after their data has expired.
    """

    type: Nullable[NotebookMetadataType] = None
    """Purpose of the notebook. Null or absent for none."""


class NotebookTemplateVariableAvailableValuesQueryLogRumSpans(Model):
    """Finds the values in logs, RUM events or spans."""

    __closed__ = True

    data_source: str
    """Where the events come from, `logs`, `rum` or `spans`."""

    group_by: list[NotebookTemplateVariableAvailableValuesQueryGroupBy]
    """Facet whose values are offered."""

    search: NotebookTemplateVariableAvailableValuesQuerySearch
    """Which events are looked at."""


class NotebookTimeseriesCellAttributes(Model):
    """A cell with a graph of values over time."""

    definition: TimeseriesWidgetDefinition
    """The widget."""

    graph_size: NotebookGraphSize | None = None
    """Height of the widget. When absent, the standard height of the app."""

    split_by: NotebookSplitBy | None = None
    """Tags that split the widget into several, one for each value."""

    time: Nullable[NotebookCellTime] = None
    """Time window of the cell. Null or absent for that of the notebook."""


class NotebookToplistCellAttributes(Model):
    """A cell with a ranking."""

    definition: ToplistWidgetDefinition
    """The widget."""

    graph_size: NotebookGraphSize | None = None
    """Height of the widget. When absent, the standard height of the app."""

    split_by: NotebookSplitBy | None = None
    """Tags that split the widget into several, one for each value."""

    time: Nullable[NotebookCellTime] = None
    """Time window of the cell. Null or absent for that of the notebook."""


class NotebookWidgetCellAttributes(Model):
    """Content of a cell with any other widget. Such cells are made in the app; this API
    returns them, and gives them back when a notebook is updated.
    """

    definition: NotebookWidgetDefinition

    graph_size: NotebookGraphSize | None = None
    """Height of the widget. When absent, the standard height of the app."""

    split_by: NotebookSplitBy | None = None
    """Tags that split the widget into several, one for each value."""

    time: Nullable[NotebookCellTime] = None
    """Time window of the cell. Null or absent for that of the notebook."""


class NotebooksResponseMeta(Model):
    """Data about the list itself."""

    page: NotebooksResponsePage | None = None
    """How many notebooks there are, and how many this page holds."""


class NotebookMarkdownCellAttributes(Model):
    """A cell with text."""

    definition: NotebookMarkdownCellDefinition
    """The text."""


NotebookTemplateVariableAvailableValuesQuery = TypeAliasType(
    "NotebookTemplateVariableAvailableValuesQuery",
    Annotated[
        Union[
            NotebookTemplateVariableAvailableValuesQueryLogRumSpans,
            NotebookTemplateVariableAvailableValuesQueryMetrics,
            UnknownVariant,
        ],
        Variants(),
    ],
)
"""Query that finds the values that a variable offers. `data_source` says where they come
from.
"""


NotebookCellCreateRequestAttributes = TypeAliasType(
    "NotebookCellCreateRequestAttributes",
    Annotated[
        Union[
            NotebookMarkdownCellAttributes,
            NotebookTimeseriesCellAttributes,
            NotebookToplistCellAttributes,
            NotebookHeatMapCellAttributes,
            NotebookDistributionCellAttributes,
            NotebookLogStreamCellAttributes,
            UnknownVariant,
        ],
        Variants(),
    ],
)
"""Content of a new cell. `definition.type` decides which kind it is: `markdown`,
`timeseries`, `toplist`, `heatmap`, `distribution` or `log_stream`.
"""


NotebookCellResponseAttributes = TypeAliasType(
    "NotebookCellResponseAttributes",
    Annotated[
        Union[
            NotebookMarkdownCellAttributes,
            NotebookTimeseriesCellAttributes,
            NotebookToplistCellAttributes,
            NotebookHeatMapCellAttributes,
            NotebookDistributionCellAttributes,
            NotebookLogStreamCellAttributes,
            NotebookWidgetCellAttributes,
            UnknownVariant,
        ],
        Variants(),
    ],
)
"""Content of a cell. `definition.type` decides which kind it is: `markdown`, `timeseries`,
`toplist`, `heatmap`, `distribution` and `log_stream` have a description of their own;
cells that were made in the app can hold any other widget.
"""


NotebookCellUpdateRequestAttributes = TypeAliasType(
    "NotebookCellUpdateRequestAttributes",
    Annotated[
        Union[
            NotebookMarkdownCellAttributes,
            NotebookTimeseriesCellAttributes,
            NotebookToplistCellAttributes,
            NotebookHeatMapCellAttributes,
            NotebookDistributionCellAttributes,
            NotebookLogStreamCellAttributes,
            UnknownVariant,
        ],
        Variants(),
    ],
)
"""Content of a cell that is kept or changed. `definition.type` decides which kind it is:
`markdown`, `timeseries`, `toplist`, `heatmap`, `distribution` or `log_stream`.
"""


class NotebookTemplateVariable(Model):
    """A variable of a notebook. Its value is chosen at the top of the notebook and takes
    the place of `$name` in queries of the cells.
    """

    __closed__ = True

    available_values: Nullable[list[str]] = None
    """Values that are offered. Null, absent or empty to offer all values of the tag."""

    available_values_query: NotebookTemplateVariableAvailableValuesQuery | None = None
    """Query that finds the values to offer, in place of a fixed list."""

    data_source_mappings: dict[str, str] | None = None
    """Name of the tag or facet by data source, where it differs from `prefix`; for example
    the key `rum` with the value `@geo.country`.
    """

    default: Nullable[str] = None
    """Deprecated. Value chosen at first. Deprecated: use `defaults`, which holds several
    values.
    """

    defaults: list[str] | None = None
    """Values chosen at first. When absent, `*`, which takes all."""

    name: str
    """Name of the variable, used in queries with a `$` before it."""

    placement: str | None = None
    """Where the control for choosing a value stands in the notebook."""

    prefix: Nullable[str] = None
    """Tag key or facet that the value belongs to, so that `$env` becomes `env:prod`. Null
    or absent when the value is a whole text of its own.
    """

    type: str | None = None
    """Kind of the variable, for example `group` for one whose value is a tag key to group
    by. When absent, a variable that filters.
    """


class NotebookCellCreateRequest(Model):
    """A new cell. It has no `id`; the service assigns one."""

    __closed__ = True

    attributes: NotebookCellCreateRequestAttributes
    """Content of the cell."""

    type: NotebookCellResourceType = "notebook_cells"
    """Always `notebook_cells`."""


class NotebookCellResponse(Model):
    """A cell of a notebook."""

    attributes: NotebookCellResponseAttributes
    """Content of the cell."""

    id: str
    """ID of the cell, eight letters and digits. Send it with an update to keep the cell.
    """

    type: NotebookCellResourceType = "notebook_cells"
    """Always `notebook_cells`."""


class NotebookCellUpdateRequest(Model):
    """An existing cell, to be kept or changed."""

    attributes: NotebookCellUpdateRequestAttributes
    """Content the cell should have. It replaces what the cell holds."""

    id: str
    """ID of the existing cell, from the notebook as it was read."""

    type: NotebookCellResourceType = "notebook_cells"
    """Always `notebook_cells`."""


class NotebookCreateDataAttributes(Model):
    """Everything a new notebook consists of."""

    cells: list[NotebookCellCreateRequest]
    """Cells from top to bottom. The list may be empty."""

    metadata: NotebookMetadata | None = None
    """Type of the notebook, and whether it is a template."""

    name: Annotated[str, Field(min_length=0, max_length=80)]
    """Title of the notebook, up to 80 characters."""

    status: NotebookStatus | None = None
    """State of the notebook. When absent, `published`."""

    template_variables: Nullable[list[NotebookTemplateVariable]] = None
    """Variables that queries of the notebook can use as `$name`. Null or absent for none.
    """

    time: Nullable[NotebookGlobalTime]
    """Time window of all cells that set none of their own."""


class NotebookResponseDataAttributes(Model):
    """Everything a notebook consists of."""

    author: NotebookAuthor | None = None
    """User who created the notebook."""

    cells: list[NotebookCellResponse]
    """Cells from top to bottom."""

    created: Annotated[DateTime | None, ReadOnly()] = None
    """When the notebook was created, as an ISO 8601 date-time.

    Read-only: the server sets it.
    """

    metadata: NotebookMetadata | None = None
    """Type of the notebook, and whether it is a template."""

    modified: Annotated[DateTime | None, ReadOnly()] = None
    """When the notebook was changed last, as an ISO 8601 date-time; equal to `created`
    when it never was.

    Read-only: the server sets it.
    """

    name: Annotated[str, Field(min_length=0, max_length=80)]
    """Title of the notebook, up to 80 characters."""

    status: NotebookStatus | None = None
    """State of the notebook."""

    template_variables: Nullable[list[NotebookTemplateVariable]] = None
    """Variables that queries of the notebook can use as `$name`. Null or empty for none.
    """

    time: Nullable[NotebookGlobalTime]
    """Time window of all cells that set none of their own."""


NotebookUpdateCell = TypeAliasType(
    "NotebookUpdateCell",
    Annotated[
        Union[NotebookCellCreateRequest, NotebookCellUpdateRequest, UnknownVariant],
        Variants(),
    ],
)
"""A cell of the updated notebook, existing when it has an `id`, new when it has none."""


class NotebookUpdateDataAttributes(Model):
    """Everything the notebook should consist of. What is left out does not stay."""

    cells: list[NotebookUpdateCell]
    """Cells from top to bottom. Existing cells that are not in the list are removed."""

    metadata: NotebookMetadata | None = None
    """Type of the notebook, and whether it is a template."""

    name: Annotated[str, Field(min_length=0, max_length=80)]
    """Title of the notebook, up to 80 characters."""

    status: NotebookStatus | None = None
    """State of the notebook. When absent, `published`."""

    template_variables: Nullable[list[NotebookTemplateVariable]] = None
    """Variables that queries of the notebook can use as `$name`. Null or absent for none.
    """

    time: Nullable[NotebookGlobalTime]
    """Time window of all cells that set none of their own."""


class NotebooksResponseDataAttributes(Model):
    """What a list says about a notebook."""

    author: NotebookAuthor | None = None
    """User who created the notebook."""

    cells: list[NotebookCellResponse] | None = None
    """Cells from top to bottom. Absent when the list was asked for without cells."""

    created: Annotated[DateTime | None, ReadOnly()] = None
    """When the notebook was created, as an ISO 8601 date-time.

    Read-only: the server sets it.
    """

    metadata: NotebookMetadata | None = None
    """Type of the notebook, and whether it is a template."""

    modified: Annotated[DateTime | None, ReadOnly()] = None
    """When the notebook was changed last, as an ISO 8601 date-time; equal to `created`
    when it never was.

    Read-only: the server sets it.
    """

    name: Annotated[str, Field(min_length=0, max_length=80)]
    """Title of the notebook, up to 80 characters."""

    status: NotebookStatus | None = None
    """State of the notebook."""

    template_variables: Nullable[list[NotebookTemplateVariable]] = None
    """Variables that queries of the notebook can use as `$name`. Null or empty for none.
    """

    time: Nullable[NotebookGlobalTime] = None
    """Time window of all cells that set none of their own."""


class NotebookCreateData(Model):
    """The notebook to create."""

    attributes: NotebookCreateDataAttributes
    """Name, time window and cells of the notebook."""

    type: NotebookResourceType = "notebooks"
    """Always `notebooks`."""


class NotebookCreateRequest(Model):
    """Body of a request that creates a notebook."""

    data: NotebookCreateData
    """The notebook."""


class NotebookResponseData(Model):
    """A notebook."""

    attributes: NotebookResponseDataAttributes
    """Name, time window, cells and origin of the notebook."""

    id: Annotated[int | None, ReadOnly(required=True)] = None
    """ID of the notebook, set by the service.

    Read-only: the server sets it.
    """

    type: NotebookResourceType = "notebooks"
    """Always `notebooks`."""


class NotebookUpdateData(Model):
    """The notebook as it should be."""

    attributes: NotebookUpdateDataAttributes
    """Name, time window and cells of the notebook."""

    type: NotebookResourceType = "notebooks"
    """Always `notebooks`."""


class NotebookUpdateRequest(Model):
    """Body of a request that replaces a notebook."""

    data: NotebookUpdateData
    """The notebook as it should be."""


class NotebooksResponseData(Model):
    """A notebook in a list."""

    attributes: NotebooksResponseDataAttributes
    """Name, time window, origin and, unless left out, cells of the notebook."""

    id: Annotated[int | None, ReadOnly(required=True)] = None
    """ID of the notebook, set by the service.

    Read-only: the server sets it.
    """

    type: NotebookResourceType = "notebooks"
    """Always `notebooks`."""


class NotebookResponse(Model):
    """Response with one notebook."""

    data: NotebookResponseData | None = None
    """The notebook."""


class NotebooksResponse(Model):
    """A page of notebooks."""

    data: list[NotebooksResponseData] | None = None
    """Notebooks in the order asked for."""

    meta: NotebooksResponseMeta | None = None
    """How many notebooks there are."""
