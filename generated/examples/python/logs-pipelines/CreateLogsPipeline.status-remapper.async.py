"""Create a pipeline.

Take the status from an attribute.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter
from datadog_v1.models.logs_pipelines import LogsPipeline, LogsStatusRemapper


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_pipelines.create_logs_pipeline(
            body=LogsPipeline(
                name="Checkout status",
                is_enabled=True,
                filter=LogsFilter(query="service:checkout"),
                processors=[
                    LogsStatusRemapper(
                        type="status-remapper",
                        name="Official status",
                        is_enabled=True,
                        sources=["level", "severity"],
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
