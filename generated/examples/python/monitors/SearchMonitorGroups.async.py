"""Search monitor groups."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        async for item in client.monitors.search_monitor_groups_pages():
            print(item)


asyncio.run(main())
