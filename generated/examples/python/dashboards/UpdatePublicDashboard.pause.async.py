"""Update a shared dashboard.

Close the share for now.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.dashboards import SharedDashboardUpdateRequest


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.update_public_dashboard(
            token=os.environ["TOKEN"],
            body=SharedDashboardUpdateRequest(status="paused"),
        )
        print(response)


asyncio.run(main())
