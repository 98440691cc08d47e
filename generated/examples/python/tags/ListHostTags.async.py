"""List the tags of all hosts."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.tags.list_host_tags()
        print(response)


asyncio.run(main())
