"""List IP ranges."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.ip_ranges.get_ip_ranges()
        print(response)


asyncio.run(main())
