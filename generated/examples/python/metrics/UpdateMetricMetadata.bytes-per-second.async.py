"""Update metric metadata.

Give a throughput metric a unit with a denominator.
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
                type="rate",
                unit="byte",
                per_unit="second",
                statsd_interval=10,
            ),
        )
        print(response)


asyncio.run(main())
