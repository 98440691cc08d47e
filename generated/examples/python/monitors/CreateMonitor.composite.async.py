"""Create a monitor.

Combine two monitors.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.monitors import Monitor, MonitorOptions


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.monitors.create_monitor(
            body=Monitor(
                type="composite",
                name="Slow and under load",
                query="34822915 && !34822916",
                message="Latency is up although the load is not. @ada.park@example.com",
                tags=["team:platform"],
                options=MonitorOptions(renotify_interval=120),
            ),
        )
        print(response)


asyncio.run(main())
