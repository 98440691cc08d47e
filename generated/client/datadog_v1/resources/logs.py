"""Operations of the family Logs."""

# The methods of raw resources are made from deprecated ones too; the warning is for who calls them.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property, deprecated
from .._runtime.operation import (
    Body,
    Content,
    Operation,
    Pagination,
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
    from typing import Any, Literal

    from .._runtime.paging import AsyncPages, Pages
    from ..models.logs import (
        ContentEncoding,
        HTTPLogItem,
        Log,
        LogsListRequest,
        LogsListResponse,
    )

LIST_LOGS: Operation[LogsListResponse] = Operation(
    id="ListLogs",
    method="POST",
    path="/api/v1/logs-queries/list",
    body=Body(
        {
            "application/json": "logs.LogsListRequest",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "logs.LogsListResponse"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    rate_limit="300 in 3600 s per organization",
    pagination=Pagination(
        limit="body.limit",
        cursor="body.startAt",
        items="logs",
        next_cursor="nextLogId",
    ),
)
SUBMIT_LOG: Operation[dict[str, Any]] = Operation(
    id="SubmitLog",
    method="POST",
    path="/v1/input",
    parameters=(
        Parameter("content_encoding", "Content-Encoding", "header"),
        Parameter("ddtags", "ddtags", "query", type="str"),
    ),
    body=Body(
        {
            "application/json": "logs.HTTPLog",
            "application/json;simple": "logs.HTTPLogItem",
            "application/logplex-1": None,
            "text/plain": None,
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "dict[str, Any]"),
    },
    security=(("apiKeyAuth",),),
    servers=(
        Server(
            "https://{subdomain}.{site}",
            {
                "subdomain": "http-intake.logs",
                "site": "datadoghq.com",
            },
        ),
        Server(
            "{protocol}://{name}",
            {
                "protocol": "https",
                "name": "http-intake.logs.datadoghq.com",
            },
        ),
    ),
    deprecated="submit_log is deprecated: use `POST /api/v2/logs` on the same intake.",
)


class LogsResource(SyncResource):
    """Sends logs and searches those that were indexed. A log is a message with a time, a
    host, a service, a source and tags; pipelines of the organization turn its text into
    attributes that searches can address.

    Submitting and searching use different hosts: logs are taken in by an intake host of
    their own (`http-intake.logs` followed by the site), searches go to the API. A log
    can be found only while its index keeps it.

    Errors of all methods:
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    def list_logs(
        self, *, body: LogsListRequest | Mapping[str, Any] | bytes
    ) -> LogsListResponse:
        """Search logs.

        Gives the logs of a time window that match a search query, one page at a time.
        Up to 1,000 logs come in a page; when more match, `nextLogId` names the first
        log of the next page, to be sent as `startAt` with everything else unchanged.
        Only indexed logs are searched, those that restriction queries let the caller
        see. Needs the `logs_read_data` permission. At most 300 requests an hour for the
        organization; the limit can be raised on demand.

        - Rate limit: 300 requests an hour per organization, more on demand.

        Args:
            body: The window, the search query and the order.

        Returns:
            One page of logs.

        Raises:
            BadRequestError: The query does not parse, or the window is missing
                or not valid.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.

        Example:
            dd.logs.list_logs(
                body={'query': 'service:checkout status:error',
                 'index': 'main',
                 'limit': 50,
                 'sort': 'desc',
                 'time': {'from': '2024-07-26T09:00:00Z',
                          'to': '2024-07-26T10:00:00Z'}},
            )
        """
        return self._call(LIST_LOGS, {}, body=body)

    def list_logs_pages(
        self, *, body: LogsListRequest | Mapping[str, Any] | bytes
    ) -> Pages[Log, LogsListResponse]:
        """The items of all pages of `list_logs`, fetched as they are needed.

        The arguments are those of `list_logs`; paging begins where they say. Iterate
        for items, or over `.pages()` for whole pages.
        """
        return self._pages(LIST_LOGS, {}, body=body)

    @deprecated("submit_log is deprecated: use `POST /api/v2/logs` on the same intake.")
    def submit_log(
        self,
        *,
        body: (
            Sequence[HTTPLogItem | Mapping[str, Any]]
            | HTTPLogItem
            | Mapping[str, Any]
            | str
            | bytes
        ),
        content_encoding: ContentEncoding | str | None = None,
        ddtags: str | None = None,
        content_type: (
            Literal[
                "application/json",
                "application/json;simple",
                "application/logplex-1",
                "text/plain",
            ]
            | None
        ) = None,
    ) -> dict[str, Any]:
        """Send logs.

        Deprecated; the description says what to use instead.

        Takes logs and queues them for the pipelines. Deprecated: use `POST
        /api/v2/logs` on the same intake. A payload may have up to 5 MB uncompressed and
        1,000 logs; a larger one is refused with status 413. A log of more than 1 MB is
        cut to that size, and the response is a 2xx all the same. Times up to 18 hours
        in the past are accepted. Needs only an API key, and the request goes to the log
        intake host of the site.

        Args:
            content_encoding: How the body is compressed. Leave the header out
                when the body is not compressed. `gzip`: The body is compressed with
                gzip; `deflate`: The body is compressed with zlib.
            ddtags: Comma-separated tags (`key:value`) for all logs of the
                request, added to those of each log. The way to tag logs sent as
                plain text. When absent, no tags are added.
            body: The logs, in the form that the content type says: a list of
                logs or one of them as JSON, or one log a line as text.
            content_type: Media type of the body: `application/json`,
                `application/json;simple`, `application/logplex-1`, `text/plain`.
                The first when absent.

        Returns:
            The logs are queued. The object is always empty.

        Raises:
            BadRequestError: The body cannot be read in the given content type.

        Example:
            dd.logs.submit_log(
                body=[{'message': '2024-07-26 09:41:14 ERROR Payment provider '
                             'timed out after 3 attempts',
                  'ddsource': 'python',
                  'ddtags': 'env:prod,version:4.2.0',
                  'hostname': 'web-01.example.com',
                  'service': 'checkout'}],
            )
        """
        return self._call(
            SUBMIT_LOG,
            {
                "content_encoding": content_encoding,
                "ddtags": ddtags,
            },
            body=body,
            content_type=content_type,
        )

    @cached_property
    def with_raw_response(self) -> LogsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return LogsResourceWithRawResponse(self)


class LogsResourceWithRawResponse(RawResource):
    """The operations of `LogsResource`, returning whole responses."""

    list_logs = raw_method(LogsResource.list_logs)

    submit_log = raw_method(LogsResource.submit_log)


class AsyncLogsResource(AsyncResource):
    """Sends logs and searches those that were indexed. A log is a message with a time, a
    host, a service, a source and tags; pipelines of the organization turn its text into
    attributes that searches can address.

    Submitting and searching use different hosts: logs are taken in by an intake host of
    their own (`http-intake.logs` followed by the site), searches go to the API. A log
    can be found only while its index keeps it.

    Errors of all methods:
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    async def list_logs(
        self, *, body: LogsListRequest | Mapping[str, Any] | bytes
    ) -> LogsListResponse:
        """Search logs.

        Gives the logs of a time window that match a search query, one page at a time.
        Up to 1,000 logs come in a page; when more match, `nextLogId` names the first
        log of the next page, to be sent as `startAt` with everything else unchanged.
        Only indexed logs are searched, those that restriction queries let the caller
        see. Needs the `logs_read_data` permission. At most 300 requests an hour for the
        organization; the limit can be raised on demand.

        - Rate limit: 300 requests an hour per organization, more on demand.

        Args:
            body: The window, the search query and the order.

        Returns:
            One page of logs.

        Raises:
            BadRequestError: The query does not parse, or the window is missing
                or not valid.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.

        Example:
            await dd.logs.list_logs(
                body={'query': 'service:checkout status:error',
                 'index': 'main',
                 'limit': 50,
                 'sort': 'desc',
                 'time': {'from': '2024-07-26T09:00:00Z',
                          'to': '2024-07-26T10:00:00Z'}},
            )
        """
        return await self._call(LIST_LOGS, {}, body=body)

    def list_logs_pages(
        self, *, body: LogsListRequest | Mapping[str, Any] | bytes
    ) -> AsyncPages[Log, LogsListResponse]:
        """The items of all pages of `list_logs`, fetched as they are needed.

        The arguments are those of `list_logs`; paging begins where they say. Iterate
        with `async for` for items, or over `.pages()` for whole pages.
        """
        return self._pages(LIST_LOGS, {}, body=body)

    @deprecated("submit_log is deprecated: use `POST /api/v2/logs` on the same intake.")
    async def submit_log(
        self,
        *,
        body: (
            Sequence[HTTPLogItem | Mapping[str, Any]]
            | HTTPLogItem
            | Mapping[str, Any]
            | str
            | bytes
        ),
        content_encoding: ContentEncoding | str | None = None,
        ddtags: str | None = None,
        content_type: (
            Literal[
                "application/json",
                "application/json;simple",
                "application/logplex-1",
                "text/plain",
            ]
            | None
        ) = None,
    ) -> dict[str, Any]:
        """Send logs.

        Deprecated; the description says what to use instead.

        Takes logs and queues them for the pipelines. Deprecated: use `POST
        /api/v2/logs` on the same intake. A payload may have up to 5 MB uncompressed and
        1,000 logs; a larger one is refused with status 413. A log of more than 1 MB is
        cut to that size, and the response is a 2xx all the same. Times up to 18 hours
        in the past are accepted. Needs only an API key, and the request goes to the log
        intake host of the site.

        Args:
            content_encoding: How the body is compressed. Leave the header out
                when the body is not compressed. `gzip`: The body is compressed with
                gzip; `deflate`: The body is compressed with zlib.
            ddtags: Comma-separated tags (`key:value`) for all logs of the
                request, added to those of each log. The way to tag logs sent as
                plain text. When absent, no tags are added.
            body: The logs, in the form that the content type says: a list of
                logs or one of them as JSON, or one log a line as text.
            content_type: Media type of the body: `application/json`,
                `application/json;simple`, `application/logplex-1`, `text/plain`.
                The first when absent.

        Returns:
            The logs are queued. The object is always empty.

        Raises:
            BadRequestError: The body cannot be read in the given content type.

        Example:
            await dd.logs.submit_log(
                body=[{'message': '2024-07-26 09:41:14 ERROR Payment provider '
                             'timed out after 3 attempts',
                  'ddsource': 'python',
                  'ddtags': 'env:prod,version:4.2.0',
                  'hostname': 'web-01.example.com',
                  'service': 'checkout'}],
            )
        """
        return await self._call(
            SUBMIT_LOG,
            {
                "content_encoding": content_encoding,
                "ddtags": ddtags,
            },
            body=body,
            content_type=content_type,
        )

    @cached_property
    def with_raw_response(self) -> AsyncLogsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncLogsResourceWithRawResponse(self)


class AsyncLogsResourceWithRawResponse(RawResource):
    """The operations of `AsyncLogsResource`, returning whole responses."""

    list_logs = async_raw_method(AsyncLogsResource.list_logs)

    submit_log = async_raw_method(AsyncLogsResource.submit_log)
