"""Models of the family Dashboards."""

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
from datadog_v1.models.common import QuerySortOrder
from datadog_v1.models.dashboards_and_notebooks import (
    ApmStatsQueryDefinition,
    DistributionWidgetDefinition,
    DistributionWidgetRequest,
    EventsAggregation,
    FormulaAndFunctionQueryDefinition,
    FormulaAndFunctionResponseFormat,
    HeatMapWidgetDefinition,
    LogQueryDefinition,
    LogStreamWidgetDefinition,
    ProcessQueryDefinition,
    ProductAnalyticsAudienceFilters,
    ProductAnalyticsFunnelDataSource,
    RetentionCompute,
    RetentionDataSource,
    RetentionFilters,
    RetentionGroupBy,
    RetentionSearch,
    TableWidgetCellDisplayMode,
    TimeseriesWidgetDefinition,
    TimeseriesWidgetRequest,
    ToplistWidgetDefinition,
    UserJourneySearch,
    UserJourneySearchTarget,
    WidgetAggregator,
    WidgetAxis,
    WidgetConditionalFormat,
    WidgetCustomLink,
    WidgetFieldSort,
    WidgetFormula,
    WidgetLegendSize,
    WidgetLiveSpanUnit,
    WidgetMarker,
    WidgetNumberFormat,
    WidgetRequestStyle,
    WidgetSort,
    WidgetSortBy,
    WidgetStyle,
    WidgetTextAlign,
    WidgetTime,
)
from pydantic import Field, Tag
from typing_extensions import TypeAliasType

AlertGraphWidgetDefinitionType: TypeAlias = Literal["alert_graph"] | str
"""Marks the widget as a graph of a monitor."""


AlertValueWidgetDefinitionType: TypeAlias = Literal["alert_value"] | str
"""Marks the widget as the value of a monitor."""


BarChartWidgetDefinitionType: TypeAlias = Literal["bar_chart"] | str
"""Marks the widget as a bar chart."""


BarChartWidgetFlatType: TypeAlias = Literal["flat"] | str
"""Says that bars are drawn in one piece.

- `flat`: One undivided bar for each group.
"""


BarChartWidgetLegend: TypeAlias = Literal["automatic", "inline", "none"] | str
"""How the parts of stacked bars are explained.

- `automatic`: The widget shows a legend where there is room for it.
- `inline`: Names stand in the bars themselves.
- `none`: No legend.
"""


class BarChartWidgetRequest(Model):
    """The query behind a bar chart. Give `queries` with `response_format` `scalar`; the
    properties for single sources are left from before there were formulas.
    """

    apm_query: LogQueryDefinition | None = None
    """Deprecated. Span search in the older request format. Deprecated: use `queries` with
    the data source `spans`.
    """

    audit_query: LogQueryDefinition | None = None
    """Deprecated. Audit trail search in the older request format. Deprecated: use
    `queries` with the data source `audit`.
    """

    conditional_formats: list[WidgetConditionalFormat] | None = None
    """Colors for values that meet a condition."""

    event_query: LogQueryDefinition | None = None
    """Deprecated. Event search in the older request format. Deprecated: use `queries` with
    the data source `events`.
    """

    formulas: list[WidgetFormula] | None = None
    """Expressions over the named queries, such as `errors / hits * 100`. Without formulas,
    each query is shown as it is.
    """

    log_query: LogQueryDefinition | None = None
    """Deprecated. Log search in the older request format. Deprecated: use `queries` with
    the data source `logs`.
    """

    network_query: LogQueryDefinition | None = None
    """Deprecated. Search over network flows in the older request format. Deprecated: use
    `queries` with the data source `network`.
    """

    process_query: ProcessQueryDefinition | None = None
    """Deprecated. Process search in the older request format. Deprecated: use `queries`
    with the data source `process`.
    """

    profile_metrics_query: LogQueryDefinition | None = None
    """Deprecated. Search over profiles in the older request format. Deprecated: use
    `queries` with the data source `profiles`.
    """

    q: str | None = None
    """Deprecated. Metric query in the older request format, such as
    `avg:system.cpu.user{*} by {service}`. Deprecated: use `queries` with the data
    source `metrics`.
    """

    queries: list[FormulaAndFunctionQueryDefinition] | None = None
    """Queries that the formulas refer to by name."""

    response_format: FormulaAndFunctionResponseFormat | None = None
    """Shape of the results; `scalar` for this widget, one value for each group."""

    rum_query: LogQueryDefinition | None = None
    """Deprecated. RUM event search in the older request format. Deprecated: use `queries`
    with the data source `rum`.
    """

    security_query: LogQueryDefinition | None = None
    """Deprecated. Search over security signals in the older request format. Deprecated:
    use `queries` with the data source `security_signals`.
    """

    sort: WidgetSortBy | None = None
    """How many bars are drawn and in which order."""

    style: WidgetRequestStyle | None = None
    """Palette of the bars of this request."""


BarChartWidgetScaling: TypeAlias = Literal["absolute", "relative"] | str
"""Scale of the value axis of stacked bars.

- `absolute`: Bars are as high as their values.
- `relative`: Every bar has full height and its parts show shares of 100 percent.
"""


BarChartWidgetStackedType: TypeAlias = Literal["stacked"] | str
"""Says that bars are divided into parts.

- `stacked`: The parts of a group stand on top of each other in one bar.
"""


ChangeWidgetDefinitionType: TypeAlias = Literal["change"] | str
"""Marks the widget as a comparison of two periods."""


CheckStatusWidgetDefinitionType: TypeAlias = Literal["check_status"] | str
"""Marks the widget as the state of a service check."""


CohortWidgetDefinitionType: TypeAlias = Literal["cohort"] | str
"""Marks the widget as a grid of cohorts."""


class ComparisonCustomTimeframe(AliasedModel):
    """Period to compare with, between two moments."""

    from_: Annotated[int, Field(alias="from")]
    """Start of the period, Unix time in milliseconds."""

    to: int
    """End of the period, Unix time in milliseconds; later than `from`."""


ComparisonDurationType: TypeAlias = (
    Literal[
        "previous_timeframe",
        "custom_timeframe",
        "previous_day",
        "previous_week",
        "previous_month",
    ]
    | str
)
"""Choice of the earlier period, relative to the time frame of the widget.

- `previous_timeframe`: The period of the same length right before the time frame.
- `custom_timeframe`: The period given in `custom_timeframe`.
- `previous_day`: The same hours one day earlier.
- `previous_week`: The same days and hours one week earlier.
- `previous_month`: The same days and hours one month earlier.
"""


class DashboardDeleteResponse(Model):
    """Confirms that a dashboard was deleted."""

    deleted_dashboard_id: str | None = None
    """ID of the dashboard that is gone."""


DashboardFixedTimeframeType: TypeAlias = Literal["fixed"] | str
"""Says that the time frame has a fixed start and end.

- `fixed`: Starts and ends at the moments in `from` and `to`.
"""


DashboardGlobalTimeLiveSpan: TypeAlias = (
    Literal["15m", "1h", "4h", "1d", "2d", "1w", "1mo", "3mo"] | str
)
"""Length of the time frame of a shared dashboard, which always ends now.

- `15m`: Past 15 minutes.
- `1h`: Past hour.
- `4h`: Past 4 hours.
- `1d`: Past day.
- `2d`: Past 2 days.
- `1w`: Past week.
- `1mo`: Past month.
- `3mo`: Past 3 months.
"""


DashboardID = TypeAliasType("DashboardID", str)
"""ID of a dashboard, three groups of three characters joined by hyphens."""


DashboardInviteType: TypeAlias = Literal["public_dashboard_invitation"] | str
"""Kind of object in requests and responses about invitations.

- `public_dashboard_invitation`: An invitation to a shared dashboard.
"""


DashboardLayoutType: TypeAlias = Literal["ordered", "free"] | str
"""How the widgets of a dashboard are arranged.

- `ordered`: Grid of 12 columns in which widgets move up to close gaps and adapt to the
  width of the window. `x` and `width` count columns.
- `free`: Canvas on which every widget stays exactly where its layout puts it, and
  widgets may overlap. Coordinates count small squares of the canvas.
"""


DashboardLiveTimeframeType: TypeAlias = Literal["live"] | str
"""Says that the time frame moves with the clock.

- `live`: Ends now; its length is `value` times `unit`.
"""


DashboardReflowType: TypeAlias = Literal["auto", "fixed"] | str
"""Who decides on the places of the widgets on an `ordered` dashboard. When it is absent,
the presence of layouts decides.

- `auto`: The service places the widgets one after the other; they must not have a
  `layout`.
- `fixed`: Each widget stands where its `layout` says; every widget needs one.
"""


DashboardResourceType: TypeAlias = Literal["dashboard"] | str
"""Kind of object in a bulk request; dashboards are the only kind."""


DashboardShareType: TypeAlias = Literal["open", "invite", "embed"] | str
"""Who can open a shared dashboard. Null when nothing has been chosen.

- `open`: Everybody who has the link.
- `invite`: People whose email address is on the list of invitees; they sign in through
  a link that they get by email.
- `embed`: Visitors of the web pages on the domains in `embeddable_domains`, which show
  the dashboard in an iframe.
"""


class DashboardSummaryDefinition(Model):
    """What the list shows about one dashboard; its widgets and variables come only with a
    request for the single dashboard.
    """

    author_handle: str | None = None
    """Handle of the user who created the dashboard, or the ID of the service account that
    did.
    """

    created_at: DateTime | None = None
    """When the dashboard was created, as an ISO 8601 date-time."""

    description: Nullable[str] = None
    """Text shown at the top of the dashboard, in Markdown; null when there is none."""

    id: str | None = None
    """ID of the dashboard, for the path of the operations on a single dashboard."""

    is_read_only: bool | None = None
    """Deprecated. Whether only the author and administrators can change the dashboard.
    Deprecated: use `POST /api/v2/restriction_policy/{resource_id}`.
    """

    layout_type: DashboardLayoutType | None = None
    """How the widgets of the dashboard are arranged."""

    modified_at: DateTime | None = None
    """When the dashboard last changed, as an ISO 8601 date-time."""

    title: str | None = None
    """Title of the dashboard."""

    url: str | None = None
    """Path of the dashboard in the app, relative to the site."""


class DashboardTab(Model):
    """One tab of a dashboard, with the widgets that it shows."""

    id: str
    """UUID that identifies the tab inside the dashboard. Choose one when creating the tab
    and keep it in updates.
    """

    name: Annotated[str, Field(min_length=1, max_length=100)]
    """Label of the tab, 1 to 100 characters."""

    widget_ids: list[int]
    """IDs of the top-level widgets on the tab, in the order they are shown. Widgets inside
    a group follow their group.
    """


class DashboardTemplateVariable(Model):
    """A variable that readers of the dashboard set and that widget queries refer to by
    `$name`. It usually stands for a filter on one tag or attribute.
    """

    available_values: Nullable[list[str]] = None
    """Values that readers can choose from. With null or an empty list they can choose
    every value that the tag has.
    """

    default: Nullable[str] = None
    """Deprecated. Value that applies until the reader chooses one. Deprecated: use
    `defaults`, which holds several values.
    """

    defaults: list[str] | None = None
    """Values that apply until the reader chooses others; `*` stands for no restriction.
    Not together with `default`.
    """

    name: str
    """Name of the variable, used in queries as `$name`. Unique on the dashboard."""

    prefix: Nullable[str] = None
    """Tag key or attribute that the variable filters by: with `env` and the value `prod`,
    `$name` becomes `env:prod`. Null for a variable that stands for plain text.
    """

    type: Nullable[str] = None
    """What the variable is for: absent or null for a filter, `group` for a variable that
    holds the tag keys to group by. Variables of type `group` have no `prefix`.
    """


class DashboardTemplateVariablePresetValue(Model):
    """The value of one template variable in a saved view."""

    name: str | None = None
    """Name of the template variable, without the `$`."""

    value: str | None = None
    """Deprecated. Value of the variable in this view. Deprecated: use `values`, which
    holds several values.
    """

    values: Annotated[list[str], Field(min_length=1)] | None = None
    """Values of the variable in this view, at least one. Not together with `value`."""


DashboardType: TypeAlias = Literal["custom_timeboard", "custom_screenboard"] | str
"""Kind of dashboard that is shared. It has to agree with the layout of the dashboard.

- `custom_timeboard`: A dashboard with `ordered` layout.
- `custom_screenboard`: A dashboard with `free` layout.
"""


class DataProjectionQuery(Model):
    """Search for single events whose attributes a widget turns into points."""

    data_source: str
    """Kind of events, such as `logs`, `spans` or `rum`."""

    indexes: list[str] | None = None
    """Names of the log indexes to search; `*` stands for all of them. When absent, all are
    searched.
    """

    query_string: str
    """Search that the events must match, such as `service:web-store`. Empty for all
    events.
    """

    storage: str | None = None
    """Storage tier to search, such as `hot` for indexed logs or `flex_tier` for Flex Logs.
    When absent, the hot tier.
    """


DataProjectionRequestType: TypeAlias = Literal["data_projection"] | str
"""Marks a request whose events are drawn one by one, each at the place that its attributes
give.
"""


DatasetListQueryDataSourceType: TypeAlias = Literal["dataset"] | str
"""Says that rows come from a published dataset."""


class DatasetListQuerySortField(Model):
    """A column to sort rows by."""

    name: str
    """Name of the column in the dataset."""

    order: QuerySortOrder
    """Direction of the order."""


class DeleteSharedDashboardResponse(Model):
    """Confirms that a dashboard is no longer shared."""

    deleted_public_dashboard_token: str | None = None
    """Token of the share that is gone. Its link no longer opens anything."""


EventStreamWidgetDefinitionType: TypeAlias = Literal["event_stream"] | str
"""Marks the widget as a list of events."""


EventTimelineWidgetDefinitionType: TypeAlias = Literal["event_timeline"] | str
"""Marks the widget as a timeline of events."""


FreeTextWidgetDefinitionType: TypeAlias = Literal["free_text"] | str
"""Marks the widget as plain text."""


class FunnelComparisonCustomTimeframe(AliasedModel):
    """Period that a funnel is compared with, between two moments."""

    __closed__ = True

    from_: Annotated[Number, Field(alias="from")]
    """Start of the period, Unix time in milliseconds."""

    to: Number
    """End of the period, Unix time in milliseconds; later than `from`."""


FunnelComparisonDurationType: TypeAlias = (
    Literal[
        "previous_timeframe",
        "custom_timeframe",
        "previous_day",
        "previous_week",
        "previous_month",
    ]
    | str
)
"""Choice of the earlier period, relative to the time frame of the funnel.

- `previous_timeframe`: The period of the same length right before the time frame.
- `custom_timeframe`: The period given in `custom_timeframe`.
- `previous_day`: The same hours one day earlier.
- `previous_week`: The same days and hours one week earlier.
- `previous_month`: The same days and hours one month earlier.
"""


FunnelGroupedDisplay: TypeAlias = Literal["stacked", "side_by_side"] | str
"""How the groups of a grouped funnel are drawn at each step.

- `stacked`: Groups lie on top of each other in one bar for each step.
- `side_by_side`: Each group has its own bar beside the others.
"""


FunnelRequestType: TypeAlias = Literal["funnel"] | str
"""Marks a request as a funnel on RUM events."""


FunnelSource: TypeAlias = Literal["rum"] | str
"""Where the steps of a funnel come from.

- `rum`: Views and actions recorded by RUM (real user monitoring).
"""


class FunnelStep(Model):
    """One step of a funnel, a view or an action of the user."""

    facet: str
    """Facet that identifies the step, such as `@view.name` or `@action.name`."""

    value: str
    """Value of the facet that stands for the step, such as `/cart`."""


FunnelWidgetDefinitionType: TypeAlias = Literal["funnel"] | str
"""Marks the widget as a funnel."""


class GeomapWidgetDefinitionStyle(Model):
    """Colors of the shaded regions of a map."""

    palette: str
    """Name of the palette that goes from the lowest to the highest value, such as
    `hostmap_blues`.
    """

    palette_flip: bool
    """Whether the palette runs the other way round, from the highest to the lowest value.
    """


GeomapWidgetDefinitionType: TypeAlias = Literal["geomap"] | str
"""Marks the widget as a map."""


class GeomapWidgetDefinitionView(Model):
    """Part of the world that a map shows."""

    focus: str
    """`WORLD`, a continent such as `EUROPE` or `NORTH_AMERICA`, or the ISO code of a
    country such as `FR`. Readers can move the map from there.
    """


class GeomapWidgetRequestStyle(Model):
    """Colors of the points of a map layer."""

    color_by: str | None = None
    """Attribute whose values give the points their colors, such as `status`."""


GroupWidgetDefinitionType: TypeAlias = Literal["group"] | str
"""Marks the widget as a group of widgets."""


class HostMapRequest(Model):
    """Deprecated. Query for one dimension of a host map in its first form. Deprecated: use
    the form with `request_type`, described by `HostMapWidgetInfrastructureRequest`.
    """

    apm_query: LogQueryDefinition | None = None
    """Deprecated. Span search in the older request format. Deprecated: use `enrichments`
    with the data source `spans`.
    """

    event_query: LogQueryDefinition | None = None
    """Deprecated. Event search in the older request format. Deprecated: use `enrichments`
    with the data source `events`.
    """

    log_query: LogQueryDefinition | None = None
    """Deprecated. Log search in the older request format. Deprecated: use `enrichments`
    with the data source `logs`.
    """

    network_query: LogQueryDefinition | None = None
    """Deprecated. Search over network flows in the older request format. Deprecated: use
    `enrichments` with the data source `network`.
    """

    process_query: ProcessQueryDefinition | None = None
    """Deprecated. Process search in the older request format. Deprecated: use
    `enrichments` with the data source `process`.
    """

    profile_metrics_query: LogQueryDefinition | None = None
    """Deprecated. Search over profiles in the older request format. Deprecated: use
    `enrichments` with the data source `profiles`.
    """

    q: str | None = None
    """Metric query as text, grouped by `host` or by container, such as
    `avg:system.cpu.user{*} by {host}`.
    """

    rum_query: LogQueryDefinition | None = None
    """Deprecated. RUM event search in the older request format. Deprecated: use
    `enrichments` with the data source `rum`.
    """

    security_query: LogQueryDefinition | None = None
    """Deprecated. Search over security signals in the older request format. Deprecated:
    use `enrichments` with the data source `security_signals`.
    """


HostMapWidgetDefinitionRequestType: TypeAlias = (
    Literal["infrastructure_hostmap", "data_projection"] | str
)
"""Form of a host map. Absent for the first, deprecated form with `fill` and `size`.

- `infrastructure_hostmap`: Hosts, containers, pods or clusters known to the
  infrastructure list, with values from `enrichments`.
- `data_projection`: Rows of a published dataset (`query`), with columns assigned to
  color, size and group by `projection`.
"""


class HostMapWidgetDefinitionStyle(Model):
    """Deprecated. Colors of a host map in its first form. Deprecated: use `style` inside
    `requests`.
    """

    fill_max: str | None = None
    """Value that gets the last color of the palette, as text such as `100`, or `auto` for
    the highest value found.
    """

    fill_min: str | None = None
    """Value that gets the first color of the palette, as text such as `0`, or `auto` for
    the lowest value found.
    """

    palette: str | None = None
    """Name of the palette, such as `green_to_orange` or `hostmap_blues`."""

    palette_flip: bool | None = None
    """Whether the palette runs from high to low."""


HostMapWidgetDefinitionType: TypeAlias = Literal["hostmap"] | str
"""Marks the widget as a host map."""


HostMapWidgetDimension: TypeAlias = Literal["node", "fill", "size", "group"] | str
"""What a formula or a column decides about the nodes of a host map.

- `node`: Which rows belong to the same node.
- `fill`: Color of the node.
- `size`: Size of the node.
- `group`: Group that the node lies in.
"""


class HostMapWidgetFormula(Model):
    """An expression over the named queries whose value decides about the color or size of
    nodes.
    """

    alias: str | None = None
    """Name shown for the value instead of the expression."""

    dimension: HostMapWidgetDimension
    """What the value decides."""

    formula: str
    """Name of a query, or an expression over several such as `query1 / query2 * 100`."""

    number_format: WidgetNumberFormat | None = None
    """Unit in which the value is shown."""


class HostMapWidgetGroupBy(Model):
    """A column that nodes are gathered by."""

    column: str
    """Column of the infrastructure list, such as `tags` or `cloud_provider`."""

    key: str | None = None
    """Tag key when `column` is `tags`, such as `service` or `availability-zone`."""


HostMapWidgetInfrastructureRequestRequestType: TypeAlias = (
    Literal["infrastructure_hostmap"] | str
)
"""Says that nodes come from the infrastructure list."""


class HostMapWidgetInfrastructureStyle(Model):
    """Colors of the nodes of a host map."""

    fill_max: Number | None = None
    """Value that gets the last color of the palette. When absent, the highest value found.
    """

    fill_min: Number | None = None
    """Value that gets the first color of the palette. When absent, the lowest value found.
    """

    palette: str | None = None
    """Name of the palette, such as `green_to_orange` or `hostmap_blues`."""

    palette_flip: bool | None = None
    """Whether the palette runs from high to low."""


HostMapWidgetNodeType: TypeAlias = Literal["host", "container", "pod", "cluster"] | str
"""What a hexagon of a host map stands for.

- `host`: A machine that runs the Agent or is reported by a cloud integration.
- `container`: A running container.
- `pod`: A Kubernetes pod.
- `cluster`: A Kubernetes cluster.
"""


class HostMapWidgetProjectionDimensionMapping(Model):
    """Assigns one column of a dataset."""

    alias: str | None = None
    """Name shown for the column instead of its own."""

    column: str
    """Name of the column in the dataset."""

    dimension: HostMapWidgetDimension
    """What the column decides."""

    number_format: WidgetNumberFormat | None = None
    """Unit in which the values of the column are shown."""


HostMapWidgetProjectionType: TypeAlias = Literal["hostmap"] | str
"""Says that rows are drawn as the nodes of a host map."""


HostMapWidgetScalarRequestResponseFormat: TypeAlias = Literal["scalar"] | str
"""Shape of the results of a host map query.

- `scalar`: One value for each node over the whole time frame.
"""


IFrameWidgetDefinitionType: TypeAlias = Literal["iframe"] | str
"""Marks the widget as an embedded web page."""


ImageWidgetDefinitionType: TypeAlias = Literal["image"] | str
"""Marks the widget as a picture."""


ListStreamColumnWidth: TypeAlias = Literal["auto", "compact", "full"] | str
"""Width of a column.

- `auto`: As wide as its content needs.
- `compact`: As narrow as possible.
- `full`: As wide as its longest content, without cutting it off.
"""


ListStreamComputeAggregation: TypeAlias = (
    Literal[
        "count",
        "cardinality",
        "median",
        "pc75",
        "pc90",
        "pc95",
        "pc98",
        "pc99",
        "sum",
        "min",
        "max",
        "avg",
        "earliest",
        "latest",
        "most_frequent",
    ]
    | str
)
"""How the values of a facet are combined into one for each row.

- `count`: Number of events.
- `cardinality`: Number of different values.
- `median`: Middle value.
- `pc75`: 75th percentile.
- `pc90`: 90th percentile.
- `pc95`: 95th percentile.
- `pc98`: 98th percentile.
- `pc99`: 99th percentile.
- `sum`: Sum of the values.
- `min`: Lowest value.
- `max`: Highest value.
- `avg`: Mean of the values.
- `earliest`: Value of the oldest event.
- `latest`: Value of the newest event.
- `most_frequent`: Value that occurs most often.
"""


class ListStreamComputeItems(Model):
    """A computed column of a list of transactions."""

    aggregation: ListStreamComputeAggregation
    """How values are combined."""

    facet: str | None = None
    """Facet whose values are combined, such as `@duration` or `service`. Not needed for
    `count`.
    """


class ListStreamGroupByItems(Model):
    """A facet that events are gathered by."""

    facet: str
    """Facet that all events of a row have in common, such as `service` or `@trace_id`."""


ListStreamIssuePersona: TypeAlias = Literal["all", "browser", "mobile", "backend"] | str
"""Kind of code that issues of Error Tracking come from.

- `all`: All kinds.
- `browser`: Web pages.
- `mobile`: Mobile apps.
- `backend`: Services on servers.
"""


ListStreamIssueState: TypeAlias = (
    Literal["OPEN", "IGNORED", "ACKNOWLEDGED", "RESOLVED"] | str
)
"""State of an issue of Error Tracking.

- `OPEN`: New or seen again, and nobody has taken it on.
- `ACKNOWLEDGED`: Somebody has confirmed that it needs work.
- `IGNORED`: Left alone on purpose.
- `RESOLVED`: Fixed.
"""


ListStreamQueryVersion: TypeAlias = Literal["sequential_query"] | str
"""Variant of the query for transactions. When absent, the first variant runs.

- `sequential_query`: Gathers transactions by a query that runs in sequential steps.
"""


ListStreamResponseFormat: TypeAlias = Literal["event_list"] | str
"""Shape of the results of a list.

- `event_list`: A row for each event or object.
"""


ListStreamSource: TypeAlias = (
    Literal[
        "logs_stream",
        "audit_stream",
        "ci_pipeline_stream",
        "ci_test_stream",
        "rum_issue_stream",
        "apm_issue_stream",
        "trace_stream",
        "logs_issue_stream",
        "logs_pattern_stream",
        "logs_transaction_stream",
        "event_stream",
        "rum_stream",
        "llm_observability_stream",
        "issue_stream",
        "security_runtime_stream",
        "security_signals_stream",
        "incidents_stream",
    ]
    | str
)
"""What a list shows.

- `logs_stream`: Single logs.
- `logs_pattern_stream`: Logs gathered by the pattern of their text, with the number of
  logs for each.
- `logs_transaction_stream`: Logs gathered by a shared value, such as an order number,
  with computed columns.
- `logs_issue_stream`: Issues that Error Tracking finds in logs.
- `audit_stream`: Audit trail events.
- `ci_pipeline_stream`: Runs of CI pipelines.
- `ci_test_stream`: Runs of tests in CI.
- `rum_stream`: RUM (real user monitoring) events.
- `rum_issue_stream`: Issues that Error Tracking finds in RUM events.
- `apm_issue_stream`: Issues that Error Tracking finds in spans.
- `issue_stream`: Issues of Error Tracking from all kinds of code, which can be narrowed
  down by state, team and assignee.
- `trace_stream`: Spans.
- `event_stream`: Events.
- `llm_observability_stream`: Spans of calls to language models.
- `security_runtime_stream`: Activity that runtime protection detects on workloads.
- `security_signals_stream`: Security signals.
- `incidents_stream`: Incidents.
"""


ListStreamWidgetDefinitionType: TypeAlias = Literal["list_stream"] | str
"""Marks the widget as a list."""


MonitorSummaryWidgetDefinitionType: TypeAlias = Literal["manage_status"] | str
"""Marks the widget as an overview of monitors."""


NoteWidgetDefinitionType: TypeAlias = Literal["note"] | str
"""Marks the widget as a note."""


PointPlotDimension: TypeAlias = Literal["group", "time", "y", "radius"] | str
"""Visual quality of a point that a column decides.

- `group`: The color; points with the same value belong to one group in the legend.
- `time`: The position on the horizontal axis. When no column is given for it, the
  timestamp of the event.
- `y`: The position on the vertical axis; the column must be numeric.
- `radius`: The size of the point; the column must be numeric.
"""


class PointPlotProjectionDimension(Model):
    """Ties one column of the events to one visual quality of the points."""

    alias: str | None = None
    """Name shown for the column in legend and tooltip. When absent, the column's own name.
    """

    column: str
    """Facet or attribute that is read from each event, such as `@duration` or `host`."""

    dimension: PointPlotDimension
    """What the column decides."""


PointPlotProjectionType: TypeAlias = Literal["point_plot"] | str
"""Kind of projection; always `point_plot`."""


PointPlotWidgetDefinitionType: TypeAlias = Literal["point_plot"] | str
"""Names the point plot widget; always `point_plot`."""


PointPlotWidgetLegendType: TypeAlias = Literal["automatic", "none"] | str
"""Whether the legend of a point plot is shown.

- `automatic`: Shown when there is room for it.
- `none`: Never shown.
"""


class PowerpackTemplateVariableContents(Model):
    """One template variable of a powerpack and the values it takes on this dashboard."""

    name: str
    """Name of the variable as the widgets of the powerpack use it, without the `$`."""

    prefix: Nullable[str] = None
    """Tag key or facet that the variable filters by, such as `env`. When absent or null,
    the values are used as they stand.
    """

    values: list[str]
    """Values that the variable has on this dashboard. `*` stands for any value."""


class PowerpackTemplateVariables(Model):
    """Template variables of a powerpack, split by where their values come from."""

    controlled_by_powerpack: list[PowerpackTemplateVariableContents] | None = None
    """Variables whose values are fixed for this use of the powerpack; the selectors at the
    top of the dashboard do not change them.
    """

    controlled_externally: list[PowerpackTemplateVariableContents] | None = None
    """Variables that follow the dashboard's own template variables, so that its selectors
    change them.
    """


PowerpackWidgetDefinitionType: TypeAlias = Literal["powerpack"] | str
"""Names the powerpack widget; always `powerpack`."""


class ProductAnalyticsAudienceOccurrenceFilter(Model):
    """Keeps only users by how often they did what the query looks for, such as at least
    three times.
    """

    operator: str | None = None
    """How the count is compared with `value`, such as `>=` or `=`."""

    value: str | None = None
    """Number of occurrences to compare with, as text, for example `3`."""


ProductAnalyticsFunnelComputeAggregation: TypeAlias = (
    Literal["cardinality", "count"] | str
)
"""How the journeys through a funnel are counted.

- `cardinality`: Each user or session counts once however often it passes.
- `count`: Every passage counts.
"""


ProductAnalyticsFunnelComputeMetric: TypeAlias = (
    Literal["__dd.conversion", "__dd.conversion_rate"] | str
)
"""Figure that a funnel shows.

- `__dd.conversion`: Number of journeys that reached the step.
- `__dd.conversion_rate`: Share of the journeys that reached the step.
"""


class ProductAnalyticsFunnelGroupBySort(Model):
    """Order of the groups of a funnel."""

    __closed__ = True

    aggregation: str
    """How the value to sort by is computed, such as `count` or `cardinality`."""

    metric: str | None = None
    """Figure to sort by, such as `__dd.conversion`. When absent, the plain count."""

    order: WidgetSort | None = None
    """Direction. When absent, largest first."""


ProductAnalyticsFunnelRequestType: TypeAlias = Literal["user_journey_funnel"] | str
"""Kind of request, a funnel over user journeys; always `user_journey_funnel`. It tells
this funnel from the older RUM funnel (`funnel`).
"""


PublishedDatasetProvider: TypeAlias = Literal["ddsql_query"] | str
"""What a published dataset was made with.

- `ddsql_query`: A query in DDSQL, the SQL dialect of the product, that was saved and
  published.
"""


QueryValueWidgetComparisonDirectionality: TypeAlias = (
    Literal["increase_better", "decrease_better", "neutral"] | str
)
"""Which direction of change is good, for the color of the difference.

- `increase_better`: A rise is green and a fall is red, as for orders or conversion.
- `decrease_better`: A fall is green and a rise is red, as for errors or latency.
- `neutral`: The difference has no judging color.
"""


QueryValueWidgetComparisonType: TypeAlias = (
    Literal["absolute", "relative", "both"] | str
)
"""How the difference from the earlier value is shown.

- `absolute`: In the unit of the value.
- `relative`: In percent of the earlier value.
- `both`: In the unit of the value and in percent.
"""


QueryValueWidgetDefinitionType: TypeAlias = Literal["query_value"] | str
"""Names the query value widget; always `query_value`."""


RetentionCurveRequestType: TypeAlias = Literal["retention_curve"] | str
"""Kind of request, a retention curve; always `retention_curve`."""


class RetentionCurveStyle(Model):
    """Look of a retention curve."""

    __closed__ = True

    palette: str | None = None
    """Name of the color palette of the lines, such as `dog_classic` or `purple`. When
    absent, the default palette.
    """


RetentionCurveWidgetDefinitionType: TypeAlias = Literal["retention_curve"] | str
"""Names the retention curve widget; always `retention_curve`."""


RetentionGridRequestType: TypeAlias = Literal["retention_grid"] | str
"""Kind of request, a retention grid; always `retention_grid`."""


class RetentionQuery(Model):
    """Measures how many users of a cohort, those who did something in the same period,
    return later.
    """

    __closed__ = True

    compute: RetentionCompute
    """What is measured, the number or the share of those who return."""

    data_source: RetentionDataSource = "product_analytics_retention"
    """Always `product_analytics_retention`."""

    filters: RetentionFilters | None = None
    """Limits the users looked at, by audience or by a search. When absent, all users
    count.
    """

    group_by: list[RetentionGroupBy] | None = None
    """Facets that split the result, such as `@geo.country`. When absent, one result for
    everybody.
    """

    name: str | None = None
    """Name by which formulas refer to the query."""

    search: RetentionSearch
    """What makes a user part of a cohort and what counts as a return."""


RunWorkflowWidgetDefinitionType: TypeAlias = Literal["run_workflow"] | str
"""Names the run workflow widget; always `run_workflow`."""


class RunWorkflowWidgetInput(Model):
    """The value of one input parameter of the workflow."""

    name: str
    """Name of the input parameter as the workflow defines it."""

    value: str
    """Value as text. It may hold template variables, for instance `$env.value` for the
    value chosen for `env`.
    """


SLOListWidgetDefinitionType: TypeAlias = Literal["slo_list"] | str
"""Names the SLO list widget; always `slo_list`."""


class SLOListWidgetQuery(Model):
    """Search for the SLOs of the table."""

    limit: Annotated[int, Field(ge=1, le=100)] | None = None
    """Largest number of SLOs in the table, from 1 to 100."""

    query_string: str
    """Search in the syntax of the SLO list page, such as `env:prod AND service:checkout`.
    Empty matches every SLO.
    """

    sort: list[WidgetFieldSort] | None = None
    """Column to sort by, with its direction, for example `status.sli` ascending to have
    the worst first. When absent, the service's order.
    """


SLOListWidgetRequestType: TypeAlias = Literal["slo_list"] | str
"""Kind of request, a list of SLOs; always `slo_list`."""


SLOWidgetDefinitionType: TypeAlias = Literal["slo"] | str
"""Names the SLO widget; always `slo`."""


class SankeyJoinKeys(Model):
    """Attributes that tie single events together into one flow."""

    __closed__ = True

    primary: str
    """Attribute that events of one flow must share, such as `@session.id` or `@usr.id`."""

    secondary: list[str] | None = None
    """Further attributes that must be equal too. When absent, the primary one decides
    alone.
    """


SankeyNetworkDataSource: TypeAlias = Literal["network_device_flows", "network"] | str
"""Where the flows of a network Sankey diagram come from.

- `network_device_flows`: Flow records of network devices such as routers (NetFlow,
  sFlow, IPFIX).
- `network`: Connections between hosts and containers as the Agent sees them (Cloud
  Network Monitoring).
"""


class SankeyNetworkQueryCompute(Model):
    """What decides the thickness of a flow."""

    __closed__ = True

    aggregation: EventsAggregation
    """How the values of a flow are brought down to one, such as `sum`."""

    metric: str
    """Field that is aggregated, such as the number of bytes (`@bytes`)."""


SankeyNetworkQueryMode: TypeAlias = Literal["target"] | str
"""How a network diagram is built; always `target`."""


class SankeyNetworkQuerySort(Model):
    """Order of the flows of a network diagram."""

    field: str | None = None
    """Field to sort by."""

    order: WidgetSort | None = None
    """Direction of the order."""


SankeyNetworkRequestType: TypeAlias = Literal["netflow_sankey"] | str
"""Kind of request, a Sankey diagram of network traffic; always `netflow_sankey`."""


SankeyRumDataSource: TypeAlias = Literal["rum", "product_analytics"] | str
"""Where the user journeys of a Sankey diagram come from.

- `rum`: Sessions collected by Real User Monitoring.
- `product_analytics`: Events kept by Product Analytics.
"""


SankeyRumQueryMode: TypeAlias = Literal["source", "target"] | str
"""Direction in which journeys are followed.

- `source`: Forward from a starting page, to see where users go.
- `target`: Backward from a final page, to see where users came from.
"""


SankeyWidgetDefinitionType: TypeAlias = Literal["sankey"] | str
"""Names the Sankey widget, and within it the request for user journeys; always `sankey`.
"""


ScatterPlotWidgetDefinitionType: TypeAlias = Literal["scatterplot"] | str
"""Names the scatter plot widget; always `scatterplot`."""


ScatterplotDimension: TypeAlias = Literal["x", "y", "radius", "color"] | str
"""Quality of the points that a formula decides.

- `x`: Position on the horizontal axis.
- `y`: Position on the vertical axis.
- `radius`: Size of the point.
- `color`: Color of the point, from a scale of the formula's values.
"""


ScatterplotWidgetAggregator: TypeAlias = (
    Literal["avg", "last", "max", "min", "sum"] | str
)
"""How the values of a group over the window are brought down to one.

- `avg`: Mean of the values.
- `last`: Most recent value.
- `max`: Largest value.
- `min`: Smallest value.
- `sum`: Total of the values.
"""


class ScatterplotWidgetFormula(Model):
    """A formula over the named queries, with the dimension of the points that its result
    decides.
    """

    alias: str | None = None
    """Name shown for the formula, for example as the axis label. When absent, the formula
    itself.
    """

    dimension: ScatterplotDimension
    """What the result decides."""

    formula: str
    """Arithmetic over query names and functions, such as `query1` or `query1 / query2 *
    100`.
    """


class SelectableTemplateVariableItems(Model):
    """A template variable that viewers of a shared dashboard may set, with the values that
    they may see. Variables that are not listed stay at their defaults and are hidden
    from viewers.
    """

    default_value: str | None = None
    """Value that applies until the viewer chooses one; `*` stands for no restriction."""

    name: str | None = None
    """Name of the template variable on the dashboard."""

    prefix: Nullable[str] = None
    """Tag key or attribute that the variable filters by, the same as on the dashboard.
    Absent for variables of type `group`, null for variables that stand for plain text.
    """

    type: Nullable[str] = None
    """What the variable is for, the same as on the dashboard: absent or null for a filter,
    `group` for tag keys to group by.
    """

    visible_tags: Nullable[list[str]] = None
    """Values that viewers can choose from. With null or an empty list they can choose
    every value.
    """


ServiceMapWidgetDefinitionType: TypeAlias = Literal["servicemap"] | str
"""Marks the widget as a service map; always `servicemap`."""


ServiceSummaryWidgetDefinitionType: TypeAlias = Literal["trace_service"] | str
"""Marks the widget as a service summary; always `trace_service`."""


class SharedDashboardAuthor(Model):
    """User who shared a dashboard. Set by the service."""

    handle: Annotated[str | None, ReadOnly()] = None
    """Handle of the user, or the ID of the service account.

    Read-only: the server sets it.
    """

    name: Annotated[Nullable[str], ReadOnly()] = None
    """Display name of the user; null when the account has none.

    Read-only: the server sets it.
    """


class SharedDashboardInviteesItems(Model):
    """A person who may open a share of type `invite`."""

    access_expiration: Nullable[DateTime] = None
    """When the person's access ends, as an ISO 8601 date-time. Null for access as long as
    the share exists.
    """

    created_at: Annotated[DateTime | None, ReadOnly()] = None
    """When the person was added, as an ISO 8601 date-time. Set by the service.

    Read-only: the server sets it.
    """

    email: str
    """Email address that the invitation goes to and that the person signs in with."""


class SharedDashboardInvitesDataObjectAttributes(Model):
    """Address and state of one invitation. In requests only `email` counts."""

    created_at: Annotated[DateTime | None, ReadOnly()] = None
    """When the invitation was sent, as an ISO 8601 date-time. Set by the service.

    Read-only: the server sets it.
    """

    email: str | None = None
    """Address that the invitation goes to. It must be on the list of invitees of the
    share.
    """

    has_session: Annotated[bool | None, ReadOnly()] = None
    """Whether the person has signed in through the invitation and the session is still
    running. Set by the service.

    Read-only: the server sets it.
    """

    invitation_expiry: Annotated[DateTime | None, ReadOnly()] = None
    """When the link in the email stops working, as an ISO 8601 date-time, one hour after
    it was sent. Set by the service.

    Read-only: the server sets it.
    """

    session_expiry: Annotated[Nullable[DateTime], ReadOnly()] = None
    """When the person's session ends and a new invitation is needed, as an ISO 8601
    date-time; null as long as there is no session. Set by the service.

    Read-only: the server sets it.
    """

    share_token: Annotated[str | None, Field(repr=False), ReadOnly()] = None
    """Token of the share that the invitation is for. Set by the service.

    Read-only: the server sets it.
    """


class SharedDashboardInvitesMetaPage(Model):
    """Size of the list of invitations."""

    total_count: int | None = None
    """How many invitations the share has, over all pages."""


SharedDashboardStatus: TypeAlias = Literal["active", "paused"] | str
"""Whether the link of a shared dashboard works.

- `active`: Viewers can open the dashboard.
- `paused`: The link is kept, but opens nothing until the share is active again.
"""


class SharedDashboardUpdateRequestGlobalTime(Model):
    """Time frame that viewers see first. Null drops the one set before."""

    live_span: DashboardGlobalTimeLiveSpan | None = None
    """How far back from now the dashboard reaches."""


class SplitConfigSortCompute(Model):
    """Measure by which the graphs of a split are ordered."""

    aggregation: str
    """How the measure is brought down to one value for each graph, such as `sum` or `avg`.
    """

    metric: str
    """Metric or facet to order by, for example `system.cpu.user`."""


class SplitDimension(Model):
    """What a graph is split by."""

    one_graph_per: str
    """Tag key or facet; each of its values gets a graph of its own, for example `service`.
    """


SplitGraphVizSize: TypeAlias = Literal["xs", "sm", "md", "lg"] | str
"""Size of each graph of a split, and so how many fit in a row.

- `xs`: Smallest; the most graphs in a row.
- `sm`: Small.
- `md`: Medium.
- `lg`: Large; the fewest graphs in a row.
"""


SplitGraphWidgetDefinitionType: TypeAlias = Literal["split_group"] | str
"""Names the split graph widget; always `split_group`."""


class SplitSort(Model):
    """Order of the graphs of a split."""

    compute: SplitConfigSortCompute | None = None
    """Measure to order by. When absent, the graphs are ordered by the value of the tag."""

    order: WidgetSort
    """Direction of the order."""


class SplitVectorEntryItem(Model):
    """A tag key with the values that a graph of a split shows."""

    tag_key: Annotated[str, Field(min_length=1)]
    """Tag key or facet, such as `service`."""

    tag_values: list[str]
    """Values of the key. An empty list stands for what has no value for the key."""


SunburstWidgetDefinitionType: TypeAlias = Literal["sunburst"] | str
"""Marks the widget as a sunburst; always `sunburst`."""


SunburstWidgetLegendInlineAutomaticType: TypeAlias = (
    Literal["inline", "automatic"] | str
)
"""Where the names of the segments stand.

- `inline`: In and beside the segments.
- `automatic`: In the segments or in a table, depending on the size of the widget.
"""


SunburstWidgetLegendTableType: TypeAlias = Literal["table", "none"] | str
"""Whether a sunburst has a table of its segments.

- `table`: The table stands beside the chart.
- `none`: There is no legend.
"""


class SunburstWidgetRequest(Model):
    """The query whose groups become segments, as `queries` with `formulas`, or in one of
    the older request formats.
    """

    apm_query: LogQueryDefinition | None = None
    """Deprecated. Span search in the older request format. Deprecated: use `queries` with
    the data source `spans`.
    """

    audit_query: LogQueryDefinition | None = None
    """Deprecated. Audit trail search in the older request format. Deprecated: use
    `queries` with the data source `audit`.
    """

    event_query: LogQueryDefinition | None = None
    """Deprecated. Event search in the older request format. Deprecated: use `queries` with
    the data source `events`.
    """

    formulas: list[WidgetFormula] | None = None
    """Formulas over the named queries; their results are the sizes of the segments."""

    log_query: LogQueryDefinition | None = None
    """Deprecated. Log search in the older request format. Deprecated: use `queries` with
    the data source `logs`.
    """

    network_query: LogQueryDefinition | None = None
    """Deprecated. Search over network flows in the older request format. Deprecated: use
    `queries` with the data source `network`.
    """

    process_query: ProcessQueryDefinition | None = None
    """Deprecated. Process search in the older request format. Deprecated: use `queries`
    with the data source `process`.
    """

    profile_metrics_query: LogQueryDefinition | None = None
    """Deprecated. Search over profiles in the older request format. Deprecated: use
    `queries` with the data source `profiles`.
    """

    q: str | None = None
    """Deprecated. Metric query in the older request format. Deprecated: use `queries` with
    the data source `metrics`.
    """

    queries: list[FormulaAndFunctionQueryDefinition] | None = None
    """Queries that the formulas refer to by name. What they group by makes the rings, from
    the inside out.
    """

    response_format: FormulaAndFunctionResponseFormat | None = None
    """Always `scalar` in this widget, one size for each segment."""

    rum_query: LogQueryDefinition | None = None
    """Deprecated. RUM event search in the older request format. Deprecated: use `queries`
    with the data source `rum`.
    """

    security_query: LogQueryDefinition | None = None
    """Deprecated. Search over security signals in the older request format. Deprecated:
    use `queries` with the data source `security_signals`.
    """

    sort: WidgetSortBy | None = None
    """Order of the segments and how many there are."""

    style: WidgetStyle | None = None
    """Color palette of the segments. When absent, the default one."""


TableWidgetDefinitionType: TypeAlias = Literal["query_table"] | str
"""Marks the widget as a table; always `query_table`."""


TableWidgetHasSearchBar: TypeAlias = Literal["always", "never", "auto"] | str
"""Whether a table has a search field above its rows.

- `always`: Always shown.
- `never`: Never shown.
- `auto`: Shown when the table is tall enough for it.
"""


TableWidgetTextFormatMatchType: TypeAlias = (
    Literal["is", "is_not", "contains", "does_not_contain", "starts_with", "ends_with"]
    | str
)
"""How the text of a cell is compared.

- `is`: The cell is exactly the value.
- `is_not`: The cell is anything but the value.
- `contains`: The value occurs somewhere in the cell.
- `does_not_contain`: The value occurs nowhere in the cell.
- `starts_with`: The cell begins with the value.
- `ends_with`: The cell ends with the value.
"""


TableWidgetTextFormatPalette: TypeAlias = (
    Literal[
        "white_on_red",
        "white_on_yellow",
        "white_on_green",
        "black_on_light_red",
        "black_on_light_yellow",
        "black_on_light_green",
        "red_on_white",
        "yellow_on_white",
        "green_on_white",
        "custom_bg",
        "custom_text",
    ]
    | str
)
"""Colors of a cell that a rule matches, as text color on background color.

- `white_on_red`: White text on red.
- `white_on_yellow`: White text on yellow.
- `white_on_green`: White text on green.
- `black_on_light_red`: Black text on light red.
- `black_on_light_yellow`: Black text on light yellow.
- `black_on_light_green`: Black text on light green.
- `red_on_white`: Red text on white.
- `yellow_on_white`: Yellow text on white.
- `green_on_white`: Green text on white.
- `custom_bg`: The background color is that of `custom_bg_color`.
- `custom_text`: The text color is that of `custom_fg_color`.
"""


TableWidgetTextFormatReplaceAllType: TypeAlias = Literal["all"] | str
"""Says that the whole text is replaced; always `all`."""


TableWidgetTextFormatReplaceSubstringType: TypeAlias = Literal["substring"] | str
"""Says that a part of the text is replaced; always `substring`."""


TimeseriesBackgroundType: TypeAlias = Literal["bars", "area"] | str
"""How the graph behind a number is drawn.

- `bars`: As one bar for each interval.
- `area`: As a filled line.
"""


TopologyMapWidgetDefinitionType: TypeAlias = Literal["topology_map"] | str
"""Marks the widget as a topology map; always `topology_map`."""


TopologyQueryDataStreamsDataSource: TypeAlias = Literal["data_streams"] | str
"""Says that the map comes from Data Streams Monitoring; always `data_streams`."""


TopologyQueryServiceMapDataSource: TypeAlias = Literal["service_map"] | str
"""Says that the map comes from the traces of APM; always `service_map`."""


TopologyRequestType: TypeAlias = Literal["topology"] | str
"""Kind of request, a map of nodes and lines; always `topology`."""


TreeMapColorBy: TypeAlias = Literal["user"] | str
"""Deprecated. What the colors of an old tree map of processes stood for. Deprecated: use
`style` of the request.

- `user`: One color for each user that runs processes.
"""


TreeMapGroupBy: TypeAlias = Literal["user", "family", "process"] | str
"""Deprecated. What an old tree map of processes was divided by. Deprecated: use `queries`
of the request with their groups.

- `user`: The user that runs the processes.
- `family`: The family of programs.
- `process`: The single process.
"""


TreeMapSizeBy: TypeAlias = Literal["pct_cpu", "pct_mem"] | str
"""Deprecated. What the areas of an old tree map of processes stood for. Deprecated: use
`formulas` of the request.

- `pct_cpu`: Share of CPU time in percent.
- `pct_mem`: Share of memory in percent.
"""


TreeMapWidgetDefinitionType: TypeAlias = Literal["treemap"] | str
"""Marks the widget as a tree map; always `treemap`."""


class TreeMapWidgetRequest(Model):
    """The query whose groups become areas."""

    formulas: list[WidgetFormula] | None = None
    """Formulas over the named queries; their results are the sizes of the areas. A second
    formula gives the color, for instance the change since an hour ago.
    """

    q: str | None = None
    """Deprecated. Metric query in the older request format. Deprecated: use `queries` with
    the data source `metrics`.
    """

    queries: list[FormulaAndFunctionQueryDefinition] | None = None
    """Queries that the formulas refer to by name. What they group by makes the areas, from
    the outermost level in.
    """

    response_format: FormulaAndFunctionResponseFormat | None = None
    """Always `scalar` in tree maps, one size for each area."""

    sort: WidgetSortBy | None = None
    """Order of the areas and how many there are."""

    style: WidgetRequestStyle | None = None
    """Color palette of the areas. When absent, the default one."""


ViewingPreferencesTheme: TypeAlias = Literal["system", "light", "dark"] | str
"""Color theme of a shared dashboard. When absent, the service chooses.

- `system`: Follows the setting of the viewer's computer.
- `light`: Dark text on a light background.
- `dark`: Light text on a dark background.
"""


WidgetBackgroundColor = TypeAliasType("WidgetBackgroundColor", str)
"""Name of the background color of a free text or of a group's title bar, such as `white`,
`gray`, `yellow`, `vivid_blue` or `vivid_green`. When absent, the standard color of the
theme.
"""


WidgetChangeType: TypeAlias = Literal["absolute", "relative"] | str
"""How a change widget expresses the difference between now and then. When absent,
`absolute`.

- `absolute`: In the unit of the value.
- `relative`: In percent of the earlier value.
"""


WidgetColorPreference: TypeAlias = Literal["background", "text"] | str
"""Which part of the counts in a monitor summary takes the color of the state.

- `background`: The field behind the number.
- `text`: The number itself.
"""


WidgetCompareTo: TypeAlias = (
    Literal["hour_before", "day_before", "week_before", "month_before"] | str
)
"""How far back the earlier value of a change widget lies.

- `hour_before`: One hour.
- `day_before`: One day.
- `week_before`: One week.
- `month_before`: One month.
"""


WidgetEventSize: TypeAlias = Literal["s", "l"] | str
"""How much of each event a list of events shows.

- `s`: Only the title line.
- `l`: The title with the text of the event.
"""


WidgetGrouping: TypeAlias = Literal["check", "cluster"] | str
"""Whether a check status widget shows one check or counts many.

- `check`: The state of the check for a single group.
- `cluster`: How many groups are in each state.
"""


WidgetHorizontalAlign: TypeAlias = Literal["center", "left", "right"] | str
"""Where an image stands from left to right when it does not fill its widget."""


WidgetImageSizing: TypeAlias = (
    Literal["fill", "contain", "cover", "none", "scale-down", "zoom", "fit", "center"]
    | str
)
"""How an image is fitted to its widget. `zoom`, `fit` and `center` are names of older
dashboards for `cover`, `contain` and `none`.

- `fill`: Stretched to the widget in both directions, without regard to its proportions.
- `contain`: As large as possible with the whole image visible.
- `cover`: So large that no space is left, with edges cut off.
- `none`: In its own size.
- `scale-down`: In its own size, or smaller if it would not fit.
- `zoom`: Older name of `cover`.
- `fit`: Older name of `contain`.
- `center`: Older name of `none`.
"""


class WidgetLayout(Model):
    """Place and size of a widget. On dashboards with the layout `ordered` one unit is a
    cell of a grid 12 columns wide; with `free` it is a small step of the canvas.
    """

    height: Annotated[int, Field(ge=0)]
    """Height in units."""

    is_column_break: bool | None = None
    """Whether the widget begins the second column when a wide screen shows the dashboard
    in two columns. At most one widget of a dashboard sets it.
    """

    width: Annotated[int, Field(ge=0)]
    """Width in units. On an `ordered` dashboard `x` plus `width` is at most 12."""

    x: Annotated[int, Field(ge=0)]
    """Distance from the left edge in units, counted from zero."""

    y: Annotated[int, Field(ge=0)]
    """Distance from the top in units, counted from zero."""


WidgetLayoutType: TypeAlias = Literal["ordered"] | str
"""How the widgets inside a group are placed; always `ordered`, on a grid."""


WidgetMargin: TypeAlias = Literal["sm", "md", "lg", "small", "large"] | str
"""Space between an image and the edge of its widget. `small` and `large` are names of
older dashboards for `sm` and `lg`.

- `sm`: Little.
- `md`: Some.
- `lg`: Much.
- `small`: Older name of `sm`.
- `large`: Older name of `lg`.
"""


WidgetMonitorSummaryDisplayFormat: TypeAlias = (
    Literal["counts", "countsAndList", "list"] | str
)
"""Which parts a monitor summary has.

- `counts`: How many monitors are in each state.
- `countsAndList`: The counts and the list of monitors below.
- `list`: The list of monitors.
"""


WidgetMonitorSummarySort: TypeAlias = (
    Literal[
        "name",
        "group",
        "status",
        "tags",
        "triggered",
        "group,asc",
        "group,desc",
        "name,asc",
        "name,desc",
        "status,asc",
        "status,desc",
        "tags,asc",
        "tags,desc",
        "triggered,asc",
        "triggered,desc",
        "priority,asc",
        "priority,desc",
    ]
    | str
)
"""Order of the monitors in a monitor summary: a column, or a column with a direction after
a comma (`asc` ascending, `desc` descending). A column without a direction is in the
service's usual order for it.

- `name`: By name.
- `group`: By the group of the monitor that triggered.
- `status`: By state, worst first.
- `tags`: By tags.
- `triggered`: By the time since the monitor triggered.
- `group,asc`: By group, A to Z.
- `group,desc`: By group, Z to A.
- `name,asc`: By name, A to Z.
- `name,desc`: By name, Z to A.
- `status,asc`: By state, ascending.
- `status,desc`: By state, descending.
- `tags,asc`: By tags, A to Z.
- `tags,desc`: By tags, Z to A.
- `triggered,asc`: By the time since the trigger, ascending.
- `triggered,desc`: By the time since the trigger, descending.
- `priority,asc`: By priority, P1 first.
- `priority,desc`: By priority, P5 first.
"""


WidgetNodeType: TypeAlias = Literal["host", "container"] | str
"""What the hexagons of a host map in its older form stand for.

- `host`: Hosts.
- `container`: Containers.
"""


WidgetOrderBy: TypeAlias = Literal["change", "name", "present", "past"] | str
"""By what the rows of a change widget are ordered.

- `change`: The difference between now and then.
- `name`: The name of the group.
- `present`: The present value.
- `past`: The earlier value.
"""


WidgetServiceSummaryDisplayFormat: TypeAlias = (
    Literal["one_column", "two_column", "three_column"] | str
)
"""Number of columns that the graphs of a service summary stand in.

- `one_column`: One below the other.
- `two_column`: Two side by side.
- `three_column`: Three side by side.
"""


WidgetSizeFormat: TypeAlias = Literal["small", "medium", "large"] | str
"""Height of the graphs in a service summary."""


WidgetSummaryType: TypeAlias = Literal["monitors", "groups", "combined"] | str
"""What a monitor summary counts and lists.

- `monitors`: Monitors, each once.
- `groups`: Groups of monitors, such as each host of a monitor that alerts by host.
- `combined`: Monitors, with their groups below them.
"""


WidgetTickEdge: TypeAlias = Literal["bottom", "left", "right", "top"] | str
"""Edge of a note that its pointer stands on."""


WidgetTimeWindows: TypeAlias = (
    Literal[
        "7d",
        "30d",
        "90d",
        "week_to_date",
        "previous_week",
        "month_to_date",
        "previous_month",
        "global_time",
    ]
    | str
)
"""Window of time over which an SLO widget computes the status.

- `7d`: The last 7 days.
- `30d`: The last 30 days.
- `90d`: The last 90 days.
- `week_to_date`: From the start of this week until now.
- `previous_week`: The last full week.
- `month_to_date`: From the first of this month until now.
- `previous_month`: The last full month.
- `global_time`: The window chosen for the dashboard.
"""


WidgetVerticalAlign: TypeAlias = Literal["center", "top", "bottom"] | str
"""Where the content of a note or an image stands from top to bottom."""


WidgetViewMode: TypeAlias = Literal["overall", "component", "both"] | str
"""Which rows of an SLO that consists of groups or monitors are shown.

- `overall`: Only the status of the SLO as a whole.
- `component`: Only the status of each group or monitor.
- `both`: The whole and each group or monitor.
"""


WidgetVizType: TypeAlias = Literal["timeseries", "toplist"] | str
"""How an alert graph is drawn.

- `timeseries`: Over time.
- `toplist`: As a list of the groups by their present value.
"""


WildcardWidgetDefinitionType: TypeAlias = Literal["wildcard"] | str
"""Marks the widget as a wildcard widget; always `wildcard`."""


WildcardWidgetSpecificationType: TypeAlias = Literal["vega", "vega-lite"] | str
"""Language that a drawing is written in.

- `vega`: Vega, the fuller and wordier of the two.
- `vega-lite`: Vega-Lite, shorter and enough for most charts.
"""


class AlertGraphWidgetDefinition(Model):
    """Graph of the query of a metric monitor, with its thresholds. It follows the monitor,
    so that a changed query or threshold shows here without changing the dashboard.
    """

    alert_id: str
    """ID of the monitor, as text."""

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    time: WidgetTime | None = None
    """Own time frame of the widget. Without it, the widget follows the time frame chosen
    on the dashboard.
    """

    title: str | None = None
    """Heading above the widget. Without one, the widget has no heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: AlertGraphWidgetDefinitionType = "alert_graph"
    """Always `alert_graph`."""

    viz_type: WidgetVizType
    """Whether the query is drawn over time or as a ranking of its groups."""


class AlertValueWidgetDefinition(Model):
    """The present value of the query of a metric monitor as one large number, in the color
    of the monitor's state.
    """

    alert_id: str
    """ID of the monitor, as text."""

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    precision: int | None = None
    """Number of decimal places shown. When absent, as many as the value needs."""

    text_align: WidgetTextAlign | None = None
    """Where the number stands in the widget."""

    title: str | None = None
    """Heading above the widget. Without one, the widget has no heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: AlertValueWidgetDefinitionType = "alert_value"
    """Always `alert_value`."""

    unit: str | None = None
    """Unit shown after the number: `auto` takes the unit of the metric, any other text is
    shown as it is.
    """


class BarChartWidgetFlat(Model):
    """Bars in one piece."""

    type: BarChartWidgetFlatType = "flat"
    """Always `flat`."""


class BarChartWidgetStacked(Model):
    """Bars divided into parts, one for each value of a second group. Most useful for
    queries grouped by two keys or more.
    """

    legend: BarChartWidgetLegend | None = None
    """How the parts are explained. When absent, there is no legend."""

    type: BarChartWidgetStackedType = "stacked"
    """Always `stacked`."""


class ChangeWidgetRequest(Model):
    """The query behind a change widget, and the period to compare with. With `queries`,
    give two formulas: the value in the earlier period, written with a time-shift
    function such as `week_before(query1)`, and the present value.
    """

    apm_query: LogQueryDefinition | None = None
    """Deprecated. Span search in the older request format. Deprecated: use `queries` with
    the data source `spans`.
    """

    change_type: WidgetChangeType | None = None
    """Whether the difference is shown in the unit of the values or in percent of the
    earlier value.
    """

    compare_to: WidgetCompareTo | None = None
    """How far back the earlier period lies. With formulas, the time-shift function in the
    formula decides, and this has to agree with it.
    """

    event_query: LogQueryDefinition | None = None
    """Deprecated. Event search in the older request format. Deprecated: use `queries` with
    the data source `events`.
    """

    formulas: list[WidgetFormula] | None = None
    """Two expressions, first the earlier value and then the present value."""

    increase_good: bool | None = None
    """Whether growth is good news. True colors increases green and decreases red, false
    the other way round.
    """

    log_query: LogQueryDefinition | None = None
    """Deprecated. Log search in the older request format. Deprecated: use `queries` with
    the data source `logs`.
    """

    network_query: LogQueryDefinition | None = None
    """Deprecated. Search over network flows in the older request format. Deprecated: use
    `queries` with the data source `network`.
    """

    order_by: WidgetOrderBy | None = None
    """Column that the list is sorted by."""

    order_dir: WidgetSort | None = None
    """Direction of the order."""

    process_query: ProcessQueryDefinition | None = None
    """Deprecated. Process search in the older request format. Deprecated: use `queries`
    with the data source `process`.
    """

    profile_metrics_query: LogQueryDefinition | None = None
    """Deprecated. Search over profiles in the older request format. Deprecated: use
    `queries` with the data source `profiles`.
    """

    q: str | None = None
    """Deprecated. Metric query in the older request format, such as
    `avg:system.cpu.user{*} by {service}`. Deprecated: use `queries` with the data
    source `metrics`.
    """

    queries: list[FormulaAndFunctionQueryDefinition] | None = None
    """Queries that the formulas refer to by name."""

    response_format: FormulaAndFunctionResponseFormat | None = None
    """Shape of the results; `scalar` for this widget, one value for each group."""

    rum_query: LogQueryDefinition | None = None
    """Deprecated. RUM event search in the older request format. Deprecated: use `queries`
    with the data source `rum`.
    """

    security_query: LogQueryDefinition | None = None
    """Deprecated. Search over security signals in the older request format. Deprecated:
    use `queries` with the data source `security_signals`.
    """

    show_present: bool | None = None
    """Whether the list has a column with the present value besides the difference."""


class CheckStatusWidgetDefinition(Model):
    """State of a service check such as `datadog.agent.up`: of a single group of tags in
    one color, or of many groups as counts of OK, warning and critical.
    """

    check: str
    """Name of the service check, such as `http.can_connect`."""

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    group: str | None = None
    """Group to show when `grouping` is `check`, as `key:value` tags joined by commas, such
    as `host:web-01.example.com`.
    """

    group_by: list[str] | None = None
    """Tag keys that form the groups to count when `grouping` is `cluster`."""

    grouping: WidgetGrouping
    """Whether a single group is shown or many are counted."""

    tags: list[str] | None = None
    """Tags (`key:value`) that narrow down the groups; a template variable such as `$env`
    is allowed.
    """

    time: WidgetTime | None = None
    """Own time frame of the widget. Without it, the widget follows the time frame chosen
    on the dashboard.
    """

    title: str | None = None
    """Heading above the widget. Without one, the widget has no heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: CheckStatusWidgetDefinitionType = "check_status"
    """Always `check_status`."""


class ComparisonDuration(Model):
    """The earlier period that a value is compared with."""

    custom_timeframe: ComparisonCustomTimeframe | None = None
    """The period itself when `type` is `custom_timeframe`; not used otherwise."""

    type: ComparisonDurationType
    """Which period it is."""


class DashboardBulkActionData(Model):
    """Names one dashboard in a request that deletes or restores several."""

    id: DashboardID
    """ID of the dashboard."""

    type: DashboardResourceType = "dashboard"
    """Kind of the object named."""


DashboardBulkActionDataList = TypeAliasType(
    "DashboardBulkActionDataList", list[DashboardBulkActionData]
)
"""The dashboards that a bulk request applies to."""


class DashboardBulkDeleteRequest(Model):
    """Body of a request that deletes several dashboards at once."""

    data: DashboardBulkActionDataList
    """The dashboards to delete."""


class DashboardFixedTimeframe(AliasedModel):
    """A time frame between two moments, the same on each visit. Fits a dashboard about a
    single incident or test run.
    """

    from_: Annotated[int, Field(alias="from", ge=0)]
    """Start of the time frame, Unix time in seconds."""

    to: Annotated[int, Field(ge=0)]
    """End of the time frame, Unix time in seconds; later than `from`."""

    type: DashboardFixedTimeframeType = "fixed"
    """Always `fixed`."""


class DashboardGlobalTime(Model):
    """The time frame that a shared dashboard shows."""

    live_span: DashboardGlobalTimeLiveSpan | None = None
    """How far back from now the dashboard reaches."""


class DashboardLiveTimeframe(Model):
    """A time frame that ends now and reaches back by a number of units, such as the past 4
    hours.
    """

    type: DashboardLiveTimeframeType = "live"
    """Always `live`."""

    unit: WidgetLiveSpanUnit
    """Unit that `value` counts."""

    value: Annotated[int, Field(ge=1)]
    """How many units the time frame reaches back; 1 or more."""


class DashboardRestoreRequest(Model):
    """Body of a request that brings back several deleted dashboards."""

    data: DashboardBulkActionDataList
    """The deleted dashboards to bring back."""


class DashboardSummary(Model):
    """A page of the list of dashboards."""

    dashboards: list[DashboardSummaryDefinition] | None = None
    """Dashboards without their widgets. An empty list means that there are no more."""


class DashboardTemplateVariablePreset(Model):
    """A saved view: a name for values of the template variables, so that readers can set
    all of them in one step.
    """

    name: str | None = None
    """Name of the view in the menu."""

    template_variables: list[DashboardTemplateVariablePresetValue] | None = None
    """Values of the variables in this view. Variables that are not in the list keep their
    defaults.
    """


class DatasetListQuerySort(Model):
    """Order of the rows of a dataset."""

    fields: list[DatasetListQuerySortField]
    """Columns to sort by. The second column decides between rows that are equal in the
    first, and so on.
    """


class EventStreamWidgetDefinition(Model):
    """List of events, newest first, that grows while the dashboard is open. The list
    stream widget with the data source `event_stream` shows the same with columns of
    choice.
    """

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    event_size: WidgetEventSize | None = None
    """How much of each event is shown."""

    query: str
    """Search that events must match, such as `tags:env:prod source:deploy`. Empty for all
    events.
    """

    tags_execution: str | None = None
    """Whether an event needs all tags of the search (`and`) or any of them (`or`)."""

    time: WidgetTime | None = None
    """Own time frame of the widget. Without it, the widget follows the time frame chosen
    on the dashboard.
    """

    title: str | None = None
    """Heading above the widget. Without one, the widget has no heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: EventStreamWidgetDefinitionType = "event_stream"
    """Always `event_stream`."""


class EventTimelineWidgetDefinition(Model):
    """Events as a strip along the time axis, with a bar for how many there were at each
    time.
    """

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    query: str
    """Search that events must match, such as `source:deploy service:checkout`. Empty for
    all events.
    """

    tags_execution: str | None = None
    """Whether an event needs all tags of the search (`and`) or any of them (`or`)."""

    time: WidgetTime | None = None
    """Own time frame of the widget. Without it, the widget follows the time frame chosen
    on the dashboard.
    """

    title: str | None = None
    """Heading above the widget. Without one, the widget has no heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: EventTimelineWidgetDefinitionType = "event_timeline"
    """Always `event_timeline`."""


class FreeTextWidgetDefinition(Model):
    """A line of plain text, without Markdown, for labels and headings. Only on `free`
    dashboards; use a note elsewhere.
    """

    background_color: WidgetBackgroundColor | None = None
    """Color behind the text."""

    color: str | None = None
    """Color of the text as hexadecimal RGB, such as `#4d4d4d`."""

    font_size: str | None = None
    """Size of the text in pixels, as text such as `36`, or `auto` to fill the widget."""

    text: str
    """The text, without formatting."""

    text_align: WidgetTextAlign | None = None
    """Where the text stands in the widget."""

    type: FreeTextWidgetDefinitionType = "free_text"
    """Always `free_text`."""


class FunnelComparisonDuration(Model):
    """The earlier period that a funnel is compared with."""

    __closed__ = True

    custom_timeframe: FunnelComparisonCustomTimeframe | None = None
    """The period itself when `type` is `custom_timeframe`; not used otherwise."""

    type: FunnelComparisonDurationType
    """Which period it is."""


class FunnelQuery(Model):
    """The steps of a funnel, and the sessions or events that are considered."""

    data_source: FunnelSource = "rum"
    """Where the steps come from."""

    query_string: str
    """Search that every event must match, such as `@type:session @geo.country:France`.
    Empty for all.
    """

    steps: list[FunnelStep]
    """Steps in the order in which users go through them. An empty list makes an empty
    funnel.
    """


class FunnelWidgetRequest(Model):
    """One funnel on RUM events."""

    query: FunnelQuery
    """Steps of the funnel and the events that are considered."""

    request_type: FunnelRequestType = "funnel"
    """Always `funnel`."""


class HostMapWidgetProjection(Model):
    """Assigns columns of a dataset to color, size and group of the nodes."""

    dimensions: list[HostMapWidgetProjectionDimensionMapping]
    """The assignments, one for each column that is used."""

    type: HostMapWidgetProjectionType = "hostmap"
    """Always `hostmap`."""


class HostMapWidgetScalarRequest(Model):
    """Queries with one value for each node, and the formulas that turn the values into
    color and size.
    """

    formulas: list[HostMapWidgetFormula]
    """Expressions over the queries, each with the dimension that it decides."""

    queries: list[FormulaAndFunctionQueryDefinition]
    """Queries that the formulas refer to by name, grouped by the tag that identifies a
    node, such as `host`.
    """

    response_format: HostMapWidgetScalarRequestResponseFormat = "scalar"
    """Always `scalar`."""


class IFrameWidgetDefinition(Model):
    """Another web page inside the dashboard. Only on `free` dashboards. The page has to be
    served over HTTPS and has to allow being framed.
    """

    type: IFrameWidgetDefinitionType = "iframe"
    """Always `iframe`."""

    url: str
    """Address of the page, starting with `https://`."""


class ImageWidgetDefinition(Model):
    """A picture on the dashboard, such as a logo or a diagram of the system."""

    has_background: bool | None = None
    """Whether the widget has a background behind the picture. True when absent."""

    has_border: bool | None = None
    """Whether the widget has a frame. True when absent."""

    horizontal_align: WidgetHorizontalAlign | None = None
    """Where the picture lies from left to right when it does not fill the widget."""

    margin: WidgetMargin | None = None
    """Space between the picture and the edge of the widget."""

    sizing: WidgetImageSizing | None = None
    """How the picture is fitted into the widget."""

    type: ImageWidgetDefinitionType = "image"
    """Always `image`."""

    url: str
    """Address of the picture, in a format that browsers show. It is loaded by the browser
    of each reader and so has to be reachable from there.
    """

    url_dark_theme: str | None = None
    """Address of the picture for readers who use the dark theme. When absent, `url` is
    used for both.
    """

    vertical_align: WidgetVerticalAlign | None = None
    """Where the picture lies from top to bottom when it does not fill the widget."""


class ListStreamColumn(Model):
    """One column of a list."""

    field: str
    """Attribute or tag shown in the column, such as `timestamp`, `service` or
    `@http.status_code`. Which names there are depends on the data source.
    """

    width: ListStreamColumnWidth
    """How wide the column is."""


class ListStreamQuery(Model):
    """Which events or other objects a list shows. `data_source` decides which of the other
    properties have an effect.
    """

    assignee_uuids: list[str] | None = None
    """UUIDs of the users whose issues are shown; only for `issue_stream`."""

    clustering_pattern_field_path: str | None = None
    """Attribute whose texts are gathered into patterns, such as `message`; only for
    `logs_pattern_stream`.
    """

    compute: (
        Annotated[list[ListStreamComputeItems], Field(min_length=1, max_length=5)]
        | None
    ) = None
    """Computed columns, 1 to 5; only for `logs_transaction_stream`."""

    data_source: ListStreamSource
    """What the list shows."""

    event_size: WidgetEventSize | None = None
    """How much of each event is shown; only for `event_stream`, which needs it."""

    group_by: Annotated[list[ListStreamGroupByItems], Field(max_length=4)] | None = None
    """Facets that events are gathered by, up to 4; only for `logs_pattern_stream` and
    `logs_transaction_stream`.
    """

    indexes: list[str] | None = None
    """Names of the indexes to search; `*` or an empty list for all. Only for sources with
    indexes, such as logs.
    """

    persona: ListStreamIssuePersona | None = None
    """Kind of code that issues come from; only for `issue_stream`."""

    query_string: str
    """Search that the objects must match, such as `service:checkout status:error`. Empty
    for all; template variables are allowed.
    """

    sort: WidgetFieldSort | None = None
    """Column and direction of the order. When absent, the newest come first."""

    states: list[ListStreamIssueState] | None = None
    """States of the issues that are shown; only for `issue_stream`."""

    storage: str | None = None
    """Storage tier to search, such as `hot` for indexed logs or `flex_tier` for Flex Logs;
    only for logs. When absent, the hot tier.
    """

    suspected_causes: list[str] | None = None
    """Suspected causes, such as `code_exception`, of the issues that are shown; only for
    `issue_stream`.
    """

    team_handles: list[str] | None = None
    """Handles of the teams whose issues are shown; only for `issue_stream`."""

    version: ListStreamQueryVersion | None = None
    """Variant of the query; only for `logs_transaction_stream`."""


class ListStreamWidgetRequest(Model):
    """Columns of a list, and the search that fills it."""

    columns: list[ListStreamColumn]
    """Columns from left to right."""

    query: ListStreamQuery
    """Which objects are listed."""

    response_format: ListStreamResponseFormat = "event_list"
    """Always `event_list`."""


class MonitorSummaryWidgetDefinition(Model):
    """Overview of the monitors that a search finds: how many are in each state, a list of
    them, or both. Useful for showing a team everything that alerts in its area.
    """

    color_preference: WidgetColorPreference | None = None
    """Whether a state colors the background of its count or the number itself."""

    count: int | None = None
    """Deprecated. Number of monitors to list. Deprecated: leave it out."""

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    display_format: WidgetMonitorSummaryDisplayFormat | None = None
    """Whether the counts, the list or both are shown."""

    hide_zero_counts: bool | None = None
    """Whether states that no monitor is in are left out of the counts."""

    query: str
    """Search for monitors as on the page that manages them, such as `tag:"team:checkout"
    status:alert`. Empty finds all monitors; template variables are allowed.
    """

    show_last_triggered: bool | None = None
    """Whether the list says how long ago each monitor was triggered."""

    show_priority: bool | None = None
    """Whether the list shows the priority of each monitor, `P1` to `P5`."""

    sort: WidgetMonitorSummarySort | None = None
    """Order of the list."""

    start: int | None = None
    """Deprecated. Number of monitors to skip at the beginning of the list. Deprecated:
    leave it out.
    """

    summary_type: WidgetSummaryType | None = None
    """Whether monitors, their groups or both are counted and listed."""

    title: str | None = None
    """Heading above the widget. Without one, the widget has no heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: MonitorSummaryWidgetDefinitionType = "manage_status"
    """Always `manage_status`, the earlier name of this kind of widget."""


class NoteWidgetDefinition(Model):
    """Text with Markdown formatting in a colored box, for explanations, instructions and
    links to runbooks.
    """

    background_color: str | None = None
    """Color of the box, such as `yellow`, `white`, `gray`, `vivid_blue` or `transparent`.
    """

    content: str
    """Text of the note, in Markdown. Template variables in it are replaced by their
    values.
    """

    font_size: str | None = None
    """Size of the text in pixels, as text such as `14`."""

    has_padding: bool | None = None
    """Whether there is space between the text and the edge of the box. True when absent.
    """

    show_tick: bool | None = None
    """Whether a small pointer stands out from the box, toward the widget that the note is
    about.
    """

    text_align: WidgetTextAlign | None = None
    """Where lines stand in the box."""

    tick_edge: WidgetTickEdge | None = None
    """Edge of the box that the pointer stands out from."""

    tick_pos: str | None = None
    """Place of the pointer along its edge, in percent such as `50%`."""

    type: NoteWidgetDefinitionType = "note"
    """Always `note`."""

    vertical_align: WidgetVerticalAlign | None = None
    """Where the text stands in the box from top to bottom."""


class PointPlotProjection(Model):
    """Says which columns of the events become position, color and size of the points."""

    dimensions: list[PointPlotProjectionDimension]
    """One entry for each visual quality that a column decides. `y` is needed for the
    points to have a height.
    """

    extra_columns: list[str] | None = None
    """Further facets or attributes of the event to show when a point is hovered over. They
    do not change the drawing.
    """

    type: PointPlotProjectionType = "point_plot"


class PointPlotWidgetLegend(Model):
    """The legend of a point plot, which lists the groups and their colors."""

    type: PointPlotWidgetLegendType
    """Whether the legend is shown."""


class PointPlotWidgetRequest(Model):
    """One query of a point plot and the way its events become points."""

    limit: int | None = None
    """Largest number of events drawn. When more match, the plot shows a part of them. When
    absent, the service chooses.
    """

    projection: PointPlotProjection
    """Which columns decide position, color and size."""

    query: DataProjectionQuery
    """Which events are drawn."""

    request_type: DataProjectionRequestType = "data_projection"
    """Always `data_projection`."""


class PowerpackWidgetDefinition(Model):
    """Powerpack widget: puts a powerpack, a group of widgets kept in one place for reuse,
    on the dashboard. A change of the powerpack shows on every dashboard that has it.
    """

    background_color: str | None = None
    """Color of the title bar, such as `vivid_blue` or `gray`. When absent, the color set
    in the powerpack.
    """

    banner_img: str | None = None
    """Address of an image shown as a banner above the widgets. When absent, there is none.
    """

    powerpack_id: str
    """UUID of the powerpack to show."""

    show_title: bool | None = None
    """Whether the title bar of the group is shown."""

    template_variables: PowerpackTemplateVariables | None = None
    """Values for the template variables of the powerpack. When absent, its defaults."""

    title: str | None = None
    """Title of the group on this dashboard. When absent, the name of the powerpack."""

    type: PowerpackWidgetDefinitionType = "powerpack"
    """Always `powerpack`."""


class ProductAnalyticsFunnelCompute(Model):
    """What a funnel measures at each step."""

    __closed__ = True

    aggregation: ProductAnalyticsFunnelComputeAggregation
    """How matches are counted."""

    metric: ProductAnalyticsFunnelComputeMetric
    """Which figure of the funnel is shown."""


class ProductAnalyticsFunnelGroupBy(Model):
    """Splits a funnel by the values of a facet, one funnel for each value."""

    facet: str
    """Facet to split by, such as `@geo.country` or `@device.type`."""

    limit: int | None = None
    """Largest number of groups shown; the ones left out are those that `sort` puts last.
    """

    should_exclude_missing: bool | None = None
    """Whether journeys without a value for the facet are left out. When `false` they form
    a group of their own.
    """

    sort: ProductAnalyticsFunnelGroupBySort | None = None
    """Order of the groups, which also decides the ones that the limit keeps."""

    target: UserJourneySearchTarget | None = None
    """Step whose events give the value of the facet. When absent, the first step."""


class ProductAnalyticsFunnelQuery(Model):
    """Steps of a funnel and what is measured over them."""

    __closed__ = True

    compute: ProductAnalyticsFunnelCompute | None = None
    """What is measured. When absent, the conversion of each step."""

    data_source: ProductAnalyticsFunnelDataSource = "product_analytics_journey"
    """Always `product_analytics_journey`."""

    group_by: list[ProductAnalyticsFunnelGroupBy] | None = None
    """Facets that split the funnel. When absent, one funnel over everything."""

    search: UserJourneySearch
    """The steps, their order and the filters on who is looked at."""

    subquery_id: str | None = None
    """Name by which other parts of the widget refer to this query."""


class ProductAnalyticsFunnelRequest(Model):
    """One funnel of the widget, with what it is compared against."""

    __closed__ = True

    comparison_segments: Annotated[list[str], Field(min_length=1)] | None = None
    """IDs of user segments whose funnels are shown beside each other, at least one. When
    absent, nothing is compared by segment.
    """

    comparison_time: FunnelComparisonDuration | None = None
    """Earlier window of time to compare with. When absent, there is no comparison in time.
    """

    query: ProductAnalyticsFunnelQuery
    """The steps and what is measured."""

    request_type: ProductAnalyticsFunnelRequestType = "user_journey_funnel"
    """Always `user_journey_funnel`."""


class ProductAnalyticsFunnelWidgetDefinition(Model):
    """Funnel widget over Product Analytics data: shows how many users go from one step to
    the next, such as cart, checkout, payment, and where they leave. It shares its type
    `funnel` with the older RUM funnel; the `request_type` of the requests tells them
    apart.
    """

    __closed__ = True

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    grouped_display: FunnelGroupedDisplay | None = None
    """How the groups are drawn when the query has `group_by`."""

    requests: Annotated[list[ProductAnalyticsFunnelRequest], Field(min_length=1)]
    """The funnels; at least one."""

    time: WidgetTime | None = None
    """Own time frame of the widget. Without it, the widget follows the time frame chosen
    on the dashboard.
    """

    title: str | None = None
    """Heading above the widget. Without one, the widget has no heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: FunnelWidgetDefinitionType = "funnel"
    """Always `funnel`."""


class QueryValueWidgetComparison(Model):
    """Shows, beside the present value, how it differs from the value of an earlier window."""

    directionality: QueryValueWidgetComparisonDirectionality | None = None
    """Which direction of change is good news; it colors the difference."""

    duration: ComparisonDuration
    """Which earlier window is compared."""

    type: QueryValueWidgetComparisonType | None = None
    """How the difference is shown."""


class QueryValueWidgetRequest(Model):
    """The query whose single value is shown, as `queries` with `formulas`, or in one of
    the older request formats.
    """

    aggregator: WidgetAggregator | None = None
    """How the values over the window are brought down to one, for queries of the older
    request format. With `queries`, each query has an aggregator of its own.
    """

    apm_query: LogQueryDefinition | None = None
    """Deprecated. Span search in the older request format. Deprecated: use `queries` with
    the data source `spans`.
    """

    audit_query: LogQueryDefinition | None = None
    """Deprecated. Audit trail search in the older request format. Deprecated: use
    `queries` with the data source `audit`.
    """

    comparison: QueryValueWidgetComparison | None = None
    """Earlier window to compare with. When absent, the number stands alone."""

    conditional_formats: list[WidgetConditionalFormat] | None = None
    """Rules that color the number by its value, or replace it by an image. The first rule
    that matches counts.
    """

    event_query: LogQueryDefinition | None = None
    """Deprecated. Event search in the older request format. Deprecated: use `queries` with
    the data source `events`.
    """

    formulas: list[WidgetFormula] | None = None
    """Formulas over the named queries; the first gives the number. When absent, the number
    is the value of the only query.
    """

    log_query: LogQueryDefinition | None = None
    """Deprecated. Log search in the older request format. Deprecated: use `queries` with
    the data source `logs`.
    """

    network_query: LogQueryDefinition | None = None
    """Deprecated. Search over network flows in the older request format. Deprecated: use
    `queries` with the data source `network`.
    """

    process_query: ProcessQueryDefinition | None = None
    """Deprecated. Process search in the older request format. Deprecated: use `queries`
    with the data source `process`.
    """

    profile_metrics_query: LogQueryDefinition | None = None
    """Deprecated. Search over profiles in the older request format. Deprecated: use
    `queries` with the data source `profiles`.
    """

    q: str | None = None
    """Deprecated. Metric query in the older request format. Deprecated: use `queries` with
    the data source `metrics`.
    """

    queries: list[FormulaAndFunctionQueryDefinition] | None = None
    """Queries that the formulas refer to by name."""

    response_format: FormulaAndFunctionResponseFormat | None = None
    """Always `scalar` in this widget, one value for the whole window."""

    rum_query: LogQueryDefinition | None = None
    """Deprecated. RUM event search in the older request format. Deprecated: use `queries`
    with the data source `rum`.
    """

    security_query: LogQueryDefinition | None = None
    """Deprecated. Search over security signals in the older request format. Deprecated:
    use `queries` with the data source `security_signals`.
    """


class RetentionCurveWidgetRequest(Model):
    """One query of a retention curve widget and the look of its lines."""

    __closed__ = True

    query: RetentionQuery
    """Who starts, what counts as coming back, and what is measured."""

    request_type: RetentionCurveRequestType = "retention_curve"
    """Always `retention_curve`."""

    style: RetentionCurveStyle | None = None
    """Look of the lines. When absent, the default palette."""


class RetentionGridRequest(Model):
    """One query of a cohort widget, shown as a grid: a row for each group of users who
    started in the same period, a column for each period since.
    """

    __closed__ = True

    query: RetentionQuery
    """Who starts, what counts as coming back, and what is measured."""

    request_type: RetentionGridRequestType = "retention_grid"
    """Always `retention_grid`."""


class RunWorkflowWidgetDefinition(Model):
    """Run workflow widget: a button that starts a workflow of Workflow Automation, such as
    a restart or a rollback, from the dashboard. The user who clicks needs the right to
    run the workflow.
    """

    custom_links: list[WidgetCustomLink] | None = None
    """Links added to the menu that opens on a click on a button, and replacements for
    those that stand there by default.
    """

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    inputs: list[RunWorkflowWidgetInput] | None = None
    """Values handed to the workflow's input parameters. When absent, those parameters take
    their defaults or are asked for at the click.
    """

    time: WidgetTime | None = None
    """Own time frame of the widget. Without it, the widget follows the time frame chosen
    on the dashboard.
    """

    title: str | None = None
    """Heading above the widget. Without one, the widget has no heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: RunWorkflowWidgetDefinitionType = "run_workflow"
    """Always `run_workflow`."""

    workflow_id: str
    """UUID of the workflow that the button starts."""


class SLOListWidgetRequest(Model):
    """What an SLO list widget asks for."""

    query: SLOListWidgetQuery
    """The search for SLOs."""

    request_type: SLOListWidgetRequestType = "slo_list"
    """Always `slo_list`."""


class SLOWidgetDefinition(Model):
    """SLO widget: shows one service level objective (SLO) with its status over one or more
    windows of time, and the error budget left.
    """

    additional_query_filters: str | None = None
    """Further filter on the events that a metric-based SLO counts, such as
    `!host:web-03.example.com`. Other kinds of SLO ignore it. When absent, the SLO as it
    is defined.
    """

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    global_time_target: str | None = None
    """Target in percent, as text such as `99.9`, for the `global_time` window, which has
    no target of its own. `0` for none.
    """

    show_error_budget: bool | None = None
    """Whether the error budget left is shown beside the status."""

    slo_id: str | None = None
    """ID of the SLO to show, 32 hexadecimal digits. Without it the widget is empty."""

    time_windows: list[WidgetTimeWindows] | None = None
    """Windows of time to show the status for, one column each."""

    title: str | None = None
    """Title of the widget. When absent, the name of the SLO."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: SLOWidgetDefinitionType = "slo"
    """Always `slo`."""

    view_mode: WidgetViewMode | None = None
    """Which rows of a grouped SLO are shown."""

    view_type: str
    """How the SLO is presented. Only `detail` exists."""


class SankeyNetworkQuery(Model):
    """Network traffic that is drawn as flows between columns of nodes."""

    __closed__ = True

    compute: SankeyNetworkQueryCompute | None = None
    """What decides the thickness of a flow. When absent, the service chooses."""

    data_source: SankeyNetworkDataSource
    """Where the flows come from."""

    group_by: list[str]
    """Fields that make the columns of the diagram, from left to right, such as the source
    and the destination address.
    """

    limit: int
    """Largest number of flows drawn; the ones kept are those that `sort` puts first."""

    mode: SankeyNetworkQueryMode | None = None
    """Always `target`."""

    query_string: str
    """Search that limits the flows, such as `@device.namespace:branch-offices`. Empty for
    all traffic.
    """

    should_exclude_missing: bool | None = None
    """Whether flows lacking one of the `group_by` fields are left out. When `false` they
    appear under a node for missing values.
    """

    sort: SankeyNetworkQuerySort | None = None
    """Field and direction that decide which flows come first."""


class SankeyNetworkRequest(Model):
    """A Sankey diagram of network traffic."""

    __closed__ = True

    query: SankeyNetworkQuery
    """Which traffic is drawn."""

    request_type: SankeyNetworkRequestType = "netflow_sankey"
    """Always `netflow_sankey`, which tells network diagrams from those of user journeys.
    """


class SankeyRumQuery(Model):
    """User journeys, drawn as flows from page to page."""

    __closed__ = True

    audience_filters: ProductAnalyticsAudienceFilters | None = None
    """Limits the users looked at by segments, accounts or attributes. When absent, all
    users count.
    """

    data_source: SankeyRumDataSource
    """Where the journeys come from."""

    entries_per_step: int | None = None
    """Largest number of pages drawn in each step; the rest is taken together as other."""

    join_keys: SankeyJoinKeys | None = None
    """Attributes that tie events into one journey. When absent, the events of a session
    belong together.
    """

    mode: SankeyRumQueryMode
    """Whether the diagram starts at a page or ends at one."""

    number_of_steps: int | None = None
    """Number of steps, that is columns, of the diagram."""

    occurrences: ProductAnalyticsAudienceOccurrenceFilter | None = None
    """Keeps only users by how often they did what the query looks for."""

    query_string: str
    """Search that limits the events, such as `@type:session @application.name:web-store`.
    """

    source: str | None = None
    """Page or action where the journeys begin, with `mode` `source`. When absent, wherever
    the session begins.
    """

    subquery_id: str | None = None
    """Name by which other parts of the widget refer to this query."""

    target: str | None = None
    """Page or action where the journeys end, with `mode` `target`. When absent, wherever
    the session ends.
    """


class SankeyRumRequest(Model):
    """A Sankey diagram of user journeys."""

    __closed__ = True

    query: SankeyRumQuery
    """Which journeys are drawn."""

    request_type: SankeyWidgetDefinitionType = "sankey"
    """Always `sankey`, which tells diagrams of user journeys from those of network
    traffic.
    """


SankeyWidgetRequest = TypeAliasType(
    "SankeyWidgetRequest",
    Annotated[
        Union[
            Annotated[SankeyRumRequest, Tag("sankey")],
            Annotated[SankeyNetworkRequest, Tag("netflow_sankey")],
            UnknownVariant,
        ],
        Variants("request_type"),
    ],
)
"""What a Sankey widget draws. `request_type` tells which of the two it is."""


class ScatterPlotRequest(Model):
    """Query for one axis of a scatter plot in the older request format, where x and y are
    asked for apart. Groups that occur on both axes make one point each. New widgets use
    the `table` request instead.
    """

    aggregator: ScatterplotWidgetAggregator | None = None
    """How the values of each group over the window are brought down to one. When absent,
    `avg`.
    """

    apm_query: LogQueryDefinition | None = None
    """Deprecated. Span search in the older request format. Deprecated: use `table` with
    the data source `spans`.
    """

    event_query: LogQueryDefinition | None = None
    """Deprecated. Event search in the older request format. Deprecated: use `table` with
    the data source `events`.
    """

    log_query: LogQueryDefinition | None = None
    """Deprecated. Log search in the older request format. Deprecated: use `table` with the
    data source `logs`.
    """

    network_query: LogQueryDefinition | None = None
    """Deprecated. Search over network flows in the older request format. Deprecated: use
    `table` with the data source `network`.
    """

    process_query: ProcessQueryDefinition | None = None
    """Deprecated. Process search in the older request format. Deprecated: use `table` with
    the data source `process`.
    """

    profile_metrics_query: LogQueryDefinition | None = None
    """Deprecated. Search over profiles in the older request format. Deprecated: use
    `table` with the data source `profiles`.
    """

    q: str | None = None
    """Metric query for the axis, grouped so that each group becomes a point, such as
    `avg:system.cpu.user{env:prod} by {host}`.
    """

    rum_query: LogQueryDefinition | None = None
    """Deprecated. RUM event search in the older request format. Deprecated: use `table`
    with the data source `rum`.
    """

    security_query: LogQueryDefinition | None = None
    """Deprecated. Search over security signals in the older request format. Deprecated:
    use `table` with the data source `security_signals`.
    """


class ScatterplotTableRequest(Model):
    """Queries of a scatter plot with the formulas that turn them into position, size and
    color. Each group of the queries is one point.
    """

    formulas: list[ScatterplotWidgetFormula] | None = None
    """One formula for each dimension. `x` and `y` are needed for points to appear."""

    queries: list[FormulaAndFunctionQueryDefinition] | None = None
    """The queries that the formulas refer to by name. All should group by the same tags.
    """

    response_format: FormulaAndFunctionResponseFormat | None = None
    """Always `scalar` in this widget, one value for each group."""


class ServiceMapWidgetDefinition(Model):
    """Service map widget: draws one service with the services it calls and those that call
    it, from traces. The topology map widget with the data source `service_map` shows
    the same and takes a search as well.
    """

    custom_links: list[WidgetCustomLink] | None = None
    """Links added to the menu that opens on a click on a node, and replacements for those
    that stand there by default.
    """

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    filters: Annotated[list[str], Field(min_length=1)]
    """Environment and further primary tags of the traces, as `key:value`, such as
    `env:prod`. `*` as value stands for any.
    """

    service: str
    """Name of the service in the middle of the map. Empty for a map of all services."""

    title: str | None = None
    """Heading above the widget. Without one, the widget has no heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: ServiceMapWidgetDefinitionType = "servicemap"
    """Always `servicemap`."""


class ServiceSummaryWidgetDefinition(Model):
    """Service summary widget: the main graphs of one service from APM, such as requests,
    errors and latency, in one block.
    """

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    display_format: WidgetServiceSummaryDisplayFormat | None = None
    """Number of columns that the graphs stand in."""

    env: str
    """Environment of the traces, the value of the `env` tag."""

    service: str
    """Name of the service in APM."""

    show_breakdown: bool | None = None
    """Whether the graph of the time spent in each kind of work (web, database, cache) is
    shown.
    """

    show_distribution: bool | None = None
    """Whether the distribution of latency is shown."""

    show_errors: bool | None = None
    """Whether the graph of errors is shown."""

    show_hits: bool | None = None
    """Whether the graph of requests is shown."""

    show_latency: bool | None = None
    """Whether the graph of latency percentiles is shown."""

    show_resource_list: bool | None = None
    """Whether the table of resources, such as endpoints and queries, is shown."""

    size_format: WidgetSizeFormat | None = None
    """Height of the graphs."""

    span_name: str
    """Operation of the service that counts as its entry, such as `web.request`."""

    time: WidgetTime | None = None
    """Own time frame of the widget. Without it, the widget follows the time frame chosen
    on the dashboard.
    """

    title: str | None = None
    """Heading above the widget. Without one, the widget has no heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: ServiceSummaryWidgetDefinitionType = "trace_service"
    """Always `trace_service`."""


class SharedDashboardInvitesDataObject(Model):
    """One invitation to a shared dashboard."""

    attributes: SharedDashboardInvitesDataObjectAttributes
    """Address and state of the invitation."""

    type: DashboardInviteType = "public_dashboard_invitation"
    """Kind of the object."""


class SharedDashboardInvitesMeta(Model):
    """Figures about the whole list of invitations, which a page shows only a part of."""

    page: SharedDashboardInvitesMetaPage | None = None
    """Size of the list."""


SplitVectorEntry = TypeAliasType(
    "SplitVectorEntry", Annotated[list[SplitVectorEntryItem], Field(min_length=1)]
)
"""Tags that one hand-chosen graph of a split is limited to. With several entries, all must
hold.
"""


class SunburstWidgetLegendInlineAutomatic(Model):
    """Names the segments in the chart itself or wherever there is room."""

    hide_percent: bool | None = None
    """Whether the share of the whole, in percent, is left out of the names."""

    hide_value: bool | None = None
    """Whether the value is left out of the names."""

    type: SunburstWidgetLegendInlineAutomaticType
    """Where the names stand."""


class SunburstWidgetLegendTable(Model):
    """Names the segments in a table beside the chart, or not at all."""

    type: SunburstWidgetLegendTableType
    """Whether there is a table."""


class TableWidgetTextFormatMatch(Model):
    """Condition on the text of a cell."""

    type: TableWidgetTextFormatMatchType
    """How the text is compared with `value`."""

    value: str
    """Text to compare with."""


class TableWidgetTextFormatReplaceAll(AliasedModel):
    """Shows another text instead of the whole cell."""

    type: TableWidgetTextFormatReplaceAllType = "all"
    """Always `all`."""

    with_: Annotated[str, Field(alias="with")]
    """Text to show."""


class TableWidgetTextFormatReplaceSubstring(AliasedModel):
    """Replaces a part of the text and keeps the rest, for example to cut a long common
    prefix.
    """

    substring: str
    """Part of the text to replace."""

    type: TableWidgetTextFormatReplaceSubstringType = "substring"
    """Always `substring`."""

    with_: Annotated[str, Field(alias="with")]
    """Text put in its place. Empty removes the part."""


class TimeseriesBackground(Model):
    """Graph of the value over the window, drawn behind the number of a query value widget."""

    type: TimeseriesBackgroundType
    """How the graph is drawn."""

    yaxis: WidgetAxis | None = None
    """Range and scale of the graph. When absent, they follow the values."""


class TopologyQueryDataStreams(Model):
    """Which part of the data pipelines is drawn."""

    __closed__ = True

    data_source: TopologyQueryDataStreamsDataSource = "data_streams"
    """Always `data_streams`."""

    filters: Annotated[list[str], Field(min_length=1)]
    """Environment and further primary tags, as `key:value`, such as `env:prod`; at least
    one. `*` as value stands for any.
    """

    query_string: str | None = None
    """Search that narrows down the nodes, such as `service:checkout`. It applies in
    addition to `filters`.
    """

    service: str
    """Name of the service in the middle of the map. Empty for a map of the whole pipeline.
    """


class TopologyQueryServiceMap(Model):
    """Which services are drawn."""

    __closed__ = True

    data_source: TopologyQueryServiceMapDataSource = "service_map"
    """Always `service_map`."""

    filters: Annotated[list[str], Field(min_length=1)]
    """Environment and further primary tags of the traces, as `key:value`, such as
    `env:prod`; at least one. `*` as value stands for any.
    """

    query_string: str | None = None
    """Search that narrows down the services, such as `team:payments`. It applies in
    addition to `filters`.
    """

    service: str
    """Name of the service in the middle of the map. Empty for a map of all services."""


class TopologyRequestDataStreams(Model):
    """A map of data pipelines to draw."""

    query: TopologyQueryDataStreams | None = None
    """Which part of the pipelines."""

    request_type: TopologyRequestType | None = None
    """Always `topology`."""


class TopologyRequestServiceMap(Model):
    """A map of services to draw."""

    query: TopologyQueryServiceMap | None = None
    """Which services."""

    request_type: TopologyRequestType | None = None
    """Always `topology`."""


class TreeMapWidgetDefinition(Model):
    """Tree map widget: a rectangle divided into areas by size, with areas inside areas
    where the query has several groups. It shows at a glance what makes up most of a
    whole.
    """

    color_by: TreeMapColorBy | None = None
    """Without effect on tree maps with queries. Use `style` in the request."""

    custom_links: list[WidgetCustomLink] | None = None
    """Links added to the menu that opens on a click on a area, and replacements for those
    that stand there by default.
    """

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    group_by: TreeMapGroupBy | None = None
    """Without effect on tree maps with queries. Use the groups of the queries."""

    requests: Annotated[list[TreeMapWidgetRequest], Field(min_length=1, max_length=1)]
    """The query that gives the areas; exactly one."""

    size_by: TreeMapSizeBy | None = None
    """Without effect on tree maps with queries. Use a formula in the request."""

    time: WidgetTime | None = None
    """Own time frame of the widget. Without it, the widget follows the time frame chosen
    on the dashboard.
    """

    title: str | None = None
    """Heading above the widget. Without one, the widget has no heading."""

    type: TreeMapWidgetDefinitionType = "treemap"
    """Always `treemap`."""


class ViewingPreferences(Model):
    """Look of a shared dashboard. An empty object leaves everything to the service."""

    high_density: bool | None = None
    """Whether wide screens show more at once, with groups of widgets side by side instead
    of one below the other.
    """

    theme: ViewingPreferencesTheme | None = None
    """Colors of the page."""


WildcardWidgetRequest = TypeAliasType(
    "WildcardWidgetRequest",
    Annotated[
        Union[
            TreeMapWidgetRequest,
            TimeseriesWidgetRequest,
            ListStreamWidgetRequest,
            DistributionWidgetRequest,
            UnknownVariant,
        ],
        Variants(),
    ],
)
"""A query in the form of one of four other widgets. `response_format` decides the rows:
`scalar` gives one for each group, `timeseries` one for each point in time, `event_list`
one for each event; `request_type` `histogram` gives one for each bucket of a
distribution.
"""


class WildcardWidgetSpecification(Model):
    """A drawing in the language of Vega or Vega-Lite."""

    contents: dict[str, Any]
    """The specification itself as a JSON object, with `mark`, `encoding` and the like for
    Vega-Lite. Its data sets are the results of the requests.
    """

    type: WildcardWidgetSpecificationType
    """Language of `contents`."""


BarChartWidgetDisplay = TypeAliasType(
    "BarChartWidgetDisplay",
    Annotated[
        Union[
            Annotated[BarChartWidgetStacked, Tag("stacked")],
            Annotated[BarChartWidgetFlat, Tag("flat")],
            UnknownVariant,
        ],
        Variants("type"),
    ],
)
"""Whether a bar is divided by a second group (`stacked`) or drawn in one piece (`flat`).
"""


class BarChartWidgetStyle(Model):
    """Look of a bar chart."""

    display: BarChartWidgetDisplay | None = None
    """Whether bars are divided into parts."""

    palette: str | None = None
    """Name of the palette, such as `dog_classic`, `warm` or `cool`."""

    scaling: BarChartWidgetScaling | None = None
    """Whether bars show values or shares."""


class ChangeWidgetDefinition(Model):
    """List of groups with their value now, their value in an earlier period and the
    difference between the two. Shows what has grown or shrunk the most.
    """

    custom_links: list[WidgetCustomLink] | None = None
    """Links added to the menu that opens on a click in the graph, and replacements for
    those that stand there by default.
    """

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    requests: Annotated[list[ChangeWidgetRequest], Field(min_length=1, max_length=1)]
    """What is compared; exactly one request."""

    time: WidgetTime | None = None
    """Own time frame of the widget. Without it, the widget follows the time frame chosen
    on the dashboard.
    """

    title: str | None = None
    """Heading above the widget. Without one, the widget has no heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: ChangeWidgetDefinitionType = "change"
    """Always `change`."""


class CohortWidgetDefinition(Model):
    """Retention as a grid: a row for each cohort of users, a column for each later period,
    and in the cells how many came back. Part of Product Analytics.
    """

    __closed__ = True

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    requests: Annotated[list[RetentionGridRequest], Field(min_length=1)]
    """Which users are followed and what counts as coming back; at least one request."""

    time: WidgetTime | None = None
    """Own time frame of the widget. Without it, the widget follows the time frame chosen
    on the dashboard.
    """

    title: str | None = None
    """Heading above the widget. Without one, the widget has no heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: CohortWidgetDefinitionType = "cohort"
    """Always `cohort`."""


DashboardDefaultTimeframeSetting = TypeAliasType(
    "DashboardDefaultTimeframeSetting",
    Annotated[
        Union[
            Annotated[DashboardLiveTimeframe, Tag("live")],
            Annotated[DashboardFixedTimeframe, Tag("fixed")],
            UnknownVariant,
        ],
        Variants("type"),
    ],
)
"""The time frame a dashboard opens with; `type` says whether it is a span that ends now
(`live`) or lies between two fixed moments (`fixed`).
"""


class DatasetListQuery(Model):
    """Rows of a published dataset, as the source of a widget."""

    data_source: DatasetListQueryDataSourceType = "dataset"
    """Always `dataset`."""

    dataset_id: str
    """ID of the published dataset."""

    dataset_provider: PublishedDatasetProvider = "ddsql_query"
    """What the dataset was made with."""

    filter: str | None = None
    """Condition that rows must meet. Absent or empty for all rows."""

    limit: int | None = None
    """Largest number of rows to read."""

    sort: DatasetListQuerySort | None = None
    """Order in which rows are read, which matters together with `limit`."""


class FunnelWidgetDefinition(Model):
    """How many users get from one step to the next, such as from the cart to the payment,
    drawn as bars that become lower step by step. This form reads RUM events; the form
    with the request type `user_journey_funnel` reads Product Analytics.
    """

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    grouped_display: FunnelGroupedDisplay | None = None
    """How groups are drawn when the funnel is divided into groups."""

    requests: Annotated[list[FunnelWidgetRequest], Field(min_length=1)]
    """The funnels to draw, usually one; at least one."""

    time: WidgetTime | None = None
    """Own time frame of the widget. Without it, the widget follows the time frame chosen
    on the dashboard.
    """

    title: str | None = None
    """Heading above the widget. Without one, the widget has no heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: FunnelWidgetDefinitionType = "funnel"
    """Always `funnel`."""


FunnelWidgetVariants = TypeAliasType(
    "FunnelWidgetVariants",
    Annotated[
        Union[
            FunnelWidgetDefinition,
            ProductAnalyticsFunnelWidgetDefinition,
            UnknownVariant,
        ],
        Variants(),
    ],
)
"""The two widgets of type `funnel`, told apart by the `request_type` of their requests:
`funnel` for the older one, which reads RUM events, and `user_journey_funnel` for the
newer one, which reads Product Analytics.
"""


class HostMapWidgetInfrastructureRequestLeaf(Model):
    """Nodes of the innermost level of a host map, such as the containers of the pods of a
    cluster.
    """

    conditional_formats: list[WidgetConditionalFormat] | None = None
    """Colors for nodes whose value meets a condition, instead of the palette."""

    enrichments: list[HostMapWidgetScalarRequest]
    """Queries that give each node its color and its size, joined to it by its tags."""

    filter: str | None = None
    """Search that nodes of this level must match. Absent for all nodes."""

    group_by: list[HostMapWidgetGroupBy] | None = None
    """What nodes of this level are gathered by."""

    no_group_hosts: bool | None = None
    """Whether nodes that lack a tag to group by appear, in a group of their own."""

    no_metric_hosts: bool | None = None
    """Whether nodes for which the queries give no value appear, without color."""

    node_type: HostMapWidgetNodeType
    """What a hexagon of this level stands for; something that lives inside the nodes of
    the level above.
    """

    request_type: HostMapWidgetInfrastructureRequestRequestType = (
        "infrastructure_hostmap"
    )
    """Always `infrastructure_hostmap`."""

    style: HostMapWidgetInfrastructureStyle | None = None
    """Colors of the nodes of this level."""


class ListStreamWidgetDefinition(Model):
    """Table with a row for each log, event, span, issue or other object that a search
    finds. Clicking a row opens the object.
    """

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    legend_size: WidgetLegendSize | None = None
    """Size of the legend, if one is shown."""

    requests: Annotated[
        list[ListStreamWidgetRequest], Field(min_length=1, max_length=1)
    ]
    """What is listed; exactly one request."""

    show_legend: bool | None = None
    """Whether a legend is shown."""

    time: WidgetTime | None = None
    """Own time frame of the widget. Without it, the widget follows the time frame chosen
    on the dashboard.
    """

    title: str | None = None
    """Heading above the widget. Without one, the widget has no heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: ListStreamWidgetDefinitionType = "list_stream"
    """Always `list_stream`."""


class PointPlotWidgetDefinition(Model):
    """Point plot widget: draws single events, such as log lines or spans, as points over
    time, so that outliers stay visible where an average would hide them.
    """

    custom_links: list[WidgetCustomLink] | None = None
    """Links added to the menu that opens on a click on a point, and replacements for those
    that stand there by default.
    """

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    legend: PointPlotWidgetLegend | None = None
    """Whether and how the legend of groups is shown. When absent, as `automatic`."""

    markers: list[WidgetMarker] | None = None
    """Lines or bands drawn across the plot at fixed values, such as a latency target."""

    requests: list[PointPlotWidgetRequest]
    """The queries whose events are drawn."""

    time: WidgetTime | None = None
    """Own time frame of the widget. Without it, the widget follows the time frame chosen
    on the dashboard.
    """

    title: str | None = None
    """Heading above the widget. Without one, the widget has no heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: PointPlotWidgetDefinitionType = "point_plot"
    """Always `point_plot`."""

    yaxis: WidgetAxis | None = None
    """Range, scale and label of the vertical axis."""


class QueryValueWidgetDefinition(Model):
    """Query value widget: shows one number in large type, such as the present error rate,
    optionally colored by thresholds, with a graph behind it or with its change since an
    earlier window.
    """

    autoscale: bool | None = None
    """Whether the number is shortened with a larger unit, such as 1.2 GB in place of
    1200000000.
    """

    custom_links: list[WidgetCustomLink] | None = None
    """Links added to the menu that opens on a click on a number, and replacements for
    those that stand there by default.
    """

    custom_unit: str | None = None
    """Text shown as the unit after the number, such as `orders/min`. When absent, the unit
    of the metric, if it has one.
    """

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    precision: int | None = None
    """Number of digits after the decimal point. When absent, the service chooses."""

    requests: Annotated[
        list[QueryValueWidgetRequest], Field(min_length=1, max_length=1)
    ]
    """The query whose value is shown; exactly one."""

    text_align: WidgetTextAlign | None = None
    """Where the number stands within the widget."""

    time: WidgetTime | None = None
    """Own time frame of the widget. Without it, the widget follows the time frame chosen
    on the dashboard.
    """

    timeseries_background: TimeseriesBackground | None = None
    """Draws the course of the value over the window behind the number. When absent, the
    background is plain.
    """

    title: str | None = None
    """Heading above the widget. Without one, the widget has no heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: QueryValueWidgetDefinitionType = "query_value"
    """Always `query_value`."""


class RetentionCurveWidgetDefinition(Model):
    """Retention curve widget: shows which share of the users who did something first came
    back in each following period, as a line that falls from 100 percent.
    """

    __closed__ = True

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    requests: Annotated[list[RetentionCurveWidgetRequest], Field(min_length=1)]
    """The curves; at least one."""

    time: WidgetTime | None = None
    """Own time frame of the widget. Without it, the widget follows the time frame chosen
    on the dashboard.
    """

    title: str | None = None
    """Heading above the widget. Without one, the widget has no heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: RetentionCurveWidgetDefinitionType = "retention_curve"
    """Always `retention_curve`."""


class SLOListWidgetDefinition(Model):
    """SLO list widget: a table of the service level objectives (SLOs) that match a search,
    each with its status and remaining error budget.
    """

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    requests: Annotated[list[SLOListWidgetRequest], Field(min_length=1, max_length=1)]
    """The search that fills the table; exactly one."""

    title: str | None = None
    """Heading above the widget. Without one, the widget has no heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: SLOListWidgetDefinitionType = "slo_list"
    """Always `slo_list`."""


class SankeyWidgetDefinition(Model):
    """Sankey widget: draws flows whose thickness shows their volume, either of users
    moving from page to page or of network traffic between endpoints.
    """

    __closed__ = True

    requests: Annotated[list[SankeyWidgetRequest], Field(min_length=1)]
    """The diagrams; at least one. All of one kind."""

    show_other_links: bool | None = None
    """Whether what does not make it among the drawn entries is shown as flows to and from
    a node named other.
    """

    sort_nodes: bool | None = None
    """Whether the nodes of a column are ordered by volume."""

    time: WidgetTime | None = None
    """Own time frame of the widget. Without it, the widget follows the time frame chosen
    on the dashboard.
    """

    title: str | None = None
    """Heading above the widget. Without one, the widget has no heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: SankeyWidgetDefinitionType = "sankey"
    """Always `sankey`."""


class ScatterPlotWidgetDefinitionRequests(Model):
    """Queries of a scatter plot. Give `table`, or in the older request format both `x` and
    `y`; not the two forms together.
    """

    table: ScatterplotTableRequest | None = None
    """Queries and formulas for all dimensions of the points at once."""

    x: ScatterPlotRequest | None = None
    """Query of the horizontal axis in the older request format."""

    y: ScatterPlotRequest | None = None
    """Query of the vertical axis in the older request format."""


class SharedDashboard(Model):
    """A share of a dashboard: a link, made of a secret token, under which people without
    an account see the dashboard read-only. It sets who may open it, until when, and
    which time frames and variables viewers can change.
    """

    author: Annotated[SharedDashboardAuthor | None, ReadOnly()] = None
    """User who shared the dashboard.

    Read-only: the server sets it.
    """

    created: Annotated[DateTime | None, ReadOnly()] = None
    """When the dashboard was shared, as an ISO 8601 date-time. Set by the service.

    Read-only: the server sets it.
    """

    dashboard_id: str
    """ID of the dashboard that is shared."""

    dashboard_type: DashboardType
    """Kind of that dashboard."""

    embeddable_domains: list[str] | None = None
    """Web origins that may show the dashboard in an iframe, such as
    `https://status.example.com`. Only with the share type `embed`; otherwise empty.
    """

    expiration: Nullable[DateTime] = None
    """When the share ends by itself, as an ISO 8601 date-time. Null for a share without
    end.
    """

    global_time: Nullable[DashboardGlobalTime] = None
    """Time frame that viewers see first, or all that they see when they cannot change it.
    """

    global_time_selectable_enabled: Nullable[bool] = None
    """Whether viewers can choose another time frame. False or null ties them to
    `global_time`.
    """

    invitees: list[SharedDashboardInviteesItems] | None = None
    """People who may open a share of type `invite`, with the end of their access. Empty
    for the other types.
    """

    last_accessed: Annotated[Nullable[DateTime], ReadOnly()] = None
    """When somebody last opened the share, as an ISO 8601 date-time; null when nobody has.
    Set by the service.

    Read-only: the server sets it.
    """

    public_url: Annotated[str | None, ReadOnly()] = None
    """Full address of the shared dashboard, which contains the token. Set by the service.

    Read-only: the server sets it.
    """

    selectable_template_vars: Nullable[list[SelectableTemplateVariableItems]] = None
    """Template variables that viewers can change. With null or an empty list they can
    change none.
    """

    share_list: Nullable[list[str]] = None
    """Deprecated. Email addresses of the people who may open a share of type `invite`.
    Deprecated: use `invitees`, which can carry an end of access.
    """

    share_type: Nullable[DashboardShareType] = None
    """Who can open the shared dashboard."""

    status: SharedDashboardStatus | None = None
    """Whether the link works at present. When absent from a request, `active`."""

    title: str | None = None
    """Title that viewers see. When absent from a request, the title of the dashboard."""

    token: Annotated[str | None, Field(repr=False), ReadOnly()] = None
    """Secret part of the address that names this share in the other operations. Set by the
    service. Whoever has it can open a share of type `open`.

    Read-only: the server sets it.
    """

    viewing_preferences: ViewingPreferences | None = None
    """Look of the shared dashboard."""


SharedDashboardInvitesDataList = TypeAliasType(
    "SharedDashboardInvitesDataList", list[SharedDashboardInvitesDataObject]
)
"""Several invitations."""


class SharedDashboardUpdateRequest(Model):
    """New settings of a shared dashboard. Properties that are absent stay as they are. The
    dashboard itself and the token cannot change; make a new share for another
    dashboard.
    """

    embeddable_domains: list[str] | None = None
    """Web origins that may show the dashboard in an iframe, such as
    `https://status.example.com`; replaces the earlier list. Only for the share type
    `embed`.
    """

    expiration: Nullable[DateTime] = None
    """When the share ends by itself, as an ISO 8601 date-time. Null removes an end that
    was set before.
    """

    global_time: Nullable[SharedDashboardUpdateRequestGlobalTime] = None
    """Time frame that viewers see first."""

    global_time_selectable_enabled: Nullable[bool] = None
    """Whether viewers can choose another time frame."""

    invitees: list[SharedDashboardInviteesItems] | None = None
    """People who may open a share of type `invite`; replaces the earlier list, so that
    those who are missing lose access.
    """

    selectable_template_vars: Nullable[list[SelectableTemplateVariableItems]] = None
    """Template variables that viewers can change; replaces the earlier list. Null or empty
    for none.
    """

    share_list: Nullable[list[str]] = None
    """Deprecated. Email addresses of the people who may open a share of type `invite`;
    replaces the earlier list. Deprecated: use `invitees`.
    """

    share_type: Nullable[DashboardShareType] = None
    """Who can open the shared dashboard from now on."""

    status: SharedDashboardStatus | None = None
    """Whether the link works; `paused` closes the share without giving up its link."""

    title: str | None = None
    """Title that viewers see."""

    viewing_preferences: ViewingPreferences | None = None
    """Look of the shared dashboard."""


class SplitConfig(Model):
    """Says by what a graph is split, which of the resulting graphs are shown, and in what
    order.
    """

    limit: Annotated[int, Field(ge=1, le=500)]
    """Largest number of graphs shown, from 1 to 500."""

    sort: SplitSort
    """Order of the graphs, which also decides those that the limit keeps."""

    split_dimensions: Annotated[list[SplitDimension], Field(min_length=1, max_length=1)]
    """The tag or facet to split by; exactly one."""

    static_splits: Annotated[list[SplitVectorEntry], Field(max_length=500)] | None = (
        None
    )
    """Values chosen by hand, one graph for each entry. When absent, the values are found
    in the data and ordered by `sort`.
    """


SunburstWidgetLegend = TypeAliasType(
    "SunburstWidgetLegend",
    Annotated[
        Union[
            Annotated[SunburstWidgetLegendTable, Tag("table"), Tag("none")],
            Annotated[
                SunburstWidgetLegendInlineAutomatic, Tag("inline"), Tag("automatic")
            ],
            UnknownVariant,
        ],
        Variants("type"),
    ],
)
"""How the segments of a sunburst are named: in a table or not at all (`table`, `none`), or
in the chart itself (`inline`, `automatic`).
"""


TableWidgetTextFormatReplace = TypeAliasType(
    "TableWidgetTextFormatReplace",
    Annotated[
        Union[
            Annotated[TableWidgetTextFormatReplaceAll, Tag("all")],
            Annotated[TableWidgetTextFormatReplaceSubstring, Tag("substring")],
            UnknownVariant,
        ],
        Variants("type"),
    ],
)
"""What is shown in place of the text of a matching cell, told apart by `type`."""


class TableWidgetTextFormatRule(AliasedModel):
    """Changes the look or the text of the cells that meet a condition."""

    custom_bg_color: str | None = None
    """Background color as a hexadecimal code such as `#1a73e8`, for the palette
    `custom_bg`.
    """

    custom_fg_color: str | None = None
    """Text color as a hexadecimal code such as `#ffffff`, for the palette `custom_text`.
    """

    match_: Annotated[TableWidgetTextFormatMatch, Field(alias="match")]
    """Condition that the text of the cell must meet."""

    palette: TableWidgetTextFormatPalette | None = None
    """Colors of the cells that match."""

    replace: TableWidgetTextFormatReplace | None = None
    """What is shown in place of the text. When absent, the text stays."""


class TopologyMapWidgetDefinitionDataStreams(Model):
    """Topology map of data pipelines, that is of services and the queues between them as
    Data Streams Monitoring sees them.
    """

    __closed__ = True

    custom_links: list[WidgetCustomLink] | None = None
    """Links added to the menu that opens on a click on a node, and replacements for those
    that stand there by default.
    """

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    requests: Annotated[list[TopologyRequestDataStreams], Field(min_length=1)]
    """The map to draw; at least one request."""

    time: WidgetTime | None = None
    """Own time frame of the widget. Without it, the widget follows the time frame chosen
    on the dashboard.
    """

    title: str | None = None
    """Heading above the widget. Without one, the widget has no heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: TopologyMapWidgetDefinitionType = "topology_map"
    """Always `topology_map`."""


class TopologyMapWidgetDefinitionServiceMap(Model):
    """Topology map of services and the calls between them, from traces."""

    __closed__ = True

    custom_links: list[WidgetCustomLink] | None = None
    """Links added to the menu that opens on a click on a node, and replacements for those
    that stand there by default.
    """

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    requests: Annotated[list[TopologyRequestServiceMap], Field(min_length=1)]
    """The map to draw; at least one request."""

    time: WidgetTime | None = None
    """Own time frame of the widget. Without it, the widget follows the time frame chosen
    on the dashboard.
    """

    title: str | None = None
    """Heading above the widget. Without one, the widget has no heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: TopologyMapWidgetDefinitionType = "topology_map"
    """Always `topology_map`."""


class WildcardWidgetDefinition(Model):
    """Wildcard widget: draws what no other widget can, from a specification in the
    language of Vega or Vega-Lite, with the results of ordinary queries as its data.
    """

    custom_links: list[WidgetCustomLink] | None = None
    """Links added to the menu that opens on a click on a mark, and replacements for those
    that stand there by default.
    """

    requests: list[WildcardWidgetRequest]
    """Queries whose results the specification draws. Each result is a data set of its own.
    """

    specification: WildcardWidgetSpecification
    """The drawing."""

    time: WidgetTime | None = None
    """Own time frame of the widget. Without it, the widget follows the time frame chosen
    on the dashboard.
    """

    title: str | None = None
    """Heading above the widget. Without one, the widget has no heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: WildcardWidgetDefinitionType = "wildcard"
    """Always `wildcard`."""


class BarChartWidgetDefinition(Model):
    """Vertical bars, one for each group of a scalar query. Compares a handful of services
    or other groups over the whole time frame.
    """

    custom_links: list[WidgetCustomLink] | None = None
    """Links added to the menu that opens on a click in the graph, and replacements for
    those that stand there by default.
    """

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    requests: Annotated[list[BarChartWidgetRequest], Field(min_length=1, max_length=1)]
    """What is drawn; exactly one request."""

    style: BarChartWidgetStyle | None = None
    """Colors, scale and arrangement of the bars."""

    time: WidgetTime | None = None
    """Own time frame of the widget. Without it, the widget follows the time frame chosen
    on the dashboard.
    """

    title: str | None = None
    """Heading above the widget. Without one, the widget has no heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: BarChartWidgetDefinitionType = "bar_chart"
    """Always `bar_chart`."""


class GeomapWidgetRequest(Model):
    """One layer of a map. For shaded regions give `queries` with `response_format`
    `scalar`; for points give `query` and `columns` with `response_format` `event_list`.
    """

    columns: list[ListStreamColumn] | None = None
    """Attributes to read from each event of a point layer, among them latitude and
    longitude. The others are shown when the reader points at an event.
    """

    conditional_formats: list[WidgetConditionalFormat] | None = None
    """Colors for regions whose value meets a condition, instead of the palette."""

    formulas: list[WidgetFormula] | None = None
    """Expressions over the named queries; the first one gives the value of each region."""

    log_query: LogQueryDefinition | None = None
    """Deprecated. Log search in the older request format. Deprecated: use `queries` with
    the data source `logs`.
    """

    q: str | None = None
    """Deprecated. Metric query in the older request format. Deprecated: use `queries` with
    the data source `metrics`.
    """

    queries: list[FormulaAndFunctionQueryDefinition] | None = None
    """Queries that the formulas refer to by name, grouped by an attribute with country or
    region codes, such as `@geo.country_iso_code`.
    """

    query: ListStreamQuery | None = None
    """Search for the events of a point layer."""

    response_format: FormulaAndFunctionResponseFormat | None = None
    """Shape of the results: `scalar` for shaded regions, `event_list` for points."""

    rum_query: LogQueryDefinition | None = None
    """Deprecated. RUM event search in the older request format. Deprecated: use `queries`
    with the data source `rum`.
    """

    security_query: LogQueryDefinition | None = None
    """Deprecated. Search over security signals in the older request format. Deprecated:
    use `queries` with the data source `security_signals`.
    """

    sort: WidgetSortBy | None = None
    """How many regions are shaded, counted from the top of the order."""

    style: GeomapWidgetRequestStyle | None = None
    """Colors of the points."""

    text_formats: list[TableWidgetTextFormatRule] | None = None
    """Colors and replacements for the texts shown with points."""


class HostMapWidgetInfrastructureRequest(Model):
    """Nodes shown inside the nodes of a host map, such as the pods of a cluster. They can
    hold one more level inside.
    """

    child: HostMapWidgetInfrastructureRequestLeaf | None = None
    """Nodes of the innermost level."""

    conditional_formats: list[WidgetConditionalFormat] | None = None
    """Colors for nodes whose value meets a condition, instead of the palette."""

    enrichments: list[HostMapWidgetScalarRequest]
    """Queries that give each node its color and its size, joined to it by its tags."""

    filter: str | None = None
    """Search that nodes of this level must match. Absent for all nodes."""

    group_by: list[HostMapWidgetGroupBy] | None = None
    """What nodes of this level are gathered by."""

    no_group_hosts: bool | None = None
    """Whether nodes that lack a tag to group by appear, in a group of their own."""

    no_metric_hosts: bool | None = None
    """Whether nodes for which the queries give no value appear, without color."""

    node_type: HostMapWidgetNodeType
    """What a hexagon of this level stands for; something that lives inside the nodes of
    the level above.
    """

    request_type: HostMapWidgetInfrastructureRequestRequestType = (
        "infrastructure_hostmap"
    )
    """Always `infrastructure_hostmap`."""

    style: HostMapWidgetInfrastructureStyle | None = None
    """Colors of the nodes of this level."""


class ScatterPlotWidgetDefinition(Model):
    """Scatter plot widget: sets two measures against each other, one point for each group
    such as a host or a service, to show how they go together.
    """

    color_by_groups: list[str] | None = None
    """Tag keys whose values color the points, such as `availability-zone`. They must be
    among the groups of the queries. When absent, all points look the same.
    """

    custom_links: list[WidgetCustomLink] | None = None
    """Links added to the menu that opens on a click on a point, and replacements for those
    that stand there by default.
    """

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    requests: ScatterPlotWidgetDefinitionRequests
    """The queries of the two axes, either `table` or `x` and `y`."""

    time: WidgetTime | None = None
    """Own time frame of the widget. Without it, the widget follows the time frame chosen
    on the dashboard.
    """

    title: str | None = None
    """Heading above the widget. Without one, the widget has no heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: ScatterPlotWidgetDefinitionType = "scatterplot"
    """Always `scatterplot`."""

    xaxis: WidgetAxis | None = None
    """Range, scale and label of the horizontal axis."""

    yaxis: WidgetAxis | None = None
    """Range, scale and label of the vertical axis."""


SharedDashboardInvitesData = TypeAliasType(
    "SharedDashboardInvitesData",
    SharedDashboardInvitesDataObject | SharedDashboardInvitesDataList,
)
"""One invitation as an object, or several as a list. The response has the same form as the
request.
"""


class SunburstWidgetDefinition(Model):
    """Sunburst widget, also shown as pie chart: rings cut into segments by size. The first
    group of the query makes the inner ring; further groups divide each segment in the
    rings around it.
    """

    custom_links: list[WidgetCustomLink] | None = None
    """Links added to the menu that opens on a click on a segment, and replacements for
    those that stand there by default.
    """

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    hide_total: bool | None = None
    """Whether the total in the middle is left out."""

    legend: SunburstWidgetLegend | None = None
    """Where and how the segments are named."""

    requests: Annotated[list[SunburstWidgetRequest], Field(min_length=1)]
    """Queries that give the segments; at least one."""

    time: WidgetTime | None = None
    """Own time frame of the widget. Without it, the widget follows the time frame chosen
    on the dashboard.
    """

    title: str | None = None
    """Heading above the widget. Without one, the widget has no heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: SunburstWidgetDefinitionType = "sunburst"
    """Always `sunburst`."""


TableWidgetTextFormat = TypeAliasType(
    "TableWidgetTextFormat",
    Annotated[list[TableWidgetTextFormatRule], Field(min_length=1)],
)
"""Rules for the text of one column; for each cell the first rule that matches counts."""


TopologyMapWidgetDefinition = TypeAliasType(
    "TopologyMapWidgetDefinition",
    Annotated[
        Union[
            TopologyMapWidgetDefinitionDataStreams,
            TopologyMapWidgetDefinitionServiceMap,
            UnknownVariant,
        ],
        Variants(),
    ],
)
"""Topology map widget: draws services or pipelines as nodes and the traffic between them
as lines. The `data_source` of the query tells which of the two kinds it is.
"""


class GeomapWidgetDefinition(Model):
    """World map on which countries or regions are shaded by a value, events are shown as
    points, or both. Regions come from a scalar request grouped by a country or region
    attribute, points from an event list request with columns for latitude and
    longitude.
    """

    custom_links: list[WidgetCustomLink] | None = None
    """Links added to the menu that opens on a click in the map, and replacements for those
    that stand there by default.
    """

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    requests: Annotated[list[GeomapWidgetRequest], Field(min_length=1, max_length=2)]
    """Layers of the map, one or two. Of two, one shades regions and the other shows
    points.
    """

    style: GeomapWidgetDefinitionStyle
    """Colors of the shaded regions."""

    time: WidgetTime | None = None
    """Own time frame of the widget. Without it, the widget follows the time frame chosen
    on the dashboard.
    """

    title: str | None = None
    """Heading above the widget. Without one, the widget has no heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: GeomapWidgetDefinitionType = "geomap"
    """Always `geomap`."""

    view: GeomapWidgetDefinitionView
    """Part of the world that the map opens with."""


class HostMapWidgetDefinitionRequests(Model):
    """What a host map shows. Which properties apply depends on `request_type`: with
    `infrastructure_hostmap`, the node type, filter, groups and enrichments; with
    `data_projection`, the query and the projection; without it, the deprecated `fill`
    and `size`.
    """

    child: HostMapWidgetInfrastructureRequest | None = None
    """Smaller nodes shown inside each node, such as the containers of a host."""

    conditional_formats: list[WidgetConditionalFormat] | None = None
    """Colors for nodes whose value meets a condition, instead of the palette."""

    enrichments: list[HostMapWidgetScalarRequest] | None = None
    """Queries that give each node its color and its size, joined to it by its tags."""

    fill: HostMapRequest | None = None
    """Deprecated. Query that colors the hosts in the first form. Deprecated: use
    `enrichments` with the dimension `fill`.
    """

    filter: str | None = None
    """Search that nodes must match, such as `env:prod service:checkout`. Absent for all
    nodes.
    """

    group_by: list[HostMapWidgetGroupBy] | None = None
    """What nodes are gathered by. With several entries, groups lie inside groups in their
    order.
    """

    limit: int | None = None
    """Largest number of rows taken from the dataset; only for `data_projection`."""

    no_group_hosts: bool | None = None
    """Whether nodes that lack a tag to group by appear, in a group of their own."""

    no_metric_hosts: bool | None = None
    """Whether nodes for which the queries give no value appear, without color."""

    node_type: HostMapWidgetNodeType | None = None
    """What a hexagon stands for; only for `infrastructure_hostmap`."""

    projection: HostMapWidgetProjection | None = None
    """Which columns give color, size and group; only for `data_projection`."""

    query: DatasetListQuery | None = None
    """Dataset whose rows are the nodes; only for `data_projection`."""

    request_type: HostMapWidgetDefinitionRequestType | None = None
    """Form of the map."""

    size: HostMapRequest | None = None
    """Deprecated. Query that sizes the hosts in the first form. Deprecated: use
    `enrichments` with the dimension `size`.
    """

    style: HostMapWidgetInfrastructureStyle | None = None
    """Colors of the map."""


class SharedDashboardInvites(Model):
    """Invitations to a shared dashboard. Requests name the addresses to invite or to
    remove; responses tell the state of each invitation.
    """

    data: SharedDashboardInvitesData
    """One invitation or several."""

    meta: Annotated[SharedDashboardInvitesMeta | None, ReadOnly()] = None
    """Figures about the whole list; only in responses that list invitations.

    Read-only: the server sets it.
    """


class TableWidgetRequest(Model):
    """The columns of a table, as `queries` with `formulas`, or as one column in one of the
    older request formats.
    """

    aggregator: WidgetAggregator | None = None
    """How the values of a group over the window are brought down to one, for queries of
    the older request format. With `queries`, each query has an aggregator of its own.
    """

    alias: str | None = None
    """Heading of the column, for queries of the older request format. With `formulas`,
    each formula has an alias of its own.
    """

    apm_query: LogQueryDefinition | None = None
    """Deprecated. Span search in the older request format. Deprecated: use `queries` with
    the data source `spans`.
    """

    apm_stats_query: ApmStatsQueryDefinition | None = None
    """Statistics of services, resources or spans as APM keeps them; its own `columns`
    become columns of the table.
    """

    cell_display_mode: list[TableWidgetCellDisplayMode] | None = None
    """How the cells of each column are drawn, in the order of the columns, for queries of
    the older request format. With `formulas`, each formula has a mode of its own.
    """

    conditional_formats: list[WidgetConditionalFormat] | None = None
    """Rules that color the cells by their value, for queries of the older request format.
    The first rule that matches counts.
    """

    event_query: LogQueryDefinition | None = None
    """Deprecated. Event search in the older request format. Deprecated: use `queries` with
    the data source `events`.
    """

    formulas: list[WidgetFormula] | None = None
    """Formulas over the named queries, one column each, in this order."""

    limit: int | None = None
    """Largest number of rows, for queries of the older request format. With `formulas`,
    use `sort.count`.
    """

    log_query: LogQueryDefinition | None = None
    """Deprecated. Log search in the older request format. Deprecated: use `queries` with
    the data source `logs`.
    """

    network_query: LogQueryDefinition | None = None
    """Deprecated. Search over network flows in the older request format. Deprecated: use
    `queries` with the data source `network`.
    """

    order: WidgetSort | None = None
    """Direction in which the rows are ordered by value, for queries of the older request
    format. With `formulas`, use `sort`.
    """

    process_query: ProcessQueryDefinition | None = None
    """Deprecated. Process search in the older request format. Deprecated: use `queries`
    with the data source `process`.
    """

    profile_metrics_query: LogQueryDefinition | None = None
    """Deprecated. Search over profiles in the older request format. Deprecated: use
    `queries` with the data source `profiles`.
    """

    q: str | None = None
    """Deprecated. Metric query in the older request format, one column. Deprecated: use
    `queries` with the data source `metrics`.
    """

    queries: list[FormulaAndFunctionQueryDefinition] | None = None
    """Queries that the formulas refer to by name. What they group by makes the rows."""

    response_format: FormulaAndFunctionResponseFormat | None = None
    """Always `scalar` in tables, one value for each row and column; columns drawn as
    trends bring their own series.
    """

    rum_query: LogQueryDefinition | None = None
    """Deprecated. RUM event search in the older request format. Deprecated: use `queries`
    with the data source `rum`.
    """

    security_query: LogQueryDefinition | None = None
    """Deprecated. Search over security signals in the older request format. Deprecated:
    use `queries` with the data source `security_signals`.
    """

    sort: WidgetSortBy | None = None
    """Order of the rows and how many there are, by a formula or by a group."""

    text_formats: list[TableWidgetTextFormat] | None = None
    """Rules that rewrite or color the text of the group columns, one list of rules for
    each column, in the order of the columns.
    """


class HostMapWidgetDefinition(Model):
    """Map of hosts, containers, pods or clusters as hexagons, colored and sized by metrics
    and gathered in groups. Shows at a glance which machines stand out. The form with
    `fill` and `size` and its properties next to `requests` are deprecated; everything
    now stands inside `requests`.
    """

    custom_links: list[WidgetCustomLink] | None = None
    """Links added to the menu that opens on a click on a hexagon, and replacements for
    those that stand there by default.
    """

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    group: list[str] | None = None
    """Deprecated. Tag keys that hexagons are gathered by, in the first form. Deprecated:
    use `group_by` inside `requests`.
    """

    no_group_hosts: bool | None = None
    """Deprecated. Whether hosts without the tags to group by appear, in the first form.
    Deprecated: use `no_group_hosts` inside `requests`.
    """

    no_metric_hosts: bool | None = None
    """Deprecated. Whether hosts without a value appear, in the first form. Deprecated: use
    `no_metric_hosts` inside `requests`.
    """

    node_type: WidgetNodeType | None = None
    """Deprecated. What a hexagon stands for, in the first form. Deprecated: use
    `node_type` inside `requests`.
    """

    notes: str | None = None
    """Remarks on the map, kept with its title."""

    requests: HostMapWidgetDefinitionRequests
    """What the map shows and where its colors and sizes come from."""

    scope: list[str] | None = None
    """Deprecated. Tags that narrow down the hosts, in the first form. Deprecated: use
    `filter` inside `requests`.
    """

    style: HostMapWidgetDefinitionStyle | None = None
    """Deprecated. Colors of the map, in the first form. Deprecated: use `style` inside
    `requests`.
    """

    title: str | None = None
    """Heading above the widget. Without one, the widget has no heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: HostMapWidgetDefinitionType = "hostmap"
    """Always `hostmap`."""


class TableWidgetDefinition(Model):
    """Table widget: a row for each group, such as a host or a service, and a column for
    each formula. Cells can be colored, and drawn as bars or small graphs.
    """

    custom_links: list[WidgetCustomLink] | None = None
    """Links added to the menu that opens on a click on a row, and replacements for those
    that stand there by default.
    """

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    has_search_bar: TableWidgetHasSearchBar | None = None
    """Whether readers get a search field above the rows."""

    requests: list[TableWidgetRequest]
    """Queries that fill the columns. Several requests of the older request format add
    columns side by side.
    """

    time: WidgetTime | None = None
    """Own time frame of the widget. Without it, the widget follows the time frame chosen
    on the dashboard.
    """

    title: str | None = None
    """Heading above the widget. Without one, the widget has no heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: TableWidgetDefinitionType = "query_table"
    """Always `query_table`."""


SplitGraphSourceWidgetDefinition = TypeAliasType(
    "SplitGraphSourceWidgetDefinition",
    Annotated[
        Union[
            Annotated[BarChartWidgetDefinition, Tag("bar_chart")],
            Annotated[ChangeWidgetDefinition, Tag("change")],
            Annotated[GeomapWidgetDefinition, Tag("geomap")],
            Annotated[QueryValueWidgetDefinition, Tag("query_value")],
            Annotated[ScatterPlotWidgetDefinition, Tag("scatterplot")],
            Annotated[SunburstWidgetDefinition, Tag("sunburst")],
            Annotated[TableWidgetDefinition, Tag("query_table")],
            Annotated[TimeseriesWidgetDefinition, Tag("timeseries")],
            Annotated[ToplistWidgetDefinition, Tag("toplist")],
            Annotated[TreeMapWidgetDefinition, Tag("treemap")],
            UnknownVariant,
        ],
        Variants("type"),
    ],
)
"""The widget that is repeated; `type` tells the kinds apart. Its queries need not group by
the tag of the split; the split adds the filter.
"""


class SplitGraphWidgetDefinition(Model):
    """Split graph widget: repeats one graph for each value of a tag, for example the
    latency of every service side by side, without a widget for each.
    """

    has_uniform_y_axes: bool | None = None
    """Whether all graphs share one vertical scale, so that their heights can be compared.
    When `false`, each graph scales to its own values.
    """

    size: SplitGraphVizSize
    """Size of each graph."""

    source_widget_definition: SplitGraphSourceWidgetDefinition
    """The graph to repeat. Its own title is not shown; the value of the tag takes its
    place.
    """

    split_config: SplitConfig
    """By what to split, and which graphs to show."""

    time: WidgetTime | None = None
    """Own time frame of the widget. Without it, the widget follows the time frame chosen
    on the dashboard.
    """

    title: str | None = None
    """Heading above the widget. Without one, the widget has no heading."""

    type: SplitGraphWidgetDefinitionType = "split_group"
    """Always `split_group`."""


class Dashboard(Model):
    """A dashboard: its title, its layout and the widgets on it, with the variables that
    readers can set. The same object is sent to create or replace a dashboard and comes
    back from reading one; the service fills in the ID, the URL, the author and the
    dates.
    """

    author_handle: Annotated[str | None, ReadOnly()] = None
    """Handle of the user who created the dashboard, or the ID of the service account that
    did. Set by the service.

    Read-only: the server sets it.
    """

    author_name: Annotated[Nullable[str], ReadOnly()] = None
    """Display name of the author; null when the account has none. Set by the service.

    Read-only: the server sets it.
    """

    created_at: Annotated[DateTime | None, ReadOnly()] = None
    """When the dashboard was created, as an ISO 8601 date-time with microseconds. Set by
    the service.

    Read-only: the server sets it.
    """

    default_timeframe: Nullable[DashboardDefaultTimeframeSetting] = None
    """Time frame that the dashboard opens with, either a span that ends now or two fixed
    moments. With null or without it, the reader's own default applies.
    """

    description: Nullable[str] = None
    """Text shown at the top of the dashboard, in Markdown. Null or empty when there is
    none.
    """

    id: Annotated[str | None, ReadOnly()] = None
    """ID of the dashboard, three groups such as `abc-def-ghi`. Set by the service; it is
    the path parameter of the other operations and part of the URL.

    Read-only: the server sets it.
    """

    is_read_only: bool | None = None
    """Deprecated. Whether only the author and the administrators of the organization can
    change the dashboard. Deprecated: use `POST
    /api/v2/restriction_policy/{resource_id}`.
    """

    layout_type: DashboardLayoutType
    """How the widgets are arranged. The `layout` of every widget is read in the units of
    this type.
    """

    modified_at: Annotated[DateTime | None, ReadOnly()] = None
    """When the dashboard last changed, as an ISO 8601 date-time with microseconds. Equals
    `created_at` until the first change. Set by the service.

    Read-only: the server sets it.
    """

    notify_list: Nullable[list[str]] = None
    """Handles of the users who get a notification when somebody changes the dashboard.
    Null or empty for nobody.
    """

    reflow_type: DashboardReflowType | None = None
    """Whether the service places the widgets of an `ordered` dashboard or their `layout`
    does. Leave it out for `free` dashboards.
    """

    restricted_roles: list[str] | None = None
    """UUIDs of the roles whose members may change the dashboard; the author always may. An
    empty list leaves the dashboard open to everybody with the `dashboards_write`
    permission.
    """

    tabs: Nullable[Annotated[list[DashboardTab], Field(max_length=100)]] = None
    """Tabs that split the widgets over several pages of one dashboard, in the order they
    are shown. At most 100; null or empty for a dashboard without tabs.
    """

    tags: Nullable[Annotated[list[str], Field(max_length=5)]] = None
    """Tags of the dashboard, up to 5. The only key that the service accepts is `team`, as
    in `team:checkout`; others are refused with status 400.
    """

    template_variable_presets: Nullable[list[DashboardTemplateVariablePreset]] = None
    """Named sets of values for the template variables, which readers choose from a menu
    (saved views). Null or empty when there are none.
    """

    template_variables: Nullable[list[DashboardTemplateVariable]] = None
    """Variables that readers set at the top of the dashboard and that queries use as
    `$name`, `$name.key` or `$name.value`. Null or empty when there are none.
    """

    title: str
    """Title of the dashboard, shown at its top and in lists."""

    url: Annotated[str | None, ReadOnly()] = None
    """Path of the dashboard in the app, relative to the site, such as
    `/dashboard/abc-def-ghi/checkout-overview`. Set by the service.

    Read-only: the server sets it.
    """

    widgets: list["Widget"]
    """Widgets in the order in which they are shown; an empty list makes an empty
    dashboard. Groups hold further widgets inside.
    """


class GroupWidgetDefinition(Model):
    """A titled box of widgets that readers can fold up. Groups stand on `ordered`
    dashboards; a group cannot contain another one.
    """

    background_color: WidgetBackgroundColor | None = None
    """Color of the title bar, such as `vivid_blue` or `gray`."""

    banner_img: str | None = None
    """Address of a picture shown above the widgets in place of a colored bar."""

    layout_type: WidgetLayoutType = "ordered"
    """How the widgets in the group are arranged; always `ordered`."""

    show_title: bool | None = None
    """Whether the title bar is shown. True when absent."""

    title: str | None = None
    """Title of the group, on the bar that folds it up."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands on its bar."""

    type: GroupWidgetDefinitionType = "group"
    """Always `group`."""

    widgets: list["Widget"]
    """Widgets in the group. Their layouts count from the upper left corner of the group.
    """


class Widget(Model):
    """One element of a dashboard: what it shows (`definition`) and where (`layout`).
    Groups contain widgets of the same form.
    """

    definition: "WidgetDefinition"
    """What the widget shows."""

    id: int | None = None
    """ID of the widget, a number. The service gives one to every new widget; send it back
    in an update so that the widget stays the same one.
    """

    layout: WidgetLayout | None = None
    """Place and size on the dashboard. Every widget of a `free` dashboard needs one, and
    so does every widget of an `ordered` dashboard unless the service places them.
    """


WidgetDefinition = TypeAliasType(
    "WidgetDefinition",
    Annotated[
        Union[
            Annotated[AlertGraphWidgetDefinition, Tag("alert_graph")],
            Annotated[AlertValueWidgetDefinition, Tag("alert_value")],
            Annotated[BarChartWidgetDefinition, Tag("bar_chart")],
            Annotated[ChangeWidgetDefinition, Tag("change")],
            Annotated[CheckStatusWidgetDefinition, Tag("check_status")],
            Annotated[CohortWidgetDefinition, Tag("cohort")],
            Annotated[DistributionWidgetDefinition, Tag("distribution")],
            Annotated[EventStreamWidgetDefinition, Tag("event_stream")],
            Annotated[EventTimelineWidgetDefinition, Tag("event_timeline")],
            Annotated[FreeTextWidgetDefinition, Tag("free_text")],
            Annotated[FunnelWidgetDefinition, Tag("funnel")],
            Annotated[ProductAnalyticsFunnelWidgetDefinition, Tag("funnel")],
            Annotated[GeomapWidgetDefinition, Tag("geomap")],
            Annotated[GroupWidgetDefinition, Tag("group")],
            Annotated[HeatMapWidgetDefinition, Tag("heatmap")],
            Annotated[HostMapWidgetDefinition, Tag("hostmap")],
            Annotated[IFrameWidgetDefinition, Tag("iframe")],
            Annotated[ImageWidgetDefinition, Tag("image")],
            Annotated[ListStreamWidgetDefinition, Tag("list_stream")],
            Annotated[LogStreamWidgetDefinition, Tag("log_stream")],
            Annotated[MonitorSummaryWidgetDefinition, Tag("manage_status")],
            Annotated[NoteWidgetDefinition, Tag("note")],
            Annotated[PowerpackWidgetDefinition, Tag("powerpack")],
            Annotated[PointPlotWidgetDefinition, Tag("point_plot")],
            Annotated[QueryValueWidgetDefinition, Tag("query_value")],
            Annotated[RetentionCurveWidgetDefinition, Tag("retention_curve")],
            Annotated[RunWorkflowWidgetDefinition, Tag("run_workflow")],
            Annotated[SLOListWidgetDefinition, Tag("slo_list")],
            Annotated[SLOWidgetDefinition, Tag("slo")],
            Annotated[ScatterPlotWidgetDefinition, Tag("scatterplot")],
            Annotated[SankeyWidgetDefinition, Tag("sankey")],
            Annotated[ServiceMapWidgetDefinition, Tag("servicemap")],
            Annotated[ServiceSummaryWidgetDefinition, Tag("trace_service")],
            Annotated[SplitGraphWidgetDefinition, Tag("split_group")],
            Annotated[SunburstWidgetDefinition, Tag("sunburst")],
            Annotated[TableWidgetDefinition, Tag("query_table")],
            Annotated[TimeseriesWidgetDefinition, Tag("timeseries")],
            Annotated[ToplistWidgetDefinition, Tag("toplist")],
            Annotated[TopologyMapWidgetDefinition, Tag("topology_map")],
            Annotated[TreeMapWidgetDefinition, Tag("treemap")],
            Annotated[WildcardWidgetDefinition, Tag("wildcard")],
            UnknownVariant,
        ],
        Variants("type"),
    ],
)
"""What a widget shows. `type` tells the kinds apart and decides which further properties
there are; `funnel` and `topology_map` have two forms each, told apart by the
`request_type` and the `data_source` of their requests.
"""


Dashboard.model_rebuild()
GroupWidgetDefinition.model_rebuild()
Widget.model_rebuild()
