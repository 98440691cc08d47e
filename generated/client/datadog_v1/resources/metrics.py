"""Operations of the family Metrics."""

# The methods of raw resources are made from deprecated ones too; the warning is for who calls them.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property, deprecated
from .._runtime.operation import (
    Body,
    Content,
    Operation,
    Parameter,
)
from .._runtime.resource import (
    AsyncResource,
    RawResource,
    SyncResource,
    async_raw_method,
    raw_method,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..models.metrics import (
        DistributionPointsContentEncoding,
        DistributionPointsPayload,
        MetricContentEncoding,
        MetricMetadata,
        MetricSearchResponse,
        MetricsListResponse,
        MetricsPayload,
        MetricsQueryResponse,
    )
    from ..models.metrics_and_service_checks import IntakePayloadAccepted

SUBMIT_DISTRIBUTION_POINTS: Operation[IntakePayloadAccepted] = Operation(
    id="SubmitDistributionPoints",
    method="POST",
    path="/api/v1/distribution_points",
    parameters=(Parameter("content_encoding", "Content-Encoding", "header"),),
    body=Body(
        {
            "text/json": "metrics.DistributionPointsPayload",
        },
        required=True,
    ),
    responses={
        "202": Content("text/json", "metrics_and_service_checks.IntakePayloadAccepted"),
    },
    security=(("apiKeyAuth",),),
    accept="text/json",
)
LIST_ACTIVE_METRICS: Operation[MetricsListResponse] = Operation(
    id="ListActiveMetrics",
    method="GET",
    path="/api/v1/metrics",
    parameters=(
        Parameter("from_", "from", "query", required=True, type="int"),
        Parameter("host", "host", "query", type="str"),
        Parameter("tag_filter", "tag_filter", "query", type="str"),
    ),
    responses={
        "200": Content("application/json", "metrics.MetricsListResponse"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    rate_limit="100 in 3600 s per organization",
)
GET_METRIC_METADATA: Operation[MetricMetadata] = Operation(
    id="GetMetricMetadata",
    method="GET",
    path="/api/v1/metrics/{metric_name}",
    parameters=(
        Parameter("metric_name", "metric_name", "path", required=True, type="str"),
    ),
    responses={
        "200": Content("application/json", "metrics.MetricMetadata"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    rate_limit="100 in 3600 s per organization",
)
UPDATE_METRIC_METADATA: Operation[MetricMetadata] = Operation(
    id="UpdateMetricMetadata",
    method="PUT",
    path="/api/v1/metrics/{metric_name}",
    parameters=(
        Parameter("metric_name", "metric_name", "path", required=True, type="str"),
    ),
    body=Body(
        {
            "application/json": "metrics.MetricMetadata",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "metrics.MetricMetadata"),
    },
)
QUERY_METRICS: Operation[MetricsQueryResponse] = Operation(
    id="QueryMetrics",
    method="GET",
    path="/api/v1/query",
    parameters=(
        Parameter("from_", "from", "query", required=True, type="int"),
        Parameter("to", "to", "query", required=True, type="int"),
        Parameter("query", "query", "query", required=True, type="str"),
    ),
    responses={
        "200": Content("application/json", "metrics.MetricsQueryResponse"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    rate_limit="600 in 3600 s per organization",
)
LIST_METRICS: Operation[MetricSearchResponse] = Operation(
    id="ListMetrics",
    method="GET",
    path="/api/v1/search",
    parameters=(Parameter("q", "q", "query", required=True, type="str"),),
    responses={
        "200": Content("application/json", "metrics.MetricSearchResponse"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    rate_limit="100 in 3600 s per organization",
    deprecated="list_metrics is deprecated: use `ListActiveMetrics`, which can filter by host and tags as well.",
)
SUBMIT_METRICS: Operation[IntakePayloadAccepted] = Operation(
    id="SubmitMetrics",
    method="POST",
    path="/api/v1/series",
    parameters=(Parameter("content_encoding", "Content-Encoding", "header"),),
    body=Body(
        {
            "text/json": "metrics.MetricsPayload",
        },
        required=True,
    ),
    responses={
        "202": Content("text/json", "metrics_and_service_checks.IntakePayloadAccepted"),
    },
    security=(("apiKeyAuth",),),
    accept="text/json",
)


class MetricsResource(SyncResource):
    """Sends metric points, reads them back as time series, and manages what is known about
    each metric: its type, unit and description. A metric is a name such as
    `checkout.orders.count`; each distinct combination of name and tags is a time series
    of its own and counts as one custom metric.

    Submitting metrics is not rate-limited; only the size of a payload is. Reading is
    limited: retrieving metrics to 100 requests an hour, queries to 600 an hour, which
    can be raised on demand; both are counted for the organization as a whole. Points
    may be up to one hour old and ten minutes in the future.

    Errors of all methods:
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    def submit_distribution_points(
        self,
        *,
        body: DistributionPointsPayload | Mapping[str, Any] | bytes,
        content_encoding: DistributionPointsContentEncoding | str | None = None,
    ) -> IntakePayloadAccepted:
        """Submit distribution points.

        Takes raw measurements of distributions, metrics whose percentiles are computed
        on the server over all hosts together. Each point carries every value that was
        measured at its time, not an aggregate of them. Use it where percentiles over a
        fleet matter and no Agent is at hand to do the aggregation. Needs only an API
        key, and requests are not rate-limited.

        Args:
            content_encoding: How the body is compressed. Leave the header out
                when the body is plain JSON. `deflate`: The body is compressed with
                zlib.
            body: The distributions with their new points.

        Returns:
            The points are queued.

        Raises:
            BadRequestError: The body is not valid JSON, a required property is
                missing, or a point is not a pair of a time and a list.
            PermissionDeniedError: The keys are missing or not valid on this
                site, or their owner lacks the permission that the operation needs.

        Example:
            dd.metrics.submit_distribution_points(
                body={'series': [{'metric': 'checkout.request.duration',
                             'type': 'distribution',
                             'points': [[1721988000,
                                         [0.021, 0.034, 0.029, 0.412]]],
                             'host': 'web-01.example.com',
                             'tags': ['env:prod', 'service:checkout']}]},
            )
        """
        return self._call(
            SUBMIT_DISTRIBUTION_POINTS,
            {
                "content_encoding": content_encoding,
            },
            body=body,
        )

    def list_active_metrics(
        self,
        *,
        from_: int | str,
        host: str | None = None,
        tag_filter: str | None = None,
    ) -> MetricsListResponse:
        """List active metrics.

        Names the metrics that received points since a given time, for all hosts or for
        one, optionally only those with certain tags. Use it to find what a host or
        service reports. Needs the `metrics_read` permission. At most 100 requests an
        hour for the organization.

        - Rate limit: 100 requests an hour per organization.

        Args:
            from_: Metrics with a point at or after this time are listed. Unix
                time in seconds.
            host: Name of the host whose metrics are listed. Cannot be combined
                with `tag_filter`. When absent, metrics of all hosts.
            tag_filter: Tags that a metric must have been submitted with, as an
                expression with `AND`, `OR`, `NOT`, `IN` and `*`. Cannot be combined
                with `host`. When absent, tags do not matter.

        Returns:
            Names of the active metrics.

        Raises:
            BadRequestError: `from` is missing or not a Unix time in seconds, or
                `host` and `tag_filter` were both given.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.

        Example:
            dd.metrics.list_active_metrics(from_=1721901600)
        """
        return self._call(
            LIST_ACTIVE_METRICS,
            {
                "from_": from_,
                "host": host,
                "tag_filter": tag_filter,
            },
        )

    def get_metric_metadata(self, metric_name: str) -> MetricMetadata:
        """Get metric metadata.

        Gives type, unit and description of a metric, whether set by an integration or
        by hand. What was never set is null or absent. Needs the `metrics_read`
        permission. At most 100 requests an hour for the organization.

        - Rate limit: 100 requests an hour per organization.

        Args:
            metric_name: Full name of the metric, case included.

        Returns:
            Metadata of the metric.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No metric has this name.

        Example:
            dd.metrics.get_metric_metadata(
                metric_name='checkout.request.duration',
            )
        """
        return self._call(
            GET_METRIC_METADATA,
            {
                "metric_name": metric_name,
            },
        )

    def update_metric_metadata(
        self, metric_name: str, *, body: MetricMetadata | Mapping[str, Any] | bytes
    ) -> MetricMetadata:
        """Update metric metadata.

        Changes what is known about a metric. Properties that are left out keep their
        value. Needs the `metrics_metadata_write` permission.

        Args:
            metric_name: Full name of the metric, case included.
            body: The properties to change.

        Returns:
            Metadata of the metric after the change.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No metric has this name.

        Example:
            dd.metrics.update_metric_metadata(
                metric_name='checkout.request.duration',
                body={'type': 'gauge',
                 'description': 'Time to answer a checkout request',
                 'short_name': 'checkout duration',
                 'unit': 'second'},
            )
        """
        return self._call(
            UPDATE_METRIC_METADATA,
            {
                "metric_name": metric_name,
            },
            body=body,
        )

    def query_metrics(
        self, *, from_: int | str, to: int | str, query: str
    ) -> MetricsQueryResponse:
        """Query metrics.

        Evaluates a metric query over a time window and gives the resulting time series,
        one for each group. The longer the window, the coarser the points; a `.rollup()`
        in the query sets the interval by hand. A query that matches nothing gives an
        empty `series`. Needs the `timeseries_query` permission. At most 600 requests an
        hour for the organization; the limit can be raised on demand.

        - Rate limit: 600 requests an hour per organization, more on demand.

        Args:
            from_: Start of the window, Unix time in seconds.
            to: End of the window, Unix time in seconds, later than `from`.
            query: Metric query: aggregator, metric, scope in braces and
                optional grouping and functions. Several queries can be joined with
                commas or arithmetic.

        Returns:
            The time series. An evaluation that failed midway still has this
                status, with `status` set to `error` and the reason in `error`.

        Raises:
            BadRequestError: A parameter is missing, the query does not parse,
                or the window is not valid.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.

        Example:
            dd.metrics.query_metrics(
                from_=1721984400,
                to=1721988000,
                query='avg:system.cpu.user{env:prod} by {host}',
            )
        """
        return self._call(
            QUERY_METRICS,
            {
                "from_": from_,
                "to": to,
                "query": query,
            },
        )

    @deprecated(
        "list_metrics is deprecated: use `ListActiveMetrics`, which can filter by host and tags as well."
    )
    def list_metrics(self, *, q: str) -> MetricSearchResponse:
        """Search metrics.

        Deprecated; the description says what to use instead.

        Finds metrics by a part of their name, among those active in the last 24 hours.
        Deprecated: use `ListActiveMetrics`, which can filter by host and tags as well.
        Needs the `metrics_read` permission. At most 100 requests an hour for the
        organization.

        - Rate limit: 100 requests an hour per organization.

        Args:
            q: Text to look for, written with the prefix `metrics:`. The part
                after the prefix matches anywhere in a name.

        Returns:
            Names of the metrics found.

        Raises:
            BadRequestError: `q` is missing or has no `metrics:` prefix.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.

        Example:
            dd.metrics.list_metrics(q='metrics:checkout.orders')
        """
        return self._call(
            LIST_METRICS,
            {
                "q": q,
            },
        )

    def submit_metrics(
        self,
        *,
        body: MetricsPayload | Mapping[str, Any] | bytes,
        content_encoding: MetricContentEncoding | str | None = None,
    ) -> IntakePayloadAccepted:
        """Submit metrics.

        Takes points of any number of time series and queues them. A metric comes into
        being with its first point. Status 202 says that the payload was taken, not that
        every point was kept: points may be at most one hour old and ten minutes in the
        future. A payload may have up to 3.2 MB (3,200,000 bytes), and up to 62 MB
        (62,914,560 bytes) once decompressed. Needs only an API key, and requests are
        not rate-limited.

        Args:
            content_encoding: How the body is compressed. Leave the header out
                when the body is plain JSON. `deflate`: The body is compressed with
                zlib; `gzip`: The body is compressed with gzip. Default:
                `"deflate"`.
            body: The time series with their new points.

        Returns:
            The points are queued.

        Raises:
            BadRequestError: The body is not valid JSON, or a required property
                is missing.
            PermissionDeniedError: The keys are missing or not valid on this
                site, or their owner lacks the permission that the operation needs.

        Example:
            dd.metrics.submit_metrics(
                body={'series': [{'metric': 'checkout.queue.length',
                             'type': 'gauge',
                             'points': [[1721988000, 42]],
                             'host': 'web-01.example.com',
                             'tags': ['env:prod', 'service:checkout']}]},
            )
        """
        return self._call(
            SUBMIT_METRICS,
            {
                "content_encoding": content_encoding,
            },
            body=body,
        )

    @cached_property
    def with_raw_response(self) -> MetricsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return MetricsResourceWithRawResponse(self)


class MetricsResourceWithRawResponse(RawResource):
    """The operations of `MetricsResource`, returning whole responses."""

    submit_distribution_points = raw_method(MetricsResource.submit_distribution_points)

    list_active_metrics = raw_method(MetricsResource.list_active_metrics)

    get_metric_metadata = raw_method(MetricsResource.get_metric_metadata)

    update_metric_metadata = raw_method(MetricsResource.update_metric_metadata)

    query_metrics = raw_method(MetricsResource.query_metrics)

    list_metrics = raw_method(MetricsResource.list_metrics)

    submit_metrics = raw_method(MetricsResource.submit_metrics)


class AsyncMetricsResource(AsyncResource):
    """Sends metric points, reads them back as time series, and manages what is known about
    each metric: its type, unit and description. A metric is a name such as
    `checkout.orders.count`; each distinct combination of name and tags is a time series
    of its own and counts as one custom metric.

    Submitting metrics is not rate-limited; only the size of a payload is. Reading is
    limited: retrieving metrics to 100 requests an hour, queries to 600 an hour, which
    can be raised on demand; both are counted for the organization as a whole. Points
    may be up to one hour old and ten minutes in the future.

    Errors of all methods:
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    async def submit_distribution_points(
        self,
        *,
        body: DistributionPointsPayload | Mapping[str, Any] | bytes,
        content_encoding: DistributionPointsContentEncoding | str | None = None,
    ) -> IntakePayloadAccepted:
        """Submit distribution points.

        Takes raw measurements of distributions, metrics whose percentiles are computed
        on the server over all hosts together. Each point carries every value that was
        measured at its time, not an aggregate of them. Use it where percentiles over a
        fleet matter and no Agent is at hand to do the aggregation. Needs only an API
        key, and requests are not rate-limited.

        Args:
            content_encoding: How the body is compressed. Leave the header out
                when the body is plain JSON. `deflate`: The body is compressed with
                zlib.
            body: The distributions with their new points.

        Returns:
            The points are queued.

        Raises:
            BadRequestError: The body is not valid JSON, a required property is
                missing, or a point is not a pair of a time and a list.
            PermissionDeniedError: The keys are missing or not valid on this
                site, or their owner lacks the permission that the operation needs.

        Example:
            await dd.metrics.submit_distribution_points(
                body={'series': [{'metric': 'checkout.request.duration',
                             'type': 'distribution',
                             'points': [[1721988000,
                                         [0.021, 0.034, 0.029, 0.412]]],
                             'host': 'web-01.example.com',
                             'tags': ['env:prod', 'service:checkout']}]},
            )
        """
        return await self._call(
            SUBMIT_DISTRIBUTION_POINTS,
            {
                "content_encoding": content_encoding,
            },
            body=body,
        )

    async def list_active_metrics(
        self,
        *,
        from_: int | str,
        host: str | None = None,
        tag_filter: str | None = None,
    ) -> MetricsListResponse:
        """List active metrics.

        Names the metrics that received points since a given time, for all hosts or for
        one, optionally only those with certain tags. Use it to find what a host or
        service reports. Needs the `metrics_read` permission. At most 100 requests an
        hour for the organization.

        - Rate limit: 100 requests an hour per organization.

        Args:
            from_: Metrics with a point at or after this time are listed. Unix
                time in seconds.
            host: Name of the host whose metrics are listed. Cannot be combined
                with `tag_filter`. When absent, metrics of all hosts.
            tag_filter: Tags that a metric must have been submitted with, as an
                expression with `AND`, `OR`, `NOT`, `IN` and `*`. Cannot be combined
                with `host`. When absent, tags do not matter.

        Returns:
            Names of the active metrics.

        Raises:
            BadRequestError: `from` is missing or not a Unix time in seconds, or
                `host` and `tag_filter` were both given.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.

        Example:
            await dd.metrics.list_active_metrics(from_=1721901600)
        """
        return await self._call(
            LIST_ACTIVE_METRICS,
            {
                "from_": from_,
                "host": host,
                "tag_filter": tag_filter,
            },
        )

    async def get_metric_metadata(self, metric_name: str) -> MetricMetadata:
        """Get metric metadata.

        Gives type, unit and description of a metric, whether set by an integration or
        by hand. What was never set is null or absent. Needs the `metrics_read`
        permission. At most 100 requests an hour for the organization.

        - Rate limit: 100 requests an hour per organization.

        Args:
            metric_name: Full name of the metric, case included.

        Returns:
            Metadata of the metric.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No metric has this name.

        Example:
            await dd.metrics.get_metric_metadata(
                metric_name='checkout.request.duration',
            )
        """
        return await self._call(
            GET_METRIC_METADATA,
            {
                "metric_name": metric_name,
            },
        )

    async def update_metric_metadata(
        self, metric_name: str, *, body: MetricMetadata | Mapping[str, Any] | bytes
    ) -> MetricMetadata:
        """Update metric metadata.

        Changes what is known about a metric. Properties that are left out keep their
        value. Needs the `metrics_metadata_write` permission.

        Args:
            metric_name: Full name of the metric, case included.
            body: The properties to change.

        Returns:
            Metadata of the metric after the change.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No metric has this name.

        Example:
            await dd.metrics.update_metric_metadata(
                metric_name='checkout.request.duration',
                body={'type': 'gauge',
                 'description': 'Time to answer a checkout request',
                 'short_name': 'checkout duration',
                 'unit': 'second'},
            )
        """
        return await self._call(
            UPDATE_METRIC_METADATA,
            {
                "metric_name": metric_name,
            },
            body=body,
        )

    async def query_metrics(
        self, *, from_: int | str, to: int | str, query: str
    ) -> MetricsQueryResponse:
        """Query metrics.

        Evaluates a metric query over a time window and gives the resulting time series,
        one for each group. The longer the window, the coarser the points; a `.rollup()`
        in the query sets the interval by hand. A query that matches nothing gives an
        empty `series`. Needs the `timeseries_query` permission. At most 600 requests an
        hour for the organization; the limit can be raised on demand.

        - Rate limit: 600 requests an hour per organization, more on demand.

        Args:
            from_: Start of the window, Unix time in seconds.
            to: End of the window, Unix time in seconds, later than `from`.
            query: Metric query: aggregator, metric, scope in braces and
                optional grouping and functions. Several queries can be joined with
                commas or arithmetic.

        Returns:
            The time series. An evaluation that failed midway still has this
                status, with `status` set to `error` and the reason in `error`.

        Raises:
            BadRequestError: A parameter is missing, the query does not parse,
                or the window is not valid.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.

        Example:
            await dd.metrics.query_metrics(
                from_=1721984400,
                to=1721988000,
                query='avg:system.cpu.user{env:prod} by {host}',
            )
        """
        return await self._call(
            QUERY_METRICS,
            {
                "from_": from_,
                "to": to,
                "query": query,
            },
        )

    @deprecated(
        "list_metrics is deprecated: use `ListActiveMetrics`, which can filter by host and tags as well."
    )
    async def list_metrics(self, *, q: str) -> MetricSearchResponse:
        """Search metrics.

        Deprecated; the description says what to use instead.

        Finds metrics by a part of their name, among those active in the last 24 hours.
        Deprecated: use `ListActiveMetrics`, which can filter by host and tags as well.
        Needs the `metrics_read` permission. At most 100 requests an hour for the
        organization.

        - Rate limit: 100 requests an hour per organization.

        Args:
            q: Text to look for, written with the prefix `metrics:`. The part
                after the prefix matches anywhere in a name.

        Returns:
            Names of the metrics found.

        Raises:
            BadRequestError: `q` is missing or has no `metrics:` prefix.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.

        Example:
            await dd.metrics.list_metrics(q='metrics:checkout.orders')
        """
        return await self._call(
            LIST_METRICS,
            {
                "q": q,
            },
        )

    async def submit_metrics(
        self,
        *,
        body: MetricsPayload | Mapping[str, Any] | bytes,
        content_encoding: MetricContentEncoding | str | None = None,
    ) -> IntakePayloadAccepted:
        """Submit metrics.

        Takes points of any number of time series and queues them. A metric comes into
        being with its first point. Status 202 says that the payload was taken, not that
        every point was kept: points may be at most one hour old and ten minutes in the
        future. A payload may have up to 3.2 MB (3,200,000 bytes), and up to 62 MB
        (62,914,560 bytes) once decompressed. Needs only an API key, and requests are
        not rate-limited.

        Args:
            content_encoding: How the body is compressed. Leave the header out
                when the body is plain JSON. `deflate`: The body is compressed with
                zlib; `gzip`: The body is compressed with gzip. Default:
                `"deflate"`.
            body: The time series with their new points.

        Returns:
            The points are queued.

        Raises:
            BadRequestError: The body is not valid JSON, or a required property
                is missing.
            PermissionDeniedError: The keys are missing or not valid on this
                site, or their owner lacks the permission that the operation needs.

        Example:
            await dd.metrics.submit_metrics(
                body={'series': [{'metric': 'checkout.queue.length',
                             'type': 'gauge',
                             'points': [[1721988000, 42]],
                             'host': 'web-01.example.com',
                             'tags': ['env:prod', 'service:checkout']}]},
            )
        """
        return await self._call(
            SUBMIT_METRICS,
            {
                "content_encoding": content_encoding,
            },
            body=body,
        )

    @cached_property
    def with_raw_response(self) -> AsyncMetricsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncMetricsResourceWithRawResponse(self)


class AsyncMetricsResourceWithRawResponse(RawResource):
    """The operations of `AsyncMetricsResource`, returning whole responses."""

    submit_distribution_points = async_raw_method(
        AsyncMetricsResource.submit_distribution_points
    )

    list_active_metrics = async_raw_method(AsyncMetricsResource.list_active_metrics)

    get_metric_metadata = async_raw_method(AsyncMetricsResource.get_metric_metadata)

    update_metric_metadata = async_raw_method(
        AsyncMetricsResource.update_metric_metadata
    )

    query_metrics = async_raw_method(AsyncMetricsResource.query_metrics)

    list_metrics = async_raw_method(AsyncMetricsResource.list_metrics)

    submit_metrics = async_raw_method(AsyncMetricsResource.submit_metrics)
