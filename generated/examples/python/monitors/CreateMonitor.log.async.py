"""Create a monitor.

Alert on the number of logs.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.monitors import Monitor, MonitorOptions, MonitorThresholds


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.monitors.create_monitor(
            body=Monitor(
                type="log alert",
                name="Errors in checkout",
                query='logs("service:checkout status:error").index("main").rollup("count").by("version").last("15m") > 100',
                message="Version {{version.name}} logs many errors. @slack-checkout-alerts",
                tags=["team:checkout"],
                options=MonitorOptions(
                    thresholds=MonitorThresholds(critical=100, warning=50),
                    enable_logs_sample=True,
                    on_missing_data="default",
                    group_retention_duration="2d",
                    notification_preset_name="hide_handles",
                ),
            ),
        )
        print(response)


asyncio.run(main())
