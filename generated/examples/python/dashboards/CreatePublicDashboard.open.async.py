"""Share a dashboard.

Share with everybody who has the link.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.dashboards import DashboardGlobalTime, SharedDashboard


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.create_public_dashboard(
            body=SharedDashboard(
                dashboard_id="q5j-8ti-n3k",
                dashboard_type="custom_timeboard",
                share_type="open",
                global_time=DashboardGlobalTime(live_span="1h"),
            ),
        )
        print(response)


asyncio.run(main())
