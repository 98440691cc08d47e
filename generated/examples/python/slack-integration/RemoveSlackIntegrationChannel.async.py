"""Remove a Slack channel."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        await client.slack_integration.remove_slack_integration_channel(
            account_name=os.environ["ACCOUNT_NAME"],
            channel_name=os.environ["CHANNEL_NAME"],
        )


asyncio.run(main())
