"""Operations of the family Snapshots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property
from .._runtime.operation import (
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
    from ..models.snapshots import GraphSnapshot

GET_GRAPH_SNAPSHOT: Operation[GraphSnapshot] = Operation(
    id="GetGraphSnapshot",
    method="GET",
    path="/api/v1/graph/snapshot",
    parameters=(
        Parameter("metric_query", "metric_query", "query", type="str"),
        Parameter("start", "start", "query", required=True, type="int"),
        Parameter("end", "end", "query", required=True, type="int"),
        Parameter("event_query", "event_query", "query", type="str"),
        Parameter("graph_def", "graph_def", "query", type="str"),
        Parameter("title", "title", "query", type="str"),
        Parameter("height", "height", "query", type="int"),
        Parameter("width", "width", "query", type="int"),
    ),
    responses={
        "200": Content("application/json", "snapshots.GraphSnapshot"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    rate_limit="60 in 3600 s per organization",
)


class SnapshotsResource(SyncResource):
    """Takes still pictures of graphs. A snapshot is a PNG image of a graph over a fixed
    window of time, stored under an address that can be put into a ticket, a chat
    message or a report. Unlike an embed it never changes once drawn.

    An organization can take 60 snapshots an hour; the limit can be raised on demand.
    """

    def get_graph_snapshot(
        self,
        *,
        start: int | str,
        end: int | str,
        metric_query: str | None = None,
        event_query: str | None = None,
        graph_def: str | None = None,
        title: str | None = None,
        height: int | str | None = None,
        width: int | str | None = None,
    ) -> GraphSnapshot:
        """Take a snapshot of a graph.

        Draws a graph for the given window and returns the address of the picture. The
        response comes before the picture is ready, so wait a little before passing the
        address on. What to draw is said either with `metric_query`, optionally with
        events laid over it, or with a whole graph definition in `graph_def`; one of the
        two is needed. Needs no particular permission. At most 60 requests an hour for
        the organization; the limit can be raised on demand.

        - Rate limit: 60 requests an hour per organization, more on demand.

        Args:
            metric_query: Metric query to draw as lines. Needed unless
                `graph_def` is given.
            start: Start of the window, Unix time in seconds.
            end: End of the window, Unix time in seconds. Must lie after
                `start`.
            event_query: Search for events to mark as bands on the graph of
                `metric_query`. When absent, no events are shown.
            graph_def: Definition of the graph as JSON text, as in the JSON tab
                of a graph editor, for visualizations that a metric query alone
                cannot express. Needed unless `metric_query` is given.
            title: Text drawn above the graph. When absent, the picture has no
                title.
            height: Height of the picture in pixels. When absent, the original
                height of the graph.
            width: Width of the picture in pixels. When absent, the original
                width of the graph.

        Returns:
            The address of the picture, and what is drawn on it.

        Raises:
            BadRequestError: Neither `metric_query` nor `graph_def` is given,
                one of them cannot be read, or the window is empty.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            RateLimitError: The organization has taken 60 snapshots within the
                hour. The limit can be raised on demand.

        Example:
            dd.snapshots.get_graph_snapshot(start=1721980800, end=1721984400)
        """
        return self._call(
            GET_GRAPH_SNAPSHOT,
            {
                "metric_query": metric_query,
                "start": start,
                "end": end,
                "event_query": event_query,
                "graph_def": graph_def,
                "title": title,
                "height": height,
                "width": width,
            },
        )

    @cached_property
    def with_raw_response(self) -> SnapshotsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return SnapshotsResourceWithRawResponse(self)


class SnapshotsResourceWithRawResponse(RawResource):
    """The operations of `SnapshotsResource`, returning whole responses."""

    get_graph_snapshot = raw_method(SnapshotsResource.get_graph_snapshot)


class AsyncSnapshotsResource(AsyncResource):
    """Takes still pictures of graphs. A snapshot is a PNG image of a graph over a fixed
    window of time, stored under an address that can be put into a ticket, a chat
    message or a report. Unlike an embed it never changes once drawn.

    An organization can take 60 snapshots an hour; the limit can be raised on demand.
    """

    async def get_graph_snapshot(
        self,
        *,
        start: int | str,
        end: int | str,
        metric_query: str | None = None,
        event_query: str | None = None,
        graph_def: str | None = None,
        title: str | None = None,
        height: int | str | None = None,
        width: int | str | None = None,
    ) -> GraphSnapshot:
        """Take a snapshot of a graph.

        Draws a graph for the given window and returns the address of the picture. The
        response comes before the picture is ready, so wait a little before passing the
        address on. What to draw is said either with `metric_query`, optionally with
        events laid over it, or with a whole graph definition in `graph_def`; one of the
        two is needed. Needs no particular permission. At most 60 requests an hour for
        the organization; the limit can be raised on demand.

        - Rate limit: 60 requests an hour per organization, more on demand.

        Args:
            metric_query: Metric query to draw as lines. Needed unless
                `graph_def` is given.
            start: Start of the window, Unix time in seconds.
            end: End of the window, Unix time in seconds. Must lie after
                `start`.
            event_query: Search for events to mark as bands on the graph of
                `metric_query`. When absent, no events are shown.
            graph_def: Definition of the graph as JSON text, as in the JSON tab
                of a graph editor, for visualizations that a metric query alone
                cannot express. Needed unless `metric_query` is given.
            title: Text drawn above the graph. When absent, the picture has no
                title.
            height: Height of the picture in pixels. When absent, the original
                height of the graph.
            width: Width of the picture in pixels. When absent, the original
                width of the graph.

        Returns:
            The address of the picture, and what is drawn on it.

        Raises:
            BadRequestError: Neither `metric_query` nor `graph_def` is given,
                one of them cannot be read, or the window is empty.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            RateLimitError: The organization has taken 60 snapshots within the
                hour. The limit can be raised on demand.

        Example:
            await dd.snapshots.get_graph_snapshot(
                start=1721980800,
                end=1721984400,
            )
        """
        return await self._call(
            GET_GRAPH_SNAPSHOT,
            {
                "metric_query": metric_query,
                "start": start,
                "end": end,
                "event_query": event_query,
                "graph_def": graph_def,
                "title": title,
                "height": height,
                "width": width,
            },
        )

    @cached_property
    def with_raw_response(self) -> AsyncSnapshotsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncSnapshotsResourceWithRawResponse(self)


class AsyncSnapshotsResourceWithRawResponse(RawResource):
    """The operations of `AsyncSnapshotsResource`, returning whole responses."""

    get_graph_snapshot = async_raw_method(AsyncSnapshotsResource.get_graph_snapshot)
