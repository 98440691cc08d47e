"""Take a snapshot of a graph.

A metric by host.
"""

import asyncio
import os
import time

from datadog_v1 import AsyncDatadog

now = int(time.time())


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.snapshots.get_graph_snapshot(
            metric_query="avg:system.cpu.user{env:prod} by {host}",
            start=os.environ.get("START", now - 3600),
            end=os.environ.get("END", now),
        )
        print(response)


asyncio.run(main())
