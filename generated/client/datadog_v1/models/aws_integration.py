"""Models of the family AWS Integration."""

from typing import Annotated, Literal, TypeAlias

from datadog_v1._runtime.models import AliasedModel, Model, Nullable
from pydantic import Field


class AWSAccount(Model):
    """An AWS account with the way to reach it and what is read from it."""

    access_key_id: Nullable[str] = None
    """Access key ID of an IAM user, for GovCloud and China accounts. Null or absent when a
    role is used.
    """

    account_id: str | None = None
    """AWS account ID: 12 digits, leading zeros included, without hyphens."""

    account_specific_namespace_rules: dict[str, bool] | None = None
    """Whether metrics of a service are read, by its name, such as `{"opsworks": false}`;
    the names come from the list of namespace rules. A service that is absent follows
    the setting for all accounts.
    """

    cspm_resource_collection_enabled: bool | None = None
    """Whether resource configurations are read for cloud security. Needs
    `extended_resource_collection_enabled`.
    """

    excluded_regions: list[str] | None = None
    """AWS regions that nothing is read from, such as `us-west-2`. Empty or absent means
    that all regions are read.
    """

    extended_resource_collection_enabled: bool | None = None
    """Whether the configuration of resources is read, for the resource catalog and cloud
    security.
    """

    filter_tags: list[str] | None = None
    """Tags (`key:value`) that an EC2 host must carry to be read. Any one is enough, `*`
    and `?` stand for other characters, and a leading `!` leaves out hosts with that
    tag. Empty means all hosts.
    """

    host_tags: list[str] | None = None
    """Tags (`key:value`) added to every host and metric of the account."""

    metrics_collection_enabled: bool | None = None
    """Whether CloudWatch metrics are read."""

    resource_collection_enabled: bool | None = None
    """Deprecated. Whether resource configurations are read. Deprecated: use
    `extended_resource_collection_enabled`, which means the same.
    """

    role_name: Nullable[str] = None
    """Name, not ARN, of the IAM role in the account that Datadog assumes. Null or absent
    when an access key is used.
    """

    secret_access_key: Annotated[Nullable[str], Field(repr=False)] = None
    """Secret access key that goes with `access_key_id`. Only taken in requests; responses
    leave it out or give null.
    """


class AWSAccountCreateResponse(Model):
    """External ID of an account."""

    external_id: str | None = None
    """External ID that the trust policy of the account's IAM role has to demand
    (`sts:ExternalId`).
    """


class AWSAccountDeleteRequest(Model):
    """Which account to disconnect."""

    access_key_id: str | None = None
    """Access key ID of a GovCloud or China account."""

    account_id: str | None = None
    """AWS account ID, 12 digits; together with `role_name`."""

    role_name: str | None = None
    """Name of the IAM role; together with `account_id`."""


class AWSAccountListResponse(Model):
    """Connected accounts."""

    accounts: list[AWSAccount] | None = None
    """The accounts; empty when none matches."""


class AWSEventBridgeCreateRequest(Model):
    """A new event source."""

    account_id: str | None = None
    """AWS account ID, 12 digits, of a connected account."""

    create_event_bus: bool | None = None
    """Whether an event bus of the same name is created in AWS and associated with the
    source. Needs the AWS right to do so.
    """

    event_generator_name: str | None = None
    """Beginning of the name; the service adds a hyphen and a random ending."""

    region: str | None = None
    """AWS region of the source, such as `us-east-1`."""


AWSEventBridgeCreateStatus: TypeAlias = Literal["created"] | str
"""Outcome of creating an event source.

- `created`: The source exists now.
"""


class AWSEventBridgeDeleteRequest(Model):
    """Which event source to delete."""

    account_id: str | None = None
    """AWS account ID, 12 digits."""

    event_generator_name: str | None = None
    """Full name of the source, random ending included."""

    region: str | None = None
    """AWS region of the source."""


AWSEventBridgeDeleteStatus: TypeAlias = Literal["empty"] | str
"""Outcome of deleting an event source.

- `empty`: The source is gone.
"""


class AWSEventBridgeSource(Model):
    """One event source."""

    name: str | None = None
    """Full name of the source, random ending included."""

    region: str | None = None
    """AWS region of the source."""


AWSNamespace: TypeAlias = (
    Literal[
        "elb",
        "application_elb",
        "sqs",
        "rds",
        "custom",
        "network_elb",
        "lambda",
        "step_functions",
    ]
    | str
)
"""AWS service that a tag filter is for.

- `elb`: Classic Load Balancers.
- `application_elb`: Application Load Balancers.
- `sqs`: Simple Queue Service.
- `rds`: Relational Database Service.
- `custom`: Custom CloudWatch metrics.
- `network_elb`: Network Load Balancers.
- `lambda`: Lambda functions.
- `step_functions`: Step Functions.
"""


class AWSTagFilter(Model):
    """Filter for the resources of one service."""

    namespace: AWSNamespace | None = None
    """Service that the filter is for."""

    tag_filter_str: str | None = None
    """Comma-separated tags (`key:value`) of which a resource must carry one; `*` and `?`
    stand for other characters, a leading `!` leaves resources out.
    """


class AWSTagFilterCreateRequest(Model):
    """A filter for one service of an account."""

    account_id: str | None = None
    """AWS account ID, 12 digits."""

    namespace: AWSNamespace | None = None
    """Service that the filter is for."""

    tag_filter_str: str | None = None
    """Comma-separated tags (`key:value`) of which a resource must carry one; `*` and `?`
    stand for other characters, a leading `!` leaves resources out.
    """


class AWSTagFilterDeleteRequest(Model):
    """Which filter to delete."""

    account_id: str | None = None
    """AWS account ID, 12 digits."""

    namespace: AWSNamespace | None = None
    """Service whose filter goes."""


class AWSTagFilterListResponse(Model):
    """Filters of an account."""

    filters: list[AWSTagFilter] | None = None
    """One filter for each service that has one."""


class AWSEventBridgeAccountConfiguration(AliasedModel):
    """Event sources of one account."""

    account_id: Annotated[str | None, Field(alias="accountId")] = None
    """AWS account ID, 12 digits."""

    event_hubs: Annotated[
        list[AWSEventBridgeSource] | None, Field(alias="eventHubs")
    ] = None
    """Event sources in the account."""

    tags: list[str] | None = None
    """Tags (`key:value`) that the account gives its hosts and metrics."""


class AWSEventBridgeCreateResponse(Model):
    """The new event source."""

    event_source_name: str | None = None
    """Full name, random ending included; name it so when you delete the source."""

    has_bus: bool | None = None
    """Whether an event bus is associated with the source."""

    region: str | None = None
    """AWS region of the source."""

    status: AWSEventBridgeCreateStatus | None = None
    """Outcome of the call."""


class AWSEventBridgeDeleteResponse(Model):
    """Outcome of deleting an event source."""

    status: AWSEventBridgeDeleteStatus | None = None
    """Outcome of the call."""


class AWSEventBridgeListResponse(AliasedModel):
    """Event sources by account."""

    accounts: list[AWSEventBridgeAccountConfiguration] | None = None
    """Accounts with their event sources."""

    is_installed: Annotated[bool | None, Field(alias="isInstalled")] = None
    """Whether event sources can be used, which takes the AWS integration."""
