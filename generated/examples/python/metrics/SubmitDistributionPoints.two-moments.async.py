"""Submit distribution points.

Submit the measurements of two moments.
"""

import asyncio
import time

from datadog_v1 import AsyncDatadog
from datadog_v1.models.metrics import (
    DistributionPointsPayload,
    DistributionPointsSeries,
)

now = int(time.time())


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.metrics.submit_distribution_points(
            body=DistributionPointsPayload(
                series=[
                    DistributionPointsSeries(
                        metric="catalog.search.results",
                        points=[[now - 10, [12, 0, 48]], [now, [7, 31]]],
                        tags=["env:prod", "service:catalog"],
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
