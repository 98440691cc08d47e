"""Update a shared dashboard.

Open an invite-only share to everybody.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.dashboards import (
    SharedDashboardUpdateRequest,
    SharedDashboardUpdateRequestGlobalTime,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.update_public_dashboard(
            token=os.environ["TOKEN"],
            body=SharedDashboardUpdateRequest(
                share_type="open",
                invitees=[],
                global_time=SharedDashboardUpdateRequestGlobalTime(live_span="15m"),
            ),
        )
        print(response)


asyncio.run(main())
