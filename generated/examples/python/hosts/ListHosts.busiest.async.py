"""List hosts.

The ten hosts with the highest CPU use.
"""

import asyncio
import time

from datadog_v1 import AsyncDatadog

now = int(time.time())


async def main() -> None:
    async with AsyncDatadog() as client:
        async for item in client.hosts.list_hosts_pages(
            sort_field="cpu",
            sort_dir="desc",
            count=10,
            from_=now - 3600,
        ):
            print(item)


asyncio.run(main())
