"""List dashboard lists."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboard_lists.list_dashboard_lists()
        print(response)


asyncio.run(main())
