"""Update metric metadata.

Say what a metric measures and how it is called in short.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.metrics import MetricMetadata


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.metrics.update_metric_metadata(
            metric_name=os.environ["METRIC_NAME"],
            body=MetricMetadata(
                description="Orders that checkout has taken",
                short_name="orders",
            ),
        )
        print(response)


asyncio.run(main())
