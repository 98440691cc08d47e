"""Create a webhook.

A form request.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.webhooks_integration import WebhooksIntegration


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.webhooks_integration.create_webhooks_integration(
            body=WebhooksIntegration(
                name="text-on-call",
                url="https://sms.example.com/send",
                encode_as="form",
                payload='{"to": "on-call", "body": "$EVENT_TITLE"}',
            ),
        )
        print(response)


asyncio.run(main())
