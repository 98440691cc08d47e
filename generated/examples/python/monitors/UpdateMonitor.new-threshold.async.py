"""Update a monitor.

Raise the threshold.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.monitors import (
    MonitorOptions,
    MonitorThresholds,
    MonitorUpdateRequest,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.monitors.update_monitor(
            monitor_id=os.environ["MONITOR_ID"],
            body=MonitorUpdateRequest(
                query='logs("service:checkout status:error").index("main").rollup("count").by("version").last("15m") > 200',
                options=MonitorOptions(
                    thresholds=MonitorThresholds(critical=200, warning=100),
                    enable_logs_sample=True,
                    group_retention_duration="2d",
                ),
            ),
        )
        print(response)


asyncio.run(main())
