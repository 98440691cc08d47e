"""List the default locations."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.get_synthetics_default_locations()
        print(response)


asyncio.run(main())
