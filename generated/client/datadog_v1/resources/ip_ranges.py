"""Operations of the family IP Ranges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property
from .._runtime.operation import (
    Content,
    Operation,
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
    from ..models.ip_ranges import IPRanges

GET_IP_RANGES: Operation[IPRanges] = Operation(
    id="GetIPRanges",
    method="GET",
    path="/",
    responses={
        "200": Content("application/json", "ip_ranges.IPRanges"),
    },
    security=(),
    servers=(
        Server(
            "https://{subdomain}.{site}",
            {
                "subdomain": "ip-ranges",
                "site": "datadoghq.com",
            },
        ),
        Server(
            "{protocol}://{name}",
            {
                "protocol": "https",
                "name": "ip-ranges.datadoghq.com",
            },
        ),
        Server(
            "https://{subdomain}.datadoghq.com",
            {
                "subdomain": "ip-ranges",
            },
        ),
    ),
)


class IpRangesResource(SyncResource):
    """Lists the network addresses that Datadog uses, for firewall rules and proxies: where
    Agents and API clients connect to, and where webhooks and synthetic tests come from.
    The list is a public file on a host of its own, one for each site.

    Prefixes change over time. Fetch the list regularly and compare `version` or
    `modified` with what was stored before rebuilding any rules.
    """

    def get_ip_ranges(self) -> IPRanges:
        """List IP ranges.

        Gives the address prefixes of the site, by product. Outbound traffic of Agents
        and API clients goes to these addresses; traffic from webhooks and synthetic
        tests comes from them. No key is needed. `ip-ranges` answers for the site it is
        asked on: take the host name that ends in the site of the organization.

        Returns:
            All prefixes of the site.

        Raises:
            RateLimitError: The rate limit of the endpoint is used up for the
                current period. Wait for the number of seconds in
                `X-RateLimit-Reset`, then send the request again.

        Example:
            dd.ip_ranges.get_ip_ranges()
        """
        return self._call(GET_IP_RANGES, {})

    @cached_property
    def with_raw_response(self) -> IpRangesResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return IpRangesResourceWithRawResponse(self)


class IpRangesResourceWithRawResponse(RawResource):
    """The operations of `IpRangesResource`, returning whole responses."""

    get_ip_ranges = raw_method(IpRangesResource.get_ip_ranges)


class AsyncIpRangesResource(AsyncResource):
    """Lists the network addresses that Datadog uses, for firewall rules and proxies: where
    Agents and API clients connect to, and where webhooks and synthetic tests come from.
    The list is a public file on a host of its own, one for each site.

    Prefixes change over time. Fetch the list regularly and compare `version` or
    `modified` with what was stored before rebuilding any rules.
    """

    async def get_ip_ranges(self) -> IPRanges:
        """List IP ranges.

        Gives the address prefixes of the site, by product. Outbound traffic of Agents
        and API clients goes to these addresses; traffic from webhooks and synthetic
        tests comes from them. No key is needed. `ip-ranges` answers for the site it is
        asked on: take the host name that ends in the site of the organization.

        Returns:
            All prefixes of the site.

        Raises:
            RateLimitError: The rate limit of the endpoint is used up for the
                current period. Wait for the number of seconds in
                `X-RateLimit-Reset`, then send the request again.

        Example:
            await dd.ip_ranges.get_ip_ranges()
        """
        return await self._call(GET_IP_RANGES, {})

    @cached_property
    def with_raw_response(self) -> AsyncIpRangesResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncIpRangesResourceWithRawResponse(self)


class AsyncIpRangesResourceWithRawResponse(RawResource):
    """The operations of `AsyncIpRangesResource`, returning whole responses."""

    get_ip_ranges = async_raw_method(AsyncIpRangesResource.get_ip_ranges)
