"""List embeds."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.embeddable_graphs.list_embeddable_graphs()
        print(response)


asyncio.run(main())
