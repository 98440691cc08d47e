"""Delete a webhook."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        await client.webhooks_integration.delete_webhooks_integration(
            webhook_name=os.environ["WEBHOOK_NAME"],
        )


asyncio.run(main())
