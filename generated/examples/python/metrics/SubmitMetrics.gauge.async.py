"""Submit metrics.

Submit a gauge, the value at a moment.
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
                        metric="checkout.queue.length",
                        type="gauge",
                        points=[[now, 42]],
                        host="web-01.example.com",
                        tags=["env:prod", "service:checkout"],
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
