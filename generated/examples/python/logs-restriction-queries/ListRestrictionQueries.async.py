"""List restriction queries."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        async for (
            item
        ) in client.logs_restriction_queries.list_restriction_queries_pages():
            print(item)


asyncio.run(main())
