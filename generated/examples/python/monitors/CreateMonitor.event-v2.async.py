"""Create a monitor.

Alert on events.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.monitors import Monitor, MonitorOptions, MonitorThresholds


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.monitors.create_monitor(
            body=Monitor(
                type="event-v2 alert",
                name="Pods killed for lack of memory",
                query='events("source:kubernetes OOMKilled").rollup("count").by("kube_cluster_name").last("15m") > 5',
                message="@slack-platform-alerts",
                tags=["team:platform"],
                options=MonitorOptions(
                    thresholds=MonitorThresholds(critical=5),
                    on_missing_data="resolve",
                    enable_samples=True,
                ),
            ),
        )
        print(response)


asyncio.run(main())
