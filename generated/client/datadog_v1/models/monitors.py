"""Models of the family Monitors."""

from typing import Annotated, Any, Literal, TypeAlias, Union

from datadog_v1._runtime.models import (
    DateTime,
    Model,
    Nullable,
    Number,
    ReadOnly,
    UnknownVariant,
    Variants,
)
from datadog_v1.models.common import Creator, QuerySortOrder
from pydantic import Field, Tag
from typing_extensions import TypeAliasType


class CheckCanDeleteMonitorResponseData(Model):
    """Monitors that can be deleted."""

    ok: list[int] | None = None
    """IDs of the monitors that nothing refers to."""


class DeletedMonitor(Model):
    """Confirmation that a monitor is gone."""

    deleted_monitor_id: int | None = None
    """ID that the monitor had."""


class MatchingDowntime(Model):
    """A downtime that silences the monitor now."""

    end: Nullable[int] = None
    """When the downtime ends, Unix time in seconds. Null when it stays until it is
    canceled.
    """

    id: Annotated[int | None, ReadOnly(required=True)] = None
    """ID of the downtime.

    Read-only: the server sets it.
    """

    scope: list[str] | None = None
    """Tags of the groups that are silenced; `*` for all."""

    start: int | None = None
    """When the downtime started, Unix time in seconds."""


MonitorAssetCategory: TypeAlias = Literal["runbook"] | str
"""Kind of an asset of a monitor.

- `runbook`: Instructions on what to do when the monitor alerts.
"""


MonitorAssetResourceType: TypeAlias = Literal["notebook"] | str
"""Type of an object of the app that an asset refers to.

- `notebook`: A notebook.
"""


MonitorDeviceID: TypeAlias = (
    Literal[
        "laptop_large",
        "tablet",
        "mobile_small",
        "chrome.laptop_large",
        "chrome.tablet",
        "chrome.mobile_small",
        "firefox.laptop_large",
        "firefox.tablet",
        "firefox.mobile_small",
    ]
    | str
)
"""A browser and screen that a synthetic browser test runs with. Without a browser in front
of the dot, Chrome.

- `laptop_large`: Large laptop screen.
- `tablet`: Tablet screen.
- `mobile_small`: Small phone screen.
- `chrome.laptop_large`: Chrome, large laptop screen.
- `chrome.tablet`: Chrome, tablet screen.
- `chrome.mobile_small`: Chrome, small phone screen.
- `firefox.laptop_large`: Firefox, large laptop screen.
- `firefox.tablet`: Firefox, tablet screen.
- `firefox.mobile_small`: Firefox, small phone screen.
"""


MonitorDraftStatus: TypeAlias = Literal["draft", "published"] | str
"""Whether a monitor is in force.

- `draft`: The monitor is stored and can be edited but notifies nobody.
- `published`: The monitor is in force: it evaluates and notifies.
"""


MonitorFormulaAndFunctionAggregateAugmentedDataSource: TypeAlias = (
    Literal["aggregate_augmented_query"] | str
)
"""Marks a query that is joined with another.

- `aggregate_augmented_query`: Join of a base query with a second one.
"""


MonitorFormulaAndFunctionAggregateFilteredDataSource: TypeAlias = (
    Literal["aggregate_filtered_query"] | str
)
"""Marks a query that is filtered by another.

- `aggregate_filtered_query`: Base query filtered by the rows of a second one.
"""


class MonitorFormulaAndFunctionAggregateQueryFilter(Model):
    """A comparison of an attribute of the base query with one of the filter query."""

    __closed__ = True

    base_attribute: str
    """Attribute or tag of the base query, such as `kube_cluster_name`."""

    exclude: bool | None = None
    """Whether rows that occur in the filter query are dropped (`true`) or kept (`false`).
    """

    filter_attribute: str
    """Attribute or column of the filter query with which it is compared."""


MonitorFormulaAndFunctionAggregateQueryJoinType: TypeAlias = (
    Literal["inner", "left"] | str
)
"""How rows without a partner are treated in a join.

- `inner`: Rows of the base query without a partner are dropped.
- `left`: Rows of the base query without a partner are kept.
"""


MonitorFormulaAndFunctionCostAggregator: TypeAlias = (
    Literal[
        "avg", "sum", "max", "min", "last", "area", "l2norm", "percentile", "stddev"
    ]
    | str
)
"""How the points of a cost query are combined into one value over the window.

- `avg`: Average.
- `sum`: Sum.
- `max`: Largest value.
- `min`: Smallest value.
- `last`: Latest value.
- `area`: Area under the curve.
- `l2norm`: Square root of the sum of squares.
- `percentile`: A percentile.
- `stddev`: Standard deviation.
"""


MonitorFormulaAndFunctionCostDataSource: TypeAlias = (
    Literal["metrics", "cloud_cost", "datadog_usage"] | str
)
"""Kind of metric that a cost query reads.

- `metrics`: Ordinary metrics.
- `cloud_cost`: Costs of cloud providers.
- `datadog_usage`: Usage of Datadog itself.
"""


class MonitorFormulaAndFunctionCostQueryDefinition(Model):
    """A query over cost metrics."""

    aggregator: MonitorFormulaAndFunctionCostAggregator | None = None
    """How the points are combined into one value."""

    data_source: MonitorFormulaAndFunctionCostDataSource
    """Which cost metrics are read."""

    name: str
    """Name by which the formula refers to the query."""

    query: str
    """Metric query, such as `sum:aws.cost.net.amortized{*} by {aws_product}.rollup(sum,
    86400)`.
    """


class MonitorFormulaAndFunctionDataJobsQueryDefinition(Model):
    """A query over runs of data processing jobs."""

    job_type: str
    """Technology of the jobs, such as `databricks.job` or `spark.application`."""

    jobs_query: str
    """Search query that chooses the jobs, such as `job_name:nightly-*`. `job_name:*` for
    all.
    """

    name: str
    """Name by which the formula refers to the query."""

    query_dialect: str
    """Language of the query; `metric`."""


MonitorFormulaAndFunctionDataQualityDataSource: TypeAlias = (
    Literal["data_quality_metrics"] | str
)
"""Data that a data quality query reads.

- `data_quality_metrics`: Measurements of tables and columns.
"""


MonitorFormulaAndFunctionDataQualityMeasure = TypeAliasType(
    "MonitorFormulaAndFunctionDataQualityMeasure", str
)
"""What is measured of a table or column, such as `row_count`, `freshness`, `nullness` or
`uniqueness`, or `custom` for a measurement in SQL.
"""


MonitorFormulaAndFunctionDataQualityModelTypeOverride: TypeAlias = (
    Literal["freshness", "percentage", "any"] | str
)
"""Kind of model that predicts the normal range of a measure, where the one chosen by the
service does not fit.

- `freshness`: For the age of data.
- `percentage`: For shares between 0 and 100 percent.
- `any`: For any other number.
"""


class MonitorFormulaAndFunctionDataQualityMonitorOptions(Model):
    """Settings of how a data quality query measures and predicts."""

    crontab_override: str | None = None
    """When to measure, as a cron expression such as `0 6 * * *`. When absent, the schedule
    of the service.
    """

    custom_sql: str | None = None
    """SQL that gives the value, for the measure `custom`."""

    custom_where: str | None = None
    """Condition in SQL that rows must meet to be measured. When absent, all rows are."""

    group_by_columns: list[str] | None = None
    """Columns of the table by whose values the measurement is split."""

    model_type_override: (
        MonitorFormulaAndFunctionDataQualityModelTypeOverride | None
    ) = None
    """Kind of model to use instead of the one the service would choose."""

    sensitivity: Number | None = None
    """How narrow the predicted range is; a higher number gives more alerts. When absent,
    the service's choice.
    """


class MonitorFormulaAndFunctionDataQualityQueryDefinition(Model):
    """A query over measurements of tables and columns."""

    data_source: MonitorFormulaAndFunctionDataQualityDataSource = "data_quality_metrics"
    """Marks the query as one of data quality."""

    filter: str
    """Which tables or columns are measured, such as ``search for table where
    `database:production AND table:orders` ``.
    """

    group_by: list[str] | None = None
    """What the measurements are grouped by, such as `entity_id` for each table or column
    on its own. When absent, all together.
    """

    measure: MonitorFormulaAndFunctionDataQualityMeasure
    """What is measured."""

    monitor_options: MonitorFormulaAndFunctionDataQualityMonitorOptions | None = None
    """How it is measured and predicted. When absent, defaults."""

    name: str
    """Name by which the formula refers to the query."""

    schema_version: str | None = None
    """Version of the form of this query. When absent, the current one."""

    scope: str | None = None
    """Further restriction of what is measured, as tags such as `env:prod`. When absent,
    none.
    """


MonitorFormulaAndFunctionEventAggregation: TypeAlias = (
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
"""How records are combined into a value.

- `count`: Number of records.
- `cardinality`: Number of different values.
- `median`: Median.
- `pc75`: 75th percentile.
- `pc90`: 90th percentile.
- `pc95`: 95th percentile.
- `pc98`: 98th percentile.
- `pc99`: 99th percentile.
- `sum`: Sum.
- `min`: Smallest value.
- `max`: Largest value.
- `avg`: Average.
"""


class MonitorFormulaAndFunctionEventQueryDefinitionCompute(Model):
    """What is computed over records."""

    aggregation: MonitorFormulaAndFunctionEventAggregation
    """How the records are combined."""

    interval: int | None = None
    """Length of the intervals over which values are computed, milliseconds."""

    metric: str | None = None
    """Measure that is aggregated, such as `@duration`. Absent for `count`."""

    name: str | None = None
    """Name of the value, to refer to it where several are computed."""

    source: str | None = None
    """Name of the query whose records are aggregated, where base and second query are
    joined. When absent, those of the base query.
    """


class MonitorFormulaAndFunctionEventQueryDefinitionSearch(Model):
    """Which records a query finds."""

    query: str
    """Search query in the language of the data, such as `service:checkout status:error`.
    Empty for all.
    """


class MonitorFormulaAndFunctionEventQueryGroupBySort(Model):
    """Order of groups, which decides who falls under the limit."""

    aggregation: MonitorFormulaAndFunctionEventAggregation
    """How the value is computed that groups are sorted by."""

    metric: str | None = None
    """Measure that groups are sorted by, such as `@duration`. Absent for `count`."""

    order: QuerySortOrder | None = None
    """Direction of the sort."""


MonitorFormulaAndFunctionEventsDataSource: TypeAlias = (
    Literal[
        "rum",
        "ci_pipelines",
        "ci_tests",
        "audit",
        "events",
        "logs",
        "spans",
        "database_queries",
        "network",
        "network_path",
    ]
    | str
)
"""Kind of records that a query searches.

- `rum`: Views, actions and errors of real users.
- `ci_pipelines`: Runs of CI pipelines.
- `ci_tests`: Runs of tests in CI.
- `audit`: Entries of the audit trail.
- `events`: Events of the event stream.
- `logs`: Logs.
- `spans`: Spans of traces.
- `database_queries`: Samples of database queries.
- `network`: Network flows.
- `network_path`: Paths through the network.
"""


MonitorFormulaAndFunctionMetricsAggregator: TypeAlias = (
    Literal[
        "avg",
        "min",
        "max",
        "sum",
        "last",
        "mean",
        "area",
        "l2norm",
        "percentile",
        "stddev",
        "count_unique",
    ]
    | str
)
"""How the points of a metric query are combined into one value over the window.

- `avg`: Average.
- `min`: Smallest value.
- `max`: Largest value.
- `sum`: Sum.
- `last`: Latest value.
- `mean`: Average over the points of all series.
- `area`: Area under the curve.
- `l2norm`: Square root of the sum of squares.
- `percentile`: A percentile.
- `stddev`: Standard deviation.
- `count_unique`: Number of different values.
"""


MonitorFormulaAndFunctionMetricsDataSource: TypeAlias = (
    Literal["metrics", "cloud_cost", "datadog_usage"] | str
)
"""Kind of metric that a metric query reads.

- `metrics`: Ordinary metrics.
- `cloud_cost`: Costs of cloud providers.
- `datadog_usage`: Usage of Datadog itself.
"""


class MonitorFormulaAndFunctionMetricsQueryDefinition(Model):
    """A query over metrics."""

    __closed__ = True

    aggregator: MonitorFormulaAndFunctionMetricsAggregator | None = None
    """How the points are combined into one value. When absent, the service's choice."""

    data_source: MonitorFormulaAndFunctionMetricsDataSource
    """Which metrics are read."""

    name: str | None = None
    """Name by which the formula refers to the query."""

    query: str
    """Metric query, such as `avg:system.cpu.user{env:prod} by {host}`."""


class MonitorFormulaAndFunctionReferenceTableColumn(Model):
    """A column of a reference table."""

    __closed__ = True

    alias: str | None = None
    """Name by which other parts of the query refer to the column. When absent, its own."""

    name: str
    """Name of the column in the table."""


MonitorFormulaAndFunctionReferenceTableDataSource: TypeAlias = (
    Literal["reference_table"] | str
)
"""Marks a query that reads a reference table.

- `reference_table`: A table of the organization's reference tables.
"""


class MonitorFormulaAndFunctionReferenceTableQueryDefinition(Model):
    """Rows of a reference table, to filter or extend another query."""

    __closed__ = True

    columns: list[MonitorFormulaAndFunctionReferenceTableColumn] | None = None
    """Columns that are read. When absent, all."""

    data_source: MonitorFormulaAndFunctionReferenceTableDataSource = "reference_table"
    """Marks the query as one of a reference table."""

    name: str | None = None
    """Name by which other parts of the query refer to the table."""

    query_filter: str | None = None
    """Condition that rows must meet, as a search query such as `tier:critical`. When
    absent, all rows are read.
    """

    table_name: str
    """Name of the reference table."""


class MonitorOptionsAggregation(Model):
    """How a monitor over logs or spans aggregates, as the service read it from the query."""

    group_by: str | None = None
    """Facet that the query groups by."""

    metric: str | None = None
    """Measure that is aggregated; `count` for the number of records."""

    type: str | None = None
    """Kind of aggregation, such as `count` or `avg`."""


class MonitorOptionsCustomScheduleRecurrence(Model):
    """A rule for the times of evaluation."""

    rrule: str | None = None
    """Recurrence rule in the form of iCalendar (RFC 5545), such as
    `FREQ=DAILY;INTERVAL=1`. Start and duration must not stand in it.
    """

    start: str | None = None
    """Date and time of the first evaluation without an offset, `YYYY-MM-DDThh:mm:ss`; also
    gives the time of day of the later ones.
    """

    timezone: str | None = None
    """Time zone of `start`, such as `Europe/Madrid`. When absent, UTC."""


MonitorOptionsNotificationPresets: TypeAlias = (
    Literal[
        "show_all",
        "hide_query",
        "hide_handles",
        "hide_all",
        "hide_query_and_handles",
        "show_only_snapshot",
        "hide_handles_and_footer",
    ]
    | str
)
"""How much the service adds around the message in notifications.

- `show_all`: Everything is shown.
- `hide_query`: The query is left out.
- `hide_handles`: The notified handles are left out.
- `hide_all`: Only the message and links are shown.
- `hide_query_and_handles`: Query and notified handles are left out.
- `show_only_snapshot`: Message and a picture of the graph.
- `hide_handles_and_footer`: Notified handles and the footer are left out.
"""


class MonitorOptionsSchedulingOptionsEvaluationWindow(Model):
    """Beginning of the cumulative windows `current_1h`, `current_1d` and `current_1mo`."""

    day_starts: str | None = None
    """Time of day at which a day or month begins, `hh:mm`. For `current_1d` and
    `current_1mo`.
    """

    hour_starts: Annotated[int, Field(ge=0, le=59)] | None = None
    """Minute at which an hour begins. For `current_1h`."""

    month_starts: Annotated[int, Field(ge=1, le=1)] | None = None
    """Day on which a month begins; only the first is possible. For `current_1mo`."""

    timezone: str | None = None
    """Time zone of these times, such as `Europe/Madrid`. When absent, UTC."""


MonitorOverallStates: TypeAlias = (
    Literal["Alert", "Ignored", "No Data", "OK", "Skipped", "Unknown", "Warn"] | str
)
"""State of a monitor or of one of its groups.

- `Alert`: The critical threshold is crossed.
- `Ignored`: The group is left out of the state of the monitor.
- `No Data`: Nothing has arrived within the time after which data counts as missing.
- `OK`: No threshold is crossed.
- `Skipped`: The latest evaluation was left out, for example because the window was not
  full.
- `Unknown`: The state could not be determined.
- `Warn`: The warning threshold is crossed, the critical one is not.
"""


MonitorRenotifyStatusType: TypeAlias = Literal["alert", "warn", "no data"] | str
"""State in which notifications are repeated.

- `alert`: The critical threshold is crossed.
- `warn`: The warning threshold is crossed.
- `no data`: Data is missing.
"""


class MonitorSearchCountItem(Model):
    """How many matches have a certain value."""

    count: Annotated[int | None, ReadOnly()] = None
    """Number of matches with this value.

    Read-only: the server sets it.
    """

    name: Annotated[Any | None, ReadOnly()] = None
    """The value: a text such as a status or tag, or a boolean for the mute state.

    Read-only: the server sets it.
    """


class MonitorSearchResponseMetadata(Model):
    """Where in the matches a page lies."""

    page: Annotated[int | None, ReadOnly()] = None
    """Zero-based number of this page.

    Read-only: the server sets it.
    """

    page_count: Annotated[int | None, ReadOnly()] = None
    """Number of pages.

    Read-only: the server sets it.
    """

    per_page: Annotated[int | None, ReadOnly()] = None
    """Number of matches in a page.

    Read-only: the server sets it.
    """

    total_count: Annotated[int | None, ReadOnly()] = None
    """Number of matches over all pages.

    Read-only: the server sets it.
    """


class MonitorSearchResultNotification(Model):
    """Somebody or something that the message of a monitor notifies."""

    handle: Annotated[str | None, ReadOnly()] = None
    """Handle as it stands in the message, without `@`.

    Read-only: the server sets it.
    """

    name: Annotated[Nullable[str], ReadOnly()] = None
    """Name to show: that of a user, or of the integration. Null when the handle has none.

    Read-only: the server sets it.
    """


class MonitorStateGroup(Model):
    """State of one group."""

    last_nodata_ts: Nullable[int] = None
    """When the group last had no data, Unix time in seconds. Null or absent when it always
    had.
    """

    last_notified_ts: Nullable[int] = None
    """When a notification about the group was last sent, Unix time in seconds. Null or
    absent when none was.
    """

    last_resolved_ts: Nullable[int] = None
    """When the group last went back to OK, Unix time in seconds. Null or absent when it
    never did.
    """

    last_triggered_ts: Nullable[int] = None
    """When the group last went into an alert or warning, Unix time in seconds. Null or
    absent when it never did.
    """

    name: str | None = None
    """Comma-separated tags of the group; `total` for a simple alert."""

    status: Annotated[MonitorOverallStates | None, ReadOnly()] = None
    """State of this group now.

    Read-only: the server sets it.
    """


class MonitorThresholdWindowOptions(Model):
    """Windows of an anomaly monitor."""

    recovery_window: Nullable[str] = None
    """How long the values must be normal before the alert ends, such as `last_15m`. Null
    or absent for the service's choice.
    """

    trigger_window: Nullable[str] = None
    """How long the values must be unusual before the alert starts, such as `last_15m`. The
    same as `alert_window` in the query. Null or absent for the service's choice.
    """


class MonitorThresholds(Model):
    """Values at which the state of a monitor changes, in the unit of the query. For
    service checks they are numbers of statuses in a row. A recovery threshold keeps a
    monitor from flapping.
    """

    critical: Number | None = None
    """Value at which the monitor alerts. Must be the number that the query compares with.
    """

    critical_query: str | None = None
    """Formula that gives the critical value, for thresholds that are computed. Takes the
    place of `critical`.
    """

    critical_recovery: Nullable[Number] = None
    """Value at which an alert ends. Null or absent for the same value as `critical`."""

    critical_recovery_query: str | None = None
    """Formula that gives the recovery value. Takes the place of `critical_recovery`."""

    ok: Nullable[Number] = None
    """Number of OK statuses in a row after which the monitor recovers. Only for service
    checks.
    """

    unknown: Nullable[Number] = None
    """Number of unknown statuses in a row after which the monitor is in the state unknown.
    Only for service checks.
    """

    warning: Nullable[Number] = None
    """Value at which the monitor warns. Null or absent for no warning."""

    warning_recovery: Nullable[Number] = None
    """Value at which a warning ends. Null or absent for the same value as `warning`."""


MonitorType: TypeAlias = (
    Literal[
        "composite",
        "event alert",
        "log alert",
        "metric alert",
        "process alert",
        "query alert",
        "rum alert",
        "service check",
        "synthetics alert",
        "trace-analytics alert",
        "slo alert",
        "event-v2 alert",
        "audit alert",
        "ci-pipelines alert",
        "ci-tests alert",
        "error-tracking alert",
        "database-monitoring alert",
        "network-performance alert",
        "cost alert",
        "data-quality alert",
        "network-path alert",
        "data-jobs alert",
        "llm-observability alert",
    ]
    | str
)
"""Kind of a monitor: which data its query reads and in which language. The service treats
`metric alert` and `query alert` as one and may answer with the other.

- `composite`: Combines the states of other monitors.
- `event alert`: Counts events, in the old query language; new monitors use `event-v2
  alert`.
- `log alert`: Counts or aggregates logs. Needs an application key without scopes.
- `metric alert`: Compares a metric with a threshold.
- `process alert`: Counts running processes.
- `query alert`: Compares a metric query with a threshold; anomalies, outliers and
  forecasts too.
- `rum alert`: Counts or aggregates RUM events.
- `service check`: Counts bad statuses of a service check in a row.
- `synthetics alert`: Belongs to a synthetic test and is managed through it.
- `trace-analytics alert`: Counts or aggregates spans.
- `slo alert`: Watches the error budget or burn rate of an SLO.
- `event-v2 alert`: Counts or aggregates events.
- `audit alert`: Counts events of the audit trail.
- `ci-pipelines alert`: Counts or aggregates CI pipeline runs.
- `ci-tests alert`: Counts or aggregates test runs in CI.
- `error-tracking alert`: Counts errors of error tracking issues.
- `database-monitoring alert`: Counts or aggregates query samples of databases.
- `network-performance alert`: Aggregates network traffic between hosts and services.
- `cost alert`: Watches cloud costs.
- `data-quality alert`: Watches freshness, size and content of tables.
- `network-path alert`: Watches paths through the network hop by hop.
- `data-jobs alert`: Watches runs of data processing jobs.
- `llm-observability alert`: Counts or aggregates traces of LLM applications.
"""


OnMissingDataOption: TypeAlias = (
    Literal["default", "show_no_data", "show_and_notify_no_data", "resolve"] | str
)
"""What a monitor does with a group that has no data.

- `default`: Evaluates a count as zero, and keeps the last state for other aggregations.
- `show_no_data`: Goes to `No Data` without a notification.
- `show_and_notify_no_data`: Goes to `No Data` and notifies.
- `resolve`: Goes to OK.
"""


class CheckCanDeleteMonitorResponse(Model):
    """Which of the monitors asked about can be deleted."""

    data: CheckCanDeleteMonitorResponseData
    """Monitors that nothing refers to."""

    errors: Nullable[dict[str, list[str]]] = None
    """What keeps the others. Each key is the ID of a monitor, each value the reasons. Null
    when all can be deleted.
    """


class MonitorAsset(Model):
    """Something attached to a monitor that helps when it alerts."""

    category: MonitorAssetCategory = "runbook"
    """Kind of asset."""

    name: str
    """Text of the link."""

    resource_key: Nullable[str] = None
    """Identifier of the linked object within its type, such as the number of a notebook.
    Null or absent for a link to elsewhere.
    """

    resource_type: Nullable[MonitorAssetResourceType] = None
    """Type of the linked object. Null or absent for a link to elsewhere."""

    url: str
    """Where the asset is: a path in the app such as `/notebooks/12345`, or a full URL."""


class MonitorFormulaAndFunctionAggregateQueryJoinCondition(Model):
    """Which rows of two queries belong together."""

    __closed__ = True

    augment_attribute: str
    """Attribute or column of the second query."""

    base_attribute: str
    """Attribute or tag of the base query whose value must be the same."""

    join_type: MonitorFormulaAndFunctionAggregateQueryJoinType
    """What happens to rows of the base query that have no partner."""


class MonitorFormulaAndFunctionEventQueryGroupBy(Model):
    """A facet to group by."""

    facet: str
    """Facet (`@attribute` or tag) whose values make the groups."""

    limit: int | None = None
    """Largest number of groups."""

    sort: MonitorFormulaAndFunctionEventQueryGroupBySort | None = None
    """Which groups are kept when there are more than the limit."""

    source: str | None = None
    """Name of the query whose attribute is meant, where base and second query are joined.
    When absent, the base query.
    """


class MonitorGroupSearchResult(Model):
    """One group of a monitor."""

    group: Annotated[str | None, ReadOnly()] = None
    """Comma-separated tags of the group; `total` for a simple alert.

    Read-only: the server sets it.
    """

    group_tags: Annotated[list[str] | None, ReadOnly()] = None
    """Tags of the group as a list.

    Read-only: the server sets it.
    """

    last_nodata_ts: Annotated[int | None, ReadOnly()] = None
    """When the group last had no data, Unix time in seconds; 0 when never.

    Read-only: the server sets it.
    """

    last_triggered_ts: Annotated[Nullable[int], ReadOnly()] = None
    """When the group last went into an alert or warning, Unix time in seconds. Null when
    it never has.

    Read-only: the server sets it.
    """

    monitor_id: Annotated[int | None, ReadOnly()] = None
    """ID of the monitor that the group belongs to.

    Read-only: the server sets it.
    """

    monitor_name: Annotated[str | None, ReadOnly()] = None
    """Name of that monitor, the title of its notifications.

    Read-only: the server sets it.
    """

    status: Annotated[MonitorOverallStates | None, ReadOnly()] = None
    """State of this group.

    Read-only: the server sets it.
    """


class MonitorOptionsCustomSchedule(Model):
    """Times at which a monitor evaluates instead of continuously."""

    recurrences: list[MonitorOptionsCustomScheduleRecurrence] | None = None
    """Rules for the times of evaluation."""


class MonitorOptionsSchedulingOptions(Model):
    """When a monitor evaluates and over which window. Mostly used with cumulative windows
    such as `current_1mo`.
    """

    custom_schedule: MonitorOptionsCustomSchedule | None = None
    """Times of evaluation. When absent, the monitor evaluates continuously."""

    evaluation_window: MonitorOptionsSchedulingOptionsEvaluationWindow | None = None
    """Where cumulative windows begin."""


MonitorSearchCount = TypeAliasType("MonitorSearchCount", list[MonitorSearchCountItem])
"""Numbers of matches by value."""


class MonitorSearchResponseCounts(Model):
    """How the matching monitors are spread."""

    muted: MonitorSearchCount | None = None
    """Monitors by whether they are muted."""

    status: MonitorSearchCount | None = None
    """Monitors by status."""

    tag: MonitorSearchCount | None = None
    """Monitors by tag. A monitor counts once for each of its tags."""

    type: MonitorSearchCount | None = None
    """Monitors by type, in the short names of searches."""


class MonitorSearchResult(Model):
    """Summary of a monitor."""

    classification: Annotated[str | None, ReadOnly()] = None
    """Kind of monitor in the short names of searches, such as `metric`, `log` or
    `synthetics`.

    Read-only: the server sets it.
    """

    creator: Annotated[Creator | None, ReadOnly()] = None
    """Who created the monitor.

    Read-only: the server sets it.
    """

    id: Annotated[int | None, ReadOnly()] = None
    """ID of the monitor.

    Read-only: the server sets it.
    """

    last_triggered_ts: Annotated[Nullable[int], ReadOnly()] = None
    """When any group of the monitor last went into an alert or warning, Unix time in
    seconds. Null when none ever has.

    Read-only: the server sets it.
    """

    metrics: Annotated[list[str] | None, ReadOnly()] = None
    """Names of the metrics that the query reads. Empty for monitors without metrics.

    Read-only: the server sets it.
    """

    name: Annotated[str | None, ReadOnly()] = None
    """Name of the monitor.

    Read-only: the server sets it.
    """

    notifications: Annotated[
        list[MonitorSearchResultNotification] | None, ReadOnly()
    ] = None
    """Who the message notifies.

    Read-only: the server sets it.
    """

    org_id: Annotated[int | None, ReadOnly()] = None
    """Number of the organization that the monitor belongs to.

    Read-only: the server sets it.
    """

    quality_issues: Annotated[list[str] | None, ReadOnly()] = None
    """Weaknesses that the service sees in the monitor, such as a handle that does not
    exist. Absent or empty when it sees none.

    Read-only: the server sets it.
    """

    query: str | None = None
    """Query of the monitor. `no_query` for synthetic tests."""

    scopes: list[str] | None = None
    """Tags that the query is scoped by, one text for each scope."""

    status: Annotated[MonitorOverallStates | None, ReadOnly()] = None
    """State of the monitor as a whole.

    Read-only: the server sets it.
    """

    tags: Annotated[list[str] | None, ReadOnly()] = None
    """Tags (`key:value`) of the monitor.

    Read-only: the server sets it.
    """

    type: MonitorType | None = None
    """Type of the monitor."""


class MonitorState(Model):
    """States of the groups of a monitor."""

    groups: dict[str, MonitorStateGroup] | None = None
    """Each key is the group, its comma-separated tags (`total` for a simple alert); each
    value is its state.
    """


class MonitorFormulaAndFunctionEventQueryDefinition(Model):
    """A query over logs, spans, RUM events or other records."""

    compute: MonitorFormulaAndFunctionEventQueryDefinitionCompute
    """What is computed over the records found."""

    data_source: MonitorFormulaAndFunctionEventsDataSource
    """Which kind of records is searched."""

    group_by: list[MonitorFormulaAndFunctionEventQueryGroupBy] | None = None
    """Facets to group by, each combination of values a group. When absent or empty, there
    is one group.
    """

    indexes: list[str] | None = None
    """Names of the indexes to search, for data that has indexes. `["*"]` or absent for
    all.
    """

    name: str
    """Name by which the formula refers to the query."""

    search: MonitorFormulaAndFunctionEventQueryDefinitionSearch | None = None
    """Which records count. When absent, all of them."""


class MonitorGroupSearchResponseCounts(Model):
    """How the matching groups are spread."""

    status: MonitorSearchCount | None = None
    """Groups by status."""

    type: MonitorSearchCount | None = None
    """Groups by type of their monitor."""


class MonitorSearchResponse(Model):
    """One page of a search for monitors."""

    counts: Annotated[MonitorSearchResponseCounts | None, ReadOnly()] = None
    """Counts over all matches, not only those of this page.

    Read-only: the server sets it.
    """

    metadata: MonitorSearchResponseMetadata | None = None
    """Position of this page."""

    monitors: Annotated[list[MonitorSearchResult] | None, ReadOnly()] = None
    """Monitors of this page.

    Read-only: the server sets it.
    """


MonitorFormulaAndFunctionAggregateAugmentQuery = TypeAliasType(
    "MonitorFormulaAndFunctionAggregateAugmentQuery",
    Annotated[
        Union[
            Annotated[
                MonitorFormulaAndFunctionEventQueryDefinition,
                Tag("rum"),
                Tag("ci_pipelines"),
                Tag("ci_tests"),
                Tag("audit"),
                Tag("events"),
                Tag("logs"),
                Tag("spans"),
                Tag("database_queries"),
                Tag("network"),
                Tag("network_path"),
            ],
            Annotated[
                MonitorFormulaAndFunctionReferenceTableQueryDefinition,
                Tag("reference_table"),
            ],
            UnknownVariant,
        ],
        Variants("data_source"),
    ],
)
"""Second query of an augmented query, whose rows add attributes to those of the base
query.
"""


MonitorFormulaAndFunctionAggregateBaseQuery = TypeAliasType(
    "MonitorFormulaAndFunctionAggregateBaseQuery",
    Annotated[
        Union[
            Annotated[
                MonitorFormulaAndFunctionEventQueryDefinition,
                Tag("rum"),
                Tag("ci_pipelines"),
                Tag("ci_tests"),
                Tag("audit"),
                Tag("events"),
                Tag("logs"),
                Tag("spans"),
                Tag("database_queries"),
                Tag("network"),
                Tag("network_path"),
            ],
            Annotated[
                MonitorFormulaAndFunctionMetricsQueryDefinition,
                Tag("metrics"),
                Tag("cloud_cost"),
                Tag("datadog_usage"),
            ],
            UnknownVariant,
        ],
        Variants("data_source"),
    ],
)
"""First query of an augmented or filtered query, over metrics or over logs, spans and
other events.
"""


MonitorFormulaAndFunctionAggregateFilterQuery = TypeAliasType(
    "MonitorFormulaAndFunctionAggregateFilterQuery",
    Annotated[
        Union[
            Annotated[
                MonitorFormulaAndFunctionEventQueryDefinition,
                Tag("rum"),
                Tag("ci_pipelines"),
                Tag("ci_tests"),
                Tag("audit"),
                Tag("events"),
                Tag("logs"),
                Tag("spans"),
                Tag("database_queries"),
                Tag("network"),
                Tag("network_path"),
            ],
            Annotated[
                MonitorFormulaAndFunctionReferenceTableQueryDefinition,
                Tag("reference_table"),
            ],
            UnknownVariant,
        ],
        Variants("data_source"),
    ],
)
"""Query or reference table whose rows decide which results of the base query stay."""


class MonitorFormulaAndFunctionAggregateFilteredQueryDefinition(Model):
    """A query of whose results only those stay, or go, whose attributes occur in a second
    query or reference table.
    """

    __closed__ = True

    base_query: MonitorFormulaAndFunctionAggregateBaseQuery
    """Query whose results are filtered."""

    compute: list[MonitorFormulaAndFunctionEventQueryDefinitionCompute] | None = None
    """What is computed over the rows that stay. When absent, the values of the base query
    are taken as they are.
    """

    data_source: MonitorFormulaAndFunctionAggregateFilteredDataSource = (
        "aggregate_filtered_query"
    )
    """Marks the query as filtered."""

    filter_query: MonitorFormulaAndFunctionAggregateFilterQuery
    """Query or reference table to filter by."""

    filters: list[MonitorFormulaAndFunctionAggregateQueryFilter]
    """Which attributes are compared. A row must pass all of them."""

    group_by: list[MonitorFormulaAndFunctionEventQueryGroupBy] | None = None
    """What the rows that stay are grouped by. When absent, the groups of the base query
    are kept.
    """

    name: str | None = None
    """Name by which the formula refers to the query."""


class MonitorGroupSearchResponse(Model):
    """One page of a search for groups."""

    counts: Annotated[MonitorGroupSearchResponseCounts | None, ReadOnly()] = None
    """Counts over all matches, not only those of this page.

    Read-only: the server sets it.
    """

    groups: Annotated[list[MonitorGroupSearchResult] | None, ReadOnly()] = None
    """Groups of this page.

    Read-only: the server sets it.
    """

    metadata: MonitorSearchResponseMetadata | None = None
    """Position of this page."""


class MonitorFormulaAndFunctionAggregateAugmentedQueryDefinition(Model):
    """A query whose results are joined with those of a second one, as in a database, and
    then aggregated again. Use it to group by what only a reference table knows.
    """

    __closed__ = True

    augment_query: MonitorFormulaAndFunctionAggregateAugmentQuery
    """Query or reference table that adds attributes."""

    base_query: MonitorFormulaAndFunctionAggregateBaseQuery
    """Query whose results are extended."""

    compute: Annotated[
        list[MonitorFormulaAndFunctionEventQueryDefinitionCompute], Field(min_length=1)
    ]
    """What is computed over the joined rows."""

    data_source: MonitorFormulaAndFunctionAggregateAugmentedDataSource = (
        "aggregate_augmented_query"
    )
    """Marks the query as augmented."""

    group_by: list[MonitorFormulaAndFunctionEventQueryGroupBy]
    """What the joined rows are grouped by, attributes of both sides."""

    join_condition: MonitorFormulaAndFunctionAggregateQueryJoinCondition
    """Which rows of the two sides belong together."""

    name: str | None = None
    """Name by which the formula refers to the query."""


MonitorFormulaAndFunctionQueryDefinition = TypeAliasType(
    "MonitorFormulaAndFunctionQueryDefinition",
    Annotated[
        Union[
            MonitorFormulaAndFunctionEventQueryDefinition,
            MonitorFormulaAndFunctionCostQueryDefinition,
            MonitorFormulaAndFunctionDataQualityQueryDefinition,
            MonitorFormulaAndFunctionDataJobsQueryDefinition,
            MonitorFormulaAndFunctionAggregateAugmentedQueryDefinition,
            MonitorFormulaAndFunctionAggregateFilteredQueryDefinition,
            UnknownVariant,
        ],
        Variants(),
    ],
)
"""A query that the formula of a monitor refers to by name. Mostly `data_source` tells the
variants apart; a query over data jobs has none and is known by `jobs_query`.
"""


class MonitorOptions(Model):
    """Settings of a monitor. Which of them count depends on the type; others are stored
    and ignored. The service keeps null where a setting was taken back.
    """

    aggregation: Annotated[MonitorOptionsAggregation | None, ReadOnly()] = None
    """How a query over logs or spans aggregates. Read from the query.

    Read-only: the server sets it.
    """

    device_ids: Annotated[list[MonitorDeviceID] | None, ReadOnly()] = None
    """Deprecated. Devices of the synthetic test that the monitor belongs to. Deprecated:
    use `device_ids` of the test.

    Read-only: the server sets it.
    """

    enable_logs_sample: bool | None = None
    """Whether notifications of a log monitor carry a sample of the logs that caused them.
    """

    enable_samples: bool | None = None
    """Whether notifications carry a list of the records that caused them. Only for
    monitors of CI tests and pipelines.
    """

    escalation_message: Nullable[str] = None
    """Text of repeated notifications, in the same form as the message. Only with
    `renotify_interval`; when empty or absent, the message is repeated.
    """

    evaluation_delay: Nullable[int] = None
    """How far back the evaluation window is shifted, seconds. Gives late data time to
    arrive; 900 is usual for metrics of cloud providers. Null or absent for none.
    """

    group_retention_duration: Nullable[str] = None
    """How long a group without data stays in the list of groups, such as `60m`, `2h` or
    `2d`, from one hour to three days. Not for metric monitors. When absent, a day.
    """

    groupby_simple_monitor: bool | None = None
    """Deprecated. Whether a log monitor sends a single alert or one for each group that
    crosses a threshold. Deprecated: use `notify_by`.
    """

    include_tags: bool | None = None
    """Whether the title of notifications carries the tags of the group."""

    locked: bool | None = None
    """Deprecated. Whether only the creator and administrators may edit the monitor.
    Deprecated: use `restricted_roles` of the monitor.
    """

    min_failure_duration: Nullable[Annotated[int, Field(ge=0, le=7200)]] = None
    """How long a synthetic test must fail before the monitor alerts, seconds. 0 alerts at
    the first failure.
    """

    min_location_failed: Nullable[int] = None
    """Number of locations in which a synthetic test must fail at once before the monitor
    alerts.
    """

    new_group_delay: Nullable[int] = None
    """How long a group that has just appeared is not evaluated, seconds. Lets new hosts
    and containers settle. Null or absent leaves the decision to `new_host_delay`.
    """

    new_host_delay: Nullable[int] = None
    """Deprecated. How long a new host is not evaluated, seconds. Deprecated: use
    `new_group_delay`, which works for all groups.
    """

    no_data_timeframe: Nullable[int] = None
    """After how many minutes without data a group goes to `No Data`; at least twice the
    evaluation window is advisable for metric queries. Only with `notify_no_data`. When
    absent, twice the window for metric queries and 24 hours for service checks.
    """

    notification_preset_name: MonitorOptionsNotificationPresets | None = None
    """How much the service adds to the message in notifications."""

    notify_audit: bool | None = None
    """Whether the handles in the message are notified when somebody changes the monitor.
    """

    notify_by: list[str] | None = None
    """Tags out of the grouping of the query by which notifications are bundled: with
    `[cluster]`, a query by cluster and pod notifies once for each cluster. `[*]` makes
    it one notification for all. When absent, one for each group.
    """

    notify_no_data: bool | None = None
    """Whether missing data is notified about. Not for the types that have
    `on_missing_data`. When absent, `false`.
    """

    on_missing_data: OnMissingDataOption | None = None
    """What happens when a group has no data. Replaces `notify_no_data` for monitors of
    logs, spans, RUM, CI, events and the like; the two cannot be combined.
    """

    renotify_interval: Nullable[int] = None
    """After how many minutes a notification is repeated while the state stays. Null or
    absent for no repetition.
    """

    renotify_occurrences: Nullable[int] = None
    """How many times a notification is repeated at most. Null or absent for no limit. Only
    with `renotify_interval`.
    """

    renotify_statuses: Nullable[list[MonitorRenotifyStatusType]] = None
    """States in which notifications are repeated. Null or absent for `alert` and `no
    data`. Only with `renotify_interval`.
    """

    require_full_window: bool | None = None
    """Whether the window must be full of data before it is evaluated. `false` suits
    metrics that report rarely. Only for metric monitors.
    """

    scheduling_options: MonitorOptionsSchedulingOptions | None = None
    """When the monitor evaluates, and where cumulative windows begin. When absent, it
    evaluates continuously.
    """

    silenced: dict[str, int | None] | None = None
    """Deprecated. Scopes that are silenced: each key is a scope (`*` for everything), each
    value the end as Unix time in seconds, or null for no end. Shows only downtimes of
    V1. Deprecated: use `POST /api/v2/downtime`.
    """

    synthetics_check_id: Nullable[str] = None
    """Deprecated. Public ID of the synthetic test that the monitor belongs to. Deprecated:
    use `monitor_id` of the test, which names its monitor.
    """

    threshold_windows: MonitorThresholdWindowOptions | None = None
    """Windows of an anomaly monitor. Required for those, and only allowed there."""

    thresholds: MonitorThresholds | None = None
    """Values at which the state changes. `critical` must be the same as in the query."""

    timeout_h: Nullable[int] = None
    """After how many hours without data an alerting group goes back to OK by itself, at
    most 24. Null or absent for never.
    """

    variables: list[MonitorFormulaAndFunctionQueryDefinition] | None = None
    """Queries that the formula in `query` refers to by name. Only for queries with
    `formula(…)`.
    """


class MonitorUpdateRequest(Model):
    """Changes to a monitor. Properties that are left out keep their value; those that the
    service sets are ignored.
    """

    assets: Nullable[list[MonitorAsset]] = None
    """Runbooks of the monitor. The list replaces the one before; null removes all."""

    created: Annotated[DateTime | None, ReadOnly()] = None
    """When the monitor was created, ISO 8601 date-time.

    Read-only: the server sets it.
    """

    creator: Annotated[Creator | None, ReadOnly()] = None
    """Who created the monitor. Left out in some responses.

    Read-only: the server sets it.
    """

    deleted: Annotated[Nullable[DateTime], ReadOnly()] = None
    """When the monitor was deleted, ISO 8601 date-time. Null for a monitor that exists.

    Read-only: the server sets it.
    """

    draft_status: MonitorDraftStatus | None = None
    """Whether the monitor is in force or only a draft. Publishes a draft or makes a
    monitor a draft again.
    """

    id: Annotated[int | None, ReadOnly()] = None
    """ID of the monitor. Composite monitors, SLOs and downtimes name monitors by it.

    Read-only: the server sets it.
    """

    message: str | None = None
    """Text of the notifications, in Markdown. `@` with a handle notifies a user, channel
    or integration; `{{…}}` inserts values such as `{{host.name}}`, and `{{#is_alert}}`
    and the like make parts conditional.
    """

    modified: Annotated[DateTime | None, ReadOnly()] = None
    """When the monitor was last changed, ISO 8601 date-time.

    Read-only: the server sets it.
    """

    multi: Annotated[bool | None, ReadOnly()] = None
    """Whether the monitor keeps a state for each group (`true`) or one for all (`false`).
    Follows from the query.

    Read-only: the server sets it.
    """

    name: str | None = None
    """Name of the monitor, and the title of its notifications. May contain the same
    `{{…}}` values as the message.
    """

    options: MonitorOptions | None = None
    """Thresholds, notification and evaluation settings."""

    overall_state: Annotated[MonitorOverallStates | None, ReadOnly()] = None
    """State of the monitor as a whole, the worst of its groups.

    Read-only: the server sets it.
    """

    priority: Nullable[int] = None
    """Importance from 1 (highest) to 5 (lowest). Null removes it."""

    query: str | None = None
    """What is watched, in the query language of the type, with a window and mostly a
    comparison at the end, such as `avg(last_5m):avg:system.cpu.user{env:prod} by {host}
    > 90`.
    """

    restricted_roles: Nullable[list[str]] = None
    """UUIDs of the roles whose members may edit the monitor. The list replaces the one
    before; null lifts the restriction.
    """

    state: Annotated[MonitorState | None, ReadOnly()] = None
    """States of the groups, by group. In responses only when `group_states` asks for them.

    Read-only: the server sets it.
    """

    tags: list[str] | None = None
    """Tags (`key:value`) of the monitor itself. The list replaces the one before."""

    type: MonitorType | None = None
    """Kind of monitor, which decides the language of the query."""


class Monitor(Model):
    """A monitor: what it watches, when it alerts, and whom it notifies. `type` and `query`
    make it; everything else has a default.
    """

    assets: list[MonitorAsset] | None = None
    """Runbooks of the monitor, shown with its alerts. In responses only when asked for."""

    created: Annotated[DateTime | None, ReadOnly()] = None
    """When the monitor was created, ISO 8601 date-time.

    Read-only: the server sets it.
    """

    creator: Annotated[Creator | None, ReadOnly()] = None
    """Who created the monitor. Left out in some responses.

    Read-only: the server sets it.
    """

    deleted: Annotated[Nullable[DateTime], ReadOnly()] = None
    """When the monitor was deleted, ISO 8601 date-time. Null for a monitor that exists.

    Read-only: the server sets it.
    """

    draft_status: MonitorDraftStatus | None = None
    """Whether the monitor is in force or only a draft."""

    id: Annotated[int | None, ReadOnly()] = None
    """ID of the monitor. Composite monitors, SLOs and downtimes name monitors by it.

    Read-only: the server sets it.
    """

    matching_downtimes: list[MatchingDowntime] | None = None
    """Downtimes that silence the monitor now. In responses only when asked for; empty when
    there are none.
    """

    message: str | None = None
    """Text of the notifications, in Markdown. `@` with a handle notifies a user, channel
    or integration; `{{…}}` inserts values such as `{{host.name}}`, and `{{#is_alert}}`
    and the like make parts conditional.
    """

    modified: Annotated[DateTime | None, ReadOnly()] = None
    """When the monitor was last changed, ISO 8601 date-time.

    Read-only: the server sets it.
    """

    multi: Annotated[bool | None, ReadOnly()] = None
    """Whether the monitor keeps a state for each group (`true`) or one for all (`false`).
    Follows from the query.

    Read-only: the server sets it.
    """

    name: str | None = None
    """Name of the monitor, and the title of its notifications. May contain the same
    `{{…}}` values as the message.
    """

    options: MonitorOptions | None = None
    """Thresholds, notification and evaluation settings."""

    overall_state: Annotated[MonitorOverallStates | None, ReadOnly()] = None
    """State of the monitor as a whole.

    Read-only: the server sets it.
    """

    priority: Nullable[int] = None
    """Importance from 1 (highest) to 5 (lowest). Null or absent when none is set."""

    query: str
    """What is watched, in the query language of the type, with a window and mostly a
    comparison at the end, such as `avg(last_5m):avg:system.cpu.user{env:prod} by {host}
    > 90`.
    """

    restricted_roles: Nullable[list[str]] = None
    """UUIDs of the roles whose members may edit the monitor. Null or absent when everybody
    with the `monitors_write` permission may.
    """

    state: Annotated[MonitorState | None, ReadOnly()] = None
    """States of the groups, by group. In responses only when `group_states` asks for them.

    Read-only: the server sets it.
    """

    tags: list[str] | None = None
    """Tags (`key:value`) of the monitor itself, to find it and to choose it in downtimes.
    They are not the tags that its query looks at.
    """

    type: MonitorType
    """Kind of monitor, which decides the language of the query."""
