"""Operations of the family Webhooks Integration."""

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

    from ..models.webhooks_integration import (
        WebhooksIntegration,
        WebhooksIntegrationCustomVariable,
        WebhooksIntegrationCustomVariableResponse,
        WebhooksIntegrationCustomVariableUpdateRequest,
        WebhooksIntegrationUpdateRequest,
    )

CREATE_WEBHOOKS_INTEGRATION_CUSTOM_VARIABLE: Operation[
    WebhooksIntegrationCustomVariableResponse
] = Operation(
    id="CreateWebhooksIntegrationCustomVariable",
    method="POST",
    path="/api/v1/integration/webhooks/configuration/custom-variables",
    body=Body(
        {
            "application/json": "webhooks_integration.WebhooksIntegrationCustomVariable",
        },
        required=True,
    ),
    responses={
        "201": Content(
            "application/json",
            "webhooks_integration.WebhooksIntegrationCustomVariableResponse",
        ),
    },
)
GET_WEBHOOKS_INTEGRATION_CUSTOM_VARIABLE: Operation[
    WebhooksIntegrationCustomVariableResponse
] = Operation(
    id="GetWebhooksIntegrationCustomVariable",
    method="GET",
    path="/api/v1/integration/webhooks/configuration/custom-variables/{custom_variable_name}",
    parameters=(
        Parameter(
            "custom_variable_name",
            "custom_variable_name",
            "path",
            required=True,
            type="str",
        ),
    ),
    responses={
        "200": Content(
            "application/json",
            "webhooks_integration.WebhooksIntegrationCustomVariableResponse",
        ),
    },
)
UPDATE_WEBHOOKS_INTEGRATION_CUSTOM_VARIABLE: Operation[
    WebhooksIntegrationCustomVariableResponse
] = Operation(
    id="UpdateWebhooksIntegrationCustomVariable",
    method="PUT",
    path="/api/v1/integration/webhooks/configuration/custom-variables/{custom_variable_name}",
    parameters=(
        Parameter(
            "custom_variable_name",
            "custom_variable_name",
            "path",
            required=True,
            type="str",
        ),
    ),
    body=Body(
        {
            "application/json": "webhooks_integration.WebhooksIntegrationCustomVariableUpdateRequest",
        },
        required=True,
    ),
    responses={
        "200": Content(
            "application/json",
            "webhooks_integration.WebhooksIntegrationCustomVariableResponse",
        ),
    },
)
DELETE_WEBHOOKS_INTEGRATION_CUSTOM_VARIABLE: Operation[None] = Operation(
    id="DeleteWebhooksIntegrationCustomVariable",
    method="DELETE",
    path="/api/v1/integration/webhooks/configuration/custom-variables/{custom_variable_name}",
    parameters=(
        Parameter(
            "custom_variable_name",
            "custom_variable_name",
            "path",
            required=True,
            type="str",
        ),
    ),
    responses={
        "200": None,
    },
)
CREATE_WEBHOOKS_INTEGRATION: Operation[WebhooksIntegration] = Operation(
    id="CreateWebhooksIntegration",
    method="POST",
    path="/api/v1/integration/webhooks/configuration/webhooks",
    body=Body(
        {
            "application/json": "webhooks_integration.WebhooksIntegration",
        },
        required=True,
    ),
    responses={
        "201": Content("application/json", "webhooks_integration.WebhooksIntegration"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
GET_WEBHOOKS_INTEGRATION: Operation[WebhooksIntegration] = Operation(
    id="GetWebhooksIntegration",
    method="GET",
    path="/api/v1/integration/webhooks/configuration/webhooks/{webhook_name}",
    parameters=(
        Parameter("webhook_name", "webhook_name", "path", required=True, type="str"),
    ),
    responses={
        "200": Content("application/json", "webhooks_integration.WebhooksIntegration"),
    },
)
UPDATE_WEBHOOKS_INTEGRATION: Operation[WebhooksIntegration] = Operation(
    id="UpdateWebhooksIntegration",
    method="PUT",
    path="/api/v1/integration/webhooks/configuration/webhooks/{webhook_name}",
    parameters=(
        Parameter("webhook_name", "webhook_name", "path", required=True, type="str"),
    ),
    body=Body(
        {
            "application/json": "webhooks_integration.WebhooksIntegrationUpdateRequest",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "webhooks_integration.WebhooksIntegration"),
    },
)
DELETE_WEBHOOKS_INTEGRATION: Operation[None] = Operation(
    id="DeleteWebhooksIntegration",
    method="DELETE",
    path="/api/v1/integration/webhooks/configuration/webhooks/{webhook_name}",
    parameters=(
        Parameter("webhook_name", "webhook_name", "path", required=True, type="str"),
    ),
    responses={
        "200": None,
    },
)


class WebhooksIntegrationResource(SyncResource):
    """Sets up webhooks: HTTP requests that are sent to a URL of your own when a monitor or
    an event notifies `@webhook-<name>`. Payload and headers are templates in which
    variables such as `$EVENT_TITLE` or `$ALERT_STATUS` are replaced by values of the
    notification.

    Custom variables hold values that several webhooks share, such as an address or a
    token. A webhook uses one as `$NAME` in URL, payload or headers; the value of a
    secret one cannot be read back.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    def create_webhooks_integration_custom_variable(
        self, *, body: WebhooksIntegrationCustomVariable | Mapping[str, Any] | bytes
    ) -> WebhooksIntegrationCustomVariableResponse:
        """Create a custom variable.

        Creates a custom variable for use in webhooks. Make it secret when the value is
        a token or password. Needs the `manage_integrations` permission.

        Args:
            body: Name and value of the variable.

        Returns:
            The new variable. The value is only there when it is not secret.

        Raises:
            BadRequestError: A field is missing, or the name has characters that
                are not allowed.

        Example:
            dd.webhooks_integration.create_webhooks_integration_custom_variable(
                body={'name': 'TICKET_TOKEN',
                 'value': 'aaaaaaaaaaaaaaaaaaaaaaaa',
                 'is_secret': True},
            )
        """
        return self._call(CREATE_WEBHOOKS_INTEGRATION_CUSTOM_VARIABLE, {}, body=body)

    def get_webhooks_integration_custom_variable(
        self, custom_variable_name: str
    ) -> WebhooksIntegrationCustomVariableResponse:
        """Get a custom variable.

        Gives one custom variable, with its value unless it is secret. Needs the
        `integrations_read` permission.

        Args:
            custom_variable_name: Name of the variable, as used after the `$`.

        Returns:
            The variable.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            NotFoundError: No variable has this name.

        Example:
            dd.webhooks_integration.get_webhooks_integration_custom_variable(
                custom_variable_name='TICKET_HOST',
            )
        """
        return self._call(
            GET_WEBHOOKS_INTEGRATION_CUSTOM_VARIABLE,
            {
                "custom_variable_name": custom_variable_name,
            },
        )

    def update_webhooks_integration_custom_variable(
        self,
        custom_variable_name: str,
        *,
        body: (
            WebhooksIntegrationCustomVariableUpdateRequest | Mapping[str, Any] | bytes
        ),
    ) -> WebhooksIntegrationCustomVariableResponse:
        """Update a custom variable.

        Changes name, value or secrecy of a custom variable; fields that the body does
        not name stay as they are. Needs the `manage_integrations` permission.

        Args:
            custom_variable_name: Present name of the variable.
            body: The fields to change.

        Returns:
            The variable as it stands now.

        Raises:
            BadRequestError: The new name has characters that are not allowed.
            NotFoundError: No variable has this name.

        Example:
            dd.webhooks_integration.update_webhooks_integration_custom_variable(
                custom_variable_name='TICKET_HOST',
                body={'value': 'helpdesk.example.com'},
            )
        """
        return self._call(
            UPDATE_WEBHOOKS_INTEGRATION_CUSTOM_VARIABLE,
            {
                "custom_variable_name": custom_variable_name,
            },
            body=body,
        )

    def delete_webhooks_integration_custom_variable(
        self, custom_variable_name: str
    ) -> None:
        """Delete a custom variable.

        Deletes a custom variable. Needs the `manage_integrations` permission.

        Args:
            custom_variable_name: Name of the variable, as used after the `$`.

        Raises:
            NotFoundError: No variable has this name.

        Example:
            dd.webhooks_integration.delete_webhooks_integration_custom_variable(
                custom_variable_name='TICKET_HOST',
            )
        """
        return self._call(
            DELETE_WEBHOOKS_INTEGRATION_CUSTOM_VARIABLE,
            {
                "custom_variable_name": custom_variable_name,
            },
        )

    def create_webhooks_integration(
        self, *, body: WebhooksIntegration | Mapping[str, Any] | bytes
    ) -> WebhooksIntegration:
        """Create a webhook.

        Creates a webhook, ready to be notified as `@webhook-<name>`. Without a payload
        it sends a JSON object with title, body, date, event type and organization.
        Needs the `create_webhooks` permission.

        Args:
            body: Name, URL and what to send.

        Returns:
            The new webhook; where none was given, `payload` holds the default.

        Raises:
            BadRequestError: The name or the URL is missing, or a value is not
                valid.

        Example:
            dd.webhooks_integration.create_webhooks_integration(
                body={'name': 'open-ticket',
                 'url': 'https://$TICKET_HOST/api/tickets',
                 'encode_as': 'json',
                 'payload': '{"title": "$EVENT_TITLE", "text": '
                            '"$EVENT_MSG", "status": "$ALERT_STATUS", '
                            '"link": "$LINK"}',
                 'custom_headers': '{"Authorization": "Bearer '
                                   '$TICKET_TOKEN"}'},
            )
        """
        return self._call(CREATE_WEBHOOKS_INTEGRATION, {}, body=body)

    def get_webhooks_integration(self, webhook_name: str) -> WebhooksIntegration:
        """Get a webhook.

        Gives one webhook. Custom variables in it are shown by name, not by value. Needs
        the `integrations_read` permission.

        Args:
            webhook_name: Name of the webhook, the part of `@webhook-<name>`
                after the hyphen.

        Returns:
            The webhook.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            NotFoundError: No webhook has this name.

        Example:
            dd.webhooks_integration.get_webhooks_integration(
                webhook_name='open-ticket',
            )
        """
        return self._call(
            GET_WEBHOOKS_INTEGRATION,
            {
                "webhook_name": webhook_name,
            },
        )

    def update_webhooks_integration(
        self,
        webhook_name: str,
        *,
        body: WebhooksIntegrationUpdateRequest | Mapping[str, Any] | bytes,
    ) -> WebhooksIntegration:
        """Update a webhook.

        Changes a webhook; fields that the body does not name stay as they are. After a
        new name, notifications have to use `@webhook-<new name>`. Needs the
        `manage_integrations` permission.

        Args:
            webhook_name: Present name of the webhook.
            body: The fields to change.

        Returns:
            The webhook as it stands now.

        Raises:
            BadRequestError: A value is not valid.
            NotFoundError: No webhook has this name.

        Example:
            dd.webhooks_integration.update_webhooks_integration(
                webhook_name='open-ticket',
                body={'encode_as': 'form',
                 'payload': '{"subject": "$EVENT_TITLE", "text": '
                            '"$EVENT_MSG"}'},
            )
        """
        return self._call(
            UPDATE_WEBHOOKS_INTEGRATION,
            {
                "webhook_name": webhook_name,
            },
            body=body,
        )

    def delete_webhooks_integration(self, webhook_name: str) -> None:
        """Delete a webhook.

        Deletes a webhook. Needs the `manage_integrations` permission.

        Args:
            webhook_name: Name of the webhook, the part of `@webhook-<name>`
                after the hyphen.

        Raises:
            NotFoundError: No webhook has this name.

        Example:
            dd.webhooks_integration.delete_webhooks_integration(
                webhook_name='open-ticket',
            )
        """
        return self._call(
            DELETE_WEBHOOKS_INTEGRATION,
            {
                "webhook_name": webhook_name,
            },
        )

    @cached_property
    def with_raw_response(self) -> WebhooksIntegrationResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return WebhooksIntegrationResourceWithRawResponse(self)


class WebhooksIntegrationResourceWithRawResponse(RawResource):
    """The operations of `WebhooksIntegrationResource`, returning whole responses."""

    create_webhooks_integration_custom_variable = raw_method(
        WebhooksIntegrationResource.create_webhooks_integration_custom_variable
    )

    get_webhooks_integration_custom_variable = raw_method(
        WebhooksIntegrationResource.get_webhooks_integration_custom_variable
    )

    update_webhooks_integration_custom_variable = raw_method(
        WebhooksIntegrationResource.update_webhooks_integration_custom_variable
    )

    delete_webhooks_integration_custom_variable = raw_method(
        WebhooksIntegrationResource.delete_webhooks_integration_custom_variable
    )

    create_webhooks_integration = raw_method(
        WebhooksIntegrationResource.create_webhooks_integration
    )

    get_webhooks_integration = raw_method(
        WebhooksIntegrationResource.get_webhooks_integration
    )

    update_webhooks_integration = raw_method(
        WebhooksIntegrationResource.update_webhooks_integration
    )

    delete_webhooks_integration = raw_method(
        WebhooksIntegrationResource.delete_webhooks_integration
    )


class AsyncWebhooksIntegrationResource(AsyncResource):
    """Sets up webhooks: HTTP requests that are sent to a URL of your own when a monitor or
    an event notifies `@webhook-<name>`. Payload and headers are templates in which
    variables such as `$EVENT_TITLE` or `$ALERT_STATUS` are replaced by values of the
    notification.

    Custom variables hold values that several webhooks share, such as an address or a
    token. A webhook uses one as `$NAME` in URL, payload or headers; the value of a
    secret one cannot be read back.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    async def create_webhooks_integration_custom_variable(
        self, *, body: WebhooksIntegrationCustomVariable | Mapping[str, Any] | bytes
    ) -> WebhooksIntegrationCustomVariableResponse:
        """Create a custom variable.

        Creates a custom variable for use in webhooks. Make it secret when the value is
        a token or password. Needs the `manage_integrations` permission.

        Args:
            body: Name and value of the variable.

        Returns:
            The new variable. The value is only there when it is not secret.

        Raises:
            BadRequestError: A field is missing, or the name has characters that
                are not allowed.

        Example:
            await dd.webhooks_integration.create_webhooks_integration_custom_variable(
                body={'name': 'TICKET_TOKEN',
                 'value': 'aaaaaaaaaaaaaaaaaaaaaaaa',
                 'is_secret': True},
            )
        """
        return await self._call(
            CREATE_WEBHOOKS_INTEGRATION_CUSTOM_VARIABLE, {}, body=body
        )

    async def get_webhooks_integration_custom_variable(
        self, custom_variable_name: str
    ) -> WebhooksIntegrationCustomVariableResponse:
        """Get a custom variable.

        Gives one custom variable, with its value unless it is secret. Needs the
        `integrations_read` permission.

        Args:
            custom_variable_name: Name of the variable, as used after the `$`.

        Returns:
            The variable.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            NotFoundError: No variable has this name.

        Example:
            await dd.webhooks_integration.get_webhooks_integration_custom_variable(
                custom_variable_name='TICKET_HOST',
            )
        """
        return await self._call(
            GET_WEBHOOKS_INTEGRATION_CUSTOM_VARIABLE,
            {
                "custom_variable_name": custom_variable_name,
            },
        )

    async def update_webhooks_integration_custom_variable(
        self,
        custom_variable_name: str,
        *,
        body: (
            WebhooksIntegrationCustomVariableUpdateRequest | Mapping[str, Any] | bytes
        ),
    ) -> WebhooksIntegrationCustomVariableResponse:
        """Update a custom variable.

        Changes name, value or secrecy of a custom variable; fields that the body does
        not name stay as they are. Needs the `manage_integrations` permission.

        Args:
            custom_variable_name: Present name of the variable.
            body: The fields to change.

        Returns:
            The variable as it stands now.

        Raises:
            BadRequestError: The new name has characters that are not allowed.
            NotFoundError: No variable has this name.

        Example:
            await dd.webhooks_integration.update_webhooks_integration_custom_variable(
                custom_variable_name='TICKET_HOST',
                body={'value': 'helpdesk.example.com'},
            )
        """
        return await self._call(
            UPDATE_WEBHOOKS_INTEGRATION_CUSTOM_VARIABLE,
            {
                "custom_variable_name": custom_variable_name,
            },
            body=body,
        )

    async def delete_webhooks_integration_custom_variable(
        self, custom_variable_name: str
    ) -> None:
        """Delete a custom variable.

        Deletes a custom variable. Needs the `manage_integrations` permission.

        Args:
            custom_variable_name: Name of the variable, as used after the `$`.

        Raises:
            NotFoundError: No variable has this name.

        Example:
            await dd.webhooks_integration.delete_webhooks_integration_custom_variable(
                custom_variable_name='TICKET_HOST',
            )
        """
        return await self._call(
            DELETE_WEBHOOKS_INTEGRATION_CUSTOM_VARIABLE,
            {
                "custom_variable_name": custom_variable_name,
            },
        )

    async def create_webhooks_integration(
        self, *, body: WebhooksIntegration | Mapping[str, Any] | bytes
    ) -> WebhooksIntegration:
        """Create a webhook.

        Creates a webhook, ready to be notified as `@webhook-<name>`. Without a payload
        it sends a JSON object with title, body, date, event type and organization.
        Needs the `create_webhooks` permission.

        Args:
            body: Name, URL and what to send.

        Returns:
            The new webhook; where none was given, `payload` holds the default.

        Raises:
            BadRequestError: The name or the URL is missing, or a value is not
                valid.

        Example:
            await dd.webhooks_integration.create_webhooks_integration(
                body={'name': 'open-ticket',
                 'url': 'https://$TICKET_HOST/api/tickets',
                 'encode_as': 'json',
                 'payload': '{"title": "$EVENT_TITLE", "text": '
                            '"$EVENT_MSG", "status": "$ALERT_STATUS", '
                            '"link": "$LINK"}',
                 'custom_headers': '{"Authorization": "Bearer '
                                   '$TICKET_TOKEN"}'},
            )
        """
        return await self._call(CREATE_WEBHOOKS_INTEGRATION, {}, body=body)

    async def get_webhooks_integration(self, webhook_name: str) -> WebhooksIntegration:
        """Get a webhook.

        Gives one webhook. Custom variables in it are shown by name, not by value. Needs
        the `integrations_read` permission.

        Args:
            webhook_name: Name of the webhook, the part of `@webhook-<name>`
                after the hyphen.

        Returns:
            The webhook.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            NotFoundError: No webhook has this name.

        Example:
            await dd.webhooks_integration.get_webhooks_integration(
                webhook_name='open-ticket',
            )
        """
        return await self._call(
            GET_WEBHOOKS_INTEGRATION,
            {
                "webhook_name": webhook_name,
            },
        )

    async def update_webhooks_integration(
        self,
        webhook_name: str,
        *,
        body: WebhooksIntegrationUpdateRequest | Mapping[str, Any] | bytes,
    ) -> WebhooksIntegration:
        """Update a webhook.

        Changes a webhook; fields that the body does not name stay as they are. After a
        new name, notifications have to use `@webhook-<new name>`. Needs the
        `manage_integrations` permission.

        Args:
            webhook_name: Present name of the webhook.
            body: The fields to change.

        Returns:
            The webhook as it stands now.

        Raises:
            BadRequestError: A value is not valid.
            NotFoundError: No webhook has this name.

        Example:
            await dd.webhooks_integration.update_webhooks_integration(
                webhook_name='open-ticket',
                body={'encode_as': 'form',
                 'payload': '{"subject": "$EVENT_TITLE", "text": '
                            '"$EVENT_MSG"}'},
            )
        """
        return await self._call(
            UPDATE_WEBHOOKS_INTEGRATION,
            {
                "webhook_name": webhook_name,
            },
            body=body,
        )

    async def delete_webhooks_integration(self, webhook_name: str) -> None:
        """Delete a webhook.

        Deletes a webhook. Needs the `manage_integrations` permission.

        Args:
            webhook_name: Name of the webhook, the part of `@webhook-<name>`
                after the hyphen.

        Raises:
            NotFoundError: No webhook has this name.

        Example:
            await dd.webhooks_integration.delete_webhooks_integration(
                webhook_name='open-ticket',
            )
        """
        return await self._call(
            DELETE_WEBHOOKS_INTEGRATION,
            {
                "webhook_name": webhook_name,
            },
        )

    @cached_property
    def with_raw_response(self) -> AsyncWebhooksIntegrationResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncWebhooksIntegrationResourceWithRawResponse(self)


class AsyncWebhooksIntegrationResourceWithRawResponse(RawResource):
    """The operations of `AsyncWebhooksIntegrationResource`, returning whole responses."""

    create_webhooks_integration_custom_variable = async_raw_method(
        AsyncWebhooksIntegrationResource.create_webhooks_integration_custom_variable
    )

    get_webhooks_integration_custom_variable = async_raw_method(
        AsyncWebhooksIntegrationResource.get_webhooks_integration_custom_variable
    )

    update_webhooks_integration_custom_variable = async_raw_method(
        AsyncWebhooksIntegrationResource.update_webhooks_integration_custom_variable
    )

    delete_webhooks_integration_custom_variable = async_raw_method(
        AsyncWebhooksIntegrationResource.delete_webhooks_integration_custom_variable
    )

    create_webhooks_integration = async_raw_method(
        AsyncWebhooksIntegrationResource.create_webhooks_integration
    )

    get_webhooks_integration = async_raw_method(
        AsyncWebhooksIntegrationResource.get_webhooks_integration
    )

    update_webhooks_integration = async_raw_method(
        AsyncWebhooksIntegrationResource.update_webhooks_integration
    )

    delete_webhooks_integration = async_raw_method(
        AsyncWebhooksIntegrationResource.delete_webhooks_integration
    )
