"""List events.

Events of one tool.
"""

import asyncio
import os
import time

from datadog_v1 import AsyncDatadog

now = int(time.time())


async def main() -> None:
    async with AsyncDatadog() as client:
        async for item in client.events.list_events_pages(
            start=os.environ.get("START", now - 86400),
            end=os.environ.get("END", now),
            sources="jenkins",
        ):
            print(item)


asyncio.run(main())
