"""Operations of the family GCP Integration."""

# The methods of raw resources are made from deprecated ones too; the warning is for who calls them.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property, deprecated
from .._runtime.operation import (
    Body,
    Content,
    Operation,
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

    from ..models.gcp_integration import GCPAccount, GCPAccountListResponse

LIST_GCP_INTEGRATION: Operation[GCPAccountListResponse] = Operation(
    id="ListGCPIntegration",
    method="GET",
    path="/api/v1/integration/gcp",
    responses={
        "200": Content("application/json", "gcp_integration.GCPAccountListResponse"),
    },
    deprecated="list_gcp_integration is deprecated: use `GET /api/v2/integration/gcp/accounts`, which needs no key file.",
)
UPDATE_GCP_INTEGRATION: Operation[dict[str, Any]] = Operation(
    id="UpdateGCPIntegration",
    method="PUT",
    path="/api/v1/integration/gcp",
    body=Body(
        {
            "application/json": "gcp_integration.GCPAccount",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "dict[str, Any]"),
    },
    deprecated="update_gcp_integration is deprecated: use `PATCH /api/v2/integration/gcp/accounts/{account_id}`, which needs no key file.",
)
CREATE_GCP_INTEGRATION: Operation[dict[str, Any]] = Operation(
    id="CreateGCPIntegration",
    method="POST",
    path="/api/v1/integration/gcp",
    body=Body(
        {
            "application/json": "gcp_integration.GCPAccount",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "dict[str, Any]"),
    },
    deprecated="create_gcp_integration is deprecated: use `POST /api/v2/integration/gcp/accounts`, which needs no key file.",
)
DELETE_GCP_INTEGRATION: Operation[dict[str, Any]] = Operation(
    id="DeleteGCPIntegration",
    method="DELETE",
    path="/api/v1/integration/gcp",
    body=Body(
        {
            "application/json": "gcp_integration.GCPAccount",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "dict[str, Any]"),
    },
    deprecated="delete_gcp_integration is deprecated: use `DELETE /api/v2/integration/gcp/accounts/{account_id}`, which needs no key file.",
)


class GcpIntegrationResource(SyncResource):
    """Connects Google Cloud projects through a service account and its key file, so that
    their metrics and resource data come in. The fields of a connection are those of the
    JSON key file together with Datadog's own settings; `project_id` and `client_email`
    name it.

    All operations here are deprecated, because keys of service accounts have to be
    stored and renewed. New connections should use the Google Cloud operations of API
    v2, which work by impersonation of a service account without a key.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    @deprecated(
        "list_gcp_integration is deprecated: use `GET /api/v2/integration/gcp/accounts`, which needs no key file."
    )
    def list_gcp_integration(self) -> GCPAccountListResponse:
        """List GCP connections.

        Deprecated; the description says what to use instead.

        Gives all connected service accounts with their settings and what went wrong in
        reading them. Private keys are never returned. Deprecated: use `GET
        /api/v2/integration/gcp/accounts`, which needs no key file. Needs the
        `gcp_configuration_read` permission.

        Returns:
            The connections.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint: a required field is missing, a value has the wrong type or
                is out of range, or a query does not parse. `errors` says which;
                correct the request before sending it again.

        Example:
            dd.gcp_integration.list_gcp_integration()
        """
        return self._call(LIST_GCP_INTEGRATION, {})

    @deprecated(
        "update_gcp_integration is deprecated: use `PATCH /api/v2/integration/gcp/accounts/{account_id}`, which needs no key file."
    )
    def update_gcp_integration(
        self, *, body: GCPAccount | Mapping[str, Any] | bytes
    ) -> dict[str, Any]:
        """Update a GCP connection.

        Deprecated; the description says what to use instead.

        Changes the settings of a connection, named by `project_id` and `client_email`
        in the body. The key file itself cannot be changed; remove the connection and
        connect the project anew. Deprecated: use `PATCH
        /api/v2/integration/gcp/accounts/{account_id}`, which needs no key file. Needs
        the `gcp_configuration_edit` permission.

        Args:
            body: The connection and its new settings.

        Returns:
            An empty object. The change is made.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            dd.gcp_integration.update_gcp_integration(
                body={'project_id': 'web-store-prod',
                 'client_email': 'datadog-reader@web-store-prod.example.com',
                 'client_id': '172833269717283326970',
                 'monitored_resource_configs': [{'type': 'gce_instance',
                                                 'filters': ['env:prod']}],
                 'automute': True},
            )
        """
        return self._call(UPDATE_GCP_INTEGRATION, {}, body=body)

    @deprecated(
        "create_gcp_integration is deprecated: use `POST /api/v2/integration/gcp/accounts`, which needs no key file."
    )
    def create_gcp_integration(
        self, *, body: GCPAccount | Mapping[str, Any] | bytes
    ) -> dict[str, Any]:
        """Connect a GCP project.

        Deprecated; the description says what to use instead.

        Connects a project by the key file of a service account, which needs the roles
        for reading monitoring data in Google Cloud. Deprecated: use `POST
        /api/v2/integration/gcp/accounts`, which needs no key file. Needs the
        `gcp_configurations_manage` permission.

        Args:
            body: The contents of the key file, and the settings.

        Returns:
            An empty object. The project is connected.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            dd.gcp_integration.create_gcp_integration(
                body={'type': 'service_account',
                 'project_id': 'web-store-prod',
                 'private_key_id': 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
                 'private_key': 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
                 'client_email': 'datadog-reader@web-store-prod.example.com',
                 'client_id': '172833269717283326970',
                 'auth_uri': 'https://accounts.example.com/o/oauth2/auth',
                 'token_uri': 'https://oauth2.example.com/token',
                 'auth_provider_x509_cert_url': 'https://www.example.com/oauth2/v1/certs',
                 'client_x509_cert_url': 'https://www.example.com/robot/v1/metadata/x509/datadog-reader',
                 'monitored_resource_configs': [{...}, {...}],
                 'automute': True,
                 'is_cspm_enabled': True,
                 'is_resource_change_collection_enabled': True,
                 'is_security_command_center_enabled': True,
                 'resource_collection_enabled': True},
            )
        """
        return self._call(CREATE_GCP_INTEGRATION, {}, body=body)

    @deprecated(
        "delete_gcp_integration is deprecated: use `DELETE /api/v2/integration/gcp/accounts/{account_id}`, which needs no key file."
    )
    def delete_gcp_integration(
        self, *, body: GCPAccount | Mapping[str, Any] | bytes
    ) -> dict[str, Any]:
        """Disconnect a GCP project.

        Deprecated; the description says what to use instead.

        Removes a connection; from then on nothing is read through it. The service
        account itself stays in Google Cloud. Deprecated: use `DELETE
        /api/v2/integration/gcp/accounts/{account_id}`, which needs no key file. Needs
        the `gcp_configurations_manage` permission.

        Args:
            body: The connection, by `project_id` and `client_email`. Other
                fields are ignored.

        Returns:
            An empty object. The connection is gone.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            dd.gcp_integration.delete_gcp_integration(
                body={'project_id': 'web-store-prod',
                 'client_email': 'datadog-reader@web-store-prod.example.com',
                 'client_id': '172833269717283326970'},
            )
        """
        return self._call(DELETE_GCP_INTEGRATION, {}, body=body)

    @cached_property
    def with_raw_response(self) -> GcpIntegrationResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return GcpIntegrationResourceWithRawResponse(self)


class GcpIntegrationResourceWithRawResponse(RawResource):
    """The operations of `GcpIntegrationResource`, returning whole responses."""

    list_gcp_integration = raw_method(GcpIntegrationResource.list_gcp_integration)

    update_gcp_integration = raw_method(GcpIntegrationResource.update_gcp_integration)

    create_gcp_integration = raw_method(GcpIntegrationResource.create_gcp_integration)

    delete_gcp_integration = raw_method(GcpIntegrationResource.delete_gcp_integration)


class AsyncGcpIntegrationResource(AsyncResource):
    """Connects Google Cloud projects through a service account and its key file, so that
    their metrics and resource data come in. The fields of a connection are those of the
    JSON key file together with Datadog's own settings; `project_id` and `client_email`
    name it.

    All operations here are deprecated, because keys of service accounts have to be
    stored and renewed. New connections should use the Google Cloud operations of API
    v2, which work by impersonation of a service account without a key.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    @deprecated(
        "list_gcp_integration is deprecated: use `GET /api/v2/integration/gcp/accounts`, which needs no key file."
    )
    async def list_gcp_integration(self) -> GCPAccountListResponse:
        """List GCP connections.

        Deprecated; the description says what to use instead.

        Gives all connected service accounts with their settings and what went wrong in
        reading them. Private keys are never returned. Deprecated: use `GET
        /api/v2/integration/gcp/accounts`, which needs no key file. Needs the
        `gcp_configuration_read` permission.

        Returns:
            The connections.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint: a required field is missing, a value has the wrong type or
                is out of range, or a query does not parse. `errors` says which;
                correct the request before sending it again.

        Example:
            await dd.gcp_integration.list_gcp_integration()
        """
        return await self._call(LIST_GCP_INTEGRATION, {})

    @deprecated(
        "update_gcp_integration is deprecated: use `PATCH /api/v2/integration/gcp/accounts/{account_id}`, which needs no key file."
    )
    async def update_gcp_integration(
        self, *, body: GCPAccount | Mapping[str, Any] | bytes
    ) -> dict[str, Any]:
        """Update a GCP connection.

        Deprecated; the description says what to use instead.

        Changes the settings of a connection, named by `project_id` and `client_email`
        in the body. The key file itself cannot be changed; remove the connection and
        connect the project anew. Deprecated: use `PATCH
        /api/v2/integration/gcp/accounts/{account_id}`, which needs no key file. Needs
        the `gcp_configuration_edit` permission.

        Args:
            body: The connection and its new settings.

        Returns:
            An empty object. The change is made.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            await dd.gcp_integration.update_gcp_integration(
                body={'project_id': 'web-store-prod',
                 'client_email': 'datadog-reader@web-store-prod.example.com',
                 'client_id': '172833269717283326970',
                 'monitored_resource_configs': [{'type': 'gce_instance',
                                                 'filters': ['env:prod']}],
                 'automute': True},
            )
        """
        return await self._call(UPDATE_GCP_INTEGRATION, {}, body=body)

    @deprecated(
        "create_gcp_integration is deprecated: use `POST /api/v2/integration/gcp/accounts`, which needs no key file."
    )
    async def create_gcp_integration(
        self, *, body: GCPAccount | Mapping[str, Any] | bytes
    ) -> dict[str, Any]:
        """Connect a GCP project.

        Deprecated; the description says what to use instead.

        Connects a project by the key file of a service account, which needs the roles
        for reading monitoring data in Google Cloud. Deprecated: use `POST
        /api/v2/integration/gcp/accounts`, which needs no key file. Needs the
        `gcp_configurations_manage` permission.

        Args:
            body: The contents of the key file, and the settings.

        Returns:
            An empty object. The project is connected.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            await dd.gcp_integration.create_gcp_integration(
                body={'type': 'service_account',
                 'project_id': 'web-store-prod',
                 'private_key_id': 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
                 'private_key': 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
                 'client_email': 'datadog-reader@web-store-prod.example.com',
                 'client_id': '172833269717283326970',
                 'auth_uri': 'https://accounts.example.com/o/oauth2/auth',
                 'token_uri': 'https://oauth2.example.com/token',
                 'auth_provider_x509_cert_url': 'https://www.example.com/oauth2/v1/certs',
                 'client_x509_cert_url': 'https://www.example.com/robot/v1/metadata/x509/datadog-reader',
                 'monitored_resource_configs': [{...}, {...}],
                 'automute': True,
                 'is_cspm_enabled': True,
                 'is_resource_change_collection_enabled': True,
                 'is_security_command_center_enabled': True,
                 'resource_collection_enabled': True},
            )
        """
        return await self._call(CREATE_GCP_INTEGRATION, {}, body=body)

    @deprecated(
        "delete_gcp_integration is deprecated: use `DELETE /api/v2/integration/gcp/accounts/{account_id}`, which needs no key file."
    )
    async def delete_gcp_integration(
        self, *, body: GCPAccount | Mapping[str, Any] | bytes
    ) -> dict[str, Any]:
        """Disconnect a GCP project.

        Deprecated; the description says what to use instead.

        Removes a connection; from then on nothing is read through it. The service
        account itself stays in Google Cloud. Deprecated: use `DELETE
        /api/v2/integration/gcp/accounts/{account_id}`, which needs no key file. Needs
        the `gcp_configurations_manage` permission.

        Args:
            body: The connection, by `project_id` and `client_email`. Other
                fields are ignored.

        Returns:
            An empty object. The connection is gone.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            await dd.gcp_integration.delete_gcp_integration(
                body={'project_id': 'web-store-prod',
                 'client_email': 'datadog-reader@web-store-prod.example.com',
                 'client_id': '172833269717283326970'},
            )
        """
        return await self._call(DELETE_GCP_INTEGRATION, {}, body=body)

    @cached_property
    def with_raw_response(self) -> AsyncGcpIntegrationResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncGcpIntegrationResourceWithRawResponse(self)


class AsyncGcpIntegrationResourceWithRawResponse(RawResource):
    """The operations of `AsyncGcpIntegrationResource`, returning whole responses."""

    list_gcp_integration = async_raw_method(
        AsyncGcpIntegrationResource.list_gcp_integration
    )

    update_gcp_integration = async_raw_method(
        AsyncGcpIntegrationResource.update_gcp_integration
    )

    create_gcp_integration = async_raw_method(
        AsyncGcpIntegrationResource.create_gcp_integration
    )

    delete_gcp_integration = async_raw_method(
        AsyncGcpIntegrationResource.delete_gcp_integration
    )
