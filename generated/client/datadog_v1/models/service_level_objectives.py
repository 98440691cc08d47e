"""Models of the family Service Level Objectives."""

from typing import Annotated, Literal, TypeAlias, Union

from datadog_v1._runtime.models import (
    AliasedModel,
    Model,
    Nullable,
    Number,
    ReadOnly,
    UnknownVariant,
    Variants,
)
from datadog_v1.models.common import Creator, FormulaAndFunctionMetricQueryDefinition
from datadog_v1.models.synthetics_and_service_level_objectives import (
    SLOHistoryResponseErrorWithType,
)
from pydantic import Field, Tag
from typing_extensions import TypeAliasType


class CheckCanDeleteSLOResponseData(Model):
    """The objectives that can be deleted."""

    ok: list[str] | None = None
    """IDs of the objectives that nothing refers to."""


class SLOBulkDeleteResponseData(Model):
    """IDs of the objectives that were changed by a bulk deletion."""

    deleted: list[str] | None = None
    """IDs of the objectives that lost their last timeframe and are gone."""

    updated: list[str] | None = None
    """IDs of the objectives that lost timeframes but keep at least one."""


class SLOCreator(Model):
    """User who created a found objective; null when the user is not known."""

    email: str | None = None
    """Email address of the user."""

    id: int | None = None
    """Number of the user within the service."""

    name: Nullable[str] = None
    """Display name; null when the user has set none."""


SLODataSourceQueryDefinition = TypeAliasType(
    "SLODataSourceQueryDefinition",
    Annotated[
        Union[
            Annotated[FormulaAndFunctionMetricQueryDefinition, Tag("metrics")],
            UnknownVariant,
        ],
        Variants("data_source"),
    ],
)
"""One named query behind an objective. Only metric queries can be used."""


class SLODeleteResponse(Model):
    """Outcome of deleting one objective."""

    data: list[str] | None = None
    """ID of the deleted objective as the only item; empty when nothing was deleted."""

    errors: Nullable[dict[str, str]] = None
    """Reasons by ID of the objective that was not deleted. Absent, empty or null when all
    went well.
    """


SLOErrorBudgetRemainingData = TypeAliasType(
    "SLOErrorBudgetRemainingData", dict[str, Number]
)
"""Error budget that is left, in percent of the whole budget, by timeframe (`7d`, `30d`,
`90d`, `custom`). 100 means nothing is used; a negative value means the target is
missed.
"""


SLOErrorTimeframe: TypeAlias = Literal["7d", "30d", "90d", "all"] | str
"""Timeframe that an error concerns.

- `7d`: The 7-day threshold.
- `30d`: The 30-day threshold.
- `90d`: The 90-day threshold.
- `all`: The objective as a whole, such as when it does not exist.
"""


class SLOFormula(Model):
    """Arithmetic over named queries."""

    formula: str
    """Expression with the names of queries, numbers, `+ - * /` and parentheses, such as
    `hits - errors`. A lone name takes the query as it is.
    """


class SLOHistoryMetricsSeriesMetadataUnit(Model):
    """One unit. Null in place of the second unit when values are not a quotient."""

    family: str | None = None
    """Family that units can be converted within, such as `bytes` or `time`."""

    id: int | None = None
    """Number of the unit."""

    name: str | None = None
    """Name in the singular, such as `request`."""

    plural: Nullable[str] = None
    """Name in the plural, such as `requests`; null when there is none."""

    scale_factor: Number | None = None
    """How many of the family's base unit make one of this unit."""

    short_name: Nullable[str] = None
    """Abbreviation, such as `req`; null when there is none."""


class SLOHistoryMonitor(Model):
    """Result of one monitor, or of one group, over the window."""

    error_budget_remaining: SLOErrorBudgetRemainingData | None = None
    """Error budget that is left, by timeframe."""

    errors: Nullable[list[SLOHistoryResponseErrorWithType]] = None
    """Reasons why there is no indicator. Null, absent or empty when there is one."""

    group: str | None = None
    """Group that the result is for, as `key:value`. Absent when it is for a whole monitor.
    """

    history: list[list[Number]] | None = None
    """Changes of state within the window, oldest first. Each is a pair `[time, state]`:
    Unix time in seconds, and `0` for up, `1` for down or `2` for no data.
    """

    monitor_modified: int | None = None
    """When the monitor last changed, Unix time in seconds."""

    monitor_type: str | None = None
    """Type of the monitor, such as `metric alert` or `service check`."""

    name: str | None = None
    """Name of the monitor."""

    precision: Number | None = None
    """Deprecated. Decimal places that are meaningful. Deprecated: use `span_precision`,
    which is for the window asked for.
    """

    preview: bool | None = None
    """`true` while a replay is in progress, after which the uptime is exact. Only for
    `monitor` objectives.
    """

    sli_value: Nullable[Number] = None
    """Indicator over the window in percent. Null when it cannot be computed."""

    span_precision: Number | None = None
    """Decimal places of `sli_value` that are meaningful for this window."""

    uptime: Nullable[Number] = None
    """Deprecated. Uptime in percent. Deprecated: use `sli_value`, which holds the same."""


class SLOHistoryResponseError(Model):
    """One reason why the history could not be computed."""

    error: str | None = None
    """What went wrong, in words."""


class SLOHistorySLIData(Model):
    """Result of the whole objective over the window."""

    error_budget_remaining: SLOErrorBudgetRemainingData | None = None
    """Error budget that is left, by timeframe."""

    errors: Nullable[list[SLOHistoryResponseErrorWithType]] = None
    """Reasons why there is no indicator, such as a total of zero events. Null, absent or
    empty when there is one.
    """

    group: str | None = None
    """Group that the result is for, as `key:value`. Absent for the objective as a whole.
    """

    history: list[list[Number]] | None = None
    """Changes of state within the window, oldest first. Each is a pair `[time, state]`:
    Unix time in seconds, and `0` for up, `1` for down or `2` for no data. Only for
    `monitor` and `time_slice` objectives.
    """

    monitor_modified: int | None = None
    """When the monitor last changed, Unix time in seconds. Only for `monitor` objectives.
    """

    monitor_type: str | None = None
    """Type of the monitor, such as `metric alert`. Only for `monitor` objectives."""

    name: str | None = None
    """Name of the objective."""

    precision: dict[str, Number] | None = None
    """Decimal places that are meaningful, by timeframe."""

    preview: bool | None = None
    """Whether the result is a preview rather than a settled figure."""

    sli_value: Nullable[Number] = None
    """Indicator over the window in percent. Null when it cannot be computed, with the
    reason in `errors`.
    """

    span_precision: Number | None = None
    """Decimal places of `sli_value` that are meaningful for this window."""

    uptime: Nullable[Number] = None
    """Deprecated. Uptime in percent. Deprecated: use `sli_value`, which holds the same."""


class SLOListResponseMetadataPage(Model):
    """Counts for paging through a list."""

    total_count: int | None = None
    """Number of objectives in the organization."""

    total_filtered_count: int | None = None
    """Number of objectives that the filters leave."""


class SLORawErrorBudgetRemaining(Model):
    """Error budget that is left as a quantity: how many more bad events, or how much more
    bad time, the target allows. Null when unknown.
    """

    unit: str | None = None
    """Unit of `value`, such as `requests` or `seconds`."""

    value: Number | None = None
    """Quantity that is left; negative when the target is missed."""


SLOState: TypeAlias = Literal["breached", "warning", "ok", "no_data"] | str
"""How an objective stands.

- `breached`: The indicator is below the target.
- `warning`: The indicator is between target and warning level.
- `ok`: The indicator is at or above all levels.
- `no_data`: There is nothing to compute it from.
"""


class SLOStatus(Model):
    """Status of a found objective over its main timeframe."""

    calculation_error: Nullable[str] = None
    """Why there is no status, in words; null when there is one."""

    error_budget_remaining: Nullable[Number] = None
    """Error budget that is left, in percent; negative when the target is missed, null when
    unknown.
    """

    indexed_at: Nullable[int] = None
    """When the status was computed, Unix time in seconds."""

    raw_error_budget_remaining: Nullable[SLORawErrorBudgetRemaining] = None
    """Error budget that is left, as a quantity."""

    sli: Nullable[Number] = None
    """Indicator in percent; null when unknown."""

    span_precision: Nullable[int] = None
    """Decimal places of `sli` that are meaningful; null when there is no indicator."""

    state: SLOState | None = None
    """The status in a word."""


SLOTimeSliceComparator: TypeAlias = Literal[">", ">=", "<", "<="] | str
"""Comparison that makes a slice good when it holds.

- `>`: The value lies above the threshold.
- `>=`: The value is the threshold or above.
- `<`: The value lies below the threshold.
- `<=`: The value is the threshold or below.
"""


SLOTimeSliceInterval: TypeAlias = Literal[60, 300] | int
"""Length of a slice in seconds. Short slices find short outages; long ones smooth over
them.

- `60`: One minute.
- `300`: Five minutes.
"""


class SLOTimeSliceQuery(Model):
    """The metric of a time slice condition, as one formula over named queries."""

    formulas: Annotated[list[SLOFormula], Field(min_length=1, max_length=1)]
    """The one formula whose value is judged."""

    queries: list[SLODataSourceQueryDefinition]
    """Queries that the formula refers to by name."""


SLOTimeframe: TypeAlias = Literal["7d", "30d", "90d", "custom"] | str
"""Window over which an objective is judged. It ends now and moves with time.

- `7d`: The last 7 days.
- `30d`: The last 30 days.
- `90d`: The last 90 days.
- `custom`: A window of another length or with fixed ends.
"""


SLOType: TypeAlias = Literal["metric", "monitor", "time_slice"] | str
"""How an objective is measured.

- `metric`: Good events divided by all events.
- `monitor`: Share of time during which the monitors were not in alert.
- `time_slice`: Share of slices of time in which a metric meets a condition.
"""


SLOTypeNumeric: TypeAlias = Literal[0, 1, 2] | int
"""The type of an objective as a number; the same information as `type`.

- `0`: Monitor.
- `1`: Metric.
- `2`: Time slice.
"""


class SearchSLOQuery(Model):
    """Queries behind a found objective."""

    denominator: Nullable[str] = None
    """Metric query for all events of a `metric` objective."""

    metrics: Nullable[list[str]] = None
    """Names of the metrics that the queries use; null when the service has not extracted
    them.
    """

    numerator: Nullable[str] = None
    """Metric query for the good events of a `metric` objective."""


class SearchSLOResponseDataAttributesFacetsObjectInt(Model):
    """One numeric value of a facet."""

    count: int | None = None
    """Number of found objectives with this value."""

    name: Number | None = None
    """The value itself, to be used as `facet:value` in the query."""


class SearchSLOResponseDataAttributesFacetsObjectString(Model):
    """One textual value of a facet."""

    count: int | None = None
    """Number of found objectives with this value."""

    name: str | None = None
    """The value itself, to be used as `facet:value` in the query."""


class SearchSLOResponseLinks(AliasedModel):
    """Addresses of pages of the same search."""

    first: str | None = None
    """Address of the first page."""

    last: Nullable[str] = None
    """Address of the last page; null when it is not known."""

    next: str | None = None
    """Address of the following page."""

    prev: Nullable[str] = None
    """Address of the page before; null on the first page."""

    self_: Annotated[str | None, Field(alias="self")] = None
    """Address of this page."""


class SearchSLOResponseMetaPage(Model):
    """Where this page lies among all pages. Page numbers are zero-based."""

    first_number: int | None = None
    """Number of the first page."""

    last_number: int | None = None
    """Number of the last page."""

    next_number: int | None = None
    """Number of the following page."""

    number: int | None = None
    """Number of this page."""

    prev_number: int | None = None
    """Number of the page before; 0 on the first page."""

    size: int | None = None
    """Objectives in a full page."""

    total: int | None = None
    """Number of objectives that match the query."""

    type: str | None = None
    """How paging works; always `number_size`."""


SearchSLOTimeframe: TypeAlias = Literal["7d", "30d", "90d"] | str
"""Window over which a found objective is judged; it ends now.

- `7d`: The last 7 days.
- `30d`: The last 30 days.
- `90d`: The last 90 days.
"""


class ServiceLevelObjectiveQuery(Model):
    """Good and total events of a `metric` objective; the indicator is their quotient in
    percent. Both queries have to count events: sum over counts, rates or distributions,
    with `.as_count()`.
    """

    denominator: str
    """Metric query for all valid events."""

    numerator: str
    """Metric query for the good events among them."""


class CheckCanDeleteSLOResponse(Model):
    """Which objectives can be deleted and what keeps the others."""

    data: CheckCanDeleteSLOResponseData | None = None
    """The objectives that can be deleted."""

    errors: Nullable[dict[str, str]] = None
    """Where an objective is in use, by its ID. Absent, empty or null when none is."""


SLOBulkDelete = TypeAliasType("SLOBulkDelete", dict[str, list[SLOTimeframe]])
"""Timeframes to remove. Each key is the ID of an objective, each value the list of its
timeframes that go.
"""


class SLOBulkDeleteError(Model):
    """One entry of a bulk deletion that failed."""

    id: str
    """ID of the objective."""

    message: str
    """What went wrong, in words."""

    timeframe: SLOErrorTimeframe
    """Timeframe that was not removed."""


class SLOBulkDeleteResponse(Model):
    """Outcome of removing timeframes from many objectives."""

    data: SLOBulkDeleteResponseData | None = None
    """IDs of the objectives that were changed."""

    errors: Nullable[list[SLOBulkDeleteError]] = None
    """The entries that failed; empty or null when all took effect."""


class SLOCountDefinitionWithBadEventsFormula(Model):
    """Good events held against bad events. The indicator is good divided by the sum of
    both, in percent.
    """

    __closed__ = True

    bad_events_formula: SLOFormula
    """Formula for the bad events."""

    good_events_formula: SLOFormula
    """Formula for the good events."""

    queries: Annotated[list[SLODataSourceQueryDefinition], Field(min_length=1)]
    """Queries that the formulas refer to by name; at least one."""


class SLOCountDefinitionWithTotalEventsFormula(Model):
    """Good events held against all events. The indicator is good divided by total, in
    percent.
    """

    __closed__ = True

    good_events_formula: SLOFormula
    """Formula for the good events."""

    queries: Annotated[list[SLODataSourceQueryDefinition], Field(min_length=1)]
    """Queries that the formulas refer to by name; at least one."""

    total_events_formula: SLOFormula
    """Formula for all events, good and bad."""


class SLOHistoryMetricsSeriesMetadata(Model):
    """Where a series comes from and in which unit it is."""

    aggr: str | None = None
    """Deprecated. Aggregation over hosts, such as `sum`. Deprecated: use `query` of the
    history.
    """

    expression: str | None = None
    """Deprecated. The query of this series. Deprecated: use `query` of the history."""

    metric: str | None = None
    """Deprecated. Name of the metric. Deprecated: use `query` of the history."""

    query_index: int | None = None
    """Deprecated. Zero-based position of the query in the request. Deprecated: leave it
    out.
    """

    scope: str | None = None
    """Deprecated. Tags that the query filters by; `*` for none. Deprecated: use `query` of
    the history.
    """

    unit: Nullable[list[SLOHistoryMetricsSeriesMetadataUnit | None]] = None
    """Unit of the values: one entry, or two for a quotient (the second is what is divided
    by). Null when the metric has no unit.
    """


class SLOListResponseMetadata(Model):
    """What the list says about itself."""

    page: SLOListResponseMetadataPage | None = None
    """Counts for paging."""


class SLOOverallStatuses(Model):
    """Status of a found objective over one of its timeframes."""

    error: Nullable[str] = None
    """Why there is no status, in words; null when there is one."""

    error_budget_remaining: Nullable[Number] = None
    """Error budget that is left, in percent; negative when the target is missed, null when
    unknown.
    """

    indexed_at: Nullable[int] = None
    """When the status was computed, Unix time in seconds."""

    raw_error_budget_remaining: Nullable[SLORawErrorBudgetRemaining] = None
    """Error budget that is left, as a quantity."""

    span_precision: Nullable[int] = None
    """Decimal places of `status` that are meaningful; null when there is no indicator."""

    state: SLOState | None = None
    """The status in a word."""

    status: Nullable[Number] = None
    """Indicator in percent; null when unknown."""

    target: Number | None = None
    """Target in percent of this timeframe."""

    timeframe: SLOTimeframe | None = None
    """Timeframe that the status is for."""


class SLOThreshold(Model):
    """The target of an objective over one timeframe."""

    target: Number
    """Lowest indicator, in percent, at which the objective is met, such as `99.9`."""

    target_display: str | None = None
    """The target as text, with the digits that the service shows. Set by the service;
    ignored in requests.
    """

    timeframe: SLOTimeframe
    """Rolling window that the target applies to."""

    warning: Number | None = None
    """Indicator in percent below which the status is `warning`; between `target` and 100.
    Absent means no warning.
    """

    warning_display: str | None = None
    """The warning level as text, with the digits that the service shows. Set by the
    service; ignored in requests.
    """


class SLOTimeSliceCondition(Model):
    """Condition on a metric: a slice of time is good when `query comparator threshold`
    holds, such as p95 latency `<` 0.5.
    """

    comparator: SLOTimeSliceComparator
    """How the value of the query is held against `threshold`."""

    query: SLOTimeSliceQuery
    """Metric whose value in each slice is judged."""

    query_interval_seconds: SLOTimeSliceInterval | None = None
    """Length of a slice. When absent, 300 seconds."""

    threshold: Number
    """Value on the right-hand side of the comparison, in the unit of the metric."""


class SLOTimeSliceSpec(Model):
    """A `time_slice` indicator."""

    __closed__ = True

    time_slice: SLOTimeSliceCondition
    """Condition that a slice has to meet to count as good."""


class SearchSLOResponseDataAttributesFacets(Model):
    """For each facet its values and how many of the found objectives have them. Any of
    them can be used as `facet:value` in the query.
    """

    all_tags: list[SearchSLOResponseDataAttributesFacetsObjectString] | None = None
    """Objectives by tag, of any key."""

    creator_name: list[SearchSLOResponseDataAttributesFacetsObjectString] | None = None
    """Objectives by name of the user who created them."""

    env_tags: list[SearchSLOResponseDataAttributesFacetsObjectString] | None = None
    """Objectives by value of the tag `env`."""

    service_tags: list[SearchSLOResponseDataAttributesFacetsObjectString] | None = None
    """Objectives by value of the tag `service`."""

    slo_type: list[SearchSLOResponseDataAttributesFacetsObjectInt] | None = None
    """Objectives by type as a number: 0 monitor, 1 metric, 2 time slice."""

    target: list[SearchSLOResponseDataAttributesFacetsObjectInt] | None = None
    """Objectives by target in percent."""

    team_tags: list[SearchSLOResponseDataAttributesFacetsObjectString] | None = None
    """Objectives by value of the tag `team`."""

    timeframe: list[SearchSLOResponseDataAttributesFacetsObjectString] | None = None
    """Objectives by timeframe."""


class SearchSLOResponseMeta(Model):
    """What the response says about itself."""

    pagination: SearchSLOResponseMetaPage | None = None
    """Paging figures."""


class SearchSLOThreshold(Model):
    """The target of a found objective over one timeframe."""

    target: Number
    """Lowest indicator, in percent, at which the objective is met."""

    target_display: str | None = None
    """The target as text, with the digits that the service shows."""

    timeframe: SearchSLOTimeframe
    """Rolling window that the target applies to."""

    warning: Nullable[Number] = None
    """Indicator in percent below which the status is `warning`; null when there is no
    warning.
    """

    warning_display: Nullable[str] = None
    """The warning level as text; null when there is no warning."""


class SearchServiceLevelObjectiveAttributes(Model):
    """Definition and current status of a found objective."""

    all_tags: list[str] | None = None
    """All tags (`key:value`) of the objective."""

    created_at: Annotated[int | None, ReadOnly()] = None
    """When the objective was created, Unix time in seconds.

    Read-only: the server sets it.
    """

    creator: Nullable[SLOCreator] = None
    """User who created the objective."""

    description: Nullable[str] = None
    """What the objective protects; null when none was given."""

    env_tags: list[str] | None = None
    """Values of the tag `env`."""

    groups: Nullable[list[str]] = None
    """Groups of the monitor that count; null when all count or the objective is of another
    type.
    """

    modified_at: Annotated[int | None, ReadOnly()] = None
    """When the definition last changed, Unix time in seconds.

    Read-only: the server sets it.
    """

    monitor_ids: Nullable[list[int]] = None
    """IDs of the monitors behind a `monitor` objective; null for other types."""

    name: str | None = None
    """Name of the objective."""

    overall_status: list[SLOOverallStatuses] | None = None
    """Status for each timeframe, as computed last."""

    query: Nullable[SearchSLOQuery] = None
    """Queries behind the objective; null for `monitor` objectives."""

    service_tags: list[str] | None = None
    """Values of the tag `service`."""

    slo_type: SLOType | None = None
    """How the objective is measured."""

    status: SLOStatus | None = None
    """Status of the main timeframe, as computed last."""

    team_tags: list[str] | None = None
    """Values of the tag `team`."""

    thresholds: list[SearchSLOThreshold] | None = None
    """Targets, one for each timeframe."""


class SearchServiceLevelObjectiveData(Model):
    """One found objective with its ID."""

    attributes: SearchServiceLevelObjectiveAttributes | None = None
    """Definition and status."""

    id: Annotated[str | None, ReadOnly()] = None
    """ID of the objective, 32 hexadecimal digits.

    Read-only: the server sets it.
    """

    type: str | None = None
    """Always `slo`."""


SLOCountDefinition = TypeAliasType(
    "SLOCountDefinition",
    Annotated[
        Union[
            SLOCountDefinitionWithTotalEventsFormula,
            SLOCountDefinitionWithBadEventsFormula,
            UnknownVariant,
        ],
        Variants(),
    ],
)
"""Good events and, as the second figure, either the total or the bad events. Exactly one
of `total_events_formula` and `bad_events_formula` is present.
"""


class SLOCountSpec(Model):
    """A `metric` indicator as formulas over counted events."""

    __closed__ = True

    count: SLOCountDefinition
    """Formulas for good events and for total or bad events."""


class SLOHistoryMetricsSeries(Model):
    """One series of event counts."""

    count: int
    """Number of values."""

    metadata: SLOHistoryMetricsSeriesMetadata | None = None
    """Where the series comes from."""

    sum: Number
    """Total of all values, in events."""

    values: list[Number]
    """Events in each bucket, in the order of `times`."""


SLOSliSpec = TypeAliasType(
    "SLOSliSpec",
    Annotated[Union[SLOTimeSliceSpec, SLOCountSpec, UnknownVariant], Variants()],
)
"""How the indicator is measured, written with named queries and formulas. The only key
says which kind: `time_slice` or `count`.
"""


class SearchServiceLevelObjective(Model):
    """One found objective."""

    data: SearchServiceLevelObjectiveData | None = None
    """The objective."""


class ServiceLevelObjective(Model):
    """An objective with its definition and what the service knows about it. As a request
    body it replaces the whole definition.
    """

    created_at: Annotated[int | None, ReadOnly()] = None
    """When the objective was created, Unix time in seconds. Set by the service.

    Read-only: the server sets it.
    """

    creator: Annotated[Creator | None, ReadOnly()] = None
    """User who created the objective.

    Read-only: the server sets it.
    """

    description: Nullable[str] = None
    """What the objective protects and for whom; Markdown. Empty or null when none was
    given.
    """

    groups: list[str] | None = None
    """Groups of the monitor that count, such as `region:eu-west-1`. Only present for
    `monitor` objectives that name groups; otherwise all groups count.
    """

    id: Annotated[str | None, ReadOnly()] = None
    """ID of the objective, 32 hexadecimal digits. Set by the service.

    Read-only: the server sets it.
    """

    modified_at: Annotated[int | None, ReadOnly()] = None
    """When the definition last changed, Unix time in seconds. Set by the service.

    Read-only: the server sets it.
    """

    monitor_ids: list[int] | None = None
    """IDs of the monitors whose uptime is measured. Only for `monitor` objectives."""

    monitor_tags: list[str] | None = None
    """Tags of all monitors in `monitor_ids` together, kept up to date by the service;
    empty for other types and ignored in requests.
    """

    name: str
    """Name shown in lists and widgets."""

    query: ServiceLevelObjectiveQuery | None = None
    """Good and total events of a `metric` objective. With a `count` specification the
    service fills it in from the formulas.
    """

    sli_specification: SLOSliSpec | None = None
    """How a `time_slice` objective is measured, or the formulas of a `metric` objective
    defined that way.
    """

    tags: list[str] | None = None
    """Tags (`key:value`) of the objective itself, used to find it; they do not filter its
    data.
    """

    target_threshold: Number | None = None
    """Target in percent of the main timeframe, the one in `timeframe`."""

    thresholds: list[SLOThreshold]
    """Targets, one for each timeframe; at least one."""

    timeframe: SLOTimeframe | None = None
    """Main timeframe, whose status lists and widgets show first."""

    type: SLOType
    """How the objective is measured. Fixed at creation; a request to update repeats it."""

    warning_threshold: Number | None = None
    """Warning level in percent of the main timeframe. Absent when there is none."""


class ServiceLevelObjectiveRequest(Model):
    """The definition of a new objective. `query`, `monitor_ids` or `sli_specification`
    says how it is measured, depending on `type`.
    """

    description: Nullable[str] = None
    """What the objective protects and for whom; Markdown. Null or absent when there is
    nothing to say.
    """

    groups: list[str] | None = None
    """Groups of the monitor that count, such as `region:eu-west-1`. Only for `monitor`
    objectives with exactly one ID in `monitor_ids`; when absent, all groups count.
    """

    monitor_ids: list[int] | None = None
    """IDs of the monitors whose uptime is measured. Required for `monitor` objectives, not
    allowed for others.
    """

    name: str
    """Name shown in lists and widgets. Need not be unique."""

    query: ServiceLevelObjectiveQuery | None = None
    """Good and total events of a `metric` objective; not needed when `sli_specification`
    holds a `count`.
    """

    sli_specification: SLOSliSpec | None = None
    """How a `time_slice` objective is measured; for `metric` objectives an alternative to
    `query`.
    """

    tags: list[str] | None = None
    """Tags (`key:value`) of the objective itself, used to find it; they do not filter its
    data.
    """

    target_threshold: Number | None = None
    """Target in percent of the main timeframe, the one in `timeframe`."""

    thresholds: list[SLOThreshold]
    """Targets, one for each timeframe; at least one."""

    timeframe: SLOTimeframe | None = None
    """Main timeframe, whose status lists and widgets show first."""

    type: SLOType
    """How the objective is measured; decides which of the other fields apply."""

    warning_threshold: Number | None = None
    """Warning level in percent of the main timeframe, above `target_threshold`. Absent
    means no warning.
    """


class SLOHistoryMetrics(Model):
    """Good and total events of a `metric` objective in buckets of time."""

    denominator: SLOHistoryMetricsSeries
    """All events."""

    interval: int
    """Length of a bucket in seconds."""

    message: str | None = None
    """Remark of the query engine; empty when there is none."""

    numerator: SLOHistoryMetricsSeries
    """The good events."""

    query: str
    """The queries as they were run, separated by a comma."""

    res_type: str
    """Kind of result; always `time_series`."""

    resp_version: int
    """Version of this format."""

    times: list[Number]
    """Start of each bucket, Unix time in milliseconds. The values of both series stand at
    the same positions.
    """


class SLOHistoryResponseData(Model):
    """Figures of an objective over one window, overall and, where it has parts, for each
    of them.
    """

    from_ts: int | None = None
    """Start of the window as used, Unix time in seconds."""

    group_by: list[str] | None = None
    """Tag keys by which a `metric` objective is grouped; empty when it is not."""

    groups: list[SLOHistoryMonitor] | None = None
    """Result for each group, when the objective is grouped by tags or has exactly one
    multi-alert monitor.
    """

    monitors: list[SLOHistoryMonitor] | None = None
    """Result for each monitor of a `monitor` objective with several."""

    overall: SLOHistorySLIData | None = None
    """Result of the objective as a whole."""

    series: SLOHistoryMetrics | None = None
    """Good and total events of a `metric` objective. Absent for other types."""

    thresholds: dict[str, SLOThreshold] | None = None
    """Targets of the objective by timeframe."""

    to_ts: int | None = None
    """End of the window as used, Unix time in seconds."""

    type: SLOType | None = None
    """How the objective is measured."""

    type_id: SLOTypeNumeric | None = None
    """The same as a number."""


class SLOListResponse(Model):
    """Objectives, and paging figures where the operation pages."""

    data: list[ServiceLevelObjective] | None = None
    """The objectives; a single one after creating or updating."""

    errors: Nullable[list[str]] = None
    """Messages about objectives that could not be returned. Absent, empty or null when all
    went well.
    """

    metadata: SLOListResponseMetadata | None = None
    """Paging figures of the list."""


class SLOResponseData(Model):
    """One objective as the single-object operation returns it, with the alerts set up on
    it.
    """

    configured_alert_ids: list[int] | None = None
    """IDs of the monitors that alert on this objective's error budget or burn rate. Only
    present when asked for.
    """

    created_at: Annotated[int | None, ReadOnly()] = None
    """When the objective was created, Unix time in seconds.

    Read-only: the server sets it.
    """

    creator: Annotated[Creator | None, ReadOnly()] = None
    """User who created the objective.

    Read-only: the server sets it.
    """

    description: Nullable[str] = None
    """What the objective protects and for whom; Markdown. Empty or null when none was
    given.
    """

    groups: list[str] | None = None
    """Groups of the monitor that count, such as `region:eu-west-1`. Absent when all groups
    count.
    """

    id: Annotated[str | None, ReadOnly()] = None
    """ID of the objective, 32 hexadecimal digits.

    Read-only: the server sets it.
    """

    modified_at: Annotated[int | None, ReadOnly()] = None
    """When the definition last changed, Unix time in seconds.

    Read-only: the server sets it.
    """

    monitor_ids: list[int] | None = None
    """IDs of the monitors whose uptime is measured. Only for `monitor` objectives."""

    monitor_tags: list[str] | None = None
    """Tags of all monitors in `monitor_ids` together; empty for other types."""

    name: str | None = None
    """Name shown in lists and widgets."""

    query: ServiceLevelObjectiveQuery | None = None
    """Good and total events of a `metric` objective."""

    sli_specification: SLOSliSpec | None = None
    """How a `time_slice` objective is measured, or the formulas of a `metric` objective
    defined that way.
    """

    tags: list[str] | None = None
    """Tags (`key:value`) of the objective itself."""

    target_threshold: Number | None = None
    """Target in percent of the main timeframe, the one in `timeframe`."""

    thresholds: list[SLOThreshold] | None = None
    """Targets, one for each timeframe."""

    timeframe: SLOTimeframe | None = None
    """Main timeframe, whose status lists and widgets show first."""

    type: SLOType | None = None
    """How the objective is measured."""

    warning_threshold: Number | None = None
    """Warning level in percent of the main timeframe. Absent when there is none."""


class SearchSLOResponseDataAttributes(Model):
    """What a search found."""

    facets: SearchSLOResponseDataAttributesFacets | None = None
    """Counts by facet. Only present when asked for."""

    slos: list[SearchServiceLevelObjective] | None = None
    """The objectives of this page."""


class SLOHistoryResponse(Model):
    """Figures and series of one objective over a window."""

    data: SLOHistoryResponseData | None = None
    """The figures and series."""

    errors: Nullable[list[SLOHistoryResponseError]] = None
    """What kept the computation from succeeding. Null or absent when all went well."""


class SLOResponse(Model):
    """One objective."""

    data: SLOResponseData | None = None
    """The objective."""

    errors: Nullable[list[str]] = None
    """Messages when the objective could not be returned in full. Absent, empty or null
    when all went well.
    """


class SearchSLOResponseData(Model):
    """Result of a search."""

    attributes: SearchSLOResponseDataAttributes | None = None
    """The objectives and facets."""

    type: str | None = None
    """Always `service_level_objective_search_results`."""


class SearchSLOResponse(Model):
    """One page of a search."""

    data: SearchSLOResponseData | None = None
    """The objectives found, and facets."""

    links: SearchSLOResponseLinks | None = None
    """Addresses of this and the neighboring pages."""

    meta: SearchSLOResponseMeta | None = None
    """Paging figures."""
