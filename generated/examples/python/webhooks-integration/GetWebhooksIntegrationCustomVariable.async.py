"""Get a custom variable."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = (
            await client.webhooks_integration.get_webhooks_integration_custom_variable(
                custom_variable_name=os.environ.get(
                    "CUSTOM_VARIABLE_NAME", "TICKET_HOST"
                ),
            )
        )
        print(response)


asyncio.run(main())
