"""Models of the family Azure Integration."""

from typing import Annotated

from datadog_v1._runtime.models import Model, Nullable
from pydantic import Field
from typing_extensions import TypeAliasType


class ResourceProviderConfig(Model):
    """Settings for the resources of one Azure resource provider."""

    metrics_enabled: bool | None = None
    """Whether metrics of its resources are read."""

    namespace: str | None = None
    """Namespace of the provider, such as `Microsoft.Compute`."""


class AzureAccount(Model):
    """A connected Azure app registration with what is read through it."""

    app_service_plan_filters: Nullable[str] = None
    """Comma-separated tags (`key:value`); only App Service plans that carry one of them
    are monitored. Empty, null or absent means all.
    """

    automute: bool | None = None
    """Whether monitors are silenced for virtual machines that were shut down on purpose.
    """

    client_id: str | None = None
    """Application (client) ID of the app registration, a UUID."""

    client_secret: Annotated[str | None, Field(repr=False)] = None
    """Client secret of the app registration. Only taken in requests, never returned; not
    needed with `secretless_auth_enabled`.
    """

    container_app_filters: Nullable[str] = None
    """Comma-separated tags (`key:value`); only container apps that carry one of them are
    monitored. Empty, null or absent means all.
    """

    cspm_enabled: bool | None = None
    """Whether resource configurations are checked for cloud security. Needs
    `resource_collection_enabled`.
    """

    custom_metrics_enabled: bool | None = None
    """Whether custom metrics are read from Azure Monitor."""

    errors: list[str] | None = None
    """What went wrong in reading the subscriptions, in words. Set by the service; empty
    when all is well.
    """

    host_filters: Nullable[str] = None
    """Comma-separated tags (`key:value`); only virtual machines that carry one of them are
    monitored. Empty, null or absent means all.
    """

    metrics_enabled: bool | None = None
    """Whether platform metrics are read at all."""

    metrics_enabled_default: bool | None = None
    """Whether metrics are read for resource providers that `resource_provider_configs`
    does not name.
    """

    new_client_id: str | None = None
    """Client ID that replaces `client_id`. Only in requests to update."""

    new_tenant_name: str | None = None
    """Tenant ID that replaces `tenant_name`. Only in requests to update."""

    resource_collection_enabled: bool | None = None
    """Whether the configuration of resources is read, for the resource catalog."""

    resource_provider_configs: list[ResourceProviderConfig] | None = None
    """Settings by resource provider."""

    secretless_auth_enabled: bool | None = None
    """Whether Datadog signs in by a federated credential instead of a client secret."""

    tenant_name: str | None = None
    """ID of the Azure Active Directory (Entra ID) tenant, a UUID; not its display name."""

    usage_metrics_enabled: bool | None = None
    """Whether metrics on the use of quotas and on cost are read."""


AzureAccountListResponse = TypeAliasType("AzureAccountListResponse", list[AzureAccount])
"""All connected app registrations; an empty list when there are none."""
