"""List indexes."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_indexes.list_log_indexes()
        print(response)


asyncio.run(main())
