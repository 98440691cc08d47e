"""Validate a monitor.

Check a log monitor that notifies by status.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.monitors import Monitor, MonitorOptions, MonitorThresholds


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.monitors.validate_monitor(
            body=Monitor(
                type="log alert",
                name="Errors in checkout",
                query='logs("service:checkout status:error").index("main").rollup("count").by("source,status").last("5m") > 2',
                message="@slack-checkout-alerts",
                options=MonitorOptions(
                    thresholds=MonitorThresholds(critical=2, warning=1),
                    notify_by=["status"],
                    group_retention_duration="2d",
                    on_missing_data="show_and_notify_no_data",
                ),
            ),
        )
        print(response)


asyncio.run(main())
