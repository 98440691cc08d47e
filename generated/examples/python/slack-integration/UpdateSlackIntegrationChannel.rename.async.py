"""Update a Slack channel.

Follow a channel that was renamed in Slack.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.slack_integration import SlackIntegrationChannel


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.slack_integration.update_slack_integration_channel(
            account_name=os.environ["ACCOUNT_NAME"],
            channel_name=os.environ["CHANNEL_NAME"],
            body=SlackIntegrationChannel(name="#payments-alerts"),
        )
        print(response)


asyncio.run(main())
