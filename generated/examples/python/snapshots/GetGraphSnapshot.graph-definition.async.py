"""Take a snapshot of a graph.

A graph in another form.
"""

import asyncio
import os
import time

from datadog_v1 import AsyncDatadog

now = int(time.time())


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.snapshots.get_graph_snapshot(
            start=os.environ.get("START", now - 3600),
            end=os.environ.get("END", now),
            graph_def='{"viz": "toplist", "requests": [{"q": "top(avg:system.cpu.user{env:prod} by {host}, 10, \'mean\', \'desc\')"}]}',
        )
        print(response)


asyncio.run(main())
