"""Validate a change to a monitor.

Check a higher threshold.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.monitors import Monitor, MonitorOptions, MonitorThresholds


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.monitors.validate_existing_monitor(
            monitor_id=os.environ["MONITOR_ID"],
            body=Monitor(
                type="log alert",
                name="Errors in checkout",
                query='logs("service:checkout status:error").index("main").rollup("count").by("version").last("15m") > 200',
                message="@slack-checkout-alerts",
                options=MonitorOptions(
                    thresholds=MonitorThresholds(critical=200, warning=100),
                    enable_logs_sample=True,
                ),
            ),
        )
        print(response)


asyncio.run(main())
