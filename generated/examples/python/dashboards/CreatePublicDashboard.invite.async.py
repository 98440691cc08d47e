"""Share a dashboard.

Share with two invited people, one for a limited time.
"""

import asyncio
import time
from datetime import UTC, datetime

from datadog_v1 import AsyncDatadog
from datadog_v1.models.dashboards import (
    DashboardGlobalTime,
    SharedDashboard,
    SharedDashboardInviteesItems,
)

now = int(time.time())


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.create_public_dashboard(
            body=SharedDashboard(
                dashboard_id="q5j-8ti-n3k",
                dashboard_type="custom_timeboard",
                share_type="invite",
                title="Checkout for partners",
                global_time=DashboardGlobalTime(live_span="1d"),
                global_time_selectable_enabled=True,
                expiration=datetime.fromtimestamp(now + 7776000, UTC),
                invitees=[
                    SharedDashboardInviteesItems(email="priya.rao@example.com"),
                    SharedDashboardInviteesItems(
                        email="sam.ortiz@example.org",
                        access_expiration=datetime.fromisoformat(
                            time.strftime(
                                "%Y-%m-%dT00:00:00Z", time.gmtime(now + 2592000)
                            ),
                        ),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
