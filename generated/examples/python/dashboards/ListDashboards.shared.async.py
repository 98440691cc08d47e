"""List dashboards.

Dashboards with a public link.
"""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        async for item in client.dashboards.list_dashboards_pages(filter_shared=True):
            print(item)


asyncio.run(main())
