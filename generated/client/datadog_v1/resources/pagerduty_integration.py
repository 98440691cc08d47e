"""Operations of the family PagerDuty Integration."""

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

    from ..models.pagerduty_integration import (
        PagerDutyService,
        PagerDutyServiceKey,
        PagerDutyServiceName,
    )

CREATE_PAGER_DUTY_INTEGRATION_SERVICE: Operation[PagerDutyServiceName] = Operation(
    id="CreatePagerDutyIntegrationService",
    method="POST",
    path="/api/v1/integration/pagerduty/configuration/services",
    body=Body(
        {
            "application/json": "pagerduty_integration.PagerDutyService",
        },
        required=True,
    ),
    responses={
        "201": Content(
            "application/json", "pagerduty_integration.PagerDutyServiceName"
        ),
    },
)
GET_PAGER_DUTY_INTEGRATION_SERVICE: Operation[PagerDutyServiceName] = Operation(
    id="GetPagerDutyIntegrationService",
    method="GET",
    path="/api/v1/integration/pagerduty/configuration/services/{service_name}",
    parameters=(
        Parameter("service_name", "service_name", "path", required=True, type="str"),
    ),
    responses={
        "200": Content(
            "application/json", "pagerduty_integration.PagerDutyServiceName"
        ),
    },
)
UPDATE_PAGER_DUTY_INTEGRATION_SERVICE: Operation[None] = Operation(
    id="UpdatePagerDutyIntegrationService",
    method="PUT",
    path="/api/v1/integration/pagerduty/configuration/services/{service_name}",
    parameters=(
        Parameter("service_name", "service_name", "path", required=True, type="str"),
    ),
    body=Body(
        {
            "application/json": "pagerduty_integration.PagerDutyServiceKey",
        },
        required=True,
    ),
    responses={
        "200": None,
    },
)
DELETE_PAGER_DUTY_INTEGRATION_SERVICE: Operation[None] = Operation(
    id="DeletePagerDutyIntegrationService",
    method="DELETE",
    path="/api/v1/integration/pagerduty/configuration/services/{service_name}",
    parameters=(
        Parameter("service_name", "service_name", "path", required=True, type="str"),
    ),
    responses={
        "204": None,
    },
)


class PagerdutyIntegrationResource(SyncResource):
    """Registers PagerDuty services, so that notifications can open incidents there. A
    service object pairs a name with the integration key of a service in PagerDuty; in a
    monitor's message it is addressed as `@pagerduty-<service name>`.

    Keys can be written but not read back. Installing the integration itself is done in
    the app.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    def create_pager_duty_integration_service(
        self, *, body: PagerDutyService | Mapping[str, Any] | bytes
    ) -> PagerDutyServiceName:
        """Register a PagerDuty service.

        Registers a PagerDuty service under a name of your choice. Create the Datadog
        integration on the service in PagerDuty first, it gives the key. Needs the
        `manage_integrations` permission.

        Args:
            body: Name and integration key of the service.

        Returns:
            The name of the new service object; the key is not repeated.

        Raises:
            BadRequestError: The name or the key is missing.

        Example:
            dd.pagerduty_integration.create_pager_duty_integration_service(
                body={'service_name': 'checkout-on-call',
                 'service_key': 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'},
            )
        """
        return self._call(CREATE_PAGER_DUTY_INTEGRATION_SERVICE, {}, body=body)

    def get_pager_duty_integration_service(
        self, service_name: str
    ) -> PagerDutyServiceName:
        """Get a PagerDuty service.

        Tells whether a service object of this name exists. The response carries the
        name only, never the key. Needs the `integrations_read` permission.

        Args:
            service_name: Name of the service object.

        Returns:
            The service object exists.

        Raises:
            NotFoundError: No service object has this name.

        Example:
            dd.pagerduty_integration.get_pager_duty_integration_service(
                service_name='checkout-on-call',
            )
        """
        return self._call(
            GET_PAGER_DUTY_INTEGRATION_SERVICE,
            {
                "service_name": service_name,
            },
        )

    def update_pager_duty_integration_service(
        self,
        service_name: str,
        *,
        body: PagerDutyServiceKey | Mapping[str, Any] | bytes,
    ) -> None:
        """Replace the key of a PagerDuty service.

        Gives a service object a new integration key, such as after a key was renewed in
        PagerDuty. The name cannot be changed. Needs the `manage_integrations`
        permission.

        Args:
            service_name: Name of the service object.
            body: The new key.

        Raises:
            BadRequestError: The key is missing.
            NotFoundError: No service object has this name.

        Example:
            dd.pagerduty_integration.update_pager_duty_integration_service(
                service_name='checkout-on-call',
                body={'service_key': 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'},
            )
        """
        return self._call(
            UPDATE_PAGER_DUTY_INTEGRATION_SERVICE,
            {
                "service_name": service_name,
            },
            body=body,
        )

    def delete_pager_duty_integration_service(self, service_name: str) -> None:
        """Remove a PagerDuty service.

        Removes a service object. The service in PagerDuty stays. Needs the
        `manage_integrations` permission.

        Args:
            service_name: Name of the service object.

        Raises:
            NotFoundError: No service object has this name.

        Example:
            dd.pagerduty_integration.delete_pager_duty_integration_service(
                service_name='checkout-on-call',
            )
        """
        return self._call(
            DELETE_PAGER_DUTY_INTEGRATION_SERVICE,
            {
                "service_name": service_name,
            },
        )

    @cached_property
    def with_raw_response(self) -> PagerdutyIntegrationResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return PagerdutyIntegrationResourceWithRawResponse(self)


class PagerdutyIntegrationResourceWithRawResponse(RawResource):
    """The operations of `PagerdutyIntegrationResource`, returning whole responses."""

    create_pager_duty_integration_service = raw_method(
        PagerdutyIntegrationResource.create_pager_duty_integration_service
    )

    get_pager_duty_integration_service = raw_method(
        PagerdutyIntegrationResource.get_pager_duty_integration_service
    )

    update_pager_duty_integration_service = raw_method(
        PagerdutyIntegrationResource.update_pager_duty_integration_service
    )

    delete_pager_duty_integration_service = raw_method(
        PagerdutyIntegrationResource.delete_pager_duty_integration_service
    )


class AsyncPagerdutyIntegrationResource(AsyncResource):
    """Registers PagerDuty services, so that notifications can open incidents there. A
    service object pairs a name with the integration key of a service in PagerDuty; in a
    monitor's message it is addressed as `@pagerduty-<service name>`.

    Keys can be written but not read back. Installing the integration itself is done in
    the app.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    async def create_pager_duty_integration_service(
        self, *, body: PagerDutyService | Mapping[str, Any] | bytes
    ) -> PagerDutyServiceName:
        """Register a PagerDuty service.

        Registers a PagerDuty service under a name of your choice. Create the Datadog
        integration on the service in PagerDuty first, it gives the key. Needs the
        `manage_integrations` permission.

        Args:
            body: Name and integration key of the service.

        Returns:
            The name of the new service object; the key is not repeated.

        Raises:
            BadRequestError: The name or the key is missing.

        Example:
            await dd.pagerduty_integration.create_pager_duty_integration_service(
                body={'service_name': 'checkout-on-call',
                 'service_key': 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'},
            )
        """
        return await self._call(CREATE_PAGER_DUTY_INTEGRATION_SERVICE, {}, body=body)

    async def get_pager_duty_integration_service(
        self, service_name: str
    ) -> PagerDutyServiceName:
        """Get a PagerDuty service.

        Tells whether a service object of this name exists. The response carries the
        name only, never the key. Needs the `integrations_read` permission.

        Args:
            service_name: Name of the service object.

        Returns:
            The service object exists.

        Raises:
            NotFoundError: No service object has this name.

        Example:
            await dd.pagerduty_integration.get_pager_duty_integration_service(
                service_name='checkout-on-call',
            )
        """
        return await self._call(
            GET_PAGER_DUTY_INTEGRATION_SERVICE,
            {
                "service_name": service_name,
            },
        )

    async def update_pager_duty_integration_service(
        self,
        service_name: str,
        *,
        body: PagerDutyServiceKey | Mapping[str, Any] | bytes,
    ) -> None:
        """Replace the key of a PagerDuty service.

        Gives a service object a new integration key, such as after a key was renewed in
        PagerDuty. The name cannot be changed. Needs the `manage_integrations`
        permission.

        Args:
            service_name: Name of the service object.
            body: The new key.

        Raises:
            BadRequestError: The key is missing.
            NotFoundError: No service object has this name.

        Example:
            await dd.pagerduty_integration.update_pager_duty_integration_service(
                service_name='checkout-on-call',
                body={'service_key': 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'},
            )
        """
        return await self._call(
            UPDATE_PAGER_DUTY_INTEGRATION_SERVICE,
            {
                "service_name": service_name,
            },
            body=body,
        )

    async def delete_pager_duty_integration_service(self, service_name: str) -> None:
        """Remove a PagerDuty service.

        Removes a service object. The service in PagerDuty stays. Needs the
        `manage_integrations` permission.

        Args:
            service_name: Name of the service object.

        Raises:
            NotFoundError: No service object has this name.

        Example:
            await dd.pagerduty_integration.delete_pager_duty_integration_service(
                service_name='checkout-on-call',
            )
        """
        return await self._call(
            DELETE_PAGER_DUTY_INTEGRATION_SERVICE,
            {
                "service_name": service_name,
            },
        )

    @cached_property
    def with_raw_response(self) -> AsyncPagerdutyIntegrationResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncPagerdutyIntegrationResourceWithRawResponse(self)


class AsyncPagerdutyIntegrationResourceWithRawResponse(RawResource):
    """The operations of `AsyncPagerdutyIntegrationResource`, returning whole responses."""

    create_pager_duty_integration_service = async_raw_method(
        AsyncPagerdutyIntegrationResource.create_pager_duty_integration_service
    )

    get_pager_duty_integration_service = async_raw_method(
        AsyncPagerdutyIntegrationResource.get_pager_duty_integration_service
    )

    update_pager_duty_integration_service = async_raw_method(
        AsyncPagerdutyIntegrationResource.update_pager_duty_integration_service
    )

    delete_pager_duty_integration_service = async_raw_method(
        AsyncPagerdutyIntegrationResource.delete_pager_duty_integration_service
    )
