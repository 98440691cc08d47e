"""Remove the tags of a host."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        await client.tags.delete_host_tags(host_name=os.environ["HOST_NAME"])


asyncio.run(main())
