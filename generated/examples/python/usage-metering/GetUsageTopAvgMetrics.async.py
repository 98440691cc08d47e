"""List custom metrics by hourly average."""

import asyncio
import time

from datadog_v1 import AsyncDatadog

now = int(time.time())


async def main() -> None:
    async with AsyncDatadog() as client:
        async for item in client.usage_metering.get_usage_top_avg_metrics_pages(
            month=time.strftime("%Y-%m-01T00:00:00Z", time.gmtime(now - 2592000)),
        ):
            print(item)


asyncio.run(main())
