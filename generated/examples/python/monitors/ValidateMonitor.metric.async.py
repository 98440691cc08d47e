"""Validate a monitor.

Check a metric monitor.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.monitors import Monitor, MonitorOptions, MonitorThresholds


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.monitors.validate_monitor(
            body=Monitor(
                type="metric alert",
                name="High load",
                query="avg(last_5m):avg:system.load.5{env:prod} by {host} > 4",
                message="@ada.park@example.com",
                options=MonitorOptions(thresholds=MonitorThresholds(critical=4)),
            ),
        )
        print(response)


asyncio.run(main())
