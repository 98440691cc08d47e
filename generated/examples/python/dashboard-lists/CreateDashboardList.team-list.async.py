"""Create a dashboard list.

A list for the checkout team.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.dashboard_lists import DashboardList


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboard_lists.create_dashboard_list(
            body=DashboardList(name="Checkout team"),
        )
        print(response)


asyncio.run(main())
