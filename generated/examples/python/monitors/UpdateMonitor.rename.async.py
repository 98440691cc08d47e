"""Update a monitor.

Give a monitor a new name and message.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.monitors import MonitorUpdateRequest


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.monitors.update_monitor(
            monitor_id=os.environ["MONITOR_ID"],
            body=MonitorUpdateRequest(
                name="Errors in checkout (all versions)",
                message="@slack-checkout-alerts @sam.ortiz@example.com",
            ),
        )
        print(response)


asyncio.run(main())
