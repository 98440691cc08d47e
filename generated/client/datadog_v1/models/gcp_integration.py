"""Models of the family GCP Integration."""

from typing import Annotated, Literal, TypeAlias

from datadog_v1._runtime.models import Model, Nullable
from pydantic import Field
from typing_extensions import TypeAliasType

GCPMonitoredResourceConfigType: TypeAlias = (
    Literal["cloud_function", "cloud_run_revision", "gce_instance"] | str
)
"""Type of resource that a filter is for.

- `cloud_function`: Cloud Functions.
- `cloud_run_revision`: Revisions of Cloud Run services.
- `gce_instance`: Virtual machines of Compute Engine.
"""


class GCPMonitoredResourceConfig(Model):
    """Filter for one type of resource."""

    filters: list[str] | None = None
    """Tags (`key:value`) of which a resource must carry one to be monitored. Empty means
    all.
    """

    type: GCPMonitoredResourceConfigType | None = None
    """Type of resource that the filter is for."""


class GCPAccount(Model):
    """A connected service account with its key file and what is read through it."""

    auth_provider_x509_cert_url: str | None = None
    """Address of the provider's public certificates, from the key file."""

    auth_uri: str | None = None
    """Address for signing in, from the key file."""

    automute: bool | None = None
    """Whether monitors are silenced for Compute Engine instances that were shut down on
    purpose.
    """

    client_email: str | None = None
    """Email address of the service account, from the key file; with `project_id` it names
    the connection.
    """

    client_id: str | None = None
    """Number of the service account as text, from the key file."""

    client_x509_cert_url: str | None = None
    """Address of the service account's public certificate, from the key file."""

    cloud_run_revision_filters: list[str] | None = None
    """Deprecated. Tags (`key:value`) of which a Cloud Run revision must carry one to be
    monitored. Deprecated: use `monitored_resource_configs`, with an entry for the type.
    """

    errors: list[str] | None = None
    """What went wrong in reading the project, in words. Set by the service; empty when all
    is well.
    """

    host_filters: Nullable[str] = None
    """Deprecated. Comma-separated tags (`key:value`) of which a Compute Engine instance
    must carry one to be monitored; null or empty means all. Deprecated: use
    `monitored_resource_configs`, with an entry for the type.
    """

    is_cspm_enabled: bool | None = None
    """Whether resource configurations are checked for cloud security. Needs
    `resource_collection_enabled`.
    """

    is_resource_change_collection_enabled: bool | None = None
    """Whether changes of resources are read as they happen."""

    is_security_command_center_enabled: bool | None = None
    """Whether findings of Security Command Center are read. The service account needs the
    role for viewing findings.
    """

    monitored_resource_configs: list[GCPMonitoredResourceConfig] | None = None
    """Filters by type of resource; a type without an entry is monitored in full."""

    private_key: Annotated[str | None, Field(repr=False)] = None
    """Private key, from the key file. Only taken in requests, never returned."""

    private_key_id: str | None = None
    """ID of the private key, from the key file."""

    project_id: str | None = None
    """ID of the Google Cloud project, from the key file."""

    resource_collection_enabled: bool | None = None
    """Whether the configuration of resources is read, for the resource catalog."""

    token_uri: str | None = None
    """Address where access tokens are fetched, from the key file."""

    type: str | None = None
    """Kind of credentials, from the key file; always `service_account`."""


GCPAccountListResponse = TypeAliasType("GCPAccountListResponse", list[GCPAccount])
"""All connected service accounts; an empty list when there are none."""
