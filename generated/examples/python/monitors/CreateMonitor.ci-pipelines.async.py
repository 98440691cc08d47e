"""Create a monitor.

Alert on failed CI pipelines.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.monitors import Monitor, MonitorOptions, MonitorThresholds


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.monitors.create_monitor(
            body=Monitor(
                type="ci-pipelines alert",
                name="Main branch fails",
                query='ci-pipelines("ci_level:pipeline @git.branch:main @ci.status:error").rollup("count").by("@ci.pipeline.name").last("1h") >= 3',
                message="@slack-build",
                tags=["team:platform"],
                priority=3,
                options=MonitorOptions(
                    thresholds=MonitorThresholds(critical=3, warning=1),
                ),
            ),
        )
        print(response)


asyncio.run(main())
