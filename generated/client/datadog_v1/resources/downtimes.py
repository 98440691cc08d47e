"""Operations of the family Downtimes."""

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

    from ..models.downtimes import (
        CancelDowntimesByScopeRequest,
        CanceledDowntimesIds,
        Downtime,
    )

LIST_DOWNTIMES: Operation[list[Downtime]] = Operation(
    id="ListDowntimes",
    method="GET",
    path="/api/v1/downtime",
    parameters=(
        Parameter("current_only", "current_only", "query", type="bool"),
        Parameter("with_creator", "with_creator", "query", type="bool"),
    ),
    responses={
        "200": Content("application/json", "list[downtimes.Downtime]"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    deprecated="list_downtimes is deprecated: use `GET /api/v2/downtime`.",
)
CREATE_DOWNTIME: Operation[Downtime] = Operation(
    id="CreateDowntime",
    method="POST",
    path="/api/v1/downtime",
    body=Body(
        {
            "application/json": "downtimes.Downtime",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "downtimes.Downtime"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    deprecated="create_downtime is deprecated: use `POST /api/v2/downtime`.",
)
CANCEL_DOWNTIMES_BY_SCOPE: Operation[CanceledDowntimesIds] = Operation(
    id="CancelDowntimesByScope",
    method="POST",
    path="/api/v1/downtime/cancel/by_scope",
    body=Body(
        {
            "application/json": "downtimes.CancelDowntimesByScopeRequest",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "downtimes.CanceledDowntimesIds"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    deprecated="cancel_downtimes_by_scope is deprecated: use `DELETE /api/v2/downtime/{downtime_id}`, one call for each downtime.",
)
GET_DOWNTIME: Operation[Downtime] = Operation(
    id="GetDowntime",
    method="GET",
    path="/api/v1/downtime/{downtime_id}",
    parameters=(
        Parameter("downtime_id", "downtime_id", "path", required=True, type="int"),
    ),
    responses={
        "200": Content("application/json", "downtimes.Downtime"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    deprecated="get_downtime is deprecated: use `GET /api/v2/downtime/{downtime_id}`.",
)
UPDATE_DOWNTIME: Operation[Downtime] = Operation(
    id="UpdateDowntime",
    method="PUT",
    path="/api/v1/downtime/{downtime_id}",
    parameters=(
        Parameter("downtime_id", "downtime_id", "path", required=True, type="int"),
    ),
    body=Body(
        {
            "application/json": "downtimes.Downtime",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "downtimes.Downtime"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    deprecated="update_downtime is deprecated: use `PATCH /api/v2/downtime/{downtime_id}`.",
)
CANCEL_DOWNTIME: Operation[None] = Operation(
    id="CancelDowntime",
    method="DELETE",
    path="/api/v1/downtime/{downtime_id}",
    parameters=(
        Parameter("downtime_id", "downtime_id", "path", required=True, type="int"),
    ),
    responses={
        "204": None,
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    deprecated="cancel_downtime is deprecated: use `DELETE /api/v2/downtime/{downtime_id}`.",
)
LIST_MONITOR_DOWNTIMES: Operation[list[Downtime]] = Operation(
    id="ListMonitorDowntimes",
    method="GET",
    path="/api/v1/monitor/{monitor_id}/downtimes",
    parameters=(
        Parameter("monitor_id", "monitor_id", "path", required=True, type="int"),
    ),
    responses={
        "200": Content("application/json", "list[downtimes.Downtime]"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    deprecated="list_monitor_downtimes is deprecated: use `GET /api/v2/monitor/{monitor_id}/downtime_matches`.",
)


class DowntimesResource(SyncResource):
    """Plans silence for monitors. While a downtime is in force, the monitors it concerns
    go on evaluating but notify nobody about groups in its scope. A downtime concerns
    one monitor, the monitors with certain tags, or all of them, and happens once or
    repeats.

    All operations here are deprecated in favor of the downtimes of API v2, whose
    downtimes have UUIDs and schedules of another form. Use those for new work.

    Errors of all methods:
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    @deprecated("list_downtimes is deprecated: use `GET /api/v2/downtime`.")
    def list_downtimes(
        self,
        *,
        current_only: bool | str | None = None,
        with_creator: bool | str | None = None,
    ) -> list[Downtime]:
        """List downtimes.

        Deprecated; the description says what to use instead.

        Gives all scheduled downtimes in one list. Deprecated: use `GET
        /api/v2/downtime`. Needs the `monitors_read` permission.

        Args:
            current_only: Whether only downtimes that are in force now are
                listed. When absent, `false`.
            with_creator: Whether each downtime carries its creator's name,
                handle and email in an additional property `creator`. When absent,
                `false`.

        Returns:
            The downtimes.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.

        Example:
            dd.downtimes.list_downtimes()
        """
        return self._call(
            LIST_DOWNTIMES,
            {
                "current_only": current_only,
                "with_creator": with_creator,
            },
        )

    @deprecated("create_downtime is deprecated: use `POST /api/v2/downtime`.")
    def create_downtime(
        self, *, body: Downtime | Mapping[str, Any] | bytes
    ) -> Downtime:
        """Create a downtime.

        Deprecated; the description says what to use instead.

        Plans a downtime, or starts one at once when `start` is left out or is now.
        `scope` says which groups fall silent; `monitor_id` or `monitor_tags` says which
        monitors. A recurrence takes either `until_date` or `until_occurrences`, not
        both. Deprecated: use `POST /api/v2/downtime`. Needs the `monitors_downtime`
        permission.

        Args:
            body: The downtime. Properties that the service sets (`id`, `active`
                and others) are ignored.

        Returns:
            The planned downtime with its ID.

        Raises:
            BadRequestError: The scope is missing or not valid, the end lies
                before the start, or two properties exclude each other.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.

        Example:
            dd.downtimes.create_downtime(
                body={'message': 'Database upgrade',
                 'scope': ['env:prod', 'service:payments'],
                 'start': 1722045600,
                 'end': 1722052800,
                 'timezone': 'Europe/Madrid'},
            )
        """
        return self._call(CREATE_DOWNTIME, {}, body=body)

    @deprecated(
        "cancel_downtimes_by_scope is deprecated: use `DELETE /api/v2/downtime/{downtime_id}`, one call for each downtime."
    )
    def cancel_downtimes_by_scope(
        self, *, body: CancelDowntimesByScopeRequest | Mapping[str, Any] | bytes
    ) -> CanceledDowntimesIds:
        """Cancel downtimes by scope.

        Deprecated; the description says what to use instead.

        Cancels every downtime with the given scope, planned or in force, and says which
        they were. Deprecated: use `DELETE /api/v2/downtime/{downtime_id}`, one call for
        each downtime. Needs the `monitors_downtime` permission.

        Args:
            body: The scope.

        Returns:
            The downtimes that were canceled.

        Raises:
            BadRequestError: The scope is missing or not valid.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No downtime has this scope.

        Example:
            dd.downtimes.cancel_downtimes_by_scope(
                body={'scope': 'env:staging'},
            )
        """
        return self._call(CANCEL_DOWNTIMES_BY_SCOPE, {}, body=body)

    @deprecated("get_downtime is deprecated: use `GET /api/v2/downtime/{downtime_id}`.")
    def get_downtime(self, downtime_id: int | str) -> Downtime:
        """Get a downtime.

        Deprecated; the description says what to use instead.

        Gives one downtime, in force or not. Deprecated: use `GET
        /api/v2/downtime/{downtime_id}`. Needs the `monitors_read` permission.

        Args:
            downtime_id: ID of the downtime, a number; the UUIDs of API v2 are
                not accepted.

        Returns:
            The downtime.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No downtime has this ID.

        Example:
            dd.downtimes.get_downtime(downtime_id=2941982639)
        """
        return self._call(
            GET_DOWNTIME,
            {
                "downtime_id": downtime_id,
            },
        )

    @deprecated(
        "update_downtime is deprecated: use `PATCH /api/v2/downtime/{downtime_id}`."
    )
    def update_downtime(
        self, downtime_id: int | str, *, body: Downtime | Mapping[str, Any] | bytes
    ) -> Downtime:
        """Update a downtime.

        Deprecated; the description says what to use instead.

        Changes when, how often or for whom a downtime silences notifications.
        Deprecated: use `PATCH /api/v2/downtime/{downtime_id}`. Needs the
        `monitors_downtime` permission.

        Args:
            downtime_id: ID of the downtime, a number; the UUIDs of API v2 are
                not accepted.
            body: The properties to change.

        Returns:
            The downtime after the change.

        Raises:
            BadRequestError: The scope is not valid, the end lies before the
                start, or two properties exclude each other.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No downtime has this ID.

        Example:
            dd.downtimes.update_downtime(
                downtime_id=2941982639,
                body={'end': 1722060000},
            )
        """
        return self._call(
            UPDATE_DOWNTIME,
            {
                "downtime_id": downtime_id,
            },
            body=body,
        )

    @deprecated(
        "cancel_downtime is deprecated: use `DELETE /api/v2/downtime/{downtime_id}`."
    )
    def cancel_downtime(self, downtime_id: int | str) -> None:
        """Cancel a downtime.

        Deprecated; the description says what to use instead.

        Ends a downtime, planned or in force. Deprecated: use `DELETE
        /api/v2/downtime/{downtime_id}`. Needs the `monitors_downtime` permission.

        Args:
            downtime_id: ID of the downtime, a number; the UUIDs of API v2 are
                not accepted.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No downtime has this ID.

        Example:
            dd.downtimes.cancel_downtime(downtime_id=2941976753)
        """
        return self._call(
            CANCEL_DOWNTIME,
            {
                "downtime_id": downtime_id,
            },
        )

    @deprecated(
        "list_monitor_downtimes is deprecated: use `GET /api/v2/monitor/{monitor_id}/downtime_matches`."
    )
    def list_monitor_downtimes(self, monitor_id: int | str) -> list[Downtime]:
        """List the downtimes of a monitor.

        Deprecated; the description says what to use instead.

        Gives the downtimes that silence a monitor now. Deprecated: use `GET
        /api/v2/monitor/{monitor_id}/downtime_matches`. Needs the `monitors_read`
        permission.

        Args:
            monitor_id: ID of the monitor, the number in its address in the app.

        Returns:
            Downtimes that are in force for the monitor; an empty list when
                there are none.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            NotFoundError: No monitor has this ID.

        Example:
            dd.downtimes.list_monitor_downtimes(monitor_id=119766008)
        """
        return self._call(
            LIST_MONITOR_DOWNTIMES,
            {
                "monitor_id": monitor_id,
            },
        )

    @cached_property
    def with_raw_response(self) -> DowntimesResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return DowntimesResourceWithRawResponse(self)


class DowntimesResourceWithRawResponse(RawResource):
    """The operations of `DowntimesResource`, returning whole responses."""

    list_downtimes = raw_method(DowntimesResource.list_downtimes)

    create_downtime = raw_method(DowntimesResource.create_downtime)

    cancel_downtimes_by_scope = raw_method(DowntimesResource.cancel_downtimes_by_scope)

    get_downtime = raw_method(DowntimesResource.get_downtime)

    update_downtime = raw_method(DowntimesResource.update_downtime)

    cancel_downtime = raw_method(DowntimesResource.cancel_downtime)

    list_monitor_downtimes = raw_method(DowntimesResource.list_monitor_downtimes)


class AsyncDowntimesResource(AsyncResource):
    """Plans silence for monitors. While a downtime is in force, the monitors it concerns
    go on evaluating but notify nobody about groups in its scope. A downtime concerns
    one monitor, the monitors with certain tags, or all of them, and happens once or
    repeats.

    All operations here are deprecated in favor of the downtimes of API v2, whose
    downtimes have UUIDs and schedules of another form. Use those for new work.

    Errors of all methods:
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    @deprecated("list_downtimes is deprecated: use `GET /api/v2/downtime`.")
    async def list_downtimes(
        self,
        *,
        current_only: bool | str | None = None,
        with_creator: bool | str | None = None,
    ) -> list[Downtime]:
        """List downtimes.

        Deprecated; the description says what to use instead.

        Gives all scheduled downtimes in one list. Deprecated: use `GET
        /api/v2/downtime`. Needs the `monitors_read` permission.

        Args:
            current_only: Whether only downtimes that are in force now are
                listed. When absent, `false`.
            with_creator: Whether each downtime carries its creator's name,
                handle and email in an additional property `creator`. When absent,
                `false`.

        Returns:
            The downtimes.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.

        Example:
            await dd.downtimes.list_downtimes()
        """
        return await self._call(
            LIST_DOWNTIMES,
            {
                "current_only": current_only,
                "with_creator": with_creator,
            },
        )

    @deprecated("create_downtime is deprecated: use `POST /api/v2/downtime`.")
    async def create_downtime(
        self, *, body: Downtime | Mapping[str, Any] | bytes
    ) -> Downtime:
        """Create a downtime.

        Deprecated; the description says what to use instead.

        Plans a downtime, or starts one at once when `start` is left out or is now.
        `scope` says which groups fall silent; `monitor_id` or `monitor_tags` says which
        monitors. A recurrence takes either `until_date` or `until_occurrences`, not
        both. Deprecated: use `POST /api/v2/downtime`. Needs the `monitors_downtime`
        permission.

        Args:
            body: The downtime. Properties that the service sets (`id`, `active`
                and others) are ignored.

        Returns:
            The planned downtime with its ID.

        Raises:
            BadRequestError: The scope is missing or not valid, the end lies
                before the start, or two properties exclude each other.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.

        Example:
            await dd.downtimes.create_downtime(
                body={'message': 'Database upgrade',
                 'scope': ['env:prod', 'service:payments'],
                 'start': 1722045600,
                 'end': 1722052800,
                 'timezone': 'Europe/Madrid'},
            )
        """
        return await self._call(CREATE_DOWNTIME, {}, body=body)

    @deprecated(
        "cancel_downtimes_by_scope is deprecated: use `DELETE /api/v2/downtime/{downtime_id}`, one call for each downtime."
    )
    async def cancel_downtimes_by_scope(
        self, *, body: CancelDowntimesByScopeRequest | Mapping[str, Any] | bytes
    ) -> CanceledDowntimesIds:
        """Cancel downtimes by scope.

        Deprecated; the description says what to use instead.

        Cancels every downtime with the given scope, planned or in force, and says which
        they were. Deprecated: use `DELETE /api/v2/downtime/{downtime_id}`, one call for
        each downtime. Needs the `monitors_downtime` permission.

        Args:
            body: The scope.

        Returns:
            The downtimes that were canceled.

        Raises:
            BadRequestError: The scope is missing or not valid.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No downtime has this scope.

        Example:
            await dd.downtimes.cancel_downtimes_by_scope(
                body={'scope': 'env:staging'},
            )
        """
        return await self._call(CANCEL_DOWNTIMES_BY_SCOPE, {}, body=body)

    @deprecated("get_downtime is deprecated: use `GET /api/v2/downtime/{downtime_id}`.")
    async def get_downtime(self, downtime_id: int | str) -> Downtime:
        """Get a downtime.

        Deprecated; the description says what to use instead.

        Gives one downtime, in force or not. Deprecated: use `GET
        /api/v2/downtime/{downtime_id}`. Needs the `monitors_read` permission.

        Args:
            downtime_id: ID of the downtime, a number; the UUIDs of API v2 are
                not accepted.

        Returns:
            The downtime.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No downtime has this ID.

        Example:
            await dd.downtimes.get_downtime(downtime_id=2941982639)
        """
        return await self._call(
            GET_DOWNTIME,
            {
                "downtime_id": downtime_id,
            },
        )

    @deprecated(
        "update_downtime is deprecated: use `PATCH /api/v2/downtime/{downtime_id}`."
    )
    async def update_downtime(
        self, downtime_id: int | str, *, body: Downtime | Mapping[str, Any] | bytes
    ) -> Downtime:
        """Update a downtime.

        Deprecated; the description says what to use instead.

        Changes when, how often or for whom a downtime silences notifications.
        Deprecated: use `PATCH /api/v2/downtime/{downtime_id}`. Needs the
        `monitors_downtime` permission.

        Args:
            downtime_id: ID of the downtime, a number; the UUIDs of API v2 are
                not accepted.
            body: The properties to change.

        Returns:
            The downtime after the change.

        Raises:
            BadRequestError: The scope is not valid, the end lies before the
                start, or two properties exclude each other.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No downtime has this ID.

        Example:
            await dd.downtimes.update_downtime(
                downtime_id=2941982639,
                body={'end': 1722060000},
            )
        """
        return await self._call(
            UPDATE_DOWNTIME,
            {
                "downtime_id": downtime_id,
            },
            body=body,
        )

    @deprecated(
        "cancel_downtime is deprecated: use `DELETE /api/v2/downtime/{downtime_id}`."
    )
    async def cancel_downtime(self, downtime_id: int | str) -> None:
        """Cancel a downtime.

        Deprecated; the description says what to use instead.

        Ends a downtime, planned or in force. Deprecated: use `DELETE
        /api/v2/downtime/{downtime_id}`. Needs the `monitors_downtime` permission.

        Args:
            downtime_id: ID of the downtime, a number; the UUIDs of API v2 are
                not accepted.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No downtime has this ID.

        Example:
            await dd.downtimes.cancel_downtime(downtime_id=2941976753)
        """
        return await self._call(
            CANCEL_DOWNTIME,
            {
                "downtime_id": downtime_id,
            },
        )

    @deprecated(
        "list_monitor_downtimes is deprecated: use `GET /api/v2/monitor/{monitor_id}/downtime_matches`."
    )
    async def list_monitor_downtimes(self, monitor_id: int | str) -> list[Downtime]:
        """List the downtimes of a monitor.

        Deprecated; the description says what to use instead.

        Gives the downtimes that silence a monitor now. Deprecated: use `GET
        /api/v2/monitor/{monitor_id}/downtime_matches`. Needs the `monitors_read`
        permission.

        Args:
            monitor_id: ID of the monitor, the number in its address in the app.

        Returns:
            Downtimes that are in force for the monitor; an empty list when
                there are none.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            NotFoundError: No monitor has this ID.

        Example:
            await dd.downtimes.list_monitor_downtimes(monitor_id=119766008)
        """
        return await self._call(
            LIST_MONITOR_DOWNTIMES,
            {
                "monitor_id": monitor_id,
            },
        )

    @cached_property
    def with_raw_response(self) -> AsyncDowntimesResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncDowntimesResourceWithRawResponse(self)


class AsyncDowntimesResourceWithRawResponse(RawResource):
    """The operations of `AsyncDowntimesResource`, returning whole responses."""

    list_downtimes = async_raw_method(AsyncDowntimesResource.list_downtimes)

    create_downtime = async_raw_method(AsyncDowntimesResource.create_downtime)

    cancel_downtimes_by_scope = async_raw_method(
        AsyncDowntimesResource.cancel_downtimes_by_scope
    )

    get_downtime = async_raw_method(AsyncDowntimesResource.get_downtime)

    update_downtime = async_raw_method(AsyncDowntimesResource.update_downtime)

    cancel_downtime = async_raw_method(AsyncDowntimesResource.cancel_downtime)

    list_monitor_downtimes = async_raw_method(
        AsyncDowntimesResource.list_monitor_downtimes
    )
