"""Get a Slack channel."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.slack_integration.get_slack_integration_channel(
            account_name=os.environ.get("ACCOUNT_NAME", "web-store"),
            channel_name=os.environ.get("CHANNEL_NAME", "checkout-alerts"),
        )
        print(response)


asyncio.run(main())
