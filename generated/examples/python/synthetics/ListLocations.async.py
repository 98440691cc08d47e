"""List locations."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.list_locations()
        print(response)


asyncio.run(main())
