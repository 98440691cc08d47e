"""Query metrics.

Share of failed requests in percent.
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
                "sum:trace.http.request.errors{service:checkout}.as_count() / sum:trace.http.request.hits{service:checkout}.as_count() * 100",
            ),
        )
        print(response)


asyncio.run(main())
