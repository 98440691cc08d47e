"""Models of the families Dashboards and Notebooks."""

from typing import Annotated, Literal, TypeAlias, Union

from datadog_v1._runtime.models import (
    AliasedModel,
    Model,
    Nullable,
    Number,
    UnknownVariant,
    Variants,
)
from datadog_v1.models.common import (
    CrossOrgUuids,
    FormulaAndFunctionMetricAggregation,
    FormulaAndFunctionMetricQueryDefinition,
    QuerySortOrder,
)
from pydantic import Field, Tag
from typing_extensions import TypeAliasType

ApmStatsQueryRowType: TypeAlias = Literal["service", "resource", "span"] | str
"""What a row of an APM statistics table stands for.

- `service`: One row for each service.
- `resource`: One row for each resource (endpoint, query, job) of the service.
- `span`: One row for each kind of span below the resource.
"""


CalendarIntervalType: TypeAlias = (
    Literal["day", "week", "month", "year", "quarter", "minute", "hour"] | str
)
"""Unit of a calendar interval.

- `day`: From midnight to midnight.
- `week`: Seven days.
- `month`: A month of the calendar.
- `year`: A year of the calendar.
- `quarter`: Three months, beginning in January, April, July or October.
- `minute`: 60 seconds.
- `hour`: 60 minutes.
"""


DistributionWidgetDefinitionType: TypeAlias = Literal["distribution"] | str
"""Marks a distribution widget.

- `distribution`: A histogram of values.
"""


class DistributionWidgetXAxis(Model):
    """The horizontal axis of a distribution, which shows the measured values."""

    include_zero: bool | None = None
    """Whether the axis always begins at zero."""

    max: str | None = None
    """Largest value shown, a number as text; `auto` fits the data."""

    min: str | None = None
    """Smallest value shown, a number as text; `auto` fits the data."""

    num_buckets: Annotated[int, Field(ge=1)] | None = None
    """Number of bars the values are sorted into. When absent, chosen by the range of the
    values.
    """

    scale: str | None = None
    """Scale of the axis: `linear`, `log`, `sqrt`, or `pow` followed by an exponent, such
    as `pow2`.
    """


class DistributionWidgetYAxis(Model):
    """The vertical axis of a distribution, which shows how often values occur."""

    include_zero: bool | None = None
    """Whether the axis always begins at zero."""

    label: str | None = None
    """Title of the axis."""

    max: str | None = None
    """Largest count shown, a number as text; `auto` fits the data."""

    min: str | None = None
    """Smallest count shown, a number as text; `auto` fits the data."""

    scale: str | None = None
    """Scale of the axis: `linear`, `log`, `sqrt`, or `pow` followed by an exponent, such
    as `pow2`.
    """


class EventQueryDefinition(Model):
    """Event search of the older request format. New widgets use formulas with a query
    whose `data_source` is `events`.
    """

    search: str
    """Text and tags to search for in the event stream, for example `sources:jenkins
    status:error`.
    """

    tags_execution: str
    """How several tags in the search combine, `and` or `or`."""


EventsAggregationPercentile = TypeAliasType(
    "EventsAggregationPercentile",
    Annotated[str, Field(pattern="^pc[0-9]+(\\.[0-9]+)?$")],
)
"""Percentile written as `pc` and the number, decimals allowed: `pc95`, `pc99.9`."""


EventsAggregationValue: TypeAlias = (
    Literal[
        "avg",
        "cardinality",
        "count",
        "delta",
        "earliest",
        "latest",
        "max",
        "median",
        "min",
        "most_frequent",
        "sum",
    ]
    | str
)
"""Named function that combines values of events.

- `avg`: Mean of the values.
- `cardinality`: Number of different values.
- `count`: Number of events.
- `delta`: Difference between the last and the first value.
- `earliest`: Value of the oldest event.
- `latest`: Value of the newest event.
- `max`: Largest value.
- `median`: Middle value, the 50th percentile.
- `min`: Smallest value.
- `most_frequent`: Value that occurs most often.
- `sum`: Sum of the values.
"""


FormulaAndFunctionApmDependencyStatName: TypeAlias = (
    Literal[
        "avg_duration",
        "avg_root_duration",
        "avg_spans_per_trace",
        "error_rate",
        "pct_exec_time",
        "pct_of_traces",
        "total_traces_count",
    ]
    | str
)
"""Figure about the calls between a service and its neighbors.

- `avg_duration`: Mean duration of the calls.
- `avg_root_duration`: Mean duration of the whole traces that contain the call.
- `avg_spans_per_trace`: Mean number of such calls in a trace.
- `error_rate`: Share of calls that failed.
- `pct_exec_time`: Share of the trace's duration spent in the call, in percent.
- `pct_of_traces`: Share of traces that contain the call, in percent.
- `total_traces_count`: Number of traces that contain the call.
"""


FormulaAndFunctionApmDependencyStatsDataSource: TypeAlias = (
    Literal["apm_dependency_stats"] | str
)
"""Marks a query for statistics about service dependencies.

- `apm_dependency_stats`: Calls between services as seen in traces.
"""


class FormulaAndFunctionApmDependencyStatsQueryDefinition(Model):
    """Query for a figure about the calls that enter a service or leave it, taken from
    traces.
    """

    cross_org_uuids: CrossOrgUuids | None = None

    data_source: FormulaAndFunctionApmDependencyStatsDataSource = "apm_dependency_stats"
    """Always `apm_dependency_stats`."""

    env: str
    """Environment the traces come from, the value of the `env` tag."""

    is_upstream: bool | None = None
    """Whose calls count: with `true` those of the services that call this one, with
    `false` those that this one makes.
    """

    name: str
    """Name by which formulas refer to the query, for example `query1`."""

    operation_name: str
    """Operation name of the spans, for example `cassandra.query`."""

    primary_tag_name: str | None = None
    """Key of the second primary tag to filter by, for example `datacenter`. Goes with
    `primary_tag_value`.
    """

    primary_tag_value: str | None = None
    """Value of the second primary tag to filter by; `*` takes all."""

    resource_name: str
    """Resource of the spans, for example a statement or an endpoint."""

    service: str
    """Name of the service whose dependencies are looked at."""

    stat: FormulaAndFunctionApmDependencyStatName
    """Figure to return."""


FormulaAndFunctionApmMetricStatName: TypeAlias = (
    Literal[
        "errors",
        "error_rate",
        "errors_per_second",
        "latency_avg",
        "latency_max",
        "latency_p50",
        "latency_p75",
        "latency_p90",
        "latency_p95",
        "latency_p99",
        "latency_p999",
        "latency_distribution",
        "hits",
        "hits_per_second",
        "total_time",
        "apdex",
    ]
    | str
)
"""Figure calculated from trace metrics.

- `errors`: Number of requests that failed.
- `error_rate`: Share of requests that failed.
- `errors_per_second`: Failed requests per second.
- `latency_avg`: Mean latency.
- `latency_max`: Longest latency.
- `latency_p50`: Latency that half of the requests stay under.
- `latency_p75`: 75th percentile of latency.
- `latency_p90`: 90th percentile of latency.
- `latency_p95`: 95th percentile of latency.
- `latency_p99`: 99th percentile of latency.
- `latency_p999`: 99.9th percentile of latency.
- `latency_distribution`: All latencies as a distribution, for histograms.
- `hits`: Number of requests.
- `hits_per_second`: Requests per second.
- `total_time`: Time spent in all requests together.
- `apdex`: Apdex score, from 0 (all users frustrated) to 1 (all satisfied).
"""


FormulaAndFunctionApmMetricsDataSource: TypeAlias = Literal["apm_metrics"] | str
"""Marks a query for trace metrics.

- `apm_metrics`: Metrics that APM calculates from all traces before sampling.
"""


FormulaAndFunctionApmMetricsSpanKind: TypeAlias = (
    Literal["consumer", "server", "client", "producer", "internal"] | str
)
"""Role of the span in a call, as OpenTelemetry defines it.

- `consumer`: Handles a message taken from a queue or topic.
- `server`: Handles a request that came over the network.
- `client`: Makes a request over the network.
- `producer`: Puts a message on a queue or topic.
- `internal`: Work inside the process.
"""


FormulaAndFunctionApmResourceStatName: TypeAlias = (
    Literal[
        "errors",
        "error_rate",
        "hits",
        "latency_avg",
        "latency_distribution",
        "latency_max",
        "latency_p50",
        "latency_p75",
        "latency_p90",
        "latency_p95",
        "latency_p99",
    ]
    | str
)
"""Figure about the requests of a resource.

- `errors`: Number of requests that failed.
- `error_rate`: Share of requests that failed.
- `hits`: Number of requests.
- `latency_avg`: Mean latency.
- `latency_distribution`: All latencies as a distribution, for histograms.
- `latency_max`: Longest latency.
- `latency_p50`: Latency that half of the requests stay under.
- `latency_p75`: 75th percentile of latency.
- `latency_p90`: 90th percentile of latency.
- `latency_p95`: 95th percentile of latency.
- `latency_p99`: 99th percentile of latency.
"""


FormulaAndFunctionApmResourceStatsDataSource: TypeAlias = (
    Literal["apm_resource_stats"] | str
)
"""Marks a query for statistics of APM resources.

- `apm_resource_stats`: Statistics of the resources of a service.
"""


class FormulaAndFunctionApmResourceStatsQueryDefinition(Model):
    """Deprecated. Query for the request statistics of a service's resources. Deprecated:
    use `FormulaAndFunctionApmMetricsQueryDefinition`, a query with the `data_source`
    `apm_metrics`.
    """

    cross_org_uuids: CrossOrgUuids | None = None

    data_source: FormulaAndFunctionApmResourceStatsDataSource = "apm_resource_stats"
    """Always `apm_resource_stats`."""

    env: str
    """Environment the traces come from, the value of the `env` tag."""

    group_by: list[str] | None = None
    """Fields to split the result by, for example `resource_name`."""

    name: str
    """Name by which formulas refer to the query, for example `query1`."""

    operation_name: str | None = None
    """Operation name of the spans, for example `http.request`."""

    primary_tag_name: str | None = None
    """Key of the second primary tag to filter by, for example `datacenter`. Goes with
    `primary_tag_value`.
    """

    primary_tag_value: str | None = None
    """Value of the second primary tag to filter by; `*` takes all."""

    resource_name: str | None = None
    """Full name of one resource to narrow the query to. When absent, all resources count.
    """

    service: str
    """Name of the service, the value of the `service` tag."""

    stat: FormulaAndFunctionApmResourceStatName
    """Figure to return."""


FormulaAndFunctionCloudCostDataSource: TypeAlias = Literal["cloud_cost"] | str
"""Marks a query for cloud costs.

- `cloud_cost`: Costs from the bills of cloud and SaaS providers.
"""


FormulaAndFunctionEventAggregation: TypeAlias = (
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
    ]
    | str
)
"""How the events of a query are combined into one value.

- `count`: Number of events.
- `cardinality`: Number of different values of the facet.
- `median`: Middle value, the 50th percentile.
- `pc75`: 75th percentile.
- `pc90`: 90th percentile.
- `pc95`: 95th percentile.
- `pc98`: 98th percentile.
- `pc99`: 99th percentile.
- `sum`: Sum of the values.
- `min`: Smallest value.
- `max`: Largest value.
- `avg`: Mean of the values.
"""


class FormulaAndFunctionEventQueryDefinitionCompute(Model):
    """What an event query calculates."""

    aggregation: FormulaAndFunctionEventAggregation
    """Function applied to the events."""

    interval: int | None = None
    """Width of a point of a time series in milliseconds. When absent, the service chooses
    one that suits the time window.
    """

    metric: str | None = None
    """Measure or facet the function is applied to, for example `@duration`. Not needed for
    `count`, needed for all other functions.
    """


class FormulaAndFunctionEventQueryDefinitionSearch(Model):
    """Filter of an event query."""

    query: str
    """Filter in the event search syntax, for example `service:checkout status:error`. An
    empty text takes all events.
    """


class FormulaAndFunctionEventQueryGroupBySort(Model):
    """Order of the groups of an event query."""

    aggregation: FormulaAndFunctionEventAggregation
    """Function whose result the groups are sorted by."""

    metric: str | None = None
    """Measure or facet the function is applied to, for example `@duration`. Not needed for
    `count`.
    """

    order: QuerySortOrder | None = None
    """Direction of the order. When absent, the largest first."""


FormulaAndFunctionEventsDataSource: TypeAlias = (
    Literal[
        "logs",
        "spans",
        "network",
        "rum",
        "security_signals",
        "profiles",
        "audit",
        "events",
        "ci_tests",
        "ci_pipelines",
        "incident_analytics",
        "product_analytics",
        "on_call_events",
        "errors",
        "llm_observability",
    ]
    | str
)
"""Kind of events that an event query searches.

- `logs`: Log events.
- `spans`: Spans of traces.
- `network`: Flows of Cloud Network Monitoring.
- `rum`: Events of Real User Monitoring.
- `security_signals`: Signals of the security products.
- `profiles`: Profiles of the Continuous Profiler.
- `audit`: Entries of the audit trail.
- `events`: Events of the event explorer.
- `ci_tests`: Test runs of Test Optimization.
- `ci_pipelines`: Pipeline runs of CI Visibility.
- `incident_analytics`: Incidents.
- `product_analytics`: Events of Product Analytics.
- `on_call_events`: Pages and escalations of On-Call.
- `errors`: Errors of Error Tracking.
- `llm_observability`: Spans of LLM Observability.
"""


FormulaAndFunctionProcessQueryDataSource: TypeAlias = (
    Literal["process", "container"] | str
)
"""What a process query looks at.

- `process`: Processes on hosts.
- `container`: Containers.
"""


class FormulaAndFunctionProcessQueryDefinition(Model):
    """Query for the resource use of live processes or containers. One series or value for
    each process or container found.
    """

    aggregator: FormulaAndFunctionMetricAggregation | None = None
    """How the points become one value where the response is scalar."""

    cross_org_uuids: CrossOrgUuids | None = None

    data_source: FormulaAndFunctionProcessQueryDataSource
    """Whether processes or containers are meant."""

    is_normalized_cpu: bool | None = None
    """Whether CPU use is divided by the number of cores, so that 100 percent is the whole
    host. When absent, 100 percent is one core.
    """

    limit: int | None = None
    """Largest number of processes or containers to return."""

    metric: str
    """Figure to return, for example `process.stat.cpu.total_pct` or `container.cpu.usage`.
    """

    name: str
    """Name by which formulas refer to the query, for example `query1`."""

    sort: QuerySortOrder | None = None
    """Whether the largest or the smallest values come first."""

    tag_filters: list[str] | None = None
    """Tags that the processes or containers must all carry, for example
    `service:checkout`.
    """

    text_filter: str | None = None
    """Text to search for in the command line or container name."""


FormulaAndFunctionProductAnalyticsExtendedDataSource: TypeAlias = (
    Literal["product_analytics_extended"] | str
)
"""Marks an extended Product Analytics query.

- `product_analytics_extended`: Product Analytics events with audience filters and
  calendar rollups.
"""


FormulaAndFunctionProductAnalyticsExtendedQueryDefinitionIndexesItems: TypeAlias = (
    Literal["*"] | str
)
"""Index that a Product Analytics query searches.

- `*`: All indexes.
"""


FormulaAndFunctionResponseFormat: TypeAlias = (
    Literal["timeseries", "scalar", "event_list"] | str
)
"""Shape of the result that the queries of a request give.

- `timeseries`: Points over time.
- `scalar`: One value for each group.
- `event_list`: The events themselves.
"""


FormulaAndFunctionSLODataSource: TypeAlias = Literal["slo"] | str
"""Marks a query for an SLO.

- `slo`: Service level objectives.
"""


FormulaAndFunctionSLOGroupMode: TypeAlias = Literal["overall", "components"] | str
"""Whether the figure is given for the SLO as a whole or for its parts.

- `overall`: One figure for the whole SLO.
- `components`: One figure for each group or monitor of the SLO.
"""


FormulaAndFunctionSLOMeasure: TypeAlias = (
    Literal[
        "good_events",
        "bad_events",
        "good_minutes",
        "bad_minutes",
        "slo_status",
        "error_budget_remaining",
        "burn_rate",
        "error_budget_burndown",
    ]
    | str
)
"""Figure of an SLO.

- `good_events`: Number of good events.
- `bad_events`: Number of bad events.
- `good_minutes`: Minutes in which the objective was met.
- `bad_minutes`: Minutes in which the objective was missed.
- `slo_status`: Status of the SLO, the good share in percent.
- `error_budget_remaining`: Part of the error budget that is left, in percent.
- `burn_rate`: Speed at which the error budget is used; at 1 it lasts exactly for the
  time window.
- `error_budget_burndown`: Remaining error budget over time, in percent.
"""


FormulaAndFunctionSLOQueryType: TypeAlias = (
    Literal["metric", "monitor", "time_slice"] | str
)
"""Type of an SLO.

- `metric`: Share of good events, counted by metric queries.
- `monitor`: Share of time in which monitors were not alerting.
- `time_slice`: Share of time slices in which a metric met its condition.
"""


FormulaType: TypeAlias = Literal["formula"] | str
"""Marks a sort key that is the result of a formula.

- `formula`: Sort by the result of a formula.
"""


GroupType: TypeAlias = Literal["group"] | str
"""Marks a sort key that is a group.

- `group`: Sort by the value of a tag or facet.
"""


HeatMapWidgetDefinitionType: TypeAlias = Literal["heatmap"] | str
"""Marks a heat map widget.

- `heatmap`: Values over time as colored cells.
"""


class HeatMapWidgetXAxis(Model):
    """The horizontal axis of a heat map, which shows time."""

    num_buckets: int | None = None
    """Number of columns the time window is divided into. When absent, chosen by the width
    of the widget.
    """


class LogQueryDefinitionSearch(Model):
    """Filter of the query."""

    query: str
    """Filter in the event search syntax, for example `service:checkout status:error`. An
    empty text takes all events.
    """


LogStreamWidgetDefinitionType: TypeAlias = Literal["log_stream"] | str
"""Marks a log stream widget.

- `log_stream`: A list of logs.
"""


class LogsQueryCompute(Model):
    """A calculation over events in the older request format."""

    aggregation: str
    """Function applied to the events, for example `count`, `cardinality`, `avg`, `sum` or
    `pc95`.
    """

    facet: str | None = None
    """Measure or facet the function is applied to, for example `@duration`. Not needed for
    `count`.
    """

    interval: int | None = None
    """Width of a point of a time series in milliseconds. When absent, the service chooses
    one.
    """


NumberFormatUnitCustomType: TypeAlias = Literal["custom_unit_label"] | str
"""Marks a unit given as a text.

- `custom_unit_label`: A text of your own.
"""


NumberFormatUnitScaleType: TypeAlias = Literal["canonical_unit"] | str
"""Marks a unit that the product knows.

- `canonical_unit`: A known unit.
"""


class ProcessQueryDefinition(Model):
    """Process search of the older request format. Deprecated wherever it is used: write
    formulas with a query whose `data_source` is `process`.
    """

    filter_by: list[str] | None = None
    """Tags that the processes must all carry, for example `service:checkout`."""

    limit: Annotated[int, Field(ge=0)] | None = None
    """Largest number of processes to return."""

    metric: str
    """Figure to return, for example `process.stat.cpu.total_pct`."""

    search_by: str | None = None
    """Text to search for in the command line."""


class ProductAnalyticsAudienceAccountSubquery(Model):
    """A set of accounts, described by a search."""

    name: str | None = None
    """Name that `filter_condition` uses for the set."""

    query: str | None = None
    """Search over account attributes, for example `@plan:enterprise`."""


class ProductAnalyticsAudienceSegmentSubquery(Model):
    """A set of users, given by a saved segment."""

    name: str | None = None
    """Name that `filter_condition` uses for the set."""

    segment_id: str | None = None
    """ID of the saved segment, a UUID."""


class ProductAnalyticsAudienceUserSubquery(Model):
    """A set of users, described by a search."""

    name: str | None = None
    """Name that `filter_condition` uses for the set."""

    query: str | None = None
    """Search over user attributes, for example `@usr.country:FR`."""


ProductAnalyticsEventDataSource: TypeAlias = Literal["product_analytics"] | str
"""Marks a search over Product Analytics events.

- `product_analytics`: Events of Product Analytics.
"""


class ProductAnalyticsEventQuerySearch(Model):
    """Filter of a Product Analytics search."""

    __closed__ = True

    query: str
    """Filter in the event search syntax, for example `@type:view @view.name:/cart`."""


class ProductAnalyticsExtendedGroupBy(Model):
    """One facet to split the result of a Product Analytics query by."""

    facet: str
    """Facet, for example `@view.name` or `@usr.country`."""

    limit: Annotated[int, Field(le=10000)] | None = None
    """Largest number of groups to return, at most 10000."""

    should_exclude_missing: bool | None = None
    """Whether events without the facet are left out. When absent, they form a group of
    their own.
    """

    sort: FormulaAndFunctionEventQueryGroupBySort | None = None
    """Which groups come first."""


ProductAnalyticsFunnelDataSource: TypeAlias = Literal["product_analytics_journey"] | str
"""Marks a query about journeys and funnels.

- `product_analytics_journey`: Sequences of Product Analytics events.
"""


RetentionCohortCriteriaTimeIntervalType: TypeAlias = Literal["calendar"] | str
"""How the periods of cohorts are laid out.

- `calendar`: Along the calendar.
"""


RetentionComputeMetric: TypeAlias = (
    Literal["__dd.retention", "__dd.retention_rate"] | str
)
"""Retention figure.

- `__dd.retention`: Number of members who came back.
- `__dd.retention_rate`: Share of members who came back.
"""


RetentionDataSource: TypeAlias = Literal["product_analytics_retention"] | str
"""Marks a retention query.

- `product_analytics_retention`: Retention of users or accounts.
"""


RetentionEntity: TypeAlias = Literal["@usr.id", "@account.id"] | str
"""Whether people or accounts are followed.

- `@usr.id`: Each user counts once.
- `@account.id`: Each account counts once, whichever of its users acted.
"""


RetentionGroupByTarget: TypeAlias = Literal["cohort", "return_period"] | str
"""Event that the facet of a group is read from.

- `cohort`: The event that made the user a member.
- `return_period`: The event by which the user came back.
"""


RetentionReturnCondition: TypeAlias = (
    Literal["conversion_on", "conversion_on_or_after"] | str
)
"""Which returns count for a period.

- `conversion_on`: Only a return within the period itself.
- `conversion_on_or_after`: A return within the period or at any time after it.
"""


RetentionReturnCriteriaTimeIntervalType: TypeAlias = Literal["fixed"] | str
"""How the return periods are laid out.

- `fixed`: Fixed lengths counted from each member's own start.
"""


RetentionReturnCriteriaTimeIntervalUnit: TypeAlias = (
    Literal["day", "week", "month"] | str
)
"""Unit of a return period.

- `day`: 24 hours.
- `week`: Seven days.
- `month`: One month.
"""


TableWidgetCellDisplayMode: TypeAlias = Literal["number", "bar", "trend"] | str
"""How a cell of a table is drawn.

- `number`: The value as a number.
- `bar`: A bar whose length shows the value.
- `trend`: A small graph of the value over time.
"""


TimeseriesWidgetDefinitionType: TypeAlias = Literal["timeseries"] | str
"""Marks a time series widget.

- `timeseries`: Values over time.
"""


class TimeseriesWidgetExpressionAlias(Model):
    """A readable name for one expression of a metric query in the older request format."""

    alias_name: str | None = None
    """Name shown in the legend and the tooltip instead of the expression."""

    expression: str
    """The expression, exactly as it stands in the query."""


TimeseriesWidgetLegendColumn: TypeAlias = (
    Literal["value", "avg", "sum", "min", "max"] | str
)
"""Figure that the legend shows for each series.

- `value`: Most recent value, or the value under the pointer.
- `avg`: Mean over the time window.
- `sum`: Sum over the time window.
- `min`: Smallest value in the time window.
- `max`: Largest value in the time window.
"""


TimeseriesWidgetLegendLayout: TypeAlias = (
    Literal["auto", "horizontal", "vertical"] | str
)
"""Form of the legend.

- `auto`: Chosen by the room there is.
- `horizontal`: Names side by side, without figures.
- `vertical`: A table with one row for each series.
"""


ToplistWidgetDefinitionType: TypeAlias = Literal["toplist"] | str
"""Marks a top list widget.

- `toplist`: A ranking of groups.
"""


ToplistWidgetFlatType: TypeAlias = Literal["flat"] | str
"""Marks plain bars.

- `flat`: One color for each bar.
"""


ToplistWidgetLegend: TypeAlias = Literal["automatic", "inline", "none"] | str
"""Where the parts of stacked bars are explained.

- `automatic`: Chosen by the room there is.
- `inline`: Inside the bars.
- `none`: Nowhere.
"""


ToplistWidgetScaling: TypeAlias = Literal["absolute", "relative"] | str
"""What the length of a bar stands for.

- `absolute`: The value itself.
- `relative`: The share of the value in the whole.
"""


ToplistWidgetStackedType: TypeAlias = Literal["stacked"] | str
"""Marks stacked bars.

- `stacked`: Bars split into parts.
"""


UserJourneyFormulaComputeMetric: TypeAlias = (
    Literal["__dd.conversion", "__dd.conversion_rate", "__dd.time_to_convert"] | str
)
"""Figure about a journey.

- `__dd.conversion`: Number of journeys that reached the last step.
- `__dd.conversion_rate`: Share of journeys that reached the last step.
- `__dd.time_to_convert`: Time from the first to the last step.
"""


class UserJourneyJoinKeys(Model):
    """What ties the events of a journey together."""

    primary: str
    """Facet whose value all events of a journey share, for example `@session.id` or
    `@usr.id`.
    """

    secondary: list[str] | None = None
    """Further facets that must be equal too."""


class UserJourneySearchTarget(Model):
    """A part of a journey, one step or the way between two."""

    end: str | None = None
    """Name of the step at which the part ends."""

    start: str | None = None
    """Name of the step at which the part begins."""

    type: str
    """What kind of part is meant, for example one step or the way between two."""

    value: str | None = None
    """Name of the step, where the part is one step."""


WidgetAggregator: TypeAlias = (
    Literal["avg", "last", "max", "min", "sum", "percentile"] | str
)
"""How the points of a series become one value.

- `avg`: Mean of the points.
- `last`: Most recent point.
- `max`: Largest point.
- `min`: Smallest point.
- `sum`: Sum of the points.
- `percentile`: Percentile over the whole time window, for distribution metrics that
  have percentiles enabled.
"""


class WidgetAxis(Model):
    """An axis of a graph."""

    include_zero: bool | None = None
    """Whether the axis always includes zero."""

    label: str | None = None
    """Title of the axis."""

    max: str | None = None
    """Largest value shown, a number as text; `auto` fits the data."""

    min: str | None = None
    """Smallest value shown, a number as text; `auto` fits the data."""

    scale: str | None = None
    """Scale of the axis: `linear`, `log`, `sqrt`, or `pow` followed by an exponent, such
    as `pow2`.
    """


WidgetComparator: TypeAlias = Literal["=", ">", ">=", "<", "<="] | str
"""Comparison of a value with the one given beside it.

- `=`: The value is equal.
- `>`: The value is greater.
- `>=`: The value is greater or equal.
- `<`: The value is less.
- `<=`: The value is less or equal.
"""


class WidgetCustomLink(Model):
    """An entry of the menu that opens on a click on the data. Template variables of the
    link, such as `{{host.value}}`, are filled in from the point that was clicked.
    """

    is_hidden: bool | None = None
    """Whether the standard entry named in `override_label` is hidden."""

    label: str | None = None
    """Text of the entry. Not used together with `override_label`."""

    link: str | None = None
    """Address to open; a relative one begins with `/` and stays in the app."""

    override_label: str | None = None
    """Standard entry that this one replaces or hides, such as `logs`, `hosts`, `traces`,
    `profiles`, `processes`, `containers` or `rum`.
    """


WidgetDisplayType: TypeAlias = Literal["area", "bars", "line", "overlay"] | str
"""Form in which time series are drawn.

- `area`: Stacked, filled areas.
- `bars`: Stacked bars.
- `line`: Lines.
- `overlay`: Lines drawn over the other requests of the widget, for comparison.
"""


class WidgetEvent(Model):
    """Deprecated. An event search whose results are drawn as bars over a graph.
    Deprecated: use the event overlays of the dashboard, or an event query as a further
    request.
    """

    q: str
    """Event search, for example `sources:deploy service:checkout`."""

    tags_execution: str | None = None
    """How several tags in the search combine, `and` or `or`."""


WidgetFormulaCellDisplayModeOptionsTrendType: TypeAlias = (
    Literal["area", "line", "bars"] | str
)
"""Form of the small graph in a table cell.

- `area`: A filled line.
- `line`: A line.
- `bars`: Bars.
"""


WidgetFormulaCellDisplayModeOptionsYScale: TypeAlias = (
    Literal["shared", "independent"] | str
)
"""Vertical scale of the small graphs in a column.

- `shared`: All graphs of the column have one scale, so heights compare.
- `independent`: Each graph fills its cell.
"""


class WidgetFormulaLimit(Model):
    """Limits a formula to the groups with the largest or smallest values."""

    count: int | None = None
    """Number of groups to show."""

    order: QuerySortOrder | None = None
    """Which end is kept, `desc` for the largest values."""


class WidgetFormulaStyle(Model):
    """Color of the values of a formula."""

    palette: str | None = None
    """Name of the color scheme, for example `classic` or `cool`."""

    palette_index: int | None = None
    """Zero-based position in the color scheme, to give the formula one fixed color."""


WidgetHistogramRequestType: TypeAlias = Literal["histogram"] | str
"""Marks a request whose query gives a distribution of values rather than points.

- `histogram`: The query returns how often each value occurs.
"""


WidgetLegendSize = TypeAliasType("WidgetLegendSize", str)
"""How much room the legend takes: `0` for none, a number of rows such as `2`, `4`, `8` or
`16`, or `auto`.
"""


WidgetLineType: TypeAlias = Literal["dashed", "dotted", "solid"] | str
"""Form of a line.

- `dashed`: Short strokes.
- `dotted`: Dots.
- `solid`: An unbroken line.
"""


WidgetLineWidth: TypeAlias = Literal["normal", "thick", "thin"] | str
"""Thickness of a line.

- `normal`: The usual thickness.
- `thick`: Thicker than usual.
- `thin`: Thinner than usual.
"""


WidgetLiveSpan: TypeAlias = (
    Literal[
        "1m",
        "5m",
        "10m",
        "15m",
        "30m",
        "1h",
        "4h",
        "1d",
        "2d",
        "1w",
        "1mo",
        "3mo",
        "6mo",
        "week_to_date",
        "month_to_date",
        "1y",
        "alert",
    ]
    | str
)
"""Length of a time window that ends now.

- `1m`: The last minute.
- `5m`: The last 5 minutes.
- `10m`: The last 10 minutes.
- `15m`: The last 15 minutes.
- `30m`: The last 30 minutes.
- `1h`: The last hour.
- `4h`: The last 4 hours.
- `1d`: The last 24 hours.
- `2d`: The last 2 days.
- `1w`: The last 7 days.
- `1mo`: The last month.
- `3mo`: The last 3 months.
- `6mo`: The last 6 months.
- `week_to_date`: Since the week began.
- `month_to_date`: Since the month began.
- `1y`: The last year.
- `alert`: The time around an alert, on dashboards that are opened from one.
"""


WidgetLiveSpanUnit: TypeAlias = (
    Literal["minute", "hour", "day", "week", "month", "year"] | str
)
"""Unit of a time window that ends now.

- `minute`: 60 seconds.
- `hour`: 60 minutes.
- `day`: 24 hours.
- `week`: Seven days.
- `month`: One month.
- `year`: One year.
"""


class WidgetMarker(Model):
    """A line or band across a graph that marks a threshold, a range or a moment."""

    display_type: str | None = None
    """Color and form, as two words: `error`, `warning`, `info` or `ok`, and `dashed`,
    `bold` or `solid`, as in `error dashed`.
    """

    label: str | None = None
    """Text shown at the marker."""

    time: str | None = None
    """Moment at which a vertical marker stands."""

    value: str
    """Where the marker stands: `y = 15` for a line, `0 < y < 50` for a band."""


WidgetMessageDisplay: TypeAlias = Literal["inline", "expanded-md", "expanded-lg"] | str
"""How many lines of its message a log shows.

- `inline`: One line, cut off at its end.
- `expanded-md`: A few lines.
- `expanded-lg`: Many lines, for long messages such as stack traces.
"""


WidgetNewFixedSpanType: TypeAlias = Literal["fixed"] | str
"""Marks a time window with a fixed start and end.

- `fixed`: Start and end do not move.
"""


WidgetNewLiveSpanType: TypeAlias = Literal["live"] | str
"""Marks a time window that ends now.

- `live`: The window moves on with time.
"""


WidgetPalette: TypeAlias = (
    Literal[
        "blue",
        "custom_bg",
        "custom_image",
        "custom_text",
        "gray_on_white",
        "grey",
        "green",
        "orange",
        "red",
        "red_on_white",
        "white_on_gray",
        "white_on_green",
        "green_on_white",
        "white_on_red",
        "white_on_yellow",
        "yellow_on_white",
        "black_on_light_yellow",
        "black_on_light_green",
        "black_on_light_red",
    ]
    | str
)
"""Colors that a conditional format gives to the value.

- `blue`: Blue.
- `custom_bg`: The background color in `custom_bg_color`.
- `custom_image`: The picture at `image_url` in place of the value.
- `custom_text`: The text color in `custom_fg_color`.
- `gray_on_white`: Gray text on white.
- `grey`: Gray.
- `green`: Green.
- `orange`: Orange.
- `red`: Red.
- `red_on_white`: Red text on white.
- `white_on_gray`: White text on gray.
- `white_on_green`: White text on green.
- `green_on_white`: Green text on white.
- `white_on_red`: White text on red.
- `white_on_yellow`: White text on yellow.
- `yellow_on_white`: Yellow text on white.
- `black_on_light_yellow`: Black text on light yellow.
- `black_on_light_green`: Black text on light green.
- `black_on_light_red`: Black text on light red.
"""


WidgetSort: TypeAlias = Literal["asc", "desc"] | str
"""Direction of an order.

- `asc`: Ascending.
- `desc`: Descending.
"""


class WidgetStyle(Model):
    """Colors of a widget or request."""

    palette: str | None = None
    """Name of the color scheme, for example `dog_classic`, `warm` or `hostmap_blues`."""


WidgetStyleOrderBy: TypeAlias = Literal["tags", "values"] | str
"""What decides the order of series, and so the color each one gets.

- `tags`: The tags, so that a series keeps its color when values change.
- `values`: The values, the largest first.
"""


WidgetTextAlign: TypeAlias = Literal["center", "left", "right"] | str
"""Where a text stands in the room it has.

- `center`: In the middle.
- `left`: At the left edge.
- `right`: At the right edge.
"""


class ApmStatsQueryColumnType(Model):
    """One column of an APM statistics table."""

    alias: str | None = None
    """Heading shown instead of the name of the column."""

    cell_display_mode: TableWidgetCellDisplayMode | None = None
    """How the cells of this column are drawn. When absent, as a number."""

    name: str
    """Name of the column, for example `Requests`, `Errors` or `p95 latency`."""

    order: WidgetSort | None = None
    """Direction in which the table is sorted by this column. Set it on one column only."""


class ApmStatsQueryDefinition(Model):
    """Table of request statistics from APM, one row for each service, resource or span.
    Belongs to the older request format; new widgets use formulas with a query whose
    `data_source` is `apm_metrics`.
    """

    columns: list[ApmStatsQueryColumnType] | None = None
    """Columns to show, from left to right. When absent, the standard columns for the row
    type.
    """

    env: str
    """Environment the traces come from, the value of the `env` tag."""

    name: str
    """Operation name of the spans that are counted, for example `web.request`."""

    primary_tag: str
    """Filter on the second primary tag of the organization, written `key:value`, for
    example `datacenter:us-east`; the value `*` takes all.
    """

    resource: str | None = None
    """Resource to narrow the table to, for example `GET /cart`. Needed when the rows are
    spans.
    """

    row_type: ApmStatsQueryRowType
    """What one row stands for."""

    service: str
    """Name of the service, the value of the `service` tag."""


class CalendarInterval(Model):
    """A span of time that follows the calendar, such as two weeks that begin on Mondays."""

    __closed__ = True

    alignment: str | None = None
    """Where the interval begins, for example a weekday for weeks or a day such as `1st`
    for months. When absent, the usual start of the calendar unit.
    """

    quantity: int | None = None
    """Number of units in one interval. When absent, 1."""

    timezone: str | None = None
    """Time zone in which days begin, an IANA name such as `Europe/Paris`. When absent,
    UTC.
    """

    type: CalendarIntervalType
    """Unit of the interval."""


EventsAggregation = TypeAliasType(
    "EventsAggregation", EventsAggregationValue | EventsAggregationPercentile
)
"""How values of events are combined into one, either by a named function or by any
percentile.
"""


class FormulaAndFunctionApmMetricsQueryDefinition(Model):
    """Query for request counts, errors or latencies that APM calculates from all traces,
    before sampling.
    """

    data_source: FormulaAndFunctionApmMetricsDataSource = "apm_metrics"
    """Always `apm_metrics`."""

    group_by: list[str] | None = None
    """Tags or span fields to split the result by, for example `resource_name` or `env`."""

    name: str
    """Name by which formulas refer to the query, for example `query1`."""

    operation_mode: str | None = None
    """Which operations count when no `operation_name` is given: `primary` for the main
    operation of the service, or the name of a group of operations.
    """

    operation_name: str | None = None
    """Operation name of the spans, for example `http.request`. When absent, the main
    operation of the service.
    """

    peer_tags: list[str] | None = None
    """Tags that name the other end of a call, for example `peer.service:payments-db`, to
    narrow the query to calls to it.
    """

    query_filter: str | None = None
    """Further filter in the span search syntax, for example `env:prod AND version:2.*`."""

    resource_hash: str | None = None
    """Hash of the resource, as found in links of the app; an alternative to
    `resource_name` that survives quoting problems.
    """

    resource_name: str | None = None
    """Full name of the resource, for example `GET /cart`."""

    service: str | None = None
    """Name of the service, the value of the `service` tag."""

    span_kind: FormulaAndFunctionApmMetricsSpanKind | None = None
    """Kind of span to count. When absent, every kind."""

    stat: FormulaAndFunctionApmMetricStatName
    """Figure to return."""


class FormulaAndFunctionCloudCostQueryDefinition(Model):
    """Query for costs that Cloud Cost Management has read from the bills of providers."""

    aggregator: WidgetAggregator | None = None
    """How the values over time become one number where the response is scalar."""

    cross_org_uuids: CrossOrgUuids | None = None

    data_source: FormulaAndFunctionCloudCostDataSource = "cloud_cost"
    """Always `cloud_cost`."""

    name: str
    """Name by which formulas refer to the query, for example `query1`."""

    query: str
    """Cost query, written like a metric query: `sum:aws.cost.amortized{*} by
    {aws_product}.rollup(sum, monthly)`.
    """


class FormulaAndFunctionEventQueryGroupBy(Model):
    """One facet to split the result by."""

    facet: str
    """Facet or tag, for example `service` or `@http.status_code`."""

    limit: int | None = None
    """Largest number of groups to return. When absent, a limit of the service applies."""

    sort: FormulaAndFunctionEventQueryGroupBySort | None = None
    """Which groups come first, and so which are left out when there are more than `limit`.
    """


class FormulaAndFunctionEventQueryGroupByFields(Model):
    """Several facets to split by at once, with one limit for their combinations."""

    fields: list[str]
    """Facets or tags, for example `service` and `@http.status_code`. Each combination of
    values is one group.
    """

    limit: int | None = None
    """Largest number of combinations to return."""

    sort: FormulaAndFunctionEventQueryGroupBySort | None = None
    """Which combinations come first."""


FormulaAndFunctionEventQueryGroupByList = TypeAliasType(
    "FormulaAndFunctionEventQueryGroupByList", list[FormulaAndFunctionEventQueryGroupBy]
)
"""Facets to split by, each with its own limit and order. Groups are nested in the order of
the list.
"""


class FormulaAndFunctionSLOQueryDefinition(Model):
    """Query for a figure of one SLO."""

    additional_query_filters: str | None = None
    """Tags that narrow a metric SLO further, in the syntax of a scope, for example
    `host:web-01 AND env:prod`; `*` for none.
    """

    cross_org_uuids: CrossOrgUuids | None = None
    """Organization that owns the SLO, where it is another one."""

    data_source: FormulaAndFunctionSLODataSource = "slo"
    """Always `slo`."""

    group_mode: FormulaAndFunctionSLOGroupMode | None = None
    """Whether the figure is for the whole SLO or for each of its parts. When absent,
    `overall`.
    """

    measure: FormulaAndFunctionSLOMeasure
    """Figure to return."""

    name: str | None = None
    """Name by which formulas refer to the query, for example `query1`."""

    slo_id: str
    """ID of the SLO, 32 hexadecimal digits."""

    slo_query_type: FormulaAndFunctionSLOQueryType | None = None
    """Type of the SLO, which decides the measures that exist."""


class LogQueryDefinitionGroupBySort(Model):
    """Order of the groups."""

    aggregation: str
    """Function whose result the groups are sorted by, for example `count` or `avg`."""

    facet: str | None = None
    """Measure or facet the function is applied to. Not needed for `count`."""

    order: WidgetSort
    """Direction of the order."""


class NumberFormatUnitCanonical(Model):
    """A unit that the product knows, so that values are scaled to a readable size."""

    per_unit_name: str | None = None
    """Second unit for a rate, for example `second` where the values are bytes per second.
    """

    type: NumberFormatUnitScaleType | None = None
    """Always `canonical_unit`."""

    unit_name: str | None = None
    """Name of the unit, for example `byte`, `millisecond` or `request`."""


class NumberFormatUnitCustom(Model):
    """A text shown in place of a unit. Values are not scaled."""

    label: Annotated[str, Field(min_length=1, max_length=12)] | None = None
    """The text, 1 to 12 characters."""

    type: NumberFormatUnitCustomType | None = None
    """Always `custom_unit_label`."""


class NumberFormatUnitScale(Model):
    """Fixed scale for the values, so that they are not scaled one by one. Null or absent
    for automatic scaling.
    """

    type: NumberFormatUnitScaleType | None = None
    """Always `canonical_unit`."""

    unit_name: str | None = None
    """Name of the unit the values are shown in, for example `gibibyte`."""


class ProductAnalyticsAudienceFilters(Model):
    """Narrows a query to an audience. Each set of users, accounts or segments has a name;
    `filter_condition` combines the names.
    """

    accounts: list[ProductAnalyticsAudienceAccountSubquery] | None = None
    """Sets of accounts."""

    filter_condition: str | None = None
    """Logical expression over the names of the sets, for example `paying && enterprise`.
    """

    segments: list[ProductAnalyticsAudienceSegmentSubquery] | None = None
    """Segments saved in Product Analytics."""

    users: list[ProductAnalyticsAudienceUserSubquery] | None = None
    """Sets of users."""


class ProductAnalyticsEventQuery(Model):
    """A search over the events of Product Analytics."""

    __closed__ = True

    data_source: ProductAnalyticsEventDataSource = "product_analytics"
    """Always `product_analytics`."""

    search: ProductAnalyticsEventQuerySearch
    """Filter of the search."""


class ProductAnalyticsExtendedCompute(Model):
    """What an extended Product Analytics query calculates."""

    __closed__ = True

    aggregation: FormulaAndFunctionEventAggregation
    """Function applied to the events."""

    interval: Number | None = None
    """Width of a point of a time series in milliseconds. Takes the place of `rollup`."""

    metric: str | None = None
    """Measure or facet the function is applied to, for example `@usr.id` to count users.
    Not needed for `count`.
    """

    name: str | None = None
    """Name of the calculation, used where the result has several."""

    rollup: CalendarInterval | None = None
    """Calendar period of a point of a time series, such as a week. Takes the place of
    `interval`.
    """


class RetentionCohortCriteriaTimeInterval(Model):
    """Period that forms one cohort."""

    __closed__ = True

    type: RetentionCohortCriteriaTimeIntervalType = "calendar"
    """Always `calendar`."""

    value: CalendarInterval
    """Length of the period, for example one week."""


class RetentionCompute(Model):
    """Which retention figure is calculated."""

    __closed__ = True

    aggregation: EventsAggregation
    """How the figures of several cohorts or periods are combined."""

    metric: RetentionComputeMetric
    """The retention figure."""


class RetentionFilters(Model):
    """Narrows whose events count."""

    __closed__ = True

    audience_filters: ProductAnalyticsAudienceFilters | None = None
    """Users, accounts and segments whose events count. When absent, everyone's."""

    string_filter: str | None = None
    """Further filter in the event search syntax, for example `@geo.country:France`."""


class RetentionGroupBySort(Model):
    """Order of the groups of a retention query."""

    __closed__ = True

    order: WidgetSort | None = None
    """Direction of the order by the size of the groups."""


class RetentionReturnCriteriaTimeInterval(Model):
    """Length of the periods in which returns are looked for."""

    __closed__ = True

    type: RetentionReturnCriteriaTimeIntervalType = "fixed"
    """Always `fixed`."""

    unit: RetentionReturnCriteriaTimeIntervalUnit
    """Unit of `value`."""

    value: Number
    """Number of units in one period."""


class TimeseriesRequestStyle(Model):
    """How the series of a request are drawn."""

    has_value_labels: bool | None = None
    """Whether the value is written at each point or bar."""

    line_type: WidgetLineType | None = None
    """Form of the lines. When absent, solid."""

    line_width: WidgetLineWidth | None = None
    """Thickness of the lines. When absent, normal."""

    order_by: WidgetStyleOrderBy | None = None
    """What decides which color a series gets and where it stands in a stack. When absent,
    its tags.
    """

    palette: str | None = None
    """Name of the color scheme, for example `dog_classic`, `warm`, `cool` or `semantic`.
    """


class ToplistWidgetFlat(Model):
    """Plain bars, one for each group."""

    type: ToplistWidgetFlatType = "flat"
    """Always `flat`."""


class ToplistWidgetStacked(Model):
    """Bars split into parts by the further tags of the grouping."""

    legend: ToplistWidgetLegend | None = None
    """Where the parts are explained. When absent, `automatic`."""

    type: ToplistWidgetStackedType = "stacked"
    """Always `stacked`."""


class UserJourneyFormulaCompute(Model):
    """Which figure about a journey is calculated."""

    __closed__ = True

    aggregation: FormulaAndFunctionEventAggregation
    """Function applied to the figure, for example `count` for conversions or `pc95` for
    times.
    """

    interval: Number | None = None
    """Width of a point of a time series in milliseconds. When absent, the service chooses
    one.
    """

    metric: UserJourneyFormulaComputeMetric | None = None
    """Figure to calculate. When absent, the number of journeys."""

    target: UserJourneySearchTarget | None = None
    """Part of the journey the figure is for. When absent, the whole journey."""


class UserJourneyFormulaGroupBy(Model):
    """One facet to split the figures about a journey by."""

    facet: str
    """Facet, for example `@geo.country`."""

    limit: Annotated[int, Field(le=10000)] | None = None
    """Largest number of groups to return, at most 10000."""

    should_exclude_missing: bool | None = None
    """Whether journeys without the facet are left out. When absent, they form a group of
    their own.
    """

    sort: FormulaAndFunctionEventQueryGroupBySort | None = None
    """Which groups come first."""

    target: UserJourneySearchTarget | None = None
    """Step whose event the facet is read from. When absent, the first step."""


class UserJourneySearchGraphFilter(Model):
    """A condition on the journey itself."""

    name: str | None = None
    """Figure that is compared, for example the time between two steps."""

    operator: str | None = None
    """How the figure is compared with `value`, for example `<` or `>=`."""

    target: UserJourneySearchTarget | None = None
    """Part of the journey the condition is about."""

    value: int | None = None
    """Number to compare with."""


class WidgetConditionalFormat(Model):
    """A rule that gives a value other colors when it compares with a limit in the way
    stated.
    """

    comparator: WidgetComparator
    """How the value is compared with the limit."""

    custom_bg_color: str | None = None
    """Background color as a hexadecimal code such as `#ffb700`, for the palette
    `custom_bg`.
    """

    custom_fg_color: str | None = None
    """Text color as a hexadecimal code such as `#1a1a1a`, for the palette `custom_text`.
    """

    hide_value: bool | None = None
    """Whether the value itself is left out and only the color or picture shown."""

    image_url: str | None = None
    """Address of the picture, for the palette `custom_image`."""

    metric: str | None = None
    """Metric or query the rule is about, where the request has several."""

    palette: WidgetPalette
    """Colors to use when the rule holds."""

    timeframe: str | None = None
    """Span of time the compared value is taken over, where the request has several."""

    value: Number
    """The limit."""


class WidgetFieldSort(Model):
    """Column that a list is sorted by, and the direction."""

    column: str
    """Facet or field of the column, for example `timestamp`."""

    order: WidgetSort
    """Direction of the order."""


class WidgetFormulaCellDisplayModeOptions(Model):
    """How the small graph in a table cell looks."""

    trend_type: WidgetFormulaCellDisplayModeOptionsTrendType | None = None
    """Form of the graph. When absent, a line."""

    y_scale: WidgetFormulaCellDisplayModeOptionsYScale | None = None
    """Whether the graphs of a column can be compared by height. When absent, each has its
    own scale.
    """


class WidgetFormulaSort(Model):
    """Sort key that is the result of a formula."""

    index: Annotated[int, Field(ge=0)]
    """Zero-based position of the formula in the request's `formulas`."""

    order: WidgetSort
    """Direction of the order."""

    type: FormulaType = "formula"
    """Always `formula`."""


class WidgetGroupSort(Model):
    """Sort key that is a tag or facet of the grouping."""

    name: str
    """Tag or facet to sort by, one of those the query is grouped by."""

    order: WidgetSort
    """Direction of the order."""

    type: GroupType = "group"
    """Always `group`."""


class WidgetLegacyLiveSpan(Model):
    """Time window that ends now, chosen from fixed lengths. An empty object leaves the
    widget on the time window of its dashboard.
    """

    __closed__ = True

    hide_incomplete_cost_data: bool | None = None
    """Whether the last days are left out for which a provider's costs are not complete
    yet. Only for cost data.
    """

    live_span: WidgetLiveSpan | None = None
    """Length of the time window. When absent, that of the dashboard."""


class WidgetNewFixedSpan(AliasedModel):
    """Time window with a fixed start and end."""

    from_: Annotated[int, Field(alias="from", ge=0)]
    """Start of the time window, Unix time in seconds."""

    hide_incomplete_cost_data: bool | None = None
    """Whether the last days are left out for which a provider's costs are not complete
    yet. Only for cost data.
    """

    to: Annotated[int, Field(ge=0)]
    """End of the time window, Unix time in seconds."""

    type: WidgetNewFixedSpanType = "fixed"
    """Always `fixed`."""


class WidgetNewLiveSpan(Model):
    """Time window of any length that ends now."""

    hide_incomplete_cost_data: bool | None = None
    """Whether the last days are left out for which a provider's costs are not complete
    yet. Only for cost data.
    """

    type: WidgetNewLiveSpanType = "live"
    """Always `live`."""

    unit: WidgetLiveSpanUnit
    """Unit of `value`."""

    value: Annotated[int, Field(ge=1)]
    """Number of units, for example `17` with the unit `minute`."""


class WidgetRequestStyle(Model):
    """How the values of a request are drawn."""

    line_type: WidgetLineType | None = None
    """Form of the lines. When absent, solid."""

    line_width: WidgetLineWidth | None = None
    """Thickness of the lines. When absent, normal."""

    order_by: WidgetStyleOrderBy | None = None
    """What decides which color a series gets. When absent, its tags."""

    palette: str | None = None
    """Name of the color scheme, for example `dog_classic`, `warm` or `cool`."""


WidgetSortOrderBy = TypeAliasType(
    "WidgetSortOrderBy",
    Annotated[
        Union[
            Annotated[WidgetFormulaSort, Tag("formula")],
            Annotated[WidgetGroupSort, Tag("group")],
            UnknownVariant,
        ],
        Variants("type"),
    ],
)
"""One sort key, the result of a formula or a group."""


WidgetTime = TypeAliasType(
    "WidgetTime",
    Annotated[
        Union[
            WidgetLegacyLiveSpan, WidgetNewLiveSpan, WidgetNewFixedSpan, UnknownVariant
        ],
        Variants(),
    ],
)
"""Time window of a widget: one of the fixed lengths in `live_span`, any length that ends
now (`type` is `live`), or a fixed start and end (`type` is `fixed`). When absent or
empty, the widget follows the time window of its dashboard.
"""


FormulaAndFunctionEventQueryGroupByConfig = TypeAliasType(
    "FormulaAndFunctionEventQueryGroupByConfig",
    FormulaAndFunctionEventQueryGroupByList | FormulaAndFunctionEventQueryGroupByFields,
)
"""How the result of an event query is split: a list with settings for each facet, or one
object with several facets that share their settings.
"""


class LogQueryDefinitionGroupBy(Model):
    """One facet to split the result by."""

    facet: str
    """Facet or tag, for example `service` or `@http.status_code`."""

    limit: int | None = None
    """Largest number of groups to return."""

    sort: LogQueryDefinitionGroupBySort | None = None
    """Which groups come first, and so which are left out when there are more than `limit`.
    """


class LogStreamWidgetDefinition(Model):
    """A list of logs that match a search, the newest first unless sorted otherwise."""

    columns: list[str] | None = None
    """Facets and fields shown as columns, for example `core_host` or `@http.status_code`.
    """

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    indexes: list[str] | None = None
    """Names of the log indexes to search. When absent or empty, all indexes."""

    logset: str | None = None
    """Deprecated. ID of a log set. Deprecated: use `indexes`, which have taken the place
    of log sets.
    """

    message_display: WidgetMessageDisplay | None = None
    """How many lines of the message each log shows."""

    query: str | None = None
    """Search in the log search syntax, for example `service:checkout status:error`."""

    show_date_column: bool | None = None
    """Whether the time of each log is shown."""

    show_message_column: bool | None = None
    """Whether the message of each log is shown."""

    sort: WidgetFieldSort | None = None
    """Column to sort by. When absent, the time, the newest first."""

    time: WidgetTime | None = None
    """Own time frame of the widget. Without it, the widget follows the time frame of the
    dashboard or notebook.
    """

    title: str | None = None
    """Heading above the widget. Without one, the widget has no heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: LogStreamWidgetDefinitionType = "log_stream"
    """Always `log_stream`."""


NumberFormatUnit = TypeAliasType(
    "NumberFormatUnit",
    Annotated[
        Union[NumberFormatUnitCanonical, NumberFormatUnitCustom, UnknownVariant],
        Variants(),
    ],
)
"""Unit shown with a value, a known one or a text of your own."""


ProductAnalyticsBaseQuery = TypeAliasType(
    "ProductAnalyticsBaseQuery", ProductAnalyticsEventQuery
)
"""Selects the events that a Product Analytics query, a step of a journey or a cohort is
about.
"""


class RetentionCohortCriteria(Model):
    """Who belongs to a cohort."""

    __closed__ = True

    base_query: ProductAnalyticsBaseQuery
    """Event that makes a user or account a member, for example a sign-up."""

    time_interval: RetentionCohortCriteriaTimeInterval
    """Period that forms one cohort; those who join in the same period belong together."""


class RetentionGroupBy(Model):
    """One facet to split the retention figures by."""

    __closed__ = True

    facet: str
    """Facet, for example `@usr.plan`."""

    limit: int | None = None
    """Largest number of groups to return."""

    should_exclude_missing: bool | None = None
    """Whether events without the facet are left out. When absent, they form a group of
    their own.
    """

    sort: RetentionGroupBySort | None = None
    """Order of the groups."""

    source: str | None = None
    """Kind of data the facet belongs to, where it is not an attribute of the event itself.
    """

    target: RetentionGroupByTarget
    """Whether the facet is read from the event that starts the cohort or from the return.
    """


class RetentionReturnCriteria(Model):
    """What counts as a return."""

    __closed__ = True

    base_query: ProductAnalyticsBaseQuery
    """Event that counts as a return, for example a purchase."""

    time_interval: RetentionReturnCriteriaTimeInterval | None = None
    """Length of the periods after the start in which returns are looked for. When absent,
    the length of the cohort's period.
    """


class RetentionSearch(Model):
    """Who belongs to a cohort, and what counts as a return."""

    __closed__ = True

    cohort_criteria: RetentionCohortCriteria
    """The event and period that define a cohort."""

    filters: RetentionFilters | None = None
    """Narrows whose events count."""

    retention_entity: RetentionEntity
    """Whether users or accounts are followed."""

    return_condition: RetentionReturnCondition
    """Whether returns after a period count for it too."""

    return_criteria: RetentionReturnCriteria | None = None
    """What counts as a return. When absent, the event that defines the cohort, done again.
    """


ToplistWidgetDisplay = TypeAliasType(
    "ToplistWidgetDisplay",
    Annotated[
        Union[
            Annotated[ToplistWidgetStacked, Tag("stacked")],
            Annotated[ToplistWidgetFlat, Tag("flat")],
            UnknownVariant,
        ],
        Variants("type"),
    ],
)
"""Whether the bars of a top list are split by the groups inside them."""


class ToplistWidgetStyle(Model):
    """How a top list is drawn."""

    display: ToplistWidgetDisplay | None = None
    """Plain or stacked bars. When absent, plain."""

    palette: str | None = None
    """Name of the color scheme, for example `dog_classic`."""

    scaling: ToplistWidgetScaling | None = None
    """What the length of a bar stands for. When absent, `absolute`."""


class UserJourneySearchFilters(Model):
    """Narrows whose journeys count."""

    audience_filters: ProductAnalyticsAudienceFilters | None = None
    """Users, accounts and segments whose journeys count. When absent, everyone's."""

    graph_filters: list[UserJourneySearchGraphFilter] | None = None
    """Conditions on the journey itself, such as its length or duration."""

    string_filter: str | None = None
    """Further filter in the event search syntax, applied to the events of all steps."""


class WidgetNumberFormat(Model):
    """Unit and scale that values are shown with."""

    unit: NumberFormatUnit | None = None
    """Unit shown with the value. When absent, the unit of the metric."""

    unit_scale: Nullable[NumberFormatUnitScale] = None
    """Fixed scale. Null or absent for automatic scaling."""


class WidgetSortBy(Model):
    """How many groups a widget shows and in which order."""

    count: Annotated[int, Field(ge=0)] | None = None
    """Largest number of groups shown."""

    order_by: list[WidgetSortOrderBy] | None = None
    """Sort keys. The first decides; each further one orders groups that the keys before it
    leave equal.
    """


class FormulaAndFunctionEventQueryDefinition(Model):
    """Query that counts or measures events: logs, spans, RUM events, security signals and
    whatever else is searched with the event syntax.
    """

    compute: FormulaAndFunctionEventQueryDefinitionCompute
    """What is calculated from the events."""

    cross_org_uuids: CrossOrgUuids | None = None

    data_source: FormulaAndFunctionEventsDataSource
    """Which kind of events are searched."""

    group_by: FormulaAndFunctionEventQueryGroupByConfig | None = None
    """Facets to split the result by. When absent, there is one series or one value."""

    indexes: list[str] | None = None
    """Names of the log indexes to search. When absent or empty, all indexes; `*` says so
    explicitly. Only logs have indexes.
    """

    name: str
    """Name by which formulas refer to the query, for example `query1`."""

    search: FormulaAndFunctionEventQueryDefinitionSearch | None = None
    """Which events count. When absent, all events of the data source."""

    storage: str | None = None
    """Storage to search, for example `hot` for indexed data, `online_archives` or
    `flex_tier`. When absent, the indexed data.
    """


class FormulaAndFunctionProductAnalyticsExtendedQueryDefinition(Model):
    """Query over the events of Product Analytics that can be narrowed to an audience and
    rolled up by calendar periods.
    """

    audience_filters: ProductAnalyticsAudienceFilters | None = None
    """Users, accounts and segments whose events count. When absent, everyone's."""

    compute: ProductAnalyticsExtendedCompute
    """What is calculated from the events."""

    data_source: FormulaAndFunctionProductAnalyticsExtendedDataSource = (
        "product_analytics_extended"
    )
    """Always `product_analytics_extended`."""

    group_by: list[ProductAnalyticsExtendedGroupBy] | None = None
    """Facets to split the result by. When absent, there is one series or one value."""

    indexes: (
        list[FormulaAndFunctionProductAnalyticsExtendedQueryDefinitionIndexesItems]
        | None
    ) = None
    """Indexes to search. Only `*`, all of them, is accepted."""

    name: str
    """Name by which formulas refer to the query, for example `query1`."""

    query: ProductAnalyticsBaseQuery
    """Which events count."""


class FormulaAndFunctionRetentionQueryDefinition(Model):
    """Query for retention: of the users who did one thing in a period, how many did
    another thing in the periods after it.
    """

    compute: RetentionCompute
    """Which retention figure is calculated."""

    data_source: RetentionDataSource = "product_analytics_retention"
    """Always `product_analytics_retention`."""

    group_by: list[RetentionGroupBy] | None = None
    """Facets to split the result by."""

    name: str
    """Name by which formulas refer to the query, for example `query1`."""

    search: RetentionSearch
    """Who belongs to a cohort, and what counts as a return."""


class LogQueryDefinition(Model):
    """Query of the older request format over events: logs, and with the properties named
    after them, spans, RUM events, security signals and others. Deprecated wherever it
    is used: write formulas with an event query instead, which can do the same and
    combine several queries.
    """

    compute: LogsQueryCompute | None = None
    """The calculation, where there is only one. Takes the place of `multi_compute`."""

    group_by: list[LogQueryDefinitionGroupBy] | None = None
    """Facets to split the result by. When absent, there is one series or one value."""

    index: str | None = None
    """Name of the log index to search; `*` for all. Only logs have indexes."""

    multi_compute: list[LogsQueryCompute] | None = None
    """Several calculations over the same events, one series or column each. Takes the
    place of `compute`.
    """

    search: LogQueryDefinitionSearch | None = None
    """Which events count."""


class UserJourneySearch(Model):
    """The steps of a journey, and whose journeys count."""

    __closed__ = True

    expression: str
    """Order of the steps, an expression over the names in `node_objects`."""

    filters: UserJourneySearchFilters | None = None
    """Narrows whose journeys count."""

    join_keys: UserJourneyJoinKeys | None = None
    """What ties the events of a journey together."""

    node_objects: dict[str, ProductAnalyticsBaseQuery]
    """The steps. Each key is a name that `expression` uses, each value the events that
    make up the step.
    """

    step_aliases: dict[str, str] | None = None
    """Readable titles of the steps by name, shown instead of the names."""


class WidgetFormula(Model):
    """An expression over the queries of the request. Each formula gives the values of one
    column, one set of series or one number.
    """

    alias: str | None = None
    """Name shown in legend, heading and tooltip instead of the formula."""

    cell_display_mode: TableWidgetCellDisplayMode | None = None
    """How the cells of this formula are drawn in a table. When absent, as a number."""

    cell_display_mode_options: WidgetFormulaCellDisplayModeOptions | None = None
    """Details of the small graph, where `cell_display_mode` is `trend`."""

    conditional_formats: list[WidgetConditionalFormat] | None = None
    """Rules that color values of this formula. The first rule that holds applies."""

    formula: str
    """Expression over query names with arithmetic and functions, for example `query1 /
    query2 * 100` or `anomalies(query1, 'basic', 2)`.
    """

    limit: WidgetFormulaLimit | None = None
    """How many groups are shown and from which end. When absent, the widget's own limit.
    """

    number_format: WidgetNumberFormat | None = None
    """Unit and scale of the values. When absent, the unit of the metric."""

    style: WidgetFormulaStyle | None = None
    """Color of the values of this formula."""


DistributionWidgetHistogramRequestQuery = TypeAliasType(
    "DistributionWidgetHistogramRequestQuery",
    Annotated[
        Union[
            Annotated[FormulaAndFunctionMetricQueryDefinition, Tag("metrics")],
            Annotated[
                FormulaAndFunctionEventQueryDefinition,
                Tag("logs"),
                Tag("spans"),
                Tag("network"),
                Tag("rum"),
                Tag("security_signals"),
                Tag("profiles"),
                Tag("audit"),
                Tag("events"),
                Tag("ci_tests"),
                Tag("ci_pipelines"),
                Tag("incident_analytics"),
                Tag("product_analytics"),
                Tag("on_call_events"),
                Tag("errors"),
                Tag("llm_observability"),
            ],
            Annotated[
                FormulaAndFunctionApmResourceStatsQueryDefinition,
                Tag("apm_resource_stats"),
            ],
            Annotated[FormulaAndFunctionApmMetricsQueryDefinition, Tag("apm_metrics")],
            UnknownVariant,
        ],
        Variants("data_source"),
    ],
)
"""Query that returns a distribution of values, told apart by `data_source`."""


class FormulaAndFunctionUserJourneyQueryDefinition(Model):
    """Query for a journey: how many users get through a sequence of steps, and how long it
    takes them. Funnels are built on it.
    """

    compute: UserJourneyFormulaCompute
    """Which figure about the journey is calculated."""

    data_source: ProductAnalyticsFunnelDataSource = "product_analytics_journey"
    """Always `product_analytics_journey`."""

    group_by: list[UserJourneyFormulaGroupBy] | None = None
    """Facets to split the result by."""

    name: str
    """Name by which formulas refer to the query, for example `query1`."""

    search: UserJourneySearch
    """The steps, and whose journeys count."""


FormulaAndFunctionQueryDefinition = TypeAliasType(
    "FormulaAndFunctionQueryDefinition",
    Annotated[
        Union[
            Annotated[FormulaAndFunctionMetricQueryDefinition, Tag("metrics")],
            Annotated[
                FormulaAndFunctionEventQueryDefinition,
                Tag("logs"),
                Tag("spans"),
                Tag("network"),
                Tag("rum"),
                Tag("security_signals"),
                Tag("profiles"),
                Tag("audit"),
                Tag("events"),
                Tag("ci_tests"),
                Tag("ci_pipelines"),
                Tag("incident_analytics"),
                Tag("product_analytics"),
                Tag("on_call_events"),
                Tag("errors"),
                Tag("llm_observability"),
            ],
            Annotated[
                FormulaAndFunctionProcessQueryDefinition,
                Tag("process"),
                Tag("container"),
            ],
            Annotated[
                FormulaAndFunctionApmDependencyStatsQueryDefinition,
                Tag("apm_dependency_stats"),
            ],
            Annotated[
                FormulaAndFunctionApmResourceStatsQueryDefinition,
                Tag("apm_resource_stats"),
            ],
            Annotated[FormulaAndFunctionApmMetricsQueryDefinition, Tag("apm_metrics")],
            Annotated[FormulaAndFunctionSLOQueryDefinition, Tag("slo")],
            Annotated[FormulaAndFunctionCloudCostQueryDefinition, Tag("cloud_cost")],
            Annotated[
                FormulaAndFunctionProductAnalyticsExtendedQueryDefinition,
                Tag("product_analytics_extended"),
            ],
            Annotated[
                FormulaAndFunctionUserJourneyQueryDefinition,
                Tag("product_analytics_journey"),
            ],
            Annotated[
                FormulaAndFunctionRetentionQueryDefinition,
                Tag("product_analytics_retention"),
            ],
            UnknownVariant,
        ],
        Variants("data_source"),
    ],
)
"""A named query whose result formulas can use. `data_source` decides which kind of query
it is and which other properties it takes.
"""


class HeatMapWidgetRequest(Model):
    """The data of a heat map. Give a `query` together with `request_type` for the
    distribution of single measurements over time, or `queries` and `formulas` for the
    values of groups.
    """

    apm_query: LogQueryDefinition | None = None
    """Deprecated. Span search in the older request format. Deprecated: use `queries` with
    the data source `spans`.
    """

    event_query: EventQueryDefinition | None = None
    """Deprecated. Event search in the older request format. Deprecated: use `queries` with
    the data source `events`.
    """

    formulas: list[WidgetFormula] | None = None
    """Expressions over the queries; each group of a result counts as one series."""

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
    """Deprecated. Metric query in the older request format, for example
    `avg:system.cpu.user{*} by {host}`. Deprecated: use `queries` with the data source
    `metrics`.
    """

    queries: list[FormulaAndFunctionQueryDefinition] | None = None
    """Queries that the formulas combine."""

    query: FormulaAndFunctionMetricQueryDefinition | None = None
    """Query of a distribution metric for single measurements over time."""

    request_type: WidgetHistogramRequestType | None = None
    """Set to `histogram` when `query` is given."""

    response_format: FormulaAndFunctionResponseFormat | None = None
    """Shape of the result of `queries`, `timeseries` for a heat map."""

    rum_query: LogQueryDefinition | None = None
    """Deprecated. RUM event search in the older request format. Deprecated: use `queries`
    with the data source `rum`.
    """

    security_query: LogQueryDefinition | None = None
    """Deprecated. Search over security signals in the older request format. Deprecated:
    use `queries` with the data source `security_signals`.
    """

    style: WidgetStyle | None = None
    """Colors of the cells."""


class TimeseriesWidgetRequest(Model):
    """Data of a time series widget, as `queries` and the `formulas` over them. The other
    query properties belong to the older request format, of which a request uses one.
    """

    apm_query: LogQueryDefinition | None = None
    """Deprecated. Span search in the older request format. Deprecated: use `queries` with
    the data source `spans`.
    """

    audit_query: LogQueryDefinition | None = None
    """Deprecated. Audit trail search in the older request format. Deprecated: use
    `queries` with the data source `audit`.
    """

    display_type: WidgetDisplayType | None = None
    """Form in which the series are drawn. When absent, as lines."""

    event_query: LogQueryDefinition | None = None
    """Deprecated. Event search in the older request format. Deprecated: use `queries` with
    the data source `events`.
    """

    formulas: list[WidgetFormula] | None = None
    """Expressions over the queries; each gives one set of series. When absent, the queries
    themselves are drawn.
    """

    log_query: LogQueryDefinition | None = None
    """Deprecated. Log search in the older request format. Deprecated: use `queries` with
    the data source `logs`.
    """

    metadata: list[TimeseriesWidgetExpressionAlias] | None = None
    """Readable names for expressions of `q`. With formulas, use their `alias`."""

    network_query: LogQueryDefinition | None = None
    """Deprecated. Search over network flows in the older request format. Deprecated: use
    `queries` with the data source `network`.
    """

    on_right_yaxis: bool | None = None
    """Whether the series belong to the axis at the right. When absent, to the one at the
    left.
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
    """Deprecated. Metric query in the older request format, for example
    `avg:system.cpu.user{*} by {host}`. Deprecated: use `queries` with the data source
    `metrics`.
    """

    queries: list[FormulaAndFunctionQueryDefinition] | None = None
    """Queries that the formulas combine."""

    response_format: FormulaAndFunctionResponseFormat | None = None
    """Shape of the result of `queries`, `timeseries` here."""

    rum_query: LogQueryDefinition | None = None
    """Deprecated. RUM event search in the older request format. Deprecated: use `queries`
    with the data source `rum`.
    """

    security_query: LogQueryDefinition | None = None
    """Deprecated. Search over security signals in the older request format. Deprecated:
    use `queries` with the data source `security_signals`.
    """

    style: TimeseriesRequestStyle | None = None
    """How the series are drawn."""


class ToplistWidgetRequest(Model):
    """Data of a top list, as `queries` and the `formulas` over them. The other query
    properties belong to the older request format, of which a request uses one.
    """

    apm_query: LogQueryDefinition | None = None
    """Deprecated. Span search in the older request format. Deprecated: use `queries` with
    the data source `spans`.
    """

    audit_query: LogQueryDefinition | None = None
    """Deprecated. Audit trail search in the older request format. Deprecated: use
    `queries` with the data source `audit`.
    """

    conditional_formats: (
        Annotated[list[WidgetConditionalFormat], Field(min_length=1)] | None
    ) = None
    """Rules that color the values, for the older request format. The first rule that holds
    applies.
    """

    event_query: LogQueryDefinition | None = None
    """Deprecated. Event search in the older request format. Deprecated: use `queries` with
    the data source `events`.
    """

    formulas: list[WidgetFormula] | None = None
    """Expressions over the queries; the first gives the ranked values."""

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
    """Deprecated. Metric query in the older request format, for example
    `avg:system.cpu.user{*} by {host}`. Deprecated: use `queries` with the data source
    `metrics`.
    """

    queries: list[FormulaAndFunctionQueryDefinition] | None = None
    """Queries that the formulas combine."""

    response_format: FormulaAndFunctionResponseFormat | None = None
    """Shape of the result of `queries`, `scalar` here."""

    rum_query: LogQueryDefinition | None = None
    """Deprecated. RUM event search in the older request format. Deprecated: use `queries`
    with the data source `rum`.
    """

    security_query: LogQueryDefinition | None = None
    """Deprecated. Search over security signals in the older request format. Deprecated:
    use `queries` with the data source `security_signals`.
    """

    sort: WidgetSortBy | None = None
    """How many groups are shown, and in which order."""

    style: WidgetRequestStyle | None = None
    """Colors of the bars, for the older request format."""


class DistributionWidgetRequest(Model):
    """The data of a distribution. Give a `query` together with `request_type` for a
    histogram of single measurements, or `queries` and `formulas` for a histogram of the
    values of groups.
    """

    apm_query: LogQueryDefinition | None = None
    """Deprecated. Span search in the older request format. Deprecated: use `queries` with
    the data source `spans`.
    """

    apm_stats_query: ApmStatsQueryDefinition | None = None
    """Table of request statistics from APM, in the older request format."""

    event_query: LogQueryDefinition | None = None
    """Deprecated. Event search in the older request format. Deprecated: use `queries` with
    the data source `events`.
    """

    formulas: list[WidgetFormula] | None = None
    """Expressions over the queries; each gives one distribution."""

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
    """Deprecated. Metric query in the older request format, for example
    `avg:system.cpu.user{*} by {host}`. Deprecated: use `queries` with the data source
    `metrics`.
    """

    queries: list[FormulaAndFunctionQueryDefinition] | None = None
    """Queries that the formulas combine."""

    query: DistributionWidgetHistogramRequestQuery | None = None
    """Query for a histogram of single measurements."""

    request_type: WidgetHistogramRequestType | None = None
    """Set to `histogram` when `query` is given."""

    response_format: FormulaAndFunctionResponseFormat | None = None
    """Shape of the result of `queries`."""

    rum_query: LogQueryDefinition | None = None
    """Deprecated. RUM event search in the older request format. Deprecated: use `queries`
    with the data source `rum`.
    """

    security_query: LogQueryDefinition | None = None
    """Deprecated. Search over security signals in the older request format. Deprecated:
    use `queries` with the data source `security_signals`.
    """

    style: WidgetStyle | None = None
    """Colors of the bars."""


class HeatMapWidgetDefinition(Model):
    """A heat map: time runs from left to right, values from bottom to top, and the color
    of a cell shows how many series or measurements fall into it.
    """

    custom_links: list[WidgetCustomLink] | None = None
    """Links added to the menu that opens on a click in the graph, and replacements for
    those that stand there by default.
    """

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    events: list[WidgetEvent] | None = None
    """Deprecated. Event searches whose results are drawn over the graph. Deprecated: use
    the event overlays of the dashboard.
    """

    legend_size: WidgetLegendSize | None = None
    """Room that the legend takes."""

    markers: list[WidgetMarker] | None = None
    """Lines and bands that mark thresholds."""

    requests: Annotated[list[HeatMapWidgetRequest], Field(min_length=1, max_length=1)]
    """The data to show, exactly one request."""

    show_legend: bool | None = None
    """Whether the legend is shown."""

    time: WidgetTime | None = None
    """Own time frame of the widget. Without it, the widget follows the time frame of the
    dashboard or notebook.
    """

    title: str | None = None
    """Heading above the widget. When absent or empty, the query serves as heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: HeatMapWidgetDefinitionType = "heatmap"
    """Always `heatmap`."""

    xaxis: HeatMapWidgetXAxis | None = None
    """The axis of time."""

    yaxis: WidgetAxis | None = None
    """The axis of the values."""


class TimeseriesWidgetDefinition(Model):
    """A graph of values over time, as lines, areas or bars."""

    custom_links: list[WidgetCustomLink] | None = None
    """Links added to the menu that opens on a click in the graph, and replacements for
    those that stand there by default.
    """

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    events: list[WidgetEvent] | None = None
    """Deprecated. Event searches whose results are drawn over the graph. Deprecated: use
    the event overlays of the dashboard.
    """

    legend_columns: list[TimeseriesWidgetLegendColumn] | None = None
    """Figures that the legend shows for each series, where it is a table."""

    legend_layout: TimeseriesWidgetLegendLayout | None = None
    """Form of the legend. When absent, `auto`."""

    legend_size: WidgetLegendSize | None = None
    """Room that the legend takes."""

    markers: list[WidgetMarker] | None = None
    """Lines and bands that mark thresholds."""

    requests: Annotated[list[TimeseriesWidgetRequest], Field(min_length=1)]
    """The data to show, at least one request. All are drawn into one graph."""

    right_yaxis: WidgetAxis | None = None
    """The vertical axis at the right, used by requests with `on_right_yaxis`."""

    show_legend: bool | None = None
    """Whether the legend is shown."""

    time: WidgetTime | None = None
    """Own time frame of the widget. Without it, the widget follows the time frame of the
    dashboard or notebook.
    """

    title: str | None = None
    """Heading above the widget. When absent or empty, the query serves as heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: TimeseriesWidgetDefinitionType = "timeseries"
    """Always `timeseries`."""

    yaxis: WidgetAxis | None = None
    """The vertical axis at the left."""


class ToplistWidgetDefinition(Model):
    """A ranking of groups by value, as horizontal bars, for example the ten hosts with the
    highest load.
    """

    custom_links: list[WidgetCustomLink] | None = None
    """Links added to the menu that opens on a click in the graph, and replacements for
    those that stand there by default.
    """

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    requests: list[ToplistWidgetRequest]
    """The data to show. The widget takes one request."""

    style: ToplistWidgetStyle | None = None
    """How the bars are drawn."""

    time: WidgetTime | None = None
    """Own time frame of the widget. Without it, the widget follows the time frame of the
    dashboard or notebook.
    """

    title: str | None = None
    """Heading above the widget. When absent or empty, the query serves as heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: ToplistWidgetDefinitionType = "toplist"
    """Always `toplist`."""


class DistributionWidgetDefinition(Model):
    """A histogram: how often each value of a metric, span or event measure occurs in the
    time window.
    """

    custom_links: list[WidgetCustomLink] | None = None
    """Links added to the menu that opens on a click in the graph, and replacements for
    those that stand there by default.
    """

    description: str | None = None
    """Text that explains the widget; readers see it in a tooltip beside the title."""

    legend_size: str | None = None
    """Deprecated. Room for the legend. Deprecated: leave it out, as a tooltip and a
    sidebar have taken the place of the legend.
    """

    markers: list[WidgetMarker] | None = None
    """Lines and bands that mark thresholds on the horizontal axis."""

    requests: Annotated[
        list[DistributionWidgetRequest], Field(min_length=1, max_length=1)
    ]
    """The data to show, exactly one request."""

    show_legend: bool | None = None
    """Deprecated. Whether the legend is shown. Deprecated: leave it out, as a tooltip and
    a sidebar have taken the place of the legend.
    """

    time: WidgetTime | None = None
    """Own time frame of the widget. Without it, the widget follows the time frame of the
    dashboard or notebook.
    """

    title: str | None = None
    """Heading above the widget. When absent or empty, the query serves as heading."""

    title_align: WidgetTextAlign | None = None
    """Where the title stands."""

    title_size: str | None = None
    """Font size of the title in pixels, as text such as `16`."""

    type: DistributionWidgetDefinitionType = "distribution"
    """Always `distribution`."""

    xaxis: DistributionWidgetXAxis | None = None
    """The axis of the values."""

    yaxis: DistributionWidgetYAxis | None = None
    """The axis of the counts."""
