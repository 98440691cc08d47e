"""List hosts.

With what the Agent found on each host.
"""

import asyncio
import time

from datadog_v1 import AsyncDatadog

now = int(time.time())


async def main() -> None:
    async with AsyncDatadog() as client:
        async for item in client.hosts.list_hosts_pages(
            from_=now - 3600,
            include_hosts_metadata=True,
        ):
            print(item)


asyncio.run(main())
