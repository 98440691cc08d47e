"""Submit metrics.

Submit one metric for several tag values.
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
                        metric="payments.latency.seconds",
                        type="gauge",
                        points=[[now, 0.184]],
                        tags=["env:prod", "provider:card"],
                    ),
                    Series(
                        metric="payments.latency.seconds",
                        type="gauge",
                        points=[[now, 0.731]],
                        tags=["env:prod", "provider:transfer"],
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
