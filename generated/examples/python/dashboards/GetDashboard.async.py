"""Get a dashboard."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.get_dashboard(
            dashboard_id=os.environ.get("DASHBOARD_ID", "q5j-8ti-n3k"),
        )
        print(response)


asyncio.run(main())
