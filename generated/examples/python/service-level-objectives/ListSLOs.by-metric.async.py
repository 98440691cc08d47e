"""List SLOs.

Objectives that count a metric.
"""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        async for item in client.service_level_objectives.list_slos_pages(
            metrics_query="trace.http.request.hits",
        ):
            print(item)


asyncio.run(main())
