"""Operations of the family Tracing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property
from .._runtime.operation import (
    Body,
    Content,
    Operation,
    Parameter,
    Server,
)
from .._runtime.resource import (
    AsyncResource,
    RawResource,
    SyncResource,
    async_raw_method,
    raw_method,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..models.tracing import Span

SUBMIT_TRACES: Operation[dict[str, Any]] = Operation(
    id="SubmitTraces",
    method="PUT",
    path="/v0.3/traces",
    parameters=(
        Parameter(
            "x_datadog_trace_count", "X-Datadog-Trace-Count", "header", type="int"
        ),
    ),
    body=Body(
        {
            "application/json": "list[tracing.Trace]",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "dict[str, Any]"),
    },
    security=(),
    servers=(Server("http://localhost:8126", {}),),
)


class TracingResource(SyncResource):
    """Sends traces without a tracing library. A trace is the record of one request as it
    passes through services; it is made of spans, each a timed piece of work such as an
    HTTP call or a query. All spans of a trace share its `trace_id`, and `parent_id`
    arranges them as a tree.

    The request goes to the Datadog Agent on the same host (`http://localhost:8126`),
    not to a Datadog site, and carries no keys; the Agent samples the traces, computes
    their statistics and passes them on. Where a tracing library exists for the
    language, prefer it.
    """

    def submit_traces(
        self,
        *,
        body: Sequence[Sequence[Span | Mapping[str, Any]]] | bytes,
        x_datadog_trace_count: int | str | None = None,
    ) -> dict[str, Any]:
        """Send traces to the Agent.

        Hands a batch of traces to the Agent running on this host. The body is a list of
        traces, each of them a list of spans that share one `trace_id`. The Agent
        answers before the traces reach Datadog, so status 200 does not prove that they
        arrived. It needs no permission and no keys; the Agent must have APM on.

        Args:
            x_datadog_trace_count: Number of traces in the body. Leave out when
                unknown.
            body: A list of traces; each trace is a list of its spans.

        Returns:
            The Agent has taken the traces. The body says nothing more.

        Raises:
            BadRequestError: The Agent could not read the body as a list of
                traces.

        Example:
            dd.tracing.submit_traces(body=[[{...}, {...}]])
        """
        return self._call(
            SUBMIT_TRACES,
            {
                "x_datadog_trace_count": x_datadog_trace_count,
            },
            body=body,
        )

    @cached_property
    def with_raw_response(self) -> TracingResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return TracingResourceWithRawResponse(self)


class TracingResourceWithRawResponse(RawResource):
    """The operations of `TracingResource`, returning whole responses."""

    submit_traces = raw_method(TracingResource.submit_traces)


class AsyncTracingResource(AsyncResource):
    """Sends traces without a tracing library. A trace is the record of one request as it
    passes through services; it is made of spans, each a timed piece of work such as an
    HTTP call or a query. All spans of a trace share its `trace_id`, and `parent_id`
    arranges them as a tree.

    The request goes to the Datadog Agent on the same host (`http://localhost:8126`),
    not to a Datadog site, and carries no keys; the Agent samples the traces, computes
    their statistics and passes them on. Where a tracing library exists for the
    language, prefer it.
    """

    async def submit_traces(
        self,
        *,
        body: Sequence[Sequence[Span | Mapping[str, Any]]] | bytes,
        x_datadog_trace_count: int | str | None = None,
    ) -> dict[str, Any]:
        """Send traces to the Agent.

        Hands a batch of traces to the Agent running on this host. The body is a list of
        traces, each of them a list of spans that share one `trace_id`. The Agent
        answers before the traces reach Datadog, so status 200 does not prove that they
        arrived. It needs no permission and no keys; the Agent must have APM on.

        Args:
            x_datadog_trace_count: Number of traces in the body. Leave out when
                unknown.
            body: A list of traces; each trace is a list of its spans.

        Returns:
            The Agent has taken the traces. The body says nothing more.

        Raises:
            BadRequestError: The Agent could not read the body as a list of
                traces.

        Example:
            await dd.tracing.submit_traces(body=[[{...}, {...}]])
        """
        return await self._call(
            SUBMIT_TRACES,
            {
                "x_datadog_trace_count": x_datadog_trace_count,
            },
            body=body,
        )

    @cached_property
    def with_raw_response(self) -> AsyncTracingResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncTracingResourceWithRawResponse(self)


class AsyncTracingResourceWithRawResponse(RawResource):
    """The operations of `AsyncTracingResource`, returning whole responses."""

    submit_traces = async_raw_method(AsyncTracingResource.submit_traces)
