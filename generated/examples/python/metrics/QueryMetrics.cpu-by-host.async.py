"""Query metrics.

CPU of each host.
"""

import asyncio
import os
import time

from datadog_v1 import AsyncDatadog

now = int(time.time())


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.metrics.query_metrics(
            from_=os.environ.get("FROM", now - 3600),
            to=os.environ.get("TO", now),
            query=os.environ.get("QUERY", "avg:system.cpu.user{env:prod} by {host}"),
        )
        print(response)


asyncio.run(main())
