"""Add a channel to a Slack account.

A channel whose messages offer to mute the monitor.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.slack_integration import (
    SlackIntegrationChannel,
    SlackIntegrationChannelDisplay,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.slack_integration.create_slack_integration_channel(
            account_name=os.environ["ACCOUNT_NAME"],
            body=SlackIntegrationChannel(
                name="#checkout-alerts",
                display=SlackIntegrationChannelDisplay(
                    message=True,
                    mute_buttons=True,
                    notified=True,
                    snapshot=True,
                    tags=True,
                ),
            ),
        )
        print(response)


asyncio.run(main())
