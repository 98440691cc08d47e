"""Delete several dashboards.

Delete two dashboards.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.dashboards import (
    DashboardBulkActionData,
    DashboardBulkDeleteRequest,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        await client.dashboards.delete_dashboards(
            body=DashboardBulkDeleteRequest(
                data=[
                    DashboardBulkActionData(id="q5j-8ti-n3k", type="dashboard"),
                    DashboardBulkActionData(id="m7e-2vx-r4w", type="dashboard"),
                ],
            ),
        )


asyncio.run(main())
