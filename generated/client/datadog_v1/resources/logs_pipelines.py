"""Operations of the family Logs Pipelines."""

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
    from typing import Any

    from ..models.logs_pipelines import (
        LogsPipeline,
        LogsPipelineList,
        LogsPipelinesOrder,
    )

GET_LOGS_PIPELINE_ORDER: Operation[LogsPipelinesOrder] = Operation(
    id="GetLogsPipelineOrder",
    method="GET",
    path="/api/v1/logs/config/pipeline-order",
    responses={
        "200": Content("application/json", "logs_pipelines.LogsPipelinesOrder"),
    },
    rate_limit="6000 in 60 s per organization",
)
UPDATE_LOGS_PIPELINE_ORDER: Operation[LogsPipelinesOrder] = Operation(
    id="UpdateLogsPipelineOrder",
    method="PUT",
    path="/api/v1/logs/config/pipeline-order",
    body=Body(
        {
            "application/json": "logs_pipelines.LogsPipelinesOrder",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "logs_pipelines.LogsPipelinesOrder"),
    },
    rate_limit="6000 in 60 s per organization",
)
LIST_LOGS_PIPELINES: Operation[LogsPipelineList] = Operation(
    id="ListLogsPipelines",
    method="GET",
    path="/api/v1/logs/config/pipelines",
    responses={
        "200": Content("application/json", "logs_pipelines.LogsPipelineList"),
    },
    rate_limit="6000 in 60 s per organization",
)
CREATE_LOGS_PIPELINE: Operation[LogsPipeline] = Operation(
    id="CreateLogsPipeline",
    method="POST",
    path="/api/v1/logs/config/pipelines",
    body=Body(
        {
            "application/json": "logs_pipelines.LogsPipeline",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "logs_pipelines.LogsPipeline"),
    },
    rate_limit="6000 in 60 s per organization",
)
GET_LOGS_PIPELINE: Operation[LogsPipeline] = Operation(
    id="GetLogsPipeline",
    method="GET",
    path="/api/v1/logs/config/pipelines/{pipeline_id}",
    parameters=(
        Parameter("pipeline_id", "pipeline_id", "path", required=True, type="str"),
    ),
    responses={
        "200": Content("application/json", "logs_pipelines.LogsPipeline"),
    },
    rate_limit="6000 in 60 s per organization",
)
UPDATE_LOGS_PIPELINE: Operation[LogsPipeline] = Operation(
    id="UpdateLogsPipeline",
    method="PUT",
    path="/api/v1/logs/config/pipelines/{pipeline_id}",
    parameters=(
        Parameter("pipeline_id", "pipeline_id", "path", required=True, type="str"),
    ),
    body=Body(
        {
            "application/json": "logs_pipelines.LogsPipeline",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "logs_pipelines.LogsPipeline"),
    },
    rate_limit="6000 in 60 s per organization",
)
DELETE_LOGS_PIPELINE: Operation[None] = Operation(
    id="DeleteLogsPipeline",
    method="DELETE",
    path="/api/v1/logs/config/pipelines/{pipeline_id}",
    parameters=(
        Parameter("pipeline_id", "pipeline_id", "path", required=True, type="str"),
    ),
    responses={
        "200": None,
    },
    rate_limit="6000 in 60 s per organization",
)


class LogsPipelinesResource(SyncResource):
    """Reads and changes the pipelines that parse and enrich logs on their way in. A
    pipeline has a filter and a list of processors; a log that matches the filter goes
    through the processors one after another, each of which may read attributes and
    write others. Logs pass through all matching pipelines in their order, so a later
    one sees what an earlier one wrote.

    Attributes are named by their path with dots, such as `http.status_code`, in sources
    and targets, and with a leading `@` in filters. Pipelines that an integration brings
    along are read-only; they can be moved and switched on or off, and a copy can be
    changed. A change takes effect on logs that come in afterwards.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    def get_logs_pipeline_order(self) -> LogsPipelinesOrder:
        """Get the order of pipelines.

        Gives the IDs of all pipelines in the order in which logs pass through them.
        Needs the `logs_read_config` permission. At most 6,000 requests a minute for the
        organization; the limit can be raised on demand.

        - Rate limit: 6,000 requests a minute per organization, more on demand.

        Returns:
            IDs of the pipelines, the first to run at the top.

        Example:
            dd.logs_pipelines.get_logs_pipeline_order()
        """
        return self._call(GET_LOGS_PIPELINE_ORDER, {})

    def update_logs_pipeline_order(
        self, *, body: LogsPipelinesOrder | Mapping[str, Any] | bytes
    ) -> LogsPipelinesOrder:
        """Update the order of pipelines.

        Sets the order in which logs pass through pipelines. The list has to name every
        pipeline exactly once. What a pipeline writes is seen by those after it, so
        order can change how logs come out. Needs the `logs_write_pipelines` permission.
        At most 6,000 requests a minute for the organization; the limit can be raised on
        demand.

        - Rate limit: 6,000 requests a minute per organization, more on demand.

        Args:
            body: IDs of all pipelines in their new order.

        Returns:
            The order as it stands now.

        Raises:
            BadRequestError: The body is not a list of IDs.
            UnprocessableEntityError: The list lacks a pipeline, names one twice
                or names one that does not exist.

        Example:
            dd.logs_pipelines.update_logs_pipeline_order(
                body={'pipeline_ids': ['s_cPqdnkQVaU6PwbPPt2ZQ',
                                  'NW1Ws0rnRwWbxKdNUlBFOQ',
                                  'B91fO94kQnCeZ4bOoZQOWg']},
            )
        """
        return self._call(UPDATE_LOGS_PIPELINE_ORDER, {}, body=body)

    def list_logs_pipelines(self) -> LogsPipelineList:
        """List pipelines.

        Gives all pipelines with their processors, those of integrations included, in
        the order in which logs pass through them. Needs the `logs_read_config`
        permission. At most 6,000 requests a minute for the organization; the limit can
        be raised on demand.

        - Rate limit: 6,000 requests a minute per organization, more on demand.

        Returns:
            All pipelines of the organization.

        Example:
            dd.logs_pipelines.list_logs_pipelines()
        """
        return self._call(LIST_LOGS_PIPELINES, {})

    def create_logs_pipeline(
        self, *, body: LogsPipeline | Mapping[str, Any] | bytes
    ) -> LogsPipeline:
        """Create a pipeline.

        Creates a pipeline; set its place in the order afterwards. Pipelines and
        processors are off unless `is_enabled` is `true`. Each example here shows one
        kind of processor; a pipeline can mix them freely. Needs the
        `logs_write_pipelines` permission. At most 6,000 requests a minute for the
        organization; the limit can be raised on demand.

        - Rate limit: 6,000 requests a minute per organization, more on demand.

        Args:
            body: Name, filter and processors of the new pipeline.

        Returns:
            The new pipeline with its ID.

        Raises:
            BadRequestError: A required field is missing, or a value is not
                valid.

        Example:
            dd.logs_pipelines.create_logs_pipeline(
                body={'name': 'Checkout access log',
                 'is_enabled': True,
                 'filter': {'query': 'source:python service:checkout'},
                 'tags': ['team:payments'],
                 'processors': [{'type': 'grok-parser',
                                 'name': 'Parse the access log',
                                 'is_enabled': True,
                                 'source': 'message',
                                 'samples': [...],
                                 'grok': {...}}]},
            )
        """
        return self._call(CREATE_LOGS_PIPELINE, {}, body=body)

    def get_logs_pipeline(self, pipeline_id: str) -> LogsPipeline:
        """Get a pipeline.

        Gives one pipeline with all its processors. Needs the `logs_read_config`
        permission. At most 6,000 requests a minute for the organization; the limit can
        be raised on demand.

        - Rate limit: 6,000 requests a minute per organization, more on demand.

        Args:
            pipeline_id: ID of the pipeline, from the list of pipelines.

        Returns:
            The pipeline.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            dd.logs_pipelines.get_logs_pipeline(
                pipeline_id='s_cPqdnkQVaU6PwbPPt2ZQ',
            )
        """
        return self._call(
            GET_LOGS_PIPELINE,
            {
                "pipeline_id": pipeline_id,
            },
        )

    def update_logs_pipeline(
        self, pipeline_id: str, *, body: LogsPipeline | Mapping[str, Any] | bytes
    ) -> LogsPipeline:
        """Update a pipeline.

        Replaces filter, processors and the rest of a pipeline by what the body says;
        processors that it does not repeat are gone. Of a pipeline that an integration
        brought along only `is_enabled` can be changed. Needs the `logs_write_pipelines`
        permission. At most 6,000 requests a minute for the organization; the limit can
        be raised on demand.

        - Rate limit: 6,000 requests a minute per organization, more on demand.

        Args:
            pipeline_id: ID of the pipeline to change.
            body: The complete new definition.

        Returns:
            The pipeline as it stands now.

        Raises:
            BadRequestError: A required field is missing, or a value is not
                valid.

        Example:
            dd.logs_pipelines.update_logs_pipeline(
                pipeline_id='s_cPqdnkQVaU6PwbPPt2ZQ',
                body={'name': 'Checkout status',
                 'description': 'Takes the level that the checkout service '
                                'writes as status.',
                 'is_enabled': True,
                 'filter': {'query': 'source:python service:checkout'},
                 'processors': [{'type': 'status-remapper',
                                 'name': 'Official status',
                                 'is_enabled': True,
                                 'sources': ['level', 'severity']}],
                 'tags': ['team:payments']},
            )
        """
        return self._call(
            UPDATE_LOGS_PIPELINE,
            {
                "pipeline_id": pipeline_id,
            },
            body=body,
        )

    def delete_logs_pipeline(self, pipeline_id: str) -> None:
        """Delete a pipeline.

        Deletes a pipeline with its processors. Needs the `logs_write_pipelines`
        permission. At most 6,000 requests a minute for the organization; the limit can
        be raised on demand.

        - Rate limit: 6,000 requests a minute per organization, more on demand.

        Args:
            pipeline_id: ID of the pipeline to delete.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            dd.logs_pipelines.delete_logs_pipeline(
                pipeline_id='s_cPqdnkQVaU6PwbPPt2ZQ',
            )
        """
        return self._call(
            DELETE_LOGS_PIPELINE,
            {
                "pipeline_id": pipeline_id,
            },
        )

    @cached_property
    def with_raw_response(self) -> LogsPipelinesResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return LogsPipelinesResourceWithRawResponse(self)


class LogsPipelinesResourceWithRawResponse(RawResource):
    """The operations of `LogsPipelinesResource`, returning whole responses."""

    get_logs_pipeline_order = raw_method(LogsPipelinesResource.get_logs_pipeline_order)

    update_logs_pipeline_order = raw_method(
        LogsPipelinesResource.update_logs_pipeline_order
    )

    list_logs_pipelines = raw_method(LogsPipelinesResource.list_logs_pipelines)

    create_logs_pipeline = raw_method(LogsPipelinesResource.create_logs_pipeline)

    get_logs_pipeline = raw_method(LogsPipelinesResource.get_logs_pipeline)

    update_logs_pipeline = raw_method(LogsPipelinesResource.update_logs_pipeline)

    delete_logs_pipeline = raw_method(LogsPipelinesResource.delete_logs_pipeline)


class AsyncLogsPipelinesResource(AsyncResource):
    """Reads and changes the pipelines that parse and enrich logs on their way in. A
    pipeline has a filter and a list of processors; a log that matches the filter goes
    through the processors one after another, each of which may read attributes and
    write others. Logs pass through all matching pipelines in their order, so a later
    one sees what an earlier one wrote.

    Attributes are named by their path with dots, such as `http.status_code`, in sources
    and targets, and with a leading `@` in filters. Pipelines that an integration brings
    along are read-only; they can be moved and switched on or off, and a copy can be
    changed. A change takes effect on logs that come in afterwards.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    async def get_logs_pipeline_order(self) -> LogsPipelinesOrder:
        """Get the order of pipelines.

        Gives the IDs of all pipelines in the order in which logs pass through them.
        Needs the `logs_read_config` permission. At most 6,000 requests a minute for the
        organization; the limit can be raised on demand.

        - Rate limit: 6,000 requests a minute per organization, more on demand.

        Returns:
            IDs of the pipelines, the first to run at the top.

        Example:
            await dd.logs_pipelines.get_logs_pipeline_order()
        """
        return await self._call(GET_LOGS_PIPELINE_ORDER, {})

    async def update_logs_pipeline_order(
        self, *, body: LogsPipelinesOrder | Mapping[str, Any] | bytes
    ) -> LogsPipelinesOrder:
        """Update the order of pipelines.

        Sets the order in which logs pass through pipelines. The list has to name every
        pipeline exactly once. What a pipeline writes is seen by those after it, so
        order can change how logs come out. Needs the `logs_write_pipelines` permission.
        At most 6,000 requests a minute for the organization; the limit can be raised on
        demand.

        - Rate limit: 6,000 requests a minute per organization, more on demand.

        Args:
            body: IDs of all pipelines in their new order.

        Returns:
            The order as it stands now.

        Raises:
            BadRequestError: The body is not a list of IDs.
            UnprocessableEntityError: The list lacks a pipeline, names one twice
                or names one that does not exist.

        Example:
            await dd.logs_pipelines.update_logs_pipeline_order(
                body={'pipeline_ids': ['s_cPqdnkQVaU6PwbPPt2ZQ',
                                  'NW1Ws0rnRwWbxKdNUlBFOQ',
                                  'B91fO94kQnCeZ4bOoZQOWg']},
            )
        """
        return await self._call(UPDATE_LOGS_PIPELINE_ORDER, {}, body=body)

    async def list_logs_pipelines(self) -> LogsPipelineList:
        """List pipelines.

        Gives all pipelines with their processors, those of integrations included, in
        the order in which logs pass through them. Needs the `logs_read_config`
        permission. At most 6,000 requests a minute for the organization; the limit can
        be raised on demand.

        - Rate limit: 6,000 requests a minute per organization, more on demand.

        Returns:
            All pipelines of the organization.

        Example:
            await dd.logs_pipelines.list_logs_pipelines()
        """
        return await self._call(LIST_LOGS_PIPELINES, {})

    async def create_logs_pipeline(
        self, *, body: LogsPipeline | Mapping[str, Any] | bytes
    ) -> LogsPipeline:
        """Create a pipeline.

        Creates a pipeline; set its place in the order afterwards. Pipelines and
        processors are off unless `is_enabled` is `true`. Each example here shows one
        kind of processor; a pipeline can mix them freely. Needs the
        `logs_write_pipelines` permission. At most 6,000 requests a minute for the
        organization; the limit can be raised on demand.

        - Rate limit: 6,000 requests a minute per organization, more on demand.

        Args:
            body: Name, filter and processors of the new pipeline.

        Returns:
            The new pipeline with its ID.

        Raises:
            BadRequestError: A required field is missing, or a value is not
                valid.

        Example:
            await dd.logs_pipelines.create_logs_pipeline(
                body={'name': 'Checkout access log',
                 'is_enabled': True,
                 'filter': {'query': 'source:python service:checkout'},
                 'tags': ['team:payments'],
                 'processors': [{'type': 'grok-parser',
                                 'name': 'Parse the access log',
                                 'is_enabled': True,
                                 'source': 'message',
                                 'samples': [...],
                                 'grok': {...}}]},
            )
        """
        return await self._call(CREATE_LOGS_PIPELINE, {}, body=body)

    async def get_logs_pipeline(self, pipeline_id: str) -> LogsPipeline:
        """Get a pipeline.

        Gives one pipeline with all its processors. Needs the `logs_read_config`
        permission. At most 6,000 requests a minute for the organization; the limit can
        be raised on demand.

        - Rate limit: 6,000 requests a minute per organization, more on demand.

        Args:
            pipeline_id: ID of the pipeline, from the list of pipelines.

        Returns:
            The pipeline.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            await dd.logs_pipelines.get_logs_pipeline(
                pipeline_id='s_cPqdnkQVaU6PwbPPt2ZQ',
            )
        """
        return await self._call(
            GET_LOGS_PIPELINE,
            {
                "pipeline_id": pipeline_id,
            },
        )

    async def update_logs_pipeline(
        self, pipeline_id: str, *, body: LogsPipeline | Mapping[str, Any] | bytes
    ) -> LogsPipeline:
        """Update a pipeline.

        Replaces filter, processors and the rest of a pipeline by what the body says;
        processors that it does not repeat are gone. Of a pipeline that an integration
        brought along only `is_enabled` can be changed. Needs the `logs_write_pipelines`
        permission. At most 6,000 requests a minute for the organization; the limit can
        be raised on demand.

        - Rate limit: 6,000 requests a minute per organization, more on demand.

        Args:
            pipeline_id: ID of the pipeline to change.
            body: The complete new definition.

        Returns:
            The pipeline as it stands now.

        Raises:
            BadRequestError: A required field is missing, or a value is not
                valid.

        Example:
            await dd.logs_pipelines.update_logs_pipeline(
                pipeline_id='s_cPqdnkQVaU6PwbPPt2ZQ',
                body={'name': 'Checkout status',
                 'description': 'Takes the level that the checkout service '
                                'writes as status.',
                 'is_enabled': True,
                 'filter': {'query': 'source:python service:checkout'},
                 'processors': [{'type': 'status-remapper',
                                 'name': 'Official status',
                                 'is_enabled': True,
                                 'sources': ['level', 'severity']}],
                 'tags': ['team:payments']},
            )
        """
        return await self._call(
            UPDATE_LOGS_PIPELINE,
            {
                "pipeline_id": pipeline_id,
            },
            body=body,
        )

    async def delete_logs_pipeline(self, pipeline_id: str) -> None:
        """Delete a pipeline.

        Deletes a pipeline with its processors. Needs the `logs_write_pipelines`
        permission. At most 6,000 requests a minute for the organization; the limit can
        be raised on demand.

        - Rate limit: 6,000 requests a minute per organization, more on demand.

        Args:
            pipeline_id: ID of the pipeline to delete.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            await dd.logs_pipelines.delete_logs_pipeline(
                pipeline_id='s_cPqdnkQVaU6PwbPPt2ZQ',
            )
        """
        return await self._call(
            DELETE_LOGS_PIPELINE,
            {
                "pipeline_id": pipeline_id,
            },
        )

    @cached_property
    def with_raw_response(self) -> AsyncLogsPipelinesResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncLogsPipelinesResourceWithRawResponse(self)


class AsyncLogsPipelinesResourceWithRawResponse(RawResource):
    """The operations of `AsyncLogsPipelinesResource`, returning whole responses."""

    get_logs_pipeline_order = async_raw_method(
        AsyncLogsPipelinesResource.get_logs_pipeline_order
    )

    update_logs_pipeline_order = async_raw_method(
        AsyncLogsPipelinesResource.update_logs_pipeline_order
    )

    list_logs_pipelines = async_raw_method(
        AsyncLogsPipelinesResource.list_logs_pipelines
    )

    create_logs_pipeline = async_raw_method(
        AsyncLogsPipelinesResource.create_logs_pipeline
    )

    get_logs_pipeline = async_raw_method(AsyncLogsPipelinesResource.get_logs_pipeline)

    update_logs_pipeline = async_raw_method(
        AsyncLogsPipelinesResource.update_logs_pipeline
    )

    delete_logs_pipeline = async_raw_method(
        AsyncLogsPipelinesResource.delete_logs_pipeline
    )
