"""Create a webhook.

A webhook with the default payload.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.webhooks_integration import WebhooksIntegration


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.webhooks_integration.create_webhooks_integration(
            body=WebhooksIntegration(
                name="notify-hub",
                url="https://hub.example.com/datadog",
            ),
        )
        print(response)


asyncio.run(main())
