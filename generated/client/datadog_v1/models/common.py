"""Models of several families."""

from typing import Annotated, Literal, TypeAlias

from datadog_v1._runtime.models import Model, Nullable
from pydantic import Field
from typing_extensions import TypeAliasType


class APIErrorResponse(Model):
    """The standard body of an error. The status code says what kind of error it is, the
    texts say what is wrong in this request.
    """

    errors: list[str]
    """One text for each thing that is wrong, written for people. Log or show the texts; do
    not branch on them, as their wording may change.
    """


class Creator(Model):
    """The user who created or last changed an object. Set by the service."""

    email: str | None = None
    """Email address of the user."""

    handle: str | None = None
    """Handle of the user, usually the email address; a UUID for a service account."""

    name: Nullable[str] = None
    """Name shown in the app. Null when the user has not entered one."""


CrossOrgUuids = TypeAliasType(
    "CrossOrgUuids", Annotated[list[str], Field(max_length=1)]
)
"""UUID of the organization whose data the query reads, at most one. Needs a
cross-organization connection that allows it. When absent, the query reads the
organization that owns the widget.
"""


FormulaAndFunctionMetricAggregation: TypeAlias = (
    Literal["avg", "min", "max", "sum", "last", "area", "l2norm", "percentile"] | str
)
"""How the points of a series become one value where the response is scalar.

- `avg`: Mean of the points.
- `min`: Smallest point.
- `max`: Largest point.
- `sum`: Sum of the points.
- `last`: Most recent point.
- `area`: Area under the line, value times seconds.
- `l2norm`: Square root of the sum of the squared points; weighs peaks more than the
  mean does.
- `percentile`: Percentile over the whole time window, for distribution metrics that
  have percentiles enabled.
"""


FormulaAndFunctionMetricDataSource: TypeAlias = Literal["metrics"] | str
"""Marks a metric query.

- `metrics`: Metrics of every origin.
"""


FormulaAndFunctionMetricSemanticMode: TypeAlias = Literal["combined", "native"] | str
"""Whether equivalent metrics of OpenTelemetry and of the Agent are read together.

- `combined`: Equivalent metrics of both origins are read as one.
- `native`: Only the metric that the query names.
"""


class LogsAPIError(Model):
    """What went wrong in a request to the log endpoints."""

    code: str | None = None
    """Short machine-readable kind of the error, for example `InvalidArgument`."""

    details: list["LogsAPIError"] | None = None
    """Errors inside this one, for example one for each field that is wrong."""

    message: str | None = None
    """What went wrong, in words, for people to read."""


class LogsAPIErrorResponse(Model):
    """Body of an error of the log endpoints, which differs from the standard error."""

    error: LogsAPIError | None = None
    """The error, with further errors inside it where there are several."""


class Pagination(Model):
    """Counts that tell how many pages a list has."""

    total_count: int | None = None
    """Number of objects in the organization, before any filter is applied."""

    total_filtered_count: int | None = None
    """Number of objects that match the filters of the request, over all pages."""


QuerySortOrder: TypeAlias = Literal["asc", "desc"] | str
"""Direction of an order by value. When absent, `desc`.

- `asc`: Smallest first.
- `desc`: Largest first.
"""


class ResponseMetaAttributes(Model):
    """Data about the response itself rather than about one of its objects."""

    page: Pagination | None = None
    """How many objects there are, to know when the last page has been read. Absent where
    the list is paged in another way.
    """


class FormulaAndFunctionMetricQueryDefinition(Model):
    """Query for the values of a metric."""

    aggregator: FormulaAndFunctionMetricAggregation | None = None
    """How the points become one value where the response is scalar. When absent, `avg`."""

    cross_org_uuids: CrossOrgUuids | None = None

    data_source: FormulaAndFunctionMetricDataSource = "metrics"
    """Always `metrics`."""

    name: str
    """Name by which formulas refer to the query, for example `query1`."""

    query: str
    """Metric query: aggregator, metric, scope and grouping, as in
    `avg:system.cpu.user{env:prod} by {host}`. Template variables are written `$name`.
    """

    semantic_mode: FormulaAndFunctionMetricSemanticMode | None = None
    """How metrics are treated that arrive both from OpenTelemetry and from the Agent. When
    absent, the setting of the organization applies.
    """


LogsAPIError.model_rebuild()
