"""Create a monitor.

Attach a runbook to a monitor.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.monitors import (
    Monitor,
    MonitorAsset,
    MonitorOptions,
    MonitorThresholds,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.monitors.create_monitor(
            body=Monitor(
                type="metric alert",
                name="Queue of checkout grows",
                query="avg(last_15m):avg:checkout.queue.length{env:prod} > 500",
                message="@slack-checkout-alerts",
                assets=[
                    MonitorAsset(
                        name="How to drain the queue",
                        category="runbook",
                        resource_type="notebook",
                        resource_key="12345",
                        url="/notebooks/12345",
                    ),
                ],
                options=MonitorOptions(thresholds=MonitorThresholds(critical=500)),
            ),
        )
        print(response)


asyncio.run(main())
