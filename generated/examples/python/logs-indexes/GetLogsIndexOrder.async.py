"""Get the order of indexes."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_indexes.get_logs_index_order()
        print(response)


asyncio.run(main())
