"""List the channels of a Slack account."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.slack_integration.get_slack_integration_channels(
            account_name=os.environ.get("ACCOUNT_NAME", "web-store"),
        )
        print(response)


asyncio.run(main())
