"""Search monitors.

Metric monitors of the highest priority.
"""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        async for item in client.monitors.search_monitors_pages(
            query="type:metric priority:1",
        ):
            print(item)


asyncio.run(main())
