"""Share a dashboard.

Embed a screen in a status page.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.dashboards import (
    DashboardGlobalTime,
    SharedDashboard,
    ViewingPreferences,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.create_public_dashboard(
            body=SharedDashboard(
                dashboard_id="m7e-2vx-r4w",
                dashboard_type="custom_screenboard",
                share_type="embed",
                embeddable_domains=["https://status.example.com"],
                global_time=DashboardGlobalTime(live_span="4h"),
                viewing_preferences=ViewingPreferences(theme="dark", high_density=True),
            ),
        )
        print(response)


asyncio.run(main())
