"""Update a monitor.

Publish a draft.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.monitors import MonitorUpdateRequest


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.monitors.update_monitor(
            monitor_id=os.environ["MONITOR_ID"],
            body=MonitorUpdateRequest(draft_status="published"),
        )
        print(response)


asyncio.run(main())
