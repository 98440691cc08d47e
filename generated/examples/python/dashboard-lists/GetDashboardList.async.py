"""Get a dashboard list."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboard_lists.get_dashboard_list(
            list_id=os.environ.get("LIST_ID", 364491),
        )
        print(response)


asyncio.run(main())
