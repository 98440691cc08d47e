"""Create a monitor.

Alert when an SLO has used up its error budget.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.monitors import Monitor, MonitorOptions, MonitorThresholds


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.monitors.create_monitor(
            body=Monitor(
                type="slo alert",
                name="Checkout has used 75 percent of its error budget",
                query='error_budget("0a1b2c3d4e5f60718293a4b5c6d7e8f9").over("30d") > 75',
                message="Stop risky deployments. @slack-checkout-alerts",
                tags=["team:checkout"],
                options=MonitorOptions(
                    thresholds=MonitorThresholds(critical=75, warning=50),
                ),
            ),
        )
        print(response)


asyncio.run(main())
