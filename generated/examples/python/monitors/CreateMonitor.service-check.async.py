"""Create a monitor.

Alert on failing service checks.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.monitors import Monitor, MonitorOptions, MonitorThresholds


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.monitors.create_monitor(
            body=Monitor(
                type="service check",
                name="Payment gateway cannot be reached",
                query='"http.can_connect".over("env:prod","instance:payment-gateway").by("host","url").last(4).count_by_status()',
                message="{{host.name}} cannot reach {{url.name}}: {{check_message}} @pagerduty-payments",
                tags=["team:payments"],
                options=MonitorOptions(
                    thresholds=MonitorThresholds(critical=3, warning=1, ok=2),
                    notify_no_data=True,
                    no_data_timeframe=5,
                ),
            ),
        )
        print(response)


asyncio.run(main())
