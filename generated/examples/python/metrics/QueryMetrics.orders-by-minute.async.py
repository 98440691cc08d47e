"""Query metrics.

Orders counted by the minute.
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
            query=os.environ.get(
                "QUERY",
                "sum:checkout.orders.count{env:prod}.as_count().rollup(sum, 60)",
            ),
        )
        print(response)


asyncio.run(main())
