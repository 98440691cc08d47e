"""Operations of the family Logs Indexes."""

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

    from ..models.logs_indexes import (
        LogsIndex,
        LogsIndexesOrder,
        LogsIndexListResponse,
        LogsIndexUpdateRequest,
    )

GET_LOGS_INDEX_ORDER: Operation[LogsIndexesOrder] = Operation(
    id="GetLogsIndexOrder",
    method="GET",
    path="/api/v1/logs/config/index-order",
    responses={
        "200": Content("application/json", "logs_indexes.LogsIndexesOrder"),
    },
    rate_limit="6000 in 60 s per organization",
)
UPDATE_LOGS_INDEX_ORDER: Operation[LogsIndexesOrder] = Operation(
    id="UpdateLogsIndexOrder",
    method="PUT",
    path="/api/v1/logs/config/index-order",
    body=Body(
        {
            "application/json": "logs_indexes.LogsIndexesOrder",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "logs_indexes.LogsIndexesOrder"),
    },
    rate_limit="6000 in 60 s per organization",
)
LIST_LOG_INDEXES: Operation[LogsIndexListResponse] = Operation(
    id="ListLogIndexes",
    method="GET",
    path="/api/v1/logs/config/indexes",
    responses={
        "200": Content("application/json", "logs_indexes.LogsIndexListResponse"),
    },
    rate_limit="6000 in 60 s per organization",
)
CREATE_LOGS_INDEX: Operation[LogsIndex] = Operation(
    id="CreateLogsIndex",
    method="POST",
    path="/api/v1/logs/config/indexes",
    body=Body(
        {
            "application/json": "logs_indexes.LogsIndex",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "logs_indexes.LogsIndex"),
    },
    rate_limit="6000 in 60 s per organization",
)
GET_LOGS_INDEX: Operation[LogsIndex] = Operation(
    id="GetLogsIndex",
    method="GET",
    path="/api/v1/logs/config/indexes/{name}",
    parameters=(Parameter("name", "name", "path", required=True, type="str"),),
    responses={
        "200": Content("application/json", "logs_indexes.LogsIndex"),
    },
    rate_limit="6000 in 60 s per organization",
)
UPDATE_LOGS_INDEX: Operation[LogsIndex] = Operation(
    id="UpdateLogsIndex",
    method="PUT",
    path="/api/v1/logs/config/indexes/{name}",
    parameters=(Parameter("name", "name", "path", required=True, type="str"),),
    body=Body(
        {
            "application/json": "logs_indexes.LogsIndexUpdateRequest",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "logs_indexes.LogsIndex"),
    },
    rate_limit="6000 in 60 s per organization",
)
DELETE_LOGS_INDEX: Operation[None] = Operation(
    id="DeleteLogsIndex",
    method="DELETE",
    path="/api/v1/logs/config/indexes/{name}",
    parameters=(Parameter("name", "name", "path", required=True, type="str"),),
    responses={
        "200": None,
    },
    rate_limit="6000 in 60 s per organization",
)


class LogsIndexesResource(SyncResource):
    """Reads and changes the indexes that logs are stored in. Every log that comes in is
    held against the filters of the indexes in their order and goes into the first that
    matches, and only there; a log that matches none is not searchable. An index sets
    how long its logs are kept, how many it takes in a day, and by exclusion filters
    which share of them it leaves out.

    Indexes decide what logs cost, so try a filter in a log search before setting it
    here. A change takes effect on logs that come in afterwards; stored logs stay where
    they are.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
    """

    def get_logs_index_order(self) -> LogsIndexesOrder:
        """Get the order of indexes.

        Gives the names of all indexes in the order in which logs are held against their
        filters. Needs the `logs_read_config` permission. At most 6,000 requests a
        minute for the organization; the limit can be raised on demand.

        - Rate limit: 6,000 requests a minute per organization, more on demand.

        Returns:
            Names of the indexes, the first to be tried at the top.

        Raises:
            RateLimitError: The rate limit of the endpoint is used up for the
                current period. Wait for the number of seconds in
                `X-RateLimit-Reset`, then send the request again.

        Example:
            dd.logs_indexes.get_logs_index_order()
        """
        return self._call(GET_LOGS_INDEX_ORDER, {})

    def update_logs_index_order(
        self, *, body: LogsIndexesOrder | Mapping[str, Any] | bytes
    ) -> LogsIndexesOrder:
        """Update the order of indexes.

        Sets the order in which logs are held against the filters of indexes. The list
        has to name every index exactly once; this operation neither creates nor deletes
        any. Put narrow filters before wide ones, as the first match takes the log.
        Needs the `logs_modify_indexes` permission. At most 6,000 requests a minute for
        the organization; the limit can be raised on demand.

        - Rate limit: 6,000 requests a minute per organization, more on demand.

        Args:
            body: Names of all indexes in their new order.

        Returns:
            The order as it stands now.

        Raises:
            BadRequestError: The list lacks an index, names one twice or names
                one that does not exist.
            RateLimitError: The rate limit of the endpoint is used up for the
                current period. Wait for the number of seconds in
                `X-RateLimit-Reset`, then send the request again.

        Example:
            dd.logs_indexes.update_logs_index_order(
                body={'index_names': ['audit', 'payments', 'main']},
            )
        """
        return self._call(UPDATE_LOGS_INDEX_ORDER, {}, body=body)

    def list_log_indexes(self) -> LogsIndexListResponse:
        """List indexes.

        Gives every index with its filter, retention, daily quota and exclusion filters,
        in the order in which they are tried. Needs the `logs_read_config` permission.
        At most 6,000 requests a minute for the organization; the limit can be raised on
        demand.

        - Rate limit: 6,000 requests a minute per organization, more on demand.

        Returns:
            All indexes of the organization.

        Raises:
            RateLimitError: The rate limit of the endpoint is used up for the
                current period. Wait for the number of seconds in
                `X-RateLimit-Reset`, then send the request again.

        Example:
            dd.logs_indexes.list_log_indexes()
        """
        return self._call(LIST_LOG_INDEXES, {})

    def create_logs_index(
        self, *, body: LogsIndex | Mapping[str, Any] | bytes
    ) -> LogsIndex:
        """Create an index.

        Creates an index; set its place in the order afterwards. The number of indexes
        is limited, and the name of a deleted index cannot be used again. Needs the
        `logs_modify_indexes` permission. At most 6,000 requests a minute for the
        organization; the limit can be raised on demand.

        - Rate limit: 6,000 requests a minute per organization, more on demand.

        Args:
            body: Name, filter and settings of the new index.

        Returns:
            The new index.

        Raises:
            BadRequestError: A required field is missing, or a value is not
                valid.
            UnprocessableEntityError: The organization has as many indexes as it
                may have.
            RateLimitError: The rate limit of the endpoint is used up for the
                current period. Wait for the number of seconds in
                `X-RateLimit-Reset`, then send the request again.

        Example:
            dd.logs_indexes.create_logs_index(
                body={'name': 'payments',
                 'filter': {'query': 'service:payments'},
                 'num_retention_days': 30,
                 'daily_limit': 300000000,
                 'daily_limit_reset': {'reset_time': '14:00',
                                       'reset_utc_offset': '+02:00'},
                 'daily_limit_warning_threshold_percentage': 70,
                 'exclusion_filters': [{'name': 'health checks',
                                        'is_enabled': True,
                                        'filter': {'query': '@http.url_details.path:"/health"',
                                                   'sample_rate': 1.0}}],
                 'tags': ['team:payments']},
            )
        """
        return self._call(CREATE_LOGS_INDEX, {}, body=body)

    def get_logs_index(self, name: str) -> LogsIndex:
        """Get an index.

        Gives one index with its filter, retention, daily quota and exclusion filters.
        Needs the `logs_read_config` permission. At most 6,000 requests a minute for the
        organization; the limit can be raised on demand.

        - Rate limit: 6,000 requests a minute per organization, more on demand.

        Args:
            name: Name of the index.

        Returns:
            The index.

        Raises:
            NotFoundError: No index has this name.
            RateLimitError: The rate limit of the endpoint is used up for the
                current period. Wait for the number of seconds in
                `X-RateLimit-Reset`, then send the request again.

        Example:
            dd.logs_indexes.get_logs_index(name='payments')
        """
        return self._call(
            GET_LOGS_INDEX,
            {
                "name": name,
            },
        )

    def update_logs_index(
        self, name: str, *, body: LogsIndexUpdateRequest | Mapping[str, Any] | bytes
    ) -> LogsIndex:
        """Update an index.

        Replaces the settings of an index by those in the body. Send all that is to
        stay: absent exclusion filters are removed. Only the daily quota stays as it is
        when absent. The name cannot be changed. Needs the `logs_modify_indexes`
        permission. At most 6,000 requests a minute for the organization; the limit can
        be raised on demand.

        - Rate limit: 6,000 requests a minute per organization, more on demand.

        Args:
            name: Name of the index to change.
            body: The new settings of the index.

        Returns:
            The index as it stands now.

        Raises:
            BadRequestError: A required field is missing, or a value is not
                valid.
            RateLimitError: The rate limit of the endpoint is used up for the
                current period.

        Example:
            dd.logs_indexes.update_logs_index(
                name='payments',
                body={'filter': {'query': 'service:payments'},
                 'num_retention_days': 30,
                 'daily_limit': 500000000,
                 'exclusion_filters': [{'name': 'nine of ten successes',
                                        'is_enabled': True,
                                        'filter': {'query': '@http.status_code:[200 '
                                                            'TO 299]',
                                                   'sample_attribute': '@usr.id',
                                                   'sample_rate': 0.9}}]},
            )
        """
        return self._call(
            UPDATE_LOGS_INDEX,
            {
                "name": name,
            },
            body=body,
        )

    def delete_logs_index(self, name: str) -> None:
        """Delete an index.

        Deletes an index for good. Its name cannot be given to a new index later. Needs
        the `logs_modify_indexes` permission. At most 6,000 requests a minute for the
        organization; the limit can be raised on demand.

        - Rate limit: 6,000 requests a minute per organization, more on demand.

        Args:
            name: Name of the index to delete.

        Raises:
            NotFoundError: No index has this name.
            RateLimitError: The rate limit of the endpoint is used up for the
                current period. Wait for the number of seconds in
                `X-RateLimit-Reset`, then send the request again.

        Example:
            dd.logs_indexes.delete_logs_index(name='payments')
        """
        return self._call(
            DELETE_LOGS_INDEX,
            {
                "name": name,
            },
        )

    @cached_property
    def with_raw_response(self) -> LogsIndexesResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return LogsIndexesResourceWithRawResponse(self)


class LogsIndexesResourceWithRawResponse(RawResource):
    """The operations of `LogsIndexesResource`, returning whole responses."""

    get_logs_index_order = raw_method(LogsIndexesResource.get_logs_index_order)

    update_logs_index_order = raw_method(LogsIndexesResource.update_logs_index_order)

    list_log_indexes = raw_method(LogsIndexesResource.list_log_indexes)

    create_logs_index = raw_method(LogsIndexesResource.create_logs_index)

    get_logs_index = raw_method(LogsIndexesResource.get_logs_index)

    update_logs_index = raw_method(LogsIndexesResource.update_logs_index)

    delete_logs_index = raw_method(LogsIndexesResource.delete_logs_index)


class AsyncLogsIndexesResource(AsyncResource):
    """Reads and changes the indexes that logs are stored in. Every log that comes in is
    held against the filters of the indexes in their order and goes into the first that
    matches, and only there; a log that matches none is not searchable. An index sets
    how long its logs are kept, how many it takes in a day, and by exclusion filters
    which share of them it leaves out.

    Indexes decide what logs cost, so try a filter in a log search before setting it
    here. A change takes effect on logs that come in afterwards; stored logs stay where
    they are.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
    """

    async def get_logs_index_order(self) -> LogsIndexesOrder:
        """Get the order of indexes.

        Gives the names of all indexes in the order in which logs are held against their
        filters. Needs the `logs_read_config` permission. At most 6,000 requests a
        minute for the organization; the limit can be raised on demand.

        - Rate limit: 6,000 requests a minute per organization, more on demand.

        Returns:
            Names of the indexes, the first to be tried at the top.

        Raises:
            RateLimitError: The rate limit of the endpoint is used up for the
                current period. Wait for the number of seconds in
                `X-RateLimit-Reset`, then send the request again.

        Example:
            await dd.logs_indexes.get_logs_index_order()
        """
        return await self._call(GET_LOGS_INDEX_ORDER, {})

    async def update_logs_index_order(
        self, *, body: LogsIndexesOrder | Mapping[str, Any] | bytes
    ) -> LogsIndexesOrder:
        """Update the order of indexes.

        Sets the order in which logs are held against the filters of indexes. The list
        has to name every index exactly once; this operation neither creates nor deletes
        any. Put narrow filters before wide ones, as the first match takes the log.
        Needs the `logs_modify_indexes` permission. At most 6,000 requests a minute for
        the organization; the limit can be raised on demand.

        - Rate limit: 6,000 requests a minute per organization, more on demand.

        Args:
            body: Names of all indexes in their new order.

        Returns:
            The order as it stands now.

        Raises:
            BadRequestError: The list lacks an index, names one twice or names
                one that does not exist.
            RateLimitError: The rate limit of the endpoint is used up for the
                current period. Wait for the number of seconds in
                `X-RateLimit-Reset`, then send the request again.

        Example:
            await dd.logs_indexes.update_logs_index_order(
                body={'index_names': ['audit', 'payments', 'main']},
            )
        """
        return await self._call(UPDATE_LOGS_INDEX_ORDER, {}, body=body)

    async def list_log_indexes(self) -> LogsIndexListResponse:
        """List indexes.

        Gives every index with its filter, retention, daily quota and exclusion filters,
        in the order in which they are tried. Needs the `logs_read_config` permission.
        At most 6,000 requests a minute for the organization; the limit can be raised on
        demand.

        - Rate limit: 6,000 requests a minute per organization, more on demand.

        Returns:
            All indexes of the organization.

        Raises:
            RateLimitError: The rate limit of the endpoint is used up for the
                current period. Wait for the number of seconds in
                `X-RateLimit-Reset`, then send the request again.

        Example:
            await dd.logs_indexes.list_log_indexes()
        """
        return await self._call(LIST_LOG_INDEXES, {})

    async def create_logs_index(
        self, *, body: LogsIndex | Mapping[str, Any] | bytes
    ) -> LogsIndex:
        """Create an index.

        Creates an index; set its place in the order afterwards. The number of indexes
        is limited, and the name of a deleted index cannot be used again. Needs the
        `logs_modify_indexes` permission. At most 6,000 requests a minute for the
        organization; the limit can be raised on demand.

        - Rate limit: 6,000 requests a minute per organization, more on demand.

        Args:
            body: Name, filter and settings of the new index.

        Returns:
            The new index.

        Raises:
            BadRequestError: A required field is missing, or a value is not
                valid.
            UnprocessableEntityError: The organization has as many indexes as it
                may have.
            RateLimitError: The rate limit of the endpoint is used up for the
                current period. Wait for the number of seconds in
                `X-RateLimit-Reset`, then send the request again.

        Example:
            await dd.logs_indexes.create_logs_index(
                body={'name': 'payments',
                 'filter': {'query': 'service:payments'},
                 'num_retention_days': 30,
                 'daily_limit': 300000000,
                 'daily_limit_reset': {'reset_time': '14:00',
                                       'reset_utc_offset': '+02:00'},
                 'daily_limit_warning_threshold_percentage': 70,
                 'exclusion_filters': [{'name': 'health checks',
                                        'is_enabled': True,
                                        'filter': {'query': '@http.url_details.path:"/health"',
                                                   'sample_rate': 1.0}}],
                 'tags': ['team:payments']},
            )
        """
        return await self._call(CREATE_LOGS_INDEX, {}, body=body)

    async def get_logs_index(self, name: str) -> LogsIndex:
        """Get an index.

        Gives one index with its filter, retention, daily quota and exclusion filters.
        Needs the `logs_read_config` permission. At most 6,000 requests a minute for the
        organization; the limit can be raised on demand.

        - Rate limit: 6,000 requests a minute per organization, more on demand.

        Args:
            name: Name of the index.

        Returns:
            The index.

        Raises:
            NotFoundError: No index has this name.
            RateLimitError: The rate limit of the endpoint is used up for the
                current period. Wait for the number of seconds in
                `X-RateLimit-Reset`, then send the request again.

        Example:
            await dd.logs_indexes.get_logs_index(name='payments')
        """
        return await self._call(
            GET_LOGS_INDEX,
            {
                "name": name,
            },
        )

    async def update_logs_index(
        self, name: str, *, body: LogsIndexUpdateRequest | Mapping[str, Any] | bytes
    ) -> LogsIndex:
        """Update an index.

        Replaces the settings of an index by those in the body. Send all that is to
        stay: absent exclusion filters are removed. Only the daily quota stays as it is
        when absent. The name cannot be changed. Needs the `logs_modify_indexes`
        permission. At most 6,000 requests a minute for the organization; the limit can
        be raised on demand.

        - Rate limit: 6,000 requests a minute per organization, more on demand.

        Args:
            name: Name of the index to change.
            body: The new settings of the index.

        Returns:
            The index as it stands now.

        Raises:
            BadRequestError: A required field is missing, or a value is not
                valid.
            RateLimitError: The rate limit of the endpoint is used up for the
                current period.

        Example:
            await dd.logs_indexes.update_logs_index(
                name='payments',
                body={'filter': {'query': 'service:payments'},
                 'num_retention_days': 30,
                 'daily_limit': 500000000,
                 'exclusion_filters': [{'name': 'nine of ten successes',
                                        'is_enabled': True,
                                        'filter': {'query': '@http.status_code:[200 '
                                                            'TO 299]',
                                                   'sample_attribute': '@usr.id',
                                                   'sample_rate': 0.9}}]},
            )
        """
        return await self._call(
            UPDATE_LOGS_INDEX,
            {
                "name": name,
            },
            body=body,
        )

    async def delete_logs_index(self, name: str) -> None:
        """Delete an index.

        Deletes an index for good. Its name cannot be given to a new index later. Needs
        the `logs_modify_indexes` permission. At most 6,000 requests a minute for the
        organization; the limit can be raised on demand.

        - Rate limit: 6,000 requests a minute per organization, more on demand.

        Args:
            name: Name of the index to delete.

        Raises:
            NotFoundError: No index has this name.
            RateLimitError: The rate limit of the endpoint is used up for the
                current period. Wait for the number of seconds in
                `X-RateLimit-Reset`, then send the request again.

        Example:
            await dd.logs_indexes.delete_logs_index(name='payments')
        """
        return await self._call(
            DELETE_LOGS_INDEX,
            {
                "name": name,
            },
        )

    @cached_property
    def with_raw_response(self) -> AsyncLogsIndexesResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncLogsIndexesResourceWithRawResponse(self)


class AsyncLogsIndexesResourceWithRawResponse(RawResource):
    """The operations of `AsyncLogsIndexesResource`, returning whole responses."""

    get_logs_index_order = async_raw_method(
        AsyncLogsIndexesResource.get_logs_index_order
    )

    update_logs_index_order = async_raw_method(
        AsyncLogsIndexesResource.update_logs_index_order
    )

    list_log_indexes = async_raw_method(AsyncLogsIndexesResource.list_log_indexes)

    create_logs_index = async_raw_method(AsyncLogsIndexesResource.create_logs_index)

    get_logs_index = async_raw_method(AsyncLogsIndexesResource.get_logs_index)

    update_logs_index = async_raw_method(AsyncLogsIndexesResource.update_logs_index)

    delete_logs_index = async_raw_method(AsyncLogsIndexesResource.delete_logs_index)
