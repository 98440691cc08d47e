"""Create a pipeline.

Take the time of a log from an attribute.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter
from datadog_v1.models.logs_pipelines import LogsDateRemapper, LogsPipeline


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_pipelines.create_logs_pipeline(
            body=LogsPipeline(
                name="Checkout date",
                is_enabled=True,
                filter=LogsFilter(query="service:checkout"),
                processors=[
                    LogsDateRemapper(
                        type="date-remapper",
                        name="Official date",
                        is_enabled=True,
                        sources=["event_time", "published_at"],
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
