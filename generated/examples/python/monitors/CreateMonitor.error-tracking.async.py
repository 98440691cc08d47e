"""Create a monitor.

Draft an alert on new errors of a frontend.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.monitors import Monitor, MonitorOptions, MonitorThresholds


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.monitors.create_monitor(
            body=Monitor(
                type="error-tracking alert",
                name="New frontend errors",
                query='error-tracking-rum("service:web-store").rollup("count").by("@issue.id").last("1h") >= 1',
                message="@slack-web-alerts",
                draft_status="draft",
                options=MonitorOptions(thresholds=MonitorThresholds(critical=1)),
            ),
        )
        print(response)


asyncio.run(main())
