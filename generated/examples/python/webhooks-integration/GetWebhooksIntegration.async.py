"""Get a webhook."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.webhooks_integration.get_webhooks_integration(
            webhook_name=os.environ.get("WEBHOOK_NAME", "open-ticket"),
        )
        print(response)


asyncio.run(main())
