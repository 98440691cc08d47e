"""Search monitors.

What is muted.
"""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        async for item in client.monitors.search_monitors_pages(query="muted:true"):
            print(item)


asyncio.run(main())
