"""Submit metrics.

Submit a count, occurrences in an interval.
"""

import asyncio
import time

from datadog_v1 import AsyncDatadog
from datadog_v1.models.metrics import MetricsPayload, Series

now = int(time.time())


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.metrics.submit_metrics(
            body=MetricsPayload(
                series=[
                    Series(
                        metric="checkout.orders.count",
                        type="count",
                        interval=60,
                        points=[[now - 60, 118], [now, 131]],
                        tags=["env:prod", "service:checkout"],
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
