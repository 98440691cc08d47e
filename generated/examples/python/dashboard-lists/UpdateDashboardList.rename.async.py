"""Rename a dashboard list.

Rename the list after a reorganization.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.dashboard_lists import DashboardList


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboard_lists.update_dashboard_list(
            list_id=os.environ["LIST_ID"],
            body=DashboardList(name="Checkout and payments"),
        )
        print(response)


asyncio.run(main())
