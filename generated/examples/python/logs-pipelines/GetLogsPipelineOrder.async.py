"""Get the order of pipelines."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_pipelines.get_logs_pipeline_order()
        print(response)


asyncio.run(main())
