"""Create a monitor.

Alert on slow requests in traces.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.monitors import Monitor, MonitorOptions, MonitorThresholds


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.monitors.create_monitor(
            body=Monitor(
                type="trace-analytics alert",
                name="Slow requests in checkout",
                query='trace-analytics("env:prod service:checkout @duration:>2s").rollup("count").by("resource_name").last("5m") > 50',
                message="{{resource_name.name}} is slow. @slack-checkout-alerts",
                tags=["team:checkout"],
                options=MonitorOptions(
                    thresholds=MonitorThresholds(critical=50, warning=20),
                    enable_samples=True,
                ),
            ),
        )
        print(response)


asyncio.run(main())
