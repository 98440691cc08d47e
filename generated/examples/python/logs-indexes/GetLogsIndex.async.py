"""Get an index."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_indexes.get_logs_index(
            name=os.environ.get("NAME", "payments"),
        )
        print(response)


asyncio.run(main())
