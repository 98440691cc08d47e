"""Check whether monitors can be deleted."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.monitors.check_can_delete_monitor(
            monitor_ids=[34822915, 34822916],
        )
        print(response)


asyncio.run(main())
