"""Operations of the family Monitors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property
from .._runtime.operation import (
    Body,
    Content,
    Operation,
    Pagination,
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
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._runtime.paging import AsyncPages, Pages
    from ..models.monitors import (
        CheckCanDeleteMonitorResponse,
        DeletedMonitor,
        Monitor,
        MonitorGroupSearchResponse,
        MonitorGroupSearchResult,
        MonitorSearchResponse,
        MonitorSearchResult,
        MonitorUpdateRequest,
    )

LIST_MONITORS: Operation[list[Monitor]] = Operation(
    id="ListMonitors",
    method="GET",
    path="/api/v1/monitor",
    parameters=(
        Parameter("group_states", "group_states", "query", type="str"),
        Parameter("name", "name", "query", type="str"),
        Parameter("tags", "tags", "query", type="str"),
        Parameter("monitor_tags", "monitor_tags", "query", type="str"),
        Parameter("with_downtimes", "with_downtimes", "query", type="bool"),
        Parameter("id_offset", "id_offset", "query", type="int"),
        Parameter("page", "page", "query", type="int"),
        Parameter("page_size", "page_size", "query", type="int"),
    ),
    responses={
        "200": Content("application/json", "list[monitors.Monitor]"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    pagination=Pagination(
        limit="page_size",
        page="page",
        default_limit=100,
    ),
)
CREATE_MONITOR: Operation[Monitor] = Operation(
    id="CreateMonitor",
    method="POST",
    path="/api/v1/monitor",
    body=Body(
        {
            "application/json": "monitors.Monitor",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "monitors.Monitor"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
CHECK_CAN_DELETE_MONITOR: Operation[CheckCanDeleteMonitorResponse] = Operation(
    id="CheckCanDeleteMonitor",
    method="GET",
    path="/api/v1/monitor/can_delete",
    parameters=(
        Parameter("monitor_ids", "monitor_ids", "query", required=True, explode=False),
    ),
    responses={
        "200": Content("application/json", "monitors.CheckCanDeleteMonitorResponse"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
SEARCH_MONITOR_GROUPS: Operation[MonitorGroupSearchResponse] = Operation(
    id="SearchMonitorGroups",
    method="GET",
    path="/api/v1/monitor/groups/search",
    parameters=(
        Parameter("query", "query", "query", type="str"),
        Parameter("page", "page", "query", type="int"),
        Parameter("per_page", "per_page", "query", type="int"),
        Parameter("sort", "sort", "query", type="str"),
    ),
    responses={
        "200": Content("application/json", "monitors.MonitorGroupSearchResponse"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    pagination=Pagination(
        limit="per_page",
        page="page",
        items="groups",
        default_limit=30,
    ),
)
SEARCH_MONITORS: Operation[MonitorSearchResponse] = Operation(
    id="SearchMonitors",
    method="GET",
    path="/api/v1/monitor/search",
    parameters=(
        Parameter("query", "query", "query", type="str"),
        Parameter("page", "page", "query", type="int"),
        Parameter("per_page", "per_page", "query", type="int"),
        Parameter("sort", "sort", "query", type="str"),
    ),
    responses={
        "200": Content("application/json", "monitors.MonitorSearchResponse"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    pagination=Pagination(
        limit="per_page",
        page="page",
        items="monitors",
        default_limit=30,
    ),
)
VALIDATE_MONITOR: Operation[dict[str, Any]] = Operation(
    id="ValidateMonitor",
    method="POST",
    path="/api/v1/monitor/validate",
    body=Body(
        {
            "application/json": "monitors.Monitor",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "dict[str, Any]"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
GET_MONITOR: Operation[Monitor] = Operation(
    id="GetMonitor",
    method="GET",
    path="/api/v1/monitor/{monitor_id}",
    parameters=(
        Parameter("monitor_id", "monitor_id", "path", required=True, type="int"),
        Parameter("group_states", "group_states", "query", type="str"),
        Parameter("with_downtimes", "with_downtimes", "query", type="bool"),
        Parameter("with_assets", "with_assets", "query", type="bool"),
    ),
    responses={
        "200": Content("application/json", "monitors.Monitor"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
UPDATE_MONITOR: Operation[Monitor] = Operation(
    id="UpdateMonitor",
    method="PUT",
    path="/api/v1/monitor/{monitor_id}",
    parameters=(
        Parameter("monitor_id", "monitor_id", "path", required=True, type="int"),
    ),
    body=Body(
        {
            "application/json": "monitors.MonitorUpdateRequest",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "monitors.Monitor"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
DELETE_MONITOR: Operation[DeletedMonitor] = Operation(
    id="DeleteMonitor",
    method="DELETE",
    path="/api/v1/monitor/{monitor_id}",
    parameters=(
        Parameter("monitor_id", "monitor_id", "path", required=True, type="int"),
        Parameter("force", "force", "query", type="str"),
    ),
    responses={
        "200": Content("application/json", "monitors.DeletedMonitor"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
VALIDATE_EXISTING_MONITOR: Operation[dict[str, Any]] = Operation(
    id="ValidateExistingMonitor",
    method="POST",
    path="/api/v1/monitor/{monitor_id}/validate",
    parameters=(
        Parameter("monitor_id", "monitor_id", "path", required=True, type="int"),
    ),
    body=Body(
        {
            "application/json": "monitors.Monitor",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "dict[str, Any]"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)


class MonitorsResource(SyncResource):
    """Creates, finds, changes and deletes monitors. A monitor evaluates a query again and
    again, compares the result with thresholds and notifies the handles named in its
    message when a group changes state: `OK`, `Warn`, `Alert` or `No Data`. A query with
    `by` makes a multi alert, which keeps a state for each group; one without makes a
    simple alert.

    The type of a monitor says which data its query reads, and each type has a query
    language of its own; the examples of the create operation show one of each kind.
    Check a definition with the validate operation before creating it. To silence
    monitors for a time, use downtimes.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    def list_monitors(
        self,
        *,
        group_states: str | None = None,
        name: str | None = None,
        tags: str | None = None,
        monitor_tags: str | None = None,
        with_downtimes: bool | str | None = None,
        id_offset: int | str | None = None,
        page: int | str | None = None,
        page_size: int | str | None = None,
    ) -> list[Monitor]:
        """List monitors.

        Gives the monitors of the organization with their full definition, optionally
        filtered by name and tags. Without `page` or `id_offset` everything comes at
        once. To read a large number, page by `id_offset`. For free-text search and
        counts, use the search operation. Needs the `monitors_read` permission.

        Args:
            group_states: Comma-separated states (`alert`, `warn`, `no data`, or
                `all`). Each monitor then carries, in `state`, its groups in these
                states. When absent, `state` is left out.
            name: Text that the name must contain. When absent, names do not
                matter.
            tags: Comma-separated tags of the scope of the query, such as
                `host:web-01.example.com`; only monitors scoped by all of them are
                returned. When absent, scopes do not matter.
            monitor_tags: Comma-separated tags of the monitor itself; only
                monitors with all of them are returned. When absent, tags do not
                matter.
            with_downtimes: Whether each monitor carries the downtimes that
                silence it now, in `matching_downtimes`.
            id_offset: ID of the last monitor of the page before, 0 for the
                first page. Ask again with the last ID of each response until a
                response is empty.
            page: Zero-based page number. When absent, all monitors are
                returned.
            page_size: Number of monitors in a page, at most 1000; only together
                with `page`. When absent, 100. Default: `100`.

        Returns:
            The monitors. An empty list when none matches or the last page has
                been passed.

        Raises:
            BadRequestError: A filter or paging parameter is not valid.

        Example:
            dd.monitors.list_monitors()
        """
        return self._call(
            LIST_MONITORS,
            {
                "group_states": group_states,
                "name": name,
                "tags": tags,
                "monitor_tags": monitor_tags,
                "with_downtimes": with_downtimes,
                "id_offset": id_offset,
                "page": page,
                "page_size": page_size,
            },
        )

    def list_monitors_pages(
        self,
        *,
        group_states: str | None = None,
        name: str | None = None,
        tags: str | None = None,
        monitor_tags: str | None = None,
        with_downtimes: bool | str | None = None,
        id_offset: int | str | None = None,
        page: int | str | None = None,
        page_size: int | str | None = None,
    ) -> Pages[Monitor, list[Monitor]]:
        """The items of all pages of `list_monitors`, fetched as they are needed.

        The arguments are those of `list_monitors`; paging begins where they say.
        Iterate for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            LIST_MONITORS,
            {
                "group_states": group_states,
                "name": name,
                "tags": tags,
                "monitor_tags": monitor_tags,
                "with_downtimes": with_downtimes,
                "id_offset": id_offset,
                "page": page,
                "page_size": page_size,
            },
        )

    def create_monitor(self, *, body: Monitor | Mapping[str, Any] | bytes) -> Monitor:
        """Create a monitor.

        Creates a monitor, which evaluates unless it is a draft. `type` and `query` are
        required and have to fit each other; the comparison at the end of the query must
        use the same number as the critical threshold. The service may store a closely
        related type, such as `query alert` for `metric alert`, and fills in options
        that were left out. A monitor of the type `log alert` needs an application key
        without scopes, of a user with the `logs_read_data` permission. Needs the
        `monitors_write` permission.

        Args:
            body: The monitor. Properties that the service sets (`id`,
                `created`, `overall_state` and others) are ignored.

        Returns:
            The created monitor with its ID and the options filled in.

        Raises:
            BadRequestError: The query does not parse or does not fit `type`, or
                an option is not valid.

        Example:
            dd.monitors.create_monitor(
                body={'type': 'metric alert',
                 'name': 'High CPU on production hosts',
                 'query': 'avg(last_5m):avg:system.cpu.user{env:prod} by '
                          '{host} > 90',
                 'message': 'CPU above {{threshold}} percent on '
                            '{{host.name}}. @ada.park@example.com',
                 'tags': ['team:platform', 'env:prod'],
                 'priority': 2,
                 'options': {'thresholds': {...},
                             'evaluation_delay': 60,
                             'new_group_delay': 300,
                             'notify_no_data': True,
                             'no_data_timeframe': 20,
                             'renotify_interval': 60,
                             'renotify_statuses': [...],
                             'include_tags': True}},
            )
        """
        return self._call(CREATE_MONITOR, {}, body=body)

    def check_can_delete_monitor(
        self, *, monitor_ids: Sequence[int] | str
    ) -> CheckCanDeleteMonitorResponse:
        """Check whether monitors can be deleted.

        Tells for each monitor whether anything refers to it, an SLO or a composite
        monitor, without deleting anything. Ask before deleting several. Status 200
        means that all of them are free, 409 that at least one is not; the body has the
        same form in both cases. Needs the `monitors_read` permission.

        Args:
            monitor_ids: Comma-separated IDs of the monitors to check.

        Returns:
            All of the monitors can be deleted.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            ConflictError: At least one of the monitors is referred to; `errors`
                says by what.

        Example:
            dd.monitors.check_can_delete_monitor(
                monitor_ids=[34822915, 34822916],
            )
        """
        return self._call(
            CHECK_CAN_DELETE_MONITOR,
            {
                "monitor_ids": monitor_ids,
            },
        )

    def search_monitor_groups(
        self,
        *,
        query: str | None = None,
        page: int | str | None = None,
        per_page: int | str | None = None,
        sort: str | None = None,
    ) -> MonitorGroupSearchResponse:
        """Search monitor groups.

        Finds the groups of monitors by a query in the language of the app's list of
        triggered monitors. A multi alert has a group for each combination of tags that
        it grouped by; a simple alert has the one group `total`. Use it to see what is
        alerting now. Needs the `monitors_read` permission.

        Args:
            query: Search query: free text looks at names, and fields such as
                `status:Alert`, `group_status:Alert`,
                `group:"host:web-01.example.com"` narrow down. When absent, all
                groups match.
            page: Zero-based page number. Default: `0`.
            per_page: Number of groups in a page. Default: `30`.
            sort: Field and direction, separated by a comma, such as `name,asc`.
                Fields: `name`, `status`, `tags`. When absent, the order is not
                defined.

        Returns:
            One page of matches with the counts of all.

        Raises:
            BadRequestError: The query does not parse, or names a status or
                field that does not exist.

        Example:
            dd.monitors.search_monitor_groups()
        """
        return self._call(
            SEARCH_MONITOR_GROUPS,
            {
                "query": query,
                "page": page,
                "per_page": per_page,
                "sort": sort,
            },
        )

    def search_monitor_groups_pages(
        self,
        *,
        query: str | None = None,
        page: int | str | None = None,
        per_page: int | str | None = None,
        sort: str | None = None,
    ) -> Pages[MonitorGroupSearchResult, MonitorGroupSearchResponse]:
        """The items of all pages of `search_monitor_groups`, fetched as they are needed.

        The arguments are those of `search_monitor_groups`; paging begins where they
        say. Iterate for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            SEARCH_MONITOR_GROUPS,
            {
                "query": query,
                "page": page,
                "per_page": per_page,
                "sort": sort,
            },
        )

    def search_monitors(
        self,
        *,
        query: str | None = None,
        page: int | str | None = None,
        per_page: int | str | None = None,
        sort: str | None = None,
    ) -> MonitorSearchResponse:
        """Search monitors.

        Finds monitors by a query in the language of the app's monitor list, and counts
        the matches by status, type, tag and mute state. Gives a summary of each
        monitor, not its whole definition; drafts and options are to be had from the get
        operation. Needs the `monitors_read` permission.

        Args:
            query: Search query: free text looks at names, and fields such as
                `status:Alert`, `type:metric`, `tag:"team:checkout"`, `muted:true`,
                `priority:1` narrow down. When absent, all monitors match.
            page: Zero-based page number. Default: `0`.
            per_page: Number of monitors in a page. Default: `30`.
            sort: Field and direction, separated by a comma, such as `name,asc`.
                Fields: `name`, `status`, `tags`. When absent, the order is not
                defined.

        Returns:
            One page of matches with the counts of all.

        Raises:
            BadRequestError: The query does not parse, or names a status or
                field that does not exist.

        Example:
            dd.monitors.search_monitors()
        """
        return self._call(
            SEARCH_MONITORS,
            {
                "query": query,
                "page": page,
                "per_page": per_page,
                "sort": sort,
            },
        )

    def search_monitors_pages(
        self,
        *,
        query: str | None = None,
        page: int | str | None = None,
        per_page: int | str | None = None,
        sort: str | None = None,
    ) -> Pages[MonitorSearchResult, MonitorSearchResponse]:
        """The items of all pages of `search_monitors`, fetched as they are needed.

        The arguments are those of `search_monitors`; paging begins where they say.
        Iterate for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            SEARCH_MONITORS,
            {
                "query": query,
                "page": page,
                "per_page": per_page,
                "sort": sort,
            },
        )

    def validate_monitor(
        self, *, body: Monitor | Mapping[str, Any] | bytes
    ) -> dict[str, Any]:
        """Validate a monitor.

        Checks the definition of a monitor as creation would, without storing it. Use it
        to check definitions kept in files before they are applied. Needs the
        `monitors_read` permission.

        Args:
            body: The monitor, as it would be sent to the create operation.

        Returns:
            The definition is valid. The object is always empty.

        Raises:
            BadRequestError: The definition is not valid; `errors` says what
                creation would say.

        Example:
            dd.monitors.validate_monitor(
                body={'type': 'log alert',
                 'name': 'Errors in checkout',
                 'query': 'logs("service:checkout '
                          'status:error").index("main").rollup("count").by("source,status").last("5m") '
                          '> 2',
                 'message': '@slack-checkout-alerts',
                 'options': {'thresholds': {'critical': 2, 'warning': 1},
                             'notify_by': ['status'],
                             'group_retention_duration': '2d',
                             'on_missing_data': 'show_and_notify_no_data'}},
            )
        """
        return self._call(VALIDATE_MONITOR, {}, body=body)

    def get_monitor(
        self,
        monitor_id: int | str,
        *,
        group_states: str | None = None,
        with_downtimes: bool | str | None = None,
        with_assets: bool | str | None = None,
    ) -> Monitor:
        """Get a monitor.

        Gives one monitor with its definition and overall state. Groups, downtimes and
        assets come along only when asked for. Needs the `monitors_read` permission.

        Args:
            monitor_id: ID of the monitor, the number in its address in the app.
            group_states: Comma-separated states (`alert`, `warn`, `no data`, or
                `all`). The monitor then carries, in `state`, its groups in these
                states. When absent, `state` is left out.
            with_downtimes: Whether the monitor carries the downtimes that
                silence it now, in `matching_downtimes`. When absent, `false`.
            with_assets: Whether the monitor carries its runbooks and other
                assets, in `assets`. When absent, `false`.

        Returns:
            The monitor.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            NotFoundError: No monitor has this ID.

        Example:
            dd.monitors.get_monitor(monitor_id=158348339)
        """
        return self._call(
            GET_MONITOR,
            {
                "monitor_id": monitor_id,
                "group_states": group_states,
                "with_downtimes": with_downtimes,
                "with_assets": with_assets,
            },
        )

    def update_monitor(
        self,
        monitor_id: int | str,
        *,
        body: MonitorUpdateRequest | Mapping[str, Any] | bytes,
    ) -> Monitor:
        """Update a monitor.

        Changes a monitor; properties that are left out keep their value. A monitor of
        the type `log alert` needs an application key without scopes, of a user with the
        `logs_read_data` permission. Needs the `monitors_write` permission, and one of
        the roles if the monitor is restricted to roles.

        Args:
            monitor_id: ID of the monitor, the number in its address in the app.
            body: The properties to change.

        Returns:
            The monitor after the change.

        Raises:
            BadRequestError: The query does not parse, does not fit `type`, or
                contradicts the thresholds; or an option is not valid.
            AuthenticationError: The caller's credentials do not allow the
                change.
            NotFoundError: No monitor has this ID.

        Example:
            dd.monitors.update_monitor(
                monitor_id=158348339,
                body={'name': 'Errors in checkout (all versions)',
                 'message': '@slack-checkout-alerts @sam.ortiz@example.com'},
            )
        """
        return self._call(
            UPDATE_MONITOR,
            {
                "monitor_id": monitor_id,
            },
            body=body,
        )

    def delete_monitor(
        self, monitor_id: int | str, *, force: str | None = None
    ) -> DeletedMonitor:
        """Delete a monitor.

        Deletes a monitor. One that an SLO or a composite monitor refers to is refused
        unless `force` is given. Needs the `monitors_write` permission.

        Args:
            monitor_id: ID of the monitor, the number in its address in the app.
            force: `true` deletes the monitor even if something refers to it.
                When absent, such a monitor is refused.

        Returns:
            The monitor is deleted.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            AuthenticationError: The caller's credentials do not allow the
                deletion.
            NotFoundError: No monitor has this ID.

        Example:
            dd.monitors.delete_monitor(monitor_id=158348339)
        """
        return self._call(
            DELETE_MONITOR,
            {
                "monitor_id": monitor_id,
                "force": force,
            },
        )

    def validate_existing_monitor(
        self, monitor_id: int | str, *, body: Monitor | Mapping[str, Any] | bytes
    ) -> dict[str, Any]:
        """Validate a change to a monitor.

        Checks a new definition for a monitor that exists, as an update would, without
        storing it. Needs the `monitors_read` permission.

        Args:
            monitor_id: ID of the monitor that would be changed.
            body: The complete monitor as it would be after the change.

        Returns:
            The change is valid. The object is always empty.

        Raises:
            BadRequestError: The change is not valid; `errors` says what an
                update would say.

        Example:
            dd.monitors.validate_existing_monitor(
                monitor_id=158348339,
                body={'type': 'log alert',
                 'name': 'Errors in checkout',
                 'query': 'logs("service:checkout '
                          'status:error").index("main").rollup("count").by("version").last("15m") '
                          '> 200',
                 'message': '@slack-checkout-alerts',
                 'options': {'thresholds': {'critical': 200,
                                            'warning': 100},
                             'enable_logs_sample': True}},
            )
        """
        return self._call(
            VALIDATE_EXISTING_MONITOR,
            {
                "monitor_id": monitor_id,
            },
            body=body,
        )

    @cached_property
    def with_raw_response(self) -> MonitorsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return MonitorsResourceWithRawResponse(self)


class MonitorsResourceWithRawResponse(RawResource):
    """The operations of `MonitorsResource`, returning whole responses."""

    list_monitors = raw_method(MonitorsResource.list_monitors)

    create_monitor = raw_method(MonitorsResource.create_monitor)

    check_can_delete_monitor = raw_method(MonitorsResource.check_can_delete_monitor)

    search_monitor_groups = raw_method(MonitorsResource.search_monitor_groups)

    search_monitors = raw_method(MonitorsResource.search_monitors)

    validate_monitor = raw_method(MonitorsResource.validate_monitor)

    get_monitor = raw_method(MonitorsResource.get_monitor)

    update_monitor = raw_method(MonitorsResource.update_monitor)

    delete_monitor = raw_method(MonitorsResource.delete_monitor)

    validate_existing_monitor = raw_method(MonitorsResource.validate_existing_monitor)


class AsyncMonitorsResource(AsyncResource):
    """Creates, finds, changes and deletes monitors. A monitor evaluates a query again and
    again, compares the result with thresholds and notifies the handles named in its
    message when a group changes state: `OK`, `Warn`, `Alert` or `No Data`. A query with
    `by` makes a multi alert, which keeps a state for each group; one without makes a
    simple alert.

    The type of a monitor says which data its query reads, and each type has a query
    language of its own; the examples of the create operation show one of each kind.
    Check a definition with the validate operation before creating it. To silence
    monitors for a time, use downtimes.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    async def list_monitors(
        self,
        *,
        group_states: str | None = None,
        name: str | None = None,
        tags: str | None = None,
        monitor_tags: str | None = None,
        with_downtimes: bool | str | None = None,
        id_offset: int | str | None = None,
        page: int | str | None = None,
        page_size: int | str | None = None,
    ) -> list[Monitor]:
        """List monitors.

        Gives the monitors of the organization with their full definition, optionally
        filtered by name and tags. Without `page` or `id_offset` everything comes at
        once. To read a large number, page by `id_offset`. For free-text search and
        counts, use the search operation. Needs the `monitors_read` permission.

        Args:
            group_states: Comma-separated states (`alert`, `warn`, `no data`, or
                `all`). Each monitor then carries, in `state`, its groups in these
                states. When absent, `state` is left out.
            name: Text that the name must contain. When absent, names do not
                matter.
            tags: Comma-separated tags of the scope of the query, such as
                `host:web-01.example.com`; only monitors scoped by all of them are
                returned. When absent, scopes do not matter.
            monitor_tags: Comma-separated tags of the monitor itself; only
                monitors with all of them are returned. When absent, tags do not
                matter.
            with_downtimes: Whether each monitor carries the downtimes that
                silence it now, in `matching_downtimes`.
            id_offset: ID of the last monitor of the page before, 0 for the
                first page. Ask again with the last ID of each response until a
                response is empty.
            page: Zero-based page number. When absent, all monitors are
                returned.
            page_size: Number of monitors in a page, at most 1000; only together
                with `page`. When absent, 100. Default: `100`.

        Returns:
            The monitors. An empty list when none matches or the last page has
                been passed.

        Raises:
            BadRequestError: A filter or paging parameter is not valid.

        Example:
            await dd.monitors.list_monitors()
        """
        return await self._call(
            LIST_MONITORS,
            {
                "group_states": group_states,
                "name": name,
                "tags": tags,
                "monitor_tags": monitor_tags,
                "with_downtimes": with_downtimes,
                "id_offset": id_offset,
                "page": page,
                "page_size": page_size,
            },
        )

    def list_monitors_pages(
        self,
        *,
        group_states: str | None = None,
        name: str | None = None,
        tags: str | None = None,
        monitor_tags: str | None = None,
        with_downtimes: bool | str | None = None,
        id_offset: int | str | None = None,
        page: int | str | None = None,
        page_size: int | str | None = None,
    ) -> AsyncPages[Monitor, list[Monitor]]:
        """The items of all pages of `list_monitors`, fetched as they are needed.

        The arguments are those of `list_monitors`; paging begins where they say.
        Iterate with `async for` for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            LIST_MONITORS,
            {
                "group_states": group_states,
                "name": name,
                "tags": tags,
                "monitor_tags": monitor_tags,
                "with_downtimes": with_downtimes,
                "id_offset": id_offset,
                "page": page,
                "page_size": page_size,
            },
        )

    async def create_monitor(
        self, *, body: Monitor | Mapping[str, Any] | bytes
    ) -> Monitor:
        """Create a monitor.

        Creates a monitor, which evaluates unless it is a draft. `type` and `query` are
        required and have to fit each other; the comparison at the end of the query must
        use the same number as the critical threshold. The service may store a closely
        related type, such as `query alert` for `metric alert`, and fills in options
        that were left out. A monitor of the type `log alert` needs an application key
        without scopes, of a user with the `logs_read_data` permission. Needs the
        `monitors_write` permission.

        Args:
            body: The monitor. Properties that the service sets (`id`,
                `created`, `overall_state` and others) are ignored.

        Returns:
            The created monitor with its ID and the options filled in.

        Raises:
            BadRequestError: The query does not parse or does not fit `type`, or
                an option is not valid.

        Example:
            await dd.monitors.create_monitor(
                body={'type': 'metric alert',
                 'name': 'High CPU on production hosts',
                 'query': 'avg(last_5m):avg:system.cpu.user{env:prod} by '
                          '{host} > 90',
                 'message': 'CPU above {{threshold}} percent on '
                            '{{host.name}}. @ada.park@example.com',
                 'tags': ['team:platform', 'env:prod'],
                 'priority': 2,
                 'options': {'thresholds': {...},
                             'evaluation_delay': 60,
                             'new_group_delay': 300,
                             'notify_no_data': True,
                             'no_data_timeframe': 20,
                             'renotify_interval': 60,
                             'renotify_statuses': [...],
                             'include_tags': True}},
            )
        """
        return await self._call(CREATE_MONITOR, {}, body=body)

    async def check_can_delete_monitor(
        self, *, monitor_ids: Sequence[int] | str
    ) -> CheckCanDeleteMonitorResponse:
        """Check whether monitors can be deleted.

        Tells for each monitor whether anything refers to it, an SLO or a composite
        monitor, without deleting anything. Ask before deleting several. Status 200
        means that all of them are free, 409 that at least one is not; the body has the
        same form in both cases. Needs the `monitors_read` permission.

        Args:
            monitor_ids: Comma-separated IDs of the monitors to check.

        Returns:
            All of the monitors can be deleted.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            ConflictError: At least one of the monitors is referred to; `errors`
                says by what.

        Example:
            await dd.monitors.check_can_delete_monitor(
                monitor_ids=[34822915, 34822916],
            )
        """
        return await self._call(
            CHECK_CAN_DELETE_MONITOR,
            {
                "monitor_ids": monitor_ids,
            },
        )

    async def search_monitor_groups(
        self,
        *,
        query: str | None = None,
        page: int | str | None = None,
        per_page: int | str | None = None,
        sort: str | None = None,
    ) -> MonitorGroupSearchResponse:
        """Search monitor groups.

        Finds the groups of monitors by a query in the language of the app's list of
        triggered monitors. A multi alert has a group for each combination of tags that
        it grouped by; a simple alert has the one group `total`. Use it to see what is
        alerting now. Needs the `monitors_read` permission.

        Args:
            query: Search query: free text looks at names, and fields such as
                `status:Alert`, `group_status:Alert`,
                `group:"host:web-01.example.com"` narrow down. When absent, all
                groups match.
            page: Zero-based page number. Default: `0`.
            per_page: Number of groups in a page. Default: `30`.
            sort: Field and direction, separated by a comma, such as `name,asc`.
                Fields: `name`, `status`, `tags`. When absent, the order is not
                defined.

        Returns:
            One page of matches with the counts of all.

        Raises:
            BadRequestError: The query does not parse, or names a status or
                field that does not exist.

        Example:
            await dd.monitors.search_monitor_groups()
        """
        return await self._call(
            SEARCH_MONITOR_GROUPS,
            {
                "query": query,
                "page": page,
                "per_page": per_page,
                "sort": sort,
            },
        )

    def search_monitor_groups_pages(
        self,
        *,
        query: str | None = None,
        page: int | str | None = None,
        per_page: int | str | None = None,
        sort: str | None = None,
    ) -> AsyncPages[MonitorGroupSearchResult, MonitorGroupSearchResponse]:
        """The items of all pages of `search_monitor_groups`, fetched as they are needed.

        The arguments are those of `search_monitor_groups`; paging begins where they
        say. Iterate with `async for` for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            SEARCH_MONITOR_GROUPS,
            {
                "query": query,
                "page": page,
                "per_page": per_page,
                "sort": sort,
            },
        )

    async def search_monitors(
        self,
        *,
        query: str | None = None,
        page: int | str | None = None,
        per_page: int | str | None = None,
        sort: str | None = None,
    ) -> MonitorSearchResponse:
        """Search monitors.

        Finds monitors by a query in the language of the app's monitor list, and counts
        the matches by status, type, tag and mute state. Gives a summary of each
        monitor, not its whole definition; drafts and options are to be had from the get
        operation. Needs the `monitors_read` permission.

        Args:
            query: Search query: free text looks at names, and fields such as
                `status:Alert`, `type:metric`, `tag:"team:checkout"`, `muted:true`,
                `priority:1` narrow down. When absent, all monitors match.
            page: Zero-based page number. Default: `0`.
            per_page: Number of monitors in a page. Default: `30`.
            sort: Field and direction, separated by a comma, such as `name,asc`.
                Fields: `name`, `status`, `tags`. When absent, the order is not
                defined.

        Returns:
            One page of matches with the counts of all.

        Raises:
            BadRequestError: The query does not parse, or names a status or
                field that does not exist.

        Example:
            await dd.monitors.search_monitors()
        """
        return await self._call(
            SEARCH_MONITORS,
            {
                "query": query,
                "page": page,
                "per_page": per_page,
                "sort": sort,
            },
        )

    def search_monitors_pages(
        self,
        *,
        query: str | None = None,
        page: int | str | None = None,
        per_page: int | str | None = None,
        sort: str | None = None,
    ) -> AsyncPages[MonitorSearchResult, MonitorSearchResponse]:
        """The items of all pages of `search_monitors`, fetched as they are needed.

        The arguments are those of `search_monitors`; paging begins where they say.
        Iterate with `async for` for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            SEARCH_MONITORS,
            {
                "query": query,
                "page": page,
                "per_page": per_page,
                "sort": sort,
            },
        )

    async def validate_monitor(
        self, *, body: Monitor | Mapping[str, Any] | bytes
    ) -> dict[str, Any]:
        """Validate a monitor.

        Checks the definition of a monitor as creation would, without storing it. Use it
        to check definitions kept in files before they are applied. Needs the
        `monitors_read` permission.

        Args:
            body: The monitor, as it would be sent to the create operation.

        Returns:
            The definition is valid. The object is always empty.

        Raises:
            BadRequestError: The definition is not valid; `errors` says what
                creation would say.

        Example:
            await dd.monitors.validate_monitor(
                body={'type': 'log alert',
                 'name': 'Errors in checkout',
                 'query': 'logs("service:checkout '
                          'status:error").index("main").rollup("count").by("source,status").last("5m") '
                          '> 2',
                 'message': '@slack-checkout-alerts',
                 'options': {'thresholds': {'critical': 2, 'warning': 1},
                             'notify_by': ['status'],
                             'group_retention_duration': '2d',
                             'on_missing_data': 'show_and_notify_no_data'}},
            )
        """
        return await self._call(VALIDATE_MONITOR, {}, body=body)

    async def get_monitor(
        self,
        monitor_id: int | str,
        *,
        group_states: str | None = None,
        with_downtimes: bool | str | None = None,
        with_assets: bool | str | None = None,
    ) -> Monitor:
        """Get a monitor.

        Gives one monitor with its definition and overall state. Groups, downtimes and
        assets come along only when asked for. Needs the `monitors_read` permission.

        Args:
            monitor_id: ID of the monitor, the number in its address in the app.
            group_states: Comma-separated states (`alert`, `warn`, `no data`, or
                `all`). The monitor then carries, in `state`, its groups in these
                states. When absent, `state` is left out.
            with_downtimes: Whether the monitor carries the downtimes that
                silence it now, in `matching_downtimes`. When absent, `false`.
            with_assets: Whether the monitor carries its runbooks and other
                assets, in `assets`. When absent, `false`.

        Returns:
            The monitor.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            NotFoundError: No monitor has this ID.

        Example:
            await dd.monitors.get_monitor(monitor_id=158348339)
        """
        return await self._call(
            GET_MONITOR,
            {
                "monitor_id": monitor_id,
                "group_states": group_states,
                "with_downtimes": with_downtimes,
                "with_assets": with_assets,
            },
        )

    async def update_monitor(
        self,
        monitor_id: int | str,
        *,
        body: MonitorUpdateRequest | Mapping[str, Any] | bytes,
    ) -> Monitor:
        """Update a monitor.

        Changes a monitor; properties that are left out keep their value. A monitor of
        the type `log alert` needs an application key without scopes, of a user with the
        `logs_read_data` permission. Needs the `monitors_write` permission, and one of
        the roles if the monitor is restricted to roles.

        Args:
            monitor_id: ID of the monitor, the number in its address in the app.
            body: The properties to change.

        Returns:
            The monitor after the change.

        Raises:
            BadRequestError: The query does not parse, does not fit `type`, or
                contradicts the thresholds; or an option is not valid.
            AuthenticationError: The caller's credentials do not allow the
                change.
            NotFoundError: No monitor has this ID.

        Example:
            await dd.monitors.update_monitor(
                monitor_id=158348339,
                body={'name': 'Errors in checkout (all versions)',
                 'message': '@slack-checkout-alerts @sam.ortiz@example.com'},
            )
        """
        return await self._call(
            UPDATE_MONITOR,
            {
                "monitor_id": monitor_id,
            },
            body=body,
        )

    async def delete_monitor(
        self, monitor_id: int | str, *, force: str | None = None
    ) -> DeletedMonitor:
        """Delete a monitor.

        Deletes a monitor. One that an SLO or a composite monitor refers to is refused
        unless `force` is given. Needs the `monitors_write` permission.

        Args:
            monitor_id: ID of the monitor, the number in its address in the app.
            force: `true` deletes the monitor even if something refers to it.
                When absent, such a monitor is refused.

        Returns:
            The monitor is deleted.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            AuthenticationError: The caller's credentials do not allow the
                deletion.
            NotFoundError: No monitor has this ID.

        Example:
            await dd.monitors.delete_monitor(monitor_id=158348339)
        """
        return await self._call(
            DELETE_MONITOR,
            {
                "monitor_id": monitor_id,
                "force": force,
            },
        )

    async def validate_existing_monitor(
        self, monitor_id: int | str, *, body: Monitor | Mapping[str, Any] | bytes
    ) -> dict[str, Any]:
        """Validate a change to a monitor.

        Checks a new definition for a monitor that exists, as an update would, without
        storing it. Needs the `monitors_read` permission.

        Args:
            monitor_id: ID of the monitor that would be changed.
            body: The complete monitor as it would be after the change.

        Returns:
            The change is valid. The object is always empty.

        Raises:
            BadRequestError: The change is not valid; `errors` says what an
                update would say.

        Example:
            await dd.monitors.validate_existing_monitor(
                monitor_id=158348339,
                body={'type': 'log alert',
                 'name': 'Errors in checkout',
                 'query': 'logs("service:checkout '
                          'status:error").index("main").rollup("count").by("version").last("15m") '
                          '> 200',
                 'message': '@slack-checkout-alerts',
                 'options': {'thresholds': {'critical': 200,
                                            'warning': 100},
                             'enable_logs_sample': True}},
            )
        """
        return await self._call(
            VALIDATE_EXISTING_MONITOR,
            {
                "monitor_id": monitor_id,
            },
            body=body,
        )

    @cached_property
    def with_raw_response(self) -> AsyncMonitorsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncMonitorsResourceWithRawResponse(self)


class AsyncMonitorsResourceWithRawResponse(RawResource):
    """The operations of `AsyncMonitorsResource`, returning whole responses."""

    list_monitors = async_raw_method(AsyncMonitorsResource.list_monitors)

    create_monitor = async_raw_method(AsyncMonitorsResource.create_monitor)

    check_can_delete_monitor = async_raw_method(
        AsyncMonitorsResource.check_can_delete_monitor
    )

    search_monitor_groups = async_raw_method(
        AsyncMonitorsResource.search_monitor_groups
    )

    search_monitors = async_raw_method(AsyncMonitorsResource.search_monitors)

    validate_monitor = async_raw_method(AsyncMonitorsResource.validate_monitor)

    get_monitor = async_raw_method(AsyncMonitorsResource.get_monitor)

    update_monitor = async_raw_method(AsyncMonitorsResource.update_monitor)

    delete_monitor = async_raw_method(AsyncMonitorsResource.delete_monitor)

    validate_existing_monitor = async_raw_method(
        AsyncMonitorsResource.validate_existing_monitor
    )
