"""Operations of the family Organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property
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

    from ..models.organizations import (
        IdpResponse,
        Organization,
        OrganizationCreateBody,
        OrganizationCreateResponse,
        OrganizationListResponse,
        OrganizationResponse,
        OrgDowngradedResponse,
    )

LIST_ORGS: Operation[OrganizationListResponse] = Operation(
    id="ListOrgs",
    method="GET",
    path="/api/v1/org",
    responses={
        "200": Content("application/json", "organizations.OrganizationListResponse"),
    },
)
CREATE_CHILD_ORG: Operation[OrganizationCreateResponse] = Operation(
    id="CreateChildOrg",
    method="POST",
    path="/api/v1/org",
    body=Body(
        {
            "application/json": "organizations.OrganizationCreateBody",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "organizations.OrganizationCreateResponse"),
    },
)
GET_ORG: Operation[OrganizationResponse] = Operation(
    id="GetOrg",
    method="GET",
    path="/api/v1/org/{public_id}",
    parameters=(
        Parameter("public_id", "public_id", "path", required=True, type="str"),
    ),
    responses={
        "200": Content("application/json", "organizations.OrganizationResponse"),
    },
)
UPDATE_ORG: Operation[OrganizationResponse] = Operation(
    id="UpdateOrg",
    method="PUT",
    path="/api/v1/org/{public_id}",
    parameters=(
        Parameter("public_id", "public_id", "path", required=True, type="str"),
    ),
    body=Body(
        {
            "application/json": "organizations.Organization",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "organizations.OrganizationResponse"),
    },
)
DOWNGRADE_ORG: Operation[OrgDowngradedResponse] = Operation(
    id="DowngradeOrg",
    method="POST",
    path="/api/v1/org/{public_id}/downgrade",
    parameters=(
        Parameter("public_id", "public_id", "path", required=True, type="str"),
    ),
    responses={
        "200": Content("application/json", "organizations.OrgDowngradedResponse"),
    },
)
UPLOAD_IDP_FOR_ORG: Operation[IdpResponse] = Operation(
    id="UploadIdPForOrg",
    method="POST",
    path="/api/v1/org/{public_id}/idp_metadata",
    parameters=(
        Parameter("public_id", "public_id", "path", required=True, type="str"),
    ),
    body=Body(
        {
            "multipart/form-data": None,
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "organizations.IdpResponse"),
    },
)


class OrganizationsResource(SyncResource):
    """Manages organizations, the units that own data, users and keys in Datadog. An
    account can consist of one organization or of a parent with child organizations (a
    multi-organization account), whose data and users are kept apart while the parent
    pays. The operations read organizations, change their settings (SAML sign-in above
    all), create children and detach them. The multi-organization feature must be
    switched on for the account before children can be created. Most operations need the
    `org_management` permission. Organizations are addressed by their public ID.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    def list_orgs(self) -> OrganizationListResponse:
        """List organizations.

        Gives the organization that the keys belong to and, when it is a parent, its
        child organizations, with their settings. Needs the `org_management` permission.

        Returns:
            The organizations that the caller manages.

        Example:
            dd.organizations.list_orgs()
        """
        return self._call(LIST_ORGS, {})

    def create_child_org(
        self, *, body: OrganizationCreateBody | Mapping[str, Any] | bytes
    ) -> OrganizationCreateResponse:
        """Create a child organization.

        Creates an organization under the one that the keys belong to. The response
        holds the first API key, application key and user of the new organization; the
        keys are secrets and are the way to call the API in its name. The account needs
        the multi-organization feature. A child organization cannot be deleted through
        the API. Needs the `org_management` permission.

        Args:
            body: The name of the new organization.

        Returns:
            The new organization with its first keys and user.

        Raises:
            BadRequestError: The name is missing or longer than 32 characters,
                or a value is not allowed.

        Example:
            dd.organizations.create_child_org(
                body={'name': 'Web Store Staging'},
            )
        """
        return self._call(CREATE_CHILD_ORG, {}, body=body)

    def get_org(self, public_id: str) -> OrganizationResponse:
        """Get an organization.

        Gives one organization with its settings: the caller's own, or a child of it.
        Use it to check how SAML is set up. The permission it needs is not documented.

        Args:
            public_id: Public ID of the organization, as `ListOrgs` gives it.

        Returns:
            The organization.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            dd.organizations.get_org(public_id='kq7wxm2vbh4tzn9d')
        """
        return self._call(
            GET_ORG,
            {
                "public_id": public_id,
            },
        )

    def update_org(
        self, public_id: str, *, body: Organization | Mapping[str, Any] | bytes
    ) -> OrganizationResponse:
        """Update an organization.

        Changes the name, description or settings of an organization. SAML sign-in can
        be enabled after metadata of the identity provider has been uploaded
        (`saml_can_be_enabled`). Fields that the service sets, such as `created`, are
        ignored. The permission it needs is not documented.

        Args:
            public_id: Public ID of the organization, as `ListOrgs` gives it.
            body: The fields and settings to change.

        Returns:
            The organization after the change.

        Raises:
            BadRequestError: A value is not allowed, such as a name of more than
                32 characters.

        Example:
            dd.organizations.update_org(
                public_id='kq7wxm2vbh4tzn9d',
                body={'settings': {'saml': {'enabled': True},
                              'saml_autocreate_users_domains': {'domains': ['example.com'],
                                                                'enabled': True},
                              'saml_autocreate_access_role': 'st',
                              'saml_idp_initiated_login': {'enabled': False},
                              'saml_strict_mode': {'enabled': False}}},
            )
        """
        return self._call(
            UPDATE_ORG,
            {
                "public_id": public_id,
            },
            body=body,
        )

    def downgrade_org(self, public_id: str) -> OrgDowngradedResponse:
        """Detach a child organization.

        Takes a child organization out of its parent's account and puts it on a trial of
        30 days. Only for managed service providers (MSP). The permission it needs is
        not documented.

        Args:
            public_id: Public ID of the child organization.

        Returns:
            The organization stands alone now.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            dd.organizations.downgrade_org(public_id='pz3cnd8yfr6wlk1s')
        """
        return self._call(
            DOWNGRADE_ORG,
            {
                "public_id": public_id,
            },
        )

    def upload_idp_for_org(
        self, public_id: str, *, body: Mapping[str, Any]
    ) -> IdpResponse:
        """Upload SAML identity provider metadata.

        Stores the metadata of the SAML identity provider that users of the organization
        sign in with, replacing what was there. Get the XML file from the identity
        provider, upload it, then switch SAML on with `UpdateOrg`. The file is sent as a
        form upload; a body of another content type is answered with status 415. The
        permission it needs is not documented.

        Args:
            public_id: Public ID of the organization, as `ListOrgs` gives it.
            body: A form with the metadata file in the field `idp_file`.

        Returns:
            The metadata has been stored.

        Raises:
            BadRequestError: The file is missing or is not valid SAML metadata.

        Example:
            dd.organizations.upload_idp_for_org(
                public_id='kq7wxm2vbh4tzn9d',
                body={'idp_file': '<md:EntityDescriptor '
                             'xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" '
                             'entityID="https://idp.example.com/saml"><md:IDPSSODescriptor '
                             'protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><md:SingleSignOnService '
                             'Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" '
                             'Location="https://idp.example.com/sso/saml"/></md:IDPSSODescriptor></md:EntityDescriptor>'},
            )
        """
        return self._call(
            UPLOAD_IDP_FOR_ORG,
            {
                "public_id": public_id,
            },
            body=body,
        )

    @cached_property
    def with_raw_response(self) -> OrganizationsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return OrganizationsResourceWithRawResponse(self)


class OrganizationsResourceWithRawResponse(RawResource):
    """The operations of `OrganizationsResource`, returning whole responses."""

    list_orgs = raw_method(OrganizationsResource.list_orgs)

    create_child_org = raw_method(OrganizationsResource.create_child_org)

    get_org = raw_method(OrganizationsResource.get_org)

    update_org = raw_method(OrganizationsResource.update_org)

    downgrade_org = raw_method(OrganizationsResource.downgrade_org)

    upload_idp_for_org = raw_method(OrganizationsResource.upload_idp_for_org)


class AsyncOrganizationsResource(AsyncResource):
    """Manages organizations, the units that own data, users and keys in Datadog. An
    account can consist of one organization or of a parent with child organizations (a
    multi-organization account), whose data and users are kept apart while the parent
    pays. The operations read organizations, change their settings (SAML sign-in above
    all), create children and detach them. The multi-organization feature must be
    switched on for the account before children can be created. Most operations need the
    `org_management` permission. Organizations are addressed by their public ID.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    async def list_orgs(self) -> OrganizationListResponse:
        """List organizations.

        Gives the organization that the keys belong to and, when it is a parent, its
        child organizations, with their settings. Needs the `org_management` permission.

        Returns:
            The organizations that the caller manages.

        Example:
            await dd.organizations.list_orgs()
        """
        return await self._call(LIST_ORGS, {})

    async def create_child_org(
        self, *, body: OrganizationCreateBody | Mapping[str, Any] | bytes
    ) -> OrganizationCreateResponse:
        """Create a child organization.

        Creates an organization under the one that the keys belong to. The response
        holds the first API key, application key and user of the new organization; the
        keys are secrets and are the way to call the API in its name. The account needs
        the multi-organization feature. A child organization cannot be deleted through
        the API. Needs the `org_management` permission.

        Args:
            body: The name of the new organization.

        Returns:
            The new organization with its first keys and user.

        Raises:
            BadRequestError: The name is missing or longer than 32 characters,
                or a value is not allowed.

        Example:
            await dd.organizations.create_child_org(
                body={'name': 'Web Store Staging'},
            )
        """
        return await self._call(CREATE_CHILD_ORG, {}, body=body)

    async def get_org(self, public_id: str) -> OrganizationResponse:
        """Get an organization.

        Gives one organization with its settings: the caller's own, or a child of it.
        Use it to check how SAML is set up. The permission it needs is not documented.

        Args:
            public_id: Public ID of the organization, as `ListOrgs` gives it.

        Returns:
            The organization.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            await dd.organizations.get_org(public_id='kq7wxm2vbh4tzn9d')
        """
        return await self._call(
            GET_ORG,
            {
                "public_id": public_id,
            },
        )

    async def update_org(
        self, public_id: str, *, body: Organization | Mapping[str, Any] | bytes
    ) -> OrganizationResponse:
        """Update an organization.

        Changes the name, description or settings of an organization. SAML sign-in can
        be enabled after metadata of the identity provider has been uploaded
        (`saml_can_be_enabled`). Fields that the service sets, such as `created`, are
        ignored. The permission it needs is not documented.

        Args:
            public_id: Public ID of the organization, as `ListOrgs` gives it.
            body: The fields and settings to change.

        Returns:
            The organization after the change.

        Raises:
            BadRequestError: A value is not allowed, such as a name of more than
                32 characters.

        Example:
            await dd.organizations.update_org(
                public_id='kq7wxm2vbh4tzn9d',
                body={'settings': {'saml': {'enabled': True},
                              'saml_autocreate_users_domains': {'domains': ['example.com'],
                                                                'enabled': True},
                              'saml_autocreate_access_role': 'st',
                              'saml_idp_initiated_login': {'enabled': False},
                              'saml_strict_mode': {'enabled': False}}},
            )
        """
        return await self._call(
            UPDATE_ORG,
            {
                "public_id": public_id,
            },
            body=body,
        )

    async def downgrade_org(self, public_id: str) -> OrgDowngradedResponse:
        """Detach a child organization.

        Takes a child organization out of its parent's account and puts it on a trial of
        30 days. Only for managed service providers (MSP). The permission it needs is
        not documented.

        Args:
            public_id: Public ID of the child organization.

        Returns:
            The organization stands alone now.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            await dd.organizations.downgrade_org(public_id='pz3cnd8yfr6wlk1s')
        """
        return await self._call(
            DOWNGRADE_ORG,
            {
                "public_id": public_id,
            },
        )

    async def upload_idp_for_org(
        self, public_id: str, *, body: Mapping[str, Any]
    ) -> IdpResponse:
        """Upload SAML identity provider metadata.

        Stores the metadata of the SAML identity provider that users of the organization
        sign in with, replacing what was there. Get the XML file from the identity
        provider, upload it, then switch SAML on with `UpdateOrg`. The file is sent as a
        form upload; a body of another content type is answered with status 415. The
        permission it needs is not documented.

        Args:
            public_id: Public ID of the organization, as `ListOrgs` gives it.
            body: A form with the metadata file in the field `idp_file`.

        Returns:
            The metadata has been stored.

        Raises:
            BadRequestError: The file is missing or is not valid SAML metadata.

        Example:
            await dd.organizations.upload_idp_for_org(
                public_id='kq7wxm2vbh4tzn9d',
                body={'idp_file': '<md:EntityDescriptor '
                             'xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" '
                             'entityID="https://idp.example.com/saml"><md:IDPSSODescriptor '
                             'protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><md:SingleSignOnService '
                             'Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" '
                             'Location="https://idp.example.com/sso/saml"/></md:IDPSSODescriptor></md:EntityDescriptor>'},
            )
        """
        return await self._call(
            UPLOAD_IDP_FOR_ORG,
            {
                "public_id": public_id,
            },
            body=body,
        )

    @cached_property
    def with_raw_response(self) -> AsyncOrganizationsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncOrganizationsResourceWithRawResponse(self)


class AsyncOrganizationsResourceWithRawResponse(RawResource):
    """The operations of `AsyncOrganizationsResource`, returning whole responses."""

    list_orgs = async_raw_method(AsyncOrganizationsResource.list_orgs)

    create_child_org = async_raw_method(AsyncOrganizationsResource.create_child_org)

    get_org = async_raw_method(AsyncOrganizationsResource.get_org)

    update_org = async_raw_method(AsyncOrganizationsResource.update_org)

    downgrade_org = async_raw_method(AsyncOrganizationsResource.downgrade_org)

    upload_idp_for_org = async_raw_method(AsyncOrganizationsResource.upload_idp_for_org)
