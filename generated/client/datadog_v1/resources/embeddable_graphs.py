"""Operations of the family Embeddable Graphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property
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
    from typing import Any, Literal

    from ..models.embeddable_graphs import (
        EmbeddableGraph,
        EmbeddableGraphCreateRequest,
        EmbeddableGraphs,
        EmbeddableGraphStatus,
    )

LIST_EMBEDDABLE_GRAPHS: Operation[EmbeddableGraphs] = Operation(
    id="ListEmbeddableGraphs",
    method="GET",
    path="/api/v1/graph/embed",
    responses={
        "200": Content("application/json", "embeddable_graphs.EmbeddableGraphs"),
    },
)
CREATE_EMBEDDABLE_GRAPH: Operation[EmbeddableGraph] = Operation(
    id="CreateEmbeddableGraph",
    method="POST",
    path="/api/v1/graph/embed",
    body=Body(
        {
            "application/json": "embeddable_graphs.EmbeddableGraphCreateRequest",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "embeddable_graphs.EmbeddableGraph"),
    },
)
GET_EMBEDDABLE_GRAPH: Operation[EmbeddableGraph] = Operation(
    id="GetEmbeddableGraph",
    method="GET",
    path="/api/v1/graph/embed/{embed_id}",
    parameters=(
        Parameter("embed_id", "embed_id", "path", required=True, type="str"),
        Parameter("size", "size", "query"),
        Parameter("legend", "legend", "query"),
        Parameter("timeframe", "timeframe", "query"),
        Parameter("vars", "vars", "query"),
    ),
    responses={
        "200": Content("application/json", "embeddable_graphs.EmbeddableGraph"),
    },
)
ENABLE_EMBEDDABLE_GRAPH: Operation[EmbeddableGraphStatus] = Operation(
    id="EnableEmbeddableGraph",
    method="GET",
    path="/api/v1/graph/embed/{embed_id}/enable",
    parameters=(Parameter("embed_id", "embed_id", "path", required=True, type="str"),),
    responses={
        "200": Content("application/json", "embeddable_graphs.EmbeddableGraphStatus"),
    },
)
REVOKE_EMBEDDABLE_GRAPH: Operation[EmbeddableGraphStatus] = Operation(
    id="RevokeEmbeddableGraph",
    method="GET",
    path="/api/v1/graph/embed/{embed_id}/revoke",
    parameters=(Parameter("embed_id", "embed_id", "path", required=True, type="str"),),
    responses={
        "200": Content("application/json", "embeddable_graphs.EmbeddableGraphStatus"),
    },
)


class EmbeddableGraphsResource(SyncResource):
    """Publishes single graphs so that they can be shown on a page outside Datadog, such as
    a wiki or a status page. Creating an embed returns an HTML `iframe` to paste; the
    graph in it keeps updating.

    Whoever knows the address in the iframe sees the graph without logging in. Revoking
    an embed stops that, and it can be enabled again later under the same ID. Graphs
    shared from the Datadog web pages are listed here too. The operations take an API
    key and an application key.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    def list_embeddable_graphs(self) -> EmbeddableGraphs:
        """List embeds.

        Gives every graph that was shared for embedding, from this API or from a
        dashboard in the browser, revoked ones included. Use it to review what is
        visible from outside and to find the ID of an embed. The permission it needs is
        not documented.

        Returns:
            All embeds of the organization.

        Example:
            dd.embeddable_graphs.list_embeddable_graphs()
        """
        return self._call(LIST_EMBEDDABLE_GRAPHS, {})

    def create_embeddable_graph(
        self, *, body: EmbeddableGraphCreateRequest | Mapping[str, Any] | bytes
    ) -> EmbeddableGraph:
        """Create an embed.

        Publishes the graph described by `graph_json` and returns the HTML that shows
        it. The graph definition travels as JSON text inside the JSON body, so its
        quotes have to be escaped. A graph that the organization has already published
        is not published twice: the response is then the embed that exists, so rely on
        the returned `embed_id` rather than on having made a new one. The permission it
        needs is not documented.

        Args:
            body: The graph definition as JSON text, with size, legend, time
                window and title.

        Returns:
            The embed, with the `iframe` to paste into a page.

        Raises:
            BadRequestError: `graph_json` is missing or not a graph definition,
                or another value is not one of those allowed.

        Example:
            dd.embeddable_graphs.create_embeddable_graph(
                body={'graph_json': '{"viz":"timeseries","requests":[{"q":"avg:trace.http.request.duration{service:checkout}"}],"events":[]}',
                 'legend': 'no',
                 'size': 'medium',
                 'timeframe': '4_hours',
                 'title': 'Checkout latency'},
            )
        """
        return self._call(CREATE_EMBEDDABLE_GRAPH, {}, body=body)

    def get_embeddable_graph(
        self,
        embed_id: str,
        *,
        size: Literal["small", "medium", "large", "xlarge"] | str | None = None,
        legend: Literal["yes", "no"] | str | None = None,
        timeframe: (
            Literal["1_hour", "4_hours", "1_day", "2_days", "1_week"] | str | None
        ) = None,
        vars: Mapping[str, Any] | str | None = None,
    ) -> EmbeddableGraph:
        """Get an embed.

        Reads one embed and returns its HTML. The query parameters change size, legend,
        time window and template variables of the HTML in this response only; what is
        stored stays as it is. Pages already using the old `iframe` are not affected.
        The permission it needs is not documented.

        Args:
            embed_id: ID of the embed, as `embed_id` in the list of embeds.
            size: Size of the frame in the returned HTML. When absent, the size
                stored with the embed.
            legend: Whether the frame shows the legend below the graph. When
                absent, as stored with the embed.
            timeframe: Window of time that the graph shows, ending now. When
                absent, the window stored with the embed.
            vars: Values for the template variables in the query of the graph.
                Each is sent as a query parameter of its own whose name starts with
                `$`, as in `$env=prod`. A variable that gets no value matches
                everything.

        Returns:
            The embed with HTML made for the parameters.

        Raises:
            BadRequestError: A parameter has a value that is not allowed.
            NotFoundError: No embed has this ID.

        Example:
            dd.embeddable_graphs.get_embeddable_graph(
                embed_id='dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd',
            )
        """
        return self._call(
            GET_EMBEDDABLE_GRAPH,
            {
                "embed_id": embed_id,
                "size": size,
                "legend": legend,
                "timeframe": timeframe,
                "vars": vars,
            },
        )

    def enable_embeddable_graph(self, embed_id: str) -> EmbeddableGraphStatus:
        """Enable an embed.

        Makes a revoked embed visible again under the same ID, so pages that still hold
        its `iframe` work without a change. Although it changes state it is a GET
        request: keep it out of link checkers and prefetching. The permission it needs
        is not documented.

        Args:
            embed_id: ID of the embed to enable.

        Returns:
            The embed is visible from outside again.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            NotFoundError: No embed has this ID.

        Example:
            dd.embeddable_graphs.enable_embeddable_graph(
                embed_id='cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc',
            )
        """
        return self._call(
            ENABLE_EMBEDDABLE_GRAPH,
            {
                "embed_id": embed_id,
            },
        )

    def revoke_embeddable_graph(self, embed_id: str) -> EmbeddableGraphStatus:
        """Revoke an embed.

        Stops showing the graph to visitors of pages that embed it. The embed itself
        stays in the list with `revoked` set to `true` and can be enabled again. Use it
        as soon as an address has reached the wrong people. Although it changes state it
        is a GET request. The permission it needs is not documented.

        Args:
            embed_id: ID of the embed to revoke.

        Returns:
            The embed is no longer visible from outside.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            NotFoundError: No embed has this ID.

        Example:
            dd.embeddable_graphs.revoke_embeddable_graph(
                embed_id='dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd',
            )
        """
        return self._call(
            REVOKE_EMBEDDABLE_GRAPH,
            {
                "embed_id": embed_id,
            },
        )

    @cached_property
    def with_raw_response(self) -> EmbeddableGraphsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return EmbeddableGraphsResourceWithRawResponse(self)


class EmbeddableGraphsResourceWithRawResponse(RawResource):
    """The operations of `EmbeddableGraphsResource`, returning whole responses."""

    list_embeddable_graphs = raw_method(EmbeddableGraphsResource.list_embeddable_graphs)

    create_embeddable_graph = raw_method(
        EmbeddableGraphsResource.create_embeddable_graph
    )

    get_embeddable_graph = raw_method(EmbeddableGraphsResource.get_embeddable_graph)

    enable_embeddable_graph = raw_method(
        EmbeddableGraphsResource.enable_embeddable_graph
    )

    revoke_embeddable_graph = raw_method(
        EmbeddableGraphsResource.revoke_embeddable_graph
    )


class AsyncEmbeddableGraphsResource(AsyncResource):
    """Publishes single graphs so that they can be shown on a page outside Datadog, such as
    a wiki or a status page. Creating an embed returns an HTML `iframe` to paste; the
    graph in it keeps updating.

    Whoever knows the address in the iframe sees the graph without logging in. Revoking
    an embed stops that, and it can be enabled again later under the same ID. Graphs
    shared from the Datadog web pages are listed here too. The operations take an API
    key and an application key.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    async def list_embeddable_graphs(self) -> EmbeddableGraphs:
        """List embeds.

        Gives every graph that was shared for embedding, from this API or from a
        dashboard in the browser, revoked ones included. Use it to review what is
        visible from outside and to find the ID of an embed. The permission it needs is
        not documented.

        Returns:
            All embeds of the organization.

        Example:
            await dd.embeddable_graphs.list_embeddable_graphs()
        """
        return await self._call(LIST_EMBEDDABLE_GRAPHS, {})

    async def create_embeddable_graph(
        self, *, body: EmbeddableGraphCreateRequest | Mapping[str, Any] | bytes
    ) -> EmbeddableGraph:
        """Create an embed.

        Publishes the graph described by `graph_json` and returns the HTML that shows
        it. The graph definition travels as JSON text inside the JSON body, so its
        quotes have to be escaped. A graph that the organization has already published
        is not published twice: the response is then the embed that exists, so rely on
        the returned `embed_id` rather than on having made a new one. The permission it
        needs is not documented.

        Args:
            body: The graph definition as JSON text, with size, legend, time
                window and title.

        Returns:
            The embed, with the `iframe` to paste into a page.

        Raises:
            BadRequestError: `graph_json` is missing or not a graph definition,
                or another value is not one of those allowed.

        Example:
            await dd.embeddable_graphs.create_embeddable_graph(
                body={'graph_json': '{"viz":"timeseries","requests":[{"q":"avg:trace.http.request.duration{service:checkout}"}],"events":[]}',
                 'legend': 'no',
                 'size': 'medium',
                 'timeframe': '4_hours',
                 'title': 'Checkout latency'},
            )
        """
        return await self._call(CREATE_EMBEDDABLE_GRAPH, {}, body=body)

    async def get_embeddable_graph(
        self,
        embed_id: str,
        *,
        size: Literal["small", "medium", "large", "xlarge"] | str | None = None,
        legend: Literal["yes", "no"] | str | None = None,
        timeframe: (
            Literal["1_hour", "4_hours", "1_day", "2_days", "1_week"] | str | None
        ) = None,
        vars: Mapping[str, Any] | str | None = None,
    ) -> EmbeddableGraph:
        """Get an embed.

        Reads one embed and returns its HTML. The query parameters change size, legend,
        time window and template variables of the HTML in this response only; what is
        stored stays as it is. Pages already using the old `iframe` are not affected.
        The permission it needs is not documented.

        Args:
            embed_id: ID of the embed, as `embed_id` in the list of embeds.
            size: Size of the frame in the returned HTML. When absent, the size
                stored with the embed.
            legend: Whether the frame shows the legend below the graph. When
                absent, as stored with the embed.
            timeframe: Window of time that the graph shows, ending now. When
                absent, the window stored with the embed.
            vars: Values for the template variables in the query of the graph.
                Each is sent as a query parameter of its own whose name starts with
                `$`, as in `$env=prod`. A variable that gets no value matches
                everything.

        Returns:
            The embed with HTML made for the parameters.

        Raises:
            BadRequestError: A parameter has a value that is not allowed.
            NotFoundError: No embed has this ID.

        Example:
            await dd.embeddable_graphs.get_embeddable_graph(
                embed_id='dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd',
            )
        """
        return await self._call(
            GET_EMBEDDABLE_GRAPH,
            {
                "embed_id": embed_id,
                "size": size,
                "legend": legend,
                "timeframe": timeframe,
                "vars": vars,
            },
        )

    async def enable_embeddable_graph(self, embed_id: str) -> EmbeddableGraphStatus:
        """Enable an embed.

        Makes a revoked embed visible again under the same ID, so pages that still hold
        its `iframe` work without a change. Although it changes state it is a GET
        request: keep it out of link checkers and prefetching. The permission it needs
        is not documented.

        Args:
            embed_id: ID of the embed to enable.

        Returns:
            The embed is visible from outside again.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            NotFoundError: No embed has this ID.

        Example:
            await dd.embeddable_graphs.enable_embeddable_graph(
                embed_id='cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc',
            )
        """
        return await self._call(
            ENABLE_EMBEDDABLE_GRAPH,
            {
                "embed_id": embed_id,
            },
        )

    async def revoke_embeddable_graph(self, embed_id: str) -> EmbeddableGraphStatus:
        """Revoke an embed.

        Stops showing the graph to visitors of pages that embed it. The embed itself
        stays in the list with `revoked` set to `true` and can be enabled again. Use it
        as soon as an address has reached the wrong people. Although it changes state it
        is a GET request. The permission it needs is not documented.

        Args:
            embed_id: ID of the embed to revoke.

        Returns:
            The embed is no longer visible from outside.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            NotFoundError: No embed has this ID.

        Example:
            await dd.embeddable_graphs.revoke_embeddable_graph(
                embed_id='dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd',
            )
        """
        return await self._call(
            REVOKE_EMBEDDABLE_GRAPH,
            {
                "embed_id": embed_id,
            },
        )

    @cached_property
    def with_raw_response(self) -> AsyncEmbeddableGraphsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncEmbeddableGraphsResourceWithRawResponse(self)


class AsyncEmbeddableGraphsResourceWithRawResponse(RawResource):
    """The operations of `AsyncEmbeddableGraphsResource`, returning whole responses."""

    list_embeddable_graphs = async_raw_method(
        AsyncEmbeddableGraphsResource.list_embeddable_graphs
    )

    create_embeddable_graph = async_raw_method(
        AsyncEmbeddableGraphsResource.create_embeddable_graph
    )

    get_embeddable_graph = async_raw_method(
        AsyncEmbeddableGraphsResource.get_embeddable_graph
    )

    enable_embeddable_graph = async_raw_method(
        AsyncEmbeddableGraphsResource.enable_embeddable_graph
    )

    revoke_embeddable_graph = async_raw_method(
        AsyncEmbeddableGraphsResource.revoke_embeddable_graph
    )
