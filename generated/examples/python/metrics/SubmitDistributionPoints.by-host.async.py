"""Submit distribution points.

Submit the measurements of one host.
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
                        metric="checkout.payment.duration",
                        host="web-01.example.com",
                        points=[[now, [0.21, 0.34, 0.19, 1.02]]],
                        tags=["env:prod", "service:checkout", "team:checkout"],
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
