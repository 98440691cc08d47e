"""Get metric metadata."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.metrics.get_metric_metadata(
            metric_name=os.environ.get("METRIC_NAME", "checkout.request.duration"),
        )
        print(response)


asyncio.run(main())
