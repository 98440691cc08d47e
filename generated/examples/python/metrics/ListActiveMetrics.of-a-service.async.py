"""List active metrics.

What one service reports.
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
            tag_filter="env:prod AND service:checkout",
        )
        print(response)


asyncio.run(main())
