"""Operations of the family Azure Integration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property
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

    from ..models.azure_integration import AzureAccount, AzureAccountListResponse

LIST_AZURE_INTEGRATION: Operation[AzureAccountListResponse] = Operation(
    id="ListAzureIntegration",
    method="GET",
    path="/api/v1/integration/azure",
    responses={
        "200": Content(
            "application/json", "azure_integration.AzureAccountListResponse"
        ),
    },
)
UPDATE_AZURE_INTEGRATION: Operation[dict[str, Any]] = Operation(
    id="UpdateAzureIntegration",
    method="PUT",
    path="/api/v1/integration/azure",
    body=Body(
        {
            "application/json": "azure_integration.AzureAccount",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "dict[str, Any]"),
    },
)
CREATE_AZURE_INTEGRATION: Operation[dict[str, Any]] = Operation(
    id="CreateAzureIntegration",
    method="POST",
    path="/api/v1/integration/azure",
    body=Body(
        {
            "application/json": "azure_integration.AzureAccount",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "dict[str, Any]"),
    },
)
DELETE_AZURE_INTEGRATION: Operation[dict[str, Any]] = Operation(
    id="DeleteAzureIntegration",
    method="DELETE",
    path="/api/v1/integration/azure",
    body=Body(
        {
            "application/json": "azure_integration.AzureAccount",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "dict[str, Any]"),
    },
)
UPDATE_AZURE_HOST_FILTERS: Operation[dict[str, Any]] = Operation(
    id="UpdateAzureHostFilters",
    method="POST",
    path="/api/v1/integration/azure/host_filters",
    body=Body(
        {
            "application/json": "azure_integration.AzureAccount",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "dict[str, Any]"),
    },
)


class AzureIntegrationResource(SyncResource):
    """Connects Microsoft Azure, so that metrics and resource data of its subscriptions
    come in. A connection is an app registration in a tenant, named by `tenant_name`
    (the tenant's ID) and `client_id` together; what its service principal may read in
    Azure is what Datadog reads.

    Filters on tags keep hosts and other resources out of monitoring, and with it out of
    billing.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    def list_azure_integration(self) -> AzureAccountListResponse:
        """List Azure connections.

        Gives all app registrations that are connected, with their settings and what
        went wrong in reading them. Client secrets are never returned. Needs the
        `azure_configuration_read` permission.

        Returns:
            The connections.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint: a required field is missing, a value has the wrong type or
                is out of range, or a query does not parse. `errors` says which;
                correct the request before sending it again.

        Example:
            dd.azure_integration.list_azure_integration()
        """
        return self._call(LIST_AZURE_INTEGRATION, {})

    def update_azure_integration(
        self, *, body: AzureAccount | Mapping[str, Any] | bytes
    ) -> dict[str, Any]:
        """Update an Azure connection.

        Changes the settings of a connection, named by `tenant_name` and `client_id` in
        the body. `new_tenant_name` and `new_client_id` move it to another app
        registration; a new secret is then needed too. Needs the
        `azure_configuration_edit` permission.

        Args:
            body: The connection and its new settings.

        Returns:
            An empty object. The change is made.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            dd.azure_integration.update_azure_integration(
                body={'tenant_name': '2c5f0a1e-7b3d-4e8f-9a60-1d2e3f405162',
                 'client_id': '7d9b6c54-3a21-4f0e-8b1d-5c6e7f809112',
                 'client_secret': 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'},
            )
        """
        return self._call(UPDATE_AZURE_INTEGRATION, {}, body=body)

    def create_azure_integration(
        self, *, body: AzureAccount | Mapping[str, Any] | bytes
    ) -> dict[str, Any]:
        """Connect an Azure app registration.

        Connects an app registration. Create it in Azure first and give its service
        principal the right to read monitoring data in the subscriptions. Needs the
        `azure_configurations_manage` permission.

        Args:
            body: Tenant, client and secret, with the settings.

        Returns:
            An empty object. The app registration is connected.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            dd.azure_integration.create_azure_integration(
                body={'tenant_name': '2c5f0a1e-7b3d-4e8f-9a60-1d2e3f405162',
                 'client_id': '7d9b6c54-3a21-4f0e-8b1d-5c6e7f809112',
                 'client_secret': 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
                 'host_filters': 'env:prod',
                 'automute': True,
                 'resource_collection_enabled': True,
                 'cspm_enabled': True,
                 'resource_provider_configs': [{'namespace': 'Microsoft.Compute',
                                                'metrics_enabled': True},
                                               {'namespace': 'Microsoft.Network',
                                                'metrics_enabled': False}]},
            )
        """
        return self._call(CREATE_AZURE_INTEGRATION, {}, body=body)

    def delete_azure_integration(
        self, *, body: AzureAccount | Mapping[str, Any] | bytes
    ) -> dict[str, Any]:
        """Disconnect an Azure app registration.

        Removes a connection; from then on nothing is read through it. The app
        registration itself stays in Azure. Needs the `azure_configurations_manage`
        permission.

        Args:
            body: The connection, by `tenant_name` and `client_id`. Other fields
                are ignored.

        Returns:
            An empty object. The connection is gone.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            dd.azure_integration.delete_azure_integration(
                body={'tenant_name': '2c5f0a1e-7b3d-4e8f-9a60-1d2e3f405162',
                 'client_id': '7d9b6c54-3a21-4f0e-8b1d-5c6e7f809112'},
            )
        """
        return self._call(DELETE_AZURE_INTEGRATION, {}, body=body)

    def update_azure_host_filters(
        self, *, body: AzureAccount | Mapping[str, Any] | bytes
    ) -> dict[str, Any]:
        """Update the host filters of an Azure connection.

        Sets only the filter that decides which virtual machines are monitored and
        leaves all other settings alone. Needs the `azure_configuration_edit`
        permission.

        Args:
            body: The connection, by `tenant_name` and `client_id`, and the new
                `host_filters`.

        Returns:
            An empty object. The filter is set.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            dd.azure_integration.update_azure_host_filters(
                body={'tenant_name': '2c5f0a1e-7b3d-4e8f-9a60-1d2e3f405162',
                 'client_id': '7d9b6c54-3a21-4f0e-8b1d-5c6e7f809112',
                 'host_filters': 'env:prod'},
            )
        """
        return self._call(UPDATE_AZURE_HOST_FILTERS, {}, body=body)

    @cached_property
    def with_raw_response(self) -> AzureIntegrationResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AzureIntegrationResourceWithRawResponse(self)


class AzureIntegrationResourceWithRawResponse(RawResource):
    """The operations of `AzureIntegrationResource`, returning whole responses."""

    list_azure_integration = raw_method(AzureIntegrationResource.list_azure_integration)

    update_azure_integration = raw_method(
        AzureIntegrationResource.update_azure_integration
    )

    create_azure_integration = raw_method(
        AzureIntegrationResource.create_azure_integration
    )

    delete_azure_integration = raw_method(
        AzureIntegrationResource.delete_azure_integration
    )

    update_azure_host_filters = raw_method(
        AzureIntegrationResource.update_azure_host_filters
    )


class AsyncAzureIntegrationResource(AsyncResource):
    """Connects Microsoft Azure, so that metrics and resource data of its subscriptions
    come in. A connection is an app registration in a tenant, named by `tenant_name`
    (the tenant's ID) and `client_id` together; what its service principal may read in
    Azure is what Datadog reads.

    Filters on tags keep hosts and other resources out of monitoring, and with it out of
    billing.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    async def list_azure_integration(self) -> AzureAccountListResponse:
        """List Azure connections.

        Gives all app registrations that are connected, with their settings and what
        went wrong in reading them. Client secrets are never returned. Needs the
        `azure_configuration_read` permission.

        Returns:
            The connections.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint: a required field is missing, a value has the wrong type or
                is out of range, or a query does not parse. `errors` says which;
                correct the request before sending it again.

        Example:
            await dd.azure_integration.list_azure_integration()
        """
        return await self._call(LIST_AZURE_INTEGRATION, {})

    async def update_azure_integration(
        self, *, body: AzureAccount | Mapping[str, Any] | bytes
    ) -> dict[str, Any]:
        """Update an Azure connection.

        Changes the settings of a connection, named by `tenant_name` and `client_id` in
        the body. `new_tenant_name` and `new_client_id` move it to another app
        registration; a new secret is then needed too. Needs the
        `azure_configuration_edit` permission.

        Args:
            body: The connection and its new settings.

        Returns:
            An empty object. The change is made.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            await dd.azure_integration.update_azure_integration(
                body={'tenant_name': '2c5f0a1e-7b3d-4e8f-9a60-1d2e3f405162',
                 'client_id': '7d9b6c54-3a21-4f0e-8b1d-5c6e7f809112',
                 'client_secret': 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'},
            )
        """
        return await self._call(UPDATE_AZURE_INTEGRATION, {}, body=body)

    async def create_azure_integration(
        self, *, body: AzureAccount | Mapping[str, Any] | bytes
    ) -> dict[str, Any]:
        """Connect an Azure app registration.

        Connects an app registration. Create it in Azure first and give its service
        principal the right to read monitoring data in the subscriptions. Needs the
        `azure_configurations_manage` permission.

        Args:
            body: Tenant, client and secret, with the settings.

        Returns:
            An empty object. The app registration is connected.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            await dd.azure_integration.create_azure_integration(
                body={'tenant_name': '2c5f0a1e-7b3d-4e8f-9a60-1d2e3f405162',
                 'client_id': '7d9b6c54-3a21-4f0e-8b1d-5c6e7f809112',
                 'client_secret': 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
                 'host_filters': 'env:prod',
                 'automute': True,
                 'resource_collection_enabled': True,
                 'cspm_enabled': True,
                 'resource_provider_configs': [{'namespace': 'Microsoft.Compute',
                                                'metrics_enabled': True},
                                               {'namespace': 'Microsoft.Network',
                                                'metrics_enabled': False}]},
            )
        """
        return await self._call(CREATE_AZURE_INTEGRATION, {}, body=body)

    async def delete_azure_integration(
        self, *, body: AzureAccount | Mapping[str, Any] | bytes
    ) -> dict[str, Any]:
        """Disconnect an Azure app registration.

        Removes a connection; from then on nothing is read through it. The app
        registration itself stays in Azure. Needs the `azure_configurations_manage`
        permission.

        Args:
            body: The connection, by `tenant_name` and `client_id`. Other fields
                are ignored.

        Returns:
            An empty object. The connection is gone.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            await dd.azure_integration.delete_azure_integration(
                body={'tenant_name': '2c5f0a1e-7b3d-4e8f-9a60-1d2e3f405162',
                 'client_id': '7d9b6c54-3a21-4f0e-8b1d-5c6e7f809112'},
            )
        """
        return await self._call(DELETE_AZURE_INTEGRATION, {}, body=body)

    async def update_azure_host_filters(
        self, *, body: AzureAccount | Mapping[str, Any] | bytes
    ) -> dict[str, Any]:
        """Update the host filters of an Azure connection.

        Sets only the filter that decides which virtual machines are monitored and
        leaves all other settings alone. Needs the `azure_configuration_edit`
        permission.

        Args:
            body: The connection, by `tenant_name` and `client_id`, and the new
                `host_filters`.

        Returns:
            An empty object. The filter is set.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            await dd.azure_integration.update_azure_host_filters(
                body={'tenant_name': '2c5f0a1e-7b3d-4e8f-9a60-1d2e3f405162',
                 'client_id': '7d9b6c54-3a21-4f0e-8b1d-5c6e7f809112',
                 'host_filters': 'env:prod'},
            )
        """
        return await self._call(UPDATE_AZURE_HOST_FILTERS, {}, body=body)

    @cached_property
    def with_raw_response(self) -> AsyncAzureIntegrationResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncAzureIntegrationResourceWithRawResponse(self)


class AsyncAzureIntegrationResourceWithRawResponse(RawResource):
    """The operations of `AsyncAzureIntegrationResource`, returning whole responses."""

    list_azure_integration = async_raw_method(
        AsyncAzureIntegrationResource.list_azure_integration
    )

    update_azure_integration = async_raw_method(
        AsyncAzureIntegrationResource.update_azure_integration
    )

    create_azure_integration = async_raw_method(
        AsyncAzureIntegrationResource.create_azure_integration
    )

    delete_azure_integration = async_raw_method(
        AsyncAzureIntegrationResource.delete_azure_integration
    )

    update_azure_host_filters = async_raw_method(
        AsyncAzureIntegrationResource.update_azure_host_filters
    )
