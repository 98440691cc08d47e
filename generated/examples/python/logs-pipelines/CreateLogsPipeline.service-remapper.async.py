"""Create a pipeline.

Take the service from an attribute.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter
from datadog_v1.models.logs_pipelines import LogsPipeline, LogsServiceRemapper


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_pipelines.create_logs_pipeline(
            body=LogsPipeline(
                name="Service of batch jobs",
                is_enabled=True,
                filter=LogsFilter(query="source:batch"),
                processors=[
                    LogsServiceRemapper(
                        type="service-remapper",
                        name="Official service",
                        is_enabled=True,
                        sources=["app_name"],
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
