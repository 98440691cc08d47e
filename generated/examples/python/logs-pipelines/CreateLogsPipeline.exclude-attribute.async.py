"""Create a pipeline.

Drop an attribute.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter
from datadog_v1.models.logs_pipelines import LogsExcludeAttributeProcessor, LogsPipeline


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_pipelines.create_logs_pipeline(
            body=LogsPipeline(
                name="No session tokens",
                is_enabled=True,
                filter=LogsFilter(query="service:web-store"),
                processors=[
                    LogsExcludeAttributeProcessor(
                        type="exclude-attribute",
                        name="Drop the session token",
                        is_enabled=True,
                        attribute_to_exclude="session.token",
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
