"""List dashboards.

Deleted dashboards that can come back.
"""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        async for item in client.dashboards.list_dashboards_pages(filter_deleted=True):
            print(item)


asyncio.run(main())
