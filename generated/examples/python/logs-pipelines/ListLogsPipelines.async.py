"""List pipelines."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_pipelines.list_logs_pipelines()
        print(response)


asyncio.run(main())
