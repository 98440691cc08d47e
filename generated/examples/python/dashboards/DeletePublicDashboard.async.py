"""Stop sharing a dashboard."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.delete_public_dashboard(
            token=os.environ["TOKEN"],
        )
        print(response)


asyncio.run(main())
