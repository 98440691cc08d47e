"""List monitors.

Monitors of one team.
"""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        async for item in client.monitors.list_monitors_pages(
            monitor_tags="team:checkout",
        ):
            print(item)


asyncio.run(main())
