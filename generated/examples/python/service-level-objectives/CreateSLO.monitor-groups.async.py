"""Create an SLO.

Uptime of chosen groups of one monitor.
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
                name="API is up in Europe and the US",
                type="monitor",
                monitor_ids=[112445447],
                groups=["region:eu-west-1", "region:us-east-1"],
                thresholds=[SLOThreshold(timeframe="30d", target=99.9)],
            ),
        )
        print(response)


asyncio.run(main())
