"""Create a monitor.

Alert on failed CI tests.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.monitors import Monitor, MonitorOptions, MonitorThresholds


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.monitors.create_monitor(
            body=Monitor(
                type="ci-tests alert",
                name="Flaky test on staging",
                query='ci-tests("type:test @git.branch:staging* @test.status:fail").rollup("count").by("@test.name").last("5m") >= 1',
                message="@slack-build",
                tags=["team:platform"],
                options=MonitorOptions(thresholds=MonitorThresholds(critical=1)),
            ),
        )
        print(response)


asyncio.run(main())
