"""Submit metrics.

Submit a rate, occurrences per second.
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
                        metric="catalog.requests.per_second",
                        type="rate",
                        interval=10,
                        points=[[now, 57.4]],
                        host="catalog-01.example.com",
                        tags=["env:prod", "service:catalog"],
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
