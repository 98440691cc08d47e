"""Create a monitor.

Alert when an SLO burns its error budget fast.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.monitors import Monitor, MonitorOptions, MonitorThresholds


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.monitors.create_monitor(
            body=Monitor(
                type="slo alert",
                name="Checkout burns its error budget 14 times too fast",
                query='burn_rate("0a1b2c3d4e5f60718293a4b5c6d7e8f9").over("30d").long_window("1h").short_window("5m") > 14.4',
                message="At this rate the budget is gone in two days. @pagerduty-checkout",
                tags=["team:checkout"],
                options=MonitorOptions(
                    thresholds=MonitorThresholds(critical=14.4, warning=7.2),
                ),
            ),
        )
        print(response)


asyncio.run(main())
