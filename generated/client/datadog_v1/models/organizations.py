"""Models of the family Organizations."""

from typing import Annotated

from datadog_v1._runtime.models import Model, Nullable, ReadOnly
from datadog_v1.models.organizations_and_key_management import ApiKey, ApplicationKey
from datadog_v1.models.users_and_organizations import AccessRole, User
from pydantic import Field


class IdpFormData(Model):
    """Form with the metadata of a SAML identity provider."""

    idp_file: str
    """Metadata file of the identity provider, XML as SAML 2.0 defines it."""


class IdpResponse(Model):
    """Outcome of the upload of SAML metadata."""

    message: str
    """Sentence that tells what happened, for people to read."""


class OrgDowngradedResponse(Model):
    """Outcome of detaching a child organization."""

    message: str | None = None
    """Sentence that tells what happened, for people to read."""


class OrganizationBilling(Model):
    """Deprecated. Type of billing. Deprecated: leave it out, as the account's contract
    decides how child organizations are billed.
    """

    type: str | None = None
    """Type of billing; only `parent_billing` (the parent pays) is in use."""


class OrganizationSettingsSaml(Model):
    """Sign-in through SAML."""

    enabled: bool | None = None
    """Whether users can sign in through SAML."""


class OrganizationSettingsSamlAutocreateUsersDomains(Model):
    """Creation of users at their first SAML sign-in, by email domain."""

    domains: list[str] | None = None
    """Email domains, such as `example.com`; users with an address there need no
    invitation.
    """

    enabled: bool | None = None
    """Whether users of these domains are created when they first sign in."""


class OrganizationSettingsSamlIdpInitiatedLogin(Model):
    """Sign-in that starts at the identity provider."""

    enabled: bool | None = None
    """Whether users may start at the identity provider's page instead of Datadog's."""


class OrganizationSettingsSamlStrictMode(Model):
    """SAML as the only way to sign in."""

    enabled: bool | None = None
    """Whether passwords and other ways to sign in are refused, so that all users must come
    through SAML.
    """


class OrganizationSubscription(Model):
    """Deprecated. Plan of an organization. Deprecated: leave it out, as the account's
    contract decides which plan applies.
    """

    type: str | None = None
    """Name of the plan: `trial`, `free` or `pro`."""


class OrganizationCreateBody(Model):
    """A child organization to create."""

    billing: OrganizationBilling | None = None
    """How the child is billed. Deprecated: leave it out, the parent pays."""

    name: Annotated[str, Field(max_length=32)]
    """Name of the child organization; at most 32 characters."""

    subscription: OrganizationSubscription | None = None
    """Plan of the child. Deprecated: leave it out, the parent's contract decides."""


class OrganizationSettings(Model):
    """Settings of an organization. The SAML settings take effect only while `saml.enabled`
    is true.
    """

    private_widget_share: bool | None = None
    """Whether graphs can be embedded in pages outside Datadog."""

    saml: OrganizationSettingsSaml | None = None
    """Whether users sign in through SAML."""

    saml_autocreate_access_role: Nullable[AccessRole] = None
    """Access role given to users who are created at their first SAML sign-in."""

    saml_autocreate_users_domains: (
        OrganizationSettingsSamlAutocreateUsersDomains | None
    ) = None
    """Email domains whose users are created at their first SAML sign-in."""

    saml_can_be_enabled: bool | None = None
    """Whether SAML may be switched on, which needs metadata of an identity provider."""

    saml_idp_endpoint: Nullable[str] = None
    """Address of the identity provider to which users are sent to sign in, read from its
    metadata. Null before metadata has been uploaded.
    """

    saml_idp_initiated_login: OrganizationSettingsSamlIdpInitiatedLogin | None = None
    """Whether users may start to sign in from the identity provider's own page."""

    saml_idp_metadata_uploaded: bool | None = None
    """Whether metadata of an identity provider has been uploaded."""

    saml_login_url: Nullable[str] = None
    """Address on Datadog at which users of the organization start to sign in through SAML.
    Null while SAML is not set up.
    """

    saml_strict_mode: OrganizationSettingsSamlStrictMode | None = None
    """Whether SAML is the only way to sign in."""


class Organization(Model):
    """An organization, the unit that owns data, users and keys."""

    billing: OrganizationBilling | None = None
    """How the organization is billed. Deprecated: leave it out, as the account's contract
    decides.
    """

    created: Annotated[str | None, ReadOnly()] = None
    """When the organization was created, as `YYYY-MM-DD hh:mm:ss` in UTC. Set by the
    service.

    Read-only: the server sets it.
    """

    description: Nullable[str] = None
    """Free text about the organization. Null or empty when there is none."""

    name: Annotated[str, Field(max_length=32)] | None = None
    """Name of the organization, as users see it when they switch between organizations; at
    most 32 characters.
    """

    public_id: str | None = None
    """ID by which the API addresses the organization; a text of letters and digits. Set by
    the service.
    """

    settings: OrganizationSettings | None = None
    """Sharing and SAML settings."""

    subscription: OrganizationSubscription | None = None
    """Plan of the organization. Deprecated: leave it out, as the account's contract
    decides.
    """

    trial: bool | None = None
    """Whether the organization is on a trial plan."""


class OrganizationCreateResponse(Model):
    """A new child organization with its first keys and user."""

    api_key: ApiKey | None = None
    """First API key of the new organization, for sending data to it."""

    application_key: ApplicationKey | None = None
    """First application key of the new organization, owned by `user`."""

    org: Organization | None = None
    """The new organization."""

    user: User | None = None
    """First user of the new organization, who created it."""


class OrganizationListResponse(Model):
    """Organizations that the caller manages."""

    orgs: list[Organization] | None = None
    """The caller's organization and, when it is a parent, its children."""


class OrganizationResponse(Model):
    """One organization."""

    org: Organization | None = None
    """The organization."""
