"""Create an SLO.

Uptime of two monitors.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.service_level_objectives import (
    ServiceLevelObjectiveRequest,
    SLOThreshold,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.service_level_objectives.create_slo(
            body=ServiceLevelObjectiveRequest(
                name="Web store is up",
                type="monitor",
                monitor_ids=[112445445, 112445446],
                thresholds=[SLOThreshold(timeframe="30d", target=99.5, warning=99.8)],
                tags=["env:prod", "service:web-store"],
            ),
        )
        print(response)


asyncio.run(main())
