"""Operations of the family Hosts."""

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
    from collections.abc import Mapping
    from typing import Any

    from .._runtime.paging import AsyncPages, Pages
    from ..models.hosts import (
        Host,
        HostListResponse,
        HostMuteResponse,
        HostMuteSettings,
        HostTotals,
    )

MUTE_HOST: Operation[HostMuteResponse] = Operation(
    id="MuteHost",
    method="POST",
    path="/api/v1/host/{host_name}/mute",
    parameters=(
        Parameter("host_name", "host_name", "path", required=True, type="str"),
    ),
    body=Body(
        {
            "application/json": "hosts.HostMuteSettings",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "hosts.HostMuteResponse"),
    },
)
UNMUTE_HOST: Operation[HostMuteResponse] = Operation(
    id="UnmuteHost",
    method="POST",
    path="/api/v1/host/{host_name}/unmute",
    parameters=(
        Parameter("host_name", "host_name", "path", required=True, type="str"),
    ),
    responses={
        "200": Content("application/json", "hosts.HostMuteResponse"),
    },
)
LIST_HOSTS: Operation[HostListResponse] = Operation(
    id="ListHosts",
    method="GET",
    path="/api/v1/hosts",
    parameters=(
        Parameter("filter", "filter", "query", type="str"),
        Parameter("sort_field", "sort_field", "query", type="str"),
        Parameter("sort_dir", "sort_dir", "query", type="str"),
        Parameter("start", "start", "query", type="int"),
        Parameter("count", "count", "query", type="int"),
        Parameter("from_", "from", "query", type="int"),
        Parameter(
            "include_muted_hosts_data", "include_muted_hosts_data", "query", type="bool"
        ),
        Parameter(
            "include_hosts_metadata", "include_hosts_metadata", "query", type="bool"
        ),
    ),
    responses={
        "200": Content("application/json", "hosts.HostListResponse"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    pagination=Pagination(
        limit="count",
        offset="start",
        items="host_list",
    ),
)
GET_HOST_TOTALS: Operation[HostTotals] = Operation(
    id="GetHostTotals",
    method="GET",
    path="/api/v1/hosts/totals",
    parameters=(Parameter("from_", "from", "query", type="int"),),
    responses={
        "200": Content("application/json", "hosts.HostTotals"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)


class HostsResource(SyncResource):
    """Lists the hosts of the infrastructure and silences them. A host is a machine,
    virtual machine or node that the Agent or a cloud integration has reported; it stays
    in the list by default for three hours after its last report.

    Muting a host keeps the monitors that alert on it from notifying, for maintenance
    that concerns the host as a whole. It makes a downtime of the newer kind, which the
    downtime operations of API v2 show. Monitors go on evaluating, and data keeps coming
    in. For scopes wider than a host, use a downtime.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    def mute_host(
        self, host_name: str, *, body: HostMuteSettings | Mapping[str, Any] | bytes
    ) -> HostMuteResponse:
        """Mute a host.

        Stops notifications about the host until the given time or, without one, until
        it is unmuted. The mute is a downtime of the newer kind, which the downtime
        operations of API v2 show. A mute that is in force is only replaced with
        `override`. The permission it needs is not documented.

        Args:
            host_name: Name of the host as shown in the infrastructure list.
            body: How long to mute and why. An empty object mutes without an
                end.

        Returns:
            The host is muted.

        Raises:
            BadRequestError: A value is not valid, or the host is muted already
                and `override` is not `true`.

        Example:
            dd.hosts.mute_host(
                host_name='web-01.example.com',
                body={'message': 'Kernel upgrade', 'end': 1721991600},
            )
        """
        return self._call(
            MUTE_HOST,
            {
                "host_name": host_name,
            },
            body=body,
        )

    def unmute_host(self, host_name: str) -> HostMuteResponse:
        """Unmute a host.

        Ends the mute of a host, whatever its end was. No body is read. The permission
        it needs is not documented.

        Args:
            host_name: Name of the host as shown in the infrastructure list.

        Returns:
            The host is no longer muted.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            dd.hosts.unmute_host(host_name='web-01.example.com')
        """
        return self._call(
            UNMUTE_HOST,
            {
                "host_name": host_name,
            },
        )

    def list_hosts(
        self,
        *,
        filter: str | None = None,
        sort_field: str | None = None,
        sort_dir: str | None = None,
        start: int | str | None = None,
        count: int | str | None = None,
        from_: int | str | None = None,
        include_muted_hosts_data: bool | str | None = None,
        include_hosts_metadata: bool | str | None = None,
    ) -> HostListResponse:
        """List hosts.

        Searches the hosts that reported lately and gives details of each: tags by
        source, what it runs, load, mute state. At most 1,000 hosts come at once; raise
        `start` by the number returned until `total_matching` is reached. By default
        hosts that reported in the last three hours are searched; `from` reaches further
        back, at most seven days. Needs the `hosts_read` permission.

        Args:
            filter: Part of a host name or alias, or a tag (`key:value`). When
                absent, all hosts match.
            sort_field: What to sort by: `status`, `apps`, `cpu`, `iowait` or
                `load`. When absent, the order is not defined.
            sort_dir: Direction of the sort, `asc` or `desc`. Has no effect
                without `sort_field`.
            start: Zero-based index of the first host to return. When absent, 0.
            count: Number of hosts to return, at most 1000. When absent, 100.
            from_: Oldest last report that still counts, Unix time in seconds,
                at most seven days back. When absent, three hours ago.
            include_muted_hosts_data: Whether muted hosts carry the end of the
                mute in `mute_timeout`. When absent, `false`.
            include_hosts_metadata: Whether each host carries `meta`, what the
                Agent reported of its machine, operating system and checks. When
                absent, `false`.

        Returns:
            One page of hosts.

        Raises:
            BadRequestError: A parameter has a value that is not allowed.

        Example:
            dd.hosts.list_hosts()
        """
        return self._call(
            LIST_HOSTS,
            {
                "filter": filter,
                "sort_field": sort_field,
                "sort_dir": sort_dir,
                "start": start,
                "count": count,
                "from_": from_,
                "include_muted_hosts_data": include_muted_hosts_data,
                "include_hosts_metadata": include_hosts_metadata,
            },
        )

    def list_hosts_pages(
        self,
        *,
        filter: str | None = None,
        sort_field: str | None = None,
        sort_dir: str | None = None,
        start: int | str | None = None,
        count: int | str | None = None,
        from_: int | str | None = None,
        include_muted_hosts_data: bool | str | None = None,
        include_hosts_metadata: bool | str | None = None,
    ) -> Pages[Host, HostListResponse]:
        """The items of all pages of `list_hosts`, fetched as they are needed.

        The arguments are those of `list_hosts`; paging begins where they say. Iterate
        for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            LIST_HOSTS,
            {
                "filter": filter,
                "sort_field": sort_field,
                "sort_dir": sort_dir,
                "start": start,
                "count": count,
                "from_": from_,
                "include_muted_hosts_data": include_muted_hosts_data,
                "include_hosts_metadata": include_hosts_metadata,
            },
        )

    def get_host_totals(self, *, from_: int | str | None = None) -> HostTotals:
        """Count active hosts.

        Gives two counts over all hosts of the organization: those that are active,
        meaning that they reported in the last hour or since `from`, and those that are
        up, meaning that they reported in the last two hours. Needs the `hosts_read`
        permission.

        Args:
            from_: Oldest last report that still counts as active, Unix time in
                seconds. When absent, one hour ago.

        Returns:
            The counts.

        Raises:
            BadRequestError: `from` is not a Unix time in seconds.

        Example:
            dd.hosts.get_host_totals()
        """
        return self._call(
            GET_HOST_TOTALS,
            {
                "from_": from_,
            },
        )

    @cached_property
    def with_raw_response(self) -> HostsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return HostsResourceWithRawResponse(self)


class HostsResourceWithRawResponse(RawResource):
    """The operations of `HostsResource`, returning whole responses."""

    mute_host = raw_method(HostsResource.mute_host)

    unmute_host = raw_method(HostsResource.unmute_host)

    list_hosts = raw_method(HostsResource.list_hosts)

    get_host_totals = raw_method(HostsResource.get_host_totals)


class AsyncHostsResource(AsyncResource):
    """Lists the hosts of the infrastructure and silences them. A host is a machine,
    virtual machine or node that the Agent or a cloud integration has reported; it stays
    in the list by default for three hours after its last report.

    Muting a host keeps the monitors that alert on it from notifying, for maintenance
    that concerns the host as a whole. It makes a downtime of the newer kind, which the
    downtime operations of API v2 show. Monitors go on evaluating, and data keeps coming
    in. For scopes wider than a host, use a downtime.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    async def mute_host(
        self, host_name: str, *, body: HostMuteSettings | Mapping[str, Any] | bytes
    ) -> HostMuteResponse:
        """Mute a host.

        Stops notifications about the host until the given time or, without one, until
        it is unmuted. The mute is a downtime of the newer kind, which the downtime
        operations of API v2 show. A mute that is in force is only replaced with
        `override`. The permission it needs is not documented.

        Args:
            host_name: Name of the host as shown in the infrastructure list.
            body: How long to mute and why. An empty object mutes without an
                end.

        Returns:
            The host is muted.

        Raises:
            BadRequestError: A value is not valid, or the host is muted already
                and `override` is not `true`.

        Example:
            await dd.hosts.mute_host(
                host_name='web-01.example.com',
                body={'message': 'Kernel upgrade', 'end': 1721991600},
            )
        """
        return await self._call(
            MUTE_HOST,
            {
                "host_name": host_name,
            },
            body=body,
        )

    async def unmute_host(self, host_name: str) -> HostMuteResponse:
        """Unmute a host.

        Ends the mute of a host, whatever its end was. No body is read. The permission
        it needs is not documented.

        Args:
            host_name: Name of the host as shown in the infrastructure list.

        Returns:
            The host is no longer muted.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            await dd.hosts.unmute_host(host_name='web-01.example.com')
        """
        return await self._call(
            UNMUTE_HOST,
            {
                "host_name": host_name,
            },
        )

    async def list_hosts(
        self,
        *,
        filter: str | None = None,
        sort_field: str | None = None,
        sort_dir: str | None = None,
        start: int | str | None = None,
        count: int | str | None = None,
        from_: int | str | None = None,
        include_muted_hosts_data: bool | str | None = None,
        include_hosts_metadata: bool | str | None = None,
    ) -> HostListResponse:
        """List hosts.

        Searches the hosts that reported lately and gives details of each: tags by
        source, what it runs, load, mute state. At most 1,000 hosts come at once; raise
        `start` by the number returned until `total_matching` is reached. By default
        hosts that reported in the last three hours are searched; `from` reaches further
        back, at most seven days. Needs the `hosts_read` permission.

        Args:
            filter: Part of a host name or alias, or a tag (`key:value`). When
                absent, all hosts match.
            sort_field: What to sort by: `status`, `apps`, `cpu`, `iowait` or
                `load`. When absent, the order is not defined.
            sort_dir: Direction of the sort, `asc` or `desc`. Has no effect
                without `sort_field`.
            start: Zero-based index of the first host to return. When absent, 0.
            count: Number of hosts to return, at most 1000. When absent, 100.
            from_: Oldest last report that still counts, Unix time in seconds,
                at most seven days back. When absent, three hours ago.
            include_muted_hosts_data: Whether muted hosts carry the end of the
                mute in `mute_timeout`. When absent, `false`.
            include_hosts_metadata: Whether each host carries `meta`, what the
                Agent reported of its machine, operating system and checks. When
                absent, `false`.

        Returns:
            One page of hosts.

        Raises:
            BadRequestError: A parameter has a value that is not allowed.

        Example:
            await dd.hosts.list_hosts()
        """
        return await self._call(
            LIST_HOSTS,
            {
                "filter": filter,
                "sort_field": sort_field,
                "sort_dir": sort_dir,
                "start": start,
                "count": count,
                "from_": from_,
                "include_muted_hosts_data": include_muted_hosts_data,
                "include_hosts_metadata": include_hosts_metadata,
            },
        )

    def list_hosts_pages(
        self,
        *,
        filter: str | None = None,
        sort_field: str | None = None,
        sort_dir: str | None = None,
        start: int | str | None = None,
        count: int | str | None = None,
        from_: int | str | None = None,
        include_muted_hosts_data: bool | str | None = None,
        include_hosts_metadata: bool | str | None = None,
    ) -> AsyncPages[Host, HostListResponse]:
        """The items of all pages of `list_hosts`, fetched as they are needed.

        The arguments are those of `list_hosts`; paging begins where they say. Iterate
        with `async for` for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            LIST_HOSTS,
            {
                "filter": filter,
                "sort_field": sort_field,
                "sort_dir": sort_dir,
                "start": start,
                "count": count,
                "from_": from_,
                "include_muted_hosts_data": include_muted_hosts_data,
                "include_hosts_metadata": include_hosts_metadata,
            },
        )

    async def get_host_totals(self, *, from_: int | str | None = None) -> HostTotals:
        """Count active hosts.

        Gives two counts over all hosts of the organization: those that are active,
        meaning that they reported in the last hour or since `from`, and those that are
        up, meaning that they reported in the last two hours. Needs the `hosts_read`
        permission.

        Args:
            from_: Oldest last report that still counts as active, Unix time in
                seconds. When absent, one hour ago.

        Returns:
            The counts.

        Raises:
            BadRequestError: `from` is not a Unix time in seconds.

        Example:
            await dd.hosts.get_host_totals()
        """
        return await self._call(
            GET_HOST_TOTALS,
            {
                "from_": from_,
            },
        )

    @cached_property
    def with_raw_response(self) -> AsyncHostsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncHostsResourceWithRawResponse(self)


class AsyncHostsResourceWithRawResponse(RawResource):
    """The operations of `AsyncHostsResource`, returning whole responses."""

    mute_host = async_raw_method(AsyncHostsResource.mute_host)

    unmute_host = async_raw_method(AsyncHostsResource.unmute_host)

    list_hosts = async_raw_method(AsyncHostsResource.list_hosts)

    get_host_totals = async_raw_method(AsyncHostsResource.get_host_totals)
