"""Delete a custom variable."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        await client.webhooks_integration.delete_webhooks_integration_custom_variable(
            custom_variable_name=os.environ["CUSTOM_VARIABLE_NAME"],
        )


asyncio.run(main())
