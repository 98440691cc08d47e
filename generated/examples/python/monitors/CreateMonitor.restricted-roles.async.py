"""Create a monitor.

Create a monitor that only some roles can edit.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.monitors import Monitor, MonitorOptions, MonitorThresholds


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.monitors.create_monitor(
            body=Monitor(
                type="metric alert",
                name="Payment errors",
                query="sum(last_5m):sum:payments.errors.count{env:prod}.as_count() > 20",
                message="@pagerduty-payments",
                tags=["team:payments"],
                restricted_roles=[
                    "3e1f5a52-0c7b-11ef-9f1a-da7ad0900002",
                    "4b0c8d9e-0c7b-11ef-8b0e-da7ad0900002",
                ],
                options=MonitorOptions(thresholds=MonitorThresholds(critical=20)),
            ),
        )
        print(response)


asyncio.run(main())
