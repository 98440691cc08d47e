"""Update a monitor.

Take options and the priority back.
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
                priority=None,
                options=MonitorOptions(
                    thresholds=MonitorThresholds(critical=100, warning=None),
                    evaluation_delay=None,
                    renotify_interval=None,
                    timeout_h=None,
                ),
            ),
        )
        print(response)


asyncio.run(main())
