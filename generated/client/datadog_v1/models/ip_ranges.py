"""Models of the family IP Ranges."""

from typing import Annotated

from datadog_v1._runtime.models import AliasedModel, Model
from pydantic import Field


class IPPrefixesAPI(Model):
    """Addresses of the public API. API clients connect to them."""

    prefixes_ipv4: list[str] | None = None
    """IPv4 prefixes in CIDR notation, such as `192.0.2.0/24`. Empty when there are none.
    """

    prefixes_ipv6: list[str] | None = None
    """IPv6 prefixes in CIDR notation, such as `2001:db8::/32`. Empty when there are none.
    """


class IPPrefixesAPM(Model):
    """Addresses that receive traces and profiles. Agents and serverless tracers connect to
    them.
    """

    prefixes_ipv4: list[str] | None = None
    """IPv4 prefixes in CIDR notation, such as `192.0.2.0/24`. Empty when there are none.
    """

    prefixes_ipv6: list[str] | None = None
    """IPv6 prefixes in CIDR notation, such as `2001:db8::/32`. Empty when there are none.
    """


class IPPrefixesAgents(Model):
    """Addresses that receive metrics, events and service checks from Agents."""

    prefixes_ipv4: list[str] | None = None
    """IPv4 prefixes in CIDR notation, such as `192.0.2.0/24`. Empty when there are none.
    """

    prefixes_ipv6: list[str] | None = None
    """IPv6 prefixes in CIDR notation, such as `2001:db8::/32`. Empty when there are none.
    """


class IPPrefixesGlobal(Model):
    """Addresses of all products together. Allowing these is the simplest outbound rule,
    and the widest.
    """

    prefixes_ipv4: list[str] | None = None
    """IPv4 prefixes in CIDR notation, such as `192.0.2.0/24`. Empty when there are none.
    """

    prefixes_ipv6: list[str] | None = None
    """IPv6 prefixes in CIDR notation, such as `2001:db8::/32`. Empty when there are none.
    """


class IPPrefixesLogs(Model):
    """Addresses that receive logs over TCP and HTTP."""

    prefixes_ipv4: list[str] | None = None
    """IPv4 prefixes in CIDR notation, such as `192.0.2.0/24`. Empty when there are none.
    """

    prefixes_ipv6: list[str] | None = None
    """IPv6 prefixes in CIDR notation, such as `2001:db8::/32`. Empty when there are none.
    """


class IPPrefixesOrchestrator(Model):
    """Addresses that receive Kubernetes and other container resources from the Cluster
    Agent.
    """

    prefixes_ipv4: list[str] | None = None
    """IPv4 prefixes in CIDR notation, such as `192.0.2.0/24`. Empty when there are none.
    """

    prefixes_ipv6: list[str] | None = None
    """IPv6 prefixes in CIDR notation, such as `2001:db8::/32`. Empty when there are none.
    """


class IPPrefixesProcess(Model):
    """Addresses that receive process and container lists from the process Agent."""

    prefixes_ipv4: list[str] | None = None
    """IPv4 prefixes in CIDR notation, such as `192.0.2.0/24`. Empty when there are none.
    """

    prefixes_ipv6: list[str] | None = None
    """IPv6 prefixes in CIDR notation, such as `2001:db8::/32`. Empty when there are none.
    """


class IPPrefixesRemoteConfiguration(Model):
    """Addresses that Agents ask for configuration which was set remotely."""

    prefixes_ipv4: list[str] | None = None
    """IPv4 prefixes in CIDR notation, such as `192.0.2.0/24`. Empty when there are none.
    """

    prefixes_ipv6: list[str] | None = None
    """IPv6 prefixes in CIDR notation, such as `2001:db8::/32`. Empty when there are none.
    """


class IPPrefixesSynthetics(Model):
    """Addresses from which the managed locations run synthetic tests. Allow them inbound
    where a test reaches a protected endpoint.
    """

    prefixes_ipv4: list[str] | None = None
    """IPv4 prefixes of all managed locations together, in CIDR notation."""

    prefixes_ipv4_by_location: dict[str, list[str]] | None = None
    """IPv4 prefixes in CIDR notation by location. Each key is a location such as
    `aws:eu-central-1`, as named in the locations of a synthetic test.
    """

    prefixes_ipv6: list[str] | None = None
    """IPv6 prefixes of all managed locations together, in CIDR notation."""

    prefixes_ipv6_by_location: dict[str, list[str]] | None = None
    """IPv6 prefixes in CIDR notation by location. Each key is a location such as
    `aws:eu-central-1`.
    """


class IPPrefixesSyntheticsPrivateLocations(Model):
    """Addresses that workers of private locations connect to, to fetch tests and hand in
    results.
    """

    prefixes_ipv4: list[str] | None = None
    """IPv4 prefixes in CIDR notation, such as `192.0.2.0/24`. Empty when there are none.
    """

    prefixes_ipv6: list[str] | None = None
    """IPv6 prefixes in CIDR notation, such as `2001:db8::/32`. Empty when there are none.
    """


class IPPrefixesWebhooks(Model):
    """Addresses from which webhooks and other outgoing notifications are sent. Allow them
    inbound at the receiver.
    """

    prefixes_ipv4: list[str] | None = None
    """IPv4 prefixes in CIDR notation, such as `192.0.2.0/24`. Empty when there are none.
    """

    prefixes_ipv6: list[str] | None = None
    """IPv6 prefixes in CIDR notation, such as `2001:db8::/32`. Empty when there are none.
    """


class IPRanges(AliasedModel):
    """Address prefixes of one site, by what they are used for. The same prefix can stand
    under several products.
    """

    agents: IPPrefixesAgents | None = None
    """Where Agents send metrics, events and service checks."""

    api: IPPrefixesAPI | None = None
    """Where API clients connect to."""

    apm: IPPrefixesAPM | None = None
    """Where traces and profiles are sent."""

    global_: Annotated[IPPrefixesGlobal | None, Field(alias="global")] = None
    """All products in one list."""

    logs: IPPrefixesLogs | None = None
    """Where logs are sent."""

    modified: str | None = None
    """When the list last changed, UTC, in the form `YYYY-MM-DD-hh-mm-ss`."""

    orchestrator: IPPrefixesOrchestrator | None = None
    """Where container resources are sent."""

    process: IPPrefixesProcess | None = None
    """Where process lists are sent."""

    remote_configuration: Annotated[
        IPPrefixesRemoteConfiguration | None, Field(alias="remote-configuration")
    ] = None
    """Where Agents fetch remote configuration."""

    synthetics: IPPrefixesSynthetics | None = None
    """Where tests of managed locations come from."""

    synthetics_private_locations: Annotated[
        IPPrefixesSyntheticsPrivateLocations | None,
        Field(alias="synthetics-private-locations"),
    ] = None
    """Where workers of private locations connect to."""

    version: int | None = None
    """Number of the list; it grows with each change."""

    webhooks: IPPrefixesWebhooks | None = None
    """Where webhooks come from."""
