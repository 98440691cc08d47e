"""List hosts.

Hosts of one service.
"""

import asyncio
import time

from datadog_v1 import AsyncDatadog

now = int(time.time())


async def main() -> None:
    async with AsyncDatadog() as client:
        async for item in client.hosts.list_hosts_pages(
            filter="service:checkout",
            from_=now - 3600,
        ):
            print(item)


asyncio.run(main())
