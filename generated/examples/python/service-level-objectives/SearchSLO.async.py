"""Search SLOs."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        async for item in client.service_level_objectives.search_slo_pages():
            print(item)


asyncio.run(main())
