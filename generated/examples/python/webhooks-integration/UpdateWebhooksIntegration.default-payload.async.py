"""Update a webhook.

Go back to the default payload.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.webhooks_integration import WebhooksIntegrationUpdateRequest


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.webhooks_integration.update_webhooks_integration(
            webhook_name=os.environ["WEBHOOK_NAME"],
            body=WebhooksIntegrationUpdateRequest(payload=None),
        )
        print(response)


asyncio.run(main())
