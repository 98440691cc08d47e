"""Models of the family Hosts."""

from typing import Annotated, Any

from datadog_v1._runtime.models import AliasedModel, Model, Nullable, Number
from pydantic import Field
from typing_extensions import TypeAliasType

AgentCheck = TypeAliasType("AgentCheck", list[Any])
"""State of one check that the Agent runs, as a list of fixed positions: name of the check,
name of its source, ID of the instance, status (`OK`, `WARNING`, `ERROR`), message, and
a reserved text. The message is a text or, with several warnings, a list of texts.
"""


class HostMetaInstallMethod(Model):
    """How the Agent was installed."""

    installer_version: Nullable[str] = None
    """Version of the installation script or role, such as `ansible_role-5.1.0`. Null when
    not known.
    """

    tool: Nullable[str] = None
    """Tool that installed the Agent, such as `ansible`, `chef` or `install_script`. Null
    when not known.
    """

    tool_version: Nullable[str] = None
    """Version of that tool. `undefined` when not known."""


class HostMetrics(Model):
    """Load figures of a host. A figure is null when the host reported none."""

    cpu: Nullable[Number] = None
    """CPU time that is not idle, percent."""

    iowait: Nullable[Number] = None
    """CPU time spent waiting for input and output, percent."""

    load: Nullable[Number] = None
    """System load over the last 15 minutes."""


class HostMuteResponse(Model):
    """Outcome of muting or unmuting a host."""

    action: str | None = None
    """What was done: `Muted` or `Unmuted`."""

    end: Nullable[int] = None
    """When the mute ends, Unix time in seconds. Absent or null for a mute without an end
    and after unmuting.
    """

    hostname: str | None = None
    """Name of the host."""

    message: Nullable[str] = None
    """Reason that was given for the mute."""


class HostMuteSettings(Model):
    """How to mute a host."""

    end: int | None = None
    """When the mute ends, Unix time in seconds, in the future. When absent, the host stays
    muted until it is unmuted.
    """

    message: str | None = None
    """Why the host is muted."""

    override: bool | None = None
    """`true` replaces a mute that is in force, its end and message included. When `false`
    or absent, muting a muted host is an error.
    """


class HostTotals(Model):
    """Numbers of hosts."""

    total_active: int | None = None
    """Hosts that reported since `from` or, without it, in the last hour."""

    total_up: int | None = None
    """Hosts that reported in the last two hours."""


class HostMeta(AliasedModel):
    """Inventory that the Agent sends with its reports. What the Agent could not determine
    is empty, null or absent.
    """

    agent_checks: list[AgentCheck] | None = None
    """State of every check that the Agent runs."""

    agent_version: Nullable[str] = None
    """Version of the Agent, such as `7.55.1`."""

    cpu_cores: Annotated[int | None, Field(alias="cpuCores")] = None
    """Number of physical CPU cores."""

    fbsd_v: Annotated[list[Any] | None, Field(alias="fbsdV")] = None
    """Name and version of FreeBSD as a list of texts. Texts are empty on other systems."""

    gohai: Nullable[str] = None
    """Hardware, file systems and network of the host, as JSON in a text."""

    install_method: HostMetaInstallMethod | None = None
    """How the Agent came onto the host."""

    mac_v: Annotated[list[Any] | None, Field(alias="macV")] = None
    """Version of macOS: release, a list of version details, and architecture. Texts are
    empty on other systems.
    """

    machine: Nullable[str] = None
    """Machine architecture, such as `amd64` or `arm64`."""

    nix_v: Annotated[list[Any] | None, Field(alias="nixV")] = None
    """Name, version and code name of the Linux distribution. Texts are empty on other
    systems.
    """

    platform: Nullable[str] = None
    """Operating system family, such as `linux`, `darwin` or `win32`."""

    processor: Nullable[str] = None
    """Model name of the processor."""

    python_v: Annotated[Nullable[str], Field(alias="pythonV")] = None
    """Version of the Python that the Agent brings along for checks."""

    socket_fqdn: Annotated[Nullable[str], Field(alias="socket-fqdn")] = None
    """Fully qualified host name according to the host's resolver; often `localhost` in
    containers.
    """

    socket_hostname: Annotated[Nullable[str], Field(alias="socket-hostname")] = None
    """Host name according to the operating system."""

    win_v: Annotated[list[Any] | None, Field(alias="winV")] = None
    """Name, version and build of Windows. Texts are empty on other systems."""


class Host(Model):
    """A machine, virtual machine or node that has reported."""

    aliases: list[str] | None = None
    """Other names of the same host, such as the cloud provider's instance ID. Data under
    any of them belongs to this host.
    """

    apps: list[str] | None = None
    """Names of the integrations and products that report from the host, such as `nginx` or
    `agent`.
    """

    aws_name: Nullable[str] = None
    """Value of the EC2 tag `Name`. Absent or null for hosts outside AWS or without that
    tag.
    """

    host_name: str | None = None
    """Name of the host as the Agent reports it. The same as `name` unless a display name
    was set.
    """

    id: int | None = None
    """Number that identifies the host."""

    is_muted: bool | None = None
    """Whether notifications about the host are silenced now."""

    last_reported_time: int | None = None
    """When the host last sent data, Unix time in seconds."""

    meta: HostMeta | None = None
    """What the Agent found out about the machine. Only with `include_hosts_metadata=true`.
    """

    metrics: HostMetrics | None = None
    """What the host reported of its load."""

    mute_timeout: Nullable[int] = None
    """When the mute ends, Unix time in seconds. Null when the host is not muted, or muted
    without an end. Only filled with `include_muted_hosts_data=true`.
    """

    name: str | None = None
    """Name under which the infrastructure list shows the host."""

    sources: list[str] | None = None
    """What reports the host, such as `agent` or `aws`."""

    tags_by_source: dict[str, list[str]] | None = None
    """Tags (`key:value`) of the host. Each key is the tool that set them, such as
    `Datadog` for the Agent or `Users` for the tags API.
    """

    up: bool | None = None
    """Whether the host is reporting at present."""


class HostListResponse(Model):
    """One page of hosts."""

    host_list: list[Host] | None = None
    """Hosts of this page."""

    total_matching: int | None = None
    """Number of hosts that match the filter, over all pages."""

    total_returned: int | None = None
    """Number of hosts in this page."""
