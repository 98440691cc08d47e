"""Update metric metadata.

Say what a metric measures and in which unit.
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
                type="gauge",
                description="Time to answer a checkout request",
                short_name="checkout duration",
                unit="second",
            ),
        )
        print(response)


asyncio.run(main())
