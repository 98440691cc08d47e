"""List Azure connections."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.azure_integration.list_azure_integration()
        print(response)


asyncio.run(main())
