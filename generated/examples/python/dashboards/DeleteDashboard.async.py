"""Delete a dashboard."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.delete_dashboard(
            dashboard_id=os.environ["DASHBOARD_ID"],
        )
        print(response)


asyncio.run(main())
