"""List the tags of a host."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.tags.get_host_tags(
            host_name=os.environ.get("HOST_NAME", "web-01.example.com"),
        )
        print(response)


asyncio.run(main())
