"""Models of the family Metrics."""

from typing import Annotated, Literal, TypeAlias

from datadog_v1._runtime.models import AliasedModel, Model, Nullable, Number, ReadOnly
from pydantic import Field
from typing_extensions import TypeAliasType

DistributionPointData = TypeAliasType("DistributionPointData", list[Number])
"""Values measured at one moment, each a single measurement. The order does not matter."""


DistributionPointTimestamp = TypeAliasType("DistributionPointTimestamp", Number)
"""Time of the measurements, Unix time in seconds."""


DistributionPointsContentEncoding: TypeAlias = Literal["deflate"] | str
"""Compression of a request body with distribution points.

- `deflate`: The body is compressed with zlib.
"""


DistributionPointsType: TypeAlias = Literal["distribution"] | str
"""Kind of metric that distribution points make.

- `distribution`: Raw values are kept, and percentiles are computed over all of them.
"""


MetricContentEncoding: TypeAlias = Literal["deflate", "gzip"] | str
"""Compression of a request body with metric points.

- `deflate`: The body is compressed with zlib.
- `gzip`: The body is compressed with gzip.
"""


class MetricMetadata(Model):
    """What is known about a metric beyond its points. In responses, what was never set is
    null or absent; in a change, absent properties keep their value.
    """

    description: Nullable[str] = None
    """What the metric measures, in words."""

    integration: Annotated[Nullable[str], ReadOnly()] = None
    """Name of the integration that the metric comes with. Null for custom metrics.

    Read-only: the server sets it.
    """

    per_unit: Nullable[str] = None
    """Denominator of the unit, such as `second` in bytes per second. Takes the same names
    as `unit`.
    """

    short_name: Nullable[str] = None
    """Shorter name shown in graphs and lists where there is little room."""

    statsd_interval: Nullable[int] = None
    """Interval over which DogStatsD flushes the metric, seconds. Used to turn a `rate`
    back into counts.
    """

    type: Nullable[str] = None
    """Type of the metric: `count`, `rate`, `gauge` or, read only, `distribution`."""

    unit: Nullable[str] = None
    """Name of the unit in the singular, such as `byte`, `second` or `request`. Must be a
    known unit.
    """


class MetricSearchResponseResults(Model):
    """Metrics that a search has found."""

    metrics: list[str] | None = None
    """Full names of the metrics."""


class MetricsListResponse(AliasedModel):
    """Metrics that were active since a given time."""

    from_: Annotated[str | None, Field(alias="from")] = None
    """Start of the time looked at, Unix time in seconds, as text."""

    metrics: list[str] | None = None
    """Full names of the metrics."""


class MetricsQueryUnit(Model):
    """A unit of measurement. Null where there is none."""

    family: Annotated[str | None, ReadOnly()] = None
    """Group of units that can be converted into each other, such as `time` or `bytes`.

    Read-only: the server sets it.
    """

    name: Annotated[str | None, ReadOnly()] = None
    """Name in the singular, such as `second`.

    Read-only: the server sets it.
    """

    plural: Annotated[Nullable[str], ReadOnly()] = None
    """Name in the plural, such as `seconds`.

    Read-only: the server sets it.
    """

    scale_factor: Annotated[Number | None, ReadOnly()] = None
    """Size of the unit in the base unit of its family; 60 for a minute when the base is a
    second.

    Read-only: the server sets it.
    """

    short_name: Annotated[Nullable[str], ReadOnly()] = None
    """Abbreviation, such as `s`. Null when the unit has none.

    Read-only: the server sets it.
    """


Point = TypeAliasType(
    "Point", Annotated[list[Number | None], Field(min_length=2, max_length=2)]
)
"""One value at a time, as a pair: the time, then the value. When submitting, the time is
Unix time in seconds; in query results it is Unix time in milliseconds, and a null value
stands for no data.
"""


class Series(Model):
    """New points of one metric with one combination of tags."""

    host: str | None = None
    """Host that the points come from. Its tags are added to them. When absent, the points
    belong to no host.
    """

    interval: Nullable[int] = None
    """Span that each point covers, seconds. Needed for `count` and `rate`, so that one can
    be turned into the other; null or absent for gauges.
    """

    metric: str
    """Name of the metric, in lowercase with dots, such as `checkout.orders.count`. A new
    name creates the metric.
    """

    points: list[Point]
    """New points."""

    tags: list[str] | None = None
    """Tags (`key:value`) of the points. Each new combination creates another time series.
    """

    type: str | None = None
    """Type of the metric: `count`, `gauge` or `rate`. When empty or absent, `gauge`. The
    type of a metric that exists is changed through its metadata.
    """


DistributionPoint = TypeAliasType(
    "DistributionPoint",
    Annotated[
        list[DistributionPointTimestamp | DistributionPointData],
        Field(min_length=2, max_length=2),
    ],
)
"""Measurements of one moment as a pair: first the time, then the list of values measured
at that time.
"""


class DistributionPointsSeries(Model):
    """New points of one distribution with one combination of tags."""

    host: str | None = None
    """Host that the measurements come from. Its tags are added to the points. When absent,
    the points belong to no host.
    """

    metric: str
    """Name of the metric, in lowercase with dots, such as `checkout.request.duration`. A
    new name creates the metric.
    """

    points: list[DistributionPoint]
    """Measurements by time."""

    tags: list[str] | None = None
    """Tags (`key:value`) of the points. Each new combination creates another time series.
    """

    type: DistributionPointsType | None = None
    """Kind of metric; always a distribution."""


class MetricSearchResponse(Model):
    """Outcome of a search by name."""

    results: MetricSearchResponseResults | None = None
    """The metrics that match."""


class MetricsPayload(Model):
    """New points of metrics."""

    series: list[Series]
    """One entry for each metric and combination of tags."""


class MetricsQueryMetadata(Model):
    """One time series of a query result, with the points and what is needed to label them."""

    aggr: Annotated[Nullable[str], ReadOnly()] = None
    """How points of several sources were combined over space, such as `avg`. Null when the
    query named no aggregator.

    Read-only: the server sets it.
    """

    display_name: Annotated[str | None, ReadOnly()] = None
    """Name to show in a legend.

    Read-only: the server sets it.
    """

    end: Annotated[int | None, ReadOnly()] = None
    """End of the series, Unix time in milliseconds.

    Read-only: the server sets it.
    """

    expression: Annotated[str | None, ReadOnly()] = None
    """Query that gives this time series alone, with its group as the scope.

    Read-only: the server sets it.
    """

    interval: Annotated[int | None, ReadOnly()] = None
    """Distance between points, seconds.

    Read-only: the server sets it.
    """

    length: Annotated[int | None, ReadOnly()] = None
    """Number of points.

    Read-only: the server sets it.
    """

    metric: Annotated[str | None, ReadOnly()] = None
    """Name of the metric.

    Read-only: the server sets it.
    """

    pointlist: Annotated[list[Point] | None, ReadOnly()] = None
    """Points in order of time. A point whose value is null marks an interval without data.

    Read-only: the server sets it.
    """

    query_index: Annotated[int | None, ReadOnly()] = None
    """Zero-based position, among the queries separated by commas, of the one that this
    time series answers.

    Read-only: the server sets it.
    """

    scope: Annotated[str | None, ReadOnly()] = None
    """Scope of this time series, comma-separated tags, or `*` for everything.

    Read-only: the server sets it.
    """

    start: Annotated[int | None, ReadOnly()] = None
    """Start of the series, Unix time in milliseconds.

    Read-only: the server sets it.
    """

    tag_set: Annotated[list[str] | None, ReadOnly()] = None
    """Tags (`key:value`) of the group that this time series belongs to. Empty when the
    query does not group.

    Read-only: the server sets it.
    """

    unit: Annotated[
        Nullable[
            Annotated[list[MetricsQueryUnit | None], Field(min_length=2, max_length=2)]
        ],
        ReadOnly(),
    ] = None
    """Unit of the values as a pair: the unit itself, then what it is divided by. Either is
    null when there is none; the whole is null when the metric has no unit.

    Read-only: the server sets it.
    """


class MetricsQueryResponse(Model):
    """Result of a metric query."""

    error: Annotated[Nullable[str], ReadOnly()] = None
    """Why the query failed. Absent or null when it did not.

    Read-only: the server sets it.
    """

    from_date: Annotated[int | None, ReadOnly()] = None
    """Start of the window, Unix time in milliseconds.

    Read-only: the server sets it.
    """

    group_by: Annotated[list[str] | None, ReadOnly()] = None
    """Tag keys that the query groups by. Empty without a grouping.

    Read-only: the server sets it.
    """

    message: Annotated[str | None, ReadOnly()] = None
    """Note on the evaluation; empty when there is nothing to say.

    Read-only: the server sets it.
    """

    query: Annotated[str | None, ReadOnly()] = None
    """The query as it was evaluated.

    Read-only: the server sets it.
    """

    res_type: Annotated[str | None, ReadOnly()] = None
    """Kind of result; `time_series`.

    Read-only: the server sets it.
    """

    series: Annotated[list[MetricsQueryMetadata] | None, ReadOnly()] = None
    """One time series for each query and group.

    Read-only: the server sets it.
    """

    status: Annotated[str | None, ReadOnly()] = None
    """`ok`, or `error` when the evaluation failed.

    Read-only: the server sets it.
    """

    to_date: Annotated[int | None, ReadOnly()] = None
    """End of the window, Unix time in milliseconds.

    Read-only: the server sets it.
    """


class DistributionPointsPayload(Model):
    """New points of distributions."""

    series: list[DistributionPointsSeries]
    """One entry for each distribution and combination of tags."""
