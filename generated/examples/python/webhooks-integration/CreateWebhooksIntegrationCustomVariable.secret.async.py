"""Create a custom variable.

A token that cannot be read back.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.webhooks_integration import WebhooksIntegrationCustomVariable


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.webhooks_integration.create_webhooks_integration_custom_variable(
            body=WebhooksIntegrationCustomVariable(
                name="TICKET_TOKEN",
                value="aaaaaaaaaaaaaaaaaaaaaaaa",
                is_secret=True,
            ),
        )
        print(response)


asyncio.run(main())
