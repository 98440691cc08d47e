"""List dashboards.

The second page.
"""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        async for item in client.dashboards.list_dashboards_pages(count=100, start=100):
            print(item)


asyncio.run(main())
