"""Unmute a host."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.hosts.unmute_host(host_name=os.environ["HOST_NAME"])
        print(response)


asyncio.run(main())
