"""Operations of the family Slack Integration."""

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

    from ..models.slack_integration import (
        SlackIntegrationChannel,
        SlackIntegrationChannels,
    )

GET_SLACK_INTEGRATION_CHANNELS: Operation[SlackIntegrationChannels] = Operation(
    id="GetSlackIntegrationChannels",
    method="GET",
    path="/api/v1/integration/slack/configuration/accounts/{account_name}/channels",
    parameters=(
        Parameter("account_name", "account_name", "path", required=True, type="str"),
    ),
    responses={
        "200": Content(
            "application/json", "slack_integration.SlackIntegrationChannels"
        ),
    },
)
CREATE_SLACK_INTEGRATION_CHANNEL: Operation[SlackIntegrationChannel] = Operation(
    id="CreateSlackIntegrationChannel",
    method="POST",
    path="/api/v1/integration/slack/configuration/accounts/{account_name}/channels",
    parameters=(
        Parameter("account_name", "account_name", "path", required=True, type="str"),
    ),
    body=Body(
        {
            "application/json": "slack_integration.SlackIntegrationChannel",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "slack_integration.SlackIntegrationChannel"),
    },
)
GET_SLACK_INTEGRATION_CHANNEL: Operation[SlackIntegrationChannel] = Operation(
    id="GetSlackIntegrationChannel",
    method="GET",
    path="/api/v1/integration/slack/configuration/accounts/{account_name}/channels/{channel_name}",
    parameters=(
        Parameter("account_name", "account_name", "path", required=True, type="str"),
        Parameter("channel_name", "channel_name", "path", required=True, type="str"),
    ),
    responses={
        "200": Content("application/json", "slack_integration.SlackIntegrationChannel"),
    },
)
REMOVE_SLACK_INTEGRATION_CHANNEL: Operation[None] = Operation(
    id="RemoveSlackIntegrationChannel",
    method="DELETE",
    path="/api/v1/integration/slack/configuration/accounts/{account_name}/channels/{channel_name}",
    parameters=(
        Parameter("account_name", "account_name", "path", required=True, type="str"),
        Parameter("channel_name", "channel_name", "path", required=True, type="str"),
    ),
    responses={
        "204": None,
    },
)
UPDATE_SLACK_INTEGRATION_CHANNEL: Operation[SlackIntegrationChannel] = Operation(
    id="UpdateSlackIntegrationChannel",
    method="PATCH",
    path="/api/v1/integration/slack/configuration/accounts/{account_name}/channels/{channel_name}",
    parameters=(
        Parameter("account_name", "account_name", "path", required=True, type="str"),
        Parameter("channel_name", "channel_name", "path", required=True, type="str"),
    ),
    body=Body(
        {
            "application/json": "slack_integration.SlackIntegrationChannel",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "slack_integration.SlackIntegrationChannel"),
    },
)


class SlackIntegrationResource(SyncResource):
    """Chooses the Slack channels that monitors and other notifications may be sent to, and
    what a message there shows. An account is a connected Slack workspace; connecting
    one is done in the app by signing in to Slack. A channel that is configured here is
    addressed in a monitor's message as `@slack-<account>-<channel>`.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    def get_slack_integration_channels(
        self, account_name: str
    ) -> SlackIntegrationChannels:
        """List the channels of a Slack account.

        Gives all channels configured for one Slack account, with their display
        settings. Needs the `integrations_read` permission.

        Args:
            account_name: Name of the Slack account as shown on its integration
                tile.

        Returns:
            The configured channels.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            NotFoundError: No Slack account has this name.

        Example:
            dd.slack_integration.get_slack_integration_channels(
                account_name='web-store',
            )
        """
        return self._call(
            GET_SLACK_INTEGRATION_CHANNELS,
            {
                "account_name": account_name,
            },
        )

    def create_slack_integration_channel(
        self,
        account_name: str,
        *,
        body: SlackIntegrationChannel | Mapping[str, Any] | bytes,
    ) -> SlackIntegrationChannel:
        """Add a channel to a Slack account.

        Configures a channel of a Slack account, so that notifications can be sent to
        it. Needs the `manage_integrations` permission.

        Args:
            account_name: Name of the Slack account as shown on its integration
                tile.
            body: The channel and its display settings.

        Returns:
            The channel as configured.

        Raises:
            BadRequestError: The name of the channel is missing or not valid.
            NotFoundError: No Slack account has this name.

        Example:
            dd.slack_integration.create_slack_integration_channel(
                account_name='web-store',
                body={'name': '#checkout-alerts',
                 'display': {'message': True,
                             'mute_buttons': True,
                             'notified': True,
                             'snapshot': True,
                             'tags': True}},
            )
        """
        return self._call(
            CREATE_SLACK_INTEGRATION_CHANNEL,
            {
                "account_name": account_name,
            },
            body=body,
        )

    def get_slack_integration_channel(
        self, account_name: str, channel_name: str
    ) -> SlackIntegrationChannel:
        """Get a Slack channel.

        Gives one configured channel with its display settings. Needs the
        `integrations_read` permission.

        Args:
            account_name: Name of the Slack account as shown on its integration
                tile.
            channel_name: Name of the channel, without the leading `#`.

        Returns:
            The channel.

        Raises:
            BadRequestError: The Slack integration is not installed.
            NotFoundError: There is no such account, or the channel is not
                configured for it.

        Example:
            dd.slack_integration.get_slack_integration_channel(
                account_name='web-store',
                channel_name='checkout-alerts',
            )
        """
        return self._call(
            GET_SLACK_INTEGRATION_CHANNEL,
            {
                "account_name": account_name,
                "channel_name": channel_name,
            },
        )

    def remove_slack_integration_channel(
        self, account_name: str, channel_name: str
    ) -> None:
        """Remove a Slack channel.

        Takes a channel out of the configuration. The channel in Slack stays. Needs the
        `manage_integrations` permission.

        Args:
            account_name: Name of the Slack account as shown on its integration
                tile.
            channel_name: Name of the channel, without the leading `#`.

        Raises:
            BadRequestError: The Slack integration is not installed.
            NotFoundError: There is no such account, or the channel is not
                configured for it.

        Example:
            dd.slack_integration.remove_slack_integration_channel(
                account_name='web-store',
                channel_name='checkout-alerts',
            )
        """
        return self._call(
            REMOVE_SLACK_INTEGRATION_CHANNEL,
            {
                "account_name": account_name,
                "channel_name": channel_name,
            },
        )

    def update_slack_integration_channel(
        self,
        account_name: str,
        channel_name: str,
        *,
        body: SlackIntegrationChannel | Mapping[str, Any] | bytes,
    ) -> SlackIntegrationChannel:
        """Update a Slack channel.

        Changes what messages in a configured channel show, or the channel itself when
        the body carries another name. Needs the `manage_integrations` permission.

        Args:
            account_name: Name of the Slack account as shown on its integration
                tile.
            channel_name: Present name of the channel, without the leading `#`.
            body: The settings to change.

        Returns:
            The channel as it stands now.

        Raises:
            BadRequestError: A setting or the new name is not valid.
            NotFoundError: There is no such account, or the channel is not
                configured for it.

        Example:
            dd.slack_integration.update_slack_integration_channel(
                account_name='web-store',
                channel_name='checkout-alerts',
                body={'display': {'snapshot': False, 'tags': False}},
            )
        """
        return self._call(
            UPDATE_SLACK_INTEGRATION_CHANNEL,
            {
                "account_name": account_name,
                "channel_name": channel_name,
            },
            body=body,
        )

    @cached_property
    def with_raw_response(self) -> SlackIntegrationResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return SlackIntegrationResourceWithRawResponse(self)


class SlackIntegrationResourceWithRawResponse(RawResource):
    """The operations of `SlackIntegrationResource`, returning whole responses."""

    get_slack_integration_channels = raw_method(
        SlackIntegrationResource.get_slack_integration_channels
    )

    create_slack_integration_channel = raw_method(
        SlackIntegrationResource.create_slack_integration_channel
    )

    get_slack_integration_channel = raw_method(
        SlackIntegrationResource.get_slack_integration_channel
    )

    remove_slack_integration_channel = raw_method(
        SlackIntegrationResource.remove_slack_integration_channel
    )

    update_slack_integration_channel = raw_method(
        SlackIntegrationResource.update_slack_integration_channel
    )


class AsyncSlackIntegrationResource(AsyncResource):
    """Chooses the Slack channels that monitors and other notifications may be sent to, and
    what a message there shows. An account is a connected Slack workspace; connecting
    one is done in the app by signing in to Slack. A channel that is configured here is
    addressed in a monitor's message as `@slack-<account>-<channel>`.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    async def get_slack_integration_channels(
        self, account_name: str
    ) -> SlackIntegrationChannels:
        """List the channels of a Slack account.

        Gives all channels configured for one Slack account, with their display
        settings. Needs the `integrations_read` permission.

        Args:
            account_name: Name of the Slack account as shown on its integration
                tile.

        Returns:
            The configured channels.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            NotFoundError: No Slack account has this name.

        Example:
            await dd.slack_integration.get_slack_integration_channels(
                account_name='web-store',
            )
        """
        return await self._call(
            GET_SLACK_INTEGRATION_CHANNELS,
            {
                "account_name": account_name,
            },
        )

    async def create_slack_integration_channel(
        self,
        account_name: str,
        *,
        body: SlackIntegrationChannel | Mapping[str, Any] | bytes,
    ) -> SlackIntegrationChannel:
        """Add a channel to a Slack account.

        Configures a channel of a Slack account, so that notifications can be sent to
        it. Needs the `manage_integrations` permission.

        Args:
            account_name: Name of the Slack account as shown on its integration
                tile.
            body: The channel and its display settings.

        Returns:
            The channel as configured.

        Raises:
            BadRequestError: The name of the channel is missing or not valid.
            NotFoundError: No Slack account has this name.

        Example:
            await dd.slack_integration.create_slack_integration_channel(
                account_name='web-store',
                body={'name': '#checkout-alerts',
                 'display': {'message': True,
                             'mute_buttons': True,
                             'notified': True,
                             'snapshot': True,
                             'tags': True}},
            )
        """
        return await self._call(
            CREATE_SLACK_INTEGRATION_CHANNEL,
            {
                "account_name": account_name,
            },
            body=body,
        )

    async def get_slack_integration_channel(
        self, account_name: str, channel_name: str
    ) -> SlackIntegrationChannel:
        """Get a Slack channel.

        Gives one configured channel with its display settings. Needs the
        `integrations_read` permission.

        Args:
            account_name: Name of the Slack account as shown on its integration
                tile.
            channel_name: Name of the channel, without the leading `#`.

        Returns:
            The channel.

        Raises:
            BadRequestError: The Slack integration is not installed.
            NotFoundError: There is no such account, or the channel is not
                configured for it.

        Example:
            await dd.slack_integration.get_slack_integration_channel(
                account_name='web-store',
                channel_name='checkout-alerts',
            )
        """
        return await self._call(
            GET_SLACK_INTEGRATION_CHANNEL,
            {
                "account_name": account_name,
                "channel_name": channel_name,
            },
        )

    async def remove_slack_integration_channel(
        self, account_name: str, channel_name: str
    ) -> None:
        """Remove a Slack channel.

        Takes a channel out of the configuration. The channel in Slack stays. Needs the
        `manage_integrations` permission.

        Args:
            account_name: Name of the Slack account as shown on its integration
                tile.
            channel_name: Name of the channel, without the leading `#`.

        Raises:
            BadRequestError: The Slack integration is not installed.
            NotFoundError: There is no such account, or the channel is not
                configured for it.

        Example:
            await dd.slack_integration.remove_slack_integration_channel(
                account_name='web-store',
                channel_name='checkout-alerts',
            )
        """
        return await self._call(
            REMOVE_SLACK_INTEGRATION_CHANNEL,
            {
                "account_name": account_name,
                "channel_name": channel_name,
            },
        )

    async def update_slack_integration_channel(
        self,
        account_name: str,
        channel_name: str,
        *,
        body: SlackIntegrationChannel | Mapping[str, Any] | bytes,
    ) -> SlackIntegrationChannel:
        """Update a Slack channel.

        Changes what messages in a configured channel show, or the channel itself when
        the body carries another name. Needs the `manage_integrations` permission.

        Args:
            account_name: Name of the Slack account as shown on its integration
                tile.
            channel_name: Present name of the channel, without the leading `#`.
            body: The settings to change.

        Returns:
            The channel as it stands now.

        Raises:
            BadRequestError: A setting or the new name is not valid.
            NotFoundError: There is no such account, or the channel is not
                configured for it.

        Example:
            await dd.slack_integration.update_slack_integration_channel(
                account_name='web-store',
                channel_name='checkout-alerts',
                body={'display': {'snapshot': False, 'tags': False}},
            )
        """
        return await self._call(
            UPDATE_SLACK_INTEGRATION_CHANNEL,
            {
                "account_name": account_name,
                "channel_name": channel_name,
            },
            body=body,
        )

    @cached_property
    def with_raw_response(self) -> AsyncSlackIntegrationResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncSlackIntegrationResourceWithRawResponse(self)


class AsyncSlackIntegrationResourceWithRawResponse(RawResource):
    """The operations of `AsyncSlackIntegrationResource`, returning whole responses."""

    get_slack_integration_channels = async_raw_method(
        AsyncSlackIntegrationResource.get_slack_integration_channels
    )

    create_slack_integration_channel = async_raw_method(
        AsyncSlackIntegrationResource.create_slack_integration_channel
    )

    get_slack_integration_channel = async_raw_method(
        AsyncSlackIntegrationResource.get_slack_integration_channel
    )

    remove_slack_integration_channel = async_raw_method(
        AsyncSlackIntegrationResource.remove_slack_integration_channel
    )

    update_slack_integration_channel = async_raw_method(
        AsyncSlackIntegrationResource.update_slack_integration_channel
    )
