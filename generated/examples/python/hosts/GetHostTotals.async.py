"""Count active hosts."""

import asyncio
import time

from datadog_v1 import AsyncDatadog

now = int(time.time())


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.hosts.get_host_totals(from_=now - 3600)
        print(response)


asyncio.run(main())
