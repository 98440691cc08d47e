"""List active metrics.

What one host reports.
"""

import asyncio
import os
import time

from datadog_v1 import AsyncDatadog

now = int(time.time())


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.metrics.list_active_metrics(
            from_=os.environ.get("FROM", now - 86400),
            host="web-01.example.com",
        )
        print(response)


asyncio.run(main())
