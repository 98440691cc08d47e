"""Create a monitor.

Alert on errors of an LLM application.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.monitors import Monitor, MonitorOptions, MonitorThresholds


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.monitors.create_monitor(
            body=Monitor(
                type="llm-observability alert",
                name="Assistant fails often",
                query='llm-observability("@ml_app:support-assistant @status:error").rollup("count").last("2h") > 25',
                message="@slack-assistant",
                options=MonitorOptions(thresholds=MonitorThresholds(critical=25)),
            ),
        )
        print(response)


asyncio.run(main())
