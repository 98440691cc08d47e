"""Delete an index."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        await client.logs_indexes.delete_logs_index(name=os.environ["NAME"])


asyncio.run(main())
