"""Create a monitor.

Alert when a process is not running.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.monitors import Monitor, MonitorOptions, MonitorThresholds


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.monitors.create_monitor(
            body=Monitor(
                type="process alert",
                name="nginx is not running",
                query='processes("nginx").over("env:prod").by("host").rollup("count").last("5m") < 1',
                message="nginx is down on {{host.name}}. @pagerduty-web",
                tags=["team:web"],
                options=MonitorOptions(
                    thresholds=MonitorThresholds(critical=1),
                    notify_no_data=True,
                    no_data_timeframe=10,
                ),
            ),
        )
        print(response)


asyncio.run(main())
