"""List monitors.

A large number, page by page.
"""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        async for item in client.monitors.list_monitors_pages(id_offset=0):
            print(item)


asyncio.run(main())
